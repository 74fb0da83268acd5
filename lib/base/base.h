/* base.h: memory, growing text, and problems: what every layer stands on */
#ifndef AL_BASE_H
#define AL_BASE_H

#include "anlan.h"

#include <libintl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* Messages are written in English and looked up in po/. */
#define _(s) dgettext("anlan", s)
#define N_(s) (s)

#define AL_PRINTF(f, a) __attribute__((format(printf, f, a)))
#define AL_COUNT(a) (sizeof(a) / sizeof *(a))

/* ---- memory: like the C library's, but abort() where there is none ------ */
void *al_alloc(size_t n); /* zeroed; free() releases */
void *al_realloc(void *p, size_t n);
/* Room for one more element of `size` bytes in *vec, which holds n elements
 * and grows by doubling; returns the zeroed new element. */
void *al_grow(void *vec, size_t n, size_t size);
char *al_strdup(const char *s); /* NULL gives NULL */
char *al_strndup(const char *s, size_t n);

/* ---- an arena: many small things released at once ----------------------- */
struct al_arena {
	struct al_block *head;
};
void al_arena_release(struct al_arena *);
/* Forget everything but keep one block, for the next round. */
void al_arena_reset(struct al_arena *);
void *al_arena_alloc(struct al_arena *, size_t n); /* zeroed, aligned */
char *al_arena_strdup(struct al_arena *, const char *s);
char *al_arena_strndup(struct al_arena *, const char *s, size_t n);
char *al_arena_printf(struct al_arena *, const char *fmt, ...) AL_PRINTF(2, 3);

/* ---- text that grows; always NUL-terminated once something was added ---- */
struct al_buf {
	char *s; /* NULL while empty and never used */
	size_t len, cap;
};
void al_buf_release(struct al_buf *);
void al_buf_clear(struct al_buf *);		/* keeps the memory */
void al_buf_reserve(struct al_buf *, size_t n); /* room for n bytes and NUL */

/* Here, because they are called for every piece of every line written. */
static inline void
al_buf_add(struct al_buf *b, const void *s, size_t n)
{
	if (b->cap - b->len <= n)
		al_buf_reserve(b, n);
	if (n > 0)
		memcpy(b->s + b->len, s, n);
	b->len += n;
	b->s[b->len] = '\0';
}

static inline void
al_buf_addc(struct al_buf *b, char c)
{
	al_buf_add(b, &c, 1);
}

static inline void
al_buf_adds(struct al_buf *b, const char *s)
{
	al_buf_add(b, s, strlen(s));
}

void al_buf_addi(struct al_buf *, int64_t v); /* in decimal */
void al_buf_addf(struct al_buf *, const char *fmt, ...) AL_PRINTF(2, 3);
void al_buf_vaddf(struct al_buf *, const char *fmt, va_list ap);
char *al_buf_take(struct al_buf *); /* hands the text over, never NULL */
const char *al_buf_str(const struct al_buf *); /* never NULL */

/* ---- problems ----------------------------------------------------------- */

/*
 * Collect one problem and return its status `s`, so that a caller can write
 * `return al_fail(e, AL_BAD, _("..."), ...)`.  The line is led by what
 * al_err_about() last set.  `e` may be NULL: then only the status counts.
 */
enum al_status al_fail(struct al_err *e, enum al_status s, const char *fmt, ...)
	AL_PRINTF(3, 4);
/* The same for a place in a text: led by "ABOUT:LINE:CELL: " where something
 * is known to be about (cell 0: "ABOUT:LINE: "), else by "line LINE: ". */
enum al_status al_fail_at(struct al_err *e, enum al_status s, size_t line,
			  size_t cell, const char *fmt, ...) AL_PRINTF(5, 6);
/* What the next problems are about ("XF2026-000012", "in.csv:12:3"); NULL:
 * nothing in particular. */
void al_err_about(struct al_err *e, const char *fmt, ...) AL_PRINTF(2, 3);
void al_err_about_clear(struct al_err *e);
/* Never collect more than `n` lines (0: no bound); the rest is counted. */
void al_err_limit(struct al_err *e, size_t n);

/* The nearest of `n` words to `s` by edit distance; where none is near (more
 * than a third of its characters differ), the only one that begins with it, or
 * NULL. */
const char *al_nearest(const char *s, const char *const *word, size_t n);

/* ---- small things about text -------------------------------------------- */
bool al_streq(const char *a, const char *b); /* NULL equals only NULL */
/* The same for two that are not NULL and mostly differ: the first character
 * says so, without a call. */
static inline bool
al_same(const char *a, const char *b)
{
	return *a == *b && strcmp(a, b) == 0;
}

/* Skip ASCII blanks and the ideographic space U+3000 on both sides: returns
 * the first character kept, and the length kept in *len. */
const char *al_trim(const char *s, size_t *len);
/* A whole number in ASCII or full-width digits; false: not one, or too big. */
bool al_parse_int(const char *s, int64_t *out);
/* Yuan as decimal text ("12", "1,200.50", "3.5万") to fen; false: not money.
 * 万 and 亿 multiply by 10^4 and 10^8. */
bool al_parse_money(const char *s, int64_t *fen);
/* In decimal, with NUL; returns the length.  What snprintf() would give, for
 * those who write many. */
size_t al_int_text(int64_t v, char out[24]);
/* `n` bytes as 2n hexadecimal digits, with NUL. */
void al_hex(const void *raw, size_t n, char *out);
/* Fen as yuan with two decimals. */
void al_money_text(int64_t fen, char out[24]);

#endif
