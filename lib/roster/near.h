/* near.h: staying near to a roster that is given */
#ifndef AL_NEAR_H
#define AL_NEAR_H

#include "sheet.h"

/* Is there one: cells given that aren't fixed? */
bool al_near_is_given(const struct al_roster *);
/* Search once more from what is given, without going far from it, and keep the
 * better plan of both. */
void al_near_search(struct al_sheet *, const struct al_roster_search *how);

#endif
