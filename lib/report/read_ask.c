/* read_ask.c: a measure with its filters and period, as a template says it */
#include "template.h"

#include <string.h>

const struct al_ledger *
al_inside_ledger(struct al_inside *in, const char *at, const char *name)
{
	const struct al_ledger *def = NULL;
	struct al_err *e = NULL;
	enum al_status s = AL_OK;

	if (!*name) {
		al_inside_bad(in, at, _("expected the name of a ledger"));
		return NULL;
	}
	e = al_err_new();
	s = al_book_ledger(in->t->b, name, &def, e);
	if (s != AL_OK)
		al_inside_pass(in, at, e, s);
	al_err_free(e);
	if (s == AL_OK && def->dated < 0) {
		al_inside_bad(
			in, at,
			_("'%s' is a register: only ledgers, whose records "
			  "have a date, are counted"),
			name);
		return NULL;
	}
	return s == AL_OK ? def : NULL;
}

/* ---- periods ---------------------------- */

bool
al_inside_before(struct al_inside *in, const char *at, const char *word,
		 const struct al_terms *terms, struct al_period *out)
{
	const struct al_frame *f = &in->t->frame;

	if (strcmp(word, "lastyear") == 0) {
		al_period_last_year(f, &terms->period, out);
		return true;
	}
	if (strcmp(word, "last") != 0) {
		al_inside_bad(in, at,
			      _("'%s' is not expected here; expected last or "
				"lastyear"),
			      word);
		return false;
	}
	if (terms->ytd) {
		al_inside_bad(
			in, at,
			_("@ytd can't be compared with the last period: from "
			  "1 January on there is none before it; expected "
			  "lastyear"));
		return false;
	}
	al_period_last(f, &terms->period, out);
	return true;
}

static void
read_next(struct al_inside *in, const char *at, struct al_terms *terms)
{
	if (terms->ytd)
		al_inside_bad(in, at,
			      _("@ytd has no period behind it; expected @next "
				"alone"));
	al_period_next(&in->t->frame, &terms->period, &terms->period);
}

static void
read_period(struct al_inside *in, const char *at, struct al_terms *terms)
{
	const struct al_frame *f = &in->t->frame;
	const char *word = al_inside_word(in, ":,;=@");

	if (terms->compares &&
	    (strcmp(word, "last") == 0 || strcmp(word, "lastyear") == 0)) {
		terms->before = word;
		terms->before_at = at;
		return;
	}
	terms->given = true;
	if (strcmp(word, "this") == 0)
		return;
	if (strcmp(word, "ytd") == 0) {
		al_period_ytd(f, &terms->period, &terms->period);
		terms->ytd = true;
	} else if (strcmp(word, "all") == 0) {
		al_period_always(f, &terms->period);
		terms->ytd = false;
	} else if (strcmp(word, "next") == 0) {
		read_next(in, at, terms);
	} else if (strcmp(word, "last") == 0 || strcmp(word, "lastyear") == 0) {
		al_inside_before(in, at, word, terms, &terms->period);
	} else if (al_period_parse(f, word, &terms->period)) {
		terms->ytd = false;
	} else {
		al_inside_bad(in, at,
			      _("'@%s' is not a period; expected @this, @ytd, "
				"@last, @next, @lastyear, @all or one such as "
				"@2026-04, @2026-Q2, @2026"),
			      word);
	}
}

/* ---- filters ---------------------------- */

static bool
at_end(struct al_inside *in, const char *stop)
{
	size_t n = 0;
	char sign = 0;

	if (al_inside_done(in))
		return true;
	if (*in->p == '"')
		return strchr(stop, '"') != NULL;
	sign = al_inside_sign(in, in->p, &n);
	/* an = behind a blank compares: {{if case.count = 0}} */
	return (sign && strchr(stop, sign)) || sign == '=' ||
	       strchr("<>!", *in->p);
}

static bool
ends_terms(struct al_inside *in)
{
	const char *was = in->p;
	bool is = al_inside_is(in, "vs") || al_inside_is(in, "of") ||
		  al_inside_plus(in);

	in->p = was;
	return is;
}

static bool
at_blank(const struct al_inside *in)
{
	return in->p >= in->end || strchr(" \t\r\n", *in->p) != NULL;
}

/* A word alone: open, overdue, or a field that says yes. */
static const char *
bare_value(struct al_inside *in, const struct al_ledger *def, const char *at,
	   const char *name)
{
	int i = def ? al_def_field(def, name) : -1;

	if (!def && strcmp(name, "open") != 0 && strcmp(name, "overdue") != 0)
		al_inside_bad(in, at,
			      _("'%s' needs a value; expected %s=VALUE"), name,
			      name);
	if (i < 0 || (size_t)i >= def->ncol)
		return "";
	if (def->field[i].type != AL_YES)
		al_inside_bad(in, at,
			      _("'%s' needs a value; expected %s=VALUE"), name,
			      name);
	return def->field[i].type == AL_YES ? "yes" : "";
}

/* Others may have the filters so far in common: they are copied. */
static void
add_filter(struct al_inside *in, struct al_terms *terms,
	   const struct al_pair *p)
{
	struct al_pair *all =
		al_arena_alloc(&in->t->arena, (terms->n + 1) * sizeof *all);

	if (terms->n)
		memcpy(all, terms->filter, terms->n * sizeof *all);
	all[terms->n++] = *p;
	terms->filter = all;
}

/* FIELD!=VALUE: the name of the filter is FIELD!, whichever ! was typed. */
static const char *
filter_name(struct al_inside *in, const char *word)
{
	size_t n = strlen(word);

	if (n <= 3 || strcmp(word + n - 3, "！") != 0)
		return word;
	return al_arena_printf(&in->t->arena, "%.*s!", (int)(n - 3), word);
}

static const char *
filter_value(struct al_inside *in, const char *name, const char *stop)
{
	if (at_blank(in))
		return "";
	return strcmp(name, "text") == 0 ? al_inside_word(in, stop)
					 : al_inside_values(in, stop);
}

/* FIELD=this.FIELD: what is alike in the record that the report is about; if
 * that says nothing, nothing is alike. */
static void
this_filter(struct al_inside *in, const struct al_ledger *def, const char *at,
	    const char *about, struct al_pair *p, struct al_terms *terms)
{
	p->value = al_inside_about_value(in, at, about);
	if (!p->value)
		return;
	if (!*p->value) {
		if (!def)
			al_inside_bad(in, at, _("'%s' is empty in this record"),
				      about);
		else /* which no record is without */
			p->name = def->field[def->dated].name;
	}
	add_filter(in, terms, p);
}

static void
read_filter(struct al_inside *in, const struct al_ledger *def, const char *stop,
	    struct al_terms *terms)
{
	struct al_pair p = { NULL, "" };
	const char *at = in->p, *about = NULL;
	size_t n = 0;

	p.name = filter_name(in, al_inside_word(in, ":,;=@"));
	if (!*p.name) {
		al_inside_bad(in, at,
			      _("expected a filter such as level=county, or a "
				"period such as @ytd"));
		al_inside_sign(in, in->p, &n);
		in->p += n;
		return;
	}
	if (al_inside_sign(in, in->p, &n) == '=') {
		in->p += n;
		at = in->p;
		if (!at_blank(in) && al_inside_this(in, &about)) {
			this_filter(in, def, at, about, &p, terms);
			return;
		}
		p.value = filter_value(in, p.name, stop);
	} else {
		p.value = bare_value(in, def, at, p.name);
	}
	add_filter(in, terms, &p);
}

void
al_terms_init(const struct al_inside *in, struct al_terms *terms)
{
	*terms = (struct al_terms){ .period = in->t->period, .before = "" };
}

void
al_inside_terms(struct al_inside *in, const struct al_ledger *def,
		const char *stop, struct al_terms *terms)
{
	const char *at = NULL;

	while (!at_end(in, stop) && !ends_terms(in)) {
		at = in->p;
		if (al_inside_eat(in, '@'))
			read_period(in, at, terms);
		else
			read_filter(in, def, stop, terms);
	}
}

/* ---- a measure ---------------------------- */

static bool
ask_tally(struct al_inside *in, const char *at, const struct al_ledger *def,
	  const struct al_terms *terms, const struct al_period *p,
	  const struct al_measure *m, struct al_asked *out)
{
	struct al_err *e = al_err_new();
	enum al_status s =
		al_measure_fits(def, m, terms->filter, terms->n, NULL, 0, e);

	if (s == AL_OK)
		s = al_tally_ask(in->t->figures, def, terms->filter, terms->n,
				 p, NULL, 0, &out->tally, e);
	if (s != AL_OK)
		al_inside_pass(in, at, e, s);
	al_err_free(e);
	if (s != AL_OK)
		return false;
	out->slot = al_tally_slot(out->tally, m);
	out->rate = m->kind == AL_M_ONTIME;
	if (out->rate)
		out->late_slot = al_tally_slot(out->tally,
					       &(struct al_measure){
						       .kind = AL_M_LATE_DUTY,
						       .field = -1,
						       .clock = m->clock });
	return true;
}

static void
unknown_word(struct al_inside *in, const char *at, const char *word)
{
	static const char *const known[] = {
		"month", "year",   "from",   "to",    "asof",	  "period",
		"ytd",	 "office", "lang",   "table", "chart",	  "list",
		"if",	 "else",   "end",    "this",  "timeline", "clocks",
		"label", "duties", "missing"
	};
	const char *near = al_nearest(word, known, AL_COUNT(known));

	if (near)
		al_inside_bad(
			in, at,
			_("'%s' is not expected here; did you mean '%s'?"),
			word, near);
	else
		al_inside_bad(
			in, at,
			_("'%s' is not expected here; expected a measure such "
			  "as case.count, a value such as month, table, "
			  "chart, list or if"),
			word);
}

static bool
read_measure(struct al_inside *in, const struct al_ledger **def,
	     struct al_measure *m)
{
	const char *at = NULL, *word = NULL, *dot = NULL;
	struct al_err *e = NULL;
	enum al_status s = AL_OK;

	al_inside_blanks(in);
	at = in->p;
	word = al_inside_word(in, ",;=@");
	dot = strchr(word, '.');
	if (!dot) {
		unknown_word(in, at, word);
		return false;
	}
	*def = al_inside_ledger(in, at,
				al_arena_strndup(&in->t->arena, word,
						 (size_t)(dot - word)));
	if (!*def)
		return false;
	e = al_err_new();
	s = al_measure_parse(*def, dot + 1, m, e);
	if (s != AL_OK)
		al_inside_pass(in, at, e, s);
	al_err_free(e);
	return s == AL_OK;
}

bool
al_inside_share(struct al_inside *in, const char *at,
		const struct al_measure *part, const struct al_measure *whole)
{
	if (al_measure_adds(part) && al_measure_adds(whole))
		return true;
	al_inside_bad(in, at,
		      _("a share is of two numbers; neither may be a rate, a "
			"minimum or a maximum"));
	return false;
}

bool
al_inside_plus(struct al_inside *in)
{
	return al_inside_is(in, "+");
}

bool
al_inside_sum(struct al_inside *in, const char *at, const struct al_ledger *a,
	      const struct al_measure *m, const struct al_ledger *b,
	      const struct al_measure *n)
{
	if (al_measure_adds(m) && al_measure_adds(n) &&
	    al_measure_unit(a, m) == al_measure_unit(b, n))
		return true;
	al_inside_bad(in, at,
		      _("these can't be added: a sum is of numbers, or of "
			"amounts, and of no rate, minimum or maximum"));
	return false;
}

/* One of the measures that a figure is the sum of. */
struct summand {
	const char *at;
	const struct al_ledger *def;
	struct al_measure m;
	struct al_terms terms;
	struct al_asked *ask;
	struct summand *next;
};

static bool
read_summand(struct al_inside *in, struct summand *s)
{
	*s->ask = (struct al_asked){ 0 };
	al_terms_init(in, &s->terms);
	al_inside_blanks(in);
	s->at = in->p;
	if (!read_measure(in, &s->def, &s->m)) {
		in->p = in->end;
		return false;
	}
	al_inside_terms(in, s->def, "", &s->terms);
	if (al_measure_of_ledger(&s->m) && s->terms.n)
		al_inside_bad(
			in, s->at,
			_("this measure is of the whole ledger: it goes with "
			  "no filter"));
	return ask_tally(in, s->at, s->def, &s->terms, &s->terms.period, &s->m,
			 s->ask);
}

static bool
read_more(struct al_inside *in, struct summand *s)
{
	struct al_arena *a = &in->t->arena;
	bool ok = true;

	for (struct summand *n = NULL; ok && al_inside_plus(in); s = n) {
		s->next = n = al_arena_alloc(a, sizeof *n);
		*n = (struct summand){ .ask = al_arena_alloc(a,
							     sizeof *n->ask) };
		s->ask->plus = n->ask;
		ok = read_summand(in, n) &&
		     al_inside_sum(in, n->at, s->def, &s->m, n->def, &n->m);
	}
	return ok;
}

static bool
read_of(struct al_inside *in, const struct summand *part)
{
	struct al_asked *of = al_arena_alloc(&in->t->arena, sizeof *of);
	const struct al_measure *whole = NULL;

	part->ask->of = of;
	if (!al_read_ask(in, of))
		return false;
	whole = al_tally_measure(of->tally, of->slot);
	return al_inside_share(in, part->at, &part->m, whole);
}

static bool
read_vs(struct al_inside *in, const struct summand *s)
{
	struct al_asked **to = &s->ask->vs;
	const char *at = NULL, *word = NULL;
	struct al_period p;
	bool ok = true;

	al_inside_blanks(in);
	at = in->p;
	word = al_inside_word(in, ":,;=@");
	for (; ok && s; s = s->next) {
		if (!al_inside_before(in, at, word, &s->terms, &p))
			return false;
		*to = al_arena_alloc(&in->t->arena, sizeof **to);
		**to = (struct al_asked){ 0 };
		ok = ask_tally(in, at, s->def, &s->terms, &p, &s->m, *to);
		to = &(*to)->plus;
	}
	return ok;
}

bool
al_read_ask(struct al_inside *in, struct al_asked *out)
{
	struct summand s = { .ask = out };
	bool ok = read_summand(in, &s) && read_more(in, &s);

	if (ok && al_inside_is(in, "vs"))
		ok = read_vs(in, &s);
	if (ok && !out->vs && al_inside_is(in, "of"))
		ok = read_of(in, &s);
	return ok;
}
