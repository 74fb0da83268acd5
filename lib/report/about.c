/* about.c: the one record that a report is about, as its template names it */
#include "template.h"

#include <string.h>

enum al_status
al_about_load(struct al_template *t, const char *code)
{
	static const struct al_show how = { 0 };
	struct al_showing *x = al_arena_alloc(&t->arena, sizeof *x);
	enum al_status s = AL_OK;

	*x = (struct al_showing){ .b = t->b, .how = &how, .e = t->e };
	s = al_record_find(t->b, NULL, code, &t->arena, &x->r, t->e);
	if (s == AL_OK)
		s = al_show_load(x, &t->arena);
	t->about = x;
	return s;
}

bool
al_inside_has_about(struct al_inside *in, const char *at)
{
	if (!in->t->about && !in->t->told_about)
		al_inside_bad(in, at,
			      _("this template is about one record; run it "
				"with report-run --code CODE"));
	in->t->told_about = true; /* once is enough */
	return in->t->about != NULL;
}

bool
al_inside_this(struct al_inside *in, const char **name)
{
	const char *was = NULL, *word = NULL;

	al_inside_blanks(in);
	if (in->p < in->end && *in->p == '"')
		return false;
	was = in->p;
	word = al_inside_word(in, ":,;=@");
	if (strcmp(word, "this") == 0 || strncmp(word, "this.", 5) == 0) {
		*name = word[4] ? word + 5 : "";
		return true;
	}
	in->p = was;
	return false;
}

/* ---- fields ---------------------------- */

static bool
find_field(struct al_inside *in, const char *at, const char *name, int *out)
{
	const struct al_ledger *def = in->t->about->r->def;
	const char **word = NULL, *near = NULL;

	*out = al_def_field(def, name);
	if (*out >= 0 && (size_t)*out < def->ncol)
		return true;
	word = al_alloc((def->ncol + 2) * sizeof *word);
	for (size_t i = 0; i < def->ncol; i++)
		word[i] = def->field[i].name;
	word[def->ncol] = "code";
	word[def->ncol + 1] = "state";
	near = al_nearest(name, word, def->ncol + 2);
	free(word);
	if (near)
		al_inside_bad(in, at,
			      _("ledger '%s' has no field '%s'; did you mean "
				"'%s'?"),
			      def->name, name, near);
	else
		al_inside_bad(in, at, _("ledger '%s' has no field '%s'"),
			      def->name, name);
	return false;
}

static const char *
kept(struct al_template *t, struct al_buf *b)
{
	const char *s = al_arena_strdup(&t->arena, al_buf_str(b));

	al_buf_release(b);
	return s;
}

static const char *
private_text(struct al_template *t, size_t f)
{
	const char *mask = NULL;
	enum al_status s = al_show_mask(t->about, f, &mask);

	t->s = s > t->s ? s : t->s;
	return al_arena_strdup(&t->arena, mask ? mask : "");
}

const char *
al_inside_about(struct al_inside *in, const char *at, const char *name)
{
	struct al_template *t = in->t;
	const struct al_record *r = NULL;
	struct al_buf text = { 0 };
	int f = -1;

	if (!al_inside_has_about(in, at))
		return NULL;
	r = t->about->r;
	if (strcmp(name, "code") == 0 || !*name)
		return r->code;
	if (strcmp(name, "state") == 0)
		return al_state_label(t->b, r->def, r->state);
	if (!find_field(in, at, name, &f))
		return NULL;
	if (r->def->field[f].type == AL_PRIVATE)
		return r->val[f].kind == AL_V_NULL ? ""
						   : private_text(t, (size_t)f);
	al_value_text(t->b, &r->def->field[f], &r->val[f], &text);
	return kept(t, &text);
}

const char *
al_inside_about_label(struct al_inside *in)
{
	const char *at = NULL, *name = NULL;
	const struct al_book *b = in->t->b;
	int f = -1;

	al_inside_blanks(in);
	at = in->p;
	name = al_inside_word(in, ":,;=@");
	if (!al_inside_has_about(in, at))
		return NULL;
	if (strcmp(name, "code") == 0 || strcmp(name, "state") == 0)
		return al_column_label(b, in->t->about->r->def,
				       *name == 'c' ? AL_COL_CODE
						    : AL_COL_STATE);
	if (!find_field(in, at, name, &f))
		return NULL;
	return al_label(b, &in->t->about->r->def->field[f].label);
}

/* ---- as a filter takes it ---------------------------- */

static const char *
filter_text(struct al_template *t, const struct al_field *f,
	    const struct al_value *v)
{
	char text[AL_TIME_LEN];
	char money[24];

	if (v->kind == AL_V_NULL)
		return "";
	if (v->kind == AL_V_TEXT)
		return v->s;
	if (f->type == AL_YES)
		return v->i ? "yes" : "no";
	if (f->type == AL_INSTANT) {
		al_time_text(v->i, al_offset(t->b), text);
		return al_arena_strdup(&t->arena, text);
	}
	if (f->type == AL_MONEY) {
		al_money_text(v->i, money);
		return al_arena_strdup(&t->arena, money);
	}
	return al_arena_printf(&t->arena, "%lld", (long long)v->i);
}

const char *
al_inside_about_value(struct al_inside *in, const char *at, const char *name)
{
	const struct al_record *r = NULL;
	int f = -1;

	if (!al_inside_has_about(in, at))
		return NULL;
	r = in->t->about->r;
	if (!*name || strcmp(name, "code") == 0)
		return r->code;
	if (strcmp(name, "state") == 0)
		return r->state;
	if (!find_field(in, at, name, &f))
		return NULL;
	if (r->def->field[f].type == AL_PRIVATE) {
		al_inside_bad(in, at,
			      _("'%s' is private: nothing is looked for by it"),
			      name);
		return NULL;
	}
	return filter_text(in->t, &r->def->field[f], &r->val[f]);
}

/* ---- conditions ---------------------------- */

/* Is it one of the values, as they are written? */
static bool
is_value(struct al_inside *in, const char *at, int f, const char *text)
{
	struct al_template *t = in->t;
	const struct al_record *r = t->about->r;
	const struct al_parse p = { .now = al_now(t->b),
				    .as_is = true,
				    .arena = &t->arena };
	struct al_field one = r->def->field[f];
	struct al_err *e = al_err_new();
	struct al_value v = { AL_V_NULL, 0, NULL };
	const struct al_value *is = &r->val[f];
	enum al_status s = AL_OK;

	one.many = false;
	one.required = false;
	s = al_value_parse(t->b, &one, text, &p, &v, e);
	if (s != AL_OK)
		al_inside_pass(in, at, e, s);
	al_err_free(e);
	if (is->kind != v.kind || s != AL_OK)
		return false;
	if (v.kind != AL_V_TEXT)
		return v.kind == AL_V_NULL || v.i == is->i;
	return r->def->field[f].many ? al_many_has(is->s, v.s)
				     : strcmp(is->s, v.s) == 0;
}

static bool
is_state(struct al_inside *in, const char *at, const char *text)
{
	const struct al_record *r = in->t->about->r;
	int i = al_def_state(r->def, text);

	if (i < 0)
		al_inside_bad(in, at, _("state: there is no state '%s'"), text);
	return i >= 0 && strcmp(r->def->state[i].name, r->state) == 0;
}

static bool
is_one_of(struct al_inside *in, const char *at, int f, const char *list)
{
	bool any = false;
	size_t n = 0;

	for (;; list += n + 1) {
		const char *one = NULL;

		n = strcspn(list, ",");
		one = al_arena_strndup(&in->t->arena, list, n);
		if (f == AL_COL_STATE ? is_state(in, at, one)
				      : is_value(in, at, f, one))
			any = true;
		if (!list[n])
			return any;
	}
}

/* A value, or of a yes field yes. */
static bool
is_set(const struct al_record *r, int f)
{
	const struct al_value *v = &r->val[f];

	return v->kind != AL_V_NULL &&
	       (r->def->field[f].type != AL_YES || v->i);
}

/* `= V,…`, `!= V,…` or nothing, of field `f` or the state. */
static bool
compare(struct al_inside *in, int f, bool not )
{
	const struct al_record *r = in->t->about->r;
	const char *at = in->p;

	if (!al_inside_eat(in, '=')) {
		if (not || f < 0)
			al_inside_bad(in, at,
				      _("expected = or != and a value"));
		return f >= 0 && is_set(r, f);
	}
	al_inside_blanks(in);
	at = in->p;
	if (f >= 0 && r->def->field[f].type == AL_PRIVATE) {
		al_inside_bad(in, at,
			      _("'%s' is private: nothing is looked for by it"),
			      r->def->field[f].name);
		al_inside_skip(in, "");
		return false;
	}
	return is_one_of(in, at, f, al_inside_values(in, "")) != not ;
}

bool
al_inside_about_holds(struct al_inside *in, const char *at, const char *name)
{
	size_t n = strlen(name);
	bool not = n && name[n - 1] == '!';
	int f = AL_COL_STATE;

	name = al_arena_strndup(&in->t->arena, name, n - not );
	if (!al_inside_has_about(in, at) ||
	    (strcmp(name, "state") != 0 && !find_field(in, at, name, &f))) {
		al_inside_skip(in, "");
		return false;
	}
	if (!al_inside_done(in) && *in->p == '!') {
		not = true;
		in->p++;
	}
	return compare(in, f, not );
}

/* ---- clocks ---------------------------- */

static void
no_clock(struct al_inside *in, const char *at, const char *name)
{
	const struct al_ledger *def = in->t->about->r->def;
	const char **word = al_alloc((def->nclock + 1) * sizeof *word), *near;

	for (size_t i = 0; i < def->nclock; i++)
		word[i] = def->clock[i].name;
	word[def->nclock] = AL_CLOCK_OPEN;
	near = al_nearest(name, word, def->nclock + 1);
	free(word);
	if (near)
		al_inside_bad(in, at,
			      _("ledger '%s' has no clock '%s'; did you mean "
				"'%s'?"),
			      def->name, name, near);
	else
		al_inside_bad(in, at, _("ledger '%s' has no clock '%s'"),
			      def->name, name);
}

const char *
al_inside_about_clocks(struct al_inside *in)
{
	const char *list = "", *at, *name;

	al_inside_blanks(in);
	if (in->p == in->end)
		return list;
	do {
		al_inside_blanks(in);
		at = in->p;
		name = al_inside_word(in, ",");
		if (strcmp(name, AL_CLOCK_OPEN) != 0 &&
		    al_def_clock(in->t->about->r->def, name) < 0)
			no_clock(in, at, name);
		list = al_arena_printf(&in->t->arena, "%s%s%s", list,
				       *list ? "," : "", name);
	} while (al_inside_eat(in, ','));
	return list;
}
