/* rows.h: the rows of a table while it is filled */
#ifndef AL_ROWS_H
#define AL_ROWS_H

#include "template.h"

struct al_rows {
	struct al_template *t;
	const struct al_figure_table *tab;
	struct al_model *m;
	struct al_tally *order; /* in whose numbers the keys are */
	const int32_t **key;
	size_t n;
};

/* Which rows there are, in their order. */
enum al_status al_rows_find(struct al_rows *);
void al_rows_release(struct al_rows *);
/* The place of row `i` in the ranking; 0: it has none. */
size_t al_rows_place(const struct al_rows *, size_t i);

/* What a part of a cell amounts to in a row, or (key NULL) in all together;
 * and the cell's own figure: of a change, what it is now. */
struct al_figure al_part_figure(const struct al_rows *, const struct al_part *,
				const int32_t *key);
struct al_figure al_cell_figure(const struct al_rows *, const struct al_cells *,
				const int32_t *key);

#endif
