/* fill_table.c: the computed figures into tables and charts */
#include "rows.h"

#include "base/encode.h"

#include <string.h>

/* ---- cells ---------------------------- */

static void
signed_text(const struct al_figure *f, struct al_buf *out)
{
	if (f->v > 0)
		al_buf_addc(out, '+');
	al_figure_text(f, out);
}

static void
change_cell(const struct al_figure *now, const struct al_figure *was,
	    struct al_buf *text, struct al_buf *json)
{
	struct al_change c = al_change_of(now, was);

	al_buf_adds(json, "{\"difference\":");
	al_figure_json(&c.by, json);
	al_buf_adds(json, ",\"percent\":");
	al_figure_json(&c.percent, json);
	al_buf_addc(json, '}');
	if (now->kind == AL_FIG_RATE ? c.by.none : c.percent.none) {
		al_buf_adds(text, "–");
		return;
	}
	signed_text(&c.by, text);
	if (now->kind == AL_FIG_RATE)
		return;
	al_buf_adds(text, " (");
	signed_text(&c.percent, text);
	al_buf_adds(text, "%)");
}

static void
one_cell(const struct al_rows *r, const struct al_cells *c, const int32_t *key,
	 struct al_buf *text, struct al_buf *json)
{
	struct al_figure f = al_cell_figure(r, c, key), was;

	if (c->kind == AL_CELL_CHANGE) {
		was = al_part_figure(r, &c->other, key);
		change_cell(&f, &was, text, json);
		return;
	}
	al_figure_text(&f, text);
	al_figure_json(&f, json);
}

/* ---- rows ---------------------------- */

static const char *
kept(struct al_model *m, struct al_buf *b)
{
	const char *s = al_arena_strdup(&m->arena, al_buf_str(b));

	al_buf_clear(b);
	return s;
}

/* What the row is called by; (key NULL) the row of the total. */
static void
head_cells(const struct al_rows *r, const int32_t *key, struct al_cell *cell)
{
	struct al_buf text = { 0 }, json = { 0 };

	for (size_t i = 0; i < r->tab->nby; i++) {
		if (!key) {
			if (i == 0)
				al_buf_adds(&text, r->m->zh ? "合计" : "total");
			cell[i].text = kept(r->m, &text);
			cell[i].json = "null";
			continue;
		}
		al_tally_text(r->order, key, i, &text);
		if (!text.len)
			al_buf_adds(&text, r->m->zh ? "（空）" : "(none)");
		al_tally_json(r->order, key, i, &json);
		cell[i].text = al_model_clean(r->m, al_buf_str(&text));
		cell[i].json = kept(r->m, &json);
		al_buf_clear(&text);
	}
	al_buf_release(&text);
	al_buf_release(&json);
}

static void
place_cell(const struct al_rows *r, size_t place, struct al_cell *cell)
{
	cell->text = place ? al_arena_printf(&r->m->arena, "%zu", place) : "";
	cell->json = place ? cell->text : "null";
}

/* Row `i`, or behind the last one the total. */
static void
one_row(const struct al_rows *r, struct al_block *b, size_t i)
{
	const int32_t *key = i < r->n ? r->key[i] : NULL;
	struct al_cell *cell = al_block_row(r->m, b);
	int64_t *number = b->number[b->nrow - 1];
	struct al_buf text = { 0 }, json = { 0 };

	if (r->tab->nrank)
		place_cell(r, key ? al_rows_place(r, i) : 0, cell++);
	head_cells(r, key, cell);
	cell += r->tab->nby;
	for (size_t k = 0; k < r->tab->ncells; k++) {
		const struct al_cells *c = &r->tab->cells[k];

		one_cell(r, c, key, &text, &json);
		cell[k].text = kept(r->m, &text);
		cell[k].json = kept(r->m, &json);
		if (key && r->tab->chart)
			number[r->tab->nby + k] = al_cell_figure(r, c, key).v;
	}
	al_buf_release(&text);
	al_buf_release(&json);
}

static void
columns(const struct al_rows *r, struct al_block *b)
{
	const struct al_figure_table *tab = r->tab;
	const struct al_source *from = tab->source;
	struct al_arena *a = &r->m->arena;
	size_t n = 0;

	b->col = al_arena_alloc(a,
				(1 + tab->nby + tab->ncells) * sizeof *b->col);
	if (tab->nrank)
		b->col[n++] =
			(struct al_column){ "rank", r->m->zh ? "名次" : "rank",
					    true };
	for (size_t i = 0; i < tab->nby; i++)
		b->col[n++] = (struct al_column){
			al_arena_strdup(a, tab->by_name[i]),
			al_arena_strdup(a, al_by_label(r->t->b, from->def,
						       &from->by[i])),
			false
		};
	for (size_t i = 0; i < tab->ncells; i++)
		b->col[n++] = (struct al_column){
			al_arena_strdup(a, tab->cells[i].name),
			al_arena_strdup(a, tab->cells[i].label), true
		};
	b->ncol = n;
}

enum al_status
al_table_fill(struct al_template *t, const struct al_figure_table *tab,
	      struct al_model *m)
{
	struct al_rows r = { .t = t, .tab = tab, .m = m };
	struct al_block *b =
		al_model_add(m, tab->chart ? AL_B_CHART : AL_B_TABLE, NULL);
	enum al_status s = AL_OK;

	columns(&r, b);
	s = al_rows_find(&r);
	for (size_t i = 0; i < r.n; i++)
		one_row(&r, b, i);
	if (tab->total && r.n > 0)
		one_row(&r, b, r.n);
	al_rows_release(&r);
	return s;
}
