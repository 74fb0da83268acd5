/* leave.h: who is on leave when */
#ifndef AL_LEAVE_H
#define AL_LEAVE_H

#include "ledger/book.h"

struct al_leave {
	const char *staff;
	al_day from, to; /* until he was back, where that is known */
};

/* The leave of `staff` (NULL: of everybody) that touches the days [from, to],
 * as it was entered; what is only asked for counts, it may be granted yet.
 * free() the list, the codes are lent by the arena. */
enum al_status al_leave_read(struct al_book *, struct al_arena *,
			     const char *staff, al_day from, al_day to,
			     struct al_leave **out, size_t *n,
			     struct al_err *e);

#endif
