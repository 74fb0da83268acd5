/* cond.c: does a condition hold for a record's values? */
#include "book.h"

#include <stdlib.h>
#include <string.h>

static bool
is_set(const struct al_field *f, const struct al_value *v)
{
	return v->kind != AL_V_NULL && !(f->type == AL_YES && v->i == 0);
}

/* < 0, 0, > 0; neither is empty. */
static int
compare(const struct al_value *a, const struct al_value *b)
{
	if (a->kind != AL_V_INT || b->kind != AL_V_INT)
		return strcmp(a->s, b->s);
	return a->i < b->i ? -1 : a->i > b->i;
}

static struct al_value
constant(const struct al_ledger *def, const struct al_term *t,
	 enum al_vkind kind)
{
	bool instant = def->field[t->field].type == AL_INSTANT;

	if (kind != AL_V_INT)
		return (struct al_value){ kind, 0, t->value };
	return (struct al_value){ AL_V_INT,
				  strtoll(t->value, NULL, 10) -
					  (instant ? def->offset : 0),
				  NULL };
}

static bool
holds(enum al_test test, int order)
{
	switch (test) {
	case AL_IS:
		return order == 0;
	case AL_LESS:
		return order < 0;
	case AL_LESS_EQ:
		return order <= 0;
	case AL_MORE:
		return order > 0;
	case AL_MORE_EQ:
		return order >= 0;
	default:
		return order != 0;
	}
}

/* Of several values, one; false where the other field is empty. */
static bool
has_value(const struct al_value *val, const struct al_value *v,
	  const struct al_term *t)
{
	if (t->other < 0)
		return al_many_has(v->s, t->value);
	if (val[t->other].kind != AL_V_TEXT)
		return t->test == AL_IS_NOT; /* so that neither holds */
	return al_many_has(v->s, val[t->other].s);
}

static bool
term_true(const struct al_ledger *def, const struct al_value *val,
	  const struct al_term *t)
{
	const struct al_value *v = &val[t->field];
	struct al_value to;

	if (t->test == AL_SET || t->test == AL_UNSET)
		return is_set(&def->field[t->field], v) == (t->test == AL_SET);
	if (v->kind == AL_V_NULL) /* nothing is other than what is named */
		return t->test == AL_IS_NOT && t->other < 0;
	if (def->field[t->field].many)
		return has_value(val, v, t) == (t->test == AL_IS);
	to = t->other >= 0 ? val[t->other] : constant(def, t, v->kind);
	return to.kind == v->kind && holds(t->test, compare(v, &to));
}

bool
al_cond_asked(const struct al_ledger *def, const struct al_value *val,
	      const struct al_cond *c,
	      bool (*ask)(void *arg, const struct al_term *), void *arg)
{
	bool group = true;

	if (c->n == 0)
		return true;
	for (size_t i = 0; i < c->n; i++) {
		if (i > 0 && c->term[i].alt) {
			if (group)
				return true;
			group = true;
		}
		group = group && (c->term[i].test >= AL_FALLS
					  ? ask(arg, &c->term[i])
					  : term_true(def, val, &c->term[i]));
	}
	return group;
}

bool
al_cond_true(const struct al_ledger *def, const struct al_value *val,
	     const struct al_cond *c)
{
	return al_cond_asked(def, val, c, NULL, NULL);
}

const struct al_grade *
al_grade_of(const struct al_ledger *def, const struct al_value *val, int field)
{
	for (size_t i = 0; i < def->ngrade; i++)
		if (def->grade[i].field == field &&
		    al_cond_true(def, val, &def->grade[i].when))
			return &def->grade[i];
	return NULL;
}

/* ---- in words --------------------------------------------------------------- */

static const char *
field_text(const struct al_book *b, const struct al_field *f)
{
	return b->zh ? f->label.zh : f->option;
}

/* It has a value, or none. */
static void
set_text(const struct al_book *b, const struct al_term *t,
	 const struct al_field *f, struct al_buf *out)
{
	bool yes = f->type == AL_YES;

	if (t->test == AL_UNSET)
		al_buf_adds(out, !b->zh ? "not " : yes ? "非" : "无");
	else if (b->zh && !yes)
		al_buf_adds(out, "有");
	al_buf_adds(out, field_text(b, f));
}

/* What it says of other records. */
static void
look_text(struct al_book *b, const struct al_ledger *def,
	  const struct al_term *t, struct al_buf *out)
{
	const struct al_ledger *other = NULL;
	const char *f =
		t->field < 0 ? "" : field_text(b, &def->field[t->field]);

	if (t->test == AL_FALLS || t->test == AL_RISES)
		al_buf_addf(out, "%s%s", f,
			    t->test == AL_FALLS ? (b->zh ? "减少" : " falls")
						: (b->zh ? "增加" : " rises"));
	else if (t->test == AL_ANOTHER)
		al_buf_addf(out,
			    b->zh ? "另有未办结的记录，其%s相同"
				  : "another is open with the same %s",
			    f);
	else if (t->test == AL_OCCUPIED && b->zh)
		al_buf_addf(out, "与%s时间重叠",
			    al_book_ledger(b, t->value, &other, NULL) == AL_OK
				    ? other->label.zh
				    : t->value);
	else if (t->test == AL_OCCUPIED)
		al_buf_addf(out, "occupied %s", t->value);
	else
		al_buf_addf(out, "%s %s %s", f,
			    t->test == AL_IN ? "in" : "not in", t->value);
}

static void
term_text(struct al_book *b, const struct al_ledger *def,
	  const struct al_term *t, struct al_buf *out)
{
	static const char *const word[] = {
		[AL_IS] = "=",	   [AL_IS_NOT] = "!=",	[AL_SET] = NULL,
		[AL_UNSET] = NULL, [AL_LESS] = "<",	[AL_LESS_EQ] = "<=",
		[AL_MORE] = ">",   [AL_MORE_EQ] = ">=",
	};
	const struct al_field *f;
	struct al_value v;

	if (t->test >= AL_FALLS) {
		look_text(b, def, t, out);
		return;
	}
	f = &def->field[t->field];
	if (!word[t->test]) {
		set_text(b, t, f, out);
		return;
	}
	al_buf_addf(out, "%s %s ", field_text(b, f), word[t->test]);
	if (t->other >= 0) {
		al_buf_adds(out, field_text(b, &def->field[t->other]));
		return;
	}
	v = constant(def, t,
		     f->type == AL_INT || f->type == AL_MONEY ||
				     f->type == AL_YES || f->type == AL_INSTANT
			     ? AL_V_INT
			     : AL_V_TEXT);
	al_value_text(b, f, &v, out);
}

void
al_cond_text(struct al_book *b, const struct al_ledger *def,
	     const struct al_cond *c, struct al_buf *out)
{
	static const char *const en[] = { " and ", " or " };
	static const char *const zh[] = { " 且 ", " 或 " };

	for (size_t i = 0; i < c->n; i++) {
		if (i > 0)
			al_buf_adds(out, (b->zh ? zh : en)[c->term[i].alt]);
		term_text(b, def, &c->term[i], out);
	}
}
