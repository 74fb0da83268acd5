/* occupy.c: what two records take up at the same time */
#include "act_part.h"
#include "table.h"
#include "base/builtin.h"

#include <string.h>

/* So many of those in the way are named. */
enum { MOST_NAMED = 5 };

/* Instants, the last not included. */
struct span {
	al_time from, to;
};

/* ---- when this record takes it up ------------------------------------------ */

static al_time
begins(const struct al_acting *x, const struct al_value *v)
{
	al_day day = 0;

	if (v->kind == AL_V_INT)
		return v->i;
	al_day_iso(v->s, &day);
	return al_time_at(day, 0, al_offset(x->b));
}

static const struct al_value *
last_of(const struct al_acting *x, const struct al_occupy *o)
{
	for (size_t i = 0; i < o->nto; i++)
		if (x->r->val[o->to[i]].kind != AL_V_NULL)
			return &x->r->val[o->to[i]];
	return NULL;
}

/* One that isn't over takes it up until now, as far as anybody knows. */
static struct span
span_of(const struct al_acting *x, const struct al_occupy *o)
{
	enum { DAY = 86400 };
	const struct al_value *from = &x->r->val[o->from];
	const struct al_value *to = o->nto ? last_of(x, o) : from;
	struct span s = { 0, 0 };

	if (from->kind == AL_V_NULL)
		return s;
	s.from = begins(x, from);
	if (!to)
		s.to = (s.from > x->on ? s.from : x->on) + 1;
	else
		s.to = begins(x, to) + (to->kind == AL_V_TEXT ? DAY : 0);
	return s;
}

/* ---- who else does ---------------------------------------------------------- */

/* Of ?1, from before ?3 until after ?2, or without an end: instants, or days,
 * which count whole. */
static void
select_sql(const struct al_ledger *def, const struct al_occupy *o, bool ended,
	   struct al_buf *sql)
{
	bool days = def->field[o->from].type == AL_DATE;
	const char *from = def->field[o->from].name;

	al_buf_adds(sql, "SELECT _office, _year, _no FROM ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " WHERE ");
	al_sql_name(sql, def->field[o->field].name);
	al_buf_adds(sql, " = ?1 AND ");
	al_sql_name(sql, from);
	al_buf_adds(sql, days ? " <= ?3 AND " : " < ?3 AND ");
	al_table_until(sql, def, o);
	al_buf_adds(sql, !ended ? " IS NULL" : days ? " >= ?2" : " > ?2");
	if (ended && !days) { /* an instant is no time */
		al_buf_adds(sql, " AND ");
		al_sql_name(sql, from);
		al_buf_adds(sql, " < ");
		al_table_until(sql, def, o);
	}
	/* as the index says it: it is used only then */
	al_buf_adds(sql, " AND _state <> 'void'");
	for (size_t i = 0; i < def->nstate; i++)
		if (def->state[i].end == AL_OUT)
			al_buf_addf(sql, " AND _state <> '%s'",
				    def->state[i].name);
}

static void
sql_of(const struct al_ledger *def, const struct al_occupy *o,
       struct al_buf *sql)
{
	select_sql(def, o, true, sql);
	if (o->nto) {
		al_buf_adds(sql, " UNION ALL ");
		select_sql(def, o, false, sql);
	}
	/* one may be the record itself, and one more is only hinted at */
	al_buf_addf(sql, " LIMIT %d", MOST_NAMED + 2);
}

static enum al_status
statement(const struct al_acting *x, const struct al_ledger *def, size_t i,
	  struct al_stmt **out)
{
	struct al_stmt **st = &al_table_of(x->b, def)->occupy[i];
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;

	if (!*st) {
		sql_of(def, &def->occupy[i], &sql);
		s = al_sql(x->b->db, sql.s, st, x->e);
		al_buf_release(&sql);
	}
	*out = *st;
	return s;
}

static void
bind(const struct al_acting *x, struct al_stmt *st, bool days, struct span s)
{
	if (!days) {
		al_bind_int(st, 2, s.from);
		al_bind_int(st, 3, s.to);
		return;
	}
	al_bind_day(st, 2, al_time_day(s.from, al_offset(x->b)));
	al_bind_day(st, 3, al_time_day(s.to - 1, al_offset(x->b)));
}

/* One more of those found; the last of too many is dots. */
static void
add_occupant(struct al_acting *x, const char *code)
{
	const char *comma = x->b->zh ? "、" : ", ";

	if (!x->occupant)
		x->occupant = al_arena_strdup(x->a, code);
	else if (!strstr(x->occupant, code) && x->occupants <= MOST_NAMED)
		x->occupant =
			al_arena_printf(x->a, "%s%s%s", x->occupant, comma,
					x->occupants < MOST_NAMED ? code : "…");
	else
		return;
	x->occupants++;
}

/* The records found, but this one itself. */
static enum al_status
find(struct al_acting *x, const struct al_ledger *def, struct al_stmt *st)
{
	struct al_buf code = { 0 };
	enum al_status s = AL_OK;
	struct al_key k;

	while (al_step(st, &s, x->e)) {
		k = (struct al_key){ al_col_int(st, 0), al_col_int(st, 1),
				     al_col_int(st, 2) };
		if (def == x->def && memcmp(&k, &x->r->key, sizeof k) == 0)
			continue;
		al_buf_clear(&code);
		al_code_text(def, &k, &code);
		add_occupant(x, code.s);
	}
	al_reset(st);
	al_buf_release(&code);
	return s;
}

static enum al_status
look(struct al_acting *x, const struct al_occupy *o,
     const struct al_ledger *def, size_t i)
{
	const struct al_occupy *other = &def->occupy[i];
	struct span when = span_of(x, o);
	struct al_stmt *st;
	enum al_status s;

	if (x->r->val[o->field].kind != AL_V_TEXT || when.from >= when.to ||
	    strcmp(x->def->field[o->field].list,
		   def->field[other->field].list) != 0)
		return AL_OK;
	s = statement(x, def, i, &st);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, x->r->val[o->field].s);
	bind(x, st, def->field[other->from].type == AL_DATE, when);
	return find(x, def, st);
}

static bool
is_out(const struct al_acting *x)
{
	int i = al_state_index(x->def, x->r->state);

	return i >= 0 && x->def->state[i].end == AL_OUT;
}

bool
al_acting_occupied(struct al_acting *x, const char *ledger, enum al_status *s)
{
	const struct al_ledger *def = x->def;

	*s = AL_OK;
	if (is_out(x) || (strcmp(ledger, def->name) != 0 &&
			  al_book_ledger(x->b, ledger, &def, NULL) != AL_OK))
		return false; /* it may be defined only later */
	for (size_t i = 0; i < x->def->noccupy; i++)
		for (size_t k = 0; k < def->noccupy; k++)
			if (*s == AL_OK)
				*s = look(x, &x->def->occupy[i], def, k);
	return *s == AL_OK && x->occupant;
}

/* ---- by the definitions ------------------------------------------------------ */

static bool
can_meet(const struct al_ledger *a, const struct al_ledger *b)
{
	for (size_t i = 0; i < a->noccupy; i++)
		for (size_t k = 0; k < b->noccupy; k++)
			if (strcmp(a->field[a->occupy[i].field].list,
				   b->field[b->occupy[k].field].list) == 0)
				return true;
	return false;
}

/* A shipped one may be defined, or get this line, only after this one. */
static bool
can_meet_shipped(const struct al_ledger *def, const char *name)
{
	struct al_ledger *shipped = NULL;
	struct al_buf path = { 0 };
	const char *text;
	bool can = false;

	al_buf_addf(&path, "ledgers/%s.ledger", name);
	text = al_builtin(path.s);
	if (text && al_def_load(text, name, &shipped, NULL) == AL_OK)
		can = can_meet(def, shipped);
	al_def_free(shipped);
	al_buf_release(&path);
	return can;
}

enum al_status
al_occupied_check(struct al_book *b, const struct al_ledger *def,
		  const char *ledger, const char *file, int line,
		  struct al_err *e)
{
	const struct al_ledger *to = def;
	bool there = strcmp(ledger, def->name) == 0 ||
		     al_book_ledger(b, ledger, &to, NULL) == AL_OK;

	if ((there && can_meet(def, to)) || can_meet_shipped(def, ledger))
		return AL_OK;
	return al_fail(e, AL_BAD,
		       there ? _("%s:%d: ledger '%s' takes up nothing that "
				 "this one does; expected a line 'occupies' "
				 "over the same register there")
			     : _("%s:%d: there is no ledger '%s'; define it "
				 "first"),
		       file, line, ledger);
}
