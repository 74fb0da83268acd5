/* question.c: what is to be asked before an act, and whether an answer will do */
#include "attach.h"

#include <string.h>

/* The fields of a definition, marked, and what stands before them. */
struct marks {
	bool code, file, *field;
	bool any;
};

static void
mark(void *arg, int what)
{
	struct marks *m = arg;

	m->any = true;
	if (what == AL_ABOUT_CODE)
		m->code = true;
	else if (what == AL_ABOUT_FILE)
		m->file = true;
	else
		m->field[what] = true;
}

/* The action as the definition has it, NULL: a built-in one that it hasn't. */
static const struct al_action *
own_action(const struct al_act *in)
{
	const struct al_ledger *def = in->def;

	if ((size_t)in->action < def->naction)
		return &def->action[in->action];
	return in->action == (int)def->naction + AL_A_ATTACH ? &def->attach
							     : NULL;
}

/* What the call would tell to be missing. */
static void
find_missing(struct al_book *b, struct al_act *in, struct marks *m)
{
	in->lacks = mark;
	in->about_arg = m;
	al_act_check(b, in, &b->arena, NULL);
	/* it stops at what is missing first */
	if (m->any)
		al_act_missing(b, in, NULL);
}

static bool
takes_default(const struct al_act *in, size_t f)
{
	const struct al_ledger *def = in->def;
	const struct al_field *field = &def->field[f];
	const struct al_action *own = own_action(in);

	if (!field->deflt || in->given[f])
		return false;
	if (in->action == (int)def->naction + AL_A_ADD)
		return field->required && !field->later;
	for (size_t i = 0; own && i < own->nask; i++)
		if (own->ask[i].field == (int)f)
			return !own->ask[i].optional;
	return false;
}

static void
ask_code(const struct al_book *b, struct al_question *q)
{
	q->name = "code";
	q->label = b->zh ? "编号" : "code";
}

static void
ask(struct al_book *b, const struct al_field *f, struct al_question *q)
{
	struct al_buf choices = { 0 };

	q->name = f->option;
	q->label = al_label(b, &f->label);
	q->deflt = al_default_text(f);
	q->secret = f->type == AL_PRIVATE;
	if (f->type == AL_YES)
		al_buf_adds(&choices, b->zh ? "yes 是、no 否" : "yes, no");
	else if (f->type == AL_CHOICE)
		al_choices_text(b, f, &choices);
	if (choices.len)
		q->choices = al_arena_strdup(&b->ref_arena, choices.s);
	al_buf_release(&choices);
}

/* Those that are marked: what the action asks in its own order, then the rest. */
static size_t
ask_all(struct al_book *b, const struct al_act *in, struct marks *m,
	struct al_question *q)
{
	const struct al_ledger *def = in->def;
	const struct al_action *own = own_action(in);
	size_t n = 0;
	int f;

	if (m->code)
		ask_code(b, &q[n++]);
	if (m->file)
		ask(b, &al_file_field, &q[n++]);
	for (size_t i = 0; own && i < own->nask; i++) {
		f = own->ask[i].field;
		if (m->field[f])
			ask(b, &def->field[f], &q[n++]);
		m->field[f] = false;
	}
	for (size_t i = 0; i < def->nfield; i++)
		if (m->field[i])
			ask(b, &def->field[i], &q[n++]);
	return n;
}

static void
find_questions(struct al_book *b, struct al_act *in, bool defaults,
	       const struct al_question **out, size_t *n)
{
	struct al_arena *a = &b->ref_arena;
	size_t nfield = in->def->nfield;
	struct marks m = { .field = al_arena_alloc(a, nfield) };
	struct al_question *q = al_arena_alloc(a, (nfield + 2) * sizeof *q);

	find_missing(b, in, &m);
	for (size_t i = 0; m.any && defaults && i < nfield; i++)
		m.field[i] = m.field[i] || takes_default(in, i);
	*n = ask_all(b, in, &m, q);
	*out = q;
}

enum al_status
al_questions(struct al_book *b, const struct al_request *r, bool defaults,
	     const struct al_question **out, size_t *n)
{
	struct al_act *in = NULL;
	enum al_status s =
		al_act_named(b, r->ledger, r->action, r->code, &in, NULL);

	*n = 0;
	if (s == AL_OK)
		s = al_act_give_all(b, in, r->pair, r->npair, r->how, NULL);
	if (s == AL_OK)
		find_questions(b, in, defaults, out, n);
	al_act_free(in);
	return s;
}

/* ---- answers -------------------------------------------------------------- */

/* The problems of one field among all that a check tells. */
struct judging {
	int about; /* the field, or AL_ABOUT_… */
	size_t at; /* which problem comes next */
	struct al_err *all;
	bool mine;
	struct al_err *e;
	enum al_status status;
};

/* Hand on what was told since, if it was about the field. */
static void
hand_on(struct judging *j)
{
	for (; j->at < al_err_count(j->all); j->at++)
		if (j->mine)
			j->status = al_fail(j->e, AL_BAD, "%s",
					    al_err_line(j->all, j->at));
}

static void
about(void *arg, int what)
{
	struct judging *j = arg;

	hand_on(j);
	j->mine = what == j->about;
}

static enum al_status
judge(struct al_book *b, struct al_act *in, int what, struct al_err *e)
{
	struct judging j = { .about = what, .all = al_err_new(), .e = e };

	in->about = about;
	in->about_arg = &j;
	al_act_check(b, in, &b->arena, j.all);
	hand_on(&j);
	al_err_free(j.all);
	return j.status;
}

enum al_status
al_answer(struct al_book *b, const struct al_request *r, struct al_err *e)
{
	const char *name = r->pair[r->npair - 1].name;
	int field;
	struct al_act *in = NULL;
	enum al_status s;

	if (r->code)
		al_err_about(e, "%s", r->code);
	s = al_act_named(b, r->ledger, r->action, r->code, &in, e);
	if (s == AL_OK)
		s = al_act_give_all(b, in, r->pair, r->npair, r->how, e);
	al_err_about_clear(e);
	if (s == AL_OK) {
		field = al_def_field(in->def, name);
		s = judge(b, in,
			  field >= 0 ? field
			  : strcmp(name, al_file_field.option) == 0
				  ? AL_ABOUT_FILE
				  : AL_ABOUT_CODE,
			  e);
	}
	al_act_free(in);
	return s;
}
