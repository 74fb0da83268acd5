/* solve.h: searching the best plan of a problem */
#ifndef AL_ROSTER_SOLVE_H
#define AL_ROSTER_SOLVE_H

#include "roster.h"

/*
 * Like al_roster_solve(), but the plan is cells: *cell (free()) is
 * [worker * days + day], a shift or 0.  A search with how->moves = 0 and
 * how->seconds = 0 of a duty roster is as long as the problem is big, the same
 * for the same seed and problem; `how->better` and `how->stop` may be NULL.
 *
 * The rules are kept: where nobody may stand a duty, nobody does (a hole), and
 * of two who stand together neither does without the other.
 *   AL_CONFLICT  no plan keeps the rules of the workers that are named: never
 *                where nobody's minutes or runs have a least
 */
enum al_status al_roster_best(const struct al_roster *,
			      const struct al_roster_search *how,
			      uint8_t **cell, int64_t *penalty,
			      struct al_err *e);
/* May `worker` stand `shift` on `day` of a plan, whose own cell of that day is
 * looked upon as free?  True if all rules are kept then; whether the shift is
 * wanted and the cell is fixed isn't asked. */
bool al_roster_may(const struct al_roster *, const uint8_t *cell, int worker,
		   int day, int shift);

#endif
