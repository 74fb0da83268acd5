/* import_kept.c: what a check read off the rows, kept for those who then add them */
#include "import.h"

#include <string.h>

/* Beyond this the file is read twice instead, bytes. */
#define MOST ((size_t)256 << 20)

/*
 * A row is: its line (int), its key with its NUL, whether it has a code (one
 * byte), the code with its NUL, then its values, each with the number of its
 * field (int), its kind (one byte) and the integer or the text with its NUL;
 * -1 for a field's number ends it.
 */
struct al_import_kept {
	struct al_head head; /* of the journal, when the rows were checked */
	struct al_imported got;
	struct al_buf rows;
	struct kept *row; /* where each of them begins */
	size_t n;
};

struct kept {
	int64_t year; /* of its code */
	size_t at;
};

void
al_import_kept_free(struct al_import_kept *k)
{
	if (!k)
		return;
	al_buf_release(&k->rows);
	free(k->row);
	free(k);
}

/* ---- while checking --------------------------------------------------------- */

enum al_status
al_import_keep(struct al_importing *x)
{
	/* where one row acts on what another does, or is warned of, each is
	 * looked at again */
	if (x->write || !x->how->kept || x->def->ndoes || x->def->looks)
		return AL_OK;
	al_import_kept_free(*x->how->kept);
	x->kept = *x->how->kept = al_alloc(sizeof *x->kept);
	return al_journal_head(x->b->db, &x->kept->head, x->e);
}

void
al_import_keep_not(struct al_importing *x)
{
	if (!x->kept)
		return;
	al_import_kept_free(x->kept);
	x->kept = *x->how->kept = NULL;
}

static void
add(struct al_buf *b, const void *p, size_t n)
{
	al_buf_add(b, p, n);
}

static void
add_text(struct al_buf *b, const char *s)
{
	add(b, s, strlen(s) + 1);
}

static void
add_value(struct al_buf *b, int field, const struct al_value *v)
{
	add(b, &field, sizeof field);
	al_buf_addc(b, (char)v->kind);
	if (v->kind == AL_V_INT)
		add(b, &v->i, sizeof v->i);
	else if (v->kind == AL_V_TEXT)
		add_text(b, v->s);
}

void
al_import_keep_row(struct al_importing *x, const struct al_record *r, int line)
{
	const struct al_act *act = x->act;
	const int end = -1;
	struct al_buf *b;

	if (!x->kept)
		return;
	b = &x->kept->rows;
	*(struct kept *)al_grow(&x->kept->row, x->kept->n++,
				sizeof *x->kept->row) =
		(struct kept){ r->key.year, b->len };
	add(b, &line, sizeof line);
	add_text(b, act->import_key);
	al_buf_addc(b, act->code != NULL);
	if (act->code)
		add_text(b, act->code);
	for (size_t i = 0; i < x->def->nfield; i++)
		if (act->given[i])
			add_value(b, (int)i, &act->val[i]);
	add(b, &end, sizeof end);
	if (b->len > MOST)
		al_import_keep_not(x);
}

void
al_import_keep_end(struct al_importing *x)
{
	if (x->kept)
		x->kept->got = *x->out;
}

/* ---- then -------------------------------------------------------------------- */

static void
take(const char **p, void *out, size_t n)
{
	memcpy(out, *p, n);
	*p += n;
}

/* It stays where it is. */
static const char *
take_text(const char **p)
{
	const char *s = *p;

	*p += strlen(s) + 1;
	return s;
}

static int
take_row(struct al_act *act, const char **p)
{
	int line, field;

	take(p, &line, sizeof line);
	act->import_key = take_text(p);
	if (*(*p)++)
		act->code = take_text(p);
	for (;;) {
		struct al_value *v;

		take(p, &field, sizeof field);
		if (field < 0)
			return line;
		act->given[field] = true;
		v = &act->val[field];
		v->kind = (enum al_vkind) * (*p)++;
		if (v->kind == AL_V_INT)
			take(p, &v->i, sizeof v->i);
		else if (v->kind == AL_V_TEXT)
			v->s = take_text(p);
	}
}

struct taken {
	unsigned char first[8]; /* bytes of the key: most differ there */
	const char *key;
	struct al_key of;
};

static int
compare_taken(const void *a, const void *b)
{
	const struct taken *x = a, *y = b;
	int d = memcmp(x->first, y->first, sizeof x->first);

	return d ? d : strcmp(x->key, y->key);
}

/* In the order of the table: at random, as digests come, each would be
 * another page to find and to write. */
static enum al_status
take_keys(struct al_importing *x, struct taken *t, size_t n)
{
	enum al_status s = AL_OK;

	if (n)
		qsort(t, n, sizeof *t, compare_taken);
	for (size_t i = 0; s == AL_OK && i < n; i++)
		s = al_import_key_take(x->b, x->def, t[i].key, &t[i].of, x->e);
	return s;
}

static enum al_status
add_row(struct al_importing *x, const char *p, struct taken *t)
{
	struct al_record *r;
	enum al_status s;
	int line;

	al_arena_reset(&x->arena);
	al_act_clear(x->act);
	x->act->on = x->on;
	line = take_row(x->act, &p);
	s = al_act(x->b, x->act, &x->arena, &r, x->bad);
	if (s != AL_OK) {
		al_import_tell(x, line);
		return s;
	}
	t->key = x->act->import_key;
	memcpy(t->first, t->key, sizeof t->first);
	t->of = r->key;
	return AL_OK;
}

static int
compare_kept(const void *a, const void *b)
{
	const struct kept *x = a, *y = b;

	if (x->year != y->year)
		return x->year < y->year ? -1 : 1;
	return (x->at > y->at) - (x->at < y->at);
}

/* Year by year, and as they stand in the file: in the order of their codes,
 * so that each goes behind the one before. */
static enum al_status
add_rows(struct al_importing *x, struct al_import_kept *k)
{
	struct taken *t = al_alloc((k->n + 1) * sizeof *t);
	enum al_status s = AL_OK;

	if (k->n)
		qsort(k->row, k->n, sizeof *k->row, compare_kept);
	for (size_t i = 0; s == AL_OK && i < k->n; i++) {
		s = add_row(x, k->rows.s + k->row[i].at, &t[i]);
		al_db_progress(x->b->db, N_("rows added"), (int64_t)i + 1,
			       x->out->added);
	}
	if (s == AL_OK)
		s = take_keys(x, t, k->n);
	free(t);
	return s;
}

/*
 * Indexes that are made when all rows are there are made in order, not at
 * random, row by row.  That pays where more comes in than was ever written; not
 * for a register, in which each row's code is looked up.
 */
static enum al_status
add_all(struct al_importing *x, struct al_import_kept *k)
{
	bool many = !x->def->reg && (int64_t)k->n > k->head.seq;
	struct al_db *db = x->b->db;
	struct al_buf make = { 0 };
	enum al_status s = AL_OK;

	if (many)
		s = al_indexes_drop(db, x->def->name, &make, x->e);
	if (many && s == AL_OK)
		s = al_indexes_drop(db, "clock", &make, x->e);
	if (s == AL_OK)
		s = add_rows(x, k);
	if (many && s == AL_OK)
		s = al_exec(db, make.s, x->e);
	al_buf_release(&make);
	return s;
}

enum al_status
al_import_take(struct al_importing *x, bool *done)
{
	struct al_import_kept *k = x->how->kept ? *x->how->kept : NULL;
	struct al_head head;
	enum al_status s;

	*done = false;
	if (!x->write || !k)
		return AL_OK;
	s = al_journal_head(x->b->db, &head, x->e);
	/* somebody wrote in between: what was right may be wrong now */
	if (s != AL_OK || head.seq != k->head.seq ||
	    memcmp(head.hash, k->head.hash, sizeof head.hash) != 0)
		return s;
	*done = true;
	*x->out = k->got;
	x->act->about = NULL; /* a whole row, if anything */
	x->act->checked = x->act->key_later = true;
	x->cell = 1;
	al_err_about(x->e, "%s", x->how->file);
	s = add_all(x, k);
	al_err_about_clear(x->e);
	return s;
}
