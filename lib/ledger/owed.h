/* owed.h: what came of the returns that are owed */
#ifndef AL_OWED_H
#define AL_OWED_H

#include "returns.h"

/* Missing, zero, late and corrected are four different things. */
enum al_did {
	AL_DID_MISSING, /* nothing came, and it was due */
	AL_DID_NOT_YET, /* nothing came, and it isn't due yet */
	AL_DID_ZERO,	/* "nothing to report" was said */
	AL_DID_FILED,	/* figures or items came */
	AL_DID_OTHER	/* a record of another ledger counts for it */
};

struct al_owed {
	const char *kind, *unit;
	const struct al_round *round;
	enum al_did did;
	bool late;	   /* it came after it was due */
	al_time corrected; /* when what was filed was corrected first, AL_NEVER */
	al_time filed;	   /* AL_NEVER: nothing came */
	const char *code; /* of the return or the record, NULL */
	const char *state;
	struct al_key key; /* of the return; no 0: there is none */
};

/* What was filed for one kind, read once. */
struct al_filed {
	struct al_owing *w;
	const struct al_ledger *def; /* the ledger with the `returns` line */
	const char *kind;
	al_time t; /* what came later isn't known yet */
	struct al_map by;
};
enum al_status al_filed_read(struct al_filed *, struct al_owing *,
			     const struct al_ledger *, const char *kind,
			     al_time t, struct al_err *e);
void al_filed_release(struct al_filed *);

/* Each unit that owes a return of the kind (as in `row`) for this period. */
enum al_status al_owed_each(struct al_filed *, const struct al_round *,
			    const struct al_record *row,
			    enum al_status (*owed)(void *arg,
						   const struct al_owed *),
			    void *arg, struct al_err *e);

/* Codes of the kinds there are, in their order; lent like rows. */
enum al_status al_kinds(struct al_owing *, const char ***out, size_t *n,
			struct al_err *e);

/* ---- records of other ledgers that count (owed_other.c) --------------------- */

/* The units with such a record for this period, to its code, in `out`. */
enum al_status al_filed_by(struct al_owing *, const struct al_record *row,
			   const struct al_round *, al_time t,
			   struct al_map *out, struct al_err *e);

/* Is a text of `filed_by` right?  AL_USAGE, AL_BAD: it isn't. */
enum al_status al_filed_by_check(struct al_owing *, const char *text,
				 struct al_err *e);

#endif
