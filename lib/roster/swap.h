/* swap.h: two workers change places for some days */
#ifndef AL_SWAP_H
#define AL_SWAP_H

#include "sheet.h"

/* Swap the days [from, to) of two workers if both then keep all rules; false:
 * they wouldn't, or their days are the same, and nothing has changed. */
bool al_swap(struct al_sheet *, int a, int b, int from, int to);
/* Swap them back. */
void al_swap_back(struct al_sheet *, int a, int b, int from, int to);

#endif
