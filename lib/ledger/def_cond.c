/* def_cond.c: conditions, and the rules that refuse */
#include "ledger/def_parse.h"

#include "base/civil.h"

#include <inttypes.h>
#include <string.h>

static bool
at_compare(const struct def_parser *p, enum al_test *test)
{
	static const struct {
		enum def_kind kind;
		enum al_test test;
	} op[] = {
		{ DEF_EQ, AL_IS },   { DEF_NE, AL_IS_NOT },
		{ DEF_LT, AL_LESS }, { DEF_LE, AL_LESS_EQ },
		{ DEF_GT, AL_MORE }, { DEF_GE, AL_MORE_EQ },
	};

	for (size_t i = 0; i < AL_COUNT(op); i++)
		if (p->t->kind == op[i].kind) {
			*test = op[i].test;
			return true;
		}
	return false;
}

static bool
has_order(const struct al_field *f)
{
	return f->type == AL_INT || f->type == AL_MONEY || f->type == AL_DATE ||
	       f->type == AL_INSTANT;
}

/* A day stands for the whole of it: what is later is later than its end. */
static const char *
instant_value(struct def_parser *p, const struct al_field *f, enum al_test test)
{
	const char *s = p->t->s;
	bool has_clock;
	al_time t;

	def_next(p);
	if (*s < '0' || *s > '9' || !al_parse_time(s, 0, 0, &t, &has_clock)) {
		def_bad(p,
			_("'%s' is no value of '%s'; expected a date, or a "
			  "time such as \"2026-03-01 09:30\""),
			s, f->name);
		return NULL;
	}
	if (!has_clock && (test == AL_MORE || test == AL_LESS_EQ))
		t += AL_DAY_END;
	return al_arena_printf(&p->l->arena, "%" PRId64, t);
}

/* `= V`, `< V` and their like behind a field; idx -1: unknown, already
 * told. */
static bool
read_value(struct def_parser *p, struct al_term *t, int idx, bool args)
{
	const struct al_field *f = idx < 0 ? NULL : &p->l->field[idx];
	bool order = t->test > AL_UNSET;

	if (f && order && !def_unsure(f) && !has_order(f))
		def_bad(p,
			_("'%s' has no order; expected a field of type int, "
			  "money, date or instant before '%s'"),
			f->name, p->t->s);
	def_next(p);
	if (p->t->kind != DEF_WORD && p->t->kind != DEF_STRING) {
		def_unexpected(p, N_("a value"));
		return false;
	}
	t->other = f ? def_operand(p, f, args) : -1;
	if (t->other == -2)
		return false;
	if (t->other >= 0)
		return true;
	t->value = f && order && f->type == AL_INSTANT
			   ? instant_value(p, f, t->test)
			   : def_value(p, f, true);
	return true;
}

static void
add_term(struct al_cond *c, const struct al_term *t)
{
	*(struct al_term *)al_grow(&c->term, c->n++, sizeof *t) = *t;
}

static bool
read_term(struct def_parser *p, struct al_cond *c, bool alt, bool args)
{
	bool no = def_take(p, "not"), ok = true;
	struct al_term t = { .alt = alt,
			     .test = no ? AL_UNSET : AL_SET,
			     .other = -1 };

	if (p->t->kind != DEF_WORD || def_at_clause(p)) {
		def_unexpected(p, N_("the name of a field"));
		return false;
	}
	if (!no && (def_another_at(p) || def_occupied_at(p))) {
		if (def_occupied_at(p))
			def_occupied(p, &t);
		else
			def_another(p, &t);
		add_term(c, &t);
		return true;
	}
	t.field = def_field_word(p, args);
	if (t.field >= 0 && p->l->field[t.field].type == AL_PRIVATE)
		def_bad(p,
			_("'%s' is private; expected a condition on fields "
			  "that may be seen"),
			p->l->field[t.field].name);
	if (at_compare(p, &t.test)) {
		if (no) {
			def_unexpected(p,
				       N_("'not FIELD' or 'FIELD != VALUE'"));
			return false;
		}
		ok = read_value(p, &t, t.field, args);
	} else if (!no && def_moves_at(p)) {
		def_moves(p, &t);
	} else if (!no && def_in_at(p)) {
		ok = def_in(p, &t);
	}
	if (ok)
		add_term(c, &t);
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

static bool
looks(const struct al_cond *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->term[i].test >= AL_FALLS)
			return true;
	return false;
}

void
def_rule(struct def_parser *p, struct al_rule **rule, size_t *n, bool args)
{
	struct al_rule *r;
	const char *word = p->t[-1].s;
	int line = p->t->line;

	if (!def_is(p, "when") && !def_is(p, "unless")) {
		def_unexpected(p, N_("'when' or 'unless' behind 'refuse' or "
				     "'warn'"));
		while (p->t->kind != DEF_END)
			def_next(p);
		return;
	}
	r = al_grow(rule, *n, sizeof *r);
	(*n)++;
	r->line = line;
	r->warns = strcmp(word, "warn") == 0;
	p->looks = true;
	r->unless = def_is(p, "unless");
	def_next(p);
	if (!def_cond(p, &r->cond, args, r->unless))
		goto skip;
	if (r->unless && def_take(p, "when") &&
	    !def_cond(p, &r->when, args, false))
		goto skip;
	p->looks = false;
	if (!args && (r->warns || looks(&r->cond) || looks(&r->when)))
		p->l->looks = true;
	if ((p->t->kind != DEF_STRING && !r->warns) ||
	    def_label(p, &r->text, N_("the rule"), ""))
		return;
skip:
	p->looks = false;
	while (p->t->kind != DEF_END)
		def_next(p);
}
