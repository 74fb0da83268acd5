/* swap.c: two workers change places for some days, where both may
 *
 * Of the windows tried few are fit, so what is cheap and fails often is looked
 * at first, and nothing is written before.
 */
#include "swap.h"

/* A worker's row with the window of another's in it. */
struct mixed {
	const uint8_t *own, *other;
	int from, to;
};

static inline int
mixed_at(const struct mixed *m, int day)
{
	return day >= m->from && day < m->to ? m->other[day] : m->own[day];
}

static inline bool
joins(const struct al_roster *r, const struct mixed *m)
{
	return (m->from == 0 ||
		!al_roster_barred(r, m->own[m->from - 1], m->other[m->from])) &&
	       (m->to == r->days ||
		!al_roster_barred(r, m->other[m->to - 1], m->own[m->to]));
}

/* May the worker work the other's shifts of the window?  *minutes: how many
 * more they are. */
static bool
fits(const struct al_roster *r, int worker, const struct mixed *m, int *minutes)
{
	const int *most = r->worker[worker].most_of;
	const bool *away = r->away + (size_t)worker * (size_t)r->days;
	const bool *fixed = al_roster_all_fixed(r, worker);
	const bool *not_on = al_roster_not_on(r, worker, 0);
	int more = 0;

	for (int d = m->from; d < m->to; d++) {
		int old = m->own[d], new = m->other[d];

		if (old == new)
			continue;
		if ((new != 0 && (away[d] || most[new] == 0)) ||
		    (not_on != NULL && not_on[d * (r->shifts + 1) + new]) ||
		    (fixed != NULL && fixed[d]))
			return false;
		more += r->shift[new].minutes - r->shift[old].minutes;
	}
	*minutes = more;
	return true;
}

static bool
keeps_runs(const struct al_roster *r, const struct al_worker *w,
	   const struct mixed *m)
{
	int d = m->from, end = m->to, n = 0;

	/* from the run that the window's first day is in or ends */
	while (d > 0 && (m->own[d - 1] != 0) == (m->own[m->from - 1] != 0))
		d--;
	if (end < r->days)
		end++;
	for (; d < end; d += n) {
		bool on = mixed_at(m, d) != 0, inside = d > 0;

		for (n = 1; d + n < r->days; n++)
			if ((mixed_at(m, d + n) != 0) != on)
				break;
		if (on && n > w->most_run)
			return false;
		if (inside && d + n < r->days &&
		    n < (on ? w->least_run : w->least_off))
			return false;
	}
	return true;
}

void
al_swap_back(struct al_sheet *s, int a, int b, int from, int to)
{
	const uint8_t *one = al_sheet_row(s, a), *two = al_sheet_row(s, b);

	for (int d = from; d < to; d++) {
		int x = one[d], y = two[d];

		if (x != y) {
			al_sheet_set(s, a, d, y);
			al_sheet_set(s, b, d, x);
		}
	}
}

/* What is easier looked at afterwards: weekends, how often a shift. */
static bool
keeps_counts(const struct al_sheet *s, int worker, int from, int to)
{
	const struct al_worker *w = &s->r->worker[worker];
	const int *count = s->count + worker * (s->r->shifts + 1);
	const uint8_t *row = al_sheet_row(s, worker);

	if (s->weekends[worker] > w->most_weekends)
		return false;
	for (int d = from; d < to; d++)
		if (row[d] != 0 && count[row[d]] > w->most_of[row[d]])
			return false;
	return true;
}

bool
al_swap(struct al_sheet *s, int a, int b, int from, int to)
{
	const struct al_roster *r = s->r;
	const struct al_worker *wa = &r->worker[a], *wb = &r->worker[b];
	struct mixed ma = { al_sheet_row(s, a), al_sheet_row(s, b), from, to };
	struct mixed mb = { ma.other, ma.own, from, to };
	int more = 0, less = 0;

	if (!joins(r, &ma) || !joins(r, &mb) ||
	    memcmp(ma.own + from, ma.other + from, (size_t)(to - from)) == 0 ||
	    !fits(r, a, &ma, &more) || !fits(r, b, &mb, &less) ||
	    s->minutes[a] + more > wa->most_minutes ||
	    s->minutes[a] + more < wa->least_minutes ||
	    s->minutes[b] + less > wb->most_minutes ||
	    s->minutes[b] + less < wb->least_minutes ||
	    !keeps_runs(r, wa, &ma) || !keeps_runs(r, wb, &mb))
		return false;
	al_swap_back(s, a, b, from, to);
	if (keeps_counts(s, a, from, to) && keeps_counts(s, b, from, to))
		return true;
	al_swap_back(s, a, b, from, to);
	return false;
}
