/* pass_presence.c: the hours in which a unit had fewer people than it needs */
#include "tally.h"
#include "there.h"

#include "ledger/filter_part.h"

#include <string.h>

/* ---- what goes with hours ---------------------------- */

/* Less than all of a unit's people would make hours that weren't there. */
static bool
narrows_place(const struct al_ledger *def, const char *name)
{
	int place = def->presence.place;
	size_t n = strlen(name) - al_filter_negated(name);

	if (strcmp(name, "under") == 0)
		return place == def->unit;
	return strlen(def->field[place].name) == n &&
	       strncmp(def->field[place].name, name, n) == 0;
}

enum al_status
al_measure_fits(const struct al_ledger *def, const struct al_measure *m,
		const struct al_pair *filter, size_t nfilter,
		const struct al_by *by, size_t nby, struct al_err *e)
{
	const char *place = NULL;

	if (m->kind != AL_M_UNCOVERED_HOURS)
		return AL_OK;
	place = def->field[def->presence.place].name;
	for (size_t i = 0; i < nfilter; i++)
		if (!narrows_place(def, filter[i].name))
			return al_fail(e, AL_USAGE,
				       _("uncovered: hours are counted over "
					 "all who were there, so '%s' can't "
					 "narrow them; expected '%s'"),
				       filter[i].name, place);
	for (size_t i = 0; i < nby; i++)
		if (by[i].kind <= AL_BY_TOP &&
		    by[i].field != def->presence.place)
			return al_fail(e, AL_USAGE,
				       _("uncovered: hours are put together by "
					 "'%s' or by time alone"),
				       place);
	return AL_OK;
}

/* ---- one unit ---------------------------- */

/* Somebody comes (1) or goes (-1). */
struct event {
	al_time at;
	size_t person, need;
	int step;
};

struct pass {
	struct al_look look;
	struct al_counted *c;
	char *place;	/* the unit at hand, NULL: none yet */
	al_day first;	/* of its first record */
	al_time since;	/* when it begins to be valid … */
	al_time before; /* … and isn't any more */
	struct event *event;
	size_t n;
	struct al_map person; /* of the unit: their numbers */
	size_t nperson;
	struct al_arena arena; /* of `person` */
	struct al_err *e;
};

/* Columns before those of the needs, which stand before the dimensions. */
enum { PLACE, DATED, FROM, TO, PERSON, VALID_FROM, VALID_TO, FIRST_NEED };

static int
slot_of(const struct al_tally *t)
{
	for (size_t i = 0; i < t->nslot; i++)
		if (t->slot[i].kind == AL_M_UNCOVERED_HOURS)
			return (int)i;
	return -1;
}

static void
add_seconds(struct pass *p, struct al_tally *t, int64_t seconds)
{
	struct al_group *g = al_group_of(t, p->look.cur, &p->look.stamp, 0);

	g->v[2 * slot_of(t)] += seconds;
}

/* Nobody, or too few, from `from` until `to`: by time, each day's part. */
static void
add_gap(struct pass *p, struct al_tally *t, al_time from, al_time to)
{
	int offset = al_offset(p->c->b);

	while (t->by_time && from < to) {
		al_day day = al_time_day(from, offset);
		al_time next = al_time_at(day + 1, 0, offset);

		next = next < to ? next : to;
		al_stamp_day(&p->look.stamp, day);
		add_seconds(p, t, next - from);
		from = next;
	}
	if (from < to)
		add_seconds(p, t, to - from);
}

static void
sweep(struct pass *p, struct al_tally *t, al_time from, al_time to)
{
	struct al_there there;

	al_there_begin(&there, &p->c->def->presence, p->nperson);
	for (size_t i = 0; i < p->n && from < to; i++) {
		const struct event *ev = &p->event[i];
		al_time until = ev->at < to ? ev->at : to;

		if (until > from) {
			if (!al_there_enough(&there))
				add_gap(p, t, from, until);
			from = until;
		}
		al_there_step(&there, ev->person, ev->need, ev->step);
	}
	if (from < to && !al_there_enough(&there))
		add_gap(p, t, from, to);
	al_there_release(&there);
}

/* Before its first record nothing is known of a unit. */
static al_time
begins(const struct pass *p, const struct al_period *per)
{
	al_time first = al_time_at(p->first, 0, al_offset(p->c->b));
	al_time from = per->start > first ? per->start : first;

	return from > p->since ? from : p->since;
}

/* The second that a period ends with is its own, that of T isn't over. */
static al_time
ends(const struct pass *p, const struct al_period *per)
{
	al_time to = per->t < per->end ? per->t : per->end + 1;

	return to < p->before ? to : p->before;
}

static int
order_events(const void *a, const void *b)
{
	const struct event *x = a, *y = b;

	return x->at < y->at ? -1 : x->at > y->at;
}

/* All records of the unit have been read. */
static void
finish_place(struct pass *p)
{
	struct al_counted *c = p->c;
	int offset = al_offset(c->b);

	if (!p->place)
		return;
	if (p->n)
		qsort(p->event, p->n, sizeof *p->event, order_events);
	for (size_t i = 0; i < c->ntally; i++) {
		struct al_tally *t = c->tally[i];
		const struct al_period *per = &c->period[t->period];

		if (slot_of(t) < 0 || p->first > al_time_day(per->t, offset) ||
		    !al_look_passes(&p->look, t->cut))
			continue;
		if (!t->by_time)
			add_seconds(p, t, 0); /* shown, though it lacks none */
		sweep(p, t, begins(p, per), ends(p, per));
	}
	free(p->place);
	p->place = NULL;
}

/* ---- reading ---------------------------- */

static void
add_column(struct al_buf *sql, const struct al_ledger *def, const char *of,
	   int field)
{
	if (field < 0) {
		al_buf_adds(sql, ", NULL");
		return;
	}
	al_buf_addf(sql, ", %s.", of);
	al_sql_name(sql, def->field[field].name);
}

static void
select_sql(struct pass *p, const struct al_ledger *places, struct al_buf *sql)
{
	const struct al_ledger *def = p->c->def;
	const struct al_presence *pr = &def->presence;

	al_buf_adds(sql, "SELECT r.");
	al_sql_name(sql, def->field[pr->place].name);
	add_column(sql, def, "r", def->dated);
	add_column(sql, def, "r", pr->from);
	add_column(sql, def, "r", pr->to);
	add_column(sql, def, "r", pr->person);
	add_column(sql, places, "u", places->valid_from);
	add_column(sql, places, "u", places->valid_to);
	for (size_t i = 0; i < pr->nneed; i++) {
		add_column(sql, def, "r", pr->need[i].field);
		al_buf_addf(sql, " = ?%d", p->c->next_param + (int)i);
	}
	al_look_columns(&p->look, sql, FIRST_NEED + (int)pr->nneed);
	al_buf_adds(sql, " FROM ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " r LEFT JOIN ");
	al_sql_name(sql, places->name);
	al_buf_adds(sql, " u ON u._state <> 'void' AND u._code = r.");
	al_sql_name(sql, def->field[pr->place].name);
	al_buf_adds(sql, " WHERE r._state <> 'void' AND r.");
	al_sql_name(sql, def->field[pr->place].name);
	al_buf_adds(sql, " IS NOT NULL ORDER BY 1, 2");
}

static enum al_status
prepare(struct pass *p)
{
	const struct al_ledger *def = p->c->def, *places = NULL;
	const struct al_presence *pr = &def->presence;
	struct al_buf sql = { 0 };
	enum al_status s = al_book_ledger(p->c->b, def->field[pr->place].list,
					  &places, p->e);

	if (s != AL_OK)
		return s;
	select_sql(p, places, &sql);
	s = al_sql(p->c->b->db, sql.s, &p->look.st, p->e);
	al_buf_release(&sql);
	if (s != AL_OK)
		return s;
	al_look_bind(&p->look);
	for (size_t i = 0; i < pr->nneed; i++)
		al_bind_text(p->look.st, p->c->next_param + (int)i,
			     pr->need[i].value);
	return AL_OK;
}

/* A day of the register as an instant, moved by `days`; empty: `none`. */
static al_time
bound(const struct pass *p, int column, al_day days, al_time none)
{
	const char *s = al_col_text(p->look.st, column);
	al_day day = 0;

	return s && al_day_iso(s, &day)
		       ? al_time_at(day + days, 0, al_offset(p->c->b))
		       : none;
}

/* The first row of a unit; what filters and groups look at is alike in all. */
static void
begin_place(struct pass *p, const char *place)
{
	const struct al_ledger *def = p->c->def;
	struct al_stmt *st = p->look.st;

	p->place = al_strdup(place);
	p->n = p->nperson = 0;
	al_map_release(&p->person);
	al_arena_reset(&p->arena);
	if (def->field[def->dated].type == AL_INSTANT)
		p->first =
			al_time_day(al_col_int(st, DATED), al_offset(p->c->b));
	else
		al_day_iso(al_col_text(st, DATED), &p->first);
	p->since = bound(p, VALID_FROM, 0, INT64_MIN);
	p->before = bound(p, VALID_TO, 1, INT64_MAX);
	al_look_row(&p->look);
}

/* Where it isn't said who it was, each record is somebody else. */
static size_t
person_of(struct pass *p)
{
	const char *code = al_col_text(p->look.st, PERSON);
	size_t *number =
		code ? al_map_get(&p->person, code, strlen(code)) : NULL;

	if (number)
		return *number;
	if (code) {
		number = al_arena_alloc(&p->arena, sizeof *number);
		*number = p->nperson;
		code = al_arena_strdup(&p->arena, code);
		al_map_put(&p->person, code, strlen(code), number);
	}
	return p->nperson++;
}

static void
add_event(struct pass *p, al_time at, size_t person, size_t need, int step)
{
	struct event *ev = al_grow(&p->event, p->n++, sizeof *ev);

	*ev = (struct event){ at, person, need, step };
}

static void
one_row(struct pass *p)
{
	struct al_stmt *st = p->look.st;
	const char *place = al_col_text(st, PLACE);
	size_t person;

	if (!p->place || strcmp(p->place, place) != 0) {
		finish_place(p);
		begin_place(p, place);
	}
	if (al_col_null(st, FROM))
		return;
	person = person_of(p);
	for (size_t i = 0; i < p->c->def->presence.nneed; i++) {
		if (!al_col_int(st, FIRST_NEED + (int)i))
			continue;
		add_event(p, al_col_int(st, FROM), person, i, 1);
		if (!al_col_null(st, TO))
			add_event(p, al_col_int(st, TO), person, i, -1);
	}
}

static bool
is_wanted(const struct al_counted *c)
{
	for (size_t i = 0; i < c->ntally; i++)
		if (slot_of(c->tally[i]) >= 0)
			return true;
	return false;
}

enum al_status
al_pass_presence(struct al_counted *c, struct al_err *e)
{
	struct pass p = { .c = c, .e = e };
	enum al_status s;

	if (!c->def->presence.nneed || !is_wanted(c))
		return AL_OK;
	al_look_init(&p.look, c);
	s = prepare(&p);
	if (s == AL_OK) {
		while (al_step(p.look.st, &s, e))
			one_row(&p);
		if (s == AL_OK)
			finish_place(&p);
		al_reset(p.look.st);
	}
	al_look_release(&p.look);
	free(p.place);
	free(p.event);
	al_map_release(&p.person);
	al_arena_release(&p.arena);
	return s;
}
