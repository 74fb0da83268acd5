/* draft_hours.c: what is left of the hours of the months that are planned: they
 * are those of the calendar month, so what is stood on its other days counts */
#include "draft.h"

enum { MINUTE = 60 };

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

/* On the days that aren't planned. */
static int
stood_minutes(const struct al_draft *d, int person, al_day from, al_day to)
{
	int n = 0;

	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];

		if (p->day >= from && p->day <= to && !is_planned(d, p->day) &&
		    al_seat_is_of(p, d->plan->name, d->person[person].code))
			n += (int)((p->ends - p->starts) / MINUTE);
	}
	return n;
}

static void
add_month(struct al_draft *d, int person, al_day from, al_day to)
{
	struct al_worker *w = &d->r->worker[person];
	int there = 0, stood, least, days = (int)(to - from + 1);

	known_days(d, &from, &to);
	for (al_day day = from; day <= to; day++)
		there += is_planned(d, day)
				 ? !al_roster_away(d->r, person,
						   (int)(day - d->first))
				 : al_draft_there(d, person, day);
	stood = stood_minutes(d, person, from, to);
	least = (int)((int64_t)d->plan->least_minutes * there / days);
	if (least > stood)
		w->least_minutes += least - stood;
	if (d->plan->most_minutes > stood)
		w->most_minutes += d->plan->most_minutes - stood;
}

void
al_draft_hours(struct al_draft *d, int person)
{
	struct al_worker *w = &d->r->worker[person];

	w->least_minutes = w->most_minutes = 0;
	for (al_day day = al_month_start(d->from); day <= d->to;
	     day = al_month_end(day) + 1)
		add_month(d, person, day, al_month_end(day));
}
