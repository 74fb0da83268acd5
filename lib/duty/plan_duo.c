/* plan_duo.c: who stands duty on the same days, and who never does */
#include "duty/plan_read.h"

static void
add_duo(struct plan_reader *r, const char *one, const char *two, bool together)
{
	struct al_plan_duo *slot =
		al_grow(&r->p->duo, r->p->nduo, sizeof *slot);

	*slot = (struct al_plan_duo){ one, two, together, r->d.line };
	r->p->nduo++;
}

/* Each of them with each. */
static void
group(struct plan_reader *r, bool together)
{
	const struct def_token *first = r->d.t;

	for (; r->d.t->kind != DEF_END; def_next(&r->d)) {
		if (r->d.t->kind != DEF_WORD) {
			def_unexpected(&r->d, N_("the code of somebody on the "
						 "staff"));
			return;
		}
		for (const struct def_token *t = first; t < r->d.t; t++) {
			if (al_same(t->s, r->d.t->s)) {
				plan_bad(r,
					 _("'%s' stands there twice; expected "
					   "different people"),
					 t->s);
				return;
			}
			add_duo(r, t->s, r->d.t->s, together);
		}
	}
	if (r->d.t - first < 2)
		def_unexpected(&r->d, N_("two people at least"));
}

void
plan_apart(struct plan_reader *r)
{
	group(r, false);
}

void
plan_together(struct plan_reader *r)
{
	group(r, true);
}

/* ---- both ----------------------------------------------------------------------- */

static bool
is_one(const struct al_plan_duo *duo, const char *who)
{
	return al_same(duo->one, who) || al_same(duo->two, who);
}

/* Is somebody of this duo `who`, or one of a duo that is reached? */
static bool
meets(const struct al_plan *p, const bool *reached,
      const struct al_plan_duo *duo, const char *who)
{
	bool any = is_one(duo, who);

	for (size_t i = 0; i < p->nduo && !any; i++)
		any = reached[i] && (is_one(duo, p->duo[i].one) ||
				     is_one(duo, p->duo[i].two));
	return any;
}

/* The line that makes two stand together, maybe by way of others; 0: none. */
static int
together_by(const struct al_plan *p, const char *one, const char *two)
{
	bool *reached = al_alloc(p->nduo * sizeof *reached), more = true;
	int line = 0;

	while (more && !line) {
		more = false;
		for (size_t i = 0; i < p->nduo && !line; i++) {
			const struct al_plan_duo *duo = &p->duo[i];

			if (reached[i] || !duo->together ||
			    !meets(p, reached, duo, one))
				continue;
			reached[i] = more = true;
			line = is_one(duo, two) ? duo->line : 0;
		}
	}
	free(reached);
	return line;
}

void
plan_check_duos(struct plan_reader *r)
{
	int told = 0;

	for (size_t i = 0; i < r->p->nduo; i++) {
		const struct al_plan_duo *duo = &r->p->duo[i];
		int line = duo->together
				   ? 0
				   : together_by(r->p, duo->one, duo->two);

		if (!line || duo->line == told)
			continue;
		told = duo->line;
		def_problem(&r->d.problems, told,
			    _("'%s' and '%s' stand duty only together by line "
			      "%d; expected them together or apart, not both"),
			    duo->one, duo->two, line);
	}
}
