/* act_grade.c: choices that follow from the record's other fields */
#include "act_part.h"

#include <string.h>

static bool
any_set(const struct al_acting *x)
{
	for (size_t i = 0; i < x->def->ncol; i++)
		if (x->set[i])
			return true;
	return x->is_new;
}

enum al_status
al_acting_graded_before(struct al_acting *x)
{
	if (x->def->ngrade == 0 || x->is_new)
		return AL_OK;
	x->was_graded = al_arena_alloc(x->a, x->def->ncol * sizeof(bool));
	for (size_t i = 0; i < x->def->ncol; i++)
		x->was_graded[i] =
			x->def->field[i].graded &&
			al_grade_of(x->def, x->r->val, (int)i) != NULL;
	return AL_OK;
}

/* A grade that follows from nothing any more isn't kept: it was true of
 * other values. */
static enum al_status
grade_field(struct al_acting *x, size_t f)
{
	const struct al_grade *g = al_grade_of(x->def, x->r->val, (int)f);
	struct al_value v = { g ? AL_V_TEXT : AL_V_NULL, 0,
			      g ? g->value : NULL };
	bool lapsed = x->was_graded && x->was_graded[f] &&
		      x->in->val[f].kind == AL_V_NULL;

	return g || lapsed ? al_acting_set_field(x, f, &v) : AL_OK;
}

enum al_status
al_acting_grade(struct al_acting *x)
{
	enum al_status s = AL_OK;

	if (x->def->ngrade == 0 || !any_set(x))
		return AL_OK;
	/* in the order of the lines, for a grade may look at those above it;
	 * asked again at another line of the same field, the answer stays */
	for (size_t i = 0; s == AL_OK && i < x->def->ngrade; i++)
		s = grade_field(x, (size_t)x->def->grade[i].field);
	return s;
}

void
al_grade_why(struct al_book *b, const struct al_ledger *def,
	     const struct al_grade *g, struct al_buf *out)
{
	if (g->when.n)
		al_cond_text(b, def, &g->when, out);
	else
		al_buf_adds(out, b->zh ? "其他情形" : "in all other cases");
	if (g->basis.en)
		al_buf_addf(out, b->zh ? "；依据：%s" : "; source: %s",
			    al_label(b, &g->basis));
}

static enum al_status
differs(struct al_acting *x, const struct al_grade *g)
{
	const struct al_field *f = &x->def->field[g->field];
	struct al_buf is = { 0 }, given = { 0 }, why = { 0 };

	al_acting_about(x, g->field);
	al_value_text(x->b, f, &(struct al_value){ AL_V_TEXT, 0, g->value },
		      &is);
	al_value_text(x->b, f, &x->in->val[g->field], &given);
	al_grade_why(x->b, x->def, g, &why);
	al_fail(x->e, AL_BAD,
		_("%s: it is '%s', not '%s', for it is graded (%s); leave it "
		  "out"),
		al_field_shown(f), is.s, given.s, why.s);
	al_buf_release(&is);
	al_buf_release(&given);
	al_buf_release(&why);
	return AL_BAD;
}

/* What was given by hand is what the lines say; and what fills itself at other
 * times, but not now, had to be given. */
enum al_status
al_acting_check_graded(struct al_acting *x)
{
	const struct al_ask *ask = x->own ? x->own->ask : NULL;
	const struct al_grade *g;
	enum al_status s = AL_OK;

	for (size_t i = 0; i < x->def->ncol; i++) {
		if (!x->def->field[i].graded || x->in->val[i].kind != AL_V_TEXT)
			continue;
		g = al_grade_of(x->def, x->r->val, (int)i);
		if (g && strcmp(g->value, x->in->val[i].s) != 0)
			s = differs(x, g);
	}
	for (size_t i = 0; ask && i < x->own->nask; i++)
		if (!ask[i].optional && (size_t)ask[i].field < x->def->ncol &&
		    al_def_fills(&x->def->field[ask[i].field]) &&
		    x->r->val[ask[i].field].kind == AL_V_NULL)
			s = al_acting_missing(x, &x->def->field[ask[i].field]);
	return s;
}
