/* anlan/roster.h: shift plans and duty rosters */
#ifndef ANLAN_ROSTER_H
#define ANLAN_ROSTER_H

#include "book.h"

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
	const char *format; /* as of al_list, or "ics": a calendar, without a
			       period from last month on, for a year */
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

#endif
