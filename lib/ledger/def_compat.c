/* def_compat.c: may a definition take the place of another? */
#include "ledger/def.h"

#include <string.h>

struct compare {
	const struct al_ledger *from, *to;
	struct al_err *e;
	enum al_status s;
};

#define refuse(c, ...) ((c)->s = al_fail((c)->e, AL_CONFLICT, __VA_ARGS__))

static const struct al_field *
column(const struct al_ledger *l, const char *name)
{
	size_t i;

	for (i = 0; i < l->ncol; i++)
		if (strcmp(l->field[i].name, name) == 0)
			return &l->field[i];
	return NULL;
}

static void
compare_heads(struct compare *c)
{
	const struct al_ledger *a = c->from, *b = c->to;

	if (strcmp(a->name, b->name) != 0)
		refuse(c,
		       _("the name was '%s' and can't become '%s'; define a "
			 "ledger of its own"),
		       a->name, b->name);
	if (a->reg != b->reg)
		refuse(c, _("a ledger can't become a register, nor a register "
			    "a ledger; define another"));
	else if (!al_streq(a->prefix, b->prefix))
		refuse(c,
		       _("the prefix was %s and can't become %s: it stands "
			 "in the codes of records"),
		       a->prefix, b->prefix);
}

static void
compare_dated(struct compare *c)
{
	const struct al_ledger *a = c->from, *b = c->to;
	const char *was = a->dated < 0 ? NULL : a->field[a->dated].name;
	const char *is = b->dated < 0 ? NULL : b->field[b->dated].name;

	if (al_streq(was, is))
		return;
	refuse(c,
	       _("records were dated by '%s' and can't be by '%s': years "
		 "and figures hang on it"),
	       was ? was : "-", is ? is : "-");
}

/* A code of one ledger may become a code of any, and one value many. */
static bool
same_type(const struct al_field *a, const struct al_field *b)
{
	if (a->type != b->type || (a->many && !b->many))
		return false;
	if (a->type == AL_CODE && !b->list)
		return true;
	return al_streq(a->list, b->list);
}

static void
compare_choices(struct compare *c, const struct al_field *a,
		const struct al_field *b)
{
	size_t i, k;

	for (i = 0; i < a->nchoice; i++) {
		for (k = 0; k < b->nchoice; k++)
			if (!strcmp(a->choice[i].word, b->choice[k].word))
				break;
		if (k == b->nchoice)
			refuse(c,
			       _("choice '%s' of '%s' is gone; keep it and "
				 "mark it 'retired'"),
			       a->choice[i].word, a->name);
	}
}

static void
compare_field(struct compare *c, const struct al_field *a)
{
	const struct al_field *b = column(c->to, a->name);

	if (!b) {
		refuse(c,
		       _("field '%s' is gone; keep it, for records have "
			 "it"),
		       a->name);
		return;
	}
	if ((a->type == AL_PRIVATE) != (b->type == AL_PRIVATE))
		refuse(c,
		       a->type == AL_PRIVATE
			       ? _("field '%s' is private and can't become plain; add "
				   "another field")
			       : _("field '%s' is plain and can't become private; add "
				   "another field"),
		       a->name);
	else if (!same_type(a, b))
		refuse(c, _("field '%s' has another type; add another field"),
		       a->name);
	else
		compare_choices(c, a, b);
}

static void
compare_states(struct compare *c,
	       bool (*has_rows)(const char *state, void *arg), void *arg)
{
	const struct al_ledger *a = c->from, *b = c->to;
	size_t i, k;

	for (i = 0; i < a->nstate; i++) {
		for (k = 0; k < b->nstate; k++)
			if (!strcmp(a->state[i].name, b->state[k].name))
				break;
		if (k == b->nstate && has_rows(a->state[i].name, arg))
			refuse(c,
			       _("state '%s' is gone, but records are in "
				 "it; keep it"),
			       a->state[i].name);
	}
}

enum al_status
al_def_compatible(const struct al_ledger *from, const struct al_ledger *to,
		  bool (*has_rows)(const char *state, void *arg), void *arg,
		  struct al_err *e)
{
	struct compare c = { from, to, e, AL_OK };
	size_t i;

	compare_heads(&c);
	compare_dated(&c);
	for (i = 0; i < from->ncol; i++)
		compare_field(&c, &from->field[i]);
	compare_states(&c, has_rows, arg);
	return c.s;
}
