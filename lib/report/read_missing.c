/* read_missing.c: lists of returns that are missing, as a template says them */
#include "template.h"

#include "ledger/missing.h"
#include "base/encode.h"

#include <string.h>

/* The periods of one unit and kind, where these share a row. */
struct together {
	const char *unit, *kind;
	struct al_buf text;
	const char *from, *to; /* of those that follow each other */
	al_day last;
};

struct looking {
	struct al_inside *in;
	const struct al_ledger *def;
	struct al_owing w;
	struct al_filed filed; /* of the kind at hand */
	const char *kind, *unit, *under;
	int *column;
	int periods;		 /* which column has them; -1: a row for each */
	struct together *shared; /* of each row */
	struct al_dues *out;
	int64_t limit;
	struct al_err *e;
};

/* ---- what is asked ---------------------------------------------------------------- */

static void
read_filter(struct looking *k, const char *at, const struct al_pair *p)
{
	const struct al_ref *ref;
	bool kind = strcmp(p->name, "kind") == 0;
	const char **to = kind				  ? &k->kind
			  : strcmp(p->name, "unit") == 0  ? &k->unit
			  : strcmp(p->name, "under") == 0 ? &k->under
							  : NULL;
	const char *list = kind ? AL_RETURNKIND : "unit";

	if (!to) {
		al_inside_bad(k->in, at,
			      _("'%s' can't narrow what is missing; expected "
				"kind, unit or under"),
			      p->name);
		return;
	}
	if (al_ref_find(k->in->t->b, list, p->value, true, &ref, k->e) ==
		    AL_OK &&
	    ref->found)
		*to = ref->code;
	else
		al_inside_bad(k->in, at, _("%s: there is no '%s'"), p->name,
			      p->value);
}

static void
add_column(struct looking *k, const char *at, const char *name)
{
	struct al_dues *d = k->out;
	bool periods = strcmp(name, "periods") == 0;
	int i = al_owed_column(periods ? "period" : name);

	if (periods)
		k->periods = (int)d->ncolumn;
	if (i < 0) {
		al_inside_bad(k->in, at,
			      _("'%s' is no column of what is missing; "
				"expected unit, kind, period, periods or due"),
			      name);
		return;
	}
	*(int *)al_grow(&k->column, d->ncolumn, sizeof *k->column) = i;
	d->ncolumn++;
}

static void
read_columns(struct looking *k)
{
	static const char *const usual[] = { "unit", "kind", "period", "due" };
	struct al_inside *in = k->in;
	const char *at = NULL;

	if (al_inside_eat(in, ':')) {
		do {
			al_inside_blanks(in);
			at = in->p;
			add_column(k, at, al_inside_word(in, ",;:=@"));
		} while (al_inside_eat(in, ','));
	} else {
		for (size_t i = 0; i < AL_COUNT(usual); i++)
			add_column(k, in->p, usual[i]);
	}
	k->out->column =
		al_arena_alloc(&k->out->arena,
			       (k->out->ncolumn + 1) * sizeof *k->out->column);
	for (size_t i = 0; i < k->out->ncolumn; i++)
		k->out->column[i] =
			al_owed_head(in->t->b, (size_t)k->column[i]);
	if (k->periods >= 0)
		k->out->column[k->periods].name = "periods";
}

/* ---- periods that share a row ------------------------------------------------------- */

static void
end_run(const struct looking *k, struct together *g)
{
	struct al_buf *b = &g->text;
	bool zh = k->in->t->b->zh;

	if (!g->from)
		return;
	if (b->len)
		al_buf_adds(b, zh ? "、" : ", ");
	al_buf_adds(b, g->from);
	if (g->to != g->from)
		al_buf_addf(b, zh ? "至%s" : " to %s", g->to);
}

static void
add_period(struct looking *k, struct together *g, const struct al_round *r)
{
	const char *code = al_arena_strdup(&k->out->arena, r->code);

	if (k->in->t->json) {
		al_buf_addc(&g->text, g->text.len ? ',' : '[');
		al_json_str(&g->text, code);
		return;
	}
	if (g->from && r->first == g->last + 1) {
		g->to = code;
	} else {
		end_run(k, g);
		g->from = g->to = code;
	}
	g->last = r->last;
}

static bool
shares_row(struct looking *k, const struct al_owed *o)
{
	for (size_t i = k->out->n; k->periods >= 0 && i-- > 0;) {
		struct together *g = &k->shared[i];

		if (strcmp(g->unit, o->unit) == 0 &&
		    strcmp(g->kind, o->kind) == 0) {
			add_period(k, g, o->round);
			return true;
		}
	}
	return false;
}

static void
put_periods(struct looking *k)
{
	for (size_t i = 0; k->periods >= 0 && i < k->out->n; i++) {
		struct together *g = &k->shared[i];
		struct al_cell *cell = &k->out->row[i].cell[k->periods];

		if (k->in->t->json)
			al_buf_addc(&g->text, ']');
		else
			end_run(k, g);
		*(k->in->t->json ? &cell->json : &cell->text) =
			al_arena_strdup(&k->out->arena, g->text.s);
		al_buf_release(&g->text);
	}
	free(k->shared);
}

/* ---- finding it --------------------------------------------------------------------- */

static enum al_status
one_owed(void *arg, const struct al_owed *o)
{
	struct looking *k = arg;
	struct al_dues *d = k->out;
	struct al_buf text = { 0 };
	struct al_due_row *row;

	if ((o->did != AL_DID_MISSING && o->did != AL_DID_NOT_YET) ||
	    (k->unit && strcmp(o->unit, k->unit) != 0) ||
	    (k->under &&
	     !al_ref_under(k->in->t->b, "unit", o->unit, k->under)) ||
	    shares_row(k, o) || (k->limit && d->n >= (size_t)k->limit))
		return AL_OK;
	if (k->periods >= 0) {
		struct together *g = al_grow(&k->shared, d->n, sizeof *g);

		*g = (struct together){ .unit = o->unit, .kind = o->kind };
		add_period(k, g, o->round);
	}
	row = al_grow(&d->row, d->n, sizeof *row);
	d->n++;
	*row = (struct al_due_row){ .due = o->round->due, .order = d->n };
	row->cell =
		al_arena_alloc(&d->arena, (d->ncolumn + 1) * sizeof *row->cell);
	for (size_t i = 0; i < d->ncolumn; i++) {
		const char **to = k->in->t->json ? &row->cell[i].json
						 : &row->cell[i].text;

		al_buf_clear(&text);
		al_owed_cell(k->in->t->b, k->def, o, (size_t)k->column[i],
			     k->in->t->json, &text);
		*to = al_arena_strdup(&d->arena, al_buf_str(&text));
	}
	al_buf_release(&text);
	return AL_OK;
}

static enum al_status
one_round(void *arg, const struct al_round *round, const struct al_record *row)
{
	struct looking *k = arg;

	return al_owed_each(&k->filed, round, row, one_owed, k, k->e);
}

/* Due in the period and not after T, as the measure `missing` counts them. */
static enum al_status
find(struct looking *k, const struct al_period *p)
{
	const char **kind;
	size_t n;
	enum al_status s = al_kinds(&k->w, &kind, &n, k->e);

	for (size_t i = 0; s == AL_OK && i < n; i++) {
		if (k->kind && strcmp(kind[i], k->kind) != 0)
			continue;
		s = al_filed_read(&k->filed, &k->w, k->def, kind[i], p->t,
				  k->e);
		if (s == AL_OK)
			s = al_round_each(&k->w, kind[i], p->start, p->t,
					  one_round, k, k->e);
		al_filed_release(&k->filed);
	}
	return s;
}

struct al_dues *
al_read_missing(struct al_inside *in)
{
	struct al_template *t = in->t;
	struct looking k = { .in = in, .periods = -1, .e = al_err_new() };
	struct al_terms terms;
	const char *at = NULL;
	enum al_status s = al_book_ledger(t->b, "return", &k.def, k.e);

	k.out = al_alloc(sizeof *k.out);
	*(struct al_dues **)al_grow(&t->dues, t->ndues++, sizeof k.out) = k.out;
	al_owing_init(&k.w, t->b);
	al_inside_blanks(in);
	at = in->p;
	al_terms_init(in, &terms);
	if (s == AL_OK) {
		al_inside_terms(in, k.def, ":;", &terms);
		for (size_t i = 0; i < terms.n; i++)
			read_filter(&k, at, &terms.filter[i]);
		read_columns(&k);
		al_inside_limit(in, &k.limit);
		s = find(&k, &terms.period);
		put_periods(&k);
	}
	if (s != AL_OK)
		al_inside_pass(in, at, k.e, s);
	al_owing_release(&k.w);
	al_err_free(k.e);
	free(k.column);
	return k.out;
}
