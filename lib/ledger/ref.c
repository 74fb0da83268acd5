/* ref.c: rows of registers, by code or by name */
#include "table.h"

#include <string.h>

static void
sql_column(struct al_buf *sql, const struct al_ledger *def, int field)
{
	if (field < 0)
		al_buf_adds(sql, ", NULL");
	else {
		al_buf_adds(sql, ", ");
		al_sql_name(sql, def->field[field].name);
	}
}

/* The name is looked for where the code finds nothing; void rows come last. */
static void
make_sql(struct al_buf *sql, const struct al_ledger *def, bool by_name)
{
	al_buf_adds(sql, "SELECT _code, _state");
	sql_column(sql, def, def->name_zh);
	sql_column(sql, def, def->name_en);
	sql_column(sql, def, def->parent);
	sql_column(sql, def, def->valid_from);
	sql_column(sql, def, def->valid_to);
	al_buf_adds(sql, " FROM ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " WHERE _code = ?1");
	for (int i = 0; by_name && i < 2; i++) {
		int f = i ? def->name_en : def->name_zh;

		if (f < 0)
			continue;
		al_buf_adds(sql, " OR ");
		al_sql_name(sql, def->field[f].name);
		al_buf_adds(sql, " = ?1");
	}
	al_buf_adds(sql,
		    " ORDER BY _state = 'void', _code = ?1 DESC, _no LIMIT 1");
}

static void
read_ref(struct al_book *b, struct al_stmt *st, struct al_ref *r)
{
	struct al_arena *a = &b->ref_arena;

	r->found = true;
	r->code = al_arena_strdup(a, al_col_text(st, 0));
	r->is_void = strcmp(al_col_text(st, 1), AL_VOID) == 0;
	r->name_zh = al_arena_strdup(a, al_col_text(st, 2));
	r->name_en = al_arena_strdup(a, al_col_text(st, 3));
	r->parent = al_arena_strdup(a, al_col_text(st, 4));
	r->from = al_arena_strdup(a, al_col_text(st, 5));
	r->to = al_arena_strdup(a, al_col_text(st, 6));
}

static enum al_status
ref_statement(struct al_book *b, const char *list, bool by_name,
	      struct al_stmt **out, struct al_err *e)
{
	const struct al_ledger *def;
	struct al_buf sql = { 0 };
	struct al_stmt **st;
	enum al_status s;

	s = al_book_ledger(b, list, &def, e);
	if (s != AL_OK)
		return s;
	st = &al_table_of(b, def)->ref[by_name];
	if (!*st) {
		make_sql(&sql, def, by_name);
		s = al_sql(b->db, sql.s, st, e);
		al_buf_release(&sql);
	}
	*out = *st;
	return s;
}

enum al_status
al_ref_find(struct al_book *b, const char *list, const char *key, bool by_name,
	    const struct al_ref **out, struct al_err *e)
{
	struct al_stmt *st;
	struct al_ref *r;
	enum al_status s;
	size_t n;
	char *k;

	al_buf_clear(&b->ref_key);
	al_buf_addc(&b->ref_key, by_name ? 'n' : 'c');
	al_buf_adds(&b->ref_key, list);
	al_buf_addc(&b->ref_key, '/');
	al_buf_adds(&b->ref_key, key);
	n = b->ref_key.len;
	r = al_map_get(&b->ref, b->ref_key.s, n);
	if (r) {
		*out = r;
		return AL_OK;
	}
	k = al_arena_strdup(&b->ref_arena, b->ref_key.s);
	s = ref_statement(b, list, by_name, &st, e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, key);
	r = al_arena_alloc(&b->ref_arena, sizeof *r);
	if (al_step(st, &s, e)) {
		read_ref(b, st, r);
		al_reset(st);
	}
	if (s == AL_OK) {
		al_map_put(&b->ref, k, n, r);
		*out = r;
	}
	return s;
}

const char *
al_ref_name(struct al_book *b, const struct al_ref *r)
{
	if (!b->zh && r->name_en)
		return r->name_en;
	return r->name_zh ? r->name_zh : r->code;
}

const char *
al_ref_name_of(struct al_book *b, const char *list, const char *code)
{
	const struct al_ref *ref;

	if (al_ref_find(b, list, code, false, &ref, NULL) != AL_OK ||
	    !ref->found)
		return code;
	return al_ref_name(b, ref);
}

const char *
al_ref_list(struct al_book *b, const char *list)
{
	const struct al_ledger *def;

	if (!b->zh || al_book_ledger(b, list, &def, NULL) != AL_OK)
		return list;
	return al_label(b, &def->label);
}

void
al_ref_forget(struct al_book *b)
{
	al_map_release(&b->ref);
}

bool
al_ref_under(struct al_book *b, const char *list, const char *code,
	     const char *top)
{
	const struct al_ref *r;

	/* a tree of an office isn't deeper than this; a ring isn't one */
	for (int depth = 0; code && depth < 32; depth++) {
		if (strcmp(code, top) == 0)
			return true;
		if (al_ref_find(b, list, code, false, &r, NULL) != AL_OK ||
		    !r->found)
			return false;
		code = r->parent;
	}
	return false;
}

/* Without reading the register's definition, which a default needn't. */
bool
al_ref_there(struct al_book *b, const char *list, const char *code)
{
	struct al_buf sql = { 0 };
	struct al_stmt *st;
	enum al_status s;
	bool there = false;

	al_buf_clear(&b->ref_key);
	al_buf_addf(&b->ref_key, "t%s/%s", list, code);
	if (al_map_get(&b->ref, b->ref_key.s, b->ref_key.len))
		return true;
	al_buf_adds(&sql, "SELECT 1 FROM ");
	al_sql_name(&sql, list);
	al_buf_adds(&sql, " WHERE _code = ?1 AND _state <> 'void'");
	s = al_sql(b->db, sql.s, &st, NULL);
	if (s == AL_OK) {
		al_bind_text(st, 1, code);
		there = al_step(st, &s, NULL);
		al_reset(st);
	}
	al_buf_release(&sql);
	if (there)
		al_map_put(&b->ref,
			   al_arena_strdup(&b->ref_arena, b->ref_key.s),
			   b->ref_key.len, b);
	return there;
}

/* The only one that `key`, of two characters at least, is a part of. */
static const char *
only_one_with(const char *const *word, size_t n, const char *key)
{
	const char *found = NULL;

	for (size_t i = 0; strlen(key) > 3 && i < n; i++) {
		if (!strstr(word[i], key))
			continue;
		if (found)
			return NULL;
		found = word[i];
	}
	return found;
}

const char *
al_ref_nearest(struct al_book *b, const char *list, const char *key)
{
	const struct al_ledger *def;
	const char **word = NULL, *near;
	struct al_buf sql = { 0 };
	struct al_stmt *st;
	enum al_status s = al_book_ledger(b, list, &def, NULL);
	size_t n = 0;

	if (s != AL_OK)
		return NULL;
	/* of a register as large as no office has one, the first will do */
	al_buf_adds(&sql, "SELECT _code");
	sql_column(&sql, def, def->name_zh);
	sql_column(&sql, def, def->name_en);
	al_buf_adds(&sql, " FROM ");
	al_sql_name(&sql, def->name);
	al_buf_adds(&sql, " WHERE _state <> 'void' ORDER BY _code LIMIT 5000");
	s = al_sql(b->db, sql.s, &st, NULL);
	while (s == AL_OK && al_step(st, &s, NULL))
		for (int i = 0; i < 3; i++)
			if (al_col_text(st, i))
				*(const char **)al_grow(&word, n++,
							sizeof *word) =
					al_arena_strdup(&b->ref_arena,
							al_col_text(st, i));
	near = al_nearest(key, word, n);
	if (!near)
		near = only_one_with(word, n, key);
	free(word);
	al_buf_release(&sql);
	return near;
}
