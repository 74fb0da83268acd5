/* renew.c: new days for many workers at once, by column generation */
#include "renew_part.h"

#include <math.h>

#define GAIN 1e-3 /* of a column, to be of use */
#define HELD 0.6  /* of the prices of the best bound */
/* Of what part of the penalty the window could change, if all alike: a gain
 * that isn't worth another round. */
#define CLOSE 1e-4

/* Parts of so many rows are begun with rounds of pricing alone: the mixture of
 * what was there tells nothing about their prices. */
#define LARGE 200
#define ALONE 30    /* such rounds */
#define MEAN 0.15   /* of the mean of what they took, the last one */
#define FIRST 0.5   /* of the way to the penalty, a first step of prices … */
#define GREATER 1.1 /* … after one that was good … */
#define SMALLER 0.9 /* … and not */
#define PRICED 200  /* such rounds take as long as all that follows, … */
#define MIXED 1500  /* … with so many steps of mixing, times rows cubed */

static bool
is_over(void *arg)
{
	return al_renew_is_over(arg);
}

void
al_renew_init(struct al_renew *v, const struct al_roster *r)
{
	size_t wide = (size_t)r->shifts + 1;

	*v = (struct al_renew){ .r = r };
	v->path = al_path_new(r);
	v->mix.stop = is_over;
	v->mix.arg = v;
	v->fixed = al_alloc((size_t)r->workers * sizeof *v->fixed + 1);
	v->ask = al_alloc((size_t)r->days * wide * sizeof *v->ask);
	v->held = al_alloc((size_t)r->days * wide * sizeof *v->held);
	v->price = al_alloc((size_t)r->days * wide * sizeof *v->price);
	v->limit = al_alloc((size_t)r->workers * wide * sizeof *v->limit + 1);
	v->row = al_alloc((size_t)r->days * sizeof *v->row);
	v->cover = al_alloc((size_t)r->days * wide * sizeof *v->cover);
	v->mixed = al_alloc((size_t)r->days * wide * sizeof *v->mixed);
	v->mean = al_alloc((size_t)r->days * wide * sizeof *v->mean);
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
	free(v->mean);
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
	memcpy(al_renew_days(v, v->mix.columns), days, wide);
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

/* The best days of a worker at the prices asked; false: none.  *least: no days
 * are cheaper. */
static bool
find_best(struct al_renew *v, int worker, uint8_t *days, double *least)
{
	size_t wide = (size_t)v->r->shifts + 1;

	set_prices(v, worker);
	return al_path_price(v->path, v->s, worker, v->from, v->to, v->price,
			     v->limit + (size_t)worker * wide, days, least);
}

/* A column if it is of use.  Returns what no days are cheaper than. */
static double
price_worker(struct al_renew *v, int place, uint8_t *days, bool *added)
{
	double least = 0, own = v->mix.price[v->mix.covers + place];
	int worker = v->who[place];

	if (v->fixed[place] >= 0)
		return cost_at(v, worker, al_renew_days(v, v->fixed[place]),
			       v->ask);
	if (find_best(v, worker, days, &least) &&
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

/* What all covers and no worker cost by the prices asked. */
static double
covers_asked(const struct al_renew *v)
{
	double sum = (double)v->rest;

	for (int i = 0; i < cells_of(v); i++)
		sum += v->ask[i] * v->cover[i].need;
	return sum;
}

/* Is that the best bound?  Then its prices are held. */
static bool
hold(struct al_renew *v, double bound)
{
	if (bound <= v->bound)
		return false;
	v->bound = bound;
	memcpy(v->held, v->ask, (size_t)cells_of(v) * sizeof *v->held);
	return true;
}

/* One round of pricing; false: no column is of use. */
static bool
price_all(struct al_renew *v, uint8_t *days)
{
	double bound = covers_asked(v);
	bool added = false;

	for (int j = 0; j < v->n; j++)
		if (al_renew_is_over(v))
			return true;
		else
			bound += price_worker(v, j, days, &added);
	hold(v, bound);
	return added;
}

/* ---- pricing alone -------------------------------------------------------- */

/* One worker takes a share of what would be cheapest; returns what no days are
 * cheaper than. */
static double
take(struct al_renew *v, int place, double share, uint8_t *days)
{
	double least = 0;

	if (!find_best(v, v->who[place], days, &least))
		return least;
	add(v, place, days);
	for (int d = v->from; d < v->to; d++)
		if (days[d - v->from] != 0)
			v->mean[cell_of(v, d, days[d - v->from])] += share;
	return least;
}

/* All do; returns their bound. */
static double
take_all(struct al_renew *v, double share, uint8_t *days)
{
	double bound = covers_asked(v);

	for (int i = 0; i < cells_of(v); i++)
		v->mean[i] *= 1 - share;
	for (int j = 0; j < v->n; j++)
		if (al_renew_is_over(v))
			return -INFINITY;
		else
			bound += take(v, j, share, days);
	return bound;
}

/* From the prices held, up where too few come and down where too many do. */
static void
step_prices(struct al_renew *v, double part)
{
	double sum = 1e-9, step = 0;

	for (int i = 0; i < cells_of(v); i++)
		if (v->row_of[i] >= 0) {
			double lack = v->cover[i].need - v->mean[i];

			sum += lack * lack;
		}
	step = part * ((double)v->s->penalty - v->bound) / sum;
	for (int i = 0; i < cells_of(v); i++) {
		const struct al_cover *c = &v->cover[i];

		if (v->row_of[i] >= 0)
			v->ask[i] =
				fmax(-c->over,
				     fmin(c->under,
					  v->held[i] + step * (c->need -
							       v->mean[i])));
	}
}

/* Is there time enough for all, if one round took so long, since `began`? */
static bool
is_in_time(const struct al_renew *v, double began, int64_t work)
{
	double now = v->progress(v->arg), rows = v->mix.rows;
	double rounds = PRICED + MIXED * rows * rows * rows / (double)work;

	return !v->wary || now + rounds * (now - began) < v->end;
}

/* Columns and prices to begin with, from prices of 0; false: it would take too
 * long. */
static bool
price_alone(struct al_renew *v, uint8_t *days)
{
	double part = FIRST, began = v->progress(v->arg);
	int64_t work = al_path_work(v->path);

	for (int i = 0; i < cells_of(v); i++) {
		v->ask[i] = v->row_of[i] < 0 ? v->mixed[i] : 0;
		v->mean[i] = 0;
	}
	for (int i = 0; i < ALONE && !al_renew_is_over(v); i++) {
		double bound = take_all(v, i == 0 ? 1 : MEAN, days);

		part *= hold(v, bound) ? GREATER : SMALLER;
		step_prices(v, part);
		if (i == 0 &&
		    !is_in_time(v, began, al_path_work(v->path) - work))
			return false;
	}
	return true;
}

/* ---- pricing and mixing --------------------------------------------------- */

double
al_renew_value(const struct al_renew *v)
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

/* Is the mixture as cheap as need be, or all in vain, or can the penalty, a
 * whole number, not be told any better? */
static bool
is_enough(const struct al_renew *v, double enough)
{
	double now = al_renew_value(v), goal = al_renew_goal(v);

	return now <= enough || v->bound > goal ||
	       ceil(v->bound - AL_RENEW_NEAR) >= now - AL_RENEW_NEAR ||
	       (now <= goal && v->bound > now - v->close);
}

bool
al_renew_generate(struct al_renew *v, int rounds, double enough, uint8_t *days)
{
	if (!mix(v))
		return false;
	for (int i = 0; i < rounds && !is_enough(v, enough); i++) {
		set_ask(v, v->bound > -INFINITY ? HELD : 0);
		if (!price_all(v, days)) {
			set_ask(v, 0);
			if (!price_all(v, days))
				return true;
		}
		if (al_renew_is_over(v) || !mix(v))
			return false;
		if (v->progress(v->arg) >= v->settle)
			return true;
	}
	return true;
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
	v->close = CLOSE * (double)s->penalty * n / v->r->workers *
		   (to - from) / v->r->days;
	lay_out(v);
	v->bound = v->least = -INFINITY;
	if (v->mix.rows < LARGE || price_alone(v, days))
		got = al_renew_dive(v, days);
	free(days);
	return got;
}
