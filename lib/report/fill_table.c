/* fill_table.c: the computed figures into tables and charts */
#include "template.h"

#include "base/encode.h"

#include <string.h>

/* ---- which rows ---------------------------- */

struct keys {
	const struct al_tally *order; /* any tally of these groups */
	const int32_t **key;
	size_t n;
};

static int
order_keys(const void *a, const void *b, void *tally)
{
	const int32_t *const *x = a, *const *y = b;

	return al_tally_order(tally, *x, *y);
}

static void
add_keys(struct keys *k, const struct al_tally *t)
{
	if (!t)
		return;
	for (size_t i = 0; i < al_tally_groups(t); i++)
		*(const int32_t **)al_grow(&k->key, k->n++, sizeof(int32_t *)) =
			al_tally_group(t, i)->key;
}

/* The groups of all columns, each once: also those that there were before. */
static void
gather(const struct al_figure_table *tab, struct keys *k)
{
	struct al_tally *any = tab->cells[0].now.tally;
	size_t n = 0;

	k->order = any;
	for (size_t i = 0; i < tab->ncells; i++) {
		add_keys(k, tab->cells[i].now.tally);
		add_keys(k, tab->cells[i].other.tally);
	}
	if (k->n == 0)
		return;
	qsort_r(k->key, k->n, sizeof(int32_t *), order_keys, any);
	for (size_t i = 0; i < k->n; i++)
		if (n == 0 ||
		    al_tally_order(any, k->key[n - 1], k->key[i]) != 0)
			k->key[n++] = k->key[i];
	k->n = n;
}

/* A chart over time shows the months without a record too. */
static void
fill_gaps(const struct al_figure_table *tab, struct al_model *m, struct keys *k)
{
	enum al_by_kind kind = tab->by[0].kind;
	bool always = al_period_is_always(&tab->period);
	int32_t from = 0, to = 0, *key = NULL;

	if (!tab->chart || kind <= AL_BY_TOP || (always && k->n == 0))
		return;
	from = always ? *k->key[0] : al_by_number(kind, tab->period.from);
	to = always ? *k->key[k->n - 1] : al_by_number(kind, tab->period.to);
	k->n = 0;
	for (; from <= to; from = al_by_next(kind, from)) {
		key = al_arena_alloc(&m->arena, sizeof *key);
		*key = from;
		*(const int32_t **)al_grow(&k->key, k->n++, sizeof key) = key;
	}
}

/* ---- cells ---------------------------- */

/* Of a group, or (key NULL) of all together. */
static struct al_figure
part(const struct al_part *p, const int32_t *key)
{
	if (!key)
		return al_tally_value(p->all, al_tally_group(p->all, 0),
				      p->all_slot);
	return al_tally_value(p->tally, al_tally_find(p->tally, key), p->slot);
}

/* The figure of a cell; of a change, what it is now. */
static struct al_figure
figure(const struct al_cells *c, const int32_t *key)
{
	struct al_figure f = part(&c->now, key), whole;

	if (c->kind == AL_CELL_SHARE)
		whole = part(&c->now, NULL);
	else if (c->kind == AL_CELL_RATIO)
		whole = part(&c->other, key);
	else
		return f;
	return al_figure_rate(f.v, whole.v);
}

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
one_cell(const struct al_cells *c, const int32_t *key, struct al_buf *text,
	 struct al_buf *json)
{
	struct al_figure f = figure(c, key), was;

	if (c->kind == AL_CELL_CHANGE) {
		was = part(&c->other, key);
		change_cell(&f, &was, text, json);
		return;
	}
	al_figure_text(&f, text);
	al_figure_json(&f, json);
}

/* ---- which rows, by what stands in them ---------------------------- */

struct largest {
	const struct al_cells *first;
	const struct al_tally *order;
};

static int
order_largest(const void *a, const void *b, void *arg)
{
	const struct largest *l = arg;
	const int32_t *const *x = a, *const *y = b;
	int64_t vx = figure(l->first, *x).v, vy = figure(l->first, *y).v;

	if (vx != vy)
		return vx > vy ? -1 : 1;
	return al_tally_order(l->order, *x, *y);
}

static void
cut_top(const struct al_figure_table *tab, struct keys *k)
{
	struct largest l = { &tab->cells[0], k->order };

	if (!tab->top || k->n == 0)
		return;
	qsort_r(k->key, k->n, sizeof(int32_t *), order_largest, &l);
	if (k->n > (size_t)tab->top)
		k->n = (size_t)tab->top;
}

/* ---- rows ---------------------------- */

static const char *
kept(struct al_model *m, struct al_buf *b)
{
	const char *s = al_arena_strdup(&m->arena, al_buf_str(b));

	al_buf_clear(b);
	return s;
}

static void
head_cells(const struct al_figure_table *tab, struct al_model *m,
	   const int32_t *key, struct al_cell *cell, struct al_buf *text,
	   struct al_buf *json)
{
	for (size_t i = 0; i < tab->nby; i++) {
		if (!key) {
			if (i == 0)
				al_buf_adds(text, m->zh ? "合计" : "total");
			cell[i].text = kept(m, text);
			cell[i].json = "null";
			continue;
		}
		al_tally_text(tab->cells[0].now.tally, key, i, text);
		if (!text->len)
			al_buf_adds(text, m->zh ? "（空）" : "(none)");
		al_tally_json(tab->cells[0].now.tally, key, i, json);
		cell[i].text = al_model_clean(m, al_buf_str(text));
		cell[i].json = kept(m, json);
		al_buf_clear(text);
	}
}

static void
one_row(const struct al_figure_table *tab, struct al_model *m,
	struct al_block *b, const int32_t *key)
{
	struct al_cell *cell = al_block_row(m, b);
	int64_t *number = b->number[b->nrow - 1];
	struct al_buf text = { 0 }, json = { 0 };

	head_cells(tab, m, key, cell, &text, &json);
	for (size_t i = 0; i < tab->ncells; i++) {
		const struct al_cells *c = &tab->cells[i];

		one_cell(c, key, &text, &json);
		cell[tab->nby + i].text = kept(m, &text);
		cell[tab->nby + i].json = kept(m, &json);
		if (key)
			number[tab->nby + i] = figure(c, key).v;
	}
	al_buf_release(&text);
	al_buf_release(&json);
}

static void
columns(struct al_template *t, const struct al_figure_table *tab,
	struct al_model *m, struct al_block *b)
{
	b->ncol = tab->nby + tab->ncells;
	b->col = al_arena_alloc(&m->arena, b->ncol * sizeof *b->col);
	for (size_t i = 0; i < tab->nby; i++)
		b->col[i] = (struct al_column){
			al_arena_strdup(&m->arena, tab->by_name[i]),
			al_arena_strdup(&m->arena, al_by_label(t->b, tab->def,
							       &tab->by[i])),
			false
		};
	for (size_t i = 0; i < tab->ncells; i++)
		b->col[tab->nby + i] = (struct al_column){
			al_arena_strdup(&m->arena, tab->cells[i].name),
			al_arena_strdup(&m->arena, tab->cells[i].label), true
		};
}

void
al_table_fill(struct al_template *t, const struct al_figure_table *tab,
	      struct al_model *m)
{
	struct al_block *b =
		al_model_add(m, tab->chart ? AL_B_CHART : AL_B_TABLE, NULL);
	struct keys k = { 0 };

	columns(t, tab, m, b);
	gather(tab, &k);
	fill_gaps(tab, m, &k);
	cut_top(tab, &k);
	for (size_t i = 0; i < k.n; i++)
		one_row(tab, m, b, k.key[i]);
	if (tab->total && k.n > 0)
		one_row(tab, m, b, NULL);
	free(k.key);
}
