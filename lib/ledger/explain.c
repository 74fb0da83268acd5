/* explain.c: how grades and due dates came about */
#include "show.h"

#include <inttypes.h>
#include <string.h>

static void
day_text(al_day d, struct al_buf *out)
{
	char text[AL_DATE_LEN];

	al_day_text(d, text);
	al_buf_adds(out, text);
}

/* "2026-02-15 off (Spring Festival)" for each day that is not plainly worked
 * or that is a worked weekend. */
static void
skipped(struct al_showing *x, al_day from, al_day to)
{
	struct al_calendar *cal = al_book_calendar(x->b);
	bool zh = x->b->zh;

	for (al_day d = from + 1; d <= to; d++) {
		struct al_cal_day day = al_cal_day(cal, d);
		bool weekend = al_weekday(d) > 5;

		if (day.works && !weekend)
			continue;
		al_buf_adds(&x->out, "        ");
		day_text(d, &x->out);
		if (day.works)
			al_buf_adds(&x->out,
				    zh ? " 调休上班" : " a worked weekend day");
		else if (day.name)
			al_buf_addf(&x->out,
				    zh ? " 不计：%s" : " not counted: %s",
				    day.name);
		else
			al_buf_adds(&x->out, zh ? " 不计：周末"
						: " not counted: weekend");
		al_buf_addc(&x->out, '\n');
	}
}

static void
rule_line(struct al_showing *x, const struct al_clock_def *cd,
	  const struct al_span *sp)
{
	static const char *const en[] = {
		"calendar days (our reading of \"days\")", "working days",
		"hours", "minutes"
	};
	static const char *const zh[] = { "日（按自然日计，系本软件的理解）",
					  "个工作日", "小时", "分钟" };
	bool is_zh = x->b->zh;

	al_buf_adds(&x->out, "      ");
	if (sp->n >= 0)
		al_buf_addf(&x->out, "%" PRId64 "%s%s", sp->n, is_zh ? "" : " ",
			    is_zh ? zh[sp->unit] : en[sp->unit]);
	if (sp->latest != AL_NEVER) {
		al_buf_adds(&x->out, sp->n < 0 ? ""
				     : is_zh   ? "，但不晚于 "
					       : ", but not after ");
		al_show_due(x->b, sp->latest, &x->out);
	}
	al_buf_addf(&x->out, is_zh ? "；依据：%s\n" : "; source: %s\n",
		    al_label(x->b, &cd->basis));
}

static void
first_due(struct al_showing *x, const struct al_clock *c,
	  const struct al_span *sp)
{
	al_day from = al_time_day(c->start, al_offset(x->b));
	al_day to = al_time_day(c->first, al_offset(x->b));
	bool zh = x->b->zh;

	al_buf_adds(&x->out, zh ? "      起算 " : "      from ");
	al_show_time(x->b, c->start, &x->out);
	if (sp->n >= 0 && (sp->unit == AL_D || sp->unit == AL_WD))
		al_buf_adds(&x->out,
			    zh ? "（当日不计）" : " (that day is not counted)");
	al_buf_adds(&x->out, zh ? "，到期 " : ", due ");
	al_show_due(x->b, c->first, &x->out);
	al_buf_addc(&x->out, '\n');
	if (sp->n >= 0 && sp->unit == AL_WD)
		skipped(x, from, to);
}

static void
turn_line(struct al_showing *x, const struct al_turn *t,
	  const struct al_clock *now)
{
	static const char *const en[] = { "extended", "paused", "resumed" };
	static const char *const zh[] = { "延期", "暂停", "恢复" };

	al_buf_adds(&x->out, "      ");
	al_show_time(x->b, t->on, &x->out);
	al_buf_addf(&x->out, " %s", x->b->zh ? zh[t->kind] : en[t->kind]);
	if (t->kind != AL_PAUSE) {
		al_buf_adds(&x->out, x->b->zh ? "，到期 " : ", due ");
		al_show_due(x->b, now->due, &x->out);
	}
	al_buf_addc(&x->out, '\n');
}

enum al_status
al_show_explain(struct al_showing *x, const struct al_clock *c)
{
	int i = al_def_clock(x->r->def, c->name);
	const struct al_clock_def *cd = i >= 0 ? &x->r->def->clock[i] : NULL;
	struct al_calendar *cal = al_book_calendar(x->b);
	struct al_clock step = *c;
	struct al_turn *t;
	struct al_span sp;
	size_t n;

	if (!cd || c->due == AL_NEVER)
		return AL_OK;
	if (!al_duty_span(x->b, cd, x->r->val, &sp) || cd->many) {
		al_buf_addf(&x->out,
			    x->b->zh ? "      依据：%s\n"
				     : "      source: %s\n",
			    al_label(x->b, &cd->basis));
		return AL_OK;
	}
	rule_line(x, cd, &sp);
	first_due(x, c, &sp);
	n = al_duty_turns(x->r, cd, c, x->past, x->npast, &x->b->arena, &t);
	al_clock_fold(cal, al_offset(x->b), &sp, &step, NULL, 0);
	for (size_t k = 0; k < n; k++) {
		if (c->stop != AL_NEVER && t[k].on > c->stop)
			break;
		al_clock_turn(cal, al_offset(x->b), &sp, &step, &t[k]);
		turn_line(x, &t[k], &step);
	}
	if (c->provisional)
		al_buf_adds(
			&x->out,
			x->b->zh
				? "      暂定：所跨年度的日历尚未载入（calendar-load）\n"
				: "      provisional: a year of it has no calendar yet (calendar-load)\n");
	return al_cal_status(cal);
}

/* By the lines as they are now, which may have changed since. */
void
al_show_grade(struct al_showing *x, size_t f)
{
	const struct al_record *r = x->r;
	const struct al_grade *g = al_grade_of(r->def, r->val, (int)f);
	bool zh = x->b->zh;

	al_buf_adds(&x->out, "      ");
	if (g && strcmp(g->value, r->val[f].s) == 0) {
		al_buf_adds(&x->out, zh ? "判定：" : "graded: ");
		al_grade_why(x->b, r->def, g, &x->out);
	} else if (g) {
		al_buf_adds(&x->out, zh ? "判定所依规则后来已改"
					: "graded before the rules changed");
	} else {
		al_buf_adds(&x->out,
			    zh ? "无判定规则适用" : "no rule grades it");
	}
	al_buf_addc(&x->out, '\n');
}
