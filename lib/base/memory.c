/* memory.c: memory that is there or ends the process, and arenas */
#include "base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *
al_alloc(size_t n)
{
	void *p = calloc(1, n > 0 ? n : 1);

	if (p == NULL)
		abort();
	return p;
}

void *
al_realloc(void *p, size_t n)
{
	p = realloc(p, n > 0 ? n : 1);
	if (p == NULL)
		abort();
	return p;
}

#define VEC_MIN 8

/*
 * The room there is follows from n alone, so that a vector needs no third
 * member: full at 0, 8, 16, 32 …, and never less than what n elements need.
 */
void *
al_grow(void *vec, size_t n, size_t size)
{
	bool full = n == 0 || (n >= VEC_MIN && (n & (n - 1)) == 0);
	char *p = NULL;

	memcpy(&p, vec, sizeof p);
	if (full) {
		if (n > SIZE_MAX / 2 / size)
			abort();
		p = al_realloc(p, (n == 0 ? VEC_MIN : 2 * n) * size);
		memcpy(vec, &p, sizeof p);
	}
	p += n * size;
	memset(p, 0, size);
	return p;
}

char *
al_strdup(const char *s)
{
	return s == NULL ? NULL : al_strndup(s, strlen(s));
}

char *
al_strndup(const char *s, size_t n)
{
	char *p = NULL;

	if (s == NULL)
		return NULL;
	n = strnlen(s, n);
	p = al_realloc(NULL, n + 1);
	memcpy(p, s, n);
	p[n] = '\0';
	return p;
}

struct al_block {
	struct al_block *next;
	size_t used, size; /* bytes of data */
	max_align_t data[];
};

#define BLOCK_SIZE 16000

void
al_arena_release(struct al_arena *a)
{
	struct al_block *b = a->head, *next = NULL;

	for (; b != NULL; b = next) {
		next = b->next;
		free(b);
	}
	a->head = NULL;
}

void
al_arena_reset(struct al_arena *a)
{
	struct al_arena rest = { NULL };

	if (a->head == NULL)
		return;
	rest.head = a->head->next;
	al_arena_release(&rest);
	a->head->next = NULL;
	a->head->used = 0;
}

static void
add_block(struct al_arena *a, size_t n)
{
	size_t size = n > BLOCK_SIZE ? n : BLOCK_SIZE;
	struct al_block *b = al_realloc(NULL, sizeof *b + size);

	b->next = a->head;
	b->used = 0;
	b->size = size;
	a->head = b;
}

/* Not zeroed: for those who fill it at once. */
static void *
take(struct al_arena *a, size_t n)
{
	const size_t align = _Alignof(max_align_t);
	char *p = NULL;

	if (n > SIZE_MAX / 2)
		abort();
	n = (n + align - 1) / align * align;
	if (a->head == NULL || a->head->size - a->head->used < n)
		add_block(a, n);
	p = (char *)a->head->data + a->head->used;
	a->head->used += n;
	return p;
}

void *
al_arena_alloc(struct al_arena *a, size_t n)
{
	return memset(take(a, n), 0, n);
}

char *
al_arena_strdup(struct al_arena *a, const char *s)
{
	return s == NULL ? NULL : al_arena_strndup(a, s, strlen(s));
}

char *
al_arena_strndup(struct al_arena *a, const char *s, size_t n)
{
	char *p = NULL;

	if (s == NULL)
		return NULL;
	n = strnlen(s, n);
	p = take(a, n + 1);
	p[n] = '\0';
	return memcpy(p, s, n);
}

char *
al_arena_printf(struct al_arena *a, const char *fmt, ...)
{
	va_list ap;
	char *p = NULL;
	int n = 0;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		abort();
	p = al_arena_alloc(a, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return p;
}
