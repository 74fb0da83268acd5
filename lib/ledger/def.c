/* def.c: looking things up in a definition, and releasing it */
#include "ledger/def.h"

#include <stdlib.h>
#include <string.h>

const char *const al_builtin_action_name[AL_A_COUNT] = {
	[AL_A_ADD] = "add",	      [AL_A_CORRECT] = "correct",
	[AL_A_NOTE] = "note",	      [AL_A_ASSIGN] = "assign",
	[AL_A_ATTACH] = "attach",     [AL_A_UNDO] = "undo",
	[AL_A_REVEAL] = "reveal",     [AL_A_DESTROY] = "destroy",
	[AL_A_CALENDAR] = "calendar",
};

const struct al_label al_builtin_action_label[AL_A_COUNT] = {
	[AL_A_ADD] = { "add", "登记" },
	[AL_A_CORRECT] = { "correct", "更正" },
	[AL_A_NOTE] = { "note", "备注" },
	[AL_A_ASSIGN] = { "assign", "交办" },
	[AL_A_ATTACH] = { "attach", "添加附件" },
	[AL_A_UNDO] = { "undo", "撤销" },
	[AL_A_REVEAL] = { "reveal", "查看隐私内容" },
	[AL_A_DESTROY] = { "destroy", "销毁隐私内容" },
	[AL_A_CALENDAR] = { "calendar", "日历更新" },
};

static bool
is_label(const struct al_label *label, const char *s)
{
	return al_same(label->en, s) || al_same(label->zh, s);
}

/* As written in the definition, or as the option. */
static bool
same_name(const struct al_field *f, const char *s)
{
	return al_same(f->name, s) || al_same(f->option, s);
}

int
al_def_field(const struct al_ledger *l, const char *name)
{
	size_t i;

	for (i = 0; i < l->nfield; i++)
		if (same_name(&l->field[i], name))
			return (int)i;
	for (i = 0; i < l->nfield; i++)
		if (is_label(&l->field[i].label, name))
			return (int)i;
	return -1;
}

int
al_def_choice(const struct al_field *f, const char *s)
{
	size_t i;

	for (i = 0; i < f->nchoice; i++)
		if (al_same(f->choice[i].word, s))
			return (int)i;
	for (i = 0; i < f->nchoice; i++)
		if (is_label(&f->choice[i].label, s))
			return (int)i;
	return -1;
}

int
al_def_state(const struct al_ledger *l, const char *s)
{
	size_t i;

	for (i = 0; i < l->nstate; i++)
		if (al_same(l->state[i].name, s))
			return (int)i;
	for (i = 0; i < l->nstate; i++)
		if (is_label(&l->state[i].label, s))
			return (int)i;
	return -1;
}

int
al_def_action(const struct al_ledger *l, const char *s)
{
	size_t i;

	for (i = 0; i < l->naction; i++)
		if (al_same(l->action[i].name, s))
			return (int)i;
	for (i = 0; i < AL_A_COUNT; i++)
		if (al_same(al_builtin_action_name[i], s))
			return (int)(l->naction + i);
	for (i = 0; i < l->naction; i++)
		if (is_label(&l->action[i].label, s))
			return (int)i;
	for (i = 0; i < AL_A_COUNT; i++)
		if (is_label(&al_builtin_action_label[i], s))
			return (int)(l->naction + i);
	return -1;
}

int
al_def_sector(const struct al_ledger *l)
{
	for (size_t i = 0; i < l->ncol; i++)
		if (l->field[i].type == AL_REF && !l->field[i].many &&
		    strcmp(l->field[i].list, "sector") == 0)
			return (int)i;
	return -1;
}

int
al_def_clock(const struct al_ledger *l, const char *name)
{
	size_t i;

	for (i = 0; i < l->nclock; i++)
		if (al_same(l->clock[i].name, name))
			return (int)i;
	return -1;
}

const char *
al_field_shown(const struct al_field *f)
{
	return f->shown ? f->shown : f->option;
}

bool
al_def_names_code(const struct al_ledger *l, const char *name)
{
	return l->reg &&
	       (strcmp(name, "code") == 0 ||
		(strcmp(name, "编号") == 0 && al_def_field(l, name) < 0));
}

const char *
al_def_nearest(const struct al_ledger *l, size_t n, const char *s,
	       const char *const *own, size_t nown)
{
	const char **word = al_alloc((2 * n + nown + 1) * sizeof *word), *near;
	size_t k = 0;

	for (size_t i = 0; i < n; i++) {
		word[k++] = l->field[i].option;
		word[k++] = l->field[i].label.zh;
	}
	for (size_t i = 0; i < nown; i++)
		word[k++] = own[i];
	near = al_nearest(s, word, k);
	free(word);
	return near;
}

bool
al_def_ends(const struct al_ledger *l)
{
	size_t i;

	for (i = 0; i < l->nstate; i++)
		if (l->state[i].end != AL_OPEN)
			return true;
	return false;
}

int
al_def_own_cover(const struct al_ledger *l)
{
	size_t i;

	for (i = 0; i < l->ncover; i++)
		if (!l->cover[i].ledger)
			return al_def_field(l, l->cover[i].field);
	return -1;
}

bool
al_def_fills(const struct al_field *f)
{
	return f->deflt || f->nfrom || f->deflt_lead || f->graded || f->derived;
}

int
al_def_column(const struct al_ledger *l, const char *name)
{
	size_t i;

	for (i = 0; i < l->ncol; i++)
		if (strcmp(l->field[i].name, name) == 0)
			return (int)i;
	return -1;
}

bool
al_def_fits(const struct al_field *to, const struct al_field *from)
{
	if (to->type != from->type || to->type == AL_PRIVATE ||
	    to->type == AL_FIGURES || (from->many && !to->many))
		return false;
	if (to->type == AL_CODE && !to->list)
		return true;
	return al_streq(to->list, from->list);
}

static void
free_rules(struct al_rule *rule, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		free(rule[i].cond.term);
		free(rule[i].when.term);
	}
	free(rule);
}

static void
free_does(struct al_does *d, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		free(d[i].with);
		free(d[i].when.term);
	}
	free(d);
}

static void
free_actions(struct al_ledger *l)
{
	size_t i;

	for (i = 0; i < l->naction; i++) {
		free(l->action[i].ask);
		free(l->action[i].set);
		free(l->action[i].void_clock);
		free(l->action[i].not_by);
		free(l->action[i].amount);
		free_rules(l->action[i].rule, l->action[i].nrule);
		free_does(l->action[i].does, l->action[i].ndoes);
	}
	free(l->action);
	free(l->attach.ask);
}

void
al_def_free(struct al_ledger *l)
{
	size_t i;

	if (!l)
		return;
	for (i = 0; i < l->nfield; i++)
		free(l->field[i].choice);
	free(l->field);
	free(l->state);
	free_actions(l);
	for (i = 0; i < l->nclock; i++) {
		free(l->clock[i].when.term);
		free(l->clock[i].length);
	}
	free(l->clock);
	free_rules(l->rule, l->nrule);
	for (i = 0; i < l->ngrade; i++)
		free(l->grade[i].when.term);
	free(l->grade);
	for (i = 0; i < l->nonce; i++)
		free(l->once[i].field);
	free(l->once);
	for (i = 0; i < l->noccupy; i++)
		free(l->occupy[i].to);
	free(l->occupy);
	free_does(l->does, l->ndoes);
	free(l->column);
	free(l->cover);
	free(l->presence.need);
	free(l->hide_when.term);
	free(l->no_mask.term);
	al_arena_release(&l->arena);
	free(l);
}

bool
al_def_owns(const struct al_ledger *l, int field)
{
	if (field == l->unit || field == l->owner || field == l->lead)
		return true;
	for (size_t i = 0; i < l->nclock; i++)
		if (l->clock[i].of == field)
			return true;
	return false;
}

bool
al_def_owned(const struct al_ledger *l)
{
	for (size_t i = 0; i < l->nclock; i++)
		if (l->clock[i].of >= 0)
			return true;
	return l->owner >= 0;
}
