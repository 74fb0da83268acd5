/* def_keep.c: how long private values are kept */
#include "ledger/def_parse.h"

#include <string.h>

static bool
read_after(struct def_parser *p, struct al_keep *k)
{
	const struct al_field *f;

	if (!def_take(p, "after")) {
		def_unexpected(p, N_("'after', and final or a date"));
		return false;
	}
	if (def_take(p, "final"))
		return true;
	k->after = def_field_word(p, false);
	if (k->after < 0)
		return false;
	f = &p->l->field[k->after];
	if (f->type == AL_DATE || f->type == AL_INSTANT || def_unsure(f))
		return true;
	def_bad(p,
		_("private values can't be kept by '%s'; expected a field of "
		  "type date or instant, or final"),
		f->name);
	return false;
}

/* `keeps private 1095d after final`, or after a date of the record. */
void
def_read_keeps(struct def_parser *p)
{
	struct al_keep *k = &p->l->keep;
	struct al_length len;

	def_next(p);
	if (k->line) {
		def_bad(p, _("'%s' is told twice; expected once"),
			"keeps private");
		return;
	}
	k->line = p->line;
	if (!def_length(p, &len))
		return;
	if (len.unit != AL_D)
		def_bad(p, _("private values are kept for days of the "
			     "calendar; expected a length such as 1095d"));
	k->days = len.n;
	if (read_after(p, k) && p->t->kind != DEF_END)
		def_unexpected(p, N_("the end of the line"));
}

void
def_check_keeps(struct def_parser *p)
{
	const struct al_ledger *l = p->l;
	bool private = false, final = false;

	if (!l->keep.line)
		return;
	for (size_t i = 0; i < l->ncol; i++)
	private = private || l->field[i].type == AL_PRIVATE;
	for (size_t i = 0; i < l->nstate; i++)
		final = final || l->state[i].end != AL_OPEN;
	if (!private)
		def_problem(&p->problems, l->keep.line,
			    _("no field is private; expected no 'keeps "
			      "private', or a field of type private"));
	if (l->keep.after < 0 && !final)
		def_problem(&p->problems, l->keep.line,
			    _("no state is final; expected a date behind "
			      "'after'"));
}
