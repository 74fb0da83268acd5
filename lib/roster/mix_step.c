/* mix_step.c: one step of the simplex method, by the inverse of the basis */
#include "mix_part.h"

#include <math.h>

typedef double lanes __attribute__((vector_size(32)));

static double
cost_of(const struct al_mix *m, int in)
{
	if (in >= 0)
		return m->column[in].cost +
		       (m->column[in].barred ? m->barred : 0);
	return al_mix_is_passed(in) ? m->cover[al_mix_row_of(in)].over
				    : m->cover[al_mix_row_of(in)].under;
}

/* at[] less e times row[], of `n`, rounded up to whole lanes. */
static inline __attribute__((always_inline)) void
subtract(double *at, const double *row, double e, size_t n)
{
	const lanes by = { e, e, e, e };

	for (size_t j = 0; j < n; j += AL_LANES) {
		lanes a, b;

		memcpy(&a, at + j, sizeof a);
		memcpy(&b, row + j, sizeof b);
		a -= by * b;
		memcpy(at + j, &a, sizeof a);
	}
}

void
al_mix_sum_prices(struct al_mix *m)
{
	memset(m->price, 0, m->wide * sizeof *m->price);
	for (int i = 0; i < m->rows; i++) {
		double c = cost_of(m, m->basis[i]);

		if (c != 0)
			subtract(m->price, m->inverse + (size_t)i * m->wide, -c,
				 m->wide);
	}
}

void
al_mix_sum_amounts(struct al_mix *m)
{
	for (int i = 0; i < m->rows; i++) {
		const double *row = m->inverse + (size_t)i * m->wide;

		m->amount[i] = 0;
		for (int j = 0; j < m->rows; j++)
			m->amount[i] += row[j] * m->right[j];
	}
}

void
al_mix_express(struct al_mix *m, int in)
{
	for (int i = 0; i < m->rows; i++) {
		const double *row = m->inverse + (size_t)i * m->wide;
		double v = 0;

		if (in < 0) {
			v = row[al_mix_row_of(in)];
			m->entering[i] = al_mix_is_passed(in) ? -v : v;
			continue;
		}
		v = row[m->covers + m->column[in].worker];
		for (int k = 0; k < m->column[in].n; k++)
			v += row[m->entry[m->column[in].first + k]];
		m->entering[i] = v;
	}
}

static inline __attribute__((always_inline)) void
pivot_by(struct al_mix *m, int in, int row, double gain)
{
	size_t n = m->wide, r = (size_t)row;
	double *pr = m->inverse + r * n, by = m->entering[r];
	double step = m->amount[r] / by;
	int filled = 0;

	m->weighed = m->weight[al_mix_place(m, in)];
	m->weight[al_mix_place(m, m->basis[r])] =
		fmax(m->weighed / (by * by), 1);
	for (int j = 0; j < m->rows; j++)
		if (pr[j] != 0) {
			m->filled[filled++] = j;
			m->price[j] += gain / by * pr[j];
			pr[j] /= by;
		}
	for (size_t i = 0; i < (size_t)m->rows; i++) {
		double e = m->entering[i], *at = m->inverse + i * n;

		if (i == r || fabs(e) < 1e-12)
			continue;
		m->amount[i] -= e * step;
		if (filled * 3 > m->rows)
			subtract(at, pr, e, n);
		else
			for (int k = 0; k < filled; k++)
				at[m->filled[k]] -= e * pr[m->filled[k]];
	}
	m->amount[r] = step;
	memcpy(m->last, pr, n * sizeof *pr);
	m->work += (int64_t)m->rows * m->rows;
	m->basis[r] = in;
}

/* The same for all processors, and for those that take all lanes at once. */
static void
pivot_any(struct al_mix *m, int in, int row, double gain)
{
	pivot_by(m, in, row, gain);
}

#ifdef __x86_64__
__attribute__((target("avx2"))) static void
pivot_avx2(struct al_mix *m, int in, int row, double gain)
{
	pivot_by(m, in, row, gain);
}

static bool
has_avx2(void)
{
	return __builtin_cpu_supports("avx2");
}
#else
#define pivot_avx2 pivot_any

static bool
has_avx2(void)
{
	return false;
}
#endif

void
al_mix_pivot(struct al_mix *m, int in, int row, double gain)
{
	(has_avx2() ? pivot_avx2 : pivot_any)(m, in, row, gain);
}
