/* show.h: what the parts of showing a record share */
#ifndef AL_SHOW_H
#define AL_SHOW_H

#include "attach.h"
#include "keep.h"

struct al_showing {
	struct al_book *b;
	const struct al_show *how;
	struct al_record *r;
	struct al_past *past;
	size_t npast;
	/* its fields before entry i; was[npast]: after the last one */
	struct al_value **was;
	struct al_attachment *attached;
	size_t nattached;
	struct al_buf out;
	struct al_err *e;
};

/* Read the clocks and the history of `r`. */
enum al_status al_show_load(struct al_showing *, struct al_arena *);

/* "met", "missed", "running", "overdue" … */
const char *al_show_verdict(struct al_book *, const struct al_clock *);
/* Of an entry: what was done; by whom; that it was entered late or undone
 * (or nothing); and each thing that was said. */
const char *al_show_deed(const struct al_showing *, const struct al_past *);
void al_show_who(const struct al_past *, struct al_buf *out);
void al_show_remarks(const struct al_showing *, const struct al_past *,
		     struct al_buf *out);
enum al_status al_show_said(struct al_showing *, const struct al_past *,
			    void (*said)(void *arg, const char *label,
					 const char *value),
			    void *arg);
/* Did entry `i` change column `f`?  Adding the record changes nothing. */
bool al_show_changed(const struct al_showing *, size_t i, size_t f);
/* How a clock's due date came about: the rule with its source, the days that
 * were skipped, extensions and pauses. */
enum al_status al_show_explain(struct al_showing *, const struct al_clock *);
/* Which line graded field `f`, if one did. */
void al_show_grade(struct al_showing *, size_t f);
/* The mask of a private field, NULL: none is shown; lent. */
enum al_status al_show_mask(struct al_showing *, size_t field,
			    const char **mask);
enum al_status al_show_json(struct al_showing *);
/* Which units of its set it hasn't reached, where it has one. */
enum al_status al_show_cover(struct al_showing *, bool as_json);
/* The files attached to the record. */
void al_show_attached(struct al_showing *);
void al_show_attached_json(struct al_showing *);

/* When a private value of the record was destroyed, AL_NEVER: it is there. */
al_time al_show_destroyed(const struct al_showing *, size_t f);
/* Put a private value: its mask (NULL: none), or, revealed, the value itself,
 * which is wiped afterwards. */
enum al_status al_show_private(struct al_showing *, size_t f,
			       void (*put)(struct al_showing *, size_t f,
					   const char *value));

#endif
