/* act_figures.c: figures by the names that a register's row allows */
#include "act_part.h"
#include "value.h"

#include <string.h>

static enum al_status
no_names(struct al_acting *x, const struct al_field *f)
{
	const struct al_field *by = &x->def->field[f->names_of];

	if (x->r->val[f->names_of].kind == AL_V_NULL)
		return al_fail(x->e, AL_BAD,
			       _("%s: which figures there are is said by "
				 "--%s (%s), which is empty"),
			       al_field_shown(f), by->option,
			       al_label(x->b, &by->label));
	return al_fail(x->e, AL_BAD, _("%s: '%s' has no figures"),
		       al_field_shown(f), x->r->val[f->names_of].s);
}

static enum al_status
unknown(struct al_acting *x, const struct al_field *f, const char *name,
	const char *names)
{
	struct al_buf all = { 0 };
	struct al_figure_name one;

	while (al_figure_names_next(&names, x->a, &one))
		al_buf_addf(&all, x->b->zh ? "%s%s（%s）" : "%s%s (%s)",
			    all.len ? ", " : "", one.name, one.label);
	al_fail(x->e, AL_BAD, _("%s: '%s' is not one of %s"), al_field_shown(f),
		name, al_buf_str(&all));
	al_buf_release(&all);
	return AL_BAD;
}

/* All that were given have such a name. */
static enum al_status
check_names(struct al_acting *x, const struct al_field *f, const char *given,
	    const char *names)
{
	const char *at = given, *s = NULL, *name = NULL, *list = NULL;
	struct al_figure_name one;
	enum al_status st = AL_OK;
	bool known = false;
	int64_t v = 0;
	size_t n = 0;

	while (al_figures_next(&at, &s, &n, &v)) {
		name = al_arena_strndup(x->a, s, n);
		known = false;
		list = names;
		while (!known && al_figure_names_next(&list, x->a, &one))
			known = strcmp(one.name, name) == 0 ||
				strcmp(one.label, name) == 0;
		if (!known)
			st = unknown(x, f, name, names);
	}
	return st;
}

/* In the order of the names, each of them, those that weren't given as 0. */
static enum al_status
put(struct al_acting *x, size_t i, const char *given, const char *names)
{
	struct al_buf text = { 0 };
	struct al_figure_name one;
	struct al_value v = { AL_V_TEXT, 0, NULL };
	int64_t n = 0;

	while (al_figure_names_next(&names, x->a, &one)) {
		if (!al_figures_get(given, one.name, &n) &&
		    !al_figures_get(given, one.label, &n))
			n = 0;
		al_buf_addf(&text, "%s%s=", text.len ? "," : "", one.name);
		al_figures_number(n, &text);
	}
	v.s = al_arena_strdup(x->a, al_buf_str(&text));
	al_buf_release(&text);
	return al_acting_set_field(x, i, &v);
}

static enum al_status
one_field(struct al_acting *x, size_t i)
{
	const struct al_field *f = &x->def->field[i];
	const struct al_value *v =
		x->in->given[i] ? &x->in->val[i] : &x->r->val[i];
	const char *names = NULL;
	enum al_status s = AL_OK;

	if (!x->in->given[i] && !x->changed[f->names_of])
		return AL_OK;
	if (v->kind != AL_V_TEXT)
		return x->in->given[i] ? al_acting_set_field(x, i, v) : AL_OK;
	al_acting_about(x, (int)i);
	al_figure_names(x->b, x->r, f, x->a, &names);
	if (!names)
		return no_names(x, f);
	s = check_names(x, f, v->s, names);
	return s == AL_OK ? put(x, i, v->s, names) : s;
}

enum al_status
al_acting_figures(struct al_acting *x)
{
	enum al_status s = AL_OK, t = AL_OK;

	for (size_t i = 0; x->def->figures && i < x->def->ncol; i++) {
		if (x->def->field[i].type != AL_FIGURES)
			continue;
		t = one_field(x, i);
		s = t > s ? t : s;
	}
	return s;
}
