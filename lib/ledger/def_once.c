/* def_once.c: fields in which no two records agree */
#include "ledger/def_parse.h"

static void
add_field(struct def_parser *p, struct al_once *o, int i)
{
	const struct al_field *f = &p->l->field[i];

	if (f->type == AL_PRIVATE && !def_unsure(f))
		def_bad(p,
			_("'%s' is private; expected a field whose value "
			  "may be seen"),
			f->name);
	for (size_t k = 0; k < o->n; k++)
		if (o->field[k] == i)
			def_bad(p, _("'%s' is named twice; expected once"),
				f->name);
	*(int *)al_grow(&o->field, o->n++, sizeof(int)) = i;
}

/* Behind `once`. */
void
def_read_once(struct def_parser *p)
{
	struct al_once *o = al_grow(&p->l->once, p->l->nonce, sizeof *o);
	int i;

	p->l->nonce++;
	o->line = p->t->line;
	do {
		i = def_field_word(p, false);
		if (i < 0)
			return;
		add_field(p, o, i);
	} while (p->t->kind == DEF_WORD && !def_at_label(p));
	if (p->t->kind == DEF_STRING && !def_label(p, &o->text, "'%s'", "once"))
		return;
	if (p->t->kind != DEF_END)
		def_unexpected(p, N_("another field, a label or the end of "
				     "the line"));
}
