/* pool.h: who shares duties with whom
 *
 * Of each kind of day apart: who may stand a shift that is needed on such days
 * belongs together with all others who may, and with whoever shares another
 * shift with one of them.
 */
#ifndef AL_POOL_H
#define AL_POOL_H

#include "roster.h"

/*
 * Into pool[worker * kinds + kind] the number of a pool, or -1: stands nothing
 * of that kind.  Pools are numbered from 0, by kind and then by their first
 * worker; how many there are is returned.  A kind that nothing is needed of
 * has the pools of all shifts.
 */
int al_pools(const struct al_roster *, int *pool);

static inline int
al_pool_of(const struct al_roster *r, const int *pool, int worker, int kind)
{
	return pool[worker * r->duty->kinds + kind];
}

#endif
