/* wish.c: who wants to be on duty when, or not, from a CSV file; and what is
 * to stay as it is */
#include "draft.h"

#include "base/csv.h"
#include "base/encode.h"

#include <string.h>

enum { STAFF, FROM, TO, WISH, WEIGHT, COLUMNS };

static const struct {
	const char *en, *zh, *too; /* too: is understood as well */
} column[COLUMNS] = {
	{ "staff", "人员", "姓名" }, { "from", "开始日期", "日期" },
	{ "to", "结束日期", NULL },  { "wish", "意愿", NULL },
	{ "weight", "程度", NULL },
};

struct reading {
	struct al_draft *d;
	struct al_err *e;
	int at[COLUMNS]; /* -1: the file hasn't this column */
	bool begun;
	enum al_status status; /* the worst of the rows */
	const struct al_csv_row *row;
};

/* A problem of a cell; `fmt` as always. */
#define WRONG(in, col, ...)                                                    \
	((in)->status = al_fail_at((in)->e, AL_BAD, (size_t)(in)->row->line,   \
				   (size_t)(in)->at[col] + 1, __VA_ARGS__))

static int
column_of(const char *name)
{
	for (int i = 0; i < COLUMNS; i++)
		if (al_same(name, column[i].en) ||
		    al_same(name, column[i].zh) ||
		    al_streq(name, column[i].too))
			return i;
	return -1;
}

static enum al_status
columns_missing(const struct reading *in, size_t line)
{
	return al_fail_at(in->e, AL_BAD, line, 0,
			  _("expected the columns staff, from and wish "
			    "(人员, 开始日期, 意愿), perhaps to and "
			    "weight (结束日期, 程度)"));
}

static enum al_status
header(struct reading *in)
{
	const struct al_csv_row *row = in->row;
	enum al_status s = AL_OK;

	for (int i = 0; i < COLUMNS; i++)
		in->at[i] = -1;
	for (size_t i = 0; i < row->n; i++) {
		int c = column_of(row->cell[i]);

		if (c < 0)
			s = al_fail_at(in->e, AL_BAD, (size_t)row->line, i + 1,
				       _("there is no column '%s' of wishes; "
					 "expected staff, from, to, wish or "
					 "weight"),
				       row->cell[i]);
		else if (in->at[c] >= 0)
			s = al_fail_at(in->e, AL_BAD, (size_t)row->line, i + 1,
				       _("'%s' is named twice; expected once"),
				       row->cell[i]);
		else
			in->at[c] = (int)i;
	}
	if (s == AL_OK &&
	    (in->at[STAFF] < 0 || in->at[FROM] < 0 || in->at[WISH] < 0))
		s = columns_missing(in, (size_t)row->line);
	in->begun = true;
	return s;
}

/* "" where the file hasn't the column, or the row is shorter. */
static const char *
cell(const struct reading *in, int col)
{
	int i = in->at[col];

	return i < 0 || (size_t)i >= in->row->n ? "" : in->row->cell[i];
}

static const char *
read_staff(struct reading *in)
{
	const char *s = cell(in, STAFF), *near;
	const struct al_ref *ref = NULL;

	for (int by_name = 0; by_name < 2; by_name++)
		if (al_ref_find(in->d->b, "staff", s, by_name != 0, &ref,
				NULL) == AL_OK &&
		    ref->found && !ref->is_void)
			return al_arena_strdup(&in->d->arena, ref->code);
	near = al_ref_nearest(in->d->b, "staff", s);
	if (near)
		WRONG(in, STAFF,
		      _("there is no staff '%s'; expected a code of "
			"'staff-list', perhaps '%s'"),
		      s, near);
	else
		WRONG(in, STAFF,
		      _("there is no staff '%s'; expected a code of "
			"'staff-list'"),
		      s);
	return NULL;
}

static al_day
read_day(struct reading *in, int col, al_day otherwise)
{
	const char *s = cell(in, col);
	al_day day = otherwise;

	if (!*s && col == TO)
		return otherwise;
	if (!al_parse_day(s, al_time_day(al_now(in->d->b), al_offset(in->d->b)),
			  &day))
		WRONG(in, col,
		      _("'%s' is not right; expected a date such as "
			"2026-03-01"),
		      s);
	return day;
}

static enum al_wish_kind
read_kind(struct reading *in)
{
	static const struct {
		const char *word;
		enum al_wish_kind kind;
	} word[] = {
		{ "want", AL_WISH_WANT },      { "想值", AL_WISH_WANT },
		{ "rather not", AL_WISH_NOT }, { "不想值", AL_WISH_NOT },
		{ "can't", AL_WISH_CANNOT },   { "cannot", AL_WISH_CANNOT },
		{ "不能值", AL_WISH_CANNOT },
	};
	const char *s = cell(in, WISH);

	for (size_t i = 0; i < AL_COUNT(word); i++)
		if (al_same(s, word[i].word))
			return word[i].kind;
	WRONG(in, WISH,
	      _("'%s' is no wish; expected want, rather not or can't (想值, "
		"不想值, 不能值)"),
	      s);
	return AL_WISH_NOT;
}

static int
read_weight(struct reading *in)
{
	const char *s = cell(in, WEIGHT);
	int64_t n = 5;

	if (*s && (!al_parse_int(s, &n) || n < 1 || n > 9))
		WRONG(in, WEIGHT,
		      _("'%s' is no weight; expected a number from 1 to 9"), s);
	return (int)n;
}

/* Nobody wants a day and would rather not have it. */
static void
check_against(struct reading *in, const struct al_wish_line *w)
{
	const struct al_draft *d = in->d;

	for (int i = 0; w->staff && i < d->wishes; i++) {
		const struct al_wish_line *o = &d->wish[i];

		if (al_streq(o->staff, w->staff) && o->from <= w->to &&
		    w->from <= o->to &&
		    (o->kind == AL_WISH_WANT) != (w->kind == AL_WISH_WANT)) {
			WRONG(in, WISH,
			      _("'%s' goes against another wish of the same "
				"person and day"),
			      cell(in, WISH));
			return;
		}
	}
}

static enum al_status
on_row(void *arg, const struct al_csv_row *row)
{
	struct reading *in = arg;
	struct al_draft *d = in->d;
	struct al_wish_line w = { 0 };

	in->row = row;
	if (!in->begun)
		return header(in);
	w.staff = read_staff(in);
	w.from = read_day(in, FROM, d->from);
	w.to = read_day(in, TO, w.from);
	w.kind = read_kind(in);
	w.weight = read_weight(in);
	if (w.to < w.from)
		WRONG(in, TO, _("the end is before the beginning"));
	check_against(in, &w);
	*(struct al_wish_line *)al_grow(&d->wish, (size_t)d->wishes++,
					sizeof w) = w;
	return AL_OK;
}

enum al_status
al_draft_wishes(struct al_draft *d, const char *text, size_t n,
		const char *file, struct al_err *e)
{
	struct reading in = { .d = d, .e = e };
	struct al_buf utf8 = { 0 };
	enum al_status s;

	al_err_about(e, "%s", file);
	s = al_to_utf8(&utf8, text, n, al_encoding_of(text, n), e);
	if (s == AL_OK)
		s = al_csv_read(al_buf_str(&utf8), utf8.len, on_row, &in, e);
	if (s == AL_OK && !in.begun)
		s = columns_missing(&in, 1);
	al_err_about_clear(e);
	al_buf_release(&utf8);
	return s > in.status ? s : in.status;
}

/* ---- what stays ------------------------------------------------------------------- */

static enum al_status
fix_one(struct al_draft *d, char *word, struct al_err *e)
{
	al_day today = al_time_day(al_now(d->b), al_offset(d->b)), from, to;
	char *dots = strstr(word, "..");
	struct al_day_range *slot;

	if (!dots && word[0] >= 'A' && word[0] <= 'Z') {
		*(const char **)al_grow(&d->fix_code, (size_t)d->fix_codes++,
					sizeof word) = word;
		return AL_OK;
	}
	if (dots)
		*dots = '\0';
	if (!al_parse_day(word, today, &from) ||
	    !al_parse_day(dots ? dots + 2 : word, today, &to) || to < from)
		return al_fail(
			e, AL_BAD,
			_("--fix: '%s%s%s' is not right; expected a day, "
			  "days such as 2026-03-01..2026-03-07, or the "
			  "code of a duty"),
			word, dots ? ".." : "", dots ? dots + 2 : "");
	slot = al_grow(&d->fix, (size_t)d->fixes++, sizeof *slot);
	*slot = (struct al_day_range){ from, to };
	return AL_OK;
}

enum al_status
al_draft_fix(struct al_draft *d, const char *list, struct al_err *e)
{
	enum al_status s = AL_OK, one;
	const char *word;
	size_t n;

	while (al_many_next(&list, &word, &n)) {
		one = fix_one(d, al_arena_strndup(&d->arena, word, n), e);
		s = one > s ? one : s;
	}
	return s;
}

static enum al_status
check_code(const struct al_draft *d, const char *code, struct al_err *e)
{
	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];

		if (al_same(p->code, code) && !al_seat_gone(p) &&
		    al_same(p->plan, d->plan->name) && p->day >= d->from &&
		    p->day <= d->to)
			return AL_OK;
	}
	return al_fail(e, AL_BAD,
		       _("--fix: %s is no duty of this plan in these days; "
			 "expected one that is kept"),
		       code);
}

static enum al_status
check_range(const struct al_draft *d, const struct al_day_range *r,
	    struct al_err *e)
{
	char text[4][AL_DATE_LEN];

	if (r->from >= d->from && r->to <= d->to)
		return AL_OK;
	al_day_text(r->from, text[0]);
	al_day_text(r->to, text[1]);
	al_day_text(d->from, text[2]);
	al_day_text(d->to, text[3]);
	return al_fail(
		e, AL_BAD,
		_("--fix: nothing is planned from %s to %s; expected days "
		  "from %s to %s"),
		text[0], text[1], text[2], text[3]);
}

enum al_status
al_draft_fix_check(const struct al_draft *d, struct al_err *e)
{
	enum al_status s = AL_OK, one;

	for (int i = 0; i < d->fixes; i++) {
		one = check_range(d, &d->fix[i], e);
		s = one > s ? one : s;
	}
	for (int i = 0; i < d->fix_codes; i++) {
		one = check_code(d, d->fix_code[i], e);
		s = one > s ? one : s;
	}
	return s;
}
