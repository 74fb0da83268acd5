/* pass_clock.c: one SELECT over the clocks: closed, open, overdue, on time */
#include "tally.h"

#include <string.h>

/* Columns of the SELECT before the dimensions. */
enum {
	C_NAME,
	C_KIND,
	C_START,
	C_DUE,
	C_EXTENDED,
	C_PAUSED,
	C_STOP,
	C_VOID,
	C_ENDED,
	C_YEAR,
	C_NO,
	C_OFFICE,
	C_N,
	C_DATED,
	C_STATE,
	C_FIRST
};
#define COLUMNS                                                                 \
	"SELECT c.name, c.kind, c.start, c.due, c.extended, c.paused, c.stop, " \
	"c.void, c.ended, c.year, c.no, c.office, c.n"

struct hit {
	struct al_tally *t;
	size_t slot;
};

/* Who wants to see the clocks of this name. */
struct watch {
	const char *name;
	struct hit *hit;
	size_t n;
};

struct run { /* a clock's row */
	enum al_kind kind;
	al_time start, due, paused, stop, voided;
	bool extended;
	enum al_end ended; /* `open`: the kind of state it ended in */
};

struct pass {
	struct al_look look;
	struct al_counted *c;
	struct watch *watch; /* the last one: overdue, of any name */
	size_t nwatch;
	bool joined;		/* the record's row is needed */
	bool looked;		/* the row's dimensions have been read */
	int64_t key[3], record; /* of the row, and how many records so far */
	struct al_filter own;
	/* what the conditions need to let through */
	bool want_end, want_open, want_overdue, want_duty;
	al_time end_lo, end_hi, duty_lo, duty_hi, t_lo, t_hi;
	struct al_late late;
};

/* ---- who wants what ---------------------------- */

static const char *
clock_wanted(const struct al_ledger *def, const struct al_measure *m)
{
	switch (m->kind) {
	case AL_M_CLOSED:
	case AL_M_LEFT:
	case AL_M_OPEN:
		return AL_CLOCK_OPEN;
	case AL_M_OVERDUE:
		return "";
	default:
		return m->clock >= 0 ? def->clock[m->clock].name : NULL;
	}
}

static struct watch *
watch_of(struct pass *p, const char *name)
{
	struct watch *w = NULL;

	for (size_t i = 0; i < p->nwatch; i++)
		if (strcmp(p->watch[i].name, name) == 0)
			return &p->watch[i];
	w = al_grow(&p->watch, p->nwatch++, sizeof *w);
	w->name = name;
	return w;
}

static void
widen(bool *want, al_time lo, al_time hi, al_time *least, al_time *most)
{
	if (!*want || lo < *least)
		*least = lo;
	if (!*want || hi > *most)
		*most = hi;
	*want = true;
}

static void
widen_for(struct pass *p, const struct al_measure *m,
	  const struct al_period *per)
{
	bool timed = p->want_open || p->want_overdue;

	switch (m->kind) {
	case AL_M_CLOSED:
	case AL_M_LEFT:
		widen(&p->want_end, per->start, per->end, &p->end_lo,
		      &p->end_hi);
		break;
	case AL_M_OPEN:
	case AL_M_OVERDUE:
		widen(&timed, per->t, per->t, &p->t_lo, &p->t_hi);
		p->want_open = p->want_open || m->kind == AL_M_OPEN;
		p->want_overdue = p->want_overdue || m->kind == AL_M_OVERDUE;
		break;
	default:
		widen(&p->want_duty, per->start, per->t, &p->duty_lo,
		      &p->duty_hi);
	}
}

/* Filters, groups and one measure look at the record; an undone record has
 * no clocks left, so that the others needn't. */
static bool
needs_record(const struct al_tally *t, size_t slot)
{
	const struct al_cut *cut = &t->of->cut[t->cut];

	return t->nby || cut->nterm || cut->sql.sql.len ||
	       t->slot[slot].kind == AL_M_WITHDRAWN;
}

static void
gather(struct pass *p)
{
	struct al_counted *c = p->c;
	struct watch *w = NULL;

	for (size_t i = 0; i < c->ntally; i++)
		for (size_t k = 0; k < c->tally[i]->nslot; k++) {
			struct al_tally *t = c->tally[i];
			const char *name = clock_wanted(c->def, &t->slot[k]);

			if (!name)
				continue;
			w = watch_of(p, name);
			*(struct hit *)al_grow(&w->hit, w->n++,
					       sizeof *w->hit) =
				(struct hit){ t, k };
			widen_for(p, &t->slot[k], &c->period[t->period]);
			p->joined = p->joined || needs_record(t, k);
		}
}

/* ---- which rows ---------------------------- */

static int
param(struct pass *p, int64_t v)
{
	return al_filter_param(&p->own,
			       &(struct al_value){ AL_V_INT, v, NULL });
}

static int
param_text(struct pass *p, const char *s)
{
	return al_filter_param(&p->own, &(struct al_value){ AL_V_TEXT, 0, s });
}

static void or (struct al_buf * sql, bool *any)
{
	al_buf_adds(sql, *any ? " OR " : " AND (");
	*any = true;
}

static void
duty_sql(struct pass *p, struct al_buf *sql)
{
	bool any = false;

	al_buf_addf(sql,
		    "(c.kind = 0 AND c.due BETWEEN ?%d AND ?%d AND c.name IN (",
		    param(p, p->duty_lo), param(p, p->duty_hi));
	for (size_t i = 0; i < p->nwatch; i++)
		if (*p->watch[i].name &&
		    strcmp(p->watch[i].name, AL_CLOCK_OPEN) != 0) {
			al_buf_addf(sql, "%s?%d", any ? ", " : "",
				    param_text(p, p->watch[i].name));
			any = true;
		}
	al_buf_adds(sql, "))");
}

/* Rows that some measure may count. */
static void
where_sql(struct pass *p, struct al_buf *sql)
{
	bool any = false;

	if (p->want_end) {
		or (sql, &any);
		al_buf_addf(sql,
			    "(c.name = 'open' AND c.stop BETWEEN ?%d AND ?%d)",
			    param(p, p->end_lo), param(p, p->end_hi));
	}
	if (p->want_open) {
		or (sql, &any);
		al_buf_addf(sql,
			    "(c.name = 'open' AND c.start <= ?%d AND "
			    "(c.stop IS NULL OR c.stop > ?%d))",
			    param(p, p->t_hi), param(p, p->t_lo));
	}
	if (p->want_duty) {
		or (sql, &any);
		duty_sql(p, sql);
	}
	if (p->want_overdue) {
		or (sql, &any);
		al_buf_addf(sql,
			    "(c.kind = 0 AND c.due < ?%d AND "
			    "(c.stop IS NULL OR c.stop > ?%d))",
			    param(p, p->t_hi), param(p, p->t_lo));
	}
	al_buf_adds(sql, ")");
}

static void
from_sql(struct pass *p, struct al_buf *sql)
{
	const struct al_ledger *def = p->c->def;
	int ledger = param_text(p, def->name);

	al_buf_adds(sql, " FROM clock c");
	if (p->joined) {
		al_buf_adds(sql, " CROSS JOIN ");
		al_sql_name(sql, def->name);
		al_buf_adds(sql, " r");
	}
	/* as an equation the ledger would leave the ORDER BY, whose rest is no
	 * order of the table any more: all rows would be sorted */
	al_buf_addf(sql, " WHERE c.ledger BETWEEN ?%d AND ?%d", ledger, ledger);
	if (p->joined)
		al_buf_adds(
			sql,
			" AND r._office = c.office AND r._year = c.year AND "
			"r._no = c.no AND r._state <> 'void'");
}

static enum al_status
prepare(struct pass *p, struct al_err *e)
{
	const struct al_ledger *def = p->c->def;
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;

	al_buf_adds(&sql, COLUMNS);
	if (p->joined) {
		al_buf_adds(&sql, ", r.");
		al_sql_name(&sql, def->field[def->dated].name);
		al_buf_adds(&sql, ", r._state");
		al_look_columns(&p->look, &sql, C_FIRST);
	}
	from_sql(p, &sql);
	where_sql(p, &sql);
	al_buf_adds(&sql, " ORDER BY c.year, c.no, c.ledger, c.office");
	s = al_sql(p->c->b->db, sql.s, &p->look.st, e);
	al_buf_release(&sql);
	return s;
}

/* ---- a row ---------------------------- */

static al_time
time_at(struct al_stmt *st, int i)
{
	return al_col_null(st, i) ? AL_NEVER : al_col_int(st, i);
}

static enum al_end
end_of(const struct al_ledger *def, const char *state)
{
	for (size_t i = 0; state && i < def->nstate; i++)
		if (strcmp(def->state[i].name, state) == 0)
			return def->state[i].end;
	return AL_OPEN;
}

static void
read_run(struct pass *p, struct run *r)
{
	const struct al_ledger *def = p->c->def;
	struct al_stmt *st = p->look.st;
	int64_t key[3] = { al_col_int(st, C_YEAR), al_col_int(st, C_NO),
			   al_col_int(st, C_OFFICE) };

	if (memcmp(key, p->key, sizeof key) != 0) {
		memcpy(p->key, key, sizeof key);
		p->record++;
	}
	p->looked = false;
	*r = (struct run){
		.kind = (enum al_kind)al_col_int(st, C_KIND),
		.start = al_col_int(st, C_START),
		.due = time_at(st, C_DUE),
		.paused = time_at(st, C_PAUSED),
		.stop = time_at(st, C_STOP),
		.voided = time_at(st, C_VOID),
		.extended = al_col_int(st, C_EXTENDED) > 0,
		.ended = AL_OPEN,
	};
	if (r->stop != AL_NEVER && r->kind != AL_DUTY)
		r->ended = end_of(def, al_col_text(st, C_ENDED));
}

static bool
by(al_time at, al_time t)
{
	return at != AL_NEVER && at <= t;
}

/* Missed, and the record left without it? */
static bool
left_without(const struct pass *p, int clock)
{
	const struct al_ledger *def = p->c->def;
	const char *ended = al_col_text(p->look.st, C_ENDED);

	return end_of(def, al_col_text(p->look.st, C_STATE)) == AL_OUT &&
	       (!ended || al_duty_left(def, &def->clock[clock], ended));
}

/* Does the clock count for the measure?  *part: also for its numerator. */
static bool
counts(struct pass *p, const struct run *r, const struct al_measure *m,
       const struct al_period *per, bool *part)
{
	bool runs = r->start <= per->t && !by(r->stop, per->t) &&
		    !by(r->voided, per->t);

	*part = true;
	switch (m->kind) {
	case AL_M_CLOSED:
	case AL_M_LEFT:
		return r->ended == (m->kind == AL_M_LEFT ? AL_OUT : AL_DONE) &&
		       r->stop >= per->start && r->stop <= per->end;
	case AL_M_OPEN:
		return runs;
	case AL_M_OVERDUE:
		return runs && r->kind == AL_DUTY && r->due != AL_NEVER &&
		       r->due < per->t && !by(r->paused, per->t);
	default:
		break;
	}
	if (r->kind != AL_DUTY || r->due == AL_NEVER || r->due < per->start ||
	    r->due > per->t || by(r->voided, per->t))
		return false;
	*part = by(r->stop, per->t) && r->stop <= r->due;
	if (m->kind == AL_M_MET)
		return *part;
	if (m->kind == AL_M_EXTENDED)
		return r->extended;
	if (m->kind == AL_M_LATE_DUTY)
		return by(r->stop, per->t);
	if (m->kind == AL_M_WITHDRAWN)
		return r->due < per->t && runs == (r->stop == AL_NEVER) &&
		       left_without(p, m->clock);
	return true;
}

static bool
by_record(enum al_measure_kind kind)
{
	return kind == AL_M_CLOSED || kind == AL_M_LEFT || kind == AL_M_OPEN ||
	       kind == AL_M_OVERDUE;
}

/* The day by which months and weeks put the clock. */
static void
stamp(struct pass *p, const struct run *r, enum al_measure_kind kind)
{
	struct al_stmt *st = p->look.st;
	al_time at =
		kind == AL_M_CLOSED || kind == AL_M_LEFT ? r->stop : r->due;
	al_day day = 0;

	if (kind != AL_M_OPEN && kind != AL_M_OVERDUE)
		day = al_time_day(at, al_offset(p->c->b));
	else if (al_col_is_int(st, C_DATED))
		day = al_time_day(al_col_int(st, C_DATED), al_offset(p->c->b));
	else if (al_col_text(st, C_DATED))
		al_day_iso(al_col_text(st, C_DATED), &day);
	al_stamp_day(&p->look.stamp, day);
}

static void
note_stop(struct pass *p, const struct run *r, const struct al_measure *m,
	  int64_t *count)
{
	struct al_stmt *st = p->look.st;
	const struct al_stop stop = { .office = al_col_int(st, C_OFFICE),
				      .year = al_col_int(st, C_YEAR),
				      .no = al_col_int(st, C_NO),
				      .n = al_col_int(st, C_N),
				      .stop = r->stop,
				      .clock = m->clock };

	al_late_note(&p->late, &stop, count);
}

static void
add_to(struct pass *p, const struct run *r, const struct hit *h,
       struct al_group *g, bool part)
{
	const struct al_measure *m = &h->t->slot[h->slot];

	if (by_record(m->kind) && g->seen[h->slot] == p->record)
		return;
	g->seen[h->slot] = p->record;
	if (m->kind == AL_M_LATE_DUTY) {
		note_stop(p, r, m, &g->v[2 * h->slot]);
		return;
	}
	g->v[2 * h->slot] += part;
	g->v[2 * h->slot + 1]++;
}

static void
add_run(struct pass *p, const struct run *r, const struct hit *h)
{
	const struct al_measure *m = &h->t->slot[h->slot];
	struct al_group *g = NULL;
	bool part = false;

	if (!counts(p, r, m, &p->c->period[h->t->period], &part))
		return;
	if (p->joined && !p->looked)
		al_look_row(&p->look);
	p->looked = true;
	if (p->joined && !al_look_passes(&p->look, h->t->cut))
		return;
	if (h->t->by_time)
		stamp(p, r, m->kind);
	for (size_t i = 0; i < al_group_parts(h->t, p->look.cur); i++) {
		g = al_group_of(h->t, p->look.cur, &p->look.stamp, i);
		if (g)
			add_to(p, r, h, g, part);
	}
}

static void
one_row(struct pass *p)
{
	const char *name = al_col_text(p->look.st, C_NAME);
	struct run r;

	read_run(p, &r);
	for (size_t i = 0; i < p->nwatch; i++) {
		const struct watch *w = &p->watch[i];

		if (*w->name == '\0' ? r.kind == AL_DUTY
				     : strcmp(w->name, name) == 0)
			for (size_t k = 0; k < w->n; k++)
				add_run(p, &r, &w->hit[k]);
	}
}

enum al_status
al_pass_clocks(struct al_counted *c, struct al_err *e)
{
	struct pass p = { .c = c };
	enum al_status s = AL_OK;

	gather(&p);
	if (!p.nwatch)
		return AL_OK;
	al_look_init(&p.look, c);
	al_filter_init(&p.own, c->def, c->next_param);
	s = prepare(&p, e);
	if (s == AL_OK) {
		al_look_bind(&p.look);
		al_filter_bind(&p.own, p.look.st);
		while (al_step(p.look.st, &s, e))
			one_row(&p);
	}
	if (s == AL_OK)
		s = al_late_count(&p.late, c, e);
	free(p.late.note);
	al_filter_release(&p.own);
	al_look_release(&p.look);
	for (size_t i = 0; i < p.nwatch; i++)
		free(p.watch[i].hit);
	free(p.watch);
	return s;
}
