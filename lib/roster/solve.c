/* solve.c: from a problem to a good plan, and its text */
#include "solve.h"
#include "deal.h"
#include "near.h"
#include "start.h"
#include "team.h"

/* How long it takes where nobody says: a month of an office of 40 some tenths
 * of a second, of 16 guards about two, and as long again near what is given. */
#define DEALS 6000	  /* moves for each place … */
#define LEAST_DEALS 30000 /* … and at least */
#define SHIFTS 4000	  /* moves for each cell of a plan of shifts */

#define ROUNDS 3 /* dealing thrice finds more than dealing thrice as long */

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

/* Duties, dealt place by place. */
static uint8_t *
deal(const struct al_roster *r, const struct al_roster_search *how,
     int64_t *penalty)
{
	struct al_deal d;
	int64_t moves = how->moves;
	uint8_t *cell = al_alloc(al_roster_cells(r) + 1);

	al_deal_init(&d, r);
	if (moves <= 0)
		moves = LEAST_DEALS + (int64_t)DEALS * d.n;
	for (int i = 0; i < ROUNDS && d.n > 0; i++) {
		al_deal_cool(&d, al_chance_of(how->seed, (uint64_t)i),
			     moves / ROUNDS, how);
		al_tally_share(d.s);
		al_deal_chains(&d);
	}
	al_deal_level(&d);
	memcpy(cell, d.s->cell, al_roster_cells(r));
	*penalty = d.s->penalty;
	al_deal_release(&d);
	return cell;
}

static double
no_time(void *arg)
{
	(void)arg;
	return 0;
}

/* As asked; or as long as the problem is big. */
static struct al_roster_search
limited(const struct al_roster *r, const struct al_roster_search *how)
{
	struct al_roster_search own = *how;

	if (own.moves <= 0 && own.seconds <= 0)
		own.moves = SHIFTS * (int64_t)al_roster_cells(r);
	if (own.now == NULL)
		own.now = no_time;
	return own;
}

enum al_status
al_roster_best(const struct al_roster *r, const struct al_roster_search *how,
	       uint8_t **cell, int64_t *penalty, struct al_err *e)
{
	struct al_chance chance = al_chance_of(how->seed, 0);
	struct al_roster_search own = limited(r, how);
	struct al_sheet *s = NULL;
	enum al_status status = AL_OK;

	if (r->duty != NULL && al_tally_is_free(r)) {
		*cell = deal(r, how, penalty);
		return AL_OK;
	}
	s = al_sheet_new(r);
	status = al_start(s, &chance, e);
	if (status != AL_OK)
		goto out;
	if (how->better != NULL)
		how->better(how->arg, s->penalty);
	if (r->workers > 0 && (s->penalty > 0 || r->duty != NULL))
		al_team_search(s, &own, 0);
	if (al_near_is_given(r))
		al_near_search(s, &own);
	*cell = al_alloc(al_roster_cells(r) + 1);
	memcpy(*cell, s->cell, al_roster_cells(r));
	*penalty = s->penalty;
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
