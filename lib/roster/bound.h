/* bound.h: the least spread that any roster can reach
 *
 * The duties of one pool are a flow: from each place that is filled, by a cell
 * (a worker on a day), by the limits of the worker, to the worker.  Turning
 * flow round hands duties on, by whatever ways.  Once nobody can pass a duty,
 * by any way, to somebody more than one duty further below the share, neither
 * can the greatest load be less nor the least be more (the loads that flows
 * reach are an M-convex set, and there what is best step by step is best of
 * all).
 */
#ifndef AL_BOUND_H
#define AL_BOUND_H

#include "fair.h"

/* In parts; the fairness is that of the same roster and cells, but for
 * al_fair_pool.best, which may still be unknown. */
int64_t al_bound(const struct al_roster *, const uint8_t *cell,
		 const struct al_fair *, int pool);

#endif
