/* anlan/book.h: a ledger file: opening, making, defining, proving */
#ifndef ANLAN_BOOK_H
#define ANLAN_BOOK_H

#include "base.h"

/* ---- opening ------------------------------------------------------------ */

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

/* ---- making and defining ------------------------------------------------ */

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

/* ---- proving ------------------------------------------------------------ */

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

#endif
