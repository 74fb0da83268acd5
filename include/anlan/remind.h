/* anlan/remind.h: messages to units about what is due */
#ifndef ANLAN_REMIND_H
#define ANLAN_REMIND_H

#include "list.h"

struct al_remind {
	struct al_due due; /* which duties: its filters, ledgers, clocks */
	const char *from;  /* the office's address */
	bool keep; /* messages without an address are taken too, to be kept */
};
/* One message to a unit, or to the office itself. */
struct al_message {
	const char *code; /* of its record: "CB2026-000001" */
	const char *who;  /* the unit's name, or the office's */
	const char *to;	  /* its address; NULL: none */
	const char *file; /* a name for it: "road-20260506-1.eml" */
	const char *text; /* by RFC 5322, lines end in LF */
	size_t len;
	size_t duties; /* how many it speaks of */
};
struct al_messages;
/*
 * Make a message for each unit that has duties which weren't spoken of today
 * in an earlier one, and for the office where no unit can be told; and write
 * each down as a record of ledger "reminder".  The caller commits first, hands
 * the messages over then, and says with al_do(… "sent") or ("fail") how that
 * went: so none is sent twice, whatever happens in between.
 *   AL_USAGE, AL_BAD  as for al_due; `from` is no address
 *   AL_FOUND  some units have no address (told), and !keep; the rest is there
 */
enum al_status al_remind(struct al_book *, const struct al_remind *,
			 struct al_messages **out, struct al_err *e);
size_t al_messages_count(const struct al_messages *);
const struct al_message *al_messages_at(const struct al_messages *, size_t i);
void al_messages_free(struct al_messages *);

#endif
