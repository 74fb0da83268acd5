/* show_month.c: the duty roster as a wall calendar: a page in HTML with a row
 * for each week */
#include "key.h"
#include "show.h"
#include "words.h"
#include "render/html.h"
#include "rule/calendar.h"
#include "rule/period.h"

#include <stdio.h>
#include <string.h>

enum { WEEK = 7 };

struct page {
	struct al_roster_view *v;
	struct al_words w;
	struct al_key_period *key;
	size_t nkey;
	bool *done; /* [seat]: stands on the page already */
	struct al_arena arena;
	struct al_buf out;
};

/* It has to be clear on paper, without colours, too. */
static const char style[] =
	"@page { size: A4 landscape; margin: 8mm }\n"
	"body { font: 9pt/1.25 sans-serif; margin: 1em; color: #000; "
	"background: #fff }\n"
	"h1 { font-size: 15pt; text-align: center; margin: 0 0 .4em }\n"
	"table { width: 100%; border-collapse: collapse; table-layout: fixed "
	"}\n"
	"tr { break-inside: avoid }\n"
	"th, td { border: 1px solid #000; padding: 2pt 3pt; text-align: left; "
	"vertical-align: top; overflow-wrap: anywhere }\n"
	"th { text-align: center }\n"
	"td { height: 5em }\n"
	".off { background: #eee; print-color-adjust: exact }\n"
	".key { border: 2.5pt solid #000 }\n"
	".day { font-weight: bold }\n"
	".said { font-size: 8pt; font-weight: normal }\n"
	".shift { margin: 1pt 0 0; font-size: 7.5pt; font-style: italic }\n"
	"ul { margin: 0; padding: 0; list-style: none }\n"
	".post { font-size: 7.5pt }\n"
	".swap { text-decoration: underline }\n"
	".hole { border: 1px dashed #000; font-weight: bold }\n"
	"footer { margin-top: .5em; font-size: 8pt }\n"
	"footer span { padding: 0 .3em; margin-right: 1em }\n"
	"@media print { body { margin: 0 } }\n";

/* ---- one day ---------------------------------------------------------------------- */

static void
put_who(struct page *g, const struct al_seat *p)
{
	struct al_buf who = { 0 };
	bool swap = al_seat_changed(p) || al_seat_missed(p);

	al_words_who(&g->w, p, &who);
	al_buf_addf(&g->out, "<span%s>",
		    !p->staff ? " class=\"hole\""
		    : swap    ? " class=\"swap\""
			      : "");
	al_html_text(&g->out, who.s);
	al_buf_adds(&g->out, "</span>");
	al_buf_release(&who);
}

/* A reception is called by its place: that may be all that is known. */
static const char *
post_of(struct page *g, const struct al_seat *p)
{
	return p->slot ? p->duty : al_words_post(&g->w, p);
}

static bool
is_beside(const struct al_seat *p, const struct al_seat *q)
{
	return p->day == q->day && al_same(p->plan, q->plan) &&
	       al_same(p->shift, q->shift);
}

/* Seat `i`, and all of the same post that are beside it. */
static void
put_post(struct page *g, size_t i)
{
	const struct al_roster_view *v = g->v;
	const struct al_seat *first = &v->seats.seat[i];
	const char *comma = g->v->b->zh ? "、" : ", ";

	al_buf_adds(&g->out, "<li><span class=\"post\">");
	al_html_text(&g->out, post_of(g, first));
	al_buf_adds(&g->out, "</span> ");
	for (; i < v->n; i++) {
		const struct al_seat *p = &v->seats.seat[i];

		if (g->done[i] || !is_beside(p, first) ||
		    !al_same(post_of(g, p), post_of(g, first)))
			continue;
		al_buf_adds(&g->out, p == first ? "" : comma);
		put_who(g, p);
		g->done[i] = true;
	}
	al_buf_adds(&g->out, "</li>\n");
}

/* By which plan and on which shift, where there are several. */
static void
put_shift(struct page *g, const struct al_seat *p)
{
	struct al_buf text = { 0 };

	if (g->w.n > 1 && al_seat_timed(p))
		al_buf_adds(&text,
			    al_ref_name_of(g->v->b, "dutyplan", p->plan));
	if (g->w.shifts && al_seat_timed(p))
		al_buf_addf(&text, "%s%s", text.len ? " " : "",
			    al_words_shift(&g->w, p));
	if (text.len) {
		al_buf_adds(&g->out, "<p class=\"shift\">");
		al_html_text(&g->out, text.s);
		al_buf_adds(&g->out, "</p>\n");
	}
	al_buf_release(&text);
}

/* Beside seat `i`, of the post that the plan has first of those left; all
 * seats: none is left. */
static size_t
next_post(struct page *g, size_t i)
{
	const struct al_roster_view *v = g->v;
	const struct al_seat *seat = v->seats.seat;
	size_t next = v->n;

	for (size_t k = i; k < v->n; k++)
		if (!g->done[k] && is_beside(&seat[k], &seat[i]) &&
		    (next == v->n || al_words_rank(&g->w, &seat[k]) <
					     al_words_rank(&g->w, &seat[next])))
			next = k;
	return next;
}

/* Seat `i`, and all of the same day, plan and shift. */
static void
put_group(struct page *g, size_t i)
{
	const struct al_roster_view *v = g->v;
	const struct al_seat *first = &v->seats.seat[i];

	put_shift(g, first);
	al_buf_adds(&g->out, "<ul>\n");
	for (size_t at = next_post(g, i); at < v->n; at = next_post(g, i))
		put_post(g, at);
	al_buf_adds(&g->out, "</ul>\n");
}

static bool
is_key(const struct page *g, al_day day)
{
	for (size_t i = 0; i < g->nkey; i++)
		if (day >= g->key[i].from && day <= g->key[i].to)
			return true;
	return false;
}

static void
put_said(struct page *g, const char *text)
{
	al_buf_adds(&g->out, " <span class=\"said\">");
	al_html_text(&g->out, text);
	al_buf_adds(&g->out, "</span>");
}

/* The day of the month, on the first one that is shown the month too, and what
 * the calendar says of it. */
static void
put_date(struct page *g, al_day day)
{
	struct al_book *b = g->v->b;
	struct al_cal_day c = al_cal_day(al_book_calendar(b), day);
	int y, m, d;

	al_day_split(day, &y, &m, &d);
	al_buf_adds(&g->out, "<div class=\"day\">");
	if ((d == 1 || day == g->v->from) && b->zh)
		al_buf_addf(&g->out, "%d月%d日", m, d);
	else if (d == 1 || day == g->v->from)
		al_buf_addf(&g->out, "%s %d", al_month_name(m), d);
	else
		al_buf_addf(&g->out, "%d", d);
	if (c.name)
		put_said(g, c.name);
	if (c.works && al_weekday(day) > 5)
		put_said(g, b->zh ? "上班" : "worked");
	for (size_t i = 0; i < g->nkey; i++)
		if (day >= g->key[i].from && day <= g->key[i].to)
			put_said(g, al_ref_name_of(b, "keyperiod",
						   g->key[i].code));
	al_buf_adds(&g->out, "</div>\n");
}

static void
put_day(struct page *g, al_day day)
{
	const struct al_roster_view *v = g->v;
	bool works = al_cal_day(al_book_calendar(v->b), day).works;

	if (day < v->from || day > v->to) {
		al_buf_adds(&g->out, "<td></td>\n");
		return;
	}
	al_buf_addf(&g->out, "<td class=\"%s%s\">\n", works ? "work" : "off",
		    is_key(g, day) ? " key" : "");
	put_date(g, day);
	for (size_t i = 0; i < v->n; i++)
		if (v->seats.seat[i].day == day && !g->done[i])
			put_group(g, i);
	al_buf_adds(&g->out, "</td>\n");
}

/* ---- the page ---------------------------------------------------------------------- */

static void
put_weeks(struct page *g)
{
	static const struct al_label name[WEEK] = {
		{ "Monday", "星期一" },	   { "Tuesday", "星期二" },
		{ "Wednesday", "星期三" }, { "Thursday", "星期四" },
		{ "Friday", "星期五" },	   { "Saturday", "星期六" },
		{ "Sunday", "星期日" }
	};
	al_day monday = g->v->from - al_weekday(g->v->from) + 1;

	al_buf_adds(&g->out, "<table>\n<thead>\n<tr>\n");
	for (int i = 0; i < WEEK; i++)
		al_buf_addf(&g->out, "<th scope=\"col\">%s</th>\n",
			    al_label(g->v->b, &name[i]));
	al_buf_adds(&g->out, "</tr>\n</thead>\n<tbody>\n");
	for (; monday <= g->v->to; monday += WEEK) {
		al_buf_adds(&g->out, "<tr>\n");
		for (int i = 0; i < WEEK; i++)
			put_day(g, monday + i);
		al_buf_adds(&g->out, "</tr>\n");
	}
	al_buf_adds(&g->out, "</tbody>\n</table>\n");
}

/* What the marks mean, and of when it is. */
static void
put_foot(struct page *g)
{
	struct al_book *b = g->v->b;
	bool zh = b->zh;

	al_buf_addf(&g->out,
		    "<footer>\n<span class=\"off\">%s</span>\n"
		    "<span class=\"key\">%s</span>\n"
		    "<span class=\"swap\">%s</span>\n"
		    "<span class=\"hole\">%s</span>\n",
		    zh ? "休息日" : "day off", zh ? "重点时段" : "key period",
		    zh ? "调班、顶班或缺岗" : "another than planned, or absent",
		    zh ? "空缺" : "nobody");
	al_buf_adds(&g->out, zh ? "截至 " : "as of ");
	al_show_time(b, al_now(b), &g->out);
	if (al_office_training(b))
		al_buf_adds(&g->out, zh ? "；练习台账" : "; training ledger");
	al_buf_adds(&g->out, "\n</footer>\n");
}

/* "示例县局2026年10月值班表（机关值班，王样本）" */
static void
put_title(const struct page *g, struct al_buf *out)
{
	const struct al_roster_view *v = g->v;
	struct al_book *b = v->b;
	struct al_period period;
	bool both = v->plan && v->staff;

	al_period_set(&(struct al_frame){ al_offset(b), al_now(b) }, v->from,
		      v->to, &period);
	al_buf_adds(out, al_db_office(b->db)->name);
	al_buf_adds(out, b->zh ? "" : ": duty roster, ");
	al_period_name(&period, b->zh, out);
	al_buf_adds(out, b->zh ? "值班表" : "");
	if (!v->plan && !v->staff)
		return;
	al_buf_adds(out, b->zh ? "（" : " (");
	if (v->plan)
		al_buf_adds(out, al_ref_name_of(b, "dutyplan", v->plan));
	al_buf_adds(out, !both ? "" : b->zh ? "，" : ", ");
	if (v->staff)
		al_buf_adds(out, al_ref_name_of(b, "staff", v->staff));
	al_buf_adds(out, b->zh ? "）" : ")");
}

static enum al_status
put_page(struct page *g)
{
	struct al_roster_view *v = g->v;
	struct al_buf title = { 0 };
	enum al_status s;

	for (size_t i = 0; i < v->n; i++)
		al_words_note(&g->w, &v->seats.seat[i]);
	put_title(g, &title);
	al_html_begin(&g->out, v->b->zh, title.s, style);
	put_weeks(g);
	put_foot(g);
	al_html_end(&g->out);
	al_buf_release(&title);
	s = al_cal_status(al_book_calendar(v->b));
	return s == AL_OK ? v->sink.write(v->sink.arg, g->out.s, g->out.len)
			  : s;
}

enum al_status
al_roster_show_month(struct al_roster_view *v, struct al_err *e)
{
	struct page g = { .v = v, .w = { .b = v->b, .codes = v->how->codes } };
	enum al_status s = al_key_periods(v->b, &g.arena, v->from, v->to,
					  &g.key, &g.nkey, e);

	g.done = al_alloc(v->n + 1);
	if (s == AL_OK)
		s = put_page(&g);
	free(g.done);
	free(g.key);
	al_words_release(&g.w);
	al_arena_release(&g.arena);
	al_buf_release(&g.out);
	return s;
}
