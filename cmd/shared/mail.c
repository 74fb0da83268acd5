/* mail.c: handing messages over: into a directory, or to sendmail */
#include "mail.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* ---- before anything is written ------------------------------------------------- */

bool
cmd_mail_ready(struct cmd *c, struct cmd_mail *m)
{
	struct stat st;

	m->program = getenv("ANLAN_SENDMAIL");
	if (!m->program || !*m->program)
		m->program = "/usr/sbin/sendmail";
	if (!m->from)
		m->from = getenv("ANLAN_FROM");
	if (!m->from || !*m->from)
		return cmd_usage(c, _("--from ADDRESS is missing"));
	if (m->dir && (stat(m->dir, &st) != 0 ||
		       (!S_ISDIR(st.st_mode) && (errno = ENOTDIR)) ||
		       access(m->dir, W_OK | X_OK) != 0))
		cmd_fail(c, AL_IO, "%s: %s", m->dir, strerror(errno));
	if (m->send && access(m->program, X_OK) != 0)
		cmd_fail(c, AL_IO,
			 _("%s: %s; ANLAN_SENDMAIL can name another program"),
			 m->program, strerror(errno));
	return c->status == AL_OK;
}

/* ---- into a directory ----------------------------------------------------------------- */

static char *
join(const char *dir, const char *before, const char *name)
{
	char *s;

	if (asprintf(&s, "%s/%s%s", dir, before, name) < 0)
		abort();
	return s;
}

static bool
write_all(int fd, const char *s, size_t n)
{
	ssize_t got;

	for (; n > 0; s += got, n -= (size_t)got) {
		got = write(fd, s, n);
		if (got < 0 && errno == EINTR)
			got = 0;
		if (got < 0)
			return false;
	}
	return true;
}

/* The name is taken by an empty file first, so that nobody else's message is
 * written over. */
static bool
move(const char *tmp, const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (fd < 0)
		return false;
	close(fd);
	if (rename(tmp, path) == 0)
		return true;
	unlink(path);
	return false;
}

static void
sync_directory(const char *dir)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0)
		return;
	fsync(fd);
	close(fd);
}

static bool
failed(char **why, const char *what, int err)
{
	if (asprintf(why, "%s: %s", what, strerror(err)) < 0)
		abort();
	return false;
}

/* Written beside, synced, renamed. */
static bool
keep(const struct cmd_mail *m, const struct al_message *msg, char **why)
{
	char *path = join(m->dir, "", msg->file);
	char *tmp = join(m->dir, ".", msg->file);
	int fd = open(tmp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	bool ok =
		fd >= 0 && write_all(fd, msg->text, msg->len) && fsync(fd) == 0;

	if (fd >= 0 && close(fd) != 0)
		ok = false;
	ok = ok && move(tmp, path);
	if (!ok)
		failed(why, path, errno);
	if (ok)
		sync_directory(m->dir);
	else if (fd >= 0)
		unlink(tmp);
	free(tmp);
	free(path);
	return ok;
}

/* ---- to sendmail ------------------------------------------------------------------------- */

/* `program -t` with the message as its input; what it prints goes to standard
 * error, and no shell is in between. */
static int
start(const char *program, int in, pid_t *pid)
{
	char name[] = "sendmail", to[] = "-t";
	char *const argv[] = { name, to, NULL };
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attr;
	sigset_t broken_pipe;
	int err;

	sigemptyset(&broken_pipe);
	sigaddset(&broken_pipe, SIGPIPE);
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, in, STDIN_FILENO);
	posix_spawn_file_actions_adddup2(&files, STDERR_FILENO, STDOUT_FILENO);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF);
	posix_spawnattr_setsigdefault(&attr, &broken_pipe);
	err = posix_spawn(pid, program, &files, &attr, argv, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attr);
	return err;
}

static void
ended_with(const char *program, int status, char **why)
{
	if (WIFSIGNALED(status) ? asprintf(why, _("%s was ended by signal %d"),
					   program, WTERMSIG(status)) < 0
				: asprintf(why, _("%s ended with code %d"),
					   program, WEXITSTATUS(status)) < 0)
		abort();
}

static bool
send_one(const struct cmd_mail *m, const struct al_message *msg, char **why)
{
	int fd[2], status, err;
	bool whole;
	pid_t pid;

	if (pipe2(fd, O_CLOEXEC) != 0)
		return failed(why, m->program, errno);
	err = start(m->program, fd[0], &pid);
	close(fd[0]);
	if (err) {
		close(fd[1]);
		return failed(why, m->program, err);
	}
	whole = write_all(fd[1], msg->text, msg->len);
	close(fd[1]);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	if (whole && WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return true;
	ended_with(m->program, status, why);
	return false;
}

bool
cmd_mail_hand_over(const struct cmd_mail *m, const struct al_message *msg,
		   bool *kept, char **why)
{
	*why = NULL;
	*kept = !m->send || !msg->to;
	return *kept ? keep(m, msg, why) : send_one(m, msg, why);
}
