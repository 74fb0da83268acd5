/* def_lex.c: cut a definition into items and words */
#include "ledger/def_lex.h"

#include <stdlib.h>
#include <string.h>

#define COMMA_ZH "\xef\xbc\x8c" /* full-width comma */
#define OPEN_ZH "\xe2\x80\x9c"	/* curly quotes, as a Chinese keyboard */
#define CLOSE_ZH "\xe2\x80\x9d" /* types them */
#define BLANK_ZH "\xe3\x80\x80" /* ideographic space */

struct scan {
	struct def_lex *out;
	struct al_arena *arena;
	struct def_problems *problems;
	const char *s; /* where we are */
	int line;
	int base;	    /* indent of the first indented item, 0: none yet */
	bool outside;	    /* a missing indent was already told */
	struct al_buf text; /* of a string, in the making */
};

void
def_problem(struct def_problems *p, int line, const char *fmt, ...)
{
	struct al_buf b = { 0 };
	struct def_problem *x;
	va_list ap;

	va_start(ap, fmt);
	al_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	x = al_grow(&p->v, p->n, sizeof *x);
	x->line = line;
	x->seq = p->n++;
	x->text = al_buf_take(&b);
}

static int
by_line(const void *a, const void *b)
{
	const struct def_problem *x = a, *y = b;

	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	return x->seq < y->seq ? -1 : 1;
}

enum al_status
def_problems_close(struct def_problems *p, const char *file, struct al_err *e)
{
	enum al_status s = p->n ? AL_BAD : AL_OK;
	size_t i;

	if (p->n)
		qsort(p->v, p->n, sizeof *p->v, by_line);
	for (i = 0; i < p->n; i++) {
		al_err_about(e, "%s:%d", file, p->v[i].line);
		al_fail(e, AL_BAD, "%s", p->v[i].text);
		free(p->v[i].text);
	}
	if (p->n)
		al_err_about_clear(e);
	free(p->v);
	p->v = NULL;
	p->n = 0;
	return s;
}

static bool
starts(const char *s, const char *with)
{
	/* most don't: the first byte says so, and this is asked at each */
	return *s == *with && strncmp(s, with, strlen(with)) == 0;
}

static size_t
blank(const char *s)
{
	if (*s == ' ' || *s == '\t' || *s == '\r')
		return 1;
	return starts(s, BLANK_ZH) ? 3 : 0;
}

static void
skip_blanks(struct scan *c)
{
	size_t n;

	while (*c->s == ' ')
		c->s++;
	while ((n = blank(c->s)))
		c->s += n;
}

/* `s` stays where it is. */
static void
push(struct scan *c, enum def_kind kind, const char *s)
{
	struct def_lex *x = c->out;
	struct def_token *t = al_grow(&x->tok, x->ntok, sizeof *t);

	x->ntok++;
	t->kind = kind;
	t->s = s;
	t->line = c->line;
}

static void
push_copy(struct scan *c, enum def_kind kind, const char *s, size_t n)
{
	push(c, kind, al_arena_strndup(c->arena, s, n));
}

/* Behind the opening quote; a doubled quote stands for one. */
static void
scan_string(struct scan *c, const char *open, const char *close)
{
	struct al_buf *b = &c->text;
	size_t n = strlen(close), plain;

	al_buf_clear(b);
	c->s += strlen(open);
	for (;;) {
		plain = 0;
		while (c->s[plain] && c->s[plain] != '\n' &&
		       c->s[plain] != close[0])
			plain++;
		al_buf_add(b, c->s, plain);
		c->s += plain;
		if (!*c->s || *c->s == '\n')
			break;
		if (starts(c->s, close)) {
			if (n > 1 || c->s[1] != '"')
				break;
			c->s++;
		}
		al_buf_addc(b, *c->s++);
	}
	if (starts(c->s, close))
		c->s += n;
	else
		def_problem(c->problems, c->line,
			    _("the quote before \"%s\" isn't closed; expected "
			      "%s on the same line"),
			    al_buf_str(b), close);
	push_copy(c, DEF_STRING, al_buf_str(b), b->len);
}

/* Most of a definition: what needs no further look. */
static bool
is_plain(char c)
{
	unsigned char u = (unsigned char)c;

	if (u >= 0x80) /* but what may begin one of the marks above */
		return u != 0xe2 && u != 0xe3 && u != 0xef;
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

static bool
ends_word(const char *s)
{
	return !*s || strchr("\n,\"=?", *s) || blank(s) || starts(s, "!=") ||
	       starts(s, "->") || starts(s, COMMA_ZH) || starts(s, OPEN_ZH) ||
	       starts(s, CLOSE_ZH);
}

/* `<` and `>` may stand in the middle of a Chinese label. */
static bool
at_order(const char *from, const char *s)
{
	if (*s != '<' && *s != '>')
		return false;
	while (from < s && (unsigned char)*from < 0x80)
		from++;
	return from == s;
}

static void
scan_word(struct scan *c)
{
	const char *from = c->s;

	do
		c->s++;
	while (is_plain(*c->s) || (!ends_word(c->s) && !at_order(from, c->s)));
	push_copy(c, DEF_WORD, from, (size_t)(c->s - from));
}

static bool
scan_symbol(struct scan *c)
{
	static const struct {
		const char *s;
		enum def_kind kind;
	} symbol[] = {
		{ ",", DEF_COMMA }, { COMMA_ZH, DEF_COMMA }, { "=", DEF_EQ },
		{ "!=", DEF_NE },   { "->", DEF_ARROW },     { "?", DEF_QUERY },
		{ "<=", DEF_LE },   { ">=", DEF_GE },	     { "<", DEF_LT },
		{ ">", DEF_GT },
	};
	size_t i;

	for (i = 0; i < AL_COUNT(symbol); i++) {
		if (!starts(c->s, symbol[i].s))
			continue;
		push(c, symbol[i].kind, symbol[i].s);
		c->s += strlen(symbol[i].s);
		return true;
	}
	return false;
}

/* The rest of a line up to its line feed; comments begin at a word. */
static void
scan_line(struct scan *c)
{
	for (skip_blanks(c); *c->s && *c->s != '\n'; skip_blanks(c)) {
		if (*c->s == '#') {
			c->s += strcspn(c->s, "\n");
			return;
		}
		if (is_plain(*c->s))
			scan_word(c);
		else if (*c->s == '"')
			scan_string(c, "\"", "\"");
		else if (starts(c->s, OPEN_ZH))
			scan_string(c, OPEN_ZH, CLOSE_ZH);
		else if (!scan_symbol(c))
			scan_word(c);
	}
}

static int
scan_indent(struct scan *c)
{
	int col = 0;

	for (; *c->s == ' '; c->s++)
		col++;
	for (;; c->s++) {
		if (starts(c->s, BLANK_ZH)) {
			col += 2;
			c->s += 2;
		} else if (*c->s == '\t')
			col = col / 8 * 8 + 8;
		else if (*c->s == ' ')
			col++;
		else if (*c->s != '\r')
			return col;
	}
}

/* Does a line with this indent begin an item? */
static bool
begins(struct scan *c, int indent)
{
	struct def_lex *x = c->out;

	if (!x->nitem)
		return true;
	if (!c->base && indent)
		c->base = indent;
	if (indent && indent > c->base)
		return false;
	if (indent == c->base)
		return true;
	if (indent || !c->outside)
		def_problem(c->problems, c->line,
			    indent ? _("this line stands between two depths; "
				       "expected it under the lines above")
				   : _("this line isn't indented; expected all "
				       "lines behind the first to be"));
	c->outside = c->outside || !indent;
	return true;
}

static void
begin_item(struct scan *c, int indent)
{
	struct def_lex *x = c->out;
	struct def_item *item;

	if (x->nitem)
		push(c, DEF_END, "");
	item = al_grow(&x->item, x->nitem, sizeof *item);
	x->nitem++;
	item->first = x->ntok;
	item->indent = indent;
	item->line = c->line;
	item->index = -1;
}

/* The DEF_END of an item tells the line of its last word. */
static void
close_items(struct scan *c)
{
	size_t i;

	if (c->out->nitem)
		push(c, DEF_END, "");
	for (i = 1; i < c->out->ntok; i++)
		if (c->out->tok[i].kind == DEF_END)
			c->out->tok[i].line = c->out->tok[i - 1].line;
}

void
def_lex(struct def_lex *out, const char *text, struct al_arena *arena,
	struct def_problems *problems)
{
	struct scan c = { .out = out,
			  .arena = arena,
			  .problems = problems,
			  .s = text,
			  .line = 1 };
	int indent;

	if (starts(c.s, "\xef\xbb\xbf"))
		c.s += 3;
	for (; *c.s; c.line++) {
		indent = scan_indent(&c);
		if (*c.s && *c.s != '\n' && *c.s != '#') {
			if (begins(&c, indent))
				begin_item(&c, indent);
			scan_line(&c);
		}
		c.s += strcspn(c.s, "\n");
		if (*c.s)
			c.s++;
	}
	close_items(&c);
	al_buf_release(&c.text);
}

void
def_lex_release(struct def_lex *x)
{
	free(x->tok);
	free(x->item);
	memset(x, 0, sizeof *x);
}
