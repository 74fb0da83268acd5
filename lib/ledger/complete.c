/* complete.c: what might stand at one place of a command line */
#include "complete.h"

#include <string.h>

enum al_status
al_complete_tell(struct completing *c, const char *word, const char *what)
{
	if (strncmp(word, c->w->start, strlen(c->w->start)) != 0)
		return AL_OK;
	return c->word(c->arg, word, what ? what : "");
}

/* A word and its label, of which either may be typed. */
static enum al_status
tell_both(struct completing *c, const char *word, const struct al_label *label)
{
	if ((unsigned char)*c->w->start >= 0x80)
		return al_complete_tell(c, label->zh, word);
	return al_complete_tell(c, word, al_label(c->b, label));
}

/* ---- ledgers, actions, columns ------------------------------------------------ */

const struct al_ledger *
al_complete_ledger(struct al_book *b, const char *name)
{
	const struct al_ledger *def;

	return name && al_book_ledger(b, name, &def, NULL) == AL_OK ? def
								    : NULL;
}

/* The shipped ones have no names in a file. */
enum al_status
al_complete_each(struct completing *c,
		 enum al_status (*each)(struct completing *,
					const struct al_ledger *))
{
	const char **name = NULL;
	const struct al_ledger *def;
	enum al_status s = AL_OK;
	size_t n = 0;

	if (al_book_names(c->b, &name, &n, NULL) != AL_OK)
		n = 0;
	for (size_t i = 0; s == AL_OK && n == 0 && i < c->b->nledger; i++)
		s = each(c, c->b->ledger[i]);
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		def = al_complete_ledger(c->b, name[i]);
		if (def)
			s = each(c, def);
	}
	free(name);
	return s;
}

static enum al_status
ledger_name(struct completing *c, const struct al_ledger *def)
{
	return al_complete_tell(c, def->name, al_label(c->b, &def->label));
}

/* Those that can be done on `r` (NULL: on any). */
static enum al_status
own_actions(struct completing *c, const struct al_ledger *def,
	    const struct al_record *r)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < def->naction; i++)
		if (!r || al_action_possible(&def->action[i], r))
			s = tell_both(c, def->action[i].name,
				      &def->action[i].label);
	return s;
}

static enum al_status
any_action(struct completing *c, const struct al_ledger *def)
{
	return own_actions(c, def, NULL);
}

/* The record that the code names, NULL: none. */
static struct al_record *
record_named(struct completing *c)
{
	struct al_record *r;

	if (!c->w->code ||
	    al_record_find(c->b, al_complete_ledger(c->b, c->w->ledger),
			   c->w->code, &c->b->arena, &r, NULL) != AL_OK)
		return NULL;
	return r;
}

static enum al_status
actions(struct completing *c)
{
	const struct al_record *r = record_named(c);
	const struct al_ledger *def = al_complete_ledger(c->b, c->w->ledger);
	enum al_status s;

	if (r && al_state_index(r->def, r->state) < 0)
		return AL_OK; /* undone: nothing can be done */
	if (r)
		s = own_actions(c, r->def, r);
	else
		s = def ? any_action(c, def) : al_complete_each(c, any_action);
	for (size_t i = 0; s == AL_OK && i < AL_BY_HAND; i++)
		s = tell_both(c, al_builtin_action_name[al_by_hand[i]],
			      &al_builtin_action_label[al_by_hand[i]]);
	return s;
}

static enum al_status
columns(struct completing *c)
{
	static const char *const own[] = { "code",  "state",   "due",
					   "clock", "overdue", "version" };
	const struct al_ledger *def = al_complete_ledger(c->b, c->w->ledger);
	enum al_status s = AL_OK;

	for (size_t i = 0; def && s == AL_OK && i < def->ncol; i++)
		if (def->field[i].type != AL_PRIVATE)
			s = al_complete_tell(c, def->field[i].name,
					     al_label(c->b,
						      &def->field[i].label));
	for (size_t i = 0; s == AL_OK && i < AL_COUNT(own); i++)
		s = al_complete_tell(c, own[i], "");
	return s;
}

/* ---- values -------------------------------------------------------------------------- */

static enum al_status
days(struct completing *c, bool now)
{
	enum al_status s = now ? al_complete_tell(c, "now", "") : AL_OK;

	if (s == AL_OK)
		s = al_complete_tell(c, "today", "");
	return s == AL_OK ? al_complete_tell(c, "yesterday", "") : s;
}

static enum al_status
field_values(struct completing *c, const struct al_field *f)
{
	enum al_status s = AL_OK;

	switch (f->type) {
	case AL_CHOICE:
		for (size_t i = 0; s == AL_OK && i < f->nchoice; i++)
			if (!f->choice[i].retired ||
			    c->w->purpose == AL_FOR_LIST)
				s = tell_both(c, f->choice[i].word,
					      &f->choice[i].label);
		return s;
	case AL_YES:
		s = al_complete_tell(c, "yes", "是");
		return s == AL_OK ? al_complete_tell(c, "no", "否") : s;
	case AL_DATE:
	case AL_INSTANT:
		return days(c, f->type == AL_INSTANT);
	case AL_REF:
	case AL_CODE:
		return al_complete_codes(c, f->list);
	default:
		return AL_OK;
	}
}

static enum al_status
states(struct completing *c, const struct al_ledger *def)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < def->nstate; i++)
		s = tell_both(c, def->state[i].name, &def->state[i].label);
	return s;
}

/* Options of lists that are no fields; and, where the ledger isn't known,
 * those that mean the same in all. */
static enum al_status
other_values(struct completing *c, const struct al_ledger *def)
{
	static const struct {
		const char *option, *list;
	} known[] = {
		{ "under", "unit" },  { "for", "unit" },   { "unit", "unit" },
		{ "owner", "staff" }, { "lead", "staff" }, { "staff", "staff" },
	};
	const char *option = c->w->option;
	size_t n = strlen(option);

	if (strcmp(option, "state") == 0)
		return def ? states(c, def) : AL_OK;
	if ((n > 5 && strcmp(option + n - 5, "-from") == 0) ||
	    (n > 3 && strcmp(option + n - 3, "-to") == 0))
		return days(c, false);
	for (size_t i = 0; i < AL_COUNT(known); i++)
		if (strcmp(known[i].option, option) == 0)
			return al_complete_codes(c, known[i].list);
	return AL_OK;
}

static enum al_status
values(struct completing *c)
{
	const struct al_ledger *def = al_complete_ledger(c->b, c->w->ledger);
	const struct al_record *r = def ? NULL : record_named(c);
	int f;

	if (r)
		def = r->def;
	f = def ? al_def_field(def, c->w->option) : -1;
	return f >= 0 ? field_values(c, &def->field[f]) : other_values(c, def);
}

enum al_status
al_complete(struct al_book *b, const struct al_wish *w,
	    enum al_status (*word)(void *arg, const char *word,
				   const char *what),
	    void *arg)
{
	struct completing c = { b, w, word, arg };

	switch (w->what) {
	case AL_WANT_LEDGER:
		return al_complete_each(&c, ledger_name);
	case AL_WANT_ACTION:
		return actions(&c);
	case AL_WANT_CODE:
		return al_complete_codes(&c, w->ledger);
	case AL_WANT_COLUMN:
		return columns(&c);
	case AL_WANT_VALUE:
		return values(&c);
	}
	return AL_OK;
}

const char *
al_ledger_of(struct al_book *b, const char *code)
{
	size_t n = strcspn(code, "/");
	const struct al_ledger *def = NULL;
	struct al_key k;
	char *name;

	if (code[n]) {
		name = al_strndup(code, n);
		def = al_complete_ledger(b, name);
		free(name);
	} else if (al_code_parse(b, code, &def, &k, NULL) != AL_OK) {
		def = NULL;
	}
	return def ? def->name : NULL;
}
