/* every.h: what comes round: the periods of returns, and when these are due */
#ifndef AL_EVERY_H
#define AL_EVERY_H

#include "period.h"

enum al_every {
	AL_EVERY_DAY,
	AL_EVERY_WEEK, /* of ISO 8601, from Monday */
	AL_EVERY_MONTH,
	AL_EVERY_QUARTER,
	AL_EVERY_YEAR,
	AL_EVERY_KEY,	 /* before each key period */
	AL_EVERY_MEETING /* before each key period that is a meeting */
};

/* "day" … "meeting"; false: none of these. */
bool al_every_of(const char *word, enum al_every *out);
/* It follows from the calendar, not from a register. */
bool al_every_regular(enum al_every);

/* The regular period that holds `day`. */
void al_every_holding(enum al_every, al_day day, al_day *first, al_day *last);
/* The one behind the regular period that begins on `first`. */
al_day al_every_next(enum al_every, al_day first);

#define AL_EVERY_LEN 11 /* "2026-11-20" and NUL */
/* How the regular period that begins on `first` is written: 2026-11-20,
 * 2026-W47, 2026-11, 2026-Q4, 2026. */
void al_every_code(enum al_every, al_day first, char out[AL_EVERY_LEN]);
/* As people write it ("2026年11月", "today"); false: not a period of this
 * kind.  `today` is the day that "today" means. */
bool al_every_parse(enum al_every, const char *text, al_day today,
		    al_day *first, al_day *last);
/* An example of how it is written. */
const char *al_every_example(enum al_every);

/* "17:00" or "17:00:30" to a second of the day; an empty text is the end of
 * the day.  False: no time of day. */
bool al_every_clock(const char *text, int *second_of_day);

#endif
