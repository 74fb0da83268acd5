/* attach.h: files attached to records */
#ifndef AL_ATTACH_H
#define AL_ATTACH_H

#include "act.h"

/* The argument of `attach` that names the file. */
extern const struct al_field al_file_field;

/* What an entry says of its file; false: nothing. */
bool al_attached_read(struct al_parsed *, struct al_arena *,
		      struct al_attached *out);

struct al_attachment {
	int n; /* the first, the second … of its record; kept for ever */
	const struct al_entry *entry;
	struct al_attached is;
};
/* Those of a history that weren't undone, in order; lent by both. */
enum al_status al_attachments(const struct al_past *, size_t npast,
			      struct al_arena *, struct al_attachment **out,
			      size_t *n, struct al_err *e);

/* Is each that wasn't undone there, with its content?  All that aren't are
 * named; AL_FOUND.  Files that no entry names are only told. */
enum al_status al_attachments_check(struct al_book *, struct al_err *e);
/* Bring what a copied ledger names from beside the database `from`. */
enum al_status al_attachments_copy(struct al_book *copy, const char *from,
				   struct al_err *e);

#endif
