/* table.c: the table of a ledger, derived from its definition */
#include "table.h"

#include <string.h>

bool
al_table_reserved(const char *name)
{
	static const char *const own[] = {
		"office", "journal",  "definition", "clock",
		"sealed", "data_key", "import_key",
	};

	for (size_t i = 0; i < AL_COUNT(own); i++)
		if (strcmp(name, own[i]) == 0)
			return true;
	return strncmp(name, "sqlite_", 7) == 0;
}

static const char *
sql_type(const struct al_field *f)
{
	switch (f->type) {
	case AL_INT:
	case AL_MONEY:
	case AL_YES:
	case AL_INSTANT:
	case AL_PRIVATE: /* which sealed row */
		return "INTEGER";
	default:
		return "TEXT";
	}
}

static void
create_sql(struct al_buf *sql, const struct al_ledger *def)
{
	al_buf_adds(sql, "CREATE TABLE ");
	al_sql_name(sql, def->name);
	al_buf_adds(
		sql,
		" (_office INTEGER, _year INTEGER, _no INTEGER, "
		"_version INTEGER, _entered INTEGER, _on INTEGER, _state TEXT");
	if (def->reg)
		al_buf_adds(sql, ", _code TEXT");
	for (size_t i = 0; i < def->ncol; i++) {
		al_buf_adds(sql, ", ");
		al_sql_name(sql, def->field[i].name);
		al_buf_addf(sql, " %s", sql_type(&def->field[i]));
	}
	al_buf_adds(sql, ", PRIMARY KEY (_office, _year, _no)) STRICT, "
			 "WITHOUT ROWID");
}

/* "; CREATE INDEX … ON LEDGER (" */
static void
begin_index(struct al_buf *sql, const struct al_ledger *def, const char *name,
	    bool unique)
{
	al_buf_adds(sql, unique ? "; CREATE UNIQUE INDEX IF NOT EXISTS "
				: "; CREATE INDEX IF NOT EXISTS ");
	al_sql_name(sql, name);
	al_buf_adds(sql, " ON ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " (");
}

static void
index_sql(struct al_buf *sql, const struct al_ledger *def, const char *column,
	  bool unique)
{
	struct al_buf name = { 0 };

	al_buf_addf(&name, "%s_%s", def->name, column);
	begin_index(sql, def, name.s, unique);
	al_sql_name(sql, column);
	al_buf_adds(sql, ")");
	if (unique) {
		al_buf_adds(sql, " WHERE _state <> 'void' AND ");
		al_sql_name(sql, column);
		al_buf_adds(sql, " IS NOT NULL");
	}
	al_buf_release(&name);
}

/* Not UNIQUE: records that were there before may agree. */
static void
once_sql(struct al_buf *sql, const struct al_ledger *def,
	 const struct al_once *o)
{
	struct al_buf name = { 0 };

	al_buf_addf(&name, "%s_once", def->name);
	for (size_t i = 0; i < o->n; i++)
		al_buf_addf(&name, "_%s", def->field[o->field[i]].name);
	begin_index(sql, def, name.s, false);
	for (size_t i = 0; i < o->n; i++) {
		al_buf_adds(sql, i ? ", " : "");
		al_sql_name(sql, def->field[o->field[i]].name);
	}
	al_buf_adds(sql, ") WHERE _state <> 'void'");
	al_buf_release(&name);
}

void
al_table_until(struct al_buf *sql, const struct al_ledger *def,
	       const struct al_occupy *o)
{
	al_buf_adds(sql, o->nto > 1 ? "COALESCE(" : "");
	for (size_t i = 0; i < o->nto; i++) {
		al_buf_adds(sql, i ? ", " : "");
		al_sql_name(sql, def->field[o->to[i]].name);
	}
	if (!o->nto)
		al_sql_name(sql, def->field[o->from].name);
	al_buf_adds(sql, o->nto > 1 ? ")" : "");
}

/* By the end: what is added is later than most that is there, so that few are
 * still to come. */
static void
occupy_sql(struct al_buf *sql, const struct al_ledger *def,
	   const struct al_occupy *o)
{
	struct al_buf name = { 0 };

	al_buf_addf(&name, "%s_occupies_%s", def->name,
		    def->field[o->field].name);
	for (size_t i = 0; i < o->nto; i++)
		al_buf_addf(&name, "_%s", def->field[o->to[i]].name);
	begin_index(sql, def, name.s, false);
	al_sql_name(sql, def->field[o->field].name);
	al_buf_adds(sql, ", ");
	al_table_until(sql, def, o);
	if (o->nto) {
		al_buf_adds(sql, ", ");
		al_sql_name(sql, def->field[o->from].name);
	}
	al_buf_adds(sql, ") WHERE _state <> 'void'");
	al_buf_release(&name);
}

static void
indexes_sql(struct al_buf *sql, const struct al_ledger *def)
{
	if (def->reg)
		index_sql(sql, def, "_code", true);
	for (size_t i = 0; i < def->ncol; i++) {
		const struct al_field *f = &def->field[i];

		if (f->unique || f->index || (int)i == def->dated ||
		    (int)i == def->ref)
			index_sql(sql, def, f->name,
				  f->unique || (int)i == def->ref);
	}
	for (size_t i = 0; i < def->nonce; i++)
		once_sql(sql, def, &def->once[i]);
	for (size_t i = 0; i < def->noccupy; i++)
		occupy_sql(sql, def, &def->occupy[i]);
}

static void
grow_sql(struct al_buf *sql, const struct al_ledger *old,
	 const struct al_ledger *def)
{
	for (size_t i = 0; i < def->ncol; i++) {
		if (al_def_field(old, def->field[i].name) >= 0)
			continue;
		al_buf_adds(sql, "; ALTER TABLE ");
		al_sql_name(sql, def->name);
		al_buf_adds(sql, " ADD COLUMN ");
		al_sql_name(sql, def->field[i].name);
		al_buf_addf(sql, " %s", sql_type(&def->field[i]));
	}
}

enum al_status
al_table_make(struct al_db *db, const struct al_ledger *old,
	      const struct al_ledger *def, struct al_err *e)
{
	struct al_buf sql = { 0 };
	enum al_status s;

	if (old)
		grow_sql(&sql, old, def);
	else
		create_sql(&sql, def);
	indexes_sql(&sql, def);
	s = al_exec(db, sql.s + (*sql.s == ';'), e);
	al_buf_release(&sql);
	return s;
}

/* ---- prepared statements ------------------------------------------------ */

struct al_table *
al_table_of(struct al_book *b, const struct al_ledger *def)
{
	struct al_table *t;

	for (size_t i = 0; i < b->ntable; i++)
		if (b->table[i]->def == def)
			return b->table[i];
	t = al_alloc(sizeof *t);
	t->def = def;
	t->unique = al_alloc(def->ncol * sizeof(struct al_stmt *));
	t->once = al_alloc((def->nonce + 1) * sizeof(struct al_stmt *));
	t->occupy = al_alloc((def->noccupy + 1) * sizeof(struct al_stmt *));
	t->filled = al_alloc(def->ncol * sizeof *t->filled);
	t->deflt = al_alloc(def->ncol * sizeof *t->deflt);
	*(struct al_table **)al_grow(&b->table, b->ntable++, sizeof t) = t;
	return t;
}

void
al_tables_retreat(struct al_book *b)
{
	for (size_t i = 0; i < b->ntable; i++)
		memset(b->table[i]->last, 0, sizeof b->table[i]->last);
}

void
al_tables_forget(struct al_book *b)
{
	for (size_t i = 0; i < b->ntable; i++) {
		free(b->table[i]->unique);
		free(b->table[i]->once);
		free(b->table[i]->occupy);
		free(b->table[i]->filled);
		free(b->table[i]->deflt);
		free(b->table[i]);
	}
	free(b->table);
	b->table = NULL;
	b->ntable = 0;
}
