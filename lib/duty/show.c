/* show.c: who is on duty: which days, whose, in which form */
#include "show.h"
#include "slots.h"
#include "rule/every.h"

#include <string.h>

/* ---- the period -------------------------------------------------------------- */

static al_day
today(const struct al_roster_view *v)
{
	return al_time_day(al_now(v->b), al_offset(v->b));
}

static enum al_status
read_day(const struct al_roster_view *v, const char *name, const char *text,
	 al_day *out, struct al_err *e)
{
	if (al_parse_day(text, today(v), out))
		return AL_OK;
	return al_fail(e, AL_BAD,
		       _("%s: '%s' is not right; expected a date such as "
			 "2026-03-01"),
		       name, text);
}

static enum al_status
read_every(enum al_every every, const char *name, const char *text,
	   struct al_roster_view *v, struct al_err *e)
{
	if (al_every_parse(every, text, today(v), &v->from, &v->to))
		return AL_OK;
	return al_fail(e, AL_BAD,
		       _("%s: '%s' is not right; expected one such "
			 "as %s"),
		       name, text, al_every_example(every));
}

static enum al_status
read_range(struct al_roster_view *v, struct al_err *e)
{
	const struct al_roster_show *how = v->how;
	enum al_status s = AL_OK;

	v->from = today(v);
	if (how->from)
		s = read_day(v, "from", how->from, &v->from, e);
	v->to = v->from + 30;
	if (s == AL_OK && how->to)
		s = read_day(v, "to", how->to, &v->to, e);
	if (s == AL_OK && v->from > v->to)
		s = al_fail(e, AL_BAD, _("the period ends before it begins"));
	return s;
}

/* Nothing is said of it. */
static void
usual_period(struct al_roster_view *v)
{
	v->from = v->to = today(v);
	if (v->ics) {
		v->from = al_month_start(al_month_start(v->to) - 1);
		v->to += 366;
	} else if (v->html) {
		al_every_holding(AL_EVERY_MONTH, v->to, &v->from, &v->to);
	} else if (v->staff) {
		al_every_holding(AL_EVERY_YEAR, v->to, &v->from, &v->to);
	} else {
		v->today = true;
	}
}

static enum al_status
find_period(struct al_roster_view *v, struct al_err *e)
{
	const struct al_roster_show *how = v->how;
	bool range = how->from || how->to;

	if (!!how->day + !!how->week + !!how->month + range > 1)
		return al_fail(e, AL_USAGE,
			       _("more than one period is given; expected one "
				 "of --day, --week, --month, or --from with "
				 "--to"));
	if (how->day)
		return read_every(AL_EVERY_DAY, "day", how->day, v, e);
	if (how->week)
		return read_every(AL_EVERY_WEEK, "week", how->week, v, e);
	if (how->month)
		return read_every(AL_EVERY_MONTH, "month", how->month, v, e);
	if (range)
		return read_range(v, e);
	usual_period(v);
	return AL_OK;
}

/* ---- which seats ------------------------------------------------------------- */

static bool
passes(const struct al_roster_view *v, const struct al_seat *p)
{
	if (v->plan && !al_same(p->plan, v->plan))
		return false;
	if (v->ics)
		return true; /* whose it was is seen from its history */
	if (al_seat_gone(p) || (v->staff && !al_streq(p->staff, v->staff) &&
				!al_streq(al_seat_missed(p), v->staff)))
		return false;
	return !v->today || p->ends > al_now(v->b);
}

/* The longest duty that is looked for where it may have begun before today. */
#define LONGEST_DAYS 7

static int
by_start(const void *a, const void *b)
{
	const struct al_seat *p = a, *q = b;

	if (p->day != q->day)
		return p->day < q->day ? -1 : 1;
	if (p->starts != q->starts)
		return p->starts < q->starts ? -1 : 1;
	if (p->slot != q->slot)
		return p->slot - q->slot;
	if (p->key.year != q->key.year)
		return p->key.year < q->key.year ? -1 : 1;
	return (p->key.no > q->key.no) - (p->key.no < q->key.no);
}

/* Receptions are somebody's, or a plan's; all together would only hide who is
 * on duty. */
enum al_status
al_roster_view_seats(struct al_roster_view *v, struct al_err *e)
{
	al_day from = v->from - (v->today ? LONGEST_DAYS : 0);
	enum al_status s =
		al_seats_init(&v->seats, v->b, from, v->to, v->ics, e);

	if (s == AL_OK && (v->plan || v->staff))
		s = al_slots_add(&v->seats, v->b, NULL, from, v->to, v->ics, e);
	if (v->seats.n > 1)
		qsort(v->seats.seat, v->seats.n, sizeof *v->seats.seat,
		      by_start);
	for (size_t i = 0; s == AL_OK && i < v->seats.n; i++)
		if (passes(v, &v->seats.seat[i]))
			v->seats.seat[v->n++] = v->seats.seat[i];
	return s;
}

/* ---- in which form ----------------------------------------------------------- */

static enum al_status
find_format(struct al_roster_view *v, struct al_err *e)
{
	const char *name = v->how->format;

	v->ics = al_streq(name, "ics");
	v->html = al_streq(name, "html");
	if (v->ics || v->html)
		return AL_OK;
	if (al_list_format(name, &v->format, NULL) != AL_OK)
		return al_fail(e, AL_USAGE,
			       _("there is no format '%s'; expected table, "
				 "plain, csv, json, jsonl, html or ics"),
			       name);
	v->json = v->format == AL_F_JSON || v->format == AL_F_JSONL;
	return AL_OK;
}

static enum al_status
show(struct al_roster_view *v, struct al_err *e)
{
	if (v->ics)
		return al_roster_feed(v, e);
	if (v->html)
		return al_roster_show_month(v, e);
	return v->staff || v->json ? al_roster_show_seats(v)
				   : al_roster_show_days(v);
}

/* Nobody is on duty: then when is somebody, unless these days are over? */
static enum al_status
tell_none(const struct al_roster_view *v, struct al_err *e)
{
	if (v->to >= today(v))
		return al_roster_show_next(v, e);
	if (v->plan || v->staff)
		return al_fail(e, AL_OK, _("%s: no duty in these days"),
			       v->staff
				       ? al_ref_name_of(v->b, "staff", v->staff)
				       : al_ref_name_of(v->b, "dutyplan",
							v->plan));
	return al_fail(e, AL_OK, _("the roster has no duty in these days"));
}

enum al_status
al_roster_show(struct al_book *b, const struct al_roster_show *how,
	       struct al_sink sink, struct al_err *e)
{
	struct al_roster_view v = { .b = b, .how = how, .sink = sink };
	enum al_status s = al_book_ledger(b, AL_ROSTER, &v.def, e);

	if (s == AL_OK)
		s = find_format(&v, e);
	if (s == AL_OK)
		s = al_seat_find_row(b, "plan", "dutyplan", how->plan, &v.plan,
				     e);
	if (s == AL_OK)
		s = al_seat_find_row(b, "staff", "staff", how->staff, &v.staff,
				     e);
	if (s == AL_OK)
		s = find_period(&v, e);
	if (s == AL_OK)
		s = al_roster_view_seats(&v, e);
	if (s == AL_OK)
		s = show(&v, e);
	if (s == AL_OK && v.n == 0 && how->next)
		s = tell_none(&v, e);
	if (s == AL_OK && v.n == 0)
		s = AL_FOUND;
	al_seats_release(&v.seats);
	return s;
}
