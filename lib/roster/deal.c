/* deal.c: the duties of a roster, dealt out place by place */
#include "deal.h"

/* ---- who stands what ---------------------------------------------------------- */

void
al_deal_put(struct al_deal *d, int place, int worker)
{
	struct al_place *x = &d->place[place];

	if (x->holder == worker)
		return;
	if (d->dealts == d->room) {
		d->room = d->room * 2 + 64;
		d->dealt = al_realloc(d->dealt,
				      (size_t)d->room * sizeof *d->dealt);
	}
	d->dealt[d->dealts++] = (struct al_dealt){ place, x->holder };
	if (x->holder >= 0)
		al_sheet_set(d->s, x->holder, x->day, 0);
	if (worker >= 0)
		al_sheet_set(d->s, worker, x->day, x->shift);
	x->holder = worker;
}

void
al_deal_keep(struct al_deal *d)
{
	d->dealts = 0;
}

void
al_deal_back(struct al_deal *d)
{
	while (d->dealts > 0) {
		struct al_dealt old = d->dealt[--d->dealts];

		al_deal_put(d, old.place, old.holder);
		d->dealts--; /* which isn't a change */
	}
}

int
al_deal_at(const struct al_deal *d, int worker, int day)
{
	for (int i = d->of_day[day]; i < d->of_day[day + 1]; i++)
		if (d->place[i].holder == worker)
			return i;
	return -1;
}

/* ---- what there is to deal ---------------------------------------------------- */

static void
list_able(struct al_deal *d)
{
	const struct al_roster *r = d->r;
	int n = 0;

	d->able_at = al_alloc(((size_t)r->shifts + 2) * sizeof *d->able_at);
	d->able = al_alloc(((size_t)r->shifts * (size_t)r->workers + 1) *
			   sizeof *d->able);
	for (int i = 0; i <= r->shifts; i++) {
		d->able_at[i] = n;
		for (int p = 0; p < r->workers && i > 0; p++)
			if (r->worker[p].most_of[i] > 0)
				d->able[n++] = p;
	}
	d->able_at[r->shifts + 1] = n;
}

static void
list_places(struct al_deal *d)
{
	const struct al_roster *r = d->r;

	d->of_day = al_alloc(((size_t)r->days + 1) * sizeof *d->of_day);
	for (int day = 0; day < r->days; day++) {
		for (int i = 1; i <= r->shifts; i++) {
			int at = day * (r->shifts + 1) + i;
			int left = r->cover[at].need - d->s->present[at];

			for (; left > 0; left--) {
				struct al_place *x =
					al_grow(&d->place, (size_t)d->n++,
						sizeof *x);

				*x = (struct al_place){ day, i, AL_NOBODY };
			}
		}
		d->of_day[day + 1] = d->n;
	}
}

/* Who was given a place has it, where the rules let him. */
static void
put_given(struct al_deal *d)
{
	const struct al_roster *r = d->r;

	for (int i = 0; i < d->n && r->duty->first != NULL; i++) {
		const struct al_place *x = &d->place[i];

		for (int p = 0; p < r->workers && x->holder < 0; p++)
			if (al_roster_first(r, p, x->day) == x->shift &&
			    al_may(d->s, p, x->day, x->shift))
				al_deal_put(d, i, p);
	}
	al_deal_keep(d);
}

void
al_deal_init(struct al_deal *d, const struct al_roster *r)
{
	*d = (struct al_deal){ .r = r };
	d->s = al_sheet_new(r);
	list_able(d);
	al_sheet_put_fixed(d->s);
	list_places(d);
	put_given(d);
}

void
al_deal_release(struct al_deal *d)
{
	al_sheet_free(d->s);
	free(d->place);
	free(d->of_day);
	free(d->able);
	free(d->able_at);
	free(d->dealt);
}
