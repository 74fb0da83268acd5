/* mix_solve.c: the cheapest mixture of columns, by the revised simplex method */
#include "mix_part.h"

#include <math.h>

#define LEAST 1e-9     /* of a pivot */
#define GAIN 1e-6      /* of a price, to go on */
#define STEPS_A_ROW 60 /* of the method, before it is taken to be astray */
#define REFRESH 50     /* steps between two sums of all prices */

/* What could enter. */
struct candidate {
	int in;
	double gain, score;
};

/* One more: its weight by the last step, then the best so far by what it saves
 * for its weight. */
static inline void
consider(struct al_mix *m, struct candidate *best, int in,
	 struct al_mix_entry e)
{
	double *w = &m->weight[al_mix_place(m, in)];
	double by = e.by * e.by * m->weighed;

	if (by > *w)
		*w = by;
	if (e.gain < -GAIN && e.gain * e.gain > best->score * *w) {
		best->score = e.gain * e.gain / *w;
		best->gain = e.gain;
		best->in = in;
	}
}

/* What saves most for its weight. */
static struct candidate
choose(struct al_mix *m)
{
	struct candidate best = { 0, 0, 0 };

	for (int j = 0; j < m->columns; j++)
		if (!m->column[j].barred)
			consider(m, &best, j, al_mix_look(m, j, m->last));
	for (int j = -2 * m->covers; j < 0; j++)
		consider(m, &best, j, al_mix_look_aside(m, j, m->last));
	return best;
}

/* The row that leaves; -1: none. */
static int
leaving(const struct al_mix *m)
{
	int row = -1;
	double least = 0;

	for (int i = 0; i < m->rows; i++) {
		double by = m->entering[i], ratio = 0;

		if (by <= LEAST)
			continue;
		ratio = (m->amount[i] > 0 ? m->amount[i] : 0) / by;
		if (row < 0 || ratio < least - 1e-12 ||
		    (ratio < least + 1e-12 && by > m->entering[row])) {
			least = ratio;
			row = i;
		}
	}
	return row;
}

/* Room by what could enter; all weights are 1 again. */
static void
set_weights(struct al_mix *m)
{
	int n = al_mix_place(m, m->columns);

	if (n > m->weights) {
		m->weights = n * 2;
		free(m->weight);
		free(m->makes);
		free(m->costs);
		m->weight = al_alloc((size_t)m->weights * sizeof *m->weight);
		m->makes = al_alloc((size_t)m->weights * sizeof *m->makes);
		m->costs = al_alloc((size_t)m->weights * sizeof *m->costs);
	}
	for (int i = 0; i < n; i++)
		m->weight[i] = 1;
	memset(m->last, 0, m->wide * sizeof *m->last);
}

bool
al_mix_solve(struct al_mix *m)
{
	set_weights(m);
	al_mix_repair(m);
	al_mix_sum_prices(m);
	for (int steps = 1; steps <= STEPS_A_ROW * m->rows; steps++) {
		struct candidate best = choose(m);
		int row = 0;

		if (best.gain == 0)
			return true;
		al_mix_express(m, best.in);
		row = leaving(m);
		if (row < 0)
			return false;
		al_mix_pivot(m, best.in, row, best.gain);
		if (al_mix_is_over(m, steps))
			return false;
		if (steps % REFRESH != 0)
			continue;
		al_mix_sum_prices(m);
		al_mix_sum_amounts(m);
	}
	return false;
}
