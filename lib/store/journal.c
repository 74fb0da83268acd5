/* journal.c: the append-only, hash-chained journal */
#include "db.h"

#include <sodium.h>
#include <string.h>

#define COLUMNS                                                                \
	"seq, office, cmd, \"at\", \"on\", uid, actor, ledger, year, no, "     \
	"version, action, def, data, hash"

/* ---- the hash ----------------------------------------------------------- */

/* What stands before the next piece: its length, 8 bytes, little-endian. */
static void
add_length(struct al_buf *b, uint64_t n)
{
	char le[8];

	for (int i = 0; i < 8; i++)
		le[i] = (char)(unsigned char)(n >> (8 * i));
	al_buf_add(b, le, sizeof le);
}

static void
add_text(struct al_buf *b, const char *s)
{
	size_t n = s ? strlen(s) : 0;

	add_length(b, s ? n : UINT64_MAX);
	al_buf_add(b, s ? s : "", n);
}

static void
add_int(struct al_buf *b, int64_t v)
{
	char text[24];
	size_t n = al_int_text(v, text);

	add_length(b, n);
	al_buf_add(b, text, n);
}

/* In one piece: many small ones would take several times as long. */
void
al_journal_hash(const struct al_entry *en, const unsigned char *prev,
		unsigned char out[AL_HASH_LEN])
{
	struct al_buf b = { 0 };

	al_buf_reserve(&b, 512 + (en->data ? strlen(en->data) : 0));
	al_buf_add(&b, prev, AL_HASH_LEN);
	al_buf_addc(&b, AL_FORMAT);
	add_int(&b, en->seq);
	add_int(&b, en->office);
	add_int(&b, en->cmd);
	add_int(&b, en->at);
	add_int(&b, en->on);
	add_int(&b, en->uid);
	add_text(&b, en->actor);
	add_text(&b, en->ledger);
	add_int(&b, en->year);
	add_int(&b, en->no);
	add_int(&b, en->version);
	add_text(&b, en->action);
	add_int(&b, en->def);
	add_text(&b, en->data);
	crypto_generichash(out, AL_HASH_LEN, (unsigned char *)b.s, b.len, NULL,
			   0);
	al_buf_release(&b);
}

/* ---- writing ------------------------------------------------------------ */

enum al_status
al_journal_head(struct al_db *db, struct al_head *head, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;
	const void *hash;
	size_t n;

	memset(head, 0, sizeof *head);
	s = al_sql(
		db,
		"SELECT seq, \"at\", hash FROM journal ORDER BY seq DESC LIMIT 1",
		&st, e);
	if (s != AL_OK || !al_step(st, &s, e))
		return s;
	head->seq = al_col_int(st, 0);
	head->at = al_col_int(st, 1);
	hash = al_col_blob(st, 2, &n);
	if (hash && n == AL_HASH_LEN)
		memcpy(head->hash, hash, n);
	al_reset(st);
	return AL_OK;
}

al_time
al_journal_now(struct al_db *db)
{
	return db->at;
}

int64_t
al_journal_next(struct al_db *db)
{
	return db->head.seq + 1;
}

enum al_status
al_journal_put(struct al_db *db, const struct al_entry *en, struct al_err *e)
{
	struct al_insert *in;
	enum al_status s = AL_OK;

	if (!db->append)
		s = al_insert(db, "journal (" COLUMNS ")", 15, &db->append, e);
	if (s != AL_OK)
		return s;
	in = db->append;
	al_put_int(in, en->seq);
	al_put_int(in, en->office);
	al_put_int(in, en->cmd);
	al_put_int(in, en->at);
	al_put_int(in, en->on);
	al_put_int(in, en->uid);
	al_put_text(in, en->actor);
	al_put_text(in, en->ledger);
	al_put_int(in, en->year);
	al_put_int(in, en->no);
	al_put_int(in, en->version);
	al_put_text(in, en->action);
	al_put_int(in, en->def);
	al_put_text(in, en->data);
	al_put_blob(in, en->hash, AL_HASH_LEN);
	return al_put_row(in, e);
}

enum al_status
al_journal_append(struct al_db *db, struct al_entry *en, struct al_err *e)
{
	enum al_status s;

	en->seq = db->head.seq + 1;
	if (db->cmd == 0)
		db->cmd = en->seq;
	en->office = db->office.id;
	en->cmd = db->cmd;
	en->at = db->at;
	en->uid = db->ctx.uid;
	en->actor = db->ctx.actor;
	al_journal_hash(en, db->head.hash, en->hash);
	s = al_journal_put(db, en, e);
	if (s == AL_OK) {
		db->head.seq = en->seq;
		db->head.at = en->at;
		memcpy(db->head.hash, en->hash, AL_HASH_LEN);
	}
	return s;
}

/* ---- taking back ---------------------------------------------------------- */

enum al_status
al_point_set(struct al_db *db, struct al_point *m, struct al_err *e)
{
	*m = (struct al_point){ db->head, db->cmd, db->ndata_key };
	return al_exec(db, "SAVEPOINT point", e);
}

enum al_status
al_point_end(struct al_db *db, const struct al_point *m, bool back,
	     struct al_err *e)
{
	enum al_status s = back ? al_exec(db, "ROLLBACK TO point", e) : AL_OK;

	if (back) {
		db->head = m->head;
		db->cmd = m->cmd;
		al_data_keys_forget(db, m->ndata_key);
	}
	return s == AL_OK ? al_exec(db, "RELEASE point", e) : s;
}

/* ---- reading ------------------------------------------------------------ */

/* Text as it was written ends at its only NUL. */
static bool
whole_text(struct al_stmt *st, int i)
{
	size_t n;
	const char *s = al_col_blob(st, i, &n);

	return !s || strnlen(s, n) == n;
}

static void
column_entry(struct al_stmt *st, struct al_entry *en)
{
	const void *hash;
	size_t n;
	bool whole = true;

	memset(en, 0, sizeof *en);
	en->seq = al_col_int(st, 0);
	en->office = al_col_int(st, 1);
	en->cmd = al_col_int(st, 2);
	en->at = al_col_int(st, 3);
	en->on = al_col_int(st, 4);
	en->uid = al_col_int(st, 5);
	en->actor = al_col_text(st, 6);
	en->ledger = al_col_text(st, 7);
	en->year = al_col_int(st, 8);
	en->no = al_col_int(st, 9);
	en->version = al_col_int(st, 10);
	en->action = al_col_text(st, 11);
	en->def = al_col_int(st, 12);
	en->data = al_col_text(st, 13);
	for (int i = 6; i < 14; i++)
		whole = whole && (al_col_is_int(st, i) || whole_text(st, i));
	hash = al_col_blob(st, 14, &n);
	if (hash && n == AL_HASH_LEN && whole) /* else no hash fits it */
		memcpy(en->hash, hash, n);
}

/* Keep the entry's text beyond the statement: all in one buffer. */
static void
keep_text(struct al_buf *b, struct al_entry *en)
{
	const char **text[] = { &en->actor, &en->ledger, &en->action,
				&en->data };
	size_t at[AL_COUNT(text)];

	al_buf_clear(b);
	for (size_t i = 0; i < AL_COUNT(text); i++) {
		at[i] = b->len;
		if (*text[i])
			al_buf_add(b, *text[i], strlen(*text[i]) + 1);
	}
	for (size_t i = 0; i < AL_COUNT(text); i++)
		if (*text[i])
			*text[i] = b->s + at[i];
}

enum al_status
al_journal_read(struct al_db *db, int64_t seq, struct al_entry *en,
		struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	s = al_sql(db, "SELECT " COLUMNS " FROM journal WHERE seq = ?1", &st,
		   e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, seq);
	if (!al_step(st, &s, e))
		return s == AL_OK ? AL_FOUND : s;
	column_entry(st, en);
	keep_text(&db->entry_text, en);
	al_reset(st);
	return AL_OK;
}

enum al_status
al_journal_each(struct al_db *db, int64_t seq,
		enum al_status (*entry)(void *arg, const struct al_entry *),
		void *arg, struct al_err *e)
{
	struct al_stmt *st;
	struct al_entry en;
	enum al_status s;

	s = al_sql(db,
		   "SELECT " COLUMNS
		   " FROM journal WHERE seq >= ?1 ORDER BY seq",
		   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, seq);
	while (s == AL_OK && al_step(st, &s, e)) {
		column_entry(st, &en);
		s = entry(arg, &en);
	}
	al_reset(st);
	return s;
}
