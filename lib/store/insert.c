/* insert.c: adding rows to a table, one at a time or many at once */
#include "db.h"

#include <string.h>

/*
 * To begin and end a statement costs more than the row that it adds.  In long
 * work rows wait in memory until there are many, or anything else is asked of
 * the database; one statement then reads them off there, as from a table: a
 * virtual one, which is what most of this file is.
 */
enum { MANY = 64 };

enum kind { NOTHING, INTEGER, TEXT, BLOB };

struct cell {
	enum kind kind;
	int64_t i; /* the number, or where in `bytes` it begins … */
	size_t n;  /* … and how long it is */
};

struct al_insert {
	struct al_db *db;
	char *into; /* table (columns) */
	int ncol, at;
	struct al_stmt *one, *many;
	struct cell *cell; /* of MANY rows; NULL: none ever waits */
	size_t n;	   /* rows that wait */
	struct al_buf bytes;
};

/* ---- rows that wait, as a table ------------------------------------------- */

struct waiting {
	sqlite3_vtab base;
	const struct al_insert *in;
};

struct cursor {
	sqlite3_vtab_cursor base;
	size_t row;
};

static int
connect(sqlite3 *sql, void *in, int argc, const char *const *argv,
	sqlite3_vtab **out, char **why)
{
	struct waiting *w = al_alloc(sizeof *w);
	struct al_buf text = { 0 };
	int rc;

	(void)argc;
	(void)argv;
	(void)why;
	w->in = in;
	for (int i = 0; i < w->in->ncol; i++)
		al_buf_addf(&text, i ? ", c%d" : "CREATE TABLE x (c%d", i);
	al_buf_addc(&text, ')');
	rc = sqlite3_declare_vtab(sql, text.s);
	al_buf_release(&text);
	*out = &w->base;
	return rc;
}

static int
disconnect(sqlite3_vtab *w)
{
	free(w);
	return SQLITE_OK;
}

static int
best_index(sqlite3_vtab *w, sqlite3_index_info *info)
{
	(void)w;
	(void)info;
	return SQLITE_OK;
}

static int
open_cursor(sqlite3_vtab *w, sqlite3_vtab_cursor **out)
{
	struct cursor *c = al_alloc(sizeof *c);

	(void)w;
	*out = &c->base;
	return SQLITE_OK;
}

static int
close_cursor(sqlite3_vtab_cursor *c)
{
	free(c);
	return SQLITE_OK;
}

static int
first(sqlite3_vtab_cursor *c, int index, const char *name, int argc,
      sqlite3_value **argv)
{
	(void)index;
	(void)name;
	(void)argc;
	(void)argv;
	((struct cursor *)c)->row = 0;
	return SQLITE_OK;
}

static int
next(sqlite3_vtab_cursor *c)
{
	((struct cursor *)c)->row++;
	return SQLITE_OK;
}

static const struct al_insert *
insert_of(const sqlite3_vtab_cursor *c)
{
	return ((const struct waiting *)c->pVtab)->in;
}

static int
at_end(sqlite3_vtab_cursor *c)
{
	return ((struct cursor *)c)->row >= insert_of(c)->n;
}

static int
column(sqlite3_vtab_cursor *c, sqlite3_context *out, int i)
{
	const struct al_insert *in = insert_of(c);
	const struct cell *v =
		&in->cell[((struct cursor *)c)->row * (size_t)in->ncol +
			  (size_t)i];

	if (v->kind == INTEGER)
		sqlite3_result_int64(out, v->i);
	else if (v->kind == TEXT)
		sqlite3_result_text64(out, in->bytes.s + v->i, v->n,
				      SQLITE_STATIC, SQLITE_UTF8);
	else if (v->kind == BLOB)
		sqlite3_result_blob64(out, in->bytes.s + v->i, v->n,
				      SQLITE_STATIC);
	return SQLITE_OK;
}

static int
row_id(sqlite3_vtab_cursor *c, sqlite3_int64 *out)
{
	*out = (sqlite3_int64)((struct cursor *)c)->row;
	return SQLITE_OK;
}

static const sqlite3_module waiting_module = {
	.xConnect = connect,
	.xBestIndex = best_index,
	.xDisconnect = disconnect,
	.xOpen = open_cursor,
	.xClose = close_cursor,
	.xFilter = first,
	.xNext = next,
	.xEof = at_end,
	.xColumn = column,
	.xRowid = row_id,
};

/* ---- statements ------------------------------------------------------------- */

static enum al_status
prepare_one(struct al_insert *in, struct al_err *e)
{
	struct al_buf sql = { 0 };
	enum al_status s;

	al_buf_addf(&sql, "INSERT INTO %s VALUES (?", in->into);
	for (int i = 1; i < in->ncol; i++)
		al_buf_adds(&sql, ", ?");
	al_buf_addc(&sql, ')');
	s = al_sql(in->db, sql.s, &in->one, e);
	al_buf_release(&sql);
	return s;
}

/* A row that can't be added ends the transaction: FAIL need not remember those
 * before it.  No other table's name begins so. */
static enum al_status
prepare_many(struct al_insert *in, struct al_err *e)
{
	struct al_buf name = { 0 }, sql = { 0 };
	enum al_status s = AL_OK;
	size_t i = 0;
	int rc;

	while (in->db->insert[i] != in)
		i++;
	al_buf_addf(&name, "sqlite_waiting_%zu", i);
	al_buf_addf(&sql, "INSERT OR FAIL INTO %s SELECT * FROM %s", in->into,
		    name.s);
	rc = sqlite3_create_module(in->db->sql, name.s, &waiting_module, in);
	if (rc != SQLITE_OK)
		s = al_sql_fail(in->db->sql, rc, e);
	if (s == AL_OK)
		s = al_sql(in->db, sql.s, &in->many, e);
	al_buf_release(&name);
	al_buf_release(&sql);
	return s;
}

enum al_status
al_insert(struct al_db *db, const char *into, int ncol, struct al_insert **out,
	  struct al_err *e)
{
	struct al_insert *in;

	for (size_t i = 0; i < db->ninsert; i++)
		if (strcmp(db->insert[i]->into, into) == 0) {
			*out = db->insert[i];
			return AL_OK;
		}
	in = al_alloc(sizeof *in);
	in->db = db;
	in->into = al_strdup(into);
	in->ncol = ncol;
	if (db->ctx.long_work)
		in->cell = al_alloc((size_t)(MANY * ncol) * sizeof *in->cell);
	*(struct al_insert **)al_grow(&db->insert, db->ninsert++, sizeof in) =
		in;
	*out = in;
	return prepare_one(in, e);
}

/* ---- rows ------------------------------------------------------------------- */

static void
put(struct al_insert *in, enum kind kind, int64_t i, size_t n)
{
	in->cell[in->n * (size_t)in->ncol + (size_t)in->at++] =
		(struct cell){ kind, i, n };
}

static void
put_bytes(struct al_insert *in, enum kind kind, const void *p, size_t n)
{
	put(in, kind, (int64_t)in->bytes.len, n);
	al_buf_add(&in->bytes, p, n);
}

void
al_put_int(struct al_insert *in, int64_t v)
{
	if (in->cell)
		put(in, INTEGER, v, 0);
	else
		al_bind_int(in->one, ++in->at, v);
}

void
al_put_null(struct al_insert *in)
{
	if (in->cell)
		put(in, NOTHING, 0, 0);
	else
		al_bind_null(in->one, ++in->at);
}

void
al_put_text(struct al_insert *in, const char *s)
{
	if (!in->cell)
		al_bind_text(in->one, ++in->at, s);
	else if (s)
		put_bytes(in, TEXT, s, strlen(s));
	else
		al_put_null(in);
}

void
al_put_blob(struct al_insert *in, const void *p, size_t n)
{
	if (in->cell)
		put_bytes(in, BLOB, p, n);
	else
		al_bind_blob(in->one, ++in->at, p, n);
}

/* One alone needs no table. */
static void
bind_first(struct al_insert *in)
{
	const struct cell *v = in->cell;

	for (int i = 1; i <= in->ncol; i++, v++)
		if (v->kind == INTEGER)
			al_bind_int(in->one, i, v->i);
		else if (v->kind == TEXT)
			sqlite3_bind_text64(in->one->sql, i, in->bytes.s + v->i,
					    v->n, SQLITE_STATIC, SQLITE_UTF8);
		else if (v->kind == BLOB)
			al_bind_blob(in->one, i, in->bytes.s + v->i, v->n);
		else
			al_bind_null(in->one, i);
}

static enum al_status
add_waiting(struct al_insert *in, struct al_err *e)
{
	enum al_status s = AL_OK;

	if (in->n == 0)
		return AL_OK;
	if (in->n == 1)
		bind_first(in);
	else if (!in->many)
		s = prepare_many(in, e);
	if (s == AL_OK)
		s = al_run_alone(in->n == 1 ? in->one : in->many, e);
	in->n = 0;
	al_buf_clear(&in->bytes);
	return s;
}

enum al_status
al_put_row(struct al_insert *in, struct al_err *e)
{
	in->at = 0;
	if (!in->cell)
		return al_run(in->one, e);
	in->db->waiting = true;
	return ++in->n < MANY ? AL_OK : add_waiting(in, e);
}

enum al_status
al_inserts_end(struct al_db *db, struct al_err *e)
{
	enum al_status s = AL_OK;

	if (!db->waiting)
		return AL_OK;
	db->waiting = false;
	for (size_t i = 0; s == AL_OK && i < db->ninsert; i++)
		s = add_waiting(db->insert[i], e);
	return s;
}

void
al_inserts_free(struct al_db *db)
{
	for (size_t i = 0; i < db->ninsert; i++) {
		al_buf_release(&db->insert[i]->bytes);
		free(db->insert[i]->cell);
		free(db->insert[i]->into);
		free(db->insert[i]);
	}
	free(db->insert);
}
