/* do.c: acting by names and text, as commands do, and what is told of it */
#include "portfolio.h"
#include "attach.h"

#include <inttypes.h>
#include <string.h>

/* ---- what was done, and what is now due -------------------------------------------- */

static void
tell(struct al_book *b, const struct al_record *r, const char *action,
     struct al_buf *out)
{
	const struct al_label *label = al_action_label(r->def, action);
	const char *done = label ? al_label(b, label) : action;
	const char *state = al_state_label(b, r->def, r->state);
	bool any = false;

	al_buf_addf(out, "%s: %s", r->code, done);
	if (r->def->nstate > 1 && strcmp(done, state) != 0)
		al_buf_addf(out, b->zh ? "，%s" : "; %s", state);
	for (size_t i = 0; i < r->nclock; i++) {
		const struct al_clock *c = &r->clock[i];

		if (c->kind != AL_DUTY || !al_clock_running(c) ||
		    c->due == AL_NEVER || al_clock_removed(c))
			continue;
		al_buf_addf(out,
			    any ? (b->zh ? "、%s " : ", %s ")
				: (b->zh ? "；到期：%s " : "; due: %s "),
			    al_clock_label(b, r->def, c->name));
		al_show_due(b, c->due, out);
		if (c->provisional)
			al_buf_adds(out, b->zh ? "（暂定）" : " (provisional)");
		any = true;
	}
	al_buf_addc(out, '\n');
}

/* One text more to a text that the caller owns. */
static void
append(char **text, struct al_buf *more)
{
	struct al_buf b = { 0 };

	if (*text)
		al_buf_adds(&b, *text);
	al_buf_add(&b, al_buf_str(more), more->len);
	free(*text);
	*text = al_buf_take(&b);
	al_buf_release(more);
}

/* ---- names and text to an act -------------------------------------------------------- */

static enum al_status
parse_on(struct al_book *b, const char *text, al_time *out, struct al_err *e)
{
	const struct al_field on = { .name = "on",
				     .option = "on",
				     .type = AL_INSTANT };
	const struct al_parse p = { .now = al_now(b),
				    .end_of_day = true,
				    .of_today = true,
				    .arena = &b->arena };
	struct al_value v;
	enum al_status s;

	*out = AL_NEVER;
	if (!text)
		return AL_OK;
	s = al_value_parse(b, &on, text, &p, &v, e);
	if (s == AL_OK && v.kind == AL_V_INT)
		*out = v.i;
	return s;
}

static enum al_status
unknown_option(const struct al_ledger *def, const char *name, struct al_err *e)
{
	const char *near = al_def_nearest(def, def->nfield, name, NULL, 0);

	return al_fail(e, AL_USAGE,
		       near ? _("there is no option --%s for ledger '%s'; did "
				"you mean --%s?")
			    : _("there is no option --%s for ledger '%s'"),
		       name, def->name, near);
}

/* The file, and what it is called: the end of its path, which is kept in plain
 * text as notes are. */
static enum al_status
give_file(struct al_book *b, struct al_act *in, const char *path,
	  const struct al_how *how, struct al_err *e)
{
	const struct al_parse p = { .now = al_now(b),
				    .as_is = how->as_is,
				    .arena = &b->arena };
	const char *slash = strrchr(path, '/');
	struct al_value name;
	enum al_status s;

	if (in->action != (int)in->def->naction + AL_A_ATTACH)
		return al_fail(e, AL_USAGE, _("--%s does not belong to '%s'"),
			       al_file_field.option,
			       al_action_shown(b, in->def, in->action));
	if (in->file)
		return al_fail(e, AL_USAGE,
			       _("--file is given twice; attach one file at a "
				 "time"));
	s = al_value_parse(b, &al_file_field, slash ? slash + 1 : path, &p,
			   &name, e);
	if (s != AL_OK)
		return s;
	in->file = *path ? path : NULL;
	in->file_name = name.kind == AL_V_TEXT ? name.s : path;
	return AL_OK;
}

enum al_status
al_act_give_all(struct al_book *b, struct al_act *in, const struct al_pair *p,
		size_t n, const struct al_how *how, struct al_err *e)
{
	enum al_status s = parse_on(b, how->on, &in->on, e), t;
	int f;

	in->if_version = how->if_version;
	if (s != AL_OK)
		return s; /* what today means in the others hangs on it */
	for (size_t i = 0; i < n; i++) {
		if (al_def_names_code(in->def, p[i].name)) {
			in->code = p[i].value;
			continue;
		}
		if (strcmp(p[i].name, al_file_field.option) == 0) {
			t = give_file(b, in, p[i].value, how, e);
			s = t > s ? t : s;
			continue;
		}
		f = al_def_field(in->def, p[i].name);
		t = f < 0 ? unknown_option(in->def, p[i].name, e)
			  : al_act_give(b, in, f, p[i].value, how->as_is,
					&b->arena, e);
		s = t > s ? t : s;
	}
	return s;
}

/* A number that is no mobile number may be right: it is told, and kept. */
static void
check_phones(const struct al_act *in, struct al_err *e)
{
	for (size_t i = 0; i < in->def->ncol; i++)
		if (in->def->field[i].type == AL_PRIVATE &&
		    in->def->field[i].mask == AL_MASK_PHONE &&
		    in->val[i].kind == AL_V_TEXT &&
		    !al_valid_mobile(in->val[i].s))
			al_fail(e, AL_OK,
				_("%s: this is not a mobile number (1, 3 to 9, and "
				  "nine digits more); it is kept as it is"),
				al_field_shown(&in->def->field[i]));
}

struct telling {
	struct al_book *b;
	struct al_buf also; /* what followed on other records */
};

static void
tell_also(void *arg, const struct al_record *r, const char *action)
{
	struct telling *t = arg;

	tell(t->b, r, action, &t->also);
}

/* Nobody leads it yet, and its unit was just named. */
static bool
wants_leader(const struct al_act *in, const struct al_record *r)
{
	const struct al_ledger *def = in->def;

	return def->lead >= 0 && r->val[def->lead].kind == AL_V_NULL &&
	       !in->given[def->lead] && !al_state_over(def, r->state) &&
	       (in->action == (int)def->naction + AL_A_ADD ||
		(def->unit >= 0 && in->given[def->unit]));
}

static enum al_status
propose_leader(struct al_book *b, const struct al_act *in,
	       const struct al_record *r, struct al_buf *out, struct al_err *e)
{
	struct al_leaders l = { .n = 0 };
	enum al_status s = AL_OK;

	if (wants_leader(in, r))
		s = al_leaders_of(b, in->def, r->val, r->on, &b->arena, &l, e);
	for (size_t i = 0; i < l.n; i++) {
		al_buf_addf(out,
			    _("%s: leader proposed: %s (%s); 'ledger-do assign "
			      "%s --lead %s'"),
			    r->code, l.leader[i].name, l.leader[i].what,
			    r->code, l.leader[i].code);
		al_buf_addc(out, '\n');
	}
	return s;
}

static enum al_status
do_act(struct al_book *b, struct al_act *in, const struct al_pair *p, size_t n,
       const struct al_how *how, char **codes, char **told, struct al_err *e)
{
	struct al_buf code = { 0 }, line = { 0 };
	struct telling t = { .b = b };
	struct al_record *r;
	enum al_status s;

	in->also = tell_also;
	in->also_arg = &t;
	s = al_act_give_all(b, in, p, n, how, e);
	if (s == AL_BAD)
		al_act_missing(b, in, e); /* told in the same breath */
	if (s == AL_OK)
		s = al_act(b, in, &b->arena, &r, e);
	if (s != AL_OK) {
		al_buf_release(&t.also);
		return s;
	}
	check_phones(in, e);
	al_buf_addf(&code, "%s\n", r->code);
	append(codes, &code);
	tell(b, r, al_action_name(in->def, in->action), &line);
	append(told, &line);
	append(told, &t.also);
	s = propose_leader(b, in, r, &line, e);
	append(told, &line);
	return s;
}

/* A year of the calendar comes whole, and moves due dates. */
static enum al_status
by_its_own(const struct al_ledger *def, struct al_err *e)
{
	if (strcmp(def->name, "calendar") != 0)
		return AL_OK;
	return al_fail(e, AL_USAGE,
		       _("the calendar is loaded by whole years, with "
			 "calendar-load"));
}

static enum al_status
find_action(struct al_book *b, const struct al_ledger *def, const char *name,
	    int *out, struct al_err *e)
{
	const char **word, *near;
	struct al_buf all = { 0 };
	size_t n = def->naction;
	int i = al_def_action(def, name);

	if (i >= 0 && (size_t)i < n)
		return *out = i, AL_OK;
	for (size_t k = 0; k < AL_BY_HAND; k++)
		if (i == (int)(n + al_by_hand[k]))
			return *out = i, AL_OK;
	word = al_alloc((n + AL_BY_HAND) * sizeof *word);
	for (size_t k = 0; k < n; k++)
		word[k] = def->action[k].name;
	for (size_t k = 0; k < AL_BY_HAND; k++)
		word[n + k] = al_builtin_action_name[al_by_hand[k]];
	near = al_nearest(name, word, n + AL_BY_HAND);
	for (size_t k = 0; !near && k < n; k++)
		al_action_list_add(b, &def->action[k], &all);
	al_fail(e, AL_USAGE,
		near ? _("there is no action '%s' in ledger '%s'; did you mean "
			 "'%s'?")
		     : _("there is no action '%s' in ledger '%s'; there are "
			 "%s"),
		name, def->name, near ? near : al_buf_str(&all));
	al_buf_release(&all);
	free(word);
	return AL_USAGE;
}

/* The ledger by name, else by the record. */
static enum al_status
ledger_of(struct al_book *b, const char *ledger, const char *code,
	  const struct al_ledger **def, struct al_err *e)
{
	struct al_record *r;
	enum al_status s;

	*def = NULL;
	if (ledger)
		return al_book_ledger(b, ledger, def, e);
	s = al_record_find(b, NULL, code, &b->arena, &r, e);
	if (s == AL_OK)
		*def = r->def;
	return s;
}

void
al_warn_each(struct al_book *b, const char *ledger, const char *code,
	     const struct al_pair *p, size_t npair, size_t n, struct al_err *e)
{
	const struct al_ledger *def = NULL;
	char each[24], all[24];
	int64_t fen, sum;
	int f;

	if (n < 2 || ledger_of(b, ledger, code, &def, NULL) != AL_OK)
		return;
	for (size_t i = 0; i < npair; i++) {
		f = al_def_field(def, p[i].name);
		if (f < 0 || def->field[f].type != AL_MONEY ||
		    !al_parse_money(p[i].value, &fen) || fen == 0 ||
		    __builtin_mul_overflow(fen, (int64_t)n, &sum))
			continue;
		al_money_text(fen, each);
		al_money_text(sum, all);
		al_fail(e, AL_OK,
			_("%s: %s for each of %zu records, %s for all; if the "
			  "sum was meant, undo it: 'ledger-undo %s'"),
			al_field_shown(&def->field[f]), each, n, all, code);
	}
}

enum al_status
al_act_named(struct al_book *b, const char *ledger, const char *action,
	     const char *code, struct al_act **out, struct al_err *e)
{
	const struct al_ledger *def;
	int number = 0;
	enum al_status s = action ? ledger_of(b, ledger, code, &def, e)
				  : al_book_ledger(b, ledger, &def, e);

	if (s == AL_OK)
		s = by_its_own(def, e);
	if (s == AL_OK && action)
		s = find_action(b, def, action, &number, e);
	if (s != AL_OK)
		return s;
	al_arena_reset(&b->arena);
	*out = al_act_new(def, action ? number : (int)def->naction + AL_A_ADD);
	(*out)->code = code;
	return AL_OK;
}

enum al_status
al_add(struct al_book *b, const char *ledger, const struct al_pair *p, size_t n,
       const struct al_how *how, char **codes, char **told, struct al_err *e)
{
	struct al_act *in = NULL;
	enum al_status s = al_act_named(b, ledger, NULL, NULL, &in, e);

	if (s == AL_OK)
		s = do_act(b, in, p, n, how, codes, told, e);
	al_act_free(in);
	return s;
}

enum al_status
al_do(struct al_book *b, const char *ledger, const char *action,
      const char *code, const struct al_pair *p, size_t n,
      const struct al_how *how, char **codes, char **told, struct al_err *e)
{
	struct al_act *in = NULL;
	enum al_status s;

	al_err_about(e, "%s", code);
	s = al_act_named(b, ledger, action, code, &in, e);
	if (s == AL_OK)
		s = do_act(b, in, p, n, how, codes, told, e);
	al_act_free(in);
	al_err_about_clear(e);
	return s;
}
