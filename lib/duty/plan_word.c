/* plan_word.c: reading a duty plan word by word: numbers, names and lists */
#include "duty/plan_read.h"

#include <string.h>

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

bool
plan_new_name(struct plan_reader *r, const char *expected,
	      int (*find)(const struct al_plan *, const char *), bool *lost,
	      const char **name)
{
	const char *s = def_word(&r->d, expected);

	if (!s) {
		*lost = true;
		return false;
	}
	if (find(r->p, s) >= 0) {
		plan_bad(r, _("'%s' is there already; expected another name"),
			 s);
		return false;
	}
	*name = s;
	if (def_name_ok(s, '-'))
		return true;
	plan_bad(r,
		 _("'%s' can't be a name; expected small letters, digits and "
		   "'-', a letter first"),
		 s);
	return false;
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
	bool lost;
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

/* The next word as one of them, by index; -1: told, or it may be the lost one. */
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
	if (x->lost)
		return -1;
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
		r->lost_shift, r->p->nshift, shift_name
	};

	return read_set(r, &shifts, set);
}

bool
plan_posts(struct plan_reader *r, struct al_plan_set *set)
{
	const struct named posts = {
		N_("the name of a post"),
		N_("there is no post '%s'; expected one of this plan"),
		r->lost_post, r->p->npost, post_name
	};

	return read_set(r, &posts, set);
}
