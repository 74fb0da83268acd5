/* state.c: shifts that are alike, and the slots of a worker */
#include "state.h"

static bool
same_row(const struct al_roster *r, int a, int b)
{
	for (int i = 1; i <= r->shifts; i++)
		if (al_roster_barred(r, a, i) != al_roster_barred(r, b, i))
			return false;
	return true;
}

static bool
same_col(const struct al_roster *r, int a, int b)
{
	for (int i = 1; i <= r->shifts; i++)
		if (al_roster_barred(r, i, a) != al_roster_barred(r, i, b))
			return false;
	return true;
}

/* Number the classes of shifts; how many there are. */
static int
classes(const struct al_roster *r, int *of,
	bool (*same)(const struct al_roster *, int, int))
{
	int n = 0, j = 0;

	for (int i = 1; i <= r->shifts; i++) {
		for (j = 1; j < i && !same(r, i, j);)
			j++;
		of[i] = j < i ? of[j] : n++;
	}
	return n;
}

static bool
belongs(const struct al_alikes *a, const struct al_roster *r,
	const struct al_alike *g, int shift)
{
	return a->row_of[shift] == g->row && a->col_of[shift] == g->col &&
	       r->shift[shift].minutes == g->minutes;
}

/* The groups of one column. */
static void
group_col(struct al_alikes *a, const struct al_roster *r, int col, int *used)
{
	int from = a->n;

	for (int i = 1; i <= r->shifts; i++) {
		struct al_alike *g = &a->group[a->n];
		bool known = a->col_of[i] != col;

		for (int j = from; j < a->n && !known; j++)
			known = belongs(a, r, &a->group[j], i);
		if (known)
			continue;
		*g = (struct al_alike){ a->row_of[i], col, r->shift[i].minutes,
					*used, 0 };
		for (int j = i; j <= r->shifts; j++)
			if (belongs(a, r, g, j))
				a->shift[g->first + g->n++] = j;
		*used += g->n;
		a->n++;
	}
}

/* How many rows a column may follow. */
static int
followed(const struct al_alikes *a, int col)
{
	int n = 0;

	for (int row = 0; row < a->rows; row++)
		n += a->follows[col * a->rows + row];
	return n;
}

static void
order_cols(struct al_alikes *a)
{
	a->col = al_alloc(((size_t)a->cols + 1) * sizeof *a->col);
	for (int i = 0; i < a->cols; i++) {
		int j = i;

		for (; j > 0 && followed(a, a->col[j - 1]) > followed(a, i);
		     j--)
			a->col[j] = a->col[j - 1];
		a->col[j] = i;
	}
}

void
al_alikes_init(struct al_alikes *a, const struct al_roster *r)
{
	size_t n = (size_t)r->shifts + 1;
	int used = 0;

	*a = (struct al_alikes){ 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL };
	a->row_of = al_alloc(n * sizeof *a->row_of);
	a->col_of = al_alloc(n * sizeof *a->col_of);
	a->group = al_alloc(n * sizeof *a->group);
	a->shift = al_alloc(n * sizeof *a->shift);
	a->rows = classes(r, a->row_of, same_row);
	a->cols = classes(r, a->col_of, same_col);
	a->follows = al_alloc((size_t)(a->rows * a->cols) + 1);
	for (int i = 1; i <= r->shifts; i++)
		for (int j = 1; j <= r->shifts; j++)
			a->follows[a->col_of[j] * a->rows + a->row_of[i]] =
				!al_roster_barred(r, i, j);
	for (int col = 0; col < a->cols; col++)
		group_col(a, r, col, &used);
	order_cols(a);
}

void
al_alikes_release(struct al_alikes *a)
{
	free(a->row_of);
	free(a->col_of);
	free(a->follows);
	free(a->group);
	free(a->shift);
	free(a->col);
}

static int
between(int v, int low, int high)
{
	return v < low ? low : v > high ? high : v;
}

struct al_slots
al_slots_of(const struct al_roster *r, int rows, const struct al_worker *w,
	    bool early)
{
	struct al_slots s = { 0, 0, 0, rows, 0, 0, false };

	s.least_run = between(w->least_run, 1, r->days + 1);
	s.offs = between(w->least_off, 1, r->days);
	s.full = between(w->most_run, 0, r->days);
	if (w->most_run >= r->days) {
		s.no_end = true;
		s.full = between(s.least_run, 1, r->days);
	}
	s.kinds = s.full;
	if (early && s.full > 0)
		s.kinds += between(s.least_run - 1, 0, s.full);
	s.n = s.offs + s.kinds * rows;
	return s;
}
