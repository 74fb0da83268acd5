/* import_header.c: which column of a CSV file holds which field */
#include "import.h"

#include <string.h>
#include <strings.h>

enum { UNKNOWN = -10, GIVEN = -11 }; /* besides what a column may hold */

static bool
same(const char *s, size_t n, const char *name)
{
	return name && strlen(name) == n && strncasecmp(s, name, n) == 0;
}

static bool
one_of(const char *s, size_t n, const char *const *name, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (same(s, n, name[i]))
			return true;
	return false;
}

/* A field by its name, as an option, or by its label in either language. */
static int
find_field(const struct al_ledger *def, const char *s, size_t n)
{
	for (size_t i = 0; i < def->nfield; i++)
		if (same(s, n, def->field[i].name) ||
		    same(s, n, def->field[i].option))
			return (int)i;
	for (size_t i = 0; i < def->nfield; i++)
		if (same(s, n, def->field[i].label.en) ||
		    same(s, n, def->field[i].label.zh))
			return (int)i;
	return UNKNOWN;
}

/* What the ledger makes itself, as its lists call it. */
static bool
is_given(const char *s, size_t n)
{
	static const char *const own[] = {
		"code",	   "编号", "state", "状态", "due",     "到期",
		"version", "版本", "clock", "时限", "overdue", "逾期",
	};

	return one_of(s, n, own, AL_COUNT(own));
}

static int
find_column(const struct al_ledger *def, const char *cell)
{
	static const char *const code[] = { "code", "编号", "代码" };
	size_t n;
	const char *s = al_trim(cell, &n);
	int f = find_field(def, s, n);

	if (f != UNKNOWN)
		return f;
	if (n == 0)
		return AL_IN_NOTHING;
	if (def->reg && one_of(s, n, code, AL_COUNT(code)))
		return AL_IN_CODE;
	if (same(s, n, "anlan-row"))
		return AL_IN_ROW;
	if (same(s, n, "anlan-reason"))
		return AL_IN_REASON;
	return is_given(s, n) ? GIVEN : UNKNOWN;
}

static bool
is_header(const struct al_ledger *def, const struct al_csv_row *row)
{
	size_t known = 0;
	int c;

	for (size_t i = 0; i < row->n; i++) {
		c = find_column(def, row->cell[i]);
		known += c >= 0 || c == AL_IN_CODE;
	}
	return known >= 2 || (row->n == 1 && known == 1);
}

/* ---- problems ------------------------------------------------------------ */

static void
unknown_column(struct al_importing *x, const char *cell)
{
	const struct al_ledger *def = x->def;
	const char **word = al_alloc((3 * def->ncol + 1) * sizeof *word), *near;
	size_t n = 0;

	for (size_t i = 0; i < def->ncol; i++)
		if (!def->field[i].later) {
			word[n++] = def->field[i].name;
			word[n++] = def->field[i].label.en;
			word[n++] = def->field[i].label.zh;
		}
	near = al_nearest(cell, word, n);
	if (near)
		al_fail(x->e, AL_BAD,
			_("unknown column '%s'; did you mean '%s'?"), cell,
			near);
	else
		al_fail(x->e, AL_BAD,
			_("unknown column '%s' (--ignore-extra leaves such "
			  "columns out)"),
			cell);
	free(word);
}

static void
not_to_import(struct al_importing *x, const char *cell, int c)
{
	if (c == GIVEN)
		al_fail(x->e, AL_BAD,
			_("column '%s' is what the ledger makes itself and "
			  "can't be imported (--ignore-extra leaves it out)"),
			cell);
	else
		al_fail(x->e, AL_BAD,
			_("column '%s' is set by actions, not when a record "
			  "is added (--ignore-extra leaves it out)"),
			cell);
}

/* What a column holds, with what is wrong with it told. */
static int
check_column(struct al_importing *x, const char *cell, size_t i)
{
	int c = find_column(x->def, cell);
	bool early =
		c < 0 || (!x->def->field[c].later && !x->def->field[c].arg);

	if (c != UNKNOWN && c != GIVEN && early)
		return c;
	if (x->how->ignore_extra)
		return AL_IN_NOTHING;
	al_err_about(x->e, "%s:%d:%zu", x->how->file, x->header, i + 1);
	if (c == UNKNOWN)
		unknown_column(x, cell);
	else
		not_to_import(x, cell, c);
	return UNKNOWN;
}

static bool
is_twice(struct al_importing *x, size_t i)
{
	int c = x->column[i];
	size_t k = 0;

	while (x->column[k] != c)
		k++;
	if (k == i || c == AL_IN_NOTHING || c == UNKNOWN)
		return false;
	al_err_about(x->e, "%s:%d:%zu", x->how->file, x->header, i + 1);
	al_fail(x->e, AL_BAD,
		_("column '%s' means the same as column %zu, '%s'"), x->name[i],
		k + 1, x->name[k]);
	return true;
}

static bool
is_lacking(const struct al_importing *x, size_t f)
{
	const struct al_field *field = &x->def->field[f];

	return field->required && !field->later && !al_def_fills(field) &&
	       x->cell_of[f] < 0;
}

/* Columns without which no row can be right, in one message. */
static bool
is_short(struct al_importing *x)
{
	struct al_buf all = { 0 };
	bool is;

	if (x->def->reg && x->code_cell < 0)
		al_buf_adds(&all, x->b->zh ? "code（代码）" : "code");
	for (size_t f = 0; f < x->def->ncol; f++)
		if (is_lacking(x, f))
			al_buf_addf(&all, x->b->zh ? "%s%s（%s）" : "%s%s (%s)",
				    all.len ? ", " : "", x->def->field[f].name,
				    x->def->field[f].label.zh);
	is = all.len > 0;
	if (is) {
		al_err_about(x->e, "%s:%d:1", x->how->file, x->header);
		al_fail(x->e, AL_BAD,
			_("these columns are required and not there: %s"),
			all.s);
	}
	al_buf_release(&all);
	return is;
}

/* ---- all together --------------------------------------------------------- */

static void
take_columns(struct al_importing *x, const struct al_csv_row *row)
{
	size_t n;

	x->ncolumn = row->n;
	x->column = al_arena_alloc(&x->keep, row->n * sizeof *x->column);
	x->name = al_arena_alloc(&x->keep, row->n * sizeof *x->name);
	x->cell_of =
		al_arena_alloc(&x->keep, x->def->nfield * sizeof *x->cell_of);
	for (size_t f = 0; f < x->def->nfield; f++)
		x->cell_of[f] = -1;
	x->code_cell = x->row_cell = -1;
	for (size_t i = 0; i < row->n; i++) {
		const char *s = al_trim(row->cell[i], &n);

		x->name[i] = al_arena_strndup(&x->keep, s, n);
		x->column[i] = check_column(x, x->name[i], i);
		if (x->column[i] >= 0)
			x->cell_of[x->column[i]] = (int)i;
		else if (x->column[i] == AL_IN_CODE)
			x->code_cell = (int)i;
		else if (x->column[i] == AL_IN_ROW)
			x->row_cell = (int)i;
	}
}

bool
al_import_header(struct al_importing *x, const struct al_csv_row *row,
		 enum al_status *s)
{
	if (!is_header(x->def, row))
		return false;
	x->header = row->line;
	take_columns(x, row);
	for (size_t i = 0; i < row->n; i++)
		if (x->column[i] == UNKNOWN || is_twice(x, i))
			*s = AL_BAD;
	if (is_short(x))
		*s = AL_BAD;
	al_err_about(x->e, "%s", x->how->file);
	return true;
}

enum al_status
al_import_no_header(struct al_importing *x)
{
	const struct al_field *f = x->def->field;
	size_t second = x->def->ncol > 1;

	return al_fail_at(
		x->e, AL_BAD, 1, 1,
		_("no line names the columns; expected at "
		  "least two names of fields of the ledger '%s', such as %s (%s), %s (%s)"),
		x->def->name, f[0].name, f[0].label.zh, f[second].name,
		f[second].label.zh);
}
