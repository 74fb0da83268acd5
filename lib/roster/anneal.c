/* anneal.c: searching a better plan by cooling */
#include "anneal.h"
#include "swap.h"

#include <math.h>

#define SWAPS 0.9  /* of all moves; one costs a twentieth of a path */
#define SWAPPED 8  /* days, at most */
#define SHORTEST 7 /* days of a path, … */
#define LONGEST 28 /* … not included */

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
	a->cold = least < INT64_MAX ? 0.7 * (double)least : 1;
	a->hot = 0.6 * (double)sum / (double)(many > 0 ? many : 1);
	if (a->hot < a->cold)
		a->hot = a->cold;
}

double
al_anneal_temperature(const struct al_anneal *a, double done)
{
	return a->hot * pow(a->cold / a->hot, done);
}

void
al_anneal_init(struct al_anneal *a, const struct al_roster *r,
	       struct al_chance chance)
{
	*a = (struct al_anneal){ .r = r, .chance = chance };
	a->s = al_sheet_new(r);
	a->path = al_path_new(r);
	a->cell = al_alloc((size_t)r->workers * (size_t)r->days + 1);
	a->days = al_alloc((size_t)r->days);
	a->old = al_alloc((size_t)r->days);
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
}

void
al_anneal_set(struct al_anneal *a, const uint8_t *cell)
{
	for (int p = 0; p < a->r->workers; p++)
		for (int d = 0; d < a->r->days; d++, cell++)
			al_sheet_set(a->s, p, d, *cell);
}

static void
note(struct al_anneal *a)
{
	if (a->s->penalty >= a->best)
		return;
	a->best = a->s->penalty;
	memcpy(a->cell, a->s->cell, (size_t)a->r->workers * (size_t)a->r->days);
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
	int all = a->r->days;

	*from = al_chance_below(&a->chance, all + days - 1) - days + 1;
	*to = *from + days < all ? *from + days : all;
	if (*from < 0)
		*from = 0;
}

static void
repath(struct al_anneal *a, double temperature)
{
	int p = al_chance_below(&a->chance, a->r->workers);
	uint8_t *row = al_sheet_row(a->s, p);
	int64_t before = a->s->penalty;
	int from = 0, to = 0;

	window(a, SHORTEST + al_chance_below(&a->chance, LONGEST - SHORTEST),
	       &from, &to);
	if (!al_path_find(a->path, a->s, p, from, to, temperature, &a->chance,
			  a->days))
		return;
	memcpy(a->old, row + from, (size_t)(to - from));
	for (int d = from; d < to; d++)
		al_sheet_set(a->s, p, d, a->days[d - from]);
	if (accepts(a, before, temperature)) {
		note(a);
		return;
	}
	for (int d = from; d < to; d++)
		al_sheet_set(a->s, p, d, a->old[d - from]);
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
		note(a);
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
			repath(a, temperature);
}
