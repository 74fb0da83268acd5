/* covers.c: which units of its set a record has reached */
#include "covers.h"

#include <string.h>

struct reaching {
	struct al_owing *w;
	const struct al_covering *in;
	al_time t;
	struct al_coverage *out;
	struct al_err *e;
};

static void
reached(struct reaching *x, const char *list)
{
	const char **unit;
	size_t n = al_split(&x->w->arena, list, &unit);

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < x->out->n; k++)
			if (!x->out->done[k] &&
			    strcmp(unit[i], x->out->unit[k]) == 0) {
				x->out->done[k] = true;
				x->out->ndone++;
			}
}

/* The field of another ledger that names the record, and its units. */
static enum al_status
find_fields(struct reaching *x, const struct al_covers *c,
	    const struct al_ledger **def, int *field)
{
	enum al_status s = al_book_ledger(x->w->b, c->ledger, def, x->e);

	if (s != AL_OK)
		return s;
	*field = al_def_field(*def, c->field);
	if (*field < 0 || (size_t)*field >= (*def)->ncol ||
	    (*def)->field[*field].type != AL_CODE || (*def)->unit < 0 ||
	    (*def)->dated < 0)
		return al_fail(x->e, AL_BAD,
			       _("covers: '%s.%s' is no field that names a "
				 "record, in a ledger with units and a date"),
			       c->ledger, c->field);
	return AL_OK;
}

static void
cover_sql(const struct al_ledger *def, int field, struct al_buf *sql)
{
	al_buf_adds(sql, "SELECT r.");
	al_sql_name(sql, def->field[def->unit].name);
	al_buf_adds(sql, " FROM ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " r WHERE r._state <> 'void' AND ',' || r.");
	al_sql_name(sql, def->field[field].name);
	al_buf_adds(sql, " || ',' LIKE '%,' || ?1 || ',%' AND r.");
	al_sql_name(sql, def->field[def->dated].name);
	al_buf_adds(sql, " <= ?2");
}

static enum al_status
by_records(struct reaching *x, const struct al_covers *c)
{
	const struct al_ledger *def;
	struct al_buf sql = { 0 }, code = { 0 };
	char day[AL_DATE_LEN];
	struct al_stmt *st;
	int field;
	enum al_status s = find_fields(x, c, &def, &field);

	if (s != AL_OK)
		return s;
	cover_sql(def, field, &sql);
	s = al_sql(x->w->b->db, sql.s, &st, x->e);
	al_buf_release(&sql);
	if (s != AL_OK)
		return s;
	al_code_text(x->in->def, &x->in->key, &code);
	al_day_text(al_time_day(x->t, al_offset(x->w->b)), day);
	al_bind_text(st, 1, code.s);
	if (def->field[def->dated].type == AL_DATE)
		al_bind_text(st, 2, day);
	else
		al_bind_int(st, 2, x->t);
	while (al_step(st, &s, x->e))
		if (al_col_text(st, 0))
			reached(x, al_col_text(st, 0));
	al_buf_release(&code);
	return s;
}

/* Who is in the set on the record's day; a set that was written down later
 * is taken as it first stood. */
static enum al_status
find_units(struct reaching *x)
{
	struct al_coverage *out = x->out;
	al_time day = al_time_at(x->in->day, AL_DAY_END, al_offset(x->w->b));
	enum al_status s =
		al_set_units(x->w, x->in->set, day, &out->unit, &out->n, x->e);

	if (s == AL_OK && !out->unit)
		s = al_set_units_first(x->w, x->in->set, x->in->day, &out->unit,
				       &out->n, x->e);
	out->done = al_arena_alloc(&x->w->arena, out->n + 1);
	return s;
}

enum al_status
al_covers(struct al_owing *w, const struct al_covering *in, al_time t,
	  struct al_coverage *out, struct al_err *e)
{
	struct reaching x = { w, in, t, out, e };
	enum al_status s = AL_OK;

	*out = (struct al_coverage){ 0 };
	if (in->set)
		s = find_units(&x);
	for (size_t i = 0; s == AL_OK && out->n && i < in->def->ncover; i++) {
		if (in->def->cover[i].ledger)
			s = by_records(&x, &in->def->cover[i]);
		else if (in->own)
			reached(&x, in->own);
	}
	return s;
}

enum al_status
al_covers_record(struct al_owing *w, const struct al_record *r, al_time t,
		 struct al_coverage *out, struct al_err *e)
{
	const struct al_ledger *def = r->def;
	const struct al_value *dated = &r->val[def->dated];
	struct al_covering in = { .def = def, .key = r->key };
	int own = al_def_own_cover(def);

	if (r->val[def->covers].kind != AL_V_TEXT)
		return AL_FOUND;
	in.set = r->val[def->covers].s;
	in.own = own >= 0 && r->val[own].kind == AL_V_TEXT ? r->val[own].s
							   : NULL;
	if (dated->kind == AL_V_INT)
		in.day = al_time_day(dated->i, al_offset(w->b));
	else
		al_day_iso(dated->s, &in.day);
	return al_covers(w, &in, t, out, e);
}
