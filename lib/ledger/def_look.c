/* def_look.c: terms of a condition that look at more than the record is */
#include "ledger/def_parse.h"

#include <string.h>

bool
def_another_at(const struct def_parser *p)
{
	return def_is(p, "another") && p->t[1].kind == DEF_WORD &&
	       strcmp(p->t[1].s, "open") == 0 && p->t[2].kind == DEF_WORD &&
	       strcmp(p->t[2].s, "by") == 0;
}

bool
def_in_at(const struct def_parser *p)
{
	return def_is(p, "in") ||
	       (def_is(p, "not") && p->t[1].kind == DEF_WORD &&
		strcmp(p->t[1].s, "in") == 0);
}

/* Clocks and what is hidden follow from the record alone, or they would have
 * to change whenever another one does. */
void
def_may_look(struct def_parser *p)
{
	if (!p->looks)
		def_bad(p, _("this condition can't stand here; expected "
			     "it behind 'refuse' or 'warn'"));
}

bool
def_moves_at(const struct def_parser *p)
{
	return def_is(p, "falls") || def_is(p, "rises");
}

void
def_moves(struct def_parser *p, struct al_term *t)
{
	const struct al_field *f = t->field < 0 ? NULL : &p->l->field[t->field];

	def_may_look(p);
	t->test = def_take(p, "falls") ? AL_FALLS : AL_RISES;
	if (t->test == AL_RISES)
		def_next(p);
	if (f && !def_unsure(f) &&
	    (f->arg || (f->type != AL_INT && f->type != AL_MONEY)))
		def_bad(p,
			_("'%s' is no number or amount of the record; only "
			  "these fall and rise"),
			f->name);
}

void
def_another(struct def_parser *p, struct al_term *t)
{
	struct al_field *f;

	def_may_look(p);
	p->t += 3;
	t->test = AL_ANOTHER;
	t->field = def_field_word(p, false);
	f = t->field < 0 ? NULL : &p->l->field[t->field];
	if (!f || def_unsure(f))
		return;
	if (f->many)
		def_bad(p,
			_("'%s' has many values; expected a field of one "
			  "value"),
			f->name);
	f->index = true; /* it is looked for at each entry */
}

static void
check_field(struct def_parser *p, int field)
{
	const struct al_field *f = field < 0 ? NULL : &p->l->field[field];

	if (!f || def_unsure(f) || f->type == AL_CODE || f->type == AL_REF)
		return;
	def_bad(p,
		_("'%s' names no record; expected a field of type code, or of "
		  "a register"),
		f->name);
}

bool
def_in(struct def_parser *p, struct al_term *t)
{
	struct al_buf list = { 0 };
	const char *s;

	def_may_look(p);
	check_field(p, t->field);
	t->test = def_take(p, "not") ? AL_NOT_IN : AL_IN;
	def_next(p); /* in */
	do {
		s = def_word(p, N_("a state"));
		if (!s)
			break;
		al_buf_addf(&list, "%s%s", list.len ? "," : "", s);
	} while (def_take_kind(p, DEF_COMMA));
	t->value = al_arena_strdup(&p->l->arena, al_buf_str(&list));
	al_buf_release(&list);
	return s != NULL;
}
