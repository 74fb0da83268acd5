/* act_by.c: who may take an action: `by another`, `by FIELD` */
#include "act_part.h"

#include <string.h>

static const char *
actor(const struct al_acting *x)
{
	return al_db_context(x->b->db)->actor;
}

/* Whoever acted on another account, or said to be another, is another. */
static enum al_status
check_another(struct al_acting *x)
{
	const char *me = actor(x);
	struct al_entry en;
	enum al_status s;

	if (!x->own->another)
		return AL_OK;
	s = al_journal_read(x->b->db, x->r->entered, &en, x->e);
	if (s != AL_OK || en.uid != al_db_context(x->b->db)->uid ||
	    (me && en.actor && strcmp(me, en.actor) != 0))
		return s;
	return al_fail(x->e, AL_DENIED,
		       me && en.actor
			       ? _("cannot %s: that is for another person "
				   "than who did '%s'")
			       : _("cannot %s: that is for another person "
				   "than who did '%s'; ANLAN_ACTOR says who "
				   "acts, each time"),
		       x->shown, al_action_called(x->b, x->def, en.action));
}

/* Who the field names as it is before the action; NULL: nobody. */
static const char *
named(const struct al_acting *x, int field)
{
	const struct al_value *v = &x->r->val[field];

	return v->kind == AL_V_TEXT ? v->s : NULL;
}

/* One of those that it isn't for; nobody knows of who doesn't say. */
static enum al_status
check_not_by(struct al_acting *x)
{
	const char *me = actor(x), *who;

	for (size_t i = 0; i < x->own->nnot_by; i++) {
		who = named(x, x->own->not_by[i]);
		if (!who || (me && strcmp(me, who) != 0))
			continue;
		return al_fail(
			x->e, AL_DENIED,
			me ? _("cannot %s: that is for another person than "
			       "%s (%s)")
			   : _("cannot %s: that is for another person than "
			       "%s (%s); ANLAN_ACTOR says who acts"),
			x->shown, al_ref_name_of(x->b, "staff", who), who);
	}
	return AL_OK;
}

static enum al_status
check_by(struct al_acting *x)
{
	const char *me = actor(x), *who;

	if (x->own->by < 0)
		return AL_OK;
	who = named(x, x->own->by);
	if (!who)
		return al_fail(x->e, AL_DENIED,
			       _("cannot %s: that is for whom '%s' names, and "
				 "it is empty"),
			       x->shown,
			       al_field_shown(&x->def->field[x->own->by]));
	if (me && strcmp(me, who) == 0)
		return AL_OK;
	return al_fail(x->e, AL_DENIED,
		       _("cannot %s: that is for %s alone; ANLAN_ACTOR=%s "
			 "says who acts"),
		       x->shown, al_ref_name_of(x->b, "staff", who), who);
}

enum al_status
al_acting_check_by(struct al_acting *x)
{
	enum al_status s = AL_OK;

	if (x->own)
		s = check_by(x);
	if (x->own && s == AL_OK)
		s = check_not_by(x);
	return x->own && s == AL_OK ? check_another(x) : s;
}
