/* clock.h: duties with a start, a due time and a stop */
#ifndef AL_CLOCK_H
#define AL_CLOCK_H

#include "calendar.h"

enum al_unit { AL_D, AL_WD, AL_H, AL_MIN };
enum al_kind { AL_DUTY, AL_WINDOW, AL_FLAG };

/* An instant that isn't there. */
#define AL_NEVER INT64_MIN

/*
 * A clock of a record.  Met in time: stop <= due.  Overdue at T: a duty that
 * runs, isn't paused, and due < T.  Windows and flags are never overdue.
 */
struct al_clock {
	const char *name;
	int64_t n; /* 1, 2 … where it ran more than once */
	enum al_kind kind;
	al_time start;
	al_time first; /* due as first computed */
	al_time due;
	bool provisional; /* computed over a year without a calendar */
	int64_t extended; /* how often */
	al_time paused;	  /* since when */
	al_time stop;
	al_time voided;
	const char *ended; /* the action that stopped it; `open`: the state */
};

bool al_clock_running(const struct al_clock *);
bool al_clock_overdue(const struct al_clock *, al_time t);

/* Of the same run: does it stand the same? */
bool al_clock_same(const struct al_clock *, const struct al_clock *);

/* What a length means: `n` units from the start, then the earlier of that
 * and `latest` (AL_NEVER: none).  n < 0: `latest` alone. */
struct al_span {
	int64_t n;
	enum al_unit unit;
	bool roll;
	al_time latest;
};

/* d and wd: 23:59:59 of the n-th day after the start's, which is not counted;
 * h and min: start + n.  Calendar days are not rolled unless span->roll. */
al_time al_clock_due(struct al_calendar *, int offset, const struct al_span *,
		     al_time start, bool *provisional);

/* What happened to a clock after it started, in order. */
enum al_turn_kind { AL_EXTEND, AL_PAUSE, AL_RESUME };
struct al_turn {
	enum al_turn_kind kind;
	al_time on;
	al_day until; /* AL_EXTEND */
};

/* Apply one turn: extend sets the due day, resume adds the pause in the
 * clock's own unit (d: date difference; wd: worked days of (pause day, resume
 * day]; h, min: seconds). */
void al_clock_turn(struct al_calendar *, int offset, const struct al_span *,
		   struct al_clock *, const struct al_turn *);
/* Due from the start through all turns. */
void al_clock_fold(struct al_calendar *, int offset, const struct al_span *,
		   struct al_clock *, const struct al_turn *, size_t n);

#endif
