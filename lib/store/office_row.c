/* office_row.c: the office's row, and the instant that it sets */
#include "db.h"
#include "base/civil.h"

#include <string.h>

void
al_office_release(struct al_office *o)
{
	free(o->name);
	free(o->lang);
	free(o->fingerprint);
}

/* The row of the office was altered by hand: nobody may write, and who reads
 * gets by, so that ledger-verify can say what is wrong. */
static enum al_status
office_unknown(struct al_db *db, struct al_err *e)
{
	struct al_office *o = &db->office;

	if (db->writing)
		return al_fail(e, AL_IO,
			       _("the office's own row was changed by hand; "
				 "run ledger-verify"));
	al_office_release(o);
	o->name = al_strdup("");
	o->lang = al_strdup("zh");
	o->fingerprint = al_strdup("");
	return AL_OK;
}

enum al_status
al_db_load_office(struct al_db *db, struct al_err *e)
{
	struct al_stmt *st;
	struct al_office *o = &db->office;
	enum al_status s;
	const void *key;
	bool has_clock;
	size_t n;

	s = al_sql(db,
		   "SELECT id, name, lang, \"offset\", training, public_key, "
		   "fingerprint FROM office",
		   &st, e);
	if (s == AL_OK && !al_step(st, &s, e) && s == AL_OK)
		return office_unknown(db, e);
	if (s != AL_OK)
		return s;
	al_office_release(o);
	o->id = al_col_int(st, 0);
	o->name = al_strdup(al_col_text(st, 1));
	o->lang = al_strdup(al_col_text(st, 2));
	o->offset = (int)al_col_int(st, 3);
	o->training = al_col_int(st, 4) != 0;
	key = al_col_blob(st, 5, &n);
	if (key && n == sizeof o->public_key)
		memcpy(o->public_key, key, n);
	o->fingerprint = al_strdup(al_col_text(st, 6));
	al_reset(st);
	if (!o->name || !o->lang || !o->fingerprint)
		return office_unknown(db, e);
	if (db->ctx.now_text &&
	    !al_parse_time(db->ctx.now_text, db->ctx.clock, o->offset,
			   &db->ctx.now, &has_clock))
		return al_fail(e, AL_USAGE,
			       _("--now: '%s' is not right; expected a time "
				 "such as 2026-03-01T09:00"),
			       db->ctx.now_text);
	if (o->training && db->writing && db->ctx.now_given)
		al_db_set_now(db, db->ctx.now);
	return AL_OK;
}

void
al_db_set_now(struct al_db *db, al_time now)
{
	db->at = now > db->head.at ? now : db->head.at;
}

void
al_db_set_writer(struct al_db *db, int64_t uid, const char *actor)
{
	db->ctx.uid = uid;
	db->ctx.actor = actor;
}

enum al_status
al_db_put_office(struct al_db *db, const struct al_office *o, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	s = al_sql(
		db,
		"INSERT INTO office (id, name, lang, \"offset\", training, "
		"public_key, fingerprint, format) VALUES (?1,?2,?3,?4,?5,?6,?7,?8)",
		&st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, o->id);
	al_bind_text(st, 2, o->name);
	al_bind_text(st, 3, o->lang);
	al_bind_int(st, 4, o->offset);
	al_bind_int(st, 5, o->training);
	al_bind_blob(st, 6, o->public_key, sizeof o->public_key);
	al_bind_text(st, 7, o->fingerprint);
	al_bind_int(st, 8, AL_FORMAT);
	s = al_run(st, e);
	return s == AL_OK ? al_db_load_office(db, e) : s;
}
