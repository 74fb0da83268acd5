/* def_default.c: what a field is where nothing is said */
#include "ledger/def_parse.h"

#include <stdlib.h>
#include <string.h>

/* "inspection.unit" of "default inspection.unit". */
bool
def_is_path(struct def_parser *p, const char *s)
{
	const char *dot = strchr(s, '.');

	return dot && def_name_ok(dot + 1, '_') &&
	       def_name_ok(al_arena_strndup(&p->l->arena, s, (size_t)(dot - s)),
			   '_');
}

static void
add_from(struct def_parser *p, struct al_field *f, const char *path)
{
	size_t size = f->nfrom * sizeof *f->from;
	struct al_from *all =
		al_arena_alloc(&p->l->arena, size + sizeof *f->from);

	if (size)
		memcpy(all, f->from, size);
	all[f->nfrom++] = (struct al_from){ path, -1 };
	f->from = all;
}

bool
def_read_default(struct def_parser *p, struct al_field *f, const char **deflt)
{
	const char *said = p->t->s;
	bool path = false;

	if (!def_take_kind(p, DEF_STRING)) {
		if (!def_word(p, N_("the default value")))
			return false;
		if (f->type == AL_REF && strcmp(f->list, "staff") == 0 &&
		    strcmp(said, "portfolio") == 0) {
			f->deflt_lead = true;
			return true;
		}
		path = def_is_path(p, said);
	}
	if (path) { /* the rest is read once all fields are there */
		add_from(p, f, said);
		return true;
	}
	if (*deflt) {
		def_bad(p,
			_("'%s' has a second constant as its default; expected "
			  "one"),
			f->name);
		return false;
	}
	*deflt = said;
	return true;
}

bool
def_check_default(struct def_parser *p, struct al_field *f, const char *deflt)
{
	int i;

	if ((f->nfrom || f->deflt_lead) && f->arg)
		def_bad(p,
			_("argument '%s' can't have its default from another "
			  "record; expected a constant"),
			f->name);
	if (!deflt)
		return !(f->nfrom || f->deflt_lead) || !f->arg;
	f->deflt = def_value_of(p, f, deflt, false);
	if (!f->deflt)
		return false;
	i = f->type == AL_CHOICE ? al_def_choice(f, f->deflt) : -1;
	if (i < 0 || !f->choice[i].retired)
		return true;
	def_bad(p,
		_("the default of '%s' is retired; expected a choice still "
		  "in use"),
		f->name);
	return false;
}

int
def_column_named(const struct al_ledger *l, const char *name, size_t n)
{
	for (size_t i = 0; i < l->ncol; i++)
		if (strncmp(l->field[i].name, name, n) == 0 &&
		    !l->field[i].name[n])
			return (int)i;
	return -1;
}

static void
place(struct def_parser *p, size_t f, struct al_from *from)
{
	struct al_field *field = &p->l->field[f];
	const char *path = from->field;
	const char *dot = strchr(path, '.');
	int of = def_column_named(p->l, path, (size_t)(dot - path));
	const struct al_field *by = of < 0 ? NULL : &p->l->field[of];

	from->of = of;
	from->field = dot + 1;
	p->line = field->line;
	if (!by)
		def_bad(p,
			_("there is no field '%.*s' for the default '%s'; "
			  "expected a register or a code, or the text in "
			  "quotes"),
			(int)(dot - path), path, path);
	else if (def_unsure(by))
		return;
	else if ((by->type != AL_REF && by->type != AL_CODE) || by->many)
		def_bad(p,
			_("'%s' names no single record for the default '%s'; "
			  "expected a register or a code"),
			by->name, path);
	else if (field->type == AL_PRIVATE)
		def_bad(p,
			_("'%s' is private; expected a field whose value "
			  "may be seen"),
			field->name);
	else if (by->nfrom && of >= (int)f)
		def_bad(p,
			_("'%s' has a default of this kind itself; expected "
			  "it above '%s'"),
			by->name, field->name);
}

/* Whoever leads a record's unit is known where it has a unit, or a sector. */
static void
check_lead(struct def_parser *p, const struct al_field *f)
{
	p->line = f->line;
	if (p->l->unit < 0 && al_def_sector(p->l) < 0)
		def_bad(p,
			_("'%s' can't follow from the portfolio without a unit; "
			  "expected a field 'unit' of type unit, or one of type "
			  "sector"),
			f->name);
}

void
def_place_defaults(struct def_parser *p)
{
	const struct al_field *f;

	for (size_t i = 0; i < p->l->ncol; i++) {
		f = &p->l->field[i];
		for (size_t k = 0; k < f->nfrom; k++)
			place(p, i, &f->from[k]);
		if (f->deflt_lead)
			check_lead(p, f);
		if (f->nfrom || f->deflt_lead)
			p->l->follows = true;
	}
}
