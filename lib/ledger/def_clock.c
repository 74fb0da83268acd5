/* def_clock.c: the lines of a definition that describe a clock */
#include "ledger/def_parse.h"

#include <stdlib.h>
#include <string.h>

#define MAX_LENGTH 100000000

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
	c->at = c->due = c->or_due = -1;
}

/* ---- lengths ------------------------------------------------------------ */

static bool
parse_length(const char *s, int64_t *n, enum al_unit *unit)
{
	static const char *const name[] = { "d", "wd", "h", "min" };
	size_t i;

	*n = 0;
	if (*s < '0' || *s > '9')
		return false;
	for (; *s >= '0' && *s <= '9' && *n <= MAX_LENGTH; s++)
		*n = *n * 10 + (*s - '0');
	for (i = 0; i < AL_COUNT(name); i++)
		if (strcmp(s, name[i]) == 0) {
			*unit = (enum al_unit)i;
			return *n <= MAX_LENGTH;
		}
	return false;
}

bool
def_length_at(const struct def_token *t)
{
	enum al_unit unit;
	int64_t n;

	return t->kind == DEF_WORD && parse_length(t->s, &n, &unit);
}

bool
def_length(struct def_parser *p, struct al_length *len)
{
	len->field = -1;
	if (p->t->kind != DEF_WORD ||
	    !parse_length(p->t->s, &len->n, &len->unit)) {
		def_unexpected(p, N_("a length such as 15d, 5wd, 2h or 30min"));
		return false;
	}
	def_next(p);
	return true;
}

/* The only choice field that has `word`; -1: none or several. */
static int
choice_field(struct def_parser *p, const char *word)
{
	const struct al_ledger *l = p->l;
	const char *first = NULL;
	int found = -1;
	size_t i;

	for (i = 0; i < l->ncol; i++) {
		if (l->field[i].type != AL_CHOICE ||
		    al_def_choice(&l->field[i], word) < 0)
			continue;
		if (first) {
			def_bad(p,
				_("'%s' is a choice of '%s' and of '%s'; "
				  "expected %s=%s"),
				word, first, l->field[i].name, first, word);
			return -1;
		}
		first = l->field[i].name;
		found = (int)i;
	}
	if (found < 0)
		def_bad(p,
			_("'%s' is no choice of any field; expected a "
			  "choice before the length"),
			word);
	return found;
}

/* `major 1d`, `severity=major 1d`, `3d` */
static bool
read_length(struct def_parser *p, struct al_clock_def *c)
{
	struct al_length len = { 0 }, *new;
	const char *value = NULL;
	int field = -1;

	if (p->t->kind == DEF_WORD && p->t[1].kind == DEF_EQ) {
		field = def_field_word(p, false);
		def_next(p);
		value = def_value(p, field < 0 ? NULL : &p->l->field[field],
				  true);
		if (field >= 0 && p->l->field[field].type != AL_CHOICE &&
		    !def_unsure(&p->l->field[field]))
			def_bad(p,
				_("'%s' is no choice field; expected one "
				  "before '='"),
				p->l->field[field].name);
	} else if (p->t->kind == DEF_WORD && def_length_at(p->t + 1)) {
		value = p->t->s;
		field = choice_field(p, value);
		def_next(p);
	}
	if (!def_length(p, &len))
		return false;
	len.field = field;
	len.value = value;
	new = al_grow(&c->length, c->nlength, sizeof *new);
	c->nlength++;
	*new = len;
	return true;
}

static bool
read_lengths(struct def_parser *p, struct al_clock_def *c)
{
	if (c->nlength) {
		def_unexpected(p, N_("one list of lengths"));
		return false;
	}
	do {
		if (c->nlength && !c->length[c->nlength - 1].value) {
			def_bad(p, _("a length without condition stands before "
				     "others; expected it last"));
			return false;
		}
		if (!read_length(p, c))
			return false;
	} while (def_take_kind(p, DEF_COMMA));
	return true;
}

/* ---- events ------------------------------------------------------------- */

static void
no_event(struct def_parser *p, const char *s, bool from)
{
	size_t n = p->l->naction, i;
	const char **name = al_alloc((n + 4) * sizeof *name);

	for (i = 0; i < n; i++)
		name[i] = p->l->action[i].name;
	name[n] = from ? "added" : "final";
	name[n + 1] = al_builtin_action_name[AL_A_ASSIGN];
	name[n + 2] = al_builtin_action_name[AL_A_NOTE];
	name[n + 3] = al_builtin_action_name[AL_A_CORRECT];
	if (from)
		def_unknown(p, s, name, n + 4,
			    _("a clock can't start at '%s'; expected added or "
			      "an action"),
			    s);
	else
		def_unknown(p, s, name, n + 4,
			    _("a clock can't end at '%s'; expected final or "
			      "an action"),
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

/* `special` is "added" or "final". */
static bool
read_events(struct def_parser *p, const char *special, bool *is, uint64_t *mask)
{
	const char *s;
	uint64_t bit;

	do {
		s = def_word(p, N_("an action"));
		if (!s)
			return false;
		if (strcmp(s, special) == 0) {
			*is = true;
			continue;
		}
		bit = event_bit(p->l, s);
		if (!bit)
			no_event(p, s, *special == 'a');
		*mask |= bit;
	} while (def_take_kind(p, DEF_COMMA));
	return true;
}

/* ---- the clock ---------------------------------------------------------- */

/* A date (or, where `time`, an instant) that says when. */
static int
day_field(struct def_parser *p, bool time)
{
	int i = def_field_word(p, true);
	const struct al_field *f;

	if (i < 0)
		return -1;
	f = &p->l->field[i];
	if (f->type == AL_DATE || (time && f->type == AL_INSTANT) ||
	    def_unsure(f))
		return i;
	def_bad(p,
		time ? _("'%s' is no date; expected a field of type date or "
			 "instant")
		     : _("'%s' is no date; expected a field of type date"),
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
	if (!read_events(p, "added", &c->on_add, &c->from))
		return false;
	if (def_take(p, "at"))
		c->at = day_field(p, true);
	if (!def_take(p, "until")) {
		def_unexpected(p, N_("'until' and what ends the clock"));
		return false;
	}
	return read_events(p, "final", &c->until_final, &c->until);
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

static bool
read_tail(struct def_parser *p, struct al_clock_def *c)
{
	if (p->t->kind == DEF_STRING && !c->basis.en) {
		c->basis.en = c->basis.zh = p->t->s;
		def_next(p);
		if (p->t->kind == DEF_WORD && def_at_label(p)) {
			c->basis.zh = p->t->s;
			def_next(p);
		}
	} else if (!c->when.n && def_take(p, "when"))
		return def_cond(p, &c->when, false, false);
	else if (c->due < 0 && def_take(p, "due"))
		c->due = day_field(p, false);
	else if (c->or_due < 0 && def_take(p, "or"))
		c->or_due = day_field(p, false);
	else if (def_take(p, "roll"))
		c->roll = true;
	else if (def_take(p, "many"))
		c->many = true;
	else if (def_is(p, "window"))
		return set_kind(p, c, AL_WINDOW);
	else if (def_is(p, "flag"))
		return set_kind(p, c, AL_FLAG);
	else if (p->t->kind == DEF_WORD &&
		 (def_length_at(p->t) || def_length_at(p->t + 1) ||
		  p->t[1].kind == DEF_EQ))
		return read_lengths(p, c);
	else {
		def_unexpected(p, N_("when, a length, due, or, roll, many, "
				     "window, flag or the \"basis\""));
		return false;
	}
	return true;
}

/* Does a list of lengths with conditions name every choice of its field? */
static void
check_cover(struct def_parser *p, const struct al_clock_def *c)
{
	const struct al_length *first = c->length;
	const struct al_field *f;
	size_t i, k;

	if (!c->nlength || !c->length[c->nlength - 1].value || first->field < 0)
		return;
	f = &p->l->field[first->field];
	for (i = 0; i < f->nchoice; i++) {
		for (k = 0; k < c->nlength; k++)
			if (c->length[k].field == first->field &&
			    c->length[k].value &&
			    strcmp(c->length[k].value, f->choice[i].word) == 0)
				break;
		if (k < c->nlength || f->choice[i].retired)
			continue;
		def_bad(p,
			_("clock '%s' has no length where %s = %s; expected "
			  "one, or a last length without condition"),
			c->name, f->name, f->choice[i].word);
		return;
	}
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
	check_cover(p, c);
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
