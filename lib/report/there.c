/* there.c: who is there at one instant, and whether these are enough */
#include "there.h"

#include <stdlib.h>

static size_t
nsets(const struct al_there *t)
{
	return (size_t)1 << t->pr->nneed;
}

void
al_there_begin(struct al_there *t, const struct al_presence *pr, size_t n)
{
	*t = (struct al_there){ .pr = pr, .nperson = n };
	t->entry = al_alloc(n * pr->nneed * sizeof *t->entry);
	t->fits = al_alloc(nsets(t) * sizeof *t->fits);
}

void
al_there_release(struct al_there *t)
{
	free(t->entry);
	free(t->fits);
}

static size_t
needs_of(const struct al_there *t, size_t person)
{
	const int64_t *entry = &t->entry[person * t->pr->nneed];
	size_t set = 0;

	for (size_t i = 0; i < t->pr->nneed; i++)
		set |= (size_t)(entry[i] > 0) << i;
	return set;
}

void
al_there_step(struct al_there *t, size_t person, size_t need, int step)
{
	t->fits[needs_of(t, person)]--;
	t->entry[person * t->pr->nneed + need] += step;
	t->fits[needs_of(t, person)]++;
}

/* Those who fit one of these needs, less the places. */
static int64_t
spare(const struct al_there *t, size_t set)
{
	int64_t n = 0;

	for (size_t i = 0; i < nsets(t); i++)
		if (i & set)
			n += t->fits[i];
	for (size_t i = 0; i < t->pr->nneed; i++)
		if (set >> i & 1)
			n -= t->pr->need[i].n;
	return n;
}

/* By Hall's theorem, where each set of needs has persons enough. */
bool
al_there_enough(const struct al_there *t)
{
	for (size_t set = 1; set < nsets(t); set++)
		if (spare(t, set) < 0)
			return false;
	return true;
}
