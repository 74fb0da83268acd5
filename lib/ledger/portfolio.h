/* portfolio.h: the leader who answers for a record, by who leads what */
#ifndef AL_PORTFOLIO_H
#define AL_PORTFOLIO_H

#include "book.h"

struct al_leader {
	const char *code, *name; /* of the register staff */
	const char *what;	 /* the portfolio's name */
};
struct al_leaders {
	struct al_leader leader[8]; /* more than one: they have to agree */
	size_t n;
};

/*
 * Whose portfolio has the record's unit on that day, or the nearest unit
 * above it that is in one; else its sector.  None where the record's ledger
 * has no leader, or nobody leads it.  Text stands in the arena or is lent by
 * the book.
 */
enum al_status al_leaders_of(struct al_book *, const struct al_ledger *,
			     const struct al_value *val, al_time on,
			     struct al_arena *, struct al_leaders *out,
			     struct al_err *);

#endif
