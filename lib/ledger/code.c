/* code.c: how records are called */
#include "table.h"

#include <ctype.h>
#include <string.h>

/* With noughts before it if it is less than `least`. */
static void
add_number(struct al_buf *out, int64_t v, int64_t least)
{
	for (; least > v && least > 1; least /= 10)
		al_buf_addc(out, '0');
	al_buf_addi(out, v);
}

void
al_code_text(const struct al_ledger *def, const struct al_key *k,
	     struct al_buf *out)
{
	al_buf_adds(out, def->prefix ? def->prefix : def->name);
	add_number(out, k->year, 1000);
	al_buf_addc(out, '-');
	add_number(out, k->no, 100000);
}

/* "XF2026-000123": letters, four digits, a hyphen, digits. */
static bool
split(const char *code, struct al_buf *prefix, int64_t *year, int64_t *no)
{
	size_t letters = 0, digits;

	while (isalpha((unsigned char)code[letters])) {
		al_buf_addc(prefix,
			    (char)toupper((unsigned char)code[letters]));
		letters++;
	}
	code += letters;
	if (letters == 0 || strspn(code, "0123456789") != 4 || code[4] != '-')
		return false;
	*year = strtoll(code, NULL, 10);
	code += 5;
	digits = strspn(code, "0123456789");
	if (digits == 0 || digits > 12 || code[digits])
		return false;
	*no = strtoll(code, NULL, 10);
	return *no > 0;
}

/* "unit/road": a row of the register before the slash. */
static enum al_status
before_slash(struct al_book *b, const char **code, const struct al_ledger **def,
	     struct al_err *e)
{
	const char *slash = strchr(*code, '/');
	enum al_status s;
	char *name;

	if (!slash)
		return AL_OK;
	name = al_strndup(*code, (size_t)(slash - *code));
	if (*def && strcmp(name, (*def)->name) != 0)
		s = al_fail(e, AL_BAD, _("'%s' is not a code of ledger '%s'"),
			    *code, (*def)->name);
	else
		s = al_book_ledger(b, name, def, e);
	free(name);
	*code = slash + 1;
	return s;
}

enum al_status
al_code_parse(struct al_book *b, const char *code, const struct al_ledger **def,
	      struct al_key *k, struct al_err *e)
{
	struct al_buf prefix = { 0 };
	const struct al_ledger *found = *def;
	enum al_status s = AL_OK;

	k->office = al_db_office(b->db)->id;
	if (!split(code, &prefix, &k->year, &k->no))
		s = al_fail(e, AL_BAD,
			    _("'%s' is not a code; expected something like "
			      "%s2026-000123"),
			    code,
			    *def && (*def)->prefix ? (*def)->prefix : "XF");
	else if (!found)
		s = al_book_prefix(b, prefix.s, &found, e);
	else if (!al_streq(found->prefix, prefix.s))
		s = al_fail(e, AL_BAD,
			    _("'%s' is not a code of ledger '%s', whose codes "
			      "begin with %s"),
			    code, found->name, found->prefix);
	al_buf_release(&prefix);
	*def = found;
	return s;
}

static enum al_status
find_register(struct al_book *b, const struct al_ledger *def, const char *code,
	      struct al_arena *a, struct al_record **out, struct al_err *e)
{
	const struct al_ref *ref;
	struct al_key k;
	struct al_stmt *st;
	struct al_buf sql = { 0 };
	enum al_status s;

	s = al_ref_find(b, def->name, code, true, &ref, e);
	if (s != AL_OK)
		return s;
	if (!ref->found)
		return al_fail(e, AL_CONFLICT, _("there is no %s '%s'"),
			       al_ref_list(b, def->name), code);
	al_buf_adds(&sql, "SELECT _office, _year, _no FROM ");
	al_sql_name(&sql, def->name);
	al_buf_adds(&sql,
		    " WHERE _code = ?1 ORDER BY _state = 'void', _no DESC");
	s = al_sql(b->db, sql.s, &st, e);
	if (s == AL_OK) {
		al_bind_text(st, 1, ref->code);
		if (al_step(st, &s, e)) {
			k = (struct al_key){ al_col_int(st, 0),
					     al_col_int(st, 1),
					     al_col_int(st, 2) };
			al_reset(st);
			s = al_record_load(b, def, &k, a, out, e);
		}
	}
	al_buf_release(&sql);
	return s;
}

/* Rows of registers that this code or name may mean, "site/st1, unit/st1". */
static void
rows_meant(struct al_book *b, const char *code, struct al_buf *out)
{
	const struct al_ledger *def;
	const struct al_ref *ref;
	const char **name = NULL;
	size_t n = 0;

	if (al_book_names(b, &name, &n, NULL) != AL_OK)
		n = 0;
	for (size_t i = 0; i < n; i++)
		if (al_book_ledger(b, name[i], &def, NULL) == AL_OK &&
		    def->reg &&
		    al_ref_find(b, name[i], code, true, &ref, NULL) == AL_OK &&
		    ref->found && !ref->is_void)
			al_buf_addf(out, "%s%s/%s",
				    out->len ? (b->zh ? "、" : ", ") : "",
				    name[i], ref->code);
	free(name);
}

/* Without a ledger, a register's row is named by the register too. */
static enum al_status
check_form(struct al_book *b, const char *code, struct al_err *e)
{
	struct al_buf prefix = { 0 }, rows = { 0 };
	enum al_status s = AL_OK;
	int64_t year, no;

	if (!split(code, &prefix, &year, &no))
		rows_meant(b, code, &rows);
	if (rows.len)
		s = al_fail(e, AL_BAD,
			    _("'%s' is not a code; did you mean %s?"), code,
			    rows.s);
	al_buf_release(&rows);
	al_buf_release(&prefix);
	return s;
}

enum al_status
al_record_find(struct al_book *b, const struct al_ledger *def, const char *code,
	       struct al_arena *a, struct al_record **out, struct al_err *e)
{
	struct al_key k;
	enum al_status s = before_slash(b, &code, &def, e);

	if (s != AL_OK)
		return s;
	if (def && def->reg)
		return find_register(b, def, code, a, out, e);
	if (!def)
		s = check_form(b, code, e);
	if (s == AL_OK)
		s = al_code_parse(b, code, &def, &k, e);
	if (s != AL_OK)
		return s;
	s = al_record_load(b, def, &k, a, out, e);
	if (s == AL_FOUND)
		s = al_fail(e, AL_CONFLICT, _("there is no record '%s'"), code);
	return s;
}

enum al_status
al_record_named(struct al_book *b, const struct al_record *r, int f,
		struct al_arena *a, struct al_record **out, struct al_err *e)
{
	const struct al_field *by = &r->def->field[f];
	const struct al_ledger *def = NULL;
	enum al_status s = AL_OK;

	*out = NULL;
	if (r->val[f].kind != AL_V_TEXT)
		return AL_OK;
	if (by->list)
		s = al_book_ledger(b, by->list, &def, e);
	if (s == AL_OK)
		s = al_record_find(b, def, r->val[f].s, a, out, e);
	if (s != AL_OK)
		*out = NULL;
	return s;
}
