/* solve.h: searching the best plan of a problem */
#ifndef AL_ROSTER_SOLVE_H
#define AL_ROSTER_SOLVE_H

#include "roster.h"

/*
 * Like al_roster_solve(), but the plan is cells: *cell (free()) is
 * [worker * days + day], a shift or 0.
 *
 * Where nobody's minutes or runs have a least (al_roster.duty given), the
 * duties are dealt place by place.  Then how->moves alone says how long it
 * takes, and the same seed gives the same roster, whatever the threads; of the
 * functions `how->stop` alone is called.  Where nobody may stand a duty, nobody
 * does (a hole), and of two who stand together neither does without the other.
 *
 * Otherwise these are plans of shifts: the rules of the workers are kept, but
 * what al_duty asks for (rest of more than a day, limits, duos) only as far as
 * they allow it, and fixed cells are under the rules as well: their minutes,
 * runs and weekends count.
 *
 * Where neither how->moves nor how->seconds are given the size of the problem
 * says how long it takes.  With how->seconds `how->now` is needed; the others
 * of its functions may be NULL.
 *   AL_CONFLICT  no plan keeps the rules of the workers that are named; never
 *                where duties are dealt
 */
enum al_status al_roster_best(const struct al_roster *,
			      const struct al_roster_search *how,
			      uint8_t **cell, int64_t *penalty,
			      struct al_err *e);

#endif
