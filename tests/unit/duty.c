/* duty.c: duty rosters of offices */
#include "check.h"

#include "roster/build.h"
#include "roster/fair.h"
#include "roster/may.h"
#include "roster/sheet.h"
#include "roster/solve.h"
#include "roster/why.h"

static void
test_built(void)
{
	struct al_roster *r = al_roster_new(9, 2, 3);
	struct al_sheet *s = al_sheet_new(r);

	al_roster_name_shift(r, 1, "D", 720);
	al_roster_name_shift(r, 2, "N", 1080);
	CHECK_INT(r->unit, 360);
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

/* One shift of 24 hours, `need` on each day, and rest on the next one. */
static struct al_roster *
office(int days, int workers, int need)
{
	struct al_roster *r = al_roster_new(days, 1, workers);
	char id[16];

	al_roster_name_shift(r, 1, "D", 1440);
	al_roster_bar(r, 1, 1, 1);
	al_roster_share(r, 1);
	for (int p = 0; p < workers; p++) {
		snprintf(id, sizeof id, "st%02d", p);
		al_roster_name_worker(r, p, id);
		r->duty->present[p] = days;
	}
	for (int d = 0; d < days; d++) {
		r->duty->kind_of[d] = 0;
		r->cover[d * 2 + 1] =
			(struct al_cover){ need, AL_COST_HOLE, 0 };
	}
	return r;
}

static uint8_t *
best(const struct al_roster *r, uint64_t seed)
{
	struct al_roster_search how = { .seed = seed };
	uint8_t *cell = NULL;
	int64_t penalty = 0;

	CHECK_INT(al_roster_best(r, &how, &cell, &penalty, NULL), AL_OK);
	return cell;
}

/* Fourteen people, working days only, twenty weeks: all serve alike, and
 * nobody before having rested about as long as the others. */
static void
test_weeks(void)
{
	struct al_roster *r = office(140, 14, 1);
	struct al_fair f;
	uint8_t *cell = NULL;
	int gap = 140, last = 0;

	for (int d = 0; d < 140; d++)
		if (d % 7 >= 5)
			r->cover[d * 2 + 1].need = 0;
	cell = best(r, 1);
	al_fair_init(&f, r, cell);
	CHECK_INT(f.pools, 1);
	CHECK_INT(f.of[0].load, 100);
	CHECK_INT(f.of[0].spread, f.of[0].parts);
	CHECK_INT(f.of[0].best, f.of[0].parts);
	for (int p = 0; p < 14; p++) {
		CHECK(al_fair_load(&f, p, 0)->new >= 7);
		last = -140;
		for (int d = 0; d < 140; d++) {
			if (cell[p * 140 + d] == 0)
				continue;
			gap = d - last < gap ? d - last : gap;
			last = d;
		}
	}
	CHECK(gap >= 7);
	al_fair_release(&f);
	free(cell);
	al_roster_free(r);
}

/* Two alone, one on leave for three days: of the first of them the other one
 * rests from the day before, or can't stand the second. */
static void
test_two(void)
{
	struct al_roster *r = office(14, 2, 1);
	struct al_holes h;
	uint8_t *cell = NULL;

	for (int d = 7; d < 10; d++)
		r->away[d] = true;
	cell = best(r, 1);
	al_holes_init(&h, r, cell);
	CHECK_INT(h.n, 1);
	CHECK_INT(h.hole[0].day, 8);
	CHECK_INT(h.hole[0].may, 2);
	CHECK_INT(h.hole[0].count[AL_WHY_AWAY], 1);
	CHECK_INT(h.hole[0].count[AL_WHY_RESTS], 1);
	CHECK_INT(h.hole[0].one[1].day, 7);
	CHECK_INT(h.hole[0].one[1].shift, 1);
	CHECK_INT(h.hole[0].to - h.hole[0].from, 2);
	CHECK_INT(h.hole[0].need, 2);
	CHECK_INT(h.hole[0].can, 1);
	CHECK_INT(al_why(r, cell, 1, 8, 1).why, AL_WHY_RESTS);
	cell[14 + 7] = 0;
	CHECK_INT(al_why(r, cell, 1, 8, 1).why, AL_WHY_BEFORE);
	cell[14 + 9] = 0;
	CHECK_INT(al_why(r, cell, 1, 8, 1).why, AL_WHY_NONE);
	al_holes_release(&h);
	free(cell);
	al_roster_free(r);
}

/* The same seed, the same roster. */
static void
test_seed(void)
{
	struct al_roster *r = office(28, 9, 2);
	uint8_t *one = best(r, 5), *two = best(r, 5), *three = best(r, 6);

	CHECK(memcmp(one, two, 28 * 9) == 0);
	CHECK(memcmp(one, three, 28 * 9) != 0);
	free(one);
	free(two);
	free(three);
	al_roster_free(r);
}

/* One falls ill: nothing changes but who stands in for him, and one duty more,
 * which he gets for it, so that it stays as fair as can be. */
static void
test_keep(void)
{
	struct al_roster *r = office(28, 9, 1);
	uint8_t *old = best(r, 1), *new = NULL;
	int changed = 0, ill = 0;
	struct al_fair f;

	for (int i = 0; i < 28 * 9; i++) {
		al_roster_give(r, i / 28, i % 28, old[i], false);
		r->asked[i * 2 + !old[i]] = AL_COST_CHANGE;
	}
	for (int d = 10; d < 17; d++) {
		r->away[3 * 28 + d] = true;
		ill += old[3 * 28 + d];
	}
	new = best(r, 2);
	for (int i = 0; i < 28 * 9; i++)
		changed += old[i] != new[i];
	CHECK(ill > 0);
	CHECK_INT(changed, 2 * (ill + 1));
	al_fair_init(&f, r, new);
	CHECK_INT(f.of[0].spread, f.of[0].best);
	al_fair_release(&f);
	free(old);
	free(new);
	al_roster_free(r);
}

/* ---- plans of shifts ------------------------------------------------------------ */

#define GUARDS 12
#define DAYS 35 /* the first seven are fixed */

/* Day, evening and night, two each; a night bars the two days after it for
 * days, and two guards never meet. */
static struct al_roster *
guards(void)
{
	struct al_roster *r = al_roster_new(DAYS, 3, GUARDS);
	static const char *const id[] = { "-", "D", "E", "N" };

	for (int i = 1; i <= 3; i++)
		al_roster_name_shift(r, i, id[i], 480);
	al_roster_bar(r, 3, 1, 2);
	al_roster_bar(r, 3, 2, 1);
	al_roster_bar(r, 2, 1, 1);
	al_roster_duo(r, 0, 1, false);
	al_roster_share(r, 2);
	for (int p = 0; p < GUARDS; p++) {
		struct al_worker *w = &r->worker[p];

		al_roster_name_worker(r, p, "W");
		w->least_minutes = 80 * 60;
		w->most_minutes = 160 * 60;
		w->least_run = w->least_off = 2;
		w->most_run = 5;
		for (int d = 0; d < 7; d++)
			al_roster_give(r, p, d, p == 2 && d > 3 ? 3 : 0, true);
		for (int d = 7; d < DAYS; d += 7)
			al_roster_limit(r, (struct al_limit){ p, d, d + 7, 5,
							      NULL });
		for (int k = 0; k < 2; k++)
			r->duty->present[p * 2 + k] = 4;
	}
	for (int d = 7; d < DAYS; d++) {
		r->duty->kind_of[d] = d % 7 >= 5;
		for (int i = 1; i <= 3; i++)
			r->cover[d * 4 + i] =
				(struct al_cover){ 2, AL_COST_HOLE,
						   AL_COST_WISH };
	}
	return r;
}

static void
test_guards(void)
{
	struct al_roster *r = guards();
	struct al_sheet *s = al_sheet_new(r);
	uint8_t *cell = best(r, 1), *again = best(r, 1);
	struct al_holes h;
	struct al_fair f;

	CHECK(memcmp(cell, again, DAYS * GUARDS) == 0);
	al_sheet_put(s, cell);
	al_holes_init(&h, r, cell);
	CHECK_INT(h.n, 0);
	al_fair_init(&f, r, cell);
	for (int i = 0; i < f.pools; i++)
		CHECK(f.of[i].spread <= 2 * f.of[i].parts);
	for (int p = 0; p < GUARDS; p++) {
		CHECK(al_sheet_keeps(s, p));
		for (int d = 0; d < DAYS; d++) {
			int own = al_sheet_row(s, p)[d];

			if (d < 7)
				CHECK_INT(own, p == 2 && d > 3 ? 3 : 0);
			if (d < 7 || own == 0)
				continue;
			al_sheet_set(s, p, d, 0); /* limits, rest, duos */
			CHECK_INT(al_may_not(s, p, d, own).why, AL_WHY_NONE);
			al_sheet_set(s, p, d, own);
		}
	}
	al_holes_release(&h);
	al_fair_release(&f);
	al_sheet_free(s);
	free(cell);
	free(again);
	al_roster_free(r);
}

int
main(void)
{
	test_built();
	test_weeks();
	test_two();
	test_seed();
	test_keep();
	test_guards();
	return check_done();
}
