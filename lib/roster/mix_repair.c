/* mix_repair.c: a mixture without columns just barred, by the dual method */
#include "mix_part.h"

#include <math.h>

#define LEAST 1e-6    /* of a pivot */
#define WRONG 1e-7    /* of an amount below 0 */
#define SLACK 1e-9    /* of what something costs */
#define STEPS_A_ROW 4 /* before it is given up */

static bool
is_barred(const struct al_mix *m, int row)
{
	return m->basis[row] >= 0 && m->column[m->basis[row]].barred;
}

static bool
any_barred(const struct al_mix *m)
{
	for (int i = 0; i < m->rows; i++)
		if (is_barred(m, i))
			return true;
	return false;
}

/* How long (squared) the rows of the inverse are. */
static void
set_far(struct al_mix *m)
{
	for (int i = 0; i < m->rows; i++) {
		const double *row = m->inverse + (size_t)i * m->wide;

		m->far[i] = 0;
		for (int j = 0; j < m->rows; j++)
			m->far[i] += row[j] * row[j];
	}
}

/* The same after a step, about. */
static void
move_far(struct al_mix *m, int row)
{
	double by = m->entering[row], own = m->far[row] / (by * by);

	for (int i = 0; i < m->rows; i++)
		m->far[i] =
			fmax(m->far[i], m->entering[i] * m->entering[i] * own);
	m->far[row] = fmax(own, 1);
}

/* The row that has to leave first, of a barred column or of an amount below 0;
 * -1: none has to. */
static int
wrong(const struct al_mix *m)
{
	int row = -1;
	double most = 0;

	for (int i = 0; i < m->rows; i++) {
		double v = -m->amount[i];

		if (is_barred(m, i))
			v = fmax(fabs(v), 2 * WRONG);
		if (v > WRONG && v * v > most * m->far[i]) {
			most = v * v / m->far[i];
			row = i;
		}
	}
	return row;
}

/* What one of it would make up for and cost; returns the lesser of `least` and
 * about what making up for one costs. */
static inline double
weigh(struct al_mix *m, int in, struct al_mix_entry e, double least)
{
	double gain = e.gain > 0 ? e.gain : 0;

	m->makes[al_mix_place(m, in)] = e.by;
	m->costs[al_mix_place(m, in)] = gain;
	return e.by > LEAST && (gain + SLACK) / e.by < least
		       ? (gain + SLACK) / e.by
		       : least;
}

static double
weigh_all(struct al_mix *m, int row)
{
	const double *at = m->inverse + (size_t)row * m->wide;
	double sign = m->amount[row] < 0 ? -1 : 1, least = INFINITY;

	for (int j = -2 * m->covers; j < m->columns; j++) {
		struct al_mix_entry e = { 0, 0 };

		if (j < 0)
			e = al_mix_look_aside(m, j, at);
		else if (!m->column[j].barred)
			e = al_mix_look(m, j, at);
		e.by *= sign;
		if (j != m->basis[row])
			least = weigh(m, j, e, least);
		else
			m->makes[al_mix_place(m, j)] = 0;
	}
	return least;
}

/* What makes up for a row at the least cost, of these the most; false: nothing
 * does. */
static bool
make_up(struct al_mix *m, int row, int *in, double *gain)
{
	double least = weigh_all(m, row), most = LEAST;

	for (int j = -2 * m->covers; j < m->columns; j++) {
		double by = m->makes[al_mix_place(m, j)];
		double cost = m->costs[al_mix_place(m, j)];

		if (by > most && cost / by <= least) {
			most = by;
			*gain = cost;
			*in = j;
		}
	}
	return most > LEAST;
}

static bool
repair(struct al_mix *m)
{
	int row = 0, in = 0;
	double gain = 0;

	set_far(m);
	for (int i = 0; i < STEPS_A_ROW * m->rows; i++) {
		row = wrong(m);
		if (row < 0)
			return true;
		if (al_mix_is_over(m, i) || !make_up(m, row, &in, &gain))
			return false;
		al_mix_express(m, in);
		move_far(m, row);
		al_mix_pivot(m, in, row, gain);
	}
	return false;
}

void
al_mix_repair(struct al_mix *m)
{
	size_t rows = (size_t)m->rows, n = rows * m->wide;

	if (!any_barred(m))
		return;
	memcpy(m->kept_inverse, m->inverse, n * sizeof *m->inverse);
	memcpy(m->kept_basis, m->basis, rows * sizeof *m->basis);
	if (repair(m))
		return;
	memcpy(m->inverse, m->kept_inverse, n * sizeof *m->inverse);
	memcpy(m->basis, m->kept_basis, rows * sizeof *m->basis);
	al_mix_sum_amounts(m);
}
