/* pace.c: run two commands in turn, print the medians of their times and ratios
 *
 * pace TITLE ROUNDS MOST -- COMMAND… -- PEER…
 *
 * "%d" in an argument is replaced by the round's number, from 1.  The ratio is
 * taken in each round, so that a busy machine slows both.  Exit 1 if the median
 * ratio is above MOST (0: no bound).
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static char *
with_round(const char *s, int round)
{
	const char *at = strstr(s, "%d");
	char *out;

	if (!at)
		return strdup(s);
	if (asprintf(&out, "%.*s%d%s", (int)(at - s), s, round, at + 2) < 0)
		abort();
	return out;
}

/* Milliseconds that one run takes; the process must not fail by a signal. */
static double
run(char **argv, int n, int round)
{
	char **arg = calloc((size_t)n + 1, sizeof *arg);
	posix_spawn_file_actions_t quiet;
	double from;
	int status = 0;
	pid_t pid;

	for (int i = 0; i < n; i++)
		arg[i] = with_round(argv[i], round);
	posix_spawn_file_actions_init(&quiet);
	posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
	posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", O_WRONLY, 0);
	from = now();
	if (posix_spawnp(&pid, arg[0], &quiet, NULL, arg, environ) != 0 ||
	    waitpid(pid, &status, 0) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) > 1) {
		fprintf(stderr, "pace: %s failed (%d)\n", arg[0], WEXITSTATUS(status));
		exit(2);
	}
	from = now() - from;
	posix_spawn_file_actions_destroy(&quiet);
	for (int i = 0; i < n; i++)
		free(arg[i]);
	free(arg);
	return from;
}

static int
by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

static double
rank(double *v, int n, double part)
{
	int i = (int)(part * n);

	qsort(v, (size_t)n, sizeof *v, by_value);
	return v[i < n ? i : n - 1];
}

int
main(int argc, char **argv)
{
	int rounds = argc > 5 ? atoi(argv[2]) : 0, first = 5, second;
	double most, *a, *b, *r, ratio;

	for (second = first; second < argc && strcmp(argv[second], "--") != 0; second++)
		;
	if (rounds < 1 || second >= argc - 1) {
		fputs("usage: pace TITLE ROUNDS MOST -- COMMAND... -- PEER...\n", stderr);
		return 2;
	}
	most = atof(argv[3]);
	a = calloc((size_t)rounds, sizeof *a);
	b = calloc((size_t)rounds, sizeof *b);
	r = calloc((size_t)rounds, sizeof *r);
	for (int i = 0; i < rounds; i++) {
		a[i] = run(argv + first, second - first, i + 1);
		b[i] = run(argv + second + 1, argc - second - 1, i + 1);
		r[i] = a[i] / b[i];
	}
	ratio = rank(r, rounds, 0.5);
	printf("%-34s %9.2f ms  peer %9.2f ms  ratio %5.2f", argv[1], rank(a, rounds, 0.5),
	       rank(b, rounds, 0.5), ratio);
	if (rounds >= 100)
		printf("  p99 %.1f/%.1f ms", rank(a, rounds, 0.99), rank(b, rounds, 0.99));
	if (most > 0)
		printf("  (at most %.2f)%s", most, ratio > most ? "  TOO SLOW" : "");
	putchar('\n');
	free(a);
	free(b);
	free(r);
	return most > 0 && ratio > most;
}
