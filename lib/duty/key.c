/* key.c: reading the key periods */
#include "key.h"

enum al_status
al_key_periods(struct al_book *b, struct al_arena *a, al_day from, al_day to,
	       struct al_key_period **out, size_t *n, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s = al_sql(b->db,
				  "SELECT _code, \"from\", \"to\" "
				  "FROM keyperiod WHERE _state <> 'void' AND "
				  "\"to\" >= ?1 AND \"from\" <= ?2 "
				  "ORDER BY \"from\", _code",
				  &st, e);

	*out = NULL;
	*n = 0;
	if (s != AL_OK)
		return s;
	al_bind_day(st, 1, from);
	al_bind_day(st, 2, to);
	while (al_step(st, &s, e)) {
		struct al_key_period *k = al_grow(out, (*n)++, sizeof *k);

		k->code = al_arena_strdup(a, al_col_text(st, 0));
		al_day_iso(al_col_text(st, 1), &k->from);
		al_day_iso(al_col_text(st, 2), &k->to);
	}
	return s;
}
