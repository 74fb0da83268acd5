/* act_returns.c: what follows from the kind and the period of a return */
#include "act_part.h"
#include "owed.h"

#include <string.h>

struct filing {
	struct al_acting *x;
	struct al_owing w;
	const struct al_returns *def;
	const struct al_record *kind; /* as it stood */
	const char *code, *unit;      /* of the kind; who files */
	struct al_round round;
};

static const char *
text_of(const struct filing *f, int field)
{
	const struct al_value *v = &f->x->r->val[field];

	return v->kind == AL_V_TEXT ? v->s : NULL;
}

/* ---- which period ---------------------------------------------------------- */

static enum al_status
find_round(struct filing *f)
{
	struct al_acting *x = f->x;
	const char *period = text_of(f, f->def->period);
	const struct al_record *row;
	enum al_status s;

	s = al_row_at(&f->w, AL_RETURNKIND, f->code, x->on, &row, x->e);
	if (s == AL_OK && row && !period && al_kind_every(row) != AL_EVERY_DAY)
		return al_acting_missing(x, &x->def->field[f->def->period]);
	al_acting_about(x, f->def->period);
	if (s == AL_OK)
		s = al_round_find(&f->w, f->code, period ? period : "", x->on,
				  &f->round, &f->kind, x->e);
	return s;
}

/* Nothing is filed for what hasn't begun, nor long before a key period. */
static enum al_status
check_begun(struct filing *f)
{
	struct al_acting *x = f->x;
	int offset = al_offset(x->b);
	al_day today = al_time_day(x->on, offset), from = f->round.first;
	char day[AL_DATE_LEN];

	if (!al_every_regular(al_kind_every(f->kind)))
		from = al_time_day(f->round.due, offset) - AL_KEY_DAYS;
	al_day_text(from, day);
	if (today < from)
		return al_fail(x->e, AL_BAD,
			       _("period: it is too early for %s; returns for "
				 "it are taken from %s on"),
			       f->round.code, day);
	if (!al_round_worked(&f->w, f->kind, &f->round))
		return al_fail(x->e, AL_BAD,
			       _("period: %s is a day off; '%s' is asked for "
				 "on working days only"),
			       f->round.code, f->code);
	return AL_OK;
}

/* ---- who files --------------------------------------------------------------- */

static enum al_status
nobody_expected(struct filing *f)
{
	al_acting_about(f->x, f->def->kind);
	return al_fail(f->x->e, AL_BAD,
		       _("kind: nobody was expected to file '%s' for %s: it "
			 "had no unit set with a valid unit; see 'ledger-show "
			 "returnkind/%s'"),
		       f->code, f->round.code, f->code);
}

static enum al_status
check_expected(struct filing *f)
{
	struct al_acting *x = f->x;
	const char **unit;
	size_t n;
	enum al_status s =
		al_expected(&f->w, f->code, &f->round, x->on, &unit, &n, x->e);

	if (s != AL_OK)
		return s;
	if (n == 0)
		return nobody_expected(f);
	for (size_t i = 0; i < n; i++)
		if (strcmp(unit[i], f->unit) == 0)
			return AL_OK;
	al_acting_about(x, x->def->unit);
	return al_fail(x->e, AL_BAD,
		       _("unit: '%s' is not among the units that owe '%s' for "
			 "%s"),
		       f->unit, f->code, f->round.code);
}

static enum al_status
check_signed(struct filing *f)
{
	struct al_acting *x = f->x;
	const char *who = al_row_text(f->kind, "signed_by");
	int field = al_def_field(x->def, "signed_by");

	if (!who || field < 0 || (size_t)field >= x->def->ncol ||
	    x->r->val[field].kind != AL_V_NULL)
		return AL_OK;
	al_acting_about(x, field);
	return al_fail(x->e, AL_BAD,
		       _("signed-by: who signed is missing; '%s' is to be "
			 "signed by: %s"),
		       f->code, who);
}

/* ---- what follows ------------------------------------------------------------ */

static enum al_status
put(struct filing *f, int field, const struct al_value *v)
{
	struct al_acting *x = f->x;
	const struct al_value *given = &x->in->val[field];
	struct al_buf text = { 0 };

	if (!x->in->given[field] || field == f->def->period ||
	    al_value_eq(given, v))
		return al_acting_set_field(x, (size_t)field, v);
	al_acting_about(x, field);
	al_value_text(x->b, &x->def->field[field], v, &text);
	al_fail(x->e, AL_BAD,
		_("%s: it follows from the kind and the period: it is %s"),
		al_field_shown(&x->def->field[field]), al_buf_str(&text));
	al_buf_release(&text);
	return AL_BAD;
}

static enum al_status
put_day(struct filing *f, int field, al_day day)
{
	char text[AL_DATE_LEN];

	al_day_text(day, text);
	return put(f, field,
		   &(struct al_value){ AL_V_TEXT, 0,
				       al_arena_strdup(f->x->a, text) });
}

static enum al_status
put_all(struct filing *f)
{
	const struct al_returns *def = f->def;
	const char *code = al_arena_strdup(f->x->a, f->round.code);
	enum al_status s;

	s = put(f, def->period, &(struct al_value){ AL_V_TEXT, 0, code });
	if (s == AL_OK)
		s = put_day(f, def->first, f->round.first);
	if (s == AL_OK)
		s = put_day(f, def->last, f->round.last);
	if (s == AL_OK)
		s = put(f, def->due,
			&(struct al_value){ AL_V_INT, f->round.due, NULL });
	if (s == AL_OK && f->x->is_new)
		s = put(f, def->filed,
			&(struct al_value){ AL_V_INT, f->x->on, NULL });
	return s;
}

/* Is it new, or is what it is a return of set again? */
static bool
concerns(const struct al_acting *x, const struct al_returns *def)
{
	if (def->kind < 0 || x->r->val[def->kind].kind != AL_V_TEXT ||
	    x->r->val[x->def->unit].kind != AL_V_TEXT)
		return false; /* what is required is told elsewhere */
	return x->is_new || x->set[def->kind] || x->set[def->period] ||
	       x->set[def->first] || x->set[def->last] || x->set[def->due] ||
	       x->set[x->def->unit];
}

enum al_status
al_acting_returns(struct al_acting *x)
{
	static enum al_status (*const step[])(struct filing *) = {
		find_round, check_begun, check_expected, check_signed, put_all,
	};
	struct filing f = { .x = x, .def = &x->def->returns };
	enum al_status s = AL_OK;

	if (!concerns(x, f.def))
		return AL_OK;
	f.code = text_of(&f, f.def->kind);
	f.unit = text_of(&f, x->def->unit);
	al_owing_init(&f.w, x->b);
	for (size_t i = 0; s == AL_OK && i < AL_COUNT(step); i++)
		s = step[i](&f);
	al_owing_release(&f.w);
	return s;
}

/* ---- the kinds ----------------------------------------------------------------- */

static const char *
set_text(const struct al_acting *x, const char *name, int *field)
{
	*field = al_def_field(x->def, name);
	if (*field < 0 || (size_t)*field >= x->def->ncol || !x->set[*field] ||
	    x->r->val[*field].kind != AL_V_TEXT)
		return NULL;
	return x->r->val[*field].s;
}

static enum al_status
check_filed_by(struct al_acting *x)
{
	struct al_err *why;
	struct al_owing w;
	int field;
	const char *text = set_text(x, "filed_by", &field);
	enum al_status s;

	if (!text)
		return AL_OK;
	why = al_err_new();
	al_owing_init(&w, x->b);
	s = al_filed_by_check(&w, text, why);
	al_acting_about(x, field);
	if (s == AL_USAGE || s == AL_BAD) /* of this value, not of the line */
		s = al_fail(x->e, AL_BAD,
			    _("filed-by: '%s' is not right; expected a ledger "
			      "and filters, such as 'case channel=visit': %s"),
			    text, al_err_line(why, 0));
	al_owing_release(&w);
	al_err_free(why);
	return s;
}

enum al_status
al_acting_check_kind(struct al_acting *x)
{
	int field, second;
	const char *text;
	enum al_status s = AL_OK, t;

	if (strcmp(x->def->name, AL_RETURNKIND) != 0)
		return AL_OK;
	text = set_text(x, "due_time", &field);
	if (text && !al_every_clock(text, &second)) {
		al_acting_about(x, field);
		s = al_fail(x->e, AL_BAD,
			    _("due-time: '%s' is no time of day; expected one "
			      "such as 17:00"),
			    text);
	}
	t = check_filed_by(x);
	return t > s ? t : s;
}
