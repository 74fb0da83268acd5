/* period.h: the days that a figure is about */
#ifndef AL_PERIOD_H
#define AL_PERIOD_H

#include "base/base.h"
#include "base/civil.h"

/* Both days are included; `start` and `end` are the first and the last second
 * of the period in the office's offset, `t` is T: min(end, now). */
struct al_period {
	al_day from, to;
	al_time start, end, t;
};

/* What the instants of a period depend on. */
struct al_frame {
	int offset;  /* of the office, seconds */
	al_time now; /* as it is looked from: --now, else the clock */
};

void al_period_set(const struct al_frame *, al_day from, al_day to,
		   struct al_period *out);
/* Everything: no bound on either side. */
void al_period_always(const struct al_frame *, struct al_period *out);
bool al_period_is_always(const struct al_period *);
/* "2026-04", "2026-Q2", "2026-H1", "2026-W18", "2026", "2026年4月"; false:
 * none of these. */
bool al_period_parse(const struct al_frame *, const char *text,
		     struct al_period *out);
/* The calendar month before the one of now. */
void al_period_default(const struct al_frame *, struct al_period *out);

/* Of a calendar week, month, quarter, half or year the one before; of any
 * other range, the same number of days before it. */
void al_period_last(const struct al_frame *, const struct al_period *,
		    struct al_period *out);
/* … the one behind it. */
void al_period_next(const struct al_frame *, const struct al_period *,
		    struct al_period *out);
/* The same dates a year before; 29 February becomes the 28th. */
void al_period_last_year(const struct al_frame *, const struct al_period *,
			 struct al_period *out);
/* From 1 January to the period's end. */
void al_period_ytd(const struct al_frame *, const struct al_period *,
		   struct al_period *out);

/* "2026年4月", "April 2026", or the dates, as people say it; and the months
 * from January to its end: "1—4月", "January to April". */
void al_period_name(const struct al_period *, bool zh, struct al_buf *out);
void al_period_ytd_name(const struct al_period *, bool zh, struct al_buf *out);
/* The English name of month 1 … 12. */
const char *al_month_name(int month);

#endif
