/* period.c: the days that a figure is about */
#include "period.h"

#include <string.h>

#define FIRST_YEAR 1900
#define LAST_YEAR 2999

void
al_period_set(const struct al_frame *f, al_day from, al_day to,
	      struct al_period *out)
{
	out->from = from;
	out->to = to;
	out->start = al_time_at(from, 0, f->offset);
	out->end = al_time_at(to, AL_DAY_END, f->offset);
	out->t = out->end < f->now ? out->end : f->now;
}

void
al_period_always(const struct al_frame *f, struct al_period *out)
{
	al_period_set(f, al_day_of(FIRST_YEAR, 1, 1),
		      al_day_of(LAST_YEAR, 12, 31), out);
}

bool
al_period_is_always(const struct al_period *p)
{
	return p->from == al_day_of(FIRST_YEAR, 1, 1) &&
	       p->to == al_day_of(LAST_YEAR, 12, 31);
}

/* `n` months from month `m` (1 …) of year `y` on. */
static void
months(const struct al_frame *f, int y, int m, int n, struct al_period *out)
{
	int last = m + n - 1;

	al_period_set(f, al_day_of(y, m, 1),
		      al_month_end(al_day_of(y, last, 1)), out);
}

/* ---- as people write it ---------------------------- */

static bool
number(const char **s, int digits, int *out)
{
	int n = 0, v = 0;

	for (; n < digits && **s >= '0' && **s <= '9'; n++, (*s)++)
		v = v * 10 + (**s - '0');
	*out = v;
	return n > 0;
}

static bool
word(const char **s, const char *w)
{
	size_t n = strlen(w);

	if (strncmp(*s, w, n) != 0)
		return false;
	*s += n;
	return true;
}

/* The Monday of ISO week `week`; false: the year has no such week. */
static bool
week_start(int year, int week, al_day *out)
{
	al_day jan4 = al_day_of(year, 1, 4);
	int y = 0, w = 0;

	*out = jan4 - (al_weekday(jan4) - 1) + (week - 1) * 7;
	al_iso_week(*out, &y, &w);
	return week > 0 && y == year && w == week;
}

/* What stands behind the year, from the letter on. */
static bool
part_of_year(const struct al_frame *f, int y, const char *s,
	     struct al_period *out)
{
	char kind = *s == 'Q' || *s == 'q'   ? 'Q'
		    : *s == 'H' || *s == 'h' ? 'H'
		    : *s == 'W' || *s == 'w' ? 'W'
					     : 'M';
	al_day monday = 0;
	int n = 0;

	s += kind != 'M';
	if (!number(&s, 2, &n))
		return false;
	if (kind == 'M')
		word(&s, "月");
	if (*s || n < 1)
		return false;
	if (kind == 'W' && week_start(y, n, &monday))
		al_period_set(f, monday, monday + 6, out);
	else if (kind == 'Q' && n <= 4)
		months(f, y, n * 3 - 2, 3, out);
	else if (kind == 'H' && n <= 2)
		months(f, y, n * 6 - 5, 6, out);
	else if (kind == 'M' && n <= 12)
		months(f, y, n, 1, out);
	else
		return false;
	return true;
}

bool
al_period_parse(const struct al_frame *f, const char *text,
		struct al_period *out)
{
	size_t n = 0;
	const char *trimmed = al_trim(text, &n);
	char *copy = al_strndup(trimmed, n);
	const char *s = copy;
	bool ok = false;
	int y = 0;

	if (number(&s, 4, &y) && y >= FIRST_YEAR && y <= LAST_YEAR) {
		if (!word(&s, "-"))
			word(&s, "年");
		if (*s)
			ok = part_of_year(f, y, s, out);
		else if ((ok = s[-1] != '-'))
			months(f, y, 1, 12, out);
	}
	free(copy);
	return ok;
}

void
al_period_default(const struct al_frame *f, struct al_period *out)
{
	al_day to = al_month_start(al_time_day(f->now, f->offset)) - 1;

	al_period_set(f, al_month_start(to), to, out);
}

/* ---- the periods beside it ---------------------------- */

/* Is it `n` whole months that begin at a multiple of n from January on? */
static bool
is_months(const struct al_period *p, int n, int *y, int *m)
{
	int d = 0, y2 = 0, m2 = 0, d2 = 0;

	al_day_split(p->from, y, m, &d);
	al_day_split(p->to, &y2, &m2, &d2);
	return d == 1 && *y == y2 && m2 == *m + n - 1 && (*m - 1) % n == 0 &&
	       p->to == al_month_end(p->to);
}

/* `way` -1: the one before; 1: the one behind. */
static void
period_beside(const struct al_frame *f, const struct al_period *p, int way,
	      struct al_period *out)
{
	static const int spans[] = { 12, 6, 3, 1 };
	al_day days = (p->to - p->from + 1) * way;
	int y = 0, m = 0;

	for (size_t i = 0; i < AL_COUNT(spans); i++)
		if (is_months(p, spans[i], &y, &m)) {
			m += way * spans[i] +
			     11; /* from 0 of the year before */
			months(f, y - 1 + m / 12, m % 12 + 1, spans[i], out);
			return;
		}
	/* the week beside a week is also the same number of days away */
	al_period_set(f, p->from + days, p->to + days, out);
}

void
al_period_last(const struct al_frame *f, const struct al_period *p,
	       struct al_period *out)
{
	period_beside(f, p, -1, out);
}

void
al_period_next(const struct al_frame *f, const struct al_period *p,
	       struct al_period *out)
{
	period_beside(f, p, 1, out);
}

void
al_period_last_year(const struct al_frame *f, const struct al_period *p,
		    struct al_period *out)
{
	al_period_set(f, al_day_in_year(p->from, al_day_year(p->from) - 1),
		      al_day_in_year(p->to, al_day_year(p->to) - 1), out);
}

void
al_period_ytd(const struct al_frame *f, const struct al_period *p,
	      struct al_period *out)
{
	al_period_set(f, al_day_of(al_day_year(p->to), 1, 1), p->to, out);
}

/* ---- in words ---------------------------- */

const char *
al_month_name(int month)
{
	static const char *const name[] = {
		"January",   "February", "March",    "April",
		"May",	     "June",	 "July",     "August",
		"September", "October",	 "November", "December",
	};

	return name[month - 1];
}

static void
add_day(struct al_buf *out, bool zh, al_day day)
{
	char text[AL_DATE_LEN];
	int y = 0, m = 0, d = 0;

	al_day_split(day, &y, &m, &d);
	al_day_text(day, text);
	if (zh)
		al_buf_addf(out, "%d年%d月%d日", y, m, d);
	else
		al_buf_adds(out, text);
}

void
al_period_name(const struct al_period *p, bool zh, struct al_buf *out)
{
	static const char *const quarter[] = { "一", "二", "三", "四" };
	int y = 0, m = 0;

	if (al_period_is_always(p)) {
		al_buf_adds(out, zh ? "全部" : "all time");
	} else if (is_months(p, 12, &y, &m)) {
		al_buf_addf(out, zh ? "%d年" : "%d", y);
	} else if (is_months(p, 6, &y, &m)) {
		al_buf_addf(out,
			    zh ? (m == 1 ? "%d年上半年" : "%d年下半年")
			       : (m == 1 ? "the first half of %d"
					 : "the second half of %d"),
			    y);
	} else if (is_months(p, 3, &y, &m)) {
		if (zh)
			al_buf_addf(out, "%d年第%s季度", y, quarter[m / 3]);
		else
			al_buf_addf(out, "quarter %d of %d", m / 3 + 1, y);
	} else if (is_months(p, 1, &y, &m)) {
		if (zh)
			al_buf_addf(out, "%d年%d月", y, m);
		else
			al_buf_addf(out, "%s %d", al_month_name(m), y);
	} else {
		add_day(out, zh, p->from);
		al_buf_adds(out, zh ? "至" : " to ");
		add_day(out, zh, p->to);
	}
}

void
al_period_ytd_name(const struct al_period *p, bool zh, struct al_buf *out)
{
	int y = 0, m = 0, d = 0;

	al_day_split(p->to, &y, &m, &d);
	if (m == 1)
		al_buf_adds(out, zh ? "1月" : "January");
	else if (zh)
		al_buf_addf(out, "1—%d月", m);
	else
		al_buf_addf(out, "January to %s", al_month_name(m));
}
