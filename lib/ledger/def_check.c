/* def_check.c: what must hold over a whole definition */
#include "ledger/def_parse.h"

#include <string.h>

static bool
same_label(const struct al_label *a, const struct al_label *b)
{
	return strcmp(a->en, b->en) == 0 || strcmp(a->zh, b->zh) == 0;
}

/* Fields, states and actions are also found by their labels. */
static void
check_field_labels(struct def_parser *p)
{
	const struct al_field *f = p->l->field;
	size_t i, k;

	for (i = 0; i < p->l->nfield; i++)
		for (k = 0; k < i; k++) {
			if (!f[i].line || def_unsure(&f[i]) ||
			    def_unsure(&f[k]) ||
			    !same_label(&f[i].label, &f[k].label))
				continue;
			def_problem(&p->problems, f[i].line,
				    _("'%s' has a label that '%s' has; "
				      "expected another"),
				    f[i].name, f[k].name);
		}
}

static void
check_action_labels(struct def_parser *p)
{
	const struct al_action *a = p->l->action;
	size_t i, k;

	for (i = 0; i < p->l->naction; i++)
		for (k = 0; k < i; k++)
			if (same_label(&a[i].label, &a[k].label))
				def_problem(&p->problems, a[i].line,
					    _("action '%s' has a label that "
					      "action '%s' has; expected "
					      "another"),
					    a[i].name, a[k].name);
}

static void
check_state_labels(struct def_parser *p, const int *line)
{
	const struct al_state *s = p->l->state;
	size_t i, k;

	for (i = 0; i < p->l->nstate; i++)
		for (k = 0; k < i; k++)
			if (same_label(&s[i].label, &s[k].label))
				def_problem(&p->problems, line[i],
					    _("state '%s' has a label that "
					      "state '%s' has; expected "
					      "another"),
					    s[i].name, s[k].name);
}

/* The states that some chain of actions leads to. */
static uint64_t
reached(const struct al_ledger *l)
{
	uint64_t seen = 1, before;
	size_t i;

	do {
		before = seen;
		for (i = 0; i < l->naction; i++)
			if (l->action[i].to == AL_TO_STATE &&
			    (l->action[i].from & seen))
				seen |= UINT64_C(1) << l->action[i].state;
	} while (seen != before);
	return seen;
}

static void
check_states(struct def_parser *p, const int *line)
{
	const struct al_ledger *l = p->l;
	uint64_t seen = reached(l);
	bool final = false;
	size_t i;

	for (i = 0; i < l->nstate; i++) {
		final = final || l->state[i].end != AL_OPEN;
		if (!(seen >> i & 1))
			def_problem(&p->problems, line[i],
				    _("no action leads to the state '%s'; "
				      "expected one, or no such state"),
				    l->state[i].name);
	}
	if (!final && !l->reg)
		def_problem(&p->problems, line[l->nstate - 1],
			    _("no state is final; expected at least one with "
			      "'final done' or 'final out'"));
	if (l->state[0].end != AL_OPEN && l->nstate > 1)
		def_problem(&p->problems, line[0],
			    _("the first state, '%s', is where records begin "
			      "and can't be final; expected an open one"),
			    l->state[0].name);
}

/* Where each state stands in the text. */
static void
state_lines(const struct def_parser *p, int *line)
{
	const struct def_token *t;
	size_t i, k;

	for (i = 0; i < p->lex.nitem; i++) {
		t = &p->lex.tok[p->lex.item[i].first];
		if (strcmp(t->s, "state") != 0)
			continue;
		for (k = 0; k < p->l->nstate; k++)
			if (!line[k] && !strcmp(t[1].s, p->l->state[k].name))
				line[k] = t->line;
	}
}

static bool
resumes(const struct al_ledger *l, int clock)
{
	size_t i;

	for (i = 0; i < l->naction; i++)
		if (l->action[i].resumes == clock)
			return true;
	return false;
}

static void
check_pauses(struct def_parser *p)
{
	const struct al_ledger *l = p->l;
	size_t i;

	for (i = 0; i < l->naction; i++)
		if (l->action[i].pauses >= 0 &&
		    !resumes(l, l->action[i].pauses))
			def_problem(&p->problems, l->action[i].line,
				    _("action '%s' pauses the clock '%s'; "
				      "expected another that resumes it"),
				    l->action[i].name,
				    l->clock[l->action[i].pauses].name);
}

/* Flags are never kept: none can be over or void. */
static void
check_flag(struct def_parser *p, const struct al_action *a, int clock)
{
	if (clock < 0 || p->l->clock[clock].kind != AL_FLAG)
		return;
	def_problem(&p->problems, a->line,
		    _("the clock '%s' of action '%s' is a flag, which is never "
		      "kept; expected a duty or a window"),
		    p->l->clock[clock].name, a->name);
}

static void
check_flags(struct def_parser *p)
{
	const struct al_action *a;
	size_t i, k;

	for (i = 0; i < p->l->naction; i++) {
		a = &p->l->action[i];
		check_flag(p, a, a->within);
		for (k = 0; k < a->nvoid_clock; k++)
			check_flag(p, a, a->void_clock[k]);
	}
}

void
def_check(struct def_parser *p)
{
	int line[64] = { 0 }; /* as many states as a bit mask holds */
	bool named;

	if (!p->l->reg && p->l->dated < 0 && !p->has_dated)
		def_problem(&p->problems, 1,
			    _("nothing dates the records; expected 'dated' "
			      "and a field of type date or instant"));
	check_field_labels(p);
	check_action_labels(p);
	check_pauses(p);
	def_check_keeps(p);
	def_check_presence(p);
	def_check_occupies(p);
	check_flags(p);
	def_check_grades(p);
	state_lines(p, line);
	named = line[0] != 0;
	if (!named)
		return;
	check_state_labels(p, line);
	if (!p->bad_action)
		check_states(p, line);
}
