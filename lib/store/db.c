/* db.c: opening, ending and closing a ledger's file, with every safety setting */
#include "db.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Once in a process; later calls change nothing. */
static enum al_status
start_libraries(bool hashes, struct al_err *e)
{
	/* one thread, so no locks; and nobody asks how much memory it takes */
	sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	/* pages as they are needed: twenty at once, for every passing table of a
	 * query, is what a small command spends its time on */
	sqlite3_config(SQLITE_CONFIG_PAGECACHE, NULL, 0, 0);
	/* finds the fastest way to hash, which pays where much is to be hashed */
	if (hashes && sodium_init() < 0)
		return al_fail(e, AL_IO,
			       _("the cryptographic library does not start"));
	return AL_OK;
}

static enum al_status
open_sql(struct al_db *db, int flags, struct al_err *e)
{
	/* an import, or a replay, which has no name */
	bool hashes = db->ctx.long_work || !*db->path;
	enum al_status s = start_libraries(hashes, e);
	int rc;

	if (s != AL_OK)
		return s;
	flags |= SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
	rc = flags & SQLITE_OPEN_READWRITE
		     ? al_log_open_sql(&db->log, db->path, flags, &db->sql)
		     : sqlite3_open_v2(db->path, &db->sql, flags, NULL);
	if (rc != SQLITE_OK)
		return al_sql_fail(db->sql, rc, e);
	/* our own writers queue at their lock; this is for what others hold, and
	 * for the moment in which a last one closes */
	sqlite3_busy_timeout(db->sql, !(flags & SQLITE_OPEN_READWRITE) ? 5000
				      : db->ctx.wait > 1 ? db->ctx.wait * 1000
							 : 1000);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0,
			  NULL);
	/* a quoted name that is no column is an error, not a text */
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	return AL_OK;
}

static struct al_db *
db_new(const char *path, const struct al_context *ctx)
{
	struct al_db *db = al_alloc(sizeof *db);
	char *real = *path ? realpath(path, NULL) : NULL;

	/* the log and the lock stand beside the file, not beside a link to it */
	db->path = real ? real : al_strdup(path);
	if (ctx)
		db->ctx = *ctx;
	db->lock.fd = -1;
	return db;
}

/* A ledger on a medium that can't be written is read as it lies, where no
 * log stands beside it. */
static enum al_status
read_immutable(struct al_db *db, struct al_err *e)
{
	struct al_buf uri = { 0 };
	enum al_status s = AL_OK;
	int rc;

	al_buf_addf(&uri, "%s-wal", db->path);
	if (access(uri.s, F_OK) == 0) {
		s = al_sql_fail(db->sql, SQLITE_CANTOPEN, e);
		goto out;
	}
	sqlite3_close(db->sql);
	db->sql = NULL;
	al_buf_clear(&uri);
	al_buf_adds(&uri, "file:");
	for (const char *p = db->path; *p; p++)
		if (strchr("%?#", *p))
			al_buf_addf(&uri, "%%%02X",
				    (unsigned)(unsigned char)*p);
		else
			al_buf_addc(&uri, *p);
	al_buf_adds(&uri, "?immutable=1");
	rc = sqlite3_open_v2(uri.s, &db->sql,
			     SQLITE_OPEN_READONLY | SQLITE_OPEN_URI |
				     SQLITE_OPEN_NOMUTEX |
				     SQLITE_OPEN_EXRESCODE,
			     NULL);
	if (rc != SQLITE_OK)
		s = al_sql_fail(db->sql, rc, e);
	else
		s = al_exec(db, "BEGIN", e);
out:
	al_buf_release(&uri);
	return s;
}

/* The instant at which a writer would write now: checks ask for it too. */
static enum al_status
set_instant(struct al_db *db, struct al_err *e)
{
	const struct al_context *ctx = &db->ctx;
	al_time t =
		db->office.training && ctx->now_given ? ctx->now : ctx->clock;
	enum al_status s = al_journal_head(db, &db->head, e);

	db->at = t > db->head.at ? t : db->head.at;
	return s;
}

/* How every opening ends: the database handed over, or closed again. */
static enum al_status
opened(struct al_db *db, enum al_status s, struct al_db **out, struct al_err *e)
{
	al_err_about_clear(e);
	if (s == AL_OK)
		*out = db;
	else
		al_db_close(db);
	return s;
}

enum al_status
al_db_read(const char *path, const struct al_context *ctx, struct al_db **out,
	   struct al_err *e)
{
	struct al_db *db = db_new(path, ctx);
	sqlite3_stmt *st;
	enum al_status s;
	int rc;

	al_err_about(e, "%s", path);
	s = al_file_header_check(path, e);
	if (s == AL_OK)
		s = al_file_system_check(path, e);
	if (s == AL_OK)
		s = open_sql(db, SQLITE_OPEN_READONLY, e);
	if (s == AL_OK)
		s = al_exec(db, "BEGIN", e);
	if (s == AL_OK) {
		/* the first read is what finds out that no log can be made */
		rc = sqlite3_prepare_v2(db->sql, "SELECT 1 FROM office", -1,
					&st, NULL);
		if ((rc & 0xff) == SQLITE_CANTOPEN ||
		    (rc & 0xff) == SQLITE_READONLY)
			s = read_immutable(db, e);
		else if (rc != SQLITE_OK)
			s = al_sql_fail(db->sql, rc, e);
		else
			sqlite3_finalize(st);
	}
	if (s == AL_OK) {
		db->open_tx = true;
		s = al_db_load_office(db, e);
	}
	if (s == AL_OK)
		s = set_instant(db, e);
	return opened(db, s, out, e);
}

static enum al_status
begin_write(struct al_db *db, bool is_new, struct al_err *e)
{
	enum al_status s;

	/* WAL stands in the file since it was made; FULL is this connection's */
	s = al_exec(db, "PRAGMA synchronous = FULL", e);
	if (s == AL_OK && db->ctx.long_work)
		/* what spills goes to the log twice; and one copying of the log
		 * into the file, at the close, is enough */
		s = al_exec(db,
			    "PRAGMA cache_size = -262144; "
			    "PRAGMA wal_autocheckpoint = 0",
			    e);
	if (s == AL_OK)
		s = al_exec(db, "BEGIN IMMEDIATE", e);
	if (s == AL_OK) {
		db->open_tx = db->writing = true;
		if (!is_new)
			s = al_journal_head(db, &db->head, e);
	}
	db->at = db->ctx.clock > db->head.at ? db->ctx.clock : db->head.at;
	return s;
}

enum al_status
al_db_write(const char *path, const struct al_context *ctx, struct al_db **out,
	    struct al_err *e)
{
	struct al_db *db = db_new(path, ctx);
	enum al_status s;

	al_err_about(e, "%s", path);
	s = al_file_header_check(path, e);
	if (s == AL_OK)
		s = al_file_system_check(path, e);
	if (s == AL_OK)
		s = al_lock_take(&db->lock, db->path, ctx, e);
	if (s == AL_OK)
		s = open_sql(db, SQLITE_OPEN_READWRITE, e);
	if (s == AL_OK)
		s = begin_write(db, false, e);
	if (s == AL_OK)
		s = al_db_load_office(db, e);
	return opened(db, s, out, e);
}

static enum al_status
make_tables(struct al_db *db, struct al_err *e)
{
	struct al_buf sql = { 0 };
	enum al_status s;

	al_buf_addf(&sql,
		    "PRAGMA application_id = %d; PRAGMA user_version = %d",
		    AL_APPLICATION_ID, AL_FORMAT);
	s = al_exec(db, sql.s, e);
	if (s == AL_OK)
		s = al_exec(db, al_schema, e);
	al_buf_release(&sql);
	return s;
}

enum al_status
al_db_create(const char *path, const struct al_context *ctx, struct al_db **out,
	     struct al_err *e)
{
	struct al_db *db = db_new(path, ctx);
	enum al_status s = AL_OK;
	int fd = -1;

	al_err_about(e, "%s", path);
	if (al_file_any(path)) {
		/* two offices' files are never mixed */
		s = al_fail(e, AL_CONFLICT,
			    _("attachments of another ledger lie beside it; "
			      "move '%s.files' away, or choose another place "
			      "with --db"),
			    path);
		goto out;
	}
	fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0660);
	if (fd < 0) {
		s = errno == EEXIST
			    ? al_fail(e, AL_CONFLICT,
				      _("there is a file here already; "
					"choose another place with --db"))
			    : al_fail(e, errno == EACCES ? AL_DENIED : AL_IO,
				      _("cannot make the ledger: %s"),
				      strerror(errno));
		goto out;
	}
	al_file_share(fd, path);
	close(fd);
	s = al_file_system_check(path, e);
	if (s == AL_OK)
		s = al_lock_take(&db->lock, db->path, ctx, e);
	if (s == AL_OK)
		al_file_share(db->lock.fd, path);
	if (s == AL_OK)
		s = open_sql(db, SQLITE_OPEN_READWRITE, e);
	if (s == AL_OK)
		s = al_exec(
			db,
			"PRAGMA page_size = 8192; PRAGMA journal_mode = WAL",
			e);
	if (s == AL_OK)
		s = begin_write(db, true, e);
	if (s == AL_OK)
		s = make_tables(db, e);
out:
	s = opened(db, s, out, e);
	if (s != AL_OK && fd >= 0)
		al_db_remove(path);
	return s;
}

enum al_status
al_db_scratch(struct al_db **out, struct al_err *e)
{
	struct al_db *db = db_new("", NULL);
	enum al_status s;

	/* "": a temporary file that SQLite keeps in memory while it is small */
	s = open_sql(db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, e);
	if (s == AL_OK)
		s = al_exec(
			db,
			"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
			"PRAGMA cache_size = -262144; BEGIN",
			e);
	if (s == AL_OK)
		s = al_exec(db, al_schema, e);
	if (s != AL_OK) {
		al_db_close(db);
		return s;
	}
	*out = db;
	return AL_OK;
}

enum al_status
al_db_commit(struct al_db *db, struct al_err *e)
{
	enum al_status s;

	al_stmts_reset(db);
	s = al_files_name(db, e);
	if (s == AL_OK)
		s = al_exec(db, "COMMIT", e);
	al_files_end(db, s == AL_OK);
	if (s == AL_OK)
		db->open_tx = false;
	return s;
}

/* Close as a writer would: the last one to do so removes the log.  Who may
 * not write leaves it as it is. */
void
al_db_tidy(const char *path)
{
	sqlite3 *sql = NULL;

	if (sqlite3_open_v2(path, &sql, SQLITE_OPEN_READWRITE, NULL) ==
		    SQLITE_OK &&
	    sqlite3_exec(sql, "PRAGMA synchronous = FULL", NULL, NULL, NULL) ==
		    SQLITE_OK)
		sqlite3_wal_checkpoint_v2(sql, NULL, SQLITE_CHECKPOINT_PASSIVE,
					  NULL, NULL);
	sqlite3_close(sql);
}

/* A reader that outlives the last writer, or comes after one that was killed,
 * finds a log that nobody else will copy. */
static void
tidy_after_reading(const char *path)
{
	struct al_buf wal = { 0 };
	struct stat st;

	al_buf_addf(&wal, "%s-wal", path);
	if (stat(wal.s, &st) == 0 && st.st_size > 0)
		al_db_tidy(path);
	al_buf_release(&wal);
}

/*
 * The last connection to close copies the log into the file and removes it.
 * Where readers are still there we are not the last: copy what can be copied;
 * they see to the rest.
 */
void
al_db_close(struct al_db *db)
{
	if (!db)
		return;
	al_stmts_free(db);
	al_inserts_free(db);
	al_files_end(db, false);
	if (db->open_tx)
		sqlite3_exec(db->sql, "ROLLBACK", NULL, NULL, NULL);
	if (db->writing)
		sqlite3_wal_checkpoint_v2(db->sql, NULL,
					  SQLITE_CHECKPOINT_PASSIVE, NULL,
					  NULL);
	sqlite3_close(db->sql);
	if (!db->writing && *db->path)
		tidy_after_reading(db->path);
	al_lock_drop(&db->lock);
	if (db->secret) {
		explicit_bzero(db->secret, 32);
		free(db->secret);
	}
	al_data_keys_forget(db, 0);
	free(db->data_key);
	al_office_release(&db->office);
	al_buf_release(&db->scratch);
	al_buf_release(&db->entry_text);
	free(db->path);
	free(db);
}

/* Page by page, so that it can be told how far it is.  The reader's
 * transaction holds what is copied as it is, however much others write. */
static int
copy_pages(struct al_db *db, sqlite3 *dst)
{
	sqlite3_backup *bk = sqlite3_backup_init(dst, "main", db->sql, "main");
	int rc = bk ? SQLITE_OK : sqlite3_errcode(dst);
	int64_t done = 0;

	while (rc == SQLITE_OK) {
		rc = sqlite3_backup_step(bk, 8 * AL_PROGRESS_STEP);
		done += 8 * AL_PROGRESS_STEP;
		if (rc == SQLITE_OK)
			al_db_progress(db, N_("pages copied"), done,
				       sqlite3_backup_pagecount(bk));
	}
	if (bk)
		sqlite3_backup_finish(bk);
	return rc;
}

enum al_status
al_db_copy(struct al_db *db, const char *to, struct al_err *e)
{
	sqlite3 *dst = NULL;
	enum al_status s = AL_OK;
	int rc, fd;

	fd = open(to, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0660);
	if (fd < 0 && errno == EEXIST)
		return al_fail(e, AL_CONFLICT,
			       _("%s: there is a file here already; a "
				 "backup is never written over one"),
			       to);
	if (fd < 0)
		return al_fail(e, errno == EACCES ? AL_DENIED : AL_IO, "%s: %s",
			       to, strerror(errno));
	al_err_about(e, "%s", to);
	rc = sqlite3_open_v2(to, &dst,
			     SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE,
			     NULL);
	if (rc == SQLITE_OK)
		rc = sqlite3_exec(dst, "PRAGMA synchronous = FULL", NULL, NULL,
				  NULL);
	if (rc == SQLITE_OK)
		rc = copy_pages(db, dst);
	if (rc != SQLITE_OK && rc != SQLITE_DONE)
		s = al_sql_fail(dst, rc, e);
	sqlite3_close(dst);
	if (s == AL_OK && fsync(fd) != 0)
		s = al_fail(e, AL_IO, _("cannot write: %s"), strerror(errno));
	al_err_about_clear(e);
	close(fd);
	if (s != AL_OK)
		al_db_remove(to);
	return s;
}

const struct al_office *
al_db_office(const struct al_db *db)
{
	return &db->office;
}

const struct al_context *
al_db_context(const struct al_db *db)
{
	return &db->ctx;
}

void
al_db_progress(const struct al_db *db, const char *what, int64_t done,
	       int64_t total)
{
	if (db->ctx.progress && done % AL_PROGRESS_STEP == 0)
		db->ctx.progress(db->ctx.arg, _(what), done, total);
}

const char *
al_db_path(const struct al_db *db)
{
	return db->path;
}
