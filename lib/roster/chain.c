/* chain.c: duties handed on from one to the next
 *
 * A chain is a ring of places: who stands a place takes the one before it in
 * the ring instead.  One place of the ring may be none at all: then somebody
 * takes one duty more, or stands one less.  A worker is in a ring once, so that
 * what each step costs can be told beforehand.  A ring that makes the penalty
 * less has a place to begin at from which on every sum of steps does; so only
 * such sums are followed, and the least at each place.
 */
#include "deal.h"
#include "fair.h"

#define STEPS 8	   /* of a ring, at most */
#define WINDOW 200 /* places looked at together */
#define PASSES 20  /* over all windows, at most */
#define SHARP 1024 /* times that shares weigh, where they alone matter */
#define NEVER (INT64_MAX / 4)

struct chain {
	struct al_deal *d;
	/* Not NULL: the shares of uneven pools alone matter, until they are
	 * even, and no place becomes empty. */
	struct al_fair *fair;
	int from, n;   /* places of the window; node n is none */
	int64_t *step; /* [a * (n + 1) + b]: who stands b takes a instead */
	int64_t *take; /* [a * workers + p]: a worker takes a, too */

	/* the rings that begin at one node */
	int begin;
	struct reached *reached;  /* [steps * (n + 1) + node] */
	int64_t *least;		  /* [node]: of all steps */
	int *worker_in, *node_in; /* the number of the ring that they were in */
	int ring;
};

static struct al_place *
place(const struct chain *c, int node)
{
	return &c->d->place[c->from + node];
}

static int
holder(const struct chain *c, int node)
{
	return node == c->n ? AL_NOBODY : place(c, node)->holder;
}

/* What it costs that who stands b takes a instead. */
static int64_t *
step(const struct chain *c, int a, int b)
{
	return &c->step[(size_t)a * ((size_t)c->n + 1) + (size_t)b];
}

/* ---- what steps cost ------------------------------------------------------------ */

static int64_t
worth(const struct chain *c)
{
	const struct al_sheet *s = c->d->s;

	return s->penalty + (c->fair ? SHARP * s->tally->unfair : 0);
}

static int64_t
cover_cost(const struct chain *c, int node)
{
	const struct al_sheet *s = c->d->s;
	const struct al_place *x;
	int at;

	if (node == c->n) /* nobody's place */
		return 0;
	x = place(c, node);
	at = x->day * (s->r->shifts + 1) + x->shift;
	return al_cover_penalty(&s->r->cover[at], s->present[at]) *
	       AL_TALLY_TIMES;
}

/* What it costs that nobody stands a place. */
static int64_t
hole_cost(const struct chain *c, int node)
{
	const struct al_place *x = place(c, node);

	if (c->fair)
		return NEVER;
	return (int64_t)al_roster_cover(c->d->r, x->day, x->shift)->under *
	       AL_TALLY_TIMES;
}

/* What it costs, but for holes, that a worker stands `more` and no longer
 * `less`; either may be none. */
static int64_t
step_cost(struct chain *c, int worker, int more, int less)
{
	struct al_sheet *s = c->d->s;
	int64_t before = worth(c) - cover_cost(c, more) - cover_cost(c, less);
	int64_t cost = NEVER;
	bool may = true;

	if (less != c->n)
		al_sheet_set(s, worker, place(c, less)->day, 0);
	if (more != c->n) {
		may = al_may(s, worker, place(c, more)->day,
			     place(c, more)->shift);
		if (may)
			al_sheet_set(s, worker, place(c, more)->day,
				     place(c, more)->shift);
	}
	if (may)
		cost = worth(c) - cover_cost(c, more) - cover_cost(c, less) -
		       before;
	if (may && more != c->n)
		al_sheet_set(s, worker, place(c, more)->day, 0);
	if (less != c->n)
		al_sheet_set(s, worker, place(c, less)->day,
			     place(c, less)->shift);
	return cost;
}

/* The steps of whoever stands a place, from all others to it. */
static void
weigh_place(struct chain *c, int node)
{
	size_t wide = (size_t)c->n + 1;
	int p = holder(c, node);

	for (int a = 0; a <= c->n; a++) {
		int64_t *step = &c->step[(size_t)a * wide + (size_t)node];

		if (p >= 0)
			*step = step_cost(c, p, a, node);
		else
			*step = a == c->n && c->fair == NULL
					? -hole_cost(c, node)
					: NEVER;
	}
}

/* All steps of one worker, after his duties have changed. */
static void
weigh_worker(struct chain *c, int p)
{
	for (int a = 0; a < c->n; a++) {
		c->take[a * c->d->r->workers + p] = step_cost(c, p, a, c->n);
		if (holder(c, a) == p)
			weigh_place(c, a);
	}
}

static void
weigh_all(struct chain *c)
{
	for (int p = 0; p < c->d->r->workers; p++)
		weigh_worker(c, p);
	for (int a = 0; a < c->n; a++)
		if (holder(c, a) < 0)
			weigh_place(c, a);
}

/* Weigh again what a ring has changed: its workers, their mates, its holes. */
static void
weigh_changed(struct chain *c)
{
	const struct al_tally *t = c->d->s->tally;

	for (int p = 0; p < c->d->r->workers; p++) {
		bool changed = c->worker_in[p] == c->ring;

		for (int i = t->mate_at[p]; i < t->mate_at[p + 1]; i++)
			changed |= c->worker_in[t->mate[i].other] == c->ring;
		if (changed)
			weigh_worker(c, p);
	}
	for (int a = 0; a < c->n; a++)
		if (c->node_in[a] == c->ring && holder(c, a) < 0)
			weigh_place(c, a);
}

/* ---- rings ---------------------------------------------------------------------- */

/* Where a ring, from its beginning, has come to in `steps` steps. */
struct reached {
	int64_t sum; /* of its steps; 0: nowhere */
	int before;  /* the node before this one */
	int by;	     /* who takes that; AL_NOBODY: it becomes a hole, or the
		      * node was one */
};

static struct reached *
reached(const struct chain *c, int steps, int node)
{
	return &c->reached[(size_t)steps * ((size_t)c->n + 1) + (size_t)node];
}

/* Mark who and what is in the ring so far. */
static void
mark(struct chain *c, int steps, int node)
{
	c->ring++;
	for (; steps > 0; steps--) {
		const struct reached *at = reached(c, steps, node);

		c->node_in[node] = c->ring;
		if (at->by >= 0)
			c->worker_in[at->by] = c->ring;
		node = at->before;
	}
	c->node_in[node] = c->ring;
}

/* The cheapest way to be rid of a place: somebody takes it, too, or nobody. */
static int64_t
rid(const struct chain *c, int node, int *by)
{
	const int64_t *take = c->take + node * c->d->r->workers;
	int64_t least = hole_cost(c, node);

	*by = AL_NOBODY;
	for (int p = 0; p < c->d->r->workers; p++)
		if (take[p] < least && c->worker_in[p] != c->ring) {
			least = take[p];
			*by = p;
		}
	return least;
}

static bool
in_ring(const struct chain *c, int node, int by)
{
	return c->node_in[node] == c->ring ||
	       (by >= 0 && c->worker_in[by] == c->ring);
}

/* Hand the duties of a ring on, which `by` closes; false: that would break a
 * rule after all, or the penalty isn't less. */
static bool
hand_on(struct chain *c, int steps, int node, int by)
{
	struct al_deal *d = c->d;
	int64_t before = worth(c);
	int taker[STEPS], nodes[STEPS];
	bool may = true;

	for (int i = steps; i >= 0; i--) {
		nodes[i] = node;
		taker[i] = by;
		by = reached(c, i, node)->by;
		node = reached(c, i, node)->before;
	}
	for (int i = 0; i <= steps; i++)
		if (nodes[i] != c->n)
			al_deal_put(d, c->from + nodes[i], AL_NOBODY);
	for (int i = 0; i <= steps && may; i++) {
		if (nodes[i] == c->n || taker[i] < 0)
			continue;
		may = al_may(d->s, taker[i], place(c, nodes[i])->day,
			     place(c, nodes[i])->shift);
		if (may)
			al_deal_put(d, c->from + nodes[i], taker[i]);
	}
	if (!may || worth(c) >= before) {
		al_deal_back(d);
		return false;
	}
	al_deal_keep(d);
	return true;
}

/* Close the ring that has come to a node; false: that's no gain. */
static bool
close_ring(struct chain *c, int steps, int a)
{
	int64_t sum = reached(c, steps, a)->sum;
	int by = holder(c, c->begin);

	if (steps == 0 || (by >= 0 && c->worker_in[by] == c->ring))
		return false;
	sum += c->begin == c->n ? rid(c, a, &by) : *step(c, a, c->begin);
	if (sum >= 0 || !hand_on(c, steps, a, by))
		return false;
	if (by >= 0)
		c->worker_in[by] = c->ring;
	return true;
}

/* Go on from a node to all others that are cheaper reached so. */
static void
go_on(struct chain *c, int steps, int a)
{
	int64_t sum = reached(c, steps, a)->sum, more = 0;
	const int64_t *row = step(c, a, 0);
	int by = AL_NOBODY;

	for (int b = 0; b < c->n; b++) {
		if (sum + row[b] >= c->least[b] || in_ring(c, b, holder(c, b)))
			continue;
		c->least[b] = sum + row[b];
		*reached(c, steps + 1, b) =
			(struct reached){ sum + row[b], a, holder(c, b) };
	}
	if (a == c->n || in_ring(c, c->n, AL_NOBODY))
		return;
	more = rid(c, a, &by);
	if (sum + more < c->least[c->n]) {
		c->least[c->n] = sum + more;
		*reached(c, steps + 1, c->n) =
			(struct reached){ sum + more, a, by };
	}
}

static bool
find_ring(struct chain *c, int begin)
{
	size_t wide = (size_t)c->n + 1;

	memset(c->reached, 0, STEPS * wide * sizeof *c->reached);
	memset(c->least, 0, wide * sizeof *c->least);
	c->begin = begin;
	*reached(c, 0, begin) = (struct reached){ 0, begin, AL_NOBODY };
	for (int steps = 0; steps < STEPS; steps++)
		for (int a = 0; a <= c->n; a++) {
			if (steps == 0 ? a != begin
				       : reached(c, steps, a)->sum >= 0)
				continue;
			mark(c, steps, a);
			if (close_ring(c, steps, a))
				return true;
			if (steps + 1 < STEPS)
				go_on(c, steps, a);
		}
	return false;
}

/* ---- all of it ------------------------------------------------------------------ */

/* Has every uneven pool reached the least spread that any roster can? */
static bool
is_even(const struct chain *c)
{
	struct al_fair *f = c->fair;

	al_fair_again(f, c->d->r, c->d->s->cell);
	for (int i = 0; i < f->pools; i++)
		if (c->d->s->tally->uneven[i] &&
		    f->of[i].spread > f->of[i].best)
			return false;
	return true;
}

/* Hand on what is better handed on in a window; true if anything was. */
static bool
improve(struct chain *c)
{
	bool any = false;
	int tried = 0;

	weigh_all(c);
	for (int begin = c->n; tried <= c->n; tried++) {
		while (find_ring(c, begin)) {
			if (c->fair != NULL && is_even(c))
				return false;
			weigh_changed(c);
			any = true;
			tried = 0;
		}
		begin = begin == c->n ? 0 : begin + 1;
	}
	return any;
}

static void
init(struct chain *c, struct al_deal *d, int most)
{
	size_t wide = (size_t)most + 1, workers = (size_t)d->r->workers;

	*c = (struct chain){ .d = d };
	c->step = al_alloc(wide * wide * sizeof *c->step);
	c->take = al_alloc((wide * workers + 1) * sizeof *c->take);
	c->reached = al_alloc(STEPS * wide * sizeof *c->reached);
	c->least = al_alloc(wide * sizeof *c->least);
	c->node_in = al_alloc(wide * sizeof *c->node_in);
	c->worker_in = al_alloc((workers + 1) * sizeof *c->worker_in);
}

static void
release(struct chain *c)
{
	free(c->step);
	free(c->take);
	free(c->reached);
	free(c->least);
	free(c->node_in);
	free(c->worker_in);
}

/* Windows overlap by half; one holds all places where they aren't too many. */
static bool
pass(struct chain *c)
{
	bool any = false;

	for (int from = 0; from < c->d->n; from += WINDOW / 2) {
		c->from = from;
		c->n = c->d->n - from < WINDOW ? c->d->n - from : WINDOW;
		any |= improve(c);
		if (from + c->n == c->d->n)
			break;
	}
	return any;
}

static void
chains(struct al_deal *d, struct al_fair *fair)
{
	struct chain c;

	init(&c, d, d->n < WINDOW ? d->n : WINDOW);
	c.fair = fair;
	for (int i = 0; i < PASSES; i++)
		if (!pass(&c))
			break;
	release(&c);
}

void
al_deal_chains(struct al_deal *d)
{
	chains(d, NULL);
}

/* Mark the pools that could be fairer; true: one that wasn't marked before. */
static bool
mark_uneven(const struct al_deal *d, const struct al_fair *f)
{
	bool *uneven = d->s->tally->uneven, any = false;

	for (int i = 0; i < f->pools; i++)
		if (!uneven[i] && f->of[i].spread > f->of[i].best)
			any = uneven[i] = true;
	return any;
}

void
al_deal_level(struct al_deal *d)
{
	struct al_fair f;

	al_fair_init(&f, d->r, d->s->cell);
	while (mark_uneven(d, &f)) {
		chains(d, &f);
		al_fair_again(&f, d->r, d->s->cell);
	}
	al_fair_release(&f);
}
