/* slots.c: reading the receptions by leaders */
#include "slots.h"
#include "ledger/act.h"

#include <string.h>

/* What a reception is by the states of the duty roster. */
static const struct {
	const char *slot, *seat;
} state[] = { { "held", "served" },
	      { "missed", "absent" },
	      { "moved", "dropped" } };

static const char *
seat_state(const char *slot)
{
	for (size_t i = 0; i < AL_COUNT(state); i++)
		if (al_same(slot, state[i].slot))
			return state[i].seat;
	return al_same(slot, AL_VOID) ? AL_VOID : "planned";
}

const char *
al_slot_state(const struct al_seat *p)
{
	for (size_t i = 0; p->slot && i < AL_COUNT(state); i++)
		if (al_same(p->state, state[i].seat))
			return state[i].slot;
	return p->state;
}

const char *
al_slot_state_label(struct al_book *b, const struct al_seat *p)
{
	const struct al_ledger *def;

	if (al_same(p->state, AL_VOID))
		return b->zh ? "已撤销" : "undone";
	if (al_book_ledger(b, p->slot ? AL_SLOT : AL_ROSTER, &def, NULL))
		return al_slot_state(p);
	return al_state_label(b, def, al_slot_state(p));
}

/* ---- by which plan ------------------------------------------------------------- */

struct reading {
	struct al_seats *l;
	struct al_book *b;
	const struct al_ledger *def;
	const struct al_plan *own;
	struct al_plan **plan; /* of the register, those into slot … */
	size_t n;
	bool read; /* … once the first reception asks for them */
	enum al_status status;
	struct al_err *e;
};

/* What can't be read plans nothing. */
static void
add_plan(struct reading *r, const char *name)
{
	struct al_plan *plan = NULL;

	if (al_plan_load(r->b, name, &plan, NULL) == AL_OK && plan->place)
		*(struct al_plan **)al_grow(&r->plan, r->n++, sizeof plan) =
			plan;
	else
		al_plan_free(plan);
}

static void
read_plans(struct reading *r)
{
	struct al_arena a = { 0 };
	const char **name = NULL;
	size_t n = 0;

	r->read = true;
	r->status = al_seat_rows(r->b, "dutyplan", &a, &name, &n, r->e);
	for (size_t i = 0; r->status == AL_OK && i < n; i++)
		add_plan(r, name[i]);
	free(name);
	al_arena_release(&a);
}

static const struct al_plan *
plan_of(struct reading *r, const char *place)
{
	if (r->own && r->own->place && al_same(r->own->place, place))
		return r->own;
	if (!r->read)
		read_plans(r);
	for (size_t i = 0; i < r->n; i++)
		if (al_same(r->plan[i]->place, place))
			return r->plan[i];
	return NULL;
}

/* ---- receptions ------------------------------------------------------------------ */

static void
put_plan(struct reading *r, const struct al_plan *plan, struct al_seat *p)
{
	const struct al_plan_shift *shift = plan ? &plan->shift[0] : NULL;
	struct al_arena *a = &r->l->arena;

	p->plan = plan ? al_arena_strdup(a, plan->name) : "";
	p->shift = plan ? al_arena_strdup(a, shift->name) : "";
	p->post = plan ? al_arena_strdup(a, plan->post[0].name) : "";
	p->starts = al_time_at(p->day, shift ? shift->starts * 60 : 0,
			       al_offset(r->b));
	p->ends = p->starts + (shift ? shift->minutes : 24 * 60) * 60;
}

static void
add(struct reading *r, struct al_stmt *st)
{
	struct al_seats *l = r->l;
	struct al_seat *p = al_grow(&l->seat, l->n, sizeof *p);
	const struct al_seat *last = l->n > 0 ? &l->seat[l->n - 1] : NULL;
	const char *place = al_col_text(st, 6);

	al_seat_key(l, r->def, st, p);
	p->slot = true;
	p->version = al_col_int(st, 3);
	p->state = seat_state(al_col_text(st, 4));
	al_day_iso(al_col_text(st, 5), &p->day);
	put_plan(r, plan_of(r, place), p);
	p->no = last && last->slot && last->day == p->day &&
				al_same(last->plan, p->plan)
			? last->no + 1
			: 1;
	p->duty = al_arena_printf(&l->arena,
				  r->b->zh ? "接访（%s）" : "reception (%s)",
				  place);
	p->unit = al_arena_strdup(&l->arena, al_col_text(st, 7));
	p->staff = p->first = al_arena_strdup(&l->arena, al_col_text(st, 8));
	l->n++;
}

static enum al_status
read_slots(struct reading *r, al_day from, al_day to, bool with_void)
{
	struct al_stmt *st;
	enum al_status s =
		al_sql(r->b->db,
		       "SELECT _office, _year, _no, _version, _state, day, "
		       "place, unit, leader FROM slot "
		       "WHERE day BETWEEN ?1 AND ?2 AND "
		       "(?3 OR _state <> 'void') "
		       "ORDER BY day, place, _office, _year, _no",
		       &st, r->e);

	if (s != AL_OK)
		return s;
	al_bind_day(st, 1, from);
	al_bind_day(st, 2, to);
	al_bind_int(st, 3, with_void);
	while (al_step(st, &s, r->e))
		add(r, st);
	return s == AL_OK ? r->status : s;
}

enum al_status
al_slots_add(struct al_seats *l, struct al_book *b, const struct al_plan *own,
	     al_day from, al_day to, bool with_void, struct al_err *e)
{
	struct reading r = { .l = l, .b = b, .own = own, .e = e };
	enum al_status s = al_book_ledger(b, AL_SLOT, &r.def, e);

	if (s == AL_OK)
		s = read_slots(&r, from, to, with_void);
	for (size_t i = 0; i < r.n; i++)
		al_plan_free(r.plan[i]);
	free(r.plan);
	return s;
}
