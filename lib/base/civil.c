/* civil.c: dates and instants of the proleptic Gregorian calendar */
#include "civil.h"

#include <stdio.h>
#include <string.h>

#define YEAR_MIN 1900
#define YEAR_MAX 2999
#define EPOCH 719528 /* days from 0000-01-01 to 1970-01-01 */
#define DAY_SECONDS 86400

static int64_t
floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0 ? 1 : 0);
}

static bool
leap(int64_t y)
{
	return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
}

static int
month_days(int64_t y, int m)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30,
				    31, 31, 30, 31, 30, 31 };

	return m == 2 && leap(y) ? 29 : days[m - 1];
}

/* Days from 0000-01-01 to the first day of the year `y`. */
static int64_t
year_start(int64_t y)
{
	int64_t z = y - 1; /* 0 was a leap year: count those up to z, and it */

	return 365 * y + floor_div(z, 4) - floor_div(z, 100) +
	       floor_div(z, 400) + 1;
}

bool
al_day_valid(int y, int m, int d)
{
	return y >= YEAR_MIN && y <= YEAR_MAX && m >= 1 && m <= 12 && d >= 1 &&
	       d <= month_days(y, m);
}

al_day
al_day_of(int y, int m, int d)
{
	int64_t n = year_start(y) - EPOCH + d - 1;
	int i = 0;

	for (i = 1; i < m; i++)
		n += month_days(y, i);
	return (al_day)n;
}

void
al_day_split(al_day day, int *y, int *m, int *d)
{
	int64_t n = (int64_t)day + EPOCH;
	int64_t year = floor_div(n * 400, 146097); /* right, or one off */
	int64_t left = 0;
	int month = 1;

	while (year_start(year) > n)
		year--;
	while (year_start(year + 1) <= n)
		year++;
	left = n - year_start(year);
	for (; left >= month_days(year, month); month++)
		left -= month_days(year, month);
	*y = (int)year;
	*m = month;
	*d = (int)left + 1;
}

int
al_day_year(al_day day)
{
	int y = 0, m = 0, d = 0;

	al_day_split(day, &y, &m, &d);
	return y;
}

int
al_weekday(al_day day)
{
	int64_t n = (int64_t)day + 3; /* 1970-01-01 was a Thursday */

	return (int)(n - 7 * floor_div(n, 7)) + 1;
}

void
al_iso_week(al_day day, int *year, int *week)
{
	al_day thursday = day - al_weekday(day) + 4;

	/* A week belongs to the year that its Thursday is in. */
	*year = al_day_year(thursday);
	*week = (thursday - al_day_of(*year, 1, 1)) / 7 + 1;
}

al_day
al_month_start(al_day day)
{
	int y = 0, m = 0, d = 0;

	al_day_split(day, &y, &m, &d);
	return day - d + 1;
}

al_day
al_month_end(al_day day)
{
	int y = 0, m = 0, d = 0;

	al_day_split(day, &y, &m, &d);
	return day - d + month_days(y, m);
}

al_day
al_day_in_year(al_day day, int year)
{
	int y = 0, m = 0, d = 0;

	al_day_split(day, &y, &m, &d);
	if (d > month_days(year, m))
		d = month_days(year, m);
	return al_day_of(year, m, d);
}

/* The `n` last decimal digits of `v`. */
static void
put_digits(char *out, int v, int n)
{
	while (n-- > 0) {
		out[n] = (char)('0' + v % 10);
		v /= 10;
	}
}

void
al_day_text(al_day day, char out[AL_DATE_LEN])
{
	int y = 0, m = 0, d = 0;

	al_day_split(day, &y, &m, &d);
	memcpy(out, "0000-00-00", AL_DATE_LEN);
	if (y < 0 || y > 9999) { /* no ledger holds it; never write past out */
		memset(out, '?', AL_DATE_LEN - 1);
		return;
	}
	put_digits(out, y, 4);
	put_digits(out + 5, m, 2);
	put_digits(out + 8, d, 2);
}

/* `n` ASCII digits, or -1. */
static int
get_digits(const char *s, int n)
{
	int v = 0;

	for (; n > 0; n--, s++) {
		if (*s < '0' || *s > '9')
			return -1;
		v = v * 10 + (*s - '0');
	}
	return v;
}

bool
al_day_iso(const char *s, al_day *out)
{
	int y = 0, m = 0, d = 0;

	if (strlen(s) != AL_DATE_LEN - 1 || s[4] != '-' || s[7] != '-')
		return false;
	y = get_digits(s, 4);
	m = get_digits(s + 5, 2);
	d = get_digits(s + 8, 2);
	if (!al_day_valid(y, m, d))
		return false;
	*out = al_day_of(y, m, d);
	return true;
}

al_time
al_time_at(al_day day, int second_of_day, int offset)
{
	return (al_time)day * DAY_SECONDS + second_of_day - offset;
}

al_day
al_time_day(al_time t, int offset)
{
	int64_t day = 0;

	if (__builtin_add_overflow(t, (al_time)offset, &t))
		t = t < 0 ? INT64_MAX : INT64_MIN;
	day = floor_div(t, DAY_SECONDS);
	if (day < INT32_MIN)
		return INT32_MIN;
	return day > INT32_MAX ? INT32_MAX : (al_day)day;
}

void
al_time_text(al_time t, int offset, char out[AL_TIME_LEN])
{
	al_day day = al_time_day(t, offset);
	int second = 0;

	al_day_text(day, out);
	out[10] = ' ';
	memset(out + 11, '?', AL_TIME_LEN - 12);
	out[AL_TIME_LEN - 1] = '\0';
	if (out[0] == '?')
		return;
	second = (int)(t + offset - (al_time)day * DAY_SECONDS);
	memcpy(out + 10, " 00:00:00", AL_TIME_LEN - 10);
	put_digits(out + 11, second / 3600, 2);
	put_digits(out + 14, second / 60 % 60, 2);
	put_digits(out + 17, second % 60, 2);
}
