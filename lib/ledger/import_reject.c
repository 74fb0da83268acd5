/* import_reject.c: telling what is wrong with a row, and handing it back */
#include "import.h"

#include <string.h>

/* Problems told since the last call were about x->cell. */
static void
note_cell(struct al_importing *x)
{
	while (x->nbad < al_err_count(x->bad))
		*(int *)al_grow(&x->bad_cell, x->nbad++, sizeof *x->bad_cell) =
			x->cell;
}

void
al_import_about(struct al_importing *x, int cell)
{
	note_cell(x);
	x->cell = cell;
}

void
al_import_tell(struct al_importing *x, int line)
{
	note_cell(x);
	for (size_t i = 0; i < x->nbad; i++) {
		al_err_about(x->e, "%s:%d:%d", x->how->file, line,
			     x->bad_cell[i]);
		al_fail(x->e, al_err_status(x->bad), "%s",
			al_err_line(x->bad, i));
	}
	al_err_about(x->e, "%s", x->how->file);
}

/* ---- the rejects file ------------------------------------------------------ */

static void
add_cell(struct al_buf *b, const char *s)
{
	al_csv_cell(b, s);
	al_buf_addc(b, ',');
}

static enum al_status
send_line(struct al_importing *x)
{
	x->reject.s[x->reject.len - 1] = '\n'; /* for the last comma */
	return x->how->reject(x->how->arg, x->reject.s, x->reject.len);
}

static bool
is_ours(const struct al_importing *x, size_t i)
{
	return x->column[i] == AL_IN_ROW || x->column[i] == AL_IN_REASON;
}

/* Its own columns stand behind those of the file.  Whose file wasn't plain
 * UTF-8 opens it in a spreadsheet, which needs the byte order mark. */
static enum al_status
send_header(struct al_importing *x)
{
	bool plain =
		strcmp(x->out->encoding, "UTF-8") == 0 &&
		(x->how->n < 3 || memcmp(x->how->text, "\xef\xbb\xbf", 3) != 0);
	enum al_status s = AL_OK;

	if (!plain)
		s = x->how->reject(x->how->arg, "\xef\xbb\xbf", 3);
	if (s != AL_OK)
		return s;
	al_buf_clear(&x->reject);
	for (size_t i = 0; i < x->ncolumn; i++)
		if (!is_ours(x, i))
			add_cell(&x->reject, x->name[i]);
	add_cell(&x->reject, "anlan-row");
	add_cell(&x->reject, "anlan-reason");
	return send_line(x);
}

static void
add_reasons(struct al_importing *x)
{
	al_buf_clear(&x->text);
	for (size_t i = 0; i < x->nbad; i++)
		al_buf_addf(&x->text, "%s%s", i ? "; " : "",
			    al_err_line(x->bad, i));
	add_cell(&x->reject, al_buf_str(&x->text));
}

/* Cells beyond the header come last, beyond it again. */
static enum al_status
send_row(struct al_importing *x, const struct al_csv_row *row)
{
	enum al_status s = x->has_rejects ? AL_OK : send_header(x);

	if (s != AL_OK)
		return s;
	x->has_rejects = true;
	al_buf_clear(&x->reject);
	for (size_t i = 0; i < x->ncolumn; i++)
		if (!is_ours(x, i))
			add_cell(&x->reject, i < row->n ? row->cell[i] : "");
	add_cell(&x->reject, al_import_row_name(x, row));
	add_reasons(x);
	for (size_t i = x->ncolumn; i < row->n; i++)
		add_cell(&x->reject, row->cell[i]);
	return send_line(x);
}

enum al_status
al_import_reject(struct al_importing *x, const struct al_csv_row *row)
{
	x->out->rejected++;
	al_import_tell(x, row->line);
	if (!x->write || !x->how->keep_going || !x->how->reject)
		return AL_OK;
	return send_row(x, row);
}
