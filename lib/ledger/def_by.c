/* def_by.c: who may take an action */
#include "ledger/def_parse.h"

/* The next word as a field that names one of the staff; -1: told. */
static int
person(struct def_parser *p)
{
	int i = def_field_word(p, false);
	const struct al_field *f = i < 0 ? NULL : &p->l->field[i];

	if (!f || def_unsure(f))
		return i;
	if (f->type == AL_REF && al_same(f->list, "staff") && !f->many)
		return i;
	def_bad(p,
		_("'%s' doesn't say who may act; expected a field of type "
		  "staff with one value"),
		f->name);
	return -1;
}

static bool
read_others(struct def_parser *p, struct al_action *a)
{
	int i;

	do {
		i = person(p);
		if (i < 0)
			return false;
		*(int *)al_grow(&a->not_by, a->nnot_by++, sizeof i) = i;
	} while (def_take_kind(p, DEF_COMMA));
	return true;
}

/* `another`, `another than FIELD, …` or FIELD. */
bool
def_by(struct def_parser *p, struct al_action *a)
{
	if (p->t->kind != DEF_WORD) {
		def_unexpected(p, N_("another, or a field of type staff"));
		return false;
	}
	if (!def_take(p, "another")) {
		a->by = person(p);
		return a->by >= 0;
	}
	a->another = true;
	return !def_take(p, "than") || read_others(p, a);
}
