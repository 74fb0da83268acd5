/* start.h: a first plan: every worker's days, one after the other */
#ifndef AL_START_H
#define AL_START_H

#include "chance.h"
#include "sheet.h"

/*
 * Give every worker days that keep all rules, fitted to what is still wanted,
 * into an empty sheet.  Of a duty roster (al_roster.duty), where fixed cells
 * and days away leave somebody no such days, those that break the rules on runs,
 * days off and rest least, if their bounds allow for those (see ease.h).
 * AL_CONFLICT: somebody has none; why is said of each.
 */
enum al_status al_start(struct al_sheet *, struct al_chance *,
			struct al_err *e);
/* Would it find days for one worker? */
bool al_start_can(const struct al_roster *, int worker);

#endif
