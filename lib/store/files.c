/* files.c: attached files, kept beside the database by their content */
#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <sodium.h>
#include <string.h>
#include <unistd.h>

enum { PIECE = 65536 };

static bool
no_space(int err)
{
	return err == ENOSPC || err == EDQUOT || err == EFBIG;
}

enum al_status
al_files_write_failed(const char *path, struct al_err *e)
{
	if (no_space(errno))
		return al_fail(e, AL_IO,
			       _("the disk is full; nothing was written"));
	return al_fail(e, errno == EACCES ? AL_DENIED : AL_IO,
		       _("%s: cannot write: %s"), path, strerror(errno));
}

enum al_status
al_files_read_failed(const char *path, struct al_err *e)
{
	return al_fail(e, errno == EACCES ? AL_DENIED : AL_IO,
		       _("%s: cannot read: %s"), path, strerror(errno));
}

/* ---- where they lie ------------------------------------------------------- */

void
al_files_directory(const char *db, struct al_buf *out)
{
	al_buf_clear(out);
	al_buf_addf(out, "%s.files", db);
}

void
al_file_path(const char *db, const char *hash, struct al_buf *out)
{
	al_buf_clear(out);
	al_buf_addf(out, "%s.files/%.2s/%s", db, hash, hash);
}

bool
al_file_any(const char *db)
{
	struct al_buf dir = { 0 };
	struct stat st;
	bool there;

	al_files_directory(db, &dir);
	there = lstat(dir.s, &st) == 0;
	al_buf_release(&dir);
	return there;
}

/* Who may use the database may use what lies beside it. */
mode_t
al_files_mode(const char *db)
{
	struct stat st;

	return stat(db, &st) == 0 ? st.st_mode & 0666 : 0600;
}

static enum al_status
sync_directory(const char *path, struct al_err *e)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	enum al_status s = AL_OK;

	if (fd < 0 || (fsync(fd) != 0 && errno != EINVAL))
		s = al_files_write_failed(path, e);
	if (fd >= 0)
		close(fd);
	return s;
}

/* The directory that `path` lies in, with what it now names. */
enum al_status
al_files_sync_above(const char *path, struct al_err *e)
{
	char *copy = al_strdup(path);
	enum al_status s = sync_directory(dirname(copy), e);

	free(copy);
	return s;
}

static enum al_status
make_directory(const char *path, mode_t mode, struct al_err *e)
{
	struct stat st;

	if (mkdir(path, 0700) != 0)
		return errno == EEXIST ? AL_OK : al_files_write_failed(path, e);
	mode |= (mode & 0444) >> 2; /* who may read may enter */
	if (stat(path, &st) == 0)
		mode |= st.st_mode & S_ISGID; /* the group is handed on */
	if (chmod(path, mode | 0700) != 0)
		return al_files_write_failed(path, e);
	return al_files_sync_above(path, e);
}

/* FILE.files/ab for `hash`; FILE.files alone for NULL. */
enum al_status
al_files_directories(const char *db, const char *hash, struct al_err *e)
{
	struct al_buf dir = { 0 };
	mode_t mode = al_files_mode(db);
	enum al_status s;

	al_files_directory(db, &dir);
	s = make_directory(dir.s, mode, e);
	if (s == AL_OK && hash) {
		al_buf_addf(&dir, "/%.2s", hash);
		s = make_directory(dir.s, mode, e);
	}
	al_buf_release(&dir);
	return s;
}

/* ---- reading and copying ---------------------------------------------------- */

/* What becomes of each piece that was read: written to a file, handed to a
 * sink, or only hashed. */
struct pouring {
	int to; /* -1: nowhere */
	const char *to_path;
	const struct al_sink *sink;
};

static enum al_status
pour_piece(const struct pouring *p, const char *s, size_t n, struct al_err *e)
{
	ssize_t done;

	if (p->sink)
		return p->sink->write(p->sink->arg, s, n);
	while (p->to >= 0 && n > 0) {
		done = write(p->to, s, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return al_files_write_failed(p->to_path, e);
		s += done;
		n -= (size_t)done;
	}
	return AL_OK;
}

static enum al_status
pour(int from, const char *from_path, const struct pouring *p, int64_t *size,
     char hash[65], struct al_err *e)
{
	crypto_generichash_state h;
	unsigned char raw[AL_HASH_LEN];
	char *piece = al_alloc(PIECE);
	enum al_status s = AL_OK;
	ssize_t n = 1;

	*size = 0;
	if (sodium_init() < 0)
		abort(); /* it did when the database was opened */
	crypto_generichash_init(&h, NULL, 0, sizeof raw);
	while (s == AL_OK && n != 0) {
		n = read(from, piece, PIECE);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			s = al_files_read_failed(from_path, e);
			break;
		}
		crypto_generichash_update(&h, (unsigned char *)piece,
					  (size_t)n);
		s = pour_piece(p, piece, (size_t)n, e);
		*size += n;
	}
	crypto_generichash_final(&h, raw, sizeof raw);
	sodium_bin2hex(hash, 65, raw, sizeof raw);
	free(piece);
	return s;
}

/* Write what `from` gives to the new file `to`, synced. */
enum al_status
al_files_copy_to(int from, const char *from_path, const char *to, mode_t mode,
		 struct al_attached *is, struct al_err *e)
{
	int fd = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	const struct pouring p = { fd, to, NULL };
	enum al_status s;

	if (fd < 0)
		return al_files_write_failed(to, e);
	s = pour(from, from_path, &p, &is->size, is->hash, e);
	if (s == AL_OK && (fchmod(fd, mode) != 0 || fsync(fd) != 0))
		s = al_files_write_failed(to, e);
	if (close(fd) != 0 && s == AL_OK)
		s = al_files_write_failed(to, e);
	if (s != AL_OK)
		unlink(to);
	return s;
}

/* Is the file there with its content?  AL_FOUND: no, and the message says
 * which; *fd (may be NULL) is then at its beginning. */
enum al_status
al_files_content(const char *path, const char *hash, int *out, struct al_err *e)
{
	const struct pouring nowhere = { -1, NULL, NULL };
	char is[65];
	int64_t size;
	enum al_status s;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (fd < 0 && errno == ENOENT)
		return al_fail(e, AL_FOUND, _("%s: the file is missing"), path);
	if (fd < 0)
		return al_files_read_failed(path, e);
	s = pour(fd, path, &nowhere, &size, is, e);
	if (s == AL_OK && strcmp(is, hash) != 0)
		s = al_fail(e, AL_FOUND,
			    _("%s: the file was altered since it was attached"),
			    path);
	if (s == AL_OK && out && lseek(fd, 0, SEEK_SET) == 0)
		*out = fd;
	else
		close(fd);
	return s;
}

enum al_status
al_file_check(const char *db, const char *hash, struct al_err *e)
{
	struct al_buf path = { 0 };
	enum al_status s;

	al_file_path(db, hash, &path);
	s = al_files_content(path.s, hash, NULL, e);
	al_buf_release(&path);
	return s;
}

enum al_status
al_file_read(const char *db, const char *hash, struct al_sink sink,
	     struct al_err *e)
{
	const struct pouring p = { -1, NULL, &sink };
	struct al_buf path = { 0 };
	char is[65];
	int64_t size;
	enum al_status s;
	int fd = -1;

	al_file_path(db, hash, &path);
	s = al_files_content(path.s, hash, &fd, e);
	if (s == AL_OK)
		s = pour(fd, path.s, &p, &size, is, e);
	if (fd >= 0)
		close(fd);
	al_buf_release(&path);
	return s == AL_FOUND ? AL_IO : s;
}

enum al_status
al_file_copy(const char *db, const char *to, const char *hash, struct al_err *e)
{
	struct al_buf a = { 0 }, b = { 0 };
	struct al_attached is;
	enum al_status s;
	int fd;

	al_file_path(db, hash, &a);
	al_file_path(to, hash, &b);
	fd = open(a.s, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0 && errno == ENOENT) {
		s = AL_OK; /* who verifies the copy will miss it */
		goto out;
	}
	if (fd < 0) {
		s = al_files_read_failed(a.s, e);
		goto out;
	}
	s = al_files_directories(to, hash, e);
	if (s == AL_OK && access(b.s, F_OK) != 0)
		s = al_files_copy_to(fd, a.s, b.s, al_files_mode(to), &is, e);
	if (s == AL_OK)
		s = al_files_sync_above(b.s, e);
	close(fd);
out:
	al_buf_release(&a);
	al_buf_release(&b);
	return s;
}

/* ---- all that lie there ------------------------------------------------------ */

/* Each name in a directory but "." and ".."; none where there is no such. */
enum al_status
al_files_each_name(const char *dir,
		   enum al_status (*name)(void *arg, const char *dir,
					  const char *name),
		   void *arg, struct al_err *e)
{
	DIR *d = opendir(dir);
	struct dirent *en;
	enum al_status s = AL_OK;

	if (!d)
		return errno == ENOENT || errno == ENOTDIR
			       ? AL_OK
			       : al_files_read_failed(dir, e);
	while (s == AL_OK && (en = readdir(d)) != NULL)
		if (strcmp(en->d_name, ".") != 0 &&
		    strcmp(en->d_name, "..") != 0)
			s = name(arg, dir, en->d_name);
	closedir(d);
	return s;
}

bool
al_files_is_part(const char *name)
{
	size_t n = strlen(name);

	return n > 5 && strcmp(name + n - 5, ".part") == 0;
}

struct walk {
	enum al_status (*file)(void *arg, const char *path, const char *name);
	void *arg;
	struct al_err *e;
};

static enum al_status
walk_file(void *arg, const char *dir, const char *name)
{
	const struct walk *w = arg;
	struct al_buf path = { 0 };
	enum al_status s;

	al_buf_addf(&path, "%s/%s", dir, name);
	s = w->file(w->arg, path.s, name);
	al_buf_release(&path);
	return s;
}

static enum al_status
walk_directory(void *arg, const char *dir, const char *name)
{
	const struct walk *w = arg;
	struct al_buf path = { 0 };
	struct stat st;
	enum al_status s = AL_OK;

	if (al_files_is_part(name))
		return AL_OK; /* somebody is at work */
	al_buf_addf(&path, "%s/%s", dir, name);
	if (lstat(path.s, &st) == 0 && S_ISDIR(st.st_mode))
		s = al_files_each_name(path.s, walk_file, arg, w->e);
	else
		s = w->file(w->arg, path.s, name);
	al_buf_release(&path);
	return s;
}

enum al_status
al_file_each(const char *db,
	     enum al_status (*file)(void *arg, const char *path,
				    const char *name),
	     void *arg, struct al_err *e)
{
	struct walk w = { file, arg, e };
	struct al_buf dir = { 0 };
	enum al_status s;

	al_files_directory(db, &dir);
	s = al_files_each_name(dir.s, walk_directory, &w, e);
	al_buf_release(&dir);
	return s;
}

enum al_status
al_files_remove(void *arg, const char *dir, const char *name)
{
	struct al_buf path = { 0 };

	(void)arg;
	al_buf_addf(&path, "%s/%s", dir, name);
	if (unlink(path.s) != 0 && (errno == EISDIR || errno == EPERM)) {
		al_files_each_name(path.s, al_files_remove, NULL, NULL);
		rmdir(path.s);
	}
	al_buf_release(&path);
	return AL_OK;
}

void
al_file_remove_all(const char *db)
{
	struct al_buf dir = { 0 };

	al_files_directory(db, &dir);
	al_files_each_name(dir.s, al_files_remove, NULL, NULL);
	rmdir(dir.s);
	al_buf_release(&dir);
}
