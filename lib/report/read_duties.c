/* read_duties.c: lists of what is due, as a template says them */
#include "template.h"

#include <string.h>

/* Where none are asked for. */
static const int column[] = { AL_COL_CODE, AL_COL_LEDGER, AL_COL_CLOCK,
			      AL_COL_UNIT, AL_COL_OWNER,  AL_COL_DUE };

/* The names of ledgers before the filters, "a,b"; NULL: of all. */
static const char *
ledgers(struct al_inside *in)
{
	const char *was = NULL, *word = NULL;
	size_t n = 0;
	char sign = 0;

	if (al_inside_done(in))
		return NULL;
	was = in->p;
	word = al_inside_values(in, ":;=@");
	sign = al_inside_sign(in, in->p, &n);
	/* filters: FIELD=V, FIELD!=V, and the two that need no value */
	if (*word && (in->p >= in->end || sign != '=') &&
	    strcmp(word, "overdue") != 0 && strcmp(word, "open") != 0)
		return word;
	in->p = was;
	return NULL;
}

/* One ledger's fields are known; what is asked of all of them isn't. */
static const struct al_ledger *
one_ledger(struct al_inside *in, const char *at, const char *list)
{
	const struct al_ledger *def = NULL;
	struct al_err *e = NULL;
	enum al_status s = AL_OK;

	if (!list || strchr(list, ','))
		return NULL;
	e = al_err_new();
	s = al_book_ledger(in->t->b, list, &def, e);
	if (s != AL_OK)
		al_inside_pass(in, at, e, s);
	al_err_free(e);
	return s == AL_OK ? def : NULL;
}

/* A period says when they are due, and so do these filters. */
static void
check_terms(struct al_inside *in, const char *at, const struct al_terms *terms)
{
	for (size_t i = 0; terms->given && i < terms->n; i++)
		if (strcmp(terms->filter[i].name, "overdue") == 0 ||
		    strcmp(terms->filter[i].name, "due-within") == 0)
			al_inside_bad(in, at,
				      _("a period and '%s': expected one or "
					"the other"),
				      terms->filter[i].name);
}

void
al_inside_limit(struct al_inside *in, int64_t *limit)
{
	const char *at = NULL;

	while (al_inside_eat(in, ';')) {
		al_inside_blanks(in);
		at = in->p;
		if (al_inside_is(in, "limit")) {
			al_inside_number(in, limit);
		} else {
			al_inside_bad(in, at, _("expected limit N"));
			in->p = in->end;
		}
	}
}

static struct al_dues *
collect(struct al_inside *in, const char *at, const struct al_due *how,
	const struct al_terms *terms)
{
	struct al_template *t = in->t;
	const struct al_due_want want = {
		.column = column,
		.ncolumn = AL_COUNT(column),
		.json = t->json,
		.discreet = true,
		.t = t->period.t,
		.between = terms->given,
		.from = terms->period.start,
		.to = terms->period.end,
	};
	struct al_dues *d = al_alloc(sizeof *d);
	struct al_err *e = al_err_new();
	enum al_status s = al_dues_collect(t->b, NULL, how, &want, d, e);

	*(struct al_dues **)al_grow(&t->dues, t->ndues++, sizeof d) = d;
	if (s != AL_OK)
		al_inside_pass(in, at, e, s);
	al_err_free(e);
	return d;
}

struct al_dues *
al_read_duties(struct al_inside *in)
{
	const struct al_ledger *def = NULL;
	struct al_due how = { 0 };
	struct al_terms terms;
	const char *at = NULL;

	al_inside_blanks(in);
	at = in->p;
	how.ledgers = ledgers(in);
	def = one_ledger(in, at, how.ledgers);
	if (how.ledgers && !strchr(how.ledgers, ',') && !def) {
		in->p = in->end;
		return NULL;
	}
	al_terms_init(in, &terms);
	al_inside_terms(in, def, ":;", &terms);
	check_terms(in, at, &terms);
	how.list.filter = terms.filter;
	how.list.nfilter = terms.n;
	if (al_inside_eat(in, ':'))
		how.list.columns = al_inside_rest(in);
	al_inside_limit(in, &how.list.limit);
	return collect(in, at, &how, &terms);
}
