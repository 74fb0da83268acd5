/* measure.c: the names of measures */
#include "tally.h"

#include <inttypes.h>
#include <string.h>

/* The largest unit of money: a thousand million yuan. */
#define MOST_YUAN 1000000000L

/* What stands behind the name of a measure. */
enum needs {
	NOTHING,
	A_NUMBER,
	A_FIELD,
	A_STATE,
	A_DUTY,
	RETURNS,
	COVERS,
	EITHER,
	PRESENCE
};

static const struct {
	const char *name;
	enum needs needs;
} known[] = {
	[AL_M_COUNT] = { "count", NOTHING },
	[AL_M_SUM] = { "sum", A_NUMBER },
	[AL_M_MIN] = { "min", A_NUMBER },
	[AL_M_MAX] = { "max", A_NUMBER },
	[AL_M_DISTINCT] = { "distinct", A_FIELD },
	[AL_M_IN] = { "in", A_STATE },
	[AL_M_CLOSED] = { "closed", NOTHING },
	[AL_M_LEFT] = { "left", NOTHING },
	[AL_M_OPEN] = { "open", NOTHING },
	[AL_M_OVERDUE] = { "overdue", NOTHING },
	[AL_M_ONTIME] = { "ontime", A_DUTY },
	[AL_M_MET] = { "met", A_DUTY },
	[AL_M_DUE] = { "due", A_DUTY },
	[AL_M_EXTENDED] = { "extended", A_DUTY },
	[AL_M_WITHDRAWN] = { "withdrawn", A_DUTY },
	[AL_M_LATE_DUTY] = { "late", A_DUTY },
	[AL_M_LATE] = { "late", NOTHING },
	[AL_M_UNDONE] = { "undone", NOTHING },
	[AL_M_EXPECTED] = { "expected", EITHER },
	[AL_M_FILED] = { "filed", RETURNS },
	[AL_M_MISSING] = { "missing", RETURNS },
	[AL_M_ZERO] = { "zero", RETURNS },
	[AL_M_LATE_FILED] = { "late-filed", RETURNS },
	[AL_M_CORRECTED] = { "corrected", RETURNS },
	[AL_M_COVERED] = { "covered", COVERS },
	[AL_M_UNCOVERED] = { "uncovered", COVERS },
	[AL_M_COVERAGE] = { "coverage", COVERS },
	[AL_M_UNCOVERED_HOURS] = { "uncovered", PRESENCE },
};

static enum al_status
no_measure(const char *text, const char *name, struct al_err *e)
{
	const char *word[AL_COUNT(known)], *near;

	for (size_t i = 0; i < AL_COUNT(known); i++)
		word[i] = known[i].name;
	near = al_nearest(name, word, AL_COUNT(known));
	if (near)
		return al_fail(e, AL_USAGE,
			       _("there is no measure '%s'; did you mean "
				 "'%s'?"),
			       text, near);
	return al_fail(
		e, AL_USAGE,
		_("there is no measure '%s'; expected count, "
		  "sum:FIELD, min:FIELD, max:FIELD, distinct:FIELD, in:STATE, closed, left, open, overdue, ontime:CLOCK, met:CLOCK, "
		  "due:CLOCK, extended:CLOCK, withdrawn:CLOCK, "
		  "late:CLOCK, late, undone; of returns expected, filed, missing, "
		  "zero, late-filed, corrected; of sets of units expected, "
		  "covered, uncovered or coverage; of presence uncovered"),
		text);
}

static enum al_status
number_field(const struct al_ledger *def, const char *measure, const char *name,
	     int *out, struct al_err *e)
{
	struct al_buf all = { 0 };
	int i = al_def_field(def, name);

	if (i >= 0 && (size_t)i < def->ncol &&
	    (def->field[i].type == AL_INT || def->field[i].type == AL_MONEY ||
	     def->field[i].type == AL_YES)) {
		*out = i;
		return AL_OK;
	}
	for (size_t k = 0; k < def->ncol; k++)
		if (def->field[k].type == AL_INT ||
		    def->field[k].type == AL_MONEY ||
		    def->field[k].type == AL_FIGURES)
			al_buf_addf(&all,
				    def->field[k].type == AL_FIGURES
					    ? "%s%s.NAME"
					    : "%s%s",
				    all.len ? ", " : "", def->field[k].name);
	if (all.len)
		al_fail(e, AL_USAGE,
			_("%s: '%s' is not a number of ledger '%s'; "
			  "expected one of %s"),
			measure, name, def->name, all.s);
	else
		al_fail(e, AL_USAGE, _("%s: ledger '%s' has no numbers"),
			measure, def->name);
	al_buf_release(&all);
	return AL_USAGE;
}

/* "figures.found"; AL_FOUND: the field has no figures. */
static enum al_status
figure_of(const struct al_ledger *def, const char *text, struct al_measure *out)
{
	const char *dot = strchr(text, '.');
	char *name = dot ? al_strndup(text, (size_t)(dot - text)) : NULL;
	int i = name ? al_def_field(def, name) : -1;

	free(name);
	if (i < 0 || (size_t)i >= def->ncol || !dot[1] ||
	    def->field[i].type != AL_FIGURES)
		return AL_FOUND;
	out->field = i;
	out->figure = dot + 1;
	return AL_OK;
}

/* "funds/10000": in units of so many yuan. */
static enum al_status
units_of(const struct al_ledger *def, const char *measure, const char *name,
	 struct al_measure *out, struct al_err *e)
{
	const char *at = strchr(name, '/') + 1;
	char *end = NULL;
	long per = strtol(at, &end, 10);

	if (end == at || *end || per < 2 || per > MOST_YUAN)
		return al_fail(e, AL_USAGE,
			       _("%s: '%s' is in no unit of money; expected a "
				 "number of yuan, such as /10000"),
			       measure, name);
	if (def->field[out->field].type != AL_MONEY)
		return al_fail(e, AL_USAGE,
			       _("%s: '%s' is no amount; only amounts are told "
				 "in units of several yuan"),
			       measure, def->field[out->field].name);
	out->per = per;
	return AL_OK;
}

static enum al_status
number_or_figure(const struct al_ledger *def, const char *measure,
		 const char *name, struct al_measure *out, struct al_err *e)
{
	char *field = al_strndup(name, strcspn(name, "/"));
	enum al_status s = AL_OK;

	if (figure_of(def, name, out) != AL_OK) {
		s = number_field(def, measure, field, &out->field, e);
		if (s == AL_OK && name[strlen(field)])
			s = units_of(def, measure, name, out, e);
	}
	free(field);
	return s;
}

static enum al_status
any_field(const struct al_ledger *def, const char *measure, const char *name,
	  int *out, struct al_err *e)
{
	int i = al_def_field(def, name);

	if (i >= 0 && (size_t)i < def->ncol &&
	    def->field[i].type != AL_PRIVATE) {
		*out = i;
		return AL_OK;
	}
	return al_fail(e, AL_USAGE,
		       _("%s: '%s' is not a field of ledger '%s' whose values "
			 "can be told apart"),
		       measure, name, def->name);
}

static enum al_status
duty(const struct al_ledger *def, const char *measure, const char *name,
     int *out, struct al_err *e)
{
	struct al_buf all = { 0 };
	int i = al_def_clock(def, name);

	if (i >= 0 && def->clock[i].kind == AL_DUTY) {
		*out = i;
		return AL_OK;
	}
	for (size_t k = 0; k < def->nclock; k++)
		if (def->clock[k].kind == AL_DUTY)
			al_buf_addf(&all, "%s%s", all.len ? ", " : "",
				    def->clock[k].name);
	if (all.len)
		al_fail(e, AL_USAGE,
			_("%s: '%s' is not a duty of ledger '%s'; expected "
			  "one of %s"),
			measure, name, def->name, all.s);
	else
		al_fail(e, AL_USAGE, _("%s: ledger '%s' has no duties"),
			measure, def->name);
	al_buf_release(&all);
	return AL_USAGE;
}

/* Only a ledger of returns, or one that covers a set, has such a measure. */
static enum al_status
owed(const struct al_ledger *def, enum needs needs, const char *text,
     struct al_err *e)
{
	bool returns = def->returns.kind >= 0, covers = def->covers >= 0;

	if ((returns && needs != COVERS) || (covers && needs != RETURNS))
		return AL_OK;
	if (needs == RETURNS)
		return al_fail(e, AL_USAGE,
			       _("%s: ledger '%s' is no ledger of returns"),
			       text, def->name);
	return al_fail(e, AL_USAGE,
		       _("%s: ledger '%s' has no set of units to cover"), text,
		       def->name);
}

enum al_status
al_measure_parse(const struct al_ledger *def, const char *text,
		 struct al_measure *out, struct al_err *e)
{
	size_t n = strcspn(text, ":."), i = 0;
	const char *arg = text[n] ? text + n + 1 : "";
	char *name = al_strndup(text, n);
	enum al_status s = AL_OK;

	*out = (struct al_measure){ .field = -1, .clock = -1 };
	while (i < AL_COUNT(known) && strcmp(known[i].name, name) != 0)
		i++;
	if (i == AL_COUNT(known)) {
		s = no_measure(text, name, e);
		goto out;
	}
	if (i == AL_M_LATE_DUTY && !text[n])
		i = AL_M_LATE; /* of the whole ledger */
	if (i == AL_M_UNCOVERED && def->presence.nneed)
		i = AL_M_UNCOVERED_HOURS;
	out->kind = (enum al_measure_kind)i;
	if (known[i].needs == A_NUMBER)
		s = number_or_figure(def, name, arg, out, e);
	else if (known[i].needs == A_FIELD)
		s = any_field(def, name, arg, &out->field, e);
	else if (known[i].needs == A_STATE)
		s = al_measure_states(def, arg, &out->states, e);
	else if (known[i].needs == A_DUTY)
		s = duty(def, name, arg, &out->clock, e);
	else if (text[n])
		s = al_fail(e, AL_USAGE,
			    _("measure '%s': nothing was expected behind "
			      "'%s'"),
			    text, name);
	else if (known[i].needs != NOTHING && known[i].needs != PRESENCE)
		s = owed(def, known[i].needs, text, e);
out:
	free(name);
	return s;
}

bool
al_measure_adds(const struct al_measure *m)
{
	return m->kind != AL_M_ONTIME && m->kind != AL_M_MIN &&
	       m->kind != AL_M_MAX && m->kind != AL_M_COVERAGE;
}

bool
al_measure_of_ledger(const struct al_measure *m)
{
	return m->kind == AL_M_LATE || m->kind == AL_M_UNDONE;
}

bool
al_measure_eq(const struct al_measure *a, const struct al_measure *b)
{
	return a->kind == b->kind && a->field == b->field &&
	       a->clock == b->clock && a->states == b->states &&
	       a->per == b->per && al_streq(a->figure, b->figure);
}

/* ---- labels ---------------------------- */

static const struct al_label plain_label[] = {
	[AL_M_COUNT] = { "number", "件数" },
	[AL_M_CLOSED] = { "closed", "办结" },
	[AL_M_LEFT] = { "left otherwise", "其他了结" },
	[AL_M_OPEN] = { "open", "在办" },
	[AL_M_OVERDUE] = { "overdue", "逾期" },
	[AL_M_LATE] = { "entered late", "补录" },
	[AL_M_UNDONE] = { "undone", "撤销" },
	[AL_M_EXPECTED] = { "expected", "应报" },
	[AL_M_FILED] = { "filed", "已报" },
	[AL_M_MISSING] = { "missing", "未报" },
	[AL_M_ZERO] = { "zero", "零报告" },
	[AL_M_LATE_FILED] = { "filed late", "迟报" },
	[AL_M_CORRECTED] = { "corrected", "更正" },
	[AL_M_COVERED] = { "covered", "已覆盖" },
	[AL_M_UNCOVERED] = { "not covered", "未覆盖" },
	[AL_M_COVERAGE] = { "coverage, %", "覆盖率（%）" },
	[AL_M_UNCOVERED_HOURS] = { "hours uncovered", "值守空缺（小时）" },
};

/* %s is the field or the clock. */
static const char *
named_label(enum al_measure_kind kind, bool zh)
{
	switch (kind) {
	case AL_M_SUM:
		return "%s";
	case AL_M_MIN:
		return zh ? "最小%s" : "least %s";
	case AL_M_MAX:
		return zh ? "最大%s" : "greatest %s";
	case AL_M_DISTINCT:
		return zh ? "涉及%s（个）" : "%s, different ones";
	case AL_M_ONTIME:
		return zh ? "%s按期率（%%）" : "%s on time, %%";
	case AL_M_MET:
		return zh ? "%s按期" : "%s on time";
	case AL_M_DUE:
		return zh ? "%s到期" : "%s due";
	case AL_M_EXTENDED:
		return zh ? "%s延期" : "%s extended";
	case AL_M_LATE_DUTY:
		return zh ? "%s补录" : "%s entered late";
	default:
		return zh ? "%s逾期后了结" : "%s late, withdrawn";
	}
}

/* `form` with `name` in place of %s. */
static void
add_form(struct al_buf *out, const char *form, const char *name)
{
	const char *at = strstr(form, "%s");

	al_buf_add(out, form, (size_t)(at - form));
	al_buf_adds(out, name);
	for (at += 2; *at; at++)
		if (at[0] != '%' || at[1] != '%')
			al_buf_addc(out, *at);
}

void
al_measure_label(const struct al_book *b, const struct al_ledger *def,
		 const struct al_measure *m, struct al_buf *out)
{
	const char *name = NULL;

	if (m->kind == AL_M_IN) {
		al_states_label(b, def, m->states, out);
		return;
	}
	if (m->field < 0 && m->clock < 0) {
		al_buf_adds(out, al_label(b, &plain_label[m->kind]));
		return;
	}
	name = m->field >= 0 ? al_label(b, &def->field[m->field].label)
			     : al_label(b, &def->clock[m->clock].label);
	if (!name)
		name = def->clock[m->clock].name;
	if (m->figure) /* the field is what they are figures of */
		name = m->figure;
	add_form(out, named_label(m->kind, b->zh), name);
	if (m->per)
		al_buf_addf(out, "/%" PRId64, m->per);
}
