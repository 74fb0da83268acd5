/* late.c: which duties were ended by an entry written long after it happened */
#include "tally.h"

#include "ledger/effect.h"

#include <string.h>

void
al_late_note(struct al_late *l, const struct al_stop *stop, int64_t *count)
{
	*(struct al_late_note *)al_grow(&l->note, l->n++, sizeof *l->note) =
		(struct al_late_note){ *stop, count };
}

/* The late entries of the journal, as the clocks that they stopped. */
struct stops {
	struct al_counted *c;
	struct al_map found;
	struct al_stop entry; /* at hand: its record, and its `on` as `stop` */
};

static void
stopped(void *arg, const char *clock, int64_t n, al_time stop)
{
	struct stops *s = arg;
	struct al_stop *kept = NULL;
	int i = clock ? al_def_clock(s->c->def, clock) : -1;

	/* a later correction tells of the clock too: it didn't stop it */
	if (i < 0 || stop != s->entry.stop)
		return;
	kept = al_arena_alloc(&s->c->arena, sizeof *kept);
	*kept = s->entry;
	kept->n = n;
	kept->clock = i;
	al_map_put(&s->found, (const char *)kept, sizeof *kept, kept);
}

static enum al_status
one_entry(struct stops *s, struct al_stmt *st, struct al_err *e)
{
	struct al_parsed *p = al_effect_parse(al_col_text(st, 4), e);

	if (!p)
		return AL_IO;
	s->entry = (struct al_stop){ .office = al_col_int(st, 0),
				     .year = al_col_int(st, 1),
				     .no = al_col_int(st, 2),
				     .stop = al_col_int(st, 3) };
	al_parsed_stops(p, stopped, s);
	al_parsed_free(p);
	return AL_OK;
}

static enum al_status
find_stops(struct stops *s, al_time since, struct al_err *e)
{
	struct al_db *db = s->c->b->db;
	struct al_stmt *st = NULL;
	int64_t first = 0;
	enum al_status r = al_journal_since(db, since, &first, e);

	if (r == AL_OK)
		r = al_sql(db,
			   "SELECT office, year, no, \"on\", data FROM journal "
			   "WHERE seq >= ?1 AND \"at\" - \"on\" > ?3 AND "
			   "ledger = ?2",
			   &st, e);
	if (r != AL_OK)
		return r;
	al_bind_int(st, 1, first);
	al_bind_text(st, 2, s->c->def->name);
	al_bind_int(st, 3, AL_LATE_AFTER);
	while (r == AL_OK && al_step(st, &r, e))
		r = one_entry(s, st, e);
	al_reset(st);
	return r;
}

enum al_status
al_late_count(struct al_late *l, struct al_counted *c, struct al_err *e)
{
	struct stops s = { .c = c };
	al_time since = AL_NEVER;
	enum al_status r = AL_OK;

	for (size_t i = 0; i < l->n; i++)
		if (since == AL_NEVER || l->note[i].stop.stop < since)
			since = l->note[i].stop.stop;
	if (l->n)
		r = find_stops(&s, since, e);
	for (size_t i = 0; r == AL_OK && i < l->n; i++)
		if (al_map_get(&s.found, (const char *)&l->note[i].stop,
			       sizeof l->note[i].stop))
			++*l->note[i].count;
	al_map_release(&s.found);
	return r;
}
