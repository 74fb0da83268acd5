/* def_parse.c: a definition read line by line */
#include "ledger/def_parse.h"

#include "base/encode.h"

#include <stdlib.h>
#include <string.h>

static bool
has_string(const struct def_token *t)
{
	for (; t->kind != DEF_END; t++)
		if (t->kind == DEF_STRING)
			return true;
	return false;
}

/* What kind of line is it?  `ref`, `named` and their like may also be fields:
 * these have a label. */
static enum def_line
kind_of(const struct def_token *t)
{
	static const struct {
		const char *word, *second;
		enum def_line kind;
		bool no_label;
	} line[] = {
		{ "argument", NULL, LINE_ARGUMENT, false },
		{ "state", NULL, LINE_STATE, false },
		{ "action", NULL, LINE_ACTION, false },
		{ "clock", NULL, LINE_CLOCK, false },
		{ "refuse", NULL, LINE_REFUSE, false },
		{ "warn", NULL, LINE_REFUSE, false },
		{ "columns", NULL, LINE_COLUMNS, false },
		{ "once", NULL, LINE_ONCE, false },
		{ "dated", NULL, LINE_DATED, true },
		{ "ref", NULL, LINE_REF, true },
		{ "named", NULL, LINE_NAMED, true },
		{ "about", NULL, LINE_ABOUT, true },
		{ "valid", NULL, LINE_VALID, true },
		{ "tree", NULL, LINE_TREE, true },
		{ "returns", NULL, LINE_RETURNS, true },
		{ "covers", NULL, LINE_COVERS, true },
		{ "presence", NULL, LINE_PRESENCE, true },
		{ "occupies", NULL, LINE_OCCUPIES, true },
		{ "hide", "from", LINE_HIDE, false },
		{ "no", "mask", LINE_NO_MASK, false },
		{ "added", "does", LINE_ADDED, false },
		{ "attach", "asks", LINE_ATTACH, true },
		{ "keeps", "private", LINE_KEEPS, true },
	};
	size_t i;

	for (i = 0; i < AL_COUNT(line); i++)
		if (*t->s == *line[i].word && strcmp(t->s, line[i].word) == 0 &&
		    (!line[i].second || strcmp(t[1].s, line[i].second) == 0) &&
		    (!line[i].no_label || !has_string(t)))
			return line[i].kind;
	if (def_grade_at(t))
		return LINE_GRADE;
	if (strcmp(t->s, "ledger") == 0 || strcmp(t->s, "register") == 0)
		return LINE_HEAD;
	return LINE_FIELD;
}

/* ---- the two rounds ----------------------------------------------------- */

static void
at_item(struct def_parser *p, size_t i)
{
	p->t = &p->lex.tok[p->lex.item[i].first];
	p->line = p->t->line;
}

static void
first_round(struct def_parser *p)
{
	struct def_item *item = p->lex.item;
	enum def_line kind;
	size_t i;

	for (i = 1; i < p->lex.nitem; i++) {
		at_item(p, i);
		kind = kind_of(p->t);
		item[i].kind = (int)kind;
		if (kind == LINE_HEAD)
			def_bad(p,
				_("a second '%s' in one file; expected one "
				  "definition in each"),
				p->t->s);
		else if (kind == LINE_FIELD)
			def_read_field(p, false);
		if (kind < LINE_ARGUMENT || kind > LINE_CLOCK)
			continue;
		def_next(p);
		if (kind == LINE_ARGUMENT)
			def_read_field(p, true);
		else if (kind == LINE_STATE)
			def_read_state(p);
		else if (kind == LINE_ACTION)
			def_name_action(p, &item[i]);
		else
			def_name_clock(p, &item[i]);
	}
}

static void
add_argument(struct al_ledger *l, const struct al_field *arg)
{
	struct al_field *f = al_grow(&l->field, l->nfield, sizeof *f);

	*f = *arg;
	l->nfield++;
}

/* Behind the fields: arguments, and those that every ledger has. */
static void
place_arguments(struct def_parser *p)
{
	static const struct al_field builtin[] = {
		{ .name = "note",
		  .option = "note",
		  .label = { "note", "备注" },
		  .arg = true },
		{ .name = "reason",
		  .option = "reason",
		  .label = { "reason", "理由" },
		  .arg = true },
		{ .name = "approver",
		  .option = "approver",
		  .label = { "approver", "批准人" },
		  .arg = true },
	};
	size_t i;

	p->l->ncol = p->l->nfield;
	for (i = 0; i < p->narg; i++)
		add_argument(p->l, &p->arg[i]);
	free(p->arg);
	p->arg = NULL;
	for (i = 0; i < AL_COUNT(builtin); i++)
		add_argument(p->l, &builtin[i]);
}

static void
second_round(struct def_parser *p)
{
	const struct def_item *item = p->lex.item;
	enum def_line kind;
	size_t i, before;

	for (i = 1; i < p->lex.nitem; i++) {
		at_item(p, i);
		kind = (enum def_line)item[i].kind;
		if (kind != LINE_ACTION) {
			if (kind > LINE_CLOCK)
				def_read_clause(p, kind);
			continue;
		}
		p->t += 2;
		before = p->problems.n;
		if (item[i].index >= 0)
			def_read_action(p, &p->l->action[item[i].index]);
		if (item[i].index < 0 || p->problems.n > before)
			p->bad_action = true;
	}
	for (i = 1; i < p->lex.nitem; i++) { /* these look at the actions */
		if (item[i].kind != LINE_CLOCK || item[i].index < 0)
			continue;
		at_item(p, i);
		p->t += 2;
		def_read_clock(p, &p->l->clock[item[i].index]);
	}
}

static void
find_roles(struct al_ledger *l)
{
	size_t i;

	for (i = 0; i < l->ncol; i++) {
		const struct al_field *f = &l->field[i];

		if (f->type != AL_REF || f->many)
			continue;
		if (!strcmp(f->name, "unit") && !strcmp(f->list, "unit"))
			l->unit = (int)i;
		if (!strcmp(f->name, "owner") && !strcmp(f->list, "staff"))
			l->owner = (int)i;
		if (!strcmp(f->name, "lead") && !strcmp(f->list, "staff"))
			l->lead = (int)i;
	}
}

static struct al_ledger *
new_ledger(const char *text)
{
	struct al_ledger *l = al_alloc(sizeof *l);

	l->name = l->label.en = l->label.zh = "";
	l->text = al_arena_strdup(&l->arena, text);
	l->dated = l->ref = l->name_zh = l->name_en = -1;
	l->valid_from = l->valid_to = l->parent = -1;
	l->unit = l->owner = l->lead = l->accused = l->about = -1;
	l->keep.after = -1;
	l->attach.name = al_builtin_action_name[AL_A_ATTACH];
	l->attach.from = UINT64_MAX;
	l->attach.extends = l->attach.pauses = l->attach.resumes =
		l->attach.within = l->attach.by = -1;
	l->returns.kind = l->covers = -1;
	return l;
}

static void
read_all(struct def_parser *p)
{
	if (!p->known &&
	    al_encoding_of(p->l->text, strlen(p->l->text)) > AL_UTF8_BOM) {
		def_problem(&p->problems, 1,
			    _("the text isn't UTF-8; expected the file saved "
			      "as UTF-8"));
		return;
	}
	if (!p->lex.nitem) {
		def_problem(&p->problems, 1,
			    _("nothing is defined; expected a line that begins "
			      "with ledger or register"));
		return;
	}
	at_item(p, 0);
	if (kind_of(p->t) != LINE_HEAD || p->lex.item[0].indent) {
		def_unexpected(p, N_("ledger or register at the beginning of "
				     "the first line"));
		return;
	}
	def_read_head(p);
	first_round(p);
	place_arguments(p);
	def_implicit_state(p->l);
	find_roles(p->l);
	def_place_defaults(p);
	def_place_figures(p);
	second_round(p);
	def_default_columns(p->l);
	def_default_about(p->l);
	if (!p->known)
		def_check(p);
}

static enum al_status
parse(const char *text, const char *file, bool known, struct al_ledger **out,
      struct al_err *e)
{
	struct def_parser p = { .l = new_ledger(text), .known = known };
	enum al_status s;

	*out = NULL;
	def_lex(&p.lex, p.l->text, &p.l->arena, &p.problems);
	read_all(&p);
	def_lex_release(&p.lex);
	free(p.arg);
	s = def_problems_close(&p.problems, file, e);
	if (s == AL_OK)
		*out = p.l;
	else
		al_def_free(p.l);
	return s;
}

enum al_status
al_def_parse(const char *text, const char *file, struct al_ledger **out,
	     struct al_err *e)
{
	return parse(text, file, false, out, e);
}

enum al_status
al_def_load(const char *text, const char *file, struct al_ledger **out,
	    struct al_err *e)
{
	return parse(text, file, true, out, e);
}
