/* portfolio.c: the leader who answers for a record, by who leads what */
#include "portfolio.h"

#include <string.h>

struct looking {
	struct al_book *b;
	struct al_arena *a;
	struct al_leaders *out;
	const char *day;
};

/* A leader once, and only one who is there on that day. */
static void
add(struct looking *l, const char *staff, const char *what)
{
	const struct al_ref *ref;
	struct al_leader *slot;

	for (size_t i = 0; i < l->out->n; i++)
		if (strcmp(l->out->leader[i].code, staff) == 0)
			return;
	if (al_ref_find(l->b, "staff", staff, false, &ref, NULL) != AL_OK ||
	    !ref->found || ref->is_void ||
	    (ref->from && strcmp(ref->from, l->day) > 0) ||
	    (ref->to && strcmp(ref->to, l->day) < 0) ||
	    l->out->n == AL_COUNT(l->out->leader))
		return;
	slot = &l->out->leader[l->out->n++];
	slot->code = al_arena_strdup(l->a, staff);
	slot->name = al_ref_name(l->b, ref);
	slot->what = al_arena_strdup(l->a, what);
}

/* Those whose field `units` or `sectors` holds the value. */
static enum al_status
holding(struct looking *l, const struct al_ledger *def, const char *field,
	const char *value, struct al_err *e)
{
	struct al_buf sql = { 0 };
	struct al_stmt *st;
	enum al_status s;

	if (al_def_field(def, field) < 0)
		return AL_OK;
	al_buf_addf(&sql,
		    "SELECT leader, name, %s FROM portfolio "
		    "WHERE _state <> 'void' AND (\"from\" IS NULL OR "
		    "\"from\" <= ?1) AND (\"to\" IS NULL OR \"to\" >= ?1) "
		    "ORDER BY _code",
		    field);
	s = al_sql(l->b->db, sql.s, &st, e);
	al_buf_release(&sql);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, l->day);
	while (al_step(st, &s, e))
		if (!al_col_null(st, 2) &&
		    al_many_has(al_col_text(st, 2), value))
			add(l, al_col_text(st, 0), al_col_text(st, 1));
	return s;
}

/* The unit itself, else the nearest above it that somebody leads. */
static enum al_status
by_unit(struct looking *l, const struct al_ledger *def, const char *unit,
	struct al_err *e)
{
	const struct al_ref *ref;
	enum al_status s = AL_OK;

	while (s == AL_OK && unit && l->out->n == 0) {
		s = holding(l, def, "units", unit, e);
		if (s == AL_OK)
			s = al_ref_find(l->b, "unit", unit, false, &ref, e);
		unit = s == AL_OK && ref->found ? ref->parent : NULL;
	}
	return s;
}

enum al_status
al_leaders_of(struct al_book *b, const struct al_ledger *def,
	      const struct al_value *val, al_time on, struct al_arena *a,
	      struct al_leaders *out, struct al_err *e)
{
	char day[AL_DATE_LEN];
	struct looking l = { b, a, out, day };
	const struct al_ledger *portfolio;
	int sector = al_def_sector(def);
	enum al_status s = AL_OK;

	out->n = 0;
	if (def->lead < 0 ||
	    al_book_ledger(b, "portfolio", &portfolio, NULL) != AL_OK)
		return AL_OK;
	al_day_text(al_time_day(on, al_offset(b)), day);
	if (def->unit >= 0 && val[def->unit].kind == AL_V_TEXT)
		s = by_unit(&l, portfolio, val[def->unit].s, e);
	if (s == AL_OK && out->n == 0 && sector >= 0 &&
	    val[sector].kind == AL_V_TEXT)
		s = holding(&l, portfolio, "sectors", val[sector].s, e);
	return s;
}
