/* month.c: what somebody stands in a month of the calendar, and the least of it
 */
#include "month.h"

enum { SATURDAY = 6 };

void
al_month_add(struct al_month *m, al_day day, int minutes)
{
	if (day >= m->from && day <= m->to)
		m->minutes[day - m->from] += minutes;
}

int
al_month_minutes(const struct al_month *m)
{
	int n = 0;

	for (int i = 0; i < AL_MONTH_DAYS; i++)
		n += m->minutes[i];
	return n;
}

int
al_month_weekends(const struct al_month *m)
{
	int n = al_weekday(m->from) > SATURDAY && m->minutes[0] > 0;

	for (al_day day = m->from; day <= m->to; day++) {
		const int *at = &m->minutes[day - m->from];

		if (al_weekday(day) == SATURDAY)
			n += at[0] > 0 || (day < m->to && at[1] > 0);
	}
	return n;
}

void
al_month_planned(const struct al_month *m, const struct al_seats *l,
		 const char *plan, al_day *first, al_day *last)
{
	*first = m->to + 1;
	*last = m->from - 1;
	for (size_t i = 0; i < l->n; i++) {
		const struct al_seat *p = &l->seat[i];

		if (p->day < m->from || p->day > m->to || al_seat_gone(p) ||
		    !al_same(p->plan, plan))
			continue;
		*first = p->day < *first ? p->day : *first;
		*last = p->day > *last ? p->day : *last;
	}
}

int
al_month_least(const struct al_month *m, const struct al_plan *p, int there)
{
	return (int)((int64_t)p->least_minutes * there / (m->to - m->from + 1));
}
