/* pass_cover.c: how many units of their sets the records have reached */
#include "tally.h"

#include "ledger/covers.h"

#include <string.h>

struct pass {
	struct al_look look;
	struct al_counted *c;
	struct al_owing w;
	bool dates; /* the dated field is a date, not an instant */
	struct al_err *e;
};

/* Columns before the dimensions. */
enum { OFFICE, YEAR, NO, DATED, SET, OWN, FIRST_DIM };

static bool
is_cover(const struct al_measure *m)
{
	return m->kind == AL_M_EXPECTED ||
	       (m->kind >= AL_M_COVERED && m->kind <= AL_M_COVERAGE);
}

static bool
is_wanted(const struct al_counted *c)
{
	for (size_t i = 0; i < c->ntally; i++)
		for (size_t k = 0; k < c->tally[i]->nslot; k++)
			if (is_cover(&c->tally[i]->slot[k]))
				return true;
	return false;
}

static void
add_column(struct al_buf *sql, const struct al_ledger *def, int field)
{
	al_buf_adds(sql, ", r.");
	al_sql_name(sql, def->field[field].name);
}

static enum al_status
prepare(struct pass *p)
{
	const struct al_ledger *def = p->c->def;
	int own = al_def_own_cover(def);
	struct al_buf sql = { 0 };
	enum al_status s;

	p->dates = def->field[def->dated].type == AL_DATE;
	al_buf_adds(&sql, "SELECT r._office, r._year, r._no");
	add_column(&sql, def, def->dated);
	add_column(&sql, def, def->covers);
	if (own >= 0)
		add_column(&sql, def, own);
	else
		al_buf_adds(&sql, ", NULL");
	al_look_columns(&p->look, &sql, FIRST_DIM);
	al_buf_adds(&sql, " FROM ");
	al_sql_name(&sql, def->name);
	al_buf_adds(&sql, " r WHERE r._state <> 'void' AND r.");
	al_sql_name(&sql, def->field[def->covers].name);
	al_buf_adds(&sql, " IS NOT NULL");
	s = al_sql(p->c->b->db, sql.s, &p->look.st, p->e);
	al_buf_release(&sql);
	return s;
}

static void
add_to(struct pass *p, struct al_tally *t, const struct al_coverage *c)
{
	size_t n = al_group_parts(t, p->look.cur);

	for (size_t part = 0; part < n; part++) {
		struct al_group *g =
			al_group_of(t, p->look.cur, &p->look.stamp, part);

		for (size_t i = 0; g && i < t->nslot; i++) {
			enum al_measure_kind kind = t->slot[i].kind;
			int64_t *v = &g->v[2 * i];

			if (kind == AL_M_EXPECTED)
				v[0] += (int64_t)c->n;
			else if (kind == AL_M_UNCOVERED)
				v[0] += (int64_t)(c->n - c->ndone);
			else if (kind == AL_M_COVERED || kind == AL_M_COVERAGE)
				v[0] += (int64_t)c->ndone;
			if (kind == AL_M_COVERAGE)
				v[1] += (int64_t)c->n;
		}
	}
}

static enum al_status
one_row(struct pass *p)
{
	struct al_counted *c = p->c;
	struct al_stmt *st = p->look.st;
	struct al_covering in = { .def = c->def,
				  .key = { al_col_int(st, OFFICE),
					   al_col_int(st, YEAR),
					   al_col_int(st, NO) },
				  .set = al_col_text(st, SET),
				  .own = al_col_text(st, OWN) };
	struct al_coverage reached;
	enum al_status s = AL_OK;

	if (!p->dates)
		in.day = al_time_day(al_col_int(st, DATED), al_offset(c->b));
	else if (!al_day_iso(al_col_text(st, DATED), &in.day))
		return AL_OK;
	al_stamp_day(&p->look.stamp, in.day);
	al_look_row(&p->look);
	for (size_t i = 0; s == AL_OK && i < c->ntally; i++) {
		const struct al_period *per = &c->period[c->tally[i]->period];

		if (in.day < per->from || in.day > per->to ||
		    !al_look_passes(&p->look, c->tally[i]->cut))
			continue;
		s = al_covers(&p->w, &in, per->t, &reached, p->e);
		if (s == AL_OK)
			add_to(p, c->tally[i], &reached);
	}
	return s;
}

enum al_status
al_pass_cover(struct al_counted *c, struct al_err *e)
{
	struct pass p = { .c = c, .e = e };
	enum al_status s;

	if (c->def->covers < 0 || !is_wanted(c))
		return AL_OK;
	al_owing_init(&p.w, c->b);
	al_look_init(&p.look, c);
	s = prepare(&p);
	if (s == AL_OK) {
		al_look_bind(&p.look);
		while (s == AL_OK && al_step(p.look.st, &s, e))
			s = one_row(&p);
		al_reset(p.look.st);
	}
	al_look_release(&p.look);
	al_owing_release(&p.w);
	return s;
}
