/* seat.c: reading the duty roster */
#include "seat.h"
#include "rule/calendar.h"

#include <string.h>

/* What is read of each record, in the order of the columns below. */
#define COLUMNS                                                                \
	"_office, _year, _no, _version, _state, day, plan, shift, "            \
	"post, seat, duty, unit, starts, ends, staff, first, swap_with, taker"

/* The last column isn't there in a file before ledger-init --upgrade. */
#define SELECT(missed)                                                         \
	"SELECT " COLUMNS ", " missed " FROM roster "                          \
	"WHERE day BETWEEN ?1 AND ?2 AND (?3 OR _state <> 'void') "            \
	"ORDER BY day, starts, _office, _year, _no"

static const char *
text(struct al_seats *l, struct al_stmt *st, int i)
{
	return al_arena_strdup(&l->arena, al_col_text(st, i));
}

void
al_seat_key(struct al_seats *l, const struct al_ledger *def, struct al_stmt *st,
	    struct al_seat *p)
{
	struct al_buf code = { 0 };

	p->key = (struct al_key){ al_col_int(st, 0), al_col_int(st, 1),
				  al_col_int(st, 2) };
	al_code_text(def, &p->key, &code);
	p->code = al_arena_strdup(&l->arena, code.s);
	al_buf_release(&code);
}

static void
read_row(struct al_seats *l, const struct al_ledger *def, struct al_stmt *st)
{
	struct al_seat *p = al_grow(&l->seat, l->n++, sizeof *p);

	al_seat_key(l, def, st, p);
	p->version = al_col_int(st, 3);
	p->state = text(l, st, 4);
	al_day_iso(al_col_text(st, 5), &p->day);
	p->plan = text(l, st, 6);
	p->shift = text(l, st, 7);
	p->post = text(l, st, 8);
	p->no = al_col_int(st, 9);
	p->duty = text(l, st, 10);
	p->unit = text(l, st, 11);
	p->starts = al_col_int(st, 12);
	p->ends = al_col_int(st, 13);
	p->staff = text(l, st, 14);
	p->first = text(l, st, 15);
	p->swap_with = text(l, st, 16);
	p->taker = text(l, st, 17);
	p->missed = text(l, st, 18);
}

enum al_status
al_seats_init(struct al_seats *l, struct al_book *b, al_day from, al_day to,
	      bool with_void, struct al_err *e)
{
	const struct al_ledger *def;
	struct al_stmt *st;
	enum al_status s = al_book_ledger(b, AL_ROSTER, &def, e);

	*l = (struct al_seats){ .n = 0 };
	if (s == AL_OK)
		s = al_sql(b->db,
			   al_def_column(def, "missed") >= 0 ? SELECT("missed")
							     : SELECT("NULL"),
			   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_day(st, 1, from);
	al_bind_day(st, 2, to);
	al_bind_int(st, 3, with_void);
	while (al_step(st, &s, e))
		read_row(l, def, st);
	return s;
}

void
al_seats_release(struct al_seats *l)
{
	free(l->seat);
	al_arena_release(&l->arena);
	*l = (struct al_seats){ .n = 0 };
}

enum al_status
al_seat_find_row(struct al_book *b, const char *option, const char *list,
		 const char *given, const char **code, struct al_err *e)
{
	const struct al_ref *ref;
	enum al_status s;

	*code = NULL;
	if (!given)
		return AL_OK;
	s = al_ref_find(b, list, given, true, &ref, e);
	if (s == AL_OK && (!ref->found || ref->is_void))
		s = al_fail(e, AL_BAD,
			    _("%s: there is no %s '%s'; see 'ledger-list %s'"),
			    option, al_ref_list(b, list), given, list);
	if (s == AL_OK)
		*code = ref->code;
	return s;
}

enum al_status
al_seat_rows(struct al_book *b, const char *list, struct al_arena *a,
	     const char ***out, size_t *n, struct al_err *e)
{
	struct al_buf sql = { 0 };
	struct al_stmt *st;
	enum al_status s;

	*out = NULL;
	*n = 0;
	al_buf_adds(&sql, "SELECT _code FROM ");
	al_sql_name(&sql, list);
	al_buf_adds(&sql, " WHERE _state <> 'void' ORDER BY _code");
	s = al_sql(b->db, sql.s, &st, e);
	while (s == AL_OK && al_step(st, &s, e)) {
		const char **slot = al_grow(out, (*n)++, sizeof *slot);

		*slot = al_arena_strdup(a, al_col_text(st, 0));
	}
	al_buf_release(&sql);
	return s;
}

int
al_seat_kind(struct al_book *b, al_day day)
{
	struct al_cal_day c = al_cal_day(al_book_calendar(b), day);

	return c.works	? AL_KIND_WORKING
	       : c.name ? AL_KIND_HOLIDAY
			: AL_KIND_WEEKEND;
}

bool
al_seat_gone(const struct al_seat *p)
{
	return al_same(p->state, AL_VOID) || al_same(p->state, "dropped");
}

bool
al_seat_stood(const struct al_seat *p)
{
	return p->staff && !al_seat_gone(p) && !al_same(p->state, "absent");
}

bool
al_seat_is_of(const struct al_seat *p, const char *plan, const char *staff)
{
	return al_seat_stood(p) && al_same(p->staff, staff) &&
	       al_same(p->plan, plan);
}

bool
al_seat_alike(const struct al_seat *a, const struct al_seat *b)
{
	return a->day == b->day && al_same(a->plan, b->plan) &&
	       al_same(a->shift, b->shift) && al_same(a->post, b->post);
}

const char *
al_seat_missed(const struct al_seat *p)
{
	if (al_same(p->state, "absent"))
		return p->staff;
	return al_streq(p->missed, p->staff) ? NULL : p->missed;
}

void
al_seat_name(const struct al_seat *p, struct al_buf *out)
{
	if (p->duty)
		al_buf_adds(out, p->duty);
	else
		al_buf_addf(out, "%s %s", p->post, p->shift);
}
