/* def_grade.c: choices that follow from other fields */
#include "ledger/def_parse.h"

#include <string.h>

/* `grade` may also be a field: what is behind its type then is no value. */
bool
def_grade_at(const struct def_token *t)
{
	return strcmp(t[0].s, "grade") == 0 && t[1].kind == DEF_WORD &&
	       !def_is_type(t[1].s) && t[2].kind == DEF_WORD &&
	       !def_is_modifier(t[2].s);
}

static void
check_word(struct def_parser *p, const struct al_field *f, const char *word)
{
	if (f->type != AL_CHOICE || f->many) {
		def_bad(p,
			_("'%s' can't be graded; expected a choice with "
			  "one value"),
			f->name);
	} else if (word && f->choice[al_def_choice(f, word)].retired) {
		def_bad(p,
			_("'%s' of '%s' is retired; expected a choice still "
			  "in use"),
			word, f->name);
	}
}

static bool
read_line(struct def_parser *p, struct al_grade *g)
{
	struct al_field *f;

	g->field = def_field_word(p, false);
	if (g->field < 0)
		return false;
	f = &p->l->field[g->field];
	f->graded = true;
	g->value = def_value(p, f, true);
	if (!def_unsure(f) && (g->value || f->type != AL_CHOICE))
		check_word(p, f, g->value);
	if (def_take(p, "when") && !def_cond(p, &g->when, false, false))
		return false;
	if (p->t->kind == DEF_STRING)
		def_basis(p, &g->basis);
	if (p->t->kind == DEF_END)
		return true;
	def_unexpected(p, g->basis.en ? N_("the end of the line")
				      : N_("'when', the \"basis\" or the end "
					   "of the line"));
	return false;
}

/* Behind `grade`. */
void
def_read_grade(struct def_parser *p)
{
	struct al_grade *g = al_grow(&p->l->grade, p->l->ngrade, sizeof *g);

	p->l->ngrade++;
	g->line = p->t->line;
	if (!read_line(p, g))
		p->bad_grade = true;
}

/* ---- over all of them ----------------------------------------------------- */

static size_t
first_of(const struct al_ledger *l, int field)
{
	size_t i = 0;

	while (i < l->ngrade && l->grade[i].field != field)
		i++;
	return i;
}

/* What a grade looks at must be known before it is computed. */
static void
check_needs(struct def_parser *p, const struct al_grade *g, int needs)
{
	const struct al_ledger *l = p->l;

	if (needs < 0 || !l->field[needs].graded ||
	    first_of(l, needs) < first_of(l, g->field))
		return;
	def_problem(&p->problems, g->line,
		    _("the grade '%s' isn't known yet where '%s' is "
		      "computed; expected its lines before"),
		    l->field[needs].name, l->field[g->field].name);
}

static void
check_grade(struct def_parser *p, size_t i)
{
	const struct al_ledger *l = p->l;
	const struct al_grade *g = &l->grade[i];

	for (size_t k = 0; k < g->when.n; k++) {
		check_needs(p, g, g->when.term[k].field);
		check_needs(p, g, g->when.term[k].other);
	}
	for (size_t k = 0; k < i; k++)
		if (l->grade[k].field == g->field && l->grade[k].when.n == 0) {
			def_problem(&p->problems, g->line,
				    _("the line %d grades '%s' in every case; "
				      "expected it to be the last"),
				    l->grade[k].line, l->field[g->field].name);
			return;
		}
}

void
def_check_grades(struct def_parser *p)
{
	const struct al_ledger *l = p->l;
	const struct al_field *f;

	for (size_t i = 0; i < l->ngrade && !p->bad_grade; i++)
		check_grade(p, i);
	for (size_t i = 0; i < l->naction; i++)
		for (size_t k = 0; k < l->action[i].nset; k++) {
			f = &l->field[l->action[i].set[k].field];
			if (f->graded)
				def_problem(&p->problems, l->action[i].line,
					    _("'%s' is graded and can't be "
					      "set by the action '%s'; "
					      "expected another field"),
					    f->name, l->action[i].name);
		}
}
