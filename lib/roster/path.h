/* path.h: the cheapest days of one worker within a window
 *
 * All others and the worker's days outside the window stay as they are.  The
 * days are nodes of a graph, a shift is an arc, minutes and weekends are the
 * resources; the cost is what al_sheet_set() would add to the penalty, and on
 * each arc some noise.  Exact but for the limits on how often a shift is
 * worked, which can cut off what it returns.
 */
#ifndef AL_PATH_H
#define AL_PATH_H

#include "chance.h"
#include "sheet.h"
#include "state.h"

struct al_path;

struct al_path *al_path_new(const struct al_roster *);
void al_path_free(struct al_path *);
/*
 * The days [from, to) of `worker`, into out[to - from]; `noise` in units of
 * the penalty.  False: no days keep the rules, or none were found.
 */
bool al_path_find(struct al_path *, const struct al_sheet *, int worker,
		  int from, int to, double noise, struct al_chance *,
		  uint8_t *out);

#endif
