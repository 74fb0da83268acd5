/* dive.c: from a mixture of columns to one for each worker
 *
 * Workers are fixed at the columns with the greatest shares, and what the others
 * then lack is generated: one after the other, unless time is short.  Of a large
 * part, first some are fixed at a time, until it is dear.
 */
#include "renew_part.h"

#include <math.h>

#define WHOLE 0.999 /* a share that is all of it, numbers being what they are */
#define SOME 0.001  /* a share that is one */
#define SURE 0.8    /* a share that is taken for all of it */
#define ROUNDS 400  /* of pricing, before the first worker is fixed … */
#define ROUNDS_ON 60 /* … and after each */
#define ROOT 0.6     /* of the time, before the first is fixed; then … */
#define AHEAD 1.5    /* … times those fixed of those not yet */
#define ROOM 0.05    /* of the gain in sight: may be lost to save time */
#define MORE 1.5     /* times as many at a time, if that cost little … */
#define LESS 0.6     /* … and if it didn't */
#define MOST 0.1     /* of a large part's not yet fixed, at a time, to begin */

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

/* The column of the greatest share that isn't whole, of a worker not fixed; -1:
 * there is none. */
static int
greatest(const struct al_renew *v)
{
	int best = -1;

	for (int j = 0; j < v->mix.columns; j++)
		if (v->share[j] > SOME && v->share[j] < WHOLE &&
		    v->fixed[v->mix.column[j].worker] < 0 &&
		    (best < 0 || v->share[j] > v->share[best]))
			best = j;
	return best;
}

/* Fix about so many workers; false: all shares are whole. */
static bool
fix_next(struct al_renew *v, double many)
{
	int n = 0;

	share_out(v);
	for (int j = 0; (j = greatest(v)) >= 0; n++) {
		if (n >= many && v->share[j] <= SURE)
			break;
		fix(v, j);
	}
	return n > 0;
}

static int
not_fixed(const struct al_renew *v)
{
	int n = 0;

	for (int j = 0; j < v->n; j++)
		n += v->fixed[j] < 0;
	return n;
}

/* So many at a time are needed to be done in time, if all goes on as in the
 * `steps` since `began`. */
static double
hurry(const struct al_renew *v, double began, int steps)
{
	double now = v->progress(v->arg);

	return steps > 0 ? not_fixed(v) * (now - began) / steps /
				   (v->end - now + 1e-9)
			 : 0;
}

static void
write_days(struct al_renew *v)
{
	for (int j = 0; j < v->mix.columns; j++) {
		int worker = v->who[v->mix.column[j].worker];

		for (int d = v->from; v->share[j] >= WHOLE && d < v->to; d++)
			al_sheet_set(v->s, worker, d,
				     al_renew_days(v, j)[d - v->from]);
	}
}

/* Generate for a part of the time there is, at most. */
static bool
generate(struct al_renew *v, int rounds, double enough, double part,
	 uint8_t *days)
{
	double now = v->progress(v->arg);

	v->settle = now + fmin(part, 1) * (v->end - now);
	return al_renew_generate(v, rounds, enough, days);
}

/* Fix one after the other; false: the mixture has become too dear, or the time
 * has run out. */
static bool
fix_all(struct al_renew *v, uint8_t *days)
{
	double goal = al_renew_goal(v), now = al_renew_value(v);
	double rise = fmax(v->close, ROOM * (goal - now) / v->n);
	double began = v->progress(v->arg), enough = now,
	       most = v->wary ? MOST : 0, many = most * v->n;

	for (int i = 0; fix_next(v, fmax(many, hurry(v, began, i))); i++) {
		enough = fmax(enough, now) + rise * fmax(1, many);
		v->bound = -INFINITY;
		if (!generate(v, ROUNDS_ON, enough,
			      AHEAD * fmax(1, many) / (not_fixed(v) + 1), days))
			return false;
		now = al_renew_value(v);
		if (v->bound > goal || now > goal)
			return false;
		many *= now > enough ? LESS : MORE;
		many = fmax(1, fmin(many, most * not_fixed(v)));
	}
	return true;
}

enum al_renewed
al_renew_dive(struct al_renew *v, uint8_t *days)
{
	if (!generate(v, ROUNDS, -INFINITY, ROOT, days))
		return AL_RENEW_NONE;
	v->least = v->bound;
	if (v->bound > al_renew_goal(v))
		return AL_RENEW_BEST;
	if (!fix_all(v, days))
		return AL_RENEW_NONE;
	write_days(v);
	return AL_RENEW_BETTER;
}
