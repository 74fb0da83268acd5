/* plan_read.h: what the parts of the reader of duty plans share
 *
 * A plan is written in the words and lines of a ledger's definition, and so
 * these are cut and told of as those are.
 */
#ifndef AL_PLAN_READ_H
#define AL_PLAN_READ_H

#include "ledger/def_parse.h"
#include "duty/plan.h"

struct plan_reader {
	struct def_parser d; /* its ledger has but the memory for words */
	struct al_plan *p;
	const char *file;
	unsigned told; /* bit i: line i of the table stood there */
	/* the name of one couldn't be read: whoever is unknown may be it */
	bool lost_shift, lost_post;
};

#define plan_bad(r, ...) def_bad(&(r)->d, __VA_ARGS__)

/* A whole number from `least` to `most` at the next word; false: told. */
bool plan_number(struct plan_reader *, int least, int most,
		 const char *expected, int *out);
/* A comma behind which a list goes on, is taken: a number there begins what is
 * needed, or the most, of something else. */
bool plan_goes_on(struct plan_reader *);
/* The name of a shift or post; false: it is wrong, which was told.  *name is
 * set also to a wrong one that others may speak of. */
bool plan_new_name(struct plan_reader *, const char *expected,
		   int (*find)(const struct al_plan *, const char *),
		   bool *lost, const char **name);
/* Lists of shifts and posts, behind `at` and `as`; false: told. */
bool plan_shifts(struct plan_reader *, struct al_plan_set *);
bool plan_posts(struct plan_reader *, struct al_plan_set *);
/* A list of days, behind `on` or `in`; false: told. */
bool plan_days(struct plan_reader *, struct al_plan_days *);
/* Behind `who`; false: told. */
bool plan_who(struct plan_reader *, struct al_who *);

/* When all has been read: nobody both apart and together. */
void plan_check_duos(struct plan_reader *);

/* Behind the word that begins the line (plan_post.c). */
void plan_shift(struct plan_reader *);
void plan_post(struct plan_reader *);
/* plan_rule.c */
void plan_unit(struct plan_reader *);
void plan_rest(struct plan_reader *);
void plan_most(struct plan_reader *);
void plan_no(struct plan_reader *);
void plan_carry(struct plan_reader *);
void plan_hours(struct plan_reader *);
void plan_run(struct plan_reader *);
void plan_off(struct plan_reader *);
void plan_weekends(struct plan_reader *);
void plan_apart(struct plan_reader *);
void plan_together(struct plan_reader *);
void plan_into(struct plan_reader *);

#endif
