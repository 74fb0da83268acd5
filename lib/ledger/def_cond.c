/* def_cond.c: conditions, and the rules that refuse */
#include "ledger/def_parse.h"

#include <string.h>

/* `= V` or `!= V` behind a field; idx -1: unknown, already told. */
static bool
read_value(struct def_parser *p, struct al_term *t, int idx)
{
	const struct al_field *f = idx < 0 ? NULL : &p->l->field[idx];

	t->test = p->t->kind == DEF_EQ ? AL_IS : AL_IS_NOT;
	def_next(p);
	if (p->t->kind != DEF_WORD && p->t->kind != DEF_STRING) {
		def_unexpected(p, N_("a value"));
		return false;
	}
	t->value = def_value(p, f, true);
	return true;
}

static bool
read_term(struct def_parser *p, struct al_cond *c, bool alt, bool args)
{
	bool no = def_take(p, "not"), ok = true;
	struct al_term t = { .alt = alt, .test = no ? AL_UNSET : AL_SET };

	if (p->t->kind != DEF_WORD || def_at_clause(p)) {
		def_unexpected(p, N_("the name of a field"));
		return false;
	}
	t.field = def_field_word(p, args);
	if (t.field >= 0 && p->l->field[t.field].type == AL_PRIVATE)
		def_bad(p,
			_("'%s' is private; expected a condition on fields "
			  "that may be seen"),
			p->l->field[t.field].name);
	if (p->t->kind == DEF_EQ || p->t->kind == DEF_NE) {
		if (no) {
			def_unexpected(p,
				       N_("'not FIELD' or 'FIELD != VALUE'"));
			return false;
		}
		ok = read_value(p, &t, t.field);
	}
	if (ok)
		*(struct al_term *)al_grow(&c->term, c->n++, sizeof t) = t;
	return ok;
}

/* The next field of a bare list, `unless A B C`. */
static bool
list_goes_on(const struct def_parser *p, const struct al_cond *c)
{
	const struct al_term *last = &c->term[c->n - 1];

	return last->test == AL_SET && p->t->kind == DEF_WORD &&
	       def_ascii(p->t->s) && !def_at_clause(p);
}

bool
def_cond(struct def_parser *p, struct al_cond *c, bool args, bool list)
{
	bool alt = false, bare = false, joined = false;

	do {
		if (!read_term(p, c, alt, args))
			return false;
		while (list && list_goes_on(p, c)) {
			bare = true;
			if (!read_term(p, c, false, args))
				return false;
		}
		alt = def_is(p, "or");
		joined = joined || alt;
	} while (def_take(p, "and") || def_take(p, "or"));
	if (!bare || !joined)
		return true;
	def_bad(p, _("a list of fields can't be mixed with 'or'; expected "
		     "'and' between them"));
	return false;
}

void
def_rule(struct def_parser *p, struct al_rule **rule, size_t *n, bool args)
{
	struct al_rule *r;
	int line = p->t->line;

	if (!def_is(p, "when") && !def_is(p, "unless")) {
		def_unexpected(p, N_("'when' or 'unless' behind 'refuse'"));
		while (p->t->kind != DEF_END)
			def_next(p);
		return;
	}
	r = al_grow(rule, *n, sizeof *r);
	(*n)++;
	r->line = line;
	r->unless = def_is(p, "unless");
	def_next(p);
	if (!def_cond(p, &r->cond, args, r->unless))
		goto skip;
	if (r->unless && def_take(p, "when") &&
	    !def_cond(p, &r->when, args, false))
		goto skip;
	if (p->t->kind != DEF_STRING ||
	    def_label(p, &r->text, N_("the rule"), ""))
		return;
skip:
	while (p->t->kind != DEF_END)
		def_next(p);
}
