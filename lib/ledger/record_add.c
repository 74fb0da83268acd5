/* record_add.c: writing a record that is new, in as few statements as can be */
#include "table.h"

#include <string.h>

/* ---- the row ------------------------------------------------------------------ */

/*
 * Only the columns that any new record so far had a value for are named: of
 * some fifty fields most stay empty, and in an import the same ones each time.
 */
static enum al_status
row_statement(struct al_book *b, const struct al_record *r,
	      struct al_stmt **out, struct al_err *e)
{
	struct al_table *t = al_table_of(b, r->def);
	struct al_buf sql = { 0 };
	int n = AL_TABLE_NHEAD;
	enum al_status s;

	for (size_t i = 0; i < r->def->ncol; i++)
		if (r->val[i].kind != AL_V_NULL && !t->filled[i]) {
			t->filled[i] = true;
			t->insert = NULL;
		}
	*out = t->insert;
	if (t->insert)
		return AL_OK;
	al_buf_adds(&sql, "INSERT INTO ");
	al_sql_name(&sql, r->def->name);
	al_buf_adds(&sql, " (" AL_TABLE_HEAD);
	if (r->def->reg)
		al_buf_adds(&sql, ", _code"), n++;
	for (size_t i = 0; i < r->def->ncol; i++)
		if (t->filled[i]) {
			al_buf_adds(&sql, ", ");
			al_sql_name(&sql, r->def->field[i].name);
			n++;
		}
	al_buf_adds(&sql, ") VALUES (?");
	while (--n > 0)
		al_buf_adds(&sql, ", ?");
	al_buf_addc(&sql, ')');
	s = al_sql(b->db, sql.s, &t->insert, e);
	al_buf_release(&sql);
	*out = t->insert;
	return s;
}

static enum al_status
add_row(struct al_book *b, const struct al_record *r, struct al_err *e)
{
	const bool *filled;
	struct al_stmt *st;
	int n = AL_TABLE_NHEAD;
	enum al_status s = row_statement(b, r, &st, e);

	if (s != AL_OK)
		return s;
	filled = al_table_of(b, r->def)->filled;
	al_bind_int(st, 1, r->key.office);
	al_bind_int(st, 2, r->key.year);
	al_bind_int(st, 3, r->key.no);
	al_bind_int(st, 4, r->version);
	al_bind_int(st, 5, r->entered);
	al_bind_int(st, 6, r->on);
	al_bind_text(st, 7, r->state);
	if (r->def->reg)
		al_bind_text(st, ++n, r->code);
	for (size_t i = 0; i < r->def->ncol; i++)
		if (filled[i])
			al_record_bind(st, ++n, &r->val[i]);
	return al_run(st, e);
}

/* ---- its clocks --------------------------------------------------------------- */

/* It runs, as clocks that have just started do. */
static bool
is_plain(const struct al_clock *c)
{
	return c->start != AL_NEVER && c->extended == 0 &&
	       c->paused == AL_NEVER && c->stop == AL_NEVER &&
	       c->voided == AL_NEVER && !c->ended;
}

/* Up to AL_TABLE_CLOCKS that are plain, in the order of the table's key, so
 * that each goes behind the one before. */
static size_t
pick(const struct al_record *r, size_t *from, size_t most,
     const struct al_clock **out)
{
	const struct al_clock *c;
	size_t n = 0, k;

	for (; *from < r->nclock && n < most; ++*from) {
		c = &r->clock[*from];
		if (!r->dirty[*from] || !is_plain(c))
			continue;
		for (k = n++; k > 0 && strcmp(out[k - 1]->name, c->name) > 0;
		     k--)
			out[k] = out[k - 1];
		out[k] = c;
	}
	return n;
}

static enum al_status
clock_statement(struct al_book *b, const struct al_record *r, size_t n,
		struct al_stmt **out, struct al_err *e)
{
	struct al_stmt **st = &al_table_of(b, r->def)->clock_add[n - 1];
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;

	if (!*st) {
		al_buf_adds(
			&sql,
			"INSERT OR FAIL INTO clock (office, ledger, year, no, unit, owner, "
			"lead, extended, name, n, kind, start, first, due, provisional) "
			"VALUES ");
		for (size_t i = 0; i < n; i++) {
			al_buf_adds(&sql, i ? ", (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0"
					    : "(?1, ?2, ?3, ?4, ?5, ?6, ?7, 0");
			for (size_t k = 0; k < 7; k++) {
				al_buf_adds(&sql, ", ?");
				al_buf_addi(&sql, (int64_t)(8 + 7 * i + k));
			}
			al_buf_addc(&sql, ')');
		}
		s = al_sql(b->db, sql.s, st, e);
		al_buf_release(&sql);
	}
	*out = *st;
	return s;
}

static void
bind_clock(struct al_stmt *st, int i, const struct al_clock *c)
{
	al_bind_text(st, i, c->name);
	al_bind_int(st, i + 1, c->n);
	al_bind_int(st, i + 2, c->kind);
	al_bind_int(st, i + 3, c->start);
	al_record_bind_time(st, i + 4, c->first);
	al_record_bind_time(st, i + 5, c->due);
	al_bind_int(st, i + 6, c->provisional);
}

static enum al_status
add_clocks(struct al_book *b, const struct al_record *r, struct al_err *e)
{
	const struct al_clock *c[AL_TABLE_CLOCKS];
	/* many rows at once are the faster way, but only where the statement
	 * is needed more than once */
	size_t from = 0, n,
	       most = al_db_context(b->db)->long_work ? AL_TABLE_CLOCKS : 1;
	struct al_stmt *st;
	enum al_status s = AL_OK;

	while (s == AL_OK && (n = pick(r, &from, most, c)) > 0) {
		s = clock_statement(b, r, n, &st, e);
		if (s != AL_OK)
			break;
		al_bind_int(st, 1, r->key.office);
		al_bind_text(st, 2, r->def->name);
		al_bind_int(st, 3, r->key.year);
		al_bind_int(st, 4, r->key.no);
		al_bind_text(st, 5, al_record_owner(r, r->def->unit));
		al_bind_text(st, 6, al_record_owner(r, r->def->owner));
		al_bind_text(st, 7, al_record_owner(r, r->def->lead));
		for (size_t i = 0; i < n; i++)
			bind_clock(st, 8 + 7 * (int)i, c[i]);
		s = al_run(st, e);
	}
	return s;
}

enum al_status
al_record_add(struct al_book *b, struct al_record *r, struct al_err *e)
{
	enum al_status s = add_row(b, r, e);

	if (s == AL_OK)
		s = add_clocks(b, r, e);
	for (size_t i = 0; s == AL_OK && i < r->nclock; i++)
		if (r->dirty[i] && !al_clock_removed(&r->clock[i]) &&
		    !is_plain(&r->clock[i]))
			s = al_record_put_clock(b, r, &r->clock[i], e);
	return s;
}
