/* fair.h: how fair a roster is, and how fair any roster could be
 *
 * Who may stand the same shifts belongs to one pool (and whoever shares a shift
 * with one of them); fairness is a matter within a pool.  The share of a
 * worker in the duties of a kind is the pool's whole load (carried + new, as
 * the roster fills it) by presence: load * present / presence of the pool.
 * Nothing is rounded: a share is a fraction, all of a pool and kind with the
 * same denominator.
 */
#ifndef AL_ROSTER_FAIR_H
#define AL_ROSTER_FAIR_H

#include "roster.h"

/* Of one worker and kind. */
struct al_load {
	int carried, new, present;
	/* carried + new - share, in parts of one duty: / al_fair_kind.parts */
	int64_t off;
};

/* Of one pool and kind. */
struct al_fair_kind {
	int workers;	/* with a share or a load */
	int load;	/* duties of all, carried + new */
	int64_t parts;	/* presence of the pool: the denominator; 0: nobody
			 * was present, and nothing is said of fairness */
	int64_t spread; /* greatest - least `off`, in parts */
	/*
	 * The least spread that any roster can reach which fills the same
	 * places: proved by a flow that knows who may stand what, who is away,
	 * rests after a fixed duty or is at a limit, but not how new duties
	 * rest upon each other.  Never more than `spread`.
	 */
	int64_t best;
	int most, least; /* workers with the greatest and least `off` */
};

struct al_fair {
	int pools, kinds;
	int *pool;		   /* [worker]; -1: may stand nothing */
	struct al_load *load;	   /* [worker * kinds + kind] */
	struct al_fair_kind *kind; /* [pool * kinds + kind] */
};

/* Where nothing is shared (no al_roster_share()) all is empty. */
void al_fair_init(struct al_fair *, const struct al_roster *,
		  const uint8_t *cell);
void al_fair_release(struct al_fair *);

static inline const struct al_load *
al_fair_load(const struct al_fair *f, int worker, int kind)
{
	return &f->load[worker * f->kinds + kind];
}

static inline const struct al_fair_kind *
al_fair_kind(const struct al_fair *f, int pool, int kind)
{
	return &f->kind[pool * f->kinds + kind];
}

#endif
