/* every.c: what comes round: the periods of returns, and when these are due */
#include "every.h"

#include <stdio.h>
#include <string.h>

static const struct {
	const char *word, *example;
	int months; /* 0: not of months */
} known[] = {
	[AL_EVERY_DAY] = { "day", "2026-11-20", 0 },
	[AL_EVERY_WEEK] = { "week", "2026-W47", 0 },
	[AL_EVERY_MONTH] = { "month", "2026-11", 1 },
	[AL_EVERY_QUARTER] = { "quarter", "2026-Q4", 3 },
	[AL_EVERY_YEAR] = { "year", "2026", 12 },
	[AL_EVERY_KEY] = { "key", "", 0 },
	[AL_EVERY_MEETING] = { "meeting", "", 0 },
};

bool
al_every_of(const char *word, enum al_every *out)
{
	for (size_t i = 0; i < AL_COUNT(known); i++)
		if (strcmp(word, known[i].word) == 0) {
			*out = (enum al_every)i;
			return true;
		}
	return false;
}

bool
al_every_regular(enum al_every e)
{
	return e < AL_EVERY_KEY;
}

const char *
al_every_example(enum al_every e)
{
	return known[e].example;
}

void
al_every_holding(enum al_every e, al_day day, al_day *first, al_day *last)
{
	int y = 0, m = 0, d = 0, months = known[e].months;

	*first = *last = day;
	if (e == AL_EVERY_WEEK) {
		*first = day - (al_weekday(day) - 1);
		*last = *first + 6;
	}
	if (!months)
		return;
	al_day_split(day, &y, &m, &d);
	m -= (m - 1) % months;
	*first = al_day_of(y, m, 1);
	*last = al_month_end(al_day_of(y, m + months - 1, 1));
}

al_day
al_every_next(enum al_every e, al_day first)
{
	al_day from = 0, to = 0;

	al_every_holding(e, first, &from, &to);
	return to + 1;
}

void
al_every_code(enum al_every e, al_day first, char out[AL_EVERY_LEN])
{
	int y = 0, m = 0, d = 0, w = 0;

	al_day_split(first, &y, &m, &d);
	al_day_text(first, out);
	if (e == AL_EVERY_WEEK) {
		al_iso_week(first, &y, &w);
		snprintf(out, AL_EVERY_LEN, "%04d-W%02d", y % 10000, w % 100);
	} else if (e == AL_EVERY_QUARTER) {
		snprintf(out, AL_EVERY_LEN, "%04d-Q%d", y % 10000,
			 (m - 1) / 3 % 4 + 1);
	} else if (e == AL_EVERY_MONTH) {
		out[7] = '\0';
	} else if (e == AL_EVERY_YEAR) {
		out[4] = '\0';
	}
}

bool
al_every_parse(enum al_every e, const char *text, al_day today, al_day *first,
	       al_day *last)
{
	const struct al_frame frame = { 0 }; /* days don't depend on it */
	struct al_period p;
	al_day from = 0, to = 0;

	if (e == AL_EVERY_DAY) {
		if (!al_parse_day(text, today, first))
			return false;
		*last = *first;
		return true;
	}
	if (!al_every_regular(e) || !al_period_parse(&frame, text, &p))
		return false;
	al_every_holding(e, p.from, &from, &to);
	*first = p.from;
	*last = p.to;
	return from == p.from && to == p.to;
}

/* Two figures; -1: something else. */
static int
two(const char *s)
{
	if (s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9')
		return -1;
	return (s[0] - '0') * 10 + (s[1] - '0');
}

bool
al_every_clock(const char *text, int *second_of_day)
{
	int h = 0, min = 0, sec = 0;

	*second_of_day = AL_DAY_END;
	if (!text || !*text)
		return true;
	h = two(text);
	min = h >= 0 && text[2] == ':' ? two(text + 3) : -1;
	if (h < 0 || h > 23 || min < 0 || min > 59)
		return false;
	if (text[5]) {
		sec = text[5] == ':' ? two(text + 6) : -1;
		if (sec < 0 || sec > 59 || text[8])
			return false;
	}
	*second_of_day = h * 3600 + min * 60 + sec;
	return true;
}
