/* tally.h: what the files of the figures' engine share */
#ifndef AL_TALLY_H
#define AL_TALLY_H

#include "base/map.h"
#include "measure.h"

/*
 * A dimension: a column that filters look at or groups are made by.  Each
 * value met gets a small number when it is first met, and with it the bits of
 * all filters that it passes: from then on a row is a few integers.
 */
struct al_dim_value {
	int32_t id;   /* 0: empty */
	int32_t top;  /* id of the first level above it */
	int32_t rank; /* its place where an order is defined */
	/* several values at once are the sum of these: npart 0: one value */
	struct al_dim_value **part;
	size_t npart;
	struct al_value v;
	uint64_t *pass; /* bit i: filter i lets it through */
};

struct al_dim {
	int field; /* or AL_COL_STATE */
	bool top;  /* some group is made by the first level */
	struct al_map ids;
	struct al_dim_value **val;
	size_t n;
};

/* One term of a filter that is decided by a dimension alone. */
struct al_term_in {
	size_t dim;
	const char **word;
	size_t n;
	bool empty; /* no value passes too */
	bool not ;  /* all others pass instead */
};

struct al_cut {
	char *key; /* names and values, as asked */
	struct al_term_in *term;
	size_t nterm;
	struct al_filter sql; /* whatever else it says */
	int column;	      /* of that in the running statement */
};

struct al_tally {
	struct al_counted *of;
	char *key; /* of the request, with filters, period and by */
	size_t cut, period;
	struct al_by *by;
	size_t *dim; /* of each `by` that has one */
	size_t nby;
	bool by_time;
	int many; /* which `by` may have several values, -1: none */
	struct al_measure *slot;
	size_t nslot;
	size_t *source;	   /* of each slot: which number column, or dimension */
	struct al_map met; /* values that distinct has counted, by group */
	bool records;
	struct al_map index; /* key -> group */
	struct al_group **group;
	size_t ngroup;
	int32_t *scratch; /* nby: a key being looked up */
};

/* All that is asked about one ledger. */
struct al_counted {
	struct al_book *b;
	const struct al_ledger *def;
	struct al_dim *dim;
	size_t ndim;
	struct al_cut *cut;
	size_t ncut;
	struct al_period *period;
	size_t nperiod;
	struct al_tally **tally;
	size_t ntally;
	struct al_measure *number; /* fields and figures that are wanted */
	size_t nnumber;
	int next_param;
	size_t nword; /* of filter bits, once running */
	struct al_arena arena;
};

struct al_figures {
	struct al_book *b;
	struct al_counted **counted;
	size_t ncounted;
};

size_t al_dim_ask(struct al_counted *, int field);
void al_dim_release(struct al_dim *);
/* The value's number, given when it is first met. */
struct al_dim_value *al_dim_meet(struct al_counted *, size_t dim,
				 const struct al_value *);

/* A day as numbers of weeks, months …, worked out when first asked for. */
struct al_stamp {
	al_day day;
	bool set;
	int32_t number[AL_BY_WEEK + 1];
	bool have[AL_BY_WEEK + 1];
};
void al_stamp_day(struct al_stamp *, al_day);

/* How many groups a row with these values may be in. */
size_t al_group_parts(const struct al_tally *, struct al_dim_value *const *cur);
/* The group of a row with these values and this day, or one of its groups;
 * made when first met.  NULL: an earlier part was in the same. */
struct al_group *al_group_of(struct al_tally *, struct al_dim_value *const *cur,
			     struct al_stamp *, size_t part);
/* How many values slot `slot` of the group meets in `v` for the first time. */
int al_group_meets(struct al_tally *, const struct al_group *, size_t slot,
		   const struct al_dim_value *v);
/* Put the groups in their order. */
void al_tally_sort(struct al_tally *);

/* The passes: over the records, the clocks; over the journal, once for all
 * ledgers. */
enum al_status al_pass_records(struct al_counted *, struct al_err *e);
enum al_status al_pass_clocks(struct al_counted *, struct al_err *e);
enum al_status al_pass_journal(struct al_figures *, struct al_err *e);
/* … and what is owed, worked out; the sets that are to be covered. */
enum al_status al_pass_owed(struct al_counted *, struct al_err *e);
enum al_status al_pass_cover(struct al_counted *, struct al_err *e);
/* … and when too few were there. */
enum al_status al_pass_presence(struct al_counted *, struct al_err *e);

/* "fixed|closed" as a set of the definition's states. */
enum al_status al_measure_states(const struct al_ledger *, const char *text,
				 uint64_t *out, struct al_err *e);
void al_states_label(const struct al_book *, const struct al_ledger *,
		     uint64_t states, struct al_buf *out);
/* Which record: the key under which its state is found. */
struct al_states_key {
	int64_t office, year, no;
};
/* The names of the states of records at `t`: of those that are in another one
 * now. */
enum al_status al_states_at(struct al_counted *, al_time t, struct al_map *out,
			    struct al_err *e);

/* The first entry written at `start` or later; 1 behind the last: none. */
enum al_status al_journal_since(struct al_db *, al_time start, int64_t *out,
				struct al_err *e);

/*
 * Duties whose end may have been entered late: noted while the clocks are
 * read, decided by the journal afterwards.
 */
struct al_stop {
	int64_t office, year, no, n;
	al_time stop;
	int64_t clock; /* of the definition */
};
struct al_late {
	struct al_late_note {
		struct al_stop stop;
		int64_t *count; /* one more, if it was late */
	} * note;
	size_t n;
};
void al_late_note(struct al_late *, const struct al_stop *, int64_t *count);
enum al_status al_late_count(struct al_late *, struct al_counted *,
			     struct al_err *e);

/* A row while it is looked at: what the passes share. */
struct al_look {
	struct al_counted *c;
	struct al_stmt *st;
	int first; /* column of the first dimension */
	struct al_dim_value **cur;
	uint64_t *mask; /* filters that the row passes */
	struct al_stamp stamp;
};
void al_look_init(struct al_look *, struct al_counted *);
void al_look_release(struct al_look *);
/* Append ", r.x" for all dimensions and filters; the first is column `first`. */
void al_look_columns(struct al_look *, struct al_buf *sql, int first);
void al_look_bind(const struct al_look *);
/* Read them from the row, and which filters it passes. */
void al_look_row(struct al_look *);
static inline bool
al_look_passes(const struct al_look *k, size_t cut)
{
	return k->mask[cut / 64] >> (cut % 64) & 1;
}

#endif
