/* anlan/act.h: adding records, acting on them, importing them */
#ifndef ANLAN_ACT_H
#define ANLAN_ACT_H

#include "book.h"

struct al_how {
	const char *on;	    /* when it happened, NULL: now */
	int64_t if_version; /* 0: whatever version it has */
	bool as_is;	    /* personal data in plain text is meant */
};
/*
 * Add one record; register rows take their code from the pair "code".
 * Act on one record.  Correct, note, assign are actions too, and attach, which
 * takes the path of a file from the pair "file" and keeps its content beside
 * the database from the commit on.
 * `codes` and `told` collect, one a line: the code; what was done and what is
 * now due, in the book's language.
 *   AL_USAGE unknown action, an option that isn't the action's
 *   AL_BAD a value is wrong or missing · AL_CONFLICT state, version, too late,
 *   no such record · AL_DENIED not to be done by this person or for this unit
 */
enum al_status al_add(struct al_book *, const char *ledger,
		      const struct al_pair *, size_t n, const struct al_how *,
		      char **codes, char **told, struct al_err *e);
enum al_status al_do(struct al_book *, const char *ledger, const char *action,
		     const char *code, const struct al_pair *, size_t n,
		     const struct al_how *, char **codes, char **told,
		     struct al_err *e);
/*
 * After al_do on several codes, of which `code` is one: tell (AL_OK) of each
 * amount in yuan that all `n` records were given, so that nobody enters the
 * sum of all in each.
 */
void al_warn_each(struct al_book *, const char *ledger, const char *code,
		  const struct al_pair *, size_t npair, size_t n,
		  struct al_err *e);
/*
 * What is to be asked of somebody at a terminal before al_add (`action` NULL)
 * or al_do (`ledger` NULL: by the code): a required field that isn't given.
 */
struct al_request {
	const char *ledger, *action, *code;
	const struct al_pair *pair;
	size_t npair;
	const struct al_how *how;
};
struct al_question {
	const char *name;    /* of the pair that answers it */
	const char *label;   /* in the book's language, as is … */
	const char *choices; /* … what may be answered; NULL: it isn't a list */
	const char *deflt;   /* what no answer means; NULL: there must be one */
	bool secret;	     /* a private value: not to be seen */
};
/*
 * In the order of the definition; `defaults`: also what is required and has a
 * default, if anything is missing.  None where something else is wrong: the
 * call itself says what.  The book may be open for reading.  Lent while it is.
 */
enum al_status al_questions(struct al_book *, const struct al_request *,
			    bool defaults, const struct al_question **out,
			    size_t *n);
/* Would the last pair of the request do, beside the others?  What the call
 * would say of it. */
enum al_status al_answer(struct al_book *, const struct al_request *,
			 struct al_err *e);
/*
 * Undo the whole command that wrote the record's last live entry (or, with
 * `seq`, that wrote entry seq).
 *   AL_CONFLICT  a later entry stands on a record that it touched; or it was
 *   a reveal, a destroy or a define
 */
enum al_status al_undo(struct al_book *, const char *code, int64_t seq,
		       const char *reason, char **codes, char **told,
		       struct al_err *e);

/*
 * Destroy the private values of all records whose time is over by the line
 * `keeps private` of their ledger: of one ledger, or (`ledger` NULL) of all.
 * `codes` and `told` as for al_do.
 *   AL_USAGE  no such ledger, or it keeps them without end
 */
enum al_status al_destroy(struct al_book *, const char *ledger,
			  const char *reason, char **codes, char **told,
			  struct al_err *e);

/* ---- importing ---------------------------------------------------------- */

struct al_import_kept;
struct al_import {
	const char
		*file; /* its name in messages and keys; "-": standard input */
	const char *text; /* its bytes, in any usual encoding */
	size_t n;
	bool keep_going;   /* commit the good rows */
	bool ignore_extra; /* columns that the ledger doesn't have */
	bool as_is;
	const char *on; /* NULL: now */
	/* where al_import_rows, with keep_going, hands rejected rows as CSV
	   (with anlan-row and a reason column); NULL: nowhere */
	enum al_status (*reject)(void *arg, const char *s, size_t n);
	void *arg;
	/* where al_import_check keeps what it read, so that al_import_rows
	   needn't read the same file again if nobody wrote in between; *kept is
	   NULL at first and freed by al_import_kept_free() at last; NULL: it is
	   read twice */
	struct al_import_kept **kept;
};
void al_import_kept_free(struct al_import_kept *);
struct al_imported {
	int64_t rows, added, present, rejected;
	const char *encoding; /* "UTF-8", "GB18030" … */
	bool broken;	      /* the file couldn't be read to its end, or its
				 header is wrong: nothing is to be committed,
				 also with keep_going */
};
/*
 * Check every row of a CSV file (al_import_check: before the lock is taken,
 * on a book opened for reading), then add them (al_import_rows, on one opened
 * for writing).  All errors are reported, as "file:line:column: …".
 *   AL_BAD  a header or a cell is wrong; nothing is to be committed, unless
 *   keep_going, where the good rows are in
 */
enum al_status al_import_check(struct al_book *, const char *ledger,
			       const struct al_import *, struct al_imported *,
			       struct al_err *e);
enum al_status al_import_rows(struct al_book *, const char *ledger,
			      const struct al_import *, struct al_imported *,
			      struct al_err *e);

#endif
