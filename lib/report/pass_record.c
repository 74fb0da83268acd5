/* pass_record.c: one SELECT over the records: count, sum and their like */
#include "tally.h"

#include <string.h>

/* The bounds of a period as the dated field is stored. */
struct bound {
	int64_t lo, hi;
};

/* Columns of the SELECT: the dated field, the record's key, numbers. */
enum { DATED, OFFICE, YEAR, NO, FIRST_NUMBER };

struct pass {
	struct al_look look;
	struct al_counted *c;
	bool dates; /* the dated field is a date, not an instant */
	bool used_any;
	struct bound *bound; /* of each period */
	bool *used;	     /* periods that this pass needs */
	bool *in;	     /* those that the row lies in */
	int64_t *number;     /* of the row */
	bool *has_number;
	struct al_tally **tally;
	size_t ntally;
	struct al_map *was;   /* of each period: states at its T, if wanted */
	struct al_filter own; /* the parameters of the bounds */
};

static void
bounds(struct pass *p)
{
	struct al_counted *c = p->c;

	p->dates = c->def->field[c->def->dated].type == AL_DATE;
	for (size_t i = 0; i < c->nperiod; i++) {
		const struct al_period *per = &c->period[i];

		p->bound[i] = p->dates ? (struct bound){ per->from, per->to }
				       : (struct bound){ per->start, per->end };
	}
	for (size_t i = 0; i < c->ntally; i++)
		if (c->tally[i]->records) {
			p->used[c->tally[i]->period] = true;
			p->used_any = true;
			p->tally[p->ntally++] = c->tally[i];
		}
}

/* ---- which rows ---------------------------- */

static int
by_lo(const void *a, const void *b)
{
	const struct bound *x = a, *y = b;

	return x->lo < y->lo ? -1 : x->lo > y->lo;
}

static int
param(struct pass *p, int64_t v)
{
	char text[AL_DATE_LEN];
	struct al_value val = { AL_V_INT, v, NULL };

	if (p->dates) {
		al_day_text((al_day)v, text);
		val = (struct al_value){ AL_V_TEXT, 0, text };
	}
	return al_filter_param(&p->own, &val);
}

static void
add_dated(struct pass *p, struct al_buf *sql)
{
	al_buf_adds(sql, "r.");
	al_sql_name(sql, p->c->def->field[p->c->def->dated].name);
}

/* All needed periods, the days between them left out. */
static void
where_sql(struct pass *p, struct al_buf *sql)
{
	struct bound *b = al_alloc((p->c->nperiod + 1) * sizeof *b);
	int64_t hi = 0;
	size_t n = 0;

	for (size_t i = 0; i < p->c->nperiod; i++)
		if (p->used[i])
			b[n++] = p->bound[i];
	qsort(b, n, sizeof *b, by_lo);
	hi = b[0].hi;
	for (size_t i = 1; i < n; i++) {
		if (b[i].lo > hi + 1) {
			al_buf_adds(sql, " AND NOT (");
			add_dated(p, sql);
			al_buf_addf(sql, " BETWEEN ?%d", param(p, hi + 1));
			al_buf_addf(sql, " AND ?%d)", param(p, b[i].lo - 1));
		}
		hi = b[i].hi > hi ? b[i].hi : hi;
	}
	al_buf_adds(sql, " AND ");
	add_dated(p, sql);
	al_buf_addf(sql, " BETWEEN ?%d", param(p, b[0].lo));
	al_buf_addf(sql, " AND ?%d", param(p, hi));
	free(b);
}

static enum al_status
prepare(struct pass *p, struct al_err *e)
{
	const struct al_ledger *def = p->c->def;
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;

	al_buf_adds(&sql, "SELECT ");
	add_dated(p, &sql);
	al_buf_adds(&sql, ", r._office, r._year, r._no");
	for (size_t i = 0; i < p->c->nnumber; i++) {
		al_buf_adds(&sql, ", r.");
		al_sql_name(&sql, def->field[p->c->number[i].field].name);
	}
	al_look_columns(&p->look, &sql, FIRST_NUMBER + (int)p->c->nnumber);
	al_buf_adds(&sql, " FROM ");
	al_sql_name(&sql, def->name);
	al_buf_adds(&sql, " r WHERE r._state <> 'void'");
	where_sql(p, &sql);
	s = al_sql(p->c->b->db, sql.s, &p->look.st, e);
	al_buf_release(&sql);
	return s;
}

/* ---- a row ---------------------------- */

/* v[0]: the value so far, if v[1]. */
static void
furthest(int64_t *v, enum al_measure_kind kind, int64_t n)
{
	if (!v[1] || (kind == AL_M_MIN ? n < v[0] : n > v[0]))
		v[0] = n;
	v[1] = 1;
}

/* Was the record at T in one of the states that slot `i` is about? */
static bool
was_in(struct pass *p, const struct al_tally *t, size_t i)
{
	struct al_stmt *st = p->look.st;
	const struct al_states_key key = { al_col_int(st, OFFICE),
					   al_col_int(st, YEAR),
					   al_col_int(st, NO) };
	const char *state =
		al_map_get(&p->was[t->period], (const char *)&key, sizeof key);
	int n;

	if (!state)
		state = p->look.cur[t->source[i]]->v.s;
	n = al_def_state(p->c->def, state);
	return n >= 0 && t->slot[i].states >> n & 1;
}

static void
add_to(struct pass *p, struct al_tally *t, struct al_group *g)
{
	for (size_t i = 0; i < t->nslot; i++)
		switch (t->slot[i].kind) {
		case AL_M_COUNT:
			g->v[2 * i]++;
			break;
		case AL_M_SUM:
			g->v[2 * i] += p->number[t->source[i]];
			break;
		case AL_M_MIN:
		case AL_M_MAX:
			if (p->has_number[t->source[i]])
				furthest(&g->v[2 * i], t->slot[i].kind,
					 p->number[t->source[i]]);
			break;
		case AL_M_IN:
			g->v[2 * i] += was_in(p, t, i);
			break;
		case AL_M_DISTINCT:
			g->v[2 * i] +=
				al_group_meets(t, g, i,
					       p->look.cur[t->source[i]]);
			break;
		default:
			break;
		}
}

/* A record counts in each of its groups. */
static void
add_row(struct pass *p, struct al_tally *t)
{
	size_t n = al_group_parts(t, p->look.cur);
	struct al_group *g = NULL;

	for (size_t i = 0; i < n; i++) {
		g = al_group_of(t, p->look.cur, &p->look.stamp, i);
		if (g)
			add_to(p, t, g);
	}
}

/* The dated value, and in which periods it lies; false: in none. */
static bool
read_dated(struct pass *p, int64_t *out)
{
	struct al_stmt *st = p->look.st;
	bool any = false;
	al_day day = 0;

	if (p->dates) {
		if (!al_col_text(st, 0) ||
		    !al_day_iso(al_col_text(st, 0), &day))
			return false;
		*out = day;
	} else {
		*out = al_col_int(st, 0);
		day = al_time_day(*out, al_offset(p->c->b));
	}
	for (size_t i = 0; i < p->c->nperiod; i++) {
		p->in[i] = p->used[i] && *out >= p->bound[i].lo &&
			   *out <= p->bound[i].hi;
		any = any || p->in[i];
	}
	al_stamp_day(&p->look.stamp, day);
	return any;
}

static void
read_number(struct pass *p, size_t i)
{
	struct al_stmt *st = p->look.st;
	int at = FIRST_NUMBER + (int)i;
	const char *figure = p->c->number[i].figure;

	p->has_number[i] = !al_col_null(st, at);
	p->number[i] = 0;
	if (!figure)
		p->number[i] = al_col_int(st, at);
	else if (p->has_number[i])
		p->has_number[i] = al_figures_get(al_col_text(st, at), figure,
						  &p->number[i]);
	if (!p->has_number[i])
		p->number[i] = 0;
}

static void
one_row(struct pass *p)
{
	int64_t dated = 0;

	if (!read_dated(p, &dated))
		return;
	al_look_row(&p->look);
	for (size_t i = 0; i < p->c->nnumber; i++)
		read_number(p, i);
	for (size_t i = 0; i < p->ntally; i++)
		if (p->in[p->tally[i]->period] &&
		    al_look_passes(&p->look, p->tally[i]->cut))
			add_row(p, p->tally[i]);
}

/* The states at T of each period for which some measure wants them. */
static enum al_status
find_states(struct pass *p, struct al_err *e)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < p->ntally; i++) {
		const struct al_tally *t = p->tally[i];
		bool wanted = false;

		for (size_t k = 0; k < t->nslot; k++)
			wanted = wanted || t->slot[k].kind == AL_M_IN;
		if (wanted && !p->was[t->period].n)
			s = al_states_at(p->c, p->c->period[t->period].t,
					 &p->was[t->period], e);
	}
	return s;
}

enum al_status
al_pass_records(struct al_counted *c, struct al_err *e)
{
	struct pass p = { .c = c };
	enum al_status s = AL_OK;

	al_look_init(&p.look, c);
	p.bound = al_alloc((c->nperiod + 1) * sizeof *p.bound);
	p.used = al_alloc(c->nperiod + 1);
	p.in = al_alloc(c->nperiod + 1);
	p.was = al_alloc((c->nperiod + 1) * sizeof *p.was);
	p.number = al_alloc((c->nnumber + 1) * sizeof *p.number);
	p.has_number = al_alloc(c->nnumber + 1);
	p.tally = al_alloc((c->ntally + 1) * sizeof(struct al_tally *));
	al_filter_init(&p.own, c->def, c->next_param);
	if (c->def->dated >= 0)
		bounds(&p);
	if (!p.used_any)
		goto out;
	s = find_states(&p, e);
	if (s == AL_OK)
		s = prepare(&p, e);
	if (s != AL_OK)
		goto out;
	al_look_bind(&p.look);
	al_filter_bind(&p.own, p.look.st);
	while (al_step(p.look.st, &s, e))
		one_row(&p);
out:
	al_filter_release(&p.own);
	for (size_t i = 0; i < c->nperiod; i++)
		al_map_release(&p.was[i]);
	free(p.was);
	free(p.bound);
	free(p.used);
	free(p.in);
	free(p.number);
	free(p.has_number);
	free(p.tally);
	al_look_release(&p.look);
	return s;
}
