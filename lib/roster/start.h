/* start.h: a first plan: every worker's days, one after the other */
#ifndef AL_START_H
#define AL_START_H

#include "chance.h"
#include "sheet.h"

/*
 * Give every worker days that keep all rules, fitted to what is still wanted,
 * into an empty sheet.  AL_CONFLICT: somebody has none; why is said of each.
 */
enum al_status al_start(struct al_sheet *, struct al_chance *,
			struct al_err *e);

#endif
