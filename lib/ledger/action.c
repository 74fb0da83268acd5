/* action.c: names of actions and states */
#include "act.h"

#include <string.h>

const enum al_builtin_action al_by_hand[AL_BY_HAND] = { AL_A_CORRECT,
							AL_A_ASSIGN, AL_A_NOTE,
							AL_A_ATTACH };

const char *
al_action_name(const struct al_ledger *def, int action)
{
	return (size_t)action < def->naction
		       ? def->action[action].name
		       : al_builtin_action_name[action - (int)def->naction];
}

int
al_action_number(const struct al_ledger *def, const char *name)
{
	int i = al_def_action(def, name);

	for (int k = 0; i < 0 && k < AL_A_COUNT; k++)
		if (strcmp(al_builtin_action_name[k], name) == 0)
			return (int)def->naction + k;
	return i;
}

const struct al_label *
al_action_label(const struct al_ledger *def, const char *name)
{
	int i = al_action_number(def, name);

	if (i < 0)
		return NULL;
	return (size_t)i < def->naction
		       ? &def->action[i].label
		       : &al_builtin_action_label[i - (int)def->naction];
}

int
al_state_index(const struct al_ledger *def, const char *name)
{
	for (size_t i = 0; i < def->nstate; i++)
		if (strcmp(def->state[i].name, name) == 0)
			return (int)i;
	return -1;
}

bool
al_state_final(const struct al_ledger *def, const char *name)
{
	int i = al_state_index(def, name);

	return i >= 0 && def->state[i].end != AL_OPEN;
}

bool
al_state_over(const struct al_ledger *def, const char *name)
{
	return def->nstate > 1 && al_state_final(def, name);
}

const char *
al_state_label(const struct al_book *b, const struct al_ledger *def,
	       const char *name)
{
	int i = al_state_index(def, name);

	if (i < 0)
		return b->zh && strcmp(name, AL_VOID) == 0 ? "已作废" : name;
	return al_label(b, &def->state[i].label);
}

const char *
al_action_called(const struct al_book *b, const struct al_ledger *def,
		 const char *name)
{
	const struct al_label *label = al_action_label(def, name);

	return b->zh && label ? label->zh : name;
}

const char *
al_action_shown(const struct al_book *b, const struct al_ledger *def,
		int action)
{
	return al_action_called(b, def, al_action_name(def, action));
}

/* Does the condition hang on what the action is given, or on other records? */
static bool
hangs_on_more(const struct al_ledger *def, const struct al_action *a,
	      const struct al_cond *c)
{
	for (size_t i = 0; i < c->n; i++) {
		const struct al_term *t = &c->term[i];

		if (t->test >= AL_FALLS || (size_t)t->field >= def->ncol ||
		    (def->field[t->field].graded && a->nask) ||
		    (t->other >= 0 && (size_t)t->other >= def->ncol))
			return true;
		for (size_t k = 0; k < a->nask; k++)
			if (a->ask[k].field == t->field ||
			    a->ask[k].field == t->other)
				return true;
	}
	return false;
}

bool
al_action_possible(const struct al_action *a, const struct al_record *r)
{
	const struct al_ledger *def = r->def;
	int state = al_state_index(def, r->state);

	if (state < 0 || !(a->from & ((uint64_t)1 << state)))
		return false;
	for (size_t i = 0; i < a->nrule; i++) {
		const struct al_rule *rule = &a->rule[i];

		if (!rule->warns && !hangs_on_more(def, a, &rule->cond) &&
		    !hangs_on_more(def, a, &rule->when) &&
		    al_cond_true(def, r->val, &rule->when) &&
		    al_cond_true(def, r->val, &rule->cond) != rule->unless)
			return false;
	}
	return true;
}

void
al_action_list_add(const struct al_book *b, const struct al_action *a,
		   struct al_buf *out)
{
	if (b->zh)
		al_buf_addf(out, "%s%s（%s）", out->len ? "、" : "", a->name,
			    a->label.zh);
	else
		al_buf_addf(out, "%s%s", out->len ? ", " : "", a->name);
}

const char *
al_clock_label(const struct al_book *b, const struct al_ledger *def,
	       const char *name)
{
	int i = al_def_clock(def, name);

	if (i >= 0)
		return al_label(b, &def->clock[i].label);
	return b->zh && strcmp(name, AL_CLOCK_OPEN) == 0 ? "办理全程" : name;
}

const char *
al_clock_shown(const struct al_book *b, const struct al_ledger *def,
	       const char *name)
{
	return b->zh ? al_clock_label(b, def, name) : name;
}
