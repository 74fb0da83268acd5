/* path_window.c: what a window is, and what each shift in it costs */
#include "path_part.h"

#include <math.h>

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
	for (int i = 1; i <= p->r->shifts; i++)
		if (p->left[i] < 0) /* what is fixed may be too often */
			p->left[i] = 0;
}

static int
floor_div(int a, int b)
{
	return a >= 0 ? a / b : -((-a + b - 1) / b);
}

int
al_path_workable(const struct al_path *p, int n)
{
	int run = p->w->most_run, cycle = run + p->slots.offs;

	if (run >= n || cycle <= 0)
		return n;
	return n / cycle * run + (n % cycle < run ? n % cycle : run);
}

/* The minutes of the longest shift: one that may be worked, or is fixed. */
static int
longest(const struct al_path *p)
{
	int most = 0;

	for (int i = 1; i <= p->r->shifts; i++)
		if (p->left[i] > 0 && p->r->shift[i].minutes > most)
			most = p->r->shift[i].minutes;
	for (int d = p->from; d < p->to; d++)
		if (al_roster_fixed(p->r, p->worker, d)) {
			int i = al_roster_first(p->r, p->worker, d);

			if (p->r->shift[i].minutes > most)
				most = p->r->shift[i].minutes;
		}
	return most;
}

/* The minutes that the window must and may have. */
static void
set_minutes(struct al_path *p)
{
	int rest = p->s->minutes[p->worker];

	for (int d = p->from; d < p->to; d++)
		rest -= p->r->shift[p->row[d]].minutes;
	p->longest = longest(p) / p->r->unit;
	p->high = floor_div(p->w->most_minutes - rest, p->r->unit);
	p->low = -floor_div(rest - p->w->least_minutes, p->r->unit);
	if (p->high > al_path_workable(p, p->to - p->from) * p->longest)
		p->high = al_path_workable(p, p->to - p->from) * p->longest;
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

void *
al_path_room(void *buf, size_t *have, size_t want, size_t size)
{
	if (*have >= want)
		return buf;
	free(buf);
	*have = want + want / 2;
	return al_alloc(*have * size);
}

bool
al_path_begin(struct al_path *p, const struct al_sheet *s, int worker, int from,
	      int to)
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
	p->ncounted = 0;
	p->counts = 1;
	return p->weekends > 0 && p->high >= 0 && p->low <= p->high;
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
	return p->noise[d->bits & (AL_NOISES - 1)];
}

static inline float
cost_of(const struct al_path *p, int day, int shift, const int *asked)
{
	if (p->price != NULL)
		return p->price[(day - p->from) * (p->r->shifts + 1) + shift];
	if (shift == 0)
		return (float)asked[0];
	return (float)(asked[shift] + al_sheet_one_more(p->s, day, shift,
							p->row[day] == shift));
}

bool
al_path_is_counted(const struct al_path *p, int shift)
{
	for (int i = 0; i < p->ncounted; i++)
		if (p->counted[i].shift == shift)
			return true;
	return false;
}

/* The cheapest shift of a group. */
static void
set_cost(struct al_path *p, int day, int g, size_t at, struct draw *draw,
	 float scale, struct al_chance *chance)
{
	const struct al_alike *a = al_path_group(p, g);
	const struct al_counted *of = al_path_counted(p, g);
	const int *asked = al_roster_asked(p->r, p->worker, day);
	const bool *not_on = al_roster_not_on(p->r, p->worker, day);

	p->cost[at] = AL_NEVER;
	for (int j = 0; j < a->n; j++) {
		int k = of != NULL ? of->shift : p->like.shift[a->first + j];
		float c = 0;

		if (p->left[k] <= 0 || (not_on != NULL && not_on[k]) ||
		    (of == NULL && al_path_is_counted(p, k)))
			continue;
		c = cost_of(p, day, k, asked);
		if (fabsf(c) > p->dearest)
			p->dearest = fabsf(c);
		c += p->limit[k].dearer;
		if (scale > 0)
			c += scale * noise(p, draw, chance);
		if (c < p->cost[at]) {
			p->cost[at] = c;
			p->pick[at] = (uint8_t)k;
		}
	}
}

/* What duty rosters ask for besides, about. */
static void
add_price(struct al_path *p, int day)
{
	float *cost = p->cost + al_path_costs(p, day);
	float price = (float)al_tally_price(p->s, p->worker, day);

	for (int g = 0; g < p->like.n; g++)
		if (cost[g] < AL_NEVER)
			cost[g] += price;
}

/* A cell that is given: nothing else will do, and that costs nothing. */
static void
fix_costs(struct al_path *p, int day)
{
	float *cost = p->cost + al_path_costs(p, day);
	uint8_t *pick = p->pick + al_path_costs(p, day);
	int first = al_roster_first(p->r, p->worker, day);

	for (int g = 0; g < p->like.n; g++, cost++, pick++) {
		const struct al_alike *a = al_path_group(p, g);

		*cost = AL_NEVER;
		for (int j = 0; j < a->n; j++)
			if (p->like.shift[a->first + j] == first) {
				*cost = 0;
				*pick = (uint8_t)first;
			}
	}
	*cost = first == 0 ? 0 : AL_NEVER;
}

void
al_path_set_costs(struct al_path *p, float scale, struct al_chance *chance)
{
	size_t n = al_path_costs(p, p->to), i = 0;
	size_t pick = p->ncost;
	struct draw draw = { 0, 0 };

	p->cost = al_path_room(p->cost, &p->ncost, n, sizeof *p->cost);
	p->pick = al_path_room(p->pick, &pick, n, sizeof *p->pick);
	p->dearest = 0;
	for (int d = p->from; d < p->to; d++) {
		bool away = al_roster_away(p->r, p->worker, d);

		for (int g = 0; g < al_path_groups(p); g++, i++)
			if (away)
				p->cost[i] = AL_NEVER;
			else
				set_cost(p, d, g, i, &draw, scale, chance);
		p->cost[i] =
			cost_of(p, d, 0, al_roster_asked(p->r, p->worker, d));
		if (scale > 0)
			p->cost[i] += scale * noise(p, &draw, chance);
		i++;
		if (p->s->tally != NULL)
			add_price(p, d);
		if (al_roster_fixed(p->r, p->worker, d))
			fix_costs(p, d);
	}
}
