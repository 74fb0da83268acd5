/* gen_show.c: a duty roster that was made, as a report and as rows */
#include "gen.h"
#include "show.h"
#include "base/encode.h"
#include "rule/period.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

bool
al_gen_changed(const struct al_gen *g, const struct al_draft_place *p)
{
	if (!p->was || al_seat_gone(p->was) || p->pinned)
		return false;
	return p->surplus || !al_streq(al_gen_staff(g, p), p->was->staff);
}

const char *
al_gen_staff(const struct al_gen *g, const struct al_draft_place *p)
{
	if (p->pinned)
		return p->was->staff;
	return p->person < 0 ? NULL : g->d.person[p->person].code;
}

const char *
al_gen_name(const struct al_gen *g, const struct al_draft_place *p)
{
	const char *code = al_gen_staff(g, p);

	return code ? al_ref_name_of(g->b, "staff", code) : NULL;
}

void
al_gen_day(const struct al_gen *g, int day, struct al_buf *out)
{
	char text[AL_DATE_LEN];

	al_day_text(g->d.first + day, text);
	al_buf_addf(out, g->b->zh ? "%s（" : "%s (", text);
	al_roster_weekday(g->b, g->d.first + day, out);
	al_buf_adds(out, g->b->zh ? "）" : ")");
}

static const char *
keep(struct al_gen *g, struct al_buf *text)
{
	const char *s = al_arena_strdup(&g->m.arena, al_buf_str(text));

	al_buf_release(text);
	return s;
}

/* ---- the table: a row for each day and shift, a column for each post -------------- */

enum { DAY, WEEKDAY, SHIFT };

struct grid {
	struct al_gen *g;
	struct al_block *block;
	size_t posts; /* the column of the first */
};

static void
grid_columns(struct grid *t)
{
	struct al_gen *g = t->g;
	bool zh = g->b->zh;
	const struct al_plan *p = g->plan;

	t->posts = p->nshift > 1 ? SHIFT + 1 : SHIFT;
	t->block->ncol = t->posts + p->npost;
	t->block->col = al_arena_alloc(&g->m.arena,
				       t->block->ncol * sizeof *t->block->col);
	t->block->col[DAY] =
		(struct al_column){ "day", zh ? "日期" : "day", false };
	t->block->col[WEEKDAY] =
		(struct al_column){ "weekday", zh ? "星期" : "weekday", false };
	if (p->nshift > 1)
		t->block->col[SHIFT] =
			(struct al_column){ "shift", zh ? "班次" : "shift",
					    false };
	for (size_t i = 0; i < p->npost; i++)
		t->block->col[t->posts + i] =
			(struct al_column){ p->post[i].name,
					    al_label(g->b, &p->post[i].label),
					    false };
}

static void
add_name(const struct al_gen *g, const struct al_draft_place *p,
	 struct al_buf *out)
{
	bool zh = g->b->zh;
	const char *name = al_gen_name(g, p);

	if (out->len)
		al_buf_adds(out, zh ? "、" : ", ");
	al_buf_adds(out, name ? name : zh ? "【空缺】" : "[nobody]");
	if (p->pinned && al_same(p->was->state, "absent"))
		al_buf_adds(out, zh ? "（缺岗）" : " (absent)");
}

/* The places of a day and shift; false: there is none. */
static bool
grid_cells(struct grid *t, int day, int shift, struct al_buf *cell)
{
	const struct al_draft *d = &t->g->d;
	bool any = false;

	for (int i = 0; i < d->places; i++) {
		const struct al_draft_place *p = &d->place[i];

		if (p->day != day || p->surplus ||
		    d->pair[p->pair].shift != shift)
			continue;
		add_name(t->g, p, &cell[d->pair[p->pair].post]);
		any = true;
	}
	return any;
}

static void
grid_row(struct grid *t, int day, int shift, struct al_buf *cell)
{
	struct al_gen *g = t->g;
	struct al_cell *row = al_block_row(&g->m, t->block);
	struct al_buf text = { 0 };
	char date[AL_DATE_LEN];

	al_day_text(g->d.first + day, date);
	row[DAY].text = al_arena_strdup(&g->m.arena, date);
	al_roster_weekday(g->b, g->d.first + day, &text);
	row[WEEKDAY].text = keep(g, &text);
	if (t->posts > SHIFT)
		row[SHIFT].text = al_label(g->b, &g->plan->shift[shift].label);
	for (size_t i = 0; i < g->plan->npost; i++)
		row[t->posts + i].text = keep(g, &cell[i]);
}

static void
add_grid(struct al_gen *g)
{
	struct grid t = { .g = g };
	struct al_buf *cell = al_alloc((g->plan->npost + 1) * sizeof *cell);

	t.block = al_model_add(&g->m, AL_B_LIST, NULL);
	grid_columns(&t);
	for (int day = 0; day < g->d.days; day++)
		for (size_t i = 0; i < g->plan->nshift; i++)
			if (grid_cells(&t, day, (int)i, cell))
				grid_row(&t, day, (int)i, cell);
	free(cell);
}

/* ---- what is needed ------------------------------------------------------------------ */

/* Is there a place of this post? */
static bool
is_needed(const struct al_gen *g, int post)
{
	for (int i = 0; i < g->d.places; i++) {
		const struct al_draft_place *p = &g->d.place[i];

		if (!p->surplus && g->d.pair[p->pair].post == post)
			return true;
	}
	return false;
}

bool
al_gen_takes_part(const struct al_gen *g, int person)
{
	for (size_t i = 0; i < g->plan->npost; i++)
		if (g->d.person[person].may[i] && is_needed(g, (int)i))
			return true;
	for (int i = 0; i < g->d.places; i++)
		if (g->d.place[i].person == person)
			return true;
	return false;
}

/* A rule for days of which there is none looks like a gap in the table. */
static void
add_idle_posts(struct al_gen *g)
{
	struct al_buf text = { 0 };
	bool zh = g->b->zh;

	for (size_t i = 0; i < g->plan->npost; i++) {
		if (is_needed(g, (int)i))
			continue;
		al_buf_adds(&text, !text.len ? "" : zh ? "、" : ", ");
		al_buf_adds(&text, al_label(g->b, &g->plan->post[i].label));
	}
	if (text.len) {
		al_buf_adds(&text, zh ? "：本期没有一天需要人。"
				      : ": needed on none of these days.");
		al_model_add(&g->m, AL_B_PARAGRAPH, text.s);
	}
	al_buf_release(&text);
}

/* ---- what is said of it -------------------------------------------------------------- */

static void
add_title(struct al_gen *g)
{
	struct al_frame f = { al_offset(g->b), al_now(g->b) };
	struct al_buf text = { 0 };
	struct al_period p;
	bool zh = g->b->zh;

	al_period_set(&f, g->d.from, g->d.to, &p);
	al_buf_adds(&text, al_label(g->b, &g->plan->label));
	al_buf_adds(&text, zh ? "安排（" : ", ");
	al_period_name(&p, zh, &text);
	al_buf_adds(&text, zh ? "）" : "");
	al_model_add(&g->m, AL_B_HEADING, text.s)->level = 1;
	al_buf_release(&text);
}

static void
count_places(const struct al_gen *g, int *all, int *holes)
{
	*all = *holes = 0;
	for (int i = 0; i < g->d.places; i++) {
		*all += !g->d.place[i].surplus;
		*holes += al_draft_hole(&g->d.place[i]);
	}
}

static void
add_summary(struct al_gen *g)
{
	struct al_buf text = { 0 };
	int all, holes, people = 0;
	bool zh = g->b->zh;

	for (int i = 0; i < g->d.persons; i++)
		people += al_gen_takes_part(g, i);
	count_places(g, &all, &holes);
	if (zh)
		al_buf_addf(&text, "%d天，%d人参加，%d个班；",
			    (int)(g->d.to - g->d.from + 1), people, all);
	else
		al_buf_addf(&text, "Duties: %d, people: %d; ", all, people);
	if (holes)
		al_buf_addf(
			&text,
			zh ? "有%d个班排不上人，表中标为【空缺】，原因见下。"
			   : "nobody can stand %d, marked [nobody]; why is "
			     "told below.",
			holes);
	else
		al_buf_adds(&text, zh ? "全部排满。" : "all are filled.");
	if (g->d.late > 0)
		al_buf_addf(&text,
			    zh ? "已开始而原无安排的%d个席位不补排。"
			       : " %d places had begun and weren't planned: "
				 "they stay so.",
			    g->d.late);
	if (g->d.provisional)
		al_buf_adds(&text,
			    zh ? "有的年份未载入日历，按周一至周五上班计；载入"
				 "后（calendar-load）请重排。"
			       : " The calendar of a year isn't loaded: Monday "
				 "to Friday count as worked; make it again "
				 "after calendar-load.");
	al_model_add(&g->m, AL_B_PARAGRAPH, text.s);
	al_buf_release(&text);
}

/* ---- where it comes from --------------------------------------------------------------- */

static void
fact(struct al_gen *g, const char *name, const struct al_label *label,
     const char *text, const char *json)
{
	struct al_buf quoted = { 0 };

	if (!json)
		al_json_str(&quoted, text);
	al_model_fact(&g->m, name, al_label(g->b, label), text,
		      json ? json : quoted.s);
	al_buf_release(&quoted);
}

static void
add_days(struct al_gen *g, const char *name, const struct al_label *label,
	 al_day first, al_day last)
{
	char from[AL_DATE_LEN], to[AL_DATE_LEN], json[64], text[64];

	al_day_text(first, from);
	al_day_text(last, to);
	snprintf(text, sizeof text, g->b->zh ? "%s 至 %s" : "%s to %s", from,
		 to);
	snprintf(json, sizeof json, "{\"from\":\"%s\",\"to\":\"%s\"}", from,
		 to);
	fact(g, name, label, text, json);
}

static void
add_instant(struct al_gen *g)
{
	static const struct al_label asof = { "As of", "编制时点" };
	const struct al_field instant = { .type = AL_INSTANT };
	const struct al_value v = { AL_V_INT, al_now(g->b), NULL };
	struct al_buf text = { 0 }, json = { 0 };

	al_show_time(g->b, al_now(g->b), &text);
	al_value_json(g->b, &instant, &v, &json);
	fact(g, "asof", &asof, text.s, json.s);
	al_buf_release(&text);
	al_buf_release(&json);
}

static void
add_facts(struct al_gen *g)
{
	static const struct al_label plan = { "Plan", "方案" },
				     days = { "Days", "日期" },
				     carried = { "Carried over", "结转自" },
				     seed = { "Seed", "随机种子" },
				     training = { "Training", "练习" };
	char number[24];

	fact(g, "plan", &plan, g->plan->name, NULL);
	add_days(g, "period", &days, g->d.from, g->d.to);
	if (g->d.carried < g->d.from)
		add_days(g, "carried", &carried, g->d.carried, g->d.from - 1);
	add_instant(g);
	snprintf(number, sizeof number, "%" PRId64, g->how->seed);
	fact(g, "seed", &seed, number, number);
	if (al_office_training(g->b))
		fact(g, "training", &training,
		     g->b->zh ? "练习台账，数据不真实"
			      : "a training ledger: nothing in it is real",
		     "true");
}

void
al_gen_model(struct al_gen *g)
{
	add_title(g);
	add_summary(g);
	add_idle_posts(g);
	add_grid(g);
	al_gen_holes(g);
	al_gen_broken(g);
	al_gen_wishes(g);
	al_gen_changes(g);
	al_gen_fair(g);
	al_gen_people(g);
	add_facts(g);
}

/* ---- rows ------------------------------------------------------------------------------------ */

static const struct {
	const char *name;
	struct al_label label;
} column[] = {
	{ "day", { "day", "日期" } },
	{ "shift", { "shift", "班次" } },
	{ "post", { "post", "岗位" } },
	{ "seat", { "seat", "席位" } },
	{ "starts", { "begins", "开始时间" } },
	{ "ends", { "ends", "结束时间" } },
	{ "staff", { "on duty", "值班人" } },
	{ "was", { "was", "原值班人" } },
	{ "code", { "code", "编号" } },
};

static void
instant_cell(struct al_gen *g, al_time t, struct al_cell *cell)
{
	const struct al_field instant = { .type = AL_INSTANT };
	const struct al_value v = { AL_V_INT, t, NULL };
	struct al_buf text = { 0 }, json = { 0 };

	al_show_time(g->b, t, &text);
	al_value_json(g->b, &instant, &v, &json);
	cell->text = keep(g, &text);
	cell->json = keep(g, &json);
}

static void
staff_cell(struct al_gen *g, const char *code, struct al_cell *cell)
{
	struct al_buf json = { 0 };

	cell->json = "null";
	if (!code)
		return;
	cell->text = al_ref_name_of(g->b, "staff", code);
	al_json_str(&json, code);
	cell->json = keep(g, &json);
}

/* What it is called for the reader, and its name for programs. */
static void
word_cell(struct al_gen *g, const struct al_label *label, const char *name,
	  struct al_cell *cell)
{
	struct al_buf json = { 0 };

	cell->text = al_label(g->b, label);
	al_json_str(&json, name);
	cell->json = keep(g, &json);
}

static void
row_cells(struct al_gen *g, const struct al_draft_place *p,
	  struct al_cell cell[AL_COUNT(column)])
{
	const struct al_draft_pair *pair = &g->d.pair[p->pair];
	char day[AL_DATE_LEN];
	size_t i = 0;

	memset(cell, 0, AL_COUNT(column) * sizeof *cell);
	al_day_text(g->d.first + p->day, day);
	cell[i++].text = al_arena_strdup(&g->m.arena, day);
	word_cell(g, &g->plan->shift[pair->shift].label,
		  g->plan->shift[pair->shift].name, &cell[i++]);
	word_cell(g, &g->plan->post[pair->post].label,
		  g->plan->post[pair->post].name, &cell[i++]);
	cell[i].text = cell[i].json =
		al_arena_printf(&g->m.arena, "%" PRId64, p->no);
	i++;
	instant_cell(g, al_draft_starts(&g->d, p->day, p->pair), &cell[i++]);
	instant_cell(g, al_draft_ends(&g->d, p->day, p->pair), &cell[i++]);
	staff_cell(g, al_gen_staff(g, p), &cell[i++]);
	staff_cell(g, p->was ? p->was->staff : NULL, &cell[i++]);
	cell[i].text = p->was ? p->was->code : NULL;
}

enum al_status
al_gen_rows(struct al_gen *g, enum al_format format, struct al_sink sink)
{
	struct al_cell cell[AL_COUNT(column)];
	struct al_column col[AL_COUNT(column)];
	struct al_render *out;
	enum al_status s = AL_OK;

	for (size_t i = 0; i < AL_COUNT(column); i++)
		col[i] = (struct al_column){ column[i].name,
					     al_label(g->b, &column[i].label),
					     false };
	out = al_render_new(format, col, AL_COUNT(column), g->how->width, sink);
	for (int i = 0; s == AL_OK && i < g->d.places; i++) {
		if (g->d.place[i].surplus)
			continue;
		row_cells(g, &g->d.place[i], cell);
		s = al_render_row(out, cell);
	}
	if (s == AL_OK)
		s = al_render_end(out);
	al_render_free(out);
	return s;
}
