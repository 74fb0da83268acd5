/* change_who.c: who could take a duty over by the rules, and who could swap
 * another for it */
#include "change.h"
#include "show.h"
#include "words.h"

#include <stdio.h>
#include <string.h>

/* ---- finding them -------------------------------------------------------------- */

/* Could `staff` have the seat instead of `from`, beside all else that stands
 * in the roster at the moment? */
static enum al_status
could(struct al_change *c, struct al_seat *p, const char *staff,
      const char *from, bool *yes, struct al_err *e)
{
	enum al_status s;

	p->staff = staff;
	s = al_change_hinders(c, p, e);
	*yes = c->why.len == 0;
	if (s == AL_OK && *yes && from) {
		s = al_change_leaves(c, p, from, e);
		*yes = c->why.len == 0;
	}
	p->staff = from;
	return s;
}

static void
add(struct al_change *c, const struct al_plan *plan, const struct al_seat *p,
    struct al_taker taker, struct al_takers *out)
{
	int y, m, d;

	al_day_split(p->day, &y, &m, &d);
	taker.duties =
		al_change_count(c, plan, NULL, taker.staff, al_day_of(y, 1, 1),
				al_day_of(y, 12, 31));
	*(struct al_taker *)al_grow(&out->taker, out->n++, sizeof taker) =
		taker;
}

static int
by_duties(const void *a, const void *b)
{
	const struct al_taker *p = a, *q = b;

	if (p->duties != q->duties)
		return p->duties < q->duties ? -1 : 1;
	return strcmp(p->staff, q->staff);
}

enum al_status
al_change_takers(struct al_change *c, struct al_seat *p, const char *from,
		 struct al_takers *out, struct al_err *e)
{
	const struct al_plan *plan = NULL;
	const char **staff = NULL;
	size_t n = 0;
	bool yes;
	enum al_status s = al_change_plan(c, p, &plan, e);

	*out = (struct al_takers){ .n = 0 };
	if (s == AL_OK)
		s = al_seat_rows(c->b, "staff", &c->arena, &staff, &n, e);
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		if (al_streq(staff[i], from))
			continue;
		s = could(c, p, staff[i], from, &yes, e);
		if (s == AL_OK && yes)
			add(c, plan, p, (struct al_taker){ .staff = staff[i] },
			    out);
	}
	if (out->n > 1)
		qsort(out->taker, out->n, sizeof *out->taker, by_duties);
	free(staff);
	return s;
}

/* ---- duties that could be swapped ----------------------------------------------- */

/* Not further away than this. */
enum { SWAP_DAYS = 31 };

/* Both would keep the rules, when each has the other's. */
static enum al_status
could_swap(struct al_change *c, struct al_seat *p, struct al_seat *other,
	   bool *yes, struct al_err *e)
{
	const char *from = p->staff, *to = other->staff;
	enum al_status s;

	other->staff = from;
	s = could(c, p, to, from, yes, e);
	other->staff = to;
	if (s != AL_OK || !*yes)
		return s;
	p->staff = to;
	s = could(c, other, from, to, yes, e);
	p->staff = from;
	return s;
}

static bool
may_be_swapped(const struct al_change *c, const struct al_seat *p,
	       const struct al_seat *other)
{
	return al_same(other->plan, p->plan) && other->staff &&
	       !al_streq(other->staff, p->staff) &&
	       al_same(other->state, "planned") && !al_seat_alike(p, other) &&
	       other->starts > al_now(c->b) &&
	       abs(other->day - p->day) <= SWAP_DAYS;
}

static enum al_status
add_swaps(struct al_change *c, struct al_seat *p, struct al_takers *out,
	  struct al_err *e)
{
	const struct al_plan *plan = NULL;
	bool yes = false;
	enum al_status s = al_change_plan(c, p, &plan, e);

	for (size_t i = 0; s == AL_OK && i < c->seats.n; i++) {
		struct al_seat *other = &c->seats.seat[i];

		if (!may_be_swapped(c, p, other))
			continue;
		s = could_swap(c, p, other, &yes, e);
		if (s == AL_OK && yes)
			add(c, plan, p,
			    (struct al_taker){ other->staff, other, 0 }, out);
	}
	return s;
}

/* ---- the list --------------------------------------------------------------------- */

enum { HOW, STAFF, NAME, WITH, DAY, DUTY, DUTIES, COLUMNS };

static const struct {
	const char *name;
	struct al_label label;
} column[COLUMNS] = {
	[HOW] = { "how", { "how", "方式" } },
	[STAFF] = { "staff", { "staff", "人员" } },
	[NAME] = { "name", { "name", "姓名" } },
	[WITH] = { "with", { "duty given for it", "对方的班" } },
	[DAY] = { "day", { "day", "日期" } },
	[DUTY] = { "duty", { "duty", "值班内容" } },
	[DUTIES] = { "duties", { "duties this year", "本年班次" } },
};

static enum al_status
put(struct al_book *b, const struct al_plan *plan, const struct al_taker *t,
    struct al_render *out)
{
	struct al_cell cell[COLUMNS] = { { 0 } };
	struct al_buf day = { 0 }, duty = { 0 };
	char iso[AL_DATE_LEN], quoted[AL_DATE_LEN + 2], duties[24];
	enum al_status s;

	cell[HOW].text = !t->with ? (b->zh ? "顶班" : "takes over")
				  : (b->zh ? "对调" : "swaps");
	cell[HOW].json = t->with ? "\"swap\"" : "\"take\"";
	cell[STAFF].text = t->staff;
	cell[NAME].text = al_ref_name_of(b, "staff", t->staff);
	if (t->with) {
		al_day_text(t->with->day, iso);
		snprintf(quoted, sizeof quoted, "\"%s\"", iso);
		al_buf_addf(&day, "%s ", iso);
		al_roster_weekday(b, t->with->day, &day);
		al_words_duty_by(plan, t->with, b->zh, &duty);
		cell[WITH].text = t->with->code;
		cell[DAY].text = day.s;
		cell[DAY].json = quoted;
		cell[DUTY].text = duty.s;
	}
	al_int_text(t->duties, duties);
	cell[DUTIES].text = cell[DUTIES].json = duties;
	s = al_render_row(out, cell);
	al_buf_release(&day);
	al_buf_release(&duty);
	return s;
}

static enum al_status
put_all(struct al_book *b, const struct al_plan *plan,
	const struct al_takers *l, enum al_format format, int width,
	struct al_sink sink)
{
	struct al_column head[COLUMNS];
	struct al_render *out;
	enum al_status s = AL_OK;

	for (size_t i = 0; i < COLUMNS; i++)
		head[i] = (struct al_column){ column[i].name,
					      al_label(b, &column[i].label),
					      i == DUTIES };
	out = al_render_new(format, head, COLUMNS, width, sink);
	for (size_t i = 0; s == AL_OK && i < l->n; i++)
		s = put(b, plan, &l->taker[i], out);
	if (s == AL_OK)
		s = al_render_end(out);
	al_render_free(out);
	return s;
}

/* Nobody could: why not, of those who may stand the post at all. */
static enum al_status
tell_hindrances(struct al_change *c, struct al_seat *p, struct al_err *e)
{
	const char **staff = NULL, *from = p->staff;
	size_t n = 0;
	enum al_status s =
		al_seat_rows(c->b, "staff", &c->arena, &staff, &n, e);

	al_err_about(e, "%s", p->code);
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		if (al_streq(staff[i], from))
			continue;
		p->staff = staff[i];
		s = al_change_hinders(c, p, e);
		if (s == AL_OK && !c->barred && c->why.len)
			al_fail(e, AL_OK, c->b->zh ? "%s：%s" : "%s: %s",
				al_ref_name_of(c->b, "staff", staff[i]),
				c->why.s);
	}
	p->staff = from;
	al_err_about_clear(e);
	free(staff);
	return s;
}

/* Those who take it over first, then those who swap. */
static enum al_status
list(struct al_book *b, const struct al_record *r, enum al_format format,
     int width, struct al_sink sink, struct al_err *e)
{
	struct al_change c;
	struct al_takers l = { .n = 0 };
	const struct al_plan *plan = NULL;
	struct al_seat *p = NULL;
	al_day day = 0;
	enum al_status s;

	al_day_iso(r->val[al_def_column(r->def, "day")].s, &day);
	s = al_change_init(&c, b, day, day, e);
	if (s == AL_OK) {
		p = al_change_seat(&c, r->code);
		if (al_same(p->state, "absent"))
			p->state = "planned"; /* once somebody comes for him */
		s = al_change_takers(&c, p, p->staff, &l, e);
	}
	if (s == AL_OK && p->staff && p->starts > al_now(b))
		s = add_swaps(&c, p, &l, e);
	if (s == AL_OK)
		s = al_change_plan(&c, p, &plan, e);
	if (s == AL_OK)
		s = put_all(b, plan, &l, format, width, sink);
	if (s == AL_OK && l.n == 0) {
		s = tell_hindrances(&c, p, e);
		s = s == AL_OK ? AL_FOUND : s;
	}
	free(l.taker);
	al_change_release(&c);
	return s;
}

enum al_status
al_roster_who(struct al_book *b, const char *code, const char *format,
	      int width, struct al_sink sink, struct al_err *e)
{
	const struct al_ledger *def;
	struct al_arena a = { 0 };
	struct al_record *r = NULL;
	enum al_format f;
	enum al_status s = al_list_format(format, &f, e);

	if (s == AL_OK)
		s = al_book_ledger(b, AL_ROSTER, &def, e);
	if (s == AL_OK)
		s = al_record_find(b, def, code, &a, &r, e);
	if (s == AL_OK && al_same(r->state, AL_VOID))
		s = al_fail(e, AL_CONFLICT, _("the entry '%s' was undone"),
			    code);
	if (s == AL_OK)
		s = list(b, r, f, width, sink, e);
	al_arena_release(&a);
	return s;
}
