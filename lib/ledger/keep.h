/* keep.h: how long private values are kept, and their end */
#ifndef AL_KEEP_H
#define AL_KEEP_H

#include "act.h"

/* Where a sealed value stands that a record has, or had before. */
struct al_sealed {
	int field;
	int64_t seq;
};

/* What data keys aren't shared beyond: the text of the rule; NULL: kept
 * without end. */
const char *al_keep_class(const struct al_ledger *, struct al_arena *);
/* The last second for which the private values of `r` are kept by its
 * definition; AL_NEVER: no end is known (yet). */
enum al_status al_keep_until(struct al_book *, const struct al_record *r,
			     al_time *until, struct al_err *e);
/* All sealed values in a history that it doesn't say were destroyed, in the
 * order of fields, then of entries; those of undone entries too. */
enum al_status al_keep_left(const struct al_ledger *, const struct al_past *,
			    size_t n, struct al_arena *, struct al_sealed **out,
			    size_t *nout, struct al_err *e);
/* When a sealed value was destroyed, by the history; AL_NEVER: it wasn't. */
al_time al_keep_destroyed(const struct al_past *, size_t n, const char *field,
			  int64_t seq);

#endif
