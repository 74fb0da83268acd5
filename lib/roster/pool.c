/* pool.c: who shares duties with whom */
#include "pool.h"

/* Which shifts are needed on days of the kind; all, where none is. */
static void
set_needed(const struct al_roster *r, int kind, bool *needed)
{
	bool any = false;

	memset(needed, 0, (size_t)r->shifts + 1);
	for (int d = 0; d < r->days; d++)
		for (int i = 1; i <= r->shifts; i++)
			if (r->duty->kind_of[d] == kind &&
			    al_roster_cover(r, d, i)->need > 0)
				any = needed[i] = true;
	for (int i = 1; i <= r->shifts && !any; i++)
		needed[i] = true;
}

/* The first of those that a worker belongs together with. */
static int
first_of(int *above, int p)
{
	while (above[p] != p)
		p = above[p] = above[above[p]];
	return p;
}

static void
join(int *above, int p, int q)
{
	p = first_of(above, p);
	q = first_of(above, q);
	above[p > q ? p : q] = p > q ? q : p;
}

/* above[worker] leads to the first of the pool; -1: in none. */
static void
join_all(const struct al_roster *r, const bool *needed, int *above)
{
	for (int p = 0; p < r->workers; p++)
		above[p] = -1;
	for (int i = 1; i <= r->shifts; i++) {
		int first = -1;

		for (int p = 0; p < r->workers; p++) {
			if (!needed[i] || r->worker[p].most_of[i] == 0)
				continue;
			if (above[p] < 0)
				above[p] = p;
			if (first >= 0)
				join(above, first, p);
			first = p;
		}
	}
}

int
al_pools(const struct al_roster *r, int *pool)
{
	int *above = al_alloc((size_t)(r->workers + 1) * sizeof *above);
	bool *needed = al_alloc((size_t)r->shifts + 1);
	int kinds = r->duty->kinds, n = 0;

	for (int kind = 0; kind < kinds; kind++) {
		set_needed(r, kind, needed);
		join_all(r, needed, above);
		for (int p = 0; p < r->workers; p++) {
			int *own = &pool[p * kinds + kind];

			if (above[p] < 0)
				*own = -1;
			else if (above[p] == p)
				*own = n++;
			else
				*own = pool[first_of(above, p) * kinds + kind];
		}
	}
	free(above);
	free(needed);
	return n;
}
