/* gen_broken.c: the rules that a duty roster doesn't keep, because of duties that
 * stay as they are, or of hours that can't be reached; a line each
 */
#include "gen.h"
#include "roster/ease.h"
#include "roster/sheet.h"

#include <string.h>

/* So many days are named one by one. */
enum { MOST_DAYS = 6, HOUR = 60, DAY = 24 * HOUR, SATURDAY = 5 };

struct broken {
	const struct al_draft *d;
	bool zh;
	int person;
	const uint8_t *row;
	struct al_buf *out;
};

/* ---- words ----------------------------------------------------------------------- */

static void
add_day(const struct broken *b, int day)
{
	char text[AL_DATE_LEN];

	al_day_text(b->d->first + day, text);
	al_buf_adds(b->out, text + 5);
}

static void
begin(const struct broken *b)
{
	al_buf_addf(b->out,
		    b->zh ? "%s：" : "%s: ", b->d->person[b->person].name);
}

static bool
is_given(const struct broken *b, int day)
{
	return b->row[day] != 0 && al_roster_fixed(b->d->r, b->person, day);
}

/* "; fixed: 03-02, 03-04.": of the days, or of their weekends alone. */
static void
end_fixed(const struct broken *b, int from, int to, bool weekends)
{
	int n = 0, last = to < b->d->days ? to : b->d->days - 1;

	for (int day = from < 0 ? 0 : from; day <= last; day++) {
		if (!is_given(b, day) || (weekends && day % 7 < SATURDAY))
			continue;
		if (n++ == 0)
			al_buf_adds(b->out,
				    b->zh ? "；不变的班：" : "; fixed: ");
		else if (n <= MOST_DAYS)
			al_buf_adds(b->out, b->zh ? "、" : ", ");
		if (n <= MOST_DAYS)
			add_day(b, day);
	}
	if (n > MOST_DAYS)
		al_buf_addf(b->out, b->zh ? "等%d个" : " … (%d)", n);
	al_buf_adds(b->out, b->zh ? "。\n" : ".\n");
}

/* "11h", "2d", "90min", as a plan has it */
static void
add_length(const struct broken *b, int minutes)
{
	if (minutes % DAY == 0)
		al_buf_addf(b->out, b->zh ? "%d天" : "%dd", minutes / DAY);
	else if (minutes % HOUR == 0)
		al_buf_addf(b->out, b->zh ? "%d小时" : "%dh", minutes / HOUR);
	else
		al_buf_addf(b->out, b->zh ? "%d分钟" : "%dmin", minutes);
}

/* Is it one of the planned days, or does it reach into them? */
static bool
is_about(const struct broken *b, int from, int to)
{
	return b->d->first + from <= b->d->to && b->d->first + to >= b->d->from;
}

/* ---- days in a row ------------------------------------------------------------------ */

static void
add_duty(const struct broken *b, int day, int pair)
{
	add_day(b, day);
	al_buf_adds(b->out, b->zh ? "" : " ");
	al_draft_duty_label(b->d, pair, b->zh, b->out);
}

/* His `i`th duty of a day, from 0; -1: he has no more. */
static int
duty_of(const struct broken *b, int day, int i)
{
	if (b->row[day] == 0)
		return -1;
	if (i == 0)
		return b->row[day] - 1;
	for (int k = 0; k < b->d->mores; k++)
		if (b->d->more[k].person == b->person &&
		    b->d->more[k].day == day && --i == 0)
			return b->d->more[k].pair;
	return -1;
}

static void
tell_twice(const struct broken *b, int day, int pair, int other)
{
	begin(b);
	add_duty(b, day, pair);
	al_buf_adds(b->out, b->zh ? "与" : " and ");
	al_draft_duty_label(b->d, other, b->zh, b->out);
	al_buf_adds(b->out, b->zh ? "在同一天" : ": two duties on one day");
	end_fixed(b, day, day, false);
}

/* Two duties too near to each other: by rest, or by a `no`. */
static void
tell_near(const struct broken *b, int one, int pair, int two, int then)
{
	bool rested = al_draft_rested(b->d, one, pair, two, then);

	begin(b);
	add_duty(b, one, pair);
	al_buf_adds(b->out, b->zh ? "与" : " and ");
	add_duty(b, two, then);
	if (rested) {
		al_buf_adds(b->out, b->zh ? "不能前后相接"
					  : ": the one can't follow the other");
	} else {
		al_buf_adds(b->out,
			    b->zh ? "之间休息不足" : ": rest is less than ");
		add_length(b, b->d->plan->rest);
	}
	end_fixed(b, one, two, false);
}

static void
check_day(const struct broken *b, int day)
{
	int pair = duty_of(b, day, 0), other;

	for (int i = 1; (other = duty_of(b, day, i)) >= 0; i++)
		if (is_about(b, day, day))
			tell_twice(b, day, pair, other);
}

/* All duties of one day beside all of another. */
static void
check_two(const struct broken *b, int one, int two)
{
	int pair, then;

	for (int i = 0; (pair = duty_of(b, one, i)) >= 0; i++)
		for (int k = 0; (then = duty_of(b, two, k)) >= 0; k++)
			if (al_roster_wait(b->d->r, pair + 1, then + 1) >=
			    two - one)
				tell_near(b, one, pair, two, then);
}

static void
check_rest(const struct broken *b)
{
	for (int one = 0; one < b->d->days; one++) {
		int two = one + 1;

		check_day(b, one);
		while (two < b->d->days && b->row[two] == 0)
			two++;
		if (two < b->d->days && is_about(b, one, two))
			check_two(b, one, two);
	}
}

/* ---- away ------------------------------------------------------------------------- */

/* Stands it who can't, or no longer may? */
static void
check_place(const struct broken *b, const struct al_draft_place *p)
{
	const struct al_reason away = { .worker = b->person,
					.why = AL_WHY_AWAY };
	const struct al_reason not = { .worker = b->person, .why = AL_WHY_NOT };
	bool may = b->d->person[b->person].may[b->d->pair[p->pair].post];

	if (may &&
	    al_draft_kept(b->d, b->person, p->day, p->pair) == AL_KEPT_NOT)
		return;
	begin(b);
	add_duty(b, p->day, p->pair);
	al_buf_adds(b->out, b->zh ? "，" : ": ");
	al_draft_reason(b->d, may ? &away : &not, p->day, p->pair, b->out);
	end_fixed(b, p->day, p->day, false);
}

static void
check_places(const struct broken *b)
{
	for (int i = 0; i < b->d->places; i++) {
		const struct al_draft_place *p = &b->d->place[i];

		if (p->pinned && p->person == b->person && !al_draft_absent(p))
			check_place(b, p);
	}
}

/* ---- runs ------------------------------------------------------------------------- */

static void
tell_row(const struct broken *b, int from, int to, int n, bool least)
{
	bool on = b->row[from] != 0;
	const struct al_label what = { on ? "days on duty in a row"
					  : "days off in a row",
				       on ? "连续值班" : "连续休息" };

	begin(b);
	add_day(b, from);
	if (to > from) {
		al_buf_adds(b->out, b->zh ? "至" : " to ");
		add_day(b, to);
	}
	al_buf_addf(b->out,
		    b->zh ? least ? "%s%d天，至少%d天" : "%s%d天，最多%d天"
		    : least ? ": %s: %d, the least is %d"
			    : ": %s: %d, the most is %d",
		    al_label(b->d->b, &what), to - from + 1, n);
	end_fixed(b, from - !on, to + !on, false);
}

/* What is at an end of the days goes on nobody knows how. */
static void
check_rows(const struct broken *b)
{
	const struct al_plan *p = b->d->plan;
	int n;

	for (int day = 0; day < b->d->days; day += n) {
		int least = b->row[day] ? p->least_run : p->least_off;
		int last;

		n = al_sheet_run(b->row, b->d->days, day, 1);
		last = day + n - 1;
		if (!is_about(b, day, last))
			continue;
		if (b->row[day] && p->most_run && n > p->most_run)
			tell_row(b, day, last, p->most_run, false);
		if (n < least && day > 0 && last + 1 < b->d->days)
			tell_row(b, day, last, least, true);
	}
}

/* ---- months --------------------------------------------------------------------------- */

/* "2026-03", or "2026-03 to 2026-05": those that are planned. */
static void
begin_months(const struct broken *b)
{
	char from[AL_DATE_LEN], to[AL_DATE_LEN];

	begin(b);
	al_day_text(b->d->from, from);
	al_day_text(b->d->to, to);
	al_buf_addf(b->out, "%.7s", from);
	if (strncmp(from, to, sizeof "2026-03" - 1) != 0)
		al_buf_addf(b->out, b->zh ? "至%.7s" : " to %.7s", to);
}

static void
end_months(const struct broken *b, bool weekends)
{
	end_fixed(b, (int)(al_month_start(b->d->from) - b->d->first),
		  (int)(al_month_end(b->d->to) - b->d->first), weekends);
}

static void
check_weekends(const struct broken *b, const struct al_draft_months *m)
{
	if (b->d->plan->most_weekends < 0 || m->weekends <= m->most_weekends)
		return;
	begin_months(b);
	al_buf_addf(b->out,
		    b->zh ? "有班的周末%d个，最多%d个"
			  : ": weekends on duty: %d, the most is %d",
		    m->weekends, m->most_weekends);
	end_months(b, true);
}

/* What keeps somebody from so many minutes more. */
static void
add_lift(const struct broken *b, int more)
{
	static const struct al_label why[] = {
		[AL_LIFT_LIMITS] = { "how often and with whom they stand",
				     "受值班次数、同班错开的规定限制" },
		[AL_LIFT_AWAY] = { "too few days on which they can be on duty",
				   "能值班的日子不够" },
		[AL_LIFT_WEEKENDS] = { "the weekends", "受周末数限制" },
		[AL_LIFT_RUNS] = { "runs, days off and rest",
				   "受连班、连休和休息限制" },
		[AL_LIFT_MANY] = { "all rules together", "受各项规定共同限制" },
	};
	enum al_lift rule;

	for (int day = 0; day < b->d->days; day++)
		more += b->d->r->shift[b->row[day]].minutes;
	rule = al_roster_lift(b->d->r, b->person, more);
	al_buf_addf(b->out, b->zh ? "：%s" : "; in the way: %s",
		    al_label(b->d->b, &why[rule]));
}

static void
tell_hours(const struct broken *b, int has, int bound, bool least)
{
	begin_months(b);
	al_buf_adds(b->out, b->zh ? "工时" : ": hours: ");
	al_draft_hours(has, b->out);
	al_buf_adds(b->out, b->zh ? least ? "小时，至少" : "小时，最多"
			    : least ? ", the least is "
				    : ", the most is ");
	al_draft_hours(bound, b->out);
	al_buf_adds(b->out, b->zh ? "小时" : "");
}

/* A least for a part of the month is seldom one of whole duties: nothing lacks
 * where it is less than any would add. */
static bool
is_lack(const struct broken *b, const struct al_draft_months *m)
{
	int lacks = m->least - m->minutes;

	return m->least == m->least_whole || lacks >= b->d->r->unit;
}

static void
check_hours(const struct broken *b, const struct al_draft_months *m)
{
	int lacks = m->least - m->minutes;

	if (b->d->plan->most_minutes == 0)
		return;
	if (m->minutes > m->most) {
		tell_hours(b, m->minutes, m->most, false);
		end_months(b, false);
	} else if (lacks > 0 && is_lack(b, m)) {
		tell_hours(b, m->minutes, m->least, true);
		al_buf_adds(b->out, b->zh ? "，差" : ", short by ");
		al_draft_hours(lacks, b->out);
		al_buf_adds(b->out, b->zh ? "小时" : "");
		add_lift(b, lacks);
		al_buf_adds(b->out, b->zh ? "。\n" : ".\n");
	}
}

static void
check_months(const struct broken *b)
{
	struct al_draft_months m;

	al_draft_months(b->d, b->person, &m);
	check_weekends(b, &m);
	check_hours(b, &m);
}

/* ---- how often, and with whom ----------------------------------------------------------- */

static void
check_limit(const struct broken *b, const struct al_limit *l,
	    const struct al_plan_most *m)
{
	int n = 0, pair;

	for (int day = l->from; day < l->to; day++)
		for (int i = 0; (pair = duty_of(b, day, i)) >= 0; i++)
			n += al_limit_counts(l, pair + 1);
	if (l->worker != b->person || n <= l->most)
		return;
	begin(b);
	add_day(b, l->from);
	al_buf_adds(b->out, b->zh ? "至" : " to ");
	add_day(b, l->to - 1);
	al_buf_adds(b->out, b->zh ? "值班超过" : ": duties beyond ");
	al_draft_most_label(b->d, m, b->out);
	al_plan_counted(b->d->plan, m, b->zh, b->out);
	al_buf_addf(b->out, b->zh ? "，多%d次" : ": %d", n - l->most);
	end_fixed(b, l->from, l->to - 1, false);
}

static void
check_duo(const struct broken *b, const struct al_duo *duo)
{
	const uint8_t *other = b->d->cell + duo->two * b->d->days;

	for (int day = 0; duo->one == b->person && day < b->d->days; day++) {
		bool both = b->row[day] != 0 && other[day] != 0;
		bool one = b->row[day] != 0 || other[day] != 0;

		if (!al_draft_planned(b->d, day) ||
		    !(duo->together ? one && !both : both))
			continue;
		begin(b);
		add_day(b, day);
		al_buf_addf(b->out,
			    b->zh ? duo->together ? "未与%s同班。\n"
						  : "与%s同日值班，应错开。\n"
			    : duo->together
				    ? ": not together with %s.\n"
				    : ": on duty with %s, to be kept apart.\n",
			    b->d->person[duo->two].name);
	}
}

/* ---- all of it -------------------------------------------------------------------------- */

void
al_gen_broken_lines(const struct al_gen *g, struct al_buf *out)
{
	const struct al_draft *d = &g->d;
	const struct al_duty *u = d->r->duty;

	for (int i = 0; i < d->persons; i++) {
		const struct broken b = { d, g->b->zh, i, d->cell + i * d->days,
					  out };

		check_places(&b);
		check_rest(&b);
		check_rows(&b);
		check_months(&b);
		for (int k = 0; k < u->limits; k++)
			check_limit(&b, &u->limit[k], d->most_of[k]);
		for (int k = 0; k < u->duos; k++)
			check_duo(&b, &u->duo[k]);
	}
}

void
al_gen_broken(struct al_gen *g)
{
	struct al_buf lines = { 0 };
	char *end;

	al_gen_broken_lines(g, &lines);
	if (lines.len)
		al_model_add(&g->m, AL_B_HEADING,
			     g->b->zh ? "未能遵守的规定"
				      : "Rules that aren't kept")
			->level = 2;
	for (char *line = lines.s; line && *line; line = end + 1) {
		end = strchr(line, '\n');
		*end = '\0';
		al_model_add(&g->m, AL_B_ITEM, line);
	}
	al_buf_release(&lines);
}
