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
plan_goes_on(struct plan_reader *r)
{
	const struct def_token *t = r->d.t;

	if (t->kind != DEF_COMMA || is_number(t + 1))
		return false;
	def_next(&r->d);
	return true;
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

/* ---- lists of them ----------------------------------------------------------- */

static void
add_to(struct al_plan_set *set, int index)
{
	int *slot = al_grow(&set->of, set->n, sizeof *slot);

	*slot = index;
	set->n++;
}

/* Shifts, or posts. */
struct named {
	const char *expected, *unknown; /* messages, not translated yet */
	size_t n;
	const char *(*name)(const struct al_plan *, size_t);
};

static const char *
shift_name(const struct al_plan *p, size_t i)
{
	return p->shift[i].name;
}

static const char *
post_name(const struct al_plan *p, size_t i)
{
	return p->post[i].name;
}

/* The next word as one of them, by index; -1: told. */
static int
read_name(struct plan_reader *r, const struct named *x)
{
	const char **known, *s = def_word(&r->d, x->expected);
	size_t i;

	if (!s)
		return -1;
	for (i = 0; i < x->n; i++)
		if (al_same(x->name(r->p, i), s))
			return (int)i;
	known = al_alloc((x->n + 1) * sizeof *known);
	for (i = 0; i < x->n; i++)
		known[i] = x->name(r->p, i);
	def_unknown(&r->d, s, known, x->n, _(x->unknown), s);
	free(known);
	return -1;
}

static bool
read_set(struct plan_reader *r, const struct named *x, struct al_plan_set *set)
{
	do {
		int i = read_name(r, x);

		if (i < 0)
			return false;
		add_to(set, i);
	} while (plan_goes_on(r));
	return true;
}

bool
plan_shifts(struct plan_reader *r, struct al_plan_set *set)
{
	const struct named shifts = {
		N_("the name of a shift"),
		N_("there is no shift '%s'; expected one of this plan"),
		r->p->nshift, shift_name
	};

	return read_set(r, &shifts, set);
}

bool
plan_posts(struct plan_reader *r, struct al_plan_set *set)
{
	const struct named posts = {
		N_("the name of a post"),
		N_("there is no post '%s'; expected one of this plan"),
		r->p->npost, post_name
	};

	return read_set(r, &posts, set);
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
