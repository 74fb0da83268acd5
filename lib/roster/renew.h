/* renew.h: new days for many workers at once, by column generation
 *
 * Within a window the days of some workers are free, all else stays.  Whoever
 * could work what is priced by shortest paths, the best mixture of that is a
 * linear program, and going on from it worker by worker gives days that are
 * often the best there are, and a proof where nothing better can be found.
 */
#ifndef AL_RENEW_H
#define AL_RENEW_H

#include "mix.h"
#include "path.h"

struct al_renew {
	const struct al_roster *r;
	struct al_path *path;
	struct al_mix mix;
	/* How far the search is, and where the renewal has to end. */
	double (*progress)(void *arg);
	void *arg;
	double end;
	double settle; /* where what is under way is good enough as it is */
	bool wary; /* a large part: give it up at once if it can't be done by then */

	/* of the window under work */
	struct al_sheet *s;
	const int *who;
	int n, from, to;
	int64_t rest; /* of the penalty: what the window can't change */
	int *fixed;   /* by place in `who`: a column; -1: none */
	struct al_cover *cover; /* by cell, without the workers' own days */
	int *row_of;   /* the mixture's row of a cell; -1: its price is known */
	double *mixed; /* prices of cells: of the mixture, … */
	double *ask;   /* … those asked for, … */
	double *held;  /* … and those of the best bound */
	double *mean;  /* by cell: who came, of the last rounds */
	float *price;  /* what each day costs a worker */
	struct al_path_limit *limit; /* by worker and shift */
	uint8_t *days;		     /* of each column */
	size_t days_room;
	double *share;
	size_t share_room;
	double bound; /* of the penalty: no mixture is better */
	double least; /* the same, before anybody was fixed */
	double close; /* of the penalty: not worth another round */
	int *row;
};

void al_renew_init(struct al_renew *, const struct al_roster *);
void al_renew_release(struct al_renew *);
/* How much was done so far, in steps of about a fifth of a nanosecond; the same
 * for the same calls. */
int64_t al_renew_work(const struct al_renew *);
enum al_renewed { AL_RENEW_BETTER, AL_RENEW_BEST, AL_RENEW_NONE };
/*
 * Look for better days [from, to) of `n` workers and write them to the sheet;
 * BEST: there are none, proven; NONE: none were found.
 */
enum al_renewed al_renew(struct al_renew *, struct al_sheet *, const int *who,
			 int n, int from, int to);

#endif
