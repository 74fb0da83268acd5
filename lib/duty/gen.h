/* gen.h: a duty roster made, shown and written: what these parts share */
#ifndef AL_GEN_H
#define AL_GEN_H

#include "draft.h"
#include "report/model.h"

struct al_gen {
	const struct al_roster_gen *how;
	struct al_book *b;
	struct al_plan *plan;
	struct al_draft d;
	struct al_err *e;
	struct al_model m; /* of the preview */
};

/* gen_show.c: the whole preview; the places alone, as rows. */
void al_gen_model(struct al_gen *);
enum al_status al_gen_rows(struct al_gen *, enum al_format, struct al_sink);
/* gen_fair.c: how fair it is. */
void al_gen_fair(struct al_gen *);
/* gen_people.c: what each person has of it. */
void al_gen_people(struct al_gen *);
/* gen_why.c: what couldn't be met; why somebody doesn't stand what he did. */
void al_gen_holes(struct al_gen *);
void al_gen_hitches(struct al_gen *, const struct al_fair *, int pool);
void al_gen_changes(struct al_gen *);
/* gen_broken.c: the rules that aren't kept; the same as lines of text. */
void al_gen_broken(struct al_gen *);
void al_gen_broken_lines(const struct al_gen *, struct al_buf *out);
/* gen_wish.c: which wishes are met. */
void al_gen_wishes(struct al_gen *);
/* gen_write.c */
enum al_status al_gen_write(struct al_gen *, char **codes, char **told);

/* What may be done with a place that was there: it changed, or is dropped. */
bool al_gen_changed(const struct al_gen *, const struct al_draft_place *);
/* The code of who stands a place, and his name; NULL: nobody. */
const char *al_gen_staff(const struct al_gen *, const struct al_draft_place *);
const char *al_gen_name(const struct al_gen *, const struct al_draft_place *);
/* Is there a place that somebody may stand, or does? */
bool al_gen_takes_part(const struct al_gen *, int person);
/* "2026-02-17 Tue 春节" */
void al_gen_day(const struct al_gen *, int day, struct al_buf *out);

#endif
