/* draft_places.c: the places of a duty roster in the making, old and new */
#include "draft.h"
#include "ledger/act.h"
#include "ledger/effect.h"

#include <string.h>

/* ---- what stays ----------------------------------------------------------------- */

static bool
is_fixed(const struct al_draft *d, const struct al_seat *p)
{
	for (int i = 0; i < d->fixes; i++)
		if (d->fix[i].from <= p->day && p->day <= d->fix[i].to)
			return true;
	for (int i = 0; i < d->fix_codes; i++)
		if (al_same(d->fix_code[i], p->code))
			return true;
	return false;
}

bool
al_draft_pinned(const struct al_draft *d, const struct al_seat *p)
{
	if (al_same(p->state, "served") || al_same(p->state, "absent"))
		return true;
	if (al_seat_gone(p))
		return false;
	return p->starts <= al_now(d->b) || (p->staff && is_fixed(d, p));
}

/* Is it by an order (take) that who stands it does so? */
static enum al_status
was_taken(struct al_draft *d, const struct al_seat *p, bool *taken,
	  struct al_err *e)
{
	struct al_past *past;
	struct al_value v;
	bool told = false;
	size_t n;
	enum al_status s =
		al_history(d->b, p->version, &d->arena, &past, &n, e);

	while (s == AL_OK && n-- > 0 && !told) {
		struct al_parsed *data = al_effect_parse(past[n].en.data, e);

		if (!data)
			return AL_IO;
		told = past[n].live &&
		       al_parsed_value(data, "set", "staff", &v);
		*taken = told && al_same(past[n].en.action, "take");
		al_parsed_free(data);
	}
	return s;
}

enum al_status
al_draft_orders(struct al_draft *d, struct al_err *e)
{
	enum al_status s = AL_OK;

	d->taken = al_arena_alloc(&d->arena, d->seats.n + 1);
	for (size_t i = 0; s == AL_OK && d->keep && i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];

		if (p->staff && !al_streq(p->staff, p->first) &&
		    al_same(p->plan, d->plan->name) && p->day >= d->from &&
		    p->day <= d->to && !al_seat_gone(p))
			s = was_taken(d, p, &d->taken[i], e);
	}
	return s;
}

/* An order stands, but not for who can't come at all. */
static bool
is_ordered(const struct al_draft *d, size_t seat, int day, int pair)
{
	int person = al_draft_person(d, d->seats.seat[seat].staff);

	return d->taken[seat] &&
	       (person < 0 ||
		al_draft_kept(d, person, day, pair) == AL_KEPT_NOT);
}

/* ---- places --------------------------------------------------------------------- */

struct al_draft_place *
al_draft_add_place(struct al_draft *d, int day, int pair,
		   const struct al_seat *was)
{
	struct al_draft_place *p =
		al_grow(&d->place, (size_t)d->places, sizeof *p);

	d->places++;
	*p = (struct al_draft_place){ day, pair, 0, was, false, false, -1 };
	if (was)
		p->no = was->no;
	return p;
}

static bool
is_own(const struct al_draft *d, const struct al_seat *p, int day)
{
	return p->day == d->first + day && al_same(p->plan, d->plan->name) &&
	       !al_same(p->state, AL_VOID);
}

/* The least number that no place of the pair has. */
static int64_t
free_number(const struct al_draft *d, int begin)
{
	for (int64_t no = 1;; no++) {
		int i = begin;

		while (i < d->places && d->place[i].no != no)
			i++;
		if (i == d->places)
			return no;
	}
}

/* Those that are kept come first, then those that were dropped. */
static void
add_kept(struct al_draft *d, int day, int pair, int need, bool gone)
{
	int begin = d->places, have;

	while (begin > 0 && d->place[begin - 1].day == day &&
	       d->place[begin - 1].pair == pair)
		begin--;
	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];
		struct al_draft_place *place;

		if (!is_own(d, p, day) || al_draft_pair(d, p) != pair ||
		    al_seat_gone(p) != gone)
			continue;
		have = d->places - begin;
		if (gone && have >= need)
			return;
		place = al_draft_add_place(d, day, pair, p);
		place->pinned =
			al_draft_pinned(d, p) || is_ordered(d, i, day, pair);
		place->person =
			place->pinned ? al_draft_person(d, p->staff) : -1;
	}
}

/* More than are needed: the last that may go. */
static void
mark_surplus(struct al_draft *d, int begin, int need)
{
	int more = d->places - begin - need;

	for (int i = d->places - 1; i >= begin && more > 0; i--)
		if (!d->place[i].pinned) {
			d->place[i].surplus = true;
			more--;
		}
}

static void
places_of(struct al_draft *d, int day, int pair)
{
	int begin = d->places, need = al_draft_need(d, day, pair);

	add_kept(d, day, pair, need, false);
	if (al_draft_begun(d, day, pair)) {
		if (d->places - begin < need)
			d->late += need - (d->places - begin);
		return;
	}
	add_kept(d, day, pair, need, true);
	mark_surplus(d, begin, need);
	while (d->places - begin < need) {
		int64_t no = free_number(d, begin);

		al_draft_add_place(d, day, pair, NULL)->no = no;
	}
}

/* Duties of this plan that it no longer knows. */
static void
add_strange(struct al_draft *d, int day)
{
	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];

		if (is_own(d, p, day) && al_draft_pair(d, p) < 0 &&
		    !al_seat_gone(p) && !al_draft_pinned(d, p))
			al_draft_add_place(d, day, -1, p)->surplus = true;
	}
}

void
al_draft_places(struct al_draft *d)
{
	for (int day = 0; day < d->days; day++) {
		if (!al_draft_planned(d, day))
			continue;
		for (int i = 0; i < d->pairs; i++)
			places_of(d, day, i);
		add_strange(d, day);
	}
}

bool
al_draft_absent(const struct al_draft_place *p)
{
	return p->pinned && al_same(p->was->state, "absent");
}

bool
al_draft_hole(const struct al_draft_place *p)
{
	return !p->pinned && !p->surplus && p->person < 0;
}

/* ---- who stands them ---------------------------------------------------------------- */

static uint8_t *
cell_at(const struct al_draft *d, int person, int day)
{
	return &d->cell[person * d->days + day];
}

/* Let `person` have a place of this day and pair that nobody has yet: the one
 * that was his, else (`any`) the first. */
static bool
seat_person(struct al_draft *d, int person, int day, int pair, bool any)
{
	for (int i = 0; i < d->places; i++) {
		struct al_draft_place *p = &d->place[i];

		if (p->day != day || p->pair != pair || p->pinned ||
		    p->surplus || p->person >= 0)
			continue;
		if (!any && (!p->was ||
			     !al_streq(p->was->staff, d->person[person].code)))
			continue;
		p->person = person;
		return true;
	}
	return false;
}

static bool
is_seated(const struct al_draft *d, int person, int day)
{
	for (int i = 0; i < d->places; i++)
		if (d->place[i].day == day && d->place[i].person == person &&
		    !d->place[i].surplus && !al_draft_absent(&d->place[i]))
			return true;
	return false;
}

/* Where hours or runs have a least, more may come than are needed: to a place
 * that was to go, else to a new one. */
static void
add_seat(struct al_draft *d, int person, int day, int pair)
{
	int64_t last = 0;
	struct al_draft_place *p;

	for (int i = 0; i < d->places; i++) {
		p = &d->place[i];
		if (p->day != day || p->pair != pair)
			continue;
		if (p->surplus) {
			p->surplus = false;
			p->person = person;
			return;
		}
		last = p->no > last ? p->no : last;
	}
	p = al_draft_add_place(d, day, pair, NULL);
	p->no = last + 1;
	p->person = person;
}

static int
by_day(const void *a, const void *b)
{
	const struct al_draft_place *x = a, *y = b;

	if (x->day != y->day)
		return x->day - y->day;
	if (x->pair != y->pair)
		return x->pair - y->pair;
	return (x->no > y->no) - (x->no < y->no);
}

/* Each keeps the place that was his; then the others take what is left. */
static void
seat_day(struct al_draft *d, int day, bool any)
{
	for (int i = 0; i < d->persons; i++) {
		int shift = *cell_at(d, i, day);

		if (shift == 0 || is_seated(d, i, day))
			continue;
		if (!seat_person(d, i, day, shift - 1, any) && any)
			add_seat(d, i, day, shift - 1);
	}
}

void
al_draft_fill(struct al_draft *d)
{
	for (int i = 0; i < d->places; i++)
		if (!d->place[i].pinned)
			d->place[i].person = -1;
	for (int day = 0; day < d->days; day++)
		for (int any = 0; any < 2 && al_draft_planned(d, day); any++)
			seat_day(d, day, any != 0);
	if (d->plan->place)
		al_draft_own_slots(d);
	if (d->places > 0)
		qsort(d->place, (size_t)d->places, sizeof *d->place, by_day);
}
