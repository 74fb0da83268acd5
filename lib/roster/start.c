/* start.c: a walk through a worker's days that can't go astray
 *
 * First, from the last day back (start_back.c): what can be brought to a good
 * end.  Then forward, by chance among that, the cheaper the likelier.
 */
#include "start_part.h"

#include <math.h>

#define TRIES 300
#define DEAREST 1000 /* costs that are told apart, at most */

struct walk {
	struct al_start t;
	struct al_sheet *s;
	struct al_chance *chance;
	double *chances;
};

struct step {
	int slot, units;
	uint32_t most; /* may still be broken */
};

/* Can it be brought to a good end from here, if the step itself breaks so
 * much? */
static bool
leads_on(const struct al_start *t, int day, struct step *to, uint32_t breaks)
{
	uint32_t rest;

	if (to->slot < 0 || to->units < 0 || breaks > to->most)
		return false;
	to->most -= breaks;
	rest = al_start_fewest(t, day, to->slot)[to->units];
	return rest != AL_START_NEVER && rest <= to->most;
}

static double
liking(double cost)
{
	return exp(-(cost > -DEAREST ? cost : -DEAREST) / 20);
}

/* Work on a shift, or be off: where that leads.  False: nowhere. */
static bool
try_step(const struct walk *x, int day, struct step now, int shift,
	 struct step *to)
{
	const struct al_start *t = &x->t;
	struct al_alike one = { t->like.row_of[shift], t->like.col_of[shift],
				t->r->shift[shift].minutes, 0, 0 };
	uint32_t breaks;

	*to = now;
	if (!al_start_open(t, day, shift))
		return false;
	if (shift == 0) {
		to->slot = al_start_off(t, now.slot, &breaks);
		return leads_on(t, day + 1, to, breaks);
	}
	if (!al_roster_fixed(t->r, t->worker, day) &&
	    x->s->count[t->worker * (t->r->shifts + 1) + shift] >=
		    t->w->most_of[shift])
		return false;
	to->slot = al_start_on(t, day, now.slot, &one, &breaks);
	to->units -= one.minutes / t->unit;
	return leads_on(t, day + 1, to, breaks);
}

/* One day by chance; false: shifts that are left lead nowhere. */
static bool
walk_day(struct walk *x, int day, struct step *now)
{
	const struct al_roster *r = x->t.r;
	const int *asked = al_roster_asked(r, x->t.worker, day);
	double sum = 0, cost = 0;
	struct step to;
	int shift = 0;

	for (int i = 0; i <= r->shifts; i++) {
		x->chances[i] = 0;
		if (!try_step(x, day, *now, i, &to))
			continue;
		cost = asked[i] +
		       (i > 0 ? al_sheet_one_more(x->s, day, i, 0) : 0);
		/* somebody must come where nothing is missed, too */
		x->chances[i] = liking(cost) + 1e-30;
		sum += x->chances[i];
	}
	if (!(sum > 0))
		return false;
	sum *= al_chance_unit(x->chance);
	for (int i = 0; i <= r->shifts; i++) {
		if (x->chances[i] > 0)
			shift = i;
		sum -= x->chances[i];
		if (sum < 0)
			break;
	}
	if (!try_step(x, day, *now, shift, &to))
		return false;
	*now = to;
	al_sheet_set(x->s, x->t.worker, day, shift);
	return true;
}

/* From the first day to the last, with the most minutes there are, or less. */
static bool
walk(struct walk *x, bool most)
{
	const struct al_start *t = &x->t;
	int low = al_start_low(t), from = t->high, day = 0;
	struct step now = { t->slots.offs - 1, 0, t->most };

	if (low > t->high)
		return false;
	if (!most)
		from -= al_chance_below(x->chance, t->high - low + 1);
	now.units = al_start_reached(t, from, low);
	if (now.units < 0)
		return false;
	while (day < t->r->days && walk_day(x, day, &now))
		day++;
	if (day == t->r->days)
		return true;
	while (day-- > 0)
		al_sheet_set(x->s, t->worker, day, 0);
	return false;
}

/* ---- words --------------------------------------------------------------------- */

static enum al_status
say_why(const struct al_start *t, struct al_err *e)
{
	int low = al_start_low(t), most = al_start_reached(t, t->high, 0);
	int64_t often = al_start_often(t->r, t->w);

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
	if (al_start_reached(t, t->high, low) < 0)
		return al_fail(e, AL_CONFLICT,
			       _("%s: no plan has between %d and %d minutes"),
			       t->w->id, t->w->least_minutes,
			       t->w->most_minutes);
	if (often < t->w->least_minutes)
		return al_fail(e, AL_CONFLICT,
			       _("%s: must work %d minutes, but each shift as "
				 "often as allowed makes %d"),
			       t->w->id, t->w->least_minutes, (int)often);
	return al_fail(e, AL_CONFLICT,
		       _("%s: no plan was found that keeps the limits on how "
			 "often a shift is worked"),
		       t->w->id);
}

/* Tries by chance, where a shift may be worked so often only. */
static bool
walk_often(struct walk *x)
{
	for (int i = 0; i < TRIES; i++)
		if (walk(x, i == 0))
			return true;
	return false;
}

static bool
start_worker(struct walk *x, int worker)
{
	struct al_start *t = &x->t;

	if (al_start_usable(t, worker, true)) {
		al_start_back(t);
		if (walk(x, true))
			return true;
	}
	al_start_usable(t, worker, false);
	al_start_back(t);
	if (walk_often(x))
		return true;
	if (t->r->duty == NULL)
		return false;
	al_start_lenient(t);
	return walk_often(x);
}

static void
walk_init(struct walk *x, struct al_sheet *s, struct al_chance *chance)
{
	*x = (struct walk){ .s = s, .chance = chance };
	al_start_init(&x->t, s->r);
	x->chances = al_alloc(((size_t)s->r->shifts + 1) * sizeof *x->chances);
}

static void
walk_release(struct walk *x)
{
	al_start_release(&x->t);
	free(x->chances);
}

bool
al_start_can(const struct al_roster *r, int worker)
{
	struct al_chance chance = al_chance_of(1, (uint64_t)worker);
	struct al_sheet *s = al_sheet_new(r);
	struct walk x;
	bool can;

	walk_init(&x, s, &chance);
	can = start_worker(&x, worker);
	walk_release(&x);
	al_sheet_free(s);
	return can;
}

enum al_status
al_start(struct al_sheet *s, struct al_chance *chance, struct al_err *e)
{
	enum al_status status = AL_OK;
	struct walk x;

	walk_init(&x, s, chance);
	for (int p = 0; p < s->r->workers; p++)
		if (!start_worker(&x, p)) {
			al_start_back(&x.t);
			status = say_why(&x.t, e);
		}
	walk_release(&x);
	return status;
}
