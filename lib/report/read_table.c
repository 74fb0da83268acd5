/* read_table.c: tables, charts and lists, as a template says them */
#include "template.h"

#include <string.h>

struct reading {
	struct al_inside *in;
	struct al_figure_table *tab;
	struct al_terms terms;
	const char *at; /* where the directive's head begins */
	bool ok;
};

/* ---- columns ---------------------------- */

static bool
ask(struct reading *r, const char *at, const struct al_period *p, bool groups,
    const struct al_measure *m, struct al_tally **tally, size_t *slot)
{
	struct al_err *e = al_err_new();
	enum al_status s =
		al_tally_ask(r->in->t->figures, r->tab->def, r->terms.filter,
			     r->terms.n, p, r->tab->by,
			     groups ? r->tab->nby : 0, tally, e);

	if (s == AL_OK)
		*slot = al_tally_slot(*tally, m);
	else
		al_inside_pass(r->in, at, e, s);
	al_err_free(e);
	r->ok = r->ok && s == AL_OK;
	return s == AL_OK;
}

static bool
measure_named(struct reading *r, const char *at, const char *name,
	      struct al_measure *m)
{
	struct al_err *e = al_err_new();
	enum al_status s = al_measure_parse(r->tab->def, name, m, e);

	if (s == AL_OK && (m->kind == AL_M_LATE || m->kind == AL_M_UNDONE))
		s = al_fail(
			e, AL_BAD,
			_("'%s' is of the whole ledger and can't stand in a "
			  "table"),
			name);
	if (s != AL_OK)
		al_inside_pass(r->in, at, e, s);
	al_err_free(e);
	return s == AL_OK;
}

/* "share.sum.headcount" is of that measure; "share" of the first column. */
static bool
base_measure(struct reading *r, const char *at, const char *word, size_t prefix,
	     struct al_measure *m)
{
	const struct al_figure_table *t = r->tab;

	if (word[prefix])
		return measure_named(r, at, word + prefix + 1, m);
	for (size_t i = 0; i < t->ncells; i++)
		if (t->cells[i].kind == AL_CELL_MEASURE)
			return measure_named(r, at, t->cells[i].name, m);
	al_inside_bad(r->in, at,
		      _("'%s' is of the first measure in the table; expected a "
			"measure before it"),
		      word);
	return false;
}

static const char *
label_of(struct reading *r, const struct al_measure *m, enum al_cell_kind kind,
	 const char *before)
{
	const struct al_book *b = r->in->t->b;
	bool year = strcmp(before, "lastyear") == 0;
	struct al_buf label = { 0 };
	const char *s = NULL;

	if (kind == AL_CELL_SHARE)
		return b->zh ? "占比（%）" : "share, %";
	if (kind == AL_CELL_CHANGE)
		return year ? (b->zh ? "同比" : "vs last year")
			    : (b->zh ? "环比" : "vs last period");
	al_measure_label(b, r->tab->def, m, &label);
	if (*before)
		al_buf_adds(&label,
			    year ? (b->zh ? "（上年同期）" : ", last year")
				 : (b->zh ? "（上期）" : ", last period"));
	s = al_arena_strdup(&r->in->t->arena, label.s);
	al_buf_release(&label);
	return s;
}

static enum al_cell_kind
cell_kind(const char *word, size_t *prefix)
{
	size_t n = strcspn(word, ".");

	*prefix = n;
	if (n == 5 && strncmp(word, "share", n) == 0)
		return AL_CELL_SHARE;
	if (n == 6 && strncmp(word, "change", n) == 0)
		return AL_CELL_CHANGE;
	return AL_CELL_MEASURE;
}

static void
ask_column(struct reading *r, struct al_cells *c)
{
	struct al_period p = r->terms.period, other = p;
	bool whole = r->tab->total || c->kind == AL_CELL_SHARE;

	if (*c->before &&
	    !al_inside_before(r->in, c->at, c->before, &r->terms, &other)) {
		r->ok = false;
		return;
	}
	if (c->kind == AL_CELL_MEASURE && *c->before)
		p = other;
	ask(r, c->at, &p, true, &c->measure, &c->tally, &c->slot);
	if (whole)
		ask(r, c->at, &p, false, &c->measure, &c->all, &c->all_slot);
	if (c->kind == AL_CELL_CHANGE)
		ask(r, c->at, &other, true, &c->measure, &c->other,
		    &c->other_slot);
	if (c->kind == AL_CELL_CHANGE && whole)
		ask(r, c->at, &other, false, &c->measure, &c->all_other,
		    &c->all_other_slot);
}

static const char *
column_name(struct reading *r, const char *word, const char *before)
{
	return *before ? al_arena_printf(&r->in->t->arena, "%s@%s", word,
					 before)
		       : word;
}

static void
add_column(struct reading *r, const char *at, const char *word,
	   const char *before)
{
	struct al_cells c = { .before = before, .at = at };
	size_t prefix = 0;

	c.kind = cell_kind(word, &prefix);
	if (r->tab->chart && c.kind != AL_CELL_MEASURE) {
		al_inside_bad(r->in, at,
			      _("a chart shows measures alone, not '%s'"),
			      word);
		r->ok = false;
		return;
	}
	if (c.kind == AL_CELL_CHANGE && !*before) {
		al_inside_bad(r->in, at,
			      _("'%s' since when? expected %s@last or "
				"%s@lastyear"),
			      word, word, word);
		r->ok = false;
		return;
	}
	if (c.kind == AL_CELL_MEASURE
		    ? !measure_named(r, at, word, &c.measure)
		    : !base_measure(r, at, word, prefix, &c.measure)) {
		r->ok = false;
		return;
	}
	c.name = column_name(r, word, before);
	c.label = label_of(r, &c.measure, c.kind, before);
	*(struct al_cells *)al_grow(&r->tab->cells, r->tab->ncells++,
				    sizeof c) = c;
}

static void
read_column(struct reading *r)
{
	struct al_inside *in = r->in;
	const char *at = NULL, *word = NULL, *before = "", *label = NULL;

	al_inside_blanks(in);
	at = in->p;
	word = al_inside_word(in, ":,;=@");
	if (!*word) {
		al_inside_bad(in, at,
			      _("expected a measure such as count, share or "
				"change@last"));
		r->ok = false;
		in->p = in->end;
		return;
	}
	if (al_inside_eat(in, '@'))
		before = al_inside_word(in, ":,;=@");
	add_column(r, at, word, before);
	al_inside_blanks(in);
	if (in->p < in->end && *in->p == '"') {
		label = al_inside_word(in, ":,;=@");
		if (r->ok)
			r->tab->cells[r->tab->ncells - 1].label = label;
	}
}

/* ---- the head, and what stands behind the columns ---------------------------- */

static void
add_by(struct reading *r, const char *at, const char *name)
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
read_by(struct reading *r)
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

static bool
read_number(struct al_inside *in, int64_t *out)
{
	const char *at = NULL, *word = NULL;

	al_inside_blanks(in);
	at = in->p;
	word = al_inside_word(in, ":,;=@");
	if (al_parse_int(word, out) && *out > 0)
		return true;
	al_inside_bad(in, at, _("'%s' is not right; expected a number above 0"),
		      word);
	return false;
}

static void
read_options(struct reading *r)
{
	struct al_inside *in = r->in;
	const char *at = NULL;

	while (al_inside_eat(in, ';')) {
		al_inside_blanks(in);
		at = in->p;
		if (al_inside_is(in, "top"))
			r->ok = read_number(in, &r->tab->top) && r->ok;
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
read_head(struct reading *r)
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
	al_inside_terms(in, r->tab->def, ":", &r->terms);
	r->tab->period = r->terms.period;
}

struct al_figure_table *
al_read_table(struct al_inside *in, bool chart)
{
	struct reading r = { .in = in, .tab = table_new(in) };

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
			read_column(&r);
		while (al_inside_eat(in, ','));
		read_options(&r);
		for (size_t i = 0; r.ok && i < r.tab->ncells; i++)
			ask_column(&r, &r.tab->cells[i]);
	} else {
		in->p = in->end; /* what follows can't be understood */
	}
	free(r.terms.filter);
	return r.tab;
}

/* ---- lists ---------------------------- */

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

/* The text up to `;` or the end, with ASCII commas. */
static const char *
rest_of(struct al_inside *in)
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
			read_number(in, &q->limit);
		} else if (al_inside_is(in, "sort")) {
			sort = rest_of(in);
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
	struct al_terms terms = { 0 };
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
	al_inside_terms(in, def, ":;", &terms);
	al_query_init(q, def, terms.period.t);
	q->json = in->t->json;
	list_filters(in, at, q, &terms, e);
	at = in->p;
	pass_on(in, at, e,
		al_query_columns(q, al_inside_eat(in, ':') ? rest_of(in) : NULL,
				 e));
	list_options(in, q, e);
	free(terms.filter);
	al_err_free(e);
	return q;
}
