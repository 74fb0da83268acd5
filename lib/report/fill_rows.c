/* fill_rows.c: which rows a table has, and in which order */
#include "rows.h"

#include <string.h>

/* ---- what stands in them ---------------------------- */

static struct al_figure
summand(const struct al_rows *r, const struct al_part *p, const int32_t *key)
{
	if (!key)
		return al_tally_value(p->all, al_tally_group(p->all, 0),
				      p->all_slot);
	return al_tally_value(p->tally,
			      al_tally_find_of(p->tally, r->order, key),
			      p->slot);
}

struct al_figure
al_part_figure(const struct al_rows *r, const struct al_part *p,
	       const int32_t *key)
{
	struct al_figure f = summand(r, p, key);

	while ((p = p->plus))
		f.v += summand(r, p, key).v;
	return f;
}

struct al_figure
al_cell_figure(const struct al_rows *r, const struct al_cells *c,
	       const int32_t *key)
{
	struct al_figure f = al_part_figure(r, &c->now, key), whole;

	if (c->kind == AL_CELL_SHARE)
		whole = al_part_figure(r, &c->now, NULL);
	else if (c->kind == AL_CELL_RATIO)
		whole = al_part_figure(r, &c->other, key);
	else
		return f;
	return al_figure_rate(f.v, whole.v);
}

/* ---- groups that have a record ---------------------------- */

static int32_t *
new_key(struct al_rows *r)
{
	int32_t *key =
		al_arena_alloc(&r->m->arena, r->tab->nby * sizeof *key + 1);

	*(const int32_t **)al_grow(&r->key, r->n++, sizeof key) = key;
	return key;
}

static void
add_groups(struct al_rows *r, const struct al_part *p)
{
	const struct al_tally *t = NULL;

	for (; p && p->tally; p = p->plus) {
		t = p->tally;
		for (size_t i = 0; i < al_tally_groups(t); i++)
			al_tally_key_of(r->order, t, al_tally_group(t, i)->key,
					new_key(r));
	}
}

static int
order_keys(const void *a, const void *b, void *tally)
{
	const int32_t *const *x = a, *const *y = b;

	return al_tally_order(tally, *x, *y);
}

/* Each row once, in the order of what it is called by. */
static void
put_in_order(struct al_rows *r)
{
	size_t n = 0;

	if (r->n == 0)
		return;
	qsort_r(r->key, r->n, sizeof(int32_t *), order_keys, r->order);
	for (size_t i = 0; i < r->n; i++)
		if (n == 0 ||
		    al_tally_order(r->order, r->key[n - 1], r->key[i]) != 0)
			r->key[n++] = r->key[i];
	r->n = n;
}

/* ---- and those that have none ---------------------------- */

/* A chart over time shows the months without a record too. */
static void
fill_gaps(struct al_rows *r)
{
	const struct al_period *p = &r->tab->period;
	enum al_by_kind kind = r->tab->source[0].by[0].kind;
	bool always = al_period_is_always(p);
	int32_t from = 0, to = 0;

	if (!r->tab->chart || kind <= AL_BY_TOP || (always && r->n == 0))
		return;
	from = always ? *r->key[0] : al_by_number(kind, p->from);
	to = always ? *r->key[r->n - 1] : al_by_number(kind, p->to);
	r->n = 0;
	for (; from <= to; from = al_by_next(kind, from))
		*new_key(r) = from;
}

static void
add_called(struct al_rows *r, const char *word)
{
	const struct al_value v = { AL_V_TEXT, 0, word };

	al_tally_key(r->order, &v, new_key(r));
}

struct listed {
	struct al_rows *r;
	const char *list;
	bool top; /* the first level alone */
	char day[AL_DATE_LEN];
};

static enum al_status
listed_row(void *arg, const struct al_row *row)
{
	const struct listed *l = arg;
	const struct al_ref *ref = NULL;
	enum al_status s = al_ref_find(l->r->t->b, l->list, row->cell[0].text,
				       false, &ref, l->r->t->e);

	if (s == AL_OK && ref->found && !(l->top && ref->parent) &&
	    (!ref->from || strcmp(ref->from, l->day) <= 0) &&
	    (!ref->to || strcmp(ref->to, l->day) >= 0))
		add_called(l->r, ref->code);
	return s;
}

/* The rows of a register that are valid at T. */
static enum al_status
add_listed(struct al_rows *r, const char *list, bool top)
{
	struct al_template *t = r->t;
	struct listed l = { .r = r, .list = list, .top = top };
	const struct al_ledger *reg = NULL;
	struct al_query q;
	enum al_status s = al_book_ledger(t->b, list, &reg, t->e);

	if (s != AL_OK)
		return s;
	al_day_text(al_time_day(r->tab->period.t, al_offset(t->b)), l.day);
	al_query_init(&q, reg, r->tab->period.t);
	al_query_add_column(&q, AL_COL_CODE);
	if (r->tab->under)
		s = al_filter_add(t->b, &q.filter, q.t, "under", r->tab->under,
				  t->e);
	if (s == AL_OK)
		s = al_query_run(t->b, &q, listed_row, &l, t->e);
	al_query_release(&q);
	return s;
}

static enum al_status
add_every(struct al_rows *r)
{
	const struct al_source *from = r->tab->source;
	const struct al_field *f = NULL;

	if (!r->tab->every)
		return AL_OK;
	f = &from->def->field[from->by[0].field];
	if (f->type == AL_REF)
		return add_listed(r, f->list, from->by[0].kind == AL_BY_TOP);
	for (size_t i = 0; i < f->nchoice; i++)
		if (!f->choice[i].retired)
			add_called(r, f->choice[i].word);
	return AL_OK;
}

/* ---- ranked ---------------------------- */

/* By what a row is ranked in a column: a change by its difference. */
static struct al_figure
ranked_by(const struct al_rows *r, const struct al_cells *c, const int32_t *key)
{
	struct al_figure f = al_cell_figure(r, c, key), was;

	if (c->kind != AL_CELL_CHANGE)
		return f;
	was = al_part_figure(r, &c->other, key);
	return al_change_of(&f, &was).by;
}

static int
order_figures(const struct al_figure *a, const struct al_figure *b, bool down)
{
	if (a->none || b->none)
		return a->none - b->none; /* what isn't there last */
	if (a->v == b->v)
		return 0;
	return (a->v > b->v) == down ? -1 : 1;
}

static int
order_ranks(const struct al_rows *r, const int32_t *a, const int32_t *b)
{
	int c = al_tally_nameless(r->order, a) - al_tally_nameless(r->order, b);

	for (size_t i = 0; c == 0 && i < r->tab->nrank; i++) {
		const struct al_ranking *by = &r->tab->rank[i];
		struct al_figure x = ranked_by(r, &r->tab->cells[by->cell], a);
		struct al_figure y = ranked_by(r, &r->tab->cells[by->cell], b);

		c = order_figures(&x, &y, by->down);
	}
	return c;
}

static int
order_ranked(const void *a, const void *b, void *arg)
{
	const struct al_rows *r = arg;
	const int32_t *const *x = a, *const *y = b;
	int c = order_ranks(r, *x, *y);

	return c ? c : al_tally_order(r->order, *x, *y);
}

size_t
al_rows_place(const struct al_rows *r, size_t i)
{
	const struct al_cells *first = &r->tab->cells[r->tab->rank[0].cell];

	if (al_tally_nameless(r->order, r->key[i]) ||
	    ranked_by(r, first, r->key[i]).none)
		return 0;
	while (i > 0 && order_ranks(r, r->key[i - 1], r->key[i]) == 0)
		i--;
	return i + 1;
}

static int
order_largest(const void *a, const void *b, void *arg)
{
	const struct al_rows *r = arg;
	const int32_t *const *x = a, *const *y = b;
	struct al_figure f = al_cell_figure(r, &r->tab->cells[0], *x);
	struct al_figure g = al_cell_figure(r, &r->tab->cells[0], *y);
	int c = order_figures(&f, &g, true);

	return c ? c : al_tally_order(r->order, *x, *y);
}

static void
sort_and_cut(struct al_rows *r)
{
	size_t top = (size_t)r->tab->top;

	if (r->n > 0 && (r->tab->nrank || top))
		qsort_r(r->key, r->n, sizeof(int32_t *),
			r->tab->nrank ? order_ranked : order_largest, r);
	if (top && r->n > top)
		r->n = top;
}

/* ---- all together ---------------------------- */

enum al_status
al_rows_find(struct al_rows *r)
{
	const struct al_figure_table *tab = r->tab;
	enum al_status s = AL_OK;

	r->order = tab->cells[0].now.tally;
	/* also those that had records then and have none now */
	for (size_t i = 0; i < tab->ncells; i++) {
		add_groups(r, &tab->cells[i].now);
		add_groups(r, &tab->cells[i].other);
	}
	s = add_every(r);
	put_in_order(r);
	fill_gaps(r);
	sort_and_cut(r);
	return s;
}

void
al_rows_release(struct al_rows *r)
{
	free(r->key);
}
