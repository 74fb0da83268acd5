/* office.h: the first entries of a ledger file, and definitions */
#ifndef AL_OFFICE_H
#define AL_OFFICE_H

#include "act.h"

/* Actions of the journal that concern no record. */
#define AL_GENESIS "genesis"
#define AL_DEFINE "define"

/* Put the office's row as the genesis entry tells it. */
enum al_status al_office_apply(struct al_db *, const char *data,
			       struct al_err *e);
/* Apply a define entry: tables, indexes, the definition's row. */
enum al_status al_define_apply(struct al_book *, const char *data,
			       struct al_err *e);
/*
 * What undoing entry `seq` changes in the record, whose clocks are loaded: it
 * is set to what its other entries add up to, and the entry's data written to
 * `json`.  AL_CONFLICT: a later entry stands on that one.
 */
enum al_status al_undo_derive(struct al_book *, struct al_record *, int64_t seq,
			      const char *reason, struct al_buf *json,
			      struct al_err *e);

#endif
