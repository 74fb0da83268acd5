/* keep.c: how long private values are kept, and what is left of them */
#include "keep.h"
#include "duty.h"

#include <inttypes.h>
#include <string.h>

const char *
al_keep_class(const struct al_ledger *def, struct al_arena *a)
{
	if (!def->keep.line)
		return NULL;
	return al_arena_printf(a, "%" PRId64 "d after %s", def->keep.days,
			       def->keep.after < 0
				       ? "final"
				       : def->field[def->keep.after].name);
}

/* ---- until when --------------------------------------------------------------- */

/* When entry `seq` happened. */
static enum al_status
when(struct al_book *b, int64_t seq, al_time *on, struct al_err *e)
{
	struct al_entry en;
	enum al_status s = al_journal_read(b->db, seq, &en, e);

	if (s == AL_FOUND)
		return al_fail(e, AL_IO,
			       _("the journal of this record is broken; run "
				 "ledger-verify"));
	if (s == AL_OK)
		*on = en.on;
	return s;
}

/* The office is done with a record that was undone, whatever its fields say. */
static enum al_status
kept_from(struct al_book *b, const struct al_record *r, al_time *start,
	  struct al_err *e)
{
	const struct al_clock_def by_field = { .at = r->def->keep.after };

	*start = AL_NEVER;
	if (strcmp(r->state, AL_VOID) == 0)
		return when(b, r->version, start, e);
	if (r->def->keep.after < 0)
		return al_state_final(r->def, r->state)
			       ? when(b, r->entered, start, e)
			       : AL_OK;
	*start = al_duty_start(b, r, &by_field, AL_NEVER);
	return AL_OK;
}

enum al_status
al_keep_until(struct al_book *b, const struct al_record *r, al_time *until,
	      struct al_err *e)
{
	const struct al_span days = { .n = r->def->keep.days,
				      .unit = AL_D,
				      .latest = AL_NEVER };
	enum al_status s = AL_OK;
	al_time start = AL_NEVER;
	bool provisional;

	if (r->def->keep.line)
		s = kept_from(b, r, &start, e);
	*until = start == AL_NEVER
			 ? AL_NEVER
			 : al_clock_due(al_book_calendar(b), al_offset(b),
					&days, start, &provisional);
	return s;
}

/* ---- what is left --------------------------------------------------------------- */

struct finding {
	const struct al_ledger *def;
	struct al_sealed *list; /* in the arena: room for all */
	size_t n;
	int64_t seq; /* of the entry at hand */
	const char *field;
	al_time on, found;
};

static void
count_one(void *arg, const char *name, const char *value)
{
	size_t *n = arg;

	(void)name;
	(void)value;
	++*n;
}

static void
add_sealed(void *arg, const char *name, const char *value)
{
	struct finding *x = arg;
	int f = al_def_field(x->def, name);

	(void)value;
	if (f >= 0)
		x->list[x->n++] = (struct al_sealed){ f, x->seq };
}

static void
drop_sealed(void *arg, const char *name, int64_t seq)
{
	struct finding *x = arg;
	int f = al_def_field(x->def, name);

	for (size_t i = 0; i < x->n; i++)
		if (x->list[i].field == f && x->list[i].seq == seq) {
			memmove(&x->list[i], &x->list[i + 1],
				(--x->n - i) * sizeof *x->list);
			return;
		}
}

static int
by_field(const void *a, const void *b)
{
	const struct al_sealed *x = a, *y = b;

	if (x->field != y->field)
		return x->field < y->field ? -1 : 1;
	return x->seq < y->seq ? -1 : x->seq > y->seq;
}

enum al_status
al_keep_left(const struct al_ledger *def, const struct al_past *past, size_t n,
	     struct al_arena *a, struct al_sealed **out, size_t *nout,
	     struct al_err *e)
{
	struct al_parsed **p = al_arena_alloc(a, (n + 1) * sizeof *p);
	struct finding x = { .def = def };
	enum al_status s = AL_OK;
	size_t room = 1;

	for (size_t i = 0; s == AL_OK && i < n; i++) {
		p[i] = al_effect_parse(past[i].en.data, e);
		if (p[i])
			al_parsed_each(p[i], "seal", count_one, &room);
		else
			s = AL_IO;
	}
	x.list = al_arena_alloc(a, room * sizeof *x.list);
	for (size_t i = 0; i < n; i++) {
		x.seq = past[i].en.seq;
		if (s == AL_OK) {
			al_parsed_each(p[i], "seal", add_sealed, &x);
			al_parsed_each_in(p[i], "destroyed", drop_sealed, &x);
		}
		al_parsed_free(p[i]);
	}
	qsort(x.list, x.n, sizeof *x.list, by_field);
	*out = x.list;
	*nout = x.n;
	return s;
}

static void
find_destroyed(void *arg, const char *name, int64_t seq)
{
	struct finding *x = arg;

	if (seq == x->seq && strcmp(name, x->field) == 0)
		x->found = x->on;
}

al_time
al_keep_destroyed(const struct al_past *past, size_t n, const char *field,
		  int64_t seq)
{
	struct finding x = { .seq = seq, .field = field, .found = AL_NEVER };
	struct al_parsed *p;

	for (size_t i = 0; i < n; i++) {
		if (strcmp(past[i].en.action,
			   al_builtin_action_name[AL_A_DESTROY]) != 0)
			continue;
		x.on = past[i].en.on;
		p = al_effect_parse(past[i].en.data, NULL);
		if (p)
			al_parsed_each_in(p, "destroyed", find_destroyed, &x);
		al_parsed_free(p);
	}
	return x.found;
}
