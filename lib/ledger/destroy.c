/* destroy.c: private values destroyed when their time is over */
#include "keep.h"

#include <inttypes.h>
#include <string.h>

struct destroying {
	struct al_book *b;
	const char *reason;
	struct al_buf codes, told;
	struct al_err *e;
};

/* ---- which records ------------------------------------------------------------- */

/* Those that have sealed values at all, in the order of their codes. */
static enum al_status
sealed_records(struct al_book *b, const struct al_ledger *def,
	       struct al_key **out, size_t *n, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	*out = NULL;
	*n = 0;
	s = al_sql(b->db,
		   "SELECT DISTINCT office, year, no FROM sealed "
		   "WHERE ledger = ?1 ORDER BY office, year, no",
		   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, def->name);
	while (al_step(st, &s, e))
		*(struct al_key *)al_grow(out, (*n)++, sizeof **out) =
			(struct al_key){ al_col_int(st, 0), al_col_int(st, 1),
					 al_col_int(st, 2) };
	return s;
}

/* ---- one record ------------------------------------------------------------------ */

static void
tell(struct destroying *d, const struct al_record *r,
     const struct al_sealed *left, size_t n)
{
	bool zh = d->b->zh;

	al_buf_addf(&d->codes, "%s\n", r->code);
	al_buf_addf(&d->told, "%s: %s%s", r->code,
		    al_label(d->b, &al_builtin_action_label[AL_A_DESTROY]),
		    zh ? "：" : ": ");
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && left[i].field == left[i - 1].field)
			continue;
		al_buf_adds(&d->told, i == 0 ? "" : zh ? "、" : ", ");
		al_buf_adds(&d->told,
			    al_label(d->b,
				     &r->def->field[left[i].field].label));
	}
	al_buf_addc(&d->told, '\n');
}

static enum al_status
destroy_one(struct destroying *d, struct al_record *r)
{
	struct al_act *in =
		al_act_new(r->def, (int)r->def->naction + AL_A_DESTROY);
	struct al_arena *a = &d->b->arena;
	struct al_sealed *left;
	struct al_past *past;
	size_t n, npast;
	enum al_status s = al_history(d->b, r->version, a, &past, &npast, d->e);

	in->record = r;
	in->on = al_journal_now(d->b->db);
	if (s == AL_OK)
		s = al_keep_left(r->def, past, npast, a, &left, &n, d->e);
	if (s == AL_OK && d->reason)
		s = al_act_give(d->b, in, (int)r->def->nfield - 2, d->reason,
				false, a, d->e);
	if (s == AL_OK)
		s = al_act(d->b, in, a, &r, d->e);
	if (s == AL_OK)
		tell(d, r, left, n);
	al_act_free(in);
	return s;
}

static enum al_status
destroy_due(struct destroying *d, const struct al_ledger *def,
	    const struct al_key *k)
{
	struct al_record *r;
	al_time until;
	enum al_status s;

	al_arena_reset(&d->b->arena);
	s = al_record_load(d->b, def, k, &d->b->arena, &r, d->e);
	if (s == AL_FOUND)
		return al_fail(d->e, AL_IO,
			       _("a sealed value is of a record that isn't "
				 "there; run ledger-verify"));
	if (s == AL_OK)
		s = al_keep_until(d->b, r, &until, d->e);
	if (s != AL_OK || until == AL_NEVER ||
	    until >= al_journal_now(d->b->db))
		return s;
	s = destroy_one(d, r);
	al_err_about_clear(d->e);
	return s;
}

/* ---- all of them ------------------------------------------------------------------ */

static enum al_status
destroy_ledger(struct destroying *d, const struct al_ledger *def)
{
	struct al_key *key = NULL;
	enum al_status s = AL_OK;
	size_t n = 0;

	if (def->keep.line)
		s = sealed_records(d->b, def, &key, &n, d->e);
	for (size_t i = 0; s == AL_OK && i < n; i++)
		s = destroy_due(d, def, &key[i]);
	free(key);
	return s;
}

static enum al_status
destroy_named(struct destroying *d, const char *ledger)
{
	const struct al_ledger *def;
	enum al_status s = al_book_ledger(d->b, ledger, &def, d->e);

	if (s == AL_OK && !def->keep.line)
		return al_fail(d->e, AL_USAGE,
			       _("ledger '%s' keeps private values without "
				 "end: its definition has no line 'keeps "
				 "private'"),
			       ledger);
	return s == AL_OK ? destroy_ledger(d, def) : s;
}

static enum al_status
destroy_all(struct destroying *d)
{
	const struct al_ledger *def;
	const char **name = NULL;
	size_t n;
	enum al_status s = al_book_names(d->b, &name, &n, d->e);

	for (size_t i = 0; s == AL_OK && i < n; i++) {
		s = al_book_ledger(d->b, name[i], &def, d->e);
		if (s == AL_OK)
			s = destroy_ledger(d, def);
	}
	free(name);
	return s;
}

enum al_status
al_destroy(struct al_book *b, const char *ledger, const char *reason,
	   char **codes, char **told, struct al_err *e)
{
	struct destroying d = { .b = b, .reason = reason, .e = e };
	enum al_status s = al_db_shred(b->db, e);

	*codes = *told = NULL;
	if (s == AL_OK)
		s = ledger ? destroy_named(&d, ledger) : destroy_all(&d);
	if (s == AL_OK) {
		*codes = al_buf_take(&d.codes);
		*told = al_buf_take(&d.told);
	}
	al_buf_release(&d.codes);
	al_buf_release(&d.told);
	return s;
}
