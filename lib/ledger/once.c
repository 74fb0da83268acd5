/* once.c: what stands in one record only: unique fields, and `once` */
#include "table.h"

#include <string.h>

/* The first row that the statement finds, but the record itself. */
static enum al_status
other_row(struct al_book *b, const struct al_record *r, struct al_stmt *st,
	  struct al_arena *a, struct al_record **out, struct al_err *e)
{
	struct al_key k = { 0 };
	bool found = false;
	enum al_status s = AL_OK;

	while (!found && al_step(st, &s, e)) {
		k = (struct al_key){ al_col_int(st, 0), al_col_int(st, 1),
				     al_col_int(st, 2) };
		found = memcmp(&k, &r->key, sizeof k) != 0;
	}
	al_reset(st);
	return s == AL_OK && found ? al_record_load(b, r->def, &k, a, out, e)
				   : s;
}

/* ---- unique fields --------------------------------------------------------- */

static enum al_status
unique_statement(struct al_book *b, const struct al_ledger *def, size_t f,
		 struct al_stmt **out, struct al_err *e)
{
	struct al_stmt **st = &al_table_of(b, def)->unique[f];
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;

	if (!*st) {
		al_buf_adds(&sql, "SELECT _office, _year, _no FROM ");
		al_sql_name(&sql, def->name);
		al_buf_adds(&sql, " WHERE ");
		al_sql_name(&sql, def->field[f].name);
		al_buf_adds(&sql, " = ?1 AND _state <> 'void'");
		s = al_sql(b->db, sql.s, st, e);
		al_buf_release(&sql);
	}
	*out = *st;
	return s;
}

enum al_status
al_unique_other(struct al_book *b, const struct al_record *r, size_t f,
		struct al_arena *a, struct al_record **out, struct al_err *e)
{
	struct al_stmt *st = NULL;
	enum al_status s = AL_OK;

	*out = NULL;
	if ((!r->def->field[f].unique && (int)f != r->def->ref) ||
	    r->val[f].kind == AL_V_NULL)
		return AL_OK;
	s = unique_statement(b, r->def, f, &st, e);
	if (s != AL_OK)
		return s;
	al_record_bind(st, 1, &r->val[f]);
	return other_row(b, r, st, a, out, e);
}

enum al_status
al_unique_taken(const struct al_record *r, size_t f, const char *code,
		struct al_err *e)
{
	struct al_buf number = { 0 };

	al_buf_addi(&number, r->val[f].i);
	al_fail(e, AL_CONFLICT, _("%s: '%s' is taken by %s"),
		al_field_shown(&r->def->field[f]),
		r->val[f].kind == AL_V_TEXT ? r->val[f].s : number.s, code);
	al_buf_release(&number);
	return AL_CONFLICT;
}

/* ---- once ------------------------------------------------------------------ */

static void
once_sql(struct al_buf *sql, const struct al_ledger *def,
	 const struct al_once *o)
{
	al_buf_adds(sql, "SELECT _office, _year, _no FROM ");
	al_sql_name(sql, def->name);
	/* as the index says it: it is used only then */
	al_buf_adds(sql, " WHERE _state <> 'void'");
	for (size_t i = 0; i < o->n; i++) {
		al_buf_adds(sql, " AND ");
		al_sql_name(sql, def->field[o->field[i]].name);
		al_buf_addf(sql, " = ?%zu", i + 1);
	}
	al_buf_adds(sql, " LIMIT 2"); /* one may be the record itself */
}

static enum al_status
statement(struct al_book *b, const struct al_ledger *def, size_t i,
	  struct al_stmt **out, struct al_err *e)
{
	struct al_stmt **st = &al_table_of(b, def)->once[i];
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;

	if (!*st) {
		once_sql(&sql, def, &def->once[i]);
		s = al_sql(b->db, sql.s, st, e);
		al_buf_release(&sql);
	}
	*out = *st;
	return s;
}

bool
al_once_filled(const struct al_once *o, const struct al_value *val)
{
	for (size_t i = 0; i < o->n; i++)
		if (val[o->field[i]].kind == AL_V_NULL)
			return false;
	return true;
}

enum al_status
al_once_other(struct al_book *b, const struct al_record *r, size_t i,
	      struct al_arena *a, struct al_record **out, struct al_err *e)
{
	const struct al_once *o = &r->def->once[i];
	struct al_stmt *st = NULL;
	enum al_status s;

	*out = NULL;
	if (!al_once_filled(o, r->val))
		return AL_OK;
	s = statement(b, r->def, i, &st, e);
	if (s != AL_OK)
		return s;
	for (size_t f = 0; f < o->n; f++)
		al_record_bind(st, (int)f + 1, &r->val[o->field[f]]);
	return other_row(b, r, st, a, out, e);
}

/* "day, unit" */
void
al_once_text(const struct al_book *b, const struct al_ledger *def,
	     const struct al_once *o, struct al_buf *out)
{
	for (size_t i = 0; i < o->n; i++) {
		const struct al_field *f = &def->field[o->field[i]];

		if (i > 0)
			al_buf_adds(out, b->zh ? "、" : ", ");
		al_buf_adds(out, b->zh ? f->label.zh : f->option);
	}
}

enum al_status
al_once_taken(struct al_book *b, const struct al_ledger *def, size_t i,
	      const char *what, const char *code, struct al_err *e)
{
	const struct al_once *o = &def->once[i];
	struct al_buf fields = { 0 };

	if (o->text.en)
		return al_fail(e, AL_CONFLICT, _("cannot %s: %s (%s)"), what,
			       al_label(b, &o->text), code);
	al_once_text(b, def, o, &fields);
	al_fail(e, AL_CONFLICT, _("cannot %s: %s has the same (%s)"), what,
		code, fields.s);
	al_buf_release(&fields);
	return AL_CONFLICT;
}
