/* personal.c: ID and mobile numbers, and the masks that stand for private values */
#include "book.h"
#include "base/width.h"

#include <ctype.h>
#include <string.h>

/* GB 11643-1999: weights of the first 17 digits; the 18th checks them. */
bool
al_valid_id(const char *s)
{
	static const int weight[] = { 7, 9, 10, 5,  8, 4, 2, 1, 6,
				      3, 7, 9,	10, 5, 8, 4, 2 };
	int sum = 0, y = 0, m, d;

	for (int i = 0; i < 17; i++) {
		if (!isdigit((unsigned char)s[i]))
			return false;
		sum += (s[i] - '0') * weight[i];
	}
	if (toupper((unsigned char)s[17]) != "10X98765432"[sum % 11] || s[18])
		return false;
	for (int i = 6; i < 10; i++)
		y = y * 10 + (s[i] - '0');
	m = (s[10] - '0') * 10 + (s[11] - '0');
	d = (s[12] - '0') * 10 + (s[13] - '0');
	/* people born before the calendar that we keep; it repeats in 400 years */
	return y >= 1800 && al_day_valid(y < 1900 ? y + 400 : y, m, d);
}

/* The digits of a mobile number, after +86, blanks and hyphens are gone;
 * returns how many bytes of `s` they took, 0: none here. */
static size_t
mobile_at(const char *s)
{
	const char *p = s;
	int n = 0;

	if (strncmp(p, "+86", 3) == 0)
		p += 3;
	for (; n < 11; p++) {
		if (*p == ' ' || *p == '-') {
			if (n == 0 && p == s)
				return 0;
			continue;
		}
		if (!isdigit((unsigned char)*p) || (n == 0 && *p != '1') ||
		    (n == 1 && *p < '3'))
			return 0;
		n++;
	}
	return isdigit((unsigned char)*p) ? 0 : (size_t)(p - s);
}

bool
al_valid_mobile(const char *s)
{
	size_t n = mobile_at(s);

	return n > 0 && s[n] == '\0';
}

static bool
id_at(const char *s)
{
	size_t run = strspn(s, "0123456789");
	char id[19];

	if (run != 18 && (run != 17 || toupper((unsigned char)s[17]) != 'X'))
		return false;
	memcpy(id, s, 18);
	id[18] = '\0';
	return al_valid_id(id);
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
has(const char *text, bool mobile)
{
	const char *p = text;

	while (*p) {
		if (!is_digit(*p) && *p != '+') {
			p++;
			continue;
		}
		if (id_at(p) || (mobile && mobile_at(p)))
			return true;
		p++;
		while (is_digit(p[-1]) && is_digit(*p))
			p++; /* neither begins within a number */
	}
	return false;
}

bool
al_has_personal(const char *text)
{
	return has(text, true);
}

bool
al_has_id(const char *text)
{
	return has(text, false);
}

/* Family names of two characters; others have one. */
static size_t
family_name(const char *s)
{
	static const char *const two[] = {
		"欧阳", "司马", "上官", "诸葛", "东方", "皇甫",
		"尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯",
		"轩辕", "端木", "宇文", "长孙", "独孤", "南宫",
	};

	for (size_t i = 0; i < AL_COUNT(two); i++)
		if (strncmp(s, two[i], strlen(two[i])) == 0 && al_chars(s) > 2)
			return strlen(two[i]);
	return al_char_len(s);
}

char *
al_mask_of(const struct al_field *f, const char *value, struct al_arena *a)
{
	size_t n = f->mask == AL_MASK_NAME ? strnlen(value, family_name(value))
					   : 0;
	char *mask;

	if (f->mask != AL_MASK_NAME)
		return al_arena_strdup(a, "***");
	mask = al_arena_alloc(a, n + 2);
	memcpy(mask, value, n);
	mask[n] = '*';
	return mask;
}
