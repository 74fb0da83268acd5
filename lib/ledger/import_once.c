/* import_once.c: rows of one file that agree where no two records may */
#include "import.h"

#include <inttypes.h>

/* Which `once`, then the values. */
static void
key_of(const struct al_once *o, size_t i, const struct al_value *val,
       struct al_buf *out)
{
	al_buf_addi(out, (int64_t)i);
	for (size_t k = 0; k < o->n; k++) {
		const struct al_value *v = &val[o->field[k]];

		al_buf_addc(out, '\x1f');
		if (v->kind == AL_V_INT)
			al_buf_addi(out, v->i);
		else
			al_buf_adds(out, v->s);
	}
}

static void
check(struct al_importing *x, const struct al_record *r, size_t i, int line)
{
	const struct al_once *o = &x->def->once[i];
	struct al_buf text = { 0 };
	int was, cell = x->cell_of[o->field[0]];

	key_of(o, i, r->val, &text);
	was = al_import_see(x, "once", text.s, line);
	al_buf_clear(&text);
	if (was) {
		al_import_about(x, cell >= 0 ? cell + 1 : 1);
		al_once_text(x->b, x->def, o, &text);
		al_fail(x->bad, AL_BAD, _("line %d has the same (%s)"), was,
			text.s);
	}
	al_buf_release(&text);
}

void
al_import_check_once(struct al_importing *x, const struct al_record *r,
		     int line)
{
	for (size_t i = 0; i < x->def->nonce; i++)
		if (al_once_filled(&x->def->once[i], r->val))
			check(x, r, i, line);
}
