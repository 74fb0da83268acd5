/* mail.c: tests of messages: addresses, headers, dates, line lengths */
#include "check.h"

#include "render/mail.h"

#include <string.h>

static void
addresses(void)
{
	static const char *const good[] = { "a@b", "road@anhe.example",
					    "a.b+c-d_e@x-1.example",
					    "13900000000@mail.example" };
	static const char *const bad[] = {
		"",	 "road",	 "@b",	  "a@",	     "a@.b",
		"a@b.",	 "a@-b",	 "a@b-",  "a..b@c",  ".a@b",
		"a.@b",	 "a@b..c",	 "a@b@c", "a b@c",   "a@b, c@d",
		"<a@b>", "a@b\nTo: c@d", "路@b",  "a@县.cn", "a@b\r"
	};

	for (size_t i = 0; i < AL_COUNT(good); i++)
		CHECK(al_mail_address(good[i]));
	for (size_t i = 0; i < AL_COUNT(bad); i++)
		CHECK(!al_mail_address(bad[i]));
}

static const struct al_mail plain = { .from = "o@x.example",
				      .from_name = "Office",
				      .to = "r@x.example",
				      .to_name = "Road",
				      .subject = "Duties",
				      .id = "CB2026-000001.0",
				      .lang = "en",
				      .body = "a\n" };

/* Write it, and compare the line that begins with `name`. */
static void
check_line(const struct al_mail *m, const char *name, const char *want,
	   int line)
{
	struct al_buf b = { 0 };
	const char *s;

	al_mail_write(m, &b);
	s = strstr(b.s, name);
	check_int(s != NULL, 1, __FILE__, line);
	if (s && strncmp(s, want, strlen(want)) != 0)
		check_str(s, want, __FILE__, line);
	for (s = b.s; *s; s += strcspn(s, "\n") + 1)
		check_int(strcspn(s, "\n") <= 78, 1, __FILE__, line);
	al_buf_release(&b);
}

#define LINE(m, name, want) check_line(m, name, want, __LINE__)

static void
dates(void)
{
	struct al_mail m = plain;

	LINE(&m, "Date: ", "Date: Thu, 01 Jan 1970 00:00:00 +0000\n");
	m.offset = 8 * 3600;
	m.date = 1767196799; /* 2025-12-31T23:59:59 at +08:00 */
	LINE(&m, "Date: ", "Date: Wed, 31 Dec 2025 23:59:59 +0800\n");
	m.date++;
	LINE(&m, "Date: ", "Date: Thu, 01 Jan 2026 00:00:00 +0800\n");
	m.offset = -(3 * 3600 + 1800);
	LINE(&m, "Date: ", "Date: Wed, 31 Dec 2025 12:30:00 -0330\n");
}

/* 39 bytes are the most that one encoded word holds: 13 characters. */
static void
subjects(void)
{
	struct al_mail m = plain;

	LINE(&m, "Subject", "Subject: Duties\n");
	m.subject = "一二三四五六七八九十一二三";
	LINE(&m, "Subject",
	     "Subject: =?UTF-8?B?"
	     "5LiA5LqM5LiJ5Zub5LqU5YWt5LiD5YWr5Lmd5Y2B5LiA5LqM5LiJ?=\n");
	m.subject = "一二三四五六七八九十一二三四";
	LINE(&m, "Subject",
	     "Subject: =?UTF-8?B?"
	     "5LiA5LqM5LiJ5Zub5LqU5YWt5LiD5YWr5Lmd5Y2B5LiA5LqM5LiJ?=\n"
	     " =?UTF-8?B?5Zub?=\n");
	/* a character isn't cut in two */
	m.subject = "a一二三四五六七八九十一二三";
	LINE(&m, "Subject",
	     "Subject: =?UTF-8?B?"
	     "YeS4gOS6jOS4ieWbm+S6lOWFreS4g+WFq+S5neWNgeS4gOS6jA==?=\n"
	     " =?UTF-8?B?5LiJ?=\n");
	m.subject = "=?UTF-8?B?YQ==?="; /* would be taken for encoded */
	LINE(&m, "Subject", "Subject: =?UTF-8?B?PT9VVEYtOD9CP1lRPT0/PQ==?=\n");
	m.subject = "a\nBcc: b@c";
	LINE(&m, "Subject", "Subject: =?UTF-8?B?YSBCY2M6IGJAYw==?=\n");
}

static void
names(void)
{
	struct al_mail m = plain;

	LINE(&m, "From", "From: \"Office\"\n <o@x.example>\n");
	m.from_name = "the \"Office\"";
	LINE(&m, "From",
	     "From: =?UTF-8?B?dGhlICJPZmZpY2Ui?=\n <o@x.example>\n");
	m.from_name = NULL;
	LINE(&m, "From", "From: <o@x.example>\n");
	LINE(&m, "To: ", "To: \"Road\"\n <r@x.example>\n");
	m.to = NULL;
	LINE(&m, "From", "From: <o@x.example>\nSubject");
}

/* Lines of the text end in CRLF, and 57 bytes fill a line of base64. */
static void
bodies(void)
{
	struct al_mail m = plain;

	LINE(&m, "base64\n", "base64\n\nYQ0K\n");
	m.body = "";
	LINE(&m, "base64\n", "base64\n\n");
	m.body = "123456789012345678901234567890123456789012345678901234567";
	LINE(&m, "base64\n",
	     "base64\n\nMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5"
	     "MDEyMzQ1Njc4OTAxMjM0NTY3\n");
	m.body = "1234567890123456789012345678901234567890123456789012345678";
	LINE(&m, "base64\n",
	     "base64\n\nMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5"
	     "MDEyMzQ1Njc4OTAxMjM0NTY3\nOA==\n");
}

int
main(void)
{
	addresses();
	dates();
	subjects();
	names();
	bodies();
	return check_done();
}
