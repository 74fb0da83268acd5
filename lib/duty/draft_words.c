/* draft_words.c: a duty roster in the making, in words */
#include "draft.h"

#include <string.h>

void
al_draft_duty_label(const struct al_draft *d, int pair, bool zh,
		    struct al_buf *out)
{
	al_plan_duty(d->plan, d->pair[pair].shift, d->pair[pair].post, zh, out);
}

/* ---- reasons --------------------------------------------------------------------- */

static void
add_instant(const struct al_draft *d, al_time t, struct al_buf *out)
{
	char text[AL_TIME_LEN];

	al_time_text(t, al_offset(d->b), text);
	al_buf_addf(out, "%.11s", text + 5); /* "02-18 08:00" */
}

/* Is he on leave on a day, or said that he can't? */
static bool
is_kept_on(const struct al_draft *d, int person, al_day day, enum al_kept why)
{
	const char *code = d->person[person].code;

	for (int i = 0; why == AL_KEPT_LEAVE && i < d->leaves; i++)
		if (d->leave[i].person == person && d->leave[i].from <= day &&
		    d->leave[i].to >= day)
			return true;
	for (int i = 0; why == AL_KEPT_WISH && i < d->wishes; i++)
		if (d->wish[i].kind == AL_WISH_CANNOT &&
		    al_same(d->wish[i].staff, code) && d->wish[i].from <= day &&
		    d->wish[i].to >= day)
			return true;
	return false;
}

/* A duty may reach into the day that somebody is kept from: the first such day;
 * `day` where nothing tells. */
static al_day
kept_since(const struct al_draft *d, int person, al_day day, int pair,
	   enum al_kept why)
{
	al_time ends = al_draft_ends(d, (int)(day - d->first), pair);
	al_day last = al_time_day(ends - 1, al_offset(d->b));

	for (al_day at = day; at <= last; at++)
		if (is_kept_on(d, person, at, why))
			return at;
	return day;
}

static void
kept_words(const struct al_draft *d, const struct al_reason *r, int day,
	   int pair, struct al_buf *out)
{
	static const struct al_label words[] = {
		[AL_KEPT_NOT] = { "away", "不在" },
		[AL_KEPT_LEAVE] = { "on leave", "请假" },
		[AL_KEPT_GONE] = { "not on the staff then", "当时不在本单位" },
		[AL_KEPT_WISH] = { "said that they can't", "申明不能值" },
		[AL_KEPT_DUTY] = { "on duty elsewhere", "另有值班" },
		[AL_KEPT_REST] = { "rests before or after duty elsewhere",
				   "另有值班前后须休息" },
		[AL_KEPT_RECEPTION] = { "receives petitioners then",
					"当时接访" },
	};

	enum al_kept why = al_draft_kept(d, r->worker, day, pair);
	al_day since = kept_since(d, r->worker, d->first + day, pair, why);
	char text[AL_DATE_LEN];

	if (since == d->first + day) {
		al_buf_adds(out, al_label(d->b, &words[why]));
		return;
	}
	al_day_text(since, text);
	if (why == AL_KEPT_WISH)
		al_buf_addf(out,
			    d->b->zh ? "申明%s不能值"
				     : "said that they can't on %s",
			    text + 5);
	else
		al_buf_addf(out, d->b->zh ? "%s请假" : "on leave on %s",
			    text + 5);
}

bool
al_draft_rested(const struct al_draft *d, int day, int pair, int later,
		int then)
{
	return al_draft_starts(d, later, then) - al_draft_ends(d, day, pair) >=
	       d->plan->rest * 60;
}

/* "can't follow night (03-02)": rest alone doesn't say so. */
static void
ban_words(const struct al_draft *d, const struct al_reason *r,
	  struct al_buf *out)
{
	const char *shift =
		al_label(d->b,
			 &d->plan->shift[d->pair[r->shift - 1].shift].label);
	const char *format;
	char date[AL_DATE_LEN];

	al_day_text(d->first + r->day, date);
	if (r->why == AL_WHY_RESTS)
		format = d->b->zh ? "不能接在%s（%s）之后"
				  : "can't follow %s (%s)";
	else
		format = d->b->zh ? "不能排在%s（%s）之前"
				  : "can't precede %s (%s)";
	al_buf_addf(out, format, shift, date + 5);
}

static void
rest_words(const struct al_draft *d, const struct al_reason *r, int day,
	   int pair, struct al_buf *out)
{
	bool zh = d->b->zh;

	if (r->why == AL_WHY_RESTS
		    ? al_draft_rested(d, r->day, r->shift - 1, day, pair)
		    : al_draft_rested(d, day, pair, r->day, r->shift - 1)) {
		ban_words(d, r, out);
		return;
	}
	if (r->why == AL_WHY_RESTS) {
		al_buf_adds(out, zh ? "休息至" : "rests until ");
		add_instant(d,
			    al_draft_ends(d, r->day, r->shift - 1) +
				    d->plan->rest * 60,
			    out);
		return;
	}
	al_buf_adds(out, zh ? "" : "needs rest before the duty of ");
	add_instant(d, al_draft_starts(d, r->day, r->shift - 1), out);
	al_buf_adds(out, zh ? "值班前须休息" : "");
}

/* On another duty of the same day, or on another place of this one. */
static void
elsewhere_words(const struct al_draft *d, const struct al_reason *r, int pair,
		struct al_buf *out)
{
	bool zh = d->b->zh;

	if (r->shift == pair + 1) {
		al_buf_adds(out, zh ? "已在此班" : "stands it already");
		return;
	}
	al_buf_adds(out, zh ? "当日值" : "stands ");
	al_draft_duty_label(d, r->shift - 1, zh, out);
}

void
al_draft_hours(int minutes, struct al_buf *out)
{
	enum { HOUR = 60 };

	al_buf_addf(out, minutes % HOUR ? "%d.%d" : "%d", minutes / HOUR,
		    minutes % HOUR * 10 / HOUR);
}

void
al_draft_most_label(const struct al_draft *d, const struct al_plan_most *m,
		    struct al_buf *out)
{
	static const struct al_label per[] = {
		[AL_EVERY_WEEK] = { "week", "每周" },
		[AL_EVERY_MONTH] = { "month", "每月" },
		[AL_EVERY_QUARTER] = { "quarter", "每季度" },
		[AL_EVERY_YEAR] = { "year", "每年" },
	};
	const char *each = al_label(d->b, &per[m->per]);

	if (d->b->zh)
		al_buf_addf(out, "%s%d次", each, m->n);
	else
		al_buf_addf(out, "%d a %s", m->n, each);
}

static void
limit_words(const struct al_draft *d, const struct al_plan_most *m,
	    struct al_buf *out)
{
	al_buf_adds(out, d->b->zh ? "已值满" : "at ");
	al_draft_most_label(d, m, out);
	al_buf_adds(out, d->b->zh ? "" : " already");
	al_plan_counted(d->plan, m, d->b->zh, out);
}

static void
duo_words(const struct al_draft *d, const struct al_reason *r,
	  struct al_buf *out)
{
	const struct al_duo *duo = &d->r->duty->duo[r->index];
	const char *other =
		d->person[duo->one == r->worker ? duo->two : duo->one].name;
	bool zh = d->b->zh;

	if (r->why == AL_WHY_APART)
		al_buf_addf(out, zh ? "不与%s同日" : "apart from %s", other);
	else
		al_buf_addf(out, zh ? "须与%s同日" : "only together with %s",
			    other);
}

void
al_draft_reason(const struct al_draft *d, const struct al_reason *r, int day,
		int pair, struct al_buf *out)
{
	static const struct al_label plain[AL_WHYS] = {
		[AL_WHY_NONE] = { "free", "可值" },
		[AL_WHY_NOT] = { "may not stand it", "不可值此岗" },
		[AL_WHY_FIXED] = { "that day stays as it is", "当日不变" },
		[AL_WHY_MOST] = { "stands it often enough", "已值满" },
		[AL_WHY_RULE] = { "at the bounds of work and rest",
				  "工时、连班或连休不合规定" },
	};

	switch (r->why) {
	case AL_WHY_AWAY:
		kept_words(d, r, day, pair, out);
		break;
	case AL_WHY_ELSEWHERE:
		elsewhere_words(d, r, pair, out);
		break;
	case AL_WHY_RESTS:
	case AL_WHY_BEFORE:
		rest_words(d, r, day, pair, out);
		break;
	case AL_WHY_LIMIT:
		limit_words(d, d->most_of[r->index], out);
		break;
	case AL_WHY_APART:
	case AL_WHY_TOGETHER:
		duo_words(d, r, out);
		break;
	default:
		al_buf_adds(out, al_label(d->b, &plain[r->why]));
	}
}
