/* template.h: a report's template, read and asked for */
#ifndef AL_TEMPLATE_H
#define AL_TEMPLATE_H

#include "ledger/due.h"
#include "ledger/query.h"
#include "ledger/show.h"
#include "measure.h"
#include "model.h"

/*
 * A template is Markdown with directives in double braces, told in
 * anlan-report(5).  It is read once: every figure in it is asked for while it
 * is read, then all are computed together, then the model is filled.
 */

/* A figure in running text: a measure, or how it changed, or its share. */
struct al_asked {
	const char *source; /* as it stands in the template */
	struct al_tally *tally;
	size_t slot;
	struct al_asked *plus; /* what is added to it, NULL: nothing */
	struct al_asked
		*vs; /* the same in the period compared with, NULL: none */
	struct al_asked *of; /* what it is a share of, NULL: none */
	bool rate;	     /* of duties: how many of them were entered late */
	size_t late_slot;
};

/* Filters and a period; the filters stand in the template's arena. */
struct al_terms {
	struct al_pair *filter;
	size_t n;
	struct al_period period;
	bool given, ytd; /* a period was given; it is @ytd */
	bool compares;	 /* @last and @lastyear are only noted: */
	const char *before, *before_at;
};

enum al_cell_kind {
	AL_CELL_MEASURE,
	AL_CELL_SHARE, /* of the whole table's */
	AL_CELL_RATIO, /* of another measure */
	AL_CELL_CHANGE /* against an earlier period */
};

/* A ledger that a table counts in, and what its rows are made by there. */
struct al_source {
	const struct al_ledger *def;
	struct al_by *by; /* nby of the table, in the template's arena */
};

/* A measure of each group, and of all together for a total row or a share. */
struct al_part {
	size_t source;
	struct al_measure measure;
	struct al_terms terms;
	struct al_tally *tally, *all; /* NULL: not asked for */
	size_t slot, all_slot;
	struct al_part *plus; /* what is added to it, NULL: nothing */
};

/* A column of a table or chart. */
struct al_cells {
	enum al_cell_kind kind;
	const char *at;		   /* where the column stands in the template */
	struct al_part now, other; /* ratio: divided by; change: earlier */
	const char *name, *label;
};

/* Rows sorted by a column. */
struct al_ranking {
	size_t cell;
	bool down; /* largest first */
};

struct al_figure_table {
	bool mixed; /* each column names its ledger */
	bool chart, total;
	bool every;	   /* also groups that no record is in */
	const char *under; /* of these only those below this unit, or NULL */
	struct al_period period;
	struct al_source *source; /* without `mixed` there is one */
	size_t nsource;
	const char **by_name;
	size_t nby;
	struct al_cells *cells;
	size_t ncells;
	struct al_ranking *rank;
	size_t nrank;
	int64_t top; /* 0: all, in their order */
};

enum al_node_kind {
	AL_N_TEXT,
	AL_N_WORD, /* {{month}}: its text is known at once */
	AL_N_FIGURE,
	AL_N_TABLE,
	AL_N_LIST,
	AL_N_DUTIES,
	AL_N_TIMELINE, /* of the record that the report is about */
	AL_N_CLOCKS,
	AL_N_IF,
	AL_N_ELSE,
	AL_N_END
};

struct al_node {
	enum al_node_kind kind;
	const char *text; /* AL_N_TEXT, AL_N_WORD; AL_N_CLOCKS: which */
	size_t len;
	struct al_asked ask; /* AL_N_FIGURE, AL_N_IF */
	char op[3];	     /* AL_N_IF: ">", ">=", "=", "!=" … */
	double than;	     /* money in yuan, rates in percent */
	bool known, holds;   /* AL_N_IF: of the record, known at once */
	struct al_figure_table *table;
	struct al_query *list;
	struct al_dues *dues;
};

struct al_template {
	struct al_book *b;
	const char *text, *file;
	struct al_err *e;
	enum al_status s; /* the worst so far */
	struct al_frame frame;
	struct al_period period;
	bool json;		  /* cells of lists are wanted as JSON */
	struct al_showing *about; /* the record that it is about, or NULL */
	bool told_about;	  /* something in it asks for that record */
	struct al_figures *figures;
	struct al_node *node;
	size_t nnode;
	struct al_figure_table **table; /* released with the template */
	size_t ntable;
	struct al_query **list;
	size_t nlist;
	struct al_dues **dues;
	size_t ndues;
	struct al_arena arena;
};

/* Read the text and ask for all its figures.  AL_BAD: every error told. */
enum al_status al_template_read(struct al_template *);
void al_template_release(struct al_template *);
/* The model, after al_figures_run. */
enum al_status al_template_fill(struct al_template *, struct al_model *);
/* A table or chart in the model. */
enum al_status al_table_fill(struct al_template *,
			     const struct al_figure_table *, struct al_model *);
/* a - b, and in percent of b: what is known of it. */
struct al_change {
	struct al_figure by, percent;
};
struct al_change al_change_of(const struct al_figure *now,
			      const struct al_figure *was);

/* ---- the record that a report is about ---------------------------- */

/* Find it by its code, with clocks and history. */
enum al_status al_about_load(struct al_template *, const char *code);
/* What happened, and its clocks, as lists in the model. */
enum al_status al_about_timeline(struct al_template *, struct al_model *);
void al_about_clocks(struct al_template *, const char *only, struct al_model *);

/* ---- reading a directive ---------------------------- */

/* What stands between the braces, read from the left.  Full-width : ; , = @
 * count as the ASCII ones. */
struct al_inside {
	struct al_template *t;
	const char *p, *end;
};

/* The sign at `p` and its length in bytes; 0: another character. */
char al_inside_sign(const struct al_inside *, const char *p, size_t *len);
void al_inside_blanks(struct al_inside *);
bool al_inside_done(struct al_inside *);
bool al_inside_eat(struct al_inside *, char sign);
/* The word up to a blank or one of the signs in `stop`, or a quoted one
 * (part of it may be quoted); in the arena, "" where there is none. */
const char *al_inside_word(struct al_inside *, const char *stop);
/* The same for a list of values: a | between them is a comma. */
const char *al_inside_values(struct al_inside *, const char *stop);
/* What can't be understood, up to one of the signs in `stop` or the end. */
void al_inside_skip(struct al_inside *, const char *stop);
/* Is the next word this one?  Then it is skipped. */
bool al_inside_is(struct al_inside *, const char *word);
/* A number above 0; false: told. */
bool al_inside_number(struct al_inside *, int64_t *out);
/* Tell an error at `at`, a place in the template. */
void al_inside_bad(struct al_inside *, const char *at, const char *fmt, ...)
	AL_PRINTF(3, 4);
/* Pass on what another module found wrong about what stands at `at`. */
void al_inside_pass(struct al_inside *, const char *at, struct al_err *from,
		    enum al_status s);

/* `def` NULL: of ledgers that are known only later.
 * Add filters and @period up to one of the signs in `stop`, a quote if there
 * is one in it, "vs", "of", "+" or the end.  `terms` begins as al_terms_init()
 * makes it, or as others that these narrow further. */
void al_terms_init(const struct al_inside *, struct al_terms *);
void al_inside_terms(struct al_inside *, const struct al_ledger *,
		     const char *stop, struct al_terms *);
/* "last" or "lastyear" behind @ or vs; false: told. */
bool al_inside_before(struct al_inside *, const char *at, const char *word,
		      const struct al_terms *, struct al_period *out);
const struct al_ledger *al_inside_ledger(struct al_inside *, const char *at,
					 const char *name);
/* May one be given in percent of the other?  false: told. */
bool al_inside_share(struct al_inside *, const char *at,
		     const struct al_measure *part,
		     const struct al_measure *whole);
/* Is there a "+"?  It is skipped. */
bool al_inside_plus(struct al_inside *);
/* May the one be added to the other?  false: told. */
bool al_inside_sum(struct al_inside *, const char *at, const struct al_ledger *,
		   const struct al_measure *, const struct al_ledger *with,
		   const struct al_measure *);
/* Is the next word `this` or this.FIELD, unquoted?  It is skipped; *name: the
 * field as written, "" of `this` alone. */
bool al_inside_this(struct al_inside *, const char **name);
/* Of the record that the report is about; NULL: told.  As it is shown; as a
 * filter takes it ("" where it is empty). */
const char *al_inside_about(struct al_inside *, const char *at,
			    const char *name);
const char *al_inside_about_value(struct al_inside *, const char *at,
				  const char *name);
/* The label of its field behind {{label. */
const char *al_inside_about_label(struct al_inside *);
/* What stands behind `{{if this.FIELD`: does it hold?  False too if told. */
bool al_inside_about_holds(struct al_inside *, const char *at,
			   const char *name);
/* "NAME, …", the clocks that are wanted, or "": all. */
const char *al_inside_about_clocks(struct al_inside *);
/* Is there such a record?  false: told at `at`. */
bool al_inside_has_about(struct al_inside *, const char *at);
/* The rest of {{external NAME [@period]}}: what stands in its place; NULL:
 * told. */
const char *al_inside_external(struct al_inside *);
/* LEDGER.MEASURE with filters, period, vs and of. */
bool al_read_ask(struct al_inside *, struct al_asked *);
/* The rest of {{table …}}, {{chart …}} and {{list …}}. */
struct al_figure_table *al_read_table(struct al_inside *, bool chart);
struct al_query *al_read_list(struct al_inside *);
struct al_dues *al_read_duties(struct al_inside *);
/* {{missing …}}: returns that were due and didn't come, in the same form. */
struct al_dues *al_read_missing(struct al_inside *);
/* "; limit N", where it stands. */
void al_inside_limit(struct al_inside *, int64_t *limit);
/* What stands between a `:` and the `;` or the end, with ASCII commas. */
const char *al_inside_rest(struct al_inside *);

#endif
