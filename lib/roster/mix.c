/* mix.c: the columns that are mixed, and the first basis
 *
 * People missed or too many and the first column of each worker make a basis,
 * so that no search for one is needed.  What is right of each row is moved a
 * little, and columns cost a little more, so that no two bases are equal, nor
 * equally cheap.
 */
#include "mix_part.h"

#include <math.h>

#define BARRED 1000 /* times what anything else costs: a barred column */
#define MOVED 1e-4  /* a row, at most */
#define DEARER 5e-3 /* a mixture, at most */

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
	free(m->far);
	free(m->makes);
	free(m->costs);
	free(m->kept_inverse);
	free(m->kept_basis);
}

void
al_mix_begin(struct al_mix *m, int covers, int workers)
{
	size_t n = (size_t)covers + (size_t)workers;

	m->begun++;
	m->covers = covers;
	m->workers = workers;
	m->rows = covers + workers;
	m->wide = (n + AL_LANES - 1) / AL_LANES * AL_LANES;
	m->columns = m->entries = 0;
	if (n <= m->space)
		return;
	al_mix_release(m);
	*m = (struct al_mix){ .covers = covers,
			      .workers = workers,
			      .work = m->work,
			      .begun = m->begun,
			      .stop = m->stop,
			      .arg = m->arg,
			      .rows = covers + workers,
			      .space = n,
			      .wide = (n + AL_LANES - 1) / AL_LANES *
				      AL_LANES };
	m->cover = al_alloc(n * sizeof *m->cover);
	m->basis = al_alloc(n * sizeof *m->basis);
	m->amount = al_alloc(n * sizeof *m->amount);
	m->right = al_alloc(n * sizeof *m->right);
	m->price = al_alloc(m->wide * sizeof *m->price);
	m->inverse = al_alloc(n * m->wide * sizeof *m->inverse);
	m->entering = al_alloc(n * sizeof *m->entering);
	m->filled = al_alloc(n * sizeof *m->filled);
	m->last = al_alloc(m->wide * sizeof *m->last);
	m->far = al_alloc(n * sizeof *m->far);
	m->kept_inverse = al_alloc(n * m->wide * sizeof *m->kept_inverse);
	m->kept_basis = al_alloc(n * sizeof *m->kept_basis);
}

/* From 0 to 1, without chance: the same for the same column of the same
 * mixture; of the next one another, so that nothing is rounded alike for ever. */
static double
scattered(const struct al_mix *m, int i)
{
	unsigned x = ((unsigned)i + m->begun * 40503u) * 2654435761u;

	return (double)((x ^ x >> 15) % 1021u) / 1021;
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
	cost += DEARER / (m->workers + 1) * scattered(m, m->columns);
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
		m->right[i] = m->cover[i].need +
			      MOVED * (0.1 + 0.9 * scattered(m, i));
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
	al_mix_sum_amounts(m);
	al_mix_sum_prices(m);
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
