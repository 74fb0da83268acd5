/* path_part.h: what the parts of path.c share: the graph of a window */
#ifndef AL_PATH_PART_H
#define AL_PATH_PART_H

#include "path.h"

#define AL_NEVER 1e30f

struct al_path {
	const struct al_roster *r;
	struct al_alikes like;
	float *noise; /* drawn from: Gumbel's distribution, [NOISES] */

	/* of the window under work */
	const struct al_sheet *s;
	const struct al_worker *w;
	const uint8_t *row;
	int worker, from, to;
	struct al_slots slots;
	int weekends;		    /* that the window may add, + 1 … */
	bool limited;		    /* … where that can be too many */
	int low, high;		    /* units of minutes in the window */
	int longest;		    /* of a shift, in units */
	size_t stride, wide;	    /* of a row of minutes, of a slot */
	bool first_half, last_half; /* weekends cut by the window and counted */

	float *best;
	size_t nbest;
	bool *live; /* [day * slots + slot]: not all of it is NEVER */
	size_t nlive;
	float *cost;   /* [day * (groups + 1) + group], the last: off */
	uint8_t *pick; /* the same: which shift of the group */
	size_t ncost;
	float *sum;
	size_t nsum;
	int *left; /* by shift: how often it may still be worked */
};

/* The costs of reaching a slot before `day`, [weekends][stride]. */
static inline float *
al_path_at(const struct al_path *p, int day, int slot)
{
	return p->best +
	       ((size_t)(day - p->from) * (size_t)p->slots.n + (size_t)slot) *
		       p->wide;
}

static inline bool *
al_path_live(const struct al_path *p, int day, int slot)
{
	return p->live + (day - p->from) * p->slots.n + slot;
}

/* Does work on this day add a weekend: after a day off, after work? */
void al_path_weekend(const struct al_path *, int day, int *after_off,
		     int *after_on);
/* Write the days of the cheapest path; false: there is none that keeps the
 * rules, or it works a shift too often. */
bool al_path_back(struct al_path *, uint8_t *out);

#endif
