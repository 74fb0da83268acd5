/* pins.c: shift plans with fixed cells: whatever they break, there is a roster,
 * and nothing is broken that they leave a choice in
 */
#include "check.h"

#include "roster/build.h"
#include "roster/chance.h"
#include "roster/ease.h"
#include "roster/sheet.h"

enum { DAYS = 9, SHIFTS = 2, HOUR = 60, PROBLEMS = 1000 };

static struct al_chance chance;

static int
below(int n)
{
	return al_chance_below(&chance, n);
}

/* ---- what a row breaks -------------------------------------------------------- */

/* From the heaviest to the lightest. */
struct broken {
	int upper;    /* too soon, too many days in a row, too many hours */
	int rows;     /* days that lack to the least run, and days off */
	int weekends; /* too many */
	int lacks;    /* minutes to the least */
};

static int
compare(const struct broken *a, const struct broken *b)
{
	const int *x = &a->upper, *y = &b->upper;

	for (int i = 0; i < (int)(sizeof *a / sizeof *x); i++)
		if (x[i] != y[i])
			return x[i] - y[i];
	return 0;
}

static int
over(int n, int most)
{
	return n > most ? n - most : 0;
}

static struct broken
broken_of(const struct al_roster *r, int worker, const uint8_t *row)
{
	const struct al_worker *w = &r->worker[worker];
	struct broken b = { 0 };
	int minutes = 0, weekends = 0, n;

	for (int d = 0; d < r->days; d++) {
		minutes += r->shift[row[d]].minutes;
		weekends += d % 7 == 5 && (row[d] != 0 || row[d + 1] != 0);
		b.upper += d > 0 && al_roster_barred(r, row[d - 1], row[d]);
	}
	for (int d = 0; d < r->days; d += n) {
		n = al_sheet_run(row, r->days, d, 1);
		if (row[d] != 0)
			b.upper += over(n, w->most_run);
		if (d > 0 && d + n < r->days)
			b.rows += over(row[d] ? w->least_run : w->least_off, n);
	}
	b.upper += over(minutes, w->most_minutes);
	b.weekends = over(weekends, w->most_weekends);
	b.lacks = over(w->least_minutes, minutes);
	return b;
}

static bool
is_legal(const struct al_roster *r, int worker, const uint8_t *row)
{
	for (int d = 0; d < r->days; d++) {
		bool fixed = al_roster_fixed(r, worker, d);

		if (!al_roster_open(r, worker, d, row[d]) ||
		    (!fixed && row[d] != 0 &&
		     r->worker[worker].most_of[row[d]] == 0))
			return false;
	}
	return true;
}

/* The least that any row breaks. */
static struct broken
least_of(const struct al_roster *r, int worker)
{
	struct broken best = { .upper = INT32_MAX };
	uint8_t row[DAYS] = { 0 };
	int d = 0;

	while (d < DAYS) {
		struct broken b;

		if (is_legal(r, worker, row)) {
			b = broken_of(r, worker, row);
			if (compare(&b, &best) < 0)
				best = b;
		}
		for (d = 0; d < DAYS && ++row[d] > SHIFTS; d++)
			row[d] = 0;
	}
	return best;
}

/* ---- problems by chance --------------------------------------------------------- */

static void
give_worker(struct al_roster *r, int p)
{
	struct al_worker *w = &r->worker[p];
	int pins = below(5);

	al_roster_name_worker(r, p, "w");
	w->least_run = 1 + below(3);
	w->most_run = w->least_run + below(3);
	w->least_off = 1 + below(3);
	w->least_minutes = below(2) ? (8 + below(40)) * HOUR : 0;
	w->most_minutes = w->least_minutes + below(30) * HOUR;
	w->most_weekends = below(2);
	if (below(4) == 0)
		w->most_of[1 + below(SHIFTS)] = 0;
	for (int i = below(4); i > 0; i--)
		r->away[p * DAYS + below(DAYS)] = true;
	for (int i = below(6); i > 0; i--)
		al_roster_keep_from(r, p, below(DAYS), 1 + below(SHIFTS));
	for (int i = 0; i < pins; i++)
		al_roster_give(r, p, below(DAYS), below(SHIFTS + 2) % 3, true);
	if (below(8) == 0)
		for (int d = 2; d < 2 + 2 * below(4); d++)
			al_roster_give(r, p, d, 1 + d % SHIFTS, true);
}

static struct al_roster *
problem(int workers)
{
	struct al_roster *r = al_roster_new(DAYS, SHIFTS, workers);

	al_roster_name_shift(r, 1, "D", 8 * HOUR);
	al_roster_name_shift(r, 2, "N", 12 * HOUR);
	al_roster_bar(r, 2, 1, 1);
	for (int p = 0; p < workers; p++)
		give_worker(r, p);
	for (int d = 0; d < DAYS; d++)
		for (int i = 1; i <= SHIFTS; i++)
			r->cover[d * (SHIFTS + 1) + i] =
				(struct al_cover){ below(3), AL_COST_HOLE,
						   AL_COST_HOLE / 64 };
	return r;
}

static bool
pins_hold(const struct al_roster *r, int worker, const uint8_t *row)
{
	for (int d = 0; d < DAYS; d++)
		if (al_roster_fixed(r, worker, d) &&
		    row[d] != al_roster_first(r, worker, d))
			return false;
	return true;
}

/* Each worker's row against the least that any breaks, by the rules as they
 * were before they were eased. */
static void
test_pins(void)
{
	int forced = 0, kept = 0, more = 0, lost = 0;

	for (int n = 0; n < PROBLEMS; n++) {
		struct al_roster_search how = { .seed = 1, .moves = 2000 };
		struct al_roster *r = problem(1 + below(3));
		struct al_worker was[3];
		uint8_t *cell = NULL;
		int64_t penalty;

		memcpy(was, r->worker, (size_t)r->workers * sizeof *was);
		CHECK_INT(al_roster_best_eased(r, &how, &cell, &penalty, NULL),
			  AL_OK);
		for (int p = 0; p < r->workers; p++) {
			const struct broken none = { 0 };
			struct broken is, least;

			r->worker[p] = was[p];
			is = broken_of(r, p, cell + p * DAYS);
			least = least_of(r, p);
			forced += compare(&least, &none) > 0;
			kept += compare(&least, &none) == 0;
			more += compare(&is, &least) != 0;
			lost += !pins_hold(r, p, cell + p * DAYS);
		}
		free(cell);
		al_roster_free(r);
	}
	CHECK_INT(more, 0);
	CHECK_INT(lost, 0);
	CHECK(forced > PROBLEMS / 8);
	CHECK(kept > PROBLEMS / 8);
}

int
main(void)
{
	chance = al_chance_of(1, 0);
	test_pins();
	return check_done();
}
