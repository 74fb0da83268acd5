/* plan_who.c: who may stand a post of a duty plan */
#include "duty/plan_read.h"

#include <string.h>

/* Whoever isn't told by a plan: the field of staff that says who may. */
#define MAY_DUTY "may_duty"

/* ---- reading ---------------------------------------------------------------- */

static bool
at_word(const struct plan_reader *r)
{
	return r->d.t->kind == DEF_WORD && !def_is(&r->d, "and") &&
	       !def_is(&r->d, "or") && !def_is(&r->d, "not");
}

static void
add_word(struct plan_reader *r, struct al_who_term *t)
{
	const char **slot = al_grow(&t->word, t->n, sizeof *slot);

	*slot = r->d.t->s;
	t->n++;
	def_next(&r->d);
}

/* `leader`, `unit = road`, `st03 st04`, `st03, st04` */
static bool
read_term(struct plan_reader *r, struct al_who_term *t)
{
	struct def_parser *d = &r->d;

	t->no = def_take(d, "not");
	t->line = d->t->line;
	if (!at_word(r)) {
		def_unexpected(d, N_("a field of staff, such as leader, or "
				     "the code of somebody"));
		return false;
	}
	add_word(r, t);
	if (def_take_kind(d, DEF_EQ)) {
		if (d->t->kind != DEF_WORD && d->t->kind != DEF_STRING) {
			def_unexpected(d, N_("a value"));
			return false;
		}
		t->value = d->t->s;
		def_next(d);
		return true;
	}
	for (;;) {
		def_take_kind(d, DEF_COMMA);
		if (!at_word(r))
			return true;
		add_word(r, t);
	}
}

bool
plan_who(struct plan_reader *r, struct al_who *who)
{
	struct al_who_term t, *slot;
	bool good, alt = false;

	do {
		memset(&t, 0, sizeof t);
		t.alt = alt;
		good = read_term(r, &t);
		slot = al_grow(&who->term, who->n, sizeof *slot);
		*slot = t;
		who->n++;
		alt = def_is(&r->d, "or");
	} while (good && (def_take(&r->d, "and") || def_take(&r->d, "or")));
	return good;
}

/* ---- asking ----------------------------------------------------------------- */

static bool
has_value(struct al_book *b, const struct al_record *staff, int field,
	  const char *value)
{
	const struct al_field *f = &staff->def->field[field];
	const struct al_value *v = &staff->val[field];
	int i = f->type == AL_CHOICE ? al_def_choice(f, value) : -1;

	if (v->kind == AL_V_NULL)
		return false;
	if (v->kind == AL_V_INT)
		return false;
	if (f->type == AL_REF && al_same(f->list, "unit"))
		return al_ref_under(b, "unit", v->s, value);
	if (i >= 0)
		value = f->choice[i].word;
	return f->many ? al_many_has(v->s, value) : al_same(v->s, value);
}

static bool
term_holds(struct al_book *b, const struct al_record *staff,
	   const struct al_who_term *t)
{
	int f = al_def_column(staff->def, t->word[0]);

	if (t->value)
		return f >= 0 && has_value(b, staff, f, t->value);
	if (f >= 0)
		return staff->val[f].kind == AL_V_INT && staff->val[f].i == 1;
	for (size_t i = 0; i < t->n; i++)
		if (al_same(t->word[i], staff->code))
			return true;
	return false;
}

bool
al_plan_may(struct al_book *b, const struct al_plan_post *post,
	    const struct al_record *staff)
{
	const struct al_who *w = &post->who;
	int f = al_def_column(staff->def, MAY_DUTY);
	bool all = true;

	if (w->n == 0)
		return f < 0 ||
		       (staff->val[f].kind == AL_V_INT && staff->val[f].i == 1);
	for (size_t i = 0; i < w->n; i++) {
		if (w->term[i].alt && all)
			return true;
		if (w->term[i].alt)
			all = true;
		all = all && term_holds(b, staff, &w->term[i]) != w->term[i].no;
	}
	return all;
}

/* ---- what only the registers can tell ----------------------------------------- */

struct checking {
	struct al_book *b;
	const struct al_ledger *staff;
	struct def_problems problems;
};

/* With what was perhaps meant, NULL: nobody knows. */
static void
tell(struct checking *c, int line, const char *near, const char *fmt, ...)
{
	struct al_buf text = { 0 };
	va_list ap;

	va_start(ap, fmt);
	al_buf_vaddf(&text, fmt, ap);
	va_end(ap);
	if (near)
		al_buf_addf(&text, _(", perhaps '%s'"), near);
	def_problem(&c->problems, line, "%s", text.s);
	al_buf_release(&text);
}

static void
check_somebody(struct checking *c, const char *code, int line)
{
	if (!al_ref_there(c->b, "staff", code))
		tell(c, line, al_ref_nearest(c->b, "staff", code),
		     _("there is no staff '%s'; expected a code of "
		       "'staff-list'"),
		     code);
}

static bool
is_compared(const struct al_field *f)
{
	return f->type == AL_TEXT || f->type == AL_CHOICE || f->type == AL_REF;
}

static bool
is_asked(const struct al_field *f)
{
	return f->type == AL_YES;
}

/* The field of those that can stand here whose name is the nearest. */
static const char *
nearest_field(const struct checking *c, const char *word,
	      bool (*fits)(const struct al_field *))
{
	const struct al_ledger *l = c->staff;
	const char **known = al_alloc((l->ncol + 1) * sizeof *known), *near;
	size_t n = 0;

	for (size_t i = 0; i < l->ncol; i++)
		if (fits(&l->field[i]))
			known[n++] = l->field[i].name;
	near = n > 0 ? al_nearest(word, known, n) : NULL;
	free(known);
	return near;
}

/* FIELD = value: a field that has such values. */
static void
check_comparison(struct checking *c, const struct al_who_term *t)
{
	int i = al_def_column(c->staff, t->word[0]);
	const struct al_field *f = i < 0 ? NULL : &c->staff->field[i];

	if (!f || !is_compared(f))
		tell(c, t->line,
		     f ? NULL : nearest_field(c, t->word[0], is_compared),
		     _("'%s' is no text, choice or row of staff; expected a "
		       "field such as unit or post"),
		     t->word[0]);
	else if (f->type == AL_CHOICE && al_def_choice(f, t->value) < 0)
		tell(c, t->line, NULL,
		     _("'%s' is no choice of '%s'; expected one of its "
		       "choices"),
		     t->value, f->name);
	else if (f->type == AL_REF && !al_ref_there(c->b, f->list, t->value))
		tell(c, t->line, al_ref_nearest(c->b, f->list, t->value),
		     _("there is no %s '%s'; expected a code of 'ledger-list "
		       "%s'"),
		     al_ref_list(c->b, f->list), t->value, f->list);
}

/* One word alone: a field that says yes or no, or somebody. */
static void
check_word(struct checking *c, const char *word, int line)
{
	int i = al_def_column(c->staff, word);
	const char *near = nearest_field(c, word, is_asked);

	if (i >= 0 && !is_asked(&c->staff->field[i]))
		tell(c, line, NULL,
		     _("'%s' is no yes or no; expected it with '=' and a "
		       "value"),
		     word);
	else if (i < 0 && !al_ref_there(c->b, "staff", word))
		tell(c, line, near ? near : al_ref_nearest(c->b, "staff", word),
		     _("the staff have no yes or no '%s', and nobody has this "
		       "code; expected a field such as leader, or a code of "
		       "'staff-list'"),
		     word);
}

static void
check_term(struct checking *c, const struct al_who_term *t)
{
	if (t->value) {
		check_comparison(c, t);
		return;
	}
	if (t->n == 1) {
		check_word(c, t->word[0], t->line);
		return;
	}
	for (size_t k = 0; k < t->n; k++)
		if (al_def_column(c->staff, t->word[k]) >= 0)
			tell(c, t->line, NULL,
			     _("'%s' stands among codes; expected 'and' or "
			       "'or' beside it"),
			     t->word[k]);
		else
			check_somebody(c, t->word[k], t->line);
}

enum al_status
al_plan_check(struct al_book *b, const struct al_plan *p, const char *file,
	      struct al_err *e)
{
	struct checking c = { .b = b };
	enum al_status s = al_book_ledger(b, "staff", &c.staff, e);

	if (s != AL_OK)
		return s;
	if (p->unit && !al_ref_there(b, "unit", p->unit))
		tell(&c, p->unit_line, al_ref_nearest(b, "unit", p->unit),
		     _("there is no unit '%s'; expected a code of "
		       "'unit-list'"),
		     p->unit);
	for (size_t i = 0; i < p->npost; i++)
		for (size_t k = 0; k < p->post[i].who.n; k++)
			check_term(&c, &p->post[i].who.term[k]);
	for (size_t i = 0; i < p->nduo; i++) {
		check_somebody(&c, p->duo[i].one, p->duo[i].line);
		check_somebody(&c, p->duo[i].two, p->duo[i].line);
	}
	return def_problems_close(&c.problems, file, e);
}
