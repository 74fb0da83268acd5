/* act_amount.c: what an action adds to a field or takes from it */
#include "act_part.h"

#include <inttypes.h>
#include <string.h>

static void
number_text(const struct al_field *f, int64_t n, char out[24])
{
	if (f->type == AL_MONEY)
		al_money_text(n, out);
	else
		out[al_int_text(n, out)] = '\0';
}

/* As when it is typed: negative only where its bounds say so. */
static int64_t
least(const struct al_field *f)
{
	return f->has_min ? f->min : 0;
}

/* As much as there is or as there is room for. */
static enum al_status
out_of_bounds(struct al_acting *x, const struct al_amount *m, int64_t old)
{
	const struct al_field *f = &x->def->field[m->field];
	const char *label = al_label(x->b, &f->label);
	int64_t most = m->takes ? old - least(f) : f->max - old;
	char text[24];

	al_acting_about(x, m->of);
	number_text(f, most > 0 ? most : 0, text);
	return al_fail(x->e, AL_CONFLICT,
		       m->takes ? _("cannot %s: %s: only %s are there")
				: _("cannot %s: %s: there is room for %s only"),
		       x->shown, label, text);
}

static enum al_status
number(struct al_acting *x, const struct al_amount *m, struct al_value *v)
{
	const struct al_field *f = &x->def->field[m->field];
	int64_t n = x->r->val[m->of].i, old = v->kind == AL_V_INT ? v->i : 0;
	bool over;

	if (n < 0) {
		al_acting_about(x, m->of);
		return al_fail(x->e, AL_BAD, _("%s: this must not be negative"),
			       al_field_shown(&x->def->field[m->of]));
	}
	over = m->takes ? __builtin_sub_overflow(old, n, &v->i)
			: __builtin_add_overflow(old, n, &v->i);
	if (over || (m->takes && v->i < least(f)) ||
	    (!m->takes && f->has_max && v->i > f->max))
		return out_of_bounds(x, m, old);
	v->kind = AL_V_INT;
	return AL_OK;
}

/* ---- of several values --------------------------------------------------- */

static void
add_value(struct al_buf *list, const char *s, size_t n)
{
	if (list->len)
		al_buf_addc(list, ',');
	al_buf_add(list, s, n);
}

/* Choices stand in the order of the definition. */
static void
in_order(const struct al_field *f, struct al_buf *list)
{
	struct al_buf in = { 0 };

	for (size_t i = 0; i < f->nchoice; i++)
		if (al_many_has(al_buf_str(list), f->choice[i].word))
			add_value(&in, f->choice[i].word,
				  strlen(f->choice[i].word));
	al_buf_release(list);
	*list = in;
}

static enum al_status
not_so(struct al_acting *x, const struct al_amount *m, const char *value)
{
	const struct al_field *f = &x->def->field[m->field];

	al_acting_about(x, m->of);
	return al_fail(x->e, AL_CONFLICT,
		       m->takes ? _("cannot %s: '%s' is not in '%s'")
				: _("cannot %s: '%s' is in '%s' already"),
		       x->shown, value, al_label(x->b, &f->label));
}

/* Each of the values asked for must be there to be taken, or not to be
 * added. */
static enum al_status
check_values(struct al_acting *x, const struct al_amount *m, const char *old)
{
	const char *list = x->r->val[m->of].s, *s;
	enum al_status st = AL_OK;
	size_t n;

	while (al_many_next(&list, &s, &n)) {
		const char *value = al_arena_strndup(x->a, s, n);

		if (al_many_has(old, value) != m->takes)
			st = not_so(x, m, value);
	}
	return st;
}

static enum al_status
values(struct al_acting *x, const struct al_amount *m, struct al_value *v)
{
	const struct al_field *f = &x->def->field[m->field];
	const char *old = v->kind == AL_V_TEXT ? v->s : "";
	const char *list = old, *of = x->r->val[m->of].s, *s;
	struct al_buf new = { 0 };
	enum al_status st = check_values(x, m, old);
	size_t n;

	if (st != AL_OK)
		return st;
	while (al_many_next(&list, &s, &n))
		if (!m->takes || !al_many_has(of, al_arena_strndup(x->a, s, n)))
			add_value(&new, s, n);
	if (!m->takes)
		add_value(&new, of, strlen(of));
	if (f->type == AL_CHOICE)
		in_order(f, &new);
	v->kind = new.len ? AL_V_TEXT : AL_V_NULL;
	v->s = new.len ? al_arena_strdup(x->a, new.s) : NULL;
	al_buf_release(&new);
	return AL_OK;
}

/* ---- all ----------------------------------------------------------------- */

/* What wasn't asked this time is neither added nor taken. */
static bool
is_given(const struct al_acting *x, int f)
{
	const struct al_action *a = x->own;

	if (x->r->val[f].kind == AL_V_NULL)
		return false;
	for (size_t i = 0; i < a->nask; i++)
		if (a->ask[i].field == f)
			return !a->ask[i].optional || x->in->given[f];
	return false;
}

enum al_status
al_acting_amounts(struct al_acting *x)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && x->own && i < x->own->namount; i++) {
		const struct al_amount *m = &x->own->amount[i];
		struct al_value v = x->r->val[m->field];

		if (!is_given(x, m->of))
			continue;
		s = x->def->field[m->field].many ? values(x, m, &v)
						 : number(x, m, &v);
		if (s == AL_OK)
			s = al_acting_set_field(x, (size_t)m->field, &v);
	}
	return s;
}
