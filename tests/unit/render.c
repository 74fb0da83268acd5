/* render.c: tests of tables, CSV and JSON */
#include "check.h"

#include "base/width.h"
#include "render/render.h"

#include <stdlib.h>

static enum al_status
to_buf(void *arg, const char *s, size_t n)
{
	al_buf_add(arg, s, n);
	return AL_OK;
}

static const struct al_column columns[] = {
	{ "code", "编号", false },
	{ "summary", "内容", false },
	{ "n", "人数", true },
};

#define NCOL AL_COUNT(columns)

/* Render `n` rows of `cell` and compare. */
static void
check_out(enum al_format f, int cols, const struct al_cell *cell, size_t n,
	  const char *want, int line)
{
	struct al_buf b = { NULL, 0, 0 };
	struct al_sink sink = { to_buf, &b };
	struct al_render *r = al_render_new(f, columns, NCOL, cols, sink);
	size_t i = 0;

	for (i = 0; i < n; i++)
		check_int(al_render_row(r, cell + i * NCOL), AL_OK, __FILE__,
			  line);
	check_int(al_render_end(r), AL_OK, __FILE__, line);
	check_str(al_buf_str(&b), want, __FILE__, line);
	al_render_free(r);
	al_buf_release(&b);
}

#define OUT(f, cols, cell, want)                                               \
	check_out(f, cols, cell, AL_COUNT(cell) / NCOL, want, __LINE__)
#define EMPTY(f, want) check_out(f, 0, NULL, 0, want, __LINE__)

static const struct al_cell two[] = {
	{ "XF2026-000001", NULL },
	{ "欠薪, \"3\"个月", NULL },
	{ "12", "12" },
	{ "JF-2", NULL },
	{ NULL, NULL },
	{ "3", "3" },
};

static const struct al_cell odd[] = {
	{ "a\tb", NULL },
	{ "x\r\ny\nz", NULL },
	{ "1", "1" },
	{ "\x1b[1m\x7f", NULL },
	{ "\xc2\x9b\xff\xe2\x80\xae", NULL },
	{ "", NULL },
};

static void
test_table(void)
{
	OUT(AL_F_TABLE, 0, two,
	    "编号           内容           人数\n"
	    "-------------  -------------  ----\n"
	    "XF2026-000001  欠薪, \"3\"个月    12\n"
	    "JF-2                             3\n");
	OUT(AL_F_TABLE, 0, odd,
	    "编号   内容   人数\n"
	    "-----  -----  ----\n"
	    "a b    x y z     1\n"
	    "␛[1m␡  \xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\n");
	EMPTY(AL_F_TABLE, "");
}

static const struct al_cell wide[] = {
	{ "XF2026-000001", NULL },
	{ "一二三四五六七八", NULL },
	{ "123456", NULL },
	{ "XF2026-000002", NULL },
	{ "一二三四a", NULL },
	{ "1", NULL },
	{ "XF-3", NULL },
	{ "ab一二三四五", NULL },
	{ "1", NULL },
};

static void
test_truncation(void)
{
	/* 13 + 16 + 6 and two gaps: 39 */
	OUT(AL_F_TABLE, 39, wide,
	    "编号           内容                人数\n"
	    "-------------  ----------------  ------\n"
	    "XF2026-000001  一二三四五六七八  123456\n"
	    "XF2026-000002  一二三四a              1\n"
	    "XF-3           ab一二三四五           1\n");
	OUT(AL_F_TABLE, 33, wide,
	    "编号         内容            人数\n"
	    "-----------  ------------  ------\n"
	    "XF2026-000…  一二三四五…   123456\n"
	    "XF2026-000…  一二三四a          1\n"
	    "XF-3         ab一二三四五       1\n");
	/* never below six columns, and no number is ever cut */
	OUT(AL_F_TABLE, 1, wide,
	    "编号    内容      人数\n"
	    "------  ------  ------\n"
	    "XF202…  一二…   123456\n"
	    "XF202…  一二…        1\n"
	    "XF-3    ab一…        1\n");
}

/* At every bound the lines keep within it, as long as columns can be cut. */
static void
test_bounds(void)
{
	int cols = 0;

	for (cols = 22; cols < 45; cols++) {
		struct al_buf b = { NULL, 0, 0 };
		struct al_sink sink = { to_buf, &b };
		struct al_render *r =
			al_render_new(AL_F_TABLE, columns, NCOL, cols, sink);
		char *line = NULL, *rest = NULL;
		size_t i = 0;

		for (i = 0; i < AL_COUNT(wide); i += NCOL)
			al_render_row(r, wide + i);
		al_render_end(r);
		for (line = strtok_r(b.s, "\n", &rest); line != NULL;
		     line = strtok_r(NULL, "\n", &rest)) {
			CHECK(al_width(line) <= cols);
			CHECK(al_utf8_valid(line, strlen(line)));
		}
		al_render_free(r);
		al_buf_release(&b);
	}
}

static void
test_plain(void)
{
	OUT(AL_F_PLAIN, 10, two,
	    "XF2026-000001\t欠薪, \"3\"个月\t12\nJF-2\t\t3\n");
	OUT(AL_F_PLAIN, 0, odd,
	    "a b\tx y z\t1\n"
	    "␛[1m␡\t\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\t\n");
	EMPTY(AL_F_PLAIN, "");
}

static const struct al_cell formulas[] = {
	{ "=1+1", NULL },     { "+86", NULL }, { "-5", NULL },	{ "-5", NULL },
	{ "@x", NULL },	      { "=1", NULL },  { "\tx", NULL }, { "\rx", NULL },
	{ "+1", NULL },	      { "a=b", NULL }, { "", NULL },	{ NULL, NULL },
	{ "=\"a\",b", NULL }, { "'x", NULL },  { "1", NULL },
};

static void
test_csv(void)
{
	OUT(AL_F_CSV, 10, two,
	    "编号,内容,人数\n"
	    "XF2026-000001,\"欠薪, \"\"3\"\"个月\",12\n"
	    "JF-2,,3\n");
	OUT(AL_F_CSV, 0, odd,
	    "编号,内容,人数\n"
	    "\"a\tb\",\"x\r\ny\nz\",1\n"
	    "␛[1m␡,\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd,\n");
	OUT(AL_F_CSV, 0, formulas,
	    "编号,内容,人数\n"
	    "=1+1,+86,-5\n-5,@x,=1\n\"\tx\",\"\rx\",+1\na=b,,\n"
	    "\"=\"\"a\"\",b\",'x,1\n");
	EMPTY(AL_F_CSV, "编号,内容,人数\n");
}

static void
test_excel(void)
{
	OUT(AL_F_EXCEL, 0, formulas,
	    "\xef\xbb\xbf编号,内容,人数\r\n"
	    "'=1+1,'+86,-5\r\n'-5,'@x,=1\r\n"
	    "\"'\tx\",\"'\rx\",+1\r\na=b,,\r\n"
	    "\"'=\"\"a\"\",b\",'x,1\r\n");
	EMPTY(AL_F_EXCEL, "\xef\xbb\xbf编号,内容,人数\r\n");
}

static const struct al_cell tokens[] = {
	{ "a\"\\\n\x01", NULL }, { "是", "true" }, { NULL, NULL },
	{ "\x1b", NULL },	 { NULL, "[1]" },  { "3", NULL },
};

static void
test_json(void)
{
	OUT(AL_F_JSON, 10, two,
	    "[\n"
	    "{\"code\":\"XF2026-000001\","
	    "\"summary\":\"欠薪, \\\"3\\\"个月\",\"n\":12},\n"
	    "{\"code\":\"JF-2\",\"summary\":null,\"n\":3}\n"
	    "]\n");
	OUT(AL_F_JSONL, 0, tokens,
	    "{\"code\":\"a\\\"\\\\\\n\\u0001\",\"summary\":true,\"n\":null}\n"
	    "{\"code\":\"\\u001b\",\"summary\":[1],\"n\":\"3\"}\n");
	EMPTY(AL_F_JSON, "[]\n");
	EMPTY(AL_F_JSONL, "");
}

static enum al_status
full(void *arg, const char *s, size_t n)
{
	int *calls = arg;

	(void)s;
	(void)n;
	return ++*calls > 1 ? AL_IO : AL_OK;
}

static void
test_sink(void)
{
	int calls = 0;
	struct al_sink sink = { full, &calls };
	struct al_render *r = al_render_new(AL_F_CSV, columns, NCOL, 0, sink);

	CHECK_INT(al_render_row(r, two), AL_OK);
	CHECK_INT(calls, 1); /* it streams */
	CHECK_INT(al_render_row(r, two), AL_IO);
	CHECK_INT(al_render_row(r, two), AL_IO);
	CHECK_INT(al_render_end(r), AL_IO);
	CHECK_INT(calls, 2); /* nothing more once it failed */
	al_render_free(r);
	al_render_free(NULL);
}

static void
test_names(void)
{
	enum al_format f = AL_F_EXCEL;

	CHECK(al_format_of("table", &f) && f == AL_F_TABLE);
	CHECK(al_format_of("plain", &f) && f == AL_F_PLAIN);
	CHECK(al_format_of("csv", &f) && f == AL_F_CSV);
	CHECK(al_format_of("json", &f) && f == AL_F_JSON);
	CHECK(al_format_of("jsonl", &f) && f == AL_F_JSONL);
	CHECK(!al_format_of("excel", &f) && !al_format_of("", &f));
	CHECK(!al_format_of("JSON", &f) && f == AL_F_JSONL);
}

int
main(void)
{
	test_table();
	test_truncation();
	test_bounds();
	test_plain();
	test_csv();
	test_excel();
	test_json();
	test_sink();
	test_names();
	return check_done();
}
