/* start_back.c: what can be brought to a good end, from the last day back: in
 * each slot, with so many minutes still to be worked, how few more weekends
 * will do
 */
#include "start_part.h"

void
al_start_init(struct al_start *t, const struct al_roster *r)
{
	size_t n = (size_t)r->shifts + 1;

	*t = (struct al_start){ .r = r };
	al_alikes_init(&t->like, r);
	t->usable = al_alloc(n * sizeof *t->usable);
	t->able = al_alloc(n * sizeof *t->able);
}

void
al_start_release(struct al_start *t)
{
	al_alikes_release(&t->like);
	free(t->usable);
	free(t->able);
	free(t->fewest);
}

/* ---- what may be ------------------------------------------------------------- */

int64_t
al_start_often(const struct al_roster *r, const struct al_worker *w)
{
	int64_t sum = 0;

	for (int i = 1; i <= r->shifts; i++)
		sum += (int64_t)w->most_of[i] * r->shift[i].minutes;
	return sum;
}

static bool
is_given(const struct al_start *t, int shift)
{
	for (int day = 0; day < t->r->days; day++)
		if (al_roster_fixed(t->r, t->worker, day) &&
		    al_roster_first(t->r, t->worker, day) == shift)
			return true;
	return false;
}

bool
al_start_usable(struct al_start *t, int worker, bool unlimited)
{
	bool any = false;

	t->worker = worker;
	t->w = &t->r->worker[worker];
	t->unit = 0;
	for (int g = 0; g < t->like.n; g++) {
		const struct al_alike *a = &t->like.group[g];

		t->able[g] = false;
		for (int j = 0; j < a->n; j++) {
			int i = t->like.shift[a->first + j];
			int most = t->w->most_of[i];

			t->usable[i] = most >= (unlimited ? t->r->days : 1);
			t->able[g] |= t->usable[i] || is_given(t, i);
		}
		if (t->able[g])
			t->unit = al_roster_common(a->minutes, t->unit);
		any |= t->able[g];
	}
	t->unit = t->unit > 0 ? t->unit : 1;
	return any;
}

bool
al_start_open(const struct al_start *t, int day, int shift)
{
	return al_roster_open(t->r, t->worker, day, shift) &&
	       (shift == 0 || t->usable[shift] ||
		al_roster_fixed(t->r, t->worker, day));
}

/* Is any shift of the group one that this day can be? */
static bool
is_open(const struct al_start *t, int day, const struct al_alike *a)
{
	for (int j = 0; j < a->n; j++)
		if (al_start_open(t, day, t->like.shift[a->first + j]))
			return true;
	return false;
}

/* ---- from day to day ----------------------------------------------------------- */

/* So much lacks to the least in a row; false: that may not be. */
static bool
lacks(const struct al_start *t, int days, uint32_t *breaks)
{
	if (days > 0)
		*breaks += (uint32_t)days * AL_START_LACKS;
	return days <= 0 || t->lenient;
}

static bool
broken(const struct al_start *t, uint32_t *breaks)
{
	*breaks += AL_START_BREAKS;
	return t->lenient;
}

int
al_start_off(const struct al_start *t, int slot, uint32_t *breaks)
{
	const struct al_slots *s = &t->slots;

	*breaks = 0;
	if (slot < s->offs)
		return slot + 1 < s->offs ? slot + 1 : slot;
	return lacks(t, al_slots_lack(s, al_slots_kind_of(s, slot)), breaks)
		       ? 0
		       : -1;
}

/* Does work on this day make the weekend one with work? */
static bool
is_weekend(const struct al_start *t, int day, int slot)
{
	return day % 7 == 5 || (day % 7 == 6 && slot < t->slots.offs);
}

int
al_start_on(const struct al_start *t, int day, int slot,
	    const struct al_alike *g, uint32_t *breaks)
{
	const struct al_slots *s = &t->slots;
	int kind;

	*breaks = is_weekend(t, day, slot);
	if (s->kinds == 0)
		return -1;
	if (slot < s->offs) {
		kind = al_slots_kind(s, 1, day == 0);
		return lacks(t, s->offs - 1 - slot, breaks)
			       ? al_slots_on(s, kind, g->row)
			       : -1;
	}
	kind = al_slots_longer(s, al_slots_kind_of(s, slot));
	if (kind < 0) {
		kind = al_slots_kind_of(s, slot);
		if (!broken(t, breaks))
			return -1;
	}
	if (!t->like.follows[g->col * s->rows + al_slots_row_of(s, slot)] &&
	    !broken(t, breaks))
		return -1;
	return al_slots_on(s, kind, g->row);
}

/* ---- all days -------------------------------------------------------------------- */

static void
take_less(uint32_t *to, const uint32_t *from, int n, uint32_t more)
{
	for (int i = 0; i < n; i++)
		if (from[i] != AL_START_NEVER && from[i] + more < to[i])
			to[i] = from[i] + more;
}

static void
fewest_of(struct al_start *t, int day, int slot)
{
	uint32_t *to = al_start_fewest(t, day, slot), breaks;
	int n = t->high + 1, next = al_start_off(t, slot, &breaks);

	for (int i = 0; i < n; i++)
		to[i] = AL_START_NEVER;
	if (next >= 0 && al_start_open(t, day, 0))
		take_less(to, al_start_fewest(t, day + 1, next), n, breaks);
	for (int g = 0; g < t->like.n; g++) {
		const struct al_alike *a = &t->like.group[g];
		int units = a->minutes / t->unit;

		next = t->able[g] && is_open(t, day, a)
			       ? al_start_on(t, day, slot, a, &breaks)
			       : -1;
		if (next >= 0 && units < n)
			take_less(to + units, al_start_fewest(t, day + 1, next),
				  n - units, breaks);
	}
}

static void
set_high(struct al_start *t)
{
	int longest = 0;

	for (int g = 0; g < t->like.n; g++)
		if (t->able[g] && t->like.group[g].minutes > longest)
			longest = t->like.group[g].minutes;
	t->high = t->w->most_minutes / t->unit;
	if (t->high > t->r->days * (longest / t->unit))
		t->high = t->r->days * (longest / t->unit);
}

static void
look_back(struct al_start *t)
{
	size_t all;

	set_high(t);
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
			al_start_fewest(t, t->r->days, i)[m] =
				m == 0 ? 0 : AL_START_NEVER;
	for (int day = t->r->days - 1; day >= 0; day--)
		for (int i = 0; i < t->slots.n; i++)
			fewest_of(t, day, i);
}

void
al_start_back(struct al_start *t)
{
	t->lenient = false;
	t->most = (uint32_t)t->w->most_weekends;
	look_back(t);
}

void
al_start_lenient(struct al_start *t)
{
	const uint32_t *v;
	uint32_t weekends = (uint32_t)t->w->most_weekends;

	t->lenient = true;
	look_back(t);
	v = al_start_fewest(t, 0, t->slots.offs - 1);
	t->most = AL_START_NEVER;
	for (int m = 0; m <= t->high; m++)
		t->most = v[m] < t->most ? v[m] : t->most;
	if (t->most % AL_START_LACKS < weekends)
		t->most += weekends - t->most % AL_START_LACKS;
}

int
al_start_reached(const struct al_start *t, int from, int to)
{
	const uint32_t *v = al_start_fewest(t, 0, t->slots.offs - 1);
	int way = from <= to ? 1 : -1;

	for (int m = from; m != to + way; m += way)
		if (m >= 0 && m <= t->high && v[m] <= t->most)
			return m;
	return -1;
}
