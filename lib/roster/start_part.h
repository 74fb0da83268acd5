/* start_part.h: what the parts of start.c share: a worker's days as a graph */
#ifndef AL_START_PART_H
#define AL_START_PART_H

#include "start.h"
#include "state.h"

/*
 * What a way through a worker's days breaks, added up: weekends with work, each
 * day off or of work that lacks to the least in a row, and, where the way is
 * `lenient`, whatever fixed cells leave no choice in: days beyond the longest
 * run, and work too soon after other work.  One of the later is more than all
 * of the earlier together.
 */
#define AL_START_LACKS 512u
#define AL_START_BREAKS (AL_START_LACKS * 4096)
#define AL_START_NEVER UINT32_MAX

struct al_start {
	const struct al_roster *r;
	struct al_alikes like;
	const struct al_worker *w;
	int worker;
	struct al_slots slots;
	bool *usable;	  /* by shift */
	bool *able;	  /* by group: has a usable shift, or a fixed one */
	bool lenient;	  /* rules may be broken, at a price */
	uint32_t most;	  /* that a whole way may break */
	int unit, high;	  /* minutes are counted in units, up to `high` */
	uint32_t *fewest; /* [(day * slots + slot) * (high + 1) + units] */
	size_t room;
};

void al_start_init(struct al_start *, const struct al_roster *);
void al_start_release(struct al_start *);
/* Minutes with each shift as often as it may be worked. */
int64_t al_start_often(const struct al_roster *, const struct al_worker *);
/* Which shifts the worker may use: all, or those without a limit alone; false:
 * none. */
bool al_start_usable(struct al_start *, int worker, bool unlimited);
/* From the last day back: what the rest of each way breaks at least, of those
 * that keep the rules. */
void al_start_back(struct al_start *);
/* The same of all; `most` becomes the least that any whole way breaks, but the
 * weekends that are allowed anyway. */
void al_start_lenient(struct al_start *);

/* What a way from a slot before `day` breaks at least, by units. */
static inline uint32_t *
al_start_fewest(const struct al_start *t, int day, int slot)
{
	return t->fewest + ((size_t)day * (size_t)t->slots.n + (size_t)slot) *
				   ((size_t)t->high + 1);
}

/* Can this day be this shift? */
bool al_start_open(const struct al_start *, int day, int shift);
/* Where a day off, or work of a group, leads, and what that breaks; -1: it may
 * not be. */
int al_start_off(const struct al_start *, int slot, uint32_t *breaks);
int al_start_on(const struct al_start *, int day, int slot,
		const struct al_alike *, uint32_t *breaks);
/* The first number of units from `from` to `to` that a way has which breaks no
 * more than `most`; -1: there is none. */
int al_start_reached(const struct al_start *, int from, int to);

static inline int
al_start_low(const struct al_start *t)
{
	return (t->w->least_minutes + t->unit - 1) / t->unit;
}

#endif
