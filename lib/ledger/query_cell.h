/* query_cell.h: the cells of a row, as text or as JSON */
#ifndef AL_QUERY_CELL_H
#define AL_QUERY_CELL_H

#include "query.h"

/* The cells of one row, made again for each. */
struct al_cells {
	struct al_book *b;
	const struct al_query *q;
	struct al_cell *cell;
	struct al_buf text; /* of all of them, each with its NUL */
	size_t *at;
};

/* Columns 0 to 2 of the statement are the key, 3 the clock's due, the others
 * stand for q->column. */
void al_cells_init(struct al_cells *, struct al_book *,
		   const struct al_query *);
void al_cells_row(struct al_cells *, struct al_stmt *, struct al_row *);
void al_cells_release(struct al_cells *);

#endif
