/* proof.h: that a place must stay empty */
#ifndef AL_PROOF_H
#define AL_PROOF_H

#include "sheet.h"
#include "why.h"

/* Look for a proof and note it in the hole, see al_hole.from. */
void al_proof(const struct al_sheet *, struct al_hole *);

#endif
