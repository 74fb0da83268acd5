/* stmt.c: prepared statements */
#include "db.h"
#include "base/civil.h"

#include <string.h>

enum al_status
al_sql(struct al_db *db, const char *sql, struct al_stmt **out,
       struct al_err *e)
{
	sqlite3_stmt *st = NULL;
	int rc;

	for (size_t i = 0; i < db->nstmt; i++)
		if (!sqlite3_stmt_busy(db->stmt[i]->sql) &&
		    strcmp(sqlite3_sql(db->stmt[i]->sql), sql) == 0) {
			*out = db->stmt[i];
			return AL_OK;
		}
	rc = sqlite3_prepare_v3(db->sql, sql, -1, SQLITE_PREPARE_PERSISTENT,
				&st, NULL);
	if (rc != SQLITE_OK)
		return al_sql_fail(db->sql, rc, e);
	*out = al_alloc(sizeof **out);
	**out = (struct al_stmt){ st, db };
	*(struct al_stmt **)al_grow(&db->stmt, db->nstmt++, sizeof *out) = *out;
	return AL_OK;
}

void
al_stmts_reset(struct al_db *db)
{
	for (size_t i = 0; i < db->nstmt; i++)
		sqlite3_reset(db->stmt[i]->sql);
}

void
al_stmts_free(struct al_db *db)
{
	for (size_t i = 0; i < db->nstmt; i++) {
		sqlite3_finalize(db->stmt[i]->sql);
		free(db->stmt[i]);
	}
	free(db->stmt);
}

enum al_status
al_exec(struct al_db *db, const char *sql, struct al_err *e)
{
	enum al_status s = al_inserts_end(db, e);
	int rc;

	if (s != AL_OK)
		return s;
	rc = sqlite3_exec(db->sql, sql, NULL, NULL, NULL);
	return rc == SQLITE_OK ? AL_OK : al_sql_fail(db->sql, rc, e);
}

void
al_bind_int(struct al_stmt *st, int i, int64_t v)
{
	sqlite3_bind_int64(st->sql, i, v);
}

void
al_bind_null(struct al_stmt *st, int i)
{
	sqlite3_bind_null(st->sql, i);
}

void
al_bind_text(struct al_stmt *st, int i, const char *s)
{
	sqlite3_bind_text(st->sql, i, s, -1, SQLITE_STATIC);
}

void
al_bind_day(struct al_stmt *st, int i, al_day day)
{
	char text[AL_DATE_LEN];

	al_day_text(day, text);
	sqlite3_bind_text(st->sql, i, text, -1, SQLITE_TRANSIENT);
}

void
al_bind_blob(struct al_stmt *st, int i, const void *p, size_t n)
{
	sqlite3_bind_blob64(st->sql, i, p, n, SQLITE_STATIC);
}

static bool
step(struct al_stmt *st, enum al_status *s, struct al_err *e)
{
	int rc = sqlite3_step(st->sql);

	if (rc == SQLITE_ROW)
		return true;
	if (rc != SQLITE_DONE)
		*s = al_sql_fail(st->db->sql, rc, e);
	sqlite3_reset(st->sql);
	return false;
}

bool
al_step(struct al_stmt *st, enum al_status *s, struct al_err *e)
{
	if (st->db->waiting) {
		*s = al_inserts_end(st->db, e);
		if (*s != AL_OK)
			return false;
	}
	return step(st, s, e);
}

void
al_reset(struct al_stmt *st)
{
	sqlite3_reset(st->sql);
}

enum al_status
al_run(struct al_stmt *st, struct al_err *e)
{
	enum al_status s = AL_OK;

	while (al_step(st, &s, e))
		;
	return s;
}

enum al_status
al_run_alone(struct al_stmt *st, struct al_err *e)
{
	enum al_status s = AL_OK;

	while (step(st, &s, e))
		;
	return s;
}

bool
al_col_null(struct al_stmt *st, int i)
{
	return sqlite3_column_type(st->sql, i) == SQLITE_NULL;
}

bool
al_col_is_int(struct al_stmt *st, int i)
{
	return sqlite3_column_type(st->sql, i) == SQLITE_INTEGER;
}

int64_t
al_col_int(struct al_stmt *st, int i)
{
	return sqlite3_column_int64(st->sql, i);
}

const char *
al_col_text(struct al_stmt *st, int i)
{
	return (const char *)sqlite3_column_text(st->sql, i);
}

const void *
al_col_blob(struct al_stmt *st, int i, size_t *n)
{
	const void *p = sqlite3_column_blob(st->sql, i);

	*n = (size_t)sqlite3_column_bytes(st->sql, i);
	return p;
}

int
al_col_count(struct al_stmt *st)
{
	return sqlite3_column_count(st->sql);
}

const char *
al_col_name(struct al_stmt *st, int i)
{
	return sqlite3_column_name(st->sql, i);
}

void
al_sql_name(struct al_buf *b, const char *name)
{
	al_buf_addc(b, '"');
	for (; *name; name++) {
		if (*name == '"')
			al_buf_addc(b, '"');
		al_buf_addc(b, *name);
	}
	al_buf_addc(b, '"');
}
