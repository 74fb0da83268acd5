/* table.c: rows as a table, aligned by East Asian width */
#include "inner.h"

#include "base/width.h"

#include <stdlib.h>
#include <string.h>

#define GAP 2	    /* blanks between columns */
#define NARROWEST 6 /* columns that a text column is never cut below */
#define ELLIPSIS "…"

static const char *
clean(struct al_render *r, const char *s)
{
	const char *text = NULL;

	/* `out` is empty as long as a table holds its rows. */
	al_render_clean(&r->out, s, false);
	text = al_arena_strdup(&r->mem, al_buf_str(&r->out));
	al_buf_clear(&r->out);
	return text;
}

void
al_render_table_row(struct al_render *r, const struct al_cell *cell)
{
	const char ***row = al_grow(&r->row, r->rows, sizeof *row);
	size_t i = 0;

	*row = al_arena_alloc(&r->mem, r->n * sizeof **row);
	for (i = 0; i < r->n; i++)
		(*row)[i] = clean(r, cell[i].text);
}

static int *
measure(const struct al_render *r, const char *const *head)
{
	int *width = al_alloc(r->n * sizeof *width);
	size_t i = 0, k = 0;
	int w = 0;

	for (i = 0; i < r->n; i++) {
		width[i] = al_width(head[i]);
		for (k = 0; k < r->rows; k++) {
			w = al_width(r->row[k][i]);
			if (w > width[i])
				width[i] = w;
		}
	}
	return width;
}

/* The widest text column that can still be cut; r->n: none. */
static size_t
widest(const struct al_render *r, const int *width)
{
	size_t i = 0, best = r->n;

	for (i = 0; i < r->n; i++)
		if (!r->col[i].number && width[i] > NARROWEST &&
		    (best == r->n || width[i] > width[best]))
			best = i;
	return best;
}

/* Cut the widest column until it is as wide as the next, then both … */
static void
narrow(const struct al_render *r, int *width)
{
	int total = (int)(r->n - 1) * GAP;
	size_t i = 0;

	for (i = 0; i < r->n; i++)
		total += width[i];
	if (r->cols <= 0)
		return;
	for (; total > r->cols; total--) {
		i = widest(r, width);
		if (i == r->n)
			return;
		width[i]--;
	}
}

static void
pad(struct al_buf *b, int n)
{
	for (; n > 0; n--)
		al_buf_addc(b, ' ');
}

static void
put_cell(struct al_buf *b, const char *s, int width, bool right)
{
	int w = al_width(s);

	if (right)
		pad(b, width - w);
	if (w > width) {
		size_t n = al_fit(s, width - 1);

		al_buf_add(b, s, n);
		al_buf_adds(b, ELLIPSIS);
		/* A wide character that didn't fit leaves a column over. */
		pad(b, al_fit(s, width - 2) == n ? 1 : 0);
	} else {
		al_buf_adds(b, s);
	}
	if (!right)
		pad(b, width - w);
}

static void
put_row(struct al_render *r, const char *const *text, const int *width)
{
	struct al_buf *b = &r->out;
	size_t i = 0;

	for (i = 0; i < r->n; i++) {
		if (i > 0)
			pad(b, GAP);
		put_cell(b, text[i], width[i], r->col[i].number);
	}
	while (b->len > 0 && b->s[b->len - 1] == ' ')
		b->len--; /* the NUL comes back with the line feed */
	al_buf_addc(b, '\n');
}

static void
put_rule(struct al_render *r, const int *width)
{
	size_t i = 0;
	int k = 0;

	for (i = 0; i < r->n; i++) {
		pad(&r->out, i > 0 ? GAP : 0);
		for (k = 0; k < width[i]; k++)
			al_buf_addc(&r->out, '-');
	}
	al_buf_addc(&r->out, '\n');
}

void
al_render_table_end(struct al_render *r)
{
	const char **head = NULL;
	int *width = NULL;
	size_t i = 0;

	if (r->rows == 0 || r->n == 0)
		return;
	head = al_arena_alloc(&r->mem, r->n * sizeof *head);
	for (i = 0; i < r->n; i++)
		head[i] = clean(r, r->col[i].label);
	width = measure(r, head);
	narrow(r, width);
	put_row(r, head, width);
	put_rule(r, width);
	for (i = 0; i < r->rows; i++)
		put_row(r, r->row[i], width);
	free(width);
}
