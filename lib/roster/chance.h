/* chance.h: numbers by chance, the same for the same seed everywhere */
#ifndef AL_CHANCE_H
#define AL_CHANCE_H

#include <stdint.h>

struct al_chance {
	uint64_t s; /* never 0 */
};

static inline uint64_t
al_chance_next(struct al_chance *c)
{
	c->s ^= c->s << 13;
	c->s ^= c->s >> 7;
	c->s ^= c->s << 17;
	return c->s * 0x2545f4914f6cdd1dull;
}

/* From 0 to n - 1. */
static inline int
al_chance_below(struct al_chance *c, int n)
{
	return (int)(((al_chance_next(c) >> 32) * (uint64_t)n) >> 32);
}

/* From 0 up to, not including, 1. */
static inline double
al_chance_unit(struct al_chance *c)
{
	return (double)(al_chance_next(c) >> 11) * 0x1p-53;
}

static inline struct al_chance
al_chance_of(uint64_t seed, uint64_t stream)
{
	struct al_chance c = { seed * 0x9e3779b97f4a7c15ull +
			       (stream + 1) * 0xbf58476d1ce4e5b9ull };

	if (c.s == 0)
		c.s = 1;
	for (int i = 0; i < 16; i++)
		al_chance_next(&c);
	return c;
}

#endif
