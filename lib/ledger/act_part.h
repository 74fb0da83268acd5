/* act_part.h: the steps of an act, in the order in which act.c takes them */
#ifndef AL_ACT_PART_H
#define AL_ACT_PART_H

#include "act.h"

/* Say what the next problem is about (a field or AL_ABOUT_…), and that it is
 * missing, where somebody asks. */
void al_acting_about(const struct al_acting *x, int what);
void al_acting_lacks(const struct al_acting *x, int what);
/* ---- act_state.c: AL_CONFLICT where it can't be acted on now */
enum al_status al_acting_find(struct al_acting *x);
enum al_status al_acting_check_state(struct al_acting *x);
enum al_status al_acting_check_entered(struct al_acting *x);
enum al_status al_acting_check_within(struct al_acting *x);
/* act_by.c: AL_DENIED */
enum al_status al_acting_check_by(struct al_acting *x);
enum al_status al_acting_check_on(struct al_acting *x);
/* ---- act_field.c: AL_USAGE, AL_BAD */
enum al_status al_acting_check_asked(struct al_acting *x);
enum al_status al_acting_set(struct al_acting *x);
/* act_default.c */
enum al_status al_acting_set_from(struct al_acting *x);
enum al_status al_acting_set_fixed(struct al_acting *x);
/* Set one field, noting what that changes. */
enum al_status al_acting_set_field(struct al_acting *x, size_t f,
				   const struct al_value *v);
enum al_status al_acting_missing(struct al_acting *x, const struct al_field *f);
/* ---- act_figures.c: AL_BAD */
enum al_status al_acting_figures(struct al_acting *x);
/* ---- act_grade.c: AL_BAD */
enum al_status al_acting_graded_before(struct al_acting *x);
enum al_status al_acting_grade(struct al_acting *x);
enum al_status al_acting_check_graded(struct al_acting *x);
/* ---- act_returns.c: AL_BAD */
enum al_status al_acting_returns(struct al_acting *x);
/* What a kind of return says in texts: its time of day, what else counts. */
enum al_status al_acting_check_kind(struct al_acting *x);
/* ---- act_rule.c: AL_BAD, AL_CONFLICT, AL_DENIED */
enum al_status al_acting_check_required(struct al_acting *x);
enum al_status al_acting_check_past(struct al_acting *x);
enum al_status al_acting_check_begun(struct al_acting *x);
enum al_status al_acting_check_unique(struct al_acting *x);
enum al_status al_acting_check_once(struct al_acting *x);
enum al_status al_acting_check_self(struct al_acting *x);
enum al_status al_acting_check_own_rules(struct al_acting *x);
enum al_status al_acting_check_rules(struct al_acting *x);
enum al_status al_acting_check_accused(struct al_acting *x);
/* The state that follows. */
enum al_status al_acting_move(struct al_acting *x);
/* ---- does.c: what follows on the records that this one names; checked alone,
 * or done */
bool al_acting_does_any(const struct al_acting *x);
enum al_status al_acting_does(struct al_acting *x, bool check);
/* ---- act_keep.c: AL_CONFLICT */
enum al_status al_acting_check_kept(struct al_acting *x);
enum al_status al_acting_destroy(struct al_acting *x);
/* ---- look.c: is it so, by other records too?  *s: of looking */
/* Keep the fields as they were, for rules that ask whether one falls. */
enum al_status al_acting_remember(struct al_acting *);
bool al_acting_true(struct al_acting *x, const struct al_cond *c,
		    enum al_status *s);
/* ---- occupy.c: does a record of this ledger take up what this one does, at the
 * same time? */
bool al_acting_occupied(struct al_acting *x, const char *ledger,
			enum al_status *s);
/* Can it, by what both definitions say?  AL_BAD, told. */
enum al_status al_occupied_check(struct al_book *, const struct al_ledger *,
				 const char *ledger, const char *file, int line,
				 struct al_err *e);
/* ---- act_amount.c */
enum al_status al_acting_amounts(struct al_acting *x);
/* ---- act_write.c: all of the effect but the digests of private values */
void al_acting_effect(const struct al_acting *x, struct al_effect *f);
enum al_status al_acting_write(struct al_acting *x);
/* Of the code that a new record gets. */
int64_t al_acting_year(const struct al_acting *x);
enum al_status al_acting_check_code(struct al_acting *x);

#endif
