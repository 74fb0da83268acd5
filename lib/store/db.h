/* db.h: what the files of store/ share about an open database */
#ifndef AL_DB_H
#define AL_DB_H

#include "store.h"

#include <sqlite3.h>

struct al_lock {
	int fd; /* -1: not held */
};

/* How a writer's log is synced, see log.c. */
enum { AL_LOG_HEADER = 32 };
struct al_log {
	sqlite3_vfs vfs, *base;
	sqlite3_io_methods methods;    /* of the log's file */
	const sqlite3_io_methods *own; /* what they would be */
	unsigned char header[AL_LOG_HEADER];
	bool made;   /* by this connection, with that header */
	bool synced; /* up to `end`, in bytes */
	int64_t end;
};

/* A data key; none is shared between classes. */
struct al_data_key {
	char *class; /* NULL: of what is kept without end */
	int64_t id;
	unsigned char key[32];
};

struct al_stmt {
	sqlite3_stmt *sql;
	struct al_db *db;
};

struct al_db {
	sqlite3 *sql;
	char *path;
	struct al_context ctx;
	struct al_office office;
	struct al_lock lock;
	struct al_log log;
	bool writing, open_tx;
	struct al_stmt **stmt; /* every statement ever prepared */
	size_t nstmt;
	struct al_insert **insert; /* likewise */
	size_t ninsert;
	bool waiting; /* rows wait to be added, see insert.c */

	struct al_head head; /* while writing */
	int64_t cmd;	     /* first seq of this command, 0: none yet */
	al_time at;

	struct al_data_key **data_key; /* those that this process made */
	size_t ndata_key;
	unsigned char *secret; /* the office's, once read */
	struct al_buf scratch, entry_text;
	unsigned char random[1024];	 /* drawn at once, for many nonces */
	size_t nrandom;			 /* that are left of it */
	struct al_insert *append, *seal; /* made when first used */
	struct al_part *part;		 /* files taken in, see files.c */
	size_t npart;
};

/* Take FILE.lock for the writer that ctx describes. */
enum al_status al_lock_take(struct al_lock *, const char *path,
			    const struct al_context *ctx, struct al_err *e);
void al_lock_drop(struct al_lock *);
/* sqlite3_open_v2() for one who writes; `l` is used until *sql is closed. */
int al_log_open_sql(struct al_log *l, const char *path, int flags,
		    sqlite3 **sql);
void al_stmts_reset(struct al_db *);
void al_stmts_free(struct al_db *);
/* al_run() while rows wait: of the statement that adds them. */
enum al_status al_run_alone(struct al_stmt *, struct al_err *e);
/* Add all rows that wait. */
enum al_status al_inserts_end(struct al_db *, struct al_err *e);
void al_inserts_free(struct al_db *); /* what waits is forgotten */
/* The words for what SQLite says of `db`. */
enum al_status al_sql_fail(sqlite3 *db, int rc, struct al_err *e);
/* Is the file one of ours, of a format that we know, where it can be locked? */
enum al_status al_file_header_check(const char *path, struct al_err *e);
enum al_status al_file_system_check(const char *path, struct al_err *e);
/* In a directory that hands its group on, the new file is the group's too. */
void al_file_share(int fd, const char *path);
/* Files taken in get their names, before the commit; then all is forgotten, and
 * without a commit removed. */
enum al_status al_files_name(struct al_db *, struct al_err *e);
void al_files_end(struct al_db *, bool committed);
/* Those that were made after the first `n`. */
void al_data_keys_forget(struct al_db *, size_t n);
void al_office_release(struct al_office *);
extern const char al_schema[];

#endif
