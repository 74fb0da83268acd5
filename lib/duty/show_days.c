/* show_days.c: the duty roster with a row for each day and shift and a column
 * for each post */
#include "show.h"
#include "words.h"
#include "rule/calendar.h"

#include <string.h>

/* ---- days -------------------------------------------------------------------- */

void
al_roster_weekday(struct al_book *b, al_day day, struct al_buf *out)
{
	static const struct al_label name[] = {
		{ "Mon", "周一" }, { "Tue", "周二" }, { "Wed", "周三" },
		{ "Thu", "周四" }, { "Fri", "周五" }, { "Sat", "周六" },
		{ "Sun", "周日" }
	};
	struct al_cal_day c = al_cal_day(al_book_calendar(b), day);
	int weekday = al_weekday(day);

	al_buf_adds(out, al_label(b, &name[weekday - 1]));
	if (c.name)
		al_buf_addf(out, " %s", c.name);
	if (c.works && weekday > 5)
		al_buf_adds(out, b->zh ? "（上班）" : " (worked)");
}

/* ---- columns ------------------------------------------------------------------- */

struct post {
	const char *label; /* the heading … */
	const char *plan;  /* … of the first plan that has it … */
	int rank;	   /* … at this place */
};

struct table {
	struct al_roster_view *v;
	struct al_words w;
	struct post *post; /* columns, as the plans have them … */
	size_t n;	   /* … so many */
	size_t first;	   /* the column of the first one */
	bool *done;	   /* seats that stand in a row already */
	struct al_column *column;
	struct al_cell *cell;
	struct al_buf *text; /* of each cell */
};

enum { DAY, WEEKDAY, MORE }; /* then plan and shift, where there are several */

static size_t
post_column(const struct table *t, const char *label)
{
	size_t i = 0;

	while (i < t->n && !al_same(t->post[i].label, label))
		i++;
	return i;
}

/* Whatever the days shown: a week hangs beside the month. */
static int
by_plan(const void *a, const void *b)
{
	const struct post *p = a, *q = b;
	int plan = strcmp(p->plan, q->plan);

	if (plan)
		return plan;
	if (p->rank != q->rank)
		return p->rank < q->rank ? -1 : 1;
	return strcmp(p->label, q->label);
}

static void
find_posts(struct table *t)
{
	struct al_roster_view *v = t->v;

	for (size_t i = 0; i < v->n; i++) {
		const struct al_seat *p = &v->seats.seat[i];
		struct post post = { al_words_post(&t->w, p), p->plan,
				     al_words_rank(&t->w, p) };
		size_t at = post_column(t, post.label);

		if (at == t->n)
			*(struct post *)al_grow(&t->post, t->n++, sizeof post) =
				post;
		else if (by_plan(&post, &t->post[at]) < 0)
			t->post[at] = post;
		al_words_note(&t->w, p);
	}
	if (t->n > 1)
		qsort(t->post, t->n, sizeof *t->post, by_plan);
}

static size_t
columns(const struct table *t)
{
	return t->first + t->n;
}

static void
make_columns(struct table *t)
{
	bool zh = t->v->b->zh;
	size_t n = 0;

	find_posts(t);
	t->first = MORE;
	t->first += t->w.n > 1;
	t->first += t->w.shifts;
	t->column = al_alloc((columns(t) + 1) * sizeof *t->column);
	t->cell = al_alloc((columns(t) + 1) * sizeof *t->cell);
	t->text = al_alloc((columns(t) + 1) * sizeof *t->text);
	t->done = al_alloc(t->v->n + 1);
	t->column[n++] =
		(struct al_column){ "day", zh ? "日期" : "day", false };
	t->column[n++] =
		(struct al_column){ "weekday", zh ? "星期" : "weekday", false };
	if (t->w.n > 1)
		t->column[n++] = (struct al_column){
			"plan", zh ? "值班方案" : "duty plan", false
		};
	if (t->w.shifts)
		t->column[n++] =
			(struct al_column){ "shift", zh ? "班次" : "shift",
					    false };
	for (size_t i = 0; i < t->n; i++)
		t->column[n++] = (struct al_column){ t->post[i].label,
						     t->post[i].label, false };
}

/* ---- cells ---------------------------------------------------------------------- */

static void
add_seat(struct table *t, const struct al_seat *p)
{
	struct al_book *b = t->v->b;
	struct al_buf *out =
		&t->text[t->first + post_column(t, al_words_post(&t->w, p))];

	if (out->len)
		al_buf_adds(out, b->zh ? "、" : ", ");
	al_words_who(&t->w, p, out);
}

static void
begin_row(struct table *t, const struct al_seat *p)
{
	char text[AL_DATE_LEN];
	size_t n = MORE;

	for (size_t k = 0; k < columns(t); k++)
		al_buf_clear(&t->text[k]);
	al_day_text(p->day, text);
	al_buf_adds(&t->text[DAY], text);
	al_roster_weekday(t->v->b, p->day, &t->text[WEEKDAY]);
	if (t->w.n > 1)
		al_buf_adds(&t->text[n++],
			    al_ref_name_of(t->v->b, "dutyplan", p->plan));
	if (t->w.shifts)
		al_buf_adds(&t->text[n], al_words_shift(&t->w, p));
}

/* Seat `i`, and all of the same day, plan and shift. */
static enum al_status
put_row(struct table *t, struct al_render *out, size_t i)
{
	const struct al_roster_view *v = t->v;
	const struct al_seat *first = &v->seats.seat[i];

	begin_row(t, first);
	for (; i < v->n && v->seats.seat[i].day == first->day; i++) {
		const struct al_seat *p = &v->seats.seat[i];

		if (!al_same(p->plan, first->plan) ||
		    !al_same(p->shift, first->shift))
			continue;
		add_seat(t, p);
		t->done[i] = true;
	}
	for (size_t k = 0; k < columns(t); k++)
		t->cell[k].text = al_buf_str(&t->text[k]);
	return al_render_row(out, t->cell);
}

static void
release(struct table *t)
{
	for (size_t k = 0; k < columns(t); k++)
		al_buf_release(&t->text[k]);
	free(t->done);
	free(t->text);
	free(t->cell);
	free(t->column);
	free(t->post);
	al_words_release(&t->w);
}

enum al_status
al_roster_show_days(struct al_roster_view *v)
{
	struct table t = { .v = v, .w = { .b = v->b, .codes = v->how->codes } };
	struct al_render *out;
	enum al_status s = AL_OK;

	make_columns(&t);
	out = al_render_new(v->format, t.column, columns(&t), v->how->width,
			    v->sink);
	for (size_t i = 0; s == AL_OK && i < v->n; i++)
		if (!t.done[i])
			s = put_row(&t, out, i);
	if (s == AL_OK)
		s = al_render_end(out);
	al_render_free(out);
	release(&t);
	return s == AL_OK ? al_cal_status(al_book_calendar(v->b)) : s;
}
