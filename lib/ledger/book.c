/* book.c: an open ledger file with its definitions */
#include "table.h"

#include <stdio.h>
#include <string.h>

int
al_offset(const struct al_book *b)
{
	return al_db_office(b->db)->offset;
}

al_time
al_now(const struct al_book *b)
{
	return al_db_context(b->db)->now;
}

const char *
al_label(const struct al_book *b, const struct al_label *l)
{
	return b->zh ? l->zh : l->en;
}

/* A clerk who reads Chinese knows a field by its label. */
static void
show_labels(struct al_ledger *def)
{
	for (size_t i = 0; i < def->nfield; i++) {
		struct al_field *f = &def->field[i];

		f->shown = al_arena_printf(&def->arena, "%s（%s）", f->option,
					   f->label.zh);
	}
}

static enum al_status
add_definition(struct al_book *b, struct al_stmt *st,
	       const struct al_ledger **out, struct al_err *e)
{
	struct al_ledger *def;
	enum al_status s;

	if (al_col_null(st, 0))
		return al_fail(e, AL_IO,
			       _("a definition is missing; run ledger-verify"));
	s = al_def_load(al_col_text(st, 0), al_db_path(b->db), &def, e);
	if (s != AL_OK)
		return s;
	def->version = (int)al_col_int(st, 1);
	def->offset = al_offset(b);
	if (b->zh)
		show_labels(def);
	*(struct al_ledger **)al_grow(&b->ledger, b->nledger++, sizeof def) =
		def;
	*out = def;
	return AL_OK;
}

enum al_status
al_book_names(struct al_book *b, const char ***out, size_t *n, struct al_err *e)
{
	struct al_stmt *st;
	const char **name = NULL;
	enum al_status s;

	*n = 0;
	s = al_sql(b->db, "SELECT ledger FROM definition ORDER BY ledger", &st,
		   e);
	if (s != AL_OK)
		return s;
	while (al_step(st, &s, e))
		*(const char **)al_grow(&name, (*n)++, sizeof *name) =
			al_arena_strdup(&b->ref_arena, al_col_text(st, 0));
	*out = name;
	return s;
}

/* The ledger with this label in Chinese or, if there is none, the first one of
 * whose label it is a part; NULL: names are plain letters. */
static const struct al_ledger *
by_label(struct al_book *b, const char *label, const char *const *name,
	 size_t n)
{
	const struct al_ledger *def, *part = NULL;

	for (size_t i = 0; (unsigned char)*label > 0x7f && i < n; i++) {
		if (al_book_ledger(b, name[i], &def, NULL) != AL_OK)
			continue;
		if (strcmp(def->label.zh, label) == 0)
			return def;
		if (!part && strstr(def->label.zh, label))
			part = def;
	}
	return part;
}

/* It may still be called by its label. */
static enum al_status
by_other_name(struct al_book *b, const char *name, const struct al_ledger **out,
	      struct al_err *e)
{
	const char **word = NULL, *near;
	const struct al_ledger *def;
	struct al_buf all = { 0 };
	enum al_status s;
	size_t n;

	s = al_book_names(b, &word, &n, e);
	if (s == AL_OK) {
		def = by_label(b, name, word, n);
		if (def && strcmp(def->label.zh, name) == 0) {
			*out = def;
			goto out;
		}
		near = def ? def->label.zh : al_nearest(name, word, n);
		for (size_t i = 0; i < n; i++)
			al_buf_addf(&all, "%s%s", i ? ", " : "", word[i]);
		s = near ? al_fail(e, AL_USAGE,
				   _("there is no ledger '%s'; did you "
				     "mean '%s'?"),
				   name, near)
			 : al_fail(e, AL_USAGE,
				   _("there is no ledger '%s'; there are %s"),
				   name, al_buf_str(&all));
	}
out:
	al_buf_release(&all);
	free(word);
	return s;
}

enum al_status
al_book_ledger(struct al_book *b, const char *name,
	       const struct al_ledger **out, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	for (size_t i = 0; i < b->nledger; i++)
		if (strcmp(b->ledger[i]->name, name) == 0) {
			*out = b->ledger[i];
			return AL_OK;
		}
	s = al_sql(b->db,
		   "SELECT text, version FROM definition WHERE ledger = ?1",
		   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, name);
	if (!al_step(st, &s, e))
		return s != AL_OK ? s : by_other_name(b, name, out, e);
	s = add_definition(b, st, out, e);
	al_reset(st);
	return s;
}

const struct al_ledger *
al_book_beside(struct al_book *b, const struct al_ledger *def, const char *name)
{
	const struct al_ledger *other;

	if (!name || strcmp(name, def->name) == 0)
		return name ? def : NULL;
	return al_book_ledger(b, name, &other, NULL) == AL_OK ? other : NULL;
}

enum al_status
al_book_prefix(struct al_book *b, const char *prefix,
	       const struct al_ledger **out, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	for (size_t i = 0; i < b->nledger; i++)
		if (al_streq(b->ledger[i]->prefix, prefix)) {
			*out = b->ledger[i];
			return AL_OK;
		}
	s = al_sql(b->db,
		   "SELECT text, version FROM definition WHERE prefix = ?1",
		   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, prefix);
	if (!al_step(st, &s, e))
		return s != AL_OK ? s
				  : al_fail(e, AL_CONFLICT,
					    _("no ledger has the prefix '%s'"),
					    prefix);
	s = add_definition(b, st, out, e);
	al_reset(st);
	return s;
}

void
al_book_forget(struct al_book *b, const char *ledger)
{
	al_tables_forget(b);
	for (size_t i = 0; i < b->nledger; i++)
		if (strcmp(b->ledger[i]->name, ledger) == 0) {
			al_def_free(b->ledger[i]);
			b->ledger[i] = b->ledger[--b->nledger];
			return;
		}
}

/* The text of a calendar year, from its register. */
static enum al_status
load_year(void *arg, int year, const char **text, struct al_err *e)
{
	struct al_book *b = arg;
	struct al_stmt *st;
	char code[16];
	enum al_status s;

	snprintf(code, sizeof code, "%d", year);
	s = al_sql(b->db,
		   "SELECT days FROM calendar WHERE _code = ?1 AND "
		   "_state <> 'void'",
		   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, code);
	if (!al_step(st, &s, e))
		return s;
	al_buf_clear(&b->cal_text);
	al_buf_adds(&b->cal_text, al_col_text(st, 0));
	*text = al_buf_str(&b->cal_text);
	al_reset(st);
	return AL_OK;
}

struct al_calendar *
al_book_calendar(struct al_book *b)
{
	if (!b->cal)
		b->cal = al_cal_new(load_year, b);
	return b->cal;
}

/* ---- opening and closing ------------------------------------------------ */

static struct al_book *
book_new(struct al_db *db, const char *lang)
{
	struct al_book *b = al_alloc(sizeof *b);

	b->db = db;
	if (!lang)
		lang = al_db_office(db)->lang;
	b->zh = lang && strcmp(lang, "zh") == 0;
	return b;
}

enum al_status
al_open(const char *path, const struct al_context *ctx, bool write,
	struct al_book **out, struct al_err *e)
{
	struct al_db *db = NULL;
	enum al_status s;

	s = write ? al_db_write(path, ctx, &db, e)
		  : al_db_read(path, ctx, &db, e);
	if (s == AL_OK)
		*out = book_new(db, ctx->lang);
	return s;
}

struct al_book *
al_book_over(struct al_db *db, const char *lang)
{
	return book_new(db, lang);
}

enum al_status
al_commit(struct al_book *b, struct al_err *e)
{
	return al_db_commit(b->db, e);
}

void
al_close(struct al_book *b)
{
	if (!b)
		return;
	al_tables_forget(b);
	for (size_t i = 0; i < b->nledger; i++)
		al_def_free(b->ledger[i]);
	free(b->ledger);
	al_cal_free(b->cal);
	al_map_release(&b->ref);
	al_arena_release(&b->ref_arena);
	al_arena_release(&b->arena);
	al_buf_release(&b->json);
	al_buf_release(&b->ref_key);
	al_buf_release(&b->cal_text);
	al_db_close(b->db);
	free(b);
}
