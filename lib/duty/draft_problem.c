/* draft_problem.c: a duty roster in the making as a problem of shift planning */
#include "draft.h"

#include <string.h>

enum { MINUTES_OF_DAY = 24 * 60, HOLE_RANKS = 32 };

static int *
asked_at(const struct al_draft *d, int person, int day)
{
	return (int *)al_roster_asked(d->r, person, day);
}

static struct al_cover *
cover_at(const struct al_draft *d, int day, int pair)
{
	return &d->r->cover[day * (d->pairs + 1) + pair + 1];
}

/* ---- shifts and rest ---------------------------------------------------------------- */

/* On so many days after the day of `a`, nobody who stood it stands `b`. */
static int
days_barred(const struct al_draft *d, int a, int b)
{
	const struct al_plan_shift *x = &d->plan->shift[d->pair[a].shift];
	const struct al_plan_shift *y = &d->plan->shift[d->pair[b].shift];
	int wait = x->starts + x->minutes + d->plan->rest - y->starts;
	int days = wait <= 0 ? 0 : (wait - 1) / MINUTES_OF_DAY;

	if (days == 0 &&
	    al_plan_bans(d->plan, d->pair[a].shift, d->pair[b].shift))
		return 1;
	return days;
}

static void
put_shifts(struct al_draft *d)
{
	for (int a = 0; a < d->pairs; a++) {
		const struct al_plan_shift *s =
			&d->plan->shift[d->pair[a].shift];
		const char *id =
			al_arena_printf(&d->arena, "%s/%s", s->name,
					d->plan->post[d->pair[a].post].name);

		al_roster_name_shift(d->r, a + 1, id, s->minutes);
		for (int b = 0; b < d->pairs; b++)
			if (days_barred(d, a, b) > 0)
				al_roster_bar(d->r, a + 1, b + 1,
					      days_barred(d, a, b));
	}
}

/* ---- people ---------------------------------------------------------------------------- */

/* Shift plans: what a worker's days keep. */
static void
put_rules(struct al_draft *d, int person)
{
	const struct al_plan *p = d->plan;
	struct al_worker *w = &d->r->worker[person];
	struct al_draft_months m;

	al_draft_months(d, person, &m);
	if (p->most_minutes) {
		w->least_minutes = m.least_left;
		w->most_minutes = m.most_left;
	}
	if (p->most_weekends >= 0)
		w->most_weekends = m.weekends_left;
	if (p->most_run) {
		w->least_run = p->least_run;
		w->most_run = p->most_run;
	}
	if (p->least_off)
		w->least_off = p->least_off;
}

bool
al_draft_has_least(const struct al_draft *d)
{
	const struct al_plan *p = d->plan;

	return p->least_minutes > 0 || p->least_run > 1 || p->least_off > 1;
}

/* What he is kept from on a day: all that there is, or some of it.  Nobody comes
 * to what has begun any more, nor where nobody is needed, to make up for his
 * hours. */
static void
put_day(struct al_draft *d, int person, int day)
{
	bool open = false;

	for (int i = 0; i < d->pairs; i++) {
		if (!d->person[person].may[d->pair[i].post])
			continue;
		if (al_draft_need(d, day, i) > 0 &&
		    !al_draft_begun(d, day, i) &&
		    al_draft_kept(d, person, day, i) == AL_KEPT_NOT)
			open = true;
		else
			al_roster_keep_from(d->r, person, day, i + 1);
	}
	d->r->away[person * d->days + day] = !open;
}

static void
put_person(struct al_draft *d, int person)
{
	const struct al_draft_person *p = &d->person[person];

	al_roster_name_worker(d->r, person, p->code);
	for (int i = 0; i < d->pairs; i++)
		if (!p->may[d->pair[i].post])
			d->r->worker[person].most_of[i + 1] = 0;
	for (int day = 0; day < d->days; day++)
		if (al_draft_planned(d, day))
			put_day(d, person, day);
	put_rules(d, person);
}

static void
put_pairs(struct al_draft *d)
{
	for (size_t i = 0; i < d->plan->nduo; i++) {
		const struct al_plan_duo *duo = &d->plan->duo[i];
		int one = al_draft_person(d, duo->one);
		int two = al_draft_person(d, duo->two);

		if (one >= 0 && two >= 0)
			al_roster_duo(d->r, one, two, duo->together);
	}
}

/* ---- what is given ------------------------------------------------------------------------ */

/* A cell that differs from what it was costs something. */
static void
keep_cell(struct al_draft *d, int person, int day, int shift)
{
	int *asked = asked_at(d, person, day);

	for (int i = 0; i <= d->pairs; i++)
		if (i != shift)
			asked[i] += AL_COST_CHANGE;
}

/* Where hours have a least, who is one too many may be so for their sake. */
static void
keep_day(struct al_draft *d, int day)
{
	for (int i = 0; i < d->persons; i++) {
		const struct al_seat *was = NULL;
		int shift = 0;

		for (int k = 0; k < d->places && !was; k++)
			if (d->place[k].day == day && d->place[k].was &&
			    (!d->place[k].surplus || al_draft_has_least(d)) &&
			    !al_draft_absent(&d->place[k]) &&
			    al_streq(d->place[k].was->staff, d->person[i].code))
				was = d->place[k].was,
				shift = d->place[k].pair + 1;
		keep_cell(d, i, day, shift);
		if (shift && !d->r->duty->fixed[i * d->days + day])
			al_roster_give(d->r, i, day, shift, false);
	}
}

static bool
is_kept(const struct al_draft *d)
{
	for (int i = 0; d->keep && i < d->places; i++)
		if (d->place[i].was && d->place[i].was->staff)
			return true;
	return false;
}

/* What an empty place costs: most on holidays and in key periods, and on other
 * days by an order in which those that are left empty lie far apart. */
static int
hole_cost(const struct al_draft *d, int day)
{
	int rank = 0, n = (int)(d->first + day - d->from);

	if (d->day[day].kind == AL_KIND_HOLIDAY || d->day[day].d.key)
		return AL_COST_HOLE;
	for (int bit = 1; bit < HOLE_RANKS; bit *= 2, n /= 2)
		rank = rank * 2 + n % 2;
	return AL_COST_HOLE - AL_COST_HOLE / 64 +
	       rank * AL_COST_SHARE / (2 * HOLE_RANKS);
}

static int
weighed(int cost, int weight)
{
	return (int)((int64_t)cost * weight / AL_PLAN_WEIGHT);
}

/* What is missing and what is too many costs by its weight. */
static void
put_costs(struct al_draft *d, int day, int pair)
{
	struct al_cover *c = cover_at(d, day, pair);
	const struct al_plan_need *need =
		al_plan_need_of(d->plan, d->pair[pair].post,
				d->pair[pair].shift, &d->day[day].d);

	if (!need)
		return;
	c->under = weighed(hole_cost(d, day), need->weight);
	c->over = weighed(AL_COST_HOLE / 64, need->extra);
}

/* How many of a pair's places somebody of the problem can stand. */
static void
put_needs(struct al_draft *d)
{
	for (int day = 0; day < d->days; day++)
		for (int i = 0; i < d->pairs && al_draft_planned(d, day); i++)
			put_costs(d, day, i);
	for (int i = 0; i < d->places; i++) {
		const struct al_draft_place *p = &d->place[i];
		int cell = p->person * d->days + p->day;

		if (p->surplus)
			continue;
		if (p->pinned) {
			if (p->person < 0 || d->r->duty->fixed[cell] ||
			    al_draft_absent(p))
				continue;
			al_roster_give(d->r, p->person, p->day, p->pair + 1,
				       true);
		}
		cover_at(d, p->day, p->pair)->need++;
	}
}

/* ---- limits ----------------------------------------------------------------------------------- */

/* How many he has in the days that aren't planned. */
static int
stood(const struct al_draft *d, const struct al_plan_most *m, int person,
      al_day first, al_day last)
{
	int n = 0;

	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];

		n += p->day >= first && p->day <= last &&
		     !al_draft_planned(d, (int)(p->day - d->first)) &&
		     al_seat_is_of(p, d->plan->name, d->person[person].code) &&
		     al_plan_counts(d->plan, m, p->shift, p->post);
	}
	return n;
}

/* The shifts of the problem that count; NULL: all. */
static const bool *
counted(struct al_draft *d, const struct al_plan_most *m)
{
	bool *of = al_arena_alloc(&d->arena, (size_t)d->pairs + 1);

	if (al_plan_counts_all(m))
		return NULL;
	for (int i = 0; i < d->pairs; i++)
		of[i + 1] =
			al_plan_counts(d->plan, m,
				       d->plan->shift[d->pair[i].shift].name,
				       d->plan->post[d->pair[i].post].name);
	return of;
}

/* The one shift that somebody may stand of those that count; 0: there are more,
 * or none. */
static int
only_shift(const struct al_draft *d, const bool *of, int person)
{
	int only = 0;

	for (int i = 1; i <= d->pairs; i++) {
		if ((of && !of[i]) || d->r->worker[person].most_of[i] == 0)
			continue;
		if (only)
			return 0;
		only = i;
	}
	return only;
}

/* Shift plans look for whole rows of days, in which one shift is kept within
 * its bound and a limit only counts.  So one that is of all planned days is
 * that bound, too; what is fixed stands, whatever the limit. */
static void
bound_shift(struct al_draft *d, const struct al_limit *l)
{
	int shift = only_shift(d, l->of, l->worker), most = l->most, fixed = 0;
	int *bound = &d->r->worker[l->worker].most_of[shift];

	if (!shift)
		return;
	for (int day = 0; day < d->days; day++) {
		if (!al_roster_fixed(d->r, l->worker, day) ||
		    al_roster_first(d->r, l->worker, day) != shift)
			continue;
		fixed++;
		most += !al_draft_planned(d, day);
	}
	most = most > fixed ? most : fixed;
	if (most < 1)
		most = 1; /* 0: who may not stand it at all */
	if (most < *bound)
		*bound = most;
}

static void
put_limit(struct al_draft *d, const struct al_plan_most *m)
{
	const bool *of = counted(d, m);
	al_day first, last, day;

	for (day = d->from; day <= d->to; day = last + 1) {
		al_every_holding(m->per, day, &first, &last);
		for (int i = 0; i < d->persons; i++) {
			int left = m->n - stood(d, m, i, first, last);
			al_day end = last < d->to ? last : d->to;
			const struct al_limit l = { i, (int)(day - d->first),
						    (int)(end - d->first) + 1,
						    left > 0 ? left : 0, of };

			*(const struct al_plan_most **)
				al_grow(&d->most_of, (size_t)d->r->duty->limits,
					sizeof m) = m;
			al_roster_limit(d->r, l);
			if (al_draft_has_least(d) && first <= d->from &&
			    last >= d->to)
				bound_shift(d, &l);
		}
	}
}

/* ---- fairness ------------------------------------------------------------------------------------ */

bool
al_draft_there(const struct al_draft *d, int person, al_day day)
{
	const struct al_draft_person *p = &d->person[person];

	if (day < p->from || day > p->to)
		return false;
	for (int i = 0; i < d->leaves; i++)
		if (d->leave[i].person == person && d->leave[i].from <= day &&
		    day <= d->leave[i].to)
			return false;
	return true;
}

static void
put_presence(struct al_draft *d)
{
	for (al_day day = d->carried; day <= d->to; day++) {
		int kind = al_seat_kind(d->b, day);

		for (int i = 0; i < d->persons; i++)
			d->r->duty->present[i * AL_KINDS + kind] +=
				al_draft_there(d, i, day);
	}
}

static void
put_shares(struct al_draft *d)
{
	al_roster_share(d->r, AL_KINDS);
	for (int day = 0; day < d->days; day++)
		if (al_draft_planned(d, day))
			d->r->duty->kind_of[day] = (int8_t)d->day[day].kind;
	put_presence(d);
	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];
		int person = al_draft_person(d, p->staff);

		if (person >= 0 && p->day >= d->carried && p->day < d->from &&
		    al_same(p->plan, d->plan->name) && al_seat_stood(p))
			d->r->duty->carried[person * AL_KINDS +
					    al_seat_kind(d->b, p->day)]++;
	}
}

/* ---- wishes -------------------------------------------------------------------------------------- */

static void
put_wish(struct al_draft *d, const struct al_wish_line *w)
{
	int person = al_draft_person(d, w->staff);

	for (int day = 0; person >= 0 && day < d->days; day++) {
		int *asked = asked_at(d, person, day);

		if (!al_draft_planned(d, day) || d->first + day < w->from ||
		    d->first + day > w->to)
			continue;
		if (w->kind == AL_WISH_WANT)
			asked[0] += w->weight * AL_COST_WISH;
		for (int i = 1; w->kind == AL_WISH_NOT && i <= d->pairs; i++)
			asked[i] += w->weight * AL_COST_WISH;
	}
}

void
al_draft_problem(struct al_draft *d)
{
	d->r = al_roster_new(d->days, d->pairs, d->persons);
	put_shifts(d);
	for (int i = 0; i < d->persons; i++)
		put_person(d, i);
	put_pairs(d);
	al_draft_around(d);
	put_needs(d);
	if (is_kept(d))
		for (int day = 0; day < d->days; day++)
			if (al_draft_planned(d, day))
				keep_day(d, day);
	for (size_t i = 0; i < d->plan->nmost; i++)
		put_limit(d, &d->plan->most[i]);
	put_shares(d);
	for (int i = 0; i < d->wishes; i++)
		put_wish(d, &d->wish[i]);
}
