/* read_table.c: tables and charts, as a template says them */
#include "reading.h"

#include <string.h>

/* ---- the head, and what stands behind the columns ---------------------------- */

static void
add_by(struct al_reading *r, const char *at, const char *name)
{
	struct al_figure_table *t = r->tab;
	struct al_err *e = al_err_new();
	struct al_by by;
	enum al_status s = al_by_parse(t->def, name, &by, e);

	if (s != AL_OK)
		al_inside_pass(r->in, at, e, s);
	al_err_free(e);
	r->ok = r->ok && s == AL_OK;
	if (s != AL_OK)
		return;
	*(struct al_by *)al_grow(&t->by, t->nby, sizeof by) = by;
	*(const char **)al_grow(&t->by_name, t->nby, sizeof name) = name;
	t->nby++;
}

static void
read_by(struct al_reading *r)
{
	struct al_inside *in = r->in;
	const char *at = NULL;

	do {
		al_inside_blanks(in);
		at = in->p;
		add_by(r, at, al_inside_word(in, ":,;=@"));
	} while (al_inside_eat(in, ','));
	if (r->tab->chart && r->tab->nby > 1) {
		al_inside_bad(in, r->at, _("a chart has one 'by'"));
		r->ok = false;
	}
}

static void
read_options(struct al_reading *r)
{
	struct al_inside *in = r->in;
	const char *at = NULL;

	while (al_inside_eat(in, ';')) {
		al_inside_blanks(in);
		at = in->p;
		if (al_inside_is(in, "top"))
			r->ok = al_inside_number(in, &r->tab->top) && r->ok;
		else if (al_inside_is(in, "total") && !r->tab->chart)
			r->tab->total = true;
		else {
			al_inside_bad(in, at,
				      r->tab->chart
					      ? _("expected top N")
					      : _("expected top N or total"));
			in->p = in->end;
		}
	}
}

static struct al_figure_table *
table_new(struct al_inside *in)
{
	struct al_figure_table **t =
		al_grow(&in->t->table, in->t->ntable, sizeof *in->t->table);

	in->t->ntable++;
	return *t = al_alloc(sizeof **t);
}

static void
read_head(struct al_reading *r)
{
	struct al_inside *in = r->in;
	const char *at = NULL;

	al_inside_blanks(in);
	r->at = at = in->p;
	r->tab->def = al_inside_ledger(in, at, al_inside_word(in, ":,;=@"));
	r->ok = r->tab->def != NULL;
	if (!r->ok)
		return;
	al_inside_blanks(in);
	at = in->p;
	if (!al_inside_is(in, "by")) {
		al_inside_bad(
			in, at,
			_("expected 'by' and what the rows are, such as by "
			  "topic"));
		r->ok = false;
		return;
	}
	read_by(r);
	al_terms_init(in, &r->terms);
	al_inside_terms(in, r->tab->def, ":", &r->terms);
	r->tab->period = r->terms.period;
}

struct al_figure_table *
al_read_table(struct al_inside *in, bool chart)
{
	struct al_reading r = { .in = in, .tab = table_new(in) };

	r.tab->chart = chart;
	read_head(&r);
	if (r.ok && !al_inside_eat(in, ':')) {
		al_inside_bad(
			in, in->p,
			_("expected ':' and the columns, such as : count, "
			  "share"));
		r.ok = false;
	}
	if (r.ok) {
		do
			al_read_column(&r);
		while (al_inside_eat(in, ','));
		read_options(&r);
		for (size_t i = 0; i < r.tab->ncells; i++)
			al_ask_column(&r, &r.tab->cells[i]);
	} else {
		in->p = in->end; /* what follows can't be understood */
	}
	return r.tab;
}
