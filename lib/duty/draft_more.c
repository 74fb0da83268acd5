/* draft_more.c: two duties on one day: no search gives them, but duties that stay
 * may be so; the cells of the problem have room for one
 */
#include "draft.h"

static void
add_more(struct al_draft *d, int person, int day, int pair)
{
	int cell = al_draft_cell(d, person, day);
	struct al_draft_more *slot;

	if (cell == 0 || cell == pair + 1)
		return;
	slot = al_grow(&d->more, (size_t)d->mores++, sizeof *slot);
	*slot = (struct al_draft_more){ person, day, pair };
}

/* Of the planned days. */
static void
add_places(struct al_draft *d)
{
	for (int i = 0; i < d->places; i++) {
		const struct al_draft_place *p = &d->place[i];

		if (p->pinned && p->person >= 0 && !al_draft_absent(p))
			add_more(d, p->person, p->day, p->pair);
	}
}

/* Of the other days, as they are kept. */
static void
add_seats(struct al_draft *d)
{
	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];
		int person = al_draft_person(d, p->staff),
		    pair = al_draft_pair(d, p), day = (int)(p->day - d->first);

		if (person >= 0 && pair >= 0 && al_seat_stood(p) && day >= 0 &&
		    day < d->days && !al_draft_planned(d, day))
			add_more(d, person, day, pair);
	}
}

static int
by_day(const void *a, const void *b)
{
	const struct al_draft_more *x = a, *y = b;

	return x->day != y->day ? x->day - y->day : x->pair - y->pair;
}

void
al_draft_find_more(struct al_draft *d)
{
	add_places(d);
	add_seats(d);
	if (d->mores > 0)
		qsort(d->more, (size_t)d->mores, sizeof *d->more, by_day);
}
