/* words.h: the words for a seat, as a roster is shown: shift and post as the
 * plan calls them, who stands it, and what there is to say of that */
#ifndef AL_WORDS_H
#define AL_WORDS_H

#include "plan.h"
#include "seat.h"

struct al_words {
	struct al_book *b;
	bool codes;	    /* beside every name, not only where nobody is */
	struct rules *plan; /* those looked at so far, of all seats … */
	size_t n;	    /* … so many */
	bool shifts;	    /* one of them has several */
	struct al_arena arena;
};
void al_words_release(struct al_words *);

/* Note the plan of a seat, for `n` and `shifts`. */
void al_words_note(struct al_words *, const struct al_seat *);
/* Labels; where the plan can't be read, its words. */
const char *al_words_post(struct al_words *, const struct al_seat *);
const char *al_words_shift(struct al_words *, const struct al_seat *);
/* The post's place among those of its plan; behind all where it isn't there. */
int al_words_rank(struct al_words *, const struct al_seat *);
/* The duty as its plan calls it, in the reader's language; what somebody wrote
 * of it instead stays. */
void al_words_duty(struct al_words *, const struct al_seat *,
		   struct al_buf *out);
/* The same with the plan in hand; NULL: it can't be read. */
void al_words_duty_by(const struct al_plan *, const struct al_seat *, bool zh,
		      struct al_buf *out);
/* How it stands at this time: what is over was stood, though nobody wrote that
 * down. */
const char *al_words_state(struct al_book *, const struct al_seat *);
/* "王样本 (was 李示例, swap asked for)", "[nobody] (PB2026-000002)". */
void al_words_who(struct al_words *, const struct al_seat *,
		  struct al_buf *out);

#endif
