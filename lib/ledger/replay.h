/* replay.h: the journal's effects applied to an empty file */
#ifndef AL_REPLAY_H
#define AL_REPLAY_H

#include "office.h"

struct al_replay {
	struct al_book *live;
	struct al_book *book; /* what the journal adds up to */
	struct al_arena arena;
	int64_t seq, cmd;
	int64_t total;	  /* entries there are; and … */
	int64_t compared; /* … rows so far, for those who ask how far it is */
	al_time at;
	unsigned char hash[AL_HASH_LEN];
	const char *pinned;
	bool found_pinned;
	bool rules; /* derive each entry's effects again from the definitions */
	struct al_err *e;
};

/* Make the empty file. */
enum al_status al_replay_start(struct al_replay *, struct al_err *e);
/* Check the chain and apply each entry in turn.  AL_FOUND: an entry doesn't
 * hold; the message names it. */
enum al_status al_replay_run(struct al_replay *, struct al_err *e);
/* Derive the effects of `en` from the record as it is in the replay and
 * compare them with what the entry says. */
enum al_status al_replay_rules(struct al_replay *, const struct al_ledger *,
			       const struct al_entry *);
void al_replay_release(struct al_replay *);

#endif
