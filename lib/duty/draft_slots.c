/* draft_slots.c: receptions that are kept in ledger slot, as duties of a plan */
#include "draft.h"

#include <string.h>

/* What a reception is by the states of the duty roster. */
static const char *
state_of(const char *state)
{
	static const struct {
		const char *slot, *seat;
	} known[] = { { "held", "served" },
		      { "missed", "absent" },
		      { "moved", "dropped" } };

	for (size_t i = 0; i < AL_COUNT(known); i++)
		if (al_same(state, known[i].slot))
			return known[i].seat;
	return "planned";
}

static void
add_slot(struct al_draft *d, const struct al_ledger *def, struct al_stmt *st)
{
	struct al_seats *l = &d->seats;
	const struct al_plan_shift *shift = &d->plan->shift[0];
	struct al_seat *p = al_grow(&l->seat, l->n, sizeof *p);

	al_seat_key(l, def, st, p);
	p->state = state_of(al_col_text(st, 3));
	al_day_iso(al_col_text(st, 4), &p->day);
	p->plan = d->plan->name;
	p->shift = shift->name;
	p->post = d->plan->post[0].name;
	p->no = l->n > 0 && l->seat[l->n - 1].day == p->day &&
				al_same(l->seat[l->n - 1].plan, p->plan)
			? l->seat[l->n - 1].no + 1
			: 1;
	p->starts = al_time_at(p->day, shift->starts * 60, al_offset(d->b));
	p->ends = p->starts + shift->minutes * 60;
	p->staff = al_arena_strdup(&l->arena, al_col_text(st, 5));
	p->first = p->staff;
	l->n++;
}

enum al_status
al_draft_slots(struct al_draft *d, al_day from, al_day to, struct al_err *e)
{
	const struct al_ledger *def;
	struct al_stmt *st;
	enum al_status s = al_book_ledger(d->b, AL_SLOT, &def, e);

	if (s == AL_OK)
		s = al_sql(d->b->db,
			   "SELECT _office, _year, _no, _state, day, leader "
			   "FROM slot WHERE day BETWEEN ?1 AND ?2 AND "
			   "place = ?3 AND _state <> 'void' "
			   "ORDER BY day, _office, _year, _no",
			   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_day(st, 1, from);
	al_bind_day(st, 2, to);
	al_bind_text(st, 3, d->plan->place);
	while (al_step(st, &s, e))
		add_slot(d, def, st);
	return s;
}

/* ---- one a day ----------------------------------------------------------------- */

/* The slot of a leader on a day, whatever became of it. */
static const struct al_seat *
slot_of(const struct al_draft *d, int day, const char *leader)
{
	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];

		if (p->day == d->first + day && al_draft_pair(d, p) >= 0 &&
		    al_streq(p->staff, leader))
			return p;
	}
	return NULL;
}

static struct al_draft_place *
place_of(const struct al_draft *d, const struct al_seat *was)
{
	for (int i = 0; i < d->places; i++)
		if (d->place[i].was == was)
			return &d->place[i];
	return NULL;
}

/* Here goes on what was there, and there what was here. */
static void
trade(struct al_draft_place *here, struct al_draft_place *there)
{
	const struct al_draft_place was = *here;

	here->was = there->was;
	here->no = there->no;
	there->was = was.was;
	there->no = was.no;
}

/* A place goes on with this slot; what goes on with its own, or ends. */
static void
take_slot(struct al_draft *d, int place, const struct al_seat *was)
{
	const struct al_draft_place *p = &d->place[place];
	struct al_draft_place *other = place_of(d, was);

	if (!other && p->was && !al_seat_gone(p->was)) {
		other = al_draft_add_place(d, p->day, p->pair, was);
		other->surplus = true;
	}
	if (other) {
		trade(&d->place[place], other);
		return;
	}
	d->place[place].was = was;
	d->place[place].no = was->no;
}

void
al_draft_own_slots(struct al_draft *d)
{
	for (int i = 0; i < d->places; i++) {
		const struct al_draft_place *p = &d->place[i];
		const struct al_seat *own;

		if (p->pinned || p->surplus || p->person < 0)
			continue;
		own = slot_of(d, p->day, d->person[p->person].code);
		if (own && own != p->was)
			take_slot(d, i, own);
	}
}
