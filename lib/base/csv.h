/* csv.h: reading CSV with the place of every cell known (libcsv) */
#ifndef AL_CSV_H
#define AL_CSV_H

#include "base.h"

struct al_csv_row {
	int line; /* where the row begins, from 1 */
	size_t n; /* cells */
	/* NUL-terminated UTF-8, never NULL; lent until the callback returns */
	const char **cell;
	const size_t *len;
};

/*
 * Read `n` bytes of UTF-8 CSV (RFC 4180; LF, CRLF or CR; a tab or semicolon
 * as separator is found out from the first line that has one and no comma).
 * ASCII blanks around a cell that isn't quoted are dropped.
 * Rows whose cells are all empty or blank are skipped.  The callback's status
 * ends the reading and is returned.  AL_BAD: a quote that is never closed or
 * stands inside a plain cell, or a NUL byte, named by line and
 * cell, see al_fail_at().
 */
enum al_status al_csv_read(const char *s, size_t n,
			   enum al_status (*row)(void *arg,
						 const struct al_csv_row *),
			   void *arg, struct al_err *e);

/* Append one cell, quoted if it must be. */
void al_csv_cell(struct al_buf *, const char *s);

#endif
