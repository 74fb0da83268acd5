/* act_field.c: what an act asks for, and the values it sets */
#include "act_part.h"
#include "attach.h"
#include "table.h"

#include <inttypes.h>
#include <string.h>

static bool
asked(const struct al_acting *x, size_t f)
{
	const struct al_field *field = &x->def->field[f];

	if (f >= x->def->nfield - 3) /* note, reason, approver */
		return true;
	if (x->own) {
		for (size_t i = 0; i < x->own->nask; i++)
			if (x->own->ask[i].field == (int)f)
				return true;
		return false;
	}
	if (x->is_new)
		return !field->later && !field->arg;
	switch (x->in->action - (int)x->def->naction) {
	case AL_A_CORRECT:
		return !field->arg;
	case AL_A_ASSIGN:
		return (int)f == x->def->unit || (int)f == x->def->owner ||
		       (int)f == x->def->lead;
	default:
		return false;
	}
}

enum al_status
al_acting_missing(struct al_acting *x, const struct al_field *f)
{
	al_acting_about(x, (int)(f - x->def->field));
	al_acting_lacks(x, (int)(f - x->def->field));
	return al_fail(x->e, AL_BAD, _("%s: --%s (%s) is missing"), x->shown,
		       f->option, al_label(x->b, &f->label));
}

static enum al_status
missing_file(struct al_acting *x)
{
	al_acting_about(x, AL_ABOUT_FILE);
	al_acting_lacks(x, AL_ABOUT_FILE);
	return al_fail(x->e, AL_BAD, _("%s: --%s (%s) is missing"), x->shown,
		       al_file_field.option,
		       al_label(x->b, &al_file_field.label));
}

enum al_status
al_acting_check_asked(struct al_acting *x)
{
	const struct al_ledger *def = x->def;
	enum al_status s = AL_OK;
	bool any = false;

	for (size_t i = 0; i < def->nfield; i++) {
		if (x->in->given[i] && !asked(x, i))
			s = al_fail(x->e, AL_USAGE,
				    _("--%s does not belong to '%s'"),
				    al_field_shown(&def->field[i]), x->shown);
		any = any || (i < def->ncol && x->in->given[i]);
	}
	for (size_t i = 0; x->own && i < x->own->nask; i++) {
		int f = x->own->ask[i].field;

		if (!x->own->ask[i].optional &&
		    x->in->val[f].kind == AL_V_NULL &&
		    !al_def_fills(&def->field[f]))
			s = al_acting_missing(x, &def->field[f]);
	}
	switch (x->in->action - (int)def->naction) {
	case AL_A_CORRECT:
	case AL_A_ASSIGN:
		if (!any)
			s = al_fail(x->e, AL_USAGE, _("%s: no field is given"),
				    x->shown);
		break;
	case AL_A_ATTACH:
		if (!x->in->file && !x->in->attached)
			s = missing_file(x);
		break;
	case AL_A_NOTE:
		if (x->in->val[def->nfield - 3].kind == AL_V_NULL)
			s = al_acting_missing(x, &def->field[def->nfield - 3]);
		break;
	default:
		break;
	}
	if (x->in->action - (int)def->naction == AL_A_CORRECT &&
	    x->in->val[def->nfield - 2].kind == AL_V_NULL)
		s = al_acting_missing(x, &def->field[def->nfield - 2]);
	return s;
}

/* What an action was given is journaled with it, though it changes nothing:
 * the second reply of two may have the same outcome. */
enum al_status
al_acting_set_field(struct al_acting *x, size_t f, const struct al_value *v)
{
	const struct al_field *field = &x->def->field[f];
	bool is_private = field->type == AL_PRIVATE;

	if (is_private || x->is_new ? v->kind != AL_V_NULL || !x->is_new
				    : !al_value_eq(&x->r->val[f], v)) {
		x->set[f] = x->changed[f] = true;
		/* a new one's clocks aren't anybody else's yet */
		if (!x->is_new && al_def_owns(x->def, (int)f))
			x->r->owners = true;
	} else if (x->in->given[f] && (!x->is_new || field->deflt ||
				       field->nfrom || field->deflt_lead)) {
		/* of a new one: no value, where there is a default */
		x->set[f] = true;
	}
	x->r->val[f] = *v;
	return AL_OK;
}

static bool
takes_default(const struct al_acting *x, size_t f)
{
	return x->def->field[f].deflt && !x->in->given[f];
}

static enum al_status
set_default(struct al_acting *x, size_t f)
{
	const struct al_field *field = &x->def->field[f];
	const struct al_parse p = { .now = x->on,
				    .as_is = true,
				    .arena = x->a };
	struct al_value v = { AL_V_TEXT, 0, field->deflt }, *kept;
	enum al_status s = AL_OK;

	kept = &al_table_of(x->b, x->def)->deflt[f];
	if (kept->kind != AL_V_NULL)
		return al_acting_set_field(x, f, kept);
	al_acting_about(x, (int)f);
	if (field->type != AL_REF ||
	    !al_ref_there(x->b, field->list, field->deflt))
		s = al_value_parse(x->b, field, field->deflt, &p, &v, x->e);
	if (s == AL_OK && !field->many &&
	    (field->type == AL_YES || field->type == AL_CHOICE ||
	     field->type == AL_INT || field->type == AL_MONEY))
		*kept = v;
	return s == AL_OK ? al_acting_set_field(x, f, &v) : s;
}

/* What an argument is where nothing is said, journaled as if it had been. */
static enum al_status
default_argument(struct al_acting *x, size_t f)
{
	const struct al_field *field = &x->def->field[f];
	const struct al_parse p = { .now = x->on,
				    .as_is = true,
				    .arena = x->a };
	size_t n = x->def->nfield * sizeof *x->said;

	if (!x->said) {
		x->said = al_arena_alloc(x->a, n);
		memcpy(x->said, x->in->given, n);
	}
	x->said[f] = true;
	al_acting_about(x, (int)f);
	return al_value_parse(x->b, field, field->deflt, &p, &x->r->val[f],
			      x->e);
}

/* For conditions and clocks that ask about them, and for the journal. */
static enum al_status
set_arguments(struct al_acting *x)
{
	enum al_status s = AL_OK;

	for (size_t i = x->def->ncol; i < x->def->nfield; i++)
		x->r->val[i] = x->in->val[i];
	for (size_t i = 0; s == AL_OK && x->own && i < x->own->nask; i++) {
		const struct al_ask *ask = &x->own->ask[i];

		if ((size_t)ask->field >= x->def->ncol && !ask->optional &&
		    takes_default(x, (size_t)ask->field))
			s = default_argument(x, (size_t)ask->field);
	}
	return s;
}

enum al_status
al_acting_set(struct al_acting *x)
{
	const struct al_ledger *def = x->def;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < def->ncol; i++)
		if (x->is_new && !def->field[i].later && takes_default(x, i))
			s = set_default(x, i);
	for (size_t i = 0; s == AL_OK && x->own && i < x->own->nask; i++)
		if ((size_t)x->own->ask[i].field < def->ncol &&
		    !x->own->ask[i].optional &&
		    takes_default(x, (size_t)x->own->ask[i].field))
			s = set_default(x, (size_t)x->own->ask[i].field);
	for (size_t i = 0; s == AL_OK && i < def->ncol; i++)
		if (x->in->given[i] && def->field[i].type != AL_FIGURES)
			s = al_acting_set_field(x, i, &x->in->val[i]);
	return s == AL_OK ? set_arguments(x) : s;
}

static enum al_status
set_fixed(struct al_acting *x, const struct al_set *set)
{
	const struct al_parse p = { .now = x->on,
				    .as_is = true,
				    .arena = x->a };
	struct al_value v = { AL_V_NULL, 0, NULL };
	enum al_status s = AL_OK;

	if (set->old >= 0)
		v = x->old[set->old];
	else
		s = al_value_parse(x->b, &x->def->field[set->field], set->value,
				   &p, &v, x->e);
	return s == AL_OK ? al_acting_set_field(x, (size_t)set->field, &v) : s;
}

/* What the action itself sets, whatever was asked. */
enum al_status
al_acting_set_fixed(struct al_acting *x)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && x->own && i < x->own->nset; i++)
		s = set_fixed(x, &x->own->set[i]);
	return s;
}
