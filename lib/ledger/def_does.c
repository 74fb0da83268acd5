/* def_does.c: what an action, or adding, also does on records that it names */
#include "ledger/def_parse.h"

#include <stdlib.h>
#include <string.h>

/* The next word as the field that names the other record; -1: told. */
static int
record_field(struct def_parser *p)
{
	int i = def_field_word(p, true);
	const struct al_field *f = i < 0 ? NULL : &p->l->field[i];

	if (!f || def_unsure(f) || f->type == AL_REF || f->type == AL_CODE)
		return i;
	def_bad(p,
		_("'%s' names no record; expected a field of type code, or of "
		  "a register"),
		f->name);
	return -1;
}

static int
field_named(const struct al_ledger *l, const char *s)
{
	size_t i;

	for (i = 0; i < l->nfield; i++)
		if (strcmp(l->field[i].name, s) == 0)
			return (int)i;
	return -1;
}

/* A word is `code`, `empty` or a field of this ledger where it can be, else a
 * constant, as text in quotes always is. */
static bool
read_value(struct def_parser *p, struct al_with *w)
{
	const char *s = p->t->s;
	bool word = p->t->kind == DEF_WORD;

	if (!word && p->t->kind != DEF_STRING) {
		def_unexpected(p, N_("a value, a field, code or empty"));
		return false;
	}
	def_next(p);
	w->code = word && strcmp(s, "code") == 0;
	w->from = word && !w->code ? field_named(p->l, s) : -1;
	if (w->from >= 0 && p->l->field[w->from].type == AL_PRIVATE)
		def_bad(p,
			_("'%s' is private; expected a field whose value "
			  "may be seen"),
			s);
	w->value = word && strcmp(s, "empty") == 0 ? "" : s;
	return true;
}

static bool
read_with(struct def_parser *p, struct al_does *d)
{
	struct al_with w, *new;

	do {
		w = (struct al_with){ .from = -1 };
		w.name = def_word(p, N_("what the other action asks for"));
		if (!w.name)
			return false;
		if (!def_take_kind(p, DEF_EQ)) {
			def_unexpected(p, N_("'=' and a value"));
			return false;
		}
		if (!read_value(p, &w))
			return false;
		new = al_grow(&d->with, d->nwith, sizeof *new);
		d->nwith++;
		*new = w;
	} while (def_take_kind(p, DEF_COMMA));
	return true;
}

bool
def_does(struct def_parser *p, struct al_does **does, size_t *n, bool args)
{
	struct al_does *d = al_grow(does, *n, sizeof *d);

	(*n)++;
	d->on = -1;
	d->line = p->line;
	d->action = def_word(p, N_("the name of an action"));
	if (!d->action)
		return false;
	if (!def_take(p, "on")) {
		def_unexpected(p,
			       N_("'on' and the field that names the record"));
		return false;
	}
	d->on = record_field(p);
	if (def_take(p, "with") && !read_with(p, d))
		return false;
	return !def_take(p, "when") || def_cond(p, &d->when, args, false);
}
