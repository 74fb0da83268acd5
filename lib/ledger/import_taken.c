/* import_taken.c: which import keys are taken, and by which records */
#include "effect.h"
#include "table.h"

enum al_status
al_import_key_take(struct al_book *b, const struct al_ledger *def,
		   const char *key, const struct al_key *k, struct al_err *e)
{
	struct al_table *t = al_table_of(b, def);
	enum al_status s = AL_OK;

	if (!t->import_key)
		s = al_insert(b->db,
			      "import_key (ledger, key, office, year, no)", 5,
			      &t->import_key, e);
	if (s != AL_OK)
		return s;
	al_put_text(t->import_key, def->name);
	al_put_text(t->import_key, key);
	al_put_int(t->import_key, k->office);
	al_put_int(t->import_key, k->year);
	al_put_int(t->import_key, k->no);
	return al_put_row(t->import_key, e);
}

/* By the table's own key; "": a record typed by hand has none. */
static enum al_status
delete_key(struct al_book *b, const struct al_ledger *def, const char *key,
	   struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	if (!*key)
		return AL_OK;
	s = al_sql(b->db,
		   "DELETE FROM import_key WHERE key = ?1 AND ledger = ?2", &st,
		   e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, key);
	al_bind_text(st, 2, def->name);
	return al_run(st, e);
}

enum al_status
al_import_key_free(struct al_book *b, struct al_db *journal,
		   const struct al_ledger *def, int64_t seq, struct al_err *e)
{
	struct al_parsed *p;
	struct al_entry en;
	enum al_status s = al_journal_read(journal, seq, &en, e);

	/* back to the entry that added the record */
	while (s == AL_OK && en.version > 0 && en.version < en.seq)
		s = al_journal_read(journal, en.version, &en, e);
	if (s != AL_OK)
		return s == AL_FOUND ? AL_OK : s;
	p = al_effect_parse(en.data, e);
	if (!p)
		return AL_IO;
	s = delete_key(b, def, al_parsed_text(p, NULL, "key"), e);
	al_parsed_free(p);
	return s;
}
