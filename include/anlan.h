/*
 * anlan.h: the public face of the Anlan library.
 *
 * Anlan keeps the ledgers of an office.  A ledger is a text file (the
 * definition); an entry is a record that moves through states by actions;
 * every duty is a clock; everything that happens is a line in a journal.
 *
 * What holds for every function here:
 *   - It prints nothing, never exits, and reads neither the environment nor
 *     the system's clock: it is told.
 *   - A status comes back; what it means in words is collected in the
 *     struct al_err that was handed in, one line for each problem.
 *   - Names ending in _new, _open or _dup hand something over that the caller
 *     releases with the matching _free, _close or free().  Everything else
 *     that comes back is lent, until the object it came from is released.
 *   - Instants (al_time) are whole seconds since 1970-01-01T00:00:00Z, days
 *     (al_day) are whole days since 1970-01-01, money is in fen (1/100 yuan).
 *   - Out of memory ends the process by abort(): every write is one
 *     transaction, so the ledger is then as it was before.
 */
#ifndef ANLAN_H
#define ANLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define AL_VERSION "0.1.0"

/*
 * How a call ended.  The numbers are the exit codes of the commands, the
 * same for all of them; when several problems meet, the highest counts.
 */
enum al_status {
	AL_OK = 0,
	AL_FOUND = 1, /* a list without a row; a check that found something */
	AL_USAGE = 2, /* wrong usage */
	AL_BAD = 3,   /* bad data; nothing was written */
	AL_CONFLICT = 4, /* state, version, too late: the ledger says no */
	AL_BUSY = 5,	 /* another writer is at work: try again */
	AL_DENIED = 6,	 /* not permitted, or no key */
	AL_IO = 7	 /* input or output failed, or a file is damaged */
};

typedef int64_t al_time;
typedef int32_t al_day;

/* ---- problems --------------------------------------------------------- */

/* What went wrong, one line for each problem, in the order they were met. */
struct al_err;
struct al_err *al_err_new(void);
void al_err_free(struct al_err *);
/* The highest status collected so far; AL_OK where there is none. */
enum al_status al_err_status(const struct al_err *);
size_t al_err_count(const struct al_err *);
/* Line `i` (from 0), without a line feed: "subject: what is wrong". */
const char *al_err_line(const struct al_err *, size_t i);
/* Forget what was collected. */
void al_err_clear(struct al_err *);

/* ---- opening a ledger file ----------------------------------------------- */

/* Who asks, and the clocks: told once, at opening.  Text is lent while the
 * book is open. */
struct al_context {
	al_time clock; /* the system's clock */
	al_time now; /* T, the instant that is looked from: --now, else the clock */
	bool now_given;	      /* T was given … */
	const char *now_text; /* … as text, read again at the office's offset */
	int64_t uid;	      /* of the real user */
	const char *actor;    /* who acts beside the uid, NULL: not said */
	const char *lang; /* "zh" or "en" for labels; NULL: the office's own */
	const char *
		command; /* name of the command, for the lock and its message */
	bool long_work;	 /* an import: others wait until it ends */
	int wait;	 /* seconds that a writer waits for its turn */
	void (*waiting)(void *arg, const char *holder, bool long_work);
	/* Told every so often, while something takes long, how much of it is
	 * over: `what` is counted ("entries checked", translated); total 0: nobody
	 * knows.  NULL: nobody asks. */
	void (*progress)(void *arg, const char *what, int64_t done,
			 int64_t total);
	void *arg;	      /* handed to waiting() and progress() */
	const char *key_path; /* the secret key's file; NULL: … */
	const char *key_dir;  /* … the office's own in this directory */
};

/* An open ledger file ("book"): one transaction, for reading or writing. */
struct al_book;

/*
 * Open for reading (nothing is ever written) or for writing (the writers'
 * lock is taken, first come first served).
 *   AL_IO    not there, damaged, on a network file system, disk
 *   AL_BAD   a file of another program, or of a newer or older Anlan
 *   AL_BUSY  ctx->wait seconds were over; the message names the holder
 *   AL_DENIED no permission
 */
enum al_status al_open(const char *path, const struct al_context *, bool write,
		       struct al_book **out, struct al_err *e);
/* Make everything since al_open last, or nothing of it (any failure). */
enum al_status al_commit(struct al_book *, struct al_err *e);
/* Close; what was not committed is as if it never was.  NULL is fine. */
void al_close(struct al_book *);

/* The office's language, "zh" or "en". */
const char *al_office_lang(const struct al_book *);
/* True for a ledger made with --training: every output says so. */
bool al_office_training(const struct al_book *);

/*
 * Read what a user gave for --now: an instant at offset `offset` (seconds).
 * False: not an instant.
 */
bool al_parse_instant(const char *text, al_time clock, int offset,
		      al_time *out);

/* ---- making and defining -------------------------------------------------- */

struct al_init {
	const char *office; /* its name, required */
	const char *lang;   /* "zh" or "en" */
	const char *offset; /* "+08:00" */
	bool training;
	const char *key_dir; /* where the secret key is written */
	bool bare;	     /* no topics, no calendar: the definitions alone */
};
/*
 * Make a new ledger file with the shipped definitions, topics and calendar;
 * the secret key goes to key_dir/FINGERPRINT.key (mode 0600).  The file's
 * directory is made if need be.  *key_path (free()): where the key went.
 *   AL_CONFLICT  a file is there · AL_USAGE no office, bad offset or language
 */
enum al_status al_init(const char *path, const struct al_context *,
		       const struct al_init *, char **key_path,
		       struct al_err *e);
/* Apply the shipped definitions that are newer than the file's. `changed`
 * names them, one a line. */
enum al_status al_upgrade(struct al_book *, char **changed, struct al_err *e);
/*
 * Apply an office's own definition, or a change of one (text named `file` in
 * messages).  *what (free()): "ledger NAME version N", or that nothing changed.
 *   AL_BAD  the definition is wrong · AL_CONFLICT  a change that isn't allowed
 */
enum al_status al_define(struct al_book *, const char *text, const char *file,
			 char **what, struct al_err *e);
/* Load years of a calendar from CSV (date, name, is_off_day); whole years.
 * Clocks that were provisional over these years are moved.  *what: free(). */
enum al_status al_calendar_load(struct al_book *, const char *csv, size_t n,
				const char *file, char **what,
				struct al_err *e);

/* Is this day worked (NULL: today)?  AL_OK: it is; AL_FOUND: a day off.
 * *what (free()): a line that says so.  AL_BAD: not a date. */
enum al_status al_workday(struct al_book *, const char *day, char **what,
			  struct al_err *e);

/* ---- options, from the definitions ---------------------------------------- */

/* An option of a command over a ledger. */
struct al_option {
	const char *name;    /* without the two hyphens */
	const char *metavar; /* what its value is ("DATE"), NULL: takes none */
	const char *help;    /* in the book's language */
	bool required;
};
enum al_purpose { AL_FOR_ADD, AL_FOR_DO, AL_FOR_LIST };
/*
 * The options that ledger `ledger` gives a command of this purpose; `action`
 * narrows AL_FOR_DO to one action (NULL: all).  Lent while the book is open.
 *   AL_USAGE  no such ledger, or no such action
 */
enum al_status al_options(struct al_book *, const char *ledger, enum al_purpose,
			  const char *action, const struct al_option **out,
			  size_t *n, struct al_err *e);
/* "accept, refuse, …": the actions of a ledger, with labels, one a line. */
enum al_status al_actions(struct al_book *, const char *ledger, char **out,
			  struct al_err *e);
/* Where no ledger file is at hand: a book over the shipped definitions, for
 * al_options and al_actions alone. */
enum al_status al_open_shipped(const char *lang, struct al_book **out,
			       struct al_err *e);

/* What might stand at one place of a command line. */
enum al_wanted {
	AL_WANT_LEDGER,
	AL_WANT_ACTION, /* possible for `code` now, where that is known */
	AL_WANT_CODE,	/* of a record on which `action` can be done */
	AL_WANT_COLUMN,
	AL_WANT_VALUE /* of `option` */
};
struct al_wish {
	enum al_wanted what;
	enum al_purpose purpose;
	const char *ledger, *action, *code, *option; /* NULL: not known */
	const char *start; /* what is there of it already, "" */
};
/*
 * Tell each word that begins so, with what it stands for: codes of registers,
 * of the newest records those first that aren't final, choices, labels where
 * Chinese was begun.  Nothing where nothing is known; never private values.
 */
enum al_status al_complete(struct al_book *, const struct al_wish *,
			   enum al_status (*word)(void *arg, const char *word,
						  const char *what),
			   void *arg);

/* The ledger that a code tells by its form; NULL: none.  Lent. */
const char *al_ledger_of(struct al_book *, const char *code);

/* An option as given: its name and its value ("" for one without). */
struct al_pair {
	const char *name, *value;
};

/* ---- acting ---------------------------------------------------------------- */

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

/* ---- importing -------------------------------------------------------------- */

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

/* ---- reading ------------------------------------------------------------------ */

/* Where output goes; a status other than AL_OK ends it. */
struct al_sink {
	enum al_status (*write)(void *arg, const char *s, size_t n);
	void *arg;
};

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

/* ---- reminding --------------------------------------------------------------- */

struct al_remind {
	struct al_due due; /* which duties: its filters, ledgers, clocks */
	const char *from;  /* the office's address */
	bool keep; /* messages without an address are taken too, to be kept */
};
/* One message to a unit, or to the office itself. */
struct al_message {
	const char *code; /* of its record: "CB2026-000001" */
	const char *who;  /* the unit's name, or the office's */
	const char *to;	  /* its address; NULL: none */
	const char *file; /* a name for it: "road-20260506-1.eml" */
	const char *text; /* by RFC 5322, lines end in LF */
	size_t len;
	size_t duties; /* how many it speaks of */
};
struct al_messages;
/*
 * Make a message for each unit that has duties which weren't spoken of today
 * in an earlier one, and for the office where no unit can be told; and write
 * each down as a record of ledger "reminder".  The caller commits first, hands
 * the messages over then, and says with al_do(… "sent") or ("fail") how that
 * went: so none is sent twice, whatever happens in between.
 *   AL_USAGE, AL_BAD  as for al_due; `from` is no address
 *   AL_FOUND  some units have no address (told), and !keep; the rest is there
 */
enum al_status al_remind(struct al_book *, const struct al_remind *,
			 struct al_messages **out, struct al_err *e);
size_t al_messages_count(const struct al_messages *);
const struct al_message *al_messages_at(const struct al_messages *, size_t i);
void al_messages_free(struct al_messages *);

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

/* Count: one row for each group.  AL_USAGE, AL_BAD as for al_list. */
struct al_count {
	const struct al_pair *filter;
	size_t nfilter;
	const char *by;	       /* "level,channel", NULL: one group */
	const char *measure;   /* "count,sum:headcount,ontime:reply,overdue" */
	const char *from, *to; /* the period; NULL: of the filter on `dated` */
	const char *format;
	int width;
};
enum al_status al_count(struct al_book *, const char *ledger,
			const struct al_count *, struct al_sink,
			struct al_err *e);

struct al_report {
	const char *text; /* the template */
	const char *file; /* its name in messages */
	const char *from,
		*to; /* the period as given: dates; NULL with `month` */
	const char
		*month; /* "2026-04", NULL: see from and to, else last month */
	const char *week;   /* "2026-W47", "": the last whole one; or NULL */
	const char *ending; /* the last of seven days, or NULL */
	const char *code;   /* of the record that it is about, NULL: of none; its
			     period is then from the record's date to today,
			     unless told */
	const char *format; /* "text", "md", "json" */
	int width;
};
/* Run a report over one transaction.  AL_BAD: the template is wrong (file,
 * line, column, what was expected), or the period is. */
enum al_status al_report(struct al_book *, const struct al_report *,
			 struct al_sink, struct al_err *e);
/* A shipped file: "reports/monthly.zh.md", "ledgers/case.ledger"; NULL: none. */
const char *al_shipped(const char *path);
/* The path of shipped file number i; NULL behind the last one. */
const char *al_shipped_path(size_t i);

/* ---- proving ---------------------------------------------------------------- */

struct al_verify {
	const char *pinned; /* a head's hash that must still be there, NULL */
	bool rules;	    /* derive the effects again from the definitions */
};
/*
 * Check the chain, then replay it against every table.  *head (free()): what
 * was verified: the number of entries and the head's hash.
 *   AL_FOUND  something doesn't hold; the message names the first thing
 *   AL_IO     the file is damaged
 * Attachments are checked too; each that is missing or altered is named.
 */
enum al_status al_verify(struct al_book *, const struct al_verify *,
			 char **head, struct al_err *e);
/* Copy the whole ledger to a new file, and what is attached to beside it,
 * synced, while others work; then open it and verify it all.  *head as above. */
enum al_status al_backup(struct al_book *, const char *to, char **head,
			 struct al_err *e);

/* ---- shift plans ------------------------------------------------------------ */

/* Who may work when, and what is wanted: read from a file, see
 * roster-solve(1). */
struct al_roster;

/*
 * Read a problem of `n` bytes, named `file` in messages.
 *   AL_BAD  something is wrong; every error with its line and cell
 */
enum al_status al_roster_read(const char *text, size_t n, const char *file,
			      struct al_roster **out, struct al_err *e);
void al_roster_free(struct al_roster *); /* NULL is fine */

struct al_roster_search {
	uint64_t seed;
	int threads;	/* searchers side by side; 1 or less: one */
	double seconds; /* how long it may take, unless … */
	int64_t moves;	/* … > 0: so many changes are tried, whatever the time;
			 * with one thread the same seed gives the same plan */
	/* Called by any searcher, one at a time but for now(). */
	double (*now)(void *arg); /* seconds since the beginning */
	bool (*stop)(void *arg);  /* true: end with what there is */
	void (*better)(void *arg, int64_t penalty);
	void *arg;
};
/*
 * Search a plan that keeps all rules, the lower its penalty the better.
 * *plan (free()): a line "ID,SHIFT,SHIFT…" for each worker, "-" for off.
 *   AL_CONFLICT  no plan can keep the rules for the workers that are named
 */
enum al_status al_roster_solve(const struct al_roster *,
			       const struct al_roster_search *, char **plan,
			       int64_t *penalty, struct al_err *e);
/* Write the problem as an integer program, in the LP format. */
enum al_status al_roster_lp(const struct al_roster *, struct al_sink);

#endif
