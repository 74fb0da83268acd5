/* show_seats.c: the duty roster with a row for each duty */
#include "show.h"
#include "slots.h"
#include "words.h"
#include "base/encode.h"

#include <string.h>

/* ---- cells ---------------------------------------------------------------------- */

enum what { CODE, WEEKDAY, DUTY, NAME, FIRST, MISSED, STATE, VERSION, FIELD };

static const struct column {
	const char *name;
	struct al_label label; /* else that of the field */
	enum what what;
} person[] = {
	{ "day", { 0 }, FIELD },
	{ "weekday", { "weekday", "星期" }, WEEKDAY },
	{ "duty", { "duty", "值班内容" }, DUTY },
	{ "starts", { 0 }, FIELD },
	{ "ends", { 0 }, FIELD },
	{ "plan", { 0 }, FIELD },
	{ "first", { "planned first", "原定人员" }, FIRST },
	{ "state", { "state", "状态" }, STATE },
	{ "code", { "code", "编号" }, CODE },
}, json[] = {
	{ "code", { 0 }, CODE },     { "day", { 0 }, FIELD },
	{ "plan", { 0 }, FIELD },    { "shift", { 0 }, FIELD },
	{ "post", { 0 }, FIELD },    { "seat", { 0 }, FIELD },
	{ "duty", { 0 }, FIELD },    { "starts", { 0 }, FIELD },
	{ "ends", { 0 }, FIELD },    { "staff", { 0 }, FIELD },
	{ "name", { 0 }, NAME },     { "first", { 0 }, FIELD },
	{ "missed", { 0 }, MISSED },  { "state", { 0 }, STATE },
	{ "version", { 0 }, VERSION },
};

static struct al_value
text_value(const char *s)
{
	return (struct al_value){ s ? AL_V_TEXT : AL_V_NULL, 0, s };
}

static struct al_value
int_value(int64_t i)
{
	return (struct al_value){ AL_V_INT, i, NULL };
}

/* As the record has it. */
static struct al_value
field_value(const struct al_seat *p, const char *name, char day[AL_DATE_LEN])
{
	const struct al_value none = { AL_V_NULL, 0, NULL };
	bool timed = al_seat_timed(p);
	const struct {
		const char *name;
		struct al_value v;
	} field[] = {
		{ "day", text_value(day) },
		{ "plan", text_value(timed ? p->plan : NULL) },
		{ "shift", text_value(timed ? p->shift : NULL) },
		{ "post", text_value(timed ? p->post : NULL) },
		{ "seat", int_value(p->no) },
		{ "duty", text_value(p->duty) },
		{ "starts", timed ? int_value(p->starts) : none },
		{ "ends", timed ? int_value(p->ends) : none },
		{ "staff", text_value(p->staff) },
		{ "first", text_value(p->first) },
	};
	size_t i = 0;

	al_day_text(p->day, day);
	while (i + 1 < AL_COUNT(field) && !al_same(field[i].name, name))
		i++;
	return field[i].v;
}

struct rows {
	struct al_roster_view *v;
	struct al_words w;
	const struct column *column;
	size_t n;
	struct al_render *out;
	struct al_buf text[AL_COUNT(json)];
};

static void
put_field(struct rows *r, const struct al_seat *p, const char *name,
	  struct al_buf *out)
{
	const struct al_ledger *def = r->v->def;
	const struct al_field *f = &def->field[al_def_field(def, name)];
	char day[AL_DATE_LEN];
	struct al_value v = field_value(p, name, day);

	if (r->v->json)
		al_value_json(r->v->b, f, &v, out);
	else
		al_value_text(r->v->b, f, &v, out);
}

static void
put_word(struct rows *r, const char *s, struct al_buf *out)
{
	if (!r->v->json)
		al_buf_adds(out, s ? s : "");
	else if (s)
		al_json_str(out, s);
	else
		al_buf_adds(out, "null");
}

/* Of somebody who was absent, not of who came in his place. */
static const char *
state_shown(const struct al_roster_view *v, const struct al_seat *p)
{
	struct al_seat his = *p;

	if (v->staff && al_streq(al_seat_missed(p), v->staff))
		his.state = "absent";
	return al_words_state(v->b, &his);
}

static void
put(struct rows *r, const struct al_seat *p, const struct column *c,
    struct al_buf *out)
{
	struct al_book *b = r->v->b;

	switch (c->what) {
	case CODE:
		put_word(r, p->code, out);
		return;
	case WEEKDAY:
		al_roster_weekday(b, p->day, out);
		return;
	case DUTY:
		al_words_duty(&r->w, p, out);
		return;
	case NAME:
		put_word(r,
			 p->staff ? al_ref_name_of(b, "staff", p->staff) : NULL,
			 out);
		return;
	case FIRST: /* only where it is another */
		if (!al_streq(p->first, p->staff))
			put_field(r, p, c->name, out);
		return;
	case MISSED:
		put_word(r, p->missed, out);
		return;
	case STATE:
		put_word(r,
			 r->v->json ? al_slot_state(p) : state_shown(r->v, p),
			 out);
		return;
	case VERSION:
		al_buf_addi(out, p->version);
		return;
	case FIELD:
		put_field(r, p, c->name, out);
	}
}

static enum al_status
put_row(struct rows *r, const struct al_seat *p)
{
	struct al_cell cell[AL_COUNT(json)] = { { 0 } };

	for (size_t i = 0; i < r->n; i++) {
		al_buf_clear(&r->text[i]);
		put(r, p, &r->column[i], &r->text[i]);
		cell[i].text = r->v->json ? NULL : al_buf_str(&r->text[i]);
		cell[i].json = r->v->json ? r->text[i].s : NULL;
	}
	return al_render_row(r->out, cell);
}

static enum al_status
put_rows(struct rows *r)
{
	const struct al_roster_view *v = r->v;
	struct al_column head[AL_COUNT(json)];
	enum al_status s = AL_OK;

	for (size_t i = 0; i < r->n; i++) {
		const struct column *c = &r->column[i];
		int f = al_def_field(v->def, c->name);

		head[i] = (struct al_column){
			c->name,
			al_label(v->b, c->what == FIELD
					       ? &v->def->field[f].label
					       : &c->label),
			false
		};
	}
	r->out = al_render_new(v->format, head, r->n, v->how->width, v->sink);
	for (size_t i = 0; s == AL_OK && i < v->n; i++)
		s = put_row(r, &v->seats.seat[i]);
	if (s == AL_OK)
		s = al_render_end(r->out);
	al_render_free(r->out);
	return s;
}

/* ---- how many --------------------------------------------------------------------- */

struct counts {
	int stood[AL_KINDS], planned[AL_KINDS], absent;
	int held, coming, missed; /* receptions */
};

/* Who was absent didn't stand a duty; a reception is held once that is written
 * down. */
static void
count(const struct al_roster_view *v, const struct al_seat *p, struct counts *n)
{
	bool served = al_same(p->state, "served");

	if (p->slot) {
		n->held += served;
		n->missed += al_same(p->state, "absent");
		n->coming += al_same(p->state, "planned");
	} else if (al_streq(al_seat_missed(p), v->staff)) {
		n->absent++;
	} else if (p->starts <= al_now(v->b) || served) {
		n->stood[al_seat_kind(v->b, p->day)]++;
	} else {
		n->planned[al_seat_kind(v->b, p->day)]++;
	}
}

static void
add_counts(struct al_book *b, const char *what, const int n[AL_KINDS],
	   struct al_buf *out)
{
	al_buf_addf(out,
		    b->zh ? "%s：工作日 %d 次、周末 %d 次、节假日 %d 次\n"
			  : "%s: working days %d, weekends %d, holidays %d\n",
		    what, n[AL_KIND_WORKING], n[AL_KIND_WEEKEND],
		    n[AL_KIND_HOLIDAY]);
}

static enum al_status
put_counts(const struct al_roster_view *v)
{
	struct counts n = { .absent = 0 };
	struct al_book *b = v->b;
	struct al_buf out = { 0 };
	enum al_status s;

	for (size_t i = 0; i < v->n; i++)
		count(v, &v->seats.seat[i], &n);
	al_buf_addc(&out, '\n');
	add_counts(b, b->zh ? "已值班" : "stood", n.stood, &out);
	add_counts(b, b->zh ? "待值班" : "to come", n.planned, &out);
	if (n.absent)
		al_buf_addf(&out, b->zh ? "缺岗：%d 次\n" : "absent: %d\n",
			    n.absent);
	if (n.held + n.coming + n.missed)
		al_buf_addf(&out,
			    b->zh ? "接访：已接访 %d 次、已安排 %d 次、未接访 "
				    "%d 次\n"
				  : "receptions: held %d, planned %d, not held "
				    "%d\n",
			    n.held, n.coming, n.missed);
	s = v->sink.write(v->sink.arg, out.s, out.len);
	al_buf_release(&out);
	return s;
}

enum al_status
al_roster_show_seats(struct al_roster_view *v)
{
	struct rows r = { .v = v,
			  .w = { .b = v->b },
			  .column = v->json ? json : person,
			  .n = v->json ? AL_COUNT(json) : AL_COUNT(person) };
	enum al_status s = put_rows(&r);

	for (size_t i = 0; i < r.n; i++)
		al_buf_release(&r.text[i]);
	al_words_release(&r.w);
	if (s == AL_OK && v->n > 0 && v->format == AL_F_TABLE)
		s = put_counts(v);
	return s;
}
