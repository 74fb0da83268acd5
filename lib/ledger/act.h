/* act.h: the only way to write: validate, compute effects, apply, append */
#ifndef AL_ACT_H
#define AL_ACT_H

#include "effect.h"

/* What a problem can be about beside a field, which is its index. */
enum { AL_ABOUT_RECORD = -1, AL_ABOUT_CODE = -2, AL_ABOUT_FILE = -3 };

/* One act asked for.  `given` and `val` have def->nfield elements; a private
 * field's value is its plain text.  The text is lent during the call. */
struct al_act {
	const struct al_ledger *def;
	int action;	  /* own index, or naction + enum al_builtin_action */
	const char *code; /* which record; for a new register row its code */
	const struct al_record
		*record; /* or the record itself, instead of code */
	bool *given;
	struct al_value *val;
	al_time on;	    /* AL_NEVER: the default */
	int64_t if_version; /* 0: any */
	const char *import_key;
	bool key_later; /* the caller takes it, for many at once */
	bool of_file;	/* values come from a file: nobody says of which day */
	int depth;	/* how many acts led to this one, by `does` */
	const char *file; /* of attach: the path of a file to be kept … */
	const char *file_name;		    /* … and what it is called */
	const struct al_attached *attached; /* or, what is kept already */
	bool checked; /* al_act_check() took it, and nobody else wrote since */
	/* Told before a problem is, what it is about: a field or AL_ABOUT_…;
	 * may be NULL.  al_act_clear() keeps it. */
	void (*about)(void *arg, int field);
	/* Told of each that is missing, beside the problem that it is; may be
	 * NULL. */
	void (*lacks)(void *arg, int field);
	void *about_arg; /* of both */
	/* Told of each record that `does` acted on too, in order; may be NULL.
	 * al_act_clear() keeps it. */
	void (*also)(void *arg, const struct al_record *, const char *action);
	void *also_arg;
};

struct al_act *al_act_new(const struct al_ledger *, int action);
void al_act_clear(struct al_act *); /* for the next record */
void al_act_free(struct al_act *);
/* Give a value as text, by field or argument index; again: one more of a
 * field that has many, else instead. */
enum al_status al_act_give(struct al_book *, struct al_act *, int field,
			   const char *text, bool as_is, struct al_arena *,
			   struct al_err *e);

/* How many acts may lead one to the next. */
enum { AL_ACT_DEPTH = 4 };

/*
 * Do it, with what it does on other records, inside the book's transaction.  On failure nothing was written
 * (AL_IO apart: then the transaction must not be committed), so that others
 * of the same command can still be done.
 *   AL_BAD       a value is missing or wrong
 *   AL_CONFLICT  no such record, its state, its version, too late, taken
 *   AL_DENIED    an accusation would go to the unit that it accuses
 * *out (lent until the arena is reset) is the record as it is now.
 */
enum al_status al_act(struct al_book *, const struct al_act *,
		      struct al_arena *, struct al_record **out,
		      struct al_err *e);

/*
 * All that al_act() would check before it writes, also in a book opened for
 * reading; AL_OK: al_act() would do it now.
 */
enum al_status al_act_check(struct al_book *, const struct al_act *,
			    struct al_arena *, struct al_err *e);
/* The same, with the record as it would be. */
enum al_status al_act_try(struct al_book *, const struct al_act *,
			  struct al_arena *, struct al_record **out,
			  struct al_err *e);

/* May the definition be taken over, by what the ledgers that `does` speaks of
 * say so far?  AL_BAD, all that is wrong told with its line in `file`. */
enum al_status al_does_check(struct al_book *, const struct al_ledger *,
			     const char *file, struct al_err *e);

/* The same of what its rules say of other records. */
enum al_status al_looks_check(struct al_book *, const struct al_ledger *,
			      const char *file, struct al_err *e);

/* Tell what is missing, where other values couldn't be read. */
void al_act_missing(struct al_book *, const struct al_act *, struct al_err *);
/*
 * The effects that al_act() would write, as JSON, without writing; digests
 * and keys of private values are taken from `sealed`.
 */
enum al_status al_act_derive(struct al_book *, const struct al_act *,
			     struct al_effect *sealed, struct al_arena *,
			     struct al_buf *out, struct al_err *e);

/*
 * An act by names, as commands call it (action NULL: a record is added; ledger
 * NULL: the one that the code tells); and its values as text.  al_act_free().
 */
enum al_status al_act_named(struct al_book *, const char *ledger,
			    const char *action, const char *code,
			    struct al_act **out, struct al_err *e);
enum al_status al_act_give_all(struct al_book *, struct al_act *,
			       const struct al_pair *, size_t n,
			       const struct al_how *, struct al_err *e);

/* ---- inside ------------------------------------------------------------- */

/* Written so long after it happened an entry is late; seconds. */
#define AL_LATE_AFTER 86400

/* An entry of a record's history; `live`: not undone, and not an undo. */
struct al_past {
	struct al_entry en;
	bool live;
};
/* All entries of a record, oldest first, by following the chain back from
 * entry `version`. */
enum al_status al_history(struct al_book *, int64_t version, struct al_arena *,
			  struct al_past **out, size_t *n, struct al_err *e);
/* The record as its live entries before entry `before` add up to (0: all). */
enum al_status al_history_fold(const struct al_ledger *, const struct al_key *,
			       const struct al_past *, size_t n, int64_t before,
			       struct al_arena *, struct al_record **out,
			       struct al_err *e);

/* An act while it is worked out. */
struct al_acting {
	struct al_book *b;
	struct al_arena *a;
	struct al_err *e;
	const struct al_act *in;
	const struct al_ledger *def;
	const struct al_action *own; /* NULL: a built-in one */
	const char *name;
	const char *shown; /* the name or, in Chinese, the label */
	struct al_record *r;
	const char *from; /* state before */
	bool is_new;
	struct al_value *old; /* ncol: before this act; NULL: it is new */
	bool *set, *changed;  /* ncol: to be journaled; not what it was */
	bool *said; /* nfield: arguments, by default too; NULL: as given */
	bool *was_graded; /* ncol: a line gave its value before; NULL: none */
	enum al_status ruled; /* what the action's own rules say */
	const char *occupant; /* those that the last condition asked found */
	int occupants;	      /* how many of them; NULL and 0: none */
	al_time at, on;
	struct al_past *past; /* when asked for */
	size_t npast;
	bool has_past;
	int64_t entered;
	struct al_attached file;
	const struct al_attached *attached; /* NULL: nothing is */
	struct al_sealed *destroyed;
	size_t ndestroyed;
	struct al_record *before; /* of AL_TO_BEFORE: as it was then */
};

enum al_status al_acting_past(struct al_acting *);
/* Work out the clocks: those that depend on changed fields, that this act
 * meets, voids, extends, pauses, resumes, and starts. */
enum al_status al_duties(struct al_acting *);
/* What a running clock's due date comes from, by the definition and the
 * record's fields; false: it has no due date. */
bool al_duty_span(const struct al_book *, const struct al_clock_def *,
		  const struct al_value *val, struct al_span *);
/* Was it missed by the action that ended it, which doesn't meet it? */
bool al_duty_left(const struct al_ledger *, const struct al_clock_def *,
		  const char *ended);
/* Compute the clock again from its start and its turns in the history;
 * true: something changed. */
enum al_status al_duty_refold(struct al_book *, const struct al_record *,
			      const struct al_clock_def *,
			      const struct al_past *, size_t npast,
			      struct al_clock *, struct al_err *e);
/* The turns of clock `c` in a history: what al_clock_fold takes. */
size_t al_duty_turns(const struct al_record *, const struct al_clock_def *,
		     const struct al_clock *c, const struct al_past *,
		     size_t npast, struct al_arena *, struct al_turn **out);
/* Flags are never stored: put those of a record beside its clocks, as its
 * history says. */
void al_duty_flags(struct al_book *, struct al_record *, const struct al_past *,
		   size_t npast, struct al_arena *);
/* The choices that may be taken, "letter, visit", with labels that say more;
 * and the default as it would be typed, NULL: none. */
void al_choices_text(const struct al_book *, const struct al_field *,
		     struct al_buf *out);
const char *al_default_text(const struct al_field *);
/* Name or label of an action, builtin or own, by its number; and back. */
const char *al_action_name(const struct al_ledger *, int action);
/* Does neither its state nor a plain rule refuse the action at once? */
bool al_action_possible(const struct al_action *, const struct al_record *);
/* One more of the actions that a message lists: "fix", "fix（整改完成）". */
void al_action_list_add(const struct al_book *, const struct al_action *,
			struct al_buf *out);
const struct al_label *al_action_label(const struct al_ledger *,
				       const char *name);
int al_action_number(const struct al_ledger *, const char *name);
/* The built-in ones that somebody may take. */
enum { AL_BY_HAND = 4 };
extern const enum al_builtin_action al_by_hand[AL_BY_HAND];
/* As messages call an action or a clock: the label in Chinese, else the name
 * that is typed. */
const char *al_action_shown(const struct al_book *, const struct al_ledger *,
			    int action);
const char *al_action_called(const struct al_book *, const struct al_ledger *,
			     const char *name);
const char *al_clock_label(const struct al_book *, const struct al_ledger *,
			   const char *name); /* where it is shown */
const char *al_clock_shown(const struct al_book *, const struct al_ledger *,
			   const char *name);
/* The index of the state by name, -1: void or not there. */
int al_state_index(const struct al_ledger *, const char *name);
bool al_state_final(const struct al_ledger *, const char *name);
/* Final, and there is one that isn't: the record was led there. */
bool al_state_over(const struct al_ledger *, const char *name);
const char *al_state_label(const struct al_book *, const struct al_ledger *,
			   const char *name);

#endif
