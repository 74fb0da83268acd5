/* reading.h: a table or chart while it is read */
#ifndef AL_READING_H
#define AL_READING_H

#include "template.h"

struct al_reading {
	struct al_inside *in;
	struct al_figure_table *tab;
	struct al_terms terms; /* of the head: they hold for all columns */
	const char *at;	       /* where the directive's head begins */
	bool ok;
};

/* The number of the ledger among those that the table counts in; new ones are
 * added if they can be put together by the same.  false: told. */
bool al_reading_source(struct al_reading *, const char *at,
		       const struct al_ledger *, size_t *out);
/* One column, up to the comma or semicolon behind it. */
void al_read_column(struct al_reading *);
/* Ask for its figures; `tab` has been read. */
void al_ask_column(struct al_reading *, struct al_cells *);

#endif
