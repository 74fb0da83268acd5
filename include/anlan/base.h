/* anlan/base.h: how calls end, and what all of them take or give */
#ifndef ANLAN_BASE_H
#define ANLAN_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * How a call ended.  The numbers are the exit codes of the commands, the
 * same for all of them; when several problems meet, the highest counts.
 */
enum al_status {
	AL_OK = 0,
	AL_FOUND = 1, /* a list without a row; a check that found something */
	AL_USAGE = 2, /* wrong usage */
	AL_BAD = 3,   /* bad data; nothing was written */
	AL_CONFLICT = 4, /* state, version, too late: the ledger says no */
	AL_BUSY = 5,	 /* another writer is at work: try again */
	AL_DENIED = 6,	 /* not permitted, or no key */
	AL_IO = 7	 /* input or output failed, or a file is damaged */
};

typedef int64_t al_time;
typedef int32_t al_day;

/* ---- problems --------------------------------------------------------- */

/* What went wrong, one line for each problem, in the order they were met. */
struct al_err;
struct al_err *al_err_new(void);
void al_err_free(struct al_err *);
/* The highest status collected so far; AL_OK where there is none. */
enum al_status al_err_status(const struct al_err *);
size_t al_err_count(const struct al_err *);
/* Line `i` (from 0), without a line feed: "subject: what is wrong". */
const char *al_err_line(const struct al_err *, size_t i);
/* Forget what was collected. */
void al_err_clear(struct al_err *);

/* ---- in and out ------------------------------------------------------- */

/* An option as given: its name and its value ("" for one without). */
struct al_pair {
	const char *name, *value;
};

/* Where output goes; a status other than AL_OK ends it. */
struct al_sink {
	enum al_status (*write)(void *arg, const char *s, size_t n);
	void *arg;
};

#endif
