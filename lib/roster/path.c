/* path.c: the cheapest days of one worker by a shortest path over days
 *
 * best[day][slot][weekends][minutes] is the least cost of the days so far.
 * Minutes are innermost and counted in units, so that one arc is an addition
 * and a minimum over a vector; that is where all the time goes.
 */
#include "path_part.h"

#include <math.h>

#define LANES 4
#define NOISES 4096

typedef float lanes __attribute__((vector_size(16)));
typedef int32_t lanes_mask __attribute__((vector_size(16)));

struct al_path *
al_path_new(const struct al_roster *r)
{
	struct al_path *p = al_alloc(sizeof *p);

	p->r = r;
	al_alikes_init(&p->like, r);
	p->noise = al_alloc(NOISES * sizeof *p->noise);
	for (int i = 0; i < NOISES; i++)
		p->noise[i] = (float)log(-log((i + 0.5) / NOISES));
	p->left = al_alloc((size_t)(r->shifts + 1) * sizeof *p->left);
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
	free(p->left);
	free(p);
}

/* ---- what the window is --------------------------------------------------- */

/* How often each shift may be worked within the window. */
static void
count_left(struct al_path *p)
{
	const int *count = p->s->count + p->worker * (p->r->shifts + 1);

	for (int i = 1; i <= p->r->shifts; i++)
		p->left[i] = p->w->most_of[i] - count[i];
	for (int d = p->from; d < p->to; d++)
		p->left[p->row[d]]++;
}

static int
floor_div(int a, int b)
{
	return a >= 0 ? a / b : -((-a + b - 1) / b);
}

/* The minutes that the window must and may have. */
static void
set_minutes(struct al_path *p)
{
	int rest = p->s->minutes[p->worker];

	p->longest = 0;
	for (int d = p->from; d < p->to; d++)
		rest -= p->r->shift[p->row[d]].minutes;
	for (int i = 1; i <= p->r->shifts; i++)
		if (p->left[i] > 0 && p->r->shift[i].minutes > p->longest)
			p->longest = p->r->shift[i].minutes;
	p->longest /= p->r->unit;
	p->high = floor_div(p->w->most_minutes - rest, p->r->unit);
	p->low = -floor_div(rest - p->w->least_minutes, p->r->unit);
	if (p->high > (p->to - p->from) * p->longest)
		p->high = (p->to - p->from) * p->longest;
	if (p->low < 0)
		p->low = 0;
}

/* The weekends that work in the window would add. */
static void
set_weekends(struct al_path *p)
{
	int n = 0, rest = p->s->weekends[p->worker], days = p->r->days;
	int monday = p->from - p->from % 7;

	p->first_half = p->from % 7 != 6 || p->row[p->from - 1] == 0;
	p->last_half = p->to % 7 != 6 || p->to >= days || p->row[p->to] == 0;
	for (int sat = monday + 5; sat < p->to; sat += 7) {
		bool sun = sat + 1 < days && p->row[sat + 1] != 0;

		if ((sat < p->from && !p->first_half) ||
		    (sat + 1 == p->to && !p->last_half))
			continue; /* counted whatever the window has */
		n++;
		rest -= p->row[sat] != 0 || sun;
	}
	rest = p->w->most_weekends - rest;
	p->limited = rest < n;
	p->weekends = p->limited ? rest + 1 : 1;
}

void
al_path_weekend(const struct al_path *p, int day, int *after_off, int *after_on)
{
	*after_off = *after_on = 0;
	if (!p->limited)
		return;
	if (day % 7 == 5)
		*after_off = *after_on = day + 1 < p->to || p->last_half;
	else if (day % 7 == 6)
		*after_off = day > p->from || p->first_half;
}

static void *
room(void *buf, size_t *have, size_t want, size_t size)
{
	if (*have >= want)
		return buf;
	free(buf);
	*have = want + want / 2;
	return al_alloc(*have * size);
}

static void
set_room(struct al_path *p)
{
	size_t n = (size_t)(p->to - p->from), slots = (size_t)p->slots.n;
	size_t all = 0;

	p->stride = ((size_t)p->high + LANES) / LANES * LANES + LANES;
	p->wide = p->stride * (size_t)p->weekends;
	all = (n + 1) * slots * p->wide;
	p->best = room(p->best, &p->nbest, all, sizeof *p->best);
	p->live = room(p->live, &p->nlive, (n + 1) * slots, sizeof *p->live);
	p->sum = room(p->sum, &p->nsum, p->wide, sizeof *p->sum);
	memset(p->live, 0, (n + 1) * slots);
}

/* ---- costs ----------------------------------------------------------------- */

struct draw {
	uint64_t bits;
	int n;
};

static inline float
noise(struct al_path *p, struct draw *d, struct al_chance *chance)
{
	if (d->n == 0) {
		d->bits = al_chance_next(chance);
		d->n = 5;
	}
	d->n--;
	d->bits >>= 12;
	return p->noise[d->bits & (NOISES - 1)];
}

static void
set_costs(struct al_path *p, float scale, struct al_chance *chance)
{
	const struct al_alikes *like = &p->like;
	size_t n = (size_t)(p->to - p->from) * ((size_t)like->n + 1), i = 0;
	size_t pick = p->ncost;
	struct draw draw = { 0, 0 };

	p->cost = room(p->cost, &p->ncost, n, sizeof *p->cost);
	p->pick = room(p->pick, &pick, n, sizeof *p->pick);
	for (int d = p->from; d < p->to; d++) {
		const int *asked = al_roster_asked(p->r, p->worker, d);
		bool away = al_roster_away(p->r, p->worker, d);

		for (int g = 0; g < like->n; g++, i++) {
			const struct al_alike *a = &like->group[g];

			p->cost[i] = AL_NEVER;
			for (int j = 0; j < a->n && !away; j++) {
				int k = like->shift[a->first + j];
				float c = 0;

				if (p->left[k] <= 0)
					continue;
				c = (float)(asked[k] +
					    al_sheet_one_more(p->s, d, k,
							      p->row[d] == k));
				c += scale * noise(p, &draw, chance);
				if (c < p->cost[i]) {
					p->cost[i] = c;
					p->pick[i] = (uint8_t)k;
				}
			}
		}
		p->cost[i++] =
			(float)asked[0] + scale * noise(p, &draw, chance);
	}
}

/* ---- forward ------------------------------------------------------------------- */

static inline void
clear(float *v, size_t n)
{
	const lanes never = { AL_NEVER, AL_NEVER, AL_NEVER, AL_NEVER };

	for (size_t i = 0; i < n; i += LANES)
		memcpy(v + i, &never, sizeof never);
}

/* to[i] becomes the lesser of it and from[i] + c. */
static inline void
relax(float *to, const float *from, float c, size_t n)
{
	const lanes add = { c, c, c, c };

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

/* The same from one slot to another: an arc of `units` and `week` weekends. */
static void
arc(struct al_path *p, int day, int slot, const float *from, float c,
    size_t units, int week)
{
	float *to = al_path_at(p, day + 1, slot);
	bool *alive = al_path_live(p, day + 1, slot);

	if (!*alive) {
		clear(to, p->wide);
		*alive = true;
	}
	if (units > (size_t)p->high)
		return;
	for (int i = 0; i + week < p->weekends; i++)
		relax(to + (size_t)(i + week) * p->stride + units,
		      from + (size_t)i * p->stride, c,
		      (size_t)p->high + 1 - units);
}

/* All arcs of work on `day` from `from` (columns: those that may follow). */
static void
arcs_on(struct al_path *p, int day, const float *from, int col, int kind,
	int week)
{
	const struct al_alikes *like = &p->like;
	const float *cost = p->cost + (day - p->from) * (like->n + 1);

	for (int g = 0; g < like->n; g++) {
		const struct al_alike *a = &like->group[g];

		if ((col >= 0 && a->col != col) || cost[g] >= AL_NEVER)
			continue;
		arc(p, day, al_slots_on(&p->slots, kind, a->row), from, cost[g],
		    (size_t)(a->minutes / p->r->unit), week);
	}
}

static void
day_off(struct al_path *p, int day)
{
	const struct al_slots *s = &p->slots;
	float cost = p->cost[(day - p->from) * (p->like.n + 1) + p->like.n];

	for (int i = 0; i < s->offs; i++)
		if (*al_path_live(p, day, i))
			arc(p, day, i + 1 < s->offs ? i + 1 : i,
			    al_path_at(p, day, i), cost, 0, 0);
	for (int kind = 0; kind < s->kinds; kind++)
		for (int row = 0; row < s->rows; row++) {
			int i = al_slots_on(s, kind, row);

			if (al_slots_may_end(s, kind) &&
			    *al_path_live(p, day, i))
				arc(p, day, 0, al_path_at(p, day, i), cost, 0,
				    0);
		}
}

/* Runs that go on: the slots before a column first make one, then go on. */
static void
day_longer(struct al_path *p, int day, int kind, int week)
{
	const struct al_slots *s = &p->slots;
	int longer = al_slots_longer(s, kind);

	for (int col = 0; col < p->like.cols && longer >= 0; col++) {
		const bool *follows = p->like.follows + col * s->rows;
		const float *only = NULL;
		int n = 0;

		for (int row = 0; row < s->rows; row++) {
			int i = al_slots_on(s, kind, row);

			if (!follows[row] || !*al_path_live(p, day, i))
				continue;
			if (n++ == 0) {
				only = al_path_at(p, day, i);
				continue;
			}
			if (n == 2)
				memcpy(p->sum, only, p->wide * sizeof *only);
			relax(p->sum, al_path_at(p, day, i), 0, p->wide);
			only = p->sum;
		}
		if (n > 0)
			arcs_on(p, day, only, col, longer, week);
	}
}

static void
step(struct al_path *p, int day)
{
	const struct al_slots *s = &p->slots;
	int after_off = 0, after_on = 0, enough = s->offs - 1;

	al_path_weekend(p, day, &after_off, &after_on);
	day_off(p, day);
	if (s->kinds > 0 && *al_path_live(p, day, enough))
		arcs_on(p, day, al_path_at(p, day, enough), -1,
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
	clear(al_path_at(p, p->from, slot), p->wide);
	*al_path_at(p, p->from, slot) = 0;
	*al_path_live(p, p->from, slot) = true;
}

bool
al_path_find(struct al_path *p, const struct al_sheet *s, int worker, int from,
	     int to, double scale, struct al_chance *chance, uint8_t *out)
{
	bool early = false;

	p->s = s;
	p->w = &p->r->worker[worker];
	p->row = al_sheet_row(s, worker);
	p->worker = worker;
	p->from = from;
	p->to = to;
	early = from == 0 ||
		(p->row[from - 1] != 0 &&
		 al_sheet_run(p->row, p->r->days, from - 1, -1) == from);
	p->slots = al_slots_of(p->r, p->like.rows, p->w, early);
	count_left(p);
	set_minutes(p);
	set_weekends(p);
	if (p->weekends <= 0 || p->high < 0 || p->low > p->high)
		return false;
	set_room(p);
	set_costs(p, (float)scale, chance);
	enter(p);
	for (int day = from; day < to; day++)
		step(p, day);
	return al_path_back(p, out);
}
