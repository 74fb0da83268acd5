/* filter_unit.c: whose records: of a unit and below, and what may be given to it */
#include "filter_part.h"

#include <stdlib.h>

/* The unit and all below it, by the tree as it is now. */
enum al_status
al_filter_under(struct al_book *b, struct al_filter *f, const char *value,
		struct al_err *e)
{
	const struct al_ledger *units;
	const struct al_ref *ref;
	enum al_status s;

	int field = f->def->unit >= 0 ? f->def->unit : f->def->parent;

	if (field < 0)
		return al_fail(e, AL_USAGE,
			       _("ledger '%s' has no units: there is no "
				 "--under"),
			       f->def->name);
	s = al_book_ledger(b, f->def->field[field].list, &units, e);
	if (s == AL_OK)
		s = al_ref_find(b, units->name, value, true, &ref, e);
	if (s == AL_OK && !ref->found)
		s = al_fail(e, AL_BAD, _("under: there is no %s '%s'"),
			    al_ref_list(b, units->name), value);
	if (s != AL_OK)
		return s;
	al_filter_and(f);
	if (units == f->def)
		al_buf_adds(&f->sql, "r._code");
	else
		al_filter_column(f, field);
	al_buf_adds(&f->sql, " IN (WITH RECURSIVE below (code) AS (SELECT ");
	al_buf_addf(&f->sql, "?%d UNION SELECT u._code FROM ",
		    al_filter_param_text(f, ref->code));
	al_sql_name(&f->sql, units->name);
	al_buf_adds(&f->sql, " u JOIN below ON u.");
	al_sql_name(&f->sql, units->field[units->parent].name);
	al_buf_adds(&f->sql, " = below.code) SELECT code FROM below)");
	return AL_OK;
}

void
al_filter_has(const struct al_ledger *def, int field, const char *value,
	      struct al_buf *out)
{
	al_buf_adds(out, "instr(',' || r.");
	al_sql_name(out, def->field[field].name);
	al_buf_addf(out, " || ',', ',' || %s || ',') > 0", value);
}

/* Of several values one, or not: as al_cond_true() says. */
static void
among_sql(struct al_filter *f, const struct al_term *t, struct al_buf *out)
{
	struct al_buf value = { 0 };

	al_buf_adds(out, t->test == AL_IS ? "coalesce(" : "coalesce(NOT ");
	if (t->other < 0) {
		al_buf_addf(&value, "?%d", al_filter_param_text(f, t->value));
	} else {
		al_buf_adds(&value, "r.");
		al_sql_name(&value, f->def->field[t->other].name);
	}
	al_filter_has(f->def, t->field, value.s, out);
	al_buf_addf(out, ", %d)", t->test == AL_IS_NOT && t->other < 0);
	al_buf_release(&value);
}

/* Never NULL, so that `NOT` turns it round. */
static void
compare_sql(struct al_filter *f, const struct al_term *t, struct al_buf *out)
{
	static const char *const op[] = {
		[AL_IS] = "IS",	 [AL_IS_NOT] = "IS NOT",
		[AL_LESS] = "<", [AL_LESS_EQ] = "<=",
		[AL_MORE] = ">", [AL_MORE_EQ] = ">=",
	};
	const struct al_field *fd = f->def->field;
	bool plain = t->other < 0 && t->test <= AL_IS_NOT;

	al_buf_adds(out, plain ? "r." : "coalesce(r.");
	al_sql_name(out, fd[t->field].name);
	if (t->other >= 0) {
		al_buf_addf(out, " %s r.",
			    t->test == AL_IS	   ? "="
			    : t->test == AL_IS_NOT ? "<>"
						   : op[t->test]);
		al_sql_name(out, fd[t->other].name);
	} else if (fd[t->field].type == AL_INSTANT) {
		al_buf_addf(out, " %s %lld", op[t->test],
			    strtoll(t->value, NULL, 10) - f->def->offset);
	} else {
		al_buf_addf(out, " %s ?%d", op[t->test],
			    al_filter_param_text(f, t->value));
	}
	if (!plain)
		al_buf_adds(out, ", 0)");
}

void
al_filter_cond(struct al_filter *f, const struct al_cond *c, struct al_buf *out)
{
	const struct al_field *fd;
	const struct al_term *t;

	al_buf_addc(out, '(');
	for (size_t i = 0; i < c->n; i++) {
		t = &c->term[i];
		fd = &f->def->field[t->field];
		if (i > 0)
			al_buf_adds(out, t->alt ? " OR " : " AND ");
		if (t->test != AL_SET && t->test != AL_UNSET) {
			fd->many ? among_sql(f, t, out)
				 : compare_sql(f, t, out);
			continue;
		}
		al_buf_adds(out, "r.");
		al_sql_name(out, fd->name);
		al_buf_addf(out, " IS %s%s",
			    (t->test == AL_SET) == (fd->type == AL_YES)
				    ? ""
				    : "NOT ",
			    fd->type == AL_YES ? "1" : "NULL");
	}
	al_buf_addc(out, ')');
}

/*
 * What may be given to a unit: nothing that accuses it, one below it or one
 * above it (Regulation on Petitions 2022, Art. 30).
 */
static void
related_sql(struct al_filter *f, const struct al_ledger *units,
	    const char *code)
{
	int p = al_filter_param_text(f, code);
	const char *parent = units->field[units->parent].name;

	al_buf_addf(
		&f->sql,
		" IN (WITH RECURSIVE below (code) AS (SELECT ?%d UNION SELECT "
		"u._code FROM ",
		p);
	al_sql_name(&f->sql, units->name);
	al_buf_adds(&f->sql, " u JOIN below ON u.");
	al_sql_name(&f->sql, parent);
	al_buf_addf(
		&f->sql,
		" = below.code), above (code) AS (SELECT ?%d UNION SELECT u.",
		p);
	al_sql_name(&f->sql, parent);
	al_buf_adds(&f->sql, " FROM ");
	al_sql_name(&f->sql, units->name);
	al_buf_adds(&f->sql, " u JOIN above ON u._code = above.code WHERE u.");
	al_sql_name(&f->sql, parent);
	al_buf_adds(&f->sql,
		    " IS NOT NULL) SELECT code FROM below UNION SELECT code "
		    "FROM above)");
}

enum al_status
al_filter_for(struct al_book *b, struct al_filter *f, const char *value,
	      struct al_err *e)
{
	const struct al_ledger *units;
	const struct al_ref *ref;
	enum al_status s;

	if (f->def->unit < 0)
		return al_fail(e, AL_USAGE,
			       _("ledger '%s' has no units: there is no --for"),
			       f->def->name);
	s = al_book_ledger(b, f->def->field[f->def->unit].list, &units, e);
	if (s == AL_OK)
		s = al_ref_find(b, units->name, value, true, &ref, e);
	if (s == AL_OK && !ref->found)
		s = al_fail(e, AL_BAD, _("for: there is no %s '%s'"),
			    al_ref_list(b, units->name), value);
	if (s == AL_OK)
		s = al_filter_under(b, f, value, e);
	if (s != AL_OK || f->def->accused < 0)
		return s;
	al_buf_adds(&f->sql, " AND NOT (");
	al_filter_cond(f, &f->def->hide_when, &f->sql);
	al_buf_adds(&f->sql, " AND ");
	al_filter_column(f, f->def->accused);
	al_buf_adds(&f->sql, " IS NOT NULL AND ");
	al_filter_column(f, f->def->accused);
	related_sql(f, units, ref->code);
	al_buf_addc(&f->sql, ')');
	return AL_OK;
}
