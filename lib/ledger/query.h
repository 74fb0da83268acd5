/* query.h: records that pass a filter, as rows of cells: the one way out */
#ifndef AL_QUERY_H
#define AL_QUERY_H

#include "filter.h"
#include "render/render.h"

/* Columns beside the fields and AL_COL_…: of a clock, where clocks are listed. */
enum {
	AL_COL_LEDGER = -7,
	AL_COL_DAYS = -8,
	AL_COL_UNIT = -9,
	AL_COL_OWNER = -10,
	AL_COL_LEAD = -11,
	AL_COL_WHAT = -12,
	AL_COL_MARK = -13
};

/* How a clock that is listed stands at T. */
enum al_mark {
	AL_MARK_OVERDUE,
	AL_MARK_TODAY,
	AL_MARK_LATER,
	AL_MARK_PAUSED, /* nobody's turn: never overdue */
	AL_MARK_WINDOW	/* somebody else's right: never overdue */
};

struct al_sort {
	int column; /* field index or AL_COL_… */
	bool down;
};

struct al_query {
	const struct al_ledger *def;
	struct al_filter filter;
	int *column;
	size_t ncolumn;
	struct al_sort *sort;
	size_t nsort;
	int64_t limit; /* 0: none */
	al_time t;     /* overdue is seen from here */
	bool clocks; /* a row for each clock that is due, not for each record */
	bool json;   /* cells as JSON tokens, else as text */

	/* where `clocks` is set */
	bool waiting; /* … for those that are paused, and windows still open */
	al_time due_from;    /* due at this instant or later; AL_NEVER: any */
	struct al_buf names; /* "?1, ?2": of these clocks; empty: of any */
	int group;	     /* AL_COL_UNIT, AL_COL_OWNER, AL_COL_LEAD; 0 */
	/* what the record is about is left out where not even masks are shown
	 * of it, or where personal data may stand in it */
	bool discreet;
};

void al_query_init(struct al_query *, const struct al_ledger *, al_time t);
void al_query_release(struct al_query *);
/* "a,b,c"; NULL: the definition's own.  AL_USAGE: unknown, with the nearest. */
enum al_status al_query_columns(struct al_query *, const char *list,
				struct al_err *e);
void al_query_add_column(struct al_query *, int column);
/* Only clocks of these names or labels ("a,b"), as far as the ledger has
 * them.  False: it has none. */
bool al_query_clocks(struct al_query *, const char *list);
/* "a,-b"; NULL: by due where something due is asked for, else by code. */
enum al_status al_query_sort(struct al_query *, const char *list,
			     struct al_err *e);

struct al_row {
	struct al_key key;
	al_time due; /* of the clock that is listed, or AL_NEVER */
	const struct al_cell
		*cell; /* ncolumn, lent until the callback returns */

	/* of the clock, where clocks are listed; lent likewise */
	enum al_mark mark;
	const char *group; /* code in query's `group` column, NULL: none */
	const char *clock; /* its name */
	int64_t n;	   /* its run */
};
enum al_status al_query_run(struct al_book *, struct al_query *,
			    enum al_status (*row)(void *arg,
						  const struct al_row *),
			    void *arg, struct al_err *e);
/* The format by its name, NULL: plain; "excel" is what --excel asks for. */
enum al_status al_list_format(const char *name, enum al_format *out,
			      struct al_err *e);
/* Name (for JSON and --columns) and label of a column. */
const char *al_column_name(const struct al_ledger *, int column);
const char *al_column_label(const struct al_book *, const struct al_ledger *,
			    int column);
/* A column of no field by its name or its label in Chinese. */
bool al_column_find(const char *name, int *out);
/* al_render columns of a query, in the arena of its filter. */
struct al_column *al_query_render_columns(struct al_book *, struct al_query *);

#endif
