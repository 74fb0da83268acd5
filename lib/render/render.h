/* render.h: rows to a table, CSV or JSON: the one way out for lists */
#ifndef AL_RENDER_H
#define AL_RENDER_H

#include "base/base.h"

enum al_format {
	AL_F_TABLE, /* aligned by East Asian width, header underlined */
	AL_F_PLAIN, /* tab-separated, no header; tabs and line ends in cells
		       become blanks */
	AL_F_CSV,   /* RFC 4180, header line, LF */
	AL_F_EXCEL, /* CSV with BOM, CRLF and a guard against formulas */
	AL_F_JSON,  /* one array of objects */
	AL_F_JSONL  /* one object a line */
};
/* "table", "plain", "csv", "json", "jsonl"; false: no such format. */
bool al_format_of(const char *name, enum al_format *out);

struct al_column {
	const char *name;  /* JSON key */
	const char *label; /* header */
	bool number;	   /* right-aligned, never guarded */
};

struct al_cell {
	const char *text; /* as people read it; NULL: empty */
	const char *json; /* a whole JSON token, used for JSON alone; NULL:
			     text as a string, or null */
};

/*
 * A renderer: _new, then rows, then _end (which writes what is pending and
 * the closing bracket), then _free.  Columns and labels are lent until _free;
 * cells until al_render_row returns.  A table holds its rows until _end;
 * where it would be wider than `cols` columns (0: no bound) its widest text
 * columns are cut and end in '…'.  Control characters never reach a terminal.
 * AL_F_CSV and the rest stream.  No row at all: header alone (table: nothing).
 */
struct al_render;
struct al_render *al_render_new(enum al_format, const struct al_column *,
				size_t n, int cols, struct al_sink);
enum al_status al_render_row(struct al_render *, const struct al_cell *);
enum al_status al_render_end(struct al_render *);
void al_render_free(struct al_render *);

#endif
