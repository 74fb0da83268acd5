/* every.c: tests of periods that come round */
#include "check.h"

#include "rule/every.h"

static al_day
day(const char *iso)
{
	al_day d = 0;

	CHECK(al_day_iso(iso, &d));
	return d;
}

/* The period of this kind that holds a day, as "CODE FIRST LAST". */
static const char *
holding(enum al_every e, const char *iso, char out[64])
{
	char code[AL_EVERY_LEN], a[AL_DATE_LEN], b[AL_DATE_LEN];
	al_day first = 0, last = 0;

	al_every_holding(e, day(iso), &first, &last);
	al_every_code(e, first, code);
	al_day_text(first, a);
	al_day_text(last, b);
	snprintf(out, 64, "%s %s %s", code, a, b);
	CHECK_INT(al_every_next(e, first), last + 1);
	return out;
}

static void
test_holding(void)
{
	static const struct {
		enum al_every e;
		const char *day, *want;
	} t[] = {
		{ AL_EVERY_DAY, "2026-11-20",
		  "2026-11-20 2026-11-20 2026-11-20" },
		{ AL_EVERY_DAY, "2024-02-29",
		  "2024-02-29 2024-02-29 2024-02-29" },
		{ AL_EVERY_WEEK, "2026-11-22",
		  "2026-W47 2026-11-16 2026-11-22" },
		{ AL_EVERY_WEEK, "2025-12-29",
		  "2026-W01 2025-12-29 2026-01-04" },
		{ AL_EVERY_WEEK, "2024-12-30",
		  "2025-W01 2024-12-30 2025-01-05" },
		{ AL_EVERY_WEEK, "2021-01-03",
		  "2020-W53 2020-12-28 2021-01-03" },
		{ AL_EVERY_MONTH, "2024-02-10",
		  "2024-02 2024-02-01 2024-02-29" },
		{ AL_EVERY_MONTH, "2026-01-31",
		  "2026-01 2026-01-01 2026-01-31" },
		{ AL_EVERY_QUARTER, "2026-12-31",
		  "2026-Q4 2026-10-01 2026-12-31" },
		{ AL_EVERY_QUARTER, "2026-03-31",
		  "2026-Q1 2026-01-01 2026-03-31" },
		{ AL_EVERY_YEAR, "2026-06-15", "2026 2026-01-01 2026-12-31" },
	};
	char out[64];

	for (size_t i = 0; i < AL_COUNT(t); i++)
		CHECK_STR(holding(t[i].e, t[i].day, out), t[i].want);
}

static void
test_parse(void)
{
	static const struct {
		enum al_every e;
		const char *text, *code; /* NULL: refused */
	} t[] = {
		{ AL_EVERY_DAY, "2026/11/20", "2026-11-20" },
		{ AL_EVERY_DAY, "today", "2026-11-20" },
		{ AL_EVERY_DAY, "昨天", "2026-11-19" },
		{ AL_EVERY_DAY, "2026-11", NULL },
		{ AL_EVERY_DAY, "2025-02-29", NULL },
		{ AL_EVERY_WEEK, "2026-w1", "2026-W01" },
		{ AL_EVERY_WEEK, "2020-W53", "2020-W53" },
		{ AL_EVERY_WEEK, "2021-W53", NULL },
		{ AL_EVERY_MONTH, "2026年2月", "2026-02" },
		{ AL_EVERY_MONTH, "2026-13", NULL },
		{ AL_EVERY_MONTH, "2026-Q1", NULL },
		{ AL_EVERY_QUARTER, "2026-q4", "2026-Q4" },
		{ AL_EVERY_QUARTER, "2026-H1", NULL },
		{ AL_EVERY_YEAR, "2026年", "2026" },
		{ AL_EVERY_YEAR, "2026-01", NULL },
		{ AL_EVERY_KEY, "2026", NULL },
	};
	char code[AL_EVERY_LEN];
	al_day first = 0, last = 0;

	for (size_t i = 0; i < AL_COUNT(t); i++) {
		bool ok = al_every_parse(t[i].e, t[i].text, day("2026-11-20"),
					 &first, &last);

		CHECK_INT(ok, t[i].code != NULL);
		if (!ok || !t[i].code)
			continue;
		al_every_code(t[i].e, first, code);
		CHECK_STR(code, t[i].code);
	}
}

static void
test_clock(void)
{
	static const struct {
		const char *text;
		int want; /* -1: refused */
	} t[] = {
		{ "17:00", 61200 },    { "00:00", 0 },	   { "23:59", 86340 },
		{ "23:59:59", 86399 }, { "", 86399 },	   { "24:00", -1 },
		{ "7:00", -1 },	       { "17:60", -1 },	   { "17:00:", -1 },
		{ "17:00:60", -1 },    { "17:00:0x", -1 }, { "17.00", -1 },
		{ "17", -1 },	       { "17:0", -1 },	   { "17:00:000", -1 },
	};
	int got = 0;

	for (size_t i = 0; i < AL_COUNT(t); i++) {
		bool ok = al_every_clock(t[i].text, &got);

		CHECK_INT(ok ? got : -1, t[i].want);
	}
}

static void
test_words(void)
{
	enum al_every e = AL_EVERY_DAY;

	CHECK(al_every_of("quarter", &e) && e == AL_EVERY_QUARTER);
	CHECK(al_every_of("meeting", &e) && !al_every_regular(e));
	CHECK(!al_every_of("decade", &e));
}

int
main(void)
{
	test_holding();
	test_parse();
	test_clock();
	test_words();
	return check_done();
}
