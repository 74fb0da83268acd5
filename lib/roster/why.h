/* why.h: why a place is empty, or a duty can't change hands: facts, no words
 */
#ifndef AL_ROSTER_WHY_H
#define AL_ROSTER_WHY_H

#include "fair.h"

/* Why a worker doesn't take a duty, the first of these that holds. */
enum al_why {
	AL_WHY_NONE,	  /* could */
	AL_WHY_NOT,	  /* may not stand this shift at all */
	AL_WHY_AWAY,	  /* is away that day */
	AL_WHY_ELSEWHERE, /* is on duty that day already: `shift` */
	AL_WHY_FIXED,	  /* the day is given, and off */
	AL_WHY_RESTS,	  /* after the duty `shift` of an earlier `day` */
	AL_WHY_BEFORE,	  /* rest would lack before `shift` on a later `day` */
	AL_WHY_LIMIT,	  /* al_duty.limit[index] is reached */
	AL_WHY_MOST,	  /* stands this shift as often as may be */
	AL_WHY_APART,	  /* al_duty.duo[index]: the other is on duty */
	AL_WHY_TOGETHER,  /* al_duty.duo[index]: the other can't be */
	AL_WHY_RULE,	  /* minutes, runs or weekends of the worker */
	AL_WHYS
};

struct al_reason {
	int worker;
	enum al_why why;
	int day, shift; /* of RESTS, BEFORE and ELSEWHERE: that duty */
	int index;	/* of LIMIT, APART and TOGETHER, else -1 */
};

/*
 * The reason for one worker, with all other duties as they are in the plan.
 * Whether the place is empty isn't asked; somebody on duty that day is
 * ELSEWHERE, so before asking about an exchange take out of the cells what is
 * to be exchanged.  For those who can't on more than one ground, the first.
 */
struct al_reason al_why(const struct al_roster *, const uint8_t *cell,
			int worker, int day, int shift);

/* A place, or some of the same shift, that nobody stands. */
struct al_hole {
	int day, shift, missing;
	struct al_reason *one; /* of each who may stand this shift, by worker */
	int may;	       /* so many are they */
	int count[AL_WHYS];    /* of the reasons */
	/*
	 * A proof that no roster fills all: in the days [from, to) the shifts
	 * of `set` need `need` duties besides fixed ones, and those who may
	 * stand them can stand `can` at most, each as many as absence, fixed
	 * duties, rest and limits leave.  to = 0: no such proof was found; the
	 * roster is the best that the search came upon.
	 */
	int from, to, need, can;
	bool *set; /* [shift] */
};

struct al_holes {
	struct al_hole *hole; /* by day and shift */
	int n;
};

void al_holes_init(struct al_holes *, const struct al_roster *,
		   const uint8_t *cell);
void al_holes_release(struct al_holes *);

/*
 * Why the duties of a kind are not at the best possible spread: nobody whose
 * load lies far above can give a duty of that kind to anybody far below, on
 * whatever ways.  Each of these is one of the duties that the most loaded
 * (and those whom they can pass duties to) stand, and why the least loaded
 * worker can't take it.  Empty: the spread is the best, or the search alone
 * is to blame.
 */
struct al_hitch {
	int giver, day, shift; /* the duty */
	/* Of the one who should take it; of the giver, whose other is on duty,
	 * too, where that is TOGETHER. */
	struct al_reason reason;
};

struct al_hitches {
	struct al_hitch *hitch;
	int n;
};

void al_hitches_init(struct al_hitches *, const struct al_roster *,
		     const uint8_t *cell, const struct al_fair *, int pool);
void al_hitches_release(struct al_hitches *);

#endif
