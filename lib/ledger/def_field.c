/* def_field.c: the lines of a definition that describe a field */
#include "ledger/def_parse.h"

#include <string.h>

static const char *const builtin_type[] = {
	[AL_TEXT] = "text",	  [AL_INT] = "int",
	[AL_MONEY] = "money",	  [AL_YES] = "yes",
	[AL_DATE] = "date",	  [AL_INSTANT] = "instant",
	[AL_CHOICE] = "choice",	  [AL_REF] = "",
	[AL_CODE] = "code",	  [AL_FIGURES] = "figures",
	[AL_PRIVATE] = "private",
};

static const char *const known_register[] = {
	"unit", "staff", "topic", "cause", "calendar",
};

static const char *const modifier[] = {
	"required", "search",  "index", "unique", "later", "many",
	"past",	    "default", "min",	"max",	  "list",
};

/* What a line may be meant to begin with, where it is no good field. */
static const char *const line_word[] = {
	"dated",   "ref",      "named",	 "valid", "tree",     "hide",
	"columns", "state",    "action", "clock", "argument", "refuse",
	"ledger",  "register", "grade",	 "once",  "warn",     "occupies",
};

static int
find_word(const char *s, const char *const *word, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (al_same(s, word[i]))
			return (int)i;
	return -1;
}

bool
def_is_type(const char *word)
{
	return find_word(word, builtin_type, AL_COUNT(builtin_type)) >= 0;
}

bool
def_is_modifier(const char *word)
{
	return find_word(word, modifier, AL_COUNT(modifier)) >= 0;
}

/* Names that are options, columns or words of the language already. */
static bool
is_reserved(const char *s)
{
	static const char *const word[] = {
		"now",	   "on",	 "text",       "state",
		"open",	   "overdue",	 "under",      "for",
		"limit",   "sort",	 "format",     "columns",
		"due",	   "void",	 "version",    "code",
		"note",	   "reason",	 "approver",   "db",
		"dry_run", "output",	 "help",       "quiet",
		"clock",   "action",	 "argument",   "wait",
		"excel",   "due_within", "keep_going", "if_version",
		"as_is",   "file",	 "another",    "in",
		"once",	   "occupied",	 "falls",      "rises",
	};
	size_t n = strlen(s);

	if (n > 5 && strcmp(s + n - 5, "_from") == 0)
		return true;
	if (n > 3 && strcmp(s + n - 3, "_to") == 0)
		return true;
	return find_word(s, word, AL_COUNT(word)) >= 0 || def_is_clause(s);
}

static const char *
as_option(struct def_parser *p, const char *name)
{
	char *s = al_arena_strdup(&p->l->arena, name), *c;

	for (c = s; *c; c++)
		if (*c == '_')
			*c = '-';
	return s;
}

static const struct al_field *
named_so(const struct def_parser *p, const char *name)
{
	size_t i;

	for (i = 0; i < p->l->nfield; i++)
		if (al_same(p->l->field[i].name, name))
			return &p->l->field[i];
	for (i = 0; i < p->narg; i++)
		if (al_same(p->arg[i].name, name))
			return &p->arg[i];
	return NULL;
}

static bool
name_ok(struct def_parser *p, const char *name)
{
	const struct al_field *other;

	if (!def_name_ok(name, '_')) {
		def_bad(p,
			_("'%s' can't name a field; expected small letters, "
			  "digits and '_', a letter first"),
			name);
		return false;
	}
	if (is_reserved(name)) {
		def_bad(p,
			_("'%s' is reserved and can't name a field; "
			  "expected another name"),
			name);
		return false;
	}
	other = named_so(p, name);
	if (!other)
		return true;
	def_bad(p,
		_("'%s' is already the name of the field in line %d; "
		  "expected another name"),
		name, other->line);
	return false;
}

/* A register as type; a slip in a built-in type's name isn't taken for one. */
static bool
register_type(struct def_parser *p, struct al_field *f, const char *s)
{
	const char *near;

	f->type = AL_REF;
	f->list = s;
	if (find_word(s, known_register, AL_COUNT(known_register)) >= 0 ||
	    strcmp(s, p->l->name) == 0)
		return true;
	if (!def_name_ok(s, '_')) {
		def_bad(p,
			_("'%s' is no type; expected text, int, money, yes, "
			  "date, instant, choice, code, figures, private or the "
			  "name of a register"),
			s);
		return false;
	}
	near = al_nearest(s, builtin_type, AL_COUNT(builtin_type));
	if (!near || !*near)
		return true;
	def_bad(p,
		_("there is no type '%s'; expected '%s' (a register named "
		  "'%s' is written 'choice list %s')"),
		s, near, s, s);
	return false;
}

static void
private_type(struct def_parser *p, struct al_field *f)
{
	if (def_take(p, "name"))
		f->mask = AL_MASK_NAME;
	else if (def_take(p, "id"))
		f->mask = AL_MASK_ID;
	else if (def_take(p, "phone"))
		f->mask = AL_MASK_PHONE;
}

static bool
read_type(struct def_parser *p, struct al_field *f)
{
	const char *s = def_word(p, N_("the type of the field"));
	int i;

	if (!s)
		return false;
	i = find_word(s, builtin_type, AL_COUNT(builtin_type));
	if (i < 0 || i == AL_REF)
		return register_type(p, f, s);
	f->type = (enum al_type)i;
	if (f->type == AL_FIGURES)
		return def_read_figures(p, f);
	if (f->type == AL_PRIVATE)
		private_type(p, f);
	if (f->type == AL_CODE && p->t->kind == DEF_WORD && !def_at_label(p) &&
	    find_word(p->t->s, modifier, AL_COUNT(modifier)) < 0) {
		f->list = p->t->s;
		def_next(p);
	}
	return true;
}

/* `min N` and `max N`, in yuan for money. */
static bool
read_bound(struct def_parser *p, struct al_field *f, bool *has, int64_t *n)
{
	const char *s = def_word(p, N_("a number"));
	bool money = f->type == AL_MONEY;

	if (!s)
		return false;
	if (!money && f->type != AL_INT) {
		def_bad(p,
			_("'%s' has a bound but is no number; expected the "
			  "type int or money"),
			f->name);
		return false;
	}
	*has = money ? al_parse_money(s, n) : al_parse_int(s, n);
	if (!*has)
		def_bad(p,
			_("'%s' is no number; expected one behind min or "
			  "max"),
			s);
	return *has;
}

/* `choice list sector`: a register's row instead of choices. */
static bool
read_list(struct def_parser *p, struct al_field *f)
{
	const char *s = def_word(p, N_("the name of a register"));

	if (!s)
		return false;
	if (f->type != AL_CHOICE) {
		def_bad(p,
			_("'list' belongs to the type choice; expected "
			  "'choice list %s'"),
			s);
		return false;
	}
	f->type = AL_REF;
	f->list = s;
	return true;
}

static bool
read_modifier(struct def_parser *p, struct al_field *f, const char **deflt)
{
	if (def_take(p, "required"))
		f->required = true;
	else if (def_take(p, "search"))
		f->search = true;
	else if (def_take(p, "index"))
		f->index = true;
	else if (def_take(p, "unique"))
		f->unique = true;
	else if (def_take(p, "later"))
		f->later = true;
	else if (def_take(p, "many"))
		f->many = true;
	else if (def_take(p, "past"))
		f->past = true;
	else if (def_take(p, "min"))
		return read_bound(p, f, &f->has_min, &f->min);
	else if (def_take(p, "max"))
		return read_bound(p, f, &f->has_max, &f->max);
	else if (def_take(p, "list"))
		return read_list(p, f);
	else if (def_take(p, "default"))
		return def_read_default(p, f, deflt);
	return true;
}

static void
bad_modifier(struct def_parser *p, const struct al_field *f)
{
	const char *s = p->t->s;
	const char *line = al_nearest(f->name, line_word, AL_COUNT(line_word));

	if (p->t->kind != DEF_WORD)
		def_unexpected(p, N_("the field's label"));
	else if (line)
		def_unknown(p, f->name, line_word, AL_COUNT(line_word),
			    _("'%s' begins no known kind of line, and '%s' "
			      "can't stand in a field; expected another first "
			      "word"),
			    f->name, s);
	else
		def_unknown(p, s, modifier, AL_COUNT(modifier),
			    _("'%s' can't stand in a field; expected required, "
			      "default, min, max, search, index, unique, many, "
			      "past, later or the label"),
			    s);
}

/* As a name, but a digit may come first. */
static bool
choice_word_ok(const char *s)
{
	size_t n = strlen(s);

	return strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == n &&
	       s[0] != '-' && s[n - 1] != '-' && strcmp(s, "empty") != 0;
}

/* One choice: word, labels, perhaps `retired`. */
static bool
read_choice(struct def_parser *p, struct al_field *f)
{
	const char *word = def_word(p, N_("the word of a choice"));
	struct al_choice *c;

	if (!word)
		return false;
	if (!choice_word_ok(word)) {
		def_bad(p,
			_("'%s' can't be the word of a choice; expected "
			  "small letters, digits and '-'"),
			word);
		return false;
	}
	if (!def_at_label(p)) {
		def_bad(p,
			_("choice '%s' has no label; expected its Chinese "
			  "label behind it"),
			word);
		return false;
	}
	if (al_def_choice(f, word) >= 0 || al_def_choice(f, p->t->s) >= 0) {
		def_bad(p,
			_("choice '%s' has a word or label that another "
			  "choice has; expected each once"),
			word);
		return false;
	}
	c = al_grow(&f->choice, f->nchoice, sizeof *c);
	f->nchoice++;
	c->word = c->label.en = word;
	c->label.zh = p->t->s;
	def_next(p);
	if (p->t[-1].kind == DEF_STRING && def_at_label(p)) {
		c->label.en = c->label.zh;
		c->label.zh = p->t->s;
		def_next(p);
	}
	c->retired = def_take(p, "retired");
	return true;
}

static bool
read_choices(struct def_parser *p, struct al_field *f)
{
	do {
		if (!read_choice(p, f))
			return false;
	} while (def_take_kind(p, DEF_COMMA));
	return true;
}

static bool
check_bounds(struct def_parser *p, const struct al_field *f)
{
	if (!f->has_min || !f->has_max || f->min <= f->max)
		return true;
	def_bad(p, _("the min of '%s' is above its max; expected it below"),
		f->name);
	return false;
}

static bool
check_modifiers(struct def_parser *p, const struct al_field *f)
{
	const char *n = f->name;

	if (f->required && f->later)
		def_bad(p,
			_("'%s' is both required and later; expected one of "
			  "them"),
			n);
	else if (f->search && f->type != AL_TEXT)
		def_bad(p,
			_("'%s' has 'search' but is no text; expected the "
			  "type text"),
			n);
	else if (f->type == AL_FIGURES && (f->index || f->unique || f->arg))
		def_bad(p,
			_("'%s' are figures; expected a field, and neither "
			  "index nor unique"),
			n);
	else if (f->type == AL_PRIVATE && (f->index || f->unique))
		def_bad(p,
			_("'%s' is private and can't be indexed; expected "
			  "neither index nor unique"),
			n);
	else if (f->many && f->type != AL_CHOICE && f->type != AL_REF &&
		 f->type != AL_CODE)
		def_bad(p,
			_("'%s' can't have many values; expected a choice, a "
			  "register or a code before 'many'"),
			n);
	else if (f->past && f->type != AL_DATE && f->type != AL_INSTANT)
		def_bad(p,
			_("'%s' is no day or time; expected the type date or "
			  "instant before 'past'"),
			n);
	else if (f->many && (f->index || f->unique))
		def_bad(p,
			_("'%s' has many values and can't be indexed; "
			  "expected neither index nor unique"),
			n);
	else if (f->arg && (f->required || f->search || f->index || f->unique ||
			    f->later))
		def_bad(p,
			_("'%s' is an argument, not kept in the record; "
			  "expected only default, min, max, many and past"),
			n);
	else if (f->arg && f->type == AL_PRIVATE)
		def_bad(p,
			_("argument '%s' can't be private, for the journal "
			  "keeps it open; expected a field"),
			n);
	else
		return check_bounds(p, f);
	return false;
}

/* All behind the name; false after a problem was told. */
static bool
read_rest(struct def_parser *p, struct al_field *f)
{
	const char *deflt = NULL;

	if (!read_type(p, f))
		return false;
	while (p->t->kind == DEF_WORD &&
	       find_word(p->t->s, modifier, AL_COUNT(modifier)) >= 0)
		if (!read_modifier(p, f, &deflt))
			return false;
	if (p->t->kind == DEF_WORD && !def_at_label(p)) {
		bad_modifier(p, f);
		return false;
	}
	if (!def_label(p, &f->label, "'%s'", f->name))
		return false;
	if (f->type == AL_CHOICE && !read_choices(p, f))
		return false;
	if (p->t->kind != DEF_END) {
		def_unexpected(p, f->type == AL_CHOICE
					  ? N_("a comma or the end of the line")
					  : N_("the end of the line"));
		return false;
	}
	p->line = f->line;
	return check_modifiers(p, f) && def_check_default(p, f, deflt);
}

void
def_read_field(struct def_parser *p, bool arg)
{
	struct al_field *f;
	int line = p->t->line;
	const char *name = def_word(p, N_("the name of a field"));

	if (!name || !name_ok(p, name))
		return;
	if (arg)
		f = al_grow(&p->arg, p->narg++, sizeof *f);
	else
		f = al_grow(&p->l->field, p->l->nfield++, sizeof *f);
	f->name = name;
	f->option = as_option(p, name);
	f->arg = arg;
	f->line = line;
	f->label.en = f->label.zh = name;
	if (!read_rest(p, f))
		f->deflt = DEF_UNSURE;
}
