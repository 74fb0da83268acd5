/* mix_part.h: what the parts of mix.c share
 *
 * In the basis, a number from 0 is a column; below 0, people missed (-1 - 2 *
 * row) or too many (-2 - 2 * row) in a row of cover.
 */
#ifndef AL_MIX_PART_H
#define AL_MIX_PART_H

#include "mix.h"

#define AL_LANES 4 /* doubles that go at once */

static inline bool
al_mix_is_passed(int in)
{
	return in % 2 == 0;
}

static inline int
al_mix_row_of(int in)
{
	return (-1 - in) / 2;
}

/* The place of a number in the arrays of all that could enter. */
static inline int
al_mix_place(const struct al_mix *m, int in)
{
	return in + 2 * m->covers;
}

/* Could it enter for `gain` (below 0: it saves), having `by` in a row of the
 * inverse? */
struct al_mix_entry {
	double gain, by;
};

/* A column against the prices and a row of the inverse. */
static inline struct al_mix_entry
al_mix_look(const struct al_mix *m, int column, const double *at)
{
	const struct al_mix_column *c = &m->column[column];
	const int *row = m->entry + c->first;
	struct al_mix_entry e = { c->cost - m->price[m->covers + c->worker],
				  at[m->covers + c->worker] };

	for (int k = 0; k < c->n; k++) {
		e.gain -= m->price[row[k]];
		e.by += at[row[k]];
	}
	return e;
}

/* People missed, or too many. */
static inline struct al_mix_entry
al_mix_look_aside(const struct al_mix *m, int in, const double *at)
{
	int i = al_mix_row_of(in);

	if (al_mix_is_passed(in))
		return (struct al_mix_entry){ m->cover[i].over + m->price[i],
					      -at[i] };
	return (struct al_mix_entry){ m->cover[i].under - m->price[i], at[i] };
}

/* Has the time run out?  Asked after some steps. */
static inline bool
al_mix_is_over(const struct al_mix *m, int steps)
{
	return steps % 32 == 0 && m->stop != NULL && m->stop(m->arg);
}

/* All prices and amounts from the inverse. */
void al_mix_sum_prices(struct al_mix *);
void al_mix_sum_amounts(struct al_mix *);
/* The entering one in terms of the basis, into m->entering. */
void al_mix_express(struct al_mix *, int in);
/* It takes the place of the one in `row`, where it has `gain`. */
void al_mix_pivot(struct al_mix *, int in, int row, double gain);
/*
 * By the dual method: take barred columns out of a mixture that was cheapest
 * with them; what then is missing comes in where that costs least.  Where that
 * takes too long the mixture stays as it was.
 */
void al_mix_repair(struct al_mix *);

#endif
