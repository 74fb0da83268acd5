/* inner.h: what the renderers share */
#ifndef AL_RENDER_INNER_H
#define AL_RENDER_INNER_H

#include "render.h"

struct al_render {
	enum al_format format;
	const struct al_column *col; /* lent */
	size_t n;		     /* columns */
	int cols;		     /* of the terminal; 0: no bound */
	struct al_sink sink;
	enum al_status st; /* the first that wasn't AL_OK stays */
	struct al_buf out; /* not yet written */
	struct al_arena mem;
	const char ***row; /* of a table: clean text, in `mem` */
	size_t rows;
};

/* Append `s` (NULL: nothing) so that it can be shown: control characters as
 * pictures (␛), invalid bytes and what turns the direction of writing as
 * U+FFFD; tabs and line ends as one blank each, unless `keep_lines`. */
void al_render_clean(struct al_buf *, const char *s, bool keep_lines);

void al_render_table_row(struct al_render *, const struct al_cell *);
void al_render_table_end(struct al_render *);
void al_render_plain_row(struct al_render *, const struct al_cell *);
void al_render_csv_head(struct al_render *);
void al_render_csv_row(struct al_render *, const struct al_cell *);
void al_render_json_row(struct al_render *, const struct al_cell *);
void al_render_json_end(struct al_render *);

#endif
