/* slots.h: receptions by leaders, which ledger slot keeps, as seats */
#ifndef AL_SLOTS_H
#define AL_SLOTS_H

#include "plan.h"
#include "seat.h"

#define AL_SLOT "slot"

/*
 * Add the receptions of the days [from, to] behind the seats that are there,
 * by day and place; undone ones only `with_void`.  When and by which plan
 * somebody receives at a place is told by `own` (NULL: none), the plan in hand,
 * and by the plans of the register; where none tells it, the seat has the plan
 * "" and the whole day.
 */
enum al_status al_slots_add(struct al_seats *, struct al_book *,
			    const struct al_plan *own, al_day from, al_day to,
			    bool with_void, struct al_err *e);

/* A state as the ledger of the seat calls it, which for a reception isn't what
 * the duty roster does; and its label there. */
const char *al_slot_state(const struct al_seat *);
const char *al_slot_state_label(struct al_book *, const struct al_seat *);

/* Does a duty of this length leave room for a reception?  Who is on duty around
 * the clock is there to receive. */
static inline bool
al_slot_within(al_time length)
{
	return length >= 24 * 60 * 60;
}

#endif
