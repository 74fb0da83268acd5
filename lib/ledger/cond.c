/* cond.c: does a condition hold for a record's values? */
#include "book.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static bool
term_true(const struct al_ledger *def, const struct al_value *val,
	  const struct al_term *t)
{
	const struct al_value *v = &val[t->field];
	const struct al_field *f = &def->field[t->field];
	char number[24];
	bool set = v->kind != AL_V_NULL && !(f->type == AL_YES && v->i == 0);
	bool is;

	if (t->test == AL_SET || t->test == AL_UNSET)
		return set == (t->test == AL_SET);
	if (v->kind == AL_V_INT) {
		snprintf(number, sizeof number, "%" PRId64, v->i);
		is = strcmp(number, t->value) == 0;
	} else {
		is = v->kind == AL_V_TEXT && strcmp(v->s, t->value) == 0;
	}
	return is == (t->test == AL_IS);
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
