/* calendar_load.c: loading years of the working calendar, and what they move */
#include "office.h"
#include "base/csv.h"
#include "base/encode.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

struct year {
	int year;
	al_day last;
	struct al_buf days;
	bool new_year, national; /* 1 January and 1 October are there */
};

struct loading {
	struct al_book *b;
	const char *file;
	struct al_err *e;
	int date, name, off; /* columns, -1: header not seen */
	struct year *year;
	size_t n;
	enum al_status status;
	int64_t changed, moved;
	struct al_buf what;
};

/* ---- the file ---------------------------------------------------------------- */

static int
column(const struct al_csv_row *row, const char *const *name, size_t n)
{
	for (size_t i = 0; i < row->n; i++)
		for (size_t k = 0; k < n; k++)
			if (strcmp(row->cell[i], name[k]) == 0)
				return (int)i;
	return -1;
}

static enum al_status
header(struct loading *l, const struct al_csv_row *row)
{
	static const char *const date[] = { "date", "日期" };
	static const char *const name[] = { "name", "名称" };
	static const char *const off[] = { "is_off_day", "放假" };

	l->date = column(row, date, AL_COUNT(date));
	l->name = column(row, name, AL_COUNT(name));
	l->off = column(row, off, AL_COUNT(off));
	if (l->date >= 0 && l->name >= 0 && l->off >= 0)
		return AL_OK;
	return al_fail(l->e, AL_BAD,
		       _("%s:%d: expected the columns date, name and "
			 "is_off_day (日期, 名称, 放假)"),
		       l->file, row->line);
}

static struct year *
year_of(struct loading *l, int y)
{
	struct year *slot;

	for (size_t i = 0; i < l->n; i++)
		if (l->year[i].year == y)
			return &l->year[i];
	slot = al_grow(&l->year, l->n++, sizeof *slot);
	slot->year = y;
	return slot;
}

static bool
yes_no(const char *s, bool *out)
{
	static const char *const yes[] = { "true", "1", "yes", "是" };
	static const char *const no[] = { "false", "0", "no", "否" };

	for (size_t i = 0; i < AL_COUNT(yes); i++)
		if (strcmp(s, yes[i]) == 0)
			return *out = true, true;
	for (size_t i = 0; i < AL_COUNT(no); i++)
		if (strcmp(s, no[i]) == 0)
			return *out = false, true;
	return false;
}

static const char *
cell(const struct al_csv_row *row, int i)
{
	return (size_t)i < row->n ? row->cell[i] : "";
}

static void
bad(struct loading *l, const struct al_csv_row *row, int col,
    const char *expected)
{
	al_fail(l->e, AL_BAD, _("%s:%d:%d: '%s' is not right; expected %s"),
		l->file, row->line, col + 1, cell(row, col), expected);
	l->status = AL_BAD;
}

static enum al_status
load_row(void *arg, const struct al_csv_row *row)
{
	struct loading *l = arg;
	struct year *y;
	bool off;
	al_day d;
	int yy, m, dd;

	if (l->date < 0)
		return header(l, row);
	if (!al_day_iso(cell(row, l->date), &d))
		return bad(l, row, l->date, _("a date such as 2026-03-01")),
		       AL_OK;
	if (!yes_no(cell(row, l->off), &off))
		return bad(l, row, l->off, _("true or false")), AL_OK;
	if (strpbrk(cell(row, l->name), ";"))
		return bad(l, row, l->name, _("a name without a semicolon")),
		       AL_OK;
	al_day_split(d, &yy, &m, &dd);
	y = year_of(l, yy);
	if (y->days.len && d <= y->last)
		return bad(l, row, l->date,
			   _("the days of a year in order, each once")),
		       AL_OK;
	y->last = d;
	y->new_year = y->new_year || (m == 1 && dd == 1);
	y->national = y->national || (m == 10 && dd == 1);
	al_buf_addf(&y->days, "%s%02d-%02d %s %s", y->days.len ? "; " : "", m,
		    dd, off ? "off" : "work", cell(row, l->name));
	return AL_OK;
}

/* Whole years only: half a notice would promise days that are holidays. */
static void
check_whole(struct loading *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (!l->year[i].new_year || !l->year[i].national)
			l->status = al_fail(l->e, AL_BAD,
					    _("%s: the year %d is not whole: "
					      "%s is missing"),
					    l->file, l->year[i].year,
					    l->year[i].new_year ? "10-01"
								: "01-01");
	if (l->n == 0 && l->status == AL_OK)
		l->status =
			al_fail(l->e, AL_BAD, _("%s: no day in it"), l->file);
}

/* ---- the register --------------------------------------------------------------- */

/* Add the year, or correct it; *changed tells whether it was there. */
static enum al_status
put_year(struct loading *l, const struct al_ledger *def, const struct year *y,
	 bool *new_year, bool *changed)
{
	int days = al_def_field(def, "days"), reason = (int)def->nfield - 2;
	const struct al_ref *ref;
	struct al_act *in;
	struct al_record *r;
	char code[16];
	enum al_status s;

	snprintf(code, sizeof code, "%d", y->year);
	s = al_ref_find(l->b, def->name, code, false, &ref, l->e);
	if (s != AL_OK)
		return s;
	*new_year = !ref->found || ref->is_void;
	in = al_act_new(def, (int)def->naction +
				     (*new_year ? AL_A_ADD : AL_A_CORRECT));
	in->code = code;
	s = al_act_give(l->b, in, days, y->days.s, true, &l->b->arena, l->e);
	if (s == AL_OK && !*new_year) {
		s = al_record_find(l->b, def, code, &l->b->arena, &r, l->e);
		if (s == AL_OK && al_value_eq(&r->val[days], &in->val[days]))
			goto out; /* as it is already */
		if (s == AL_OK)
			s = al_act_give(l->b, in, reason, l->file, true,
					&l->b->arena, l->e);
	}
	if (s == AL_OK)
		s = al_act(l->b, in, &l->b->arena, &r, l->e);
	*changed = s == AL_OK;
out:
	al_act_free(in);
	if (l->b->cal)
		al_cal_forget(l->b->cal, y->year);
	return s;
}

/* ---- what it moves ------------------------------------------------------------- */

struct keys {
	struct al_key *key;
	const char **ledger;
	size_t n, nl;
};

/* Records with a clock that counts days of this year. */
static enum al_status
affected(struct al_book *b, int year, bool changed, struct keys *k,
	 struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;
	int off = al_offset(b);

	s = al_sql(
		b->db,
		"SELECT DISTINCT office, ledger, year, no FROM clock WHERE "
		"stop IS NULL AND void IS NULL AND due >= ?1 AND start < ?2 AND "
		"(provisional = 1 OR ?3) ORDER BY office, ledger, year, no",
		&st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, al_time_at(al_day_of(year, 1, 1), 0, off));
	al_bind_int(st, 2, al_time_at(al_day_of(year + 1, 1, 1), 0, off));
	al_bind_int(st, 3, changed);
	while (al_step(st, &s, e)) {
		*(const char **)al_grow(&k->ledger, k->nl++,
					sizeof *k->ledger) =
			al_arena_strdup(&b->ref_arena, al_col_text(st, 1));
		*(struct al_key *)al_grow(&k->key, k->n++, sizeof *k->key) =
			(struct al_key){ al_col_int(st, 0), al_col_int(st, 2),
					 al_col_int(st, 3) };
	}
	return s;
}

/* Due dates that a calendar year has changed: one entry for each record. */
static enum al_status
move_clocks(struct al_book *b, int year, bool changed, int64_t *moved,
	    struct al_err *e)
{
	const struct al_ledger *def;
	struct keys k = { 0 };
	struct al_record which, *r;
	struct al_act *in;
	enum al_status s;

	*moved = 0;
	s = affected(b, year, changed, &k, e);
	for (size_t i = 0; s == AL_OK && i < k.n; i++) {
		s = al_book_ledger(b, k.ledger[i], &def, e);
		if (s != AL_OK)
			break;
		which = (struct al_record){ .def = def, .key = k.key[i] };
		in = al_act_new(def, (int)def->naction + AL_A_CALENDAR);
		in->record = &which;
		s = al_act(b, in, &b->arena, &r, e);
		if (s == AL_OK)
			(*moved)++;
		else if (s == AL_FOUND)
			s = AL_OK; /* nothing moves */
		al_act_free(in);
		al_arena_reset(&b->arena);
	}
	free(k.key);
	free(k.ledger);
	return s;
}

/* ---- the file as a whole -------------------------------------------------------- */

static enum al_status
put_years(struct loading *l)
{
	const struct al_ledger *def;
	enum al_status s = al_book_ledger(l->b, "calendar", &def, l->e);
	bool new_year, changed;
	int64_t moved;

	for (size_t i = 0; s == AL_OK && i < l->n; i++) {
		changed = false;
		s = put_year(l, def, &l->year[i], &new_year, &changed);
		if (s != AL_OK || !changed)
			continue;
		l->changed++;
		al_buf_addf(&l->what, "%s%d", l->what.len ? ", " : "",
			    l->year[i].year);
		s = move_clocks(l->b, l->year[i].year, !new_year, &moved, l->e);
		l->moved += moved;
	}
	return s;
}

enum al_status
al_calendar_load(struct al_book *b, const char *csv, size_t n, const char *file,
		 char **what, struct al_err *e)
{
	struct loading l = { .b = b, .file = file, .e = e, .date = -1 };
	struct al_buf text = { 0 }, told = { 0 };
	enum al_status s;

	*what = NULL;
	s = al_to_utf8(&text, csv, n, al_encoding_of(csv, n), e);
	if (s == AL_OK)
		s = al_csv_read(al_buf_str(&text), text.len, load_row, &l, e);
	if (s == AL_OK)
		check_whole(&l);
	if (s == AL_OK)
		s = l.status;
	if (s == AL_OK)
		s = put_years(&l);
	if (s == AL_OK && l.changed)
		al_buf_addf(&told,
			    _("calendar loaded: %s; due dates moved: %" PRId64),
			    l.what.s, l.moved);
	else if (s == AL_OK)
		al_buf_adds(&told, _("calendar: nothing changed"));
	if (s == AL_OK)
		*what = al_buf_take(&told);
	for (size_t i = 0; i < l.n; i++)
		al_buf_release(&l.year[i].days);
	free(l.year);
	al_buf_release(&l.what);
	al_buf_release(&text);
	al_buf_release(&told);
	return s;
}
