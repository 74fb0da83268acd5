/* civil.h: dates and instants of the proleptic Gregorian calendar */
#ifndef AL_CIVIL_H
#define AL_CIVIL_H

#include "anlan.h"

/*
 * Instants are counted in UTC and shown at the office's fixed offset from it
 * (in seconds, +08:00 = 28800).  Years run from 1900 to 2999: anything else
 * in a ledger is a slip of the finger and is refused by the parsers.
 */
#define AL_DATE_LEN 11 /* "2026-03-01" and NUL */
#define AL_TIME_LEN 20 /* "2026-03-01 09:30:00" and NUL */

bool al_day_valid(int y, int m, int d);
al_day al_day_of(int y, int m, int d); /* of a valid date */
void al_day_split(al_day, int *y, int *m, int *d);
int al_day_year(al_day);
int al_weekday(al_day); /* 1 Monday … 7 Sunday, as ISO 8601 */
void al_iso_week(al_day, int *year, int *week);
al_day al_month_start(al_day);
al_day al_month_end(al_day);
/* The same date in another year; 29 February becomes the 28th. */
al_day al_day_in_year(al_day, int year);

void al_day_text(al_day, char out[AL_DATE_LEN]);
/* "2026-03-01" as stored; false: anything else. */
bool al_day_iso(const char *s, al_day *out);

al_time al_time_at(al_day, int second_of_day, int offset);
#define AL_DAY_END 86399 /* 23:59:59 */
al_day al_time_day(al_time, int offset);
void al_time_text(al_time, int offset, char out[AL_TIME_LEN]);

/*
 * A date as people write it: 2026-03-01, 2026/3/1, 2026.3.1, 20260301,
 * 2026年3月1日, today, yesterday, 今天, 昨天; blanks around it are skipped,
 * full-width digits accepted.  `today` is the day that "today" means.
 * False for anything else, above all for what is ambiguous (3/4/2026, 26-3-1).
 */
bool al_parse_day(const char *s, al_day today, al_day *out);

/*
 * An instant: a date as above, alone (then *has_clock is false and the time
 * is 00:00:00), or followed by a blank or T and 9:30, 09:30:00, 9时30分,
 * 9点30分 (after 日 or 天 the blank may lack); or "now"/现在.  Optionally an
 * offset (Z, +08:00) at the end.
 */
bool al_parse_time(const char *s, al_time now, int offset, al_time *out,
		   bool *has_clock);

/* The time of day alone, as above: seconds since midnight. */
bool al_parse_clock(const char *s, int *second);

/* "+08:00", "-03:30", "Z" to seconds; false: not an offset within ±14 h. */
bool al_parse_offset(const char *s, int *offset);

#endif
