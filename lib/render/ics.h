/* ics.h: appointments as calendar programs take them: iCalendar, RFC 5545 */
#ifndef AL_ICS_H
#define AL_ICS_H

#include "base/base.h"

/* One appointment.  Text is lent during the call; NULL: not said. */
struct al_ics_event {
	const char *uid;
	const char *summary;
	const char *description;
	al_time starts, ends;
	bool whole_day;		  /* days alone count, the last not included */
	al_time created, changed; /* when it was written, and last changed */
	int sequence;		  /* how often it was changed */
	bool tentative;		  /* it isn't certain yet */
	bool cancelled;		  /* whatever else */
};

/*
 * A calendar in the office's time, `offset` seconds east of UTC.  What comes
 * out hangs on what was put in alone, not on when it is made.
 */
struct al_ics;
struct al_ics *al_ics_new(const char *name, int offset);
void al_ics_add(struct al_ics *, const struct al_ics_event *);
/* All of it as text: UTF-8, lines end in CRLF and have at most 75 octets. */
void al_ics_text(struct al_ics *, struct al_buf *out);
void al_ics_free(struct al_ics *); /* NULL is fine */

#endif
