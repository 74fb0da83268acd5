/* roster.h: a problem of shift planning: who may work when, and what is wanted
 */
#ifndef AL_ROSTER_H
#define AL_ROSTER_H

#include "base/base.h"

/* Days count from 0, a Monday.  Shift 0 stands for a day off. */
struct al_shift {
	char *id; /* "-" for shift 0 */
	int minutes;
};

struct al_worker {
	char *id;
	int *most_of; /* by shift: how often at most */
	int most_minutes, least_minutes;
	int most_run;  /* days worked in a row, at most … */
	int least_run; /* … and at least, unless at an end of the plan */
	int least_off; /* days off in a row, the same */
	int most_weekends;
};

/* What is wanted of one shift on one day, and what a deviation costs. */
struct al_cover {
	int need, under, over;
};

/* At most so many duties of a worker in the days [from, to). */
struct al_limit {
	int worker, from, to, most;
	const bool *of; /* [shift]: those that count, lent; NULL: all */
};

/* Two workers never on duty on the same day, or never one without the other. */
struct al_duo {
	int one, two;
	bool together;
};

/*
 * What duty rosters ask for besides; each part may be NULL or 0.
 *
 * The days of a problem begin on a Monday and may begin and end before and
 * after those that are planned, as far as rest, weeks and months reach: such
 * days are fixed, nothing is needed on them, and they are of kind -1.
 */
struct al_duty {
	/* [worker * days + day]: the cells given.  Those that are fixed never
	 * change, whatever the rules say; from the others the search begins. */
	uint8_t *first;
	bool *fixed;
	/* [a * (shifts + 1) + b]: b is barred on so many days after the day of
	 * a; where it is 1 or more, `barred` is set as well */
	int *wait;
	struct al_limit *limit;
	struct al_duo *duo;
	int limits, duos;
	/* [(worker * days + day) * (shifts + 1) + shift]: as if away, for this
	 * shift alone */
	bool *not_on;

	/* Fairness: the duties of each kind of day are shared by presence. */
	int kinds;
	int8_t *kind_of; /* [day]: from 0; -1: this day isn't counted */
	int *carried;	 /* [worker * kinds + kind]: duties of earlier days */
	int *present; /* [worker * kinds + kind]: days, earlier ones and new */
	int weight;   /* what one duty off the share costs, squared */
	/* What two duties of a worker on neighbouring days cost; further apart
	 * less and less.  Not where runs of work are wanted. */
	int close;
};

struct al_roster {
	int days, shifts, workers; /* `shifts` without shift 0 */
	struct al_shift *shift;	   /* [shifts + 1] */
	struct al_worker *worker;
	bool *barred;		/* [a * (shifts + 1) + b]: no b after a */
	struct al_cover *cover; /* [day * (shifts + 1) + shift] */
	/* What requests cost: [(worker * days + day) * (shifts + 1) + shift] */
	int *asked;
	bool *away; /* [worker * days + day]: must be off */
	int unit;   /* all lengths of shifts are multiples of these minutes */
	struct al_duty *duty; /* NULL: nothing of the kind is asked for */
};

/* The most that is taken, so that all sums fit. */
#define AL_ROSTER_DAYS 3700
#define AL_ROSTER_SHIFTS 250
#define AL_ROSTER_CELLS (1 << 28)
#define AL_ROSTER_NUMBER 1000000
#define AL_ROSTER_COST 100000000

/* What deviations of a duty roster cost, from the heaviest: a broken duo, a
 * place not filled (cover.under), one duty off the share (squared), a cell that
 * differs from the roster before (asked; with this a duty changes hands only
 * where two are more than two duties apart, or a spread isn't the least), a wish (asked, times 1 to 9), two
 * duties on neighbouring days. */
#define AL_COST_BROKEN (4 * (int64_t)AL_ROSTER_COST)
#define AL_COST_HOLE AL_ROSTER_COST
#define AL_COST_SHARE (1 << 14)
#define AL_COST_CHANGE (3 << 13)
#define AL_COST_WISH (1 << 9)
#define AL_COST_CLOSE (1 << 7)

static inline size_t
al_roster_cells(const struct al_roster *r)
{
	return (size_t)r->workers * (size_t)r->days;
}

/* Where the day of a worker is in what has an entry for each. */
static inline size_t
al_roster_at(const struct al_roster *r, int worker, int day)
{
	return (size_t)worker * (size_t)r->days + (size_t)day;
}

static inline bool
al_roster_barred(const struct al_roster *r, int before, int after)
{
	return r->barred[before * (r->shifts + 1) + after];
}

static inline const struct al_cover *
al_roster_cover(const struct al_roster *r, int day, int shift)
{
	return &r->cover[day * (r->shifts + 1) + shift];
}

/* What the requests of a worker cost for each shift of a day. */
static inline const int *
al_roster_asked(const struct al_roster *r, int worker, int day)
{
	return r->asked +
	       al_roster_at(r, worker, day) * (size_t)(r->shifts + 1);
}

static inline bool
al_roster_away(const struct al_roster *r, int worker, int day)
{
	return r->away[al_roster_at(r, worker, day)];
}

/* By shift: what of a day the worker is kept from; NULL: nothing alone. */
static inline const bool *
al_roster_not_on(const struct al_roster *r, int worker, int day)
{
	if (r->duty == NULL || r->duty->not_on == NULL)
		return NULL;
	return r->duty->not_on +
	       al_roster_at(r, worker, day) * (size_t)(r->shifts + 1);
}

/* Is the worker kept from work on a shift of a day? */
static inline bool
al_roster_kept(const struct al_roster *r, int worker, int day, int shift)
{
	const bool *not_on = al_roster_not_on(r, worker, day);

	return al_roster_away(r, worker, day) ||
	       (not_on != NULL && not_on[shift]);
}

/* Must this cell stay as it is given? */
static inline bool
al_roster_fixed(const struct al_roster *r, int worker, int day)
{
	return r->duty != NULL && r->duty->fixed != NULL &&
	       r->duty->fixed[al_roster_at(r, worker, day)];
}

/* The same of all days of a worker; NULL: none of any worker is fixed. */
static inline const bool *
al_roster_all_fixed(const struct al_roster *r, int worker)
{
	if (r->duty == NULL || r->duty->fixed == NULL)
		return NULL;
	return r->duty->fixed + al_roster_at(r, worker, 0);
}

/* The shift of a cell that is given. */
static inline int
al_roster_first(const struct al_roster *r, int worker, int day)
{
	return r->duty->first[al_roster_at(r, worker, day)];
}

/* Can this cell be `shift` (0: off), for all that is given of it alone? */
static inline bool
al_roster_open(const struct al_roster *r, int worker, int day, int shift)
{
	if (al_roster_fixed(r, worker, day))
		return al_roster_first(r, worker, day) == shift;
	return shift == 0 || !al_roster_kept(r, worker, day, shift);
}

/* On how many days after the day of `before` is `after` barred? */
static inline int
al_roster_wait(const struct al_roster *r, int before, int after)
{
	int i = before * (r->shifts + 1) + after;

	if (r->duty == NULL || r->duty->wait == NULL)
		return r->barred[i];
	return r->duty->wait[i] > 0 ? r->duty->wait[i] : r->barred[i];
}

static inline bool
al_limit_counts(const struct al_limit *l, int shift)
{
	return l->of == NULL || l->of[shift];
}

/* The penalty of `n` people where `c` is wanted. */
static inline int64_t
al_cover_penalty(const struct al_cover *c, int n)
{
	return n < c->need ? (int64_t)(c->need - n) * c->under
			   : (int64_t)(n - c->need) * c->over;
}

/* The greatest number that divides both; 0 is divided by all. */
static inline int
al_roster_common(int a, int b)
{
	while (b != 0) {
		int rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

#endif
