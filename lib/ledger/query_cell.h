/* query_cell.h: the cells of a row, as text or as JSON */
#ifndef AL_QUERY_CELL_H
#define AL_QUERY_CELL_H

#include "query.h"

/*
 * query_clock.c: the part of a statement that joins the clocks which are due
 * (`clock k`) to the records (`r`).  Head: what a row says of its clock.
 */
#define AL_QUERY_CLOCK_HEAD 4 /* columns */
void al_query_clock_head(struct al_book *, const struct al_query *,
			 struct al_buf *sql);
void al_query_clock_from(const struct al_query *, struct al_buf *sql);
void al_query_clock_where(const struct al_query *, struct al_buf *sql);

/* The cells of one row, made again for each. */
struct al_cells {
	struct al_book *b;
	const struct al_query *q;
	struct al_cell *cell;
	struct al_buf text; /* of all of them, each with its NUL */
	size_t *at;
	enum al_mark mark; /* of the row */
};

/* Columns 0 to 2 of the statement are the key, 3 the clock's due; where clocks
 * are listed, what the row says of its clock follows; the others stand for
 * q->column. */
void al_cells_init(struct al_cells *, struct al_book *,
		   const struct al_query *);
void al_cells_row(struct al_cells *, struct al_stmt *, struct al_row *);
void al_cells_release(struct al_cells *);

#endif
