/* team.h: searchers at work side by side */
#ifndef AL_TEAM_H
#define AL_TEAM_H

#include "sheet.h"

/* Search from the plan of the sheet; the sheet is then the best one found. */
void al_team_search(struct al_sheet *, const struct al_roster_search *how);

#endif
