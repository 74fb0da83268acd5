/* draft_hours.c: hours and weekends of the months that are planned: they are those
 * of the calendar month, so what is stood on its other days counts
 */
#include "draft.h"
#include "month.h"

enum { MINUTE = 60 };

static bool
is_planned(const struct al_draft *d, al_day day)
{
	return al_draft_planned(d, (int)(day - d->first));
}

static int
least_minutes(const struct al_draft *d, int person, const struct al_month *m)
{
	int there = 0;
	al_day first, last;

	al_month_planned(m, &d->seats, d->plan->name, &first, &last);
	for (al_day day = m->from; day <= m->to; day++)
		there +=
			(is_planned(d, day) || (day >= first && day <= last)) &&
			al_draft_there(d, person, day);
	return al_month_least(m, d->plan, there);
}

static void
add_seats(const struct al_draft *d, int person, struct al_month *m)
{
	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];

		if (!is_planned(d, p->day) &&
		    al_seat_is_of(p, d->plan->name, d->person[person].code))
			al_month_add(m, p->day,
				     (int)((p->ends - p->starts) / MINUTE));
	}
}

static void
add_cells(const struct al_draft *d, int person, struct al_month *m)
{
	for (int day = 0; d->cell && day < d->days; day++)
		if (al_draft_planned(d, day))
			al_month_add(m, d->first + day,
				     d->r->shift[al_draft_cell(d, person, day)]
					     .minutes);
	for (int i = 0; i < d->mores; i++)
		if (d->more[i].person == person &&
		    al_draft_planned(d, d->more[i].day))
			al_month_add(m, d->first + d->more[i].day,
				     d->r->shift[d->more[i].pair + 1].minutes);
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
	struct al_month m = al_month_of(day);
	int least = least_minutes(d, person, &m), most = d->plan->most_minutes;
	int minutes, weekends;

	add_seats(d, person, &m);
	add_cells(d, person, &m);
	minutes = al_month_minutes(&m);
	weekends = al_month_weekends(&m);
	out->minutes += minutes;
	out->least += least;
	out->least_whole += d->plan->least_minutes;
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
