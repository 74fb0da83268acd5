/* parse_time.c: dates and instants as people write them */
#include "civil.h"
#include "scan.h"

#include <string.h>

/* Month and day after the year and its separator: "3-1" or "3月1日". */
static bool
scan_month_day(struct al_scan *p, int32_t sep, int *m, int *d)
{
	const int32_t day_sign = 0x65e5;    /* 日 */
	const bool chinese = sep == 0x5e74; /* 年 */
	int64_t v = 0;

	if (al_scan_digits(p, 2, &v) == 0)
		return false;
	*m = (int)v;
	if (!al_scan_eat(p, chinese ? 0x6708 /* 月 */ : sep))
		return false;
	if (al_scan_digits(p, 2, &v) == 0)
		return false;
	*d = (int)v;
	return !chinese || al_scan_eat(p, day_sign);
}

/* A date in figures.  The year has four digits and comes first, else nobody
 * can say which number is the day. */
static bool
scan_date(struct al_scan *p, al_day *out)
{
	int y = 0, m = 0, d = 0, n = 0;
	int64_t v = 0;
	int32_t c = 0;

	n = al_scan_digits(p, 8, &v);
	if (n == 8) {
		y = (int)(v / 10000);
		m = (int)(v / 100 % 100);
		d = (int)(v % 100);
	} else {
		c = al_scan_next(p);
		y = (int)v;
		if (n != 4 || (c != '-' && c != '/' && c != '.' && c != 0x5e74))
			return false;
		if (!scan_month_day(p, c, &m, &d))
			return false;
	}
	if (!al_day_valid(y, m, d))
		return false;
	*out = al_day_of(y, m, d);
	return true;
}

static bool
scan_day(struct al_scan *p, al_day today, al_day *out)
{
	if (al_scan_word(p, "today") || al_scan_word(p, "今天")) {
		*out = today;
		return true;
	}
	if (al_scan_word(p, "yesterday") || al_scan_word(p, "昨天")) {
		*out = today - 1;
		return true;
	}
	return scan_date(p, out);
}

bool
al_parse_day(const char *s, al_day today, al_day *out)
{
	struct al_scan p = al_scan_of(s);
	al_day day = 0;

	if (!scan_day(&p, today, &day) || !al_scan_done(&p))
		return false;
	*out = day;
	return true;
}

/* Minutes and seconds: "30", "30:00" after a colon, "30分" after 时 or 点. */
static bool
scan_minutes(struct al_scan *p, int32_t sep, int64_t *min, int64_t *sec)
{
	*sec = 0;
	if (sep != ':')
		return al_scan_digits(p, 2, min) > 0 && al_scan_word(p, "分");
	if (al_scan_digits(p, 2, min) != 2)
		return false;
	return !al_scan_eat(p, ':') || al_scan_digits(p, 2, sec) == 2;
}

static bool
scan_clock(struct al_scan *p, int *second)
{
	int64_t h = 0, min = 0, sec = 0;
	int32_t sep = 0;

	if (al_scan_digits(p, 2, &h) == 0)
		return false;
	sep = al_scan_next(p);
	if (sep != ':' && sep != 0x65f6 /* 时 */ && sep != 0x70b9 /* 点 */)
		return false;
	if (!scan_minutes(p, sep, &min, &sec))
		return false;
	if (h > 23 || min > 59 || sec > 59)
		return false;
	*second = (int)(h * 3600 + min * 60 + sec);
	return true;
}

bool
al_parse_clock(const char *s, int *second)
{
	struct al_scan p = al_scan_of(s);
	int v = 0;

	if (!scan_clock(&p, &v))
		return false;
	al_scan_blanks(&p);
	if (!al_scan_done(&p))
		return false;
	*second = v;
	return true;
}

static bool
scan_offset(struct al_scan *p, int *offset)
{
	int64_t h = 0, min = 0;
	int32_t sign = al_scan_next(p);

	if (sign == 'Z') {
		*offset = 0;
		return true;
	}
	if (sign != '+' && sign != '-')
		return false;
	if (al_scan_digits(p, 2, &h) != 2 || !al_scan_eat(p, ':') ||
	    al_scan_digits(p, 2, &min) != 2)
		return false;
	if (min > 59 || h * 60 + min > 14 * 60)
		return false;
	*offset = (int)(h * 3600 + min * 60) * (sign == '-' ? -1 : 1);
	return true;
}

bool
al_parse_offset(const char *s, int *offset)
{
	struct al_scan p = al_scan_of(s);
	int v = 0;

	if (!scan_offset(&p, &v) || !al_scan_done(&p))
		return false;
	*offset = v;
	return true;
}

/* What may stand between a date and a clock time: a T, blanks, or nothing
 * where a sign ends the date: "2026年3月1日9时30分", "今天9:30". */
static bool
scan_gap(struct al_scan *p)
{
	const char *before = p->s - strlen("日");

	return al_scan_eat(p, 'T') || al_scan_blanks(p) ||
	       memcmp(before, "日", 3) == 0 || memcmp(before, "天", 3) == 0;
}

bool
al_parse_time(const char *s, al_time now, int offset, al_time *out,
	      bool *has_clock)
{
	struct al_scan p = al_scan_of(s);
	al_day day = 0;
	int second = 0;
	bool clock = false;

	if (al_scan_word(&p, "now") || al_scan_word(&p, "现在")) {
		if (!al_scan_done(&p))
			return false;
		*has_clock = true;
		*out = now;
		return true;
	}
	if (!scan_day(&p, al_time_day(now, offset), &day))
		return false;
	clock = !al_scan_done(&p);
	if (clock && (!scan_gap(&p) || !scan_clock(&p, &second)))
		return false;
	al_scan_blanks(&p);
	if (!al_scan_done(&p) && (!clock || !scan_offset(&p, &offset)))
		return false;
	if (!al_scan_done(&p))
		return false;
	*has_clock = clock;
	*out = al_time_at(day, second, offset);
	return true;
}
