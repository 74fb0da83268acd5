/* fair.c: how fair a roster is */
#include "fair.h"
#include "bound.h"
#include "pool.h"

static void
count_duties(struct al_fair *f, const struct al_roster *r, const uint8_t *cell)
{
	for (int p = 0; p < r->workers; p++)
		for (int d = 0; d < r->days; d++, cell++) {
			int kind = r->duty->kind_of[d];

			if (*cell != 0 && kind >= 0)
				f->load[p * f->kinds + kind].new ++;
		}
}

/* The pools' sums, which all shares rest on. */
static void
add_up(struct al_fair *f, int workers)
{
	for (int i = 0; i < workers * f->kinds; i++) {
		const struct al_load *l = &f->load[i];
		struct al_fair_pool *of = NULL;

		if (f->pool[i] < 0)
			continue;
		of = &f->of[f->pool[i]];
		of->kind = i % f->kinds;
		of->workers += al_load_counts(l);
		of->load += l->carried + l->new;
		of->parts += l->present;
	}
}

static void
set_spread(struct al_fair *f, int workers, int pool)
{
	struct al_fair_pool *of = &f->of[pool];

	of->most = of->least = -1;
	for (int p = 0; p < workers; p++) {
		struct al_load *l = &f->load[p * f->kinds + of->kind];

		if (al_fair_pool_of(f, p, of->kind) != pool)
			continue;
		l->off = (int64_t)(l->carried + l->new) * of->parts -
			 (int64_t)of->load * l->present;
		if (!al_load_counts(l))
			continue;
		if (of->most < 0 ||
		    l->off > al_fair_load(f, of->most, of->kind)->off)
			of->most = p;
		if (of->least < 0 ||
		    l->off < al_fair_load(f, of->least, of->kind)->off)
			of->least = p;
	}
	if (of->workers > 0)
		of->spread = al_fair_load(f, of->most, of->kind)->off -
			     al_fair_load(f, of->least, of->kind)->off;
}

void
al_fair_again(struct al_fair *f, const struct al_roster *r, const uint8_t *cell)
{
	for (int i = 0; i < r->workers * f->kinds; i++)
		f->load[i].new = 0;
	for (int i = 0; i < f->pools; i++)
		f->of[i] = (struct al_fair_pool){ .best = f->of[i].best };
	count_duties(f, r, cell);
	add_up(f, r->workers);
	for (int i = 0; i < f->pools; i++)
		set_spread(f, r->workers, i);
}

void
al_fair_init(struct al_fair *f, const struct al_roster *r, const uint8_t *cell)
{
	const struct al_duty *u = r->duty;
	size_t n = 0;

	*f = (struct al_fair){ 0, 0, NULL, NULL, NULL };
	if (u == NULL || u->kinds == 0)
		return;
	f->kinds = u->kinds;
	n = (size_t)r->workers * (size_t)u->kinds;
	f->pool = al_alloc((n + 1) * sizeof *f->pool);
	f->load = al_alloc((n + 1) * sizeof *f->load);
	f->pools = al_pools(r, f->pool);
	f->of = al_alloc(((size_t)f->pools + 1) * sizeof *f->of);
	for (size_t i = 0; i < n; i++) {
		f->load[i].carried = u->carried[i];
		f->load[i].present = u->present[i];
	}
	al_fair_again(f, r, cell);
	for (int i = 0; i < f->pools; i++)
		f->of[i].best = f->of[i].parts > 0 ? al_bound(r, cell, f, i)
						   : f->of[i].spread;
}

void
al_fair_release(struct al_fair *f)
{
	free(f->pool);
	free(f->load);
	free(f->of);
}
