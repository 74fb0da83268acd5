/* import.c: the rows of a CSV file, checked, then added */
#include "import.h"
#include "base/encode.h"

#include <string.h>

const char *
al_import_cell(const struct al_csv_row *row, int cell, size_t *len)
{
	*len = 0;
	if (cell < 0 || (size_t)cell >= row->n)
		return "";
	return al_trim(row->cell[cell], len);
}

/* ---- what stands once ------------------------------------------------------ */

struct seen {
	int line;
	const char *code; /* of a register's row */
};

static struct seen *
seen_before(struct al_importing *x, const char *what, const char *value,
	    size_t n)
{
	al_buf_clear(&x->text);
	al_buf_add(&x->text, what, strlen(what) + 1);
	al_buf_add(&x->text, value, n);
	return al_map_get(&x->seen, x->text.s, x->text.len);
}

/* Note a value of this row; the row where it stood first, NULL: in none. */
static const struct seen *
see(struct al_importing *x, const char *what, const char *value, int line)
{
	struct seen *was = seen_before(x, what, value, strlen(value));
	char *key;

	if (was)
		return was;
	was = al_arena_alloc(&x->keep, sizeof *was);
	was->line = line;
	was->code = al_arena_strdup(&x->keep, x->act->code);
	key = al_arena_alloc(&x->keep, x->text.len);
	memcpy(key, x->text.s, x->text.len);
	al_map_put(&x->seen, key, x->text.len, was);
	return NULL;
}

int
al_import_see(struct al_importing *x, const char *what, const char *value,
	      int line)
{
	const struct seen *was = see(x, what, value, line);

	return was ? was->line : 0;
}

static void
check_once(struct al_importing *x, const char *name, const char *value,
	   int cell, int line)
{
	const struct seen *was = see(x, name, value, line);

	if (!was)
		return;
	al_import_about(x, cell + 1);
	al_fail(x->bad, AL_BAD, _("%s: '%s' stands in line %d already"), name,
		value, was->line);
}

static bool
is_unique(const struct al_importing *x, size_t f)
{
	return (x->def->field[f].unique || (int)f == x->def->ref) &&
	       x->act->given[f] && x->act->val[f].kind == AL_V_TEXT;
}

static void
check_row_name(struct al_importing *x, const struct al_csv_row *row)
{
	const struct seen *was;
	size_t n;

	al_import_cell(row, x->row_cell, &n);
	was = n ? see(x, "anlan-row", al_import_row_name(x, row), row->line)
		: NULL;
	if (!was)
		return;
	al_import_about(x, x->row_cell + 1);
	al_fail(x->bad, AL_BAD,
		_("anlan-row: this stands in line %d already; leave it "
		  "empty in a row that you add"),
		was->line);
}

/* A register's rows may name rows above them that only this file has. */
static void
see_names(struct al_importing *x, int line)
{
	const int name[] = { x->def->name_zh, x->def->name_en };

	for (size_t i = 0; i < AL_COUNT(name); i++)
		if (name[i] >= 0 && x->act->val[name[i]].kind == AL_V_TEXT)
			see(x, "name", x->act->val[name[i]].s, line);
}

static void
check_all_once(struct al_importing *x, const struct al_csv_row *row)
{
	for (size_t f = 0; f < x->def->ncol; f++)
		if (is_unique(x, f))
			check_once(x, al_field_shown(&x->def->field[f]),
				   x->act->val[f].s, x->cell_of[f], row->line);
	check_row_name(x, row);
	if (x->act->code)
		check_once(x, "code", x->act->code, x->code_cell, row->line);
	if (x->act->code && !x->write)
		see_names(x, row->line);
}

/* ---- cells ------------------------------------------------------------------ */

/* In the first pass, a reference to a row above in the same file. */
static bool
refers_above(struct al_importing *x, int f, const char *s, size_t n)
{
	const struct al_field *field = &x->def->field[f];
	const struct seen *row;

	if (x->write || field->type != AL_REF || field->many ||
	    strcmp(field->list, x->def->name) != 0)
		return false;
	row = seen_before(x, "code", s, n);
	if (!row)
		row = seen_before(x, "name", s, n);
	if (!row)
		return false;
	x->act->given[f] = true;
	x->act->val[f] = (struct al_value){ AL_V_TEXT, 0, row->code };
	al_import_keep_not(x); /* it is looked up only when the row is there */
	return true;
}

static enum al_status
read_field(struct al_importing *x, int f, const char *s, size_t n)
{
	enum al_status st;

	if (refers_above(x, f, s, n))
		return AL_OK;
	st = al_act_give(x->b, x->act, f, s, x->how->as_is, &x->arena, x->bad);
	if (st == AL_OK)
		return AL_OK;
	x->unclear = x->unclear || x->def->field[f].type != AL_PRIVATE;
	return st == AL_IO ? st : AL_OK;
}

/* A cell without a column, or in a column without a name: what it holds is
 * nobody's guess, so it isn't quoted. */
static void
stray_cell(struct al_importing *x, size_t i)
{
	if (x->how->ignore_extra)
		return;
	if (i < x->ncolumn)
		al_fail(x->bad, AL_BAD,
			_("the header has no name for this column"));
	else if (!x->longer)
		al_fail(x->bad, AL_BAD,
			_("the row has more cells than the header, which "
			  "has %zu; a cell that holds a comma must stand in quotes"),
			x->ncolumn);
	x->longer = x->longer || i >= x->ncolumn;
}

static enum al_status
read_cell(struct al_importing *x, const struct al_csv_row *row, size_t i)
{
	int c = i < x->ncolumn ? x->column[i] : AL_IN_NOTHING;
	size_t n;
	const char *s = al_import_cell(row, (int)i, &n);

	if (n == 0)
		return AL_OK;
	al_import_about(x, (int)i + 1);
	if (c >= 0)
		return read_field(x, c, s, n);
	if (c == AL_IN_CODE)
		x->act->code = al_arena_strndup(&x->arena, s, n);
	else if (c == AL_IN_NOTHING)
		stray_cell(x, i);
	return AL_OK;
}

static void
check_filled(struct al_importing *x)
{
	const struct al_field *f;

	if (x->def->reg && !x->act->code) {
		al_import_about(x, x->code_cell + 1);
		al_fail(x->bad, AL_BAD,
			_("code: this is required, and the cell is empty"));
	}
	for (size_t i = 0; i < x->def->ncol; i++) {
		f = &x->def->field[i];
		if (!f->required || f->later || al_def_fills(f) ||
		    x->act->given[i])
			continue;
		al_import_about(x, x->cell_of[i] + 1);
		al_fail(x->bad, AL_BAD,
			_("%s: this is required, and the cell is empty"),
			al_field_shown(f));
	}
}

/* ---- rows ------------------------------------------------------------------- */

static void
begin_row(struct al_importing *x)
{
	x->out->rows++;
	al_arena_reset(&x->arena);
	al_act_clear(x->act);
	x->act->on = x->on;
	al_err_clear(x->bad);
	x->nbad = 0;
	x->unclear = x->longer = false;
}

static enum al_status
read_row(struct al_importing *x, const struct al_csv_row *row)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < row->n; i++)
		s = read_cell(x, row, i);
	check_filled(x);
	check_all_once(x, row);
	return s;
}

/* Did a corrected reject of this very row come in? */
static enum al_status
came_corrected(struct al_importing *x, const struct al_csv_row *row, bool *yes)
{
	char key[AL_IMPORT_KEY];
	size_t n;

	*yes = false;
	al_import_cell(row, x->row_cell, &n);
	if (!x->fed_before || n)
		return AL_OK;
	al_import_row_key(x, al_import_row_name(x, row), key);
	return al_import_present(x, key, yes);
}

/* A row whose cells are right: is it new, and does the ledger take it? */
static enum al_status
settle_row(struct al_importing *x, const struct al_csv_row *row,
	   const char *key)
{
	struct al_record *r;
	bool here = false;
	enum al_status s = al_import_present(x, key, &here);

	if (s == AL_OK && here)
		x->out->present++;
	if (s != AL_OK || here)
		return s;
	s = came_corrected(x, row, &here);
	if (s != AL_OK)
		return s;
	x->act->import_key = key;
	if (x->write && !here)
		s = al_act(x->b, x->act, &x->arena, &r, x->bad);
	else
		s = al_act_try(x->b, x->act, &x->arena, &r, x->bad);
	if (s == AL_OK && !x->write && !here) {
		al_import_check_once(x, r, row->line);
		if (al_err_status(x->bad) != AL_OK)
			return AL_OK;
	}
	if (s == AL_OK && !here)
		al_import_keep_row(x, r, row->line);
	if (s == AL_OK)
		*(here ? &x->out->present : &x->out->added) += 1;
	return s == AL_IO || s == AL_BUSY ? s : AL_OK;
}

static enum al_status
on_row(void *arg, const struct al_csv_row *row)
{
	struct al_importing *x = arg;
	char key[AL_IMPORT_KEY];
	enum al_status s = AL_OK;

	al_db_progress(x->b->db,
		       x->write ? N_("lines added") : N_("lines checked"),
		       row->line, x->lines);
	if (!x->header) {
		al_import_header(x, row, &s);
		return s;
	}
	begin_row(x);
	s = read_row(x, row);
	if (al_import_key(x, row, key) && s == AL_OK &&
	    al_err_status(x->bad) == AL_OK)
		s = settle_row(x, row, key);
	if (s != AL_OK)
		al_import_tell(x, row->line);
	else if (al_err_status(x->bad) != AL_OK)
		s = al_import_reject(x, row);
	else if (x->write) /* warnings, once */
		al_import_tell(x, row->line);
	if (s != AL_OK || al_err_status(x->bad) != AL_OK)
		al_import_keep_not(x);
	return s;
}

/* ---- a pass ------------------------------------------------------------------ */

static void
about_field(void *arg, int field)
{
	struct al_importing *x = arg;
	int cell = field >= 0 ? x->cell_of[field] : x->code_cell;

	al_import_about(x, cell >= 0 ? cell + 1 : 1);
}

static enum al_status
read_on(struct al_importing *x)
{
	static const struct al_field on = { .name = "on",
					    .option = "on",
					    .type = AL_INSTANT };
	const struct al_parse p = { .now = al_now(x->b),
				    .end_of_day = true,
				    .arena = &x->keep };
	struct al_value v;
	enum al_status s = al_value_parse(x->b, &on, x->how->on, &p, &v, x->e);

	x->on = s == AL_OK && v.kind == AL_V_INT ? v.i : AL_NEVER;
	if (x->on > al_journal_now(x->b->db))
		s = al_fail(x->e, AL_BAD, _("on: '%s' lies in the future"),
			    x->how->on);
	return s;
}

static int64_t
count_lines(const struct al_buf *text)
{
	const char *p = al_buf_str(text);
	int64_t n = 0;

	while ((p = strchr(p, '\n')) != NULL) {
		n++;
		p++;
	}
	return n;
}

static enum al_status
read_file(struct al_importing *x)
{
	enum al_encoding enc = al_encoding_of(x->how->text, x->how->n);
	struct al_buf utf8 = { 0 };
	enum al_status s;

	x->out->encoding = al_encoding_name(enc);
	al_err_about(x->e, "%s", x->how->file);
	s = al_to_utf8(&utf8, x->how->text, x->how->n, enc, x->e);
	x->lines = count_lines(&utf8);
	if (s == AL_OK)
		s = al_csv_read(utf8.s, utf8.len, on_row, x, x->e);
	if (s == AL_OK && !x->header)
		s = al_import_no_header(x);
	al_err_about_clear(x->e);
	al_buf_release(&utf8);
	return s;
}

static enum al_status
read_rows(struct al_importing *x)
{
	enum al_status s = al_import_name(x);

	if (s == AL_OK)
		s = al_import_look(x);
	if (s == AL_OK)
		s = al_import_keep(x);
	if (s == AL_OK)
		s = read_file(x);
	if (s == AL_OK)
		al_import_keep_end(x);
	else
		al_import_keep_not(x);
	return s;
}

static void
release(struct al_importing *x)
{
	al_act_free(x->act);
	al_err_free(x->bad);
	free(x->bad_cell);
	al_arena_release(&x->arena);
	al_arena_release(&x->keep);
	al_map_release(&x->seen);
	al_map_release(&x->equal);
	al_buf_release(&x->text);
	al_buf_release(&x->reject);
}

static enum al_status
pass(struct al_book *b, const char *ledger, const struct al_import *how,
     bool write, struct al_imported *out, struct al_err *e)
{
	struct al_importing x = {
		.b = b, .how = how, .out = out, .e = e, .write = write
	};
	enum al_status s;
	bool done = false;

	*out = (struct al_imported){ 0 };
	s = al_book_ledger(b, ledger, &x.def, e);
	if (s != AL_OK)
		return s;
	x.act = al_act_new(x.def, (int)x.def->naction + AL_A_ADD);
	x.act->of_file = true;
	x.act->about = about_field;
	x.act->about_arg = &x;
	x.bad = al_err_new();
	s = read_on(&x);
	if (s == AL_OK)
		s = al_import_take(&x, &done);
	if (s == AL_OK && !done)
		s = read_rows(&x);
	out->broken = s != AL_OK;
	if (s == AL_OK && out->rejected)
		s = AL_BAD;
	release(&x);
	return s;
}

enum al_status
al_import_check(struct al_book *b, const char *ledger,
		const struct al_import *how, struct al_imported *out,
		struct al_err *e)
{
	return pass(b, ledger, how, false, out, e);
}

enum al_status
al_import_rows(struct al_book *b, const char *ledger,
	       const struct al_import *how, struct al_imported *out,
	       struct al_err *e)
{
	return pass(b, ledger, how, true, out, e);
}
