/* anneal.h: searching a better plan by cooling */
#ifndef AL_ANNEAL_H
#define AL_ANNEAL_H

#include "chance.h"
#include "path.h"
#include "sheet.h"

/* One searcher: a plan that keeps the rules, and the best it has seen. */
struct al_anneal {
	const struct al_roster *r;
	struct al_sheet *s;
	struct al_path *path;
	struct al_chance chance;
	int from, to;		/* days that it may change */
	double hot, cold;	/* temperatures to begin and end with */
	double unit;		/* of cover and requests, in the penalty's */
	int64_t best;		/* penalty */
	uint8_t *cell;		/* of the best */
	uint8_t *days;		/* new, of a window, … */
	uint8_t *old, *old_two; /* … and what they were, of two workers */
};

void al_anneal_init(struct al_anneal *, const struct al_roster *,
		    struct al_chance);
void al_anneal_release(struct al_anneal *);
/* Try so many changes at a temperature, in units of the penalty. */
void al_anneal_run(struct al_anneal *, double temperature, int moves);
/* The temperature when a part `done` (0 to 1) of the search is over. */
double al_anneal_temperature(const struct al_anneal *, double done);
/* Keep where it is, if that is the best. */
void al_anneal_note(struct al_anneal *);

#endif
