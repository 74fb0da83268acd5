/* parsed.h: an entry of the journal as JSON, for those who apply or read it */
#ifndef AL_PARSED_H
#define AL_PARSED_H

#include "effect.h"

#include <jansson.h>

/* NULL: it can't be read; json_decref() releases. */
json_t *al_json_parse(const char *data, struct al_err *e);
/* A member of `set` or `arg`; text is lent by `j` where there is no arena. */
void al_json_value(const json_t *j, struct al_arena *, struct al_value *);

#endif
