/* draft_people.c: who may stand a duty, and who is kept from it when */
#include "draft.h"
#include "leave.h"
#include "slots.h"

#include <string.h>

int
al_draft_person(const struct al_draft *d, const char *code)
{
	for (int i = 0; code && i < d->persons; i++)
		if (al_same(d->person[i].code, code))
			return i;
	return -1;
}

static uint8_t *
kept_at(const struct al_draft *d, int person, int day, int pair)
{
	return &d->person[person].kept[day * d->pairs + pair];
}

enum al_kept
al_draft_kept(const struct al_draft *d, int person, int day, int pair)
{
	return (enum al_kept) * kept_at(d, person, day, pair);
}

/* Nothing of his may lie between two instants; but a reception fits into some
 * duties. */
static void
keep_from(struct al_draft *d, int person, al_time from, al_time to,
	  enum al_kept why)
{
	for (int day = 0; day < d->days; day++)
		for (int i = 0; i < d->pairs; i++) {
			al_time starts = al_draft_starts(d, day, i),
				ends = al_draft_ends(d, day, i);

			if (starts < to && ends > from &&
			    !(why == AL_KEPT_RECEPTION &&
			      al_slot_within(ends - starts)))
				*kept_at(d, person, day, i) = (uint8_t)why;
		}
}

/* ---- staff --------------------------------------------------------------------- */

/* Is this row of staff in the unit, and may it stand anything? */
static bool
takes_part(struct al_draft *d, const struct al_record *row, bool *may)
{
	const struct al_plan *p = d->plan;
	int unit = al_def_column(row->def, "unit");
	bool any = false;

	if (p->unit && (unit < 0 || row->val[unit].kind != AL_V_TEXT ||
			!al_ref_under(d->b, "unit", row->val[unit].s, p->unit)))
		return false;
	for (size_t i = 0; i < p->npost; i++)
		any |= may[i] = al_plan_may(d->b, &p->post[i], row);
	return any;
}

static al_day
day_of(const char *text, al_day otherwise)
{
	al_day day = otherwise;

	if (text)
		al_day_iso(text, &day);
	return day;
}

static void
add_person(struct al_draft *d, const char *code, bool *may,
	   const struct al_ref *ref)
{
	struct al_draft_person *p =
		al_grow(&d->person, (size_t)d->persons, sizeof *p);
	size_t cells = (size_t)d->days * (size_t)d->pairs;

	p->code = code;
	p->name = al_arena_strdup(&d->arena, al_ref_name(d->b, ref));
	p->from = day_of(ref->from, INT32_MIN);
	p->to = day_of(ref->to, INT32_MAX);
	p->may = may;
	p->kept = al_arena_alloc(&d->arena, cells + 1);
	d->persons++;
}

static enum al_status
consider(struct al_draft *d, const struct al_ledger *staff, const char *code,
	 struct al_err *e)
{
	struct al_record *row = NULL;
	const struct al_ref *ref = NULL;
	bool *may = al_arena_alloc(&d->arena, d->plan->npost * sizeof *may);
	enum al_status s =
		al_record_find(d->b, staff, code, &d->arena, &row, e);

	if (s == AL_OK)
		s = al_ref_find(d->b, staff->name, code, false, &ref, e);
	if (s != AL_OK || !takes_part(d, row, may) ||
	    day_of(ref->from, d->from) > d->to ||
	    day_of(ref->to, d->to) < d->from)
		return s;
	add_person(d, row->code, may, ref);
	return AL_OK;
}

static enum al_status
read_staff(struct al_draft *d, struct al_err *e)
{
	const char **code = NULL;
	const struct al_ledger *staff;
	size_t n = 0;
	enum al_status s = al_book_ledger(d->b, "staff", &staff, e);

	if (s == AL_OK)
		s = al_seat_rows(d->b, "staff", &d->arena, &code, &n, e);
	for (size_t i = 0; s == AL_OK && i < n; i++)
		s = consider(d, staff, code[i], e);
	free(code);
	return s;
}

/* ---- when they aren't there ------------------------------------------------------- */

static void
keep_days(struct al_draft *d, int person, al_day from, al_day to,
	  enum al_kept why)
{
	al_day last = d->first + d->days;

	if (from < d->first)
		from = d->first;
	if (to > last)
		to = last;
	if (from <= to)
		keep_from(d, person, al_time_at(from, 0, al_offset(d->b)),
			  al_time_at(to + 1, 0, al_offset(d->b)), why);
}

/* Those who are on the staff for a part of the days only. */
static void
keep_strangers(struct al_draft *d)
{
	for (int i = 0; i < d->persons; i++) {
		const struct al_draft_person *p = &d->person[i];

		if (p->from > d->first)
			keep_days(d, i, d->first, p->from - 1, AL_KEPT_GONE);
		if (p->to < d->first + d->days)
			keep_days(d, i, p->to + 1, d->first + d->days,
				  AL_KEPT_GONE);
	}
}

static void
add_leave(struct al_draft *d, const struct al_leave *l)
{
	struct al_draft_leave *slot;
	int person = al_draft_person(d, l->staff);

	if (person < 0)
		return;
	slot = al_grow(&d->leave, (size_t)d->leaves++, sizeof *slot);
	*slot = (struct al_draft_leave){ person, l->from, l->to };
	keep_days(d, person, l->from, l->to, AL_KEPT_LEAVE);
}

/* Shares and hours look back to where duties count, and on to the end of the
 * month. */
static enum al_status
read_leave(struct al_draft *d, struct al_err *e)
{
	al_day since = d->carried < d->first ? d->carried : d->first;
	struct al_leave *l;
	size_t n;
	enum al_status s =
		al_leave_read(d->b, &d->arena, NULL, since,
			      al_month_end(d->first + d->days), &l, &n, e);

	for (size_t i = 0; s == AL_OK && i < n; i++)
		add_leave(d, &l[i]);
	free(l);
	return s;
}

static void
keep_wishes(struct al_draft *d)
{
	for (int i = 0; i < d->wishes; i++) {
		const struct al_wish_line *w = &d->wish[i];
		int person = al_draft_person(d, w->staff);

		if (person >= 0 && w->kind == AL_WISH_CANNOT)
			keep_days(d, person, w->from, w->to, AL_KEPT_WISH);
	}
}

/* Does somebody stand this beside what is planned?  Of this plan that is what
 * is no longer in it, but stays. */
static bool
is_elsewhere(const struct al_draft *d, const struct al_seat *p)
{
	bool own = al_same(p->plan, d->plan->name);

	return al_draft_person(d, p->staff) >= 0 && al_seat_stood(p) &&
	       !(own && al_draft_pair(d, p) >= 0) &&
	       !(own && p->day >= d->from && p->day <= d->to &&
		 !al_draft_pinned(d, p));
}

/* Between duties of two plans lies the longer rest of the two. */
static al_time
rest_beside(struct al_draft *d, const struct al_seat *p, const char **plan,
	    int *rest)
{
	if (!*plan || !al_same(*plan, p->plan)) {
		*plan = p->plan;
		*rest = al_same(p->plan, d->plan->name)
				? 0
				: al_plan_rest(d->b, p->plan);
	}
	return (*rest > d->plan->rest ? *rest : d->plan->rest) * 60;
}

/* A leader has one reception a day, and one beside a duty as slots.h has it. */
static void
keep_seat(struct al_draft *d, const struct al_seat *p)
{
	bool receives = d->plan->place != NULL;
	int person = al_draft_person(d, p->staff);

	if (p->slot && receives)
		keep_days(d, person, p->day, p->day, AL_KEPT_RECEPTION);
	else if (p->slot && al_seat_timed(p))
		keep_from(d, person, p->starts, p->ends, AL_KEPT_RECEPTION);
	else if (!p->slot && !(receives && al_slot_within(p->ends - p->starts)))
		keep_from(d, person, p->starts, p->ends, AL_KEPT_DUTY);
}

/* What they stand elsewhere, and the rest before and after it; between duties
 * and receptions lies none. */
static void
keep_elsewhere(struct al_draft *d)
{
	const char *plan = NULL;
	int rest = 0;

	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];
		al_time apart;

		if (!is_elsewhere(d, p) || p->slot != (d->plan->place != NULL))
			continue;
		apart = rest_beside(d, p, &plan, &rest);
		keep_from(d, al_draft_person(d, p->staff), p->starts - apart,
			  p->ends + apart, AL_KEPT_REST);
	}
	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];

		if (is_elsewhere(d, p))
			keep_seat(d, p);
	}
}

enum al_status
al_draft_people(struct al_draft *d, struct al_err *e)
{
	enum al_status s = read_staff(d, e);

	if (s != AL_OK)
		return s;
	keep_wishes(d);
	keep_elsewhere(d);
	s = read_leave(d, e);
	keep_strangers(d);
	return s;
}
