/* csv.c: reading CSV with the place of every cell known (libcsv) */
#include "csv.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

/* The length of the physical line at `s`, its LF, CRLF or CR included.  *lf is
 * the LF found last, or the end of the text where there is none: so that a
 * text with CR alone isn't searched for it from every line. */
static size_t
line_len(const char *s, size_t n, const char **lf)
{
	const char *cr = NULL;
	size_t i = 0;

	if (*lf == NULL || *lf < s) {
		*lf = memchr(s, '\n', n);
		*lf = *lf != NULL ? *lf : s + n;
	}
	cr = memchr(s, '\r', (size_t)(*lf - s));
	i = (size_t)((cr != NULL ? cr : *lf) - s);
	if (i + 1 < n && s[i] == '\r' && s[i + 1] == '\n')
		i++;
	return i < n ? i + 1 : n;
}

/*
 * What parts the cells: the first of comma, tab and semicolon that the first
 * line with any of them has.  What stands in quotes, line ends included,
 * tells nothing.
 */
static unsigned char
find_delim(const char *s, size_t n)
{
	bool quoted = false, tab = false, semicolon = false;
	size_t i = 0;

	for (i = 0; i < n; i++) {
		if (s[i] == '"')
			quoted = !quoted;
		if (quoted)
			continue;
		if (s[i] == ',')
			return ',';
		tab |= s[i] == '\t';
		semicolon |= s[i] == ';';
		if ((s[i] == '\n' || s[i] == '\r') && (tab || semicolon))
			break;
	}
	if (tab)
		return '\t';
	return semicolon ? ';' : ',';
}

struct reader {
	enum al_status (*row)(void *arg, const struct al_csv_row *);
	void *arg;
	struct al_err *e;
	struct al_arena mem; /* the cells of one row */
	const char **cell;
	size_t *len;
	size_t n;
	size_t line;  /* that is being fed, from 1 */
	size_t start; /* where the row begins */
	bool ended;   /* the line that is being fed ended a row */
	bool blank;   /* every cell so far is */
	enum al_status st;
};

/* What libcsv drops around a cell that isn't quoted. */
static bool
is_space(char c, char delim)
{
	return (c == ' ' || c == '\t') && c != delim;
}

static void
add_cell(struct reader *r, const char *text, size_t len)
{
	const char **cell = al_grow(&r->cell, r->n, sizeof *cell);
	size_t *n = al_grow(&r->len, r->n, sizeof *n);
	size_t kept = 0;

	*cell = al_arena_strndup(&r->mem, text, len);
	*n = len;
	r->n++;
	if (r->blank) {
		al_trim(*cell, &kept);
		r->blank = kept == 0;
	}
}

static void
on_cell(void *text, size_t len, void *arg)
{
	/* an empty cell can come as NULL */
	add_cell(arg, text != NULL ? text : "", len);
}

static void
on_row(int c, void *arg)
{
	struct reader *r = arg;
	struct al_csv_row row = { (int)r->start, r->n, r->cell, r->len };

	(void)c;
	r->ended = true;
	if (r->st == AL_OK && !r->blank)
		r->st = r->row(r->arg, &row);
	al_arena_reset(&r->mem);
	r->n = 0;
	r->blank = true;
}

static enum al_status
bad_quote(struct reader *r)
{
	if (r->start == r->line)
		return al_fail_at(r->e, AL_BAD, r->line, r->n + 1,
				  _("a quote stands inside a cell that isn't "
				    "quoted as a whole; double it and put the "
				    "cell in quotes"));
	return al_fail_at(r->e, AL_BAD, r->line, r->n + 1,
			  _("a quote stands inside a cell; the quote before it "
			    "may lack its partner since line %zu"),
			  r->start);
}

/* Is there nothing but blanks in the line?  libcsv passes it over then. */
static bool
nothing(const char *s, size_t n, unsigned char delim)
{
	size_t i = 0;

	for (i = 0; i < n; i++)
		if (strchr(" \t\r\n", s[i]) == NULL || s[i] == (char)delim)
			return false;
	return true;
}

/*
 * A line without a quote, at the start of a row, is its cells with separators
 * between them: libcsv, which looks at each byte by itself, isn't asked.
 */
static void
plain_line(struct reader *r, const char *s, size_t n, char delim)
{
	const char *end = s + n, *next = NULL;

	while (end > s && (end[-1] == '\n' || end[-1] == '\r'))
		end--;
	for (;; s = next + 1) {
		const char *from = s, *to = NULL;

		next = memchr(s, delim, (size_t)(end - s));
		to = next != NULL ? next : end;
		while (from < to && is_space(*from, delim))
			from++;
		while (to > from && is_space(to[-1], delim))
			to--;
		add_cell(r, from, (size_t)(to - from));
		if (next == NULL)
			break;
	}
	on_row(0, r);
}

/* libcsv tells no line numbers: fed by lines, a row begins in the first one
 * after the one that ended the row before. */
static enum al_status
feed(struct reader *r, struct csv_parser *p, const char *s, size_t n)
{
	const unsigned char delim = csv_get_delim(p);
	const char *lf = NULL;
	bool open = false;
	size_t len = 0;

	for (; n > 0 && r->st == AL_OK; s += len, n -= len) {
		len = line_len(s, n, &lf);
		r->line++;
		if (!open)
			r->start = r->line;
		r->ended = false;
		if (!open && memchr(s, '"', len) == NULL) {
			if (!nothing(s, len, delim))
				plain_line(r, s, len, (char)delim);
			continue;
		}
		if (csv_parse(p, s, len, on_cell, on_row, r) != len)
			return bad_quote(r); /* memory ends in al_realloc() */
		open = !r->ended && (open || !nothing(s, len, delim));
	}
	if (r->st == AL_OK && csv_fini(p, on_cell, on_row, r) != 0)
		return al_fail_at(r->e, AL_BAD, r->start, r->n + 1,
				  _("a quote that opens in the row that begins "
				    "here is never closed"));
	return r->st;
}

static enum al_status
refuse_nul(const char *s, const char *nul, struct al_err *e)
{
	const char *lf = NULL;
	size_t line = 1, len = line_len(s, (size_t)(nul - s), &lf);

	for (; s + len < nul; len = line_len(s, (size_t)(nul - s), &lf)) {
		s += len;
		line++;
	}
	if (len > 0 && (nul[-1] == '\n' || nul[-1] == '\r'))
		line++;
	return al_fail_at(e, AL_BAD, line, 0, _("a NUL byte: this isn't text"));
}

enum al_status
al_csv_read(const char *s, size_t n,
	    enum al_status (*row)(void *arg, const struct al_csv_row *),
	    void *arg, struct al_err *e)
{
	struct reader r = { .row = row, .arg = arg, .e = e, .blank = true };
	const char *nul = n > 0 ? memchr(s, '\0', n) : NULL;
	enum al_status st = AL_OK;
	struct csv_parser p;

	if (nul != NULL)
		return refuse_nul(s, nul, e);
	if (csv_init(&p, CSV_STRICT | CSV_STRICT_FINI) != 0)
		abort();
	csv_set_realloc_func(&p, al_realloc);
	csv_set_delim(&p, find_delim(s, n));
	st = feed(&r, &p, s, n);
	csv_free(&p);
	al_arena_release(&r.mem);
	free(r.cell);
	free(r.len);
	return st;
}

/* What a reader would take for structure, or trim. */
static bool
must_quote(const char *s)
{
	size_t n = strlen(s);

	if (n == 0)
		return false;
	return strpbrk(s, ",;\"\t\r\n") != NULL || s[0] == ' ' ||
	       s[n - 1] == ' ';
}

void
al_csv_cell(struct al_buf *b, const char *s)
{
	const char *quote = NULL;

	if (!must_quote(s)) {
		al_buf_adds(b, s);
		return;
	}
	al_buf_addc(b, '"');
	for (; (quote = strchr(s, '"')) != NULL; s = quote + 1) {
		al_buf_add(b, s, (size_t)(quote - s) + 1);
		al_buf_addc(b, '"');
	}
	al_buf_adds(b, s);
	al_buf_addc(b, '"');
}
