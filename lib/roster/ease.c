/* ease.c: bounds of workers that can't be kept are eased */
#include "ease.h"
#include "may.h"
#include "start_part.h"

#define ROUNDS 4 /* searches, each with what the one before couldn't keep */

/* ---- by a worker's own days ---------------------------------------------------- */

/* What is fixed stays, however much it is. */
static void
ease_most(struct al_roster *r)
{
	struct al_sheet *s = al_sheet_new(r);

	al_sheet_put_fixed(s);
	for (int p = 0; p < r->workers; p++) {
		struct al_worker *w = &r->worker[p];

		if (w->most_minutes < s->minutes[p])
			w->most_minutes = s->minutes[p];
		if (w->most_weekends < s->weekends[p])
			w->most_weekends = s->weekends[p];
	}
	al_sheet_free(s);
}

static void
ease_worker(struct al_start *t, struct al_worker *w, int worker)
{
	int low, reached;

	al_start_usable(t, worker, false);
	low = al_start_low(t);
	al_start_back(t);
	if (low <= t->high && al_start_reached(t, t->high, low) >= 0)
		return;
	al_start_lenient(t);
	w->most_weekends = (int)(t->most % AL_START_LACKS);
	reached = al_start_reached(t, t->high, 0);
	if (reached < low)
		w->least_minutes = reached * t->unit;
}

/* Is a shift that the worker may stand one only so often? */
static bool
is_bound(const struct al_roster *r, const struct al_worker *w, int shift)
{
	return w->most_of[shift] > 0 && w->most_of[shift] < r->days;
}

/* A shift less, the shortest that the worker may stand. */
static void
owe_less(const struct al_roster *r, struct al_worker *w)
{
	int less = 0;

	for (int i = 1; i <= r->shifts; i++) {
		int minutes = r->shift[i].minutes;

		if (w->most_of[i] > 0 && (less == 0 || minutes < less))
			less = minutes;
	}
	w->least_minutes =
		w->least_minutes > less ? w->least_minutes - less : 0;
}

static bool
has_bound(const struct al_roster *r, const struct al_worker *w)
{
	bool any = false;

	for (int i = 1; i <= r->shifts; i++)
		any |= is_bound(r, w, i);
	return any;
}

/* How often each shift is stood, the way back doesn't know: so try. */
static void
ease_bound(struct al_roster *r, int worker)
{
	struct al_worker *w = &r->worker[worker];
	int64_t most = al_start_often(r, w);

	if (!has_bound(r, w))
		return;
	if (w->least_minutes > most)
		w->least_minutes = (int)most;
	while (w->least_minutes > 0 && !al_start_can(r, worker))
		owe_less(r, w);
	if (w->least_minutes > 0 || al_start_can(r, worker))
		return;
	for (int i = 1; i <= r->shifts; i++) /* it is a limit, too */
		if (is_bound(r, w, i))
			w->most_of[i] = r->days;
}

static void
ease_workers(struct al_roster *r)
{
	struct al_start t;

	al_start_init(&t, r);
	for (int p = 0; p < r->workers; p++) {
		ease_worker(&t, &r->worker[p], p);
		ease_bound(r, p);
	}
	al_start_release(&t);
}

/* ---- by limits ------------------------------------------------------------------- */

/* The longest shift that the limits leave for a day; 0: none. */
static int
longest_left(const struct al_sheet *s, int worker, int day)
{
	const struct al_roster *r = s->r;
	const struct al_tally *t = s->tally;
	size_t cell = al_roster_at(r, worker, day);
	int longest = 0;

	for (int k = 1; k <= r->shifts; k++) {
		bool is = r->worker[worker].most_of[k] > 0 &&
			  al_roster_open(r, worker, day, k);

		for (int i = t->limit_at[cell]; i < t->limit_at[cell + 1];
		     i++) {
			const struct al_limit *l = &r->duty->limit[t->limit[i]];

			is = is && (t->stood[t->limit[i]] < l->most ||
				    !al_limit_counts(l, k));
		}
		if (is && r->shift[k].minutes > r->shift[longest].minutes)
			longest = k;
	}
	return longest;
}

/* Nobody owes more minutes than the limits leave, all other rules aside: those of
 * weeks lie within those of months, so day by day will do. */
static void
ease_limits(struct al_roster *r)
{
	struct al_sheet *s = al_sheet_new(r);

	al_sheet_put_fixed(s);
	for (int p = 0; p < r->workers; p++) {
		struct al_worker *w = &r->worker[p];

		for (int d = 0; d < r->days; d++)
			if (!al_roster_fixed(r, p, d))
				al_sheet_set(s, p, d, longest_left(s, p, d));
		if (s->minutes[p] < w->least_minutes)
			w->least_minutes = s->minutes[p];
	}
	al_sheet_free(s);
}

/* ---- by what is asked for besides ------------------------------------------------ */

/* Does this duty break a limit, a duo or a longer rest? */
static bool
is_broken(struct al_sheet *s, int worker, int day)
{
	const struct al_tally *t = s->tally;
	int shift = al_sheet_row(s, worker)[day];
	enum al_why why;

	al_sheet_set(s, worker, day, 0);
	why = al_may_not(s, worker, day, shift).why;
	al_sheet_set(s, worker, day, shift);
	for (int i = t->mate_at[worker]; i < t->mate_at[worker + 1]; i++)
		if (t->mate[i].together &&
		    al_sheet_row(s, t->mate[i].other)[day] == 0)
			return true;
	return why == AL_WHY_LIMIT || why == AL_WHY_APART ||
	       why == AL_WHY_RESTS || why == AL_WHY_BEFORE;
}

/* Nobody stands for the least minutes what he otherwise mustn't; false: nobody
 * does. */
static bool
ease_least(struct al_roster *r, const uint8_t *cell)
{
	struct al_sheet *s = al_sheet_new(r);
	bool any = false;

	al_sheet_put(s, cell);
	for (int p = 0; p < r->workers; p++) {
		struct al_worker *w = &r->worker[p];

		for (int d = 0; d < r->days; d++)
			if (cell[al_roster_at(r, p, d)] != 0 &&
			    !al_roster_fixed(r, p, d) && is_broken(s, p, d))
				al_sheet_set(s, p, d, 0);
		if (s->minutes[p] < w->least_minutes) {
			w->least_minutes = s->minutes[p];
			any = true;
		}
	}
	al_sheet_free(s);
	return any;
}

/* What was found for somebody alone may be missed beside the others: who
 * couldn't reach all that he owed owes a shift less; false: nobody does. */
static bool
ease_edge(struct al_roster *r, const int *owed)
{
	bool any = false;

	for (int p = 0; p < r->workers; p++) {
		struct al_worker *w = &r->worker[p];

		if (w->least_minutes == 0 || w->least_minutes == owed[p] ||
		    !has_bound(r, w))
			continue;
		owe_less(r, w);
		any = true;
	}
	return any;
}

static enum al_status
best_of_shifts(struct al_roster *r, const struct al_roster_search *how,
	       uint8_t **cell, int64_t *penalty, struct al_err *e)
{
	int *owed = al_alloc(((size_t)r->workers + 1) * sizeof *owed);
	enum al_status s;

	for (int p = 0; p < r->workers; p++)
		owed[p] = r->worker[p].least_minutes;
	ease_limits(r);
	ease_workers(r);
	do
		s = al_roster_best(r, how, cell, penalty, NULL);
	while (s == AL_CONFLICT && ease_edge(r, owed));
	if (s != AL_OK) /* once more, to tell why */
		s = al_roster_best(r, how, cell, penalty, e);
	free(owed);
	return s;
}

enum al_status
al_roster_best_eased(struct al_roster *r, const struct al_roster_search *how,
		     uint8_t **cell, int64_t *penalty, struct al_err *e)
{
	enum al_status s;

	ease_most(r);
	if (al_tally_is_free(r)) /* duties are dealt, never too many */
		return al_roster_best(r, how, cell, penalty, e);
	s = best_of_shifts(r, how, cell, penalty, e);
	for (int i = 1; s == AL_OK && i < ROUNDS && ease_least(r, *cell); i++) {
		free(*cell);
		*cell = NULL;
		s = al_roster_best(r, how, cell, penalty, e);
	}
	return s;
}

/* ---- why not more ------------------------------------------------------------------ */

static bool
reaches(const struct al_roster *r, int worker, int minutes)
{
	struct al_start t;
	bool is;

	al_start_init(&t, r);
	al_start_usable(&t, worker, false);
	al_start_back(&t);
	is = al_start_reached(&t, t.high, (minutes + t.unit - 1) / t.unit) >= 0;
	al_start_release(&t);
	return is;
}

/* Leave out one of the rules. */
static void
lift_rule(struct al_roster *r, int worker, enum al_lift rule)
{
	struct al_worker *w = &r->worker[worker];

	if (rule == AL_LIFT_AWAY) {
		memset(r->away + al_roster_at(r, worker, 0), 0,
		       (size_t)r->days);
		r->duty->not_on = NULL;
	}
	if (rule == AL_LIFT_WEEKENDS)
		w->most_weekends = r->days;
	if (rule == AL_LIFT_RUNS) {
		w->most_run = r->days;
		w->least_run = w->least_off = 1;
	}
}

enum al_lift
al_roster_lift(struct al_roster *r, int worker, int minutes)
{
	struct al_worker *w = &r->worker[worker], was = *w;
	bool *away = r->away + al_roster_at(r, worker, 0);
	bool *was_away = al_alloc((size_t)r->days), *not_on = r->duty->not_on;
	enum al_lift rule = AL_LIFT_LIMITS;

	memcpy(was_away, away, (size_t)r->days);
	for (; rule < AL_LIFT_MANY; rule++) {
		bool is;

		lift_rule(r, worker, rule);
		is = reaches(r, worker, minutes);
		*w = was;
		r->duty->not_on = not_on;
		memcpy(away, was_away, (size_t)r->days);
		if (is)
			break;
	}
	free(was_away);
	return rule;
}
