/* def_set.c: what an action sets itself: a value, nothing, or what another field
 * held before */
#include "ledger/def_parse.h"

#include <string.h>

static void
check_value(struct def_parser *p, const struct al_field *f, const char *value)
{
	int i;

	if (!value && f->required)
		def_bad(p,
			_("'%s' is required and can't be emptied; expected "
			  "a value"),
			f->name);
	if (!value || f->type != AL_CHOICE)
		return;
	i = al_def_choice(f, value);
	if (i >= 0 && f->choice[i].retired)
		def_bad(p,
			_("'%s' of '%s' is retired; expected a choice still "
			  "in use"),
			value, f->name);
}

static void
add(struct al_action *a, struct al_set set)
{
	*(struct al_set *)al_grow(&a->set, a->nset++, sizeof set) = set;
}

/* `old FIELD`; `old` alone may be a value. */
static bool
at_old(const struct def_parser *p)
{
	return def_is(p, "old") && p->t[1].kind == DEF_WORD &&
	       def_column_named(p->l, p->t[1].s, strlen(p->t[1].s)) >= 0;
}

static bool
read_old(struct def_parser *p, struct al_action *a, int i)
{
	const struct al_field *f = i < 0 ? NULL : &p->l->field[i], *old;
	int from;

	def_next(p);
	from = def_field_word(p, false);
	old = from < 0 ? NULL : &p->l->field[from];
	if (!f || !old || def_unsure(f) || def_unsure(old))
		return true;
	if (f->type == AL_CHOICE || !al_def_fits(f, old) ||
	    (f->required && !old->required))
		def_bad(p,
			_("'%s' can't take what '%s' held; expected a field "
			  "of the same type, no choice"),
			f->name, old->name);
	add(a, (struct al_set){ .field = i, .old = from });
	return true;
}

bool
def_set(struct def_parser *p, struct al_action *a)
{
	const char *value = NULL;
	int i = def_field_word(p, false);
	struct al_field *f = i < 0 ? NULL : &p->l->field[i];

	if (!def_take_kind(p, DEF_EQ)) {
		def_unexpected(p, N_("'=' and a value, or empty"));
		return false;
	}
	if (p->t->kind == DEF_END) {
		def_unexpected(p, N_("a value, or empty"));
		return false;
	}
	if (at_old(p))
		return read_old(p, a, i);
	if (!def_take(p, "empty")) {
		value = def_value(p, f, false);
		if (!value)
			return true;
	}
	if (!f || def_unsure(f))
		return true;
	check_value(p, f, value);
	add(a, (struct al_set){ .field = i, .value = value, .old = -1 });
	return true;
}
