/* team.h: searchers at work side by side */
#ifndef AL_TEAM_H
#define AL_TEAM_H

#include "sheet.h"

/* Search from the plan of the sheet; the sheet is then the best one found.
 * `near` > 0: it is cooled from where so much is let pass. */
void al_team_search(struct al_sheet *, const struct al_roster_search *how,
		    int64_t near);

#endif
