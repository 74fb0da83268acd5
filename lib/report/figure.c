/* figure.c: what was computed: groups in order, numbers as text */
#include "tally.h"

#include "base/encode.h"

#include <inttypes.h>
#include <string.h>

/* ---- order ---------------------------- */

static int
order_int(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

static int
order_values(const struct al_dim_value *a, const struct al_dim_value *b)
{
	if (a->v.kind != b->v.kind)
		return order_int(b->v.kind, a->v.kind); /* empty last */
	if (a->v.kind == AL_V_INT)
		return order_int(a->v.i, b->v.i);
	if (a->v.kind == AL_V_NULL)
		return 0;
	if (a->rank != b->rank)
		return order_int(a->rank, b->rank);
	return strcmp(a->v.s, b->v.s);
}

int
al_tally_order(const struct al_tally *t, const int32_t *a, const int32_t *b)
{
	int c = 0;

	for (size_t i = 0; c == 0 && i < t->nby; i++) {
		const struct al_dim *d = &t->of->dim[t->dim[i]];

		c = t->by[i].kind > AL_BY_TOP
			    ? order_int(a[i], b[i])
			    : order_values(d->val[a[i]], d->val[b[i]]);
	}
	return c;
}

static int
order_groups(const void *a, const void *b, void *t)
{
	const struct al_group *const *x = a, *const *y = b;

	return al_tally_order(t, (*x)->key, (*y)->key);
}

void
al_tally_sort(struct al_tally *t)
{
	if (t->ngroup > 1)
		qsort_r(t->group, t->ngroup, sizeof(struct al_group *),
			order_groups, t);
}

size_t
al_tally_groups(const struct al_tally *t)
{
	return t->ngroup;
}

const struct al_group *
al_tally_group(const struct al_tally *t, size_t i)
{
	return t->group[i];
}

/* ---- the same groups elsewhere ---------------------------- */

bool
al_tally_nameless(const struct al_tally *t, const int32_t *key)
{
	for (size_t i = 0; i < t->nby; i++)
		if (t->by[i].kind > AL_BY_TOP || key[i] != 0)
			return false;
	return true;
}

void
al_tally_key(struct al_tally *t, const struct al_value *v, int32_t *out)
{
	for (size_t i = 0; i < t->nby; i++)
		out[i] = t->by[i].kind > AL_BY_TOP
				 ? (int32_t)v[i].i
				 : al_dim_meet(t->of, t->dim[i], &v[i])->id;
}

void
al_tally_key_of(struct al_tally *t, const struct al_tally *from,
		const int32_t *key, int32_t *out)
{
	const struct al_value *v = NULL;

	for (size_t i = 0; i < t->nby; i++) {
		out[i] = key[i];
		if (t->of == from->of || t->by[i].kind > AL_BY_TOP)
			continue;
		v = &from->of->dim[from->dim[i]].val[key[i]]->v;
		out[i] = al_dim_meet(t->of, t->dim[i], v)->id;
	}
}

/* The group with this key; NULL: no record is in it. */
static const struct al_group *
find_group(const struct al_tally *t, const int32_t *key)
{
	if (t->nby == 0)
		return t->group[0];
	return al_map_get(&t->index, (const char *)key, t->nby * sizeof *key);
}

const struct al_group *
al_tally_find_of(struct al_tally *t, const struct al_tally *from,
		 const int32_t *key)
{
	if (t->nby)
		al_tally_key_of(t, from, key, t->scratch);
	return find_group(t, t->scratch);
}

/* ---- what a group is ---------------------------- */

static void
time_text(enum al_by_kind kind, int32_t key, struct al_buf *out)
{
	int y = 0, w = 0;

	switch (kind) {
	case AL_BY_MONTH:
		al_buf_addf(out, "%04d-%02d", (int)(key / 12),
			    (int)(key % 12 + 1));
		break;
	case AL_BY_QUARTER:
		al_buf_addf(out, "%04d-Q%d", (int)(key / 4),
			    (int)(key % 4 + 1));
		break;
	case AL_BY_WEEK:
		al_iso_week(key, &y, &w);
		al_buf_addf(out, "%04d-W%02d", y, w);
		break;
	default:
		al_buf_addf(out, "%04d", (int)key);
	}
}

void
al_tally_text(const struct al_tally *t, const int32_t *key, size_t i,
	      struct al_buf *out)
{
	const struct al_ledger *def = t->of->def;
	const struct al_by *by = &t->by[i];
	const struct al_value *v = NULL;

	if (by->kind > AL_BY_TOP) {
		time_text(by->kind, key[i], out);
		return;
	}
	v = &t->of->dim[t->dim[i]].val[key[i]]->v;
	if (by->field != AL_COL_STATE)
		al_value_text(t->of->b, &def->field[by->field], v, out);
	else if (v->s)
		al_buf_adds(out, al_state_label(t->of->b, def, v->s));
}

void
al_tally_json(const struct al_tally *t, const int32_t *key, size_t i,
	      struct al_buf *out)
{
	const struct al_by *by = &t->by[i];
	const struct al_value *v = NULL;
	struct al_field one;

	if (by->kind > AL_BY_TOP) {
		al_buf_addc(out, '"');
		time_text(by->kind, key[i], out);
		al_buf_addc(out, '"');
		return;
	}
	v = &t->of->dim[t->dim[i]].val[key[i]]->v;
	if (by->field == AL_COL_STATE) {
		al_json_str(out, v->s ? v->s : "");
		return;
	}
	one = t->of->def->field[by->field];
	one.many = false; /* a group is one of its values */
	al_value_json(t->of->b, &one, v, out);
}

/* ---- numbers ---------------------------- */

struct al_figure
al_figure_rate(int64_t a, int64_t b)
{
	struct al_figure f = { .kind = AL_FIG_RATE, .none = b == 0 };
	int64_t n = 2000 * a, d = 2 * (b < 0 ? -b : b);

	if (b != 0)
		f.v = (n + (n < 0 ? -d / 2 : d / 2)) / d * (b < 0 ? -1 : 1);
	return f;
}

enum al_figure_kind
al_measure_unit(const struct al_ledger *def, const struct al_measure *m)
{
	if (m->kind == AL_M_ONTIME || m->kind == AL_M_COVERAGE)
		return AL_FIG_RATE;
	if (m->kind == AL_M_UNCOVERED_HOURS)
		return AL_FIG_HOURS;
	if (m->kind == AL_M_DISTINCT)
		return AL_FIG_NUMBER;
	if (m->figure)
		return AL_FIG_DECIMAL;
	return m->field >= 0 && def->field[m->field].type == AL_MONEY
		       ? AL_FIG_MONEY
		       : AL_FIG_NUMBER;
}

/* In slots of the clocks v[0] is the part that counts, v[1] all of it. */
struct al_figure
al_tally_value(const struct al_tally *t, const struct al_group *g, size_t slot)
{
	const struct al_measure *m = &t->slot[slot];
	struct al_figure f = { .kind = al_measure_unit(t->of->def, m) };
	int64_t none[2] = { 0, 0 };
	const int64_t *v = g ? &g->v[2 * slot] : none;

	if (f.kind == AL_FIG_RATE)
		return al_figure_rate(v[0], v[1]);
	f.none = (m->kind == AL_M_MIN || m->kind == AL_M_MAX) && !v[1];
	f.v = m->kind == AL_M_DUE || m->kind == AL_M_EXTENDED ||
			      m->kind == AL_M_WITHDRAWN
		      ? v[1]
		      : v[0];
	if (f.kind == AL_FIG_HOURS)
		f.v = (f.v + 180) / 360;
	if (m->per)
		f.v = (f.v + (f.v < 0 ? -m->per : m->per) / 2) / m->per;
	return f;
}

void
al_figure_text(const struct al_figure *f, struct al_buf *out)
{
	char money[24];
	int64_t v = f->v < 0 ? -f->v : f->v;

	if (f->none)
		return;
	if (f->kind == AL_FIG_MONEY) {
		al_money_text(f->v, money);
		al_buf_adds(out, money);
	} else if (f->kind == AL_FIG_DECIMAL) {
		al_figures_number(f->v, out);
	} else if (f->kind == AL_FIG_RATE || f->kind == AL_FIG_HOURS) {
		al_buf_addf(out, "%s%" PRId64 ".%d", f->v < 0 ? "-" : "",
			    v / 10, (int)(v % 10));
	} else {
		al_buf_addf(out, "%" PRId64, f->v);
	}
}

void
al_figure_json(const struct al_figure *f, struct al_buf *out)
{
	if (f->none)
		al_buf_adds(out, "null");
	else
		al_figure_text(f, out);
}
