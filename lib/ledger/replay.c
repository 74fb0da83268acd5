/* replay.c: the journal's effects applied to an empty file */
#include "replay.h"
#include "table.h"

#include <inttypes.h>
#include <string.h>

/* ---- the chain ---------------------------------------------------------------------- */

static enum al_status
broken(struct al_replay *p, const struct al_entry *en, const char *what)
{
	return al_fail(p->e, AL_FOUND, _("journal entry %" PRId64 ": %s"),
		       en->seq, what);
}

static enum al_status
check_chain(struct al_replay *p, const struct al_entry *en)
{
	unsigned char hash[AL_HASH_LEN];
	char text[2 * AL_HASH_LEN + 1];

	if (en->seq != p->seq + 1)
		return broken(p, en, _("the entry before it is missing"));
	al_journal_hash(en, p->hash, hash);
	if (memcmp(hash, en->hash, AL_HASH_LEN) != 0)
		return broken(p, en,
			      _("it was changed, or the one before it was"));
	if (en->at < p->at)
		return broken(p, en, _("it is older than the one before it"));
	if (en->cmd != p->cmd && en->cmd != en->seq)
		return broken(p, en, _("its command number is wrong"));
	p->seq = en->seq;
	p->at = en->at;
	p->cmd = en->cmd;
	memcpy(p->hash, hash, AL_HASH_LEN);
	if (p->pinned) {
		al_hex(hash, sizeof hash, text);
		p->found_pinned =
			p->found_pinned ||
			strncasecmp(text, p->pinned, strlen(p->pinned)) == 0;
	}
	return AL_OK;
}

/* ---- the tables beside the record's ---------------------------------------------------- */

/* Numbers leave no gap. */
static enum al_status
check_number(struct al_replay *p, const struct al_ledger *def,
	     const struct al_entry *en)
{
	struct al_key k = { en->office, en->year, 0 };
	enum al_status s = al_record_next(p->book, def, &k, p->e);

	if (s == AL_OK && k.no != en->no)
		s = broken(p, en, _("its number leaves a gap"));
	return s;
}

struct sealing {
	struct al_replay *p;
	const struct al_entry *en;
	int64_t key;
	enum al_status status;
};

/* The digest stands where the mask will be compared. */
static void
put_sealed(void *arg, const char *field, const char *digest)
{
	struct sealing *x = arg;
	struct al_stmt *st;
	enum al_status s;

	s = al_sql(x->p->book->db,
		   "INSERT INTO sealed (office, ledger, year, no, field, "
		   "seq, key_id, mask) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
		   &st, x->p->e);
	if (s == AL_OK) {
		al_bind_int(st, 1, x->en->office);
		al_bind_text(st, 2, x->en->ledger);
		al_bind_int(st, 3, x->en->year);
		al_bind_int(st, 4, x->en->no);
		al_bind_text(st, 5, field);
		al_bind_int(st, 6, x->en->seq);
		al_bind_int(st, 7, x->key);
		al_bind_text(st, 8, digest);
		s = al_run(st, x->p->e);
	}
	if (s != AL_OK)
		x->status = s;
}

/* Here too the digest stands in the place of what it is of. */
static enum al_status
put_new_key(struct al_replay *p, int64_t id, struct al_parsed *j)
{
	const char *class = al_parsed_text(j, NULL, "key_class");
	char digest[65];
	struct al_stmt *st;
	enum al_status s;

	if (strlen(al_parsed_text(j, NULL, "new_key")) != 64)
		return AL_OK;
	memcpy(digest, al_parsed_text(j, NULL, "new_key"), sizeof digest);
	s = al_sql(
		p->book->db,
		"INSERT INTO data_key (id, sealed, class) VALUES (?1, ?2, ?3)",
		&st, p->e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, id);
	al_bind_blob(st, 2, digest, 64);
	al_bind_text(st, 3, *class ? class : NULL);
	return al_run(st, p->e);
}

/* From here on the row must be gone. */
static void
drop_sealed(void *arg, const char *field, int64_t seq)
{
	struct sealing *x = arg;
	const struct al_place p = { x->en->office, x->en->year, x->en->no,
				    x->en->ledger, field };
	enum al_status s = al_sealed_destroy(x->p->book->db, &p, seq, x->p->e);

	if (s != AL_OK)
		x->status = s;
}

static enum al_status
put_beside(struct al_replay *p, const struct al_ledger *def,
	   const struct al_entry *en, bool is_new)
{
	struct al_parsed *j = al_effect_parse(en->data, p->e);
	struct sealing x = { p, en, 0, AL_OK };
	enum al_status s = AL_OK;
	const char *key;

	if (!j)
		return AL_FOUND;
	x.key = al_parsed_int(j, NULL, "seal_key");
	s = put_new_key(p, x.key, j);
	if (s == AL_OK) {
		al_parsed_each(j, "seal", put_sealed, &x);
		al_parsed_each_in(j, "destroyed", drop_sealed, &x);
		s = x.status;
	}
	key = al_parsed_text(j, NULL, "key");
	if (s == AL_OK && is_new && *key)
		s = al_import_key_take(p->book, def, key,
				       &(struct al_key){ en->office, en->year,
							 en->no },
				       p->e);
	al_parsed_free(j);
	return s;
}

/* ---- records -------------------------------------------------------------------------- */

static enum al_status
load_record(struct al_replay *p, const struct al_ledger *def,
	    const struct al_entry *en, struct al_record **r)
{
	struct al_key k = { en->office, en->year, en->no };
	enum al_status s;

	s = al_record_load(p->book, def, &k, &p->arena, r, p->e);
	if (s == AL_FOUND)
		return broken(p, en,
			      _("it speaks of a record that is not there"));
	if (s == AL_OK && (*r)->version != en->version)
		return broken(p, en,
			      _("it does not follow the record's last entry"));
	if (s == AL_OK && p->rules)
		s = al_record_load_clocks(p->book, *r, &p->arena, p->e);
	return s;
}

static enum al_status
apply_record(struct al_replay *p, const struct al_entry *en)
{
	const struct al_ledger *def;
	struct al_record *r;
	bool is_new = en->version == 0;
	enum al_status s;

	s = al_book_ledger(p->book, en->ledger, &def, NULL);
	if (s != AL_OK)
		return broken(p, en,
			      _("it speaks of a ledger that is not there"));
	if (p->rules) {
		s = al_replay_rules(p, def, en);
		if (s != AL_OK)
			return s;
	}
	if (is_new) {
		r = al_record_new(def, &p->arena);
		r->key = (struct al_key){ en->office, en->year, en->no };
		s = check_number(p, def, en);
	} else {
		s = load_record(p, def, en, &r);
	}
	if (s == AL_OK)
		s = al_effect_apply(r, en, &p->arena, p->e);
	if (s == AL_OK)
		s = al_record_write(p->book, r, is_new, p->e);
	if (s == AL_OK)
		s = put_beside(p, def, en, is_new);
	if (s == AL_OK && p->rules) /* later entries look back at it */
		s = al_journal_put(p->book->db, en, p->e);
	if (s == AL_OK && strcmp(r->state, AL_VOID) == 0)
		s = al_import_key_free(p->book, p->live->db, def, en->seq,
				       p->e);
	if (def->reg) {
		al_ref_forget(p->book);
		if (p->book->cal && strcmp(def->name, "calendar") == 0)
			al_cal_forget(p->book->cal,
				      atoi(r->code ? r->code : "0"));
	}
	return s;
}

static enum al_status
replay_entry(void *arg, const struct al_entry *en)
{
	struct al_replay *p = arg;
	enum al_status s = check_chain(p, en);

	if (s != AL_OK)
		return s;
	al_db_progress(p->live->db, N_("entries checked"), p->seq, p->total);
	al_arena_reset(&p->arena);
	if (strcmp(en->action, AL_GENESIS) == 0)
		return al_office_apply(p->book->db, en->data, p->e);
	if (strcmp(en->action, AL_DEFINE) == 0)
		return al_define_apply(p->book, en->data, p->e);
	if (!en->ledger)
		return broken(p, en, _("it speaks of no ledger"));
	return apply_record(p, en);
}

enum al_status
al_replay_start(struct al_replay *p, struct al_err *e)
{
	struct al_db *scratch = NULL;
	enum al_status s;

	p->e = e;
	s = al_db_scratch(&scratch, e);
	if (s == AL_OK)
		p->book = al_book_over(scratch, "en");
	return s;
}

enum al_status
al_replay_run(struct al_replay *p, struct al_err *e)
{
	struct al_head head;
	enum al_status s = al_journal_head(p->live->db, &head, e);

	p->total = head.seq;
	if (s == AL_OK)
		s = al_journal_each(p->live->db, INT64_MIN, replay_entry, p, e);
	if (s == AL_OK && p->seq == 0)
		s = al_fail(e, AL_FOUND, _("the journal is empty"));
	return s;
}

void
al_replay_release(struct al_replay *p)
{
	al_close(p->book);
	al_arena_release(&p->arena);
}
