/* filter.h: conditions on records, as options say them, into SQL */
#ifndef AL_FILTER_H
#define AL_FILTER_H

#include "act.h"

/*
 * Filters as in anlan(7): FIELD V[,V…], FIELD! V[,V…], FIELD-from D, FIELD-to D, state, open,
 * overdue, due-within N[d], text WORDS, under UNIT, for UNIT, void.  Several
 * are joined by `and`.  The SQL speaks of the record's row as `r`; values are
 * bound, never written into the text.
 */
struct al_filter {
	const struct al_ledger *def;
	struct al_buf sql;	/* "a AND b", empty: everything */
	struct al_value *param; /* for ?1 … in the order of `sql` */
	size_t nparam;
	int first_param; /* number of the first one: 1 */
	bool with_void;	 /* void records are wanted */
	bool of_clocks;	 /* `owner` is whose clock `k` it is */
	al_time as_of;	 /* clocks as they stood then; AL_NEVER: as they are */
	bool overdue;	 /* --overdue or --due-within was given */
	al_time due_before;	/* … due before this instant */
	size_t due_at, due_len; /* where `sql` says so */
	struct al_arena arena;
};

/* Where several filters stand in one statement, each begins its parameters
 * at the number that the one before left off at. */
void al_filter_init(struct al_filter *, const struct al_ledger *,
		    int first_param);
void al_filter_release(struct al_filter *);
/* What is open, overdue or due is asked as things stood at `t`, if that is
 * over by now. */
void al_filter_look_from(struct al_book *, struct al_filter *, al_time t);
/*
 * Add one condition.  `t` is T (overdue, due-within).  AL_USAGE: no such
 * filter (with the nearest name); AL_BAD: a value is wrong.
 */
enum al_status al_filter_add(struct al_book *, struct al_filter *, al_time t,
			     const char *name, const char *value,
			     struct al_err *e);
/* Bind all parameters to a statement that holds the SQL. */
void al_filter_bind(const struct al_filter *, struct al_stmt *);
/* One parameter more: returns its number, for SQL that others add. */
int al_filter_param(struct al_filter *, const struct al_value *);
/* Append a definition's condition as SQL, which is never NULL; private fields
 * can't stand in one. */
void al_filter_cond(struct al_filter *, const struct al_cond *,
		    struct al_buf *out);
/* Append that clock `k` is a duty that runs and isn't paused. */
void al_filter_running(const struct al_filter *, struct al_buf *out);
/* Append "r._state <> 'void'" and the rest: a whole condition, never empty.
 * `joined`: the statement joins the clock that is due itself. */
void al_filter_where(const struct al_filter *, bool joined, struct al_buf *out);

#endif
