/* show.h: the duty roster shown by day, for one person, or as a calendar */
#ifndef AL_ROSTER_SHOW_H
#define AL_ROSTER_SHOW_H

#include "seat.h"
#include "ledger/query.h"

struct al_roster_view {
	struct al_book *b;
	const struct al_ledger *def;
	const struct al_roster_show *how;
	enum al_format format;
	bool json, ics, html;
	struct al_sink sink;
	al_day from, to; /* shown are these days … */
	bool today;	 /* … of which today is what isn't over yet */
	const char *plan, *staff; /* codes, NULL: all */
	struct al_seats seats;	  /* those that pass, by day and start … */
	size_t n;		  /* … so many, at the beginning */
};

/* Read those of the view's days. */
enum al_status al_roster_view_seats(struct al_roster_view *, struct al_err *e);
/* Tell when the next one is after these days. */
enum al_status al_roster_show_next(const struct al_roster_view *,
				   struct al_err *e);

/* A row for each day, a column for each post. */
enum al_status al_roster_show_days(struct al_roster_view *);
/* A row for each duty; for one person, in a table, how many there were. */
enum al_status al_roster_show_seats(struct al_roster_view *);
/* HTML: a page with a row for each week. */
enum al_status al_roster_show_month(struct al_roster_view *, struct al_err *e);
/* iCalendar: an event for each duty, also those that were given up. */
enum al_status al_roster_feed(struct al_roster_view *, struct al_err *e);

/* "Mon", "Thu 元旦", "Sat 春节 (worked)". */
void al_roster_weekday(struct al_book *, al_day, struct al_buf *out);

#endif
