/* anlan/report.h: counts and reports */
#ifndef ANLAN_REPORT_H
#define ANLAN_REPORT_H

#include "book.h"

/* Count: one row for each group.  AL_USAGE, AL_BAD as for al_list. */
struct al_count {
	const struct al_pair *filter;
	size_t nfilter;
	const char *by;	       /* "level,channel", NULL: one group */
	const char *measure;   /* "count,sum:headcount,ontime:reply,overdue" */
	const char *from, *to; /* the period; NULL: of the filter on `dated` */
	const char *format;
	int width;
};
enum al_status al_count(struct al_book *, const char *ledger,
			const struct al_count *, struct al_sink,
			struct al_err *e);

struct al_report {
	const char *text; /* the template */
	const char *file; /* its name in messages */
	const char *from,
		*to; /* the period as given: dates; NULL with `month` */
	const char
		*month; /* "2026-04", NULL: see from and to, else last month */
	const char *week;   /* "2026-W47", "": the last whole one; or NULL */
	const char *ending; /* the last of seven days, or NULL */
	const char *code; /* of the record that it is about, NULL: of none; its
			     period is then from the record's date to today,
			     unless told */
	const char *format; /* "text", "md", "json" */
	int width;
};
/* Run a report over one transaction.  AL_BAD: the template is wrong (file,
 * line, column, what was expected), or the period is. */
enum al_status al_report(struct al_book *, const struct al_report *,
			 struct al_sink, struct al_err *e);
/* A shipped file: "reports/monthly.zh.md", "ledgers/case.ledger"; NULL: none. */
const char *al_shipped(const char *path);
/* The path of shipped file number i; NULL behind the last one. */
const char *al_shipped_path(size_t i);

#endif
