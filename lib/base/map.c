/* map.c: from text to a pointer, by hashing (FNV-1a, linear probing) */
#include "map.h"

#include <string.h>

struct al_map_slot {
	const char *key;
	size_t n;
	void *value;
};

static size_t
hash(const char *key, size_t n)
{
	uint64_t h = 0xcbf29ce484222325u;

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)key[i]) * 0x100000001b3u;
	return (size_t)(h ^ h >> 29);
}

static struct al_map_slot *
find(const struct al_map *m, const char *key, size_t n)
{
	size_t i = hash(key, n) & (m->cap - 1);

	while (m->slot[i].value &&
	       (m->slot[i].n != n || memcmp(m->slot[i].key, key, n) != 0))
		i = (i + 1) & (m->cap - 1);
	return &m->slot[i];
}

void *
al_map_get(const struct al_map *m, const char *key, size_t n)
{
	return m->cap ? find(m, key, n)->value : NULL;
}

static void
grow(struct al_map *m)
{
	struct al_map old = *m;

	m->cap = old.cap ? old.cap * 2 : 64;
	m->slot = al_alloc(m->cap * sizeof *m->slot);
	for (size_t i = 0; i < old.cap; i++)
		if (old.slot[i].value)
			*find(m, old.slot[i].key, old.slot[i].n) = old.slot[i];
	free(old.slot);
}

void
al_map_put(struct al_map *m, const char *key, size_t n, void *value)
{
	struct al_map_slot *s;

	if (m->n * 2 >= m->cap)
		grow(m);
	s = find(m, key, n);
	if (!s->value)
		m->n++;
	*s = (struct al_map_slot){ key, n, value };
}

void
al_map_release(struct al_map *m)
{
	free(m->slot);
	*m = (struct al_map){ 0 };
}
