/* team.c: searchers at work side by side, and the best plan of them all
 *
 * First each cools a plan of its own, and they meet now and then; or, where it is
 * long, each some days of the same plan.  Then they renew the best plan of all,
 * each another part of it; the first of them begins with the whole, if it is
 * small enough for the time there is.
 */
#include "team.h"
#include "anneal.h"
#include "refine.h"
#include "share.h"

#include <pthread.h>

#define MOVE 7000   /* steps of al_renew_work() that take as long as a move */
#define CHUNK 64    /* moves between two looks at the clock */
#define MEETINGS 20 /* of the searchers, in the second half of cooling */
#define ROUND 0.015 /* seconds of cooling, where they share a plan, … */
#define CHUNKS 8    /* … or so many chunks, where others take the time */
#define TELL_EVERY 0.05 /* seconds between two improvements told, or more */

/* How long each cools: so many moves for each cell of a plan, at so many moves
 * a second, but no less and no more than these parts of the search. */
#define COOLING 2000
#define A_SECOND 400000
#define LEAST 0.002
#define MOST 0.8

/* What a searcher lets the others see: where it is. */
struct shown {
	int64_t penalty;
	uint8_t *cell;
};

struct team {
	const struct al_roster *r;
	const struct al_roster_search *how;
	const uint8_t *first; /* the plan that all begin with … */
	int64_t near;	      /* … and stay near to, see al_team_search() */
	int threads;
	double cooling; /* the part of the search that is */
	double round;	/* the part of cooling that a round is … */
	bool shares;	/* … where they cool one plan together */

	pthread_mutex_t lock; /* for all below */
	pthread_cond_t all_wait;
	int waiting, waits; /* for all others: how many do, how often all did */
	bool cooled;
	double told; /* seconds, when last */
	bool done;
	int64_t best;
	uint8_t *cell;
	struct shown *shown; /* by thread */
};

struct member {
	struct team *team;
	struct al_share share;
	struct al_anneal a;
	struct al_refine f;
	uint8_t *renewed; /* cells */
	uint8_t **round;  /* the same of all, by thread */
	int64_t moves;
	int id, met;
	pthread_t thread;
	bool running;
};

/* Is there nothing more to do, or was it asked to stop? */
static bool
is_done(struct team *t)
{
	bool yes = false;

	pthread_mutex_lock(&t->lock);
	if ((t->best == 0 && t->r->duty == NULL) ||
	    (t->how->stop != NULL && t->how->stop(t->how->arg)))
		t->done = true;
	yes = t->done;
	pthread_mutex_unlock(&t->lock);
	return yes;
}

/* How far the search is: 0 at its beginning, 1 at its end. */
static double
progress(void *arg)
{
	struct member *m = arg;
	const struct al_roster_search *how = m->team->how;
	int64_t moves = m->moves + al_renew_work(&m->f.renew) / MOVE;
	double z = 0;

	if (is_done(m->team))
		return 1;
	if (how->moves > 0)
		z = (double)moves * m->team->threads / (double)how->moves;
	else
		z = how->now(how->arg) / how->seconds;
	return z < 1 ? z : 1;
}

/* Tell what is better than all before: at once, or now and then. */
static void
tell(struct member *m, bool at_once)
{
	struct team *t = m->team;
	double now = t->how->now(t->how->arg);

	pthread_mutex_lock(&t->lock);
	if (m->a.best < t->best && (at_once || now >= t->told + TELL_EVERY)) {
		t->best = m->a.best;
		t->told = now;
		memcpy(t->cell, m->a.cell, al_roster_cells(t->r));
		if (t->how->better != NULL)
			t->how->better(t->how->arg, t->best);
	}
	pthread_mutex_unlock(&t->lock);
}

/* The searchers meet: one that lags behind goes on from where the best is. */
static void
meet(struct member *m, double z)
{
	struct team *t = m->team;
	struct shown *own = &t->shown[m->id], *best = own;
	int due = (int)((z - 0.5) * 2 * MEETINGS);

	if (t->threads == 1 || due <= m->met)
		return;
	m->met = due;
	pthread_mutex_lock(&t->lock);
	own->penalty = m->a.s->penalty;
	memcpy(own->cell, m->a.s->cell, al_roster_cells(t->r));
	for (int i = 0; i < t->threads; i++)
		if (t->shown[i].penalty < best->penalty)
			best = &t->shown[i];
	if (best != own)
		al_sheet_put(m->a.s, best->cell);
	pthread_mutex_unlock(&t->lock);
}

/* How far the cooling is: from 0 to its end, 1. */
static double
cooled(struct member *m)
{
	double z = progress(m) / m->team->cooling;

	return z < 1 ? z : 1;
}

static void
cool_on(struct member *m, double z)
{
	al_anneal_run(&m->a, al_anneal_temperature(&m->a, z), CHUNK);
	m->moves += CHUNK;
	tell(m, false);
}

static void
cool(struct member *m)
{
	double z = 0;

	while ((z = cooled(m)) < 1) {
		cool_on(m, z);
		meet(m, z);
	}
	tell(m, true);
}

static void
wait_for_all(struct team *t)
{
	int waits = 0;

	pthread_mutex_lock(&t->lock);
	waits = t->waits;
	if (++t->waiting == t->threads) {
		t->waiting = 0;
		t->waits++;
		pthread_cond_broadcast(&t->all_wait);
	}
	while (waits == t->waits)
		pthread_cond_wait(&t->all_wait, &t->lock);
	pthread_mutex_unlock(&t->lock);
}

/* Make one plan of what all have made of the round. */
static void
join(struct member *m, int round)
{
	struct team *t = m->team;

	memcpy(t->shown[m->id].cell, m->a.s->cell, al_roster_cells(t->r));
	if (m->id == 0)
		t->cooled = cooled(m) >= 1;
	wait_for_all(t);
	for (int i = 0; i < t->threads; i++)
		m->round[i] = t->shown[i].cell;
	al_share_join(&m->share, m->a.s, m->round, t->threads, round);
	al_anneal_note(&m->a);
}

static void
cool_together(struct member *m)
{
	struct team *t = m->team;
	bool go_on = true;

	for (int round = 0; go_on; round++) {
		double z = cooled(m), end = z + t->round;

		al_share_take(&m->share, m->a.s, m->id, t->threads, round);
		m->a.from = m->share.from;
		m->a.to = m->share.to;
		for (int i = 0; z < 1 && (z < end || i < CHUNKS); i++) {
			cool_on(m, z);
			z = cooled(m);
		}
		join(m, round);
		go_on = !t->cooled;
		wait_for_all(t); /* before any shows anything else */
	}
	m->a.from = m->share.from;
	m->a.to = m->share.to;
	tell(m, true);
}

/* Go on from the team's best; its penalty. */
static int64_t
adopt(struct member *m)
{
	struct team *t = m->team;

	pthread_mutex_lock(&t->lock);
	if (t->best < m->a.s->penalty)
		al_sheet_put(m->a.s, t->cell);
	pthread_mutex_unlock(&t->lock);
	return m->a.s->penalty;
}

/* Put the days just renewed into the sheet; false: they break a rule there. */
static bool
put_renewed(struct member *m)
{
	const struct al_refine *f = &m->f;
	bool keeps = true;

	for (int i = 0; i < f->n; i++) {
		int p = f->who[i];
		const uint8_t *row = m->renewed + p * m->team->r->days;

		for (int d = f->from; d < f->to; d++)
			al_sheet_set(m->a.s, p, d, row[d]);
		keeps = keeps && al_sheet_keeps(m->a.s, p);
	}
	return keeps;
}

/* Where another has made the best plan better meanwhile, both count, if the
 * days just renewed fit into it; otherwise the better of the two. */
static void
merge(struct member *m, int64_t before)
{
	struct team *t = m->team;

	pthread_mutex_lock(&t->lock);
	if (t->best < before) {
		memcpy(m->renewed, m->a.s->cell, al_roster_cells(t->r));
		al_sheet_put(m->a.s, t->cell);
		if (!put_renewed(m) || m->a.s->penalty > t->best)
			al_sheet_put(m->a.s, m->renewed);
	}
	pthread_mutex_unlock(&t->lock);
}

static void
set_done(struct team *t)
{
	pthread_mutex_lock(&t->lock);
	if (!t->done && t->how->proven != NULL)
		t->how->proven(t->how->arg, t->best);
	t->done = true;
	pthread_mutex_unlock(&t->lock);
}

static void
refine(struct member *m)
{
	al_sheet_put(m->a.s, m->a.cell);
	while (progress(m) < 1) {
		int64_t before = adopt(m);

		if (al_refine(&m->f, m->a.s)) {
			merge(m, before);
			al_anneal_note(&m->a);
			tell(m, true);
		}
		if (m->f.proven)
			set_done(m->team);
	}
}

static void *
search(void *arg)
{
	struct member *m = arg;

	pthread_mutex_lock(&m->team->lock); /* until all are there */
	pthread_mutex_unlock(&m->team->lock);
	al_sheet_put(m->a.s, m->team->first);
	al_anneal_note(&m->a);
	if (m->team->shares)
		cool_together(m);
	else
		cool(m);
	refine(m);
	return NULL;
}

static void
member_init(struct member *m, struct team *t, int id)
{
	uint64_t seed = t->how->seed, stream = 2 * (uint64_t)id + 1;

	m->team = t;
	m->id = id;
	m->renewed = al_alloc(al_roster_cells(t->r) + 1);
	m->round = al_alloc((size_t)t->threads * sizeof *m->round);
	if (t->shares)
		al_share_init(&m->share, t->r);
	al_anneal_init(&m->a, t->shares ? &m->share.own : t->r,
		       al_chance_of(seed, stream));
	if (t->near > 0)
		m->a.hot = (double)t->near * m->a.unit;
	al_refine_init(&m->f, t->r, al_chance_of(seed, stream + 1), progress,
		       m);
	m->f.whole = id == 0;
	t->shown[id].penalty = INT64_MAX;
	t->shown[id].cell = al_alloc(al_roster_cells(t->r));
}

static void
member_release(struct member *m)
{
	free(m->renewed);
	free(m->round);
	al_share_release(&m->share);
	al_anneal_release(&m->a);
	al_refine_release(&m->f);
	free(m->team->shown[m->id].cell);
}

/* This thread is the first; where others can't be had, fewer do. */
static void
start_all(struct team *t, struct member *m)
{
	int n = 1;

	pthread_mutex_lock(&t->lock);
	while (n < t->threads &&
	       pthread_create(&m[n].thread, NULL, search, &m[n]) == 0)
		m[n++].running = true;
	t->threads = n;
	pthread_mutex_unlock(&t->lock);
}

static void
search_all(struct team *t)
{
	int n = t->threads;
	struct member *m = al_alloc((size_t)n * sizeof *m);

	t->shown = al_alloc((size_t)n * sizeof *t->shown);
	for (int i = 0; i < n; i++)
		member_init(&m[i], t, i);
	start_all(t, m);
	search(&m[0]);
	for (int i = 0; i < n; i++) {
		if (m[i].running)
			pthread_join(m[i].thread, NULL);
		member_release(&m[i]);
	}
	free(t->shown);
	free(m);
}

/* Of each searcher, about. */
static double
moves_of(const struct al_roster_search *how, int threads)
{
	return how->moves > 0 ? (double)how->moves / threads
			      : how->seconds * A_SECOND;
}

/* The part of the search that is cooling. */
static double
cooling(const struct team *t)
{
	double part = COOLING * (double)al_roster_cells(t->r) /
		      (moves_of(t->how, t->threads) + 1);

	if (t->r->duty != NULL)
		return 1; /* renewing knows nothing of what they ask for */
	return part < LEAST ? LEAST : part > MOST ? MOST : part;
}

void
al_team_search(struct al_sheet *s, const struct al_roster_search *how,
	       int64_t near)
{
	struct team t = { .r = s->r,
			  .how = how,
			  .first = s->cell,
			  .near = near,
			  .told = -1 };

	t.threads = how->threads > 0 ? how->threads : 1;
	t.cooling = cooling(&t);
	t.best = s->penalty;
	t.cell = al_alloc(al_roster_cells(t.r) + 1);
	memcpy(t.cell, s->cell, al_roster_cells(t.r));
	t.round = ROUND * A_SECOND / (moves_of(how, t.threads) * t.cooling + 1);
	t.shares = al_share_fits(t.r, t.threads);
	pthread_mutex_init(&t.lock, NULL);
	pthread_cond_init(&t.all_wait, NULL);
	search_all(&t);
	pthread_cond_destroy(&t.all_wait);
	pthread_mutex_destroy(&t.lock);
	al_sheet_put(s, t.cell);
	free(t.cell);
}
