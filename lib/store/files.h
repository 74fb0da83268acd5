/* files.h: what the files of store/ share about attached files */
#ifndef AL_FILES_H
#define AL_FILES_H

#include "db.h"

#include <sys/stat.h>

enum al_status al_files_write_failed(const char *path, struct al_err *e);
enum al_status al_files_read_failed(const char *path, struct al_err *e);
/* FILE.files */
void al_files_directory(const char *db, struct al_buf *out);
/* Make FILE.files/ab for `hash`; FILE.files alone for NULL. */
enum al_status al_files_directories(const char *db, const char *hash,
				    struct al_err *e);
/* Who may use the database may use what lies beside it. */
mode_t al_files_mode(const char *db);
/* Sync the directory that `path` lies in. */
enum al_status al_files_sync_above(const char *path, struct al_err *e);
/* Write what `from` gives to the new file `to`, synced. */
enum al_status al_files_copy_to(int from, const char *from_path, const char *to,
				mode_t mode, struct al_attached *is,
				struct al_err *e);
/* Is the file there with its content?  AL_FOUND: no, and the message says
 * which of the two; *fd (may be NULL) is open at its beginning. */
enum al_status al_files_content(const char *path, const char *hash, int *fd,
				struct al_err *e);
/* Each name in a directory but "." and ".."; none where there is no such. */
enum al_status al_files_each_name(const char *dir,
				  enum al_status (*name)(void *arg,
							 const char *dir,
							 const char *name),
				  void *arg, struct al_err *e);
/* Is it a file that somebody is just taking in? */
bool al_files_is_part(const char *name);
enum al_status al_files_remove(void *arg, const char *dir, const char *name);

#endif
