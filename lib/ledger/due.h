/* due.h: the duties of all ledgers that are due, collected and put in order */
#ifndef AL_DUE_H
#define AL_DUE_H

#include "query.h"

/* A duty, kept until all ledgers were asked. */
struct al_due_row {
	al_time due;
	size_t order; /* as it was read: the last key */
	enum al_mark mark;
	const char *group; /* code of the unit or person asked by, NULL: none */
	const char *ledger, *clock; /* their names */
	int64_t n;		    /* the clock's run */
	struct al_cell *cell;
};

/* Names of ledgers, once they are known. */
struct al_busy {
	const char **ledger;
	size_t n;
	bool known;
};

struct al_dues {
	struct al_due_row *row;
	size_t n;
	struct al_column *column;
	size_t ncolumn;
	bool of_all; /* then these say which ledgers have anything */
	struct al_busy running, waiting;
	struct al_arena arena; /* of everything above but `row` */
};

/* Where the columns aren't asked for, and what the rows are for. */
struct al_due_want {
	const int *column;
	size_t ncolumn;
	int group;     /* AL_COL_UNIT, AL_COL_OWNER, AL_COL_LEAD; 0: none */
	bool json;     /* cells as JSON tokens */
	bool discreet; /* cells may leave the office: see struct al_query */
	al_time t;     /* overdue is seen from here; 0: from now */
	/* due from `from` to `to`, whatever the filters say of it */
	bool between;
	al_time from, to;
};

/* What is due in one ledger or (NULL) in all, by due time; al_dues_release
 * also after a failure.  AL_USAGE, AL_BAD: a filter is wrong. */
enum al_status al_dues_collect(struct al_book *, const char *ledger,
			       const struct al_due *,
			       const struct al_due_want *, struct al_dues *out,
			       struct al_err *e);
void al_dues_release(struct al_dues *);

/* The column that --by names; AL_USAGE: none does. */
enum al_status al_due_by(const char *name, int *column, struct al_err *e);
/* "2 overdue, 1 due today", counted by mark. */
#define AL_MARKS (AL_MARK_WINDOW + 1)
void al_due_counts(const struct al_book *, const size_t n[AL_MARKS],
		   struct al_buf *out);
/* Rows in groups by whom they fall to, each group with a heading. */
enum al_status al_due_sheet(struct al_book *, struct al_dues *, int by,
			    enum al_format, int width, struct al_sink,
			    struct al_err *e);

#endif
