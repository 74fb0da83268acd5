/* pass_journal.c: what was entered late or undone, from the journal */
#include "tally.h"

/*
 * Entries are written in the order of `at`, and nothing happens after it was
 * written: so the entries of a period all stand behind the first one written
 * in it, which is found by halving.
 */
enum al_status
al_journal_since(struct al_db *db, al_time start, int64_t *out,
		 struct al_err *e)
{
	struct al_stmt *st = NULL;
	struct al_head head = { 0 };
	int64_t lo = 1, hi = 0, mid = 0;
	enum al_status s = al_journal_head(db, &head, e);

	if (s == AL_OK)
		s = al_sql(db, "SELECT \"at\" FROM journal WHERE seq = ?1", &st,
			   e);
	hi = head.seq + 1;
	while (s == AL_OK && lo < hi) {
		mid = lo + (hi - lo) / 2;
		al_bind_int(st, 1, mid);
		if (al_step(st, &s, e) && al_col_int(st, 0) >= start)
			hi = mid;
		else
			lo = mid + 1;
		al_reset(st);
	}
	*out = lo;
	return s;
}

static enum al_status
count_entries(struct al_counted *c, const struct al_period *p, int64_t *late,
	      int64_t *undone, struct al_err *e)
{
	struct al_db *db = c->b->db;
	struct al_stmt *st = NULL;
	int64_t first = 0;
	enum al_status s = al_journal_since(db, p->start, &first, e);

	if (s == AL_OK)
		s = al_sql(
			db,
			"SELECT count(CASE WHEN action <> 'undo' AND \"at\" - \"on\" > ?5 "
			"THEN 1 END), count(CASE WHEN action = 'undo' THEN 1 END) "
			"FROM journal WHERE seq >= ?1 AND ledger = ?2 AND "
			"\"on\" BETWEEN ?3 AND ?4",
			&st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, first);
	al_bind_text(st, 2, c->def->name);
	al_bind_int(st, 3, p->start);
	al_bind_int(st, 4, p->end);
	al_bind_int(st, 5, AL_LATE_AFTER);
	if (al_step(st, &s, e)) {
		*late = al_col_int(st, 0);
		*undone = al_col_int(st, 1);
		al_reset(st);
	}
	return s;
}

/* Once for a period, whoever asks. */
static enum al_status
one_period(struct al_counted *c, size_t period, struct al_err *e)
{
	int64_t late = -1, undone = -1;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < c->ntally; i++)
		for (size_t k = 0; s == AL_OK && k < c->tally[i]->nslot; k++) {
			struct al_tally *t = c->tally[i];

			if (t->period != period || t->nby ||
			    !al_measure_of_ledger(&t->slot[k]))
				continue;
			if (late < 0)
				s = count_entries(c, &c->period[period], &late,
						  &undone, e);
			t->group[0]->v[2 * k] =
				t->slot[k].kind == AL_M_LATE ? late : undone;
		}
	return s;
}

enum al_status
al_pass_journal(struct al_counted *c, struct al_err *e)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < c->nperiod; i++)
		s = one_period(c, i, e);
	return s;
}
