/* lock.c: the writers' lock: one writer at a time, first come first served */
#include "db.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/time.h>
#include <unistd.h>

/*
 * The kernel queues those who wait in flock() in the order they came, which
 * a loop of tries with pauses would not.  A timer's signal ends the wait, and
 * who is woken by it goes to the end of the queue: so not often.  It repeats,
 * so that one that comes just before the wait begins does no harm.
 */
#define TICK_S 1

static void
on_tick(int sig)
{
	(void)sig;
}

struct timer {
	struct sigaction action;
	struct itimerval value;
};

static void
timer_start(struct timer *old)
{
	struct sigaction sa;
	struct itimerval tick = { { TICK_S, 0 }, { TICK_S, 0 } };

	memset(&sa, 0, sizeof sa);
	sa.sa_handler = on_tick;
	sigemptyset(&sa.sa_mask);
	sigaction(SIGALRM, &sa, &old->action);
	setitimer(ITIMER_REAL, &tick, &old->value);
}

static void
timer_stop(const struct timer *old)
{
	setitimer(ITIMER_REAL, &old->value, NULL);
	sigaction(SIGALRM, &old->action, NULL);
}

/* "Lcase-import, pid 4711, uid 1000": L where it is long work.  Always of one
 * length, since cutting a file costs more than all else here. */
#define HOLDER_LEN 128

static void
holder_write(int fd, const struct al_context *ctx)
{
	char text[HOLDER_LEN + 1];
	int n;

	n = snprintf(text, sizeof text, "%c%.60s, pid %ld, uid %ld",
		     ctx->long_work ? 'L' : '-',
		     ctx->command ? ctx->command : "anlan", (long)getpid(),
		     (long)ctx->uid);
	memset(text + n, ' ', (size_t)(HOLDER_LEN - n));
	text[HOLDER_LEN - 1] = '\n';
	if (pwrite(fd, text, HOLDER_LEN, 0) < 0)
		errno = 0; /* the name is a courtesy; the lock itself holds */
}

static bool
holder_read(int fd, struct al_buf *out)
{
	char text[HOLDER_LEN + 1];
	ssize_t n = pread(fd, text, HOLDER_LEN, 0);

	al_buf_clear(out);
	if (n < 1)
		return false;
	while (n > 1 && (text[n - 1] == ' ' || text[n - 1] == '\n'))
		n--;
	al_buf_add(out, text + 1, (size_t)n - 1);
	return text[0] == 'L';
}

/* False: the time is over, and nobody does long work. */
static bool
may_wait(int fd, const struct al_context *ctx, int64_t seconds,
	 struct al_err *e)
{
	struct al_buf holder = { 0 };
	bool long_work = holder_read(fd, &holder),
	     more = long_work || seconds < ctx->wait;

	if (!more)
		al_fail(e, AL_BUSY,
			_("the ledger is being written by %s; "
			  "try again, or wait longer with --wait SECONDS"),
			al_buf_str(&holder));
	else if (seconds == TICK_S && ctx->waiting)
		ctx->waiting(ctx->arg, al_buf_str(&holder), long_work);
	al_buf_release(&holder);
	return more;
}

/* Wait in ticks until the lock is ours or the time is over. */
static enum al_status
lock_wait(int fd, const struct al_context *ctx, struct al_err *e)
{
	struct timer old;
	enum al_status s = AL_OK;
	int64_t seconds = 0;

	if (flock(fd, LOCK_EX | LOCK_NB) == 0)
		return AL_OK;
	if (errno == EWOULDBLOCK && !may_wait(fd, ctx, 0, e))
		return AL_BUSY;
	timer_start(&old);
	while (s == AL_OK && flock(fd, LOCK_EX) != 0)
		if (errno != EINTR)
			s = al_fail(e, AL_IO, _("cannot lock: %s"),
				    strerror(errno));
		else if (!may_wait(fd, ctx, seconds += TICK_S, e))
			s = AL_BUSY;
	timer_stop(&old);
	return s;
}

/* Where standard output is closed, what is printed must not land in here. */
static int
above_standard(int fd)
{
	int high;

	if (fd < 0 || fd > STDERR_FILENO)
		return fd;
	high = fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	close(fd);
	return high;
}

enum al_status
al_lock_take(struct al_lock *l, const char *path, const struct al_context *ctx,
	     struct al_err *e)
{
	struct al_buf name = { 0 };
	enum al_status s = AL_OK;

	al_buf_addf(&name, "%s.lock", path);
	l->fd = above_standard(
		open(name.s, O_RDWR | O_CREAT | O_CLOEXEC, 0660));
	if (l->fd < 0) {
		s = al_fail(e,
			    errno == EACCES || errno == EROFS ? AL_DENIED
							      : AL_IO,
			    _("%s: cannot open the writers' lock: %s"), name.s,
			    strerror(errno));
	} else {
		s = lock_wait(l->fd, ctx, e);
		if (s != AL_OK) {
			close(l->fd);
			l->fd = -1;
		} else {
			holder_write(l->fd, ctx);
		}
	}
	al_buf_release(&name);
	return s;
}

void
al_lock_drop(struct al_lock *l)
{
	if (l->fd >= 0)
		close(l->fd);
	l->fd = -1;
}
