/* tally.h: the sums of a plan that duty rosters ask for besides
 *
 * Part of a sheet, where al_roster.duty is given.  All that is in it counts
 * in al_sheet.penalty, which then is in units of 1 / AL_TALLY_TIMES, so that
 * shares are as good as exact.
 */
#ifndef AL_TALLY_H
#define AL_TALLY_H

#include "roster.h"

#define AL_TALLY_TIMES 1024

struct al_sheet;

/* Another worker whom a worker must, or must not, stand with. */
struct al_mate {
	int other, duo; /* the index of al_duty.duo */
	bool together;
};

struct al_tally {
	/* Days may be filled one by one: nobody must work at all.  Then the
	 * search itself keeps rest, limits and those apart, else they cost. */
	bool free;
	int reach; /* days on which a duty can bar another, before and after */

	/* limits of a cell: limit[limit_at[cell]] … limit[limit_at[cell + 1] -
	 * 1] */
	int *limit_at, *limit;
	int *stood;   /* by limit: duties that count in its days */
	int *mate_at; /* the same, by worker */
	struct al_mate *mate;

	int *pool, pools;
	int *load;	/* [worker * kinds + kind]: new duties */
	int64_t *share; /* the same: what one duty less saves, for the share */
	bool *uneven;	/* [pool]: these alone count in … */
	int64_t unfair; /* … of the penalty: the squares, but for what is
			 * always the same */
	int64_t *near;	/* [days between two duties]: what they cost */
};

/* May everybody be off on all days? */
bool al_tally_is_free(const struct al_roster *);
struct al_tally *al_tally_new(const struct al_roster *);
void al_tally_free(struct al_tally *);
/*
 * A worker, who was off, is put on duty (`by` 1), or is about to be taken off
 * it (-1): the cell is that of the duty both times.  Returns what that adds to
 * the penalty.
 */
int64_t al_tally_count(const struct al_sheet *, int worker, int day, int by);
/* What a duty on a day costs a worker about, beside cover and requests and in
 * their units: for the share, and for those who must not be on duty, too. */
double al_tally_price(const struct al_sheet *, int worker, int day);
/* Share what is really stood: holes are nobody's.  The penalty follows. */
void al_tally_share(struct al_sheet *);

#endif
