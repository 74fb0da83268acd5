/* filter_part.h: what the parts of a filter are put together with */
#ifndef AL_FILTER_PART_H
#define AL_FILTER_PART_H

#include "filter.h"

/* " AND " where something stands there already. */
void al_filter_and(struct al_filter *);
/* The record's column of a field. */
void al_filter_column(struct al_filter *, int field);
int al_filter_param_text(struct al_filter *, const char *);
/* Append that `value`, as SQL, is one of a field's many values. */
void al_filter_has(const struct al_ledger *, int field, const char *value,
		   struct al_buf *out);
/* Each value of "a,b" (also "a、b" and "a，b") in turn. */
enum al_status
al_filter_each(const char *list, struct al_arena *,
	       enum al_status (*fn)(void *arg, const char *value), void *arg);
/* --FIELD V[,V…] */
enum al_status al_filter_field(struct al_book *, struct al_filter *, int field,
			       const char *value, struct al_err *e);

/* --owner STAFF[,…]: whose clock it is; '' is nobody's. */
enum al_status al_filter_owner(struct al_book *, struct al_filter *,
			       const char *value, struct al_err *e);

/* FIELD!: not this value; `name` ends in the !. */
bool al_filter_negated(const char *name);
enum al_status al_filter_not(struct al_book *, struct al_filter *, al_time t,
			     const char *name, const char *value,
			     struct al_err *e);
/* --under UNIT: it and all below it, by the tree as it is now. */
enum al_status al_filter_under(struct al_book *, struct al_filter *,
			       const char *unit, struct al_err *e);
/* --for UNIT: of it or below it, and nothing that accuses it, one below it or
 * one above it (Regulation on Petitions 2022, Art. 30). */
enum al_status al_filter_for(struct al_book *, struct al_filter *,
			     const char *unit, struct al_err *e);
/* --FIELD-from V, --FIELD-to V; a day given as `to` is meant as a whole. */
enum al_status al_filter_bound(struct al_book *, struct al_filter *, int field,
			       bool to, const char *value, struct al_err *e);

#endif
