/* def.h: a ledger's definition, parsed */
#ifndef AL_DEF_H
#define AL_DEF_H

#include "base/base.h"
#include "rule/clock.h" /* al_unit, al_kind */

/*
 * The grammar is told in anlan-ledger(5).  A definition is parsed once, then
 * read only; everything in it is owned by it.  Fields stand in the order of
 * the text; arguments of actions (kept in the journal alone) stand in the
 * same array behind the fields, marked `arg`; the built-in arguments note,
 * reason and approver come last.
 */
struct al_label {
	const char *en, *zh;
};

enum al_type {
	AL_TEXT,
	AL_INT,
	AL_MONEY,   /* fen */
	AL_YES,	    /* 0 or 1 */
	AL_DATE,    /* ISO text */
	AL_INSTANT, /* seconds */
	AL_CHOICE,  /* its English word */
	AL_REF,	    /* the code of a row of register `list` */
	AL_CODE,    /* the code of a record of ledger `list`, NULL: of any */
	AL_FIGURES, /* named numbers, "found=3,fixed=2.5" */
	AL_PRIVATE  /* sealed; see `mask` */
};

enum al_mask { AL_MASK_ALL, AL_MASK_NAME, AL_MASK_ID, AL_MASK_PHONE };

struct al_choice {
	const char *word;
	struct al_label label;
	bool retired; /* kept for old rows, refused for new ones */
};

/* FIELD2 of the record that FIELD names. */
struct al_from {
	const char *field;
	int of;
};

struct al_field {
	const char *name;   /* as written: repeat_of */
	const char *option; /* the same with '-': repeat-of */
	const char *shown;  /* as messages call it, NULL: by its option */
	struct al_label label;
	enum al_type type;
	enum al_mask mask;
	const char *list;	 /* AL_REF, AL_CODE */
	const char *deflt;	 /* as text, NULL: none */
	struct al_from *from;	 /* `default FIELD.FIELD2 …`: the first that */
	size_t nfrom;		 /* isn't empty */
	bool deflt_lead;	 /* `default portfolio`: who leads its unit */
	const char *names_field; /* AL_FIGURES: their names are text FIELD2 … */
	int names_of; /* … of the register's row that FIELD names */
	bool required, search, index, unique;
	bool many;   /* several values, see al_many_has(); choices and codes */
	bool past;   /* of days and times: never after now */
	bool later;  /* not asked when adding, only by actions */
	bool graded; /* `grade` lines give its value where one holds */
	bool arg;    /* an action's argument, not a column */
	/* worked out by `returns`, never asked for */
	bool derived;
	bool has_min, has_max;
	int64_t min, max;
	struct al_choice *choice;
	size_t nchoice;
	int line; /* where it stands in the text */
};

enum al_end { AL_OPEN, AL_DONE, AL_OUT };

struct al_state {
	const char *name;
	struct al_label label;
	enum al_end end;
};

/* A condition: terms joined by `and`, groups of these joined by `or`
 * (`or` binds weaker).  Term i+1 begins a new group where `alt` is set. */
enum al_test {
	AL_IS,
	AL_IS_NOT,
	AL_SET,
	AL_UNSET,
	AL_LESS,
	AL_LESS_EQ,
	AL_MORE,
	AL_MORE_EQ,
	/* look at more than the record is now, in rules alone */
	AL_FALLS, /* FIELD is less than before this act; or more */
	AL_RISES,
	AL_ANOTHER, /* another one open by FIELD */
	AL_IN,	    /* FIELD in STATE, … (`value`) */
	AL_NOT_IN,
	AL_OCCUPIED /* occupied LEDGER (`value`); no `field` */
};

struct al_term {
	bool alt;
	enum al_test test; /* FIELD = V, FIELD != V, FIELD, not FIELD, … */
	int field;	   /* index, -1: none; AL_YES: AL_SET means yes */
	int other;	   /* V is this field, -1: it is `value` */
	const char *value; /* as stored; of an instant: seconds by the clock of
			      the office, whose offset is al_ledger.offset */
};

struct al_cond {
	struct al_term *term;
	size_t n; /* 0: always true */
};

/* `refuse when COND "…" …` or `refuse unless COND [when COND2]`; with `warn`
 * only told. */
struct al_rule {
	bool warns;
	bool unless;
	struct al_cond cond, when; /* refused if (cond != unless) and when */
	struct al_label text;	   /* empty: made from the condition */
	int line;
};

/* `grade FIELD WORD [when COND] ["basis"]`: of the lines of one field the
 * first that holds gives its value. */
struct al_grade {
	int field; /* a choice */
	const char *value;
	struct al_cond when;
	struct al_label basis; /* en NULL: none */
	int line;
};

/* `once FIELD … ["label"]`: no two records agree in all of them. */
struct al_once {
	int *field;
	size_t n;
	struct al_label text; /* en NULL: none */
	int line;
};

/* `occupies FIELD FROM [TO or TO2 …]`: the row of a register that a record
 * takes up, and from when to when: days, each whole, or instants. */
struct al_occupy {
	int field, from;
	int *to;    /* the first that isn't empty counts; all are: still so */
	size_t nto; /* 0: on the day `from` alone */
};

struct al_ask {
	int field;
	bool optional;
};

struct al_set {
	int field;
	const char *value; /* as text, NULL: empty it */
	int old;	   /* what this field held before, -1: `value` */
};

/* `adds A to F` or `takes A from F`: of numbers a sum, of many values one more
 * or fewer. */
struct al_amount {
	int of, field;
	bool takes;
};

/* `X = V` of what is also done: V a field's value, this record's code, or a
 * constant. */
struct al_with {
	const char *name; /* X, of the other ledger */
	int from;	  /* index of the field, -1: none */
	bool code;
	const char *value; /* as text, "": empty */
};

/* `does ACTION on FIELD with … when …`: also taken on the record named there */
struct al_does {
	const char *action;
	int on;
	struct al_with *with;
	size_t nwith;
	struct al_cond when; /* of the record as it is afterwards */
	int line;
};

enum al_to { AL_TO_SAME, AL_TO_STATE, AL_TO_BEFORE };

/* The longest that a field may say for `days FIELD`. */
#define AL_DAYS_MAX 36500

struct al_length {
	int field;	   /* -1: in every case */
	const char *value; /* else where this choice field has this value */
	int days; /* `days FIELD`: the number stands in this field, -1 */
	int64_t n;
	enum al_unit unit;
};

struct al_action {
	const char *name;
	struct al_label label;
	uint64_t from; /* bit i: allowed in state i */
	enum al_to to;
	int state; /* AL_TO_STATE */
	struct al_ask *ask;
	size_t nask;
	struct al_rule *rule;
	size_t nrule;
	struct al_set *set;
	size_t nset;
	struct al_does *does;
	size_t ndoes;
	struct al_amount *amount;
	size_t namount;
	uint64_t after;	 /* bit i: the state was entered by action i; 0: any */
	bool another;	 /* by another than who entered the state … */
	int *not_by;	 /* … and than those these fields name */
	size_t nnot_by;
	int by;		 /* only by whom this field names, -1: by anybody */
	bool voids;	 /* voids the running clocks that aren't overdue */
	int *void_clock; /* or those of these indexes */
	size_t nvoid_clock;
	int extends, pauses, resumes; /* clock index, -1: none */
	int within; /* not after this clock is due, -1: at any time */
	struct al_length limit; /* of extends */
	int times;		/* how often, 0: no bound */
	int line;
};

struct al_clock_def {
	const char *name;
	struct al_label label; /* "label" of the clock, else its name */
	bool on_add;	       /* starts when the record is added */
	uint64_t from;	       /* bit i: starts with action i */
	int at;		/* field that holds the start, -1: the action's `on` */
	uint64_t until; /* bit i: met by action i */
	bool until_final; /* met by entering a final state */
	bool until_added; /* met by adding the record, which starts it too */
	bool until_otherwise; /* met when `when` no longer holds */
	bool has_until;	      /* only what is no duty may end by itself */
	struct al_cond when;
	struct al_length *length;
	size_t nlength;
	int due;    /* `due FIELD`: a date or instant field or argument, -1 */
	int or_due; /* `or FIELD`: the earlier of both, -1 */
	int of;	    /* `of FIELD`: whose it is, -1: the record's owner's */
	bool roll;  /* a due day off moves to the next working day */
	bool many;  /* each start runs its own */
	enum al_kind kind;
	struct al_label
		basis; /* in Chinese the English one, where none is given */
	int line;
};

/* How long private values are kept: `keeps private 1095d after final`. */
struct al_keep {
	int64_t days;
	int after; /* the date field that it runs from, -1: the final state */
	int line;  /* 0: kept without end */
};

/* `returns KIND PERIOD FIRST LAST DUE FILED`: field indexes, kind -1: none. */
struct al_returns {
	int kind, period;
	int first, last; /* the period's days */
	int due, filed;	 /* instants */
};

/* Where it is said which units of a set are done: in a field of the record
 * itself (ledger NULL), or by the records of a ledger that name it in `field`
 * and have a unit. */
struct al_covers {
	const char *ledger, *field;
};

/* `presence FROM TO by PLACE [of PERSON] needs FIELD=VALUE N, …`: from when to
 * when somebody was there, and who has to be there at any time. */
struct al_need {
	int field; /* a choice */
	const char *value;
	int64_t n; /* at least so many */
};
struct al_presence {
	int from, to; /* instants; an empty `to`: still there */
	int place;    /* a row of a register */
	int person;   /* likewise, -1: each record is somebody else */
	struct al_need *need;
	size_t nneed; /* 0: no such line */
	int line;
};

struct al_ledger {
	const char *name, *prefix; /* prefix NULL: a register */
	struct al_label label;
	bool reg;
	int version; /* as kept in a database, 0: not from one */
	int offset;  /* of that database's office, seconds east */
	const char *text;

	struct al_field *field;
	size_t nfield; /* with the arguments */
	size_t ncol;   /* the fields that are columns: the first ncol */
	struct al_state *state; /* the first is where records begin */
	size_t nstate;
	struct al_action *action;
	size_t naction;
	struct al_action attach; /* `attach asks …`: of the built-in one */
	struct al_clock_def *clock;
	size_t nclock;
	struct al_rule *rule;
	size_t nrule;
	struct al_grade *grade;
	size_t ngrade;
	bool looks; /* one of these looks at other records, or warns */
	struct al_once *once;
	size_t nonce;
	struct al_occupy *occupy;
	size_t noccupy;
	bool figures;	      /* it has fields of this type */
	bool follows;	      /* some default follows from another record */
	struct al_does *does; /* when a record is added */
	size_t ndoes;
	int *column; /* default list columns: field index, or AL_COL_… */
	size_t ncolumn;

	int dated, ref;			  /* field index or -1 */
	bool ahead;			  /* what dates it may lie ahead */
	int name_zh, name_en;		  /* `named`: what a row is called */
	int valid_from, valid_to, parent; /* `valid A B`, `tree F` */
	int unit, owner, lead;		  /* fields so named and typed, or -1 */
	int about;   /* `about F`, else the first that --text searches, or -1 */
	int accused; /* `hide from F when …` */
	struct al_returns returns;
	int covers; /* `covers SET by …`: field of type unitset, -1 */
	struct al_covers *cover;
	size_t ncover;
	struct al_presence presence;
	struct al_cond hide_when;
	struct al_keep keep;
	struct al_cond
		no_mask; /* `no mask when …`: private values show nothing at all */

	struct al_arena arena;
};

/* Columns that every ledger has, as indexes beside the fields. */
enum {
	AL_COL_CODE = -1,
	AL_COL_STATE = -2,
	AL_COL_DUE = -3,
	AL_COL_VERSION = -4,
	AL_COL_CLOCK = -5,
	AL_COL_OVERDUE = -6
};

/* Built-in actions: the indexes behind the definition's own. */
enum al_builtin_action {
	AL_A_ADD,
	AL_A_CORRECT,
	AL_A_NOTE,
	AL_A_ASSIGN,
	AL_A_ATTACH, /* a file; see `attach` of the definition */
	AL_A_UNDO,
	AL_A_REVEAL,
	AL_A_DESTROY,  /* private values whose time is over */
	AL_A_CALENDAR, /* clocks moved by a loaded calendar */
	AL_A_COUNT
};
extern const char *const al_builtin_action_name[AL_A_COUNT];
extern const struct al_label al_builtin_action_label[AL_A_COUNT];

/*
 * Parse `text`, named `file` in messages ("file:line: what is wrong;
 * expected …").  All errors are reported, not the first alone.
 * AL_OK: *out is to be released with al_def_free.  AL_BAD.
 */
enum al_status al_def_parse(const char *text, const char *file,
			    struct al_ledger **out, struct al_err *e);
/* The same for a text that was parsed when it was defined: what must hold
 * over the whole of it isn't looked at again. */
enum al_status al_def_load(const char *text, const char *file,
			   struct al_ledger **out, struct al_err *e);
void al_def_free(struct al_ledger *);

/* The field by name (either '-' or '_') or by its label in either language;
 * -1: none.  al_def_choice likewise for a choice by word or label. */
int al_def_field(const struct al_ledger *, const char *name);
int al_def_choice(const struct al_field *, const char *s);
/* Is it what the code of a register's row is called? */
bool al_def_names_code(const struct al_ledger *, const char *name);
/* The name, or label in Chinese, of one of the first `n` fields, or the one of
 * `own`, that was probably meant by `s`; NULL: none. */
const char *al_def_nearest(const struct al_ledger *, size_t n, const char *s,
			   const char *const *own, size_t nown);
/* As messages call it: "rectify-by" or, in a Chinese book, its label too. */
const char *al_field_shown(const struct al_field *);
int al_def_sector(const struct al_ledger *); /* the first of type sector */
int al_def_state(const struct al_ledger *, const char *name_or_label);
int al_def_action(const struct al_ledger *, const char *name_or_label);
int al_def_clock(const struct al_ledger *, const char *name);
/* Does this field say whose the record's clocks are? */
bool al_def_owns(const struct al_ledger *, int field);
/* Has any clock an owner, by the record's own or by `of`? */
bool al_def_owned(const struct al_ledger *);
/* Is there a final state? */
bool al_def_ends(const struct al_ledger *);
/* A column by its name as written; -1: none. */
int al_def_column(const struct al_ledger *, const char *name);
/* May a value of field `from` be one of field `to`, by their types? */
bool al_def_fits(const struct al_field *to, const struct al_field *from);
/* The field of the ledger itself behind `covers … by`, -1: none. */
int al_def_own_cover(const struct al_ledger *);
/* Does a field that isn't given get its value by itself? */
bool al_def_fills(const struct al_field *);

/*
 * May `to` take the place of `from` in a database with rows?  Refused
 * (AL_CONFLICT, each reason a line): another prefix, a field's type changed,
 * another `dated` field, private <-> plain, a field or choice taken away
 * (a choice is kept and marked `retired`), another name, ledger <-> register, a
 * state taken away for which has_rows(state, arg) says true.
 */
enum al_status al_def_compatible(const struct al_ledger *from,
				 const struct al_ledger *to,
				 bool (*has_rows)(const char *state, void *arg),
				 void *arg, struct al_err *e);

#endif
