/* act_default.c: defaults that come from the record that a field names, or from
 * who leads the record's unit */
#include "act_part.h"
#include "portfolio.h"

#include <string.h>

/* Again as if it had been given: a unit may have been abolished, a number be
 * out of bounds here. */
static enum al_status
take(struct al_acting *x, size_t f, const struct al_field *from,
     const struct al_value *v)
{
	const struct al_field *to = &x->def->field[f];
	const struct al_parse p = { .now = x->on,
				    .as_is = true,
				    .arena = x->a };
	struct al_buf text = { 0 };
	struct al_value got = *v;
	enum al_status s = AL_OK;

	al_acting_about(x, (int)f);
	if (v->kind == AL_V_TEXT) {
		s = al_value_parse(x->b, to, v->s, &p, &got, x->e);
	} else if (to->type == AL_INT || to->type == AL_MONEY) {
		al_value_text(x->b, from, v, &text);
		s = al_value_parse(x->b, to, text.s, &p, &got, x->e);
		al_buf_release(&text);
	}
	return s == AL_OK ? al_acting_set_field(x, f, &got) : s;
}

static bool
takes_from(const struct al_acting *x, size_t f)
{
	return x->def->field[f].nfrom && !x->in->given[f];
}

/* The value to be taken from there, and its field; NULL: none. */
static const struct al_value *
value_from(struct al_acting *x, const struct al_field *to,
	   const struct al_from *path, const struct al_field **from)
{
	struct al_record *r = NULL;
	int i;

	/* a row is only ever missing where a whole file is checked before its
	 * rows are written */
	al_record_named(x->b, x->r, path->of, x->a, &r, NULL);
	i = r ? al_def_column(r->def, path->field) : -1;
	*from = i < 0 ? NULL : &r->def->field[i];
	if (!*from || r->val[i].kind == AL_V_NULL || !al_def_fits(to, *from) ||
	    ((*from)->type == AL_CHOICE && !(*from)->many &&
	     al_def_choice(to, r->val[i].s) < 0))
		return NULL;
	return &r->val[i];
}

static enum al_status
set_from(struct al_acting *x, size_t f)
{
	const struct al_field *to = &x->def->field[f], *from;
	const struct al_value *v = NULL;

	for (size_t i = 0; !v && i < to->nfrom; i++)
		v = value_from(x, to, &to->from[i], &from);
	return v ? take(x, f, from, v) : AL_OK;
}

static enum al_status
set_all_from(struct al_acting *x)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && x->is_new && i < x->def->ncol; i++)
		if (!x->def->field[i].later && takes_from(x, i))
			s = set_from(x, i);
	for (size_t i = 0; s == AL_OK && x->own && i < x->own->nask; i++)
		if ((size_t)x->own->ask[i].field < x->def->ncol &&
		    !x->own->ask[i].optional &&
		    takes_from(x, (size_t)x->own->ask[i].field))
			s = set_from(x, (size_t)x->own->ask[i].field);
	return s;
}

/* Is the field's value asked for, now or when a record is added? */
static bool
is_asked(const struct al_acting *x, size_t f)
{
	if (x->is_new)
		return !x->def->field[f].later;
	for (size_t i = 0; x->own && i < x->own->nask; i++)
		if ((size_t)x->own->ask[i].field == f)
			return !x->own->ask[i].optional;
	return false;
}

/* Two leaders have to agree: then none is set. */
static enum al_status
set_leader(struct al_acting *x, size_t f)
{
	struct al_leaders l;
	struct al_value v = { AL_V_TEXT, 0, NULL };
	enum al_status s;

	s = al_leaders_of(x->b, x->def, x->r->val, x->on, x->a, &l, x->e);
	if (s != AL_OK || l.n != 1)
		return s;
	v.s = l.leader[0].code;
	return al_acting_set_field(x, f, &v);
}

enum al_status
al_acting_set_from(struct al_acting *x)
{
	enum al_status s = AL_OK;

	if (!x->def->follows)
		return AL_OK;
	s = set_all_from(x);
	/* the unit may have come from another record just now */
	for (size_t i = 0; s == AL_OK && i < x->def->ncol; i++)
		if (x->def->field[i].deflt_lead && !x->in->given[i] &&
		    is_asked(x, i))
			s = set_leader(x, i);
	return s;
}
