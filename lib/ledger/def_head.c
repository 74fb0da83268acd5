/* def_head.c: what a ledger is: first line, states, head clauses, columns */
#include "ledger/def_parse.h"

#include <stdlib.h>
#include <string.h>

#define MAX_STATE 64

void
def_line_end(struct def_parser *p)
{
	if (p->t->kind != DEF_END)
		def_unexpected(p, N_("the end of the line"));
}

/* ---- the first line ----------------------------------------------------- */

static bool
prefix_ok(const char *s)
{
	size_t n = strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

	return !s[n] && n >= 2 && n <= 4;
}

void
def_read_head(struct def_parser *p)
{
	struct al_ledger *l = p->l;
	const char *s;

	l->reg = def_is(p, "register");
	def_next(p);
	s = def_word(p, l->reg ? _("the name of the register")
			       : _("the name of the ledger"));
	if (!s)
		return;
	if (!def_name_ok(s, '_'))
		def_bad(p,
			_("'%s' can't name a ledger; expected small "
			  "letters, digits and '_', a letter first"),
			s);
	l->name = s;
	if (!l->reg) {
		s = def_word(p, N_("a prefix of 2 to 4 capital letters"));
		if (!s)
			return;
		if (!prefix_ok(s))
			def_bad(p,
				_("'%s' can't be a prefix; expected 2 to 4 "
				  "capital letters"),
				s);
		l->prefix = s;
	}
	if (def_label(p, &l->label, "'%s'", l->name))
		def_line_end(p);
}

/* ---- states ------------------------------------------------------------- */

static bool
state_name_ok(struct def_parser *p, const char *s)
{
	const struct al_ledger *l = p->l;
	size_t i;

	if (!def_name_ok(s, '-')) {
		def_bad(p,
			_("'%s' can't name a state; expected small letters, "
			  "digits and '-', a letter first"),
			s);
		return false;
	}
	if (!strcmp(s, "any") || !strcmp(s, "final") || !strcmp(s, "before") ||
	    !strcmp(s, "void")) {
		def_bad(p,
			_("'%s' is reserved and can't name a state; "
			  "expected another name"),
			s);
		return false;
	}
	for (i = 0; i < l->nstate; i++)
		if (strcmp(l->state[i].name, s) == 0) {
			def_bad(p,
				_("there is a state '%s' already; expected "
				  "another name"),
				s);
			return false;
		}
	if (l->nstate < MAX_STATE)
		return true;
	def_bad(p, _("there are too many states; expected at most %d"),
		MAX_STATE);
	return false;
}

void
def_read_state(struct def_parser *p)
{
	const char *s = def_word(p, N_("the name of a state"));
	struct al_state *state;

	if (!s || !state_name_ok(p, s))
		return;
	state = al_grow(&p->l->state, p->l->nstate, sizeof *state);
	p->l->nstate++;
	state->name = state->label.en = state->label.zh = s;
	if (!def_label(p, &state->label, N_("state '%s'"), s))
		return;
	if (def_take(p, "final")) {
		if (def_take(p, "done"))
			state->end = AL_DONE;
		else if (def_take(p, "out"))
			state->end = AL_OUT;
		else {
			def_unexpected(p, N_("'final done' or 'final out'"));
			state->end = AL_DONE;
			return;
		}
	}
	if (p->t->kind != DEF_END)
		def_unexpected(p, N_("final done, final out or the end of the "
				     "line"));
}

/* A definition that names no states has one: the rows of a register are in use;
 * what was written down, and of which nothing more is to come, is done. */
void
def_implicit_state(struct al_ledger *l)
{
	static const struct al_label used = { "current", "在用" },
				     done = { "recorded", "已登记" };
	struct al_state *state;

	if (l->nstate)
		return;
	state = al_grow(&l->state, 0, sizeof *state);
	l->nstate = 1;
	state->name = "current";
	if (!l->reg && !l->naction && !l->nclock)
		state->end = AL_DONE;
	state->label = state->end == AL_DONE ? done : used;
}

/* ---- clauses of the head ------------------------------------------------ */

static bool
once(struct def_parser *p, bool told, const char *word)
{
	if (told)
		def_bad(p, _("'%s' is told twice; expected once"), word);
	return !told;
}

static void
read_dated(struct def_parser *p)
{
	const struct al_field *f;
	int i;

	if (!once(p, p->has_dated, "dated"))
		return;
	p->has_dated = true;
	i = def_field_word(p, false);
	if (i < 0)
		return;
	p->l->dated = i;
	f = &p->l->field[i];
	if (f->type != AL_DATE && f->type != AL_INSTANT && !def_unsure(f))
		def_bad(p,
			_("'%s' can't date a record; expected a field of "
			  "type date or instant"),
			f->name);
	else if (!f->required && !def_unsure(f))
		def_bad(p,
			_("'%s' dates the records; expected it to be "
			  "required"),
			f->name);
	p->l->ahead = def_take(p, "ahead");
	if (p->l->ahead && f->past)
		def_bad(p,
			_("'%s' can't be past and lie ahead; expected one of "
			  "them"),
			f->name);
	def_line_end(p);
}

int
def_typed_field(struct def_parser *p, const char *word, enum al_type type,
		const char *expected)
{
	int i = def_field_word(p, false);
	const struct al_field *f;

	if (i < 0)
		return -1;
	f = &p->l->field[i];
	if (f->many)
		def_bad(p,
			_("'%s' has many values and can't stand behind '%s'; "
			  "expected a field with one"),
			f->name, word);
	if (f->type == type || def_unsure(f))
		return f->many ? -1 : i;
	def_bad(p,
		_("'%s' can't stand behind '%s'; expected a field of type "
		  "%s"),
		f->name, word, expected);
	return -1;
}

static void
read_ref(struct def_parser *p)
{
	if (!once(p, p->l->ref >= 0, "ref"))
		return;
	p->l->ref = def_typed_field(p, "ref", AL_TEXT, "text");
	def_line_end(p);
}

static void
read_named(struct def_parser *p)
{
	if (!once(p, p->l->name_zh >= 0, "named"))
		return;
	p->l->name_zh = def_typed_field(p, "named", AL_TEXT, "text");
	if (p->t->kind == DEF_WORD)
		p->l->name_en = def_typed_field(p, "named", AL_TEXT, "text");
	def_line_end(p);
}

static void
read_about(struct def_parser *p)
{
	const struct al_field *f;
	int i;

	if (!once(p, p->l->about >= 0, "about"))
		return;
	i = def_field_word(p, false);
	f = i < 0 ? NULL : &p->l->field[i];
	if (f && (f->type == AL_PRIVATE || f->many) && !def_unsure(f))
		def_bad(p,
			_("'%s' can't say what a record is about; expected a "
			  "field of one value that may be seen"),
			f->name);
	p->l->about = i;
	def_line_end(p);
}

/* Where it isn't said: the text by which people look for it. */
void
def_default_about(struct al_ledger *l)
{
	for (size_t i = 0; l->about < 0 && i < l->ncol; i++)
		if (l->field[i].search)
			l->about = (int)i;
}

static bool
register_only(struct def_parser *p, const char *word)
{
	if (!p->l->reg)
		def_bad(p,
			_("'%s' belongs to registers; expected none in a "
			  "ledger"),
			word);
	return p->l->reg;
}

static void
read_valid(struct def_parser *p)
{
	if (!register_only(p, "valid") ||
	    !once(p, p->l->valid_from >= 0, "valid"))
		return;
	p->l->valid_from = def_typed_field(p, "valid", AL_DATE, "date");
	p->l->valid_to = def_typed_field(p, "valid", AL_DATE, "date");
	def_line_end(p);
}

static void
read_tree(struct def_parser *p)
{
	const struct al_field *f;

	if (!register_only(p, "tree") || !once(p, p->l->parent >= 0, "tree"))
		return;
	p->l->parent = def_typed_field(p, "tree", AL_REF, p->l->name);
	if (p->l->parent < 0)
		return;
	f = &p->l->field[p->l->parent];
	if (!def_unsure(f) && strcmp(f->list, p->l->name) != 0)
		def_bad(p,
			_("'%s' names no row of this register; expected a "
			  "field of type %s"),
			f->name, p->l->name);
	def_line_end(p);
}

/* `hide from FIELD when …`: not shown to the unit in this field. */
static void
read_hide(struct def_parser *p)
{
	const struct al_field *f;

	if (!once(p, p->has_hide, "hide from"))
		return;
	p->has_hide = true;
	def_next(p);
	p->l->accused = def_typed_field(p, "hide from", AL_REF, "unit");
	f = p->l->accused < 0 ? NULL : &p->l->field[p->l->accused];
	if (f && !def_unsure(f) && strcmp(f->list, "unit") != 0)
		def_bad(p,
			_("'%s' can't stand behind '%s'; expected a field "
			  "of type %s"),
			f->name, "hide from", "unit");
	if (!def_take(p, "when"))
		def_unexpected(p, N_("'when' and a condition"));
	else if (def_cond(p, &p->l->hide_when, false, false))
		def_line_end(p);
}

static void
read_no_mask(struct def_parser *p)
{
	if (!once(p, p->has_no_mask, "no mask"))
		return;
	p->has_no_mask = true;
	def_next(p);
	if (!def_take(p, "when"))
		def_unexpected(p, N_("'when' and a condition"));
	else if (def_cond(p, &p->l->no_mask, false, false))
		def_line_end(p);
}

/* ---- columns ------------------------------------------------------------ */

static void
add_column(struct al_ledger *l, int i)
{
	*(int *)al_grow(&l->column, l->ncolumn++, sizeof(int)) = i;
}

static bool
builtin_column(const char *s, int *i)
{
	static const struct {
		const char *name;
		int i;
	} column[] = {
		{ "code", AL_COL_CODE },   { "state", AL_COL_STATE },
		{ "due", AL_COL_DUE },	   { "version", AL_COL_VERSION },
		{ "clock", AL_COL_CLOCK }, { "overdue", AL_COL_OVERDUE },
	};
	size_t k;

	for (k = 0; k < AL_COUNT(column); k++)
		if (strcmp(s, column[k].name) == 0) {
			*i = column[k].i;
			return true;
		}
	return false;
}

static void
read_columns(struct def_parser *p)
{
	struct al_ledger *l = p->l;
	size_t k;
	int i;

	if (!once(p, l->ncolumn > 0, "columns"))
		return;
	do {
		if (p->t->kind == DEF_WORD && builtin_column(p->t->s, &i))
			def_next(p);
		else if (p->t->kind != DEF_WORD) {
			def_unexpected(p, N_("the names of the columns"));
			return;
		} else if ((i = def_field_word(p, false)) < 0)
			continue;
		for (k = 0; k < l->ncolumn && l->column[k] != i; k++)
			;
		if (k < l->ncolumn)
			def_bad(p,
				_("column '%s' is named twice; expected "
				  "once"),
				p->t[-1].s);
		add_column(l, i);
	} while (p->t->kind != DEF_END);
}

/* Where none are named: the code, what is required, who and when. */
void
def_default_columns(struct al_ledger *l)
{
	size_t i;

	if (l->ncolumn)
		return;
	add_column(l, AL_COL_CODE);
	for (i = 0; i < l->ncol; i++)
		if ((l->field[i].required || (int)i == l->unit) &&
		    l->field[i].type != AL_PRIVATE)
			add_column(l, (int)i);
	if (l->nstate > 1)
		add_column(l, AL_COL_STATE);
	if (l->nclock)
		add_column(l, AL_COL_DUE);
}

/* ---- one of them -------------------------------------------------------- */

void
def_read_clause(struct def_parser *p, enum def_line kind)
{
	def_next(p);
	if (kind == LINE_DATED)
		read_dated(p);
	else if (kind == LINE_REF)
		read_ref(p);
	else if (kind == LINE_NAMED)
		read_named(p);
	else if (kind == LINE_ABOUT)
		read_about(p);
	else if (kind == LINE_VALID)
		read_valid(p);
	else if (kind == LINE_TREE)
		read_tree(p);
	else if (kind == LINE_RETURNS)
		def_read_returns(p);
	else if (kind == LINE_COVERS)
		def_read_covers(p);
	else if (kind == LINE_PRESENCE)
		def_read_presence(p);
	else if (kind == LINE_HIDE)
		read_hide(p);
	else if (kind == LINE_NO_MASK)
		read_no_mask(p);
	else if (kind == LINE_GRADE)
		def_read_grade(p);
	else if (kind == LINE_ONCE)
		def_read_once(p);
	else if (kind == LINE_OCCUPIES)
		def_read_occupies(p);
	else if (kind == LINE_ATTACH)
		def_read_attach(p);
	else if (kind == LINE_KEEPS)
		def_read_keeps(p);
	else if (kind == LINE_COLUMNS)
		read_columns(p);
	else if (kind == LINE_ADDED) {
		def_next(p);
		if (def_does(p, &p->l->does, &p->l->ndoes, false))
			def_line_end(p);
	} else if (kind == LINE_REFUSE) {
		def_rule(p, &p->l->rule, &p->l->nrule, false);
		def_line_end(p);
	}
}
