/* plan.h: a duty plan, parsed: posts, shifts, who may stand them, and rules
 *
 * The language is told in anlan-plan(5).  A plan knows staff by their codes
 * and no calendar: what it says of either is asked with those at hand.
 */
#ifndef AL_PLAN_H
#define AL_PLAN_H

#include "ledger/book.h"
#include "rule/every.h"

/* ---- days ---------------------------------------------------------------- */

/* What a plan may ask of a day. */
struct al_plan_day {
	al_day day;
	bool works;
	bool holiday; /* a day off that has a name */
	bool key;     /* in a key period */
};

enum al_span_kind {
	AL_SPAN_WORKED,
	AL_SPAN_OFF,
	AL_SPAN_WEEKEND, /* off, and no holiday */
	AL_SPAN_HOLIDAY,
	AL_SPAN_KEY,
	AL_SPAN_WEEK, /* weekdays from … to, 1 Monday … 7 Sunday */
	AL_SPAN_YEAR, /* month * 100 + day, each year; from > to: over its end */
	AL_SPAN_DATE  /* days */
};

struct al_plan_span {
	enum al_span_kind kind;
	int from, to;
	bool alt; /* begins a new group, behind a comma */
	bool no;  /* `not`: all other days */
};

/* All spans of any group, `and` within one; no spans: all days. */
struct al_plan_days {
	struct al_plan_span *span;
	size_t n;
};
bool al_plan_days_has(const struct al_plan_days *, const struct al_plan_day *);

/* ---- who ------------------------------------------------------------------ */

/* `leader`, `not may_duty`, `unit = road`, or some codes of staff. */
struct al_who_term {
	bool alt; /* begins a new group, joined by `or` */
	bool no;
	const char **word; /* a field, or codes; n > 1: codes */
	size_t n;
	const char *value; /* FIELD = value; NULL: no comparison */
	int line;
};

struct al_who {
	struct al_who_term *term;
	size_t n; /* 0: may_duty */
};

/* ---- the plan ---------------------------------------------------------------- */

struct al_plan_shift {
	const char *name;
	struct al_label label;
	int starts;  /* minutes after midnight */
	int minutes; /* how long; up to 24 hours */
	struct al_plan_days on;
};

/* Shifts or posts of the plan; none: all. */
struct al_plan_set {
	int *of;
	size_t n;
};

enum { AL_PLAN_WEIGHT = 5, AL_PLAN_WEIGHTS = 9 }; /* unless told, at most */

/* So many on these shifts and days. */
struct al_plan_need {
	int n;
	/* what one missing costs, and one too many, against other places: 1
	 * to AL_PLAN_WEIGHTS */
	int weight, extra;
	struct al_plan_set shift;
	struct al_plan_days on;
};

struct al_plan_post {
	const char *name;
	struct al_label label;
	struct al_plan_need *need; /* the last that fits holds */
	size_t nneed;
	struct al_who who;
};

struct al_plan_most {
	int n;
	enum al_every per;		/* a week, month, quarter or year */
	struct al_plan_set shift, post; /* that count */
};

/* `no early after late`: none of `then` on the day after one of `first`. */
struct al_plan_ban {
	struct al_plan_set first, then;
};

/* On the same day always both, or never both. */
struct al_plan_duo {
	const char *one, *two; /* codes of staff */
	bool together;
	int line;
};

struct al_plan {
	const char *name;
	struct al_label label;
	const char *text; /* as it was read */
	const char *unit; /* whose staff, with all below; NULL: all */
	int unit_line;
	int rest;  /* minutes from the end of a duty to the next */
	int carry; /* months back that earlier rosters count */
	struct al_plan_most *most;
	size_t nmost;
	struct al_plan_shift *shift;
	size_t nshift;
	struct al_plan_post *post;
	size_t npost;
	struct al_plan_ban *ban;
	size_t nban;
	struct al_plan_duo *duo;
	size_t nduo;
	/* Shift plans: by person; 0: no bound */
	int least_minutes, most_minutes; /* in a month of the calendar */
	int least_run, most_run;	 /* days of duty in a row */
	int least_off;			 /* days off in a row */
	int most_weekends;		 /* with any duty; -1: no bound */
	/* `into slot`: what is planned are receptions, at this place */
	const char *place; /* NULL: duties */
	struct al_arena arena;
};

/*
 * Parse `text`, named `file` in messages ("file:line: what is wrong; expected
 * …").  All errors are told.  AL_BAD.  al_plan_free() releases.
 */
enum al_status al_plan_parse(const char *text, const char *file,
			     struct al_plan **out, struct al_err *e);
void al_plan_free(struct al_plan *);
/* The plan of this name as the register dutyplan has it.  AL_CONFLICT: there
 * is none. */
enum al_status al_plan_load(struct al_book *, const char *name,
			    struct al_plan **out, struct al_err *e);

/* The rest that the plan of this name asks for, in minutes; 0: there is none,
 * or it can't be read. */
int al_plan_rest(struct al_book *, const char *name);

/* By name; -1: none. */
int al_plan_shift(const struct al_plan *, const char *name);
int al_plan_post(const struct al_plan *, const char *name);
/* What a duty of this shift and post is called: "夜班·值班员", "duty officer,
 * night"; by the post alone where there is one shift. */
void al_plan_duty(const struct al_plan *, int shift, int post, bool zh,
		  struct al_buf *out);
/* May nobody stand a shift on the day after another, whatever the rest?  Of one
 * that isn't in the plan (-1) nothing is said. */
bool al_plan_bans(const struct al_plan *, int first, int then);
/* Does a duty of this shift and post count? */
bool al_plan_counts(const struct al_plan *, const struct al_plan_most *,
		    const char *shift, const char *post);
bool al_plan_counts_all(const struct al_plan_most *);
/* " (night; leader)": which duties count; nothing where all do. */
void al_plan_counted(const struct al_plan *, const struct al_plan_most *,
		     bool zh, struct al_buf *out);
/* How many are to stand this post on this shift of the day; 0 also where there
 * is no such shift on it. */
int al_plan_need(const struct al_plan *, int post, int shift,
		 const struct al_plan_day *);
/* The same with what it costs; NULL: nothing is said of it. */
const struct al_plan_need *al_plan_need_of(const struct al_plan *, int post,
					   int shift,
					   const struct al_plan_day *);
/* Every name in `who` is a field or somebody, and so on: what only the office's
 * own registers can tell.  AL_BAD: not so, with the lines. */
enum al_status al_plan_check(struct al_book *, const struct al_plan *,
			     const char *file, struct al_err *e);
/* May this row of the register staff stand the post?  Its dates aside. */
bool al_plan_may(struct al_book *, const struct al_plan_post *,
		 const struct al_record *staff);

#endif
