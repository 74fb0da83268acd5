/* read.h: what the parts of the reader of shift-planning problems share */
#ifndef AL_ROSTER_READ_H
#define AL_ROSTER_READ_H

#include "base/map.h"
#include "roster.h"

struct al_roster_reader {
	struct al_roster *r;
	struct al_err *e;
	struct al_arena arena; /* what is needed while reading */
	enum al_status status; /* the worst so far */
	size_t line;
	char **cell; /* of the line, trimmed */
	size_t n, room;
	struct al_map shifts, workers; /* by id, the index + 1 */
	const char **barred;	       /* by shift, as written */
	size_t *barred_line;
	bool *wanted;	/* cover that was given: [day * (shifts + 1) + shift] */
	size_t section; /* 0: none yet */
	bool lost;	/* what follows can't be told from errors */
};

/* A problem of a cell (from 1; 0: of the line). */
void al_reader_fail(struct al_roster_reader *, size_t cell, const char *fmt,
		    ...) AL_PRINTF(3, 4);
/* The number in a cell, from 0 up to `most`; false with an error. */
bool al_reader_number(struct al_roster_reader *, size_t cell, int most,
		      int *out);
bool al_reader_day(struct al_roster_reader *, size_t cell, int *out);
/* A shift's index, from 1; 0 with an error: there is none of this name. */
int al_reader_shift(struct al_roster_reader *, size_t cell, const char *id);
/* A worker's index from 0; -1 with an error. */
int al_reader_worker(struct al_roster_reader *, size_t cell);
/* The line has from `least` to `most` cells. */
bool al_reader_cells(struct al_roster_reader *, size_t least, size_t most,
		     const char *what);

/* The lines of each section. */
void al_reader_horizon(struct al_roster_reader *);
void al_reader_shift_line(struct al_roster_reader *);
void al_reader_worker_line(struct al_roster_reader *);
void al_reader_away(struct al_roster_reader *);
void al_reader_wish(struct al_roster_reader *);	 /* a shift that is wanted */
void al_reader_avoid(struct al_roster_reader *); /* one that isn't */
void al_reader_cover(struct al_roster_reader *);
/* All shifts are known; all workers are. */
void al_reader_end_shifts(struct al_roster_reader *);
void al_reader_end_workers(struct al_roster_reader *);

#endif
