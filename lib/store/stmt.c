/* stmt.c: prepared statements */
#include "db.h"

#include <string.h>

#define SQL(st) ((sqlite3_stmt *)(void *)(st))

enum al_status
al_sql(struct al_db *db, const char *sql, struct al_stmt **out,
       struct al_err *e)
{
	sqlite3_stmt *st = NULL;
	int rc;

	for (size_t i = 0; i < db->nstmt; i++)
		if (!sqlite3_stmt_busy(SQL(db->stmt[i])) &&
		    strcmp(sqlite3_sql(SQL(db->stmt[i])), sql) == 0) {
			*out = db->stmt[i];
			return AL_OK;
		}
	rc = sqlite3_prepare_v3(db->sql, sql, -1, SQLITE_PREPARE_PERSISTENT,
				&st, NULL);
	if (rc != SQLITE_OK)
		return al_sql_fail(db->sql, rc, e);
	db->stmt = al_realloc(db->stmt,
			      (db->nstmt + 1) * sizeof(struct al_stmt *));
	*out = db->stmt[db->nstmt++] = (struct al_stmt *)(void *)st;
	return AL_OK;
}

enum al_status
al_exec(struct al_db *db, const char *sql, struct al_err *e)
{
	int rc = sqlite3_exec(db->sql, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? AL_OK : al_sql_fail(db->sql, rc, e);
}

void
al_bind_int(struct al_stmt *st, int i, int64_t v)
{
	sqlite3_bind_int64(SQL(st), i, v);
}

void
al_bind_null(struct al_stmt *st, int i)
{
	sqlite3_bind_null(SQL(st), i);
}

void
al_bind_text(struct al_stmt *st, int i, const char *s)
{
	sqlite3_bind_text(SQL(st), i, s, -1, SQLITE_STATIC);
}

void
al_bind_blob(struct al_stmt *st, int i, const void *p, size_t n)
{
	sqlite3_bind_blob64(SQL(st), i, p, n, SQLITE_STATIC);
}

bool
al_step(struct al_stmt *st, enum al_status *s, struct al_err *e)
{
	int rc = sqlite3_step(SQL(st));

	if (rc == SQLITE_ROW)
		return true;
	if (rc != SQLITE_DONE)
		*s = al_sql_fail(sqlite3_db_handle(SQL(st)), rc, e);
	sqlite3_reset(SQL(st));
	return false;
}

void
al_reset(struct al_stmt *st)
{
	sqlite3_reset(SQL(st));
}

enum al_status
al_run(struct al_stmt *st, struct al_err *e)
{
	enum al_status s = AL_OK;

	while (al_step(st, &s, e))
		;
	return s;
}

bool
al_col_null(struct al_stmt *st, int i)
{
	return sqlite3_column_type(SQL(st), i) == SQLITE_NULL;
}

bool
al_col_is_int(struct al_stmt *st, int i)
{
	return sqlite3_column_type(SQL(st), i) == SQLITE_INTEGER;
}

int64_t
al_col_int(struct al_stmt *st, int i)
{
	return sqlite3_column_int64(SQL(st), i);
}

const char *
al_col_text(struct al_stmt *st, int i)
{
	return (const char *)sqlite3_column_text(SQL(st), i);
}

const void *
al_col_blob(struct al_stmt *st, int i, size_t *n)
{
	const void *p = sqlite3_column_blob(SQL(st), i);

	*n = (size_t)sqlite3_column_bytes(SQL(st), i);
	return p;
}

int
al_col_count(struct al_stmt *st)
{
	return sqlite3_column_count(SQL(st));
}

const char *
al_col_name(struct al_stmt *st, int i)
{
	return sqlite3_column_name(SQL(st), i);
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
