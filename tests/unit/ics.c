/* ics.c: tests of iCalendar: lines, times, names, and what is kept stable */
#include "check.h"

#include "render/ics.h"

#include <string.h>

static const struct al_ics_event plain = { .uid = "PB2026-000001@1",
					   .summary = "Duty",
					   .starts = 1772323200, /* Z */
					   .ends = 1772409600,
					   .created = 1771000000,
					   .changed = 1771000001 };

static char *
text_of(const struct al_ics_event *v, int offset)
{
	struct al_ics *a = al_ics_new("Duty, at the gate", offset);
	struct al_buf b = { 0 };

	al_ics_add(a, v);
	al_ics_text(a, &b);
	al_ics_free(a);
	return al_buf_take(&b);
}

/* Each line ends in CRLF, has at most 75 octets, and whole characters. */
static void
check_lines(const char *s)
{
	size_t n;

	for (; *s; s += n + 2) {
		n = strcspn(s, "\r\n");
		CHECK(n > 0 && n <= 75);
		CHECK(s[n] == '\r' && s[n + 1] == '\n');
		if (s[n] != '\r' || s[n + 1] != '\n')
			return;
		CHECK((s[n + 2] != ' ') || ((s[n + 3] & 0xc0) != 0x80));
	}
}

/* The text without the folds: what a reader of it sees. */
static char *
unfold(const char *s)
{
	struct al_buf b = { 0 };

	for (; *s; s++)
		if (strncmp(s, "\r\n ", 3) == 0)
			s += 2;
		else
			al_buf_addc(&b, *s);
	return al_buf_take(&b);
}

static void
check_has(const struct al_ics_event *v, int offset, const char *line,
	  int source)
{
	char *s = text_of(v, offset), *flat = unfold(s), *want = NULL;

	check_lines(s);
	if (asprintf(&want, "\r\n%s\r\n", line) < 0)
		abort();
	if (!strstr(flat, want))
		check_str(flat, want, __FILE__, source);
	else
		check_passed++;
	free(want);
	free(flat);
	free(s);
}

#define HAS(v, offset, line) check_has(v, offset, line, __LINE__)

static void
times(void)
{
	const int east = 8 * 3600, west = -(3 * 3600 + 1800);
	struct al_ics_event v = plain;

	HAS(&v, east, "BEGIN:VTIMEZONE");
	HAS(&v, east, "TZID:UTC+0800");
	HAS(&v, east, "TZOFFSETTO:+0800");
	HAS(&v, east, "TZOFFSETFROM:+0800");
	HAS(&v, east, "DTSTART;TZID=UTC+0800:20260301T080000");
	HAS(&v, east, "DTEND;TZID=UTC+0800:20260302T080000");
	HAS(&v, east, "DTSTAMP:20260213T162641Z");
	HAS(&v, east, "LAST-MODIFIED:20260213T162641Z");
	HAS(&v, east, "CREATED:20260213T162640Z");
	HAS(&v, west, "TZOFFSETTO:-0330");
	HAS(&v, west, "DTSTART;TZID=UTC-0330:20260228T203000");
	HAS(&v, 0, "TZOFFSETTO:+0000");
	HAS(&v, 0, "DTSTART;TZID=UTC+0000:20260301T000000");
	v.starts = 1798732799; /* the last second of a year, at +08:00 */
	HAS(&v, east, "DTSTART;TZID=UTC+0800:20261231T235959");
	v.starts++;
	HAS(&v, east, "DTSTART;TZID=UTC+0800:20270101T000000");
	v.starts = -1;
	HAS(&v, 0, "DTSTART;TZID=UTC+0000:19691231T235959");
}

static void
words(void)
{
	struct al_ics_event v = plain;

	HAS(&v, 0, "NAME:Duty\\, at the gate");
	HAS(&v, 0, "X-WR-CALNAME:Duty, at the gate");
	HAS(&v, 0, "UID:PB2026-000001@1");
	HAS(&v, 0, "SEQUENCE:0");
	HAS(&v, 0, "STATUS:CONFIRMED");
	v.sequence = 12;
	v.cancelled = true;
	HAS(&v, 0, "SEQUENCE:12");
	HAS(&v, 0, "STATUS:CANCELLED");
	v.summary = "a, b; c\\d: \"e\"\r\nEND:VEVENT";
	HAS(&v, 0, "SUMMARY:a\\, b\\; c\\\\d: \"e\" END:VEVENT");
	v.description = "first\nsecond";
	HAS(&v, 0, "DESCRIPTION:first\\nsecond");
	v.summary = "";
	HAS(&v, 0, "SUMMARY:");
}

/* Whatever the length, also where a character would be cut. */
static void
folds(void)
{
	char text[260 * 3 + 8], line[sizeof text + 16];
	struct al_ics_event v = plain;

	v.summary = text;
	for (size_t ascii = 0; ascii < 4; ascii++)
		for (size_t n = 0; n < 60; n++) {
			memset(text, 'x', ascii);
			for (size_t i = 0; i < n; i++)
				memcpy(text + ascii + 3 * i, "值", 3);
			text[ascii + 3 * n] = '\0';
			snprintf(line, sizeof line, "SUMMARY:%s", text);
			HAS(&v, 0, line);
		}
}

int
main(void)
{
	times();
	words();
	folds();
	return check_done();
}
