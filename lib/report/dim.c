/* dim.c: columns as small numbers, and the groups made of them */
#include "tally.h"

#include <string.h>

size_t
al_dim_ask(struct al_counted *c, int field)
{
	struct al_dim *d = NULL;
	size_t i = 0;

	for (; i < c->ndim; i++)
		if (c->dim[i].field == field)
			return i;
	d = al_grow(&c->dim, c->ndim++, sizeof *d);
	d->field = field;
	return i;
}

void
al_dim_release(struct al_dim *d)
{
	al_map_release(&d->ids);
	free(d->val);
}

/* ---- a value that is met for the first time ---------------------------- */

static bool
lets_through(const struct al_term_in *t, const struct al_value *v)
{
	if (v->kind == AL_V_NULL)
		return t->empty != t->not ;
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->word[i], v->s) == 0)
			return !t->not ;
	return t->not ;
}

static uint64_t *
pass_bits(struct al_counted *c, size_t dim, const struct al_value *v)
{
	uint64_t *bits =
		al_arena_alloc(&c->arena, (c->nword + 1) * sizeof *bits);

	for (size_t i = 0; i < c->ncut; i++) {
		bool pass = true;

		for (size_t k = 0; k < c->cut[i].nterm; k++)
			if (c->cut[i].term[k].dim == dim)
				pass = pass &&
				       lets_through(&c->cut[i].term[k], v);
		if (pass)
			bits[i / 64] |= (uint64_t)1 << (i % 64);
	}
	return bits;
}

static int32_t
rank_of(const struct al_ledger *def, int field, const char *word)
{
	const struct al_field *f = NULL;

	if (field == AL_COL_STATE) {
		for (size_t i = 0; i < def->nstate; i++)
			if (strcmp(def->state[i].name, word) == 0)
				return (int32_t)i;
		return -1;
	}
	f = &def->field[field];
	for (size_t i = 0; i < f->nchoice; i++)
		if (strcmp(f->choice[i].word, word) == 0)
			return (int32_t)i;
	return -1;
}

/* The number of the row at the first level above it. */
static int32_t
top_of(struct al_counted *c, size_t dim, const struct al_dim_value *v)
{
	const char *list = c->def->field[c->dim[dim].field].list;
	const char *code = v->v.s;
	const struct al_ref *r = NULL;
	struct al_value top = { AL_V_TEXT, 0, NULL };

	/* a register isn't deeper than this; a ring is no tree */
	for (int depth = 0; depth < 32; depth++) {
		if (al_ref_find(c->b, list, code, false, &r, NULL) != AL_OK ||
		    !r->found || !r->parent)
			break;
		code = r->parent;
	}
	if (strcmp(code, v->v.s) == 0)
		return v->id;
	top.s = code;
	return al_dim_meet(c, dim, &top)->id;
}

/* Several values stand in one column as "a,b". */
static void
split(struct al_counted *c, size_t dim, struct al_dim_value *dv)
{
	int field = c->dim[dim].field;
	const char *at = dv->v.s, *s = NULL;
	struct al_value one = { AL_V_TEXT, 0, NULL };
	size_t n = 0;

	if (field < 0 || !c->def->field[field].many || !strchr(at, ','))
		return;
	dv->part = al_arena_alloc(&c->arena, strlen(at) * sizeof *dv->part);
	while (al_many_next(&at, &s, &n)) {
		one.s = al_arena_strndup(&c->arena, s, n);
		dv->part[dv->npart++] = al_dim_meet(c, dim, &one);
	}
}

static struct al_dim_value *
add_value(struct al_counted *c, size_t dim, const char *key, size_t n,
	  const struct al_value *v)
{
	struct al_dim_value *dv = al_arena_alloc(&c->arena, sizeof *dv);
	struct al_dim *d = &c->dim[dim];

	dv->id = (int32_t)d->n;
	dv->v = *v;
	dv->rank = -1;
	dv->pass = pass_bits(c, dim, v);
	*(struct al_dim_value **)al_grow(&d->val, d->n++, sizeof dv) = dv;
	if (!key) {
		dv->top = dv->id;
		return dv;
	}
	key = v->kind == AL_V_TEXT
		      ? al_arena_strndup(&c->arena, key, n)
		      : memcpy(al_arena_alloc(&c->arena, n), key, n);
	if (v->kind == AL_V_TEXT) {
		dv->v.s = key;
		dv->rank = rank_of(c->def, d->field, key);
	}
	al_map_put(&d->ids, key, n, dv);
	if (v->kind == AL_V_TEXT)
		split(c, dim, dv);
	dv->top = d->top && v->kind == AL_V_TEXT ? top_of(c, dim, dv) : dv->id;
	return dv;
}

struct al_dim_value *
al_dim_meet(struct al_counted *c, size_t dim, const struct al_value *v)
{
	struct al_dim *d = &c->dim[dim];
	struct al_dim_value *dv = NULL;
	const char *key = v->s;
	size_t n = 0;

	if (v->kind == AL_V_NULL)
		return d->n ? d->val[0] : add_value(c, dim, NULL, 0, v);
	if (v->kind == AL_V_INT) {
		key = (const char *)&v->i;
		n = sizeof v->i;
	} else {
		n = strlen(key);
	}
	dv = al_map_get(&d->ids, key, n);
	return dv ? dv : add_value(c, dim, key, n, v);
}

/* ---- days as numbers ---------------------------- */

int32_t
al_by_number(enum al_by_kind kind, al_day day)
{
	int y = 0, m = 0, d = 0;

	if (kind == AL_BY_WEEK)
		return day - (al_weekday(day) - 1);
	al_day_split(day, &y, &m, &d);
	switch (kind) {
	case AL_BY_MONTH:
		return y * 12 + m - 1;
	case AL_BY_QUARTER:
		return y * 4 + (m - 1) / 3;
	default:
		return y;
	}
}

int32_t
al_by_next(enum al_by_kind kind, int32_t key)
{
	return key + (kind == AL_BY_WEEK ? 7 : 1);
}

void
al_stamp_day(struct al_stamp *s, al_day day)
{
	if (s->set && s->day == day)
		return;
	*s = (struct al_stamp){ .day = day, .set = true };
}

static int32_t
stamp_number(struct al_stamp *s, enum al_by_kind kind)
{
	if (!s->have[kind]) {
		s->number[kind] = al_by_number(kind, s->day);
		s->have[kind] = true;
	}
	return s->number[kind];
}

/* ---- groups ---------------------------- */

static struct al_group *
add_group(struct al_tally *t)
{
	struct al_arena *a = &t->of->arena;
	struct al_group *g = al_arena_alloc(a, sizeof *g);
	size_t n = t->nby * sizeof *t->scratch;

	g->key = memcpy(al_arena_alloc(a, n + 1), t->scratch, n);
	g->v = al_arena_alloc(a, 2 * t->nslot * sizeof *g->v + 1);
	g->seen = al_arena_alloc(a, t->nslot * sizeof *g->seen + 1);
	if (n)
		al_map_put(&t->index, (const char *)g->key, n, g);
	*(struct al_group **)al_grow(&t->group, t->ngroup++, sizeof g) = g;
	return g;
}

size_t
al_group_parts(const struct al_tally *t, struct al_dim_value *const *cur)
{
	size_t n = t->many < 0 ? 0 : cur[t->dim[t->many]]->npart;

	return n ? n : 1;
}

static int32_t
id_of(const struct al_tally *t, size_t by, const struct al_dim_value *dv,
      size_t part)
{
	if (dv->npart)
		dv = dv->part[part];
	return t->by[by].kind == AL_BY_TOP ? dv->top : dv->id;
}

/* Two values of a row may have the same first level. */
static bool
met_before(const struct al_tally *t, struct al_dim_value *const *cur,
	   size_t part)
{
	size_t by = (size_t)t->many;
	const struct al_dim_value *dv = cur[t->dim[by]];

	for (size_t i = 0; i < part; i++)
		if (id_of(t, by, dv, i) == id_of(t, by, dv, part))
			return true;
	return false;
}

struct al_group *
al_group_of(struct al_tally *t, struct al_dim_value *const *cur,
	    struct al_stamp *s, size_t part)
{
	struct al_group *g = NULL;

	if (t->nby == 0)
		return t->ngroup ? t->group[0] : add_group(t);
	if (part > 0 && met_before(t, cur, part))
		return NULL;
	for (size_t i = 0; i < t->nby; i++)
		t->scratch[i] = t->by[i].kind > AL_BY_TOP
					? stamp_number(s, t->by[i].kind)
					: id_of(t, i, cur[t->dim[i]], part);
	g = al_map_get(&t->index, (const char *)t->scratch,
		       t->nby * sizeof *t->scratch);
	return g ? g : add_group(t);
}

static bool
meets(struct al_tally *t, const struct al_group *g, size_t slot, int32_t id)
{
	struct met {
		const void *group;
		uint32_t slot;
		int32_t id;
	} key = { g, (uint32_t)slot, id }, *kept = NULL;

	if (al_map_get(&t->met, (const char *)&key, sizeof key))
		return false;
	kept = al_arena_alloc(&t->of->arena, sizeof *kept);
	*kept = key;
	al_map_put(&t->met, (const char *)kept, sizeof *kept, kept);
	return true;
}

int
al_group_meets(struct al_tally *t, const struct al_group *g, size_t slot,
	       const struct al_dim_value *v)
{
	int n = 0;

	if (v->v.kind == AL_V_NULL)
		return 0;
	if (v->npart == 0)
		return meets(t, g, slot, v->id);
	for (size_t i = 0; i < v->npart; i++)
		n += meets(t, g, slot, v->part[i]->id);
	return n;
}
