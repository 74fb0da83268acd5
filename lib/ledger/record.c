/* record.c: reading and writing the row of a record */
#include "table.h"

#include <string.h>

struct al_record *
al_record_new(const struct al_ledger *def, struct al_arena *a)
{
	struct al_record *r = al_arena_alloc(a, sizeof *r);

	r->def = def;
	r->state = def->state[0].name;
	/* arguments have their places too, so that conditions can be asked
	 * about them while an action is worked out */
	r->val = al_arena_alloc(a, def->nfield * sizeof *r->val);
	return r;
}

/* ---- reading ------------------------------------------------------------ */

static void
columns_sql(struct al_buf *sql, const struct al_ledger *def)
{
	al_buf_adds(sql, AL_TABLE_HEAD);
	al_buf_adds(sql, def->reg ? ", _code" : ", NULL");
	for (size_t i = 0; i < def->ncol; i++) {
		al_buf_adds(sql, ", ");
		al_sql_name(sql, def->field[i].name);
	}
}

static void
column_value(struct al_stmt *st, int i, struct al_arena *a, struct al_value *v)
{
	if (al_col_null(st, i))
		*v = (struct al_value){ AL_V_NULL, 0, NULL };
	else if (al_col_is_int(st, i))
		*v = (struct al_value){ AL_V_INT, al_col_int(st, i), NULL };
	else
		*v = (struct al_value){
			AL_V_TEXT, 0, al_arena_strdup(a, al_col_text(st, i))
		};
}

static struct al_record *
read_row(struct al_stmt *st, const struct al_ledger *def, struct al_arena *a)
{
	struct al_record *r = al_record_new(def, a);

	r->key = (struct al_key){ al_col_int(st, 0), al_col_int(st, 1),
				  al_col_int(st, 2) };
	r->version = al_col_int(st, 3);
	r->entered = al_col_int(st, 4);
	r->on = al_col_int(st, 5);
	r->state = al_arena_strdup(a, al_col_null(st, 6) ? ""
							 : al_col_text(st, 6));
	r->code = al_arena_strdup(a, al_col_text(st, 7));
	for (size_t i = 0; i < def->ncol; i++)
		column_value(st, AL_TABLE_NHEAD + 1 + (int)i, a, &r->val[i]);
	return r;
}

static enum al_status
load_statement(struct al_book *b, const struct al_ledger *def, bool by_code,
	       struct al_stmt **out, struct al_err *e)
{
	struct al_table *t = al_table_of(b, def);
	struct al_stmt **st = by_code ? &t->find : &t->load;
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;

	if (!*st) {
		al_buf_adds(&sql, "SELECT ");
		columns_sql(&sql, def);
		al_buf_adds(&sql, " FROM ");
		al_sql_name(&sql, def->name);
		al_buf_adds(
			&sql,
			by_code ? " WHERE _code = ?1 ORDER BY _state = 'void', _no DESC"
				: " WHERE _office = ?1 AND _year = ?2 AND _no = ?3");
		s = al_sql(b->db, sql.s, st, e);
		al_buf_release(&sql);
	}
	*out = *st;
	return s;
}

static enum al_status
step_record(struct al_stmt *st, const struct al_ledger *def, struct al_arena *a,
	    struct al_record **out, struct al_err *e)
{
	struct al_buf code = { 0 };
	enum al_status s = AL_OK;

	if (!al_step(st, &s, e))
		return s == AL_OK ? AL_FOUND : s;
	*out = read_row(st, def, a);
	al_reset(st);
	if (!(*out)->code) {
		al_code_text(def, &(*out)->key, &code);
		(*out)->code = al_arena_strdup(a, code.s);
		al_buf_release(&code);
	}
	return AL_OK;
}

enum al_status
al_record_load(struct al_book *b, const struct al_ledger *def,
	       const struct al_key *k, struct al_arena *a,
	       struct al_record **out, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s = load_statement(b, def, false, &st, e);

	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, k->office);
	al_bind_int(st, 2, k->year);
	al_bind_int(st, 3, k->no);
	return step_record(st, def, a, out, e);
}

/* ---- writing ------------------------------------------------------------ */

static void
update_sql(struct al_buf *sql, const struct al_ledger *def)
{
	static const char *const head[] = { "_office",	"_year",    "_no",
					    "_version", "_entered", "_on",
					    "_state",	"_code" };
	int n = AL_TABLE_NHEAD + def->reg, total = n + (int)def->ncol;

	al_buf_adds(sql, "UPDATE ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " SET ");
	for (int i = 0; i < total; i++) {
		al_buf_adds(sql, i ? ", " : "");
		al_sql_name(sql, i < n ? head[i] : def->field[i - n].name);
		al_buf_addf(sql, " = ?%d", i + 1);
	}
	al_buf_adds(sql, " WHERE _office = ?1 AND _year = ?2 AND _no = ?3");
}

void
al_record_bind(struct al_stmt *st, int i, const struct al_value *v)
{
	if (v->kind == AL_V_INT)
		al_bind_int(st, i, v->i);
	else if (v->kind == AL_V_TEXT)
		al_bind_text(st, i, v->s);
	else
		al_bind_null(st, i);
}

static enum al_status
update_row(struct al_book *b, const struct al_record *r, struct al_err *e)
{
	struct al_stmt **st = &al_table_of(b, r->def)->update;
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;
	int n = AL_TABLE_NHEAD;

	if (!*st) {
		update_sql(&sql, r->def);
		s = al_sql(b->db, sql.s, st, e);
		al_buf_release(&sql);
		if (s != AL_OK)
			return s;
	}
	al_bind_int(*st, 1, r->key.office);
	al_bind_int(*st, 2, r->key.year);
	al_bind_int(*st, 3, r->key.no);
	al_bind_int(*st, 4, r->version);
	al_bind_int(*st, 5, r->entered);
	al_bind_int(*st, 6, r->on);
	al_bind_text(*st, 7, r->state);
	if (r->def->reg)
		al_bind_text(*st, ++n, r->code);
	for (size_t i = 0; i < r->def->ncol; i++)
		al_record_bind(*st, n + 1 + (int)i, &r->val[i]);
	return al_run(*st, e);
}

/* Where the highest number of this office and year is kept: an import goes
 * to and fro between two years at most times. */
static struct al_key *
last_of(struct al_table *t, const struct al_key *k)
{
	struct al_key *last = &t->last[k->year & 1];

	if (last->year != k->year || last->office != k->office)
		*last = (struct al_key){ k->office, k->year, 0 };
	return last;
}

enum al_status
al_record_write(struct al_book *b, struct al_record *r, bool is_new,
		struct al_err *e)
{
	struct al_key *last;
	enum al_status s;

	if (is_new) {
		s = al_record_add(b, r, e);
		last = last_of(al_table_of(b, r->def), &r->key);
		last->no =
			s == AL_OK && last->no == r->key.no - 1 ? r->key.no : 0;
		return s;
	}
	s = update_row(b, r, e);
	if (s == AL_OK && r->owners)
		s = al_record_move_clocks(b, r, e);
	for (size_t i = 0; s == AL_OK && i < r->nclock; i++)
		if (r->dirty[i])
			s = al_clock_removed(&r->clock[i])
				    ? al_record_drop_clock(b, r, &r->clock[i],
							   e)
				    : al_record_put_clock(b, r, &r->clock[i],
							  e);
	return s;
}

enum al_status
al_record_next(struct al_book *b, const struct al_ledger *def, struct al_key *k,
	       struct al_err *e)
{
	struct al_table *t = al_table_of(b, def);
	struct al_key *last = last_of(t, k);
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;

	if (last->no) {
		k->no = last->no + 1;
		return AL_OK;
	}
	if (!t->next) {
		al_buf_adds(&sql, "SELECT coalesce(max(_no), 0) + 1 FROM ");
		al_sql_name(&sql, def->name);
		al_buf_adds(&sql, " WHERE _office = ?1 AND _year = ?2");
		s = al_sql(b->db, sql.s, &t->next, e);
		al_buf_release(&sql);
	}
	if (s != AL_OK)
		return s;
	al_bind_int(t->next, 1, k->office);
	al_bind_int(t->next, 2, k->year);
	if (al_step(t->next, &s, e)) {
		k->no = al_col_int(t->next, 0);
		last->no = k->no - 1;
		al_reset(t->next);
	}
	return s;
}
