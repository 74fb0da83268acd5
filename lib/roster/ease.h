/* ease.h: a roster always, whatever is fixed: bounds that can't be kept are eased
 */
#ifndef AL_ROSTER_EASE_H
#define AL_ROSTER_EASE_H

#include "solve.h"

/*
 * Like al_roster_best(), of a duty roster (al_roster.duty), but never
 * AL_CONFLICT.  Where fixed cells and days away leave a worker no days that
 * keep all rules, he gets those that break the rules on runs, days off and rest
 * least; of these, those with the fewest weekends beyond the most; of these,
 * those with the fewest minutes short of the least.  Nor does the least make
 * anybody break a limit, a duo or a longer rest.
 *
 * In the problem the bounds on weekends and minutes of such workers become what
 * can be kept.
 */
enum al_status al_roster_best_eased(struct al_roster *,
				    const struct al_roster_search *how,
				    uint8_t **cell, int64_t *penalty,
				    struct al_err *e);

/* What keeps a worker from so many minutes: limits, duos and longer rest, or else
 * what alone would have to be other: days away and fixed cells aside, …  MANY:
 * more than one of them. */
enum al_lift {
	AL_LIFT_LIMITS,
	AL_LIFT_AWAY,
	AL_LIFT_WEEKENDS,
	AL_LIFT_RUNS, /* and days off, and rest */
	AL_LIFT_MANY
};
enum al_lift al_roster_lift(struct al_roster *, int worker, int minutes);

#endif
