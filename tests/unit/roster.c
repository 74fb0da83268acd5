/* roster.c: tests of shift plans: sums against a naive count, paths, swaps and
 * beginnings against all there are */
#include "check.h"

#include <math.h>

#include "roster/path.h"
#include "roster/renew.h"
#include "roster/start.h"
#include "roster/swap.h"

#define PROBLEMS 150

static struct al_chance chance;

static int
below(int n)
{
	return al_chance_below(&chance, n);
}

/* ---- small problems by chance --------------------------------------------- */

static void
add_workers(struct al_buf *b, int days, int shifts, int workers)
{
	for (int p = 0; p < workers; p++) {
		int least = below(days) * 240;

		al_buf_addf(b, "W%d,", p);
		for (int i = 0; i < shifts; i++)
			al_buf_addf(b, "|S%d=%d", i,
				    below(3) ? days : below(3));
		al_buf_addf(b, ",%d,%d,%d,%d,%d,%d\n", least + 480 + below(900),
			    least, below(4) ? 2 + below(4) : below(9),
			    1 + below(3), 1 + below(3), below(3));
	}
}

static void
add_wishes(struct al_buf *b, int days, int shifts, int workers)
{
	static const char *const section[] = { "SECTION_SHIFT_ON_REQUESTS",
					       "SECTION_SHIFT_OFF_REQUESTS" };

	al_buf_adds(b, "SECTION_DAYS_OFF\n");
	for (int p = 0; p < workers; p++)
		al_buf_addf(b, "W%d,%d\n", p, below(days));
	for (int k = 0; k < 2; k++) {
		al_buf_addf(b, "%s\n", section[k]);
		for (int n = below(6) * workers; n > 0; n--)
			al_buf_addf(b, "W%d,%d,S%d,%d\n", below(workers),
				    below(days), below(shifts), below(5));
	}
}

static char *
problem_text(int days, int shifts, int workers)
{
	struct al_buf b = { NULL, 0, 0 };

	al_buf_addf(&b, "SECTION_HORIZON\n%d\nSECTION_SHIFTS\n", days);
	for (int i = 0; i < shifts; i++) {
		al_buf_addf(&b, "S%d,%d,", i, 240 + 120 * below(4));
		for (int j = 0; j < shifts; j++)
			if (below(4) == 0)
				al_buf_addf(&b, "|S%d", j);
		al_buf_addc(&b, '\n');
	}
	al_buf_adds(&b, "SECTION_STAFF\n");
	add_workers(&b, days, shifts, workers);
	add_wishes(&b, days, shifts, workers);
	al_buf_adds(&b, "SECTION_COVER\n");
	for (int d = 0; d < days; d++)
		for (int i = 0; i < shifts; i++)
			if (below(4))
				al_buf_addf(&b, "%d,S%d,%d,%d,%d\n", d, i,
					    below(workers + 1), below(100),
					    below(3));
	return al_buf_take(&b);
}

static struct al_roster *
problem(int days, int shifts, int workers)
{
	char *text = problem_text(days, shifts, workers);
	struct al_err *e = al_err_new();
	struct al_roster *r = NULL;

	CHECK_INT(al_roster_read(text, strlen(text), "x", &r, e), AL_OK);
	al_err_free(e);
	free(text);
	return r;
}

/* ---- the rules once more, word for word ------------------------------------- */

static int64_t
naive_penalty(const struct al_roster *r, const uint8_t *cell)
{
	int64_t sum = 0;

	for (int p = 0; p < r->workers; p++)
		for (int d = 0; d < r->days; d++)
			sum += al_roster_asked(r, p, d)[cell[p * r->days + d]];
	for (int d = 0; d < r->days; d++)
		for (int i = 1; i <= r->shifts; i++) {
			int n = 0;

			for (int p = 0; p < r->workers; p++)
				n += cell[p * r->days + d] == i;
			sum += al_cover_penalty(al_roster_cover(r, d, i), n);
		}
	return sum;
}

static bool
naive_runs(const struct al_worker *w, const uint8_t *row, int days)
{
	for (int d = 0; d < days; d++)
		for (int end = d; end < days; end++) {
			bool same = true;
			int n = end - d + 1;

			for (int i = d; i <= end; i++)
				same &= (row[i] != 0) == (row[d] != 0);
			if (same && row[d] != 0 && n > w->most_run)
				return false;
			if (!same || d == 0 || end == days - 1 ||
			    (row[d - 1] != 0) == (row[d] != 0) ||
			    (row[end + 1] != 0) == (row[d] != 0))
				continue;
			if (n < (row[d] != 0 ? w->least_run : w->least_off))
				return false;
		}
	return true;
}

static bool
naive_keeps(const struct al_roster *r, int p, const uint8_t *row)
{
	const struct al_worker *w = &r->worker[p];
	int minutes = 0, weekends = 0;

	for (int i = 1; i <= r->shifts; i++) {
		int n = 0;

		for (int d = 0; d < r->days; d++)
			n += row[d] == i;
		minutes += n * r->shift[i].minutes;
		if (n > w->most_of[i])
			return false;
	}
	for (int d = 0; d < r->days; d++) {
		if (row[d] != 0 && al_roster_away(r, p, d))
			return false;
		if (d > 0 && al_roster_barred(r, row[d - 1], row[d]))
			return false;
		if (d % 7 == 5)
			weekends += row[d] != 0 ||
				    (d + 1 < r->days && row[d + 1] != 0);
	}
	return minutes <= w->most_minutes && minutes >= w->least_minutes &&
	       weekends <= w->most_weekends && naive_runs(w, row, r->days);
}

/* The next of all rows in a window; false: that was the last. */
static bool
next_row(const struct al_roster *r, uint8_t *row, int from, int to)
{
	for (int d = from; d < to; d++) {
		if (row[d]++ < r->shifts)
			return true;
		row[d] = 0;
	}
	return false;
}

/* Some rows that keep the rules, one for each worker; false: there are none. */
static bool
some_rows(const struct al_roster *r, uint8_t *cell)
{
	for (int p = 0; p < r->workers; p++) {
		uint8_t *row = cell + p * r->days;
		int skip = below(20);
		bool found = false;
		uint8_t *kept = al_alloc((size_t)r->days);

		do {
			if (!naive_keeps(r, p, row))
				continue;
			memcpy(kept, row, (size_t)r->days);
			found = true;
			if (skip-- == 0)
				break;
		} while (next_row(r, row, 0, r->days));
		memcpy(row, kept, (size_t)r->days);
		free(kept);
		if (!found)
			return false;
	}
	return true;
}

/* ---- tests ------------------------------------------------------------------- */

static void
test_sums(void)
{
	bool sums = true, rules = true;

	for (int n = 0; n < PROBLEMS; n++) {
		struct al_roster *r =
			problem(1 + below(16), 1 + below(4), 1 + below(4));
		struct al_sheet *s = al_sheet_new(r);

		for (int i = 0; i < 200; i++) {
			int p = below(r->workers);

			al_sheet_set(s, p, below(r->days),
				     below(3) ? below(r->shifts + 1) : 0);
			sums &= s->penalty == naive_penalty(r, s->cell);
			rules &= al_sheet_keeps(s, p) ==
				 naive_keeps(r, p, al_sheet_row(s, p));
		}
		al_sheet_free(s);
		al_roster_free(r);
	}
	CHECK(sums);
	CHECK(rules);
}

/* The least penalty that a worker's window can bring, tried out. */
static int64_t
least_of_window(struct al_sheet *s, int p, int from, int to)
{
	const struct al_roster *r = s->r;
	uint8_t *row = al_alloc((size_t)r->days);
	int64_t least = INT64_MAX;

	memcpy(row, al_sheet_row(s, p), (size_t)r->days);
	memset(row + from, 0, (size_t)(to - from));
	do {
		if (!naive_keeps(r, p, row))
			continue;
		for (int d = from; d < to; d++)
			al_sheet_set(s, p, d, row[d]);
		if (s->penalty < least)
			least = s->penalty;
	} while (next_row(r, row, from, to));
	free(row);
	return least;
}

static void
test_path(void)
{
	bool kept = true;
	int found = 0, best = 0, lost = 0;

	for (int n = 0; n < 4 * PROBLEMS; n++) {
		struct al_roster *r = problem(1 + below(9), 1 + below(2), 2);
		struct al_sheet *s = al_sheet_new(r);
		struct al_path *path = al_path_new(r);
		uint8_t *cell = al_alloc(2 * (size_t)r->days), days[16];
		int from = below(r->days);
		int to = from + 1 + below(r->days - from);

		if (some_rows(r, cell)) {
			int64_t penalty = INT64_MAX;

			al_sheet_put(s, cell);
			if (al_path_find(path, s, 0, from, to, 0, &chance,
					 days)) {
				for (int d = from; d < to; d++)
					al_sheet_set(s, 0, d, days[d - from]);
				kept &= naive_keeps(r, 0, s->cell);
				penalty = s->penalty;
				found++;
			} else {
				lost++;
			}
			al_sheet_put(s, cell);
			best += penalty == least_of_window(s, 0, from, to);
		}
		free(cell);
		al_path_free(path);
		al_sheet_free(s);
		al_roster_free(r);
	}
	CHECK(kept);
	CHECK(found > PROBLEMS);
	CHECK(best > found * 9 / 10); /* not where a shift is too often */
	CHECK(lost < found / 5);
}

/* Prices by chance; what the cheapest days of the window cost, tried out. */
static double
least_price(const struct al_sheet *s, int p, int from, int to, float *price)
{
	const struct al_roster *r = s->r;
	uint8_t *row = al_alloc((size_t)r->days);
	double least = INFINITY;

	for (int i = 0; i < (to - from) * (r->shifts + 1); i++)
		price[i] = (float)(below(100) - 60);
	memcpy(row, al_sheet_row(s, p), (size_t)r->days);
	memset(row + from, 0, (size_t)(to - from));
	do {
		double sum = 0;

		for (int d = from; d < to; d++)
			sum += (double)
				price[(d - from) * (r->shifts + 1) + row[d]];
		if (sum < least && naive_keeps(r, p, row))
			least = sum;
	} while (next_row(r, row, from, to));
	free(row);
	return least;
}

static void
test_price(void)
{
	bool exact = true, bound = true;

	for (int n = 0; n < 4 * PROBLEMS; n++) {
		struct al_roster *r = problem(1 + below(9), 1 + below(2), 2);
		struct al_sheet *s = al_sheet_new(r);
		struct al_path *path = al_path_new(r);
		struct al_path_limit limit[3] = { { 0, false } };
		uint8_t *cell = al_alloc(2 * (size_t)r->days), days[16];
		int from = below(r->days);
		int to = from + 1 + below(r->days - from);
		float price[16 * 3];

		if (some_rows(r, cell)) {
			double least = 0, sum = 0, tried = 0;
			bool found = false;

			al_sheet_put(s, cell);
			tried = least_price(s, 0, from, to, price);
			found = al_path_price(path, s, 0, from, to, price,
					      limit, days, &least);
			for (int i = 0; found && i < to - from; i++)
				sum += (double)
					price[i * (r->shifts + 1) + days[i]];
			exact &= found && sum == tried;
			bound &= least <= tried;
		}
		free(cell);
		al_path_free(path);
		al_sheet_free(s);
		al_roster_free(r);
	}
	CHECK(exact);
	CHECK(bound);
}

/* The least penalty with new days in a window for both workers, tried out. */
static int64_t
least_of_both(const struct al_sheet *s, int from, int to)
{
	const struct al_roster *r = s->r;
	struct al_sheet *t = al_sheet_new(r);
	uint8_t *row = al_alloc((size_t)r->days);
	int64_t least = INT64_MAX;

	al_sheet_put(t, s->cell);
	memcpy(row, al_sheet_row(s, 1), (size_t)r->days);
	memset(row + from, 0, (size_t)(to - from));
	do {
		int64_t v = 0;

		if (!naive_keeps(r, 1, row))
			continue;
		for (int d = from; d < to; d++)
			al_sheet_set(t, 1, d, row[d]);
		v = least_of_window(t, 0, from, to);
		least = v < least ? v : least;
	} while (next_row(r, row, from, to));
	free(row);
	al_sheet_free(t);
	return least;
}

/* There is always time. */
static double
no_time(void *arg)
{
	(void)arg;
	return 0;
}

static void
test_renew(void)
{
	static const int who[] = { 1, 0 };
	int count[3] = { 0 };
	bool kept = true, proven = true, better = true;

	for (int n = 0; n < 2 * PROBLEMS; n++) {
		struct al_roster *r = problem(1 + below(5), 1 + below(2), 2);
		struct al_sheet *s = al_sheet_new(r);
		struct al_renew v;
		uint8_t *cell = al_alloc(2 * (size_t)r->days);
		int from = below(r->days);
		int to = from + 1 + below(r->days - from);

		al_renew_init(&v, r);
		v.progress = no_time;
		v.end = 1;
		if (some_rows(r, cell)) {
			int64_t before = 0, least = 0;
			enum al_renewed got = AL_RENEW_NONE;

			al_sheet_put(s, cell);
			before = s->penalty;
			least = least_of_both(s, from, to);
			got = al_renew(&v, s, who, 2, from, to);
			kept &= naive_keeps(r, 0, s->cell) &&
				naive_keeps(r, 1, s->cell + r->days);
			proven &= got != AL_RENEW_BEST || before == least;
			better &= got == AL_RENEW_BETTER ? s->penalty < before
							 : s->penalty == before;
			count[got]++;
		}
		al_renew_release(&v);
		free(cell);
		al_sheet_free(s);
		al_roster_free(r);
	}
	CHECK(kept);
	CHECK(proven);
	CHECK(better);
	CHECK(count[AL_RENEW_BETTER] > PROBLEMS / 4);
	CHECK(count[AL_RENEW_BEST] > PROBLEMS / 4);
	CHECK(count[AL_RENEW_NONE] < PROBLEMS / 10);
}

static void
test_swap(void)
{
	int swapped = 0;
	bool kept = true, complete = true;

	for (int n = 0; n < 20 * PROBLEMS; n++) {
		struct al_roster *r = problem(2 + below(8), 1 + below(2), 2);
		struct al_sheet *s = al_sheet_new(r);
		uint8_t *cell = al_alloc(2 * (size_t)r->days);
		int from = below(r->days);
		int to = from + 1 + below(r->days - from);
		bool may = some_rows(r, cell), did = false;

		al_sheet_put(s, cell);
		did = may && al_swap(s, 0, 1, from, to);
		if (may && !did)
			al_swap_back(s, 0, 1, from, to);
		may = may && memcmp(s->cell, cell, 2 * (size_t)r->days) != 0;
		complete &= did == (may && naive_keeps(r, 0, s->cell) &&
				    naive_keeps(r, 1, s->cell + r->days));
		kept &= s->penalty == naive_penalty(r, s->cell);
		swapped += did;
		free(cell);
		al_sheet_free(s);
		al_roster_free(r);
	}
	CHECK(kept);
	CHECK(complete);
	CHECK(swapped > 20);
}

static void
test_start(void)
{
	int made = 0, missed = 0;
	bool kept = true, never = true;

	for (int n = 0; n < 4 * PROBLEMS; n++) {
		struct al_roster *r = problem(1 + below(9), 1 + below(2), 1);
		struct al_sheet *s = al_sheet_new(r);
		struct al_err *e = al_err_new();
		uint8_t *cell = al_alloc((size_t)r->days);
		bool can = some_rows(r, cell);

		if (al_start(s, &chance, e) == AL_OK) {
			kept &= naive_keeps(r, 0, s->cell);
			never &= can;
			made++;
		} else {
			missed += can;
		}
		free(cell);
		al_err_free(e);
		al_sheet_free(s);
		al_roster_free(r);
	}
	CHECK(kept);
	CHECK(never);
	CHECK(made > PROBLEMS);
	CHECK(missed <= made / 100); /* by limits on how often a shift */
}

int
main(void)
{
	chance = al_chance_of(1, 0);
	test_sums();
	test_path();
	test_price();
	test_renew();
	test_swap();
	test_start();
	return check_done();
}
