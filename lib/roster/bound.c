/* bound.c: the least spread that any roster can reach */
#include "bound.h"
#include "flow.h"
#include "may.h"

/* Of the days [from, to) a worker can stand so many at most. */
struct span {
	int from, to, most;
	int node;
};

struct bound {
	const struct al_roster *r;
	const uint8_t *cell;
	const struct al_fair *fair;
	int pool, kind;
	struct al_sheet *fixed; /* only what is fixed */
	struct al_flow flow;	/* node p is worker p */
	int *place;   /* [day * (shifts + 1) + shift]: a node, or -1 */
	int64_t *off; /* by worker */

	/* of the worker who is laid */
	int worker;
	int *at;	   /* [day]: the node of the cell, or -1 */
	struct span *span; /* each in another, or apart */
	int spans;
};

static int
shift_at(const struct bound *b, int worker, int day)
{
	return b->cell[al_roster_at(b->r, worker, day)];
}

static bool
is_member(const struct bound *b, int worker)
{
	return al_fair_pool_of(b->fair, worker, b->kind) == b->pool;
}

/* ---- places and cells ---------------------------------------------------------- */

static void
lay_places(struct bound *b)
{
	int wide = b->r->shifts + 1;

	for (int i = 0; i < b->r->days * wide; i++)
		b->place[i] = -1;
	for (int p = 0; p < b->r->workers; p++)
		for (int d = 0; d < b->r->days; d++) {
			int shift = shift_at(b, p, d);
			int *at = &b->place[d * wide + shift];

			if (shift > 0 && *at < 0 && is_member(b, p) &&
			    b->r->duty->kind_of[d] == b->kind &&
			    !al_roster_fixed(b->r, p, d))
				*at = al_flow_node(&b->flow);
		}
}

/* The cell of a day, with arcs from the places that the worker may stand. */
static void
lay_cell(struct bound *b, int day)
{
	int stood = al_roster_fixed(b->r, b->worker, day)
			    ? 0
			    : shift_at(b, b->worker, day);

	b->at[day] = -1;
	for (int i = 1; i <= b->r->shifts; i++) {
		int place = b->place[day * (b->r->shifts + 1) + i];

		if (place < 0 ||
		    (i != stood && !al_may(b->fixed, b->worker, day, i)))
			continue;
		if (b->at[day] < 0)
			b->at[day] = al_flow_node(&b->flow);
		al_flow_arc(&b->flow, place, b->at[day], 1, i == stood);
	}
}

/* ---- spans --------------------------------------------------------------------- */

/* Duties of the worker, as the flow has them, and days with a cell. */
static void
count_span(const struct bound *b, const struct span *s, int *duties, int *days)
{
	*duties = *days = 0;
	for (int d = s->from; d < s->to; d++) {
		*days += b->at[d] >= 0;
		*duties += b->at[d] >= 0 && shift_at(b, b->worker, d) > 0;
	}
}

static void
add_span(struct bound *b, struct span s)
{
	int duties = 0, days = 0;
	struct span *to = NULL;

	while (s.from < s.to && b->at[s.from] < 0)
		s.from++;
	while (s.from < s.to && b->at[s.to - 1] < 0)
		s.to--;
	count_span(b, &s, &duties, &days);
	if (s.most < duties)
		s.most = duties; /* the roster itself breaks the limit */
	if (s.most >= days)
		return;
	for (int i = 0; i < b->spans; i++) {
		const struct span *o = &b->span[i];
		bool apart = s.to <= o->from || o->to <= s.from;
		bool inside = s.from >= o->from && s.to <= o->to;

		if (!apart && !inside)
			return; /* across another: left out */
	}
	to = al_grow(&b->span, (size_t)b->spans++, sizeof *to);
	*to = s;
}

static int
longer_first(const void *a, const void *b)
{
	const struct al_limit *l = a, *m = b;

	if (l->to - l->from != m->to - m->from)
		return m->to - m->from - (l->to - l->from);
	return l->from - m->from;
}

/* Does each duty that the limit's worker might stand in its days count? */
static bool
bounds_places(const struct bound *b, const struct al_limit *l)
{
	const int *most = b->r->worker[l->worker].most_of;
	int wide = b->r->shifts + 1;

	for (int d = l->from; d < l->to && l->of != NULL; d++)
		for (int i = 1; i < wide; i++)
			if (b->place[d * wide + i] >= 0 && most[i] > 0 &&
			    !l->of[i])
				return false;
	return true;
}

static void
add_limits(struct bound *b)
{
	const struct al_duty *u = b->r->duty;
	struct al_limit *own = al_alloc(((size_t)u->limits + 1) * sizeof *own);
	int n = 0;

	for (int i = 0; i < u->limits; i++) {
		if (u->limit[i].worker != b->worker ||
		    !bounds_places(b, &u->limit[i]))
			continue;
		own[n] = u->limit[i];
		own[n++].most -= b->fixed->tally->stood[i];
	}
	qsort(own, (size_t)n, sizeof *own, longer_first);
	for (int i = 0; i < n; i++)
		add_span(b, (struct span){ own[i].from, own[i].to, own[i].most,
					   -1 });
	free(own);
}

/* Can no two duties that the worker may stand on these days be stood both? */
static bool
excludes(const struct bound *b, int day, int later)
{
	const struct al_roster *r = b->r;
	int wide = r->shifts + 1;
	const int *most = r->worker[b->worker].most_of;

	for (int i = 1; i < wide; i++)
		for (int j = 1; j < wide; j++) {
			bool both = most[i] > 0 && most[j] > 0 &&
				    b->place[day * wide + i] >= 0 &&
				    b->place[later * wide + j] >= 0;

			if (both && al_roster_wait(r, i, j) < later - day)
				return false;
		}
	return true;
}

/* Days, one stretch after the other, of which one alone can be stood. */
static void
add_rests(struct bound *b)
{
	for (int from = 0, to = 0; from < b->r->days; from = to) {
		bool fits = true;

		for (to = from + 1; to < b->r->days; to++) {
			for (int d = from; d < to && fits; d++)
				fits = b->at[d] < 0 || b->at[to] < 0 ||
				       excludes(b, d, to);
			if (!fits)
				break;
		}
		add_span(b, (struct span){ from, to, 1, -1 });
	}
}

/* The node that a day, or the spans before the i-th, lead to: the shortest
 * span around them, or the worker. */
static int
around(const struct bound *b, int from, int to, int before)
{
	for (int i = before - 1; i >= 0; i--)
		if (b->span[i].from <= from && to <= b->span[i].to)
			return b->span[i].node;
	return b->worker;
}

static void
lay_worker(struct bound *b)
{
	int duties = 0, days = 0;

	b->spans = 0;
	for (int d = 0; d < b->r->days; d++)
		lay_cell(b, d);
	add_limits(b);
	add_rests(b);
	for (int i = 0; i < b->spans; i++) {
		struct span *s = &b->span[i];

		count_span(b, s, &duties, &days);
		s->node = al_flow_node(&b->flow);
		al_flow_arc(&b->flow, s->node, around(b, s->from, s->to, i),
			    s->most, duties);
	}
	for (int d = 0; d < b->r->days; d++)
		if (b->at[d] >= 0)
			al_flow_arc(&b->flow, b->at[d],
				    around(b, d, d + 1, b->spans), 1,
				    shift_at(b, b->worker, d) > 0);
}

/* ---- levelling ----------------------------------------------------------------- */

static void
init(struct bound *b)
{
	size_t days = (size_t)b->r->days, n = (size_t)b->r->workers;

	b->fixed = al_sheet_new(b->r);
	al_sheet_put_fixed(b->fixed);
	al_flow_init(&b->flow);
	for (int p = 0; p < b->r->workers; p++)
		al_flow_node(&b->flow);
	b->place =
		al_alloc(days * ((size_t)b->r->shifts + 1) * sizeof *b->place);
	b->at = al_alloc(days * sizeof *b->at);
	b->off = al_alloc((n + 1) * sizeof *b->off);
	lay_places(b);
	for (b->worker = 0; b->worker < b->r->workers; b->worker++) {
		b->off[b->worker] =
			al_fair_load(b->fair, b->worker, b->kind)->off;
		if (is_member(b, b->worker))
			lay_worker(b);
	}
}

static void
release(struct bound *b)
{
	al_sheet_free(b->fixed);
	al_flow_release(&b->flow);
	free(b->place);
	free(b->at);
	free(b->off);
	free(b->span);
}

/* Pass a duty to the lowest that there is a way to, if that is more than one
 * below; false: it isn't. */
static bool
pass_on(struct bound *b, int giver, int64_t parts)
{
	int least = giver;

	al_flow_reach(&b->flow, giver);
	for (int p = 0; p < b->r->workers; p++)
		if (al_flow_reached(&b->flow, p) && is_member(b, p) &&
		    b->off[p] < b->off[least])
			least = p;
	if (b->off[giver] - b->off[least] <= parts)
		return false;
	al_flow_send(&b->flow, least);
	b->off[giver] -= parts;
	b->off[least] += parts;
	return true;
}

static void
level(struct bound *b, int64_t parts)
{
	bool any = true;

	while (any) {
		any = false;
		for (int p = 0; p < b->r->workers; p++)
			while (is_member(b, p) && pass_on(b, p, parts))
				any = true;
	}
}

int64_t
al_bound(const struct al_roster *r, const uint8_t *cell,
	 const struct al_fair *fair, int pool)
{
	struct bound b = { .r = r,
			   .cell = cell,
			   .fair = fair,
			   .pool = pool,
			   .kind = fair->of[pool].kind };
	int64_t most = INT64_MIN, least = INT64_MAX;

	init(&b);
	level(&b, fair->of[pool].parts);
	for (int p = 0; p < r->workers; p++) {
		if (!is_member(&b, p) ||
		    !al_load_counts(al_fair_load(fair, p, b.kind)))
			continue;
		most = b.off[p] > most ? b.off[p] : most;
		least = b.off[p] < least ? b.off[p] : least;
	}
	release(&b);
	return most >= least ? most - least : 0;
}
