/* buf.c: text that grows */
#include "base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void
al_buf_release(struct al_buf *b)
{
	free(b->s);
	*b = (struct al_buf){ NULL, 0, 0 };
}

void
al_buf_clear(struct al_buf *b)
{
	b->len = 0;
	if (b->s != NULL)
		b->s[0] = '\0';
}

void
al_buf_reserve(struct al_buf *b, size_t n)
{
	if (n >= SIZE_MAX / 2 - b->len)
		abort();
	if (b->len + n < b->cap)
		return;
	b->cap = 2 * (b->len + n) + 16;
	b->s = al_realloc(b->s, b->cap);
}

void
al_buf_addi(struct al_buf *b, int64_t v)
{
	char text[24];

	al_buf_add(b, text, al_int_text(v, text));
}

void
al_buf_addf(struct al_buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	al_buf_vaddf(b, fmt, ap);
	va_end(ap);
}

void
al_buf_vaddf(struct al_buf *b, const char *fmt, va_list ap)
{
	va_list again;
	int n = 0;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	if (n < 0)
		abort();
	al_buf_reserve(b, (size_t)n);
	vsnprintf(b->s + b->len, (size_t)n + 1, fmt, ap);
	b->len += (size_t)n;
}

char *
al_buf_take(struct al_buf *b)
{
	char *s = b->s != NULL ? b->s : al_strdup("");

	*b = (struct al_buf){ NULL, 0, 0 };
	return s;
}

const char *
al_buf_str(const struct al_buf *b)
{
	return b->s != NULL ? b->s : "";
}
