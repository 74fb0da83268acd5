/* def_parse.h: what the parts of the definition parser share */
#ifndef AL_DEF_PARSE_H
#define AL_DEF_PARSE_H

#include "ledger/def.h"
#include "ledger/def_lex.h"

/*
 * A definition is read in two rounds: the first makes fields, states, and
 * the names of actions and clocks; the second all that refers to them, so
 * that nothing needs to stand before it is used.  A bad line is told and
 * left; the rest of the text is still read.
 */
struct def_parser {
	struct al_ledger *l;
	struct def_lex lex;
	struct def_problems problems;
	const struct def_token *t; /* the next word */
	int line;		   /* of the last word, for messages */
	struct al_field *arg;	   /* arguments, until they go behind */
	size_t narg;
	bool has_dated, has_hide, has_no_mask; /* told, to find doubles */
	bool bad_grade;
	bool bad_action; /* so that where states lead isn't known */
	bool looks;	 /* conditions may look at other records here */
	bool known;	 /* checked before: see al_def_load */
};

/* A field whose own line is wrong: nothing more is said about its type. */
#define DEF_UNSURE "\x01"

#define def_bad(p, ...) def_problem(&(p)->problems, (p)->line, __VA_ARGS__)

/* ---- words (def_word.c) ------------------------------------------------- */
void def_next(struct def_parser *);
bool def_is(const struct def_parser *, const char *word);
bool def_take(struct def_parser *, const char *word); /* and go on */
bool def_take_kind(struct def_parser *, enum def_kind);
/* Any word; NULL after saying what was expected. */
const char *def_word(struct def_parser *, const char *expected);
/* Say that the next word was not expected here. */
void def_unexpected(struct def_parser *, const char *expected);
/* The nearest of `word` to `s` is added to the message. */
void def_unknown(struct def_parser *, const char *s, const char *const *word,
		 size_t n, const char *fmt, ...) AL_PRINTF(5, 6);
bool def_ascii(const char *s);
/* Small letters, digits and `joint`, a letter first. */
bool def_name_ok(const char *s, char joint);
/* "English" 中文; false after saying that what `fmt` (not translated yet) makes
 * of `name` has none. */
bool def_label(struct def_parser *, struct al_label *, const char *fmt,
	       const char *name);
/* Could a label begin here? */
bool def_at_label(const struct def_parser *);
void def_basis(struct def_parser *, struct al_label *);
/* Words that begin a clause of an action or a condition's connection. */
bool def_at_clause(const struct def_parser *);
bool def_is_clause(const char *word);

/* ---- fields and values (def_field.c, def_value.c) ----------------------- */
void def_read_field(struct def_parser *, bool arg);
/* The words that name types and properties of fields. */
bool def_is_type(const char *word);
bool def_is_modifier(const char *word);
bool def_unsure(const struct al_field *);
/* The next word as a field: index, or -1 after saying so.  Arguments only
 * where `args`. */
int def_field_word(struct def_parser *, bool args);
/* Whether `f` is compared with another field, the next word: its index, else
 * -1.  -2: it may not, and that was told. */
int def_operand(struct def_parser *, const struct al_field *f, bool args);
/* The next word as a value of `f`, as stored; NULL after saying so.  `fixed`:
 * not `today` or `now`. */
const char *def_value(struct def_parser *, const struct al_field *f,
		      bool fixed);
/* The same for a value from elsewhere. */
const char *def_value_of(struct def_parser *, const struct al_field *f,
			 const char *s, bool fixed);

/* ---- what a ledger is (def_head.c) -------------------------------------- */
enum def_line {
	LINE_HEAD,
	LINE_FIELD,
	LINE_ARGUMENT,
	LINE_STATE,
	LINE_ACTION,
	LINE_CLOCK,
	LINE_REFUSE,
	LINE_COLUMNS,
	LINE_DATED,
	LINE_REF,
	LINE_NAMED,
	LINE_ABOUT,
	LINE_VALID,
	LINE_TREE,
	LINE_RETURNS,
	LINE_COVERS,
	LINE_PRESENCE,
	LINE_HIDE,
	LINE_NO_MASK,
	LINE_GRADE,
	LINE_ONCE,
	LINE_OCCUPIES,
	LINE_ADDED,
	LINE_ATTACH,
	LINE_KEEPS
};

void def_read_head(struct def_parser *);
void def_read_state(struct def_parser *);
/* Dated, ref, named, valid, tree, hide, no mask, refuse, columns; at the
 * first word. */
void def_read_clause(struct def_parser *, enum def_line);
/* What holds where the text says nothing. */
void def_implicit_state(struct al_ledger *);
void def_default_columns(struct al_ledger *);
void def_default_about(struct al_ledger *);

/* The next word as a field of one type, for what `word` says; -1: told. */
int def_typed_field(struct def_parser *, const char *word, enum al_type,
		    const char *expected);
void def_line_end(struct def_parser *); /* nothing more stands there */

/* ---- what is owed (def_returns.c) ---------------------------------------- */
/* Behind `returns` and `covers`; false: told, or told before. */
void def_read_returns(struct def_parser *);
void def_read_covers(struct def_parser *);
/* Behind `presence`, and when all has been read (def_presence.c). */
void def_read_presence(struct def_parser *);
void def_check_presence(struct def_parser *);

/* ---- the rest, each in its own file ------------------------------------- */
/* `list`: bare fields side by side must all be set. */
bool def_cond(struct def_parser *, struct al_cond *, bool args, bool list);
/* `another open by FIELD`; and behind a field, `in STATE` or `not in STATE`. */
/* `FIELD falls`, `FIELD rises`. */
bool def_moves_at(const struct def_parser *);
void def_moves(struct def_parser *, struct al_term *);
bool def_another_at(const struct def_parser *);
void def_another(struct def_parser *, struct al_term *);
bool def_in_at(const struct def_parser *);
bool def_in(struct def_parser *, struct al_term *);
/* `occupied LEDGER`; behind `occupies`; and when all has been read. */
bool def_occupied_at(const struct def_parser *);
void def_occupied(struct def_parser *, struct al_term *);
void def_read_occupies(struct def_parser *);
void def_check_occupies(struct def_parser *);
/* Conditions that look at other records can stand here, or that was told. */
void def_may_look(struct def_parser *);
/* Behind `refuse` or `warn`. */
void def_rule(struct def_parser *, struct al_rule **, size_t *n, bool args);
/* Behind `default`: a constant goes into *deflt, for def_check_default. */
bool def_read_default(struct def_parser *, struct al_field *,
		      const char **deflt);
bool def_check_default(struct def_parser *, struct al_field *,
		       const char *deflt);
/* Those of other records, once all fields are read. */
void def_place_defaults(struct def_parser *);
/* FIELD.FIELD2; the column with this name, of `n` characters, -1: none. */
bool def_is_path(struct def_parser *, const char *s);
int def_column_named(const struct al_ledger *, const char *name, size_t n);
bool def_read_figures(struct def_parser *, struct al_field *);
void def_place_figures(struct def_parser *);
bool def_grade_at(const struct def_token *);
void def_read_grade(struct def_parser *);
void def_read_once(struct def_parser *);
void def_check_grades(struct def_parser *);
/* Behind `does`. */
bool def_does(struct def_parser *, struct al_does **, size_t *n, bool args);
/* Behind `adds` or `takes`; and when all of the action was read. */
bool def_amount(struct def_parser *, struct al_action *, bool takes);
void def_check_amounts(struct def_parser *, const struct al_action *);
/* Behind `sets` of an action. */
bool def_set(struct def_parser *, struct al_action *);
/* Behind `by` of an action: who may take it. */
bool def_by(struct def_parser *, struct al_action *);
void def_name_action(struct def_parser *, struct def_item *);
void def_read_action(struct def_parser *, struct al_action *);
void def_read_attach(struct def_parser *);
void def_read_keeps(struct def_parser *);
void def_check_keeps(struct def_parser *);
void def_name_clock(struct def_parser *, struct def_item *);
void def_read_clock(struct def_parser *, struct al_clock_def *);
/* "30d" at the next word; false: it isn't a length. */
bool def_length(struct def_parser *, struct al_length *);
/* A clock's list of lengths, each bound to a choice or not. */
bool def_lengths_at(const struct def_parser *);
bool def_lengths(struct def_parser *, struct al_clock_def *);
/* Does the list name every choice of its field? */
void def_check_cover(struct def_parser *, const struct al_clock_def *);
int def_clock_word(struct def_parser *);
void def_check(struct def_parser *); /* what holds over the whole text */

#endif
