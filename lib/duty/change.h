/* change.h: may somebody stand a duty beside all that he stands already?
 *
 * The roster is looked at as it would be: who asks puts somebody into the
 * `staff` of a seat, and asks then what hinders it.
 */
#ifndef AL_CHANGE_H
#define AL_CHANGE_H

#include "plan.h"
#include "seat.h"

struct al_change {
	struct al_book *b;
	const struct al_ledger *staff;
	struct al_seats seats; /* of the years that it is about */
	struct al_seats slots; /* the receptions of the days it is about */
	struct al_plan **plan; /* those looked at so far */
	size_t nplan;
	struct al_buf why; /* what hinders, one after the other */
	bool busy;	   /* in two places at once */
	bool barred;	   /* from this post, whatever else there is */
	struct al_arena arena;
};

/* For duties on the days [from, to] and those around them. */
enum al_status al_change_init(struct al_change *, struct al_book *, al_day from,
			      al_day to, struct al_err *e);
void al_change_release(struct al_change *);

/* By its code as al_record_find has it; NULL: it isn't in these years. */
struct al_seat *al_change_seat(struct al_change *, const char *code);
/* The rules of a seat's plan.  AL_CONFLICT, AL_BAD: they can't be read. */
enum al_status al_change_plan(struct al_change *, const struct al_seat *,
			      const struct al_plan **out, struct al_err *e);

/*
 * What hinders who stands in `p->staff` from standing it, and whoever is at
 * their side on that day; in words in c->why, which is empty where nothing
 * does, and in c->busy.
 */
enum al_status al_change_hinders(struct al_change *, const struct al_seat *p,
				 struct al_err *e);
/* The same for somebody who gave a duty of this plan and day away. */
enum al_status al_change_leaves(struct al_change *, const struct al_seat *p,
				const char *staff, struct al_err *e);

/* ---- who could ------------------------------------------------------------ */

/* Somebody who could take a duty over by the rules, or swap another for it. */
struct al_taker {
	const char *staff;
	const struct al_seat *with; /* the duty given for it; NULL: none */
	int duties; /* that he stands by this plan in the year */
};
struct al_takers {
	struct al_taker *taker; /* by duties, then code; free() */
	size_t n;
};
/* All but `from`, whose duty it is (NULL: nobody's). */
enum al_status al_change_takers(struct al_change *, struct al_seat *,
				const char *from, struct al_takers *out,
				struct al_err *e);

/* ---- inside ------------------------------------------------------------- */

/* One hindrance more. */
void al_change_add(struct al_change *, const char *fmt, ...) AL_PRINTF(2, 3);
/* How many duties has this person by a plan in the days [from, to]?  `of`:
 * those that count for this limit; NULL: all. */
int al_change_count(const struct al_change *, const struct al_plan *,
		    const struct al_plan_most *of, const char *staff,
		    al_day from, al_day to);
/* Is it one of the days on which somebody is on the staff? */
bool al_change_on_staff(struct al_change *, const char *staff, al_day);
/* change_days.c: runs of days, weekends and hours of `staff`, who got or gave
 * the seat. */
enum al_status al_change_days(struct al_change *, const struct al_plan *,
			      const struct al_seat *, const char *staff,
			      struct al_err *e);

#endif
