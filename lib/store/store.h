/* store.h: the database file: the only place that knows SQLite */
#ifndef AL_STORE_H
#define AL_STORE_H

#include "base/base.h"

#define AL_APPLICATION_ID 0x414e4c41 /* "ANLA" */
#define AL_FORMAT 1		     /* user_version of the file */
#define AL_HASH_LEN 32

struct al_db;
struct al_stmt; /* a prepared statement, kept until the database closes */

/* The office whose ledger this is: entry 1 of the journal. */
struct al_office {
	int64_t id;
	char *name;
	char *lang; /* "zh" or "en" */
	int offset; /* seconds east of UTC */
	bool training;
	unsigned char public_key[32];
	char *fingerprint; /* 16 hexadecimal digits */
};

/* ---- opening ------------------------------------------------------------ */

/*
 * Open an existing ledger for reading.  AL_IO: not there, damaged, or on a
 * file system that can't be used; AL_BAD: another kind of file, or made by a
 * newer or older program (the message says what to do).
 */
enum al_status al_db_read(const char *path, const struct al_context *,
			  struct al_db **out, struct al_err *e);
/*
 * Take the writers' lock (first come, first served, for at most ctx->wait
 * seconds: AL_BUSY, naming the holder), open, begin one transaction.
 */
enum al_status al_db_write(const char *path, const struct al_context *,
			   struct al_db **out, struct al_err *e);
/* Make a new, empty file with all tables, and begin; AL_CONFLICT: there. */
enum al_status al_db_create(const char *path, const struct al_context *,
			    struct al_db **out, struct al_err *e);
/* Remove a file that was begun and failed, with all that stands beside it. */
void al_db_remove(const char *path);
/* A nameless database in memory or a temporary file with the same tables:
 * what replay writes into. */
enum al_status al_db_scratch(struct al_db **out, struct al_err *e);
/* Commit (writing) or end (reading). */
enum al_status al_db_commit(struct al_db *, struct al_err *e);
/* Roll back what is not committed, checkpoint, close, release the lock. */
void al_db_close(struct al_db *);
/* Open and close as a writer would, so that a log left behind is copied into
 * the file and removed, if that may be done. */
void al_db_tidy(const char *path);
/* Copy everything, while others write, to a new file `to` (AL_CONFLICT:
 * there already), synced. */
enum al_status al_db_copy(struct al_db *, const char *to, struct al_err *e);

const struct al_office *al_db_office(const struct al_db *);
const struct al_context *al_db_context(const struct al_db *);
const char *al_db_path(const struct al_db *);
/* Tell ctx->progress, whenever `done` is a multiple of AL_PROGRESS_STEP, that
 * so many of `total` (0: unknown) are over; `what` is marked by N_(). */
enum { AL_PROGRESS_STEP = 64 };
void al_db_progress(const struct al_db *, const char *what, int64_t done,
		    int64_t total);
/* Read the office's row again (after entry 1 was written). */
enum al_status al_db_put_office(struct al_db *, const struct al_office *,
				struct al_err *e);
/* Directories above `path`, made as the user would have them. */
void al_make_directories(const char *path);
/* What a scratch database takes for the present, and for who writes. */
void al_db_set_now(struct al_db *, al_time);
void al_db_set_writer(struct al_db *, int64_t uid, const char *actor);
enum al_status al_db_load_office(struct al_db *, struct al_err *e);

/* ---- statements --------------------------------------------------------- */

/* Prepare once: the same text gives the same statement. */
enum al_status al_sql(struct al_db *, const char *sql, struct al_stmt **out,
		      struct al_err *e);
enum al_status al_exec(struct al_db *, const char *sql, struct al_err *e);
void al_bind_int(struct al_stmt *, int i, int64_t v);
void al_bind_null(struct al_stmt *, int i);
/* Text and blobs are lent until the statement is stepped to its end. */
void al_bind_text(struct al_stmt *, int i, const char *s); /* NULL: NULL */
void al_bind_day(struct al_stmt *, int i, al_day);	   /* "2026-03-01" */
void al_bind_blob(struct al_stmt *, int i, const void *p, size_t n);
/* True with a row; false at the end or on an error (*s is set, and stays
 * untouched otherwise).  At the end the statement is reset. */
bool al_step(struct al_stmt *, enum al_status *s, struct al_err *e);
void al_reset(struct al_stmt *); /* before the end */
/* Step to the end, throwing rows away. */
enum al_status al_run(struct al_stmt *, struct al_err *e);
bool al_col_null(struct al_stmt *, int i);
int64_t al_col_int(struct al_stmt *, int i);
const char *al_col_text(struct al_stmt *,
			int i); /* NULL where NULL; lent until the next step */
const void *al_col_blob(struct al_stmt *, int i, size_t *n);
int al_col_count(struct al_stmt *);
const char *al_col_name(struct al_stmt *, int i);
bool al_col_is_int(struct al_stmt *, int i);
/*
 * Rows for one table.  `into` is what stands between INSERT INTO and VALUES: the
 * table and, in brackets, `ncol` columns; prepared once, the same text gives
 * the same.  The values of a row are put in that order, text and blobs lent
 * until it is complete.  In long work it may wait then, until anything else is
 * asked of the database; nobody sees less than was put.
 */
struct al_insert;
enum al_status al_insert(struct al_db *, const char *into, int ncol,
			 struct al_insert **out, struct al_err *e);
void al_put_int(struct al_insert *, int64_t v);
void al_put_null(struct al_insert *);
void al_put_text(struct al_insert *, const char *s); /* NULL: NULL */
void al_put_blob(struct al_insert *, const void *p, size_t n);
enum al_status al_put_row(struct al_insert *, struct al_err *e);
/*
 * Drop the table's indexes for as long as many rows are added, in the same
 * transaction; `make` is given the SQL that makes them again.
 */
enum al_status al_indexes_drop(struct al_db *, const char *table,
			       struct al_buf *make, struct al_err *e);
/* Append `name` as a quoted SQL name. */
void al_sql_name(struct al_buf *, const char *name);

/* ---- the journal -------------------------------------------------------- */

struct al_entry {
	int64_t seq, office, cmd;
	al_time at, on;
	int64_t uid;
	const char *actor;
	const char *ledger; /* NULL: none (genesis) */
	int64_t year, no;
	int64_t version; /* the record's entry before this one, 0: none */
	const char *action;
	int64_t def;	  /* version of the definition */
	const char *data; /* JSON */
	unsigned char hash[AL_HASH_LEN];
};

/* The newest entry's seq, hash and instant (0 and zeros: none). */
struct al_head {
	int64_t seq;
	al_time at;
	unsigned char hash[AL_HASH_LEN];
};
enum al_status al_journal_head(struct al_db *, struct al_head *,
			       struct al_err *e);
/* The instant at which this transaction writes: the clock, but never before
 * the newest entry. */
al_time al_journal_now(struct al_db *);
int64_t al_journal_next(struct al_db *); /* seq of the next entry */
/*
 * Append: the caller fills on, ledger, year, no, version, action, def and
 * data; the rest is filled in here, seq too.
 */
enum al_status al_journal_append(struct al_db *, struct al_entry *,
				 struct al_err *e);
/* An entry as it is, into a scratch database. */
enum al_status al_journal_put(struct al_db *, const struct al_entry *,
			      struct al_err *e);
/* Entry `seq`; AL_FOUND: none.  Text is lent until the next read of one. */
enum al_status al_journal_read(struct al_db *, int64_t seq, struct al_entry *,
			       struct al_err *e);
/* All entries from `seq` on in order, until the callback says otherwise. */
enum al_status al_journal_each(struct al_db *, int64_t seq,
			       enum al_status (*entry)(void *arg,
						       const struct al_entry *),
			       void *arg, struct al_err *e);

/*
 * A point in the transaction to which it can be taken back: what was written
 * since, the journal's entries too, is then as if it had never been.  Each
 * point is gone back to (`back`) or given up; they may stand one inside
 * another.
 */
struct al_point {
	struct al_head head;
	int64_t cmd;
	size_t ndata_key;
};
enum al_status al_point_set(struct al_db *, struct al_point *,
			    struct al_err *e);
enum al_status al_point_end(struct al_db *, const struct al_point *, bool back,
			    struct al_err *e);

/* What the hash of `en` must be after `prev`. */
void al_journal_hash(const struct al_entry *en, const unsigned char *prev,
		     unsigned char out[AL_HASH_LEN]);

/* ---- private values ------------------------------------------------------ */

/* Where a private value stands. */
struct al_place {
	int64_t office, year, no;
	const char *ledger, *field;
};

/*
 * Make the office's key pair and write the secret key to dir/FINGERPRINT.key
 * (mode 0600; the directory is made if need be).  *path: free().
 */
enum al_status al_key_make(const char *dir, unsigned char pub[32],
			   char fingerprint[17], char **path, struct al_err *e);
/*
 * Seal `value` into the table, as written by entry `seq`; `mask` may be NULL.
 * Values of different classes (NULL is one) never share a data key.
 * *key: the data key used.  The first one in a process makes it: its id and
 * digest stand then in *new_key and key_digest (new_key 0: none made), to be
 * journaled.
 */
enum al_status al_seal(struct al_db *, const struct al_place *, int64_t seq,
		       const char *class, const char *value, const char *mask,
		       char digest[65], int64_t *new_key, int64_t *key,
		       char key_digest[65], struct al_err *e);
/* The mask of a sealed value (*out lent; NULL: none). */
enum al_status al_seal_mask(struct al_db *, const struct al_place *,
			    int64_t seq, const char **out, struct al_err *e);
/* Open it with the secret key (*out: free()).  AL_DENIED: no key, or another
 * office's; AL_IO: changed since it was sealed. */
enum al_status al_unseal(struct al_db *, const struct al_place *, int64_t seq,
			 char **out, struct al_err *e);
/* Delete the row of a sealed value: nobody can open it any more. */
enum al_status al_sealed_destroy(struct al_db *, const struct al_place *,
				 int64_t seq, struct al_err *e);
/* What this transaction deletes leaves no bytes in the file. */
enum al_status al_db_shred(struct al_db *, struct al_err *e);
/* BLAKE2b-256 of the length of `a` (8 bytes), a and b, as 64 hexadecimal digits. */
void al_digest(const void *a, size_t na, const void *b, size_t nb,
	       char out[65]);
/* The first `n` bytes of it, raw. */
void al_digest_raw(const void *a, size_t na, unsigned char *out, size_t n);
int64_t al_random_id(void); /* 1 … 2^47 */

/* ---- attached files ------------------------------------------------------- */

/*
 * They lie beside the database, in FILE.files, each under the BLAKE2b-256 of
 * its content; `db` is the path of the database.
 */
struct al_attached {
	const char *name; /* as it was called; NULL: not said */
	int64_t size;
	char hash[65];
};
/*
 * Take a copy of the file `path`, to be kept from the commit on.  The same
 * path is read once in a transaction.
 *   AL_BAD a directory, a device · AL_DENIED may not be read
 *   AL_IO  no such file, the disk is full
 */
enum al_status al_file_take(struct al_db *, const char *path,
			    struct al_attached *out, struct al_err *e);
void al_file_path(const char *db, const char *hash, struct al_buf *out);
bool al_file_any(const char *db); /* is there such a directory? */
/* Is it there with its content?  AL_FOUND: it is missing or was altered. */
enum al_status al_file_check(const char *db, const char *hash, struct al_err *);
/* Write it out, after checking it.  AL_IO: missing or altered. */
enum al_status al_file_read(const char *db, const char *hash, struct al_sink,
			    struct al_err *e);
/* Copy one, as it is, to beside the database `to`; one that is missing is
 * left out. */
enum al_status al_file_copy(const char *db, const char *to, const char *hash,
			    struct al_err *e);
/* Each file that lies there. */
enum al_status al_file_each(const char *db,
			    enum al_status (*file)(void *arg, const char *path,
						   const char *name),
			    void *arg, struct al_err *e);
void al_file_remove_all(const char *db); /* the whole directory */

#endif
