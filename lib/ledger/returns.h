/* returns.h: who owes which return, for which period, and what came of it */
#ifndef AL_RETURNS_H
#define AL_RETURNS_H

#include "act.h"
#include "rule/every.h"

/*
 * What is owed is never stored: it follows from the registers returnkind,
 * unitset, keyperiod and unit.  Kinds and sets are looked at as they stood
 * when a return was due (by the `on` of their entries), so that a unit that
 * joins a set owes nothing for the time before.
 */
#define AL_RETURNKIND "returnkind"
#define AL_UNITSET "unitset"
#define AL_KEYPERIOD "keyperiod"

/* Days before the due day of a return about a key period in which it can be
 * filed, and in which a record of another ledger counts for it. */
enum { AL_KEY_DAYS = 30 };

/* ---- rows as they once stood (returns_past.c) ---------------------------- */

/* The states of one row, oldest first; each holds from `on`. */
struct al_versions {
	struct al_record **r;
	size_t n;
};
/* Read once for each row and book use; lent until al_owing_release. */
struct al_owing {
	struct al_book *b;
	struct al_map rows;
	struct al_arena arena;
};
void al_owing_init(struct al_owing *, struct al_book *);
void al_owing_release(struct al_owing *);
/* The row of `list` with this code as it stood at `t`; *out NULL: it wasn't
 * there. */
enum al_status al_row_at(struct al_owing *, const char *list, const char *code,
			 al_time t, const struct al_record **out,
			 struct al_err *e);
/* The row as it first stood; *out NULL: it was never there. */
enum al_status al_row_first(struct al_owing *, const char *list,
			    const char *code, const struct al_record **out,
			    struct al_err *e);
/* A value of a row by the field's name, NULL: empty; and as a number. */
const char *al_row_text(const struct al_record *, const char *field);
int64_t al_row_int(const struct al_record *, const char *field);
/* Do its dates `from` and `to` hold the day? */
bool al_row_valid(const struct al_record *, al_day);

/* ---- kinds and periods (returns_round.c) ---------------------------------- */

/* One period of a kind. */
struct al_round {
	const char *code;
	al_day first, last;
	al_time due;
};

/*
 * The period of `kind` that `text` names ("" is the day of `t`, where days are
 * asked for), and the kind as it stood when the period ended, or at `t` if
 * that is earlier.  AL_BAD, about option `period` or `kind`.
 */
enum al_status al_round_find(struct al_owing *, const char *kind,
			     const char *text, al_time t, struct al_round *out,
			     const struct al_record **row, struct al_err *e);
enum al_every al_kind_every(const struct al_record *row);
/* Is a return owed for it at all?  Not on days off, where only working days
 * are asked for. */
bool al_round_worked(struct al_owing *, const struct al_record *row,
		     const struct al_round *);
/* The instant at which it is decided who owes it. */
al_time al_round_decided(const struct al_owing *, const struct al_round *);
/* Each period whose due time lies in [from, to], in the order of their days. */
enum al_status
al_round_each(struct al_owing *, const char *kind, al_time from, al_time to,
	      enum al_status (*each)(void *arg, const struct al_round *,
				     const struct al_record *row),
	      void *arg, struct al_err *e);

/* ---- units (returns_unit.c) ---------------------------------------------- */

/* The units of set `code` at `t`, in the set's order, those that are valid
 * then; lent like rows.  *out NULL: there was no such set. */
enum al_status al_set_units(struct al_owing *, const char *code, al_time t,
			    const char ***out, size_t *n, struct al_err *e);
/* The same of the set as it first stood. */
enum al_status al_set_units_first(struct al_owing *, const char *code, al_day,
				  const char ***out, size_t *n,
				  struct al_err *e);
/* "a,b" as stored to its parts, in the arena. */
size_t al_split(struct al_arena *, const char *list, const char ***out);
/* Who owes a return of this kind for this period, seen at `t`. */
enum al_status al_expected(struct al_owing *, const char *kind,
			   const struct al_round *, al_time t,
			   const char ***out, size_t *n, struct al_err *e);

#endif
