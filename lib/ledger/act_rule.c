/* act_rule.c: may the record be so: what is required, unique, ruled out */
#include "act_part.h"
#include "table.h"

#include <inttypes.h>
#include <string.h>

enum al_status
al_acting_check_required(struct al_acting *x)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; i < x->def->ncol; i++) {
		const struct al_field *f = &x->def->field[i];

		if (f->required && !f->later &&
		    x->r->val[i].kind == AL_V_NULL && (x->is_new || x->set[i]))
			s = al_acting_missing(x, f);
	}
	return s;
}

static enum al_status
check_past(struct al_acting *x, size_t f)
{
	const struct al_value *v = &x->r->val[f];
	struct al_buf text = { 0 };
	char today[AL_DATE_LEN];
	bool late;

	if (v->kind == AL_V_NULL)
		return AL_OK;
	al_day_text(al_time_day(x->at, al_offset(x->b)), today);
	late = v->kind == AL_V_INT ? v->i > x->at : strcmp(v->s, today) > 0;
	if (!late)
		return AL_OK;
	al_acting_about(x, (int)f);
	al_value_text(x->b, &x->def->field[f], v, &text);
	al_fail(x->e, AL_BAD, _("%s: %s lies in the future"),
		al_field_shown(&x->def->field[f]), text.s);
	al_buf_release(&text);
	return AL_BAD;
}

/* What dates the record can't lie ahead unless the definition says so, nor can
 * what is `past`; but a return belongs to the last day of its period, which may
 * be to come. */
enum al_status
al_acting_check_past(struct al_acting *x)
{
	enum al_status s = AL_OK, t;

	for (size_t i = 0; i < x->def->nfield; i++) {
		if (!x->def->field[i].past &&
		    ((int)i != x->def->dated || x->def->ahead ||
		     x->def->field[i].derived))
			continue;
		t = i >= x->def->ncol || x->set[i] ? check_past(x, i) : AL_OK;
		s = t > s ? t : s;
	}
	return s;
}

/* The day of a record that may lie ahead, or that on which it is written. */
static void
day_of(const struct al_acting *x, char out[AL_DATE_LEN])
{
	const struct al_value *v = &x->r->val[x->def->dated];
	al_day day = al_time_day(x->on, al_offset(x->b)), dated = day;

	if (v->kind == AL_V_INT)
		dated = al_time_day(v->i, al_offset(x->b));
	else if (v->kind == AL_V_TEXT)
		al_day_iso(v->s, &dated);
	al_day_text(dated > day ? dated : day, out);
}

/* Who is only to come is valid then: a newcomer is planned for in time. */
enum al_status
al_acting_check_begun(struct al_acting *x)
{
	char day[AL_DATE_LEN];
	enum al_status s = AL_OK, t;

	if (!x->def->ahead)
		return AL_OK;
	day_of(x, day);
	for (size_t i = 0; i < x->def->ncol; i++) {
		const struct al_field *f = &x->def->field[i];
		const struct al_value *v = &x->r->val[i];
		const struct al_ref *ref;

		if (f->type != AL_REF || f->many || !x->set[i] ||
		    v->kind != AL_V_TEXT)
			continue;
		al_acting_about(x, (int)i);
		t = al_ref_find(x->b, f->list, v->s, false, &ref, x->e);
		if (t == AL_OK && ref->found)
			t = al_ref_begun(f, ref, v->s, day, x->e);
		s = t > s ? t : s;
	}
	return s;
}

/* A record isn't merged into itself, nor does it repeat itself. */
enum al_status
al_acting_check_self(struct al_acting *x)
{
	for (size_t i = 0; i < x->def->ncol; i++) {
		if (x->def->field[i].type != AL_CODE || !x->set[i] ||
		    x->r->val[i].kind != AL_V_TEXT || !x->r->code ||
		    !al_many_has(x->r->val[i].s, x->r->code))
			continue;
		al_acting_about(x, (int)i);
		return al_fail(x->e, AL_CONFLICT,
			       _("%s: %s is the record itself"),
			       al_field_shown(&x->def->field[i]), x->r->code);
	}
	return AL_OK;
}

/* A value of a unique field may stand in one record only. */
enum al_status
al_acting_check_unique(struct al_acting *x)
{
	struct al_record *other = NULL;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < x->def->ncol; i++) {
		if (!x->set[i])
			continue;
		s = al_unique_other(x->b, x->r, i, x->a, &other, x->e);
		if (s != AL_OK || !other)
			continue;
		al_acting_about(x, (int)i);
		s = al_unique_taken(x->r, i, other->code, x->e);
	}
	return s;
}

static bool
once_touched(const struct al_acting *x, const struct al_once *o)
{
	for (size_t i = 0; i < o->n; i++)
		if (x->set[o->field[i]])
			return true;
	return false;
}

enum al_status
al_acting_check_once(struct al_acting *x)
{
	struct al_record *other = NULL;
	enum al_status s = AL_OK, t;

	for (size_t i = 0; i < x->def->nonce; i++) {
		if (!once_touched(x, &x->def->once[i]))
			continue;
		t = al_once_other(x->b, x->r, i, x->a, &other, x->e);
		if (t == AL_OK && other) {
			al_acting_about(x, x->def->once[i].field[0]);
			t = al_once_taken(x->b, x->def, i, x->shown,
					  other->code, x->e);
		}
		s = t > s ? t : s;
	}
	return s;
}

/* The fields of a condition that aren't set: what a clerk has to add. */
static void
unset_fields(struct al_acting *x, const struct al_cond *c, struct al_buf *out)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->term[i].test == AL_SET &&
		    x->r->val[c->term[i].field].kind == AL_V_NULL)
			al_buf_addf(out, "%s--%s", out->len ? ", " : "",
				    al_field_shown(
					    &x->def->field[c->term[i].field]));
}

/* What it is about: the first field that it asks of. */
static int
rule_about(const struct al_acting *x, const struct al_rule *rule)
{
	const struct al_term *t = rule->cond.term;

	return t->test == AL_OCCUPIED ? x->def->occupy[0].field : t->field;
}

/* Where the rule itself doesn't say what to do. */
static enum al_status
refuse_condition(struct al_acting *x, const struct al_rule *rule)
{
	struct al_buf why = { 0 };

	if (rule->unless)
		unset_fields(x, &rule->cond, &why);
	if (why.len) {
		al_fail(x->e, AL_CONFLICT, _("cannot %s: still missing: %s"),
			x->shown, why.s);
	} else {
		al_cond_text(x->b, x->def, &rule->cond, &why);
		if (x->occupant)
			al_buf_addf(&why, " (%s)", x->occupant);
		al_fail(x->e, AL_CONFLICT,
			rule->unless ? _("cannot %s: only where %s")
				     : _("cannot %s: not where %s"),
			x->shown, why.s);
	}
	al_buf_release(&why);
	return AL_CONFLICT;
}

/* The words of the rule, with the record that is in the way. */
static const char *
rule_text(const struct al_acting *x, const struct al_rule *rule)
{
	const char *label = al_label(x->b, &rule->text);

	if (!label || !x->occupant)
		return label;
	return al_arena_printf(x->a, "%s (%s)", label, x->occupant);
}

/* What is only told; once it is over, nothing. */
static enum al_status
warn(struct al_acting *x, const char *text)
{
	if (al_state_over(x->def, x->r->state))
		return AL_OK;
	al_acting_about(x, AL_ABOUT_RECORD);
	return al_fail(x->e, AL_OK, _("warning: %s"), text);
}

static enum al_status
check_rule(struct al_acting *x, const struct al_rule *rule)
{
	const char *text;
	enum al_status s;

	if (!al_acting_true(x, &rule->when, &s) ||
	    al_acting_true(x, &rule->cond, &s) == rule->unless || s != AL_OK)
		return s;
	text = rule_text(x, rule);
	if (rule->warns)
		return warn(x, text);
	al_acting_about(x, rule_about(x, rule));
	if (!text)
		return refuse_condition(x, rule);
	return al_fail(x->e, AL_CONFLICT, _("cannot %s: %s"), x->shown, text);
}

/* The action's own rules look at what was asked, before it sets anything. */
enum al_status
al_acting_check_own_rules(struct al_acting *x)
{
	enum al_status t;

	for (size_t i = 0; x->own && i < x->own->nrule; i++) {
		t = check_rule(x, &x->own->rule[i]);
		x->ruled = t > x->ruled ? t : x->ruled;
	}
	return AL_OK; /* told with all that is wrong */
}

enum al_status
al_acting_check_rules(struct al_acting *x)
{
	enum al_status s = x->ruled, t;

	for (size_t i = 0; i < x->def->nrule; i++) {
		t = check_rule(x, &x->def->rule[i]);
		s = t > s ? t : s;
	}
	return s;
}

/* An accusation doesn't go to the unit that it accuses, nor below it
 * (Regulation on Petitions 2022, Art. 30). */
enum al_status
al_acting_check_accused(struct al_acting *x)
{
	const struct al_value *accused, *unit;

	if (x->def->accused < 0 || x->def->unit < 0 ||
	    !al_cond_true(x->def, x->r->val, &x->def->hide_when))
		return AL_OK;
	accused = &x->r->val[x->def->accused];
	unit = &x->r->val[x->def->unit];
	if (accused->kind != AL_V_TEXT || unit->kind != AL_V_TEXT ||
	    !al_ref_under(x->b, x->def->field[x->def->unit].list, unit->s,
			  accused->s))
		return AL_OK;
	al_acting_about(x, x->def->unit);
	return al_fail(x->e, AL_DENIED,
		       _("cannot %s: '%s' is the accused unit or belongs "
			 "to it (Regulation on Petitions 2022, Art. 30)"),
		       x->shown, unit->s);
}

enum al_status
al_acting_check_code(struct al_acting *x)
{
	const struct al_ref *ref;
	enum al_status s;

	if (!x->is_new || !x->def->reg)
		return AL_OK;
	al_acting_about(x, AL_ABOUT_CODE);
	if (!x->in->code || !*x->in->code) {
		al_acting_lacks(x, AL_ABOUT_CODE);
		return al_fail(x->e, AL_BAD, _("%s: --code is missing"),
			       x->shown);
	}
	s = al_ref_find(x->b, x->def->name, x->in->code, false, &ref, x->e);
	if (s == AL_OK && ref->found && !ref->is_void)
		s = al_fail(x->e, AL_CONFLICT, _("there is a %s '%s' already"),
			    x->def->name, x->in->code);
	return s;
}
