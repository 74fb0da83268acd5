/* share.h: one long plan that several searchers cool together
 *
 * Each works on days of its own, far enough from the others' that no run goes
 * through both, and within limits for each worker that the others leave it.  So
 * what they do fits together; from round to round the days and limits change.
 */
#ifndef AL_SHARE_H
#define AL_SHARE_H

#include "sheet.h"

struct al_share {
	const struct al_roster *all; /* with the limits as they are */
	struct al_roster own;	     /* with those of the round */
	int from, to;		     /* the days of the round */
};

/* Is a plan long enough for so many? */
bool al_share_fits(const struct al_roster *, int members);
void al_share_init(struct al_share *, const struct al_roster *);
void al_share_release(struct al_share *);
/* Take a share of the sheet, which is of `own`, in a round. */
void al_share_take(struct al_share *, const struct al_sheet *, int member,
		   int members, int round);
/* Take everything again, and make the sheet what all have made of the round:
 * cell[member][worker * days + day]. */
void al_share_join(struct al_share *, struct al_sheet *, uint8_t **cell,
		   int members, int round);

#endif
