/* deal.h: the duties of a roster, dealt out place by place
 *
 * Where nobody must work, a roster is a list of places, each stood by somebody
 * or by nobody.  What is dealt keeps rest, limits, absence and those apart; of
 * those together the penalty tells.
 */
#ifndef AL_DEAL_H
#define AL_DEAL_H

#include "chance.h"
#include "may.h"

#define AL_NOBODY (-1)

struct al_place {
	int day, shift;
	int holder; /* a worker or AL_NOBODY */
};

/* A change: who stood a place before it. */
struct al_dealt {
	int place, holder;
};

struct al_deal {
	const struct al_roster *r;
	struct al_sheet *s;
	struct al_place *place; /* by day; those of fixed cells aren't in it */
	int n;
	int *of_day;  /* [days + 1]: the first place of a day */
	int *able;    /* workers by shift: able[able_at[shift]] … */
	int *able_at; /* … to, not including, able[able_at[shift + 1]] */
	struct al_dealt *dealt; /* since al_deal_keep() */
	int dealts, room;
};

/* What is given is dealt already, as far as the rules let it. */
void al_deal_init(struct al_deal *, const struct al_roster *);
void al_deal_release(struct al_deal *);
/* From now on this worker, or nobody, stands a place. */
void al_deal_put(struct al_deal *, int place, int worker);
/* All changes so far are for good; all since then are taken back. */
void al_deal_keep(struct al_deal *);
void al_deal_back(struct al_deal *);
/* The place that a worker stands on a day; -1: none, or a fixed one. */
int al_deal_at(const struct al_deal *, int worker, int day);

/* Deal by chance and cooling, so many times. */
void al_deal_cool(struct al_deal *, struct al_chance, int64_t moves,
		  const struct al_roster_search *);
/* Hand duties on from one to the next, and the last to the first or to nobody,
 * as long as that makes the penalty less. */
void al_deal_chains(struct al_deal *);
/* The same where a spread isn't the least that any roster can reach, until it
 * is: what was there before, wishes and neighbouring days no longer weigh
 * against shares.  Where it is, nothing changes but what that takes. */
void al_deal_level(struct al_deal *);

#endif
