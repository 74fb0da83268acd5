/* plan_post.c: the shifts and posts of a duty plan */
#include "duty/plan_read.h"

#include "base/scan.h"

#include <string.h>

#define MOST_PLACES 99

static bool
is_number(const struct def_token *t)
{
	size_t n = strspn(t->s, "0123456789");

	return t->kind == DEF_WORD && n > 0 && n <= 3 && !t->s[n];
}

bool
plan_at_number(const struct plan_reader *r)
{
	const struct def_token *t = r->d.t;

	return is_number(t->kind == DEF_COMMA ? t + 1 : t);
}

bool
plan_number(struct plan_reader *r, int least, int most, const char *expected,
	    int *out)
{
	int64_t n;

	if (r->d.t->kind != DEF_WORD || !al_parse_int(r->d.t->s, &n)) {
		def_unexpected(&r->d, expected);
		return false;
	}
	def_next(&r->d);
	if (n < least || n > most) {
		plan_bad(r, _("%lld can't be; expected a number from %d to %d"),
			 (long long)n, least, most);
		return false;
	}
	*out = (int)n;
	return true;
}

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

/* The name of a shift or post that isn't there yet; NULL: told. */
static const char *
new_name(struct plan_reader *r, const char *expected,
	 int (*find)(const struct al_plan *, const char *))
{
	const char *s = def_word(&r->d, expected);

	if (!s)
		return NULL;
	if (!def_name_ok(s, '-')) {
		plan_bad(r,
			 _("'%s' can't be a name; expected small letters, "
			   "digits and '-', a letter first"),
			 s);
		return NULL;
	}
	if (find(r->p, s) < 0)
		return s;
	plan_bad(r, _("'%s' is there already; expected another name"), s);
	return NULL;
}

/* shift night "night" 夜班  20:00 to 08:00 on days off */
void
plan_shift(struct plan_reader *r)
{
	struct def_parser *d = &r->d;
	struct al_plan_shift s = { .line = d->line }, *slot;
	int ends;

	s.name = new_name(r, N_("the name of the shift"), al_plan_shift);
	if (!s.name || !def_label(d, &s.label, N_("shift '%s'"), s.name) ||
	    !read_time(r, N_("when it begins, such as 08:00"), &s.starts))
		return;
	if (!def_take(d, "to")) {
		def_unexpected(d, N_("'to' and when it ends"));
		return;
	}
	if (!read_time(r, N_("when it ends, such as 08:00"), &ends))
		return;
	s.starts %= 24 * 60;
	s.minutes = (ends + 24 * 60 - s.starts) % (24 * 60);
	if (s.minutes == 0)
		s.minutes = 24 * 60;
	if (def_take(d, "on") && !plan_days(r, &s.on)) {
		free(s.on.span);
		return;
	}
	def_line_end(d);
	slot = al_grow(&r->p->shift, r->p->nshift, sizeof *slot);
	*slot = s;
	r->p->nshift++;
}

/* ---- how many -------------------------------------------------------------- */

static bool
read_shifts(struct plan_reader *r, struct al_plan_need *need)
{
	const char *s;
	int i, *slot;

	for (;;) {
		s = def_word(&r->d, N_("the name of a shift"));
		if (!s)
			return false;
		i = al_plan_shift(r->p, s);
		if (i < 0) {
			plan_bad(r,
				 _("there is no shift '%s'; expected one of "
				   "this plan"),
				 s);
			return false;
		}
		slot = al_grow(&need->shift, need->nshift, sizeof *slot);
		*slot = i;
		need->nshift++;
		if (r->d.t->kind != DEF_COMMA || plan_at_number(r))
			return true;
		def_next(&r->d);
	}
}

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

/* 3 at night in key periods */
static bool
read_need(struct plan_reader *r, struct al_plan_need *need)
{
	struct def_parser *d = &r->d;

	if (!plan_number(r, 0, MOST_PLACES, N_("how many are to stand it"),
			 &need->n))
		return false;
	for (;;) {
		if (def_take(d, "at")) {
			if (!read_shifts(r, need))
				return false;
		} else if (def_is(d, "on") || def_is(d, "in")) {
			if (!read_need_days(r, &need->on))
				return false;
		} else {
			return true;
		}
	}
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
	struct al_plan_post t = { .line = d->line }, *slot;

	t.name = new_name(r, N_("the name of the post"), al_plan_post);
	if (!t.name || !def_label(d, &t.label, N_("post '%s'"), t.name))
		return;
	if (read_needs(r, &t)) {
		if (d->t->kind == DEF_END || !def_take(d, "who"))
			def_line_end(d);
		else if (plan_who(r, &t.who))
			def_line_end(d);
	}
	slot = al_grow(&r->p->post, r->p->npost, sizeof *slot);
	*slot = t;
	r->p->npost++;
}
