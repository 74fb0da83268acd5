/* calendar.c: which days are worked */
#include "calendar.h"

#include <stdio.h>
#include <string.h>

struct special {
	al_day day;
	bool works;
	char *name;
};

struct year {
	int year;
	bool known;
	struct special *special; /* by day */
	size_t n;
};

struct al_calendar {
	al_cal_load load;
	void *arg;
	struct year *year;
	size_t n;
	enum al_status status;
};

struct al_calendar *
al_cal_new(al_cal_load load, void *arg)
{
	struct al_calendar *c = al_alloc(sizeof *c);

	c->load = load;
	c->arg = arg;
	return c;
}

static void
year_release(struct year *y)
{
	for (size_t i = 0; i < y->n; i++)
		free(y->special[i].name);
	free(y->special);
}

void
al_cal_free(struct al_calendar *c)
{
	if (!c)
		return;
	for (size_t i = 0; i < c->n; i++)
		year_release(&c->year[i]);
	free(c->year);
	free(c);
}

void
al_cal_forget(struct al_calendar *c, int year)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->year[i].year == year) {
			year_release(&c->year[i]);
			c->year[i] = c->year[--c->n];
			return;
		}
}

enum al_status
al_cal_status(const struct al_calendar *c)
{
	return c->status;
}

/* "MM-DD off NAME" of `len` bytes; true: a day of this year. */
static bool
parse_special(int year, const char *s, size_t len, struct special *out)
{
	char word[8] = "";
	int m, d, used = 0;
	char *text = al_strndup(s, len);
	bool ok = sscanf(text, "%2d-%2d %7s %n", &m, &d, word, &used) == 3 &&
		  used > 0;

	ok = ok && al_day_valid(year, m, d) &&
	     (strcmp(word, "off") == 0 || strcmp(word, "work") == 0);
	if (ok) {
		out->day = al_day_of(year, m, d);
		out->works = word[0] == 'w';
		out->name = al_strdup(text + used);
	}
	free(text);
	return ok;
}

/* Fill `y` from its text; the days must come in order. */
static enum al_status
parse_year(struct year *y, const char *text, struct al_err *e)
{
	struct special sp, *slot;
	const char *s, *next;
	size_t len;

	for (; *text; text = next) {
		len = strcspn(text, ";");
		next = text + len + (text[len] == ';');
		s = text;
		while (len && *s == ' ')
			s++, len--;
		if (len == 0)
			continue;
		if (!parse_special(y->year, s, len, &sp))
			return al_fail(
				e, AL_BAD,
				_("calendar %d: '%.*s' is not a day; "
				  "expected MM-DD off NAME or MM-DD work NAME"),
				y->year, (int)len, s);
		if (y->n && y->special[y->n - 1].day >= sp.day) {
			free(sp.name);
			return al_fail(e, AL_BAD,
				       _("calendar %d: '%.*s' stands twice or "
					 "out of order"),
				       y->year, (int)len, s);
		}
		slot = al_grow(&y->special, y->n++, sizeof *slot);
		*slot = sp;
	}
	return AL_OK;
}

static struct year *
get_year(struct al_calendar *c, int year)
{
	const char *text = NULL;
	struct year *y;
	enum al_status s;

	for (size_t i = 0; i < c->n; i++)
		if (c->year[i].year == year)
			return &c->year[i];
	y = al_grow(&c->year, c->n++, sizeof *y);
	y->year = year;
	s = c->load(c->arg, year, &text, NULL);
	if (s == AL_OK && text) {
		s = parse_year(y, text, NULL);
		y->known = s == AL_OK;
	}
	if (s != AL_OK && c->status == AL_OK)
		c->status = s;
	return y;
}

struct al_cal_day
al_cal_day(struct al_calendar *c, al_day day)
{
	struct year *y = get_year(c, al_day_year(day));
	struct al_cal_day r = { al_weekday(day) <= 5, y->known, NULL };
	size_t lo = 0, hi = y->n, mid;

	while (lo < hi) {
		mid = (lo + hi) / 2;
		if (y->special[mid].day < day)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo < y->n && y->special[lo].day == day) {
		r.works = y->special[lo].works;
		r.name = y->special[lo].name;
	}
	return r;
}

al_day
al_cal_add(struct al_calendar *c, al_day start, int64_t n, bool *provisional)
{
	struct al_cal_day d;

	while (n > 0) {
		d = al_cal_day(c, ++start);
		if (!d.known)
			*provisional = true;
		if (d.works)
			n--;
	}
	return start;
}

int64_t
al_cal_between(struct al_calendar *c, al_day a, al_day b, bool *provisional)
{
	struct al_cal_day d;
	int64_t n = 0;

	while (a < b) {
		d = al_cal_day(c, ++a);
		if (!d.known)
			*provisional = true;
		n += d.works;
	}
	return n;
}

al_day
al_cal_roll(struct al_calendar *c, al_day day, bool *provisional)
{
	struct al_cal_day d;

	for (;; day++) {
		d = al_cal_day(c, day);
		if (!d.known)
			*provisional = true;
		if (d.works)
			return day;
	}
}
