/* why.c: why a place is empty, or a duty can't change hands */
#include "why.h"
#include "may.h"
#include "proof.h"

static struct al_sheet *
sheet_of(const struct al_roster *r, const uint8_t *cell)
{
	struct al_sheet *s = al_sheet_new(r);

	al_sheet_put(s, cell);
	return s;
}

static int
missing(const struct al_sheet *s, int day, int shift)
{
	int at = day * (s->r->shifts + 1) + shift;

	return s->r->cover[at].need - s->present[at];
}

/* Could the worker stand anything that day, once this place is taken? */
static bool
could_join(const struct al_sheet *s, int worker, int day, int taken)
{
	for (int i = 1; i <= s->r->shifts; i++)
		if (missing(s, day, i) - (i == taken) > 0 &&
		    al_may(s, worker, day, i))
			return true;
	return false;
}

/* Would a duty more break a run of work or of days off that is right now? */
static bool
breaks_runs(const struct al_sheet *s, int worker, int day, int shift)
{
	size_t days = (size_t)s->r->days;
	uint8_t *row = al_alloc(days);
	bool breaks;

	memcpy(row, al_sheet_row(s, worker), days);
	breaks = al_sheet_keeps_runs(s->r, worker, row);
	row[day] = (uint8_t)shift;
	breaks = breaks && !al_sheet_keeps_runs(s->r, worker, row);
	free(row);
	return breaks;
}

static struct al_reason
why_not(const struct al_sheet *s, int worker, int day, int shift)
{
	const struct al_tally *t = s->tally;
	struct al_reason why = al_may_not(s, worker, day, shift);

	if (why.why != AL_WHY_NONE)
		return why;
	for (int i = t->mate_at[worker]; i < t->mate_at[worker + 1]; i++) {
		const struct al_mate *m = &t->mate[i];

		if (m->together && al_sheet_row(s, m->other)[day] == 0 &&
		    !could_join(s, m->other, day, shift)) {
			why.why = AL_WHY_TOGETHER;
			why.index = m->duo;
			return why;
		}
	}
	if (breaks_runs(s, worker, day, shift))
		why.why = AL_WHY_RULE;
	return why;
}

struct al_reason
al_why(const struct al_roster *r, const uint8_t *cell, int worker, int day,
       int shift)
{
	struct al_sheet *s = sheet_of(r, cell);
	struct al_reason why = why_not(s, worker, day, shift);

	al_sheet_free(s);
	return why;
}

/* ---- holes ------------------------------------------------------------------ */

static void
add_hole(struct al_holes *h, const struct al_sheet *s, int day, int shift)
{
	struct al_hole *o = al_grow(&h->hole, (size_t)h->n++, sizeof *o);

	o->day = day;
	o->shift = shift;
	o->missing = missing(s, day, shift);
	for (int p = 0; p < s->r->workers; p++) {
		struct al_reason *one = NULL;

		if (s->r->worker[p].most_of[shift] == 0)
			continue;
		one = al_grow(&o->one, (size_t)o->may++, sizeof *one);
		*one = why_not(s, p, day, shift);
		o->count[one->why]++;
	}
	al_proof(s, o);
}

void
al_holes_init(struct al_holes *h, const struct al_roster *r,
	      const uint8_t *cell)
{
	struct al_sheet *s = sheet_of(r, cell);

	*h = (struct al_holes){ NULL, 0 };
	for (int day = 0; day < r->days; day++)
		for (int i = 1; i <= r->shifts; i++)
			if (missing(s, day, i) > 0)
				add_hole(h, s, day, i);
	al_sheet_free(s);
}

void
al_holes_release(struct al_holes *h)
{
	for (int i = 0; i < h->n; i++) {
		free(h->hole[i].one);
		free(h->hole[i].set);
	}
	free(h->hole);
}

/* ---- hitches ------------------------------------------------------------------ */

/* The duties of a pool's kind that can change hands. */
struct hands {
	struct al_sheet *s;
	const struct al_fair *fair;
	int pool, kind;
	bool *reached; /* [worker]: the most loaded can pass duties to */
};

static int64_t
off(const struct hands *h, int worker)
{
	return al_fair_load(h->fair, worker, h->kind)->off;
}

static bool
is_member(const struct hands *h, int worker)
{
	return al_fair_pool_of(h->fair, worker, h->kind) == h->pool;
}

static bool
is_passable(const struct hands *h, int worker, int day)
{
	const struct al_roster *r = h->s->r;

	return al_sheet_row(h->s, worker)[day] != 0 &&
	       r->duty->kind_of[day] == h->kind &&
	       !al_roster_fixed(r, worker, day);
}

/* A duo that the worker stands together in, whose other is on duty that day or,
 * if not `on`, is off; -1: none. */
static int
duo_of(const struct al_sheet *s, int worker, int day, bool on)
{
	const struct al_tally *t = s->tally;

	for (int i = t->mate_at[worker]; i < t->mate_at[worker + 1]; i++)
		if (t->mate[i].together &&
		    (al_sheet_row(s, t->mate[i].other)[day] != 0) == on)
			return t->mate[i].duo;
	return -1;
}

/* Why the taker doesn't take the giver's duty of a day: for those who stand
 * together with either, or for rules of his own. */
static struct al_reason
why_not_pass(const struct al_sheet *s, int giver, int taker, int day)
{
	struct al_reason why = { giver, AL_WHY_TOGETHER, day, 0,
				 duo_of(s, giver, day, true) };

	if (why.index >= 0)
		return why;
	why = al_may_not(s, taker, day, al_sheet_row(s, giver)[day]);
	if (why.why != AL_WHY_NONE)
		return why;
	why.index = duo_of(s, taker, day, false);
	if (why.index >= 0)
		why.why = AL_WHY_TOGETHER;
	return why;
}

/* Can the giver pass any duty to the taker, by all rules? */
static bool
passes(const struct hands *h, int giver, int taker)
{
	for (int d = 0; d < h->s->r->days; d++)
		if (is_passable(h, giver, d) &&
		    why_not_pass(h->s, giver, taker, d).why == AL_WHY_NONE)
			return true;
	return false;
}

/* Everybody who duties of the most loaded can be passed to, by whatever ways.
 */
static void
reach(struct hands *h, int from)
{
	h->reached[from] = true;
	for (int p = 0; p < h->s->r->workers; p++)
		if (!h->reached[p] && is_member(h, p) && passes(h, from, p))
			reach(h, p);
}

static void
add_hitches(const struct hands *h, struct al_hitches *out, int giver, int taker)
{
	const uint8_t *row = al_sheet_row(h->s, giver);

	for (int d = 0; d < h->s->r->days; d++) {
		struct al_hitch *one = NULL;

		if (!is_passable(h, giver, d))
			continue;
		one = al_grow(&out->hitch, (size_t)out->n++, sizeof *one);
		*one = (struct al_hitch){ giver, d, row[d],
					  why_not_pass(h->s, giver, taker, d) };
	}
}

void
al_hitches_init(struct al_hitches *out, const struct al_roster *r,
		const uint8_t *cell, const struct al_fair *fair, int pool)
{
	const struct al_fair_pool *of = &fair->of[pool];
	struct hands h = { .fair = fair, .pool = pool, .kind = of->kind };
	bool blamed = false;

	*out = (struct al_hitches){ NULL, 0 };
	if (of->spread == of->best)
		return;
	h.s = sheet_of(r, cell);
	h.reached = al_alloc((size_t)r->workers * sizeof *h.reached);
	reach(&h, of->most);
	for (int p = 0; p < r->workers; p++)
		blamed |= h.reached[p] &&
			  off(&h, p) + of->parts < off(&h, of->most);
	for (int p = 0; p < r->workers && !blamed; p++)
		if (h.reached[p])
			add_hitches(&h, out, p, of->least);
	free(h.reached);
	al_sheet_free(h.s);
}

void
al_hitches_release(struct al_hitches *h)
{
	free(h->hitch);
}
