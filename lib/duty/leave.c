/* leave.c: reading who is on leave when */
#include "leave.h"

/* `_state <> 'void'` says what IN says already, but as the index by person
 * does: it is used only then. */
#define SELECT(whose)                                                          \
	"SELECT staff, \"from\", COALESCE(back, \"to\") FROM leave "           \
	"WHERE " whose " AND COALESCE(back, \"to\") >= ?2 AND "                \
	"\"from\" <= ?3 AND _state <> 'void' AND "                             \
	"_state IN ('asked', 'approved', 'back') ORDER BY _year, _no"

enum al_status
al_leave_read(struct al_book *b, struct al_arena *a, const char *staff,
	      al_day from, al_day to, struct al_leave **out, size_t *n,
	      struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s =
		al_sql(b->db,
		       staff ? SELECT("staff = ?1") : SELECT("?1 IS NULL"), &st,
		       e);

	*out = NULL;
	*n = 0;
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, staff);
	al_bind_day(st, 2, from);
	al_bind_day(st, 3, to);
	while (al_step(st, &s, e)) {
		struct al_leave *l = al_grow(out, (*n)++, sizeof *l);

		l->staff = al_arena_strdup(a, al_col_text(st, 0));
		al_day_iso(al_col_text(st, 1), &l->from);
		al_day_iso(al_col_text(st, 2), &l->to);
	}
	return s;
}
