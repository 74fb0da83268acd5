/* roster-solve: search a plan of shifts that keeps all rules */
#include "shared/cmd.h"

#include <signal.h>
#include <time.h>
#include <unistd.h>

static const struct cmd_help help = {
	.usage = N_("[OPTION…] FILE"),
	.what = N_(
		"Search a plan of shifts that keeps all rules and leaves as little as may "
		"be of what is wanted undone; each better plan is told with its time."),
	.example =
		"  roster-solve toll-station.txt --time 60 -o plan.csv\n"
		"  roster-solve toll-station.txt --seed 7 --threads 1 --iterations 200000\n"
		"  roster-solve toll-station.txt --lp plan.lp --time 0\n",
	.reads = true,
};

struct search {
	struct cmd c;
	struct al_roster *r;
	int64_t seconds, seed, threads, iterations;
	const char *lp;
	double began;
};

/* A signal ends the search; more of them, as timeout(1) sends two, end nothing
 * else: the plan is still to be written. */
static volatile sig_atomic_t interrupted;

static void
on_signal(int sig)
{
	(void)sig;
	interrupted = 1;
}

static void
catch_signals(void)
{
	struct sigaction a = { .sa_handler = on_signal,
			       .sa_flags = SA_RESTART };

	sigaction(SIGINT, &a, NULL);
	sigaction(SIGTERM, &a, NULL);
}

static double
clock_seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double
passed(void *arg)
{
	return clock_seconds() - ((struct search *)arg)->began;
}

static bool
stopped(void *arg)
{
	(void)arg;
	return interrupted != 0;
}

static void
better(void *arg, int64_t penalty)
{
	struct search *s = arg;

	if (!s->c.quiet)
		fprintf(stderr, _("%s: %.1f s: penalty %lld\n"), s->c.name,
			passed(s), (long long)penalty);
}

static void
proven(void *arg, int64_t penalty)
{
	struct search *s = arg;

	if (!s->c.quiet)
		fprintf(stderr,
			_("%s: %.1f s: no plan has a penalty below %lld\n"),
			s->c.name, passed(s), (long long)penalty);
}

static enum al_status
write_file(void *arg, const char *text, size_t n)
{
	return fwrite(text, 1, n, arg) == n ? AL_OK : AL_IO;
}

/* --lp: complete, or an error; a program cut off would be another problem. */
static void
write_lp(struct search *s)
{
	FILE *f = fopen(s->lp, "we");
	bool bad = !f || al_roster_lp(s->r, (struct al_sink){ write_file,
							      f }) != AL_OK;

	if (f)
		bad = fclose(f) != 0 || bad;
	if (bad)
		cmd_fail(&s->c, AL_IO, _("%s: cannot be written: %m"), s->lp);
	if (f && bad)
		unlink(s->lp);
}

static void
solve(struct search *s)
{
	struct al_roster_search how = {
		.seed = (uint64_t)s->seed,
		.threads = (int)s->threads,
		.seconds = (double)s->seconds,
		.moves = s->iterations,
		.now = passed,
		.stop = stopped,
		.better = better,
		.proven = proven,
		.arg = s,
	};
	struct al_sink to;
	char *plan = NULL;
	int64_t penalty = 0;

	cmd_note(&s->c, al_roster_solve(s->r, &how, &plan, &penalty, s->c.e));
	if (plan) {
		to = cmd_sink(&s->c);
		if (s->c.status == AL_OK)
			to.write(to.arg, plan, strlen(plan));
	}
	free(plan);
}

static void
read_problem(struct search *s, const char *file)
{
	size_t n = 0;
	char *text = cmd_read_file(&s->c, file, &n);

	if (text)
		cmd_note(&s->c, al_roster_read(text, n, file, &s->r, s->c.e));
	free(text);
}

int
main(int argc, char **argv)
{
	struct search s = { .seconds = 60, .seed = 1 };
	const struct cmd_opt opt[] = {
		{ "time", 't', CMD_NUMBER, &s.seconds, "SECONDS",
		  N_("how long to search (60)") },
		{ "seed", 0, CMD_NUMBER, &s.seed, "N",
		  N_("begin by other chances (1)") },
		{ "threads", 0, CMD_NUMBER, &s.threads, "N",
		  N_("search on so many processors (all)") },
		{ "iterations", 0, CMD_NUMBER, &s.iterations, "N",
		  N_("try so many changes, however long it takes") },
		{ "lp", 0, CMD_TEXT, &s.lp, "FILE",
		  N_("write the problem as an integer program, too") },
	};
	const char *file;

	s.began = clock_seconds();
	if (!cmd_begin(&s.c, argc, argv, NULL, &help, opt, COUNT(opt)))
		return cmd_end(&s.c);
	file = cmd_take(&s.c, N_("FILE"));
	if (!file || !cmd_no_more(&s.c))
		return cmd_end(&s.c);
	if (s.threads == 0)
		s.threads = sysconf(_SC_NPROCESSORS_ONLN);
	read_problem(&s, file);
	if (s.r && s.lp)
		write_lp(&s);
	if (s.r && s.c.status == AL_OK) {
		catch_signals();
		solve(&s);
	}
	al_roster_free(s.r);
	return cmd_end(&s.c);
}
