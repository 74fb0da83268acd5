/* sheet.h: a plan under work, and all its sums kept up to date */
#ifndef AL_SHEET_H
#define AL_SHEET_H

#include "tally.h"

struct al_sheet {
	const struct al_roster *r;
	uint8_t *cell;	 /* [worker * days + day]: a shift */
	int *minutes;	 /* by worker */
	int *weekends;	 /* by worker: those with work */
	int *count;	 /* [worker * (shifts + 1) + shift] */
	int *present;	 /* [day * (shifts + 1) + shift] */
	int64_t penalty; /* of cover and requests; the rules are not in it */
	struct al_tally *tally; /* NULL: nothing more is asked for */
};

/* Everybody off on all days. */
struct al_sheet *al_sheet_new(const struct al_roster *);
void al_sheet_free(struct al_sheet *);
/* Put a worker on a shift (0: off) on a day. */
void al_sheet_set(struct al_sheet *, int worker, int day, int shift);
/* Put everybody where these cells say, or only the cells that are fixed. */
void al_sheet_put(struct al_sheet *, const uint8_t *cell);
void al_sheet_put_fixed(struct al_sheet *);
/* True if the worker's days keep all rules; what is fixed needn't for itself. */
bool al_sheet_keeps(const struct al_sheet *, int worker);
/* The rules of runs of work and of days off alone, of a row of a worker. */
bool al_sheet_keeps_runs(const struct al_roster *, int worker,
			 const uint8_t *row);

static inline uint8_t *
al_sheet_row(const struct al_sheet *s, int worker)
{
	return s->cell + (size_t)worker * (size_t)s->r->days;
}

/* Days in a row that are like `day` (worked or not), counted from it in the
 * direction `step` (1 or -1). */
static inline int
al_sheet_run(const uint8_t *row, int days, int day, int step)
{
	int n = 0;

	for (int d = day; d >= 0 && d < days; d += step, n++)
		if ((row[d] != 0) != (row[day] != 0))
			break;
	return n;
}

/* What one more person on this shift would add to the penalty of cover. */
static inline int
al_sheet_one_more(const struct al_sheet *s, int day, int shift, int without)
{
	const struct al_cover *c = al_roster_cover(s->r, day, shift);
	int n = s->present[day * (s->r->shifts + 1) + shift] - without;

	return n < c->need ? -c->under : c->over;
}

#endif
