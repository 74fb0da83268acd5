/* progress.c: one line that says how far long work is, on a terminal only */
#include "cmd.h"
#include "base/width.h"

#include <inttypes.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

/* In seconds: what is over sooner needs no line; and a line that changes more
 * often can't be read. */
#define FIRST 0.5
#define AGAIN 0.1
/* After so long it can be said how long the rest takes. */
#define KNOWN 0.5

static double
seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ", 18 s left", ", 3 min left"; nothing while it is only a guess. */
static char *
left_text(int64_t done, int64_t total, double spent)
{
	double left = spent * (double)(total - done) / (double)done;
	char *s;
	int n;

	if (spent < KNOWN)
		n = asprintf(&s, "%s", "");
	else if (left < 99.5)
		n = asprintf(&s, _(", %d s left"), (int)(left + 0.5));
	else
		n = asprintf(&s, _(", %d min left"), (int)(left / 60 + 0.5));
	if (n < 0)
		abort();
	return s;
}

char *
cmd_progress_line(const char *name, const char *what, int64_t done,
		  int64_t total, double spent, int width)
{
	char *s, *left;
	int n;

	if (total <= 0 || done <= 0) {
		n = asprintf(&s, _("%s: %s: %" PRId64), name, what, done);
	} else {
		done = done < total ? done : total;
		left = left_text(done, total, spent);
		n = asprintf(&s,
			     _("%s: %s: %" PRId64 " of %" PRId64 " (%d %%)%s"),
			     name, what, done, total,
			     (int)(100.0 * (double)done / (double)total), left);
		free(left);
	}
	if (n < 0)
		abort();
	if (width > 0)
		s[al_fit(s, width)] = '\0';
	return s;
}

static void
draw(struct cmd *c, int64_t done, int64_t total, double now)
{
	struct cmd_progress *p = &c->progress;
	struct winsize w = { 0 };
	char *s;

	/* the last column stays free: a full line would begin another */
	if (ioctl(STDERR_FILENO, TIOCGWINSZ, &w) != 0)
		w.ws_col = 0;
	s = cmd_progress_line(c->name, p->what, done, total, now - p->phase,
			      w.ws_col > 1 ? w.ws_col - 1 : 0);
	fprintf(stderr, "\r%s\033[K", s);
	fflush(stderr);
	free(s);
	p->shown = true;
	p->drawn = now;
}

static void
progress(void *arg, const char *what, int64_t done, int64_t total)
{
	struct cmd *c = arg;
	struct cmd_progress *p = &c->progress;
	double now = seconds();

	if (!p->what || strcmp(p->what, what) != 0) {
		p->what = what;
		p->phase = now;
	}
	if (now - p->began >= FIRST && now - p->drawn >= AGAIN)
		draw(c, done, total, now);
}

void
cmd_progress_begin(struct cmd *c)
{
	const char *term = getenv("TERM");

	/* a line is taken away by an escape that a dumb terminal would show */
	if (c->quiet || !isatty(STDERR_FILENO) || !term || !*term ||
	    strcmp(term, "dumb") == 0)
		return;
	c->progress.began = seconds();
	c->ctx.progress = progress;
}

void
cmd_progress_end(struct cmd *c)
{
	if (c->progress.shown)
		fputs("\r\033[K", stderr);
	c->progress.shown = false;
}
