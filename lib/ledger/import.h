/* import.h: what the files of an import share */
#ifndef AL_IMPORT_H
#define AL_IMPORT_H

#include "act.h"
#include "base/csv.h"

/* What a column of the file holds: a field, by its index, or one of these. */
enum {
	AL_IN_NOTHING = -1, /* no name, or a name that may be ignored */
	AL_IN_CODE = -2,    /* the code of a register's row */
	AL_IN_ROW = -3,	    /* anlan-row, of a rejects file */
	AL_IN_REASON = -4   /* anlan-reason, likewise */
};

enum { AL_IMPORT_KEY = 33 }; /* 32 hexadecimal digits and NUL */

/* One pass over the file. */
struct al_importing {
	struct al_book *b;
	const struct al_ledger *def;
	const struct al_import *how;
	struct al_imported *out;
	struct al_err *e;
	bool write;
	al_time on;	 /* AL_NEVER: now */
	char id[13];	 /* of the file: what its bytes are */
	bool fed_before; /* rows of this very file came in as corrected rejects */

	int64_t lines; /* of the file, for those who ask how far it is */
	int header;    /* its line, 0: not met yet */
	int *column;   /* what each column of the header holds */
	char **name;   /* its cells there */
	size_t ncolumn;
	int *cell_of;		 /* nfield: which column holds it, -1: none */
	int code_cell, row_cell; /* likewise */
	struct al_buf reject;	 /* a line for how->reject, in the making */
	bool has_rejects;

	/* while one row is worked on */
	struct al_act *act;
	struct al_arena arena;
	struct al_err *bad; /* what is wrong with the row … */
	int *bad_cell;	    /* … and at which cell, for each line of `bad` */
	size_t nbad;
	int cell;     /* that the next problem is about, from 1 */
	bool unclear; /* a public cell couldn't be read */
	bool longer;  /* cells beyond the header were told */

	/* for the whole pass */
	struct al_arena keep;
	struct al_map seen;  /* values that stand once, of the rows so far */
	struct al_map equal; /* how many rows had these values */
	struct al_buf text;  /* scratch */
	struct al_stmt *find_key;
	bool no_keys; /* while checking: nothing was imported before */
	struct al_import_kept *kept; /* while checking, NULL: nothing is kept */
};

/* The cell with this number (-1: none), trimmed; "" where the row ends before. */
const char *al_import_cell(const struct al_csv_row *, int cell, size_t *len);

/* ---- import_header.c ------------------------------------------------------ */

/*
 * Is this row the header?  False: a line above it.  True: the columns are
 * known, and every problem with them is told (*s is AL_BAD then).
 */
bool al_import_header(struct al_importing *, const struct al_csv_row *,
		      enum al_status *s);
/* That there was none. */
enum al_status al_import_no_header(struct al_importing *);

/* Note a value of this row: the line where it stood first, 0: nowhere. */
int al_import_see(struct al_importing *, const char *what, const char *value,
		  int line);

/* ---- import_once.c -------------------------------------------------------- */

/* Tell where a row that is added as `r` agrees with one before it. */
void al_import_check_once(struct al_importing *, const struct al_record *r,
			  int line);

/* ---- import_key.c ---------------------------------------------------------- */

/* What the file is called in keys; whether its rejects came in before. */
enum al_status al_import_name(struct al_importing *);
/* "ID:LINE", or what the row's anlan-row cell says (into the arena). */
const char *al_import_row_name(struct al_importing *,
			       const struct al_csv_row *);
/* Whether there are any keys yet. */
enum al_status al_import_look(struct al_importing *);
/*
 * The key of a row whose cells were read: by its number (`ref`), its anlan-row
 * cell, or its values and their occurrence; false: its values are unclear.
 * Asked once for every row, in order: it counts.
 */
bool al_import_key(struct al_importing *, const struct al_csv_row *,
		   char out[AL_IMPORT_KEY]);
/* The key that a corrected reject of this row would have. */
void al_import_row_key(struct al_importing *, const char *row_name,
		       char out[AL_IMPORT_KEY]);
/* Is there a record that came in by this key? */
enum al_status al_import_present(struct al_importing *, const char *key,
				 bool *yes);

/* ---- import_kept.c --------------------------------------------------------- */

/*
 * A check keeps what it read of the rows that are to be added, unless one is
 * refused or there is more than memory should be used for; who then adds them
 * need not read the file again, if the journal's head is still the same.
 */
enum al_status al_import_keep(struct al_importing *);
void al_import_keep_not(struct al_importing *);
void al_import_keep_row(struct al_importing *, const struct al_record *,
			int line);
void al_import_keep_end(struct al_importing *);
/* Add what was kept; *done: it could be used. */
enum al_status al_import_take(struct al_importing *, bool *done);

/* ---- import_reject.c ------------------------------------------------------- */

/* The next problem of the row is about its cell `cell`, from 1. */
void al_import_about(struct al_importing *, int cell);
/* Tell what is wrong with the row that begins in this line. */
void al_import_tell(struct al_importing *, int line);
/* The same, and hand it to how->reject. */
enum al_status al_import_reject(struct al_importing *,
				const struct al_csv_row *);

#endif
