/* key.h: key periods, which register keyperiod keeps */
#ifndef AL_KEY_H
#define AL_KEY_H

#include "ledger/book.h"

struct al_key_period {
	const char *code;
	al_day from, to;
};

/* Those that touch the days [from, to], as they begin; free() the list, the
 * codes are lent by the arena. */
enum al_status al_key_periods(struct al_book *, struct al_arena *, al_day from,
			      al_day to, struct al_key_period **out, size_t *n,
			      struct al_err *e);

#endif
