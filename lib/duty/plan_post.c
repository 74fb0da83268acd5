/* plan_post.c: the shifts and posts of a duty plan */
#include "duty/plan_read.h"

#include "base/scan.h"

#include <string.h>

#define MOST_PLACES 99

/* "08:00" to minutes after midnight; false: told. */
static bool
read_time(struct plan_reader *r, const char *expected, int *out)
{
	struct al_scan s = al_scan_of(r->d.t->s);
	int64_t hour = 0, minute = 0;

	if (r->d.t->kind != DEF_WORD || !al_scan_digits(&s, 2, &hour) ||
	    !al_scan_eat(&s, ':') || al_scan_digits(&s, 2, &minute) != 2 ||
	    !al_scan_done(&s) || minute > 59 || hour * 60 + minute > 24 * 60) {
		def_unexpected(&r->d, expected);
		return false;
	}
	*out = (int)(hour * 60 + minute);
	def_next(&r->d);
	return true;
}

/* ---- shifts ---------------------------------------------------------------- */

/* 20:00 to 08:00 */
static bool
read_times(struct plan_reader *r, struct al_plan_shift *s)
{
	int ends;

	if (!read_time(r, N_("when it begins, such as 08:00"), &s->starts))
		return false;
	if (!def_take(&r->d, "to")) {
		def_unexpected(&r->d, N_("'to' and when it ends"));
		return false;
	}
	if (!read_time(r, N_("when it ends, such as 08:00"), &ends))
		return false;
	s->starts %= 24 * 60;
	s->minutes = (ends + 24 * 60 - s->starts) % (24 * 60);
	if (s->minutes == 0)
		s->minutes = 24 * 60;
	return true;
}

/* shift night "night" 夜班  20:00 to 08:00 on days off */
void
plan_shift(struct plan_reader *r)
{
	struct def_parser *d = &r->d;
	const char *name = NULL;
	bool good = plan_new_name(r, N_("the name of the shift"), al_plan_shift,
				  &r->lost_shift, &name);
	struct al_plan_shift *s;

	if (!name)
		return;
	s = al_grow(&r->p->shift, r->p->nshift++, sizeof *s);
	*s = (struct al_plan_shift){ .name = name };
	if (good && def_label(d, &s->label, N_("shift '%s'"), name) &&
	    read_times(r, s) && (!def_take(d, "on") || plan_days(r, &s->on)))
		def_line_end(d);
}

/* ---- how many -------------------------------------------------------------- */

/* Once: whether `on working days in key periods` were either or both nobody
 * could tell. */
static bool
read_need_days(struct plan_reader *r, struct al_plan_days *on)
{
	if (on->n) {
		def_unexpected(&r->d, N_("a comma between days of which any "
					 "will do, 'and' between those that "
					 "must all hold"));
		return false;
	}
	def_next(&r->d);
	return plan_days(r, on);
}

/* `weight 9`, `extra 2`: once each. */
static bool
read_weight(struct plan_reader *r, const char *word, int *out, bool *good)
{
	if (*out || !def_take(&r->d, word))
		return false;
	*good = plan_number(r, 1, AL_PLAN_WEIGHTS, N_("a weight from 1 to 9"),
			    out);
	return true;
}

/* One clause behind the number; false: there is none. */
static bool
read_clause(struct plan_reader *r, struct al_plan_need *need, bool *good)
{
	if (def_take(&r->d, "at"))
		*good = plan_shifts(r, &need->shift);
	else if (def_is(&r->d, "on") || def_is(&r->d, "in"))
		*good = read_need_days(r, &need->on);
	else
		return read_weight(r, "weight", &need->weight, good) ||
		       read_weight(r, "extra", &need->extra, good);
	return true;
}

/* 3 at night in key periods weight 9 */
static bool
read_need(struct plan_reader *r, struct al_plan_need *need)
{
	bool good = plan_number(r, 0, MOST_PLACES,
				N_("how many are to stand it"), &need->n);

	while (good && read_clause(r, need, &good))
		;
	if (!need->weight)
		need->weight = AL_PLAN_WEIGHT;
	if (!need->extra)
		need->extra = AL_PLAN_WEIGHT;
	return good;
}

static bool
read_needs(struct plan_reader *r, struct al_plan_post *post)
{
	struct al_plan_need need, *slot;
	bool good;

	do {
		memset(&need, 0, sizeof need);
		good = read_need(r, &need);
		slot = al_grow(&post->need, post->nneed, sizeof *slot);
		*slot = need;
		post->nneed++;
	} while (good && def_take_kind(&r->d, DEF_COMMA));
	return good;
}

/* post officer "duty officer" 值班员  2, 3 in key periods  who may_duty */
void
plan_post(struct plan_reader *r)
{
	struct def_parser *d = &r->d;
	const char *name = NULL;
	bool good = plan_new_name(r, N_("the name of the post"), al_plan_post,
				  &r->lost_post, &name);
	struct al_plan_post *t;

	if (!name)
		return;
	t = al_grow(&r->p->post, r->p->npost++, sizeof *t);
	*t = (struct al_plan_post){ .name = name };
	if (good && def_label(d, &t->label, N_("post '%s'"), name) &&
	    read_needs(r, t) && (!def_take(d, "who") || plan_who(r, &t->who)))
		def_line_end(d);
}
