/* there.h: who is there at one instant, and whether these are enough */
#ifndef AL_THERE_H
#define AL_THERE_H

#include "ledger/def.h"

/*
 * Somebody may have been written down for several needs, or twice for one; but
 * a person is one person, and fills one place.
 */
struct al_there {
	const struct al_presence *pr;
	size_t nperson;
	int64_t *entry; /* nperson × nneed: how many entries say so now */
	int64_t *fits;	/* by sets of needs: who fits these and no others */
};

/* `n` persons, of whom nobody is there; al_there_release(). */
void al_there_begin(struct al_there *, const struct al_presence *, size_t n);
void al_there_release(struct al_there *);
/* An entry of a person for a need begins (1) or ends (-1). */
void al_there_step(struct al_there *, size_t person, size_t need, int step);
/* Can the places be filled, each by another person? */
bool al_there_enough(const struct al_there *);

#endif
