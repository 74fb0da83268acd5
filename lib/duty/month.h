/* month.h: what somebody stands in a month of the calendar, and the least of it
 */
#ifndef AL_MONTH_H
#define AL_MONTH_H

#include "plan.h"
#include "seat.h"

enum { AL_MONTH_DAYS = 31 };

struct al_month {
	al_day from, to;
	int minutes[AL_MONTH_DAYS]; /* on each day */
};

static inline struct al_month
al_month_of(al_day in_it)
{
	return (struct al_month){ .from = al_month_start(in_it),
				  .to = al_month_end(in_it) };
}

/* Minutes on one of its days; others are none of its. */
void al_month_add(struct al_month *, al_day, int minutes);
int al_month_minutes(const struct al_month *);
/* With work on their Saturday or Sunday: one that isn't whole in the month is
 * one by what is. */
int al_month_weekends(const struct al_month *);

/* Which of its days rosters of the plan are made for, as far as seats tell, from
 * first to last; *first > *last: none. */
void al_month_planned(const struct al_month *, const struct al_seats *,
		      const char *plan, al_day *first, al_day *last);
/* The least minutes: so much less as somebody isn't there, or as nothing is
 * planned; `there`: days that are planned and on which he is. */
int al_month_least(const struct al_month *, const struct al_plan *, int there);

#endif
