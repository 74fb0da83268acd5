/* def_occupy.c: what a record takes up, and from when to when: `occupies` */
#include "ledger/def_parse.h"

#include <string.h>

bool
def_occupied_at(const struct def_parser *p)
{
	return def_is(p, "occupied") && p->t[1].kind == DEF_WORD;
}

void
def_occupied(struct def_parser *p, struct al_term *t)
{
	def_may_look(p);
	def_next(p);
	t->test = AL_OCCUPIED;
	t->field = -1;
	t->value = def_word(p, N_("the name of a ledger"));
}

static bool
names_one(const struct al_field *f)
{
	return f->type == AL_REF && !f->many;
}

static bool
is_time(const struct al_field *f)
{
	return f->type == AL_DATE || f->type == AL_INSTANT;
}

/* The next word as a field of which `right` holds; -1: told. */
static int
read_field(struct def_parser *p, bool (*right)(const struct al_field *),
	   const char *expected)
{
	int i = def_field_word(p, false);
	const struct al_field *f = i < 0 ? NULL : &p->l->field[i];

	if (!f || right(f))
		return i;
	if (!def_unsure(f))
		def_bad(p, _("'%s' can't stand behind 'occupies'; expected %s"),
			f->name, _(expected));
	return -1;
}

/* Days and instants have no common length. */
static void
check_kind(struct def_parser *p, const struct al_occupy *o, int to)
{
	const struct al_field *f = p->l->field;

	if (o->from >= 0 && to >= 0 && f[o->from].type != f[to].type)
		def_bad(p,
			_("'%s' and '%s' are of two types; expected two dates "
			  "or two instants"),
			f[o->from].name, f[to].name);
}

static bool
read_to(struct def_parser *p, struct al_occupy *o)
{
	int i = read_field(p, is_time, N_("a date or an instant"));

	check_kind(p, o, i);
	*(int *)al_grow(&o->to, o->nto++, sizeof i) = i;
	return i >= 0;
}

static void
check_once(struct def_parser *p, int field)
{
	for (size_t i = 0; i < p->l->noccupy; i++)
		if (field >= 0 && p->l->occupy[i].field == field)
			def_bad(p, _("'%s' is named twice; expected once"),
				p->l->field[field].name);
}

/* Behind `occupies`: FIELD FROM [TO [or TO] …] */
void
def_read_occupies(struct def_parser *p)
{
	struct al_occupy *o = al_grow(&p->l->occupy, p->l->noccupy, sizeof *o);

	o->field = read_field(p, names_one,
			      N_("a field that names one row of a register"));
	check_once(p, o->field);
	p->l->noccupy++;
	o->from = read_field(p, is_time, N_("a date or an instant"));
	if (o->from >= 0 && p->t->kind == DEF_END &&
	    p->l->field[o->from].type == AL_INSTANT)
		def_unexpected(p, N_("the instant until which it is taken up"));
	if (p->t->kind == DEF_END)
		return;
	do {
		if (!read_to(p, o))
			return;
	} while (def_take(p, "or"));
	def_line_end(p);
}

static void
check_rules(struct def_parser *p, const struct al_rule *rule, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < rule[i].cond.n; k++)
			if (rule[i].cond.term[k].test == AL_OCCUPIED)
				def_problem(&p->problems, rule[i].line,
					    _("'occupied' is asked, but a "
					      "record takes up nothing; "
					      "expected a line 'occupies' "
					      "too"));
}

/* Only what takes up something itself can meet another. */
void
def_check_occupies(struct def_parser *p)
{
	if (p->l->noccupy)
		return;
	check_rules(p, p->l->rule, p->l->nrule);
	for (size_t i = 0; i < p->l->naction; i++)
		check_rules(p, p->l->action[i].rule, p->l->action[i].nrule);
}
