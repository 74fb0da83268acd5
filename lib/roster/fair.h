/* fair.h: how fair a roster is, and how fair any roster could be
 *
 * Of each kind of day, who may stand the same shifts belongs to one pool (and
 * whoever shares a shift with one of them, see pool.h); fairness is a matter
 * within a pool.  The share of a worker is the pool's whole load (carried +
 * new, as the roster fills it) by presence: load * present / presence of the
 * pool.  Nothing is rounded: a share is a fraction, all of a pool with the same
 * denominator.
 */
#ifndef AL_ROSTER_FAIR_H
#define AL_ROSTER_FAIR_H

#include "roster.h"

/* Of one worker and kind. */
struct al_load {
	int carried, new, present;
	/* carried + new - share, in parts of one duty: / al_fair_pool.parts */
	int64_t off;
};

/* Of one kind and those who share its duties. */
struct al_fair_pool {
	int kind;
	int workers;	/* with presence or a load: of the others nothing is
			 * said */
	int load;	/* duties of all, carried + new */
	int64_t parts;	/* presence of all: the denominator; 0: nobody was
			 * present, and nothing is said of fairness */
	int64_t spread; /* greatest - least `off`, in parts */
	/*
	 * The least spread that any roster can reach which fills the same
	 * places: proved by a flow that knows who may stand what, who is away,
	 * who rests after or before a fixed duty, limits (of some shifts:
	 * where no others are stood), and that of days
	 * close together only one can be stood.  It doesn't know all that new
	 * duties do to each other, nor who stands together.  Never more than
	 * `spread`.
	 */
	int64_t best;
	int most, least; /* workers with the greatest and least `off` */
};

/* The others can't be said to lie above or below a share. */
static inline bool
al_load_counts(const struct al_load *l)
{
	return l->present > 0 || l->carried > 0 || l->new > 0;
}

struct al_fair {
	int kinds, pools;
	int *pool; /* [worker * kinds + kind]; -1: may stand nothing of it */
	struct al_load *load;	 /* the same */
	struct al_fair_pool *of; /* [pool], by kind */
};

/* Where nothing is shared (no al_roster_share()) there are no pools. */
void al_fair_init(struct al_fair *, const struct al_roster *,
		  const uint8_t *cell);
/* The same of other cells that fill the same places; `best` stays. */
void al_fair_again(struct al_fair *, const struct al_roster *,
		   const uint8_t *cell);
void al_fair_release(struct al_fair *);

static inline const struct al_load *
al_fair_load(const struct al_fair *f, int worker, int kind)
{
	return &f->load[worker * f->kinds + kind];
}

/* The number of his pool, or -1. */
static inline int
al_fair_pool_of(const struct al_fair *f, int worker, int kind)
{
	return f->pool[worker * f->kinds + kind];
}

/* NULL: the worker may stand nothing of this kind. */
static inline const struct al_fair_pool *
al_fair_pool(const struct al_fair *f, int worker, int kind)
{
	int pool = al_fair_pool_of(f, worker, kind);

	return pool >= 0 ? &f->of[pool] : NULL;
}

#endif
