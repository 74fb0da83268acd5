/* near.c: staying near to a roster that is given
 *
 * Cooled from where all is thrown about, a plan never finds back to what was.
 * So it is cooled once more from there, and then what changed hands for nothing
 * is given back: of some days, the cells of workers who took shifts from each
 * other, all at once, so that as many are on each shift as before.
 */
#include "near.h"
#include "team.h"

struct near {
	struct al_sheet *s;
	int from, to;  /* the days looked at */
	int *of;       /* [worker]: the least of those joined with him */
	int *first;    /* [shift]: who had or has it, of one day; -1: nobody */
	uint8_t *cell; /* what they were before a try, of those who changed */
};

static int
given(const struct near *n, int worker, int day)
{
	return al_roster_first(n->s->r, worker, day);
}

bool
al_near_is_given(const struct al_roster *r)
{
	if (r->duty == NULL || r->duty->first == NULL)
		return false;
	for (int p = 0; p < r->workers; p++)
		for (int d = 0; d < r->days; d++)
			if (!al_roster_fixed(r, p, d) &&
			    al_roster_first(r, p, d) != 0)
				return true;
	return false;
}

/* ---- some days of some workers ----------------------------------------------- */

static void
put(struct near *n, int worker, const uint8_t *row)
{
	for (int d = n->from; d < n->to; d++)
		al_sheet_set(n->s, worker, d, row[d]);
}

/* Give the days back to all joined with `least`, if that is better. */
static void
give_back(struct near *n, int least)
{
	const struct al_roster *r = n->s->r;
	int64_t before = n->s->penalty;
	bool keeps = true;

	for (int p = least; p < r->workers; p++) {
		size_t at = al_roster_at(r, p, 0);

		if (n->of[p] != least)
			continue;
		memcpy(n->cell + at, n->s->cell + at, (size_t)r->days);
		put(n, p, r->duty->first + at);
	}
	for (int p = least; p < r->workers && keeps; p++)
		keeps = n->of[p] != least || al_sheet_keeps(n->s, p);
	if (keeps && n->s->penalty < before)
		return;
	for (int p = least; p < r->workers; p++)
		if (n->of[p] == least)
			put(n, p, n->cell + al_roster_at(r, p, 0));
}

/* ---- who took shifts from each other ------------------------------------------- */

static void
join(struct near *n, int one, int two)
{
	int a = n->of[one], b = n->of[two];

	for (int p = 0; p < n->s->r->workers && a != b; p++)
		if (n->of[p] == (a > b ? a : b))
			n->of[p] = a < b ? a : b;
}

static void
join_by(struct near *n, int worker, int shift)
{
	if (shift == 0)
		return;
	if (n->first[shift] >= 0)
		join(n, worker, n->first[shift]);
	n->first[shift] = worker;
}

static void
join_day(struct near *n, int day)
{
	const struct al_roster *r = n->s->r;

	for (int i = 0; i <= r->shifts; i++)
		n->first[i] = -1;
	for (int p = 0; p < r->workers; p++) {
		int now = al_sheet_row(n->s, p)[day];

		if (now == given(n, p, day))
			continue;
		join_by(n, p, now);
		join_by(n, p, given(n, p, day));
	}
}

static bool
differs(const struct near *n, int worker)
{
	for (int d = n->from; d < n->to; d++)
		if (al_sheet_row(n->s, worker)[d] != given(n, worker, d))
			return true;
	return false;
}

static void
give_back_days(struct near *n)
{
	int workers = n->s->r->workers;

	for (int p = 0; p < workers; p++)
		n->of[p] = p;
	for (int d = n->from; d < n->to; d++)
		join_day(n, d);
	for (int p = 0; p < workers; p++)
		if (n->of[p] == p && differs(n, p))
			give_back(n, p);
}

/* Of all days together, then of ever fewer. */
static void
give_all_back(struct al_sheet *s)
{
	const struct al_roster *r = s->r;
	struct near n = { .s = s };

	n.of = al_alloc((size_t)r->workers * sizeof *n.of);
	n.first = al_alloc(((size_t)r->shifts + 1) * sizeof *n.first);
	n.cell = al_alloc(al_roster_cells(r));
	for (int days = r->days; days > 0; days--)
		for (n.from = 0; n.from + days <= r->days; n.from++) {
			n.to = n.from + days;
			give_back_days(&n);
		}
	free(n.of);
	free(n.first);
	free(n.cell);
}

/* ---- searching --------------------------------------------------------------------- */

/* Everybody's days as they are given, where they keep the rules. */
static void
put_given(struct al_sheet *s)
{
	const struct al_roster *r = s->r;
	struct near n = { .s = s, .to = r->days };
	uint8_t *row = al_alloc((size_t)r->days + 1);

	for (int p = 0; p < r->workers; p++) {
		memcpy(row, al_sheet_row(s, p), (size_t)r->days);
		put(&n, p, r->duty->first + al_roster_at(r, p, 0));
		if (!al_sheet_keeps(s, p))
			put(&n, p, row);
	}
	free(row);
}

void
al_near_search(struct al_sheet *s, const struct al_roster_search *how)
{
	struct al_sheet *near = al_sheet_new(s->r);

	al_sheet_put(near, s->cell);
	put_given(near);
	al_team_search(near, how, AL_COST_CHANGE);
	if (near->penalty < s->penalty)
		al_sheet_put(s, near->cell);
	give_all_back(s);
	al_sheet_free(near);
}
