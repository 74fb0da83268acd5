/* solve.c: searchers at work side by side, and the best plan of them all */
#include "solve.h"
#include "anneal.h"
#include "deal.h"
#include "start.h"

#include <math.h>
#include <pthread.h>

#define CHUNK 64	/* moves between two looks at the clock */
#define MEETINGS 20	/* of the searchers, in the second half */
#define TELL_EVERY 0.05 /* seconds between two improvements told, or more */

struct team {
	const struct al_roster *r;
	const struct al_roster_search *how;
	const uint8_t *first; /* the plan that all begin with */
	int threads;
	double told; /* seconds, when last */
	bool done;

	pthread_mutex_t lock; /* for all below */
	int64_t best;
	uint8_t *cell;
	struct shown *shown; /* by thread */
};

/* What a searcher lets the others see: where it is. */
struct shown {
	int64_t penalty;
	uint8_t *cell;
};

struct member {
	struct team *team;
	struct al_anneal a;
	int64_t moves;
	int id, met;
	pthread_t thread;
	bool running;
};

static size_t
cells(const struct al_roster *r)
{
	return (size_t)r->workers * (size_t)r->days;
}

/* How far the search is: 0 at its beginning, 1 at its end. */
static double
progress(struct member *m)
{
	const struct al_roster_search *how = m->team->how;
	double z = 0;

	if (how->moves > 0)
		z = (double)m->moves * m->team->threads / (double)how->moves;
	else
		z = how->now(how->arg) / how->seconds;
	return z < 1 ? z : 1;
}

static void
tell(struct member *m, bool at_once)
{
	struct team *t = m->team;
	double now = t->how->now(t->how->arg);

	pthread_mutex_lock(&t->lock);
	if (m->a.best < t->best && (at_once || now >= t->told + TELL_EVERY)) {
		t->best = m->a.best;
		t->told = now;
		memcpy(t->cell, m->a.cell, cells(t->r));
		t->how->better(t->how->arg, t->best);
	}
	if (t->best == 0 || t->how->stop(t->how->arg))
		t->done = true;
	pthread_mutex_unlock(&t->lock);
}

static bool
done(struct team *t)
{
	bool yes = false;

	pthread_mutex_lock(&t->lock);
	yes = t->done;
	pthread_mutex_unlock(&t->lock);
	return yes;
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
	memcpy(own->cell, m->a.s->cell, cells(t->r));
	for (int i = 0; i < t->threads; i++)
		if (t->shown[i].penalty < best->penalty)
			best = &t->shown[i];
	if (best != own)
		al_anneal_set(&m->a, best->cell);
	pthread_mutex_unlock(&t->lock);
}

static void *
search(void *arg)
{
	struct member *m = arg;
	struct team *t = m->team;
	double z = 0;

	al_anneal_set(&m->a, t->first);
	while ((z = progress(m)) < 1 && !done(t)) {
		al_anneal_run(&m->a, al_anneal_temperature(&m->a, z), CHUNK);
		m->moves += CHUNK;
		tell(m, false);
		meet(m, z);
	}
	tell(m, true);
	return NULL;
}

static void
search_all(struct team *t)
{
	struct member *m = al_alloc((size_t)t->threads * sizeof *m);

	t->shown = al_alloc((size_t)t->threads * sizeof *t->shown);

	for (int i = 0; i < t->threads; i++) {
		m[i].team = t;
		m[i].id = i;
		t->shown[i].penalty = INT64_MAX;
		t->shown[i].cell = al_alloc(cells(t->r));
		al_anneal_init(&m[i].a, t->r,
			       al_chance_of(t->how->seed, (uint64_t)i + 1));
	}
	/* this thread is the first; where one can't be had, fewer do */
	for (int i = 1; i < t->threads; i++)
		m[i].running =
			pthread_create(&m[i].thread, NULL, search, &m[i]) == 0;
	search(&m[0]);
	for (int i = 0; i < t->threads; i++) {
		if (m[i].running)
			pthread_join(m[i].thread, NULL);
		al_anneal_release(&m[i].a);
		free(t->shown[i].cell);
	}
	free(t->shown);
	free(m);
}

static char *
plan_text(const struct al_roster *r, const uint8_t *cell)
{
	struct al_buf b = { NULL, 0, 0 };

	for (int p = 0; p < r->workers; p++) {
		al_buf_adds(&b, r->worker[p].id);
		for (int d = 0; d < r->days; d++) {
			al_buf_addc(&b, ',');
			al_buf_adds(&b, r->shift[*cell++].id);
		}
		al_buf_addc(&b, '\n');
	}
	return al_buf_take(&b);
}

/* Moves for each place; a month of 40 takes some tenths of a second. */
#define DEALS 6000
#define LEAST_DEALS 20000

/* Duties, dealt place by place. */
static uint8_t *
deal(const struct al_roster *r, const struct al_roster_search *how,
     int64_t *penalty)
{
	struct al_deal d;
	int64_t moves = how->moves;
	uint8_t *cell = al_alloc(cells(r) + 1);

	al_deal_init(&d, r);
	if (moves <= 0)
		moves = LEAST_DEALS + (int64_t)DEALS * d.n;
	if (d.n > 0) {
		al_deal_cool(&d, al_chance_of(how->seed, 0), moves, how);
		al_tally_share(d.s);
		al_deal_chains(&d);
	}
	memcpy(cell, d.s->cell, cells(r));
	*penalty = d.s->penalty;
	al_deal_release(&d);
	return cell;
}

static bool
is_dealt(const struct al_roster *r)
{
	struct al_tally *t = r->duty != NULL ? al_tally_new(r) : NULL;
	bool yes = t != NULL && t->free;

	al_tally_free(t);
	return yes;
}

enum al_status
al_roster_best(const struct al_roster *r, const struct al_roster_search *how,
	       uint8_t **cell, int64_t *penalty, struct al_err *e)
{
	struct al_chance chance = al_chance_of(how->seed, 0);
	struct team t = { .r = r, .how = how };
	struct al_sheet *s = NULL;
	enum al_status status = AL_OK;

	if (is_dealt(r)) {
		*cell = deal(r, how, penalty);
		return AL_OK;
	}
	s = al_sheet_new(r);
	t.first = s->cell;
	status = al_start(s, &chance, e);
	if (status != AL_OK)
		goto out;
	t.threads = how->threads > 0 ? how->threads : 1;
	t.told = -1;
	t.best = s->penalty;
	t.cell = al_alloc(cells(r) + 1);
	memcpy(t.cell, s->cell, cells(r));
	how->better(how->arg, t.best);
	pthread_mutex_init(&t.lock, NULL);
	if (r->workers > 0 && t.best > 0)
		search_all(&t);
	pthread_mutex_destroy(&t.lock);
	*cell = t.cell;
	*penalty = t.best;
out:
	al_sheet_free(s);
	return status;
}

enum al_status
al_roster_solve(const struct al_roster *r, const struct al_roster_search *how,
		char **plan, int64_t *penalty, struct al_err *e)
{
	uint8_t *cell = NULL;
	enum al_status status = al_roster_best(r, how, &cell, penalty, e);

	if (status == AL_OK)
		*plan = plan_text(r, cell);
	free(cell);
	return status;
}
