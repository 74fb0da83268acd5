/* renew.c: new days for many workers at once, by column generation */
#include "renew.h"

#include <math.h>

#define WHOLE 0.999 /* a share that is all of it, numbers being what they are */
#define SURE 0.8    /* a share that is taken for all of it */
#define GAIN 1e-3   /* of a column, to be of use */
#define NEAR 0.01   /* of the penalty, from the bound: near enough */
#define HELD 0.6    /* of the prices of the best bound */
#define ROUNDS 400  /* of pricing, before the first worker is fixed … */
#define ROUNDS_ON 60 /* … and after each */

void
al_renew_init(struct al_renew *v, const struct al_roster *r)
{
	size_t wide = (size_t)r->shifts + 1;

	*v = (struct al_renew){ .r = r };
	v->path = al_path_new(r);
	v->fixed = al_alloc((size_t)r->workers * sizeof *v->fixed + 1);
	v->ask = al_alloc((size_t)r->days * wide * sizeof *v->ask);
	v->held = al_alloc((size_t)r->days * wide * sizeof *v->held);
	v->price = al_alloc((size_t)r->days * wide * sizeof *v->price);
	v->limit = al_alloc((size_t)r->workers * wide * sizeof *v->limit + 1);
	v->row = al_alloc((size_t)r->days * sizeof *v->row);
	v->cover = al_alloc((size_t)r->days * wide * sizeof *v->cover);
	v->mixed = al_alloc((size_t)r->days * wide * sizeof *v->mixed);
	v->row_of = al_alloc((size_t)r->days * wide * sizeof *v->row_of);
}

void
al_renew_release(struct al_renew *v)
{
	al_path_free(v->path);
	al_mix_release(&v->mix);
	free(v->fixed);
	free(v->ask);
	free(v->held);
	free(v->price);
	free(v->limit);
	free(v->days);
	free(v->share);
	free(v->row);
	free(v->cover);
	free(v->mixed);
	free(v->row_of);
}

/* A cell of cover within the window. */
static int
cell_of(const struct al_renew *v, int day, int shift)
{
	return (day - v->from) * v->r->shifts + shift - 1;
}

static int
cells_of(const struct al_renew *v)
{
	return (v->to - v->from) * v->r->shifts;
}

static uint8_t *
days_of(const struct al_renew *v, int column)
{
	return v->days + (size_t)column * (size_t)(v->to - v->from);
}

static double
asked_of(const struct al_renew *v, int worker, const uint8_t *days)
{
	double sum = 0;

	for (int d = v->from; d < v->to; d++)
		sum += al_roster_asked(v->r, worker, d)[days[d - v->from]];
	return sum;
}

/* What the days cost a worker by some prices of cells. */
static double
cost_at(const struct al_renew *v, int worker, const uint8_t *days,
	const double *price)
{
	double sum = asked_of(v, worker, days);

	for (int d = v->from; d < v->to; d++)
		if (days[d - v->from] != 0)
			sum -= price[cell_of(v, d, days[d - v->from])];
	return sum;
}

static void
add(struct al_renew *v, int place, const uint8_t *days)
{
	size_t wide = (size_t)(v->to - v->from);
	size_t want = ((size_t)v->mix.columns + 1) * wide;
	double cost = asked_of(v, v->who[place], days);
	int n = 0;

	if (want > v->days_room) {
		v->days_room = want * 2;
		v->days = al_realloc(v->days, v->days_room);
	}
	memcpy(days_of(v, v->mix.columns), days, wide);
	for (int d = v->from; d < v->to; d++) {
		int cell = cell_of(v, d, days[d - v->from]);

		if (days[d - v->from] == 0)
			continue;
		if (v->row_of[cell] >= 0)
			v->row[n++] = v->row_of[cell];
		else
			cost -= v->mixed[cell];
	}
	al_mix_add(&v->mix, place, cost, v->row, n);
}

/* The covers of the window without the workers' own days. */
static void
set_covers(struct al_renew *v)
{
	const struct al_roster *r = v->r;
	int64_t own = 0;

	for (int d = v->from; d < v->to; d++)
		for (int k = 1; k <= r->shifts; k++) {
			struct al_cover *c = &v->cover[cell_of(v, d, k)];
			int n = v->s->present[d * (r->shifts + 1) + k];

			*c = *al_roster_cover(r, d, k);
			own += al_cover_penalty(c, n);
			c->need -= n;
		}
	for (int j = 0; j < v->n; j++) {
		const uint8_t *row = al_sheet_row(v->s, v->who[j]) + v->from;

		own += (int64_t)asked_of(v, v->who[j], row);
		for (int d = v->from; d < v->to; d++)
			if (row[d - v->from] != 0)
				v->cover[cell_of(v, d, row[d - v->from])]
					.need++;
	}
	v->rest = v->s->penalty - own;
}

/* How many of the workers may work a shift at all. */
static int
able(const struct al_renew *v, int shift)
{
	int n = 0;

	for (int j = 0; j < v->n; j++)
		n += v->r->worker[v->who[j]].most_of[shift] > 0;
	return n;
}

/* A row of the mixture for each cover that the workers can just meet; where
 * nobody is wanted, or never enough can come, its price is known. */
static void
set_rows(struct al_renew *v)
{
	int rows = 0;

	for (int k = 1; k <= v->r->shifts; k++) {
		int most = able(v, k);

		for (int d = v->from; d < v->to; d++) {
			int i = cell_of(v, d, k);
			const struct al_cover *c = &v->cover[i];

			v->row_of[i] = -1;
			if (c->need <= 0)
				v->mixed[i] = -c->over;
			else if (c->need >= most)
				v->mixed[i] = c->under;
			else
				v->row_of[i] = rows++;
		}
	}
	al_mix_begin(&v->mix, rows, v->n);
	for (int i = 0; i < cells_of(v); i++)
		if (v->row_of[i] >= 0)
			v->mix.cover[v->row_of[i]] = v->cover[i];
}

static void
lay_out(struct al_renew *v)
{
	set_covers(v);
	set_rows(v);
	for (int j = 0; j < v->n; j++) {
		v->fixed[j] = -1;
		add(v, j, al_sheet_row(v->s, v->who[j]) + v->from);
	}
	al_mix_first(&v->mix);
}

/* What each cell costs a worker by the prices asked. */
static void
set_prices(struct al_renew *v, int worker)
{
	float *price = v->price;

	for (int d = v->from; d < v->to; d++) {
		const int *asked = al_roster_asked(v->r, worker, d);

		*price++ = (float)asked[0];
		for (int k = 1; k <= v->r->shifts; k++)
			*price++ = (float)(asked[k] - v->ask[cell_of(v, d, k)]);
	}
}

/* The best days of a worker at the prices asked, a column if it is of use.
 * Returns what no days are cheaper than. */
static double
price_worker(struct al_renew *v, int place, uint8_t *days, bool *added)
{
	double least = 0, own = v->mix.price[v->mix.covers + place];
	int worker = v->who[place];

	if (v->fixed[place] >= 0)
		return cost_at(v, worker, days_of(v, v->fixed[place]), v->ask);
	set_prices(v, worker);
	if (al_path_price(v->path, v->s, worker, v->from, v->to, v->price,
			  v->limit +
				  (size_t)worker * ((size_t)v->r->shifts + 1),
			  days, &least) &&
	    cost_at(v, worker, days, v->mixed) < own - GAIN) {
		add(v, place, days);
		*added = true;
	}
	return least;
}

/* Ask prices between those of the mixture and those of the best bound. */
static void
set_ask(struct al_renew *v, double held)
{
	for (int i = 0; i < cells_of(v); i++)
		v->ask[i] = held * v->held[i] + (1 - held) * v->mixed[i];
}

/* One round of pricing; false: no column is of use. */
static bool
price_all(struct al_renew *v, uint8_t *days)
{
	double bound = (double)v->rest;
	bool added = false;

	for (int i = 0; i < cells_of(v); i++)
		bound += v->ask[i] * v->cover[i].need;
	for (int j = 0; j < v->n; j++)
		bound += price_worker(v, j, days, &added);
	if (bound > v->bound) {
		v->bound = bound;
		memcpy(v->held, v->ask, (size_t)cells_of(v) * sizeof *v->held);
	}
	return added;
}

/* What the mixture costs. */
static double
value(const struct al_renew *v)
{
	double sum = (double)v->rest;

	for (int i = 0; i < cells_of(v); i++)
		sum += v->mixed[i] * v->cover[i].need;
	for (int j = 0; j < v->n; j++)
		sum += v->mix.price[v->mix.covers + j];
	return sum;
}

/* The cheapest mixture, and the prices of all cells. */
static bool
mix(struct al_renew *v)
{
	if (!al_mix_solve(&v->mix))
		return false;
	for (int i = 0; i < cells_of(v); i++)
		if (v->row_of[i] >= 0)
			v->mixed[i] = v->mix.price[v->row_of[i]];
	return true;
}

/* Add columns until none is of use, or all is in vain, or the penalty, a whole
 * number, can't be told any better. */
static bool
generate(struct al_renew *v, int rounds, uint8_t *days)
{
	double goal = (double)v->s->penalty - 1 + NEAR;

	v->bound = -INFINITY;
	for (int i = 0; i < rounds && !v->stop(v->arg); i++) {
		if (!mix(v))
			return false;
		set_ask(v, i > 0 ? HELD : 0);
		if (!price_all(v, days)) {
			set_ask(v, 0);
			if (!price_all(v, days))
				return true;
		}
		if (v->bound > goal || ceil(v->bound - NEAR) >= value(v) - NEAR)
			return true;
	}
	return !v->stop(v->arg) && mix(v);
}

static void
fix(struct al_renew *v, int column)
{
	int worker = v->mix.column[column].worker;

	v->fixed[worker] = column;
	for (int j = 0; j < v->mix.columns; j++)
		if (j != column && v->mix.column[j].worker == worker)
			al_mix_bar(&v->mix, j);
}

static void
share_out(struct al_renew *v)
{
	if ((size_t)v->mix.columns > v->share_room) {
		v->share_room = (size_t)v->mix.columns * 2;
		v->share =
			al_realloc(v->share, v->share_room * sizeof *v->share);
	}
	al_mix_shares(&v->mix, v->share);
}

/* Fix the workers of the greatest shares; false: all shares are whole. */
static bool
fix_next(struct al_renew *v)
{
	int best = -1;

	share_out(v);
	for (int j = 0; j < v->mix.columns; j++) {
		double x = v->share[j];

		if (x < WHOLE && (best < 0 || x > v->share[best]) && x > 0.001)
			best = j;
	}
	if (best < 0)
		return false;
	fix(v, best);
	for (int j = 0; j < v->mix.columns; j++)
		if (v->share[j] > SURE && v->share[j] < WHOLE &&
		    v->fixed[v->mix.column[j].worker] < 0)
			fix(v, j);
	return true;
}

static void
write_days(struct al_renew *v)
{
	for (int j = 0; j < v->mix.columns; j++) {
		int worker = v->who[v->mix.column[j].worker];

		for (int d = v->from; v->share[j] >= WHOLE && d < v->to; d++)
			al_sheet_set(v->s, worker, d,
				     days_of(v, j)[d - v->from]);
	}
}

static enum al_renewed
dive(struct al_renew *v, uint8_t *days)
{
	double goal = (double)v->s->penalty - 1 + NEAR;

	if (!generate(v, ROUNDS, days))
		return AL_RENEW_NONE;
	if (v->bound > goal)
		return AL_RENEW_BEST;
	while (fix_next(v))
		if (!generate(v, ROUNDS_ON, days) || v->bound > goal ||
		    value(v) > goal)
			return AL_RENEW_NONE;
	write_days(v);
	return AL_RENEW_BETTER;
}

int64_t
al_renew_work(const struct al_renew *v)
{
	return al_path_work(v->path) + 2 * v->mix.work;
}

enum al_renewed
al_renew(struct al_renew *v, struct al_sheet *s, const int *who, int n,
	 int from, int to)
{
	uint8_t *days = al_alloc((size_t)(to - from));
	enum al_renewed got = AL_RENEW_NONE;

	v->s = s;
	v->who = who;
	v->n = n;
	v->from = from;
	v->to = to;
	lay_out(v);
	got = dive(v, days);
	free(days);
	return got;
}
