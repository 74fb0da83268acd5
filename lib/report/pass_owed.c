/* pass_owed.c: who owed returns and what came: expected, filed, missing … */
#include "tally.h"

#include "base/encode.h"
#include "ledger/owed.h"

#include <inttypes.h>
#include <string.h>

/*
 * What is owed stands in no table.  It is worked out, handed to SQLite as one
 * text of JSON, and joined to what was filed, so that filters and groups say
 * of it what they say of records: of a missing return the kind, the unit, the
 * period and its days are known, and nothing else.
 */
struct pass {
	struct al_look look;
	struct al_counted *c;
	struct al_owing w;
	struct al_filed *filed; /* of the kind at hand */
	struct al_buf rows;	/* JSON */
	struct al_err *e;
};

/* Columns before the dimensions. */
enum { DUE, FILED, DID, LATE, CORRECTED, FIRST_DIM };

static bool
is_owed(const struct al_measure *m)
{
	return m->kind >= AL_M_EXPECTED && m->kind <= AL_M_CORRECTED;
}

/* The due times that some period asks for; false: none does. */
static bool
wanted(const struct al_counted *c, al_time *from, al_time *to)
{
	bool any = false;

	for (size_t i = 0; i < c->ntally; i++) {
		const struct al_period *p = &c->period[c->tally[i]->period];

		for (size_t k = 0; k < c->tally[i]->nslot; k++) {
			if (!is_owed(&c->tally[i]->slot[k]))
				continue;
			*from = !any || p->start < *from ? p->start : *from;
			*to = !any || p->t > *to ? p->t : *to;
			any = true;
		}
	}
	return any && *from <= *to;
}

/* ---- what is owed, as JSON ------------------------------------------------------ */

static void
add_time(struct al_buf *out, al_time t)
{
	if (t == AL_NEVER)
		al_buf_adds(out, ",null");
	else
		al_buf_addf(out, ",%" PRId64, t);
}

static void
add_text(struct al_buf *out, const char *s)
{
	al_buf_addc(out, ',');
	al_json_str(out, s ? s : "");
}

static enum al_status
add_owed(void *arg, const struct al_owed *o)
{
	struct pass *p = arg;
	char first[AL_DATE_LEN], last[AL_DATE_LEN];

	al_day_text(o->round->first, first);
	al_day_text(o->round->last, last);
	al_buf_adds(&p->rows, p->rows.len ? ",[" : "[[");
	al_buf_addi(&p->rows, o->round->due);
	add_time(&p->rows, o->filed);
	add_time(&p->rows, o->did);
	add_time(&p->rows, o->late);
	add_time(&p->rows, o->corrected);
	add_text(&p->rows, o->unit);
	add_text(&p->rows, o->kind);
	add_text(&p->rows, o->round->code);
	add_text(&p->rows, first);
	add_text(&p->rows, last);
	add_time(&p->rows, o->key.office);
	add_time(&p->rows, o->key.year);
	add_time(&p->rows, o->key.no);
	al_buf_addc(&p->rows, ']');
	return AL_OK;
}

static enum al_status
one_round(void *arg, const struct al_round *round, const struct al_record *row)
{
	struct pass *p = arg;

	return al_owed_each(p->filed, round, row, add_owed, p, p->e);
}

static enum al_status
add_all(struct pass *p, al_time from, al_time to)
{
	struct al_filed f;
	const char **kind;
	size_t n;
	enum al_status s = al_kinds(&p->w, &kind, &n, p->e);

	for (size_t i = 0; s == AL_OK && i < n; i++) {
		s = al_filed_read(&f, &p->w, p->c->def, kind[i],
				  al_now(p->c->b), p->e);
		p->filed = &f;
		if (s == AL_OK)
			s = al_round_each(&p->w, kind[i], from, to, one_round,
					  p, p->e);
		al_filed_release(&f);
	}
	al_buf_adds(&p->rows, p->rows.len ? "]" : "[]");
	return s;
}

/* ---- joined to what was filed ------------------------------------------------------ */

/* The place of a column in a row of the JSON, -1: it is the record's. */
static int
place_of(const struct al_ledger *def, int field)
{
	const struct al_returns *r = &def->returns;
	const int known[] = {
		r->due,	   r->filed, -1,	-1,	  -1,
		def->unit, r->kind,  r->period, r->first, r->last
	};

	for (size_t i = 0; i < AL_COUNT(known); i++)
		if (known[i] == field)
			return (int)i;
	return -1;
}

static void
add_extract(struct al_buf *sql, int place)
{
	al_buf_addf(sql, "json_extract(j.value, '$[%d]')", place);
}

/* A row as a record has it, whether there is one or not. */
static void
row_sql(const struct al_ledger *def, int param, struct al_buf *sql)
{
	static const char *const head[] = { "_office",	"_year",    "_no",
					    "_version", "_entered", "_on",
					    "_state" };

	al_buf_adds(sql, "(SELECT ");
	for (int i = 0; i < FIRST_DIM; i++) {
		add_extract(sql, i);
		al_buf_addf(sql, " AS \"_%d\", ", i);
	}
	for (size_t i = 0; i < AL_COUNT(head); i++)
		al_buf_addf(sql, "%sx.%s AS %s", i ? ", " : "", head[i],
			    head[i]);
	for (size_t i = 0; i < def->ncol; i++) {
		int place = place_of(def, (int)i);

		al_buf_adds(sql, ", ");
		if (place >= 0) {
			add_extract(sql, place);
		} else {
			al_buf_adds(sql, "x.");
			al_sql_name(sql, def->field[i].name);
		}
		al_buf_adds(sql, " AS ");
		al_sql_name(sql, def->field[i].name);
	}
	al_buf_addf(sql, " FROM json_each(?%d) j LEFT JOIN ", param);
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " x ON x._office = ");
	add_extract(sql, 10);
	al_buf_adds(sql, " AND x._year = ");
	add_extract(sql, 11);
	al_buf_adds(sql, " AND x._no = ");
	add_extract(sql, 12);
	al_buf_adds(sql, ") r");
}

static enum al_status
prepare(struct pass *p)
{
	struct al_buf sql = { 0 };
	enum al_status s;

	al_buf_adds(&sql, "SELECT r.\"_0\", r.\"_1\", r.\"_2\", r.\"_3\", "
			  "r.\"_4\"");
	al_look_columns(&p->look, &sql, FIRST_DIM);
	al_buf_adds(&sql, " FROM ");
	row_sql(p->c->def, p->c->next_param, &sql);
	s = al_sql(p->c->b->db, sql.s, &p->look.st, p->e);
	al_buf_release(&sql);
	return s;
}

/* ---- counting -------------------------------------------------------------------- */

/* What is known of it at T. */
static bool
counts(struct al_stmt *st, enum al_measure_kind kind, al_time t)
{
	bool other = al_col_int(st, DID) == AL_DID_OTHER;
	bool came = other ||
		    (!al_col_null(st, FILED) && al_col_int(st, FILED) <= t);

	switch (kind) {
	case AL_M_EXPECTED:
		return true;
	case AL_M_FILED:
		return came;
	case AL_M_MISSING:
		return !came;
	case AL_M_ZERO:
		return came && al_col_int(st, DID) == AL_DID_ZERO;
	case AL_M_LATE_FILED:
		return came && al_col_int(st, LATE);
	default:
		return came && !al_col_null(st, CORRECTED) &&
		       al_col_int(st, CORRECTED) <= t;
	}
}

static void
add_to(struct pass *p, struct al_tally *t, const struct al_period *per)
{
	struct al_group *g = NULL;

	for (size_t i = 0; i < t->nslot; i++) {
		if (!is_owed(&t->slot[i]))
			continue;
		if (!g)
			g = al_group_of(t, p->look.cur, &p->look.stamp, 0);
		if (g && counts(p->look.st, t->slot[i].kind, per->t))
			g->v[2 * i]++;
	}
}

static void
one_row(struct pass *p)
{
	struct al_counted *c = p->c;
	al_time due = al_col_int(p->look.st, DUE);

	al_stamp_day(&p->look.stamp, al_time_day(due, al_offset(c->b)));
	al_look_row(&p->look);
	for (size_t i = 0; i < c->ntally; i++) {
		const struct al_period *per = &c->period[c->tally[i]->period];

		if (due >= per->start && due <= per->t &&
		    al_look_passes(&p->look, c->tally[i]->cut))
			add_to(p, c->tally[i], per);
	}
}

enum al_status
al_pass_owed(struct al_counted *c, struct al_err *e)
{
	struct pass p = { .c = c, .e = e };
	al_time from = 0, to = 0;
	enum al_status s;

	if (c->def->returns.kind < 0 || !wanted(c, &from, &to))
		return AL_OK;
	al_owing_init(&p.w, c->b);
	al_look_init(&p.look, c);
	s = add_all(&p, from, to);
	if (s == AL_OK)
		s = prepare(&p);
	if (s == AL_OK) {
		al_look_bind(&p.look);
		al_bind_text(p.look.st, c->next_param, p.rows.s);
		while (al_step(p.look.st, &s, e))
			one_row(&p);
	}
	al_look_release(&p.look);
	al_buf_release(&p.rows);
	al_owing_release(&p.w);
	return s;
}
