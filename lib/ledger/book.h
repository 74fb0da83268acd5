/* book.h: an open ledger file with its definitions, and its records */
#ifndef AL_BOOK_H
#define AL_BOOK_H

#include "def.h"
#include "base/civil.h"
#include "base/map.h"
#include "store/store.h"

struct al_book {
	struct al_db *db;
	bool zh;		   /* labels and names in Chinese */
	struct al_ledger **ledger; /* those read so far */
	size_t nledger;
	struct al_calendar *cal; /* made when first needed */
	struct al_buf cal_text;
	struct al_map ref; /* what register look-ups found */
	struct al_arena ref_arena;
	struct al_buf ref_key;
	struct al_arena arena; /* for one act; reset by the next */
	struct al_buf json;
	struct al_table **table; /* prepared statements of each ledger */
	size_t ntable;
};

/* Office's offset, T, and the day of T. */
int al_offset(const struct al_book *);
al_time al_now(const struct al_book *);
const char *al_label(const struct al_book *, const struct al_label *);

/* The definition of ledger `name` (or of this label in Chinese) from the
 * database; AL_USAGE: none such (with the nearest name). */
enum al_status al_book_ledger(struct al_book *, const char *name,
			      const struct al_ledger **out, struct al_err *e);
/* The ledger that a definition calls `name`, itself perhaps; NULL: none, or
 * none yet. */
const struct al_ledger *
al_book_beside(struct al_book *, const struct al_ledger *def, const char *name);
enum al_status al_book_prefix(struct al_book *, const char *prefix,
			      const struct al_ledger **out, struct al_err *e);
/* Names of all ledgers in the database, in order, into the arena. */
enum al_status al_book_names(struct al_book *, const char ***out, size_t *n,
			     struct al_err *e);
void al_book_forget(struct al_book *, const char *ledger);
struct al_calendar *al_book_calendar(struct al_book *);

/* ---- values ------------------------------------------------------------- */

enum al_vkind { AL_V_NULL, AL_V_INT, AL_V_TEXT };

/* As stored: see al_type for what a type is stored as. */
struct al_value {
	enum al_vkind kind;
	int64_t i;
	const char *s;
};

bool al_value_eq(const struct al_value *, const struct al_value *);

/*
 * A field that is `many` holds several values as "a,b", each once.  Is
 * `value` among them?  Each in turn: *at is the text at first, *n the length
 * of *s; false: there are no more.
 */
bool al_many_has(const char *list, const char *value);
bool al_many_next(const char **at, const char **s, size_t *n);

/*
 * Figures, named numbers in hundredths: each in turn as above; the one by
 * name, false: there is none; and a number as it is written.
 */
bool al_figures_next(const char **at, const char **name, size_t *n,
		     int64_t *hundredths);
bool al_figures_get(const char *text, const char *name, int64_t *hundredths);
void al_figures_number(int64_t hundredths, struct al_buf *out);
/* The names that a text allows, "found 发现数; fixed 整改数", each in turn. */
struct al_figure_name {
	const char *name, *label;
};
bool al_figure_names_next(const char **at, struct al_arena *,
			  struct al_figure_name *out);

struct al_parse {
	al_time now;	 /* what today and now mean */
	bool end_of_day; /* a bare past date means its end (--on) */
	bool of_today;	 /* a bare time of day is one of today */
	bool as_is;	 /* an ID or a mobile number in plain text is meant */
	bool ahead; /* a row that isn't valid yet will do, see al_ref_begun() */
	struct al_arena *arena;
};

/*
 * Text, as typed or read, to a value of field `f`.  Empty text is NULL.
 * References are looked up (by code or name).  AL_BAD names the field, what
 * was given (never of a private field), and what would be right.
 */
enum al_status al_value_parse(struct al_book *, const struct al_field *f,
			      const char *text, const struct al_parse *,
			      struct al_value *out, struct al_err *e);
/* A value as people read it, in the book's language; NULL: empty.  Private
 * fields give nothing: their masks are in store/. */
void al_value_text(struct al_book *, const struct al_field *f,
		   const struct al_value *, struct al_buf *out);
/* As a JSON token: words and codes, never labels. */
void al_value_json(struct al_book *, const struct al_field *f,
		   const struct al_value *, struct al_buf *out);
/* An instant as people read it: without seconds where these are zero. */
void al_show_time(struct al_book *, al_time, struct al_buf *out);
/* A due instant: the date alone where it is the end of a day. */
void al_show_due(struct al_book *, al_time, struct al_buf *out);

/* A row of a register. */
struct al_ref {
	bool found;
	const char *code, *name_zh, *name_en;
	const char *parent;
	const char *from, *to; /* validity as ISO dates, NULL: open */
	bool is_void;
};
/* By code, or by name where `by_name`; lent while the book is open. */
enum al_status al_ref_find(struct al_book *, const char *list, const char *key,
			   bool by_name, const struct al_ref **out,
			   struct al_err *e);
/* Is it valid by this day, ISO text?  AL_BAD for field `f`: not yet. */
enum al_status al_ref_begun(const struct al_field *f, const struct al_ref *,
			    const char *shown, const char *day,
			    struct al_err *e);
/* Is there a live row with this code? */
bool al_ref_there(struct al_book *, const char *list, const char *code);
const char *al_ref_name(struct al_book *, const struct al_ref *);
/* As messages call a register: its label in Chinese, else its name. */
const char *al_ref_list(struct al_book *, const char *list);
/* The name of a row by its code; the code itself where there is no such row. */
const char *al_ref_name_of(struct al_book *, const char *list,
			   const char *code);
void al_ref_forget(struct al_book *);
/* The code or name in a register that is nearest to `key`; NULL: none is. */
const char *al_ref_nearest(struct al_book *, const char *list, const char *key);
/* Is `code` the unit `top` or one below it? */
bool al_ref_under(struct al_book *, const char *list, const char *code,
		  const char *top);

/* ID numbers and mobile numbers. */
bool al_valid_id(const char *s); /* 18 characters, check digit right */
bool al_valid_mobile(const char *s);
bool al_has_personal(const char *text); /* holds either, anywhere */
bool al_has_id(const char *text);	/* holds an ID number */
/* The mask that stands for a private value; NULL: none at all. */
char *al_mask_of(const struct al_field *f, const char *value,
		 struct al_arena *);

/* ---- records ------------------------------------------------------------ */

struct al_key {
	int64_t office, year, no;
};

struct al_record {
	const struct al_ledger *def;
	struct al_key key;
	const char *code;     /* as shown */
	int64_t version;      /* seq of its last entry */
	int64_t entered;      /* seq of the entry that entered the state */
	al_time on;	      /* `on` of its last live entry */
	const char *state;    /* "void" where undone */
	struct al_value *val; /* def->ncol; private: seq of the sealed row */
	struct al_clock *clock;
	size_t nclock;
	bool *dirty; /* clock i was changed */
	bool owners; /* it changed whose its clocks are */
};

#define AL_VOID "void"
#define AL_CLOCK_OPEN "open"

/* Make tables and indexes for a definition, or add what it adds. */
enum al_status al_table_make(struct al_db *, const struct al_ledger *old,
			     const struct al_ledger *def, struct al_err *e);

struct al_record *al_record_new(const struct al_ledger *, struct al_arena *);
/* Read a record; AL_FOUND: none. */
enum al_status al_record_load(struct al_book *, const struct al_ledger *,
			      const struct al_key *, struct al_arena *,
			      struct al_record **out, struct al_err *e);
enum al_status al_record_load_clocks(struct al_book *, struct al_record *,
				     struct al_arena *, struct al_err *e);
/* The number that comes next in the key's office and year: rows are never
 * removed, void ones included, so it is one more than the highest. */
enum al_status al_record_next(struct al_book *, const struct al_ledger *,
			      struct al_key *, struct al_err *e);
/* Take an import key for a record; and, when it is undone, free the one that
 * it took, if any: entry `seq` of `journal` is one of the record's. */
enum al_status al_import_key_take(struct al_book *, const struct al_ledger *,
				  const char *key, const struct al_key *,
				  struct al_err *e);
enum al_status al_import_key_free(struct al_book *, struct al_db *journal,
				  const struct al_ledger *, int64_t seq,
				  struct al_err *e);
/* Insert or update the row, and the dirty clocks. */
enum al_status al_record_write(struct al_book *, struct al_record *,
			       bool is_new, struct al_err *e);
/* The clock `name`, its newest run; or NULL.  al_record_clock_n: run n,
 * made where it isn't there yet. */
struct al_clock *al_record_clock(struct al_record *, const char *name);
struct al_clock *al_record_clock_n(struct al_record *, const char *name,
				   int64_t n, struct al_arena *);
void al_record_touch(struct al_record *, const struct al_clock *);
void al_clock_remove(struct al_clock *); /* marks it: the row goes */
bool al_clock_removed(const struct al_clock *);

/* "XF2026-000123", or the register's code. */
void al_code_text(const struct al_ledger *, const struct al_key *,
		  struct al_buf *);
/* Find by code as typed, of ledger `def` or (NULL) of the ledger that its
 * prefix names.  AL_BAD: not a code; AL_CONFLICT: no such record. */
enum al_status al_record_find(struct al_book *, const struct al_ledger *def,
			      const char *code, struct al_arena *,
			      struct al_record **out, struct al_err *e);
/* The same without reading the record. */
enum al_status al_code_parse(struct al_book *, const char *code,
			     const struct al_ledger **def, struct al_key *,
			     struct al_err *e);

/* Another live record of r->def with the same value of unique field `f`, or
 * NULL; and that it has it: AL_CONFLICT. */
enum al_status al_unique_other(struct al_book *, const struct al_record *r,
			       size_t f, struct al_arena *,
			       struct al_record **out, struct al_err *e);
enum al_status al_unique_taken(const struct al_record *r, size_t f,
			       const char *code, struct al_err *e);
/* Has every field of a `once` a value?  Another live record of r->def that
 * agrees with `r` in `once` number `i`, or NULL. */
bool al_once_filled(const struct al_once *, const struct al_value *val);
enum al_status al_once_other(struct al_book *, const struct al_record *r,
			     size_t i, struct al_arena *,
			     struct al_record **out, struct al_err *e);
/* Its fields in words; and that `what` can't be done for `code` agrees:
 * AL_CONFLICT. */
void al_once_text(const struct al_book *, const struct al_ledger *,
		  const struct al_once *, struct al_buf *out);
enum al_status al_once_taken(struct al_book *, const struct al_ledger *,
			     size_t i, const char *what, const char *code,
			     struct al_err *e);

/* The row or record that field `f` of `r` names; *out NULL: it is empty, or
 * not there. */
enum al_status al_record_named(struct al_book *, const struct al_record *r,
			       int f, struct al_arena *, struct al_record **out,
			       struct al_err *e);
/* The names for the figures in field `f` of `r`; *out NULL: there are none. */
enum al_status al_figure_names(struct al_book *, const struct al_record *r,
			       const struct al_field *f, struct al_arena *,
			       const char **out);
/* Figures as people read them, in Chinese by their labels. */
void al_figures_labelled(struct al_book *, const struct al_record *r,
			 const struct al_field *f, const char *list,
			 struct al_arena *, struct al_buf *out);

bool al_cond_true(const struct al_ledger *, const struct al_value *val,
		  const struct al_cond *);
/* The same where terms may look at other records, which `ask` does. */
bool al_cond_asked(const struct al_ledger *, const struct al_value *val,
		   const struct al_cond *,
		   bool (*ask)(void *arg, const struct al_term *), void *arg);
/* As people read it, in the book's language: options, or labels in Chinese. */
void al_cond_text(struct al_book *, const struct al_ledger *,
		  const struct al_cond *, struct al_buf *out);
/* The line that grades `field` with these values; NULL: none holds.  And when
 * and why it does, in words. */
const struct al_grade *al_grade_of(const struct al_ledger *,
				   const struct al_value *val, int field);
void al_grade_why(struct al_book *, const struct al_ledger *,
		  const struct al_grade *, struct al_buf *out);

#endif
