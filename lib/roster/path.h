/* path.h: the cheapest days of one worker within a window
 *
 * All others and the worker's days outside the window stay as they are.  The
 * days are nodes of a graph, a shift is an arc, minutes and weekends are the
 * resources; the cost is what al_sheet_set() would add to the penalty, and on
 * each arc some noise.  Exact but for the limits on how often a shift is
 * worked: a shift worked too often is made dearer until it isn't.
 */
#ifndef AL_PATH_H
#define AL_PATH_H

#include "chance.h"
#include "sheet.h"
#include "state.h"

struct al_path;

struct al_path *al_path_new(const struct al_roster *);
void al_path_free(struct al_path *);
/* How much was done so far; the same for the same calls. */
int64_t al_path_work(const struct al_path *);
/*
 * The days [from, to) of `worker`, into out[to - from]; `noise` in units of
 * the penalty.  False: no days keep the rules, or none were found.
 */
bool al_path_find(struct al_path *, const struct al_sheet *, int worker,
		  int from, int to, double noise, struct al_chance *,
		  uint8_t *out);
/* What keeps a shift within its limit, from one call to the next. */
struct al_path_limit {
	float dearer; /* made so much */
	bool counted; /* exactly */
};
/*
 * The same with other costs: price[(day - from) * (shifts + 1) + shift], the
 * worker's own requests included.  Shifts worked too often are counted, if
 * few are.  *least: no days are cheaper.
 */
bool al_path_price(struct al_path *, const struct al_sheet *, int worker,
		   int from, int to, const float *price, struct al_path_limit *,
		   uint8_t *out, double *least);

#endif
