/* complete.h: what the files about completing share */
#ifndef AL_COMPLETE_H
#define AL_COMPLETE_H

#include "act.h"

struct completing {
	struct al_book *b;
	const struct al_wish *w;
	enum al_status (*word)(void *arg, const char *word, const char *what);
	void *arg;
};

/* Tell a word, if it begins as was typed. */
enum al_status al_complete_tell(struct completing *, const char *word,
				const char *what);
/* The ledger of this name; NULL: no name, or none such. */
const struct al_ledger *al_complete_ledger(struct al_book *, const char *name);
/* Call `each` with every ledger. */
enum al_status al_complete_each(
	struct completing *,
	enum al_status (*each)(struct completing *, const struct al_ledger *));
/* Codes of this ledger, or (NULL) of any. */
enum al_status al_complete_codes(struct completing *, const char *ledger);

#endif
