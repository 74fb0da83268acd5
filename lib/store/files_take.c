/* files_take.c: files taken in while a command works, named at its commit */
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/*
 * While a command works, a file that it takes in lies as N.part in FILE.files;
 * it gets its name just before the commit, so that no entry ever names a file
 * that isn't there.  Only the holder of the writers' lock makes parts: those
 * that it finds were left by one that was killed.
 */
struct al_part {
	char *from, *path;
	struct al_attached is;
	bool is_new; /* named by us: goes again if the commit fails */
};

/* ---- taking one in ----------------------------------------------------------- */

/* A pipe or a device is not waited for. */
static enum al_status
open_source(const char *path, int *out, struct al_err *e)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

	if (fd < 0 && errno == ENOENT)
		return al_fail(e, AL_IO, _("%s: there is no such file"), path);
	if (fd < 0)
		return al_files_read_failed(path, e);
	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
		close(fd);
		return al_fail(e, AL_BAD,
			       S_ISDIR(st.st_mode)
				       ? _("%s: this is a directory; expected "
					   "a file")
				       : _("%s: this is not a file with "
					   "content of its own; expected one"),
			       path);
	}
	*out = fd;
	return AL_OK;
}

static enum al_status
sweep_part(void *arg, const char *dir, const char *name)
{
	return al_files_is_part(name) ? al_files_remove(arg, dir, name) : AL_OK;
}

/* The directory, free of what others left. */
static enum al_status
prepare(struct al_db *db, struct al_err *e)
{
	struct al_buf dir = { 0 };
	enum al_status s;

	if (db->npart)
		return AL_OK;
	al_files_directory(db->path, &dir);
	s = al_files_directories(db->path, NULL, e);
	if (s == AL_OK)
		s = al_files_each_name(dir.s, sweep_part, NULL, e);
	al_buf_release(&dir);
	return s;
}

enum al_status
al_file_take(struct al_db *db, const char *path, struct al_attached *out,
	     struct al_err *e)
{
	struct al_buf part = { 0 };
	struct al_part *p;
	enum al_status s;
	int fd = -1;

	for (size_t i = 0; i < db->npart; i++)
		if (strcmp(db->part[i].from, path) == 0)
			return *out = db->part[i].is, AL_OK;
	s = open_source(path, &fd, e);
	if (s == AL_OK)
		s = prepare(db, e);
	if (s == AL_OK) {
		al_buf_addf(&part, "%s.files/%zu.part", db->path, db->npart);
		s = al_files_copy_to(fd, path, part.s, al_files_mode(db->path),
				     out, e);
	}
	if (s == AL_OK) {
		p = al_grow(&db->part, db->npart++, sizeof *p);
		p->from = al_strdup(path);
		p->path = al_buf_take(&part);
		p->is = *out;
	}
	if (fd >= 0)
		close(fd);
	al_buf_release(&part);
	return s;
}

/* Under its name, unless the same content is there already; what was altered
 * there is made good. */
static enum al_status
name_part(struct al_db *db, struct al_part *p, struct al_err *e)
{
	struct al_buf path = { 0 };
	enum al_status s = al_files_directories(db->path, p->is.hash, e);
	bool there;

	al_file_path(db->path, p->is.hash, &path);
	there = access(path.s, F_OK) == 0;
	if (s == AL_OK && there &&
	    al_files_content(path.s, p->is.hash, NULL, NULL) == AL_OK) {
		unlink(p->path);
	} else if (s == AL_OK) {
		p->is_new = !there;
		s = rename(p->path, path.s) == 0
			    ? al_files_sync_above(path.s, e)
			    : al_files_write_failed(path.s, e);
	}
	al_buf_release(&path);
	return s;
}

enum al_status
al_files_name(struct al_db *db, struct al_err *e)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < db->npart; i++)
		s = name_part(db, &db->part[i], e);
	return s;
}

static void
remove_part(struct al_db *db, const struct al_part *p)
{
	struct al_buf path = { 0 };

	unlink(p->path);
	if (p->is_new) {
		al_file_path(db->path, p->is.hash, &path);
		unlink(path.s);
		rmdir(dirname(path.s));
	}
	al_buf_release(&path);
}

void
al_files_end(struct al_db *db, bool committed)
{
	struct al_buf dir = { 0 };

	for (size_t i = 0; i < db->npart; i++) {
		if (!committed)
			remove_part(db, &db->part[i]);
		free(db->part[i].from);
		free(db->part[i].path);
	}
	if (db->npart && !committed) {
		al_files_directory(db->path, &dir);
		rmdir(dir.s); /* unless something lies in it */
	}
	al_buf_release(&dir);
	free(db->part);
	db->part = NULL;
	db->npart = 0;
}
