/* duty_turn.c: extending, pausing, voiding and reviving clocks */
#include "duty.h"

#include <string.h>

static enum al_status
too_late(struct al_acting *x, const struct al_clock *c)
{
	struct al_buf due = { 0 };

	al_show_due(x->b, c->due, &due);
	al_fail(x->e, AL_CONFLICT,
		_("cannot %s: the clock '%s' was due on %s; it can be "
		  "extended or paused before that only"),
		x->shown, al_clock_shown(x->b, x->def, c->name), due.s);
	al_buf_release(&due);
	return AL_CONFLICT;
}

static enum al_status
check_extend(struct al_acting *x, const struct al_clock *c, struct al_turn *t)
{
	const struct al_length *l = &x->own->limit;
	int f = al_def_field(x->def, "until");
	al_day due = al_time_day(c->due, al_offset(x->b)), most = due;
	char most_text[AL_DATE_LEN], due_text[AL_DATE_LEN];
	bool prov = false;

	if (x->own->times && c->extended >= x->own->times) {
		al_day_text(al_time_day(c->first, al_offset(x->b)), most_text);
		al_day_text(due, due_text);
		return al_fail(x->e, AL_CONFLICT,
			       _("cannot extend: the clock '%s' has "
				 "already been extended (%s to %s)"),
			       al_clock_shown(x->b, x->def, c->name), most_text,
			       due_text);
	}
	if (f < 0 || x->r->val[f].kind != AL_V_TEXT ||
	    !al_day_iso(x->r->val[f].s, &t->until))
		return al_fail(x->e, AL_BAD,
			       _("extend: --until DATE is missing"));
	if (l->unit == AL_WD)
		most = al_cal_add(al_book_calendar(x->b), due, l->n, &prov);
	else
		most = due + (al_day)l->n;
	al_day_text(most, most_text);
	al_day_text(due, due_text);
	if (t->until <= due)
		return al_fail(x->e, AL_BAD,
			       _("until: %s is not after the due date %s"),
			       x->r->val[f].s, due_text);
	if (t->until > most)
		return al_fail(x->e, AL_CONFLICT,
			       _("until: %s is too far; the limit is "
				 "%s"),
			       x->r->val[f].s, most_text);
	return AL_OK;
}

static enum al_status
turn_clock(struct al_acting *x, int clock, enum al_turn_kind kind)
{
	const struct al_clock_def *cd = &x->def->clock[clock];
	struct al_clock *c = al_record_clock(x->r, cd->name);
	struct al_turn t = { .kind = kind, .on = x->on };
	const char *name = al_clock_shown(x->b, x->def, cd->name);
	enum al_status s = AL_OK;
	struct al_span sp;

	if (!c || !al_clock_running(c) || c->due == AL_NEVER)
		return al_fail(x->e, AL_CONFLICT,
			       _("cannot %s: the clock '%s' is not "
				 "running"),
			       x->shown, name);
	if (kind == AL_RESUME ? c->paused == AL_NEVER : c->paused != AL_NEVER)
		return al_fail(
			x->e, AL_CONFLICT,
			kind == AL_RESUME
				? _("cannot %s: the clock '%s' is not paused")
				: _("cannot %s: the clock '%s' is paused"),
			x->shown, name);
	if (kind != AL_RESUME && c->due < x->on)
		return too_late(x, c);
	if (kind == AL_EXTEND)
		s = check_extend(x, c, &t);
	if (s != AL_OK)
		return s;
	al_duty_span(x->b, cd, x->r->val, &sp);
	al_clock_turn(al_book_calendar(x->b), al_offset(x->b), &sp, c, &t);
	al_record_touch(x->r, c);
	return AL_OK;
}

enum al_status
al_duty_act_turns(struct al_acting *x)
{
	const struct al_action *act = x->own;
	enum al_status s = AL_OK;

	if (act->extends >= 0)
		s = turn_clock(x, act->extends, AL_EXTEND);
	if (s == AL_OK && act->pauses >= 0)
		s = turn_clock(x, act->pauses, AL_PAUSE);
	if (s == AL_OK && act->resumes >= 0)
		s = turn_clock(x, act->resumes, AL_RESUME);
	return s;
}

static bool
is_voided(const struct al_ledger *def, const struct al_action *a,
	  const char *clock)
{
	if (a->voids)
		return strcmp(clock, AL_CLOCK_OPEN) != 0;
	for (size_t i = 0; i < a->nvoid_clock; i++)
		if (strcmp(clock, def->clock[a->void_clock[i]].name) == 0)
			return true;
	return false;
}

bool
al_duty_left(const struct al_ledger *def, const struct al_clock_def *cd,
	     const char *ended)
{
	for (size_t i = 0; i < def->naction; i++)
		if (strcmp(def->action[i].name, ended) == 0)
			return !(cd->until >> i & 1) &&
			       is_voided(def, &def->action[i], cd->name);
	return false;
}

/* What is missed stays missed; but once the record is over nobody can still do
 * it, and it doesn't stand among what is due for ever. */
void
al_duty_voids(struct al_acting *x)
{
	bool final = al_state_final(x->def, x->r->state);
	struct al_clock *c;

	for (size_t i = 0; i < x->r->nclock; i++) {
		c = &x->r->clock[i];
		if (!al_clock_running(c) || !is_voided(x->def, x->own, c->name))
			continue;
		if (final && al_clock_overdue(c, x->on))
			al_duty_end(x, c);
		else
			al_duty_void(x, c);
	}
}

/* Back to the state before: what that entry voided runs again. */
void
al_duty_revive(struct al_acting *x)
{
	struct al_clock *c, *was;

	for (size_t i = 0; i < x->before->nclock; i++) {
		was = &x->before->clock[i];
		if (!al_clock_running(was) ||
		    strcmp(was->name, AL_CLOCK_OPEN) == 0)
			continue;
		c = al_record_clock_n(x->r, was->name, was->n, x->a);
		if (c->voided != AL_NEVER || c->stop != AL_NEVER) {
			*c = *was;
			al_record_touch(x->r, c);
		}
	}
}
