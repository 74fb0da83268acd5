/* value_date.c: what to say of text that isn't a date */
#include "value.h"
#include "base/scan.h"

/* "y-m-d" by one sign all through, or 年 月 日: as many figures as there are. */
struct figures {
	int64_t v[3];
	int digits[3];
	int n;
	bool chinese;
	bool more; /* something follows */
};

static bool
is_sign(int32_t c)
{
	return c == '-' || c == '/' || c == '.' || c == 0x5e74 /* 年 */ ||
	       c == 0x6708 /* 月 */;
}

static struct figures
read_figures(const char *s)
{
	struct al_scan p = al_scan_of(s);
	struct figures f = { .n = 0 };

	while (f.n < 3) {
		f.digits[f.n] = al_scan_digits(&p, 8, &f.v[f.n]);
		if (f.digits[f.n] == 0)
			break;
		f.n++;
		if (f.n == 3 || !is_sign(al_scan_peek(&p)))
			break;
		f.chinese |= al_scan_next(&p) > 0x7f;
	}
	f.chinese |= al_scan_eat(&p, 0x65e5 /* 日 */);
	f.more = !al_scan_done(&p);
	return f;
}

static bool
impossible(const struct figures *f)
{
	if (f->n == 1 && f->digits[0] == 8)
		return !f->more && !al_day_valid((int)(f->v[0] / 10000),
						 (int)(f->v[0] / 100 % 100),
						 (int)(f->v[0] % 100));
	return f->n == 3 && f->digits[0] == 4 &&
	       !al_day_valid((int)f->v[0], (int)f->v[1], (int)f->v[2]);
}

/* Two or three small numbers: which of them is the year? */
static bool
ambiguous(const struct figures *f)
{
	return f->n >= 2 && f->digits[0] <= 2 && f->digits[1] <= 2 &&
	       (f->n == 2 || f->digits[2] <= 4);
}

/* Days since 1899-12-30, as a spreadsheet keeps 1954 to 2119. */
static bool
serial(const struct figures *f)
{
	return (f->n == 1 || f->n == 2) && f->digits[0] == 5 && !f->more &&
	       f->v[0] >= 20000 && f->v[0] < 80000;
}

enum al_status
al_value_no_date(const struct al_field *field, const char *s, const char *shown,
		 const char *expected, struct al_err *e)
{
	struct figures f = read_figures(s);

	if (impossible(&f))
		return al_fail(e, AL_BAD, _("%s: there is no such day as '%s'"),
			       al_field_shown(field), shown);
	if (ambiguous(&f))
		return al_fail(e, AL_BAD,
			       _("%s: '%s' is ambiguous; write the year first "
				 "and with four digits, as in 2026-03-01"),
			       al_field_shown(field), shown);
	if (f.n == 3 && f.digits[0] == 4 && f.more && field->type == AL_INSTANT)
		return al_fail(e, AL_BAD,
			       _("%s: the time of day in '%s' is not right; "
				 "expected something like 09:30"),
			       al_field_shown(field), shown);
	if (serial(&f))
		return al_fail(
			e, AL_BAD,
			_("%s: '%s' may be a day as a spreadsheet counts "
			  "them; give the column the format of a date there"),
			al_field_shown(field), shown);
	return al_fail(e, AL_BAD, _("%s: '%s' is not a date; expected %s"),
		       al_field_shown(field), shown, expected);
}
