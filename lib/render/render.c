/* render.c: rows to a table, CSV or JSON: the one way out for lists */
#include "inner.h"

#include "base/width.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

bool
al_format_of(const char *name, enum al_format *out)
{
	static const struct {
		const char *name;
		enum al_format format;
	} known[] = {
		{ "table", AL_F_TABLE }, { "plain", AL_F_PLAIN },
		{ "csv", AL_F_CSV },	 { "json", AL_F_JSON },
		{ "jsonl", AL_F_JSONL },
	};
	size_t i = 0;

	for (i = 0; i < AL_COUNT(known); i++)
		if (al_streq(known[i].name, name)) {
			*out = known[i].format;
			return true;
		}
	return false;
}

/* Marks that turn the direction of writing, or part lines: with them a cell
 * could show something else than it says. */
static bool
misleads(int32_t c)
{
	return c == 0x061c || c == 0x200e || c == 0x200f ||
	       (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static void
clean_char(struct al_buf *b, const char *s, size_t len)
{
	utf8proc_int32_t c = 0;
	char picture[4] = "\xe2\x90\x80"; /* U+2400 */

	if (utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)len,
			     &c) <= 0 ||
	    (c >= 0x80 && c < 0xa0) || misleads(c)) {
		al_buf_adds(b, "\xef\xbf\xbd"); /* U+FFFD */
	} else if (c < 0x20 || c == 0x7f) {
		picture[2] = (char)(0x80 + (c == 0x7f ? 0x21 : c));
		al_buf_adds(b, picture);
	} else {
		al_buf_add(b, s, len);
	}
}

static bool
is_tail(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/* How many bytes from here on are plain ASCII or U+3000 to U+9FFF, nearly all
 * of what a ledger holds: nothing in them needs a look. */
static size_t
harmless(const char *s)
{
	const char *p = s;

	for (;;) {
		if (*p >= 0x20 && *p < 0x7f)
			p++;
		else if (*p >= '\xe3' && *p <= '\xe9' && is_tail(p[1]) &&
			 is_tail(p[2]))
			p += 3;
		else
			return (size_t)(p - s);
	}
}

void
al_render_clean(struct al_buf *b, const char *s, bool keep_lines)
{
	size_t len = 0;

	for (; s != NULL && *s != '\0'; s += len) {
		len = harmless(s);
		al_buf_add(b, s, len);
		s += len;
		if (*s == '\0')
			break;
		len = al_char_len(s);
		if (strchr("\t\r\n", *s) == NULL) {
			clean_char(b, s, len);
		} else if (keep_lines) {
			al_buf_addc(b, *s);
		} else {
			len = strncmp(s, "\r\n", 2) == 0 ? 2 : 1;
			al_buf_addc(b, ' ');
		}
	}
}

static enum al_status
flush(struct al_render *r)
{
	if (r->st == AL_OK && r->out.len > 0)
		r->st = r->sink.write(r->sink.arg, r->out.s, r->out.len);
	al_buf_clear(&r->out);
	return r->st;
}

struct al_render *
al_render_new(enum al_format format, const struct al_column *col, size_t n,
	      int cols, struct al_sink sink)
{
	struct al_render *r = al_alloc(sizeof *r);

	r->format = format;
	r->col = col;
	r->n = n;
	r->cols = cols;
	r->sink = sink;
	if (format == AL_F_CSV || format == AL_F_EXCEL)
		al_render_csv_head(r);
	return r;
}

enum al_status
al_render_row(struct al_render *r, const struct al_cell *cell)
{
	if (r->st != AL_OK)
		return r->st;
	switch (r->format) {
	case AL_F_TABLE:
		al_render_table_row(r, cell);
		break;
	case AL_F_PLAIN:
		al_render_plain_row(r, cell);
		break;
	case AL_F_CSV:
	case AL_F_EXCEL:
		al_render_csv_row(r, cell);
		break;
	case AL_F_JSON:
	case AL_F_JSONL:
		al_render_json_row(r, cell);
		break;
	}
	r->rows++;
	return flush(r);
}

enum al_status
al_render_end(struct al_render *r)
{
	if (r->format == AL_F_TABLE)
		al_render_table_end(r);
	else if (r->format == AL_F_JSON)
		al_render_json_end(r);
	return flush(r);
}

void
al_render_free(struct al_render *r)
{
	if (r == NULL)
		return;
	al_buf_release(&r->out);
	al_arena_release(&r->mem);
	free(r->row);
	free(r);
}
