/* does.c: the acts that an act leads to, on the records that it names */
#include "act_part.h"

#include <inttypes.h>
#include <string.h>

struct following {
	struct al_acting *x;
	const struct al_does *d;
	struct al_act *in; /* what follows */
	bool check;
};

static void
does_of(const struct al_acting *x, const struct al_does **d, size_t *n)
{
	*d = x->own ? x->own->does : x->is_new ? x->def->does : NULL;
	*n = x->own ? x->own->ndoes : x->is_new ? x->def->ndoes : 0;
}

bool
al_acting_does_any(const struct al_acting *x)
{
	const struct al_does *d;
	size_t n;

	does_of(x, &d, &n);
	return n > 0;
}

/* ---- what is given ------------------------------------------------------- */

/* As it would be typed, for a field of any type that fits; of an instant, a
 * date gets the day. */
static void
typed_text(struct al_book *b, const struct al_field *f,
	   const struct al_value *v, const struct al_field *to,
	   struct al_buf *out)
{
	char money[24];

	if (v->kind == AL_V_TEXT)
		al_buf_adds(out, v->s);
	else if (v->kind == AL_V_INT && f->type == AL_YES)
		al_buf_adds(out, v->i ? "yes" : "no");
	else if (v->kind == AL_V_INT && f->type == AL_MONEY)
		al_money_text(v->i, money), al_buf_adds(out, money);
	else if (v->kind == AL_V_INT && f->type == AL_INSTANT)
		al_show_time(b, v->i, out);
	else if (v->kind == AL_V_INT)
		al_buf_addi(out, v->i);
	if (f->type == AL_INSTANT && to->type == AL_DATE &&
	    out->len > AL_DATE_LEN - 1)
		out->s[AL_DATE_LEN - 1] = '\0';
}

/* The code of a record that is only checked isn't known yet. */
static const char *
own_code(const struct al_acting *x)
{
	if (x->r->code)
		return x->r->code;
	return x->def->reg ? x->in->code : NULL;
}

static enum al_status
give(struct following *w, const struct al_with *with, int f)
{
	struct al_acting *x = w->x;
	const struct al_field *to = &w->in->def->field[f];
	struct al_buf text = { 0 };
	enum al_status s;

	if (with->code && !own_code(x)) {
		w->in->given[f] = true;
		w->in->val[f] =
			(struct al_value){ AL_V_TEXT, 0, x->def->prefix };
		return AL_OK;
	}
	if (with->code)
		al_buf_adds(&text, own_code(x));
	else if (with->from >= 0)
		typed_text(x->b, &x->def->field[with->from],
			   &x->r->val[with->from], to, &text);
	else
		al_buf_adds(&text, with->value);
	s = al_act_give(x->b, w->in, f,
			al_arena_strdup(x->a, al_buf_str(&text)), true, x->a,
			x->e);
	al_buf_release(&text);
	return s;
}

static enum al_status
give_all(struct following *w)
{
	const struct al_ledger *def = w->in->def;
	enum al_status s = AL_OK, t;
	int f;

	for (size_t i = 0; i < w->d->nwith; i++) {
		f = al_def_field(def, w->d->with[i].name);
		t = f >= 0 ? give(w, &w->d->with[i], f)
			   : al_fail(w->x->e, AL_BAD,
				     _("%s: ledger '%s' has no field or "
				       "argument '%s'"),
				     w->d->action, def->name,
				     w->d->with[i].name);
		s = t > s ? t : s;
	}
	return s;
}

/* ---- acting -------------------------------------------------------------- */

/* The ledger that a field's values are of; of a code of any, by its prefix. */
static enum al_status
ledger_of(struct al_book *b, const struct al_field *f, const char *code,
	  const struct al_ledger **def, struct al_err *e)
{
	struct al_key k;

	*def = NULL;
	return f->list ? al_book_ledger(b, f->list, def, e)
		       : al_code_parse(b, code, def, &k, e);
}

/* An action that people can take too. */
static bool
is_for_people(const struct al_ledger *def, int action)
{
	int built_in = action - (int)def->naction;

	return action >= 0 &&
	       (built_in < 0 || built_in == AL_A_CORRECT ||
		built_in == AL_A_NOTE || built_in == AL_A_ASSIGN);
}

static enum al_status
follow(struct following *w)
{
	struct al_acting *x = w->x;
	struct al_record *r;
	enum al_status s = give_all(w);

	if (s != AL_OK)
		return s;
	if (w->check)
		return al_act_check(x->b, w->in, x->a, x->e);
	return al_act(x->b, w->in, x->a, &r, x->e);
}

static enum al_status
act_on(struct al_acting *x, const struct al_does *d, const char *code,
       bool check)
{
	struct following w = { .x = x, .d = d, .check = check };
	const struct al_ledger *def;
	enum al_status s;
	int action;

	if (x->in->depth == AL_ACT_DEPTH)
		return al_fail(
			x->e, AL_CONFLICT,
			_("cannot %s: one act leads to another more "
			  "than %d times; see 'does' in the definitions"),
			x->shown, AL_ACT_DEPTH);
	s = ledger_of(x->b, &x->def->field[d->on], code, &def, x->e);
	if (s != AL_OK)
		return s;
	al_err_about(x->e, "%s", code);
	action = al_action_number(def, d->action);
	if (!is_for_people(def, action))
		return al_fail(x->e, AL_BAD,
			       _("there is no action '%s' in ledger '%s' for "
				 "'%s' to lead to"),
			       d->action, def->name, x->shown);
	w.in = al_act_new(def, action);
	w.in->code = code;
	w.in->on = x->on;
	w.in->depth = x->in->depth + 1;
	w.in->also = x->in->also;
	w.in->also_arg = x->in->also_arg;
	s = follow(&w);
	al_act_free(w.in);
	return s;
}

/* On each record that the field names. */
static enum al_status
act_on_all(struct al_acting *x, const struct al_does *d, bool check)
{
	const char *list = x->r->val[d->on].s, *s;
	enum al_status t = AL_OK;
	size_t n;

	if (!x->def->field[d->on].many)
		return act_on(x, d, list, check);
	while (t == AL_OK && al_many_next(&list, &s, &n))
		t = act_on(x, d, al_arena_strndup(x->a, s, n), check);
	return t;
}

enum al_status
al_acting_does(struct al_acting *x, bool check)
{
	const struct al_does *d;
	const struct al_value *v;
	enum al_status s = AL_OK;
	size_t n;

	does_of(x, &d, &n);
	if (n)
		al_acting_about(x, AL_ABOUT_RECORD);
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		v = &x->r->val[d[i].on];
		if (v->kind == AL_V_TEXT &&
		    al_cond_true(x->def, x->r->val, &d[i].when))
			s = act_on_all(x, &d[i], check);
	}
	if (n && x->is_new)
		al_err_about_clear(x->e);
	else if (n)
		al_err_about(x->e, "%s", x->r->code);
	return s;
}

/* ---- by the definitions -------------------------------------------------- */

static bool
asks(const struct al_ledger *def, int action, int f)
{
	const struct al_action *a;

	if ((size_t)action >= def->naction || f >= (int)def->nfield - 3)
		return true;
	a = &def->action[action];
	for (size_t i = 0; i < a->nask; i++)
		if (a->ask[i].field == f)
			return true;
	return false;
}

struct checking {
	const struct al_does *d;
	const struct al_ledger *to;
	int action;
	const char *file;
	struct al_err *e;
};

/* Does the other action take what it is given? */
static enum al_status
check_given(const struct checking *c)
{
	enum al_status s = AL_OK;
	const struct al_field *field;

	for (size_t i = 0; i < c->d->nwith; i++) {
		const struct al_with *w = &c->d->with[i];
		int f = al_def_field(c->to, w->name);

		if (f < 0 || !asks(c->to, c->action, f)) {
			s = al_fail(c->e, AL_BAD,
				    _("%s:%d: '%s' of ledger '%s' does not ask "
				      "for '%s'"),
				    c->file, c->d->line, c->d->action,
				    c->to->name, w->name);
			continue;
		}
		field = &c->to->field[f];
		if (field->type == AL_CHOICE && !w->code && w->from < 0 &&
		    *w->value && al_def_choice(field, w->value) < 0)
			s = al_fail(c->e, AL_BAD,
				    _("%s:%d: '%s' is no choice of '%s' in "
				      "ledger '%s'"),
				    c->file, c->d->line, w->value, field->name,
				    c->to->name);
	}
	return s;
}

static bool
is_given(const struct checking *c, int f)
{
	for (size_t i = 0; i < c->d->nwith; i++)
		if (al_def_field(c->to, c->d->with[i].name) == f)
			return true;
	return false;
}

/* And is it given all that it needs? */
static enum al_status
check_needed(const struct checking *c)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; (size_t)c->action < c->to->naction &&
			   i < c->to->action[c->action].nask;
	     i++) {
		const struct al_ask *ask = &c->to->action[c->action].ask[i];

		if (ask->optional || c->to->field[ask->field].deflt ||
		    is_given(c, ask->field))
			continue;
		s = al_fail(c->e, AL_BAD,
			    _("%s:%d: '%s' of ledger '%s' needs '%s'; add "
			      "'with %s = …'"),
			    c->file, c->d->line, c->d->action, c->to->name,
			    c->to->field[ask->field].name,
			    c->to->field[ask->field].name);
	}
	return s;
}

/* A ledger that isn't there yet is looked at when it is needed. */
static enum al_status
check_one(struct al_book *b, const struct al_ledger *def,
	  const struct al_does *d, const char *file, struct al_err *e)
{
	const char *list = def->field[d->on].list;
	const struct al_ledger *to = al_book_beside(b, def, list);
	struct checking c = { d, to, 0, file, e };
	enum al_status s, t;

	if (!to)
		return AL_OK;
	c.action = al_action_number(c.to, d->action);
	if (!is_for_people(c.to, c.action))
		return al_fail(e, AL_BAD,
			       _("%s:%d: there is no action '%s' in ledger "
				 "'%s'"),
			       file, d->line, d->action, list);
	s = check_given(&c);
	t = check_needed(&c);
	return t > s ? t : s;
}

enum al_status
al_does_check(struct al_book *b, const struct al_ledger *def, const char *file,
	      struct al_err *e)
{
	enum al_status s = AL_OK, t;

	for (size_t i = 0; i < def->ndoes; i++) {
		t = check_one(b, def, &def->does[i], file, e);
		s = t > s ? t : s;
	}
	for (size_t i = 0; i < def->naction; i++)
		for (size_t k = 0; k < def->action[i].ndoes; k++) {
			t = check_one(b, def, &def->action[i].does[k], file, e);
			s = t > s ? t : s;
		}
	return s;
}
