/* measure.h: figures: what is asked, computed in one pass over each ledger */
#ifndef AL_MEASURE_H
#define AL_MEASURE_H

#include "ledger/filter.h"
#include "rule/period.h"

/*
 * What a report wants to know is first asked for, then everything asked about
 * one ledger is computed together: one SELECT over its records, at most one
 * over its clocks.  What exactly each measure means is told in
 * anlan-report(5), MEASURES.
 */
enum al_measure_kind {
	AL_M_COUNT,
	AL_M_SUM,      /* of `field` */
	AL_M_MIN,      /* its least value */
	AL_M_MAX,      /* its greatest */
	AL_M_DISTINCT, /* how many different values it has */
	AL_M_IN,       /* of `states`: records that were in one of them at T */
	AL_M_CLOSED,
	AL_M_LEFT,
	AL_M_OPEN,
	AL_M_OVERDUE,
	AL_M_ONTIME,	/* of `clock`: met / due, in percent */
	AL_M_MET,	/* its numerator */
	AL_M_DUE,	/* its denominator */
	AL_M_EXTENDED,	/* of these, the extended ones */
	AL_M_WITHDRAWN, /* of these, those missed by records that left */
	AL_M_LATE_DUTY, /* of these, those whose end was entered late */
	AL_M_LATE,	/* entries written more than 24 h after it happened */
	AL_M_UNDONE,	/* entries that undo another */
	/* of a ledger that says `returns`: what was due in the period */
	AL_M_EXPECTED, /* of one that says `covers`: units of the sets */
	AL_M_FILED,
	AL_M_MISSING,
	AL_M_ZERO,
	AL_M_LATE_FILED,
	AL_M_CORRECTED,
	/* of a ledger that says `covers` */
	AL_M_COVERED,
	AL_M_UNCOVERED,
	AL_M_COVERAGE, /* covered / expected, in percent */
	/* of one that says `presence`: seconds, shown as hours */
	AL_M_UNCOVERED_HOURS
};

struct al_by;

struct al_measure {
	enum al_measure_kind kind;
	int field;	    /* AL_M_SUM … AL_M_DISTINCT */
	int clock;	    /* AL_M_ONTIME … AL_M_LATE_DUTY */
	uint64_t states;    /* AL_M_IN: bit i, the definition's state i */
	int64_t per;	    /* of money: in units of so many yuan; 0: in yuan */
	const char *figure; /* which of the field's figures, lent by the text
			       that was parsed; NULL: it has none */
};

enum al_figure_kind {
	AL_FIG_NUMBER,
	AL_FIG_MONEY,
	AL_FIG_RATE,
	AL_FIG_DECIMAL,
	AL_FIG_HOURS
};

/* "count", "sum:headcount", "sum.figures.found", "ontime.reply".  AL_USAGE: no
 * such measure, with the nearest. */
enum al_status al_measure_parse(const struct al_ledger *, const char *text,
				struct al_measure *out, struct al_err *e);
/* A number that others can be added to, so that a share of it has a meaning. */
bool al_measure_adds(const struct al_measure *);
/* What it counts in. */
enum al_figure_kind al_measure_unit(const struct al_ledger *,
				    const struct al_measure *);
/* Entries of the journal, which no filter or group narrows. */
bool al_measure_of_ledger(const struct al_measure *);
/* Do these filters and groups go with it?  AL_USAGE: they don't. */
enum al_status al_measure_fits(const struct al_ledger *,
			       const struct al_measure *,
			       const struct al_pair *filter, size_t nfilter,
			       const struct al_by *, size_t nby,
			       struct al_err *e);
bool al_measure_eq(const struct al_measure *, const struct al_measure *);
void al_measure_label(const struct al_book *, const struct al_ledger *,
		      const struct al_measure *, struct al_buf *out);

/* What records are put together by. */
enum al_by_kind {
	AL_BY_FIELD,
	AL_BY_TOP, /* a code rolled up to the first level of its register */
	AL_BY_YEAR,
	AL_BY_QUARTER,
	AL_BY_MONTH,
	AL_BY_WEEK
};

struct al_by {
	enum al_by_kind kind;
	int field; /* or AL_COL_STATE */
};

/* "level", "topic.parent", "month".  AL_USAGE as above. */
enum al_status al_by_parse(const struct al_ledger *, const char *text,
			   struct al_by *out, struct al_err *e);
/* "level,channel" to an array (free()). */
enum al_status al_by_list(const struct al_ledger *, const char *text,
			  struct al_by **out, size_t *n, struct al_err *e);
const char *al_by_label(const struct al_book *, const struct al_ledger *,
			const struct al_by *);

/* ---- asking ---------------------------- */

struct al_figures; /* all that is asked */
struct al_tally;   /* what is asked of the same records, put together alike */

struct al_figures *al_figures_new(struct al_book *);
void al_figures_free(struct al_figures *);

/* One line of a tally: the records that agree in all of `by`. */
struct al_group {
	const int32_t *key; /* one number for each `by` */
	int64_t *v;	    /* two for each slot */
	int64_t *seen;	    /* the record counted last, for each slot */
};

/*
 * The tally of `ledger` for these filters, period and `by` (copied); the same
 * request gives the same tally, lent until al_figures_free.  Errors are those
 * of al_filter_add.
 */
enum al_status al_tally_ask(struct al_figures *, const struct al_ledger *,
			    const struct al_pair *filter, size_t nfilter,
			    const struct al_period *, const struct al_by *,
			    size_t nby, struct al_tally **out,
			    struct al_err *e);
/* Ask for a measure: the number of its slot.  AL_M_LATE and AL_M_UNDONE are
 * of the whole ledger: filters and groups don't narrow them. */
size_t al_tally_slot(struct al_tally *, const struct al_measure *);
const struct al_measure *al_tally_measure(const struct al_tally *, size_t slot);
/* Compute everything.  The ledgers asked about, in the order of asking. */
enum al_status al_figures_run(struct al_figures *, struct al_err *e);
size_t al_figures_ledgers(const struct al_figures *);
const struct al_ledger *al_figures_ledger(const struct al_figures *, size_t i);

/* ---- afterwards ---------------------------- */

/* The groups in order: choices as defined, codes, months and text by value;
 * empty last.  Without `by` there is exactly one. */
size_t al_tally_groups(const struct al_tally *);
const struct al_group *al_tally_group(const struct al_tally *, size_t i);
/* Is what the group is called by empty? */
bool al_tally_nameless(const struct al_tally *, const int32_t *key);
/* The key of these values (nby), which no record needs to have. */
void al_tally_key(struct al_tally *, const struct al_value *, int32_t *out);
/* The key that is called alike in another ledger's tally `from`. */
void al_tally_key_of(struct al_tally *, const struct al_tally *from,
		     const int32_t *key, int32_t *out);
/* The group that is called as `key` in `from`. */
const struct al_group *al_tally_find_of(struct al_tally *,
					const struct al_tally *from,
					const int32_t *key);
/* Which of two keys of the same `by` comes first: < 0, 0, > 0. */
int al_tally_order(const struct al_tally *, const int32_t *a, const int32_t *b);
/* What `by` number `i` of a key is: as people read it, and as JSON. */
void al_tally_text(const struct al_tally *, const int32_t *key, size_t i,
		   struct al_buf *out);
void al_tally_json(const struct al_tally *, const int32_t *key, size_t i,
		   struct al_buf *out);

/* A number as computed. */
struct al_figure {
	enum al_figure_kind kind;
	bool none; /* nothing to divide by, or no value at all */
	int64_t v; /* money: fen; a rate: tenths of a percent; a
		      decimal: hundredths; hours: tenths */
};
/* `g` NULL: a group that has no record. */
struct al_figure al_tally_value(const struct al_tally *,
				const struct al_group *g, size_t slot);
/* a / b in tenths of a percent, rounded; none where b is 0. */
struct al_figure al_figure_rate(int64_t a, int64_t b);
void al_figure_text(const struct al_figure *, struct al_buf *out);
void al_figure_json(const struct al_figure *, struct al_buf *out);

/* The numbers by which months and the like are grouped: month = year * 12 +
 * month - 1, quarter = year * 4 + …, week = its Monday.  al_by_next: the
 * number behind `key`. */
int32_t al_by_number(enum al_by_kind, al_day);
int32_t al_by_next(enum al_by_kind, int32_t key);

#endif
