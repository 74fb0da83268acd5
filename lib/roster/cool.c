/* cool.c: dealing duties by chance, ever choosier */
#include "deal.h"

#include <math.h>

#define CHUNK 256     /* moves between two temperatures */
#define HOT 0.3	      /* in what a place costs that nobody stands */
#define COLD 0.02     /* in what duties on neighbouring days cost */
#define NEVER 30      /* temperatures that are never gone up */
#define EXCHANGES 0.4 /* of all moves */
#define CLEARED 3     /* duties, for another */
#define MENDS 4	      /* of duos, in a move */

struct cool {
	struct al_deal *d;
	struct al_chance *chance;
	int64_t best;
	int *holder;   /* of the best */
	bool together; /* some must stand together */
};

static int
below(struct cool *c, int n)
{
	return al_chance_below(c->chance, n);
}

/* Somebody who may stand this shift on some day; -1: there is nobody. */
static int
somebody(struct cool *c, int shift)
{
	const int *at = c->d->able_at + shift;

	return at[1] > at[0] ? c->d->able[at[0] + below(c, at[1] - at[0])] : -1;
}

static bool
may(const struct cool *c, int worker, int place)
{
	const struct al_place *x = &c->d->place[place];

	return al_may(c->d->s, worker, x->day, x->shift);
}

/* ---- moves: false where they can't be made ------------------------------------- */

/* A duty that counts for a limit, by chance; -1: there is none. */
static int
some_duty(struct cool *c, const struct al_limit *l)
{
	const uint8_t *row = al_sheet_row(c->d->s, l->worker);
	int n = l->to - l->from, start = below(c, n);

	for (int i = 0; i < n; i++) {
		int day = l->from + (start + i) % n;
		int at = row[day] && al_limit_counts(l, row[day])
				 ? al_deal_at(c->d, l->worker, day)
				 : -1;

		if (at >= 0)
			return at;
	}
	return -1;
}

/* The duty that a worker must give away first. */
static int
in_the_way(struct cool *c, const struct al_reason *why)
{
	const struct al_limit all = { .worker = why->worker,
				      .to = c->d->r->days };

	switch (why->why) {
	case AL_WHY_ELSEWHERE:
	case AL_WHY_RESTS:
	case AL_WHY_BEFORE:
		return al_deal_at(c->d, why->worker, why->day);
	case AL_WHY_LIMIT:
		return some_duty(c, &c->d->r->duty->limit[why->index]);
	case AL_WHY_MOST:
	case AL_WHY_RULE:
		return some_duty(c, &all);
	default:
		return -1;
	}
}

/* Take from a worker the duties that are in the way of a place; how many.  A
 * worker who then still may not stand it is left with nothing in the way. */
static int
clear_way(struct cool *c, int worker, const struct al_place *x, int *away)
{
	for (int n = 0;; n++) {
		struct al_reason why =
			al_may_not(c->d->s, worker, x->day, x->shift);

		if (why.why == AL_WHY_NONE || n == CLEARED)
			return n;
		away[n] = in_the_way(c, &why);
		if (away[n] < 0)
			return n;
		al_deal_put(c->d, away[n], AL_NOBODY);
	}
}

/* Somebody else stands a place; what is in his way goes to who stood it
 * before, to a third, or to nobody. */
static bool
hand_over(struct cool *c)
{
	struct al_deal *d = c->d;
	int place = below(c, d->n), away[CLEARED], n = 0;
	const struct al_place *x = &d->place[place];
	int p = x->holder, q = somebody(c, x->shift);

	if (q < 0 || q == p)
		return false;
	al_deal_put(d, place, AL_NOBODY);
	n = clear_way(c, q, x, away);
	if (!may(c, q, place))
		return false;
	al_deal_put(d, place, q);
	for (int i = 0; i < n; i++) {
		int third =
			below(c, 2) ? p : somebody(c, d->place[away[i]].shift);

		if (third >= 0 && may(c, third, away[i]))
			al_deal_put(d, away[i], third);
	}
	return true;
}

static bool
exchange(struct cool *c)
{
	struct al_deal *d = c->d;
	int one = below(c, d->n), two = below(c, d->n);
	int p = d->place[one].holder, q = d->place[two].holder;

	if (p == q || p < 0 || q < 0)
		return false;
	al_deal_put(d, one, AL_NOBODY);
	al_deal_put(d, two, AL_NOBODY);
	if (!may(c, q, one))
		return false;
	al_deal_put(d, one, q);
	if (!may(c, p, two))
		return false;
	al_deal_put(d, two, p);
	return true;
}

/* ---- those together ------------------------------------------------------------ */

/* One of a duo is on duty alone: let the other stand something that day, or
 * somebody else what the one stands. */
static void
join_or_part(struct cool *c, int one, int two, int day)
{
	struct al_deal *d = c->d;
	int from = d->of_day[day], n = d->of_day[day + 1] - from;
	int place = n > 0 && below(c, 2) ? from + below(c, n) : -1;
	int own = al_deal_at(d, one, day), third = -1;

	if (place >= 0 && place != own) {
		if (may(c, two, place))
			al_deal_put(d, place, two);
		return;
	}
	if (own < 0)
		return;
	al_deal_put(d, own, AL_NOBODY);
	third = somebody(c, d->place[own].shift);
	if (third >= 0 && third != one && may(c, third, own))
		al_deal_put(d, own, third);
}

/* Mend a duo that the move broke; false: none is broken. */
static bool
mend(struct cool *c)
{
	const struct al_duty *u = c->d->r->duty;
	const struct al_sheet *s = c->d->s;

	for (int i = 0; i < c->d->dealts; i++) {
		int day = c->d->place[c->d->dealt[i].place].day;

		for (int j = 0; j < u->duos; j++) {
			int one = u->duo[j].one, two = u->duo[j].two;
			bool on = al_sheet_row(s, one)[day] != 0;

			if (!u->duo[j].together ||
			    on == (al_sheet_row(s, two)[day] != 0))
				continue;
			join_or_part(c, on ? one : two, on ? two : one, day);
			return true;
		}
	}
	return false;
}

/* ---- cooling ------------------------------------------------------------------- */

static void
note(struct cool *c)
{
	if (c->d->s->penalty >= c->best)
		return;
	c->best = c->d->s->penalty;
	for (int i = 0; i < c->d->n; i++)
		c->holder[i] = c->d->place[i].holder;
}

static bool
accepts(struct cool *c, int64_t more, double temperature)
{
	return more <= 0 ||
	       ((double)more < NEVER * temperature &&
		al_chance_unit(c->chance) < exp(-(double)more / temperature));
}

static void
move(struct cool *c, double temperature)
{
	int64_t before = c->d->s->penalty;
	bool made = al_chance_unit(c->chance) < EXCHANGES ? exchange(c)
							  : hand_over(c);

	for (int i = 0; i < MENDS && made && c->together; i++)
		if (!mend(c))
			break;
	if (!made || !accepts(c, c->d->s->penalty - before, temperature)) {
		al_deal_back(c->d);
		return;
	}
	al_deal_keep(c->d);
	note(c);
}

void
al_deal_cool(struct al_deal *d, struct al_chance chance, int64_t moves,
	     const struct al_roster_search *how)
{
	struct cool c = { .d = d, .chance = &chance, .best = INT64_MAX };
	double hot = HOT * AL_COST_HOLE * AL_TALLY_TIMES;
	double cold = COLD * AL_COST_CLOSE * AL_TALLY_TIMES;

	for (int i = 0; i < d->r->duty->duos; i++)
		c.together |= d->r->duty->duo[i].together;
	c.holder = al_alloc(((size_t)d->n + 1) * sizeof *c.holder);
	note(&c);
	for (int64_t done = 0; done < moves; done += CHUNK) {
		double z = (double)done / (double)moves;
		double temperature = hot * pow(cold / hot, z);

		if (how->stop != NULL && how->stop(how->arg))
			break;
		for (int i = 0; i < CHUNK; i++)
			move(&c, temperature);
	}
	for (int i = 0; i < d->n; i++)
		al_deal_put(d, i, AL_NOBODY);
	for (int i = 0; i < d->n; i++)
		al_deal_put(d, i, c.holder[i]);
	al_deal_keep(d);
	free(c.holder);
}
