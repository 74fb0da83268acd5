/* render_text.c: a report as text for a terminal or a printer */
#include "model.h"

#include "base/width.h"
#include "render/inner.h"

#include <string.h>

/* ---- lines of a certain width ---------------------------- */

/* May a line end before the character at `p`?  Between Chinese characters it
 * may, and at blanks; never before closing marks or behind opening ones. */
static bool
breaks_before(const char *p, const char *before)
{
	static const char *const closing[] = { "，", "。", "、", "；",
					       "：", "？", "！", "）",
					       "》", "”",  "’",	 "】",
					       "〉", "％", "…",	 "–" };
	static const char *const opening[] = {
		"（", "《", "“", "‘", "【", "〈"
	};

	for (size_t i = 0; i < AL_COUNT(closing); i++)
		if (strncmp(p, closing[i], strlen(closing[i])) == 0)
			return false;
	for (size_t i = 0; i < AL_COUNT(opening); i++)
		if (strncmp(before, opening[i], strlen(opening[i])) == 0)
			return false;
	return *p == ' ' || (unsigned char)*p >= 0x80 ||
	       (unsigned char)*before >= 0x80;
}

/* The length of the next line of `s`, at most `cols` columns if that can be. */
static size_t
line_length(const char *s, int cols)
{
	size_t fits = al_fit(s, cols), best = 0, i = 0, before = 0;

	if (!s[fits])
		return fits;
	for (i = al_char_len(s); i <= fits && s[i]; i += al_char_len(s + i)) {
		if (breaks_before(s + i, s + before))
			best = i;
		before = i;
	}
	if (best)
		return best;
	/* one word wider than the line: to its end */
	for (; s[i]; before = i, i += al_char_len(s + i))
		if (breaks_before(s + i, s + before))
			break;
	return i;
}

static void
wrap(struct al_buf *out, const char *s, int width, const char *first,
     const char *rest)
{
	const char *lead = first;
	size_t n = 0;

	do {
		n = width > 0 ? line_length(s, width - al_width(lead))
			      : strlen(s);
		al_buf_adds(out, lead);
		al_buf_add(out, s, n);
		al_buf_addc(out, '\n');
		s += n;
		s += strspn(s, " ");
		lead = rest;
	} while (*s);
}

/* ---- blocks ---------------------------- */

static enum al_status
to_buf(void *arg, const char *s, size_t n)
{
	al_buf_add(arg, s, n);
	return AL_OK;
}

static void
repeat(struct al_buf *out, char c, int n)
{
	for (; n > 0; n--)
		al_buf_addc(out, c);
}

static void
heading(struct al_buf *out, const struct al_block *b, int width)
{
	int w = al_width(b->text);

	if (b->level == 1 && width > w)
		repeat(out, ' ', (width - w) / 2);
	al_buf_adds(out, b->text);
	al_buf_addc(out, '\n');
	if (b->level == 2) {
		repeat(out, '-', width > 0 && w > width ? width : w);
		al_buf_addc(out, '\n');
	}
}

static void
table(struct al_buf *out, const struct al_block *b, int width, bool zh)
{
	struct al_sink sink = { to_buf, out };
	struct al_render *r = NULL;

	if (b->nrow == 0) {
		al_buf_adds(out, zh ? "（无）\n" : "(none)\n");
		return;
	}
	r = al_render_new(AL_F_TABLE, b->col, b->ncol, width, sink);
	for (size_t i = 0; i < b->nrow; i++)
		al_render_row(r, b->row[i]);
	al_render_end(r);
	al_render_free(r);
}

/* ---- bars ---------------------------- */

struct bars {
	const struct al_block *b;
	int label, series, number; /* columns that these take */
	int bar;		   /* and the longest bar */
	int64_t most;
};

static int
wider(int w, const char *s)
{
	int n = al_width(s);

	return n > w ? n : w;
}

static void
measure_bars(struct bars *g, int width)
{
	const struct al_block *b = g->b;

	for (size_t k = 1; k < b->ncol; k++)
		g->series = wider(g->series, b->col[k].label);
	for (size_t i = 0; i < b->nrow; i++) {
		g->label = wider(g->label, b->row[i][0].text);
		for (size_t k = 1; k < b->ncol; k++) {
			g->number = wider(g->number, b->row[i][k].text);
			if (b->number[i][k] > g->most)
				g->most = b->number[i][k];
		}
	}
	g->bar =
		(width > 0 ? width : 80) - g->label - g->series - g->number - 6;
	g->bar = g->bar < 10 ? 10 : g->bar > 50 ? 50 : g->bar;
}

static void
padded(struct al_buf *out, const char *s, int width, bool right)
{
	int n = width - al_width(s);

	if (right)
		repeat(out, ' ', n);
	al_buf_adds(out, s);
	if (!right)
		repeat(out, ' ', n);
	al_buf_adds(out, "  ");
}

static void
one_bar(struct al_buf *out, const struct bars *g, size_t row, size_t k)
{
	const struct al_block *b = g->b;
	int64_t v = b->number[row][k];

	padded(out, k == 1 ? b->row[row][0].text : "", g->label, false);
	padded(out, b->col[k].label, g->series, false);
	padded(out, b->row[row][k].text, g->number, true);
	if (v > 0 && g->most > 0) {
		int n = (int)((double)v / (double)g->most * g->bar + 0.5);

		repeat(out, '#', n > 0 ? n : 1);
	}
	while (out->len && out->s[out->len - 1] == ' ')
		out->s[--out->len] = '\0';
	al_buf_addc(out, '\n');
}

void
al_model_bars(const struct al_block *b, int width, struct al_buf *out)
{
	struct bars g = { .b = b };

	measure_bars(&g, width);
	for (size_t i = 0; i < b->nrow; i++)
		for (size_t k = 1; k < b->ncol; k++)
			one_bar(out, &g, i, k);
}

/* ---- all of it ---------------------------- */

static void
one_block(const struct al_model *m, const struct al_block *b, int width,
	  struct al_buf *out)
{
	switch (b->kind) {
	case AL_B_HEADING:
		heading(out, b, width);
		break;
	case AL_B_PARAGRAPH:
		wrap(out, b->text, width, m->zh ? "　　" : "", "");
		break;
	case AL_B_ITEM:
		wrap(out, b->text, width, "- ", "  ");
		break;
	case AL_B_CHART:
		if (b->nrow) {
			al_model_bars(b, width, out);
			break;
		}
		/* fall through */
	case AL_B_TABLE:
	case AL_B_LIST:
		table(out, b, width, m->zh);
		break;
	}
}

void
al_model_text(const struct al_model *m, int width, struct al_buf *out)
{
	struct al_buf raw = { 0 }, lead = { 0 };

	for (size_t i = 0; i < m->nblock; i++) {
		const struct al_block *b = &m->block[i];

		if (i > 0 && (b->kind != AL_B_ITEM || b[-1].kind != AL_B_ITEM))
			al_buf_addc(out, '\n');
		one_block(m, b, width, out);
	}
	al_buf_adds(out, "\n--\n");
	for (size_t i = 0; i < m->nfact; i++) {
		if (!m->fact[i].text)
			continue;
		al_buf_clear(&lead);
		al_buf_addf(&lead, m->zh ? "%s：" : "%s: ", m->fact[i].label);
		al_buf_clear(&raw);
		al_buf_addf(&raw, "%s%s", lead.s, m->fact[i].text);
		wrap(out, raw.s, width, "", "  ");
	}
	al_buf_release(&raw);
	al_buf_release(&lead);
}
