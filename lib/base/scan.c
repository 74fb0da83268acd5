/* scan.c: reading what people typed, character by character */
#include "scan.h"

#include <string.h>
#include <utf8proc.h>

struct al_scan
al_scan_of(const char *s)
{
	size_t len = 0;
	const char *p = al_trim(s, &len);

	return (struct al_scan){ p, p + len };
}

bool
al_scan_done(const struct al_scan *p)
{
	return p->s >= p->end;
}

/* The character at `p` and, in *n, how many bytes it takes. */
static int32_t
decode(const struct al_scan *p, size_t *n)
{
	utf8proc_int32_t c = 0;
	utf8proc_ssize_t len = 0;

	*n = 0;
	if (al_scan_done(p))
		return 0;
	len = utf8proc_iterate((const utf8proc_uint8_t *)p->s, p->end - p->s,
			       &c);
	*n = len > 0 ? (size_t)len : 1;
	if (len <= 0)
		return -1;
	if (c >= 0xff01 && c <= 0xff5e)
		return c - 0xff01 + '!';
	return c == 0x3000 ? ' ' : c;
}

int32_t
al_scan_peek(const struct al_scan *p)
{
	size_t n = 0;

	return decode(p, &n);
}

int32_t
al_scan_next(struct al_scan *p)
{
	size_t n = 0;
	int32_t c = decode(p, &n);

	p->s += n;
	return c;
}

bool
al_scan_eat(struct al_scan *p, int32_t c)
{
	if (al_scan_done(p) || al_scan_peek(p) != c)
		return false;
	al_scan_next(p);
	return true;
}

bool
al_scan_word(struct al_scan *p, const char *word)
{
	size_t n = strlen(word);

	if ((size_t)(p->end - p->s) < n || memcmp(p->s, word, n) != 0)
		return false;
	p->s += n;
	return true;
}

bool
al_scan_blanks(struct al_scan *p)
{
	bool any = false;

	while (al_scan_eat(p, ' ') || al_scan_eat(p, '\t'))
		any = true;
	return any;
}

int
al_scan_digits(struct al_scan *p, int max, int64_t *value)
{
	int32_t c = al_scan_peek(p);
	int n = 0;

	*value = 0;
	for (; n < max && c >= '0' && c <= '9'; n++) {
		*value = *value * 10 + (c - '0');
		al_scan_next(p);
		c = al_scan_peek(p);
	}
	return n;
}
