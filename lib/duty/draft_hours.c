/* draft_hours.c: hours and weekends of the months that are planned: they are those
 * of the calendar month, so what is stood on its other days counts
 */
#include "draft.h"

enum { MINUTE = 60, SATURDAY = 6, MONTH_DAYS = 31 };

static bool
is_own(const struct al_draft *d, const struct al_seat *p)
{
	return al_same(p->plan, d->plan->name) && !al_seat_gone(p);
}

static bool
is_planned(const struct al_draft *d, al_day day)
{
	return al_draft_planned(d, (int)(day - d->first));
}

/* The days of a month that are planned or were: no roster says anything of the
 * others. */
static void
known_days(const struct al_draft *d, al_day *from, al_day *to)
{
	al_day begin = d->from > *from ? d->from : *from,
	       end = d->to < *to ? d->to : *to;

	for (size_t i = 0; i < d->seats.n; i++) {
		al_day day = d->seats.seat[i].day;

		if (day < *from || day > *to || !is_own(d, &d->seats.seat[i]))
			continue;
		begin = day < begin ? day : begin;
		end = day > end ? day : end;
	}
	*from = begin;
	*to = end;
}

/* The least of a month is so much less as he isn't there, or as nothing of it
 * is planned. */
static int
least_minutes(const struct al_draft *d, int person, al_day from, al_day to)
{
	int there = 0, days = (int)(to - from + 1);

	known_days(d, &from, &to);
	for (al_day day = from; day <= to; day++)
		there += al_draft_there(d, person, day);
	return (int)((int64_t)d->plan->least_minutes * there / days);
}

/* What he stands on the days of a month, by minutes. */
struct stood {
	int minutes[MONTH_DAYS + 1];
	al_day from, to;
};

static void
add_seats(const struct al_draft *d, int person, struct stood *m)
{
	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];

		if (p->day >= m->from && p->day <= m->to &&
		    !is_planned(d, p->day) &&
		    al_seat_is_of(p, d->plan->name, d->person[person].code))
			m->minutes[p->day - m->from] +=
				(int)((p->ends - p->starts) / MINUTE);
	}
}

static void
add_cells(const struct al_draft *d, int person, struct stood *m)
{
	for (al_day day = m->from; d->cell && day <= m->to; day++)
		if (is_planned(d, day))
			m->minutes[day - m->from] +=
				d->r->shift[al_draft_cell(d, person,
							  (int)(day -
								d->first))]
					.minutes;
}

static int
count_weekends(const struct stood *m)
{
	int n = al_weekday(m->from) > SATURDAY && m->minutes[0] > 0;

	for (al_day day = m->from; day <= m->to; day++) {
		const int *at = &m->minutes[day - m->from];

		if (al_weekday(day) == SATURDAY)
			n += at[0] > 0 || (day < m->to && at[1] > 0);
	}
	return n;
}

static int
left(int all, int used)
{
	return all > used ? all - used : 0;
}

static void
add_month(const struct al_draft *d, int person, al_day day,
	  struct al_draft_months *out)
{
	struct stood m = { .from = al_month_start(day),
			   .to = al_month_end(day) };
	int least = least_minutes(d, person, m.from, m.to), minutes = 0;
	int most = d->plan->most_minutes, weekends;

	add_seats(d, person, &m);
	add_cells(d, person, &m);
	weekends = count_weekends(&m);
	for (int i = 0; i < MONTH_DAYS; i++)
		minutes += m.minutes[i];
	out->minutes += minutes;
	out->least += least;
	out->most += most;
	out->weekends += weekends;
	out->most_weekends += d->plan->most_weekends;
	out->least_left += left(least, minutes);
	out->most_left += left(most, minutes);
	out->weekends_left += left(d->plan->most_weekends, weekends);
}

void
al_draft_months(const struct al_draft *d, int person,
		struct al_draft_months *out)
{
	*out = (struct al_draft_months){ 0 };
	for (al_day day = al_month_start(d->from); day <= d->to;
	     day = al_month_end(day) + 1)
		add_month(d, person, day, out);
}
