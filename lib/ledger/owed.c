/* owed.c: what came of the returns that are owed */
#include "owed.h"

#include <inttypes.h>
#include <string.h>

/* ---- what was filed -------------------------------------------------------- */

struct came {
	const char *code, *state;
	al_time filed, corrected;
	bool zero, late;
	struct al_key key;
};

static const char *
key_of(struct al_owing *w, const char *period, const char *unit)
{
	return al_arena_printf(&w->arena, "%s/%s", period, unit);
}

/* The clock whose verdict is "on time": the one that is due when the return
 * is; NULL: there is none. */
static const char *
clock_name(const struct al_ledger *def)
{
	for (size_t i = 0; i < def->nclock; i++)
		if (def->clock[i].due == def->returns.due &&
		    def->clock[i].on_add)
			return def->clock[i].name;
	return NULL;
}

static void
add_column(struct al_buf *sql, const struct al_ledger *def, int field)
{
	al_buf_adds(sql, ", r.");
	al_sql_name(sql, def->field[field].name);
}

static void
filed_sql(struct al_buf *sql, const struct al_ledger *def)
{
	const struct al_returns *r = &def->returns;
	int nothing = al_def_field(def, "nothing");

	al_buf_adds(sql, "SELECT r._office, r._year, r._no, r._version, "
			 "r._state");
	add_column(sql, def, def->unit);
	add_column(sql, def, r->period);
	add_column(sql, def, r->filed);
	if (nothing >= 0 && (size_t)nothing < def->ncol)
		add_column(sql, def, nothing);
	else
		al_buf_adds(sql, ", 0");
	al_buf_adds(sql, ", coalesce(k.stop > k.due, r.");
	al_sql_name(sql, def->field[r->filed].name);
	al_buf_adds(sql, " > r.");
	al_sql_name(sql, def->field[r->due].name);
	al_buf_adds(sql, ") FROM ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " r LEFT JOIN clock k ON k.year = r._year AND "
			 "k.no = r._no AND k.ledger = ?1 AND "
			 "k.office = r._office AND k.name = ?2 AND k.n = 1 "
			 "WHERE r._state <> 'void' AND r.");
	al_sql_name(sql, def->field[r->kind].name);
	al_buf_adds(sql, " = ?3 AND r.");
	al_sql_name(sql, def->field[r->filed].name);
	al_buf_adds(sql, " <= ?4");
}

static enum al_status
when_corrected(struct al_filed *f, int64_t version, al_time *out,
	       struct al_err *e)
{
	struct al_past *past;
	size_t n;
	enum al_status s =
		al_history(f->w->b, version, &f->w->arena, &past, &n, e);

	*out = AL_NEVER;
	for (size_t i = 0; s == AL_OK && i < n; i++)
		if (past[i].live && past[i].en.on <= f->t &&
		    strcmp(past[i].en.action,
			   al_builtin_action_name[AL_A_CORRECT]) == 0)
			*out = *out == AL_NEVER ? past[i].en.on : *out;
	return s;
}

static enum al_status
read_row(struct al_filed *f, struct al_stmt *st, struct al_err *e)
{
	struct al_arena *a = &f->w->arena;
	const struct al_key k = { al_col_int(st, 0), al_col_int(st, 1),
				  al_col_int(st, 2) };
	struct came *c = al_arena_alloc(a, sizeof *c);
	const char *key = key_of(f->w, al_col_text(st, 6), al_col_text(st, 5));
	struct al_buf code = { 0 };

	al_code_text(f->def, &k, &code);
	c->code = al_arena_strdup(a, code.s);
	al_buf_release(&code);
	c->state = al_arena_strdup(a, al_col_text(st, 4));
	c->filed = al_col_int(st, 7);
	c->key = k;
	c->zero = al_col_int(st, 8) != 0;
	c->late = al_col_int(st, 9) != 0;
	al_map_put(&f->by, key, strlen(key), c);
	return when_corrected(f, al_col_int(st, 3), &c->corrected, e);
}

enum al_status
al_filed_read(struct al_filed *f, struct al_owing *w,
	      const struct al_ledger *def, const char *kind, al_time t,
	      struct al_err *e)
{
	struct al_buf sql = { 0 };
	struct al_stmt *st;
	enum al_status s;

	*f = (struct al_filed){ .w = w, .def = def, .kind = kind, .t = t };
	filed_sql(&sql, def);
	s = al_sql(w->b->db, sql.s, &st, e);
	al_buf_release(&sql);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, def->name);
	al_bind_text(st, 2, clock_name(def));
	al_bind_text(st, 3, kind);
	al_bind_int(st, 4, t);
	while (s == AL_OK && al_step(st, &s, e))
		s = read_row(f, st, e);
	al_reset(st);
	return s;
}

void
al_filed_release(struct al_filed *f)
{
	al_map_release(&f->by);
}

/* ---- what came of it -------------------------------------------------------- */

static void
put_came(struct al_owed *o, const struct came *c)
{
	o->did = c->zero ? AL_DID_ZERO : AL_DID_FILED;
	o->late = c->late;
	o->corrected = c->corrected;
	o->filed = c->filed;
	o->code = c->code;
	o->state = c->state;
	o->key = c->key;
}

enum al_status
al_owed_each(struct al_filed *f, const struct al_round *round,
	     const struct al_record *row,
	     enum al_status (*owed)(void *arg, const struct al_owed *),
	     void *arg, struct al_err *e)
{
	struct al_map other = { 0 };
	const char **unit, *key;
	const struct came *c;
	struct al_owed o;
	size_t n;
	enum al_status s =
		al_expected(f->w, f->kind, round, f->t, &unit, &n, e);

	if (s == AL_OK && n > 0)
		s = al_filed_by(f->w, row, round, f->t, &other, e);
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		o = (struct al_owed){ .kind = f->kind,
				      .corrected = AL_NEVER,
				      .unit = unit[i],
				      .round = round,
				      .filed = AL_NEVER };
		o.did = f->t > round->due ? AL_DID_MISSING : AL_DID_NOT_YET;
		key = key_of(f->w, round->code, unit[i]);
		c = al_map_get(&f->by, key, strlen(key));
		o.code = al_map_get(&other, unit[i], strlen(unit[i]));
		if (c)
			put_came(&o, c);
		else if (o.code)
			o.did = AL_DID_OTHER;
		s = owed(arg, &o);
	}
	al_map_release(&other);
	return s;
}

enum al_status
al_kinds(struct al_owing *w, const char ***out, size_t *n, struct al_err *e)
{
	struct al_stmt *st;
	const char **code = NULL;
	enum al_status s = al_sql(w->b->db,
				  "SELECT _code FROM returnkind WHERE _state "
				  "<> 'void' ORDER BY _no",
				  &st, e);

	*n = 0;
	while (s == AL_OK && al_step(st, &s, e))
		*(const char **)al_grow(&code, (*n)++, sizeof *code) =
			al_arena_strdup(&w->arena, al_col_text(st, 0));
	*out = al_arena_alloc(&w->arena, (*n + 1) * sizeof **out);
	if (*n)
		memcpy(*out, code, *n * sizeof *code);
	free(code);
	return s;
}
