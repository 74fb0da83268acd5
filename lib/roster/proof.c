/* proof.c: that a place must stay empty
 *
 * Two proofs are tried.  That day, some shifts may be stood by fewer workers
 * than they need (Hall's theorem: if there is no matching, there are such
 * shifts).  Or in some days around it, those who may stand some shifts can't,
 * each counted apart, stand as many duties as they need.
 */
#include "proof.h"
#include "flow.h"
#include "may.h"

#define AROUND 31 /* days before and after that are counted */

struct proof {
	const struct al_sheet *s;
	const struct al_roster *r;
	struct al_sheet *fixed; /* only what is fixed */
	struct al_hole *hole;
	bool *set; /* [shift] */
	int *back; /* [worker * days + day]: of the days from this one on
			 * none but the last can be stood with `day` */
	int *most; /* [day]: duties of a worker before it, at most */
};

/* Duties that are needed and not fixed. */
static int
needed(const struct proof *p, int day, int shift)
{
	int at = day * (p->r->shifts + 1) + shift;
	int n = p->r->cover[at].need - p->fixed->present[at];

	return n > 0 ? n : 0;
}

static void
conclude(struct proof *p, int from, int to, int need, int can)
{
	size_t n = (size_t)p->r->shifts + 1;

	p->hole->from = from;
	p->hole->to = to;
	p->hole->need = need;
	p->hole->can = can;
	p->hole->set = al_alloc(n * sizeof *p->hole->set);
	memcpy(p->hole->set, p->set, n * sizeof *p->set);
}

/* ---- the day -------------------------------------------------------------------- */

/* Nodes: shift i is node i, worker w is node shifts + 1 + w, then the source,
 * then the sink.  The duties of the day flow as they are stood; no arc from a
 * shift to a worker is ever full, so that who stands it is reached, too. */
static void
lay_day(const struct proof *p, struct al_flow *f)
{
	int day = p->hole->day, wide = p->r->shifts + 1;
	int source = wide + p->r->workers, sink = source + 1;

	for (int i = 0; i <= sink; i++)
		al_flow_node(f);
	for (int i = 1; i < wide; i++) {
		int at = day * wide + i;
		int stood = p->s->present[at] - p->fixed->present[at];
		int need = needed(p, day, i);

		al_flow_arc(f, source, i, need > stood ? need : stood, stood);
	}
	for (int w = 0; w < p->r->workers; w++) {
		int own = al_roster_fixed(p->r, w, day)
				  ? 0
				  : al_sheet_row(p->s, w)[day];

		al_flow_arc(f, wide + w, sink, 1, own > 0);
		for (int i = 1; i < wide; i++)
			if (i == own || al_may(p->fixed, w, day, i))
				al_flow_arc(f, i, wide + w, 2, i == own);
	}
}

static void
prove_by_day(struct proof *p)
{
	int wide = p->r->shifts + 1, need = 0, can = 0;
	struct al_flow f;

	al_flow_init(&f);
	lay_day(p, &f);
	for (;;) {
		al_flow_reach(&f, wide + p->r->workers);
		if (!al_flow_reached(&f, wide + p->r->workers + 1))
			break;
		al_flow_send(&f, wide + p->r->workers + 1);
	}
	for (int i = 1; i < wide; i++) {
		p->set[i] = al_flow_reached(&f, i);
		if (p->set[i])
			need += needed(p, p->hole->day, i);
	}
	for (int w = 0; w < p->r->workers; w++)
		can += al_flow_reached(&f, wide + w);
	if (p->set[p->hole->shift] && can < need)
		conclude(p, p->hole->day, p->hole->day + 1, need, can);
	al_flow_release(&f);
}

/* ---- the days around -------------------------------------------------------------- */

/* May the worker, but for other new duties, stand a shift of the set? */
static bool
may_any(const struct proof *p, int worker, int day)
{
	for (int i = 1; i <= p->r->shifts; i++)
		if (p->set[i] && needed(p, day, i) > 0 &&
		    al_may(p->fixed, worker, day, i))
			return true;
	return false;
}

/* Is a shift of the set to be stood that day, and may the worker at all? */
static bool
is_open(const struct proof *p, int worker, int day, int shift)
{
	return p->set[shift] && p->r->worker[worker].most_of[shift] > 0 &&
	       needed(p, day, shift) > 0;
}

/* Can no two duties of the set be stood on both days? */
static bool
excludes(const struct proof *p, int worker, int day, int later)
{
	for (int i = 1; i <= p->r->shifts; i++)
		for (int j = 1; j <= p->r->shifts; j++)
			if (is_open(p, worker, day, i) &&
			    is_open(p, worker, later, j) &&
			    al_roster_wait(p->r, i, j) < later - day)
				return false;
	return true;
}

static void
look_back(struct proof *p, int worker, int first, int end)
{
	for (int d = first; d < end; d++) {
		int *back = &p->back[worker * p->r->days + d];

		*back = d + 1; /* can't be stood itself */
		if (!may_any(p, worker, d))
			continue;
		for (*back = d; *back > first; --*back)
			if (!excludes(p, worker, *back - 1, d))
				break;
	}
}

static int
lesser(int a, int b)
{
	return a < b ? a : b;
}

static int
greater(int a, int b)
{
	return a > b ? a : b;
}

/* Does each duty of the set that the limit's worker may stand count for it? */
static bool
bounds_set(const struct proof *p, const struct al_limit *l)
{
	for (int i = 1; i <= p->r->shifts; i++)
		if (p->set[i] && p->r->worker[l->worker].most_of[i] > 0 &&
		    !al_limit_counts(l, i))
			return false;
	return true;
}

/* How many duties a worker can stand before a day, the days before that one
 * known. */
static int
most_before(const struct proof *p, int worker, int from, int to)
{
	const struct al_tally *t = p->fixed->tally;
	int cell = worker * p->r->days + to - 1;
	int back = p->back[cell], n = p->most[to - 1];

	if (back == to)
		return n;
	n = greater(n, p->most[greater(back, from)] + 1);
	for (int i = t->limit_at[cell]; i < t->limit_at[cell + 1]; i++) {
		const struct al_limit *l = &p->r->duty->limit[t->limit[i]];
		int left = greater(l->most - t->stood[t->limit[i]], 0);

		if (bounds_set(p, l))
			n = lesser(n, p->most[greater(l->from, from)] + left);
	}
	return n;
}

/* How many duties of the set a worker's hours leave room for, at most. */
static int
by_hours(const struct proof *p, int worker)
{
	const struct al_worker *w = &p->r->worker[worker];
	int left = greater(w->most_minutes - p->fixed->minutes[worker], 0);
	int shortest = 0;

	for (int i = 1; i <= p->r->shifts; i++) {
		int minutes = p->r->shift[i].minutes;

		if (p->set[i] && w->most_of[i] > 0 && minutes > 0 &&
		    (shortest == 0 || minutes < shortest))
			shortest = minutes;
	}
	return shortest > 0 ? left / shortest : p->r->days;
}

/* Into can[to]: how many duties all can stand in the days [from, to). */
static void
count_can(struct proof *p, int from, int end, int *can)
{
	for (int d = from; d <= end; d++)
		can[d] = 0;
	for (int w = 0; w < p->r->workers; w++) {
		int hours = by_hours(p, w);

		p->most[from] = 0;
		for (int d = from + 1; d <= end; d++) {
			p->most[d] = lesser(most_before(p, w, from, d), hours);
			can[d] += p->most[d];
		}
	}
}

/* The days around the hole that lack most, and of these the fewest, for the
 * shifts of the set. */
static void
prove_by_count(struct proof *p)
{
	int day = p->hole->day, most = 0, least = 2 * AROUND;
	int first = greater(day - AROUND, 0);
	int end = lesser(day + AROUND, p->r->days);
	int *can = al_alloc(((size_t)p->r->days + 1) * sizeof *can);

	for (int w = 0; w < p->r->workers; w++)
		look_back(p, w, first, end);
	for (int from = day; from >= first; from--) {
		int need = 0;

		count_can(p, from, end, can);
		for (int to = from + 1; to <= end; to++) {
			for (int i = 1; i <= p->r->shifts; i++)
				need += p->set[i] ? needed(p, to - 1, i) : 0;
			if (to <= day || need - can[to] < most ||
			    need <= can[to] ||
			    (need - can[to] == most && to - from >= least))
				continue;
			most = need - can[to];
			least = to - from;
			free(p->hole->set);
			conclude(p, from, to, need, can[to]);
		}
	}
	free(can);
}

/* All shifts that only those stand who may stand the hole, too. */
static void
widen(struct proof *p)
{
	for (int i = 1; i <= p->r->shifts; i++) {
		p->set[i] = true;
		for (int w = 0; w < p->r->workers; w++) {
			const int *most = p->r->worker[w].most_of;

			p->set[i] &= most[i] == 0 || most[p->hole->shift] > 0;
		}
	}
}

/* All shifts that count for a limit of the hole's. */
static void
prove_by_limits(struct proof *p)
{
	const struct al_duty *u = p->r->duty;
	const bool *last = NULL;

	for (int i = 0; i < u->limits && p->hole->to == 0; i++) {
		const bool *of = u->limit[i].of;

		if (of == NULL || of == last || !of[p->hole->shift])
			continue;
		memcpy(p->set, of, (size_t)p->r->shifts + 1);
		prove_by_count(p);
		last = of;
	}
}

void
al_proof(const struct al_sheet *s, struct al_hole *hole)
{
	struct proof p = { .s = s, .r = s->r, .hole = hole };
	size_t days = (size_t)s->r->days, n = (size_t)s->r->workers;

	p.fixed = al_sheet_new(s->r);
	al_sheet_put_fixed(p.fixed);
	p.set = al_alloc(((size_t)s->r->shifts + 1) * sizeof *p.set);
	p.back = al_alloc((n * days + 1) * sizeof *p.back);
	p.most = al_alloc((days + 1) * sizeof *p.most);
	prove_by_day(&p);
	if (hole->to == 0) {
		memset(p.set, 0, (size_t)s->r->shifts + 1);
		p.set[hole->shift] = true;
		prove_by_count(&p);
	}
	if (hole->to == 0) {
		widen(&p);
		prove_by_count(&p);
	}
	prove_by_limits(&p);
	al_sheet_free(p.fixed);
	free(p.set);
	free(p.back);
	free(p.most);
}
