/* check.h: counting what holds and what doesn't; main ends in check_done() */
#ifndef CHECK_H
#define CHECK_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int check_passed, check_failed;

#define CHECK(cond) check_that((cond), #cond, __FILE__, __LINE__)
#define CHECK_STR(got, want) check_str((got), (want), __FILE__, __LINE__)
#define CHECK_INT(got, want) check_int((got), (want), __FILE__, __LINE__)

static inline void
check_that(bool ok, const char *what, const char *file, int line)
{
	if (ok) {
		check_passed++;
		return;
	}
	check_failed++;
	fprintf(stderr, "%s:%d: %s\n", file, line, what);
}

static inline void
check_str(const char *got, const char *want, const char *file, int line)
{
	if (got != NULL && want != NULL && strcmp(got, want) == 0) {
		check_passed++;
		return;
	}
	check_failed++;
	fprintf(stderr, "%s:%d: got:  %s\n%s:%d: want: %s\n", file, line,
		got != NULL ? got : "(null)", file, line,
		want != NULL ? want : "(null)");
}

static inline void
check_int(long long got, long long want, const char *file, int line)
{
	if (got == want) {
		check_passed++;
		return;
	}
	check_failed++;
	fprintf(stderr, "%s:%d: got %lld, want %lld\n", file, line, got, want);
}

static inline int
check_done(void)
{
	fprintf(stderr, "%d passed, %d failed\n", check_passed, check_failed);
	return check_failed > 0;
}

#endif
