/* def_value.c: values in a definition, and references to its fields */
#include "ledger/def_parse.h"

#include "base/civil.h"
#include "ledger/book.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

bool
def_unsure(const struct al_field *f)
{
	return f->deflt && strcmp(f->deflt, DEF_UNSURE) == 0;
}

static int
find_field(const struct al_ledger *l, const char *s)
{
	size_t i;

	for (i = 0; i < l->nfield; i++)
		if (al_same(l->field[i].name, s))
			return (int)i;
	return -1;
}

static void
no_field(struct def_parser *p, const char *s, bool args)
{
	struct al_ledger *l = p->l;
	size_t n = args ? l->nfield : l->ncol, i;
	const char **name = al_alloc((n + 1) * sizeof *name);

	for (i = 0; i < n; i++)
		name[i] = l->field[i].name;
	if (args)
		def_unknown(p, s, name, n,
			    _("there is no field or argument '%s'; expected "
			      "one of this definition"),
			    s);
	else
		def_unknown(p, s, name, n,
			    _("there is no field '%s'; expected one of this "
			      "definition"),
			    s);
	free(name);
}

int
def_field_word(struct def_parser *p, bool args)
{
	const char *s = def_word(p, N_("the name of a field"));
	int i;

	if (!s)
		return -1;
	i = find_field(p->l, s);
	if (i < 0) {
		no_field(p, s, args);
	} else if (p->l->field[i].arg && !args) {
		def_bad(p,
			_("'%s' is an argument of actions, which isn't kept "
			  "in the record; expected a field"),
			s);
		i = -1;
	}
	return i;
}

/* A value that is written like a field's name goes before the field. */
static bool
is_own_value(const struct al_field *f, const char *s)
{
	if (f->type == AL_YES)
		return strcmp(s, "yes") == 0 || strcmp(s, "no") == 0;
	return f->type == AL_CHOICE && al_def_choice(f, s) >= 0;
}

int
def_operand(struct def_parser *p, const struct al_field *f, bool args)
{
	const struct al_field *with;
	bool words = f->type == AL_TEXT || f->type == AL_CHOICE ||
		     f->type == AL_REF || f->type == AL_CODE;
	int i;

	if (p->t->kind != DEF_WORD || is_own_value(f, p->t->s))
		return -1;
	i = find_field(p->l, p->t->s);
	with = i < 0 ? NULL : &p->l->field[i];
	if (!with || def_unsure(f) || def_unsure(with))
		return -1;
	if (with->type != f->type || !al_streq(with->list, f->list)) {
		if (words)
			return -1;
		def_bad(p,
			_("'%s' and '%s' can't be compared; expected a field "
			  "of the same type"),
			f->name, with->name);
		return -2;
	}
	if (with->arg && !args && words)
		return -1;
	if (with->many) {
		def_bad(p,
			_("'%s' has many values; expected a constant, or a "
			  "field with one"),
			with->name);
		return -2;
	}
	return def_field_word(p, args) < 0 ? -2 : i;
}

static const char *
bad_value(struct def_parser *p, const struct al_field *f, const char *s,
	  const char *expected)
{
	def_bad(p, _("'%s' is no value of '%s'; expected %s"), s, f->name,
		expected);
	return NULL;
}

static const char *
choice_value(struct def_parser *p, const struct al_field *f, const char *s)
{
	int i = al_def_choice(f, s);
	struct al_buf all = { 0 };
	const char **word;
	size_t k;

	if (i >= 0)
		return f->choice[i].word;
	word = al_alloc((f->nchoice + 1) * sizeof *word);
	for (k = 0; k < f->nchoice; k++) {
		word[k] = f->choice[k].word;
		al_buf_addf(&all, "%s%s", k ? ", " : "", word[k]);
	}
	def_unknown(p, s, word, f->nchoice,
		    _("'%s' is no choice of '%s'; expected one of %s"), s,
		    f->name, al_buf_str(&all));
	al_buf_release(&all);
	free(word);
	return NULL;
}

static const char *
number_value(struct def_parser *p, const struct al_field *f, const char *s)
{
	bool money = f->type == AL_MONEY;
	int64_t n;

	if (!(money ? al_parse_money(s, &n) : al_parse_int(s, &n)))
		return bad_value(p, f, s,
				 money ? _("an amount in yuan")
				       : _("a whole number"));
	if ((f->has_min && n < f->min) || (f->has_max && n > f->max))
		return bad_value(p, f, s, _("a number within its min and max"));
	return al_arena_printf(&p->l->arena, "%" PRId64, n);
}

static const char *
yes_value(struct def_parser *p, const struct al_field *f, const char *s)
{
	if (strcmp(s, "yes") == 0)
		return "1";
	if (strcmp(s, "no") == 0)
		return "0";
	return bad_value(p, f, s, _("yes or no"));
}

static const char *
day_value(struct def_parser *p, const struct al_field *f, const char *s,
	  bool fixed)
{
	al_day day;

	if (f->type == AL_INSTANT && fixed)
		return bad_value(p, f, s,
				 _("another instant, or a day behind < or >="));
	if (al_day_iso(s, &day))
		return s;
	if (!fixed && strcmp(s, "today") == 0)
		return s;
	if (!fixed && f->type == AL_INSTANT && strcmp(s, "now") == 0)
		return s;
	if (f->type == AL_INSTANT)
		return bad_value(p, f, s, _("now, today or YYYY-MM-DD"));
	return bad_value(p, f, s,
			 fixed ? _("a date YYYY-MM-DD")
			       : _("today or a date YYYY-MM-DD"));
}

/* "a,b" in quotes, each a choice. */
static const char *
choice_values(struct def_parser *p, const struct al_field *f, const char *list)
{
	const char *s = NULL, *at = list;
	bool ok = true;
	size_t n = 0;

	while (al_many_next(&at, &s, &n))
		if (!choice_value(p, f, al_arena_strndup(&p->l->arena, s, n)))
			ok = false;
	return ok ? list : NULL;
}

const char *
def_value_of(struct def_parser *p, const struct al_field *f, const char *s,
	     bool fixed)
{
	switch (f->type) {
	case AL_INT:
	case AL_MONEY:
		return number_value(p, f, s);
	case AL_YES:
		return yes_value(p, f, s);
	case AL_DATE:
	case AL_INSTANT:
		return day_value(p, f, s, fixed);
	case AL_CHOICE:
		return f->many && !fixed ? choice_values(p, f, s)
					 : choice_value(p, f, s);
	case AL_FIGURES:
		return bad_value(p, f, s,
				 _("no constant, for its names "
				   "are in a register"));
	case AL_PRIVATE:
		def_bad(p,
			_("'%s' is private; expected a field whose value "
			  "may be seen"),
			f->name);
		return NULL;
	case AL_TEXT:
	case AL_REF:
	case AL_CODE:
		break;
	}
	return s;
}

const char *
def_value(struct def_parser *p, const struct al_field *f, bool fixed)
{
	const char *s = p->t->s;

	if (p->t->kind != DEF_WORD && p->t->kind != DEF_STRING) {
		def_unexpected(p, N_("a value"));
		return NULL;
	}
	def_next(p);
	return f && !def_unsure(f) ? def_value_of(p, f, s, fixed) : NULL;
}
