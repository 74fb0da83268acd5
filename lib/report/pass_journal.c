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

/* A period of a ledger in which they are asked for. */
struct wanted {
	const struct al_counted *c;
	size_t period;
	int64_t late, undone;
};

struct all_wanted {
	struct wanted *one;
	size_t n;
	al_time since; /* the first period's start */
};

/* The period's slots of that kind, one after the other from *i and *k on. */
static bool
next_slot(const struct al_counted *c, size_t period, size_t *i, size_t *k)
{
	for (; *i < c->ntally; ++*i, *k = 0)
		for (; *k < c->tally[*i]->nslot; ++*k)
			if (c->tally[*i]->period == period &&
			    c->tally[*i]->nby == 0 &&
			    al_measure_of_ledger(&c->tally[*i]->slot[*k]))
				return true;
	return false;
}

static void
want(struct all_wanted *w, const struct al_counted *c)
{
	size_t i, k;

	for (size_t p = 0; p < c->nperiod; p++) {
		i = k = 0;
		if (!next_slot(c, p, &i, &k))
			continue;
		if (w->n == 0 || c->period[p].start < w->since)
			w->since = c->period[p].start;
		*(struct wanted *)al_grow(&w->one, w->n++, sizeof *w->one) =
			(struct wanted){ c, p, 0, 0 };
	}
}

static void
count(struct all_wanted *w, const char *ledger, al_time on, bool undone)
{
	for (size_t i = 0; i < w->n; i++) {
		struct wanted *one = &w->one[i];
		const struct al_period *p = &one->c->period[one->period];

		if (on >= p->start && on <= p->end &&
		    al_streq(one->c->def->name, ledger))
			++*(undone ? &one->undone : &one->late);
	}
}

static enum al_status
count_all(struct all_wanted *w, struct al_db *db, struct al_err *e)
{
	struct al_stmt *st = NULL;
	int64_t first = 0;
	enum al_status s = al_journal_since(db, w->since, &first, e);

	if (s == AL_OK)
		s = al_sql(
			db,
			"SELECT ledger, \"on\", action = 'undo' FROM journal "
			"WHERE seq >= ?1 AND (\"at\" - \"on\" > ?2 OR action = 'undo')",
			&st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, first);
	al_bind_int(st, 2, AL_LATE_AFTER);
	while (s == AL_OK && al_step(st, &s, e))
		count(w, al_col_text(st, 0), al_col_int(st, 1),
		      al_col_int(st, 2) != 0);
	return s;
}

static void
hand_out(const struct wanted *w)
{
	const struct al_counted *c = w->c;

	for (size_t i = 0, k = 0; next_slot(c, w->period, &i, &k); k++)
		c->tally[i]->group[0]->v[2 * k] =
			c->tally[i]->slot[k].kind == AL_M_LATE ? w->late
							       : w->undone;
}

enum al_status
al_pass_journal(struct al_figures *f, struct al_err *e)
{
	struct all_wanted w = { 0 };
	enum al_status s = AL_OK;

	for (size_t i = 0; i < f->ncounted; i++)
		want(&w, f->counted[i]);
	if (w.n)
		s = count_all(&w, f->b->db, e);
	for (size_t i = 0; s == AL_OK && i < w.n; i++)
		hand_out(&w.one[i]);
	free(w.one);
	return s;
}
