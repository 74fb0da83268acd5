/* show_next.c: when the next duty is, where a period has none */
#include "show.h"
#include "words.h"

/* So far ahead is looked. */
enum { NEXT_DAYS = 366 };

static const struct al_seat *
first_of(const struct al_roster_view *v)
{
	const struct al_seat *first = NULL;

	for (size_t i = 0; i < v->n; i++)
		if (!first || v->seats.seat[i].starts < first->starts)
			first = &v->seats.seat[i];
	return first;
}

static void
tell(const struct al_roster_view *v, const struct al_seat *p, struct al_err *e)
{
	struct al_words w = { .b = v->b };
	struct al_buf when = { 0 }, what = { 0 };
	char day[AL_DATE_LEN];

	al_day_text(p->day, day);
	if (al_seat_timed(p))
		al_show_time(v->b, p->starts, &when);
	else
		al_buf_adds(&when, day);
	al_words_duty(&w, p, &what);
	if (v->staff)
		al_fail(e, AL_OK,
			_("the next duty of %s begins at %s: %s; see "
			  "'roster-show --day %s --staff %s'"),
			al_ref_name_of(v->b, "staff", v->staff), when.s, what.s,
			day, v->staff);
	else
		al_fail(e, AL_OK,
			_("the next duty begins at %s: %s, %s; see "
			  "'roster-show --day %s'"),
			when.s, al_ref_name_of(v->b, "dutyplan", p->plan),
			what.s, day);
	al_words_release(&w);
	al_buf_release(&when);
	al_buf_release(&what);
}

enum al_status
al_roster_show_next(const struct al_roster_view *v, struct al_err *e)
{
	struct al_roster_view w = *v;
	const struct al_seat *next;
	enum al_status s;

	w.from = v->to + 1;
	w.to = v->to + NEXT_DAYS;
	w.today = false;
	w.seats = (struct al_seats){ .n = 0 };
	w.n = 0;
	s = al_roster_view_seats(&w, e);
	next = s == AL_OK ? first_of(&w) : NULL;
	if (next)
		tell(v, next, e);
	else if (s == AL_OK)
		al_fail(e, AL_OK,
			_("no duty is planned for the year after that"));
	al_seats_release(&w.seats);
	return s;
}
