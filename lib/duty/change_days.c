/* change_days.c: what a change makes of runs, weekends and hours: the rules of
 * shift plans */
#include "change.h"

enum { MINUTE = 60, SATURDAY = 6, HOUR_MINUTES = 60 };

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

static void
check_weekends(const struct days *d, al_day day)
{
	al_day to = al_month_end(day);
	int n = 0;

	for (al_day i = al_month_start(day); i <= to; i++)
		if (al_weekday(i) == SATURDAY)
			n += works(d, i) || (i < to && works(d, i + 1));
	if (al_weekday(al_month_start(day)) > SATURDAY)
		n += works(d, al_month_start(day));
	if (n > d->plan->most_weekends)
		al_change_add(d->c,
			      _("weekends on duty in the month: %d, the most "
				"is %d"),
			      n, d->plan->most_weekends);
}

static int
minutes_of(const struct al_seat *p)
{
	return (int)((p->ends - p->starts) / MINUTE);
}

/* The least of a month is so much less as days of it aren't planned. */
static int
least_minutes(const struct days *d, al_day from, al_day to)
{
	int days = (int)(to - from + 1);

	from = d->first > from ? d->first : from;
	to = d->last < to ? d->last : to;
	return (int)((int64_t)d->plan->least_minutes * (to - from + 1) / days);
}

static void
check_hours(const struct days *d, const struct al_seat *p)
{
	al_day from = al_month_start(p->day), to = al_month_end(p->day);
	const struct al_seats *l = &d->c->seats;
	int n = 0, least = least_minutes(d, from, to);

	for (size_t i = 0; i < l->n; i++)
		if (l->seat[i].day >= from && l->seat[i].day <= to &&
		    al_seat_is_of(&l->seat[i], d->plan->name, d->staff))
			n += minutes_of(&l->seat[i]);
	if (d->got && d->plan->most_minutes && n > d->plan->most_minutes)
		al_change_add(d->c, _("hours in the month: %d, the most is %d"),
			      n / HOUR_MINUTES,
			      d->plan->most_minutes / HOUR_MINUTES);
	/* who had too few before doesn't have them by this change */
	if (!d->got && n < least && n + minutes_of(p) >= least)
		al_change_add(d->c,
			      _("hours in the month: %d, the least is %d"),
			      n / HOUR_MINUTES, least / HOUR_MINUTES);
}

void
al_change_days(struct al_change *c, const struct al_plan *plan,
	       const struct al_seat *p, const char *staff)
{
	struct days d = { .c = c,
			  .plan = plan,
			  .staff = staff,
			  .got = al_streq(p->staff, staff) };

	find_ends(&d);
	if (plan->most_run || plan->least_run || plan->least_off)
		check_row(&d, p->day);
	if (d.got && plan->most_weekends >= 0)
		check_weekends(&d, p->day);
	if (plan->most_minutes || plan->least_minutes)
		check_hours(&d, p);
}
