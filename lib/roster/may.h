/* may.h: may a worker stand one duty more? */
#ifndef AL_MAY_H
#define AL_MAY_H

#include "sheet.h"
#include "why.h"

/*
 * Why a worker, with all other duties as they are, may not stand `shift` on
 * `day`; AL_WHY_NONE: may.  AL_WHY_TOGETHER isn't looked at, nor is the least
 * that a worker must work.  The sheet is one with a tally.
 */
struct al_reason al_may_not(const struct al_sheet *, int worker, int day,
			    int shift);

static inline bool
al_may(const struct al_sheet *s, int worker, int day, int shift)
{
	return al_may_not(s, worker, day, shift).why == AL_WHY_NONE;
}

#endif
