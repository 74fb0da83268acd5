/* ask.c: asking somebody at a terminal for what is required and missing */
#include "cmd.h"

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

struct asking {
	struct cmd *c;
	struct al_request r;
	FILE *out;     /* where questions are read */
	int signals;   /* says that the user wants to end */
	bool defaults; /* to be shown too: once */
	bool begun;
};

/* ---- the keyboard ----------------------------------------------------------- */

/* The next bytes of standard input; 0: its end, or Ctrl-C. */
static ssize_t
read_some(const struct asking *a, char *s, size_t n)
{
	struct pollfd p[] = { { .fd = STDIN_FILENO, .events = POLLIN },
			      { .fd = a->signals, .events = POLLIN } };

	if (poll(p, COUNT(p), -1) < 0 || (p[1].revents & POLLIN))
		return 0;
	return read(STDIN_FILENO, s, n);
}

/* A line without its end; NULL: there is no more.  free(). */
static char *
read_line(const struct asking *a)
{
	size_t n = 0, cap = 0;
	ssize_t got;
	char *s = NULL;

	do {
		if (cap - n < 4096) {
			cap += 8192;
			s = realloc(s, cap);
			if (!s)
				abort();
		}
		got = read_some(a, s + n, cap - n - 1);
		if (got <= 0) {
			explicit_bzero(s, n);
			free(s);
			return NULL;
		}
		n += (size_t)got;
	} while (s[n - 1] != '\n');
	s[n - 1] = '\0';
	return s;
}

/* What is typed is seen, or only the end of its line. */
static void
show_typing(bool shown)
{
	struct termios t;

	if (tcgetattr(STDIN_FILENO, &t) != 0)
		return;
	t.c_lflag = shown ? (t.c_lflag | ECHO) & ~(tcflag_t)ECHONL
			  : (t.c_lflag & ~(tcflag_t)ECHO) | ECHONL;
	tcsetattr(STDIN_FILENO, TCSADRAIN, &t);
}

/* ---- questions ---------------------------------------------------------------- */

static void
begin(struct asking *a)
{
	if (!a->begun && !a->c->quiet)
		fprintf(a->out,
			_("%s: what is required and missing is asked for; Enter takes "
			  "what stands in [ ], Ctrl-C ends and writes nothing\n"),
			a->c->name);
	a->begun = true;
}

static void
print_question(struct asking *a, const struct al_question *q)
{
	fputs(q->label, a->out);
	if (q->choices)
		fprintf(a->out, _(" (%s)"), q->choices);
	if (q->deflt)
		fprintf(a->out, " [%s]", q->deflt);
	fputs(": ", a->out);
	fflush(a->out);
}

static char *
read_answer(struct asking *a, const struct al_question *q)
{
	char *s;

	if (q->secret)
		show_typing(false);
	print_question(a, q);
	s = read_line(a);
	if (q->secret)
		show_typing(true);
	return s;
}

/* The answer goes with the options; false: there is none that will do. */
static bool
try_answer(struct asking *a, const struct al_question *q, char *s)
{
	struct cmd *c = a->c;

	cmd_add_answer(c, q->name, s);
	a->r.pair = c->pair;
	a->r.npair = c->npair;
	if (al_answer(c->b, &a->r, c->e) == AL_OK)
		return true;
	cmd_print_errors(c);
	a->r.npair = --c->npair;
	return false;
}

/* False: the user ended it. */
static bool
ask_one(struct asking *a, const struct al_question *q)
{
	char *s;

	for (;;) {
		s = read_answer(a, q);
		if (!s)
			return false;
		if (s[strspn(s, " \t")] == '\0') {
			free(s);
			if (q->deflt)
				return true;
		} else if (try_answer(a, q, s)) {
			return true;
		}
	}
}

/* Answers can make other fields required, so it is looked again. */
static bool
ask_all(struct asking *a)
{
	const struct al_question *q;
	size_t n;

	for (;;) {
		a->r.pair = a->c->pair;
		a->r.npair = a->c->npair;
		al_questions(a->c->b, &a->r, a->defaults, &q, &n);
		if (n == 0)
			return true;
		a->defaults = false;
		begin(a);
		for (size_t i = 0; i < n; i++)
			if (!ask_one(a, &q[i]))
				return false;
	}
}

static bool
ask_for_codes(struct asking *a)
{
	struct cmd *c = a->c;
	bool all = true;

	if (!a->r.action)
		return ask_all(a);
	for (size_t i = 0; all && i < c->narg; i++) {
		a->r.code = c->arg[i];
		all = ask_all(a);
	}
	return all;
}

/* ---- all together ------------------------------------------------------------- */

static bool
somebody_is_there(const struct cmd *c)
{
	return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && !c->input;
}

/* Only to look; what is wrong with the file is told when it is written. */
static bool
open_to_look(struct cmd *c)
{
	struct al_err *e = al_err_new();
	enum al_status s = al_open(c->path, &c->ctx, false, &c->b, e);

	al_err_free(e);
	if (s == AL_OK && !c->fixed_lang)
		cmd_language(c, al_office_lang(c->b));
	return s == AL_OK;
}

/* Signals that would end the command come as bytes, so that the terminal is
 * left as it was. */
static bool
ask_guarded(struct asking *a)
{
	static const int end[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
	sigset_t mine, before;
	bool all;

	sigemptyset(&mine);
	for (size_t i = 0; i < COUNT(end); i++)
		sigaddset(&mine, end[i]);
	a->signals = signalfd(-1, &mine, SFD_CLOEXEC);
	if (a->signals < 0)
		return true;
	sigprocmask(SIG_BLOCK, &mine, &before);
	all = ask_for_codes(a);
	if (all) /* else it was one of them, or the process ends anyway */
		sigprocmask(SIG_SETMASK, &before, NULL);
	close(a->signals);
	return all;
}

bool
cmd_ask(struct cmd *c, const char *action, const struct al_how *how)
{
	struct asking a = {
		.c = c,
		.r = { .ledger = c->ledger, .action = action, .how = how },
		.out = isatty(STDERR_FILENO) ? stderr : stdout,
		.defaults = true
	};
	bool all;

	/* nobody else waits while somebody thinks: the lock is taken later */
	if (!somebody_is_there(c) || !open_to_look(c))
		return true;
	all = ask_guarded(&a);
	al_close(c->b);
	c->b = NULL;
	if (a.begun)
		cmd_look_at_clock(c);
	if (all)
		return true;
	fputc('\n', a.out);
	cmd_fail(c, AL_USAGE,
		 _("ended before all was answered; nothing was written"));
	return false;
}
