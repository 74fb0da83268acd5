/* db.c: opening, ending and closing a ledger's file, with every safety setting */
#include "db.h"
#include "base/civil.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

enum al_status
al_sql_fail(sqlite3 *db, int rc, struct al_err *e)
{
	const char *why = db ? sqlite3_errmsg(db) : sqlite3_errstr(rc);
	int sys = db ? sqlite3_system_errno(db) : 0;

	/* SQLite forgets it where a commit fails */
	if (!sys && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG))
		sys = errno;
	switch (rc & 0xff) {
	case SQLITE_NOMEM:
		abort();
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return al_fail(e, AL_BUSY, _("the ledger is locked by another "
			       "program; try again"));
	case SQLITE_FULL:
		return al_fail(e, AL_IO, _("the disk is full; nothing was written"));
	case SQLITE_NOTADB:
	case SQLITE_CORRUPT:
		return al_fail(e, AL_IO, _("the file is damaged (%s); keep it, and go on "
			       "from the last backup"), why);
	case SQLITE_READONLY:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		return al_fail(e, AL_DENIED, _("no permission to write the ledger (%s)"), why);
	case SQLITE_IOERR:
		if (sys == ENOSPC || sys == EDQUOT || sys == EFBIG)
			return al_fail(e, AL_IO, _("the disk is full; nothing was written"));
		/* fall through */
	default:
		return al_fail(e, AL_IO, _("the ledger cannot be read or written: %s%s%s"),
			       why, sys ? ": " : "", sys ? strerror(sys) : "");
	}
}

/* File systems whose locks and shared memory can't be trusted. */
static enum al_status
check_file_system(const char *path, struct al_err *e)
{
	static const struct {
		unsigned long magic;
		const char *name;
	} net[] = {
		{ 0x6969, "NFS" }, { 0xff534d42, "CIFS" }, { 0xfe534d42, "SMB" },
		{ 0x517b, "SMB" }, { 0x01021997, "9P" }, { 0x5346414f, "AFS" },
		{ 0x00c36400, "Ceph" }, { 0x73757245, "Coda" },
	};
	struct statfs fs;

	if (statfs(path, &fs) != 0)
		return AL_OK; /* the open that follows says what is wrong */
	for (size_t i = 0; i < AL_COUNT(net); i++)
		if ((unsigned long)fs.f_type == net[i].magic)
			return al_fail(e, AL_IO, _("the ledger lies on a network file "
				"system (%s), where two writers could damage it; keep "
				"it on a disk of this machine and use ledger-backup "
				"for copies"), net[i].name);
	return AL_OK;
}

static uint32_t
be32(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static enum al_status
check_format(uint32_t app, uint32_t format, struct al_err *e)
{
	if (app != AL_APPLICATION_ID)
		return al_fail(e, AL_BAD, _("this is a database of another program, "
			       "not a ledger of Anlan"));
	if (format > AL_FORMAT)
		return al_fail(e, AL_BAD, _("the ledger has format %u, this program "
			"(%s) knows format %d: install a newer Anlan"),
			format, AL_VERSION, AL_FORMAT);
	if (format < AL_FORMAT)
		return al_fail(e, AL_BAD, _("the ledger has format %u, this program "
			"(%s) needs format %d: run 'ledger-init --upgrade'"),
			format, AL_VERSION, AL_FORMAT);
	return AL_OK;
}

/* What the file is, by its first 100 bytes: before SQLite touches it. */
static enum al_status
check_header(const char *path, struct al_err *e)
{
	unsigned char h[100];
	ssize_t n;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0 && errno == ENOENT)
		return al_fail(e, AL_IO, _("no ledger here; 'ledger-init' makes one"));
	if (fd < 0)
		return al_fail(e, errno == EACCES ? AL_DENIED : AL_IO,
			       _("cannot open: %s"), strerror(errno));
	n = read(fd, h, sizeof h);
	close(fd);
	if (n < 0)
		return al_fail(e, AL_IO, _("cannot read: %s"), strerror(errno));
	if (n < (ssize_t)sizeof h || memcmp(h, "SQLite format 3", 16) != 0)
		return al_fail(e, AL_BAD, _("this is not a ledger of Anlan"));
	return check_format(be32(h + 68), be32(h + 60), e);
}

/* Once in a process; later calls change nothing. */
static enum al_status
start_libraries(bool hashes, struct al_err *e)
{
	/* one thread, so no locks; and nobody asks how much memory it takes */
	sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	/* who only reads doesn't hash; for others it also finds the fastest way */
	if (hashes && sodium_init() < 0)
		return al_fail(e, AL_IO, _("the cryptographic library does not start"));
	return AL_OK;
}

static enum al_status
open_sql(struct al_db *db, int flags, struct al_err *e)
{
	enum al_status s = start_libraries(flags & SQLITE_OPEN_READWRITE, e);
	int rc;

	if (s != AL_OK)
		return s;
	rc = sqlite3_open_v2(db->path, &db->sql, flags | SQLITE_OPEN_NOMUTEX |
			     SQLITE_OPEN_EXRESCODE, NULL);
	if (rc != SQLITE_OK)
		return al_sql_fail(db->sql, rc, e);
	/* our own writers queue at their lock; this is for what others hold, and
	 * for the moment in which a last one closes */
	sqlite3_busy_timeout(db->sql, !(flags & SQLITE_OPEN_READWRITE) ? 5000
			     : db->ctx.wait > 1 ? db->ctx.wait * 1000 : 1000);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
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

static void
free_office(struct al_office *o)
{
	free(o->name);
	free(o->lang);
	free(o->fingerprint);
}

/* The row of the office was altered by hand: nobody may write, and who reads
 * gets by, so that ledger-verify can say what is wrong. */
static enum al_status
office_unknown(struct al_db *db, struct al_err *e)
{
	struct al_office *o = &db->office;

	if (db->writing)
		return al_fail(e, AL_IO, _("the office's own row was changed by hand; "
			       "run ledger-verify"));
	free_office(o);
	o->name = al_strdup("");
	o->lang = al_strdup("zh");
	o->fingerprint = al_strdup("");
	return AL_OK;
}

enum al_status
al_db_load_office(struct al_db *db, struct al_err *e)
{
	struct al_stmt *st;
	struct al_office *o = &db->office;
	enum al_status s;
	const void *key;
	bool has_clock;
	size_t n;

	s = al_sql(db, "SELECT id, name, lang, \"offset\", training, public_key, "
		   "fingerprint FROM office", &st, e);
	if (s == AL_OK && !al_step(st, &s, e) && s == AL_OK)
		return office_unknown(db, e);
	if (s != AL_OK)
		return s;
	free_office(o);
	o->id = al_col_int(st, 0);
	o->name = al_strdup(al_col_text(st, 1));
	o->lang = al_strdup(al_col_text(st, 2));
	o->offset = (int)al_col_int(st, 3);
	o->training = al_col_int(st, 4) != 0;
	key = al_col_blob(st, 5, &n);
	if (key && n == sizeof o->public_key)
		memcpy(o->public_key, key, n);
	o->fingerprint = al_strdup(al_col_text(st, 6));
	al_reset(st);
	if (!o->name || !o->lang || !o->fingerprint)
		return office_unknown(db, e);
	if (db->ctx.now_text && !al_parse_time(db->ctx.now_text, db->ctx.clock, o->offset,
					       &db->ctx.now, &has_clock))
		return al_fail(e, AL_USAGE, _("--now: '%s' is not right; expected a time "
			       "such as 2026-03-01T09:00"), db->ctx.now_text);
	if (o->training && db->writing && db->ctx.now_given)
		al_db_set_now(db, db->ctx.now);
	return AL_OK;
}

void
al_db_set_now(struct al_db *db, al_time now)
{
	db->at = now > db->head.at ? now : db->head.at;
}

void
al_db_set_writer(struct al_db *db, int64_t uid, const char *actor)
{
	db->ctx.uid = uid;
	db->ctx.actor = actor;
}

enum al_status
al_db_put_office(struct al_db *db, const struct al_office *o, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	s = al_sql(db, "INSERT INTO office (id, name, lang, \"offset\", training, "
		   "public_key, fingerprint, format) VALUES (?1,?2,?3,?4,?5,?6,?7,?8)",
		   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, o->id);
	al_bind_text(st, 2, o->name);
	al_bind_text(st, 3, o->lang);
	al_bind_int(st, 4, o->offset);
	al_bind_int(st, 5, o->training);
	al_bind_blob(st, 6, o->public_key, sizeof o->public_key);
	al_bind_text(st, 7, o->fingerprint);
	al_bind_int(st, 8, AL_FORMAT);
	s = al_run(st, e);
	return s == AL_OK ? al_db_load_office(db, e) : s;
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
			al_buf_addf(&uri, "%%%02X", (unsigned)(unsigned char)*p);
		else
			al_buf_addc(&uri, *p);
	al_buf_adds(&uri, "?immutable=1");
	rc = sqlite3_open_v2(uri.s, &db->sql, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI |
			     SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
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
	al_time t = db->office.training && ctx->now_given ? ctx->now : ctx->clock;
	enum al_status s = al_journal_head(db, &db->head, e);

	db->at = t > db->head.at ? t : db->head.at;
	return s;
}

enum al_status
al_db_read(const char *path, const struct al_context *ctx, struct al_db **out,
	   struct al_err *e)
{
	struct al_db *db = db_new(path, ctx);
	struct al_stmt *st;
	enum al_status s;
	int rc;

	al_err_about(e, "%s", path);
	s = check_header(path, e);
	if (s == AL_OK)
		s = check_file_system(path, e);
	if (s == AL_OK)
		s = open_sql(db, SQLITE_OPEN_READONLY, e);
	if (s == AL_OK)
		s = al_exec(db, "BEGIN", e);
	if (s == AL_OK) {
		/* the first read is what finds out that no log can be made */
		rc = sqlite3_prepare_v2(db->sql, "SELECT 1 FROM office", -1,
					(sqlite3_stmt **)&st, NULL);
		if ((rc & 0xff) == SQLITE_CANTOPEN || (rc & 0xff) == SQLITE_READONLY)
			s = read_immutable(db, e);
		else if (rc != SQLITE_OK)
			s = al_sql_fail(db->sql, rc, e);
		else
			sqlite3_finalize((sqlite3_stmt *)st);
	}
	if (s == AL_OK) {
		db->open_tx = true;
		s = al_db_load_office(db, e);
	}
	if (s == AL_OK)
		s = set_instant(db, e);
	al_err_about_clear(e);
	if (s != AL_OK) {
		al_db_close(db);
		return s;
	}
	*out = db;
	return AL_OK;
}

static enum al_status
begin_write(struct al_db *db, bool is_new, struct al_err *e)
{
	enum al_status s;

	/* WAL stands in the file since it was made; FULL is this connection's */
	s = al_exec(db, "PRAGMA synchronous = FULL", e);
	if (s == AL_OK && db->ctx.long_work)
		s = al_exec(db, "PRAGMA cache_size = -65536", e);
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
	s = check_header(path, e);
	if (s == AL_OK)
		s = check_file_system(path, e);
	if (s == AL_OK)
		s = al_lock_take(&db->lock, db->path, ctx, e);
	if (s == AL_OK)
		s = open_sql(db, SQLITE_OPEN_READWRITE, e);
	if (s == AL_OK)
		s = begin_write(db, false, e);
	if (s == AL_OK)
		s = al_db_load_office(db, e);
	al_err_about_clear(e);
	if (s != AL_OK) {
		al_db_close(db);
		return s;
	}
	*out = db;
	return AL_OK;
}

static enum al_status
make_tables(struct al_db *db, struct al_err *e)
{
	struct al_buf sql = { 0 };
	enum al_status s;

	al_buf_addf(&sql, "PRAGMA application_id = %d; PRAGMA user_version = %d",
		    AL_APPLICATION_ID, AL_FORMAT);
	s = al_exec(db, sql.s, e);
	if (s == AL_OK)
		s = al_exec(db, al_schema, e);
	al_buf_release(&sql);
	return s;
}

void
al_db_remove(const char *path)
{
	static const char *const beside[] = { "", "-wal", "-shm", "-journal", ".lock" };
	struct al_buf name = { 0 };

	for (size_t i = 0; i < AL_COUNT(beside); i++) {
		al_buf_clear(&name);
		al_buf_addf(&name, "%s%s", path, beside[i]);
		unlink(name.s);
	}
	al_buf_release(&name);
}

/* In a directory that hands its group on (setgid) the ledger is the group's
 * too, whatever the user's umask; SQLite's own files follow it. */
static void
share_with_group(int fd, const char *path)
{
	char *copy = al_strdup(path);
	struct stat st;

	if (stat(dirname(copy), &st) == 0 && (st.st_mode & S_ISGID) && fchmod(fd, 0660) != 0)
		errno = 0; /* it is as the umask made it */
	free(copy);
}

enum al_status
al_db_create(const char *path, const struct al_context *ctx, struct al_db **out,
	     struct al_err *e)
{
	struct al_db *db = db_new(path, ctx);
	enum al_status s = AL_OK;
	int fd;

	al_err_about(e, "%s", path);
	fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0660);
	if (fd < 0) {
		s = errno == EEXIST
			? al_fail(e, AL_CONFLICT, _("there is a file here already; "
				  "choose another place with --db"))
			: al_fail(e, errno == EACCES ? AL_DENIED : AL_IO,
				  _("cannot make the ledger: %s"), strerror(errno));
		goto out;
	}
	share_with_group(fd, path);
	close(fd);
	s = check_file_system(path, e);
	if (s == AL_OK)
		s = al_lock_take(&db->lock, db->path, ctx, e);
	if (s == AL_OK)
		s = open_sql(db, SQLITE_OPEN_READWRITE, e);
	if (s == AL_OK)
		s = al_exec(db, "PRAGMA journal_mode = WAL", e);
	if (s == AL_OK)
		s = begin_write(db, true, e);
	if (s == AL_OK)
		s = make_tables(db, e);
out:
	al_err_about_clear(e);
	if (s != AL_OK) {
		al_db_close(db);
		if (fd >= 0)
			al_db_remove(path);
		return s;
	}
	*out = db;
	return AL_OK;
}

enum al_status
al_db_scratch(struct al_db **out, struct al_err *e)
{
	struct al_db *db = db_new("", NULL);
	enum al_status s;

	/* "": a temporary file that SQLite keeps in memory while it is small */
	s = open_sql(db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, e);
	if (s == AL_OK)
		s = al_exec(db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
			    "PRAGMA cache_size = -262144; BEGIN", e);
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

	for (size_t i = 0; i < db->nstmt; i++)
		sqlite3_reset((sqlite3_stmt *)db->stmt[i]);
	s = al_exec(db, "COMMIT", e);
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

	if (sqlite3_open_v2(path, &sql, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
	    sqlite3_exec(sql, "PRAGMA synchronous = FULL", NULL, NULL, NULL) == SQLITE_OK)
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
	for (size_t i = 0; i < db->nstmt; i++)
		sqlite3_finalize((sqlite3_stmt *)db->stmt[i]);
	free(db->stmt);
	if (db->open_tx)
		sqlite3_exec(db->sql, "ROLLBACK", NULL, NULL, NULL);
	if (db->writing)
		sqlite3_wal_checkpoint_v2(db->sql, NULL, SQLITE_CHECKPOINT_PASSIVE,
					  NULL, NULL);
	sqlite3_close(db->sql);
	if (!db->writing && *db->path)
		tidy_after_reading(db->path);
	al_lock_drop(&db->lock);
	if (db->secret) {
		explicit_bzero(db->secret, 32);
		free(db->secret);
	}
	explicit_bzero(db->data_key, sizeof db->data_key);
	free_office(&db->office);
	al_buf_release(&db->scratch);
	al_buf_release(&db->entry_text);
	free(db->path);
	free(db);
}

enum al_status
al_db_copy(struct al_db *db, const char *to, struct al_err *e)
{
	sqlite3 *dst = NULL;
	sqlite3_backup *bk;
	enum al_status s = AL_OK;
	int rc, fd;

	fd = open(to, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0660);
	if (fd < 0 && errno == EEXIST)
		return al_fail(e, AL_CONFLICT, _("%s: there is a file here already; a "
			       "backup is never written over one"), to);
	if (fd < 0)
		return al_fail(e, errno == EACCES ? AL_DENIED : AL_IO, "%s: %s", to,
			       strerror(errno));
	al_err_about(e, "%s", to);
	rc = sqlite3_open_v2(to, &dst, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, NULL);
	if (rc == SQLITE_OK)
		rc = sqlite3_exec(dst, "PRAGMA synchronous = FULL", NULL, NULL, NULL);
	if (rc == SQLITE_OK) {
		bk = sqlite3_backup_init(dst, "main", db->sql, "main");
		rc = bk ? sqlite3_backup_step(bk, -1) : sqlite3_errcode(dst);
		if (bk)
			sqlite3_backup_finish(bk);
	}
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

const char *
al_db_path(const struct al_db *db)
{
	return db->path;
}
