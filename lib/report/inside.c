/* inside.c: the words and signs of a directive, and errors with their place */
#include "template.h"

#include "base/width.h"

#include <string.h>

/* ---- errors ---------------------------- */

static void
place(const struct al_template *t, const char *at, int *line, int *col)
{
	const char *start = t->text;
	char *part = NULL;

	*line = 1;
	for (const char *p = t->text; p < at; p++)
		if (*p == '\n') {
			++*line;
			start = p + 1;
		}
	part = al_strndup(start, (size_t)(at - start));
	*col = (int)al_chars(part) + 1;
	free(part);
}

static void
fail_at(struct al_inside *in, const char *at, enum al_status s,
	const char *what)
{
	int line = 0, col = 0;

	place(in->t, at, &line, &col);
	al_err_about(in->t->e, "%s:%d:%d", in->t->file, line, col);
	al_fail(in->t->e, s, "%s", what);
	al_err_about_clear(in->t->e);
	in->t->s = s > in->t->s ? s : in->t->s;
}

void
al_inside_bad(struct al_inside *in, const char *at, const char *fmt, ...)
{
	struct al_buf what = { 0 };
	va_list ap;

	va_start(ap, fmt);
	al_buf_vaddf(&what, fmt, ap);
	va_end(ap);
	fail_at(in, at, AL_BAD, al_buf_str(&what));
	al_buf_release(&what);
}

void
al_inside_pass(struct al_inside *in, const char *at, struct al_err *from,
	       enum al_status s)
{
	s = s < AL_BAD ? AL_BAD : s;
	for (size_t i = 0; i < al_err_count(from); i++)
		fail_at(in, at, s, al_err_line(from, i));
	al_err_clear(from);
}

/* ---- words and signs ---------------------------- */

char
al_inside_sign(const struct al_inside *in, const char *p, size_t *len)
{
	static const struct {
		const char *wide;
		char sign;
	} known[] = { { "：", ':' }, { "，", ',' }, { "、", ',' },
		      { "；", ';' }, { "＝", '=' }, { "＠", '@' } };

	*len = 1;
	if (p >= in->end)
		return '\0';
	if ((unsigned char)*p < 0x80)
		return strchr(":,;=@", *p) ? *p : '\0';
	*len = 3;
	for (size_t i = 0; i < AL_COUNT(known); i++)
		if (in->end - p >= 3 && memcmp(p, known[i].wide, 3) == 0)
			return known[i].sign;
	return '\0';
}

static bool
blank(const struct al_inside *in, const char *p, size_t *len)
{
	*len = 1;
	if (p < in->end && strchr(" \t\r\n", *p))
		return true;
	*len = 3;
	return in->end - p >= 3 && memcmp(p, "　", 3) == 0;
}

void
al_inside_blanks(struct al_inside *in)
{
	size_t n = 0;

	while (in->p < in->end && blank(in, in->p, &n))
		in->p += n;
}

bool
al_inside_done(struct al_inside *in)
{
	al_inside_blanks(in);
	return in->p >= in->end;
}

bool
al_inside_eat(struct al_inside *in, char sign)
{
	size_t n = 0;

	al_inside_blanks(in);
	if (in->p >= in->end || al_inside_sign(in, in->p, &n) != sign)
		return false;
	in->p += n;
	return true;
}

static bool
is_bar(const struct al_inside *in, size_t *len)
{
	*len = 1;
	if (*in->p == '|')
		return true;
	*len = 3;
	return in->end - in->p >= 3 && memcmp(in->p, "｜", 3) == 0;
}

static void
quoted(struct al_inside *in, struct al_buf *word)
{
	const char *at = in->p++;

	while (in->p < in->end && *in->p != '"')
		al_buf_addc(word, *in->p++);
	if (in->p < in->end)
		in->p++;
	else
		al_inside_bad(in, at,
			      _("the quote is never closed; expected \""));
}

/* `bar`: what stands for a | outside quotes; 0: itself. */
static const char *
read_word(struct al_inside *in, const char *stop, char bar)
{
	struct al_buf word = { 0 };
	const char *s = NULL;
	size_t n = 0;
	char sign = 0;

	al_inside_blanks(in);
	while (in->p < in->end && !blank(in, in->p, &n)) {
		sign = al_inside_sign(in, in->p, &n);
		if (sign && strchr(stop, sign))
			break;
		if (*in->p == '"') {
			quoted(in, &word);
			continue;
		}
		if (sign)
			al_buf_addc(&word, sign);
		else if (bar && is_bar(in, &n))
			al_buf_addc(&word, bar);
		else
			al_buf_add(&word, in->p, n = al_char_len(in->p));
		in->p += n;
	}
	s = al_arena_strdup(&in->t->arena, al_buf_str(&word));
	al_buf_release(&word);
	return s;
}

const char *
al_inside_word(struct al_inside *in, const char *stop)
{
	return read_word(in, stop, 0);
}

const char *
al_inside_values(struct al_inside *in, const char *stop)
{
	return read_word(in, stop, ',');
}

void
al_inside_skip(struct al_inside *in, const char *stop)
{
	size_t n = 0;
	char sign = 0;

	while (in->p < in->end) {
		al_inside_word(in, stop);
		al_inside_blanks(in);
		sign = al_inside_sign(in, in->p, &n);
		if (sign && strchr(stop, sign))
			return;
	}
}

bool
al_inside_is(struct al_inside *in, const char *word)
{
	const char *was = NULL;

	al_inside_blanks(in);
	was = in->p;
	/* most words are another one from their first letter on */
	if (in->p < in->end && *in->p != *word && *in->p != '"')
		return false;
	if (strcmp(al_inside_word(in, ":,;=@"), word) == 0)
		return true;
	in->p = was;
	return false;
}

bool
al_inside_number(struct al_inside *in, int64_t *out)
{
	const char *at = NULL, *word = NULL;

	al_inside_blanks(in);
	at = in->p;
	word = al_inside_word(in, ":,;=@");
	if (al_parse_int(word, out) && *out > 0)
		return true;
	al_inside_bad(in, at, _("'%s' is not right; expected a number above 0"),
		      word);
	return false;
}
