/* read_column.c: the columns of tables and charts, as a template says them */
#include "reading.h"

#include <string.h>

/* What ends a column, or begins its label. */
#define COLUMN_STOP ",;\""

/* ---- asking for what a column shows ---------------------------- */

static void
ask(struct al_reading *r, const char *at, const struct al_part *p,
    const struct al_period *period, bool groups, struct al_tally **tally,
    size_t *slot)
{
	const struct al_source *from = &r->tab->source[p->source];
	struct al_err *e = al_err_new();
	size_t nby = groups ? r->tab->nby : 0;
	enum al_status s =
		al_measure_fits(from->def, &p->measure, p->terms.filter,
				p->terms.n, from->by, nby, e);

	if (s == AL_OK)
		s = al_tally_ask(r->in->t->figures, from->def, p->terms.filter,
				 p->terms.n, period, from->by, nby, tally, e);

	if (s == AL_OK)
		*slot = al_tally_slot(*tally, &p->measure);
	else
		al_inside_pass(r->in, at, e, s);
	al_err_free(e);
	r->ok = r->ok && s == AL_OK;
}

static void
ask_part(struct al_reading *r, const char *at, struct al_part *p, bool whole)
{
	for (; p; p = p->plus) {
		ask(r, at, p, &p->terms.period, true, &p->tally, &p->slot);
		if (whole)
			ask(r, at, p, &p->terms.period, false, &p->all,
			    &p->all_slot);
	}
}

void
al_ask_column(struct al_reading *r, struct al_cells *c)
{
	ask_part(r, c->at, &c->now, r->tab->total || c->kind == AL_CELL_SHARE);
	if (c->kind == AL_CELL_RATIO || c->kind == AL_CELL_CHANGE)
		ask_part(r, c->at, &c->other, r->tab->total);
}

/* ---- measures ---------------------------- */

/* The ledger that a measure is of, and what of its name is the measure. */
static const char *
ledger_named(struct al_reading *r, const char *at, const char *name,
	     struct al_part *out)
{
	const struct al_ledger *def = NULL;
	const char *dot = strchr(name, '.');

	if (!r->tab->mixed)
		return name;
	if (!dot) {
		al_inside_bad(r->in, at,
			      _("'%s' of which ledger? expected LEDGER.%s"),
			      name, name);
		return NULL;
	}
	def = al_inside_ledger(r->in, at,
			       al_arena_strndup(&r->in->t->arena, name,
						(size_t)(dot - name)));
	if (!def || !al_reading_source(r, at, def, &out->source))
		return NULL;
	return dot + 1;
}

static const struct al_ledger *
ledger_of(const struct al_reading *r, const struct al_part *p)
{
	return r->tab->source[p->source].def;
}

static bool
measure_named(struct al_reading *r, const char *at, const char *name,
	      struct al_part *out)
{
	struct al_err *e = NULL;
	enum al_status s = AL_OK;

	name = ledger_named(r, at, name, out);
	if (!name)
		return false;
	e = al_err_new();
	s = al_measure_parse(ledger_of(r, out), name, &out->measure, e);
	if (s == AL_OK && al_measure_of_ledger(&out->measure))
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

/* A sum of which each measure can be narrowed apart from the first one's. */
static struct al_part
copy_sum(struct al_reading *r, const struct al_part *p)
{
	struct al_part first = *p;

	for (struct al_part *at = &first; at->plus; at = at->plus) {
		struct al_part *own =
			al_arena_alloc(&r->in->t->arena, sizeof *own);

		*own = *at->plus;
		at->plus = own;
	}
	return first;
}

/* "share.sum.headcount" is of that measure; "share" of the table's first, with
 * its filters and its period. */
static bool
base_of(struct al_reading *r, const char *at, const char *word, size_t prefix,
	struct al_part *out)
{
	const struct al_figure_table *t = r->tab;

	if (word[prefix])
		return measure_named(r, at, word + prefix + 1, out);
	for (size_t i = 0; i < t->ncells; i++)
		if (t->cells[i].kind == AL_CELL_MEASURE) {
			*out = copy_sum(r, &t->cells[i].now);
			return true;
		}
	if (!r->ok)
		return false; /* it was there, and wrong */
	al_inside_bad(r->in, at,
		      _("'%s' is of the first measure in the table; expected a "
			"measure before it"),
		      word);
	return false;
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

/* ---- labels ---------------------------- */

/* The period of a measure is said where it is the one before the table's. */
static const char *
before_label(struct al_reading *r, const struct al_period *p)
{
	const struct al_frame *f = &r->in->t->frame;
	bool zh = r->in->t->b->zh;
	struct al_period last, year;

	if (p->from == r->terms.period.from && p->to == r->terms.period.to)
		return "";
	al_period_last(f, &r->terms.period, &last);
	al_period_last_year(f, &r->terms.period, &year);
	if (p->from == year.from && p->to == year.to)
		return zh ? "（上年同期）" : ", last year";
	if (p->from == last.from && p->to == last.to)
		return zh ? "（上期）" : ", last period";
	return "";
}

static const char *
label_of(struct al_reading *r, const struct al_cells *c)
{
	const struct al_book *b = r->in->t->b;
	struct al_buf label = { 0 };
	const char *s = NULL;

	if (c->kind == AL_CELL_SHARE || c->kind == AL_CELL_RATIO)
		return b->zh ? "占比（%）" : "share, %";
	if (c->kind == AL_CELL_CHANGE)
		return strcmp(c->now.terms.before, "lastyear") == 0
			       ? (b->zh ? "同比" : "vs last year")
			       : (b->zh ? "环比" : "vs last period");
	for (const struct al_part *p = &c->now; p; p = p->plus) {
		al_buf_adds(&label, label.len ? " + " : "");
		if (r->tab->mixed)
			al_buf_addf(&label, b->zh ? "%s：" : "%s: ",
				    al_label(b, &ledger_of(r, p)->label));
		al_measure_label(b, ledger_of(r, p), &p->measure, &label);
		al_buf_adds(&label, before_label(r, &p->terms.period));
	}
	s = al_arena_strdup(&r->in->t->arena, label.s);
	al_buf_release(&label);
	return s;
}

/* The column as the template has it, each run of blanks as one, none before
 * an @: its name in JSON. */
static const char *
name_of(struct al_reading *r, const char *from, const char *to)
{
	struct al_buf name = { 0 };
	const char *s = NULL;
	bool gap = false;

	for (; from < to; from++) {
		if (strchr(" \t\r\n", *from)) {
			gap = true;
			continue;
		}
		if (gap && name.len && *from != '@')
			al_buf_addc(&name, ' ');
		gap = false;
		al_buf_addc(&name, *from);
	}
	s = al_arena_strdup(&r->in->t->arena, al_buf_str(&name));
	al_buf_release(&name);
	return s;
}

/* ---- a column ---------------------------- */

/* What is added to a measure, with the filters of the table's head and those
 * of its own. */
static bool
read_plus(struct al_reading *r, struct al_part *p)
{
	struct al_inside *in = r->in;
	const char *at = NULL, *word = NULL;

	for (; al_inside_plus(in); p = p->plus) {
		al_inside_blanks(in);
		at = in->p;
		word = al_inside_word(in, ":,;=@");
		p->plus = al_arena_alloc(&in->t->arena, sizeof *p->plus);
		*p->plus = (struct al_part){ .terms = r->terms };
		if (!measure_named(r, at, word, p->plus))
			return false;
		al_inside_terms(in, ledger_of(r, p->plus), COLUMN_STOP,
				&p->plus->terms);
		if (!al_inside_sum(in, at, ledger_of(r, p), &p->measure,
				   ledger_of(r, p->plus), &p->plus->measure))
			return false;
	}
	return true;
}

/* What a change is measured against. */
static bool
read_before(struct al_reading *r, const char *word, struct al_cells *c)
{
	struct al_terms *now = &c->now.terms;

	if (!*now->before) {
		al_inside_bad(r->in, c->at,
			      _("'%s' since when? expected %s@last or "
				"%s@lastyear"),
			      word, word, word);
		return false;
	}
	c->other = copy_sum(r, &c->now);
	for (struct al_part *p = &c->other; p; p = p->plus)
		if (!al_inside_before(r->in, c->at, now->before, &p->terms,
				      &p->terms.period))
			return false;
	return true;
}

/* The measure behind `of`, with the filters of the table's head and its own. */
static bool
read_divisor(struct al_reading *r, struct al_cells *c)
{
	struct al_inside *in = r->in;
	const char *at = NULL, *word = NULL;

	al_inside_blanks(in);
	at = in->p;
	word = al_inside_word(in, ":,;=@");
	c->other.terms = r->terms;
	if (!measure_named(r, at, word, &c->other))
		return false;
	al_inside_terms(in, ledger_of(r, &c->other), COLUMN_STOP,
			&c->other.terms);
	if (!read_plus(r, &c->other))
		return false;
	if (c->kind != AL_CELL_MEASURE) {
		al_inside_bad(in, at, _("expected a measure before 'of'"));
		return false;
	}
	c->kind = AL_CELL_RATIO;
	return al_inside_share(in, at, &c->now.measure, &c->other.measure);
}

static bool
read_parts(struct al_reading *r, const char *word, struct al_cells *c)
{
	struct al_inside *in = r->in;
	const char *at = NULL;
	size_t prefix = 0;

	c->kind = cell_kind(word, &prefix);
	c->now.terms = r->terms;
	if (c->kind == AL_CELL_MEASURE
		    ? !measure_named(r, c->at, word, &c->now)
		    : !base_of(r, c->at, word, prefix, &c->now))
		return false;
	if (c->kind == AL_CELL_SHARE &&
	    !al_inside_share(in, c->at, &c->now.measure, &c->now.measure))
		return false;
	at = in->p;
	for (struct al_part *p = &c->now; p; p = p->plus) {
		in->p = at;
		p->terms.compares = c->kind == AL_CELL_CHANGE;
		al_inside_terms(in, ledger_of(r, p), COLUMN_STOP, &p->terms);
	}
	if (c->kind == AL_CELL_MEASURE && !read_plus(r, &c->now))
		return false;
	if (al_inside_is(in, "of") && !read_divisor(r, c))
		return false;
	if (r->tab->chart && c->kind != AL_CELL_MEASURE) {
		al_inside_bad(in, c->at,
			      _("a chart shows measures alone, not '%s'"),
			      word);
		return false;
	}
	return c->kind != AL_CELL_CHANGE || read_before(r, word, c);
}

void
al_read_column(struct al_reading *r)
{
	struct al_inside *in = r->in;
	struct al_cells c = { 0 };
	const char *word = NULL;

	al_inside_blanks(in);
	c.at = in->p;
	word = al_inside_word(in, ":,;=@");
	if (!*word) {
		al_inside_bad(in, c.at,
			      _("expected a measure such as count, share or "
				"change@last"));
		r->ok = false;
		in->p = in->end;
		return;
	}
	if (!read_parts(r, word, &c)) {
		r->ok = false;
		al_inside_skip(in, ",;");
		return;
	}
	c.name = name_of(r, c.at, in->p);
	c.label = label_of(r, &c);
	al_inside_blanks(in);
	if (in->p < in->end && *in->p == '"')
		c.label = al_inside_word(in, ":,;=@");
	*(struct al_cells *)al_grow(&r->tab->cells, r->tab->ncells++,
				    sizeof c) = c;
}
