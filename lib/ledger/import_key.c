/* import_key.c: by what a row is known again, so that it comes in only once */
#include "import.h"

#include <stdio.h>
#include <string.h>

/* Digest x->text, `n` bytes of it into 2n hexadecimal digits. */
static void
digest_text(const struct al_importing *x, size_t n, char *out)
{
	unsigned char raw[16];

	al_digest_raw(x->text.s, x->text.len, raw, n);
	al_hex(raw, n, out);
}

static void
tag(struct al_buf *b, const char *name)
{
	al_buf_clear(b);
	al_buf_add(b, name, strlen(name) + 1);
}

/* ---- rows of rejects files ------------------------------------------------ */

/* All rows of one file begin their keys with the same eight digits: whether
 * any came in is then one look-up. */
static void
file_digits(struct al_importing *x, const char *id, size_t n, char out[9])
{
	tag(&x->text, "file");
	al_buf_add(&x->text, id, n);
	digest_text(x, 4, out);
}

void
al_import_row_key(struct al_importing *x, const char *row_name,
		  char out[AL_IMPORT_KEY])
{
	const char *colon = strrchr(row_name, ':');

	file_digits(x, row_name,
		    colon ? (size_t)(colon - row_name) : strlen(row_name), out);
	tag(&x->text, "row");
	al_buf_adds(&x->text, row_name);
	digest_text(x, 12, out + 8);
}

const char *
al_import_row_name(struct al_importing *x, const struct al_csv_row *row)
{
	size_t n;
	const char *s = al_import_cell(row, x->row_cell, &n);

	if (n)
		return al_arena_strndup(&x->arena, s, n);
	return al_arena_printf(&x->arena, "%s:%d", x->id, row->line);
}

enum al_status
al_import_name(struct al_importing *x)
{
	unsigned char raw[6];
	char from[9], to[10];
	struct al_stmt *st;
	enum al_status s;

	al_digest_raw(x->how->text, x->how->n, raw, sizeof raw);
	/* a letter first, else a spreadsheet takes "1234…:12" for a time of day */
	raw[0] = (unsigned char)(0xa0 + raw[0] % 0x60);
	al_hex(raw, sizeof raw, x->id);
	file_digits(x, x->id, strlen(x->id), from);
	snprintf(to, sizeof to, "%sg", from);
	s = al_sql(x->b->db,
		   "SELECT 1 FROM import_key WHERE ledger = ?1 AND key > ?2 "
		   "AND key < ?3 LIMIT 1",
		   &st, x->e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, x->def->name);
	al_bind_text(st, 2, from);
	al_bind_text(st, 3, to);
	x->fed_before = al_step(st, &s, x->e);
	al_reset(st);
	return s;
}

/* The first import of a ledger, which may be its largest, looks for no keys. */
enum al_status
al_import_look(struct al_importing *x)
{
	struct al_stmt *st;
	enum al_status s;

	if (x->write)
		return AL_OK;
	s = al_sql(x->b->db,
		   "SELECT 1 FROM import_key WHERE ledger = ?1 LIMIT 1", &st,
		   x->e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, x->def->name);
	x->no_keys = !al_step(st, &s, x->e);
	al_reset(st);
	return s;
}

/* ---- values ---------------------------------------------------------------- */

static void
add_value(struct al_buf *b, const char *name, const struct al_value *v)
{
	if (v->kind == AL_V_NULL)
		return;
	al_buf_add(b, name, strlen(name) + 1);
	if (v->kind == AL_V_INT)
		al_buf_addi(b, v->i);
	else
		al_buf_adds(b, v->s);
	al_buf_addc(b, '\0');
}

struct equal {
	char digest[16];
	int64_t n;
};

/* How many rows of the file, with this one, have the digest `raw`. */
static int64_t
occurrence(struct al_importing *x, const unsigned char raw[16])
{
	struct equal *q = al_map_get(&x->equal, (const char *)raw, 16);

	if (!q) {
		q = al_arena_alloc(&x->keep, sizeof *q);
		memcpy(q->digest, raw, 16);
		al_map_put(&x->equal, q->digest, 16, q);
	}
	return ++q->n;
}

/* Public values in the order of the definition, and the how manieth row with
 * them this is: what is private must not be guessable from the journal. */
static void
values_key(struct al_importing *x, char out[AL_IMPORT_KEY])
{
	unsigned char raw[16];
	int64_t n;

	tag(&x->text, "values");
	if (x->act->code)
		add_value(&x->text, "code",
			  &(struct al_value){ AL_V_TEXT, 0, x->act->code });
	for (size_t i = 0; i < x->def->ncol; i++)
		if (x->act->given[i] && x->def->field[i].type != AL_PRIVATE)
			add_value(&x->text, x->def->field[i].name,
				  &x->act->val[i]);
	al_digest_raw(x->text.s, x->text.len, raw, sizeof raw);
	n = occurrence(x, raw);
	if (n > 1) {
		al_buf_addi(&x->text, n);
		al_digest_raw(x->text.s, x->text.len, raw, sizeof raw);
	}
	al_hex(raw, sizeof raw, out);
}

bool
al_import_key(struct al_importing *x, const struct al_csv_row *row,
	      char out[AL_IMPORT_KEY])
{
	int ref = x->def->ref;
	size_t n;
	const char *s = al_import_cell(row, ref < 0 ? -1 : x->cell_of[ref], &n);

	if (n) {
		tag(&x->text, "ref");
		al_buf_add(&x->text, s, n);
		digest_text(x, 16, out);
		return true;
	}
	al_import_cell(row, x->row_cell, &n);
	if (n) {
		al_import_row_key(x, al_import_row_name(x, row), out);
		return true;
	}
	if (!x->unclear)
		values_key(x, out);
	return !x->unclear;
}

enum al_status
al_import_present(struct al_importing *x, const char *key, bool *yes)
{
	enum al_status s = AL_OK;

	*yes = false;
	if (x->no_keys)
		return AL_OK;
	if (!x->find_key)
		s = al_sql(x->b->db,
			   "SELECT 1 FROM import_key WHERE ledger = ?1 AND "
			   "key = ?2",
			   &x->find_key, x->e);
	if (s != AL_OK)
		return s;
	al_bind_text(x->find_key, 1, x->def->name);
	al_bind_text(x->find_key, 2, key);
	*yes = al_step(x->find_key, &s, x->e);
	al_reset(x->find_key);
	return s;
}
