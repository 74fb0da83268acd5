/* err.c: collecting problems, and the word that was probably meant */
#include "base.h"
#include "scan.h"

#include <stdlib.h>
#include <string.h>

struct al_err {
	enum al_status status;
	char **line;
	size_t n;
	size_t limit;	/* lines kept; 0: no bound */
	size_t dropped; /* lines not kept */
	char *rest;	/* the line that counts them; NULL: none dropped */
	char *about;	/* NULL: nothing in particular */
};

struct al_err *
al_err_new(void)
{
	return al_alloc(sizeof(struct al_err));
}

void
al_err_free(struct al_err *e)
{
	if (e == NULL)
		return;
	al_err_clear(e);
	free(e->line);
	free(e->about);
	free(e);
}

enum al_status
al_err_status(const struct al_err *e)
{
	return e->status;
}

size_t
al_err_count(const struct al_err *e)
{
	return e->n + (e->rest != NULL ? 1 : 0);
}

const char *
al_err_line(const struct al_err *e, size_t i)
{
	return i < e->n ? e->line[i] : e->rest;
}

void
al_err_clear(struct al_err *e)
{
	size_t i = 0;

	for (i = 0; i < e->n; i++)
		free(e->line[i]);
	free(e->rest);
	e->n = e->dropped = 0;
	e->rest = NULL;
	e->status = AL_OK;
}

static void
drop(struct al_err *e)
{
	struct al_buf b = { NULL, 0, 0 };

	e->dropped++;
	al_buf_addf(&b,
		    dngettext("anlan", "and %zu more problem",
			      "and %zu more problems", e->dropped),
		    e->dropped);
	free(e->rest);
	e->rest = al_buf_take(&b);
}

/* A message may quote what a stranger typed: nothing in it may end the line
 * or steer the terminal. */
static void
calm(char *s)
{
	unsigned char *c = (unsigned char *)s;

	for (; *c != '\0'; c++)
		if (*c == '\n' || *c == '\t')
			*c = ' ';
		else if (*c < 0x20 || *c == 0x7f)
			*c = '?';
		else if (c[0] == 0xc2 && c[1] >= 0x80 && c[1] < 0xa0)
			c[0] = c[1] = '?'; /* U+0080 to U+009F */
}

/* Keep the line in `b`. */
static void
collect(struct al_err *e, struct al_buf *b)
{
	char **line = al_grow(&e->line, e->n++, sizeof *line);

	*line = al_buf_take(b);
	calm(*line);
}

/* Note the status; false: the line itself is one too many. */
static bool
wanted(struct al_err *e, enum al_status s)
{
	if (e == NULL)
		return false;
	if (s > e->status)
		e->status = s;
	if (e->limit == 0 || e->n < e->limit)
		return true;
	drop(e);
	return false;
}

enum al_status
al_fail(struct al_err *e, enum al_status s, const char *fmt, ...)
{
	struct al_buf b = { NULL, 0, 0 };
	va_list ap;

	if (!wanted(e, s))
		return s;
	if (e->about != NULL)
		al_buf_addf(&b, "%s: ", e->about);
	va_start(ap, fmt);
	al_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	collect(e, &b);
	return s;
}

enum al_status
al_fail_at(struct al_err *e, enum al_status s, size_t line, size_t cell,
	   const char *fmt, ...)
{
	struct al_buf b = { NULL, 0, 0 };
	va_list ap;

	if (!wanted(e, s))
		return s;
	if (e->about == NULL)
		al_buf_addf(&b, _("line %zu: "), line);
	else if (cell == 0)
		al_buf_addf(&b, "%s:%zu: ", e->about, line);
	else
		al_buf_addf(&b, "%s:%zu:%zu: ", e->about, line, cell);
	va_start(ap, fmt);
	al_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	collect(e, &b);
	return s;
}

void
al_err_about(struct al_err *e, const char *fmt, ...)
{
	struct al_buf b = { NULL, 0, 0 };
	va_list ap;

	al_err_about_clear(e);
	if (e == NULL || fmt == NULL)
		return;
	va_start(ap, fmt);
	al_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	e->about = al_buf_take(&b);
}

void
al_err_about_clear(struct al_err *e)
{
	if (e == NULL)
		return;
	free(e->about);
	e->about = NULL;
}

void
al_err_limit(struct al_err *e, size_t n)
{
	if (e != NULL)
		e->limit = n;
}

/* ---- the nearest word --------------------------------------------------- */

struct word {
	int32_t *c;
	size_t n;
};

static struct word
word_of(const char *s)
{
	struct word w = { al_alloc((strlen(s) + 1) * sizeof(int32_t)), 0 };
	struct al_scan scan = al_scan_of(s);

	while (!al_scan_done(&scan))
		w.c[w.n++] = al_scan_next(&scan);
	return w;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/*
 * Characters to add, drop, change, or swap with their neighbour.  Only the
 * last three lines of the matrix are kept, one after the other in `m`.
 */
static size_t
distance(const struct word *a, const struct word *b, size_t *m)
{
	const size_t w = b->n + 1;
	size_t *old = m, *up = m + w, *row = m + 2 * w, *t = NULL;
	size_t i = 0, j = 0;

	for (j = 0; j <= b->n; j++)
		row[j] = j;
	for (i = 1; i <= a->n; i++) {
		t = old, old = up, up = row, row = t;
		row[0] = i;
		for (j = 1; j <= b->n; j++) {
			bool same = a->c[i - 1] == b->c[j - 1];

			row[j] = least(up[j], row[j - 1]) + 1;
			row[j] = least(row[j], up[j - 1] + !same);
			if (i > 1 && j > 1 && a->c[i - 1] == b->c[j - 2] &&
			    a->c[i - 2] == b->c[j - 1])
				row[j] = least(row[j], old[j - 2] + 1);
		}
	}
	return row[b->n];
}

/* The one word that begins so: a label of which only the first part was
 * typed; NULL: none, or several. */
static const char *
only_one_begun(const char *s, const char *const *word, size_t n)
{
	const char *one = NULL;
	size_t len = strlen(s);

	for (size_t i = 0; len > 1 && i < n; i++)
		if (strncmp(word[i], s, len) == 0) {
			if (one != NULL)
				return NULL;
			one = word[i];
		}
	return one;
}

const char *
al_nearest(const char *s, const char *const *word, size_t n)
{
	struct word want = word_of(s), w = { NULL, 0 };
	size_t *m = al_alloc(3 * (want.n + 1) * sizeof *m);
	const char *best = NULL;
	size_t i = 0, d = 0, least_d = SIZE_MAX;

	for (i = 0; i < n; i++) {
		w = word_of(word[i]);
		d = distance(&w, &want, m);
		if (3 * d <= (w.n > want.n ? w.n : want.n) && d < least_d) {
			least_d = d;
			best = word[i];
		}
		free(w.c);
	}
	free(m);
	free(want.c);
	return best != NULL ? best : only_one_begun(s, word, n);
}
