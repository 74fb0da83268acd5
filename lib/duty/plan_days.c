/* plan_days.c: which days a line of a duty plan speaks of */
#include "duty/plan_read.h"

#include <stdio.h>
#include <string.h>

static const char *const weekday[] = { "mon", "tue", "wed", "thu",
				       "fri", "sat", "sun" };

/* ---- asking ---------------------------------------------------------------- */

static bool
in_year(const struct al_plan_span *s, al_day day)
{
	int y, m, d, at;

	al_day_split(day, &y, &m, &d);
	at = m * 100 + d;
	if (s->from <= s->to)
		return s->from <= at && at <= s->to;
	return at >= s->from || at <= s->to;
}

static bool
span_has(const struct al_plan_span *s, const struct al_plan_day *d)
{
	switch (s->kind) {
	case AL_SPAN_WORKED:
		return d->works;
	case AL_SPAN_OFF:
		return !d->works;
	case AL_SPAN_WEEKEND:
		return !d->works && !d->holiday;
	case AL_SPAN_HOLIDAY:
		return d->holiday;
	case AL_SPAN_KEY:
		return d->key;
	case AL_SPAN_WEEK:
		return s->from <= al_weekday(d->day) &&
		       al_weekday(d->day) <= s->to;
	case AL_SPAN_YEAR:
		return in_year(s, d->day);
	default:
		return s->from <= d->day && d->day <= s->to;
	}
}

bool
al_plan_days_has(const struct al_plan_days *days, const struct al_plan_day *d)
{
	bool all = true;

	for (size_t i = 0; i < days->n; i++) {
		const struct al_plan_span *s = &days->span[i];

		if (s->alt && all)
			return true;
		if (s->alt)
			all = true;
		all = all && span_has(s, d) != s->no;
	}
	return all;
}

/* ---- reading ---------------------------------------------------------------- */

#define EXPECTED                                                               \
	N_("working days, days off, weekends, holidays, key periods, a "       \
	   "weekday such as mon..fri, or a date such as 12-31")

static bool
read_weekday(const char *s, size_t n, struct al_plan_span *out, int *to)
{
	for (int i = 0; i < 7; i++)
		if (n == 3 && strncmp(s, weekday[i], 3) == 0) {
			*to = i + 1;
			out->kind = AL_SPAN_WEEK;
			return true;
		}
	return false;
}

/* "12-31", by a leap year's calendar. */
static bool
read_yearly(const char *s, size_t n, struct al_plan_span *out, int *to)
{
	int m, d, end = 0;

	if (n != 5 || sscanf(s, "%2d-%2d%n", &m, &d, &end) != 2 || end != 5 ||
	    !al_day_valid(2024, m, d))
		return false;
	*to = m * 100 + d;
	out->kind = AL_SPAN_YEAR;
	return true;
}

static bool
read_date(const char *s, size_t n, struct al_plan_span *out, int *to)
{
	char text[AL_DATE_LEN];
	al_day day;

	if (n != AL_DATE_LEN - 1)
		return false;
	memcpy(text, s, n);
	text[n] = '\0';
	if (!al_day_iso(text, &day))
		return false;
	*to = day;
	out->kind = AL_SPAN_DATE;
	return true;
}

static bool
read_end(const char *s, size_t n, struct al_plan_span *out, int *to)
{
	return read_weekday(s, n, out, to) || read_yearly(s, n, out, to) ||
	       read_date(s, n, out, to);
}

/* "mon..fri", "12-31", "2026-05-01..2026-05-05" */
static bool
read_range(const char *s, struct al_plan_span *out)
{
	const char *dots = strstr(s, "..");
	struct al_plan_span last = { .kind = AL_SPAN_DATE };
	size_t n = dots ? (size_t)(dots - s) : strlen(s);

	if (!read_end(s, n, out, &out->from))
		return false;
	out->to = out->from;
	if (!dots)
		return true;
	return read_end(dots + 2, strlen(dots + 2), &last, &out->to) &&
	       last.kind == out->kind &&
	       (out->kind == AL_SPAN_YEAR || out->from <= out->to);
}

static bool
read_words(struct plan_reader *r, struct al_plan_span *out)
{
	static const struct {
		const char *one, *two;
		enum al_span_kind kind;
	} words[] = {
		{ "working", "days", AL_SPAN_WORKED },
		{ "days", "off", AL_SPAN_OFF },
		{ "weekends", NULL, AL_SPAN_WEEKEND },
		{ "holidays", NULL, AL_SPAN_HOLIDAY },
		{ "key", "periods", AL_SPAN_KEY },
	};

	for (size_t i = 0; i < AL_COUNT(words); i++) {
		if (!def_is(&r->d, words[i].one) ||
		    (words[i].two && !al_same(r->d.t[1].s, words[i].two)))
			continue;
		def_next(&r->d);
		if (words[i].two)
			def_next(&r->d);
		out->kind = words[i].kind;
		return true;
	}
	return false;
}

static bool
read_span(struct plan_reader *r, struct al_plan_span *out)
{
	out->no = def_take(&r->d, "not");
	if (read_words(r, out))
		return true;
	if (r->d.t->kind != DEF_WORD || !read_range(r->d.t->s, out)) {
		def_unexpected(&r->d, EXPECTED);
		return false;
	}
	def_next(&r->d);
	return true;
}

bool
plan_days(struct plan_reader *r, struct al_plan_days *days)
{
	bool alt = false;

	do {
		struct al_plan_span span = { AL_SPAN_DATE, 0, 0, alt, false };

		if (!read_span(r, &span))
			return false;
		*(struct al_plan_span *)al_grow(&days->span, days->n++,
						sizeof span) = span;
		alt = plan_goes_on(r);
	} while (alt || def_take(&r->d, "and"));
	return true;
}
