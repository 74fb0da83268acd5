/* change.c: what hinders somebody from standing a duty */
#include "change.h"
#include "leave.h"
#include "slots.h"

#include <inttypes.h>
#include <string.h>

enum { MINUTE = 60 };

/* ---- what is looked at --------------------------------------------------------- */

/* Limits reach over a year at most. */
enum al_status
al_change_init(struct al_change *c, struct al_book *b, al_day from, al_day to,
	       struct al_err *e)
{
	al_day first, last, other;
	enum al_status s;

	*c = (struct al_change){ .b = b };
	al_every_holding(AL_EVERY_YEAR, from, &first, &other);
	al_every_holding(AL_EVERY_YEAR, to, &other, &last);
	s = al_book_ledger(b, "staff", &c->staff, e);
	if (s == AL_OK)
		s = al_seats_init(&c->seats, b, first - 31, last + 31, false,
				  e);
	if (s == AL_OK)
		s = al_slots_add(&c->slots, b, NULL, first - 31, last + 31,
				 false, e);
	return s;
}

void
al_change_release(struct al_change *c)
{
	for (size_t i = 0; i < c->nplan; i++)
		al_plan_free(c->plan[i]);
	free(c->plan);
	al_seats_release(&c->seats);
	al_seats_release(&c->slots);
	al_buf_release(&c->why);
	al_arena_release(&c->arena);
}

struct al_seat *
al_change_seat(struct al_change *c, const char *code)
{
	for (size_t i = 0; i < c->seats.n; i++)
		if (al_streq(c->seats.seat[i].code, code))
			return &c->seats.seat[i];
	return NULL;
}

enum al_status
al_change_plan(struct al_change *c, const struct al_seat *p,
	       const struct al_plan **out, struct al_err *e)
{
	struct al_plan *plan = NULL;
	enum al_status s;

	for (size_t i = 0; i < c->nplan; i++)
		if (al_same(c->plan[i]->name, p->plan))
			return *out = c->plan[i], AL_OK;
	s = al_plan_load(c->b, p->plan, &plan, e);
	if (s == AL_OK)
		*(struct al_plan **)al_grow(&c->plan, c->nplan++, sizeof plan) =
			plan;
	*out = plan;
	return s;
}

/* ---- words ----------------------------------------------------------------------- */

void
al_change_add(struct al_change *c, const char *fmt, ...)
{
	va_list ap;

	if (c->why.len)
		al_buf_adds(&c->why, c->b->zh ? "；" : "; ");
	va_start(ap, fmt);
	al_buf_vaddf(&c->why, fmt, ap);
	va_end(ap);
}

static const char *
name_of(struct al_change *c, const char *staff)
{
	return al_ref_name_of(c->b, "staff", staff);
}

static const char *
time_text(struct al_change *c, al_time t)
{
	struct al_buf text = { 0 };
	const char *s;

	al_show_time(c->b, t, &text);
	s = al_arena_strdup(&c->arena, text.s);
	al_buf_release(&text);
	return s;
}

/* ---- one after the other ------------------------------------------------------------ */

bool
al_change_on_staff(struct al_change *c, const char *staff, al_day day)
{
	const struct al_ref *ref;
	char text[AL_DATE_LEN];

	if (al_ref_find(c->b, "staff", staff, false, &ref, NULL) != AL_OK)
		return true;
	al_day_text(day, text);
	return (!ref->from || strcmp(ref->from, text) <= 0) &&
	       (!ref->to || strcmp(ref->to, text) >= 0);
}

static void
check_dates(struct al_change *c, const struct al_seat *p)
{
	char day[AL_DATE_LEN];

	if (al_change_on_staff(c, p->staff, p->day))
		return;
	al_day_text(p->day, day);
	c->barred = true;
	al_change_add(c, _("is not on the staff on %s"), day);
}

/* By the unit of the plan, and by what the post asks for. */
static enum al_status
check_post(struct al_change *c, const struct al_plan *plan,
	   const struct al_seat *p, struct al_err *e)
{
	int post = al_plan_post(plan, p->post),
	    unit = al_def_column(c->staff, "unit");
	struct al_record *row = NULL;
	enum al_status s =
		al_record_find(c->b, c->staff, p->staff, &c->arena, &row, e);

	if (s != AL_OK)
		return s;
	if (plan->unit && unit >= 0 &&
	    (row->val[unit].kind != AL_V_TEXT ||
	     !al_ref_under(c->b, "unit", row->val[unit].s, plan->unit)))
		al_change_add(c, _("is of none of the units that stand it"));
	else if (post >= 0 && !al_plan_may(c->b, &plan->post[post], row))
		al_change_add(c, _("may not stand '%s'"),
			      al_label(c->b, &plan->post[post].label));
	c->barred = c->why.len > 0;
	return AL_OK;
}

static enum al_status
check_leave(struct al_change *c, const struct al_seat *p, struct al_err *e)
{
	char from[AL_DATE_LEN], to[AL_DATE_LEN];
	int offset = al_offset(c->b);
	struct al_leave *l;
	size_t n;
	enum al_status s =
		al_leave_read(c->b, &c->arena, p->staff,
			      al_time_day(p->starts, offset),
			      al_time_day(p->ends - 1, offset), &l, &n, e);

	for (size_t i = 0; s == AL_OK && i < n; i++) {
		al_day_text(l[i].from, from);
		al_day_text(l[i].to, to);
		al_change_add(c, _("is on leave from %s to %s"), from, to);
	}
	free(l);
	return s;
}

/* Between duties of two plans lies the longer rest of the two. */
static al_time
rest_between(struct al_change *c, const struct al_plan *plan,
	     const struct al_seat *o)
{
	const struct al_plan *other = plan;
	int rest = plan->rest;

	if (al_change_plan(c, o, &other, NULL) == AL_OK && other->rest > rest)
		rest = other->rest;
	return (al_time)rest * MINUTE;
}

/* Two duties of one person on two days: may one follow the other? */
static void
check_bans(struct al_change *c, const struct al_plan *plan,
	   const struct al_seat *p, const struct al_seat *o)
{
	const struct al_seat *first = o->day < p->day ? o : p,
			     *then = first == o ? p : o;
	int one = al_plan_shift(plan, first->shift),
	    two = al_plan_shift(plan, then->shift);

	if (al_same(o->plan, p->plan) && then->day == first->day + 1 &&
	    al_plan_bans(plan, one, two))
		al_change_add(c,
			      _("may not stand '%s' on the day after '%s': see "
				"%s"),
			      al_label(c->b, &plan->shift[two].label),
			      al_label(c->b, &plan->shift[one].label), o->code);
}

/* Two duties of one person: at once, without the rest between them, or on one
 * day. */
static void
check_other(struct al_change *c, const struct al_plan *plan,
	    const struct al_seat *p, const struct al_seat *o)
{
	al_time rest = rest_between(c, plan, o);

	if (o->starts < p->ends && o->ends > p->starts) {
		c->busy = true;
		al_change_add(c, _("is on duty then: %s from %s to %s"),
			      o->code, time_text(c, o->starts),
			      time_text(c, o->ends));
	} else if (o->ends <= p->starts && p->starts - o->ends < rest) {
		al_change_add(c, _("rests until %s after %s"),
			      time_text(c, o->ends + rest), o->code);
	} else if (o->starts >= p->ends && o->starts - p->ends < rest) {
		al_change_add(c,
			      _("would lack rest before %s, which begins "
				"at %s"),
			      o->code, time_text(c, o->starts));
	} else if (o->day == p->day && al_same(o->plan, p->plan)) {
		al_change_add(c, _("stands %s on that day"), o->code);
	} else {
		check_bans(c, plan, p, o);
	}
}

static void
check_others(struct al_change *c, const struct al_plan *plan,
	     const struct al_seat *p)
{
	for (size_t i = 0; i < c->seats.n; i++) {
		const struct al_seat *o = &c->seats.seat[i];

		if (o != p && al_seat_stood(o) && al_same(o->staff, p->staff))
			check_other(c, plan, p, o);
	}
}

/* Nobody is in two places, unless he is on duty around the clock. */
static void
check_slots(struct al_change *c, const struct al_seat *p)
{
	for (size_t i = 0; i < c->slots.n; i++) {
		const struct al_seat *o = &c->slots.seat[i];

		if (al_seat_stood(o) && al_same(o->staff, p->staff) &&
		    al_seat_timed(o) && o->starts < p->ends &&
		    o->ends > p->starts && !al_slot_within(p->ends - p->starts))
			al_change_add(c, _("receives then: %s from %s to %s"),
				      o->code, time_text(c, o->starts),
				      time_text(c, o->ends));
	}
}

/* ---- how many ---------------------------------------------------------------------- */

int
al_change_count(const struct al_change *c, const struct al_plan *plan,
		const struct al_plan_most *of, const char *staff, al_day from,
		al_day to)
{
	int n = 0;

	for (size_t i = 0; i < c->seats.n; i++) {
		const struct al_seat *o = &c->seats.seat[i];

		n += o->day >= from && o->day <= to &&
		     al_seat_is_of(o, plan->name, staff) &&
		     (!of || al_plan_counts(plan, of, o->shift, o->post));
	}
	return n;
}

static void
check_limit(struct al_change *c, const struct al_plan *plan,
	    const struct al_seat *p, const struct al_plan_most *m)
{
	char period[AL_EVERY_LEN];
	struct al_buf what = { 0 };
	al_day from, to;
	int n;

	al_every_holding(m->per, p->day, &from, &to);
	al_every_code(m->per, from, period);
	n = al_change_count(c, plan, m, p->staff, from, to);
	if (n <= m->n)
		return;
	al_buf_adds(&what, period);
	al_plan_counted(plan, m, c->b->zh, &what);
	al_change_add(c, _("duties in %s: %d, the most is %d"), what.s, n,
		      m->n);
	al_buf_release(&what);
}

static void
check_limits(struct al_change *c, const struct al_plan *plan,
	     const struct al_seat *p)
{
	for (size_t i = 0; i < plan->nmost; i++)
		if (al_plan_counts(plan, &plan->most[i], p->shift, p->post))
			check_limit(c, plan, p, &plan->most[i]);
}

/* ---- pairs -------------------------------------------------------------------------- */

/* Whoever stands what: what the day looks like afterwards. */
static void
check_duos(struct al_change *c, const struct al_plan *plan, const char *staff,
	   al_day day)
{
	for (size_t i = 0; i < plan->nduo; i++) {
		const struct al_plan_duo *duo = &plan->duo[i];
		bool one, two;

		if (!al_same(duo->one, staff) && !al_same(duo->two, staff))
			continue;
		one = al_change_count(c, plan, NULL, duo->one, day, day) > 0;
		two = al_change_count(c, plan, NULL, duo->two, day, day) > 0;
		if (duo->together && one != two)
			al_change_add(c,
				      _("%s and %s stand duty only together"),
				      name_of(c, duo->one),
				      name_of(c, duo->two));
		else if (!duo->together && one && two)
			al_change_add(c,
				      _("%s and %s are never on duty on the "
					"same day"),
				      name_of(c, duo->one),
				      name_of(c, duo->two));
	}
}

/* ---- all together ------------------------------------------------------------------- */

enum al_status
al_change_hinders(struct al_change *c, const struct al_seat *p,
		  struct al_err *e)
{
	const struct al_plan *plan;
	enum al_status s = al_change_plan(c, p, &plan, e);

	al_buf_clear(&c->why);
	c->busy = c->barred = false;
	if (s == AL_OK)
		s = check_post(c, plan, p, e);
	if (s == AL_OK)
		s = check_leave(c, p, e);
	if (s != AL_OK)
		return s;
	check_dates(c, p);
	check_others(c, plan, p);
	check_slots(c, p);
	check_limits(c, plan, p);
	check_duos(c, plan, p->staff, p->day);
	return al_change_days(c, plan, p, p->staff, e);
}

enum al_status
al_change_leaves(struct al_change *c, const struct al_seat *p,
		 const char *staff, struct al_err *e)
{
	const struct al_plan *plan;
	enum al_status s = al_change_plan(c, p, &plan, e);

	al_buf_clear(&c->why);
	c->busy = false;
	if (s != AL_OK)
		return s;
	check_duos(c, plan, staff, p->day);
	return al_change_days(c, plan, p, staff, e);
}
