/* workday.c: is a day worked, by the calendar that is loaded */
#include "book.h"
#include "rule/calendar.h"

static void
describe(struct al_book *b, al_day d, const struct al_cal_day *c, char **what)
{
	struct al_buf out = { 0 };
	char text[AL_DATE_LEN];

	al_day_text(d, text);
	al_buf_addf(&out, "%s %s", text,
		    c->works ? _("working day") : _("day off"));
	if (c->name)
		al_buf_addf(&out, b->zh ? "（%s）" : " (%s)", c->name);
	if (!c->known)
		al_buf_addf(&out, b->zh ? "，%s" : "; %s",
			    _("the year isn't loaded: see calendar-load"));
	al_buf_addc(&out, '\n');
	*what = al_buf_take(&out);
}

enum al_status
al_workday(struct al_book *b, const char *day, char **what, struct al_err *e)
{
	al_day d = al_time_day(al_now(b), al_offset(b));
	struct al_cal_day c;
	enum al_status s;

	*what = NULL;
	if (day && !al_parse_day(day, d, &d))
		return al_fail(e, AL_BAD,
			       _("'%s' is not right; expected a date such as "
				 "2026-03-01"),
			       day);
	c = al_cal_day(al_book_calendar(b), d);
	s = al_cal_status(al_book_calendar(b));
	if (s != AL_OK)
		return s;
	describe(b, d, &c, what);
	return c.works ? AL_OK : AL_FOUND;
}
