/* draft_slots.c: a leader goes on with the reception of the day that was his */
#include "draft.h"

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
