/* missing.h: what the parts of asking who hasn't filed share */
#ifndef AL_MISSING_H
#define AL_MISSING_H

#include "owed.h"
#include "render/render.h"

struct al_asking {
	struct al_book *b;
	const struct al_missing *how;
	const struct al_ledger *def;
	struct al_owing w;
	struct al_err *e;
	enum al_format format;
	bool text, json;
	struct al_render *out;
	struct al_sink sink;
	struct al_buf who; /* of the message at hand: names */
	size_t missing;	   /* of the round at hand */
	size_t rows, all_missing;
};

/* What is said of an owed return: unit, kind, period, due, did, filed, late,
 * corrected, state, code.  The number of a column by name, -1: there is none;
 * its heading; a cell as people read it or as JSON. */
int al_owed_column(const char *name);
struct al_column al_owed_head(const struct al_book *, size_t column);
void al_owed_cell(struct al_book *, const struct al_ledger *,
		  const struct al_owed *, size_t column, bool json,
		  struct al_buf *out);

/* The columns, or nothing where a message is asked for; AL_USAGE: no such
 * format. */
enum al_status al_missing_begin(struct al_asking *);
/* A row, or a name in the message, of what `arg`, a struct al_asking, asks. */
enum al_status al_missing_owed(void *arg, const struct al_owed *);
/* The message about this round, where one is asked for. */
enum al_status al_missing_end(struct al_asking *, const char *kind,
			      const struct al_round *);

#endif
