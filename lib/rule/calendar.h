/* calendar.h: which days are worked */
#ifndef AL_CALENDAR_H
#define AL_CALENDAR_H

#include "base/base.h"
#include "base/civil.h"

/*
 * A year of the calendar is text: "01-01 off 元旦; 02-04 work 春节", the days
 * that differ from Monday to Friday worked, by date.  A year that is not
 * loaded counts Monday to Friday as worked, and what is computed over it is
 * provisional.
 */
struct al_calendar;

/* Asked once for each year that is needed: the year's text into *text
 * (lent), or NULL where that year is not loaded. */
typedef enum al_status (*al_cal_load)(void *arg, int year, const char **text,
				      struct al_err *e);
struct al_calendar *al_cal_new(al_cal_load load, void *arg);
void al_cal_free(struct al_calendar *);
/* Forget a year, to be asked for again. */
void al_cal_forget(struct al_calendar *, int year);
/* The first problem met while loading, AL_OK: none. */
enum al_status al_cal_status(const struct al_calendar *);

struct al_cal_day {
	bool works;
	bool known;	  /* the year is loaded */
	const char *name; /* the holiday's name, NULL: a plain day */
};
struct al_cal_day al_cal_day(struct al_calendar *, al_day);

/* The n-th worked day after `start`, which is not counted (n = 0: start). */
al_day al_cal_add(struct al_calendar *, al_day start, int64_t n,
		  bool *provisional);
/* How many days of (a, b] are worked. */
int64_t al_cal_between(struct al_calendar *, al_day a, al_day b,
		       bool *provisional);
/* `day` itself if it is worked, else the next that is. */
al_day al_cal_roll(struct al_calendar *, al_day day, bool *provisional);

#endif
