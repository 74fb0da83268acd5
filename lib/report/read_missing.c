/* read_missing.c: lists of returns that are missing, as a template says them */
#include "template.h"

#include "ledger/missing.h"

#include <string.h>

struct looking {
	struct al_inside *in;
	const struct al_ledger *def;
	struct al_owing w;
	struct al_filed filed; /* of the kind at hand */
	const char *kind, *unit, *under;
	int *column;
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
	int i = al_owed_column(name);

	if (i < 0) {
		al_inside_bad(k->in, at,
			      _("'%s' is no column of what is missing; "
				"expected unit, kind, period or due"),
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
	    (k->limit && d->n >= (size_t)k->limit))
		return AL_OK;
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
	struct looking k = { .in = in, .e = al_err_new() };
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
	}
	if (s != AL_OK)
		al_inside_pass(in, at, k.e, s);
	al_owing_release(&k.w);
	al_err_free(k.e);
	free(k.column);
	return k.out;
}
