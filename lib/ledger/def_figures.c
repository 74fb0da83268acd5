/* def_figures.c: figures, whose names a row of a register has */
#include "ledger/def_parse.h"

#include <string.h>

/* Behind `figures`: FIELD.FIELD2. */
bool
def_read_figures(struct def_parser *p, struct al_field *f)
{
	const char *path = def_word(p, N_("where the names of the figures "
					  "are, such as item.figures"));

	if (!path)
		return false;
	f->names_field = path; /* the rest once all fields are there */
	if (def_is_path(p, path))
		return true;
	def_bad(p,
		_("'%s' doesn't say where the names of the figures are; "
		  "expected a field and a field of its register, such as "
		  "item.figures"),
		path);
	return false;
}

static void
place(struct def_parser *p, struct al_field *f)
{
	const char *path = f->names_field, *dot = strchr(path, '.');
	int of = def_column_named(p->l, path, (size_t)(dot - path));
	const struct al_field *by = of < 0 ? NULL : &p->l->field[of];

	p->l->figures = true;
	f->names_of = of;
	f->names_field = dot + 1;
	p->line = f->line;
	if (!by)
		def_bad(p,
			_("there is no field '%.*s' for '%s'; expected one "
			  "that names the row of a register"),
			(int)(dot - path), path, path);
	else if (!def_unsure(by) && (by->type != AL_REF || by->many))
		def_bad(p,
			_("'%s' names no row of a register for '%s'; "
			  "expected one that does"),
			by->name, path);
}

void
def_place_figures(struct def_parser *p)
{
	for (size_t i = 0; i < p->l->ncol; i++)
		if (p->l->field[i].names_field &&
		    strchr(p->l->field[i].names_field, '.'))
			place(p, &p->l->field[i]);
}
