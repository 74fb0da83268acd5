/* anlan/list.h: lists, due lists, who owes returns, one record */
#ifndef ANLAN_LIST_H
#define ANLAN_LIST_H

#include "book.h"

struct al_list {
	const struct al_pair *filter;
	size_t nfilter;
	const char *columns; /* "code,state", NULL: the definition's */
	const char *sort;    /* "FIELD,-FIELD", NULL: by code, or by due */
	int64_t limit;	     /* 0: none */
	const char
		*format; /* "table", "plain", "csv", "excel", "json", "jsonl" */
	int width;	 /* of the terminal, 0: no bound */
};
/* List the records that pass the filters.  AL_FOUND: none did.
 * AL_USAGE: unknown filter, column or format · AL_BAD: a value is wrong. */
enum al_status al_list(struct al_book *, const char *ledger,
		       const struct al_list *, struct al_sink,
		       struct al_err *e);

struct al_due {
	struct al_list list; /* `sort` apart: what is due first comes first */
	const char *ledgers; /* "case,task", NULL: all that have duties */
	const char *clocks;  /* "reply,review", NULL: all */
	bool today;	     /* due today and not overdue yet */
	bool all;	     /* also what is paused, and open windows */
	const char *by;	     /* in groups by "owner", "lead" or "unit"; NULL */
};
/* The same over the clocks of all ledgers (`ledger` NULL) or one: what is
 * overdue, due today or due within filter "due-within"; AL_FOUND: something
 * is (a check); AL_OK: nothing is. */
enum al_status al_due(struct al_book *, const char *ledger,
		      const struct al_due *, struct al_sink, struct al_err *e);

/* Who owes returns (see anlan-ledger(5), RETURNS). */
struct al_missing {
	const char *kind;   /* NULL: all daily ones */
	const char *period; /* NULL: the last that is over its due time; of
			       `key` the one that runs or comes next */
	const char *date;   /* instead: the period that holds this day */
	const char *unit;   /* it and all below it, NULL: all */
	bool key; /* the kinds that are asked for before key periods */
	bool all; /* what everybody did, not only who didn't */
	const char *format; /* as of al_list, or "text": a message to send */
	int width;
};
/* AL_FOUND: somebody hasn't filed (a check); AL_OK: all have. */
enum al_status al_missing(struct al_book *, const struct al_missing *,
			  struct al_sink, struct al_err *e);

/* ---- one record --------------------------------------------------------- */

struct al_show {
	bool explain;	    /* how each due date came about */
	const char *reveal; /* reason for which private values are shown, NULL:
				masked; the book must be open for writing */
	const char *format; /* "text" or "json" */
};
/* Print a record with its timeline and clocks.  With `reveal`, the entry is
 * written and committed before a byte is shown (AL_DENIED: no key). */
enum al_status al_show(struct al_book *, const char *ledger, const char *code,
		       const struct al_show *, struct al_sink,
		       struct al_err *e);

/*
 * Write out what is attached to a record, by its name or its number as al_show
 * lists them, after checking that it is as it was attached.
 *   AL_CONFLICT  no such attachment, or several of this name
 *   AL_IO        the file is missing or was altered
 */
enum al_status al_save(struct al_book *, const char *ledger, const char *code,
		       const char *which, struct al_sink, struct al_err *e);

#endif
