/* remind.h: a reminder while it is made */
#ifndef AL_REMIND_H
#define AL_REMIND_H

#include "due.h"

/* What a message is about: cells of these columns, in this order. */
enum {
	AL_R_CODE,
	AL_R_LEDGER,
	AL_R_CLOCK,
	AL_R_DUE,
	AL_R_DAYS,
	AL_R_OWNER,
	AL_R_LEAD,
	AL_R_WHAT,
	AL_R_COLUMNS
};

struct al_letter {
	struct al_book *b;
	const struct al_remind *how;
	const char *code; /* of the reminder */
	const char *unit; /* its name; NULL: to the office itself */
	const char *to;
	const struct al_due_row *const *row;
	size_t n;
};
/* Write it, in the office's language (b->zh). */
void al_letter_write(const struct al_letter *, struct al_buf *out);

#endif
