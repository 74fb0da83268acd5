/* covers.h: which units of its set a record has reached */
#ifndef AL_COVERS_H
#define AL_COVERS_H

#include "returns.h"

/* What a record says itself, for those who have read it. */
struct al_covering {
	const struct al_ledger *def; /* with a `covers` line */
	struct al_key key;
	const char *set; /* code of the unit set, NULL: none */
	const char *own; /* its own field of units that are done, NULL */
	al_day day;	 /* that dates it: who was in the set then? */
};

/* The units of the set, in its order; `done` beside each.  Lent until
 * al_owing_release. */
struct al_coverage {
	const char **unit;
	bool *done;
	size_t n, ndone;
};
/* As seen at `t`: records of other ledgers dated later don't count. */
enum al_status al_covers(struct al_owing *, const struct al_covering *,
			 al_time t, struct al_coverage *out, struct al_err *e);
/* The same of a record; AL_FOUND: it names no set. */
enum al_status al_covers_record(struct al_owing *, const struct al_record *,
				al_time t, struct al_coverage *out,
				struct al_err *e);

#endif
