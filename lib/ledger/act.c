/* act.c: the only way to write: validate, compute effects, apply, append */
#include "act_part.h"
#include "table.h"

#include <inttypes.h>
#include <string.h>

/* ---- what is asked for -------------------------------------------------- */

struct al_act *
al_act_new(const struct al_ledger *def, int action)
{
	struct al_act *in = al_alloc(sizeof *in);

	in->def = def;
	in->action = action;
	in->given = al_alloc(def->nfield * sizeof *in->given);
	in->val = al_alloc(def->nfield * sizeof *in->val);
	in->on = AL_NEVER;
	return in;
}

void
al_act_clear(struct al_act *in)
{
	memset(in->given, 0, in->def->nfield * sizeof *in->given);
	memset(in->val, 0, in->def->nfield * sizeof *in->val);
	in->on = AL_NEVER;
	in->code = in->import_key = in->file = NULL;
	in->attached = NULL;
	in->record = NULL;
	in->if_version = 0;
}

void
al_act_free(struct al_act *in)
{
	if (!in)
		return;
	free(in->given);
	free(in->val);
	free(in);
}

enum al_status
al_act_give(struct al_book *b, struct al_act *in, int field, const char *text,
	    bool as_is, struct al_arena *a, struct al_err *e)
{
	const struct al_parse p = {
		.now = in->on != AL_NEVER ? in->on : al_now(b),
		.as_is = as_is,
		.of_today = !in->of_file,
		.ahead = in->def->ahead && (size_t)field < in->def->ncol &&
			 !in->def->field[field].many,
		.arena = a,
	};

	if (in->given[field] && in->def->field[field].many &&
	    in->val[field].kind == AL_V_TEXT)
		text = al_arena_printf(a, "%s,%s", in->val[field].s, text);
	in->given[field] = true;
	return al_value_parse(b, &in->def->field[field], text, &p,
			      &in->val[field], e);
}

/* ---- all together -------------------------------------------------------- */

/* What the record would be: each of these needs the ones before it. */
static enum al_status
work_out(struct al_acting *x)
{
	static enum al_status (*const step[])(struct al_acting *) = {
		al_acting_check_on,	   al_acting_check_state,
		al_acting_check_entered,   al_acting_check_by,
		al_acting_check_kept,	   al_acting_check_within,
		al_acting_check_asked,	   al_acting_check_code,
		al_acting_remember,	   al_acting_move,
		al_acting_graded_before,   al_acting_set,
		al_acting_set_from,	   al_acting_figures,
		al_acting_returns,	   al_acting_grade,
		al_acting_check_own_rules, al_acting_amounts,
		al_acting_set_fixed,	   al_acting_figures,
		al_acting_grade,
	};
	enum al_status s = al_acting_find(x);

	for (size_t i = 0; s == AL_OK && i < AL_COUNT(step); i++)
		s = step[i](x);
	return s;
}

/* May it be so?  Everything that is wrong is told, not the first alone. */
static enum al_status
check_result(struct al_acting *x)
{
	static enum al_status (*const step[])(struct al_acting *) = {
		al_acting_check_graded, al_acting_check_required,
		al_acting_check_past,	al_acting_check_begun,
		al_acting_check_rules,	al_acting_check_accused,
		al_acting_check_self,	al_acting_check_unique,
		al_acting_check_once,	al_acting_check_kind,
	};
	enum al_status s = AL_OK, t;

	for (size_t i = 0; s != AL_IO && i < AL_COUNT(step); i++) {
		t = step[i](x);
		s = t > s ? t : s;
	}
	return s;
}

static enum al_status
prepare(struct al_acting *x, struct al_book *b, const struct al_act *in,
	struct al_arena *a, struct al_err *e)
{
	enum al_status s;

	*x = (struct al_acting){
		.b = b,
		.a = a,
		.e = e,
		.in = in,
		.def = in->def,
		.name = al_action_name(in->def, in->action),
		.shown = al_action_shown(b, in->def, in->action),
		.is_new = in->action == (int)in->def->naction + AL_A_ADD,
	};
	if ((size_t)in->action < in->def->naction)
		x->own = &in->def->action[in->action];
	else if (in->action == (int)in->def->naction + AL_A_ATTACH)
		x->own = &in->def->attach;
	x->attached = in->attached;
	x->set = al_arena_alloc(a, in->def->ncol * sizeof *x->set);
	x->changed = al_arena_alloc(a, in->def->ncol * sizeof *x->changed);
	s = work_out(x);
	return s == AL_OK && !in->checked ? check_result(x) : s;
}

enum al_status
al_act_try(struct al_book *b, const struct al_act *in, struct al_arena *a,
	   struct al_record **out, struct al_err *e)
{
	struct al_acting x;
	enum al_status s = prepare(&x, b, in, a, e);

	*out = x.r;
	if (s == AL_OK && x.is_new)
		x.r->key.year = al_acting_year(&x);
	/* the clocks of a new record can't be refused */
	if (s == AL_OK && !x.is_new)
		s = al_duties(&x);
	return s == AL_OK ? al_acting_does(&x, true) : s;
}

enum al_status
al_act_check(struct al_book *b, const struct al_act *in, struct al_arena *a,
	     struct al_err *e)
{
	struct al_record *r;

	return al_act_try(b, in, a, &r, e);
}

static enum al_status
write_one(struct al_acting *x)
{
	enum al_status s = al_acting_write(x);

	if (s == AL_OK && x->in->depth && x->in->also)
		x->in->also(x->in->also_arg, x->r, x->name);
	return s;
}

/* Written, with what it does elsewhere: all of it or nothing. */
static enum al_status
write_all(struct al_acting *x)
{
	struct al_point point;
	enum al_status s, t;

	if (!al_acting_does_any(x))
		return write_one(x);
	s = al_point_set(x->b->db, &point, x->e);
	if (s != AL_OK)
		return s;
	s = write_one(x);
	if (s == AL_OK)
		s = al_acting_does(x, false);
	t = al_point_end(x->b->db, &point, s != AL_OK, x->e);
	if (s != AL_OK) {
		al_tables_retreat(x->b);
		al_ref_forget(x->b);
	}
	return t == AL_OK ? s : t;
}

enum al_status
al_act(struct al_book *b, const struct al_act *in, struct al_arena *a,
       struct al_record **out, struct al_err *e)
{
	struct al_acting x;
	enum al_status s = prepare(&x, b, in, a, e);

	if (s == AL_OK)
		s = al_duties(&x);
	if (s == AL_OK)
		s = write_all(&x);
	if (s == AL_OK)
		*out = x.r;
	return s;
}

enum al_status
al_act_derive(struct al_book *b, const struct al_act *in,
	      struct al_effect *sealed, struct al_arena *a, struct al_buf *out,
	      struct al_err *e)
{
	struct al_effect f;
	struct al_acting x;
	enum al_status s = prepare(&x, b, in, a, e);

	if (s == AL_OK)
		s = al_duties(&x);
	if (s != AL_OK)
		return s;
	al_acting_effect(&x, &f);
	f.digest = sealed->digest;
	f.seal_key = sealed->seal_key;
	f.new_key = sealed->new_key;
	f.key_class = sealed->key_class;
	al_effect_json(out, &f);
	return AL_OK;
}

void
al_act_missing(struct al_book *b, const struct al_act *in, struct al_err *e)
{
	const struct al_ledger *def = in->def;
	struct al_acting x = { .b = b,
			       .e = e,
			       .in = in,
			       .def = def,
			       .shown = al_action_shown(b, def, in->action) };
	const struct al_field *f;

	for (size_t i = 0;
	     in->action == (int)def->naction + AL_A_ADD && i < def->ncol; i++) {
		f = &def->field[i];
		if (f->required && !f->later && !al_def_fills(f) &&
		    !in->given[i])
			al_acting_missing(&x, f);
	}
	for (size_t i = 0; (size_t)in->action < def->naction &&
			   i < def->action[in->action].nask;
	     i++) {
		const struct al_ask *ask = &def->action[in->action].ask[i];

		f = &def->field[ask->field];
		if (!ask->optional && !al_def_fills(f) &&
		    !in->given[ask->field])
			al_acting_missing(&x, f);
	}
}
