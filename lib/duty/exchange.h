/* exchange.h: a duty that changes hands, or two that are swapped */
#ifndef AL_EXCHANGE_H
#define AL_EXCHANGE_H

#include "change.h"
#include "ledger/act.h"

struct al_exchange {
	struct al_book *b;
	const struct al_how *how;
	char **codes, **told; /* of what is done */
	struct al_change c;
	struct al_seat *one, *two; /* two NULL: it is taken over */
	const char *from, *to;	   /* who stands `one` now, and who is to */
	struct al_arena arena;
	struct al_err *e;
};
/* `code` is what problems are about until something else is. */
void al_exchange_init(struct al_exchange *, struct al_book *, const char *code,
		      const struct al_how *, char **codes, char **told,
		      struct al_err *e);
void al_exchange_release(struct al_exchange *);

/* A record by its code; one that was undone isn't there: AL_CONFLICT. */
enum al_status al_exchange_find(struct al_exchange *, const char *ledger,
				const char *code, struct al_record **out);
/* A field as text; NULL: empty. */
const char *al_exchange_text(const struct al_record *, const char *field);
al_day al_exchange_day(const struct al_record *, const char *field);
/* The roster around duty `code` and, unless it is NULL, duty `with`: sets one,
 * two and from. */
enum al_status al_exchange_look(struct al_exchange *, const char *code,
				const char *with);

/* What hinders who stands the seat now, told as a problem of status `as`; to be
 * in two places at once is always AL_CONFLICT. */
enum al_status al_exchange_hinders(struct al_exchange *, const struct al_seat *,
				   enum al_status as);
/* What hinders `staff` from giving it away: AL_CONFLICT. */
enum al_status al_exchange_leaves(struct al_exchange *, const struct al_seat *,
				  const char *staff);
/* Tell who could take `one` over. */
void al_exchange_suggest(struct al_exchange *);

/* Do an action by which `to` has the duty instead of `from` (NULL: of nobody),
 * and tell that; `reason`: or NULL. */
enum al_status al_exchange_hand(struct al_exchange *, const char *action,
				const struct al_seat *, const char *from,
				const char *to, const char *reason);
/* Do an action of the ledger, and tell it; one line more of what is told. */
enum al_status al_exchange_do(struct al_exchange *, const char *action,
			      const char *code, const struct al_pair *,
			      size_t n);
void al_exchange_tell(struct al_exchange *, const char *fmt, ...)
	AL_PRINTF(2, 3);

#endif
