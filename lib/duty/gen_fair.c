/* gen_fair.c: how fair a duty roster is, and how fair any could be */
#include "gen.h"

#include <inttypes.h>
#include <string.h>

static const struct al_label kind_label[] = {
	[AL_KIND_WORKING] = { "working days", "工作日" },
	[AL_KIND_WEEKEND] = { "weekends", "周末" },
	[AL_KIND_HOLIDAY] = { "holidays", "节假日" },
};

/* ---- fractions of a duty --------------------------------------------------------- */

static const char *
decimal(struct al_gen *g, int64_t n, int64_t of, bool sign)
{
	int64_t all = n < 0 ? -n : n, hundredths = (all * 200 + of) / (2 * of);

	return al_arena_printf(&g->m.arena, "%s%" PRId64 ".%02d",
			       hundredths == 0 ? ""
			       : n < 0	       ? "-"
			       : sign	       ? "+"
					       : "",
			       hundredths / 100, (int)(hundredths % 100));
}

static void
number(struct al_gen *g, struct al_cell *cell, int64_t n)
{
	cell->text = cell->json = al_arena_printf(&g->m.arena, "%" PRId64, n);
}

static void
fraction(struct al_gen *g, struct al_cell *cell, int64_t n, int64_t of,
	 bool sign)
{
	cell->text = decimal(g, n, of, sign);
	cell->json = *cell->text == '+' ? cell->text + 1 : cell->text;
}

/* ---- pools ------------------------------------------------------------------------- */

static bool
stands_post(const struct al_gen *g, const struct al_fair *f, int pool, int post)
{
	for (int i = 0; i < g->d.persons; i++)
		if (f->pool[i * f->kinds + f->of[pool].kind] == pool &&
		    g->d.person[i].may[post])
			return true;
	return false;
}

/* The posts that its people share: "带班领导". */
static const char *
pool_name(struct al_gen *g, const struct al_fair *f, int pool)
{
	struct al_buf text = { 0 };
	const char *s;

	for (size_t i = 0; i < g->plan->npost; i++)
		if (stands_post(g, f, pool, (int)i))
			al_buf_addf(&text, "%s%s",
				    !text.len  ? ""
				    : g->b->zh ? "、"
					       : ", ",
				    al_label(g->b, &g->plan->post[i].label));
	s = al_arena_strdup(&g->m.arena, al_buf_str(&text));
	al_buf_release(&text);
	return s;
}

/* Nothing is shared where nobody was there, or nothing was stood. */
static bool
is_shown(const struct al_fair_pool *p)
{
	return p->parts > 0 && p->load > 0;
}

/* ---- all pools ----------------------------------------------------------------------- */

static const struct al_block *
add_columns(struct al_gen *g, struct al_block *b, const struct al_column *col,
	    const struct al_label *label, size_t n)
{
	b->ncol = n;
	b->col = al_arena_alloc(&g->m.arena, n * sizeof *col);
	for (size_t i = 0; i < n; i++) {
		b->col[i] = col[i];
		b->col[i].label = al_label(g->b, &label[i]);
	}
	return b;
}

static const char *
verdict(const struct al_gen *g, const struct al_fair_pool *p)
{
	if (p->spread > p->best)
		return g->b->zh ? "原因见下" : "why is told below";
	return g->b->zh ? "已是最优" : "the best possible";
}

static void
add_spreads(struct al_gen *g, const struct al_fair *f)
{
	static const struct al_column col[] = {
		{ "days", NULL, false },    { "posts", NULL, false },
		{ "people", NULL, true },   { "duties", NULL, true },
		{ "spread", NULL, true },   { "best", NULL, true },
		{ "verdict", NULL, false },
	};
	static const struct al_label label[] = {
		{ "days", "日子" },   { "posts", "岗位" },
		{ "people", "人数" }, { "duties", "班数" },
		{ "spread", "极差" }, { "best possible", "理论下限" },
		{ "", "" },
	};
	struct al_block *b = al_model_add(&g->m, AL_B_TABLE, NULL);

	add_columns(g, b, col, label, AL_COUNT(col));
	for (int i = 0; i < f->pools; i++) {
		const struct al_fair_pool *p = &f->of[i];
		struct al_cell *row;

		if (!is_shown(p))
			continue;
		row = al_block_row(&g->m, b);
		row[0].text = al_label(g->b, &kind_label[p->kind]);
		row[1].text = pool_name(g, f, i);
		number(g, &row[2], p->workers);
		number(g, &row[3], p->load);
		fraction(g, &row[4], p->spread, p->parts, false);
		fraction(g, &row[5], p->best, p->parts, false);
		row[6].text = verdict(g, p);
	}
}

/* ---- one pool --------------------------------------------------------------------------- */

static void
person_row(struct al_gen *g, struct al_block *b, const struct al_fair_pool *p,
	   int person, const struct al_load *l)
{
	struct al_cell *row = al_block_row(&g->m, b);
	int64_t stood = l->carried + l->new;

	row[0].text = g->d.person[person].name;
	number(g, &row[1], l->present);
	fraction(g, &row[2], stood * p->parts - l->off, p->parts, false);
	number(g, &row[3], l->carried);
	number(g, &row[4], l->new);
	number(g, &row[5], stood);
	fraction(g, &row[6], l->off, p->parts, true);
}

static void
add_pool(struct al_gen *g, const struct al_fair *f, int pool)
{
	static const struct al_column col[] = {
		{ "name", NULL, false }, { "present", NULL, true },
		{ "share", NULL, true }, { "carried", NULL, true },
		{ "new", NULL, true },	 { "stood", NULL, true },
		{ "off", NULL, true },
	};
	static const struct al_label label[] = {
		{ "name", "姓名" },	   { "days there", "在岗天数" },
		{ "share", "应值" },	   { "carried", "结转" },
		{ "this period", "本期" }, { "stood", "实值" },
		{ "difference", "差额" },
	};
	const struct al_fair_pool *p = &f->of[pool];
	struct al_buf text = { 0 };
	struct al_block *b;

	al_buf_addf(&text, g->b->zh ? "%s（%s）" : "%s (%s)",
		    al_label(g->b, &kind_label[p->kind]),
		    pool_name(g, f, pool));
	al_model_add(&g->m, AL_B_HEADING, text.s)->level = 3;
	al_buf_release(&text);
	b = al_model_add(&g->m, AL_B_TABLE, NULL);
	add_columns(g, b, col, label, AL_COUNT(col));
	for (int i = 0; i < g->d.persons; i++) {
		const struct al_load *l = al_fair_load(f, i, p->kind);

		if (f->pool[i * f->kinds + p->kind] == pool &&
		    al_load_counts(l))
			person_row(g, b, p, i, l);
	}
}

void
al_gen_fair(struct al_gen *g)
{
	struct al_fair f;

	al_fair_init(&f, g->d.r, g->d.cell);
	al_model_add(&g->m, AL_B_HEADING, g->b->zh ? "公平情况" : "Fairness")
		->level = 2;
	al_model_add(
		&g->m, AL_B_PARAGRAPH,
		g->b->zh
			? "应值按在岗天数分摊（结转加本期）；差额为实值减应值"
			  "；极差为最大与最小差额之差；理论下限是任何排法都"
			  "不能再小的极差，未必排得到。"
			: "A share is by days there, of what was carried over "
			  "and is of this period; the difference is what is stood less "
			  "the share; the spread is the greatest difference "
			  "less the least; no roster could have a spread less "
			  "than the best possible.");
	add_spreads(g, &f);
	for (int i = 0; i < f.pools; i++)
		if (is_shown(&f.of[i])) {
			add_pool(g, &f, i);
			if (f.of[i].spread > f.of[i].best)
				al_gen_hitches(g, &f, i);
		}
	al_fair_release(&f);
}
