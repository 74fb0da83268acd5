/* log.c: the log's file, synced as often as it must be and no more */
#include "db.h"

#include <string.h>

/*
 * SQLite syncs a log three times: its header, so that no frames of an earlier
 * round are ever taken for its own; the transaction; and all of it once more
 * before it is copied into the database.  The last protects nothing where the
 * log was synced at the commit and nobody added to it since.  Another program
 * might have, and not synced: that shows in the length of the file, or where
 * the log was begun again in the header's salts.
 *
 * So this is the system's own VFS, but for how the log is written and synced.
 * It belongs to one connection.
 */

/* The file's methods are the connection's own, which tells whose file it is. */
static struct al_log *
log_of(sqlite3_file *f)
{
	return (struct al_log *)((char *)(uintptr_t)f->pMethods -
				 offsetof(struct al_log, methods));
}

static bool
is_empty(const struct al_log *l, sqlite3_file *f)
{
	sqlite3_int64 size;

	return l->own->xFileSize(f, &size) == SQLITE_OK && size == 0;
}

static int
log_write(sqlite3_file *f, const void *p, int n, sqlite3_int64 at)
{
	struct al_log *l = log_of(f);
	int rc;

	l->synced = false;
	if (at == 0) {
		l->made = n == AL_LOG_HEADER && is_empty(l, f);
		l->end = 0;
		if (l->made)
			memcpy(l->header, p, sizeof l->header);
	}
	rc = l->own->xWrite(f, p, n, at);
	if (at + n > l->end)
		l->end = at + n;
	return rc;
}

/* Nothing is in it but what this connection wrote. */
static bool
is_ours(const struct al_log *l, sqlite3_file *f)
{
	unsigned char header[AL_LOG_HEADER];
	sqlite3_int64 size;

	return l->own->xFileSize(f, &size) == SQLITE_OK && size == l->end &&
	       l->own->xRead(f, header, sizeof header, 0) == SQLITE_OK &&
	       memcmp(header, l->header, sizeof header) == 0;
}

static int
log_sync(sqlite3_file *f, int flags)
{
	struct al_log *l = log_of(f);
	int rc;

	if (l->made && l->synced && is_ours(l, f))
		return SQLITE_OK;
	rc = l->own->xSync(f, flags);
	l->synced = rc == SQLITE_OK;
	return rc;
}

static int
log_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *f, int flags,
	 int *out)
{
	struct al_log *l = (struct al_log *)vfs; /* its first member */
	int rc = l->base->xOpen(l->base, name, f, flags, out);

	if (rc != SQLITE_OK || !(flags & SQLITE_OPEN_WAL))
		return rc;
	l->made = l->synced = false;
	l->end = 0;
	l->own = f->pMethods;
	l->methods = *l->own;
	l->methods.xWrite = log_write;
	l->methods.xSync = log_sync;
	f->pMethods = &l->methods;
	return rc;
}

int
al_log_open_sql(struct al_log *l, const char *path, int flags, sqlite3 **sql)
{
	int rc = sqlite3_initialize();

	if (rc != SQLITE_OK)
		return rc;
	l->base = sqlite3_vfs_find(NULL);
	l->vfs = *l->base;
	l->vfs.pNext = NULL;
	l->vfs.zName = "anlan";
	l->vfs.xOpen = log_open;
	rc = sqlite3_vfs_register(&l->vfs, 0);
	if (rc != SQLITE_OK)
		return rc;
	rc = sqlite3_open_v2(path, sql, flags, l->vfs.zName);
	/* found by its name just once: the next connection has its own */
	sqlite3_vfs_unregister(&l->vfs);
	return rc;
}
