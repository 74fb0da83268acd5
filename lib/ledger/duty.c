/* duty.c: how acts start, meet, move and void clocks, by the definition */
#include "duty.h"

#include <inttypes.h>
#include <string.h>

#define BIT(i) ((uint64_t)1 << (i))

enum al_status
al_acting_past(struct al_acting *x)
{
	enum al_status s = AL_OK;

	if (!x->has_past && !x->is_new)
		s = al_history(x->b, x->r->version, x->a, &x->past, &x->npast,
			       x->e);
	x->has_past = s == AL_OK;
	return s;
}

/* ---- starting ----------------------------------------------------------- */

static enum al_status
start_clock(struct al_acting *x, const struct al_clock_def *cd, al_time event)
{
	struct al_clock *last = al_record_clock(x->r, cd->name), *c;
	al_time start = al_duty_start(x->b, x->r, cd, event);
	struct al_span sp;

	if (start == AL_NEVER)
		return AL_OK;
	if (last && al_clock_running(last) && !cd->many)
		return AL_OK;
	if (!al_duty_span(x->b, cd, x->r->val, &sp))
		return AL_OK;
	c = al_record_clock_n(x->r, cd->name, last ? last->n + 1 : 1, x->a);
	c->kind = cd->kind;
	c->start = start;
	al_clock_fold(al_book_calendar(x->b), al_offset(x->b), &sp, c, NULL, 0);
	al_record_touch(x->r, c);
	return AL_OK;
}

/* `until added`: what was to be done has been done when it is written down. */
static void
stop_if_added(struct al_acting *x, const struct al_clock_def *cd, al_time on)
{
	struct al_clock *c =
		cd->until_added ? al_record_clock(x->r, cd->name) : NULL;

	if (!c || !al_clock_running(c))
		return;
	c->stop = on;
	c->ended = al_builtin_action_name[AL_A_ADD];
	al_record_touch(x->r, c);
}

/* ---- after fields changed ------------------------------------------------ */

static bool
field_touched(const struct al_acting *x, int f)
{
	return f >= 0 && (size_t)f < x->def->ncol && x->changed[f];
}

static bool
cond_touched(const struct al_acting *x, const struct al_cond *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (field_touched(x, c->term[i].field) ||
		    field_touched(x, c->term[i].other))
			return true;
	return false;
}

static bool
depends(const struct al_acting *x, const struct al_clock_def *cd)
{
	if (field_touched(x, cd->at) || field_touched(x, cd->due) ||
	    field_touched(x, cd->or_due) || cond_touched(x, &cd->when))
		return true;
	for (size_t i = 0; i < cd->nlength; i++)
		if (field_touched(x, cd->length[i].field) ||
		    field_touched(x, cd->length[i].days))
			return true;
	return false;
}

void
al_duty_void(struct al_acting *x, struct al_clock *c)
{
	if (al_clock_overdue(c, x->on))
		return; /* missed is missed */
	c->voided = x->on;
	al_record_touch(x->r, c);
}

void
al_duty_end(struct al_acting *x, struct al_clock *c)
{
	c->stop = x->on;
	c->ended = x->name;
	al_record_touch(x->r, c);
}

/* What ends a duty ends its pause too. */
static void
end_met(struct al_acting *x, const struct al_clock_def *cd, struct al_clock *c)
{
	const struct al_turn t = { .kind = AL_RESUME, .on = x->on };
	struct al_span sp;

	if (c->paused != AL_NEVER) {
		al_duty_span(x->b, cd, x->r->val, &sp);
		al_clock_turn(al_book_calendar(x->b), al_offset(x->b), &sp, c,
			      &t);
	}
	al_duty_end(x, c);
}

/* Is it due when an argument said?  That stands, whatever is corrected. */
static bool
by_argument(const struct al_ledger *def, const struct al_clock_def *cd)
{
	return cd->due >= (int)def->ncol || cd->or_due >= (int)def->ncol;
}

static enum al_status
move_running(struct al_acting *x, const struct al_clock_def *cd,
	     struct al_clock *c)
{
	bool holds = al_cond_true(x->def, x->r->val, &cd->when);
	struct al_clock old = *c;
	struct al_span sp;
	al_time start;
	enum al_status s;

	if (!holds && cd->until_otherwise) {
		end_met(x, cd, c);
		return AL_OK;
	}
	if (!holds || (!by_argument(x->def, cd) &&
		       !al_duty_span(x->b, cd, x->r->val, &sp))) {
		al_duty_void(x, c);
		return AL_OK;
	}
	if (by_argument(x->def, cd))
		return AL_OK;
	s = al_acting_past(x);
	if (s != AL_OK)
		return s;
	start = al_duty_start(x->b, x->r, cd, c->start);
	if (start != AL_NEVER)
		c->start = start;
	s = al_duty_refold(x->b, x->r, cd, x->past, x->npast, c, x->e);
	if (!al_clock_same(&old, c))
		al_record_touch(x->r, c);
	return s;
}

/*
 * A clock that didn't run because its condition was false: does it run now?
 * Only if what starts it has happened, and nothing since would have met it.
 */
static enum al_status
start_late(struct al_acting *x, const struct al_clock_def *cd)
{
	const struct al_past *from, *met;
	struct al_clock *c;
	enum al_status s;

	if (cd->from & BIT(x->in->action))
		return AL_OK; /* it starts now */
	if (!al_cond_true(x->def, x->r->val, &cd->when))
		return AL_OK;
	if (cd->until_final && al_state_final(x->def, x->from))
		return AL_OK;
	s = al_acting_past(x);
	if (s != AL_OK)
		return s;
	from = al_duty_last_by(x->def, x->past, x->npast, cd->from);
	met = al_duty_last_by(x->def, x->past, x->npast, cd->until);
	if (!from && cd->on_add && x->npast)
		from = &x->past[0];
	if (!from || (met && met->en.seq > from->en.seq))
		return AL_OK;
	s = start_clock(x, cd, from->en.on);
	if (s == AL_OK && from == &x->past[0])
		stop_if_added(x, cd, from->en.on);
	c = al_record_clock(x->r, cd->name);
	if (s == AL_OK && c &&
	    al_clock_running(c)) /* as it was extended meanwhile */
		s = al_duty_refold(x->b, x->r, cd, x->past, x->npast, c, x->e);
	return s;
}

/* The condition came to hold again: the duty begins then. */
static enum al_status
start_again(struct al_acting *x, const struct al_clock_def *cd)
{
	if (al_state_final(x->def, x->r->state) ||
	    !al_cond_true(x->def, x->r->val, &cd->when))
		return AL_OK;
	return start_clock(x, cd, x->on);
}

/* Is this duty met by what is done? */
static bool
is_met(const struct al_acting *x, const struct al_clock_def *cd)
{
	if (cd->until & BIT(x->in->action))
		return true;
	return cd->until_final && al_state_final(x->def, x->r->state) &&
	       !al_state_final(x->def, x->from);
}

/* What is met now is judged by what stood before: a certificate that is renewed
 * too late doesn't become punctual by its new end. */
static enum al_status
follow_fields(struct al_acting *x)
{
	const struct al_clock_def *cd;
	struct al_clock *c;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < x->def->nclock; i++) {
		cd = &x->def->clock[i];
		if (!depends(x, cd) || cd->many || cd->kind == AL_FLAG)
			continue;
		c = al_record_clock(x->r, cd->name);
		if (c && al_clock_running(c))
			s = is_met(x, cd) ? AL_OK : move_running(x, cd, c);
		else if (cd->until_otherwise)
			s = start_again(x, cd);
		else if (!c || c->voided != AL_NEVER)
			s = start_late(x, cd);
	}
	return s;
}

/* ---- meeting ------------------------------------------------------------ */

/* Which run of a `many` clock is met: the one that the argument `number`
 * names, else the oldest. */
static struct al_clock *
run_to_meet(struct al_acting *x, const struct al_clock_def *cd)
{
	int f = al_def_field(x->def, "number");
	struct al_clock *best = NULL, *c;

	for (size_t i = 0; i < x->r->nclock; i++) {
		c = &x->r->clock[i];
		if (strcmp(c->name, cd->name) != 0 || !al_clock_running(c))
			continue;
		if (cd->many && f >= 0 &&
		    (x->in->given[f] || f >= (int)x->def->ncol) &&
		    x->r->val[f].kind == AL_V_INT && c->n != x->r->val[f].i)
			continue;
		if (!best || c->n < best->n)
			best = c;
	}
	return best;
}

static enum al_status
meet(struct al_acting *x)
{
	const struct al_clock_def *cd;
	struct al_clock *c;

	for (size_t i = 0; i < x->def->nclock; i++) {
		cd = &x->def->clock[i];
		if (!is_met(x, cd))
			continue;
		c = run_to_meet(x, cd);
		if (!c && cd->many)
			return al_fail(x->e, AL_CONFLICT,
				       _("%s: no such clock '%s' is "
					 "running"),
				       x->shown, cd->name);
		if (!c)
			continue;
		end_met(x, cd, c);
	}
	return AL_OK;
}

/* The clock that every record has: from its date to its final state.  A row of
 * a register has it where there is a final state. */
static void
open_clock(struct al_acting *x, al_time registered)
{
	struct al_clock *c = al_record_clock(x->r, AL_CLOCK_OPEN);
	bool final = al_state_final(x->def, x->r->state);

	if (x->def->reg && !al_def_ends(x->def))
		return;
	if (c && al_clock_running(c) && final) {
		c->stop = x->on;
		c->ended = x->r->state;
		al_record_touch(x->r, c);
	} else if ((!c || !al_clock_running(c)) && !final) {
		c = al_record_clock_n(x->r, AL_CLOCK_OPEN, c ? c->n + 1 : 1,
				      x->a);
		c->kind = AL_FLAG;
		c->start = registered;
		al_record_touch(x->r, c);
	}
}

/* ---- all together -------------------------------------------------------- */

static enum al_status
start_all(struct al_acting *x)
{
	const struct al_clock_def *cd;
	enum al_status s = AL_OK;
	bool mine;

	for (size_t i = 0; s == AL_OK && i < x->def->nclock; i++) {
		cd = &x->def->clock[i];
		if (cd->kind == AL_FLAG)
			continue; /* read off the history when it is shown */
		mine = x->is_new ? cd->on_add
				 : (cd->from & BIT(x->in->action)) != 0;
		if (mine && al_cond_true(x->def, x->r->val, &cd->when))
			s = start_clock(x, cd, x->on);
		if (s == AL_OK && x->is_new)
			stop_if_added(x, cd, x->on);
	}
	return s;
}

static al_time
registered(struct al_acting *x)
{
	const struct al_clock_def at = { .at = x->def->dated };
	al_time t = x->def->dated < 0 ? AL_NEVER
				      : al_duty_start(x->b, x->r, &at, x->on);

	return t == AL_NEVER || t > x->on ? x->on : t;
}

/* After a calendar was loaded: each running clock again from its start.
 * AL_FOUND: none moved. */
static enum al_status
follow_calendar(struct al_acting *x)
{
	enum al_status s = al_acting_past(x);
	bool any = false;

	for (size_t i = 0; s == AL_OK && i < x->r->nclock; i++) {
		struct al_clock *c = &x->r->clock[i], old = *c;
		int cd = al_def_clock(x->def, c->name);

		if (cd < 0 || !al_clock_running(c) || x->def->clock[cd].many ||
		    by_argument(x->def, &x->def->clock[cd]))
			continue;
		s = al_duty_refold(x->b, x->r, &x->def->clock[cd], x->past,
				   x->npast, c, x->e);
		if (!al_clock_same(&old, c)) {
			al_record_touch(x->r, c);
			any = true;
		}
	}
	return s == AL_OK && !any ? AL_FOUND : s;
}

enum al_status
al_duties(struct al_acting *x)
{
	enum al_status s = AL_OK;

	if (x->in->action == (int)x->def->naction + AL_A_CALENDAR)
		return follow_calendar(x);
	if (x->is_new) {
		open_clock(x, registered(x));
		return start_all(x);
	}
	s = follow_fields(x);
	if (s == AL_OK && x->own)
		s = al_duty_act_turns(x);
	if (s == AL_OK)
		s = meet(x);
	if (s == AL_OK && x->own)
		al_duty_voids(x);
	if (s == AL_OK && x->own && x->own->to == AL_TO_BEFORE)
		al_duty_revive(x);
	if (s == AL_OK)
		open_clock(x, x->on);
	if (s == AL_OK)
		s = start_all(x);
	return s;
}
