/* renew_part.h: what renew.c and dive.c share */
#ifndef AL_RENEW_PART_H
#define AL_RENEW_PART_H

#include "renew.h"

#define AL_RENEW_NEAR 0.01 /* of the penalty, from the bound: near enough */

/* Has the time for this renewal run out? */
static inline bool
al_renew_is_over(const struct al_renew *v)
{
	return v->progress(v->arg) >= v->end;
}

/* The dearest mixture that could still come to a better plan. */
static inline double
al_renew_goal(const struct al_renew *v)
{
	return (double)v->s->penalty - 1 + AL_RENEW_NEAR;
}

/* The days of a column, within the window. */
static inline uint8_t *
al_renew_days(const struct al_renew *v, int column)
{
	return v->days + (size_t)column * (size_t)(v->to - v->from);
}

/* What the mixture costs. */
double al_renew_value(const struct al_renew *);
/* Add columns, in so many rounds at most, until the mixture costs no more than
 * `enough`, or can't get any better to speak of; false: it failed, or the time
 * has run out.  `days`: room for those of the window. */
bool al_renew_generate(struct al_renew *, int rounds, double enough,
		       uint8_t *days);
/* From the best mixture to days of each worker, written to the sheet. */
enum al_renewed al_renew_dive(struct al_renew *, uint8_t *days);

#endif
