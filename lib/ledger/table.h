/* table.h: the table of a ledger and its prepared statements */
#ifndef AL_TABLE_H
#define AL_TABLE_H

#include "book.h"

struct al_table {
	const struct al_ledger *def;
	struct al_stmt *load, *update, *find; /* made when first used */
	struct al_insert *insert, *clock_add, *import_key;
	struct al_stmt *clocks, *clock_put, *clock_drop, *clock_owner;
	struct al_stmt *next;
	struct al_key
		last[2]; /* the highest number of an office and year, as the
				  last rows had them (no 0: not known) */
	struct al_stmt *ref[2];	 /* a register's row by code, also by name */
	struct al_stmt **unique; /* ncol */
	struct al_stmt **once;	 /* nonce */
	struct al_stmt **occupy; /* noccupy */
	bool *filled;		 /* ncol: named in `insert` */
	struct al_value
		*deflt; /* ncol: defaults that mean the same at any time,
				    once they were needed; else NULL */
};

struct al_table *al_table_of(struct al_book *, const struct al_ledger *);
/* Until when a record takes something up, as SQL; NULL: it isn't over. */
void al_table_until(struct al_buf *, const struct al_ledger *,
		    const struct al_occupy *);
void al_tables_forget(struct al_book *);
/* Rows were taken back: the highest numbers are looked up again. */
void al_tables_retreat(struct al_book *);
/* A book over a database that is open already, which it then owns. */
struct al_book *al_book_over(struct al_db *, const char *lang);

/* record.c, record_add.c, record_clock.c: what goes into the rows. */
enum al_status al_record_add(struct al_book *, struct al_record *,
			     struct al_err *e);
enum al_status al_record_put_clock(struct al_book *, const struct al_record *,
				   const struct al_clock *, struct al_err *e);
enum al_status al_record_drop_clock(struct al_book *, struct al_record *,
				    const struct al_clock *, struct al_err *e);
/* Running clocks follow whoever the record says they are of; those that are
 * over stay with who had them then. */
enum al_status al_record_move_clocks(struct al_book *, struct al_record *,
				     struct al_err *e);
void al_record_bind(struct al_stmt *, int i, const struct al_value *);
/* The code in a field that says whose a clock is; whose this one is. */
const char *al_record_owner(const struct al_record *, int field);
const char *al_clock_owner(const struct al_record *, const struct al_clock *);

/* Names that no ledger may take: the tables of the file itself. */
bool al_table_reserved(const char *name);

/* Columns of every record table, in this order before the fields. */
#define AL_TABLE_HEAD "_office, _year, _no, _version, _entered, _on, _state"
enum { AL_TABLE_NHEAD = 7 };

#endif
