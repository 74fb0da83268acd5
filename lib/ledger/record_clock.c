/* record_clock.c: reading and writing the clocks of a record */
#include "table.h"

#include <string.h>

#define CLOCK_KEY "office, ledger, year, no, name, n"
#define CLOCK_REST                                                             \
	"kind, start, first, due, provisional, extended, paused, stop, "       \
	"void, ended, unit, owner, lead"

/* ---- reading ------------------------------------------------------------ */

static al_time
column_time(struct al_stmt *st, int i)
{
	return al_col_null(st, i) ? AL_NEVER : al_col_int(st, i);
}

static void
read_clock(struct al_stmt *st, struct al_arena *a, struct al_clock *c)
{
	c->name = al_arena_strdup(a, al_col_text(st, 0));
	c->n = al_col_int(st, 1);
	c->kind = (enum al_kind)al_col_int(st, 2);
	c->start = column_time(st, 3);
	c->first = column_time(st, 4);
	c->due = column_time(st, 5);
	c->provisional = al_col_int(st, 6) != 0;
	c->extended = al_col_int(st, 7);
	c->paused = column_time(st, 8);
	c->stop = column_time(st, 9);
	c->voided = column_time(st, 10);
	c->ended = al_arena_strdup(a, al_col_text(st, 11));
}

/* Room for one more clock, in the arena. */
static struct al_clock *
add_clock(struct al_record *r, struct al_arena *a)
{
	struct al_clock *c = r->clock;
	bool *d = r->dirty;

	if ((r->nclock & (r->nclock - 1)) == 0) {
		size_t cap = r->nclock ? r->nclock * 2 : 8;

		if (r->nclock == 0 || r->nclock >= 8) {
			c = al_arena_alloc(a, cap * sizeof *c);
			d = al_arena_alloc(a, cap * sizeof *d);
			if (r->nclock) {
				memcpy(c, r->clock, r->nclock * sizeof *c);
				memcpy(d, r->dirty, r->nclock * sizeof *d);
			}
			r->clock = c;
			r->dirty = d;
		}
	}
	c = &r->clock[r->nclock++];
	*c = (struct al_clock){ .start = AL_NEVER,
				.first = AL_NEVER,
				.due = AL_NEVER,
				.paused = AL_NEVER,
				.stop = AL_NEVER,
				.voided = AL_NEVER };
	return c;
}

enum al_status
al_record_load_clocks(struct al_book *b, struct al_record *r,
		      struct al_arena *a, struct al_err *e)
{
	struct al_table *t = al_table_of(b, r->def);
	enum al_status s = AL_OK;

	if (!t->clocks)
		s = al_sql(
			b->db,
			"SELECT name, n, kind, start, first, due, provisional, "
			"extended, paused, stop, void, ended FROM clock WHERE "
			"office = ?1 AND ledger = ?2 AND year = ?3 AND no = ?4 "
			"ORDER BY start, name, n",
			&t->clocks, e);
	if (s != AL_OK)
		return s;
	al_bind_int(t->clocks, 1, r->key.office);
	al_bind_text(t->clocks, 2, r->def->name);
	al_bind_int(t->clocks, 3, r->key.year);
	al_bind_int(t->clocks, 4, r->key.no);
	r->nclock = 0;
	while (al_step(t->clocks, &s, e))
		read_clock(t->clocks, a, add_clock(r, a));
	return s;
}

/* ---- clocks in memory --------------------------------------------------- */

struct al_clock *
al_record_clock(struct al_record *r, const char *name)
{
	struct al_clock *best = NULL;

	for (size_t i = 0; i < r->nclock; i++)
		if (strcmp(r->clock[i].name, name) == 0 &&
		    !al_clock_removed(&r->clock[i]) &&
		    (!best || r->clock[i].n > best->n))
			best = &r->clock[i];
	return best;
}

struct al_clock *
al_record_clock_n(struct al_record *r, const char *name, int64_t n,
		  struct al_arena *a)
{
	struct al_clock *c;

	for (size_t i = 0; i < r->nclock; i++)
		if (r->clock[i].n == n && strcmp(r->clock[i].name, name) == 0)
			return &r->clock[i];
	c = add_clock(r, a);
	c->name = name;
	c->n = n;
	return c;
}

void
al_record_touch(struct al_record *r, const struct al_clock *c)
{
	r->dirty[c - r->clock] = true;
}

void
al_clock_remove(struct al_clock *c)
{
	c->start = AL_NEVER;
}

bool
al_clock_removed(const struct al_clock *c)
{
	return c->start == AL_NEVER;
}

/* ---- writing ------------------------------------------------------------ */

static void
bind_time(struct al_stmt *st, int i, al_time t)
{
	if (t == AL_NEVER)
		al_bind_null(st, i);
	else
		al_bind_int(st, i, t);
}

const char *
al_record_owner(const struct al_record *r, int field)
{
	return field >= 0 && r->val[field].kind == AL_V_TEXT ? r->val[field].s
							     : NULL;
}

const char *
al_clock_owner(const struct al_record *r, const struct al_clock *c)
{
	int i = al_def_clock(r->def, c->name);
	const char *of = i < 0 ? NULL : al_record_owner(r, r->def->clock[i].of);

	return of ? of : al_record_owner(r, r->def->owner);
}

static void
bind_clock_key(struct al_stmt *st, const struct al_record *r,
	       const struct al_clock *c)
{
	al_bind_int(st, 1, r->key.office);
	al_bind_text(st, 2, r->def->name);
	al_bind_int(st, 3, r->key.year);
	al_bind_int(st, 4, r->key.no);
	al_bind_text(st, 5, c->name);
	al_bind_int(st, 6, c->n);
}

enum al_status
al_record_put_clock(struct al_book *b, const struct al_record *r,
		    const struct al_clock *c, struct al_err *e)
{
	struct al_table *t = al_table_of(b, r->def);
	struct al_stmt *st;
	enum al_status s = AL_OK;

	if (!t->clock_put)
		s = al_sql(
			b->db,
			"INSERT OR REPLACE INTO clock (" CLOCK_KEY
			", " CLOCK_REST
			") VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,"
			"?15,?16,?17,?18,?19)",
			&t->clock_put, e);
	if (s != AL_OK)
		return s;
	st = t->clock_put;
	bind_clock_key(st, r, c);
	al_bind_int(st, 7, c->kind);
	bind_time(st, 8, c->start);
	bind_time(st, 9, c->first);
	bind_time(st, 10, c->due);
	al_bind_int(st, 11, c->provisional);
	al_bind_int(st, 12, c->extended);
	bind_time(st, 13, c->paused);
	bind_time(st, 14, c->stop);
	bind_time(st, 15, c->voided);
	al_bind_text(st, 16, c->ended);
	al_bind_text(st, 17, al_record_owner(r, r->def->unit));
	al_bind_text(st, 18, al_clock_owner(r, c));
	al_bind_text(st, 19, al_record_owner(r, r->def->lead));
	return al_run(st, e);
}

enum al_status
al_record_drop_clock(struct al_book *b, struct al_record *r,
		     const struct al_clock *c, struct al_err *e)
{
	struct al_table *t = al_table_of(b, r->def);
	enum al_status s = AL_OK;

	if (!t->clock_drop)
		s = al_sql(
			b->db,
			"DELETE FROM clock WHERE office = ?1 AND ledger = ?2 "
			"AND year = ?3 AND no = ?4 AND name = ?5 AND n = ?6",
			&t->clock_drop, e);
	if (s != AL_OK)
		return s;
	bind_clock_key(t->clock_drop, r, c);
	return al_run(t->clock_drop, e);
}

static void
move_sql(const struct al_ledger *def, struct al_buf *sql)
{
	int param = 8;

	al_buf_adds(sql, "UPDATE clock SET unit = ?5, lead = ?7, owner = "
			 "COALESCE(CASE name");
	for (size_t i = 0; i < def->nclock; i++)
		if (def->clock[i].of >= 0)
			al_buf_addf(sql, " WHEN '%s' THEN ?%d",
				    def->clock[i].name, param++);
	al_buf_adds(sql, param > 8 ? "" : " WHEN '' THEN NULL");
	al_buf_adds(sql, " END, ?6) WHERE office = ?1 AND ledger = ?2 AND "
			 "year = ?3 AND no = ?4 AND stop IS NULL AND "
			 "void IS NULL");
}

static enum al_status
move_statement(struct al_book *b, const struct al_ledger *def,
	       struct al_stmt **out, struct al_err *e)
{
	struct al_table *t = al_table_of(b, def);
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;

	if (!t->clock_owner) {
		move_sql(def, &sql);
		s = al_sql(b->db, sql.s, &t->clock_owner, e);
		al_buf_release(&sql);
	}
	*out = t->clock_owner;
	return s;
}

enum al_status
al_record_move_clocks(struct al_book *b, struct al_record *r, struct al_err *e)
{
	const struct al_ledger *def = r->def;
	struct al_stmt *st;
	enum al_status s = move_statement(b, def, &st, e);
	int param = 8;

	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, r->key.office);
	al_bind_text(st, 2, r->def->name);
	al_bind_int(st, 3, r->key.year);
	al_bind_int(st, 4, r->key.no);
	al_bind_text(st, 5, al_record_owner(r, r->def->unit));
	al_bind_text(st, 6, al_record_owner(r, r->def->owner));
	al_bind_text(st, 7, al_record_owner(r, r->def->lead));
	for (size_t i = 0; i < def->nclock; i++)
		if (def->clock[i].of >= 0)
			al_bind_text(st, param++,
				     al_record_owner(r, def->clock[i].of));
	return al_run(st, e);
}
