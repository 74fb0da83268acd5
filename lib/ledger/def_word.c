/* def_word.c: reading a definition word by word */
#include "ledger/def_parse.h"

#include <string.h>

void
def_next(struct def_parser *p)
{
	if (p->t->kind == DEF_END)
		return;
	p->line = p->t->line;
	p->t++;
}

bool
def_is(const struct def_parser *p, const char *word)
{
	return p->t->kind == DEF_WORD && al_same(p->t->s, word);
}

bool
def_take(struct def_parser *p, const char *word)
{
	if (!def_is(p, word))
		return false;
	def_next(p);
	return true;
}

bool
def_take_kind(struct def_parser *p, enum def_kind kind)
{
	if (p->t->kind != kind)
		return false;
	def_next(p);
	return true;
}

void
def_unexpected(struct def_parser *p, const char *expected)
{
	/* translated here, where it is needed, not by each caller */
	expected = _(expected);
	p->line = p->t->line;
	if (p->t->kind == DEF_END)
		def_bad(p, _("the line ends too early; expected %s"), expected);
	else if (p->t->kind == DEF_STRING)
		def_bad(p, _("\"%s\" can't stand here; expected %s"), p->t->s,
			expected);
	else
		def_bad(p, _("'%s' can't stand here; expected %s"), p->t->s,
			expected);
}

const char *
def_word(struct def_parser *p, const char *expected)
{
	const char *s = p->t->s;

	if (p->t->kind != DEF_WORD) {
		def_unexpected(p, expected);
		return NULL;
	}
	def_next(p);
	return s;
}

void
def_unknown(struct def_parser *p, const char *s, const char *const *word,
	    size_t n, const char *fmt, ...)
{
	const char *near = n ? al_nearest(s, word, n) : NULL;
	struct al_buf b = { 0 };
	va_list ap;

	va_start(ap, fmt);
	al_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	if (near)
		al_buf_addf(&b, _(", perhaps '%s'"), near);
	def_bad(p, "%s", al_buf_str(&b));
	al_buf_release(&b);
}

bool
def_ascii(const char *s)
{
	for (; *s; s++)
		if ((unsigned char)*s > 126)
			return false;
	return true;
}

bool
def_name_ok(const char *s, char joint)
{
	if (*s < 'a' || *s > 'z')
		return false;
	for (; *s; s++)
		if (!(*s >= 'a' && *s <= 'z') && !(*s >= '0' && *s <= '9') &&
		    *s != joint)
			return false;
	return s[-1] != joint;
}

bool
def_at_label(const struct def_parser *p)
{
	return p->t->kind == DEF_STRING ||
	       (p->t->kind == DEF_WORD && !def_ascii(p->t->s));
}

/* `"English" 中文`, or the English alone, which then serves for both. */
void
def_basis(struct def_parser *p, struct al_label *label)
{
	label->en = label->zh = p->t->s;
	def_next(p);
	if (def_at_label(p)) {
		label->zh = p->t->s;
		def_next(p);
	}
}

/* "action 'accept'", in the reader's language. */
static const char *
label_of(struct def_parser *p, const char *fmt, const char *name)
{
	struct al_buf b = { 0 };
	const char *s;

	fmt = _(fmt);
	al_buf_add(&b, fmt, strcspn(fmt, "%"));
	al_buf_adds(&b, name);
	if (strstr(fmt, "%s"))
		al_buf_adds(&b, strstr(fmt, "%s") + 2);
	s = al_arena_strdup(&p->l->arena, b.s);
	al_buf_release(&b);
	return s;
}

bool
def_label(struct def_parser *p, struct al_label *label, const char *fmt,
	  const char *name)
{
	if (p->t->kind != DEF_STRING) {
		def_bad(p,
			_("%s has no English label; expected \"English\" "
			  "and then its Chinese label"),
			label_of(p, fmt, name));
		return false;
	}
	label->en = p->t->s;
	def_next(p);
	if (!def_at_label(p)) {
		def_bad(p,
			_("%s has no Chinese label; expected one behind "
			  "\"%s\""),
			label_of(p, fmt, name), label->en);
		return false;
	}
	label->zh = p->t->s;
	def_next(p);
	if (*label->en && *label->zh)
		return true;
	def_bad(p, _("%s has an empty label; expected some words"),
		label_of(p, fmt, name));
	return false;
}

bool
def_is_clause(const char *word)
{
	static const char *const clause[] = {
		"asks",	   "refuse", "warn",	"after", "voids",  "sets",
		"extends", "pauses", "resumes", "does",	 "within", "adds",
		"takes",   "when",   "unless",	"and",	 "or",	   "not",
	};
	size_t i;

	for (i = 0; i < AL_COUNT(clause); i++)
		if (al_same(word, clause[i]))
			return true;
	return false;
}

/* `by another` or `by FIELD`; but `by` may be an argument that is asked for. */
static bool
at_by(const struct def_parser *p)
{
	const char *next = p->t[1].s;

	if (p->t[1].kind != DEF_WORD)
		return false;
	return strcmp(next, "another") == 0 ||
	       (al_def_field(p->l, "by") < 0 &&
		def_column_named(p->l, next, strlen(next)) >= 0);
}

bool
def_at_clause(const struct def_parser *p)
{
	if (p->t->kind != DEF_WORD)
		return false;
	if (def_is(p, "by"))
		return at_by(p);
	return def_is_clause(p->t->s);
}
