/* base.c: tests of memory, text, problems, widths and encodings */
#include "check.h"

#include "base/base.h"
#include "base/encode.h"
#include "base/width.h"

#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <unistd.h>

static void
test_vec(void)
{
	int *v = NULL, *p = NULL;
	bool zero = true, kept = true;
	size_t i = 0;

	for (i = 0; i < 1000; i++) {
		p = al_grow(&v, i, sizeof *p);
		zero &= *p == 0;
		*p = (int)i + 1;
	}
	for (i = 0; i < 1000; i++)
		kept &= v[i] == (int)i + 1;
	CHECK(zero);
	CHECK(kept);
	free(v);
}

/* Every length, and the numbers beside it, as printf() writes them. */
static void
test_int_text(void)
{
	static const int64_t odd[] = { 0, INT64_MAX, INT64_MIN, INT64_MIN + 1 };
	char got[24], want[24];

	for (size_t i = 0; i < AL_COUNT(odd); i++) {
		snprintf(want, sizeof want, "%lld", (long long)odd[i]);
		CHECK_INT((long long)al_int_text(odd[i], got),
			  (long long)strlen(want));
		CHECK_STR(got, want);
	}
	for (int64_t power = 1; power < INT64_MAX / 10; power *= 10)
		for (int64_t v = power - 1; v <= power + 1; v++)
			for (int sign = -1; sign <= 1; sign += 2) {
				snprintf(want, sizeof want, "%lld",
					 (long long)v * sign);
				CHECK_INT((long long)al_int_text(v * sign, got),
					  (long long)strlen(want));
				CHECK_STR(got, want);
			}
}

static void
test_arena(void)
{
	struct al_arena a = { NULL };
	char *s = NULL, *big = NULL;
	size_t i = 0;

	al_arena_reset(&a);
	for (i = 0; i < 1000; i++) {
		s = al_arena_alloc(&a, i);
		memset(s, 'x', i);
		CHECK((uintptr_t)s % _Alignof(max_align_t) == 0);
	}
	big = al_arena_alloc(&a, 100000);
	CHECK(big[0] == 0 && big[99999] == 0);
	CHECK_STR(al_arena_printf(&a, "%s-%d", "XF", 12), "XF-12");
	CHECK_STR(al_arena_strndup(&a, "案件办理", 6), "案件");
	CHECK(al_arena_strdup(&a, NULL) == NULL);
	al_arena_reset(&a);
	s = al_arena_alloc(&a, 64);
	CHECK(s[0] == 0 && s[63] == 0);
	al_arena_release(&a);
	CHECK(a.head == NULL);
}

static void
test_buf(void)
{
	struct al_buf b = { NULL, 0, 0 };
	char *s = NULL;
	int i = 0;

	CHECK_STR(al_buf_str(&b), "");
	s = al_buf_take(&b);
	CHECK_STR(s, "");
	free(s);
	for (i = 0; i < 500; i++)
		al_buf_addf(&b, "%d,", i % 10);
	CHECK_INT((long long)b.len, 1000);
	CHECK_INT(b.s[1000], 0);
	al_buf_clear(&b);
	CHECK_STR(al_buf_str(&b), "");
	al_buf_adds(&b, "on");
	al_buf_addc(&b, 'e');
	al_buf_add(&b, " two", 4);
	s = al_buf_take(&b);
	CHECK_STR(s, "one two");
	CHECK(b.s == NULL && b.len == 0);
	free(s);
	al_buf_release(&b);
}

static void
test_err(void)
{
	struct al_err *e = al_err_new();

	CHECK(al_err_status(e) == AL_OK && al_err_count(e) == 0);
	CHECK(al_fail(e, AL_CONFLICT, "no %d", 1) == AL_CONFLICT);
	al_err_about(e, "%s:%d", "in.csv", 12);
	CHECK(al_fail(e, AL_BAD, "bad\n\x1b[1m\xc2\x9b") == AL_BAD);
	al_err_about_clear(e);
	CHECK_INT(al_err_status(e), AL_CONFLICT);
	CHECK_STR(al_err_line(e, 0), "no 1");
	CHECK_STR(al_err_line(e, 1), "in.csv:12: bad ?[1m??");
	al_err_limit(e, 3);
	al_fail(e, AL_BAD, "three");
	al_fail(e, AL_IO, "four");
	al_fail(e, AL_BAD, "five");
	CHECK_INT((long long)al_err_count(e), 4);
	CHECK_STR(al_err_line(e, 2), "three");
	CHECK_STR(al_err_line(e, 3), "and 2 more problems");
	CHECK_INT(al_err_status(e), AL_IO);
	al_err_clear(e);
	CHECK(al_err_status(e) == AL_OK && al_err_count(e) == 0);
	CHECK(al_fail(NULL, AL_BUSY, "x") == AL_BUSY);
	al_err_about(NULL, "x");
	al_err_free(e);
	al_err_free(NULL);
}

static void
test_nearest(void)
{
	static const char *const word[] = { "extend", "accept", "assign",
					    "transfer", "责任单位" };
	const size_t n = AL_COUNT(word);

	CHECK_STR(al_nearest("extned", word, n), "extend");
	CHECK_STR(al_nearest("acept", word, n), "accept");
	CHECK_STR(al_nearest("asign", word, n), "assign");
	CHECK_STR(al_nearest("transfer", word, n), "transfer");
	CHECK_STR(al_nearest("责任単位", word, n), "责任单位");
	CHECK(al_nearest("withdraw", word, n) == NULL);
	CHECK_STR(al_nearest("责任", word, n), "责任单位");
	CHECK(al_nearest("a", word, n) == NULL);
	CHECK(al_nearest("", word, n) == NULL);
	CHECK(al_nearest("extend", word, 0) == NULL);
}

static void
check_trim(const char *s, const char *want)
{
	size_t n = 0;
	const char *p = al_trim(s, &n);

	CHECK_INT((long long)n, (long long)strlen(want));
	CHECK(strncmp(p, want, n) == 0);
}

static void
test_trim(void)
{
	check_trim("", "");
	check_trim(" \t\r\n", "");
	check_trim("　 　", "");
	check_trim(" 　张 三　\n", "张 三");
	check_trim("x", "x");
	CHECK(al_streq(NULL, NULL) && !al_streq(NULL, "") &&
	      al_streq("a", "a") && !al_streq("a", "b"));
}

static void
check_no_int(const char *s)
{
	int64_t v = 7;

	if (al_parse_int(s, &v) || v != 7)
		check_that(false, s, __FILE__, __LINE__);
	else
		check_passed++;
}

static long long
int_of(const char *s)
{
	int64_t v = 0;

	return al_parse_int(s, &v) ? v : -999;
}

static void
test_int(void)
{
	CHECK_INT(int_of("0"), 0);
	CHECK_INT(int_of(" 0012　"), 12);
	CHECK_INT(int_of("１２３"), 123);
	CHECK_INT(int_of("－５"), -5);
	CHECK_INT(int_of("+5"), 5);
	CHECK_INT(int_of("9223372036854775807"), INT64_MAX);
	check_no_int("9223372036854775808");
	check_no_int("99999999999999999999");
	check_no_int("");
	check_no_int("-");
	check_no_int("1.0");
	check_no_int("1 2");
	check_no_int("12人");
	check_no_int("0x10");
	check_no_int("十二");
}

static const char *
money_of(const char *s)
{
	static char out[24];
	int64_t fen = 0;

	if (!al_parse_money(s, &fen))
		return "refused";
	al_money_text(fen, out);
	return out;
}

static void
test_money(void)
{
	CHECK_STR(money_of("12"), "12.00");
	CHECK_STR(money_of("1,200.50"), "1200.50");
	CHECK_STR(money_of("1,234,567"), "1234567.00");
	CHECK_STR(money_of("3.5万"), "35000.00");
	CHECK_STR(money_of("1亿"), "100000000.00");
	CHECK_STR(money_of("0.00000001亿"), "1.00");
	CHECK_STR(money_of("３．５万元"), "35000.00");
	CHECK_STR(money_of("¥12.3"), "12.30");
	CHECK_STR(money_of("￥１，０００"), "1000.00");
	CHECK_STR(money_of("-0.05"), "-0.05");
	CHECK_STR(money_of("1.500"), "1.50");
	CHECK_STR(money_of("1.005"), "refused");
	CHECK_STR(money_of("1,5"), "refused");
	CHECK_STR(money_of("12,00"), "refused");
	CHECK_STR(money_of("1234,567"), "refused");
	CHECK_STR(money_of(",123"), "refused");
	CHECK_STR(money_of("1,"), "refused");
	CHECK_STR(money_of("1."), "refused");
	CHECK_STR(money_of(".5"), "refused");
	CHECK_STR(money_of(""), "refused");
	CHECK_STR(money_of("万"), "refused");
	CHECK_STR(money_of("1万万"), "refused");
	CHECK_STR(money_of("1 000"), "refused");
	CHECK_STR(money_of("99999999999999999"), "refused");
	CHECK_STR(money_of("92233720368547758.07"), "92233720368547758.07");
	CHECK_STR(money_of("92233720368547758.08"), "refused");
}

static void
test_width(void)
{
	CHECK_INT(al_width(""), 0);
	CHECK_INT(al_width("abc"), 3);
	CHECK_INT(al_width("信访件"), 6);
	CHECK_INT(al_width("Ａ，"), 4);
	CHECK_INT(al_width("e\xcc\x81"), 1);
	CHECK_INT(al_width("\t\x1b\x7f"), 3);
	CHECK_INT(al_width("\xff\xfe"), 2);
	CHECK_INT(al_width("\xe4\xbf"), 2);
	CHECK_INT(al_width("…"), 1);
	CHECK_INT((long long)al_fit("信访", 3), 3);
	CHECK_INT((long long)al_fit("信访", 4), 6);
	CHECK_INT((long long)al_fit("信访", 1), 0);
	CHECK_INT((long long)al_fit("e\xcc\x81x", 1), 3);
	CHECK_INT((long long)al_fit("ab", 0), 0);
	CHECK_INT((long long)al_chars("信访a"), 3);
	CHECK_INT((long long)al_char_len("信"), 3);
	CHECK_INT((long long)al_char_len("\xff"), 1);
	CHECK_INT((long long)al_char_len(""), 0);
	CHECK(al_utf8_valid("信访", 6) && al_utf8_valid("", 0));
	CHECK(!al_utf8_valid("信访", 5) && !al_utf8_valid("a\0b", 3));
	CHECK(!al_utf8_valid("\xc0\xaf", 2));	  /* too long a form */
	CHECK(!al_utf8_valid("\xed\xa0\x80", 3)); /* a surrogate */
}

struct converted {
	enum al_status st;
	char *text, *error;
};

static struct converted
convert(const char *s, size_t n, enum al_encoding enc)
{
	struct al_buf b = { NULL, 0, 0 };
	struct al_err *e = al_err_new();
	struct converted c = { al_to_utf8(&b, s, n, enc, e), NULL, NULL };

	c.text = al_buf_take(&b);
	c.error = al_strdup(al_err_count(e) > 0 ? al_err_line(e, 0) : "");
	al_err_free(e);
	return c;
}

#define BYTES(s) (s), sizeof(s) - 1

static void
check_text(const char *s, size_t n, enum al_encoding enc, const char *want)
{
	struct converted c = { AL_OK, NULL, NULL };

	CHECK_INT(al_encoding_of(s, n), enc);
	c = convert(s, n, enc);
	CHECK_INT(c.st, AL_OK);
	CHECK_STR(c.text, want);
	CHECK_STR(c.error, "");
	free(c.text);
	free(c.error);
}

static void
check_broken(const char *s, size_t n, enum al_encoding enc, const char *error)
{
	struct converted c = convert(s, n, enc);

	CHECK_INT(al_encoding_of(s, n), enc);
	CHECK_INT(c.st, AL_BAD);
	CHECK_STR(c.error, error);
	free(c.text);
	free(c.error);
}

static void
test_encodings(void)
{
	check_text(BYTES(""), AL_UTF8, "");
	check_text(BYTES("信访\n"), AL_UTF8, "信访\n");
	check_text(BYTES("\xef\xbb\xbf信"), AL_UTF8_BOM, "信");
	check_text(BYTES("\xff\xfe\xe1\x4f\x0a\x00"), AL_UTF16LE, "信\n");
	check_text(BYTES("\xfe\xff\x4f\xe1\xd8\x3d\xde\x00"), AL_UTF16BE,
		   "信😀");
	check_text(BYTES("\xd0\xc5\xb7\xc3,1\r\n"), AL_GB18030, "信访,1\r\n");
	check_text(BYTES("\xc1\xfa\x81\x39\xef\x30"), AL_GB18030,
		   "龙㐁"); /* of four bytes: not in GBK */
	CHECK_STR(al_encoding_name(AL_GB18030), "GB18030");
}

static void
test_broken(void)
{
	check_broken(BYTES("a\r\nb\n\xd0\xc5\xff\xff\n"), AL_GB18030,
		     "line 3: byte 0xFF isn't valid GB18030");
	check_broken(BYTES("\xd0\xc5\n\xd0"), AL_GB18030,
		     "line 2: byte 0xD0 isn't valid GB18030");
	check_broken(BYTES("一二三四五六七八\n九\xe5\x8d"), AL_UTF8,
		     "line 2: byte 0xE5 isn't valid UTF-8");
	check_broken(BYTES("a\nb\0c\n"), AL_UTF8,
		     "line 2: a NUL byte: this isn't text");
	check_broken(BYTES("\xef\xbb\xbf"
			   "a\r\xff"),
		     AL_UTF8_BOM, "line 2: byte 0xFF isn't valid UTF-8");
	check_broken(BYTES("\xff\xfe\x0a\x00\x00\xd8\x0a\x00"), AL_UTF16LE,
		     "line 2: byte 0x00 isn't valid UTF-16LE");
	check_broken(BYTES("\xff\xfe\x0a\x00\x41"), AL_UTF16LE,
		     "line 2: byte 0x41 isn't valid UTF-16LE");
	check_broken(BYTES("\xff\xfe\x0a\x00\x00\x00"), AL_UTF16LE,
		     "line 2: a NUL byte: this isn't text");
}

static void
test_big_gbk(void)
{
	struct al_buf in = { NULL, 0, 0 }, out = { NULL, 0, 0 };
	int i = 0;

	for (i = 0; i < 10001; i++)
		al_buf_adds(&in, i % 100 == 99 ? "\n" : "\xd0\xc5");
	CHECK_INT(al_to_utf8(&out, in.s, in.len, AL_GB18030, NULL), AL_OK);
	CHECK_INT((long long)al_chars(out.s), 10001);
	al_buf_release(&in);
	al_buf_release(&out);
}

static void
check_json(const char *s, const char *want)
{
	struct al_buf b = { NULL, 0, 0 };

	al_json_str(&b, s);
	CHECK_STR(al_buf_str(&b), want);
	al_buf_release(&b);
}

static void
test_json(void)
{
	check_json("", "\"\"");
	check_json("张三/李四", "\"张三/李四\"");
	check_json("a\"b\\c", "\"a\\\"b\\\\c\"");
	check_json("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"");
	check_json("\x01\x1b\x7f\xc2\x9b", "\"\\u0001\\u001b\\u007f\\u009b\"");
	check_json("a\xff\xe4", "\"a\xef\xbf\xbd\xef\xbf\xbd\"");
}

static void
test_read_file(void)
{
	char path[] = "/tmp/anlan-unit-XXXXXX";
	struct al_buf b = { NULL, 0, 0 };
	struct al_err *e = al_err_new();
	int fd = mkstemp(path);

	CHECK(fd >= 0 && write(fd, "a\0b", 3) == 3);
	close(fd);
	CHECK_INT(al_read_file(&b, path, e), AL_OK);
	CHECK(b.len == 3 && memcmp(b.s, "a\0b", 4) == 0);
	unlink(path);
	CHECK_INT(al_read_file(&b, path, e), AL_IO);
	CHECK(strstr(al_err_line(e, 0), path) != NULL);
	CHECK(strstr(al_err_line(e, 0), strerror(ENOENT)) != NULL);
	CHECK_INT(al_read_file(&b, "/", e), AL_IO);
	al_buf_release(&b);
	al_err_free(e);
}

int
main(void)
{
	test_vec();
	test_int_text();
	test_arena();
	test_buf();
	test_err();
	test_nearest();
	test_trim();
	test_int();
	test_money();
	test_width();
	test_encodings();
	test_broken();
	test_big_gbk();
	test_json();
	test_read_file();
	return check_done();
}
