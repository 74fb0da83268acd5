/* by.c: the names of what records are put together by */
#include "tally.h"
#include "ledger/value.h"

#include <string.h>

static const struct {
	const char *name;
	enum al_by_kind kind;
	struct al_label label;
} times[] = {
	{ "year", AL_BY_YEAR, { "year", "年" } },
	{ "quarter", AL_BY_QUARTER, { "quarter", "季度" } },
	{ "month", AL_BY_MONTH, { "month", "月份" } },
	{ "week", AL_BY_WEEK, { "week", "周" } },
};

static enum al_status
no_by(const struct al_ledger *def, const char *text, struct al_err *e)
{
	const char *word[AL_COUNT(times) + 1] = { "state" };
	const char *near = NULL;

	for (size_t i = 0; i < AL_COUNT(times); i++)
		word[i + 1] = times[i].name;
	near = al_def_nearest(def, def->ncol, text, word, AL_COUNT(word));
	return near ? al_fail(e, AL_USAGE,
			      _("by: ledger '%s' has no field '%s'; did you "
				"mean '%s'?"),
			      def->name, text, near)
		    : al_fail(e, AL_USAGE,
			      _("by: ledger '%s' has no field '%s'; expected a "
				"field, state, year, quarter, month or week"),
			      def->name, text);
}

static enum al_status
by_field(const struct al_ledger *def, const char *name, bool top,
	 struct al_by *out, struct al_err *e)
{
	const struct al_field *f = NULL;
	int i = al_def_field(def, name);

	if (i < 0 || (size_t)i >= def->ncol)
		return no_by(def, name, e);
	f = &def->field[i];
	if (f->type == AL_PRIVATE || f->type == AL_INSTANT ||
	    f->type == AL_MONEY || f->type == AL_FIGURES)
		return al_fail(
			e, AL_USAGE,
			_("by: '%s' can't be grouped by; expected a "
			  "choice, a code, yes or no, a whole number or a text"),
			name);
	if (top && f->type != AL_REF)
		return al_fail(e, AL_USAGE,
			       _("by: '%s' isn't the code of a register: "
				 "'.parent' means nothing of it"),
			       name);
	*out = (struct al_by){ top ? AL_BY_TOP : AL_BY_FIELD, i };
	return AL_OK;
}

enum al_status
al_by_parse(const struct al_ledger *def, const char *text, struct al_by *out,
	    struct al_err *e)
{
	size_t n = strlen(text);
	enum al_status s = AL_OK;
	char *name = NULL;

	if (strcmp(text, "state") == 0 ||
	    (strcmp(text, "状态") == 0 && al_def_field(def, text) < 0)) {
		*out = (struct al_by){ AL_BY_FIELD, AL_COL_STATE };
		return AL_OK;
	}
	for (size_t i = 0; i < AL_COUNT(times); i++)
		if ((strcmp(text, times[i].name) == 0 ||
		     strcmp(text, times[i].label.zh) == 0) &&
		    al_def_field(def, text) < 0) {
			*out = (struct al_by){ times[i].kind, -1 };
			return AL_OK;
		}
	if (n <= 7 || strcmp(text + n - 7, ".parent") != 0)
		return by_field(def, text, false, out, e);
	name = al_strndup(text, n - 7);
	s = by_field(def, name, true, out, e);
	free(name);
	return s;
}

enum al_status
al_by_list(const struct al_ledger *def, const char *text, struct al_by **out,
	   size_t *n, struct al_err *e)
{
	enum al_status s = AL_OK, worst = AL_OK;
	const char *one = NULL, *next = NULL;
	char *name = NULL;
	size_t len = 0;

	*out = NULL;
	*n = 0;
	while (text && *text) {
		next = al_many_cut(text, &len);
		name = al_strndup(text, len);
		text = next;
		one = al_trim(name, &len);
		name[(size_t)(one - name) + len] = '\0';
		s = al_by_parse(def, one, al_grow(out, *n, sizeof **out), e);
		(*n)++;
		worst = s > worst ? s : worst;
		free(name);
	}
	return worst;
}

const char *
al_by_label(const struct al_book *b, const struct al_ledger *def,
	    const struct al_by *by)
{
	for (size_t i = 0; i < AL_COUNT(times); i++)
		if (times[i].kind == by->kind)
			return al_label(b, &times[i].label);
	if (by->field == AL_COL_STATE)
		return b->zh ? "状态" : "state";
	return al_label(b, &def->field[by->field].label);
}
