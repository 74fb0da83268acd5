/* start.c: a walk through a worker's days that can't go astray
 *
 * First, from the last day back: in each slot, with so many minutes still to
 * be worked, how few more weekends will do.  Then forward, by chance among what
 * can still be brought to a good end, the cheaper the likelier.
 */
#include "start.h"
#include "state.h"

#include <math.h>

#define NEVER UINT16_MAX
#define TRIES 300
#define DEAREST 1000 /* costs that are told apart, at most */

struct start {
	const struct al_roster *r;
	struct al_sheet *s;
	struct al_chance *chance;
	struct al_alikes like;
	const struct al_worker *w;
	int worker;
	struct al_slots slots;
	bool *usable;	  /* by shift */
	bool *able;	  /* by group: has a usable shift */
	int unit, high;	  /* minutes are counted in units, up to `high` */
	uint16_t *fewest; /* [(day * slots + slot) * (high + 1) + units] */
	size_t room;
	double *chances;
};

/* ---- what can be brought to a good end ------------------------------------- */

static uint16_t *
fewest(const struct start *t, int day, int slot)
{
	return t->fewest + ((size_t)day * (size_t)t->slots.n + (size_t)slot) *
				   ((size_t)t->high + 1);
}

/* The slot after a day off; -1: the run of work can't end yet. */
static int
slot_off(const struct al_slots *s, int slot)
{
	if (slot < s->offs)
		return slot + 1 < s->offs ? slot + 1 : slot;
	return al_slots_may_end(s, al_slots_kind_of(s, slot)) ? 0 : -1;
}

/* The slot after work on a shift of the group; -1: it can't follow. */
static int
slot_on(const struct start *t, int day, int slot, const struct al_alike *g)
{
	const struct al_slots *s = &t->slots;
	int kind = 0;

	if (s->kinds == 0 || (slot < s->offs && slot + 1 < s->offs))
		return -1;
	if (slot < s->offs)
		return al_slots_on(s, al_slots_kind(s, 1, day == 0), g->row);
	kind = al_slots_longer(s, al_slots_kind_of(s, slot));
	if (kind < 0 ||
	    !t->like.follows[g->col * s->rows + al_slots_row_of(s, slot)])
		return -1;
	return al_slots_on(s, kind, g->row);
}

/* Does work on this day make the weekend one with work? */
static int
weekend(const struct start *t, int day, int slot)
{
	return day % 7 == 5 || (day % 7 == 6 && slot < t->slots.offs);
}

static void
take_less(uint16_t *to, const uint16_t *from, int n, int more)
{
	for (int i = 0; i < n; i++)
		if (from[i] != NEVER && from[i] + more < to[i])
			to[i] = (uint16_t)(from[i] + more);
}

/* Is any shift of the group one that this day can be? */
static bool
is_open(const struct start *t, int day, const struct al_alike *a)
{
	for (int j = 0; j < a->n; j++)
		if (al_roster_open(t->r, t->worker, day,
				   t->like.shift[a->first + j]))
			return true;
	return false;
}

static void
fewest_of(struct start *t, int day, int slot)
{
	uint16_t *to = fewest(t, day, slot);
	int next = slot_off(&t->slots, slot), n = t->high + 1;

	for (int i = 0; i < n; i++)
		to[i] = NEVER;
	if (next >= 0 && al_roster_open(t->r, t->worker, day, 0))
		take_less(to, fewest(t, day + 1, next), n, 0);
	for (int g = 0; g < t->like.n; g++) {
		const struct al_alike *a = &t->like.group[g];
		int units = a->minutes / t->unit;

		next = t->able[g] && is_open(t, day, a)
			       ? slot_on(t, day, slot, a)
			       : -1;
		if (next >= 0 && units < n)
			take_less(to + units, fewest(t, day + 1, next),
				  n - units, weekend(t, day, slot));
	}
}

/* Which shifts this worker may use: all, or those without a limit alone. */
static bool
set_usable(struct start *t, bool unlimited)
{
	bool any = false;

	t->unit = 0;
	for (int g = 0; g < t->like.n; g++) {
		const struct al_alike *a = &t->like.group[g];

		t->able[g] = false;
		for (int j = 0; j < a->n; j++) {
			int i = t->like.shift[a->first + j];
			int most = t->w->most_of[i];

			t->usable[i] = most >= (unlimited ? t->r->days : 1);
			t->able[g] |= t->usable[i];
		}
		if (t->able[g])
			t->unit = al_roster_common(a->minutes, t->unit);
		any |= t->able[g];
	}
	t->unit = t->unit > 0 ? t->unit : 1;
	return any;
}

static void
look_back(struct start *t)
{
	size_t all = 0;
	int longest = 0;

	for (int g = 0; g < t->like.n; g++)
		if (t->able[g] && t->like.group[g].minutes > longest)
			longest = t->like.group[g].minutes;
	t->high = t->w->most_minutes / t->unit;
	if (t->high > t->r->days * (longest / t->unit))
		t->high = t->r->days * (longest / t->unit);
	t->slots = al_slots_of(t->r, t->like.rows, t->w, true);
	all = ((size_t)t->r->days + 1) * (size_t)t->slots.n *
	      ((size_t)t->high + 1);
	if (all > t->room) {
		free(t->fewest);
		t->fewest = al_alloc(all * sizeof *t->fewest);
		t->room = all;
	}
	for (int i = 0; i < t->slots.n; i++)
		for (int m = 0; m <= t->high; m++)
			fewest(t, t->r->days, i)[m] = m == 0 ? 0 : NEVER;
	for (int day = t->r->days - 1; day >= 0; day--)
		for (int i = 0; i < t->slots.n; i++)
			fewest_of(t, day, i);
}

/* ---- forward ------------------------------------------------------------------- */

struct step {
	int slot, units, weekends; /* still to be worked; still allowed */
};

/* Can it be brought to a good end from here? */
static bool
leads_on(const struct start *t, int day, struct step to)
{
	return to.slot >= 0 && to.units >= 0 && to.weekends >= 0 &&
	       fewest(t, day, to.slot)[to.units] <= to.weekends;
}

static double
liking(double cost)
{
	return exp(-(cost > -DEAREST ? cost : -DEAREST) / 20);
}

/* Work on a shift, or be off: where that leads.  False: nowhere. */
static bool
try_step(const struct start *t, int day, struct step now, int shift,
	 struct step *to)
{
	struct al_alike one = { t->like.row_of[shift], t->like.col_of[shift],
				t->r->shift[shift].minutes, 0, 0 };

	*to = now;
	if (!al_roster_open(t->r, t->worker, day, shift))
		return false;
	if (shift == 0) {
		to->slot = slot_off(&t->slots, now.slot);
		return leads_on(t, day + 1, *to);
	}
	if (!t->usable[shift] ||
	    t->s->count[t->worker * (t->r->shifts + 1) + shift] >=
		    t->w->most_of[shift])
		return false;
	to->slot = slot_on(t, day, now.slot, &one);
	to->units -= one.minutes / t->unit;
	to->weekends -= weekend(t, day, now.slot);
	return leads_on(t, day + 1, *to);
}

/* One day by chance; false: shifts that are left lead nowhere. */
static bool
walk_day(struct start *t, int day, struct step *now)
{
	const int *asked = al_roster_asked(t->r, t->worker, day);
	double sum = 0, cost = 0;
	struct step to;
	int shift = 0;

	for (int i = 0; i <= t->r->shifts; i++) {
		t->chances[i] = 0;
		if (!try_step(t, day, *now, i, &to))
			continue;
		cost = asked[i] +
		       (i > 0 ? al_sheet_one_more(t->s, day, i, 0) : 0);
		/* somebody must come where nothing is missed, too */
		t->chances[i] = liking(cost) + 1e-30;
		sum += t->chances[i];
	}
	if (!(sum > 0))
		return false;
	sum *= al_chance_unit(t->chance);
	for (int i = 0; i <= t->r->shifts; i++) {
		if (t->chances[i] > 0)
			shift = i;
		sum -= t->chances[i];
		if (sum < 0)
			break;
	}
	if (!try_step(t, day, *now, shift, &to))
		return false;
	*now = to;
	al_sheet_set(t->s, t->worker, day, shift);
	return true;
}

/* How many units at most, or at least, that there is a plan for; -1: none. */
static int
reached(const struct start *t, int from, int to)
{
	const uint16_t *v = fewest(t, 0, t->slots.offs - 1);
	int way = from <= to ? 1 : -1;

	for (int m = from; m != to + way; m += way)
		if (m >= 0 && m <= t->high && v[m] <= t->w->most_weekends)
			return m;
	return -1;
}

/* From the first day to the last, with the most minutes there are, or less. */
static bool
walk(struct start *t, bool most)
{
	int low = (t->w->least_minutes + t->unit - 1) / t->unit;
	int from = t->high, day = 0;
	struct step now = { t->slots.offs - 1, 0, t->w->most_weekends };

	if (low > t->high)
		return false;
	if (!most)
		from -= al_chance_below(t->chance, t->high - low + 1);
	now.units = reached(t, from, low);
	if (now.units < 0)
		return false;
	while (day < t->r->days && walk_day(t, day, &now))
		day++;
	if (day == t->r->days)
		return true;
	while (day-- > 0)
		al_sheet_set(t->s, t->worker, day, 0);
	return false;
}

/* ---- words --------------------------------------------------------------------- */

/* Minutes with each shift as often as it may be worked. */
static int64_t
most_by_limits(const struct start *t)
{
	int64_t sum = 0;

	for (int i = 1; i <= t->r->shifts; i++)
		sum += (int64_t)t->w->most_of[i] * t->r->shift[i].minutes;
	return sum;
}

static enum al_status
say_why(const struct start *t, struct al_err *e)
{
	int low = (t->w->least_minutes + t->unit - 1) / t->unit;
	int most = reached(t, t->high, 0);

	if (most < 0)
		return al_fail(e, AL_CONFLICT,
			       _("%s: no plan at all keeps the days off, the "
				 "runs and the weekends"),
			       t->w->id);
	if (most < low)
		return al_fail(e, AL_CONFLICT,
			       _("%s: must work %d minutes, but with these "
				 "days off, runs, weekends and shifts can work "
				 "%d at most"),
			       t->w->id, t->w->least_minutes, most * t->unit);
	if (reached(t, t->high, low) < 0)
		return al_fail(e, AL_CONFLICT,
			       _("%s: no plan has between %d and %d minutes"),
			       t->w->id, t->w->least_minutes,
			       t->w->most_minutes);
	if (most_by_limits(t) < t->w->least_minutes)
		return al_fail(e, AL_CONFLICT,
			       _("%s: must work %d minutes, but each shift as "
				 "often as allowed makes %d"),
			       t->w->id, t->w->least_minutes,
			       (int)most_by_limits(t));
	return al_fail(e, AL_CONFLICT,
		       _("%s: no plan was found that keeps the limits on how "
			 "often a shift is worked"),
		       t->w->id);
}

static enum al_status
start_worker(struct start *t, struct al_err *e)
{
	if (set_usable(t, true)) {
		look_back(t);
		if (walk(t, true))
			return AL_OK;
	}
	set_usable(t, false);
	look_back(t);
	for (int i = 0; i < TRIES; i++)
		if (walk(t, i == 0))
			return AL_OK;
	return say_why(t, e);
}

enum al_status
al_start(struct al_sheet *s, struct al_chance *chance, struct al_err *e)
{
	struct start t = { .r = s->r, .s = s, .chance = chance };
	size_t n = (size_t)s->r->shifts + 1;
	enum al_status status = AL_OK;

	al_alikes_init(&t.like, t.r);
	t.usable = al_alloc(n * sizeof *t.usable);
	t.able = al_alloc(n * sizeof *t.able);
	t.chances = al_alloc(n * sizeof *t.chances);
	for (t.worker = 0; t.worker < s->r->workers; t.worker++) {
		t.w = &s->r->worker[t.worker];
		if (start_worker(&t, e) != AL_OK)
			status = AL_CONFLICT;
	}
	al_alikes_release(&t.like);
	free(t.usable);
	free(t.able);
	free(t.chances);
	free(t.fewest);
	return status;
}
