/* path_part.h: what the parts of path.c share: the graph of a window */
#ifndef AL_PATH_PART_H
#define AL_PATH_PART_H

#include "path.h"

#define AL_NEVER 1e30f
#define AL_NOISES 4096

/* A shift whose limit is kept exactly: how often it was worked is counted, from
 * 0 to size - 1, in layers that are `step` apart; a group of its own. */
struct al_counted {
	struct al_alike as;
	int shift, step, size;
};
#define AL_COUNTED 3 /* shifts, at most */

/* The units of minutes, from `first` up to `end`, not included, with which the
 * window can still end well. */
struct al_path_reach {
	int first, end;
};

struct al_path {
	const struct al_roster *r;
	struct al_alikes like;
	float *noise; /* drawn from: Gumbel's distribution, [AL_NOISES] */

	/* of the window under work */
	const struct al_sheet *s;
	const struct al_worker *w;
	const uint8_t *row;
	int worker, from, to;
	struct al_slots slots;
	int weekends; /* that the window may add, + 1 … */
	bool limited; /* … where that can be too many */
	struct al_counted counted[AL_COUNTED];
	int ncounted;
	int counts;		    /* of their sizes, the product */
	int layers;		    /* weekends * counts */
	int low, high;		    /* units of minutes in the window */
	int longest;		    /* of a shift, in units */
	size_t stride;		    /* of a slot's costs, by units of minutes */
	bool first_half, last_half; /* weekends cut by the window and counted */

	struct al_path_reach *reach; /* before each day */
	size_t nreach;
	float *best; /* see al_path_at() */
	size_t nbest;
	bool *live; /* of blocks: not all NEVER */
	size_t nlive;
	float *never; /* a block of nothing else */
	size_t nnever;
	float *cost;   /* by day: of groups, shifts counted, a day off */
	uint8_t *pick; /* the same: which shift of the group */
	size_t ncost;
	bool avx2;  /* the processor has it */
	float *sum; /* of rows brought together, by layer */
	size_t nsum, sum_wide;
	bool *sum_live; /* by layer */
	size_t nsum_live;
	bool *in_sum; /* by row */
	int *left;    /* by shift: how often it may still be worked */
	struct al_path_limit *limit;	 /* by shift */
	struct al_path_limit *own_limit; /* where none are given */
	const float *price; /* see al_path_price(); NULL: the sheet's */
	float dearest;	    /* of all costs of the window, either way */
	float least;	    /* what the cheapest path costs */
	int64_t work;
};

/* The groups and, after them, the shifts counted. */
static inline int
al_path_groups(const struct al_path *p)
{
	return p->like.n + p->ncounted;
}

static inline const struct al_alike *
al_path_group(const struct al_path *p, int g)
{
	return g < p->like.n ? &p->like.group[g]
			     : &p->counted[g - p->like.n].as;
}

/* The shift counted that a group is; NULL: none. */
static inline const struct al_counted *
al_path_counted(const struct al_path *p, int g)
{
	return g < p->like.n ? NULL : &p->counted[g - p->like.n];
}

bool al_path_is_counted(const struct al_path *, int shift);

/* Where the costs of a day begin; a day off is the last of them. */
static inline size_t
al_path_costs(const struct al_path *p, int day)
{
	return (size_t)(day - p->from) * ((size_t)al_path_groups(p) + 1);
}

/* The costs of reaching a slot before `day`, from the first units in reach. */
static inline float *
al_path_at(const struct al_path *p, int day, int layer, int slot)
{
	size_t at = (size_t)(day - p->from) * (size_t)p->layers + (size_t)layer;

	return p->best + (at * (size_t)p->slots.n + (size_t)slot) * p->stride;
}

/* Of the block that a slot is in: of days off, or of a row. */
static inline bool *
al_path_live(const struct al_path *p, int day, int layer, int slot)
{
	size_t at = (size_t)(day - p->from) * (size_t)p->layers + (size_t)layer;
	size_t block = slot < p->slots.offs
			       ? 0
			       : 1 + (size_t)al_slots_row_of(&p->slots, slot);

	return p->live + at * ((size_t)p->slots.rows + 1) + block;
}

/* How many of `n` days in a row can be worked, at most. */
int al_path_workable(const struct al_path *, int n);
/* Lay out what the window is; false: no days keep the rules. */
bool al_path_begin(struct al_path *, const struct al_sheet *, int worker,
		   int from, int to);
/* What each shift costs on each day, with noise if `scale` isn't 0. */
void al_path_set_costs(struct al_path *, float scale, struct al_chance *);
/* Find the costs of the cheapest paths; false: no path keeps the rules. */
bool al_path_walk(struct al_path *);
/* Room for at least `want`, with nothing kept. */
void *al_path_room(void *buf, size_t *have, size_t want, size_t size);
/* Does work on this day add a weekend: after a day off, after work? */
void al_path_weekend(const struct al_path *, int day, int *after_off,
		     int *after_on);
/* Write the days of the cheapest path; false: none keeps the rules. */
bool al_path_back(struct al_path *, uint8_t *out);

#endif
