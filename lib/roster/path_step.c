/* path_step.c: the costs of the cheapest paths, one day on after the other
 *
 * Before a day they stand in blocks: one of days off, and one of each row, with
 * the runs of work side by side.  What a shift adds to all runs of a row is then
 * one pass over the block, and rows that a shift may follow are brought together
 * before.  All the time goes into these passes.
 */
#include "path_part.h"

#define LANES 8
#define ARC 32 /* what each pass costs besides, in steps of its vectors */

/* ---- passes ------------------------------------------------------------------- */

/* Vectors of `n` floats, side by side; those of a layer are `wide` from those
 * of the next, and live[] is of each layer. */
struct source {
	const float *at;
	const bool *live;
	size_t wide, blocks;
};

/* An arc of one day, from slots to as many others, or all to the same one. */
struct arc {
	int day;	 /* that it begins at */
	int slot, slots; /* the first one that it leads to; how many */
	bool same;	 /* that one alone */
	float cost;
	int units, week; /* that it adds */
	const struct al_counted *counted;
};

/* to[i] becomes the lesser of it and from[i] + c, of n, rounded up to lanes. */
static inline __attribute__((always_inline)) void
relax(float *restrict to, const float *restrict from, float c, int n)
{
	for (int i = 0; i < n; i += LANES)
		for (int j = i; j < i + LANES; j++) {
			float v = from[j] + c;

			to[j] = v < to[j] ? v : to[j];
		}
}

/* Where a layer leads; -1: the shift counted is at its limit. */
static inline int
layer_after(const struct al_path *p, const struct arc *a, int layer)
{
	const struct al_counted *c = a->counted;
	int week = layer / p->counts, count = layer % p->counts;

	if (week + a->week >= p->weekends)
		return -1;
	if (c != NULL) {
		if (count / c->step % c->size + 1 >= c->size)
			return -1;
		count += c->step;
	}
	return (week + a->week) * p->counts + count;
}

/* The slot before a day; its block is cleared if it wasn't in use. */
static float *
opened(struct al_path *p, int day, int layer, int slot)
{
	bool *live = al_path_live(p, day, layer, slot);
	bool off = slot < p->slots.offs;
	size_t slots = (size_t)(off ? p->slots.offs : p->slots.kinds);
	int first = off ? 0 : slot - al_slots_kind_of(&p->slots, slot);

	if (!*live)
		memcpy(al_path_at(p, day, layer, first), p->never,
		       slots * p->stride * sizeof *p->never);
	*live = true;
	return al_path_at(p, day, layer, slot);
}

static inline __attribute__((always_inline)) void
follow_by(struct al_path *p, const struct source *from, const struct arc *a)
{
	const struct al_path_reach *was = &p->reach[a->day - p->from];
	const struct al_path_reach *is = was + 1;
	int low = is->first - a->units > was->first ? is->first - a->units
						    : was->first;
	int end = is->end - a->units < was->end ? is->end - a->units : was->end;
	size_t step = a->same ? 0 : p->stride;

	for (int l = 0; l < p->layers && low < end; l++) {
		int k = from->live[(size_t)l * from->blocks]
				? layer_after(p, a, l)
				: -1;
		const float *at =
			from->at + (size_t)l * from->wide + (low - was->first);
		float *to = NULL;

		if (k < 0)
			continue;
		to = opened(p, a->day + 1, k, a->slot) +
		     (low + a->units - is->first);
		for (int i = 0; i < a->slots; i++)
			relax(to + (size_t)i * step, at + (size_t)i * p->stride,
			      a->cost, end - low);
		p->work += a->slots * (end - low) + ARC;
	}
}

/* Bring the runs of a row, the first `kinds`, together with those before. */
static inline __attribute__((always_inline)) void
bring_by(struct al_path *p, int day, int row, int kinds)
{
	const struct al_path_reach *now = &p->reach[day - p->from];
	int slot = al_slots_on(&p->slots, 0, row), n = now->end - now->first;

	for (int l = 0; l < p->layers; l++) {
		float *to = p->sum + (size_t)l * p->sum_wide;
		const float *at = al_path_at(p, day, l, slot);

		if (!*al_path_live(p, day, l, slot))
			continue;
		if (!p->sum_live[l])
			memcpy(to, at, (size_t)kinds * p->stride * sizeof *at);
		for (int i = 0; i < kinds && p->sum_live[l]; i++)
			relax(to + (size_t)i * p->stride,
			      at + (size_t)i * p->stride, 0, n);
		p->sum_live[l] = true;
		p->work += kinds * n + ARC;
	}
}

/* The same for all processors, and for those that take all lanes at once. */
static void
follow_any(struct al_path *p, const struct source *from, const struct arc *a)
{
	follow_by(p, from, a);
}

static void
bring_any(struct al_path *p, int day, int row, int kinds)
{
	bring_by(p, day, row, kinds);
}

#ifdef __x86_64__
__attribute__((target("avx2"))) static void
follow_avx2(struct al_path *p, const struct source *from, const struct arc *a)
{
	follow_by(p, from, a);
}

__attribute__((target("avx2"))) static void
bring_avx2(struct al_path *p, int day, int row, int kinds)
{
	bring_by(p, day, row, kinds);
}
#else
#define follow_avx2 follow_any
#define bring_avx2 bring_any
#endif

static void
follow(struct al_path *p, const struct source *from, const struct arc *a)
{
	if (a->slots > 0)
		(p->avx2 ? follow_avx2 : follow_any)(p, from, a);
}

/* ---- days ----------------------------------------------------------------------- */

static struct source
off_from(const struct al_path *p, int day, int slot)
{
	return (struct source){ al_path_at(p, day, 0, slot),
				al_path_live(p, day, 0, slot),
				(size_t)p->slots.n * p->stride,
				(size_t)p->slots.rows + 1 };
}

/* The runs of all rows brought together, from a kind on. */
static struct source
sum_from(const struct al_path *p, int kind)
{
	return (struct source){ p->sum + (size_t)kind * p->stride, p->sum_live,
				p->sum_wide, 1 };
}

/* Work on a shift of a group: from so many kinds of runs on to others. */
static void
work(struct al_path *p, int day, const struct source *from, int g, int kind,
     int kinds, int week)
{
	const struct al_alike *a = al_path_group(p, g);
	struct arc arc = {
		.day = day,
		.slot = al_slots_on(&p->slots, kind, a->row),
		.slots = kinds,
		.cost = p->cost[al_path_costs(p, day) + (size_t)g],
		.units = a->minutes / p->r->unit,
		.week = week,
		.counted = al_path_counted(p, g),
	};

	if (arc.cost < AL_NEVER)
		follow(p, from, &arc);
}

/* The kinds of runs that there can be before a day. */
static int
kinds_before(const struct al_path *p, int day)
{
	return day < p->slots.least_run ? p->slots.kinds : p->slots.full;
}

/* Runs that go on with a group. */
static void
go_on(struct al_path *p, int day, int g, int week)
{
	const struct al_slots *s = &p->slots;
	struct source from = sum_from(p, 0);

	if (s->full > 1)
		work(p, day, &from, g, 1, s->full - 1, week);
	for (int k = s->full - 1; k < kinds_before(p, day); k++) {
		int longer = al_slots_longer(s, k);

		from = sum_from(p, k);
		if (longer >= 0)
			work(p, day, &from, g, longer, 1, week);
	}
}

static void
bring(struct al_path *p, int day, int row)
{
	if (!p->in_sum[row])
		(p->avx2 ? bring_avx2 : bring_any)(p, day, row,
						   kinds_before(p, day));
	p->in_sum[row] = true;
}

/* Bring together the rows that a column may follow, from those that are. */
static void
bring_col(struct al_path *p, int day, int col)
{
	const bool *follows = p->like.follows + col * p->like.rows;
	bool any = false;

	for (int row = 0; row < p->like.rows; row++)
		any |= p->in_sum[row] && !follows[row];
	if (any) {
		memset(p->sum_live, 0, (size_t)p->layers);
		memset(p->in_sum, 0, (size_t)p->like.rows);
	}
	for (int row = 0; row < p->like.rows; row++)
		if (follows[row])
			bring(p, day, row);
}

/* Days off: after others, and after runs of all rows. */
static void
rest(struct al_path *p, int day)
{
	const struct al_slots *s = &p->slots;
	int shortest = s->least_run - 1 < s->full ? s->least_run - 1 : s->full;
	struct source from = off_from(p, day, 0);
	struct arc arc = { .day = day, .slot = 1, .slots = s->offs - 1 };

	arc.cost = p->cost[al_path_costs(p, day) + (size_t)al_path_groups(p)];
	follow(p, &from, &arc);
	from = off_from(p, day, s->offs - 1);
	arc.slot = s->offs - 1;
	arc.slots = 1;
	follow(p, &from, &arc);
	for (int row = 0; row < s->rows && s->kinds > 0; row++)
		bring(p, day, row);
	from = sum_from(p, shortest);
	arc.slot = 0;
	arc.slots = kinds_before(p, day) - shortest;
	arc.same = true;
	follow(p, &from, &arc);
}

static void
step(struct al_path *p, int day)
{
	const struct al_slots *s = &p->slots;
	struct source enough = off_from(p, day, s->offs - 1);
	int after_off = 0, after_on = 0;

	al_path_weekend(p, day, &after_off, &after_on);
	memset(p->sum_live, 0, (size_t)p->layers);
	memset(p->in_sum, 0, (size_t)p->like.rows);
	for (int g = 0; g < al_path_groups(p) && s->kinds > 0; g++)
		work(p, day, &enough, g, al_slots_kind(s, 1, day == 0), 1,
		     after_off);
	for (int i = 0; i < p->like.cols && s->kinds > 0; i++) {
		int col = p->like.col[i];

		bring_col(p, day, col);
		for (int g = 0; g < al_path_groups(p); g++)
			if (al_path_group(p, g)->col == col)
				go_on(p, day, g, after_on);
	}
	rest(p, day);
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
	*opened(p, p->from, 0, slot) = 0;
}

/* The minutes before each day with which the window can still end well; the
 * most of any day.  -1: on a day there are none. */
static int
set_reach(struct al_path *p)
{
	size_t n = (size_t)(p->to - p->from) + 1;
	int widest = 0;

	p->reach = al_path_room(p->reach, &p->nreach, n, sizeof *p->reach);
	for (int day = p->from; day <= p->to; day++) {
		struct al_path_reach *now = &p->reach[day - p->from];
		int most = al_path_workable(p, day - p->from) * p->longest;

		now->first =
			p->low - al_path_workable(p, p->to - day) * p->longest;
		if (now->first < 0)
			now->first = 0;
		now->end = (most < p->high ? most : p->high) + 1;
		if (now->end <= now->first)
			return -1;
		if (now->end - now->first > widest)
			widest = now->end - now->first;
	}
	return widest;
}

static void
set_room(struct al_path *p, int widest)
{
	size_t days = (size_t)(p->to - p->from + 1);
	size_t layers = 0, live = 0, block = 0;

	p->layers = p->weekends * p->counts;
	layers = (size_t)p->layers;
	p->stride = ((size_t)widest + LANES - 1) / LANES * LANES + LANES;
	p->best = al_path_room(p->best, &p->nbest,
			       days * layers * (size_t)p->slots.n * p->stride,
			       sizeof *p->best);
	live = days * layers * ((size_t)p->slots.rows + 1);
	p->live = al_path_room(p->live, &p->nlive, live, sizeof *p->live);
	memset(p->live, 0, live);
	p->sum_wide = (size_t)p->slots.kinds * p->stride;
	p->sum = al_path_room(p->sum, &p->nsum, layers * p->sum_wide,
			      sizeof *p->sum);
	p->sum_live = al_path_room(p->sum_live, &p->nsum_live, layers,
				   sizeof *p->sum_live);
	block = (size_t)(p->slots.kinds > p->slots.offs ? p->slots.kinds
							: p->slots.offs) *
		p->stride;
	if (block > p->nnever) {
		p->never = al_path_room(p->never, &p->nnever, block,
					sizeof *p->never);
		for (size_t i = 0; i < p->nnever; i++)
			p->never[i] = AL_NEVER;
	}
}

bool
al_path_walk(struct al_path *p)
{
	int widest = set_reach(p);

	if (widest < 0)
		return false;
	set_room(p, widest);
	enter(p);
	for (int day = p->from; day < p->to; day++)
		step(p, day);
	return true;
}
