/* act_keep.c: what `destroy` takes away, if it may */
#include "act_part.h"
#include "keep.h"

#include <string.h>

static bool
destroys(const struct al_acting *x)
{
	return x->in->action == (int)x->def->naction + AL_A_DESTROY;
}

/* Only what the definition lets go, and not a day too early. */
enum al_status
al_acting_check_kept(struct al_acting *x)
{
	struct al_buf t = { 0 };
	al_time until;
	enum al_status s;

	if (!destroys(x))
		return AL_OK;
	s = al_keep_until(x->b, x->r, &until, x->e);
	if (s != AL_OK)
		return s;
	if (until == AL_NEVER)
		return al_fail(x->e, AL_CONFLICT,
			       _("its private values are kept without end"));
	if (until >= x->at) {
		al_show_due(x->b, until, &t);
		s = al_fail(x->e, AL_CONFLICT,
			    _("its private values are kept until %s"), t.s);
		al_buf_release(&t);
		return s;
	}
	s = al_acting_past(x);
	if (s == AL_OK)
		s = al_keep_left(x->def, x->past, x->npast, x->a, &x->destroyed,
				 &x->ndestroyed, x->e);
	if (s == AL_OK && x->ndestroyed == 0)
		s = al_fail(x->e, AL_CONFLICT,
			    _("it has no private values to destroy"));
	return s;
}

enum al_status
al_acting_destroy(struct al_acting *x)
{
	struct al_place p = { x->r->key.office, x->r->key.year, x->r->key.no,
			      x->def->name, NULL };
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < x->ndestroyed; i++) {
		p.field = x->def->field[x->destroyed[i].field].name;
		s = al_sealed_destroy(x->b->db, &p, x->destroyed[i].seq, x->e);
	}
	return s;
}
