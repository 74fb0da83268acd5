/* def_action.c: the lines of a definition that describe an action */
#include "ledger/def_parse.h"

#include <stdlib.h>
#include <string.h>

#define MAX_ACTION (64 - AL_A_COUNT)

static bool
is_builtin(const char *s)
{
	static const char *const more[] = { "added", "final" };
	size_t i;

	for (i = 0; i < AL_A_COUNT; i++)
		if (al_same(s, al_builtin_action_name[i]))
			return true;
	for (i = 0; i < AL_COUNT(more); i++)
		if (al_same(s, more[i]))
			return true;
	return false;
}

static bool
name_ok(struct def_parser *p, const char *name)
{
	size_t i;

	if (!def_name_ok(name, '-')) {
		def_bad(p,
			_("'%s' can't name an action; expected small "
			  "letters, digits and '-', a letter first"),
			name);
		return false;
	}
	if (is_builtin(name)) {
		def_bad(p,
			_("'%s' is built in and can't name an action; "
			  "expected another name"),
			name);
		return false;
	}
	for (i = 0; i < p->l->naction; i++)
		if (al_same(p->l->action[i].name, name)) {
			def_bad(p,
				_("there is an action '%s' in line %d; "
				  "expected another name"),
				name, p->l->action[i].line);
			return false;
		}
	if (p->l->naction < MAX_ACTION)
		return true;
	def_bad(p, _("there are too many actions; expected at most %d"),
		MAX_ACTION);
	return false;
}

/* First round: the name alone. */
void
def_name_action(struct def_parser *p, struct def_item *item)
{
	struct al_action *a;
	int line = p->t->line;
	const char *name = def_word(p, N_("the name of an action"));

	if (!name || !name_ok(p, name))
		return;
	item->index = (int)p->l->naction;
	a = al_grow(&p->l->action, p->l->naction, sizeof *a);
	p->l->naction++;
	a->name = name;
	a->label.en = a->label.zh = name;
	a->line = line;
	a->extends = a->pauses = a->resumes = a->within = a->by = -1;
}

static int
find_state(const struct al_ledger *l, const char *s)
{
	size_t i;

	for (i = 0; i < l->nstate; i++)
		if (al_same(l->state[i].name, s))
			return (int)i;
	return -1;
}

static void
no_state(struct def_parser *p, const char *s, bool from)
{
	static const char *const more[] = { "open", "final", "any", "before" };
	size_t n = p->l->nstate, i;
	const char **name = al_alloc((n + AL_COUNT(more)) * sizeof *name);

	for (i = 0; i < n; i++)
		name[i] = p->l->state[i].name;
	for (i = 0; i < AL_COUNT(more); i++)
		name[n + i] = more[i];
	if (from)
		def_unknown(p, s, name, n + 3,
			    _("there is no state '%s'; expected states of this "
			      "definition, open, final or any"),
			    s);
	else
		def_unknown(p, s, name, n + 4,
			    _("there is no state '%s'; expected a state of "
			      "this definition, = or before"),
			    s);
	free(name);
}

/* The states that a word stands for; a state named `open` is that state. */
static uint64_t
states_of(const struct al_ledger *l, const char *s)
{
	bool open = strcmp(s, "open") == 0, any = strcmp(s, "any") == 0;
	bool final = strcmp(s, "final") == 0;
	int k = find_state(l, s);
	uint64_t mask = 0;
	size_t i;

	if (k >= 0)
		return UINT64_C(1) << k;
	for (i = 0; i < l->nstate; i++)
		if (any || (l->state[i].end == AL_OPEN ? open : final))
			mask |= UINT64_C(1) << i;
	return mask;
}

static bool
read_from(struct def_parser *p, struct al_action *a)
{
	const char *s;
	uint64_t mask;

	do {
		s = def_word(p, N_("a state"));
		if (!s)
			return false;
		mask = states_of(p->l, s);
		if (!mask)
			no_state(p, s, true);
		a->from |= mask;
	} while (def_take_kind(p, DEF_COMMA));
	if (def_take_kind(p, DEF_ARROW))
		return true;
	def_unexpected(p, N_("'->' and the state that follows"));
	return false;
}

static bool
read_to(struct def_parser *p, struct al_action *a)
{
	const char *s;

	if (def_take_kind(p, DEF_EQ)) {
		a->to = AL_TO_SAME;
		return true;
	}
	s = def_word(p, N_("a state, = or before"));
	if (!s)
		return false;
	a->state = find_state(p->l, s);
	a->to = AL_TO_STATE;
	if (a->state >= 0)
		return true;
	if (strcmp(s, "before") == 0)
		a->to = AL_TO_BEFORE;
	else
		no_state(p, s, false);
	a->state = 0;
	return true;
}

static bool
read_ask(struct def_parser *p, struct al_action *a)
{
	struct al_ask *ask;
	int f;
	size_t i;

	f = def_field_word(p, true);
	for (i = 0; f >= 0 && i < a->nask; i++)
		if (a->ask[i].field == f) {
			def_bad(p, _("'%s' is asked twice; expected once"),
				p->l->field[f].name);
			f = -1;
		}
	if (f < 0) {
		def_take_kind(p, DEF_QUERY);
		return true;
	}
	ask = al_grow(&a->ask, a->nask, sizeof *ask);
	a->nask++;
	ask->field = f;
	ask->optional = def_take_kind(p, DEF_QUERY);
	return true;
}

static bool
read_asks(struct def_parser *p, struct al_action *a)
{
	do {
		if (p->t->kind != DEF_WORD || def_at_clause(p)) {
			def_unexpected(p, N_("the fields to ask for"));
			return false;
		}
		if (!read_ask(p, a))
			return false;
	} while (p->t->kind == DEF_WORD && !def_at_clause(p));
	return true;
}

/* `attach asks …`: what the built-in action takes beside the file. */
void
def_read_attach(struct def_parser *p)
{
	struct al_action *a = &p->l->attach;

	def_next(p);
	if (a->line) {
		def_bad(p, _("'%s' is told twice; expected once"),
			"attach asks");
		return;
	}
	a->line = p->line;
	if (read_asks(p, a) && p->t->kind != DEF_END)
		def_unexpected(p, N_("the end of the line"));
}

static void
no_action(struct def_parser *p, const char *s)
{
	size_t n = p->l->naction, i;
	const char **name = al_alloc((n + 1) * sizeof *name);

	for (i = 0; i < n; i++)
		name[i] = p->l->action[i].name;
	name[n] = "added";
	def_unknown(p, s, name, n + 1,
		    _("there is no action '%s'; expected one of this "
		      "definition or added"),
		    s);
	free(name);
}

static bool
read_after(struct def_parser *p, struct al_action *a)
{
	const char *s;
	size_t i;

	do {
		s = def_word(p, N_("an action"));
		if (!s)
			return false;
		if (strcmp(s, "added") == 0) {
			a->after |= UINT64_C(1) << (p->l->naction + AL_A_ADD);
			continue;
		}
		for (i = 0; i < p->l->naction; i++)
			if (strcmp(p->l->action[i].name, s) == 0)
				break;
		if (i == p->l->naction)
			no_action(p, s);
		else
			a->after |= UINT64_C(1) << i;
	} while (def_take_kind(p, DEF_COMMA));
	return true;
}

/* `once`, `twice`, `3 times`, or nothing: no bound. */
static bool
read_times(struct def_parser *p, struct al_action *a)
{
	int64_t n;

	if (def_take(p, "once"))
		a->times = 1;
	else if (def_take(p, "twice"))
		a->times = 2;
	else if (p->t->kind == DEF_WORD && al_parse_int(p->t->s, &n)) {
		def_next(p);
		if (n < 1 || n > 1000 || !def_take(p, "times")) {
			def_unexpected(p, N_("'N times', N from 1 to 1000"));
			return false;
		}
		a->times = (int)n;
	}
	return true;
}

static bool
read_extends(struct def_parser *p, struct al_action *a)
{
	a->extends = def_clock_word(p);
	if (!def_take(p, "by")) {
		def_unexpected(p, N_("'by' and a length such as 30d"));
		return false;
	}
	if (!def_length(p, &a->limit))
		return false;
	if (a->limit.n > 0)
		return read_times(p, a);
	def_bad(p, _("an extension by nothing; expected a length such as 30d"));
	return false;
}

/* `running`, or names of clocks. */
static bool
read_voids(struct def_parser *p, struct al_action *a)
{
	int clock;

	if (def_take(p, "running")) {
		a->voids = true;
		return true;
	}
	do {
		if (p->t->kind != DEF_WORD) {
			def_unexpected(p, N_("running, or names of clocks"));
			return false;
		}
		clock = def_clock_word(p);
		*(int *)al_grow(&a->void_clock, a->nvoid_clock++,
				sizeof clock) = clock;
	} while (def_take_kind(p, DEF_COMMA));
	return true;
}

static void
no_clause(struct def_parser *p)
{
	static const char *const clause[] = {
		"asks",	   "refuse", "warn",	"by",	 "after",
		"voids",   "sets",   "adds",	"takes", "within",
		"extends", "pauses", "resumes", "does",
	};

	p->line = p->t->line;
	def_unknown(p, p->t->s, clause, AL_COUNT(clause),
		    _("'%s' can't stand here; expected asks, refuse, warn, by, "
		      "after, voids, sets, adds, takes, within, extends, "
		      "pauses, resumes, does or the end of the line"),
		    p->t->s);
}

static bool
read_clause(struct def_parser *p, struct al_action *a)
{
	if (def_take(p, "asks"))
		return read_asks(p, a);
	if (def_take(p, "after"))
		return read_after(p, a);
	if (def_take(p, "sets"))
		return def_set(p, a);
	if (def_take(p, "extends"))
		return read_extends(p, a);
	if (def_take(p, "voids"))
		return read_voids(p, a);
	if (def_is(p, "adds") || def_is(p, "takes")) {
		def_next(p);
		return def_amount(p, a, strcmp(p->t[-1].s, "takes") == 0);
	}
	if (def_take(p, "does"))
		return def_does(p, &a->does, &a->ndoes, true);
	if (def_take(p, "by"))
		return def_by(p, a);
	if (def_take(p, "refuse") || def_take(p, "warn"))
		def_rule(p, &a->rule, &a->nrule, true);
	else if (def_take(p, "pauses"))
		a->pauses = def_clock_word(p);
	else if (def_take(p, "resumes"))
		a->resumes = def_clock_word(p);
	else if (def_take(p, "within"))
		a->within = def_clock_word(p);
	else {
		no_clause(p);
		return false;
	}
	return true;
}

/* Second round: all behind the name. */
void
def_read_action(struct def_parser *p, struct al_action *a)
{
	if (!read_from(p, a) || !read_to(p, a) ||
	    !def_label(p, &a->label, N_("action '%s'"), a->name))
		return;
	while (p->t->kind != DEF_END)
		if (!read_clause(p, a))
			return;
	def_check_amounts(p, a);
}
