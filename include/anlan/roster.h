/* anlan/roster.h: shift plans and duty rosters */
#ifndef ANLAN_ROSTER_H
#define ANLAN_ROSTER_H

#include "act.h"

/* Who may work when, and what is wanted: read from a file, see
 * roster-solve(1). */
struct al_roster;

/*
 * Read a problem of `n` bytes, named `file` in messages.
 *   AL_BAD  something is wrong; every error with its line and cell
 */
enum al_status al_roster_read(const char *text, size_t n, const char *file,
			      struct al_roster **out, struct al_err *e);
void al_roster_free(struct al_roster *); /* NULL is fine */

struct al_roster_search {
	uint64_t seed;
	int threads;	/* searchers side by side; 1 or less: one */
	double seconds; /* how long it may take, unless … */
	int64_t moves; /* … > 0: so many changes are tried, whatever the time;
			 * with one thread the same seed gives the same plan */
	/* Called by any searcher, one at a time but for now(). */
	double (*now)(void *arg); /* seconds since the beginning */
	bool (*stop)(void *arg);  /* true: end with what there is */
	void (*better)(void *arg, int64_t penalty);
	/* No plan has a lesser penalty; NULL is fine. */
	void (*proven)(void *arg, int64_t penalty);
	void *arg;
};
/*
 * Search a plan that keeps all rules, the lower its penalty the better.
 * *plan (free()): a line "ID,SHIFT,SHIFT…" for each worker, "-" for off.
 *   AL_CONFLICT  no plan can keep the rules for the workers that are named
 */
enum al_status al_roster_solve(const struct al_roster *,
			       const struct al_roster_search *, char **plan,
			       int64_t *penalty, struct al_err *e);
/* Write the problem as an integer program, in the LP format. */
enum al_status al_roster_lp(const struct al_roster *, struct al_sink);

/* ---- duty rosters ------------------------------------------------------- */

/* Who is on duty when; of these the period is one, or none: then all from now
 * to the end of today, of one person this year. */
struct al_roster_show {
	const char *day, *week, *month; /* "2026-W10", "2026-03", … */
	const char *from, *to;	  /* … or dates; without `to`: a month */
	const char *plan, *staff; /* code or name; NULL: all */
	bool codes; /* beside every name, not only where nobody is named */
	const char *format; /* as of al_list, or "ics": a calendar, without a
			       period from last month on, for a year; "html":
			       a page of weeks, without one of this month */
	bool next; /* where nobody is on duty, tell when somebody is */
	int width;
};
/*
 * A table has a row for each day, of one person one for each duty; JSON has an
 * object for each duty.
 *   AL_FOUND  nobody is on duty
 *   AL_USAGE, AL_BAD  the period, a format or a name is wrong
 */
enum al_status al_roster_show(struct al_book *, const struct al_roster_show *,
			      struct al_sink, struct al_err *e);

/* ---- duty rosters made ----------------------------------------------------- */

/* What is to be planned. */
struct al_roster_gen {
	const char *plan; /* its name in the register dutyplan, or NULL, and … */
	const char *text, *file; /* … it is this text of that file */
	const char *month;	 /* "2026-03"; NULL: … */
	const char *from, *to;	 /* … these days; NULL: next month */
	const char *wishes;	 /* a CSV of `nwishes` bytes, NULL: none … */
	size_t nwishes;
	const char *wishes_file; /* … and its name */
	const char *fix;	 /* days and codes that stay, with commas */
	bool keep;		 /* as much as may be of what is there */
	int64_t seed;
	const char *format; /* "text", "md", "json": all of it; as of al_list:
			       the places alone */
	int width;
};
/*
 * Make a duty roster and show it: who stands what, how fair that is, what could
 * not be met and why, what it changes.  Nothing is written.
 *   AL_FOUND  places are left that nobody can stand
 *   AL_BAD    the plan, the wishes or the period is wrong
 *   AL_CONFLICT  no plan of this name; nobody may stand any of its posts; the
 *		  days are over, and no duties were kept of them
 */
enum al_status al_roster_gen(struct al_book *, const struct al_roster_gen *,
			     struct al_sink, struct al_err *e);
/* Make the same and write it; `codes` and `told` as for al_do. */
enum al_status al_roster_put(struct al_book *, const struct al_roster_gen *,
			     char **codes, char **told, struct al_err *e);

/* ---- duties that change hands ------------------------------------------- */

/* One of both. */
struct al_swap {
	const char *with;   /* the code of the duty to be had instead */
	const char *to;	    /* who takes it over, by code or name */
	const char *reason; /* or NULL */
};
/*
 * A swap is asked for, agreed to by another than who asked, and approved; then
 * the duties change hands.  `codes` and `told` as for al_do; what the rules of
 * the plan have against it is told, and who could take it over.
 *   AL_BAD       not a code, not a person
 *   AL_CONFLICT  no such duty, its state, it began already; the rules
 *   AL_DENIED    not to be done by this person
 */
enum al_status al_roster_ask(struct al_book *, const char *code,
			     const struct al_swap *, const struct al_how *,
			     char **codes, char **told, struct al_err *e);
enum al_status al_roster_accept(struct al_book *, const char *code,
				const struct al_how *, char **codes,
				char **told, struct al_err *e);
enum al_status al_roster_approve(struct al_book *, const char *code,
				 const struct al_how *, char **codes,
				 char **told, struct al_err *e);
/* The duty stays as it was.  `reason`: or NULL. */
enum al_status al_roster_refuse(struct al_book *, const char *code,
				const char *reason, const struct al_how *,
				char **codes, char **told, struct al_err *e);
/* In an emergency: rules that are broken are told, and nothing is refused but
 * to be in two places at once (AL_CONFLICT). */
enum al_status al_roster_take(struct al_book *, const char *code,
			      const char *staff, const char *reason,
			      const struct al_how *, char **codes, char **told,
			      struct al_err *e);
/* Whoever stands in for somebody on leave (a code of ledger `leave`) takes all
 * duties of these days that are still to come. */
enum al_status al_roster_stand_in(struct al_book *, const char *leave,
				  const struct al_how *, char **codes,
				  char **told, struct al_err *e);
/* List who could take a duty over, and which duties could be swapped for it.
 * AL_FOUND: nobody, and none. */
enum al_status al_roster_who(struct al_book *, const char *code,
			     const char *format, int width, struct al_sink,
			     struct al_err *e);

#endif
