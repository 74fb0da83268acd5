/* show_days.c: the duty roster with a row for each day and a column for each
 * post */
#include "show.h"
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

/* Before those of the posts. */
enum { DAY, WEEKDAY, POSTS };

struct table {
	struct al_roster_view *v;
	const struct al_seat **post; /* by column: one seat of it */
	size_t n;
	bool plans; /* there are several */
	struct al_column *column;
	struct al_cell *cell;
	struct al_buf *text; /* of each cell */
	struct al_arena arena;
};

static bool
same_post(const struct al_seat *a, const struct al_seat *b)
{
	return al_streq(a->plan, b->plan) && al_streq(a->shift, b->shift) &&
	       al_streq(a->post, b->post);
}

static size_t
column_of(const struct table *t, const struct al_seat *p)
{
	size_t i = 0;

	while (i < t->n && !same_post(t->post[i], p))
		i++;
	return i;
}

/* What heads the column of a post. */
static const char *
heading(struct table *t, const struct al_seat *p)
{
	struct al_buf text = { 0 };
	const char *s;

	if (t->plans)
		al_buf_addf(&text, "%s ",
			    al_ref_name_of(t->v->b, "dutyplan", p->plan));
	al_seat_name(p, &text);
	s = al_arena_strdup(&t->arena, text.s);
	al_buf_release(&text);
	return s;
}

static void
find_columns(struct table *t)
{
	struct al_roster_view *v = t->v;

	for (size_t i = 0; i < v->n; i++) {
		const struct al_seat *p = &v->seats.seat[i];

		if (column_of(t, p) == t->n)
			*(const struct al_seat **)al_grow(&t->post, t->n++,
							  sizeof p) = p;
		t->plans |= !al_same(p->plan, t->post[0]->plan);
	}
	t->column = al_alloc((POSTS + t->n) * sizeof *t->column);
	t->cell = al_alloc((POSTS + t->n) * sizeof *t->cell);
	t->text = al_alloc((POSTS + t->n) * sizeof *t->text);
	t->column[DAY] =
		(struct al_column){ .name = "day",
				    .label = v->b->zh ? "日期" : "day" };
	t->column[WEEKDAY] =
		(struct al_column){ .name = "weekday",
				    .label = v->b->zh ? "星期" : "weekday" };
	for (size_t i = 0; i < t->n; i++)
		t->column[POSTS + i].name = t->column[POSTS + i].label =
			heading(t, t->post[i]);
}

/* ---- cells ---------------------------------------------------------------------- */

/* In brackets behind the name, `what` or nothing. */
static void
add_remark(struct al_book *b, const char *what, bool *any, struct al_buf *out)
{
	if (!what)
		return;
	if (*any)
		al_buf_adds(out, b->zh ? "，" : ", ");
	else
		al_buf_adds(out, b->zh ? "（" : " (");
	al_buf_adds(out, what);
	*any = true;
}

/* Whom it was taken from, how it stands, and its code, by which somebody can be
 * named where nobody is. */
static void
add_remarks(struct table *t, const struct al_seat *p, struct al_buf *out)
{
	struct al_book *b = t->v->b;
	const char *first = NULL, *state = NULL;
	bool any = false;

	if (p->first && !al_streq(p->first, p->staff))
		first = al_arena_printf(&t->arena, b->zh ? "原%s" : "was %s",
					al_ref_name_of(b, "staff", p->first));
	if (!al_same(p->state, "planned") && !al_same(p->state, "served"))
		state = al_state_label(b, t->v->def, p->state);
	add_remark(b, first, &any, out);
	add_remark(b, state, &any, out);
	add_remark(b, t->v->how->codes || !p->staff ? p->code : NULL, &any,
		   out);
	if (any)
		al_buf_adds(out, b->zh ? "）" : ")");
}

static void
add_seat(struct table *t, const struct al_seat *p)
{
	struct al_book *b = t->v->b;
	struct al_buf *out = &t->text[POSTS + column_of(t, p)];

	if (out->len)
		al_buf_adds(out, b->zh ? "、" : ", ");
	if (p->staff)
		al_buf_adds(out, al_ref_name_of(b, "staff", p->staff));
	else
		al_buf_adds(out, b->zh ? "空缺" : "nobody");
	add_remarks(t, p, out);
}

/* The day of seat `i`, and all that follow on the same one; *i: the next. */
static enum al_status
put_day(struct table *t, struct al_render *out, size_t *i)
{
	struct al_roster_view *v = t->v;
	al_day day = v->seats.seat[*i].day;
	char text[AL_DATE_LEN];

	for (size_t k = 0; k < POSTS + t->n; k++)
		al_buf_clear(&t->text[k]);
	al_day_text(day, text);
	al_buf_adds(&t->text[DAY], text);
	al_roster_weekday(v->b, day, &t->text[WEEKDAY]);
	for (; *i < v->n && v->seats.seat[*i].day == day; ++*i)
		add_seat(t, &v->seats.seat[*i]);
	for (size_t k = 0; k < POSTS + t->n; k++)
		t->cell[k].text = al_buf_str(&t->text[k]);
	return al_render_row(out, t->cell);
}

static void
release(struct table *t)
{
	for (size_t k = 0; k < POSTS + t->n; k++)
		al_buf_release(&t->text[k]);
	free(t->text);
	free(t->cell);
	free(t->column);
	free(t->post);
	al_arena_release(&t->arena);
}

enum al_status
al_roster_show_days(struct al_roster_view *v)
{
	struct table t = { .v = v };
	struct al_render *out;
	enum al_status s = AL_OK;

	find_columns(&t);
	out = al_render_new(v->format, t.column, POSTS + t.n, v->how->width,
			    v->sink);
	for (size_t i = 0; s == AL_OK && i < v->n;)
		s = put_day(&t, out, &i);
	if (s == AL_OK)
		s = al_render_end(out);
	al_render_free(out);
	release(&t);
	return s == AL_OK ? al_cal_status(al_book_calendar(v->b)) : s;
}
