/* def_amount.c: what an action adds to a field or takes from it */
#include "ledger/def_parse.h"

#include <string.h>

/* Every choice of `a` is one of `to`. */
static bool
same_choices(const struct al_field *a, const struct al_field *to)
{
	for (size_t i = 0; i < a->nchoice; i++) {
		size_t k = 0;

		while (k < to->nchoice &&
		       strcmp(a->choice[i].word, to->choice[k].word) != 0)
			k++;
		if (k == to->nchoice)
			return false;
	}
	return true;
}

static bool
fits(const struct al_field *a, const struct al_field *to)
{
	if (a->type != to->type || (a->many && !to->many))
		return false;
	return a->type == AL_CHOICE ? same_choices(a, to)
				    : al_streq(a->list, to->list);
}

static void
check_fields(struct def_parser *p, const struct al_amount *m)
{
	const struct al_field *a, *to;

	if (m->of < 0 || m->field < 0)
		return;
	a = &p->l->field[m->of];
	to = &p->l->field[m->field];
	if (def_unsure(a) || def_unsure(to))
		return;
	if (!to->many && to->type != AL_INT && to->type != AL_MONEY)
		def_bad(p,
			_("'%s' is no number and has no many values; expected "
			  "a field of type int or money, or one that is many"),
			to->name);
	else if (!fits(a, to))
		def_bad(p,
			_("'%s' doesn't fit '%s'; expected a field or argument "
			  "of the same type"),
			a->name, to->name);
}

/* `A to F`, or `A from F` */
bool
def_amount(struct def_parser *p, struct al_action *act, bool takes)
{
	struct al_amount m = { .takes = takes }, *new;

	m.of = def_field_word(p, true);
	if (!def_take(p, takes ? "from" : "to")) {
		def_unexpected(p, takes ? N_("'from' and a field")
					: N_("'to' and a field"));
		return false;
	}
	m.field = def_field_word(p, false);
	check_fields(p, &m);
	new = al_grow(&act->amount, act->namount, sizeof *new);
	act->namount++;
	*new = m;
	return true;
}

static bool
asks(const struct al_action *a, int field)
{
	for (size_t i = 0; i < a->nask; i++)
		if (a->ask[i].field == field)
			return true;
	return false;
}

/* When all of the action has been read. */
void
def_check_amounts(struct def_parser *p, const struct al_action *a)
{
	for (size_t i = 0; i < a->namount; i++) {
		const struct al_amount *m = &a->amount[i];

		if (m->of < 0 || m->field < 0)
			continue;
		if (!asks(a, m->of))
			def_problem(&p->problems, a->line,
				    _("action '%s' uses '%s', but doesn't ask "
				      "for it; expected 'asks %s'"),
				    a->name, p->l->field[m->of].name,
				    p->l->field[m->of].name);
		if (asks(a, m->field))
			def_problem(&p->problems, a->line,
				    _("action '%s' asks for '%s' and computes "
				      "it; expected one of them"),
				    a->name, p->l->field[m->field].name);
	}
}
