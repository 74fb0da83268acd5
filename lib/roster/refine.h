/* refine.h: renewing one part of a plan after the other
 *
 * Which parts: if asked for, first the whole, as far as there is time for it,
 * then some workers within some days.  How long the windows and how many the
 * workers are is learnt: so many as can be renewed in a small part of the
 * search, and the more often the more it pays.
 */
#ifndef AL_REFINE_H
#define AL_REFINE_H

#include "renew.h"

#define AL_REFINE_LENGTHS 6

/* Windows of one length. */
struct al_refine_try {
	int days;
	double workers; /* how many at a time */
	double gain;	/* of late, by part of the search */
};

struct al_refine {
	struct al_renew renew;
	struct al_chance chance;
	struct al_refine_try try[AL_REFINE_LENGTHS];
	int tries;
	int *who;

	/* How far the search is, from 0 to 1 (its end). */
	double (*progress)(void *arg);
	void *arg;
	bool whole; /* begin with the plan as a whole */

	int from, to, n; /* what was renewed last: of who[], [from, to) */
	bool proven;	 /* nothing better is left to be found */
};

void al_refine_init(struct al_refine *, const struct al_roster *,
		    struct al_chance, double (*progress)(void *), void *arg);
void al_refine_release(struct al_refine *);
/* Renew one part; true: the plan has become better. */
bool al_refine(struct al_refine *, struct al_sheet *);

#endif
