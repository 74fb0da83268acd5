/* csv.c: tests of reading CSV, and of its lines and cells */
#include "check.h"

#include "base/csv.h"
#include "base/encode.h"

#include <stdlib.h>

/* "LINE[cell|cell]…" for every row, then " !" and the first problem. */
static enum al_status
on_row(void *arg, const struct al_csv_row *row)
{
	struct al_buf *b = arg;
	size_t i = 0;

	al_buf_addf(b, "%d[", row->line);
	for (i = 0; i < row->n; i++) {
		CHECK(strlen(row->cell[i]) == row->len[i]);
		al_buf_addf(b, "%s%s", i > 0 ? "|" : "", row->cell[i]);
	}
	al_buf_adds(b, "]");
	return strcmp(row->cell[0], "stop") == 0 ? AL_CONFLICT : AL_OK;
}

static void
check_csv(const char *s, size_t n, enum al_status st, const char *want,
	  int line)
{
	struct al_buf b = { NULL, 0, 0 };
	struct al_err *e = al_err_new();

	check_int(al_csv_read(s, n, on_row, &b, e), st, __FILE__, line);
	if (al_err_count(e) > 0)
		al_buf_addf(&b, " !%.7s", al_err_line(e, 0));
	check_str(al_buf_str(&b), want, __FILE__, line);
	al_buf_release(&b);
	al_err_free(e);
}

#define READS(s, want) check_csv(s, sizeof(s) - 1, AL_OK, want, __LINE__)
#define REFUSED(s, want) check_csv(s, sizeof(s) - 1, AL_BAD, want, __LINE__)

static void
test_rows(void)
{
	READS("", "");
	READS("\n\n", "");
	READS("a,b\n1,2\n", "1[a|b]2[1|2]");
	READS("a,b\n1,2", "1[a|b]2[1|2]");
	READS("a,b\r\n1,2\r\n", "1[a|b]2[1|2]");
	READS("a,b\r1,2\r", "1[a|b]2[1|2]");
	READS("a,b\r\n1,2", "1[a|b]2[1|2]");
	READS("a,,\n", "1[a||]");
	READS(",a", "1[|a]");
	READS("a,", "1[a|]");
	READS("信访件,Ａ\n", "1[信访件|Ａ]");
	READS("a\n\n\r\n \t\nb\n", "1[a]5[b]");
	READS("a,b\n,\n\" \",\"\"\n　,\nc,d\n", "1[a|b]5[c|d]");
}

static void
test_quotes(void)
{
	READS("\"a\",\"b,c\"\n", "1[a|b,c]");
	READS("\"a\"\"b\"\n", "1[a\"b]");
	READS("\"\"\n\"\",x\n", "2[|x]");
	READS("\"a\"", "1[a]");
	READS("a, \"b, c\" ,d\n", "1[a|b, c|d]");
	READS("\" a \"\n", "1[ a ]");
	READS("a,\"x\ny\"\nb,1\n", "1[a|x\ny]3[b|1]");
	READS("a,\"x\r\ny\r\n\r\nz\"\r\nb,1\r\n", "1[a|x\r\ny\r\n\r\nz]5[b|1]");
	READS("a,\"x\ry\"\rb,1\r", "1[a|x\ry]3[b|1]");
	READS("\n\n\"\n\n\nx\"\nb", "3[\n\n\nx]7[b]");
	READS("a,\"\n\"", "1[a|\n]");
}

static void
test_separators(void)
{
	READS("a\tb\n1\t2,5\n", "1[a|b]2[1|2,5]");
	READS("a;b\n1;2,5\n", "1[a|b]2[1|2,5]");
	READS("台账\na\tb\n1\t2\n", "1[台账]2[a|b]3[1|2]");
	READS("a,b;c\n", "1[a|b;c]");
	READS("a;b\tc\n", "1[a;b|c]");
	READS("\"x,y\"\ta\n", "1[x,y|a]");
	READS("a\t\tb\n\t\t1\n", "1[a||b]2[||1]");
	READS("\t\n\ta\n", "2[|a]");
	READS("\"x\n;\",b\n", "1[x\n;|b]");
	READS("a;b\n;\n1;2\n", "1[a|b]3[1|2]");
}

static void
test_refused(void)
{
	REFUSED("a,b\nx\"y,1\nc,d\n", "1[a|b] !line 2:");
	REFUSED("a\n\"b\" c,1\n", "1[a] !line 2:");
	REFUSED("a\nb,\"c\nd,e\n", "1[a] !line 2:");
	REFUSED("a\nb,\"c\nd,\"e\"\nf\n", "1[a] !line 3:");
	REFUSED("\"", " !line 1:");
	REFUSED("a\n\n\"b\n\n\n", "1[a] !line 3:");
	REFUSED("a\0b\n", " !line 1:");
	REFUSED("a\nb\r\nc\rd\0\n", " !line 4:");
	REFUSED("a\n\0", " !line 2:");
	REFUSED("a\nb\0\n", " !line 2:");
}

static void
test_stop(void)
{
	const char s[] = "a\nstop\nb\n\"";

	check_csv(s, sizeof s - 1, AL_CONFLICT, "1[a]2[stop]", __LINE__);
	check_csv("stop", 4, AL_CONFLICT, "1[stop]", __LINE__);
}

static void
test_long_cells(void)
{
	struct al_buf in = { NULL, 0, 0 }, want = { NULL, 0, 0 };
	int i = 0;

	al_buf_adds(&want, "1[");
	for (i = 0; i < 300; i++) {
		al_buf_addf(&in, "%s%0200d", i > 0 ? "," : "", i);
		al_buf_addf(&want, "%s%0200d", i > 0 ? "|" : "", i);
	}
	al_buf_adds(&want, "]");
	check_csv(in.s, in.len, AL_OK, want.s, __LINE__);
	al_buf_release(&in);
	al_buf_release(&want);
}

/* As WPS and Excel save it: GBK with CRLF, and UTF-16 with tabs. */
static void
test_from_office(void)
{
	static const char gbk[] = "\xd0\xc5\xb7\xc3,\"1\n2\"\r\n3,4\r\n";
	static const char utf16[] = "\xff\xfe\xe1\x4f\t\0a\0\r\0\n\0"
				    "1\0\t\0";
	struct al_buf b = { NULL, 0, 0 };

	CHECK_INT(al_to_utf8(&b, gbk, sizeof gbk - 1,
			     al_encoding_of(gbk, sizeof gbk - 1), NULL),
		  AL_OK);
	check_csv(b.s, b.len, AL_OK, "1[信访|1\n2]3[3|4]", __LINE__);
	al_buf_clear(&b);
	CHECK_INT(al_to_utf8(&b, utf16, sizeof utf16 - 1,
			     al_encoding_of(utf16, sizeof utf16 - 1), NULL),
		  AL_OK);
	check_csv(b.s, b.len, AL_OK, "1[信|a]2[1|]", __LINE__);
	al_buf_release(&b);
}

static void
check_cell(const char *s, const char *want)
{
	struct al_buf b = { NULL, 0, 0 };

	al_csv_cell(&b, s);
	CHECK_STR(al_buf_str(&b), want);
	al_buf_release(&b);
}

static void
test_cells(void)
{
	check_cell("", "");
	check_cell("张三", "张三");
	check_cell("a b", "a b");
	check_cell("a,b", "\"a,b\"");
	check_cell("a;b", "\"a;b\"");
	check_cell("a\tb", "\"a\tb\"");
	check_cell("a\nb", "\"a\nb\"");
	check_cell("a\rb", "\"a\rb\"");
	check_cell("\"", "\"\"\"\"");
	check_cell("说\"好\"的", "\"说\"\"好\"\"的\"");
	check_cell(" a", "\" a\"");
	check_cell("a ", "\"a \"");
}

int
main(void)
{
	test_rows();
	test_quotes();
	test_separators();
	test_refused();
	test_stop();
	test_long_cells();
	test_from_office();
	test_cells();
	return check_done();
}
