/* duty.c: tests of duty rosters against all that there are of small ones */
#include "check.h"

#include "roster/build.h"
#include "roster/chance.h"
#include "roster/fair.h"
#include "roster/sheet.h"
#include "roster/solve.h"

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

/* The rules once more, word for word; what is fixed may break them. */
static bool
naive_cell(const struct al_roster *r, const uint8_t *cell, int p, int d)
{
	const struct al_duty *u = r->duty;
	const uint8_t *row = cell + p * r->days;
	int n = 0;

	if (r->away[p * r->days + d])
		return false;
	for (int k = 0; k < r->days; k++) {
		int first = k < d ? k : d, last = k < d ? d : k;

		n += row[k] == row[d];
		if (k != d && row[k] != 0 &&
		    u->wait[row[first] * (r->shifts + 1) + row[last]] >=
			    last - first)
			return false;
	}
	for (int i = 0; i < u->limits; i++) {
		const struct al_limit *l = &u->limit[i];
		int stood = 0;

		for (int k = l->from; k < l->to; k++)
			stood += row[k] != 0;
		if (l->worker == p && d >= l->from && d < l->to &&
		    stood > l->most)
			return false;
	}
	for (int i = 0; i < u->duos; i++) {
		int other = u->duo[i].one == p	 ? u->duo[i].two
			    : u->duo[i].two == p ? u->duo[i].one
						 : -1;

		if (other >= 0 && !u->duo[i].together &&
		    cell[other * r->days + d] != 0)
			return false;
	}
	return n <= r->worker[p].most_of[row[d]];
}

static bool
is_fixed(const struct al_roster *r, int p, int d)
{
	return r->duty->fixed != NULL && r->duty->fixed[p * r->days + d];
}

static bool
naive_keeps(const struct al_roster *r, const uint8_t *cell)
{
	for (int p = 0; p < r->workers; p++)
		for (int d = 0; d < r->days; d++) {
			int i = p * r->days + d;

			if (is_fixed(r, p, d)) {
				if (cell[i] != r->duty->first[i])
					return false;
			} else if (cell[i] != 0 && !naive_cell(r, cell, p, d)) {
				return false;
			}
		}
	return true;
}

/* Places nobody stands, and four for each duo that is torn. */
static int
naive_holes(const struct al_roster *r, const uint8_t *cell)
{
	int holes = 0;

	for (int d = 0; d < r->days; d++)
		for (int i = 1; i <= r->shifts; i++) {
			int n = al_roster_cover(r, d, i)->need;

			for (int p = 0; p < r->workers; p++)
				n -= cell[p * r->days + d] == i;
			holes += n > 0 ? n : 0;
		}
	for (int i = 0; i < r->duty->duos; i++) {
		const struct al_duo *u = &r->duty->duo[i];

		for (int d = 0; d < r->days && u->together; d++)
			holes += 4 * ((cell[u->one * r->days + d] != 0) !=
				      (cell[u->two * r->days + d] != 0));
	}
	return holes;
}

static bool
overfull(const struct al_roster *r, const uint8_t *cell)
{
	for (int d = 0; d < r->days; d++)
		for (int i = 1; i <= r->shifts; i++) {
			int n = 0, fixed = 0;

			for (int p = 0; p < r->workers; p++) {
				bool on = cell[p * r->days + d] == i;

				n += on;
				fixed += on && is_fixed(r, p, d);
			}
			if (n > fixed && n > al_roster_cover(r, d, i)->need)
				return true;
		}
	return false;
}

/* ---- all rosters there are ----------------------------------------------------- */

struct every {
	const struct al_roster *r;
	uint8_t *cell;
	const uint8_t *like; /* NULL, or a roster: only those … */
	int holes;	     /* the fewest */
	double squares;	     /* the least with those holes */
	int64_t spread[16];  /* … that fill the same places: the least */
	long tried;
};

static double
naive_squares(const struct al_fair *f, int workers)
{
	double sum = 0;

	for (int i = 0; i < workers * f->kinds; i++) {
		const struct al_fair_pool *of = f->of + f->pool[i];

		if (f->pool[i] >= 0 && of->parts > 0)
			sum += (double)(f->load[i].off * f->load[i].off) /
			       (double)(of->parts * of->parts);
	}
	return sum;
}

static bool
same_places(const struct al_roster *r, const uint8_t *a, const uint8_t *b)
{
	for (int d = 0; d < r->days; d++)
		for (int i = 1; i <= r->shifts; i++) {
			int n = 0;

			for (int p = 0; p < r->workers; p++)
				n += (a[p * r->days + d] == i) -
				     (b[p * r->days + d] == i);
			if (n != 0)
				return false;
		}
	return true;
}

static void
look(struct every *v)
{
	int holes = naive_holes(v->r, v->cell);
	struct al_fair f;

	if (holes > v->holes && v->like == NULL)
		return;
	if (overfull(v->r, v->cell) ||
	    (v->like != NULL && !same_places(v->r, v->cell, v->like)))
		return;
	al_fair_init(&f, v->r, v->cell);
	if (holes < v->holes) {
		v->holes = holes;
		v->squares = 1e30;
	}
	if (holes == v->holes && naive_squares(&f, v->r->workers) < v->squares)
		v->squares = naive_squares(&f, v->r->workers);
	for (int i = 0; i < f.pools && i < 16; i++)
		if (f.of[i].spread < v->spread[i])
			v->spread[i] = f.of[i].spread;
	al_fair_release(&f);
}

/* All ways to fill the cells from `at` on. */
static void
try_all(struct every *v, int at)
{
	const struct al_roster *r = v->r;
	int p = at % r->workers, d = at / r->workers, i = p * r->days + d;

	v->tried++;
	if (d == r->days) {
		look(v);
		return;
	}
	if (is_fixed(r, p, d)) {
		try_all(v, at + 1);
		return;
	}
	for (int s = 0; s <= r->shifts; s++) {
		if (s > 0 && al_roster_cover(r, d, s)->need == 0)
			continue;
		v->cell[i] = (uint8_t)s;
		if (s == 0 || naive_cell(r, v->cell, p, d))
			try_all(v, at + 1);
	}
	v->cell[i] = 0;
}

static void
every_init(struct every *v, const struct al_roster *r, const uint8_t *like)
{
	size_t n = (size_t)(r->workers * r->days);

	*v = (struct every){
		.r = r, .like = like, .holes = 1 << 20, .squares = 1e30
	};
	v->cell = al_alloc(n);
	for (int i = 0; i < 16; i++)
		v->spread[i] = INT64_MAX;
	if (r->duty->fixed != NULL)
		for (size_t i = 0; i < n; i++)
			if (r->duty->fixed[i])
				v->cell[i] = r->duty->first[i];
	try_all(v, 0);
}

static void
test_small(void)
{
	int kept = 0, fewest = 0, fair = 0, whole = 0, spread = 0, pools = 0,
	    proved = 0, sound = 0;
	struct al_roster_search how = { .seed = 1 };

	for (int n = 0; n < PROBLEMS; n++) {
		int workers = 1 + below(4);
		struct al_roster *r = problem(1 + below(workers < 4 ? 5 : 4),
					      1 + below(2), workers);
		uint8_t *cell = NULL;
		int64_t penalty = 0;
		struct every v, w;
		struct al_fair f;

		CHECK_INT(al_roster_best(r, &how, &cell, &penalty, NULL),
			  AL_OK);
		kept += naive_keeps(r, cell) && !overfull(r, cell);
		every_init(&v, r, NULL);
		every_init(&w, r, cell);
		al_fair_init(&f, r, cell);
		fewest += naive_holes(r, cell) == v.holes;
		if (v.holes == 0) {
			whole++;
			fair += naive_squares(&f, r->workers) <=
				v.squares + 1e-9;
		}
		for (int i = 0; i < f.pools && i < 16; i++) {
			pools++;
			spread += f.of[i].spread == w.spread[i];
			proved += f.of[i].best == w.spread[i];
			sound += f.of[i].best <= w.spread[i];
		}
		al_fair_release(&f);
		free(v.cell);
		free(w.cell);
		free(cell);
		al_roster_free(r);
	}
	CHECK_INT(kept, PROBLEMS);
	CHECK_INT(fewest, PROBLEMS);
	CHECK_INT(fair, whole);
	CHECK_INT(sound, pools);
	CHECK(spread > pools * 19 / 20); /* not where kinds vie */
	CHECK(proved > pools * 19 / 20);
}

int
main(void)
{
	chance = al_chance_of(1, 0);
	test_built();
	test_small();
	return check_done();
}
