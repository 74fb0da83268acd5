/* anneal.c: searching a better plan by cooling */
#include "anneal.h"
#include "swap.h"

#include <math.h>

#define SWAPS 0.96 /* of all moves; one costs a twentieth of a path */
#define PAIRS 0.4  /* of the paths, of two workers */
#define SWAPPED 8  /* days, at most */
#define SHORTEST 7 /* days of a path, … */
#define MIDDLE 28  /* … of half the paths at most, … */
#define LONGEST 57 /* … of the others from three weeks, not included */
#define NOISE 0.7  /* of a path, in temperatures */
#define HOT 0.2	   /* in what it costs that a person is missing */
#define COLD 0.2   /* in the least of all weights */
#define FIRST 0.1  /* of the time: a first, fast cooling */

/* Temperatures: where a person missing is often let pass, and where not even
 * the least wish is. */
static void
fit(struct al_anneal *a)
{
	const struct al_roster *r = a->r;
	size_t n = (size_t)r->days * (size_t)(r->shifts + 1);
	int64_t sum = 0, many = 0, least = INT64_MAX;

	for (size_t i = 0; i < n; i++) {
		const struct al_cover *c = &r->cover[i];

		sum += c->under;
		many += c->under > 0;
		if (c->under > 0 && c->under < least)
			least = c->under;
		if (c->over > 0 && c->over < least)
			least = c->over;
	}
	for (size_t i = 0; i < n * (size_t)r->workers; i++) {
		if (r->asked[i] > 0 && r->asked[i] < least)
			least = r->asked[i];
		if (many == 0 && r->asked[i] > sum)
			sum = r->asked[i];
	}
	a->cold = least < INT64_MAX ? COLD * (double)least : 1;
	a->hot = HOT * (double)sum / (double)(many > 0 ? many : 1);
	if (a->hot < a->cold)
		a->hot = a->cold;
	a->unit = 1;
	if (r->duty != NULL) {
		a->unit = AL_TALLY_TIMES;
		a->cold = COLD * AL_COST_WISH * a->unit;
		a->hot *= a->unit;
	}
}

double
al_anneal_temperature(const struct al_anneal *a, double done)
{
	if (done < FIRST)
		done /= FIRST;
	else
		done = (done - FIRST) / (1 - FIRST);
	return a->hot * pow(a->cold / a->hot, done);
}

void
al_anneal_init(struct al_anneal *a, const struct al_roster *r,
	       struct al_chance chance)
{
	*a = (struct al_anneal){ .r = r, .chance = chance, .to = r->days };
	a->s = al_sheet_new(r);
	a->path = al_path_new(r);
	a->cell = al_alloc(al_roster_cells(r) + 1);
	a->days = al_alloc((size_t)r->days);
	a->old = al_alloc((size_t)r->days);
	a->old_two = al_alloc((size_t)r->days);
	a->best = INT64_MAX;
	fit(a);
}

void
al_anneal_release(struct al_anneal *a)
{
	al_sheet_free(a->s);
	al_path_free(a->path);
	free(a->cell);
	free(a->days);
	free(a->old);
	free(a->old_two);
}

void
al_anneal_note(struct al_anneal *a)
{
	if (a->s->penalty >= a->best)
		return;
	a->best = a->s->penalty;
	memcpy(a->cell, a->s->cell, al_roster_cells(a->r));
}

static bool
accepts(struct al_anneal *a, int64_t before, double temperature)
{
	int64_t more = a->s->penalty - before;

	return more <= 0 ||
	       al_chance_unit(&a->chance) < exp(-(double)more / temperature);
}

/* A window of about this many days, anywhere. */
static void
window(struct al_anneal *a, int days, int *from, int *to)
{
	int all = a->to - a->from;

	*from = a->from + 1 - days;
	*from += al_chance_below(&a->chance, all + days - 1);
	*to = *from + days < a->to ? *from + days : a->to;
	if (*from < a->from)
		*from = a->from;
}

static int
path_days(struct al_anneal *a)
{
	if (al_chance_next(&a->chance) >> 63)
		return SHORTEST +
		       al_chance_below(&a->chance, MIDDLE - SHORTEST);
	return 21 + al_chance_below(&a->chance, LONGEST - 21);
}

/* Work these days of a window. */
static void
put(struct al_anneal *a, int p, int from, int to, const uint8_t *days)
{
	for (int d = from; d < to; d++)
		al_sheet_set(a->s, p, d, days != NULL ? days[d - from] : 0);
}

static bool
lay(struct al_anneal *a, int p, int from, int to, double temperature)
{
	if (!al_path_find(a->path, a->s, p, from, to,
			  NOISE * temperature / a->unit, &a->chance, a->days))
		return false;
	put(a, p, from, to, a->days);
	return true;
}

/* New days for one worker, or for two: the first one's work is free for the
 * second, and then the first takes what is left. */
static void
repath(struct al_anneal *a, double temperature, bool two)
{
	int p = al_chance_below(&a->chance, a->r->workers);
	int q = two ? al_chance_below(&a->chance, a->r->workers) : p;
	int64_t before = a->s->penalty;
	int from = 0, to = 0;
	bool ok = true;

	window(a, path_days(a), &from, &to);
	memcpy(a->old, al_sheet_row(a->s, p) + from, (size_t)(to - from));
	memcpy(a->old_two, al_sheet_row(a->s, q) + from, (size_t)(to - from));
	if (q != p) {
		put(a, p, from, to, NULL);
		ok = lay(a, q, from, to, temperature);
	}
	ok = ok && lay(a, p, from, to, temperature);
	if (ok && accepts(a, before, temperature)) {
		al_anneal_note(a);
		return;
	}
	put(a, p, from, to, a->old);
	put(a, q, from, to, a->old_two);
}

static void
swap(struct al_anneal *a, double temperature)
{
	int p = al_chance_below(&a->chance, a->r->workers);
	int q = al_chance_below(&a->chance, a->r->workers);
	int64_t before = a->s->penalty;
	int from = 0, to = 0;

	window(a, 1 + al_chance_below(&a->chance, SWAPPED), &from, &to);
	if (p == q || !al_swap(a->s, p, q, from, to))
		return;
	if (accepts(a, before, temperature))
		al_anneal_note(a);
	else
		al_swap_back(a->s, p, q, from, to);
}

void
al_anneal_run(struct al_anneal *a, double temperature, int moves)
{
	for (int i = 0; i < moves; i++)
		if (al_chance_unit(&a->chance) < SWAPS)
			swap(a, temperature);
		else
			repath(a, temperature,
			       al_chance_unit(&a->chance) < PAIRS);
}
