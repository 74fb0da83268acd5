/* map.h: from text to a pointer, by hashing */
#ifndef AL_MAP_H
#define AL_MAP_H

#include "base.h"

struct al_map {
	struct al_map_slot *slot;
	size_t cap, n;
};

/* The value under `key` (n bytes); NULL: none. */
void *al_map_get(const struct al_map *, const char *key, size_t n);
/* Put it there; the key's bytes are lent as long as the map lives. */
void al_map_put(struct al_map *, const char *key, size_t n, void *value);
void al_map_release(struct al_map *); /* not the values */

#endif
