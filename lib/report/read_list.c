/* read_list.c: lists of records, as a template says them */
#include "template.h"

#include <string.h>

static void
pass_on(struct al_inside *in, const char *at, struct al_err *e,
	enum al_status s)
{
	if (s != AL_OK)
		al_inside_pass(in, at, e, s);
}

static void
list_filters(struct al_inside *in, const char *at, struct al_query *q,
	     const struct al_terms *terms, struct al_err *e)
{
	struct al_book *b = in->t->b;
	const char *dated = q->def->field[q->def->dated].option;
	char day[2][AL_DATE_LEN];
	const char *name = NULL;

	for (size_t i = 0; i < terms->n; i++)
		pass_on(in, at, e,
			al_filter_add(b, &q->filter, q->t,
				      terms->filter[i].name,
				      terms->filter[i].value, e));
	if (!terms->given || al_period_is_always(&terms->period))
		return;
	al_day_text(terms->period.from, day[0]);
	al_day_text(terms->period.to, day[1]);
	for (int i = 0; i < 2; i++) {
		name = al_arena_printf(&in->t->arena, "%s-%s", dated,
				       i ? "to" : "from");
		pass_on(in, at, e,
			al_filter_add(b, &q->filter, q->t, name, day[i], e));
	}
}

const char *
al_inside_rest(struct al_inside *in)
{
	struct al_buf list = { 0 };
	const char *s = NULL;
	size_t n = 0;
	char sign = 0;

	al_inside_blanks(in);
	while (in->p < in->end &&
	       (sign = al_inside_sign(in, in->p, &n)) != ';') {
		if (sign)
			al_buf_addc(&list, sign);
		else
			al_buf_addc(&list, *in->p);
		in->p += sign ? n : 1;
	}
	s = al_arena_strdup(&in->t->arena, al_buf_str(&list));
	al_buf_release(&list);
	return s;
}

static void
list_options(struct al_inside *in, struct al_query *q, struct al_err *e)
{
	const char *at = NULL, *sort = NULL;

	while (al_inside_eat(in, ';')) {
		al_inside_blanks(in);
		at = in->p;
		if (al_inside_is(in, "limit")) {
			al_inside_number(in, &q->limit);
		} else if (al_inside_is(in, "sort")) {
			sort = al_inside_rest(in);
		} else {
			al_inside_bad(in, at,
				      _("expected limit N or sort FIELD"));
			in->p = in->end;
		}
	}
	pass_on(in, at, e, al_query_sort(q, sort, e));
}

struct al_query *
al_read_list(struct al_inside *in)
{
	struct al_query **slot = NULL, *q = NULL;
	const struct al_ledger *def = NULL;
	struct al_terms terms;
	struct al_err *e = NULL;
	const char *at = NULL;

	al_inside_blanks(in);
	at = in->p;
	def = al_inside_ledger(in, at, al_inside_word(in, ":,;=@"));
	if (!def) {
		in->p = in->end;
		return NULL;
	}
	slot = al_grow(&in->t->list, in->t->nlist++, sizeof *in->t->list);
	q = *slot = al_alloc(sizeof *q);
	e = al_err_new();
	al_terms_init(in, &terms);
	al_inside_terms(in, def, ":;", &terms);
	al_query_init(q, def, terms.period.t);
	al_filter_look_from(in->t->b, &q->filter, q->t);
	q->json = in->t->json;
	list_filters(in, at, q, &terms, e);
	at = in->p;
	pass_on(in, at, e,
		al_query_columns(q,
				 al_inside_eat(in, ':') ? al_inside_rest(in)
							: NULL,
				 e));
	list_options(in, q, e);
	al_err_free(e);
	return q;
}
