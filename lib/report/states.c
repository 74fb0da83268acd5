/* states.c: the states that records were in at an instant */
#include "tally.h"

#include "ledger/effect.h"

#include <string.h>

/* ---- as they are asked for ---------------------------- */

static enum al_status
no_state(const struct al_ledger *def, const char *name, struct al_err *e)
{
	struct al_buf all = { 0 };

	for (size_t i = 0; i < def->nstate; i++)
		al_buf_addf(&all, "%s%s", i ? ", " : "", def->state[i].name);
	al_fail(e, AL_USAGE,
		_("in: ledger '%s' has no state '%s'; expected some of %s"),
		def->name, name, all.s);
	al_buf_release(&all);
	return AL_USAGE;
}

enum al_status
al_measure_states(const struct al_ledger *def, const char *text, uint64_t *out,
		  struct al_err *e)
{
	enum al_status s = AL_OK;
	char *name = NULL;
	size_t n = 0;
	int i = 0;

	for (*out = 0; s == AL_OK; text += n + 1) {
		n = strcspn(text, "|");
		name = al_strndup(text, n);
		i = al_def_state(def, name);
		if (i < 0)
			s = no_state(def, name, e);
		else
			*out |= (uint64_t)1 << i;
		free(name);
		if (!text[n])
			break;
	}
	return s;
}

void
al_states_label(const struct al_book *b, const struct al_ledger *def,
		uint64_t states, struct al_buf *out)
{
	const char *between = "";

	for (size_t i = 0; i < def->nstate; i++)
		if (states >> i & 1) {
			al_buf_addf(out, "%s%s", between,
				    al_label(b, &def->state[i].label));
			between = b->zh ? "、" : ", ";
		}
}

/* ---- as they were ---------------------------- */

/* The entries about what happened behind the instant, newest first: each that
 * stands takes its record back to the state before it. */
struct back {
	struct al_counted *c;
	struct al_map *out;
	struct al_map undone; /* by the entry's number */
};

static void
keep_undone(struct back *k, int64_t seq)
{
	int64_t *kept = al_arena_alloc(&k->c->arena, sizeof *kept);

	*kept = seq;
	al_map_put(&k->undone, (const char *)kept, sizeof *kept, kept);
}

static void
step_back(struct back *k, const struct al_states_key *key, const char *state)
{
	struct al_states_key *kept = al_arena_alloc(&k->c->arena, sizeof *kept);

	*kept = *key;
	al_map_put(k->out, (const char *)kept, sizeof *kept,
		   al_arena_strdup(&k->c->arena, state));
}

/* Columns of the SELECT. */
enum { SEQ, OFFICE, YEAR, NO, DATA };

static enum al_status
one_entry(struct back *k, struct al_stmt *st, struct al_err *e)
{
	const struct al_states_key key = { al_col_int(st, OFFICE),
					   al_col_int(st, YEAR),
					   al_col_int(st, NO) };
	const int64_t seq = al_col_int(st, SEQ);
	struct al_parsed *p = al_effect_parse(al_col_text(st, DATA), e);
	int64_t undoes = p ? al_parsed_int(p, NULL, "undoes") : 0;
	const char *from = p ? al_parsed_state(p, true) : NULL;

	if (!p)
		return AL_IO;
	if (undoes)
		keep_undone(k, undoes);
	else if (from &&
		 !al_map_get(&k->undone, (const char *)&seq, sizeof seq))
		step_back(k, &key, from);
	al_parsed_free(p);
	return AL_OK;
}

enum al_status
al_states_at(struct al_counted *c, al_time t, struct al_map *out,
	     struct al_err *e)
{
	struct back k = { .c = c, .out = out };
	struct al_db *db = c->b->db;
	struct al_stmt *st = NULL;
	int64_t first = 0;
	enum al_status s = al_journal_since(db, t + 1, &first, e);

	if (s == AL_OK)
		s = al_sql(db,
			   "SELECT seq, office, year, no, data FROM journal "
			   "WHERE seq >= ?1 AND ledger = ?2 AND \"on\" > ?3 "
			   "ORDER BY seq DESC",
			   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, first);
	al_bind_text(st, 2, c->def->name);
	al_bind_int(st, 3, t);
	while (s == AL_OK && al_step(st, &s, e))
		s = one_entry(&k, st, e);
	al_reset(st);
	al_map_release(&k.undone);
	return s;
}
