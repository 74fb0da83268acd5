/* file.c: what a ledger's file is, before SQLite touches it, and the words for errors */
#include "db.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <string.h>
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
		return al_fail(e, AL_BUSY,
			       _("the ledger is locked by another "
				 "program; try again"));
	case SQLITE_FULL:
		return al_fail(e, AL_IO,
			       _("the disk is full; nothing was written"));
	case SQLITE_NOTADB:
	case SQLITE_CORRUPT:
		return al_fail(e, AL_IO,
			       _("the file is damaged (%s); keep it, and go on "
				 "from the last backup"),
			       why);
	case SQLITE_READONLY:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		return al_fail(e, AL_DENIED,
			       _("no permission to write the ledger (%s)"),
			       why);
	case SQLITE_IOERR:
		if (sys == ENOSPC || sys == EDQUOT || sys == EFBIG)
			return al_fail(
				e, AL_IO,
				_("the disk is full; nothing was written"));
		/* fall through */
	default:
		return al_fail(
			e, AL_IO,
			_("the ledger cannot be read or written: %s%s%s"), why,
			sys ? ": " : "", sys ? strerror(sys) : "");
	}
}

/* File systems whose locks and shared memory can't be trusted. */
enum al_status
al_file_system_check(const char *path, struct al_err *e)
{
	static const struct {
		unsigned long magic;
		const char *name;
	} net[] = {
		{ 0x6969, "NFS" },	{ 0xff534d42, "CIFS" },
		{ 0xfe534d42, "SMB" },	{ 0x517b, "SMB" },
		{ 0x01021997, "9P" },	{ 0x5346414f, "AFS" },
		{ 0x00c36400, "Ceph" }, { 0x73757245, "Coda" },
	};
	struct statfs fs;

	if (statfs(path, &fs) != 0)
		return AL_OK; /* the open that follows says what is wrong */
	for (size_t i = 0; i < AL_COUNT(net); i++)
		if ((unsigned long)fs.f_type == net[i].magic)
			return al_fail(
				e, AL_IO,
				_("the ledger lies on a network file "
				  "system (%s), where two writers could damage it; keep "
				  "it on a disk of this machine and use ledger-backup "
				  "for copies"),
				net[i].name);
	return AL_OK;
}

static uint32_t
be32(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	       (uint32_t)p[2] << 8 | p[3];
}

static enum al_status
check_format(uint32_t app, uint32_t format, struct al_err *e)
{
	if (app != AL_APPLICATION_ID)
		return al_fail(e, AL_BAD,
			       _("this is a database of another program, "
				 "not a ledger of Anlan"));
	if (format > AL_FORMAT)
		return al_fail(e, AL_BAD,
			       _("the ledger has format %u, this program "
				 "(%s) knows format %d: install a newer Anlan"),
			       format, AL_VERSION, AL_FORMAT);
	if (format < AL_FORMAT)
		return al_fail(
			e, AL_BAD,
			_("the ledger has format %u, this program "
			  "(%s) needs format %d: run 'ledger-init --upgrade'"),
			format, AL_VERSION, AL_FORMAT);
	return AL_OK;
}

/* What the file is, by its first 100 bytes: before SQLite touches it. */
enum al_status
al_file_header_check(const char *path, struct al_err *e)
{
	unsigned char h[100];
	ssize_t n;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0 && errno == ENOENT)
		return al_fail(e, AL_IO,
			       _("no ledger here; 'ledger-init' makes one"));
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

/* In a directory that hands its group on (setgid) the ledger is the group's
 * too, whatever the user's umask; SQLite's own files follow it. */
void
al_file_share(int fd, const char *path)
{
	char *copy = al_strdup(path);
	struct stat st;

	if (stat(dirname(copy), &st) == 0 && (st.st_mode & S_ISGID) &&
	    fchmod(fd, 0660) != 0)
		errno = 0; /* it is as the umask made it */
	free(copy);
}

void
al_db_remove(const char *path)
{
	static const char *const beside[] = { "", "-wal", "-shm", "-journal",
					      ".lock" };
	struct al_buf name = { 0 };

	for (size_t i = 0; i < AL_COUNT(beside); i++) {
		al_buf_clear(&name);
		al_buf_addf(&name, "%s%s", path, beside[i]);
		unlink(name.s);
	}
	al_buf_release(&name);
}
