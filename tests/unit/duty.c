/* duty.c: tests of duty rosters against all that there are of small ones */
#include "check.h"

#include "roster/build.h"
#include "roster/chance.h"
#include "roster/sheet.h"

#define PROBLEMS 300

static struct al_chance chance;

static int
below(int n)
{
	return al_chance_below(&chance, n);
}

/* ---- small problems by chance --------------------------------------------- */

static void
add_names(struct al_roster *r)
{
	char id[16];

	for (int i = 1; i <= r->shifts; i++) {
		snprintf(id, sizeof id, "S%d", i);
		al_roster_name_shift(r, i, id, 720 * (1 + below(2)));
	}
	for (int p = 0; p < r->workers; p++) {
		snprintf(id, sizeof id, "W%d", p);
		al_roster_name_worker(r, p, id);
	}
}

static void
add_rules(struct al_roster *r)
{
	for (int a = 1; a <= r->shifts; a++)
		for (int b = 1; b <= r->shifts; b++)
			al_roster_bar(r, a, b, below(3));
	for (int p = 0; p < r->workers; p++) {
		int from = below(r->days);

		if (below(3) == 0)
			r->worker[p].most_of[1 + below(r->shifts)] = 0;
		if (below(3) == 0)
			al_roster_limit(r, p, from,
					from + 1 + below(r->days - from),
					below(3));
		for (int d = 0; d < r->days; d++)
			r->away[p * r->days + d] = below(6) == 0;
	}
	if (r->workers > 1 && below(3) == 0)
		al_roster_duo(r, 0, 1, below(2));
}

static void
add_shares(struct al_roster *r)
{
	al_roster_share(r, 2);
	for (int d = 0; d < r->days; d++)
		r->duty->kind_of[d] = (int8_t)(below(3) ? 0 : below(3) - 1);
	for (int i = 0; i < r->workers * 2; i++) {
		r->duty->carried[i] = below(3);
		r->duty->present[i] = below(8);
	}
}

/* Duties of `shifts` shifts; a first day, and a day here and there, is fixed. */
static struct al_roster *
problem(int days, int shifts, int workers)
{
	struct al_roster *r = al_roster_new(days, shifts, workers);

	add_names(r);
	add_rules(r);
	add_shares(r);
	for (int d = 0; d < days; d++)
		for (int i = 1; i <= shifts; i++)
			r->cover[d * (shifts + 1) + i] =
				(struct al_cover){ below(3) ? 1 : below(3),
						   AL_COST_HOLE, 0 };
	for (int p = 0; p < workers; p++)
		if (below(8) == 0)
			al_roster_give(r, p, 0, below(shifts + 1), true);
	return r;
}

/* ---- tests ------------------------------------------------------------------- */

static void
test_built(void)
{
	struct al_roster *r = al_roster_new(9, 2, 3);
	struct al_sheet *s = al_sheet_new(r);

	add_names(r);
	for (int d = 0; d < 9; d++)
		al_sheet_set(s, 1, d, 1 + d % 2);
	CHECK(al_sheet_keeps(s, 0));
	CHECK(al_sheet_keeps(s, 1));
	al_roster_bar(r, 2, 1, 2);
	CHECK(!al_sheet_keeps(s, 1));
	CHECK_INT(s->penalty, 0);
	al_sheet_free(s);
	al_roster_free(r);
}

static void
test_freed(void)
{
	for (int n = 0; n < PROBLEMS; n++) {
		struct al_roster *r =
			problem(1 + below(6), 1 + below(3), 1 + below(4));

		CHECK(r->duty != NULL && r->unit % 720 == 0);
		al_roster_free(r);
	}
}

int
main(void)
{
	chance = al_chance_of(1, 0);
	test_built();
	test_freed();
	return check_done();
}
