/* build.h: a problem made in memory, part by part
 *
 * Call in this order: al_roster_new(); al_roster_name_shift() and
 * al_roster_name_worker() for each; then, in any order, whatever else there
 * is, by these functions or in the fields themselves.
 */
#ifndef AL_ROSTER_BUILD_H
#define AL_ROSTER_BUILD_H

#include "roster.h"

/*
 * Nobody is away, nothing is needed, asked for or barred, and no worker's
 * days, minutes or runs are limited.  `shifts` without the day off; nobody
 * has a name yet.  The caller keeps within AL_ROSTER_DAYS, …_SHIFTS and (all
 * of workers * days * (shifts + 1)) …_CELLS.  al_roster_free() releases.
 */
struct al_roster *al_roster_new(int days, int shifts, int workers);
/* Shifts from 1, of at least a minute; workers from 0.  The ids are copied. */
void al_roster_name_shift(struct al_roster *, int shift, const char *id,
			  int minutes);
void al_roster_name_worker(struct al_roster *, int worker, const char *id);
/* After a shift `before`, no `after` on the next day, and on the following
 * ones, of `days` days together; 0: it is allowed. */
void al_roster_bar(struct al_roster *, int before, int after, int days);
void al_roster_limit(struct al_roster *, struct al_limit);
void al_roster_duo(struct al_roster *, int one, int two, bool together);
/* The duties of `kinds` kinds of days are to be shared: all days are of kind
 * -1, and nobody has any duties or days of presence, until they are set. */
void al_roster_share(struct al_roster *, int kinds);
/* Away from this shift of a day alone. */
void al_roster_keep_from(struct al_roster *, int worker, int day, int shift);
/* Give a cell: fixed, or for the search to begin with. */
void al_roster_give(struct al_roster *, int worker, int day, int shift,
		    bool fixed);

#endif
