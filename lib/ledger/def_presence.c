/* def_presence.c: who has to be there: `presence` */
#include "ledger/def_parse.h"

/* Sets of needs are looked at one by one. */
enum { MOST_NEEDS = 8 };

/* Whoever is on duty is there for a unit, an office, a station; and is one of
 * the staff. */
static int
row_field(struct def_parser *p, const char *word)
{
	int i = def_field_word(p, false);
	const struct al_field *f = i < 0 ? NULL : &p->l->field[i];

	if (!f || def_unsure(f) || (f->type == AL_REF && !f->many))
		return i;
	def_bad(p,
		_("'%s' can't stand behind '%s'; expected a field that names "
		  "one row of a register"),
		f->name, word);
	return -1;
}

static void
read_number(struct def_parser *p, struct al_need *need)
{
	int64_t n = 0;

	if (p->t->kind == DEF_WORD && al_parse_int(p->t->s, &n) && n > 0) {
		need->n = n;
		def_next(p);
		return;
	}
	def_unexpected(p, N_("how many have to be there, a number above 0"));
}

/* "FIELD=VALUE N" */
static bool
read_need(struct def_parser *p)
{
	struct al_presence *pr = &p->l->presence;
	struct al_need *need = al_grow(&pr->need, pr->nneed, sizeof *need);
	const struct al_field *f;
	int i = def_field_word(p, false);

	if (i < 0)
		return false;
	f = &p->l->field[i];
	pr->nneed++;
	*need = (struct al_need){ .field = i };
	if ((f->type != AL_CHOICE || f->many) && !def_unsure(f))
		def_bad(p,
			_("'%s' can't say who is needed; expected a choice of "
			  "one value"),
			f->name);
	if (!def_take_kind(p, DEF_EQ)) {
		def_unexpected(p, N_("'=' and a choice"));
		return false;
	}
	need->value = def_value(p, f, true);
	read_number(p, need);
	return need->value && need->n;
}

/* Behind `presence`: FROM TO by UNIT [of PERSON] needs FIELD=VALUE N, … */
void
def_read_presence(struct def_parser *p)
{
	struct al_presence *pr = &p->l->presence;

	if (pr->nneed) {
		def_bad(p, _("'%s' is told twice; expected once"), "presence");
		return;
	}
	pr->line = p->t->line;
	pr->from = def_typed_field(p, "presence", AL_INSTANT, "instant");
	pr->to = def_typed_field(p, "presence", AL_INSTANT, "instant");
	if (!def_take(p, "by")) {
		def_unexpected(p, N_("'by' and the field of the unit"));
		return;
	}
	pr->place = row_field(p, "by");
	pr->person = def_take(p, "of") ? row_field(p, "of") : -1;
	if (!def_take(p, "needs")) {
		def_unexpected(p, N_("'needs' and who has to be there"));
		return;
	}
	do {
		if (!read_need(p))
			return;
	} while (pr->nneed < MOST_NEEDS && def_take_kind(p, DEF_COMMA));
	def_line_end(p);
}

/* `uncovered` counts hours of the one and units of the other. */
void
def_check_presence(struct def_parser *p)
{
	if (p->l->presence.nneed && p->l->covers >= 0)
		def_problem(&p->problems, p->l->presence.line,
			    _("'presence' and 'covers' can't stand in one "
			      "ledger; expected one of them"));
}
