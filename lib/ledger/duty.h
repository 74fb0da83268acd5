/* duty.h: what the parts of working out clocks share */
#ifndef AL_DUTY_H
#define AL_DUTY_H

#include "act.h"

/* When a clock starts by the record as it is: the field that says so, else
 * the event; AL_NEVER: the field is empty. */
al_time al_duty_start(const struct al_book *, const struct al_record *,
		      const struct al_clock_def *, al_time event);
/* The last live entry by one of the actions in `mask`, NULL: none. */
const struct al_past *al_duty_last_by(const struct al_ledger *,
				      const struct al_past *, size_t n,
				      uint64_t mask);
/* Void a clock, unless it is overdue: missed is missed. */
void al_duty_void(struct al_acting *, struct al_clock *);
/* It is over, by what is done now. */
void al_duty_end(struct al_acting *, struct al_clock *);
/* What the action extends, pauses and resumes. */
enum al_status al_duty_act_turns(struct al_acting *);
/* `voids`: all that run, or those that are named; those overdue end where the
 * record does. */
void al_duty_voids(struct al_acting *);
/* Back to the state before: what that entry voided runs again. */
void al_duty_revive(struct al_acting *);

#endif
