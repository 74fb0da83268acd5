/* define.c: applying a definition, or a change of one, to a ledger file */
#include "act.h"
#include "office.h"
#include "table.h"
#include "base/builtin.h"
#include "base/encode.h"

#include <string.h>

struct rows {
	struct al_book *b;
	const char *ledger;
};

static bool
state_has_rows(const char *state, void *arg)
{
	struct rows *r = arg;
	struct al_buf sql = { 0 };
	struct al_stmt *st;
	enum al_status s;
	bool any = true;

	al_buf_adds(&sql, "SELECT 1 FROM ");
	al_sql_name(&sql, r->ledger);
	al_buf_adds(&sql, " WHERE _state = ?1 LIMIT 1");
	s = al_sql(r->b->db, sql.s, &st, NULL);
	if (s == AL_OK) {
		al_bind_text(st, 1, state);
		any = al_step(st, &s, NULL);
		al_reset(st);
	}
	al_buf_release(&sql);
	return any;
}

/* Defined already; or shipped, and so defined in the same transaction. */
static bool
has_ledger(struct al_book *b, const char *name)
{
	const struct al_ledger *def;
	struct al_buf path = { 0 };
	bool there = al_book_ledger(b, name, &def, NULL) == AL_OK;

	al_buf_addf(&path, "ledgers/%s.ledger", name);
	there = there || al_builtin(path.s) != NULL;
	al_buf_release(&path);
	return there;
}

/* A field that another one speaks of: number `field` of ledger `of`. */
struct elsewhere {
	const char *list; /* the ledger's name */
	const struct al_ledger *of;
	int field; /* -1: it has none of this name */
};

/* Field `name` of what field `by` names.  False: that may be of any ledger, or
 * of a shipped one that is defined after this one. */
static bool
find_elsewhere(struct al_book *b, const struct al_ledger *def, int by,
	       const char *name, struct elsewhere *out)
{
	out->list = def->field[by].list;
	out->of = al_book_beside(b, def, out->list);
	out->field = out->of ? al_def_column(out->of, name) : -1;
	return out->of != NULL;
}

/* `default F.NAME`. */
static enum al_status
check_default(struct al_book *b, const struct al_ledger *def,
	      const struct al_field *f, const struct al_from *from,
	      const char *file, struct al_err *e)
{
	struct elsewhere at;

	if (!find_elsewhere(b, def, from->of, from->field, &at))
		return AL_OK;
	if (at.field < 0)
		return al_fail(e, AL_BAD,
			       _("%s:%d: ledger '%s' has no field '%s' for the "
				 "default of '%s'"),
			       file, f->line, at.list, from->field, f->name);
	if (!al_def_fits(f, &at.of->field[at.field]))
		return al_fail(e, AL_BAD,
			       _("%s:%d: in ledger '%s' the field '%s' has "
				 "another type than '%s', whose default it "
				 "would be"),
			       file, f->line, at.list, from->field, f->name);
	return AL_OK;
}

static enum al_status
check_defaults(struct al_book *b, const struct al_ledger *def,
	       const struct al_field *f, const char *file, struct al_err *e)
{
	enum al_status s = AL_OK, t;

	for (size_t i = 0; i < f->nfrom; i++) {
		t = check_default(b, def, f, &f->from[i], file, e);
		s = t > s ? t : s;
	}
	return s;
}

/* The names of figures are a text of the register's row. */
static enum al_status
check_figures(struct al_book *b, const struct al_ledger *def,
	      const struct al_field *f, const char *file, struct al_err *e)
{
	struct elsewhere at;

	if (f->type != AL_FIGURES ||
	    !find_elsewhere(b, def, f->names_of, f->names_field, &at))
		return AL_OK;
	if (at.field >= 0 && at.of->field[at.field].type == AL_TEXT)
		return AL_OK;
	return al_fail(e, AL_BAD,
		       _("%s:%d: register '%s' has no text '%s' with the names "
			 "for '%s'"),
		       file, f->line, at.list, f->names_field, f->name);
}

/* Registers that it speaks of must be there, and its prefix be its own. */
static enum al_status
check_around(struct al_book *b, const struct al_ledger *def, const char *file,
	     struct al_err *e)
{
	const struct al_ledger *other;
	enum al_status s = AL_OK;

	if (al_table_reserved(def->name))
		s = al_fail(e, AL_BAD,
			    _("%s: the name '%s' is taken by the file itself; "
			      "choose another"),
			    file, def->name);
	for (size_t i = 0; i < def->nfield; i++) {
		const char *list = def->field[i].list;

		if (list && strcmp(list, def->name) != 0 &&
		    !has_ledger(b, list))
			s = al_fail(
				e, AL_BAD,
				_("%s:%d: there is no ledger '%s'; define it "
				  "first"),
				file, def->field[i].line, list);
	}
	if (al_does_check(b, def, file, e) != AL_OK ||
	    al_looks_check(b, def, file, e) != AL_OK)
		s = AL_BAD;
	for (size_t i = 0; i < def->ncol; i++)
		if (check_defaults(b, def, &def->field[i], file, e) != AL_OK ||
		    check_figures(b, def, &def->field[i], file, e) != AL_OK)
			s = AL_BAD;
	if (def->prefix &&
	    al_book_prefix(b, def->prefix, &other, NULL) == AL_OK &&
	    strcmp(other->name, def->name) != 0)
		s = al_fail(e, AL_CONFLICT,
			    _("%s: the prefix %s is that of ledger '%s'"), file,
			    def->prefix, other->name);
	return s;
}

static enum al_status
append_define(struct al_book *b, const struct al_ledger *def, int version,
	      const char *digest, const char *text, int64_t before,
	      struct al_err *e)
{
	struct al_entry en = { .action = AL_DEFINE,
			       .ledger = def->name,
			       .def = version,
			       .version = before };
	struct al_buf j = { 0 };
	enum al_status s;

	al_buf_adds(&j, "{\"ledger\":");
	al_json_str(&j, def->name);
	al_buf_addf(&j, ",\"version\":%d,\"hash\":\"%s\",\"text\":", version,
		    digest);
	al_json_str(&j, text);
	al_buf_addc(&j, '}');
	en.data = j.s;
	en.on = al_journal_now(b->db);
	s = al_define_apply(b, j.s, e);
	if (s == AL_OK)
		s = al_journal_append(b->db, &en, e);
	al_buf_release(&j);
	return s;
}

enum al_status
al_define(struct al_book *b, const char *text, const char *file, char **what,
	  struct al_err *e)
{
	const struct al_ledger *old = NULL;
	struct al_ledger *def = NULL;
	struct al_buf told = { 0 };
	char digest[65], old_digest[65];
	enum al_status s;
	int version;

	*what = NULL;
	s = al_def_parse(text, file, &def, e);
	if (s != AL_OK)
		return s;
	s = check_around(b, def, file, e);
	if (s != AL_OK)
		goto out;
	al_digest(text, strlen(text), NULL, 0, digest);
	if (al_book_ledger(b, def->name, &old, NULL) == AL_OK) {
		struct rows rows = { b, def->name };

		al_digest(old->text, strlen(old->text), NULL, 0, old_digest);
		if (strcmp(digest, old_digest) == 0)
			goto out; /* nothing to do */
		s = al_def_compatible(old, def, state_has_rows, &rows, e);
		if (s != AL_OK)
			goto out;
	}
	version = old ? old->version + 1 : 1;
	al_buf_addf(&told, _("ledger '%s': version %d"), def->name, version);
	s = append_define(b, def, version, digest, text, 0, e);
	if (s == AL_OK)
		*what = al_buf_take(&told);
out:
	al_buf_release(&told);
	al_def_free(def);
	return s;
}

static enum al_status
put_definition(struct al_book *b, const struct al_ledger *def, int64_t version,
	       const char *digest, const char *text, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	s = al_sql(
		b->db,
		"INSERT OR REPLACE INTO definition (ledger, prefix, version, "
		"hash, text) VALUES (?1, ?2, ?3, ?4, ?5)",
		&st, e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, def->name);
	al_bind_text(st, 2, def->prefix);
	al_bind_int(st, 3, version);
	al_bind_text(st, 4, digest);
	al_bind_text(st, 5, text);
	return al_run(st, e);
}

/* ---- whose the clocks are that run ---------------------------------------- */

static const char *
of_field(const struct al_ledger *def, const char *clock)
{
	int i = def ? al_def_clock(def, clock) : -1;

	return i < 0 || def->clock[i].of < 0
		       ? NULL
		       : def->field[def->clock[i].of].name;
}

static void
owner_sql(const struct al_ledger *def, const struct al_clock_def *c,
	  struct al_buf *sql)
{
	int field[] = { c->of, def->owner };

	al_buf_adds(sql, "UPDATE clock SET owner = (SELECT COALESCE(");
	for (size_t i = 0; i < AL_COUNT(field); i++) {
		al_buf_adds(sql, i ? ", " : "");
		if (field[i] >= 0)
			al_sql_name(sql, def->field[field[i]].name);
		else
			al_buf_adds(sql, "NULL");
	}
	al_buf_adds(sql, ") FROM ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " WHERE _office = clock.office AND _year = clock.year "
			 "AND _no = clock.no) WHERE ledger = ?1 AND name = ?2 "
			 "AND stop IS NULL AND void IS NULL");
}

/* A definition may say of somebody else whose a clock is. */
static enum al_status
follow_owners(struct al_book *b, const struct al_ledger *old,
	      const struct al_ledger *def, struct al_err *e)
{
	enum al_status s = AL_OK;
	struct al_buf sql = { 0 };
	struct al_stmt *st;

	for (size_t i = 0; old && s == AL_OK && i < def->nclock; i++) {
		const struct al_clock_def *c = &def->clock[i];

		if (al_streq(of_field(old, c->name), of_field(def, c->name)))
			continue;
		al_buf_clear(&sql);
		owner_sql(def, c, &sql);
		s = al_sql(b->db, sql.s, &st, e);
		if (s != AL_OK)
			break;
		al_bind_text(st, 1, def->name);
		al_bind_text(st, 2, c->name);
		s = al_run(st, e);
	}
	al_buf_release(&sql);
	return s;
}

enum al_status
al_define_apply(struct al_book *b, const char *data, struct al_err *e)
{
	struct al_parsed *p = al_effect_parse(data, e);
	const struct al_ledger *old = NULL;
	struct al_ledger *def = NULL;
	enum al_status s;

	if (!p)
		return AL_IO;
	s = al_def_parse(al_parsed_text(p, NULL, "text"),
			 al_parsed_text(p, NULL, "ledger"), &def, e);
	if (s != AL_OK)
		goto out;
	if (al_book_ledger(b, def->name, &old, NULL) != AL_OK)
		old = NULL;
	s = al_table_make(b->db, old, def, e);
	if (s == AL_OK)
		s = put_definition(b, def, al_parsed_int(p, NULL, "version"),
				   al_parsed_text(p, NULL, "hash"),
				   al_parsed_text(p, NULL, "text"), e);
	if (s == AL_OK)
		s = follow_owners(b, old, def, e);
	al_book_forget(b, def->name);
out:
	al_def_free(def);
	al_parsed_free(p);
	return s;
}
