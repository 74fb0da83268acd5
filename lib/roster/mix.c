/* mix.c: the cheapest mixture of columns, by the revised simplex method
 *
 * In the basis, a number from 0 is a column; below 0, people missed (-1 - 2 *
 * row) or too many (-2 - 2 * row) in a row of cover.  With the first column of
 * each worker these make a basis, so that no search for one is needed.  What is
 * right of each row is moved a little, so that no two bases are equal.
 */
#include "mix.h"

#include <math.h>

#define BARRED 1000    /* times what anything else costs: a barred column */
#define LEAST 1e-9     /* of a pivot */
#define GAIN 1e-6      /* of a price, to go on */
#define MOVED 1e-4     /* a row, at most */
#define STEPS_A_ROW 60 /* of the method, before it is taken to be astray */
#define REFRESH 50     /* steps between two sums of all prices */

#define LANES 4

typedef double lanes __attribute__((vector_size(32)));

static bool
is_passed(int in)
{
	return in % 2 == 0;
}

static int
row_of(int in)
{
	return (-1 - in) / 2;
}

static double
cost_of(const struct al_mix *m, int in)
{
	if (in >= 0)
		return m->column[in].cost +
		       (m->column[in].barred ? m->barred : 0);
	return is_passed(in) ? m->cover[row_of(in)].over
			     : m->cover[row_of(in)].under;
}

void
al_mix_release(struct al_mix *m)
{
	free(m->cover);
	free(m->column);
	free(m->entry);
	free(m->basis);
	free(m->amount);
	free(m->right);
	free(m->price);
	free(m->inverse);
	free(m->entering);
	free(m->filled);
	free(m->weight);
	free(m->last);
}

void
al_mix_begin(struct al_mix *m, int covers, int workers)
{
	size_t n = (size_t)covers + (size_t)workers;

	m->covers = covers;
	m->workers = workers;
	m->rows = covers + workers;
	m->wide = (n + LANES - 1) / LANES * LANES;
	m->columns = m->entries = 0;
	if (n <= m->space)
		return;
	al_mix_release(m);
	*m = (struct al_mix){ .covers = covers,
			      .workers = workers,
			      .work = m->work,
			      .rows = covers + workers,
			      .space = n,
			      .wide = (n + LANES - 1) / LANES * LANES };
	m->cover = al_alloc(n * sizeof *m->cover);
	m->basis = al_alloc(n * sizeof *m->basis);
	m->amount = al_alloc(n * sizeof *m->amount);
	m->right = al_alloc(n * sizeof *m->right);
	m->price = al_alloc(m->wide * sizeof *m->price);
	m->inverse = al_alloc(n * m->wide * sizeof *m->inverse);
	m->entering = al_alloc(n * sizeof *m->entering);
	m->filled = al_alloc(n * sizeof *m->filled);
	m->last = al_alloc(m->wide * sizeof *m->last);
}

int
al_mix_add(struct al_mix *m, int worker, double cost, const int *row, int n)
{
	if (m->columns == m->room) {
		m->room = m->room * 2 + 64;
		m->column = al_realloc(m->column,
				       (size_t)m->room * sizeof *m->column);
	}
	if (m->entries + n >= m->entry_room) {
		m->entry_room = (m->entries + n) * 2 + 64;
		m->entry = al_realloc(m->entry,
				      (size_t)m->entry_room * sizeof *m->entry);
	}
	if (n > 0)
		memcpy(m->entry + m->entries, row, (size_t)n * sizeof *row);
	m->column[m->columns] =
		(struct al_mix_column){ cost, worker, m->entries, n, false };
	m->entries += n;
	return m->columns++;
}

void
al_mix_bar(struct al_mix *m, int column)
{
	m->column[column].barred = true;
}

/* A step that no chance is needed for: the same for the same row. */
static double
moved(int row)
{
	return MOVED *
	       (0.1 +
		0.9 * (double)((unsigned)row * 2654435761u % 1021u) / 1021);
}

/* at[] less e times row[], of `n`, rounded up to whole lanes. */
static inline __attribute__((always_inline)) void
subtract(double *at, const double *row, double e, size_t n)
{
	const lanes by = { e, e, e, e };

	for (size_t j = 0; j < n; j += LANES) {
		lanes a, b;

		memcpy(&a, at + j, sizeof a);
		memcpy(&b, row + j, sizeof b);
		a -= by * b;
		memcpy(at + j, &a, sizeof a);
	}
}

static void
sum_prices(struct al_mix *m)
{
	memset(m->price, 0, m->wide * sizeof *m->price);
	for (int i = 0; i < m->rows; i++) {
		double c = cost_of(m, m->basis[i]);

		if (c != 0)
			subtract(m->price, m->inverse + (size_t)i * m->wide, -c,
				 m->wide);
	}
}

static void
sum_amounts(struct al_mix *m)
{
	for (int i = 0; i < m->rows; i++) {
		const double *row = m->inverse + (size_t)i * m->wide;

		m->amount[i] = 0;
		for (int j = 0; j < m->rows; j++)
			m->amount[i] += row[j] * m->right[j];
	}
}

/* More than a barred column could ever save. */
static void
set_barred(struct al_mix *m)
{
	double most = 1;

	for (int i = 0; i < m->covers; i++) {
		const struct al_cover *c = &m->cover[i];

		most = fmax(most, fmax(c->under, c->over));
	}
	for (int j = 0; j < m->columns; j++)
		most = fmax(most, fabs(m->column[j].cost));
	m->barred = BARRED * most;
}

/* The basis is triangular: a cover's row is that of its people missed or too
 * many, less what the workers' columns serve. */
void
al_mix_first(struct al_mix *m)
{
	size_t n = m->wide;

	set_barred(m);
	memset(m->inverse, 0, (size_t)m->rows * n * sizeof *m->inverse);
	for (int i = 0; i < m->covers; i++) {
		m->right[i] = m->cover[i].need + moved(i);
		m->amount[i] = m->right[i];
	}
	for (int j = m->columns - 1; j >= 0; j--) /* the first one is last */
		m->basis[m->covers + m->column[j].worker] = j;
	for (int w = 0; w < m->workers; w++) {
		const struct al_mix_column *c =
			&m->column[m->basis[m->covers + w]];

		m->right[m->covers + w] = 1;
		m->inverse[(size_t)(m->covers + w) * (n + 1)] = 1;
		for (int k = 0; k < c->n; k++) {
			size_t i = (size_t)m->entry[c->first + k];

			m->amount[i] -= 1;
			m->inverse[i * n + (size_t)(m->covers + w)] = -1;
		}
	}
	for (int i = 0; i < m->covers; i++) {
		bool passed = m->amount[i] < 0;

		m->basis[i] = passed ? -2 - 2 * i : -1 - 2 * i;
		m->inverse[(size_t)i * (n + 1)] = 1;
		for (size_t j = 0; j < n && passed; j++)
			m->inverse[(size_t)i * n + j] *= -1;
	}
	sum_amounts(m);
	sum_prices(m);
}

/* The place of a number among the weights. */
static inline int
place_of(const struct al_mix *m, int in)
{
	return in + 2 * m->covers;
}

/* One more candidate to enter: its weight by the last step, then the best so
 * far by what it saves for its weight. */
struct candidate {
	int in;
	double gain, score;
};

static inline void
consider(struct al_mix *m, struct candidate *best, int in, double gain,
	 double by)
{
	double *w = &m->weight[place_of(m, in)];

	by = by * by * m->weighed;
	if (by > *w)
		*w = by;
	if (gain < -GAIN && gain * gain > best->score * *w) {
		best->score = gain * gain / *w;
		best->gain = gain;
		best->in = in;
	}
}

/* What saves most for its weight. */
static struct candidate
choose(struct al_mix *m)
{
	struct candidate best = { 0, 0, 0 };

	for (int j = 0; j < m->columns; j++) {
		const struct al_mix_column *c = &m->column[j];
		const int *row = m->entry + c->first;
		double v = c->cost - m->price[m->covers + c->worker];
		double by = m->last[m->covers + c->worker];

		if (c->barred)
			continue;
		for (int k = 0; k < c->n; k++) {
			v -= m->price[row[k]];
			by += m->last[row[k]];
		}
		consider(m, &best, j, v, by);
	}
	for (int i = 0; i < m->covers; i++) {
		const struct al_cover *c = &m->cover[i];

		consider(m, &best, -1 - 2 * i, c->under - m->price[i],
			 m->last[i]);
		consider(m, &best, -2 - 2 * i, c->over + m->price[i],
			 m->last[i]);
	}
	return best;
}

/* The entering one in terms of the basis. */
static void
express(struct al_mix *m, int in)
{
	for (int i = 0; i < m->rows; i++) {
		const double *row = m->inverse + (size_t)i * m->wide;
		double v = 0;

		if (in < 0) {
			v = row[row_of(in)];
			m->entering[i] = is_passed(in) ? -v : v;
			continue;
		}
		v = row[m->covers + m->column[in].worker];
		for (int k = 0; k < m->column[in].n; k++)
			v += row[m->entry[m->column[in].first + k]];
		m->entering[i] = v;
	}
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

static inline __attribute__((always_inline)) void
pivot_by(struct al_mix *m, int in, int row, double gain)
{
	size_t n = m->wide, r = (size_t)row;
	double *pr = m->inverse + r * n, by = m->entering[r];
	double step = m->amount[r] / by;
	int filled = 0;

	m->weighed = m->weight[place_of(m, in)];
	m->weight[place_of(m, m->basis[r])] = fmax(m->weighed / (by * by), 1);
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

/* All weights are 1 again. */
static void
set_weights(struct al_mix *m)
{
	int n = place_of(m, m->columns);

	if (n > m->weights) {
		free(m->weight);
		m->weights = n * 2;
		m->weight = al_alloc((size_t)m->weights * sizeof *m->weight);
	}
	for (int i = 0; i < n; i++)
		m->weight[i] = 1;
	memset(m->last, 0, m->wide * sizeof *m->last);
}

bool
al_mix_solve(struct al_mix *m)
{
	bool avx2 = has_avx2();

	sum_prices(m);
	set_weights(m);
	for (int steps = 0; steps < STEPS_A_ROW * m->rows; steps++) {
		struct candidate best = choose(m);
		int row = 0;

		if (best.gain == 0)
			return true;
		express(m, best.in);
		row = leaving(m);
		if (row < 0)
			return false;
		(avx2 ? pivot_avx2 : pivot_any)(m, best.in, row, best.gain);
		if (steps % REFRESH == REFRESH - 1) {
			sum_prices(m);
			sum_amounts(m);
		}
	}
	return false;
}

void
al_mix_shares(const struct al_mix *m, double *share)
{
	for (int j = 0; j < m->columns; j++)
		share[j] = 0;
	for (int i = 0; i < m->rows; i++)
		if (m->basis[i] >= 0)
			share[m->basis[i]] = m->amount[i];
}
