/* state.h: what the rules need to know of a worker's days so far
 *
 * Seen from the days that follow, two shifts are alike if they bar the same
 * ones (a row); seen from the days before, if the same ones bar them (a
 * column).  With the length of the run that a worker is in, the row is all that
 * the rules on successions and runs ask for: a slot.
 */
#ifndef AL_STATE_H
#define AL_STATE_H

#include "roster.h"

/* Shifts that no rule can tell apart. */
struct al_alike {
	int row, col, minutes;
	int first, n; /* in al_alikes.shift */
};

struct al_alikes {
	int rows, cols, n;
	int *row_of, *col_of;	/* by shift */
	bool *follows;		/* [col * rows + row]: may come after */
	struct al_alike *group; /* ordered by column */
	int *shift;
	int *col; /* [cols]: the columns, those that follow fewer rows first */
};
void al_alikes_init(struct al_alikes *, const struct al_roster *);
void al_alikes_release(struct al_alikes *);

/*
 * A worker's slots: first those of days off (0: one day, … the last: enough),
 * then of runs of work: row * kinds + kind.  Kind k is a run of k + 1 days; from
 * `full` on those that began on day 0 and needn't reach the minimum.
 */
struct al_slots {
	int offs, full, kinds, rows, n;
	int least_run;
	bool no_end; /* the longest run counted may go on */
};
/* With `early` if runs from day 0 can occur. */
struct al_slots al_slots_of(const struct al_roster *, int rows,
			    const struct al_worker *, bool early);

/* The kind one day on; -1: no longer run is allowed. */
static inline int
al_slots_longer(const struct al_slots *s, int kind)
{
	if (kind < s->full)
		return kind + 1 < s->full ? kind + 1 : s->no_end ? kind : -1;
	kind -= s->full; /* kind + 2 days, one day on */
	if (kind + 1 >= s->full)
		return s->no_end ? s->full - 1 : -1;
	return kind + 2 >= s->least_run ? kind + 1 : s->full + kind + 1;
}

/* How many days a run lacks to the least; 0 or less: it may end. */
static inline int
al_slots_lack(const struct al_slots *s, int kind)
{
	return kind >= s->full ? 0 : s->least_run - kind - 1;
}

static inline bool
al_slots_may_end(const struct al_slots *s, int kind)
{
	return al_slots_lack(s, kind) <= 0;
}

/* The kind of a run of `n` days. */
static inline int
al_slots_kind(const struct al_slots *s, int n, bool early)
{
	if (early && n < s->least_run)
		return s->full + n - 1;
	return n < s->full ? n - 1 : s->full - 1;
}

static inline int
al_slots_on(const struct al_slots *s, int kind, int row)
{
	return s->offs + row * s->kinds + kind;
}

/* Of a slot that isn't of days off. */
static inline int
al_slots_row_of(const struct al_slots *s, int slot)
{
	return (slot - s->offs) / s->kinds;
}

static inline int
al_slots_kind_of(const struct al_slots *s, int slot)
{
	return (slot - s->offs) % s->kinds;
}

#endif
