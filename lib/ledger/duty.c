/* duty.c: how acts start, meet, move and void clocks, by the definition */
#include "act.h"

#include <inttypes.h>
#include <string.h>

#define BIT(i) ((uint64_t)1 << (i))

/* ---- lengths ------------------------------------------------------------ */

static al_time
field_end_of_day(const struct al_book *b, const struct al_value *v)
{
	al_day d;

	if (v->kind == AL_V_INT)
		return v->i;
	if (v->kind != AL_V_TEXT || !al_day_iso(v->s, &d))
		return AL_NEVER;
	return al_time_at(d, AL_DAY_END, al_offset(b));
}

static const struct al_length *
length_for(const struct al_clock_def *c, const struct al_value *val)
{
	for (size_t i = 0; i < c->nlength; i++) {
		const struct al_length *l = &c->length[i];

		if (l->field < 0 || (val[l->field].kind == AL_V_TEXT &&
				     strcmp(val[l->field].s, l->value) == 0))
			return l;
	}
	return NULL;
}

bool
al_duty_span(const struct al_book *b, const struct al_ledger *def,
	     const struct al_clock_def *c, const struct al_value *val, struct al_span *sp)
{
	const struct al_length *l = length_for(c, val);
	int field = c->due >= 0 ? c->due : c->or_due;

	(void)def;
	*sp = (struct al_span){ .n = -1, .unit = AL_D, .roll = c->roll,
				.latest = AL_NEVER };
	if (l) {
		sp->n = l->n;
		sp->unit = l->unit;
	}
	if (field >= 0)
		sp->latest = field_end_of_day(b, &val[field]);
	return sp->n >= 0 || sp->latest != AL_NEVER;
}

/* ---- history ------------------------------------------------------------ */

enum al_status
al_acting_past(struct al_acting *x)
{
	enum al_status s = AL_OK;

	if (!x->has_past && !x->is_new)
		s = al_history(x->b, x->r->version, x->a, &x->past, &x->npast, x->e);
	x->has_past = s == AL_OK;
	return s;
}

/* The last live entry by one of the actions in `mask`. */
static const struct al_past *
last_by(const struct al_ledger *def, const struct al_past *p, size_t n, uint64_t mask)
{
	int i;

	while (n-- > 0) {
		i = p[n].live ? al_action_number(def, p[n].en.action) : -1;
		if (i >= 0 && i < 64 && (mask & BIT(i)))
			return &p[n];
	}
	return NULL;
}

size_t
al_duty_turns(const struct al_book *b, const struct al_record *r,
	      const struct al_clock_def *cd, const struct al_clock *c,
	      const struct al_past *p, size_t npast, struct al_arena *a,
	      struct al_turn **out)
{
	const struct al_ledger *def = r->def;
	int me = (int)(cd - def->clock), i;
	struct al_turn *t = al_arena_alloc(a, (npast + 1) * sizeof *t);
	const struct al_action *act;
	struct al_parsed *j;
	size_t n = 0;

	(void)b;
	for (size_t k = 0; k < npast; k++) {
		i = p[k].live && p[k].en.on >= c->start
			? al_action_number(def, p[k].en.action) : -1;
		if (i < 0 || (size_t)i >= def->naction)
			continue;
		act = &def->action[i];
		t[n].on = p[k].en.on;
		if (act->extends == me) {
			t[n].kind = AL_EXTEND;
			j = al_effect_parse(p[k].en.data, NULL);
			if (j && al_day_iso(al_parsed_text(j, "arg", "until"), &t[n].until))
				n++;
			al_parsed_free(j);
		} else if (act->pauses == me) {
			t[n++].kind = AL_PAUSE;
		} else if (act->resumes == me) {
			t[n++].kind = AL_RESUME;
		}
	}
	*out = t;
	return n;
}

enum al_status
al_duty_refold(struct al_book *b, const struct al_record *r, const struct al_clock_def *cd,
	       const struct al_past *past, size_t npast, struct al_clock *c,
	       struct al_err *e)
{
	struct al_calendar *cal = al_book_calendar(b);
	struct al_turn *t;
	struct al_span sp;
	size_t n;

	if (!al_duty_span(b, r->def, cd, r->val, &sp)) {
		c->first = c->due = AL_NEVER;
		return AL_OK;
	}
	n = al_duty_turns(b, r, cd, c, past, npast, &b->ref_arena, &t);
	al_clock_fold(cal, al_offset(b), &sp, c, t, n);
	if (al_cal_status(cal) != AL_OK)
		return al_fail(e, al_cal_status(cal), _("the calendar cannot be read"));
	return AL_OK;
}

/* ---- starting ----------------------------------------------------------- */

static al_time
start_of(struct al_acting *x, const struct al_clock_def *cd, al_time event)
{
	const struct al_value *v;
	al_day d;

	if (cd->at < 0)
		return event;
	v = &x->r->val[cd->at];
	if (v->kind == AL_V_INT)
		return v->i;
	if (v->kind == AL_V_TEXT && al_day_iso(v->s, &d))
		return al_time_at(d, 0, al_offset(x->b));
	return AL_NEVER;
}

static enum al_status
start_clock(struct al_acting *x, const struct al_clock_def *cd, al_time event)
{
	struct al_clock *last = al_record_clock(x->r, cd->name), *c;
	al_time start = start_of(x, cd, event);
	struct al_span sp;

	if (start == AL_NEVER)
		return AL_OK;
	if (last && al_clock_running(last) && !cd->many)
		return AL_OK;
	if (!al_duty_span(x->b, x->def, cd, x->r->val, &sp))
		return AL_OK;
	c = al_record_clock_n(x->r, cd->name, last ? last->n + 1 : 1, x->a);
	c->kind = cd->kind;
	c->start = start;
	al_clock_fold(al_book_calendar(x->b), al_offset(x->b), &sp, c, NULL, 0);
	al_record_touch(x->r, c);
	return AL_OK;
}

/* ---- after fields changed ------------------------------------------------ */

static bool
cond_touched(const struct al_acting *x, const struct al_cond *c)
{
	for (size_t i = 0; i < c->n; i++)
		if ((size_t)c->term[i].field < x->def->ncol && x->changed[c->term[i].field])
			return true;
	return false;
}

static bool
field_touched(const struct al_acting *x, int f)
{
	return f >= 0 && (size_t)f < x->def->ncol && x->changed[f];
}

static bool
depends(const struct al_acting *x, const struct al_clock_def *cd)
{
	if (field_touched(x, cd->at) || field_touched(x, cd->due) ||
	    field_touched(x, cd->or_due) || cond_touched(x, &cd->when))
		return true;
	for (size_t i = 0; i < cd->nlength; i++)
		if (field_touched(x, cd->length[i].field))
			return true;
	return false;
}

static void
void_clock(struct al_acting *x, struct al_clock *c)
{
	if (al_clock_overdue(c, x->on))
		return; /* missed is missed */
	c->voided = x->on;
	al_record_touch(x->r, c);
}

static bool
same_clock(const struct al_clock *a, const struct al_clock *b)
{
	return a->start == b->start && a->first == b->first && a->due == b->due &&
	       a->provisional == b->provisional && a->extended == b->extended &&
	       a->paused == b->paused;
}

static enum al_status
move_running(struct al_acting *x, const struct al_clock_def *cd, struct al_clock *c)
{
	struct al_clock old = *c;
	al_time start;
	enum al_status s;

	if (!al_cond_true(x->def, x->r->val, &cd->when)) {
		void_clock(x, c);
		return AL_OK;
	}
	s = al_acting_past(x);
	if (s != AL_OK)
		return s;
	start = start_of(x, cd, c->start);
	if (start != AL_NEVER)
		c->start = start;
	s = al_duty_refold(x->b, x->r, cd, x->past, x->npast, c, x->e);
	if (!same_clock(&old, c))
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

	if (!al_cond_true(x->def, x->r->val, &cd->when))
		return AL_OK;
	if (cd->until_final && al_state_final(x->def, x->from))
		return AL_OK;
	s = al_acting_past(x);
	if (s != AL_OK)
		return s;
	from = last_by(x->def, x->past, x->npast, cd->from);
	met = last_by(x->def, x->past, x->npast, cd->until);
	if (!from && cd->on_add && x->npast)
		from = &x->past[0];
	if (!from || (met && met->en.seq >= from->en.seq))
		return AL_OK;
	s = start_clock(x, cd, from->en.on);
	c = al_record_clock(x->r, cd->name);
	if (s == AL_OK && c && al_clock_running(c)) /* as it was extended meanwhile */
		s = al_duty_refold(x->b, x->r, cd, x->past, x->npast, c, x->e);
	return s;
}

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
			s = move_running(x, cd, c);
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
		if (cd->many && f >= 0 && x->in->given[f] &&
		    x->in->val[f].kind == AL_V_INT && c->n != x->in->val[f].i)
			continue;
		if (!best || c->n < best->n)
			best = c;
	}
	return best;
}

/* What ends a duty ends its pause too. */
static void
resume(struct al_acting *x, const struct al_clock_def *cd, struct al_clock *c)
{
	const struct al_turn t = { .kind = AL_RESUME, .on = x->on };
	struct al_span sp;

	al_duty_span(x->b, x->def, cd, x->r->val, &sp);
	al_clock_turn(al_book_calendar(x->b), al_offset(x->b), &sp, c, &t);
}

static enum al_status
meet(struct al_acting *x)
{
	bool final = al_state_final(x->def, x->r->state) &&
		     !al_state_final(x->def, x->from);
	const struct al_clock_def *cd;
	struct al_clock *c;

	for (size_t i = 0; i < x->def->nclock; i++) {
		cd = &x->def->clock[i];
		if (!(cd->until & BIT(x->in->action)) &&
		    !(cd->until_final && final))
			continue;
		c = run_to_meet(x, cd);
		if (!c && cd->many)
			return al_fail(x->e, AL_CONFLICT, _("%s: no such clock '%s' is "
				       "running"), x->name, cd->name);
		if (!c)
			continue;
		if (c->paused != AL_NEVER)
			resume(x, cd, c);
		c->stop = x->on;
		c->ended = x->name;
		al_record_touch(x->r, c);
	}
	return AL_OK;
}

/* The clock that every record has: from its date to its final state. */
static void
open_clock(struct al_acting *x, al_time registered)
{
	struct al_clock *c = al_record_clock(x->r, AL_CLOCK_OPEN);
	bool final = al_state_final(x->def, x->r->state);

	if (x->def->reg)
		return;
	if (c && al_clock_running(c) && final) {
		c->stop = x->on;
		c->ended = x->r->state;
		al_record_touch(x->r, c);
	} else if ((!c || !al_clock_running(c)) && !final) {
		c = al_record_clock_n(x->r, AL_CLOCK_OPEN, c ? c->n + 1 : 1, x->a);
		c->kind = AL_FLAG;
		c->start = registered;
		al_record_touch(x->r, c);
	}
}

/* ---- extending, pausing, voiding ---------------------------------------- */

static enum al_status
too_late(struct al_acting *x, const struct al_clock *c)
{
	struct al_buf due = { 0 };

	al_show_due(x->b, c->due, &due);
	al_fail(x->e, AL_CONFLICT, _("cannot %s: the clock '%s' was due on %s; it can be "
		"extended or paused before that only"), x->name, c->name, due.s);
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
		return al_fail(x->e, AL_CONFLICT, _("cannot extend: the clock '%s' has "
			       "already been extended (%s to %s)"), c->name, most_text,
			       due_text);
	}
	if (f < 0 || x->in->val[f].kind != AL_V_TEXT ||
	    !al_day_iso(x->in->val[f].s, &t->until))
		return al_fail(x->e, AL_BAD, _("extend: --until DATE is missing"));
	if (l->unit == AL_WD)
		most = al_cal_add(al_book_calendar(x->b), due, l->n, &prov);
	else
		most = due + (al_day)l->n;
	al_day_text(most, most_text);
	al_day_text(due, due_text);
	if (t->until <= due)
		return al_fail(x->e, AL_BAD, _("until: %s is not after the due date %s"),
			       x->in->val[f].s, due_text);
	if (t->until > most)
		return al_fail(x->e, AL_CONFLICT, _("until: %s is too far; the limit is "
			       "%s"), x->in->val[f].s, most_text);
	return AL_OK;
}

static enum al_status
turn_clock(struct al_acting *x, int clock, enum al_turn_kind kind)
{
	const struct al_clock_def *cd = &x->def->clock[clock];
	struct al_clock *c = al_record_clock(x->r, cd->name);
	struct al_turn t = { .kind = kind, .on = x->on };
	enum al_status s = AL_OK;
	struct al_span sp;

	if (!c || !al_clock_running(c) || c->due == AL_NEVER)
		return al_fail(x->e, AL_CONFLICT, _("cannot %s: the clock '%s' is not "
			       "running"), x->name, cd->name);
	if (kind == AL_RESUME ? c->paused == AL_NEVER : c->paused != AL_NEVER)
		return al_fail(x->e, AL_CONFLICT, kind == AL_RESUME
			? _("cannot %s: the clock '%s' is not paused")
			: _("cannot %s: the clock '%s' is paused"), x->name, cd->name);
	if (kind != AL_RESUME && c->due < x->on)
		return too_late(x, c);
	if (kind == AL_EXTEND)
		s = check_extend(x, c, &t);
	if (s != AL_OK)
		return s;
	al_duty_span(x->b, x->def, cd, x->r->val, &sp);
	al_clock_turn(al_book_calendar(x->b), al_offset(x->b), &sp, c, &t);
	al_record_touch(x->r, c);
	return AL_OK;
}

static enum al_status
turns(struct al_acting *x)
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

static void
void_running(struct al_acting *x)
{
	for (size_t i = 0; i < x->r->nclock; i++)
		if (al_clock_running(&x->r->clock[i]) &&
		    strcmp(x->r->clock[i].name, AL_CLOCK_OPEN) != 0)
			void_clock(x, &x->r->clock[i]);
}

/* Back to the state before: what that entry voided runs again. */
static enum al_status
revive(struct al_acting *x)
{
	struct al_record *before;
	struct al_clock *c, *was;
	enum al_status s;

	s = al_acting_past(x);
	if (s == AL_OK)
		s = al_history_fold(x->b, x->def, &x->r->key, x->past, x->npast,
				    x->entered, x->a, &before, x->e);
	if (s != AL_OK)
		return s;
	for (size_t i = 0; i < before->nclock; i++) {
		was = &before->clock[i];
		if (!al_clock_running(was) || strcmp(was->name, AL_CLOCK_OPEN) == 0)
			continue;
		c = al_record_clock_n(x->r, was->name, was->n, x->a);
		if (c->voided != AL_NEVER || c->stop != AL_NEVER) {
			*c = *was;
			al_record_touch(x->r, c);
		}
	}
	return AL_OK;
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
	}
	return s;
}

static al_time
registered(struct al_acting *x)
{
	const struct al_clock_def at = { .at = x->def->dated };
	al_time t = x->def->dated < 0 ? AL_NEVER : start_of(x, &at, x->on);

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

		if (cd < 0 || !al_clock_running(c) || x->def->clock[cd].many)
			continue;
		s = al_duty_refold(x->b, x->r, &x->def->clock[cd], x->past, x->npast, c,
				   x->e);
		if (!same_clock(&old, c)) {
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
		s = turns(x);
	if (s == AL_OK)
		s = meet(x);
	if (s == AL_OK && x->own && x->own->voids)
		void_running(x);
	if (s == AL_OK && x->own && x->own->to == AL_TO_BEFORE)
		s = revive(x);
	if (s == AL_OK)
		open_clock(x, x->on);
	if (s == AL_OK)
		s = start_all(x);
	return s;
}

/* ---- flags ---------------------------------------------------------------- */

/* When what ends a flag happened after `from`; AL_NEVER: it didn't. */
static al_time
flag_end(const struct al_ledger *def, const struct al_clock_def *cd,
	 struct al_record *r, const struct al_past *p, size_t n,
	 const struct al_past *from)
{
	const struct al_past *met = last_by(def, p, n, cd->until);
	struct al_clock *open = al_record_clock(r, AL_CLOCK_OPEN);

	if (met && met->en.seq > from->en.seq)
		return met->en.on;
	return cd->until_final && open ? open->stop : AL_NEVER;
}

void
al_duty_flags(struct al_book *b, struct al_record *r, const struct al_past *p, size_t n,
	      struct al_arena *a)
{
	struct al_acting x = { .b = b, .def = r->def, .r = r };
	const struct al_clock_def *cd;
	const struct al_past *from;
	struct al_clock *c;
	struct al_span sp;
	al_time start;

	for (size_t i = 0; i < r->def->nclock; i++) {
		cd = &r->def->clock[i];
		if (cd->kind != AL_FLAG || !al_cond_true(r->def, r->val, &cd->when))
			continue;
		from = last_by(r->def, p, n, cd->from);
		if (!from && cd->on_add && n && p[0].live)
			from = &p[0];
		start = from ? start_of(&x, cd, from->en.on) : AL_NEVER;
		if (start == AL_NEVER || !al_duty_span(b, r->def, cd, r->val, &sp))
			continue;
		c = al_record_clock_n(r, cd->name, 1, a);
		c->kind = AL_FLAG;
		c->start = start;
		al_clock_fold(al_book_calendar(b), al_offset(b), &sp, c, NULL, 0);
		c->stop = flag_end(r->def, cd, r, p, n, from);
	}
}
