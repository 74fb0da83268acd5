/* def_clock.c: the lines of a definition that describe a clock */
#include "ledger/def_parse.h"

#include <stdlib.h>
#include <string.h>

int
def_clock_word(struct def_parser *p)
{
	size_t n = p->l->nclock, i;
	const char *s = def_word(p, N_("the name of a clock")), **name;

	if (!s)
		return -1;
	for (i = 0; i < n; i++)
		if (strcmp(p->l->clock[i].name, s) == 0)
			return (int)i;
	name = al_alloc((n + 1) * sizeof *name);
	for (i = 0; i < n; i++)
		name[i] = p->l->clock[i].name;
	def_unknown(p, s, name, n,
		    _("there is no clock '%s'; expected one of this "
		      "definition"),
		    s);
	free(name);
	return -1;
}

static bool
name_ok(struct def_parser *p, const char *name)
{
	size_t i;

	if (!def_name_ok(name, '-')) {
		def_bad(p,
			_("'%s' can't name a clock; expected small letters, "
			  "digits and '-', a letter first"),
			name);
		return false;
	}
	if (strcmp(name, "open") == 0) {
		def_bad(p, _("the clock 'open' is built in; expected another "
			     "name"));
		return false;
	}
	for (i = 0; i < p->l->nclock; i++)
		if (strcmp(p->l->clock[i].name, name) == 0) {
			def_bad(p,
				_("there is a clock '%s' in line %d; "
				  "expected another name"),
				name, p->l->clock[i].line);
			return false;
		}
	return true;
}

/* First round: the name alone. */
void
def_name_clock(struct def_parser *p, struct def_item *item)
{
	struct al_clock_def *c;
	int line = p->t->line;
	const char *name = def_word(p, N_("the name of a clock"));

	if (!name || !name_ok(p, name))
		return;
	item->index = (int)p->l->nclock;
	c = al_grow(&p->l->clock, p->l->nclock, sizeof *c);
	p->l->nclock++;
	c->name = c->label.en = c->label.zh = name;
	c->line = line;
	c->at = c->due = c->or_due = c->of = -1;
}

/* ---- events ------------------------------------------------------------- */

static void
no_event(struct def_parser *p, const char *s, bool from)
{
	size_t n = p->l->naction, i;
	const char **name = al_alloc((n + 6) * sizeof *name);

	for (i = 0; i < n; i++)
		name[i] = p->l->action[i].name;
	name[n] = "added";
	name[n + 1] = al_builtin_action_name[AL_A_ASSIGN];
	name[n + 2] = al_builtin_action_name[AL_A_NOTE];
	name[n + 3] = al_builtin_action_name[AL_A_CORRECT];
	name[n + 4] = "final";
	name[n + 5] = "otherwise";
	if (from)
		def_unknown(p, s, name, n + 4,
			    _("a clock can't start at '%s'; expected added or "
			      "an action"),
			    s);
	else
		def_unknown(p, s, name, n + 6,
			    _("a clock can't end at '%s'; expected final, "
			      "otherwise, added or an action"),
			    s);
	free(name);
}

/* The bit of an action, also assign, note and correct; 0: unknown. */
static uint64_t
event_bit(const struct al_ledger *l, const char *s)
{
	static const int usable[] = { AL_A_ASSIGN, AL_A_NOTE, AL_A_CORRECT };
	size_t i;

	for (i = 0; i < l->naction; i++)
		if (strcmp(l->action[i].name, s) == 0)
			return UINT64_C(1) << i;
	for (i = 0; i < AL_COUNT(usable); i++)
		if (strcmp(al_builtin_action_name[usable[i]], s) == 0)
			return UINT64_C(1) << (l->naction + (size_t)usable[i]);
	return 0;
}

/* What is no action; only an end is a state, or a condition that is over. */
static bool
read_event(struct al_clock_def *c, bool from, const char *s)
{
	bool *event = strcmp(s, "added") == 0
			      ? (from ? &c->on_add : &c->until_added)
		      : from			    ? NULL
		      : strcmp(s, "final") == 0	    ? &c->until_final
		      : strcmp(s, "otherwise") == 0 ? &c->until_otherwise
						    : NULL;

	if (event)
		*event = true;
	return event != NULL;
}

static bool
read_events(struct def_parser *p, struct al_clock_def *c, bool from)
{
	const char *s;
	uint64_t bit;

	do {
		s = def_word(p, N_("an action"));
		if (!s)
			return false;
		if (read_event(c, from, s))
			continue;
		bit = event_bit(p->l, s);
		if (!bit)
			no_event(p, s, from);
		*(from ? &c->from : &c->until) |= bit;
	} while (def_take_kind(p, DEF_COMMA));
	return true;
}

/* ---- the clock ---------------------------------------------------------- */

/* A date or an instant that says when. */
static int
day_field(struct def_parser *p)
{
	int i = def_field_word(p, true);
	const struct al_field *f;

	if (i < 0)
		return -1;
	f = &p->l->field[i];
	if (f->type == AL_DATE || f->type == AL_INSTANT || def_unsure(f))
		return i;
	def_bad(p,
		_("'%s' is no date; expected a field of type date or instant"),
		f->name);
	return -1;
}

static bool
read_span(struct def_parser *p, struct al_clock_def *c)
{
	if (!def_take(p, "from")) {
		def_unexpected(p, N_("'from' and what starts the clock"));
		return false;
	}
	if (!read_events(p, c, true))
		return false;
	if (def_take(p, "at"))
		c->at = day_field(p);
	if (!def_take(p, "until"))
		return true; /* it ends by itself, if it may */
	c->has_until = true;
	return read_events(p, c, false);
}

static bool
set_kind(struct def_parser *p, struct al_clock_def *c, enum al_kind kind)
{
	def_next(p);
	if (c->kind == AL_DUTY) {
		c->kind = kind;
		return true;
	}
	def_bad(p,
		_("clock '%s' is told twice what it is; expected window or "
		  "flag"),
		c->name);
	return false;
}

/* Somebody of the staff, if not the one who answers for the record. */
static int
whose_field(struct def_parser *p)
{
	int i = def_field_word(p, false);
	const struct al_field *f = i < 0 ? NULL : &p->l->field[i];

	if (!f || def_unsure(f) ||
	    (f->type == AL_REF && !f->many && strcmp(f->list, "staff") == 0))
		return i;
	def_bad(p,
		_("'%s' can't say whose the clock is; expected a field of "
		  "type staff"),
		f->name);
	return -1;
}

static bool
read_tail(struct def_parser *p, struct al_clock_def *c)
{
	if (p->t->kind == DEF_STRING && !c->basis.en)
		def_basis(p, &c->basis);
	else if (!c->when.n && def_take(p, "when"))
		return def_cond(p, &c->when, false, false);
	else if (c->due < 0 && def_take(p, "due"))
		c->due = day_field(p);
	else if (c->or_due < 0 && def_take(p, "or"))
		c->or_due = day_field(p);
	else if (c->of < 0 && def_take(p, "of"))
		c->of = whose_field(p);
	else if (def_take(p, "roll"))
		c->roll = true;
	else if (def_take(p, "many"))
		c->many = true;
	else if (def_is(p, "window"))
		return set_kind(p, c, AL_WINDOW);
	else if (def_is(p, "flag"))
		return set_kind(p, c, AL_FLAG);
	else if (def_lengths_at(p))
		return def_lengths(p, c);
	else {
		def_unexpected(p, N_("when, a length, due, or, of, roll, many, "
				     "window, flag or the \"basis\""));
		return false;
	}
	return true;
}

static bool
asks(const struct al_action *a, int field)
{
	size_t i;

	for (i = 0; i < a->nask; i++)
		if (a->ask[i].field == field)
			return true;
	return false;
}

/* An argument that a clock uses is asked by each action that starts it. */
static void
check_argument(struct def_parser *p, const struct al_clock_def *c, int field)
{
	const struct al_ledger *l = p->l;
	size_t i;

	if (field < 0 || !l->field[field].arg)
		return;
	if (c->on_add)
		def_bad(p,
			_("clock '%s' starts when a record is added and "
			  "can't use the argument '%s'; expected a field"),
			c->name, l->field[field].name);
	for (i = 0; i < l->naction; i++)
		if ((c->from >> i & 1) && !asks(&l->action[i], field))
			def_bad(p,
				_("clock '%s' uses the argument '%s'; "
				  "expected action '%s' to ask for it"),
				c->name, l->field[field].name,
				l->action[i].name);
}

static void
check_clock(struct def_parser *p, const struct al_clock_def *c)
{
	if (!c->nlength && c->due < 0)
		def_bad(p,
			_("clock '%s' has no length; expected one such as "
			  "15d, or due and a date field"),
			c->name);
	else if (c->nlength && c->due >= 0)
		def_bad(p,
			_("clock '%s' has a length and 'due'; expected one "
			  "of them ('or FIELD': the earlier of both)"),
			c->name);
	if (!c->basis.en)
		def_bad(p,
			_("clock '%s' has no basis; expected what it rests "
			  "on, such as \"office default\""),
			c->name);
	if (!c->has_until && c->kind == AL_DUTY)
		def_bad(p,
			_("clock '%s' doesn't say what ends it; expected "
			  "'until' and an action, or window"),
			c->name);
	if (c->until_added && !c->on_add)
		def_bad(p,
			_("clock '%s' ends when a record is added, but doesn't "
			  "start then; expected 'from added'"),
			c->name);
	if (c->until_otherwise && (!c->when.n || c->kind == AL_FLAG))
		def_bad(p,
			_("clock '%s' ends when its condition doesn't hold; "
			  "expected 'when', and no flag"),
			c->name);
	def_check_cover(p, c);
	check_argument(p, c, c->at);
	check_argument(p, c, c->due);
	check_argument(p, c, c->or_due);
}

/* Second round, after all actions: all behind the name. */
void
def_read_clock(struct def_parser *p, struct al_clock_def *c)
{
	size_t before = p->problems.n;

	if (def_at_label(p) &&
	    !def_label(p, &c->label, N_("clock '%s'"), c->name))
		return;
	if (!read_span(p, c))
		return;
	while (p->t->kind != DEF_END)
		if (!read_tail(p, c))
			return;
	p->line = c->line;
	if (p->problems.n == before)
		check_clock(p, c);
}
