/* effect.h: what an entry of the journal changes, as JSON and applied */
#ifndef AL_EFFECT_H
#define AL_EFFECT_H

#include "book.h"

/*
 * An entry stores effects, not intent: resolved values, the state from and
 * to, clocks as they are afterwards.  Applying them asks no definition.
 *
 *   {"set":{FIELD:VALUE,…},"seal":{FIELD:DIGEST,…},"seal_key":ID,
 *    "new_key":DIGEST,"key_class":TEXT,"arg":{NAME:VALUE,…},"state":[FROM,TO],"entered":SEQ,
 *    "on":INSTANT,"clock":[{"clock":NAME,"n":N,…},…],"key":IMPORT-KEY,
 *    "code":CODE,"file":{"name":NAME,"size":BYTES,"hash":HASH},
 *    "destroyed":{FIELD:[SEQ,…],…},"undoes":SEQ}
 *
 * Members that say nothing are left out; the order is this one.  A clock
 * without a start has that of the clock before it in the list.
 */
struct al_effect {
	struct al_record *r; /* as it is afterwards */
	const bool *set;     /* ncol: which columns were set */
	const bool *arg;     /* nfield: which arguments were given */
	const struct al_value *argval;
	const char *
		*digest; /* ncol: of private values that were set, or NULL */
	int64_t seal_key;
	const char *new_key;   /* digest, NULL: no new data key */
	const char *key_class; /* what it isn't shared beyond; NULL: nothing */
	const char *from;      /* NULL: the state stays */
	int64_t entered;       /* 0: this entry, where the state changes */
	al_time on;	       /* AL_NEVER: the entry's own */
	const char *import_key;
	const char *code;		   /* of a new register row */
	const struct al_attached *file;	   /* NULL: nothing was attached */
	const struct al_sealed *destroyed; /* by field, then by entry */
	size_t ndestroyed;
	int64_t undoes;
};

void al_effect_json(struct al_buf *out, const struct al_effect *);

/*
 * Apply entry `en` to `r`: a new record (zeroed, with its key) or the record
 * as it stood before.  Only touched clocks are looked up in r, so these may
 * be not loaded: then every clock named is simply put.
 */
enum al_status al_effect_apply(struct al_record *r, const struct al_entry *en,
			       struct al_arena *, struct al_err *e);

/* Which entry it undoes, 0: none. */
int64_t al_effect_undoes(const struct al_entry *);

/* An effect read, for those who look at single members. */
struct al_parsed;
struct al_parsed *al_effect_parse(const char *data, struct al_err *e);
void al_parsed_free(struct al_parsed *);
/* Member `name` as text (numbers too), "" where it isn't there; `object`
 * ("arg", "set", "seal") NULL: at the top.  Lent until _free. */
const char *al_parsed_text(struct al_parsed *, const char *object,
			   const char *name);
int64_t al_parsed_int(struct al_parsed *, const char *object, const char *name);
/* Each member of an object in turn. */
void al_parsed_each(struct al_parsed *, const char *object,
		    void (*member)(void *arg, const char *name,
				   const char *value),
		    void *arg);
/* Each clock that the entry left stopped, and when it was stopped. */
void al_parsed_stops(struct al_parsed *,
		     void (*stopped)(void *arg, const char *clock, int64_t n,
				     al_time stop),
		     void *arg);
/* The state that the entry led to, or that it led away from; NULL: it stayed. */
const char *al_parsed_state(struct al_parsed *, bool from);
/* Each number in each array of an object in turn. */
void al_parsed_each_in(struct al_parsed *, const char *object,
		       void (*member)(void *arg, const char *name,
				      int64_t value),
		       void *arg);
/* Values of a `set` or `arg` member, typed. */
bool al_parsed_value(struct al_parsed *, const char *object, const char *name,
		     struct al_value *out);

#endif
