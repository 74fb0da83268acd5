/* read_table.c: tables and charts, as a template says them */
#include "reading.h"

#include <string.h>

/* ---- the head, and what stands behind the columns ---------------------------- */

/* Two ledgers have a group in common where both know it by the same values. */
static bool
same_by(const struct al_ledger *a, const struct al_by *x,
	const struct al_ledger *b, const struct al_by *y)
{
	const struct al_field *f = NULL, *g = NULL;

	if (x->kind != y->kind || (x->field < 0) != (y->field < 0))
		return false;
	if (x->kind > AL_BY_TOP)
		return true;
	if (x->field < 0)
		return false; /* each ledger has states of its own */
	f = &a->field[x->field];
	g = &b->field[y->field];
	if (f->type != g->type || !al_streq(f->list, g->list) ||
	    f->nchoice != g->nchoice)
		return false;
	for (size_t i = 0; i < f->nchoice; i++)
		if (strcmp(f->choice[i].word, g->choice[i].word) != 0)
			return false;
	return true;
}

static bool
parse_by(struct al_reading *r, const char *at, const struct al_ledger *def,
	 const char *name, struct al_by *out)
{
	const struct al_source *first = r->tab->source;
	size_t i = 0;
	struct al_err *e = al_err_new();
	enum al_status s = al_by_parse(def, name, out, e);

	while (i < r->tab->nby && r->tab->by_name[i] != name)
		i++;
	if (s == AL_OK && r->tab->nsource &&
	    !same_by(first->def, &first->by[i], def, out))
		s = al_fail(e, AL_BAD,
			    _("by: '%s' doesn't mean the same in ledgers '%s' "
			      "and '%s'"),
			    name, first->def->name, def->name);
	if (s != AL_OK)
		al_inside_pass(r->in, at, e, s);
	al_err_free(e);
	return s == AL_OK;
}

bool
al_reading_source(struct al_reading *r, const char *at,
		  const struct al_ledger *def, size_t *out)
{
	struct al_figure_table *t = r->tab;
	struct al_by *by = NULL;
	bool ok = true;

	for (*out = 0; *out < t->nsource; ++*out)
		if (t->source[*out].def == def)
			return true;
	by = al_arena_alloc(&r->in->t->arena, (t->nby + 1) * sizeof *by);
	for (size_t i = 0; i < t->nby; i++)
		ok = parse_by(r, at, def, t->by_name[i], &by[i]) && ok;
	if (ok)
		*(struct al_source *)al_grow(&t->source, t->nsource++,
					     sizeof *t->source) =
			(struct al_source){ def, by };
	return ok;
}

/* A table of one ledger counts in it, whatever its columns are. */
static void
read_by(struct al_reading *r, const struct al_ledger *def)
{
	struct al_inside *in = r->in;
	struct al_figure_table *t = r->tab;
	const char *at = NULL, *name = NULL;
	size_t source = 0;

	al_inside_blanks(in);
	at = in->p;
	do {
		name = al_inside_word(in, ":,;=@");
		*(const char **)al_grow(&t->by_name, t->nby++, sizeof name) =
			name;
	} while (al_inside_eat(in, ','));
	if (t->chart && t->nby > 1) {
		al_inside_bad(in, r->at, _("a chart has one 'by'"));
		r->ok = false;
	}
	if (def)
		r->ok = al_reading_source(r, at, def, &source) && r->ok;
	if (!t->chart)
		t->every = al_inside_is(in, "all");
}

/* ---- what stands behind the columns ---------------------------- */

static bool
find_column(const struct al_figure_table *t, const char *name, size_t *out)
{
	for (*out = 0; *out < t->ncells; ++*out)
		if (strcmp(t->cells[*out].name, name) == 0 ||
		    strcmp(t->cells[*out].label, name) == 0)
			return true;
	return false;
}

static void
read_rank(struct al_reading *r)
{
	struct al_inside *in = r->in;
	struct al_figure_table *t = r->tab;
	struct al_ranking rank;
	const char *at = NULL, *name = NULL;

	do {
		al_inside_blanks(in);
		at = in->p;
		name = al_inside_word(in, ",;");
		rank.down = *name == '-';
		if (find_column(t, name + rank.down, &rank.cell)) {
			*(struct al_ranking *)al_grow(&t->rank, t->nrank++,
						      sizeof rank) = rank;
			continue;
		}
		al_inside_bad(in, at,
			      _("rank: this table has no column '%s'; expected "
				"its measure or, in quotes, its label"),
			      name + rank.down);
		r->ok = false;
	} while (al_inside_eat(in, ','));
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
		else if (!r->tab->chart && al_inside_is(in, "total"))
			r->tab->total = true;
		else if (!r->tab->chart && al_inside_is(in, "rank"))
			read_rank(r);
		else {
			al_inside_bad(in, at,
				      r->tab->chart
					      ? _("expected top N")
					      : _("expected top N, rank COLUMN "
						  "or total"));
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

/* Is it a filter on this field, FIELD=V or FIELD!=V? */
static bool
filters_field(struct al_reading *r, const struct al_ledger *def, int field,
	      const char *name)
{
	size_t n = strlen(name);

	if (n && name[n - 1] == '!')
		name = al_arena_strndup(&r->in->t->arena, name, n - 1);
	return al_def_field(def, name) == field;
}

/* Every row or some of them; below a unit they are every row again. */
static void
check_filters(struct al_reading *r, const struct al_ledger *def, int field)
{
	for (size_t i = 0; i < r->terms.n; i++) {
		const struct al_pair *p = &r->terms.filter[i];

		if (strcmp(p->name, "under") == 0) {
			r->tab->under = p->value;
		} else if (filters_field(r, def, field, p->name)) {
			al_inside_bad(r->in, r->at,
				      _("'all' and %s=: expected one or the "
					"other"),
				      p->name);
			r->ok = false;
		}
	}
}

/* Which rows there are without a record: they have to be listed somewhere. */
static void
check_every(struct al_reading *r)
{
	const struct al_figure_table *t = r->tab;
	const struct al_source *s = t->source;
	enum al_type type = AL_TEXT;
	int field = -1;

	if (!t->every || !r->ok || !t->nsource)
		return;
	field = s->by[0].field;
	if (field >= 0)
		type = s->def->field[field].type;
	if (t->nby == 1 && (type == AL_REF || type == AL_CHOICE)) {
		check_filters(r, s->def, field);
		return;
	}
	al_inside_bad(r->in, r->at,
		      _("'all' goes with one 'by', whose values are listed: a "
			"choice or a register"));
	r->ok = false;
}

static void
read_head(struct al_reading *r)
{
	struct al_inside *in = r->in;
	const struct al_ledger *def = NULL;
	const char *at = NULL;

	al_inside_blanks(in);
	r->at = at = in->p;
	r->tab->mixed = al_inside_is(in, "by");
	if (!r->tab->mixed) {
		def = al_inside_ledger(in, at, al_inside_word(in, ":,;=@"));
		r->ok = def != NULL;
		if (!r->ok)
			return;
		al_inside_blanks(in);
		at = in->p;
		if (!al_inside_is(in, "by")) {
			al_inside_bad(in, at,
				      _("expected 'by' and what the rows are, "
					"such as by topic"));
			r->ok = false;
			return;
		}
	}
	r->ok = true;
	read_by(r, def);
	al_terms_init(in, &r->terms);
	al_inside_terms(in, def, ":", &r->terms);
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
		check_every(&r);
		for (size_t i = 0; i < r.tab->ncells; i++)
			al_ask_column(&r, &r.tab->cells[i]);
	} else {
		in->p = in->end; /* what follows can't be understood */
	}
	return r.tab;
}
