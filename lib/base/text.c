/* text.c: small things about text: blanks, numbers, money */
#include "base.h"
#include "scan.h"

#include <stdio.h>
#include <string.h>

bool
al_streq(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	return strcmp(a, b) == 0;
}

#define IDEOGRAPHIC_SPACE "\xe3\x80\x80"

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

const char *
al_trim(const char *s, size_t *len)
{
	size_t n = 0;

	while (true) {
		if (is_blank(*s))
			s++;
		else if (strncmp(s, IDEOGRAPHIC_SPACE, 3) == 0)
			s += 3;
		else
			break;
	}
	n = strlen(s);
	while (n > 0) {
		if (is_blank(s[n - 1]))
			n--;
		else if (n >= 3 && memcmp(s + n - 3, IDEOGRAPHIC_SPACE, 3) == 0)
			n -= 3;
		else
			break;
	}
	*len = n;
	return s;
}

/* *v * 10 + digit; false: too big. */
static bool
push_digit(int64_t *v, int32_t c)
{
	return !__builtin_mul_overflow(*v, (int64_t)10, v) &&
	       !__builtin_add_overflow(*v, (int64_t)(c - '0'), v);
}

static bool
is_digit(int32_t c)
{
	return c >= '0' && c <= '9';
}

bool
al_parse_int(const char *s, int64_t *out)
{
	struct al_scan p = al_scan_of(s);
	bool minus = al_scan_eat(&p, '-');
	int64_t v = 0;

	if (!minus)
		al_scan_eat(&p, '+');
	if (al_scan_done(&p))
		return false;
	while (!al_scan_done(&p)) {
		int32_t c = al_scan_next(&p);

		if (!is_digit(c) || !push_digit(&v, c))
			return false;
	}
	*out = minus ? -v : v;
	return true;
}

/*
 * The digits before the point.  Commas must part groups of three: "1,5" is
 * somebody's one and a half, and a wrong amount is worse than none.
 */
static bool
whole_digits(struct al_scan *p, int64_t *v)
{
	int run = 0; /* digits since the start or the last comma */
	bool comma = false;

	for (;; al_scan_next(p)) {
		int32_t c = al_scan_peek(p);

		if (is_digit(c)) {
			if (!push_digit(v, c) || (comma && run == 3))
				return false;
			run++;
		} else if (c == ',') {
			if (run == 0 || run > 3 || (comma && run != 3))
				return false;
			comma = true;
			run = 0;
		} else {
			return run > 0 && (!comma || run == 3);
		}
	}
}

/* The digits after the point, if there is one, with their number. */
static bool
decimal_digits(struct al_scan *p, int64_t *v, int *places)
{
	*places = 0;
	if (!al_scan_eat(p, '.'))
		return true;
	while (is_digit(al_scan_peek(p))) {
		if (!push_digit(v, al_scan_next(p)))
			return false;
		++*places;
	}
	return *places > 0;
}

/* The power of ten that the unit behind the number stands for. */
static int
unit_power(struct al_scan *p)
{
	int power = 0;

	if (al_scan_word(p, "万"))
		power = 4;
	else if (al_scan_word(p, "亿"))
		power = 8;
	al_scan_word(p, "元");
	return power;
}

/* v * 10^power, exactly; false: too big, or less than a fen is left over. */
static bool
scale(int64_t *v, int power)
{
	for (; power > 0; power--)
		if (__builtin_mul_overflow(*v, (int64_t)10, v))
			return false;
	for (; power < 0; power++) {
		if (*v % 10 != 0)
			return false;
		*v /= 10;
	}
	return true;
}

bool
al_parse_money(const char *s, int64_t *fen)
{
	struct al_scan p = al_scan_of(s);
	bool minus = al_scan_eat(&p, '-');
	int64_t v = 0;
	int places = 0, power = 0;

	if (!al_scan_eat(&p, 0xa5)) /* ¥, and its full-width form ￥ */
		al_scan_eat(&p, 0xffe5);
	if (!whole_digits(&p, &v) || !decimal_digits(&p, &v, &places))
		return false;
	power = unit_power(&p);
	if (!al_scan_done(&p) || !scale(&v, power + 2 - places))
		return false;
	*fen = minus ? -v : v;
	return true;
}

/* Two digits at a time: an import writes some forty numbers for each row. */
size_t
al_int_text(int64_t v, char out[24])
{
	static const char pair[] = "0001020304050607080910111213141516171819"
				   "2021222324252627282930313233343536373839"
				   "4041424344454647484950515253545556575859"
				   "6061626364656667686970717273747576777879"
				   "8081828384858687888990919293949596979899";
	uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
	char text[24];
	size_t i = sizeof text;

	text[--i] = '\0';
	for (; u >= 10; u /= 100) {
		i -= 2;
		memcpy(text + i, pair + u % 100 * 2, 2);
	}
	if (u > 0 || !text[i])
		text[--i] = (char)('0' + u);
	if (v < 0)
		text[--i] = '-';
	memcpy(out, text + i, sizeof text - i);
	return sizeof text - i - 1;
}

void
al_hex(const void *raw, size_t n, char *out)
{
	static const char digit[] = "0123456789abcdef";
	const unsigned char *p = raw;

	for (; n > 0; n--, p++) {
		*out++ = digit[*p >> 4];
		*out++ = digit[*p & 15];
	}
	*out = '\0';
}

void
al_money_text(int64_t fen, char out[24])
{
	uint64_t v = fen < 0 ? 0 - (uint64_t)fen : (uint64_t)fen;

	snprintf(out, 24, "%s%llu.%02u", fen < 0 ? "-" : "",
		 (unsigned long long)(v / 100), (unsigned)(v % 100));
}
