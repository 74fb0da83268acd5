/* width.c: columns on a terminal, and the characters of text (utf8proc) */
#include "width.h"

#include <stdint.h>
#include <string.h>
#include <utf8proc.h>

/* The character at `s` (-1: invalid) and, in *len, its bytes: 0 at the end. */
static int32_t
decode(const char *s, size_t *len)
{
	utf8proc_int32_t c = 0;
	utf8proc_ssize_t n = 0;

	*len = 0;
	if (*s == '\0')
		return 0;
	/* Without a length it reads on only while a byte continues the
	 * character, which a NUL never does. */
	n = utf8proc_iterate((const utf8proc_uint8_t *)s, -1, &c);
	*len = n > 0 ? (size_t)n : 1;
	return n > 0 ? c : -1;
}

static int
columns(int32_t c)
{
	if (c < 0x20 || (c >= 0x7f && c < 0xa0))
		return 1; /* shown as a picture, or invalid */
	return utf8proc_charwidth(c);
}

int
al_width(const char *s)
{
	size_t len = 0;
	int w = 0;

	for (; *s != '\0'; s += len)
		w += columns(decode(s, &len));
	return w;
}

size_t
al_fit(const char *s, int cols)
{
	const char *p = s;
	size_t len = 0;

	for (; *p != '\0'; p += len) {
		cols -= columns(decode(p, &len));
		if (cols < 0)
			break;
	}
	return (size_t)(p - s);
}

size_t
al_chars(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; n++)
		s += al_char_len(s);
	return n;
}

size_t
al_char_len(const char *s)
{
	size_t len = 0;

	decode(s, &len);
	return len;
}

bool
al_utf8_valid(const char *s, size_t n)
{
	utf8proc_int32_t c = 0;
	utf8proc_ssize_t len = 0;

	for (; n > 0; s += len, n -= (size_t)len) {
		if (*s == '\0')
			return false;
		len = 1;
		if ((unsigned char)*s < 0x80)
			continue;
		len = utf8proc_iterate((const utf8proc_uint8_t *)s,
				       (utf8proc_ssize_t)n, &c);
		if (len <= 0)
			return false;
	}
	return true;
}
