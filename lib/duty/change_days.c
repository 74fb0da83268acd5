/* change_days.c: what a change makes of runs, weekends and hours: the rules of
 * shift plans */
#include "change.h"
#include "leave.h"
#include "month.h"

enum { MINUTE = 60, HOUR_MINUTES = 60 };

/* One person in one plan, after the change. */
struct days {
	struct al_change *c;
	const struct al_plan *plan;
	const char *staff;
	bool got; /* a duty; else one was given away, and nothing is too much */
	al_day first, last; /* that the plan is made for, as far as is known */
};

static bool
works(const struct days *d, al_day day)
{
	const struct al_seats *l = &d->c->seats;

	for (size_t i = 0; i < l->n; i++)
		if (l->seat[i].day == day &&
		    al_seat_is_of(&l->seat[i], d->plan->name, d->staff))
			return true;
	return false;
}

static void
find_ends(struct days *d)
{
	const struct al_seats *l = &d->c->seats;

	d->first = INT32_MAX;
	d->last = INT32_MIN;
	for (size_t i = 0; i < l->n; i++) {
		if (!al_same(l->seat[i].plan, d->plan->name))
			continue;
		if (l->seat[i].day < d->first)
			d->first = l->seat[i].day;
		if (l->seat[i].day > d->last)
			d->last = l->seat[i].day;
	}
}

/* The last day of those like `day`, going by `step`. */
static al_day
end_of(const struct days *d, al_day day, int step)
{
	bool on = works(d, day);

	while (day > d->first && day < d->last && works(d, day + step) == on)
		day += step;
	return day;
}

/* ---- days in a row --------------------------------------------------------------- */

/* The run that holds `day`; at an end of the plan nobody knows how long it
 * is. */
static void
check_run(const struct days *d, al_day day)
{
	al_day from = end_of(d, day, -1), to = end_of(d, day, 1);
	int n = to - from + 1;

	if (d->got && d->plan->most_run && n > d->plan->most_run)
		al_change_add(d->c,
			      _("days on duty in a row: %d, the most is %d"), n,
			      d->plan->most_run);
	if (n < d->plan->least_run && from > d->first && to < d->last)
		al_change_add(d->c,
			      _("days on duty in a row: %d, the least is %d"),
			      n, d->plan->least_run);
}

/* The days off that hold `day`. */
static void
check_off(const struct days *d, al_day day)
{
	al_day from = end_of(d, day, -1), to = end_of(d, day, 1);
	int n = to - from + 1;

	if (n < d->plan->least_off && from > d->first && to < d->last)
		al_change_add(d->c, _("days off in a row: %d, the least is %d"),
			      n, d->plan->least_off);
}

/* That of the day itself, and what it leaves on both sides. */
static void
check_row(const struct days *d, al_day day)
{
	bool on = works(d, day);

	if (on)
		check_run(d, day);
	else
		check_off(d, day);
	for (int step = -1; step <= 1; step += 2) {
		al_day next = end_of(d, day, step) + step;

		if (next < d->first || next > d->last)
			continue;
		if (on)
			check_off(d, next);
		else if (next == day + step)
			check_run(d, next);
	}
}

/* ---- in a month ------------------------------------------------------------------- */

static int
minutes_of(const struct al_seat *p)
{
	return (int)((p->ends - p->starts) / MINUTE);
}

static void
read_month(const struct days *d, struct al_month *m)
{
	const struct al_seats *l = &d->c->seats;

	for (size_t i = 0; i < l->n; i++)
		if (al_seat_is_of(&l->seat[i], d->plan->name, d->staff))
			al_month_add(m, l->seat[i].day,
				     minutes_of(&l->seat[i]));
}

static void
check_weekends(const struct days *d, const struct al_month *m)
{
	int n = al_month_weekends(m);

	if (n > d->plan->most_weekends)
		al_change_add(d->c,
			      _("weekends on duty in the month: %d, the most "
				"is %d"),
			      n, d->plan->most_weekends);
}

/* Days of the month that are planned, and on which he is on the staff and not
 * on leave. */
static enum al_status
count_there(const struct days *d, const struct al_month *m, int *there,
	    struct al_err *e)
{
	struct al_change *c = d->c;
	struct al_leave *l;
	al_day first, last;
	size_t n;
	enum al_status s = al_leave_read(c->b, &c->arena, d->staff, m->from,
					 m->to, &l, &n, e);

	*there = 0;
	al_month_planned(m, &c->seats, d->plan->name, &first, &last);
	for (al_day day = first; s == AL_OK && day <= last; day++) {
		bool is = al_change_on_staff(c, d->staff, day);

		for (size_t i = 0; i < n; i++)
			is = is && (day < l[i].from || day > l[i].to);
		*there += is;
	}
	free(l);
	return s;
}

static void
check_most(const struct days *d, const struct al_month *m)
{
	int n = al_month_minutes(m), most = d->plan->most_minutes;

	if (most && n > most)
		al_change_add(d->c, _("hours in the month: %d, the most is %d"),
			      n / HOUR_MINUTES, most / HOUR_MINUTES);
}

/* Who had too few before doesn't have them by this change. */
static enum al_status
check_least(const struct days *d, const struct al_seat *p,
	    const struct al_month *m, struct al_err *e)
{
	int n = al_month_minutes(m), there, least;
	enum al_status s = count_there(d, m, &there, e);

	least = al_month_least(m, d->plan, there);
	if (s == AL_OK && n < least && n + minutes_of(p) >= least)
		al_change_add(d->c,
			      _("hours in the month: %d, the least is %d"),
			      n / HOUR_MINUTES, least / HOUR_MINUTES);
	return s;
}

enum al_status
al_change_days(struct al_change *c, const struct al_plan *plan,
	       const struct al_seat *p, const char *staff, struct al_err *e)
{
	struct days d = { .c = c, .plan = plan, .staff = staff };
	struct al_month m = al_month_of(p->day);

	d.got = al_streq(p->staff, staff);
	find_ends(&d);
	read_month(&d, &m);
	if (plan->most_run || plan->least_run || plan->least_off)
		check_row(&d, p->day);
	if (d.got && plan->most_weekends >= 0)
		check_weekends(&d, &m);
	if (d.got)
		check_most(&d, &m);
	else if (plan->least_minutes)
		return check_least(&d, p, &m, e);
	return AL_OK;
}
