/* table.h: the table of a ledger and its prepared statements */
#ifndef AL_TABLE_H
#define AL_TABLE_H

#include "book.h"

struct al_table {
	const struct al_ledger *def;
	struct al_stmt *load, *insert, *update, *find; /* made when first used */
	struct al_stmt *clocks, *clock_put, *clock_drop, *clock_owner;
};

struct al_table *al_table_of(struct al_book *, const struct al_ledger *);
void al_tables_forget(struct al_book *);
/* A book over a database that is open already, which it then owns. */
struct al_book *al_book_over(struct al_db *, const char *lang);

/* Names that no ledger may take: the tables of the file itself. */
bool al_table_reserved(const char *name);

/* Columns of every record table, in this order before the fields. */
#define AL_TABLE_HEAD "_office, _year, _no, _version, _entered, _on, _state"
enum { AL_TABLE_NHEAD = 7 };

#endif
