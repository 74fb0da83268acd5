/* def_returns.c: what is owed: `returns`, and which units are done: `covers` */
#include "ledger/def_parse.h"

#include <string.h>

static bool
told_twice(struct def_parser *p, bool told, const char *word)
{
	if (told)
		def_bad(p, _("'%s' is told twice; expected once"), word);
	return told;
}

/* The next word as a field that names rows of register `list`. */
static int
row_field(struct def_parser *p, const char *word, const char *list)
{
	int i = def_typed_field(p, word, AL_REF, list);

	if (i < 0 || def_unsure(&p->l->field[i]) ||
	    strcmp(p->l->field[i].list, list) == 0)
		return i;
	def_bad(p,
		_("'%s' can't stand behind '%s'; expected a field of type "
		  "%s"),
		p->l->field[i].name, word, list);
	return -1;
}

/* A field that follows from kind and period. */
static int
derived_field(struct def_parser *p, enum al_type type, const char *expected)
{
	int i = def_typed_field(p, "returns", type, expected);

	if (i >= 0)
		p->l->field[i].derived = true;
	return i;
}

static void
check_required(struct def_parser *p, int field)
{
	const struct al_field *f = &p->l->field[field];

	if (!f->required && !def_unsure(f))
		def_bad(p,
			_("a return has no meaning without '%s'; expected it "
			  "to be required"),
			f->name);
}

void
def_read_returns(struct def_parser *p)
{
	struct al_returns *r = &p->l->returns;

	if (told_twice(p, r->kind >= 0, "returns"))
		return;
	r->kind = row_field(p, "returns", "returnkind");
	r->period = def_typed_field(p, "returns", AL_TEXT, "text");
	r->first = derived_field(p, AL_DATE, "date");
	r->last = derived_field(p, AL_DATE, "date");
	r->due = derived_field(p, AL_INSTANT, "instant");
	r->filed = derived_field(p, AL_INSTANT, "instant");
	def_line_end(p);
	if (r->kind >= 0)
		check_required(p, r->kind);
	if (p->l->unit >= 0)
		check_required(p, p->l->unit);
	else
		def_bad(p, _("returns are owed by units; expected a field "
			     "'unit' of type unit"));
}

/* A field of units of the ledger itself, one or many. */
static void
own_units(struct def_parser *p)
{
	int i = def_field_word(p, false);
	const struct al_field *f = i < 0 ? NULL : &p->l->field[i];

	if (f && !def_unsure(f) &&
	    (f->type != AL_REF || strcmp(f->list, "unit") != 0))
		def_bad(p,
			_("'%s' can't stand behind '%s'; expected a field of "
			  "type %s"),
			f->name, "by", "unit");
}

/* "FIELD" of this ledger or "LEDGER.FIELD" of another. */
static void
read_cover(struct def_parser *p)
{
	struct al_ledger *l = p->l;
	const char *s = def_word(p, N_("a field, or LEDGER.FIELD"));
	const char *dot = s ? strchr(s, '.') : NULL;
	struct al_covers *c;

	if (!s)
		return;
	c = al_grow(&l->cover, l->ncover++, sizeof *c);
	c->field = dot ? dot + 1 : s;
	if (dot) {
		c->ledger = al_arena_strndup(&l->arena, s, (size_t)(dot - s));
	} else {
		p->t--;
		own_units(p);
	}
}

void
def_read_covers(struct def_parser *p)
{
	if (told_twice(p, p->l->covers >= 0, "covers"))
		return;
	p->l->covers = row_field(p, "covers", "unitset");
	if (!def_take(p, "by")) {
		def_unexpected(p, N_("'by' and where it is said which units "
				     "are done"));
		return;
	}
	do {
		read_cover(p);
	} while (def_take_kind(p, DEF_COMMA));
	def_line_end(p);
}
