/* mix.h: the cheapest mixture of columns, a linear program
 *
 * A column is what one worker could work; it stands in the row of each cover
 * that it serves.  Each worker takes columns in shares that make one; cover
 * that is missed or passed costs by the person.  The prices of the rows tell
 * which columns would be worth adding.
 */
#ifndef AL_MIX_H
#define AL_MIX_H

#include "roster.h"

struct al_mix_column {
	double cost;
	int worker;
	int first, n; /* in al_mix.entry */
	bool barred;
};

struct al_mix {
	int covers, workers, rows; /* rows: of cover, then one a worker */
	struct al_cover *cover;	   /* by row; a need may be less than 0 */
	struct al_mix_column *column;
	int columns, room;
	int *entry; /* rows, of all columns */
	int entries, entry_room;

	double barred;	/* what a barred column costs more */
	unsigned begun; /* so many mixtures, this one among them */

	/* the simplex method: by row, what is in the basis, its amount */
	int *basis; /* a column, or columns missed or passed: see mix.c */
	double *amount, *right;
	double *price;	 /* of each row */
	double *inverse; /* of the basis, [rows * wide] */
	size_t wide;	 /* rows, rounded up to whole lanes */
	double *entering;
	int *filled; /* places of a row of the inverse that aren't 0 */
	size_t space;
	/* How long (squared) a step along each column or cover is, about, in
	 * terms of the basis at the beginning; by place, see mix_part.h. */
	double *weight;
	int weights;
	double *last;	/* the row of the inverse that the last step left */
	double weighed; /* the weight of what entered then */
	double *far;	/* by row: how long that of the inverse is (squared) */
	double *makes, *costs; /* by place: of what could enter */
	double *kept_inverse;  /* from before a repair */
	int *kept_basis;
	/* Has the time run out?  NULL: never. */
	bool (*stop)(void *arg);
	void *arg;
	int64_t work; /* done so far; the same for the same calls */
};

void al_mix_release(struct al_mix *);
/* Begin anew, without columns; the covers are to be filled in. */
void al_mix_begin(struct al_mix *, int covers, int workers);
/* Add a column, give its number.  A worker's first one is taken for all. */
int al_mix_add(struct al_mix *, int worker, double cost, const int *row, int n);
/* Take the first column of each worker. */
void al_mix_first(struct al_mix *);
/* Find the cheapest mixture; false: numbers went astray, or it was stopped. */
bool al_mix_solve(struct al_mix *);
/* No longer use a column. */
void al_mix_bar(struct al_mix *, int column);
/* What the mixture takes of each column, into share[columns]. */
void al_mix_shares(const struct al_mix *, double *share);

#endif
