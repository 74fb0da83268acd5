/* def_length.c: how long a clock of a definition runs */
#include "ledger/def_parse.h"

#include <string.h>

#define MAX_LENGTH 100000000

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

static bool
length_at(const struct def_token *t)
{
	enum al_unit unit;
	int64_t n;

	return t->kind == DEF_WORD && parse_length(t->s, &n, &unit);
}

bool
def_length(struct def_parser *p, struct al_length *len)
{
	len->field = len->days = -1;
	if (p->t->kind != DEF_WORD ||
	    !parse_length(p->t->s, &len->n, &len->unit)) {
		def_unexpected(p, N_("a length such as 15d, 5wd, 2h or 30min"));
		return false;
	}
	def_next(p);
	return true;
}

/* `days FIELD`, but not `days 3d`: a choice may have this name. */
static bool
days_at(const struct def_token *t)
{
	return t->kind == DEF_WORD && strcmp(t->s, "days") == 0 &&
	       t[1].kind == DEF_WORD && !length_at(t + 1);
}

/* The field takes what a clock can run for, unless it is bound more tightly. */
static void
bind_days(struct def_parser *p, struct al_field *f)
{
	if (def_unsure(f))
		return;
	if (f->type != AL_INT || f->arg) {
		def_bad(p,
			_("'%s' holds no number of days; expected a field of "
			  "type int"),
			f->name);
	} else if (f->has_max && f->max > AL_DAYS_MAX) {
		def_bad(p,
			_("'%s' may hold more than %d days; expected a smaller "
			  "max"),
			f->name, AL_DAYS_MAX);
	} else {
		if (!f->has_max)
			f->max = AL_DAYS_MAX;
		f->has_max = true;
		if (!f->has_min)
			f->min = 0;
		f->has_min = true;
	}
}

static bool
read_days(struct def_parser *p, struct al_length *len)
{
	def_next(p);
	*len = (struct al_length){ .field = -1, .days = -1, .unit = AL_D };
	len->days = def_field_word(p, true);
	if (len->days >= 0)
		bind_days(p, &p->l->field[len->days]);
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

/* `major 1d`, `severity=major 1d`, `3d`, `days term` */
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
	} else if (p->t->kind == DEF_WORD && !days_at(p->t) &&
		   (length_at(p->t + 1) || days_at(p->t + 1))) {
		value = p->t->s;
		field = choice_field(p, value);
		def_next(p);
	}
	if (!(days_at(p->t) ? read_days(p, &len) : def_length(p, &len)))
		return false;
	len.field = field;
	len.value = value;
	new = al_grow(&c->length, c->nlength, sizeof *new);
	c->nlength++;
	*new = len;
	return true;
}

bool
def_lengths(struct def_parser *p, struct al_clock_def *c)
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

bool
def_lengths_at(const struct def_parser *p)
{
	const struct def_token *t = p->t;

	return t->kind == DEF_WORD &&
	       (length_at(t) || length_at(t + 1) || days_at(t) ||
		days_at(t + 1) || t[1].kind == DEF_EQ);
}

/* Does a list of lengths with conditions name every choice of its field? */
void
def_check_cover(struct def_parser *p, const struct al_clock_def *c)
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
