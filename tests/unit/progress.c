/* progress.c: tests of the line that says how far long work is */
#include "check.h"

#include "../../cmd/shared/cmd.h"

static void
check_line(int64_t done, int64_t total, double seconds, int width,
	   const char *want, int line)
{
	char *got = cmd_progress_line("case-import", "rows added", done, total,
				      seconds, width);

	check_str(got, want, __FILE__, line);
	free(got);
}

#define LINE(done, total, seconds, width, want)                                \
	check_line(done, total, seconds, width, want, __LINE__)

static void
test_share(void)
{
	LINE(0, 200, 9, 0, "case-import: rows added: 0");
	LINE(64, 0, 9, 0, "case-import: rows added: 64");
	LINE(1, 200, 0.4, 0, "case-import: rows added: 1 of 200 (0 %)");
	LINE(199, 200, 0.4, 0, "case-import: rows added: 199 of 200 (99 %)");
	LINE(200, 200, 0.4, 0, "case-import: rows added: 200 of 200 (100 %)");
	/* a last page that isn't full */
	LINE(256, 200, 0.4, 0, "case-import: rows added: 200 of 200 (100 %)");
}

static void
test_left(void)
{
	LINE(100, 200, 0.5, 0,
	     "case-import: rows added: 100 of 200 (50 %), 1 s left");
	LINE(100, 200, 99.4, 0,
	     "case-import: rows added: 100 of 200 (50 %), 99 s left");
	LINE(100, 200, 99.5, 0,
	     "case-import: rows added: 100 of 200 (50 %), 2 min left");
	LINE(1, 3601, 2, 0,
	     "case-import: rows added: 1 of 3601 (0 %), 120 min left");
	LINE(200, 200, 7, 0,
	     "case-import: rows added: 200 of 200 (100 %), 0 s left");
}

/* In columns, of which a Chinese character takes two. */
static void
test_width(void)
{
	char *s;

	LINE(1, 2, 0, 12, "case-import:");
	s = cmd_progress_line("x", "已核对条目", 10, 20, 0, 8);
	CHECK_STR(s, "x: 已核");
	free(s);
	s = cmd_progress_line("x", "已核对条目", 10, 20, 0, 9);
	CHECK_STR(s, "x: 已核对");
	free(s);
}

int
main(void)
{
	test_share();
	test_left();
	test_width();
	return check_done();
}
