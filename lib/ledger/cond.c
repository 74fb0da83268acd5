/* cond.c: does a condition hold for a record's values? */
#include "book.h"

#include <stdlib.h>
#include <string.h>

static bool
is_set(const struct al_field *f, const struct al_value *v)
{
	return v->kind != AL_V_NULL && !(f->type == AL_YES && v->i == 0);
}

/* < 0, 0, > 0; neither is empty. */
static int
compare(const struct al_value *a, const struct al_value *b)
{
	if (a->kind != AL_V_INT || b->kind != AL_V_INT)
		return strcmp(a->s, b->s);
	return a->i < b->i ? -1 : a->i > b->i;
}

static struct al_value
constant(const struct al_ledger *def, const struct al_term *t,
	 enum al_vkind kind)
{
	bool instant = def->field[t->field].type == AL_INSTANT;

	if (kind != AL_V_INT)
		return (struct al_value){ kind, 0, t->value };
	return (struct al_value){ AL_V_INT,
				  strtoll(t->value, NULL, 10) -
					  (instant ? def->offset : 0),
				  NULL };
}

static bool
holds(enum al_test test, int order)
{
	switch (test) {
	case AL_IS:
		return order == 0;
	case AL_LESS:
		return order < 0;
	case AL_LESS_EQ:
		return order <= 0;
	case AL_MORE:
		return order > 0;
	case AL_MORE_EQ:
		return order >= 0;
	default:
		return order != 0;
	}
}

static bool
term_true(const struct al_ledger *def, const struct al_value *val,
	  const struct al_term *t)
{
	const struct al_value *v = &val[t->field];
	struct al_value to;

	if (t->test == AL_SET || t->test == AL_UNSET)
		return is_set(&def->field[t->field], v) == (t->test == AL_SET);
	if (v->kind == AL_V_NULL) /* nothing is other than what is named */
		return t->test == AL_IS_NOT && t->other < 0;
	to = t->other >= 0 ? val[t->other] : constant(def, t, v->kind);
	return to.kind == v->kind && holds(t->test, compare(v, &to));
}

bool
al_cond_true(const struct al_ledger *def, const struct al_value *val,
	     const struct al_cond *c)
{
	bool group = true;

	if (c->n == 0)
		return true;
	for (size_t i = 0; i < c->n; i++) {
		if (i > 0 && c->term[i].alt) {
			if (group)
				return true;
			group = true;
		}
		group = group && term_true(def, val, &c->term[i]);
	}
	return group;
}
