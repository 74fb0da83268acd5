/* returns_unit.c: which units a set has, and who owes a return */
#include "returns.h"

#include <string.h>

size_t
al_split(struct al_arena *a, const char *list, const char ***out)
{
	size_t n = 0, room = 1, len;

	for (const char *p = list; p && *p; p++)
		room += *p == ',';
	*out = al_arena_alloc(a, (room + 1) * sizeof **out);
	while (list && *list) {
		len = strcspn(list, ",");
		if (len > 0)
			(*out)[n++] = al_arena_strndup(a, list, len);
		list += len + (list[len] == ',');
	}
	return n;
}

/* A unit that isn't there on the day owes nothing. */
static enum al_status
unit_there(struct al_owing *w, const char *unit, al_day d, bool *out,
	   struct al_err *e)
{
	const struct al_ref *ref;
	char day[AL_DATE_LEN];
	enum al_status s = al_ref_find(w->b, "unit", unit, false, &ref, e);

	al_day_text(d, day);
	*out = s == AL_OK && ref->found && !ref->is_void &&
	       !(ref->from && strcmp(day, ref->from) < 0) &&
	       !(ref->to && strcmp(day, ref->to) > 0);
	return s;
}

static enum al_status
units_of(struct al_owing *w, const struct al_record *row, al_day day,
	 const char ***out, size_t *n, struct al_err *e)
{
	const char **unit;
	size_t all;
	bool there;
	enum al_status s = AL_OK;

	*out = NULL;
	*n = 0;
	if (!row || !al_row_valid(row, day))
		return AL_OK;
	all = al_split(&w->arena, al_row_text(row, "units"), &unit);
	for (size_t i = 0; s == AL_OK && i < all; i++) {
		s = unit_there(w, unit[i], day, &there, e);
		if (there)
			unit[(*n)++] = unit[i];
	}
	*out = unit;
	return s;
}

enum al_status
al_set_units(struct al_owing *w, const char *code, al_time t, const char ***out,
	     size_t *n, struct al_err *e)
{
	const struct al_record *row;
	enum al_status s = al_row_at(w, AL_UNITSET, code, t, &row, e);

	*out = NULL;
	*n = 0;
	return s == AL_OK ? units_of(w, row, al_time_day(t, al_offset(w->b)),
				     out, n, e)
			  : s;
}

enum al_status
al_set_units_first(struct al_owing *w, const char *code, al_day day,
		   const char ***out, size_t *n, struct al_err *e)
{
	const struct al_record *row;
	enum al_status s = al_row_first(w, AL_UNITSET, code, &row, e);

	*out = NULL;
	*n = 0;
	return s == AL_OK ? units_of(w, row, day, out, n, e) : s;
}

enum al_status
al_expected(struct al_owing *w, const char *kind, const struct al_round *round,
	    al_time t, const char ***out, size_t *n, struct al_err *e)
{
	al_time decided = al_round_decided(w, round);
	const struct al_record *row;
	const char *set;
	enum al_status s;

	if (t < decided)
		decided = t;
	*out = NULL;
	*n = 0;
	s = al_row_at(w, AL_RETURNKIND, kind, decided, &row, e);
	if (s != AL_OK || !row ||
	    !al_row_valid(row, al_time_day(decided, al_offset(w->b))))
		return s;
	set = al_row_text(row, "units");
	return set ? al_set_units(w, set, decided, out, n, e) : AL_OK;
}
