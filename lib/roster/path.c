/* path.c: the cheapest days of one worker by a shortest path over days
 *
 * best[day][slot][weekends][minutes] is the least cost of the days so far.
 * Minutes are innermost and counted in units, so that one arc is an addition
 * and a minimum over a vector; that is where all the time goes.
 */
#include "path_part.h"

#include <math.h>

#define LANES 8
#define CUT 6e-8  /* of a float, at most */
#define TRIES 6	  /* to keep a shift within its limit, … */
#define DEARER 16 /* … the first with this part of the dearest cost, … */
#define ARC 32	  /* what each arc costs, in steps of its vector */
#define MOST_VECTORS 2500 /* of minutes, a day, to count a shift */
#define KEPT 0.7F /* … of which, where it was too much, so much is kept */

typedef float lanes __attribute__((vector_size(32)));
typedef int32_t lanes_mask __attribute__((vector_size(32)));

struct al_path *
al_path_new(const struct al_roster *r)
{
	struct al_path *p = al_alloc(sizeof *p);

	p->r = r;
	al_alikes_init(&p->like, r);
#ifdef __x86_64__
	p->avx2 = __builtin_cpu_supports("avx2");
#endif
	p->noise = al_alloc(AL_NOISES * sizeof *p->noise);
	for (int i = 0; i < AL_NOISES; i++)
		p->noise[i] = (float)log(-log((i + 0.5) / AL_NOISES));
	p->left = al_alloc((size_t)(r->shifts + 1) * sizeof *p->left);
	p->own_limit = al_alloc((size_t)(r->shifts + 1) * sizeof *p->own_limit);
	return p;
}

void
al_path_free(struct al_path *p)
{
	if (p == NULL)
		return;
	al_alikes_release(&p->like);
	free(p->noise);
	free(p->best);
	free(p->live);
	free(p->cost);
	free(p->pick);
	free(p->sum);
	free(p->sum_live);
	free(p->left);
	free(p->own_limit);
	free(p);
}

/* ---- forward ------------------------------------------------------------------- */

static inline void
clear(float *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		v[i] = AL_NEVER;
}

/* to[i] becomes the lesser of it and from[i] + c, of n, rounded up to lanes. */
static inline __attribute__((always_inline)) void
relax(float *to, const float *from, float c, size_t n)
{
	const lanes add = { c, c, c, c, c, c, c, c };

	for (size_t i = 0; i < n; i += LANES) {
		lanes a, b;
		lanes_mask less;

		memcpy(&a, from + i, sizeof a);
		memcpy(&b, to + i, sizeof b);
		a += add;
		less = a < b;
		b = (lanes)(((lanes_mask)a & less) | ((lanes_mask)b & ~less));
		memcpy(to + i, &b, sizeof b);
	}
}

/* The minutes before `day` with which the window can still end well. */
static void
reach(struct al_path *p, int day)
{
	int most = al_path_workable(p, day - p->from) * p->longest;

	p->first = p->low - al_path_workable(p, p->to - day) * p->longest;
	if (p->first < 0)
		p->first = 0;
	if (most > p->high)
		most = p->high;
	p->span = most + 1 - p->first;
}

/* An arc of one day: of a group's work (NULL: off), with its cost. */
struct arc {
	int day, slot; /* where it leads */
	float cost;
	int units, week; /* that it adds */
	const struct al_counted *counted;
};

/* Where a layer leads; -1: the shift counted is at its limit. */
static int
layer_after(const struct al_path *p, const struct arc *a, int week, int count)
{
	const struct al_counted *c = a->counted;

	if (week + a->week >= p->weekends)
		return -1;
	if (c != NULL) {
		if (count / c->step % c->size + 1 >= c->size)
			return -1;
		count += c->step;
	}
	return (week + a->week) * p->counts + count;
}

/* `from` and `live`: of a slot, or of many that were brought together. */
static inline __attribute__((always_inline)) void
follow_by(struct al_path *p, const struct arc *a, const float *from,
	  const bool *live)
{
	float *to = al_path_at(p, a->day, a->slot);
	bool *alive = al_path_live(p, a->day, a->slot);
	int n = p->span;

	if (a->units + p->first + n > p->high + 1)
		n = p->high + 1 - a->units - p->first;
	for (int l = 0; l < p->layers && n > 0; l++) {
		int k = live[l] ? layer_after(p, a, l / p->counts,
					      l % p->counts)
				: -1;
		float *at = to + (size_t)k * p->stride + a->units + p->first;

		if (k < 0)
			continue;
		if (!alive[k]) {
			clear(to + (size_t)k * p->stride, p->stride);
			alive[k] = true;
		}
		p->work += n + ARC;
		relax(at, from + (size_t)l * p->stride + p->first, a->cost,
		      (size_t)n);
	}
}

/* Bring what reaches a slot together with what reached others. */
static inline __attribute__((always_inline)) void
bring_by(struct al_path *p, int day, int slot)
{
	const float *from = al_path_at(p, day, slot);
	const bool *live = al_path_live(p, day, slot);
	size_t n = p->span > 0 ? (size_t)p->span : 0;

	n = (n + LANES - 1) / LANES * LANES;
	for (int l = 0; l < p->layers; l++) {
		size_t at = (size_t)l * p->stride + (size_t)p->first;

		if (!live[l])
			continue;
		if (p->sum_live[l])
			relax(p->sum + at, from + at, 0, n);
		else
			memcpy(p->sum + at, from + at, n * sizeof *from);
		p->sum_live[l] = true;
	}
}

/* The same for all processors, and for those that take all lanes at once. */
static void
follow_any(struct al_path *p, const struct arc *a, const float *from,
	   const bool *live)
{
	follow_by(p, a, from, live);
}

static void
bring_any(struct al_path *p, int day, int slot)
{
	bring_by(p, day, slot);
}

#ifdef __x86_64__
__attribute__((target("avx2"))) static void
follow_avx2(struct al_path *p, const struct arc *a, const float *from,
	    const bool *live)
{
	follow_by(p, a, from, live);
}

__attribute__((target("avx2"))) static void
bring_avx2(struct al_path *p, int day, int slot)
{
	bring_by(p, day, slot);
}
#else
#define follow_avx2 follow_any
#define bring_avx2 bring_any
#endif

static void
follow(struct al_path *p, const struct arc *a, const float *from,
       const bool *live)
{
	(p->avx2 ? follow_avx2 : follow_any)(p, a, from, live);
}

/* All arcs of work on `day` from `from` (columns: those that may follow). */
static void
arcs_on(struct al_path *p, int day, const float *from, const bool *live,
	int col, int kind, int week)
{
	const float *cost = p->cost + al_path_costs(p, day);
	struct arc arc = { .day = day + 1, .week = week };

	for (int g = 0; g < al_path_groups(p); g++) {
		const struct al_alike *a = al_path_group(p, g);

		if ((col >= 0 && a->col != col) || cost[g] >= AL_NEVER)
			continue;
		arc.slot = al_slots_on(&p->slots, kind, a->row);
		arc.cost = cost[g];
		arc.units = a->minutes / p->r->unit;
		arc.counted = al_path_counted(p, g);
		follow(p, &arc, from, live);
	}
}

static void
day_off(struct al_path *p, int day)
{
	const struct al_slots *s = &p->slots;
	struct arc arc = { .day = day + 1 };

	arc.cost = p->cost[al_path_costs(p, day) + (size_t)al_path_groups(p)];
	for (int i = 0; i < s->offs; i++) {
		arc.slot = i + 1 < s->offs ? i + 1 : i;
		follow(p, &arc, al_path_at(p, day, i), al_path_live(p, day, i));
	}
	arc.slot = 0;
	for (int i = s->offs; i < s->n; i++)
		if (al_slots_may_end(s, (i - s->offs) / s->rows))
			follow(p, &arc, al_path_at(p, day, i),
			       al_path_live(p, day, i));
}

/* Runs that go on: the slots before a column first make one, then go on. */
static void
day_longer(struct al_path *p, int day, int kind, int week)
{
	const struct al_slots *s = &p->slots;
	int longer = al_slots_longer(s, kind);

	for (int col = 0; col < p->like.cols && longer >= 0; col++) {
		const bool *follows = p->like.follows + col * s->rows;

		memset(p->sum_live, 0, (size_t)p->layers);
		for (int row = 0; row < s->rows; row++)
			if (follows[row])
				(p->avx2 ? bring_avx2 : bring_any)(
					p, day, al_slots_on(s, kind, row));
		arcs_on(p, day, p->sum, p->sum_live, col, longer, week);
	}
}

static void
step(struct al_path *p, int day)
{
	const struct al_slots *s = &p->slots;
	int after_off = 0, after_on = 0, enough = s->offs - 1;

	al_path_weekend(p, day, &after_off, &after_on);
	reach(p, day);
	day_off(p, day);
	if (s->kinds > 0)
		arcs_on(p, day, al_path_at(p, day, enough),
			al_path_live(p, day, enough), -1,
			al_slots_kind(s, 1, day == 0), after_off);
	for (int kind = 0; kind < s->kinds; kind++)
		day_longer(p, day, kind, after_on);
}

static void
enter(struct al_path *p)
{
	int slot = p->slots.offs - 1, n = 0;
	bool early = false;

	if (p->from > 0) {
		int last = p->row[p->from - 1];

		n = al_sheet_run(p->row, p->r->days, p->from - 1, -1);
		early = n == p->from;
		if (last != 0)
			slot = al_slots_on(&p->slots,
					   al_slots_kind(&p->slots, n, early),
					   p->like.row_of[last]);
		else if (!early && n < p->slots.offs)
			slot = n - 1;
	}
	clear(al_path_at(p, p->from, slot), p->stride);
	*al_path_at(p, p->from, slot) = 0;
	*al_path_live(p, p->from, slot) = true;
}

static void
set_room(struct al_path *p)
{
	size_t n = (size_t)(p->to - p->from + 1) * (size_t)p->slots.n;
	size_t sum_live = p->nsum;

	p->stride = ((size_t)p->high + LANES) / LANES * LANES + LANES;
	p->layers = p->weekends * p->counts;
	p->wide = p->stride * (size_t)p->layers;
	p->best =
		al_path_room(p->best, &p->nbest, n * p->wide, sizeof *p->best);
	p->live = al_path_room(p->live, &p->nlive, n * (size_t)p->layers,
			       sizeof *p->live);
	p->sum = al_path_room(p->sum, &p->nsum, p->wide, sizeof *p->sum);
	p->sum_live = al_path_room(p->sum_live, &sum_live, p->wide,
				   sizeof *p->sum_live);
	memset(p->live, 0, n * (size_t)p->layers);
}

static bool
cheapest(struct al_path *p, float scale, struct al_chance *chance, uint8_t *out)
{
	set_room(p);
	al_path_set_costs(p, scale, chance);
	enter(p);
	for (int day = p->from; day < p->to; day++)
		step(p, day);
	return al_path_back(p, out);
}

/* ---- as often as allowed ------------------------------------------------- */

/* Count a shift from now on, if that doesn't make too many layers. */
static bool
count_shift(struct al_path *p, int shift)
{
	int size = p->left[shift] + 1;

	if (p->ncounted == AL_COUNTED ||
	    p->counts * size * p->weekends * p->slots.n > MOST_VECTORS)
		return false;
	p->counted[p->ncounted++] = (struct al_counted){
		{ p->like.row_of[shift], p->like.col_of[shift],
		  p->r->shift[shift].minutes, 0, 1 },
		shift,
		p->counts,
		size,
	};
	p->counts *= size;
	p->limit[shift].dearer = 0;
	return true;
}

/* Those that have to be. */
static void
count_shifts(struct al_path *p)
{
	for (int k = 1; k <= p->r->shifts; k++)
		if (p->limit[k].counted && p->left[k] > 0 &&
		    !al_path_is_counted(p, k))
			p->limit[k].counted = count_shift(p, k);
}

/* How often each shift may still be worked with these days. */
static void
take(struct al_path *p, const uint8_t *days, int by)
{
	for (int i = 0; i < p->to - p->from; i++)
		p->left[days[i]] -= by;
}

/* Make dearer, or count, what is worked too often; false: nothing is. */
static bool
hold_back(struct al_path *p, const uint8_t *days, float by, bool exact)
{
	bool any = false;

	take(p, days, 1);
	for (int k = 1; k <= p->r->shifts; k++) {
		struct al_path_limit *l = &p->limit[k];

		if (p->left[k] > 0) {
			l->dearer *= KEPT;
			l->counted = false;
		} else if (p->left[k] < 0) {
			any = true;
			l->counted = exact;
			l->dearer += by * p->dearest / DEARER;
		}
	}
	take(p, days, -1);
	if (any && exact)
		count_shifts(p);
	return any;
}

/* The least that any path costs, if this one is cheapest; as numbers are cut off
 * after each day, a little less. */
static double
bound(const struct al_path *p)
{
	double v = (double)p->least;

	v -= (p->to - p->from) * CUT *
	     (fabs((double)p->least) + (double)p->dearest);
	for (int k = 1; k <= p->r->shifts; k++)
		if (p->left[k] > 0)
			v -= (double)p->limit[k].dearer * p->left[k];
	return v;
}

int64_t
al_path_work(const struct al_path *p)
{
	return p->work;
}

bool
al_path_find(struct al_path *p, const struct al_sheet *s, int worker, int from,
	     int to, double scale, struct al_chance *chance, uint8_t *out)
{
	float by = 1;

	p->price = NULL;
	p->limit = p->own_limit;
	memset(p->limit, 0, (size_t)(p->r->shifts + 1) * sizeof *p->limit);
	if (!al_path_begin(p, s, worker, from, to))
		return false;
	for (int i = 0; i < TRIES; i++, by *= 2)
		if (!cheapest(p, (float)scale, chance, out))
			return false;
		else if (!hold_back(p, out, by, false))
			return true;
	return false;
}

bool
al_path_price(struct al_path *p, const struct al_sheet *s, int worker, int from,
	      int to, const float *price, struct al_path_limit *limit,
	      uint8_t *out, double *least)
{
	float by = 1;

	*least = -(double)AL_NEVER;
	p->price = price;
	p->limit = limit;
	if (!al_path_begin(p, s, worker, from, to))
		return false;
	count_shifts(p);
	for (int i = 0; i < TRIES; i++, by *= 2) {
		double v = 0;

		if (!cheapest(p, 0, NULL, out))
			return false;
		v = bound(p);
		if (v > *least)
			*least = v;
		if (!hold_back(p, out, by, true))
			return true;
	}
	return false;
}
