/* duty_read.c: what a clock comes from: its rule, the record, its history */
#include "duty.h"

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
				     al_many_has(val[l->field].s, l->value)))
			return l;
	}
	return NULL;
}

/* How many units; -1: the field that says so is empty, or says none. */
static int64_t
units_of(const struct al_length *l, const struct al_value *val)
{
	int64_t n = l->n;

	if (l->days >= 0)
		n = val[l->days].kind == AL_V_INT && val[l->days].i > 0
			    ? val[l->days].i
			    : -1;
	return l->days >= 0 && n > AL_DAYS_MAX ? AL_DAYS_MAX : n;
}

bool
al_duty_span(const struct al_book *b, const struct al_clock_def *c,
	     const struct al_value *val, struct al_span *sp)
{
	const struct al_length *l = length_for(c, val);
	int field = c->due >= 0 ? c->due : c->or_due;

	*sp = (struct al_span){
		.n = -1, .unit = AL_D, .roll = c->roll, .latest = AL_NEVER
	};
	if (l) {
		sp->n = units_of(l, val);
		sp->unit = l->unit;
	}
	if (field >= 0)
		sp->latest = field_end_of_day(b, &val[field]);
	return sp->n >= 0 || sp->latest != AL_NEVER;
}

al_time
al_duty_start(const struct al_book *b, const struct al_record *r,
	      const struct al_clock_def *cd, al_time event)
{
	const struct al_value *v;
	al_day d;

	if (cd->at < 0)
		return event;
	v = &r->val[cd->at];
	if (v->kind == AL_V_INT)
		return v->i;
	if (v->kind == AL_V_TEXT && al_day_iso(v->s, &d))
		return al_time_at(d, 0, al_offset(b));
	return AL_NEVER;
}

/* ---- history ------------------------------------------------------------ */

/* The last live entry by one of the actions in `mask`. */
const struct al_past *
al_duty_last_by(const struct al_ledger *def, const struct al_past *p, size_t n,
		uint64_t mask)
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
al_duty_turns(const struct al_record *r, const struct al_clock_def *cd,
	      const struct al_clock *c, const struct al_past *p, size_t npast,
	      struct al_arena *a, struct al_turn **out)
{
	const struct al_ledger *def = r->def;
	int me = (int)(cd - def->clock), i;
	struct al_turn *t = al_arena_alloc(a, (npast + 1) * sizeof *t);
	const struct al_action *act;
	struct al_parsed *j;
	size_t n = 0;

	for (size_t k = 0; k < npast; k++) {
		i = p[k].live && p[k].en.on >= c->start
			    ? al_action_number(def, p[k].en.action)
			    : -1;
		if (i < 0 || (size_t)i >= def->naction)
			continue;
		act = &def->action[i];
		t[n].on = p[k].en.on;
		if (act->extends == me) {
			t[n].kind = AL_EXTEND;
			j = al_effect_parse(p[k].en.data, NULL);
			if (j && al_day_iso(al_parsed_text(j, "arg", "until"),
					    &t[n].until))
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
al_duty_refold(struct al_book *b, const struct al_record *r,
	       const struct al_clock_def *cd, const struct al_past *past,
	       size_t npast, struct al_clock *c, struct al_err *e)
{
	struct al_calendar *cal = al_book_calendar(b);
	struct al_turn *t;
	struct al_span sp;
	size_t n;

	if (!al_duty_span(b, cd, r->val, &sp)) {
		c->first = c->due = AL_NEVER;
		return AL_OK;
	}
	n = al_duty_turns(r, cd, c, past, npast, &b->ref_arena, &t);
	al_clock_fold(cal, al_offset(b), &sp, c, t, n);
	if (al_cal_status(cal) != AL_OK)
		return al_fail(e, al_cal_status(cal),
			       _("the calendar cannot be read"));
	return AL_OK;
}

/* ---- flags ---------------------------------------------------------------- */

/* When what ends a flag happened after `from`; AL_NEVER: it didn't. */
static al_time
flag_end(const struct al_ledger *def, const struct al_clock_def *cd,
	 struct al_record *r, const struct al_past *p, size_t n,
	 const struct al_past *from)
{
	const struct al_past *met = al_duty_last_by(def, p, n, cd->until);
	struct al_clock *open = al_record_clock(r, AL_CLOCK_OPEN);

	if (met && met->en.seq > from->en.seq)
		return met->en.on;
	return cd->until_final && open ? open->stop : AL_NEVER;
}

void
al_duty_flags(struct al_book *b, struct al_record *r, const struct al_past *p,
	      size_t n, struct al_arena *a)
{
	const struct al_clock_def *cd;
	const struct al_past *from;
	struct al_clock *c;
	struct al_span sp;
	al_time start;

	for (size_t i = 0; i < r->def->nclock; i++) {
		cd = &r->def->clock[i];
		if (cd->kind != AL_FLAG ||
		    !al_cond_true(r->def, r->val, &cd->when))
			continue;
		from = al_duty_last_by(r->def, p, n, cd->from);
		if (!from && cd->on_add && n && p[0].live)
			from = &p[0];
		start = from ? al_duty_start(b, r, cd, from->en.on) : AL_NEVER;
		if (start == AL_NEVER || !al_duty_span(b, cd, r->val, &sp))
			continue;
		c = al_record_clock_n(r, cd->name, 1, a);
		c->kind = AL_FLAG;
		c->start = start;
		al_clock_fold(al_book_calendar(b), al_offset(b), &sp, c, NULL,
			      0);
		c->stop = flag_end(r->def, cd, r, p, n, from);
	}
}
