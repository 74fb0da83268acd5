/* civil.c: tests of the calendar and of dates as people write them */
#include "check.h"

#include "base/civil.h"

#define CN 28800 /* +08:00 */

static const char *
text_of(al_day day)
{
	static char out[AL_DATE_LEN];

	al_day_text(day, out);
	return out;
}

static void
test_every_day(void)
{
	al_day day = al_day_of(1900, 1, 1), end = al_day_of(2999, 12, 31);
	int y = 0, m = 0, d = 0, weekday = 1; /* 1900-01-01 was a Monday */
	bool ok = true;

	for (; day <= end; day++) {
		al_day back = 0;

		al_day_split(day, &y, &m, &d);
		ok &= al_day_valid(y, m, d) && al_day_of(y, m, d) == day;
		ok &= al_weekday(day) == weekday;
		ok &= al_day_iso(text_of(day), &back) && back == day;
		weekday = weekday % 7 + 1;
	}
	CHECK(ok);
	CHECK_INT(al_day_of(1970, 1, 1), 0);
	CHECK_INT(al_day_of(1969, 12, 31), -1);
	CHECK_INT(al_day_of(2000, 3, 1), 11017);
	CHECK_INT(al_day_of(2026, 3, 1), 20513);
	CHECK_INT(al_day_year(al_day_of(2025, 12, 31)), 2025);
	CHECK_INT(al_day_year(al_day_of(2026, 1, 1)), 2026);
}

static void
test_valid(void)
{
	CHECK(al_day_valid(2024, 2, 29) && !al_day_valid(2023, 2, 29));
	CHECK(al_day_valid(2000, 2, 29) && !al_day_valid(1900, 2, 29));
	CHECK(!al_day_valid(2100, 2, 29) && !al_day_valid(2026, 2, 30));
	CHECK(al_day_valid(2026, 4, 30) && !al_day_valid(2026, 4, 31));
	CHECK(!al_day_valid(2026, 0, 1) && !al_day_valid(2026, 13, 1));
	CHECK(!al_day_valid(2026, 1, 0) && !al_day_valid(2026, 1, 32));
	CHECK(al_day_valid(1900, 1, 1) && !al_day_valid(1899, 12, 31));
	CHECK(al_day_valid(2999, 12, 31) && !al_day_valid(3000, 1, 1));
}

static void
test_far(void)
{
	char out[AL_TIME_LEN];

	CHECK_STR(text_of(INT32_MAX), "\?\?\?\?\?\?\?\?\?\?");
	CHECK_STR(text_of(INT32_MIN), "\?\?\?\?\?\?\?\?\?\?");
	al_time_text(INT64_MAX, CN, out);
	CHECK_INT((long long)strlen(out), AL_TIME_LEN - 1);
	al_time_text(INT64_MIN, -CN, out);
	CHECK_INT((long long)strlen(out), AL_TIME_LEN - 1);
	CHECK_STR(text_of(al_day_of(1, 1, 1)), "0001-01-01");
	CHECK_STR(text_of(al_day_of(1, 1, 1) - 1), "0000-12-31");
	CHECK_STR(text_of(al_day_of(9999, 12, 31)), "9999-12-31");
}

static void
check_week(int y, int m, int d, int want_year, int want_week)
{
	int year = 0, week = 0;

	al_iso_week(al_day_of(y, m, d), &year, &week);
	CHECK_INT(year * 100 + week, want_year * 100 + want_week);
}

static void
test_weeks(void)
{
	check_week(2025, 12, 29, 2026, 1);
	check_week(2025, 12, 28, 2025, 52);
	check_week(2024, 12, 30, 2025, 1);
	check_week(2021, 1, 3, 2020, 53);
	check_week(2021, 1, 4, 2021, 1);
	check_week(2026, 1, 1, 2026, 1);
	check_week(2026, 12, 31, 2026, 53);
	check_week(2027, 1, 1, 2026, 53);
	CHECK_INT(al_weekday(al_day_of(1970, 1, 1)), 4);
	CHECK_INT(al_weekday(al_day_of(2026, 3, 1)), 7);
	CHECK_INT(al_weekday(al_day_of(2026, 3, 2)), 1);
}

static void
test_months(void)
{
	CHECK_STR(text_of(al_month_start(al_day_of(2026, 3, 31))),
		  "2026-03-01");
	CHECK_STR(text_of(al_month_start(al_day_of(2026, 1, 1))), "2026-01-01");
	CHECK_STR(text_of(al_month_end(al_day_of(2024, 2, 1))), "2024-02-29");
	CHECK_STR(text_of(al_month_end(al_day_of(2100, 2, 1))), "2100-02-28");
	CHECK_STR(text_of(al_month_end(al_day_of(2026, 12, 31))), "2026-12-31");
	CHECK_STR(text_of(al_day_in_year(al_day_of(2024, 2, 29), 2023)),
		  "2023-02-28");
	CHECK_STR(text_of(al_day_in_year(al_day_of(2024, 2, 29), 2028)),
		  "2028-02-29");
	CHECK_STR(text_of(al_day_in_year(al_day_of(2023, 2, 28), 2024)),
		  "2024-02-28");
	CHECK_STR(text_of(al_day_in_year(al_day_of(2026, 12, 31), 2025)),
		  "2025-12-31");
}

static void
test_instants(void)
{
	const al_day day = al_day_of(2026, 3, 1);
	const al_time t = al_time_at(day, 0, CN);
	char out[AL_TIME_LEN];

	CHECK_INT(t, 1772294400);
	al_time_text(t, CN, out);
	CHECK_STR(out, "2026-03-01 00:00:00");
	al_time_text(t, 0, out);
	CHECK_STR(out, "2026-02-28 16:00:00");
	al_time_text(al_time_at(day, AL_DAY_END, CN), CN, out);
	CHECK_STR(out, "2026-03-01 23:59:59");
	CHECK_INT(al_time_day(t, CN), day);
	CHECK_INT(al_time_day(t - 1, CN), day - 1);
	CHECK_INT(al_time_day(t + AL_DAY_END, CN), day);
	CHECK_INT(al_time_day(t + AL_DAY_END + 1, CN), day + 1);
	CHECK_INT(al_time_day(-1, 0), -1);
	al_time_text(-1, 0, out);
	CHECK_STR(out, "1969-12-31 23:59:59");
}

static const char *
day_of(const char *s)
{
	al_day day = 0;

	if (!al_parse_day(s, al_day_of(2026, 3, 1), &day))
		return "refused";
	return text_of(day);
}

static void
test_day_spellings(void)
{
	static const char *const good[] = {
		"2026-03-01",
		"2026-3-1",
		"2026/3/1",
		"2026/03/01",
		"2026.3.1",
		"20260301",
		"2026年3月1日",
		"2026年03月01日",
		" 2026-3-1 ",
		"　2026-3-1\n",
		"２０２６－３－１",
		"２０２６年３月１日",
		"２０２６／３／１",
		"２０２６０３０１",
		"today",
		"今天",
		" 今天　",
	};
	size_t i = 0;

	for (i = 0; i < sizeof good / sizeof *good; i++)
		CHECK_STR(day_of(good[i]), "2026-03-01");
	CHECK_STR(day_of("yesterday"), "2026-02-28");
	CHECK_STR(day_of("昨天"), "2026-02-28");
	CHECK_STR(day_of("2024-2-29"), "2024-02-29");
	CHECK_STR(day_of("1900.1.1"), "1900-01-01");
	CHECK_STR(day_of("2999年12月31日"), "2999-12-31");
}

static void
test_day_refused(void)
{
	static const char *const bad[] = {
		"",
		" ",
		"3/4/2026",
		"26-3-1",
		"1-3-2026",
		"2026-3",
		"2026",
		"2026-3-1-1",
		"2026-3/1",
		"2026年3-1",
		"2026年3月1",
		"2026年3月",
		"2026 3 1",
		"2026-3- 1",
		"202631",
		"2026301",
		"202603011",
		"20260230",
		"2026-02-29",
		"2026-13-01",
		"2026-00-01",
		"2026-01-00",
		"2026-1-32",
		"1899-12-31",
		"3000-01-01",
		"02026-3-1",
		"2026-003-01",
		"2026-3-001",
		"+2026-3-1",
		"-2026-3-1",
		"2026--3-1",
		"2026-3-1x",
		"3月1日",
		"todayx",
		"tomorrow",
		"now",
		"2026-3-1 9:30",
		"二〇二六年三月一日",
		"2026\xff"
		"3\xff"
		"1",
	};
	al_day day = 77;
	size_t i = 0;

	for (i = 0; i < sizeof bad / sizeof *bad; i++)
		check_that(!al_parse_day(bad[i], 20000, &day), bad[i], __FILE__,
			   __LINE__);
	CHECK_INT(day, 77);
	CHECK(!al_day_iso("2026-3-1", &day) && !al_day_iso("", &day));
	CHECK(!al_day_iso("2026-02-29", &day));
	CHECK(!al_day_iso(" 2026-03-01", &day));
	CHECK(!al_day_iso("2026/03/01", &day));
	CHECK(!al_day_iso("2026-03-01 ", &day));
}

/* As read at +08:00 and 2026-03-01 12:00; a date alone gets a "*". */
static const char *
time_of(const char *s)
{
	static char out[AL_TIME_LEN + 1];
	const al_time now = al_time_at(al_day_of(2026, 3, 1), 43200, CN);
	bool has_clock = false;
	al_time t = 0;

	if (!al_parse_time(s, now, CN, &t, &has_clock))
		return "refused";
	al_time_text(t, CN, out);
	if (!has_clock)
		strcat(out, "*");
	return out;
}

static void
test_time_spellings(void)
{
	CHECK_STR(time_of("now"), "2026-03-01 12:00:00");
	CHECK_STR(time_of(" 现在 "), "2026-03-01 12:00:00");
	CHECK_STR(time_of("2026-3-1"), "2026-03-01 00:00:00*");
	CHECK_STR(time_of("昨天"), "2026-02-28 00:00:00*");
	CHECK_STR(time_of("2026-03-01 9:30"), "2026-03-01 09:30:00");
	CHECK_STR(time_of("2026-03-01  09:30:15"), "2026-03-01 09:30:15");
	CHECK_STR(time_of("2026-03-01T09:30"), "2026-03-01 09:30:00");
	CHECK_STR(time_of("20260301 23:59:59"), "2026-03-01 23:59:59");
	CHECK_STR(time_of("2026/3/1 9时30分"), "2026-03-01 09:30:00");
	CHECK_STR(time_of("2026年3月1日 9点5分"), "2026-03-01 09:05:00");
	CHECK_STR(time_of("2026年3月1日9时30分"), "2026-03-01 09:30:00");
	CHECK_STR(time_of("今天9:30"), "2026-03-01 09:30:00");
	CHECK_STR(time_of("today 0:00"), "2026-03-01 00:00:00");
	CHECK_STR(time_of("２０２６－３－１　９：３０"), "2026-03-01 09:30:00");
	CHECK_STR(time_of("2026-03-01 09:30Z"), "2026-03-01 17:30:00");
	CHECK_STR(time_of("2026-03-01 09:30+08:00"), "2026-03-01 09:30:00");
	CHECK_STR(time_of("2026-03-01T20:00:00 -03:30"), "2026-03-02 07:30:00");
}

static void
test_time_refused(void)
{
	static const char *const bad[] = {
		"",
		"9:30",
		"2026-03-01 24:00",
		"2026-03-01 9:60",
		"2026-03-01 9:30:60",
		"2026-03-01 9:3",
		"2026-03-01 9",
		"2026-03-01 9时",
		"2026-03-01 9时30",
		"2026-03-01 9点半",
		"2026-03-01 930",
		"2026-03-01T",
		"2026-03-01 T9:30",
		"2026-3-119:30",
		"２０２６－３－１１９：３０",
		"today9:30",
		"now 9:30",
		"2026-03-01 9:30 PM",
		"2026-03-01Z",
		"2026-03-01 +08:00",
		"2026-03-01 9:30+8",
		"2026-03-01 9:30+0800",
		"2026-03-01 9:30+15:00",
		"2026-03-01 9:30Zx",
		"3/4/2026 9:30",
	};
	bool has_clock = true;
	al_time t = 77;
	size_t i = 0;

	for (i = 0; i < sizeof bad / sizeof *bad; i++)
		check_that(!al_parse_time(bad[i], 0, CN, &t, &has_clock),
			   bad[i], __FILE__, __LINE__);
	CHECK(t == 77 && has_clock);
}

static int
clock_of(const char *s)
{
	int second = -1;

	return al_parse_clock(s, &second) ? second : -1;
}

static void
test_clock_alone(void)
{
	CHECK(clock_of("08:30") == 30600);
	CHECK(clock_of(" 8:30 ") == 30600);
	CHECK(clock_of("8时30分") == 30600);
	CHECK(clock_of("00:00") == 0);
	CHECK(clock_of("23:59:59") == 86399);
	CHECK(clock_of("24:00") == -1);
	CHECK(clock_of("8") == -1);
	CHECK(clock_of("0830") == -1);
	CHECK(clock_of("8:3") == -1);
	CHECK(clock_of("8:30 PM") == -1);
	CHECK(clock_of("8:30+08:00") == -1);
	CHECK(clock_of("") == -1);
}

static int
offset_of(const char *s)
{
	int offset = 0;

	return al_parse_offset(s, &offset) ? offset : -1;
}

static void
test_offsets(void)
{
	CHECK_INT(offset_of("+08:00"), CN);
	CHECK_INT(offset_of("-03:30"), -12600);
	CHECK_INT(offset_of("Z"), 0);
	CHECK_INT(offset_of("+14:00"), 50400);
	CHECK_INT(offset_of("-14:00"), -50400);
	CHECK_INT(offset_of("+14:01"), -1);
	CHECK_INT(offset_of("+08:60"), -1);
	CHECK_INT(offset_of("08:00"), -1);
	CHECK_INT(offset_of("+8:00"), -1);
	CHECK_INT(offset_of("+08:00 x"), -1);
	CHECK_INT(offset_of(""), -1);
}

int
main(void)
{
	test_every_day();
	test_valid();
	test_far();
	test_weeks();
	test_months();
	test_instants();
	test_day_spellings();
	test_day_refused();
	test_time_spellings();
	test_clock_alone();
	test_time_refused();
	test_offsets();
	return check_done();
}
