/* tally.c: the sums of a plan that duty rosters ask for besides */
#include "tally.h"
#include "pool.h"
#include "sheet.h"

/* ---- what concerns a cell, what a worker ------------------------------------- */

/* Make at[i] where the list of i begins, from how many at[i + 1] it has. */
static int
lay_lists(int *at, size_t n)
{
	for (size_t i = 0; i < n; i++)
		at[i + 1] += at[i];
	return at[n];
}

static void
list_limits(struct al_tally *t, const struct al_roster *r)
{
	const struct al_duty *u = r->duty;
	size_t n = al_roster_cells(r);
	int *next = al_alloc((n + 1) * sizeof *next), all = 0;

	t->limit_at = al_alloc((n + 1) * sizeof *t->limit_at);
	for (int i = 0; i < u->limits; i++)
		for (int d = u->limit[i].from; d < u->limit[i].to; d++)
			t->limit_at[u->limit[i].worker * r->days + d + 1]++;
	all = lay_lists(t->limit_at, n);
	memcpy(next, t->limit_at, n * sizeof *next);
	t->limit = al_alloc(((size_t)all + 1) * sizeof *t->limit);
	for (int i = 0; i < u->limits; i++)
		for (int d = u->limit[i].from; d < u->limit[i].to; d++)
			t->limit[next[u->limit[i].worker * r->days + d]++] = i;
	t->stood = al_alloc(((size_t)u->limits + 1) * sizeof *t->stood);
	free(next);
}

static void
list_mates(struct al_tally *t, const struct al_roster *r)
{
	const struct al_duty *u = r->duty;
	size_t n = (size_t)r->workers;
	int *next = al_alloc((n + 1) * sizeof *next);

	t->mate_at = al_alloc((n + 1) * sizeof *t->mate_at);
	for (int i = 0; i < u->duos; i++) {
		t->mate_at[u->duo[i].one + 1]++;
		t->mate_at[u->duo[i].two + 1]++;
	}
	lay_lists(t->mate_at, n);
	memcpy(next, t->mate_at, n * sizeof *next);
	t->mate = al_alloc(((size_t)u->duos * 2 + 1) * sizeof *t->mate);
	for (int i = 0; i < u->duos; i++) {
		const struct al_duo *d = &u->duo[i];

		t->mate[next[d->one]++] =
			(struct al_mate){ d->two, i, d->together };
		t->mate[next[d->two]++] =
			(struct al_mate){ d->one, i, d->together };
	}
	free(next);
}

/* ---- shares ------------------------------------------------------------------- */

/* The pool that a shift of a kind is stood by; -1: by none. */
static int
stood_by(const struct al_roster *r, const int *pool, int shift, int kind)
{
	for (int p = 0; p < r->workers; p++)
		if (r->worker[p].most_of[shift] > 0)
			return al_pool_of(r, pool, p, kind);
	return -1;
}

/* All that will be stood, by pool, if every place is filled. */
static void
add_needs(const struct al_roster *r, const int *pool, int64_t *whole)
{
	for (int i = 1; i <= r->shifts; i++)
		for (int d = 0; d < r->days; d++) {
			int kind = r->duty->kind_of[d];
			int of = kind < 0 ? -1 : stood_by(r, pool, i, kind);

			if (of >= 0)
				whole[of] += al_roster_cover(r, d, i)->need;
		}
}

/* What a duty less saves, from the pool's whole load: 2 * share. */
static void
set_shares(struct al_tally *t, const struct al_roster *r, int64_t *whole)
{
	const struct al_duty *u = r->duty;
	int64_t *days = al_alloc(((size_t)t->pools + 1) * sizeof *days);
	int n = r->workers * u->kinds;
	double one = (double)u->weight * AL_TALLY_TIMES;

	for (int i = 0; i < n; i++) {
		if (t->pool[i] < 0)
			continue;
		days[t->pool[i]] += u->present[i];
		whole[t->pool[i]] += u->carried[i];
	}
	for (int i = 0; i < n; i++) {
		int of = t->pool[i];

		if (of >= 0 && days[of] > 0)
			t->share[i] = (int64_t)(2 * one * (double)whole[of] *
							u->present[i] /
							(double)days[of] +
						0.5);
	}
	free(days);
}

static void
init_shares(struct al_tally *t, const struct al_roster *r)
{
	const struct al_duty *u = r->duty;
	size_t n = (size_t)r->workers * (size_t)u->kinds + 1;
	int64_t *whole = NULL;

	t->pool = al_alloc(n * sizeof *t->pool);
	t->load = al_alloc(n * sizeof *t->load);
	t->share = al_alloc(n * sizeof *t->share);
	if (u->kinds == 0)
		return;
	t->pools = al_pools(r, t->pool);
	t->uneven = al_alloc(((size_t)t->pools + 1) * sizeof *t->uneven);
	whole = al_alloc(((size_t)t->pools + 1) * sizeof *whole);
	add_needs(r, t->pool, whole);
	set_shares(t, r, whole);
	free(whole);
}

void
al_tally_share(struct al_sheet *s)
{
	const struct al_roster *r = s->r;
	struct al_tally *t = s->tally;
	int n = r->workers * r->duty->kinds;
	int64_t *whole = al_alloc(((size_t)t->pools + 1) * sizeof *whole);

	for (int i = 0; i < n; i++) {
		s->penalty += t->share[i] * t->load[i];
		if (t->pool[i] >= 0)
			whole[t->pool[i]] += t->load[i];
	}
	set_shares(t, r, whole);
	for (int i = 0; i < n; i++)
		s->penalty -= t->share[i] * t->load[i];
	free(whole);
}

/* ---- all of it ---------------------------------------------------------------- */

bool
al_tally_is_free(const struct al_roster *r)
{
	for (int p = 0; p < r->workers; p++) {
		const struct al_worker *w = &r->worker[p];

		if (w->least_minutes > 0 || w->least_run > 1 ||
		    w->least_off > 1)
			return false;
	}
	return true;
}

static int
reach(const struct al_roster *r)
{
	int n = (r->shifts + 1) * (r->shifts + 1), most = 1;

	for (int i = 0; r->duty->wait != NULL && i < n; i++)
		if (r->duty->wait[i] > most)
			most = r->duty->wait[i];
	return most;
}

struct al_tally *
al_tally_new(const struct al_roster *r)
{
	struct al_tally *t = al_alloc(sizeof *t);
	int64_t close = (int64_t)r->duty->close * AL_TALLY_TIMES;

	t->free = al_tally_is_free(r);
	t->reach = reach(r);
	list_limits(t, r);
	list_mates(t, r);
	init_shares(t, r);
	t->near = al_alloc(((size_t)r->days + 1) * sizeof *t->near);
	for (int i = 1; i <= r->days; i++)
		t->near[i] = close / i;
	return t;
}

void
al_tally_free(struct al_tally *t)
{
	if (t == NULL)
		return;
	free(t->limit_at);
	free(t->limit);
	free(t->stood);
	free(t->mate_at);
	free(t->mate);
	free(t->pool);
	free(t->load);
	free(t->share);
	free(t->uneven);
	free(t->near);
	free(t);
}

/* ---- one duty more, or less --------------------------------------------------- */

/* Limits that are broken more, or less. */
static int
count_limits(const struct al_sheet *s, size_t cell, int by)
{
	const struct al_tally *t = s->tally;
	int broken = 0;

	for (int i = t->limit_at[cell]; i < t->limit_at[cell + 1]; i++) {
		const struct al_limit *l = &s->r->duty->limit[t->limit[i]];
		int *stood = &t->stood[t->limit[i]];

		if (!al_limit_counts(l, s->cell[cell]))
			continue;
		broken += by > 0 ? *stood >= l->most : *stood > l->most;
		*stood += by;
	}
	return broken;
}

/* Duos that are broken by the duty, less those that it mends. */
static int
count_mates(const struct al_sheet *s, int worker, int day)
{
	const struct al_tally *t = s->tally;
	int broken = 0;

	for (int i = t->mate_at[worker]; i < t->mate_at[worker + 1]; i++) {
		bool on = al_sheet_row(s, t->mate[i].other)[day] != 0;

		if (t->mate[i].together)
			broken += on ? -1 : 1;
		else
			broken += on;
	}
	return broken;
}

/* Duties that this one has too little rest from, or leaves too little for. */
static int
count_rest(const struct al_sheet *s, int worker, int day)
{
	const struct al_roster *r = s->r;
	const uint8_t *row = al_sheet_row(s, worker);
	int broken = 0;

	for (int k = 2; k <= s->tally->reach; k++) {
		if (day - k >= 0 && row[day - k] != 0)
			broken +=
				al_roster_wait(r, row[day - k], row[day]) >= k;
		if (day + k < r->days && row[day + k] != 0)
			broken +=
				al_roster_wait(r, row[day], row[day + k]) >= k;
	}
	return broken;
}

/* Days to the next duty in the direction `step`; 0: there is none. */
static int
next_duty(const struct al_sheet *s, const uint8_t *row, int day, int step)
{
	for (int d = day + step; d >= 0 && d < s->r->days; d += step)
		if (row[d] != 0)
			return (d - day) * step;
	return 0;
}

static int64_t
closeness(const struct al_sheet *s, int worker, int day)
{
	const uint8_t *row = al_sheet_row(s, worker);
	const int64_t *near = s->tally->near;
	int before = next_duty(s, row, day, -1);
	int after = next_duty(s, row, day, 1);

	if (before > 0 && after > 0)
		return near[before] + near[after] - near[before + after];
	return near[before] + near[after];
}

/* The square of what a worker is off the share grows by. */
static int64_t
count_share(const struct al_sheet *s, int worker, int day, int by)
{
	const struct al_duty *u = s->r->duty;
	struct al_tally *t = s->tally;
	int kind = u->kinds > 0 ? u->kind_of[day] : -1, i = 0, n = 0;
	int64_t more = 0;

	if (kind < 0)
		return 0;
	i = worker * u->kinds + kind;
	if (t->pool[i] < 0)
		return 0;
	n = u->carried[i] + t->load[i] - (by < 0);
	t->load[i] += by;
	more = (int64_t)u->weight * AL_TALLY_TIMES * (2 * n + 1) - t->share[i];
	if (t->uneven[t->pool[i]])
		t->unfair += by * more;
	return more;
}

int64_t
al_tally_count(const struct al_sheet *s, int worker, int day, int by)
{
	size_t cell = (size_t)worker * (size_t)s->r->days + (size_t)day;
	int broken = count_limits(s, cell, by);
	int64_t more = count_share(s, worker, day, by);

	broken += count_mates(s, worker, day);
	if (!s->tally->free)
		broken += count_rest(s, worker, day);
	else if (s->r->duty->close > 0)
		more += closeness(s, worker, day);
	return by * (more + broken * AL_COST_BROKEN * AL_TALLY_TIMES);
}

/* What limits ask of a duty on the day: beyond them one should go, wherever it
 * is; where they are reached, another one isn't worth to fill a place. */
static double
limits_price(const struct al_sheet *s, size_t cell)
{
	const struct al_tally *t = s->tally;
	double price = 0;

	for (int i = t->limit_at[cell]; i < t->limit_at[cell + 1]; i++) {
		const struct al_limit *l = &s->r->duty->limit[t->limit[i]];
		int stood = t->stood[t->limit[i]];

		if (l->of != NULL)
			continue;
		if (stood > l->most)
			price += (double)AL_COST_BROKEN;
		if (stood >= l->most && s->cell[cell] == 0)
			price += AL_COST_HOLE;
	}
	return price;
}

double
al_tally_price(const struct al_sheet *s, int worker, int day)
{
	const struct al_duty *u = s->r->duty;
	const struct al_tally *t = s->tally;
	int kind = u->kinds > 0 ? u->kind_of[day] : -1;
	int i = worker * u->kinds + kind;
	double price = limits_price(s, al_roster_at(s->r, worker, day));

	if (kind >= 0 && t->pool[i] >= 0)
		price += 2.0 * u->weight * (u->carried[i] + t->load[i]) -
			 (double)t->share[i] / AL_TALLY_TIMES;
	for (int k = t->mate_at[worker]; k < t->mate_at[worker + 1]; k++)
		if (!t->mate[k].together &&
		    al_sheet_row(s, t->mate[k].other)[day] != 0)
			price += (double)AL_COST_BROKEN;
	return price;
}
