/* seat.h: the duty roster as it is kept: one seat for each place to be filled */
#ifndef AL_SEAT_H
#define AL_SEAT_H

#include "base/civil.h"
#include "ledger/book.h"

#define AL_ROSTER "roster"

/* One record of ledger `roster`, or a reception, see slots.h; text is lent by
 * the arena, NULL: empty. */
struct al_seat {
	bool slot; /* a reception */
	struct al_key key;
	const char *code;
	int64_t version;
	const char *state;
	al_day day;
	const char *plan, *shift, *post;
	int64_t no;	  /* which of the post's places, from 1 */
	const char *duty; /* what it is called */
	const char *unit;
	al_time starts, ends;
	const char *staff,
		*first; /* who stands it, and who was planned first */
	const char *swap_with, *taker;
	const char *missed; /* who was absent, whoever came then */
};

struct al_seats {
	struct al_seat *seat; /* by day, start and code */
	size_t n;
	struct al_arena arena;
};

/* Those of the days [from, to]; undone ones only `with_void`. */
enum al_status al_seats_init(struct al_seats *, struct al_book *, al_day from,
			     al_day to, bool with_void, struct al_err *e);
void al_seats_release(struct al_seats *);

/* Key and code of a record, from the first three columns. */
void al_seat_key(struct al_seats *, const struct al_ledger *, struct al_stmt *,
		 struct al_seat *);

/* What an option gives: a row of a register by code or name, also one that is
 * no longer valid; NULL stays NULL.  Lent while the book is open. */
enum al_status al_seat_find_row(struct al_book *, const char *option,
				const char *list, const char *given,
				const char **code, struct al_err *e);

/* The codes of all rows of a register, in order, also of those that are no
 * longer valid; free() the list, the codes are lent by the arena. */
enum al_status al_seat_rows(struct al_book *, const char *list,
			    struct al_arena *, const char ***out, size_t *n,
			    struct al_err *e);

/* The three ledgers in which duties are shared, by the calendar: days that are
 * worked, those off, and those off that have a name. */
enum { AL_KIND_WORKING, AL_KIND_WEEKEND, AL_KIND_HOLIDAY, AL_KINDS };
int al_seat_kind(struct al_book *, al_day);

/* Is it known when it is?  Of a reception only a plan tells that. */
static inline bool
al_seat_timed(const struct al_seat *p)
{
	return !p->slot || *p->plan;
}
/* Does nobody have to come (any more)? */
bool al_seat_gone(const struct al_seat *);
/* Is there somebody who came or has to come: neither gone nor absent? */
bool al_seat_stood(const struct al_seat *);
/* … and is it this person, by the plan of this name? */
bool al_seat_is_of(const struct al_seat *, const char *plan, const char *staff);
/* Who didn't come; NULL: nobody was absent, or he came after all. */
const char *al_seat_missed(const struct al_seat *);
/* Was somebody else planned first than who stands it now, or nobody does? */
static inline bool
al_seat_changed(const struct al_seat *p)
{
	return p->first && !al_streq(p->first, p->staff);
}
/* Two places of one post, shift and day. */
bool al_seat_alike(const struct al_seat *, const struct al_seat *);
/* What the seat is called: its `duty`, else its post and shift. */
void al_seat_name(const struct al_seat *, struct al_buf *out);
#endif
