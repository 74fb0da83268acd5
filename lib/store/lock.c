/* lock.c: the writers' lock: one writer at a time, first come first served */
#include "db.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/time.h>
#include <unistd.h>

/*
 * The kernel queues those who wait in flock() in the order they came, which
 * a loop of tries with pauses would not.  A timer's signal ends the wait; it
 * repeats, so that one that comes just before the wait begins does no harm.
 */
#define TICK_US 100000

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
	struct itimerval tick = { { 0, TICK_US }, { 0, TICK_US } };

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

/* "L case-import, process 4711, user 1000": L where it is long work. */
static void
holder_write(int fd, const struct al_context *ctx)
{
	struct al_buf b = { 0 };

	al_buf_addf(&b, "%c%s, pid %ld, uid %ld\n", ctx->long_work ? 'L' : '-',
		    ctx->command ? ctx->command : "anlan", (long)getpid(),
		    (long)ctx->uid);
	if (ftruncate(fd, 0) != 0 || pwrite(fd, b.s, b.len, 0) < 0)
		errno = 0; /* the name is a courtesy; the lock itself holds */
	al_buf_release(&b);
}

static bool
holder_read(int fd, struct al_buf *out)
{
	char text[256];
	ssize_t n = pread(fd, text, sizeof text - 1, 0);
	bool long_work = n > 0 && text[0] == 'L';

	al_buf_clear(out);
	if (n > 1)
		al_buf_add(out, text + 1, strcspn(text + 1, "\n") < (size_t)n - 1
			? strcspn(text + 1, "\n") : (size_t)n - 1);
	return long_work;
}

/* Wait in ticks until the lock is ours or the time is over. */
static enum al_status
lock_wait(int fd, const struct al_context *ctx, struct al_err *e)
{
	struct al_buf holder = { 0 };
	struct timer old;
	enum al_status s = AL_OK;
	bool told = false, long_work;
	int64_t ticks = 0;

	timer_start(&old);
	while (flock(fd, LOCK_EX) != 0) {
		if (errno != EINTR) {
			s = al_fail(e, AL_IO, _("cannot lock: %s"), strerror(errno));
			break;
		}
		long_work = holder_read(fd, &holder);
		if (++ticks * TICK_US >= (int64_t)ctx->wait * 1000000 && !long_work) {
			s = al_fail(e, AL_BUSY, _("the ledger is being written by %s; "
				    "try again, or wait longer with --wait SECONDS"),
				    al_buf_str(&holder));
			break;
		}
		if (ticks == 10 && !told && ctx->waiting) {
			ctx->waiting(ctx->arg, al_buf_str(&holder), long_work);
			told = true;
		}
	}
	timer_stop(&old);
	al_buf_release(&holder);
	return s;
}

enum al_status
al_lock_take(struct al_lock *l, const char *path, const struct al_context *ctx,
	     struct al_err *e)
{
	struct al_buf name = { 0 };
	enum al_status s = AL_OK;

	al_buf_addf(&name, "%s.lock", path);
	l->fd = open(name.s, O_RDWR | O_CREAT | O_CLOEXEC, 0660);
	if (l->fd < 0) {
		s = al_fail(e, errno == EACCES || errno == EROFS ? AL_DENIED : AL_IO,
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
