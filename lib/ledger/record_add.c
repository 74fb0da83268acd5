/* record_add.c: writing a record that is new, in as few statements as can be */
#include "table.h"

#include <string.h>

/* ---- the row ------------------------------------------------------------------ */

/*
 * Only the columns that any new record so far had a value for are named: of
 * some fifty fields most stay empty, and in an import the same ones each time.
 */
static enum al_status
row_insert(struct al_book *b, const struct al_record *r, struct al_insert **out,
	   struct al_err *e)
{
	struct al_table *t = al_table_of(b, r->def);
	struct al_buf into = { 0 };
	int n = AL_TABLE_NHEAD;
	enum al_status s;

	for (size_t i = 0; i < r->def->ncol; i++)
		if (r->val[i].kind != AL_V_NULL && !t->filled[i]) {
			t->filled[i] = true;
			t->insert = NULL;
		}
	*out = t->insert;
	if (t->insert)
		return AL_OK;
	al_sql_name(&into, r->def->name);
	al_buf_adds(&into, " (" AL_TABLE_HEAD);
	if (r->def->reg)
		al_buf_adds(&into, ", _code"), n++;
	for (size_t i = 0; i < r->def->ncol; i++)
		if (t->filled[i]) {
			al_buf_adds(&into, ", ");
			al_sql_name(&into, r->def->field[i].name);
			n++;
		}
	al_buf_addc(&into, ')');
	s = al_insert(b->db, into.s, n, &t->insert, e);
	al_buf_release(&into);
	*out = t->insert;
	return s;
}

static void
put_value(struct al_insert *in, const struct al_value *v)
{
	if (v->kind == AL_V_INT)
		al_put_int(in, v->i);
	else if (v->kind == AL_V_TEXT)
		al_put_text(in, v->s);
	else
		al_put_null(in);
}

static enum al_status
add_row(struct al_book *b, const struct al_record *r, struct al_err *e)
{
	const bool *filled;
	struct al_insert *in;
	enum al_status s = row_insert(b, r, &in, e);

	if (s != AL_OK)
		return s;
	filled = al_table_of(b, r->def)->filled;
	al_put_int(in, r->key.office);
	al_put_int(in, r->key.year);
	al_put_int(in, r->key.no);
	al_put_int(in, r->version);
	al_put_int(in, r->entered);
	al_put_int(in, r->on);
	al_put_text(in, r->state);
	if (r->def->reg)
		al_put_text(in, r->code);
	for (size_t i = 0; i < r->def->ncol; i++)
		if (filled[i])
			put_value(in, &r->val[i]);
	return al_put_row(in, e);
}

/* ---- its clocks --------------------------------------------------------------- */

/* It runs, as clocks that have just started do. */
static bool
is_plain(const struct al_clock *c)
{
	return c->start != AL_NEVER && c->extended == 0 &&
	       c->paused == AL_NEVER && c->stop == AL_NEVER &&
	       c->voided == AL_NEVER && !c->ended;
}

static void
put_time(struct al_insert *in, al_time t)
{
	if (t == AL_NEVER)
		al_put_null(in);
	else
		al_put_int(in, t);
}

static enum al_status
add_clock(struct al_insert *in, const struct al_record *r,
	  const struct al_clock *c, struct al_err *e)
{
	al_put_int(in, r->key.office);
	al_put_text(in, r->def->name);
	al_put_int(in, r->key.year);
	al_put_int(in, r->key.no);
	al_put_text(in, c->name);
	al_put_int(in, c->n);
	al_put_int(in, c->kind);
	al_put_int(in, c->start);
	put_time(in, c->first);
	put_time(in, c->due);
	al_put_int(in, c->provisional);
	al_put_int(in, c->extended);
	al_put_text(in, al_record_owner(r, r->def->unit));
	al_put_text(in, al_clock_owner(r, c));
	al_put_text(in, al_record_owner(r, r->def->lead));
	return al_put_row(in, e);
}

static enum al_status
add_clocks(struct al_book *b, const struct al_record *r, struct al_err *e)
{
	struct al_insert **in = &al_table_of(b, r->def)->clock_add;
	enum al_status s = AL_OK;

	if (!*in)
		s = al_insert(b->db,
			      "clock (office, ledger, year, no, name, n, kind, "
			      "start, first, due, provisional, extended, unit, "
			      "owner, lead)",
			      15, in, e);
	for (size_t i = 0; s == AL_OK && i < r->nclock; i++)
		if (r->dirty[i] && is_plain(&r->clock[i]))
			s = add_clock(*in, r, &r->clock[i], e);
	return s;
}

enum al_status
al_record_add(struct al_book *b, struct al_record *r, struct al_err *e)
{
	enum al_status s = add_row(b, r, e);

	if (s == AL_OK)
		s = add_clocks(b, r, e);
	for (size_t i = 0; s == AL_OK && i < r->nclock; i++)
		if (r->dirty[i] && !al_clock_removed(&r->clock[i]) &&
		    !is_plain(&r->clock[i]))
			s = al_record_put_clock(b, r, &r->clock[i], e);
	return s;
}
