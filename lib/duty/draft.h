/* draft.h: a duty roster in the making: a plan, the office's staff, leave,
 * calendar and earlier rosters, and the problem that they make
 */
#ifndef AL_DRAFT_H
#define AL_DRAFT_H

#include "roster/build.h"
#include "roster/fair.h"
#include "plan.h"
#include "seat.h"
#include "roster/why.h"

struct al_draft_day {
	struct al_plan_day d;
	const char *name; /* of a holiday, NULL: none */
	int kind;
};

/* Why somebody can't stand a duty on a day. */
enum al_kept {
	AL_KEPT_NOT,
	AL_KEPT_LEAVE,
	AL_KEPT_GONE,
	AL_KEPT_WISH,
	AL_KEPT_DUTY,
	AL_KEPT_REST,
	AL_KEPT_RECEPTION
};

struct al_draft_person {
	const char *code, *name;
	al_day from, to; /* on the staff */
	bool *may;	 /* [post] */
	uint8_t *kept;	 /* [day * pairs + pair]: an enum al_kept */
};

/* A shift and a post that is stood on it: shift `i + 1` of the problem. */
struct al_draft_pair {
	int shift, post;
};

/* A place that is to be filled on a planned day. */
struct al_draft_place {
	int day, pair;
	int64_t no;		   /* from 1 */
	const struct al_seat *was; /* as it is kept; NULL: it isn't yet */
	bool pinned;		   /* `was` stays as it is */
	bool surplus;		   /* `was` is no longer needed */
	int person;		   /* -1: nobody, or of `was` if pinned */
};

/* A duty that stays, of somebody whose cell has another one of that day. */
struct al_draft_more {
	int person, day, pair;
};

struct al_draft_leave {
	int person;
	al_day from, to;
};

enum al_wish_kind { AL_WISH_WANT, AL_WISH_NOT, AL_WISH_CANNOT };
struct al_wish_line {
	const char *staff;
	al_day from, to;
	enum al_wish_kind kind;
	int weight; /* 1 … 9 */
};

struct al_draft {
	struct al_book *b;
	const struct al_plan *plan;
	al_day from, to; /* are planned */
	al_day first;	 /* of the problem, a Monday */
	int days;
	struct al_draft_day *day; /* [days] */
	al_day carried;		  /* since when earlier duties count */
	bool provisional;	  /* a year's calendar isn't loaded */

	struct al_draft_person *person; /* by code */
	int persons;
	struct al_draft_pair *pair;
	int pairs;
	struct al_seats seats; /* of all plans, as far back as they count, and
				  receptions */
	bool *taken;	       /* [seat]: by an order, which --keep keeps */

	struct al_draft_leave *leave;
	int leaves;
	struct al_wish_line *wish;
	int wishes;
	struct al_day_range {
		al_day from, to;
	} * fix; /* days whose duties stay */
	int fixes;
	const char **fix_code; /* codes of duties that stay */
	int fix_codes;
	bool keep;

	struct al_draft_place *place; /* by day, pair and number */
	int places;
	int late; /* places that aren't there and have begun: nobody's */
	struct al_roster *r;
	const struct al_plan_most **most_of; /* of each limit of the problem */
	uint8_t *cell;			     /* the roster that was found */
	struct al_draft_more *more;	     /* by day; besides the cells */
	int mores;
	struct al_arena arena;
};

void al_draft_release(struct al_draft *);

/* draft.c: days, key periods, pairs; `plan`, `from` and `to` are set. */
enum al_status al_draft_begin(struct al_draft *, struct al_err *);
static inline bool
al_draft_planned(const struct al_draft *d, int day)
{
	return d->first + day >= d->from && d->first + day <= d->to;
}
/* How many are needed on a day, of a pair. */
int al_draft_need(const struct al_draft *, int day, int pair);
/* The instants of a duty. */
al_time al_draft_starts(const struct al_draft *, int day, int pair);
al_time al_draft_ends(const struct al_draft *, int day, int pair);
static inline bool
al_draft_begun(const struct al_draft *d, int day, int pair)
{
	return al_draft_starts(d, day, pair) <= al_now(d->b);
}
/* The pair of a duty of this plan; -1: of another, or no longer in it. */
int al_draft_pair(const struct al_draft *, const struct al_seat *);

/* draft_slots.c: a leader has one slot a day, a moved one among them: who is to receive goes
 * on with his own. */
void al_draft_own_slots(struct al_draft *);

/* draft_people.c: who may stand what, and who is kept from it when. */
enum al_status al_draft_people(struct al_draft *, struct al_err *);
int al_draft_person(const struct al_draft *, const char *code); /* -1: none */
enum al_kept al_draft_kept(const struct al_draft *, int person, int day,
			   int pair);

/* draft_places.c: the places of the planned days, old and new. */
void al_draft_places(struct al_draft *);
/* Before it: which seats somebody was ordered to. */
enum al_status al_draft_orders(struct al_draft *, struct al_err *);
/* Does it stay as it is?  What is over, or has begun, isn't planned any more. */
bool al_draft_pinned(const struct al_draft *, const struct al_seat *);
/* One more; `was`: as it is kept, or NULL. */
struct al_draft_place *al_draft_add_place(struct al_draft *, int day, int pair,
					  const struct al_seat *was);
/* Who stands what by the cells that were found. */
void al_draft_fill(struct al_draft *);

/* draft_more.c: the duties for which there is no cell; after al_draft_fill. */
void al_draft_find_more(struct al_draft *);

/* Did who was to stand it not come? */
bool al_draft_absent(const struct al_draft_place *);
/* Is it a hole: needed, and nobody stands it? */
bool al_draft_hole(const struct al_draft_place *);

/* Is he on the staff and not on leave? */
bool al_draft_there(const struct al_draft *, int person, al_day);
/* The shift that was found for a day, by the problem's numbers; 0: off. */
static inline int
al_draft_cell(const struct al_draft *d, int person, int day)
{
	return d->cell[person * d->days + day];
}

/* draft_hours.c: somebody's months of the calendar, all that are planned together,
 * by this plan: what he stands on the days that aren't planned and, once there
 * is a roster, on those that are; and what that leaves of each month's bounds.
 */
struct al_draft_months {
	int minutes, least, most; /* the least while he is there … */
	int least_whole; /* … and if he were always, and all is planned */
	int least_left, most_left;
	int weekends, most_weekends, weekends_left;
};
void al_draft_months(const struct al_draft *, int person,
		     struct al_draft_months *);
/* draft_around.c: the days around those that are planned. */
void al_draft_around(struct al_draft *);
/* draft_problem.c: all of it as a problem of shift planning. */
void al_draft_problem(struct al_draft *);
/* Have runs or hours a least?  Then a day is free or it isn't. */
bool al_draft_has_least(const struct al_draft *);

/* wish.c: wishes from a CSV file, and days and codes that stay. */
enum al_status al_draft_wishes(struct al_draft *, const char *text, size_t n,
			       const char *file, struct al_err *);
enum al_status al_draft_fix(struct al_draft *, const char *list,
			    struct al_err *);
/* Once it is known what is kept: does what is to stay lie in the planned days?
 */
enum al_status al_draft_fix_check(const struct al_draft *, struct al_err *);

/* draft_words.c: "全天带班领导", "leader on duty, 24 hours": the shift where there are several;
 * in the reader's language, or in the office's. */
void al_draft_duty_label(const struct al_draft *, int pair, bool zh,
			 struct al_buf *out);
/* Is there the rest of the plan between two duties? */
bool al_draft_rested(const struct al_draft *, int day, int pair, int later,
		     int then);
/* "120", and "45.5" where they aren't whole. */
void al_draft_hours(int minutes, struct al_buf *out);
/* "3 a week", "每周3次" */
void al_draft_most_label(const struct al_draft *, const struct al_plan_most *,
			 struct al_buf *out);
/* Why somebody doesn't stand a duty: "on leave". */
void al_draft_reason(const struct al_draft *, const struct al_reason *, int day,
		     int pair, struct al_buf *out);

#endif
