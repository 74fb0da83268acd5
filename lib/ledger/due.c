/* due.c: what is due in one ledger or in all of them */
#include "due.h"

#include <string.h>

/* ---- the filters that a due list has of its own --------------------------------- */

static const char *
filter(const struct al_due *how, const char *name)
{
	const char *value = NULL;

	for (size_t i = 0; i < how->list.nfilter; i++)
		if (strcmp(how->list.filter[i].name, name) == 0)
			value = how->list.filter[i].value;
	return value;
}

/* From when until when: --overdue, --today, --due-within, else all up to the
 * end of today. */
static enum al_status
due_bounds(struct al_book *b, struct al_query *q, const struct al_due *how,
	   const struct al_due_want *want, struct al_err *e)
{
	const char *within = filter(how, "due-within");
	bool overdue = filter(how, "overdue") != NULL;
	struct al_filter f;
	enum al_status s;

	al_filter_init(&f, q->def, 1);
	s = al_filter_add(b, &f, q->t, "due-within",
			  within && !how->today ? within : "0d", e);
	q->filter.due_before = f.due_before;
	if (overdue && !how->today && q->t < f.due_before)
		q->filter.due_before = q->t;
	if (how->today && !overdue)
		q->due_from = q->t;
	if (want->between) {
		q->due_from = want->from;
		q->filter.due_before = want->to + 1;
	}
	al_filter_release(&f);
	return s;
}

static enum al_status
add_filters(struct al_book *b, struct al_query *q, const struct al_list *l,
	    struct al_err *e)
{
	enum al_status s = AL_OK, t;

	for (size_t i = 0; i < l->nfilter; i++) {
		const char *name = l->filter[i].name;

		if (strcmp(name, "due-within") == 0 ||
		    strcmp(name, "overdue") == 0)
			continue;
		t = al_filter_add(b, &q->filter, q->t, name, l->filter[i].value,
				  e);
		s = t > s ? t : s;
	}
	return s;
}

/* ---- one ledger ------------------------------------------------------------------ */

struct keeping {
	struct al_dues *d;
	const struct al_ledger *def;
	bool grouped;
};

static enum al_status
keep_row(void *arg, const struct al_row *row)
{
	struct keeping *k = arg;
	struct al_dues *d = k->d;
	struct al_due_row *r = al_grow(&d->row, d->n, sizeof *r);

	r->due = row->due;
	r->order = d->n++;
	r->mark = row->mark;
	r->ledger = k->def->name;
	r->clock = al_arena_strdup(&d->arena, row->clock);
	r->n = row->n;
	if (row->group)
		r->group = al_arena_strdup(&d->arena, row->group);
	r->cell = al_arena_alloc(&d->arena, d->ncolumn * sizeof *r->cell);
	for (size_t i = 0; i < d->ncolumn; i++) {
		r->cell[i].text = al_arena_strdup(&d->arena, row->cell[i].text);
		r->cell[i].json = al_arena_strdup(&d->arena, row->cell[i].json);
	}
	return AL_OK;
}

static enum al_status
choose_columns(struct al_book *b, struct al_query *q, const struct al_due *how,
	       const struct al_due_want *want, struct al_dues *d,
	       struct al_err *e)
{
	enum al_status s = AL_OK;

	if (how->list.columns)
		s = al_query_columns(q, how->list.columns, e);
	for (size_t i = 0; !how->list.columns && i < want->ncolumn; i++)
		al_query_add_column(q, want->column[i]);
	d->ncolumn = q->ncolumn;
	if (s == AL_OK && !d->column) {
		d->column = al_arena_alloc(&d->arena,
					   q->ncolumn * sizeof *d->column);
		memcpy(d->column, al_query_render_columns(b, q),
		       q->ncolumn * sizeof *d->column);
	}
	return s;
}

/*
 * Which ledgers have a duty that runs, or (no index has these) one that waits?
 * Where all are asked, this one look saves most of them a look of their own at
 * the same clocks.
 */
static enum al_status
find_busy(struct al_book *b, const struct al_query *q, struct al_busy *busy,
	  struct al_arena *a, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	busy->known = true;
	s = al_sql(b->db,
		   q->waiting
			   ? "SELECT DISTINCT ledger FROM clock WHERE "
			     "stop IS NULL AND void IS NULL AND due < ?1 AND "
			     "(kind <> 0 OR paused IS NOT NULL)"
			   : "SELECT DISTINCT ledger FROM clock INDEXED BY "
			     "clock_due WHERE kind = 0 AND stop IS NULL AND "
			     "void IS NULL AND paused IS NULL AND "
			     "due IS NOT NULL AND due < ?1",
		   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, q->filter.due_before);
	while (al_step(st, &s, e))
		*(const char **)al_grow(&busy->ledger, busy->n++,
					sizeof *busy->ledger) =
			al_arena_strdup(a, al_col_text(st, 0));
	return s;
}

static bool
is_busy(const struct al_busy *busy, const char *ledger)
{
	for (size_t i = 0; i < busy->n; i++)
		if (strcmp(busy->ledger[i], ledger) == 0)
			return true;
	return !busy->known;
}

static enum al_status
run_one(struct al_book *b, struct al_query *q, struct al_busy *busy,
	struct al_dues *d, struct al_err *e)
{
	struct keeping k = { .d = d, .def = q->def };
	enum al_status s = AL_OK;

	if (d->of_all && !busy->known && q->filter.as_of == AL_NEVER)
		s = find_busy(b, q, busy, &d->arena, e);
	if (s == AL_OK && is_busy(busy, q->def->name))
		s = al_query_run(b, q, keep_row, &k, e);
	return s;
}

static enum al_status
run(struct al_book *b, struct al_query *q, const struct al_due *how,
    struct al_dues *d, struct al_err *e)
{
	enum al_status s = run_one(b, q, &d->running, d, e);

	/* what is paused, and windows, are never overdue */
	q->waiting = true;
	if (s == AL_OK && how->all && q->filter.due_before > q->t)
		s = run_one(b, q, &d->waiting, d, e);
	return s;
}

static enum al_status
collect(struct al_book *b, const struct al_ledger *def,
	const struct al_due *how, const struct al_due_want *want,
	struct al_dues *d, struct al_err *e)
{
	struct al_query q;
	enum al_status s, t;

	al_query_init(&q, def, want->t ? want->t : al_now(b));
	if (want->t)
		al_filter_look_from(b, &q.filter, want->t);
	q.clocks = true;
	q.filter.of_clocks = al_def_owned(def);
	q.json = want->json;
	q.group = want->group;
	q.discreet = want->discreet;
	q.limit = how->list.limit;
	s = add_filters(b, &q, &how->list, e);
	t = due_bounds(b, &q, how, want, e);
	s = t > s ? t : s;
	t = choose_columns(b, &q, how, want, d, e);
	s = t > s ? t : s;
	if (s == AL_OK && (!how->clocks || al_query_clocks(&q, how->clocks)))
		s = run(b, &q, how, d, e);
	al_query_release(&q);
	return s;
}

/* ---- all ledgers ------------------------------------------------------------------ */

/* Ledgers that have duties and, where units are asked for, units. */
static bool
concerned(const struct al_ledger *def, const struct al_due *how)
{
	if ((filter(how, "unit") || filter(how, "unit!") ||
	     filter(how, "under") || filter(how, "for")) &&
	    def->unit < 0)
		return false;
	if ((filter(how, "owner") || filter(how, "owner!")) &&
	    !al_def_owned(def))
		return false;
	if ((filter(how, "lead") || filter(how, "lead!")) && def->lead < 0)
		return false;
	return def->nclock > 0;
}

/* The names of a list "a,b"; each has to be a ledger. */
static enum al_status
named(struct al_book *b, const char *list, struct al_arena *a,
      const char ***name, size_t *n, struct al_err *e)
{
	const struct al_ledger *def;
	enum al_status s = AL_OK, t;
	const char *one;
	size_t len;

	*name = NULL;
	for (*n = 0; *list; list += *list == ',') {
		len = strcspn(list, ",");
		one = al_arena_strndup(a, list, len);
		list += len;
		one = al_trim(one, &len);
		one = al_arena_strndup(a, one, len);
		*(const char **)al_grow(name, (*n)++, sizeof one) = one;
		t = al_book_ledger(b, one, &def, e);
		s = t > s ? t : s;
	}
	return s;
}

/* Is `name` a clock of one of these ledgers? */
static bool
is_clock(struct al_book *b, const char *const *ledger, size_t n,
	 const char *name)
{
	const struct al_ledger *def;
	struct al_query q;
	bool found = false;

	for (size_t i = 0; !found && i < n; i++) {
		if (al_book_ledger(b, ledger[i], &def, NULL) != AL_OK)
			continue;
		al_query_init(&q, def, al_now(b));
		found = al_query_clocks(&q, name);
		al_query_release(&q);
	}
	return found;
}

static enum al_status
no_clock(struct al_book *b, const char *const *ledger, size_t n,
	 const char *name, struct al_err *e)
{
	const struct al_ledger *def;
	const char **word = NULL, *near;
	size_t nword = 0;

	for (size_t i = 0; i < n; i++) {
		if (al_book_ledger(b, ledger[i], &def, NULL) != AL_OK)
			continue;
		for (size_t k = 0; k < def->nclock; k++)
			*(const char **)al_grow(&word, nword++, sizeof *word) =
				def->clock[k].name;
	}
	near = al_nearest(name, word, nword);
	al_fail(e, AL_USAGE,
		near ? _("there is no clock '%s'; did you mean '%s'?")
		     : _("there is no clock '%s'"),
		name, near);
	free(word);
	return AL_USAGE;
}

static enum al_status
check_clocks(struct al_book *b, const char *list, const char *const *ledger,
	     size_t n, struct al_err *e)
{
	struct al_arena a = { 0 };
	enum al_status s = AL_OK;
	const char *one;
	size_t len;

	for (; list && *list; list += *list == ',') {
		len = strcspn(list, ",");
		one = al_arena_strndup(&a, list, len);
		list += len;
		if (!is_clock(b, ledger, n, one))
			s = no_clock(b, ledger, n, one, e);
	}
	al_arena_release(&a);
	return s;
}

static int
earlier(const void *a, const void *b)
{
	const struct al_due_row *x = a, *y = b;

	if (x->due != y->due)
		return x->due < y->due ? -1 : 1;
	return x->order < y->order ? -1 : 1;
}

/* Over several ledgers a label stands for what all of them have. */
static struct al_due
by_names(const struct al_due *how, struct al_arena *a)
{
	struct al_due own = *how;
	struct al_pair *p =
		al_arena_alloc(a, (how->list.nfilter + 1) * sizeof *p);
	int c;

	for (size_t i = 0; i < how->list.nfilter; i++) {
		p[i] = how->list.filter[i];
		if (al_column_find(p[i].name, &c) &&
		    (c == AL_COL_UNIT || c == AL_COL_OWNER || c == AL_COL_LEAD))
			p[i].name = al_column_name(NULL, c);
	}
	own.list.filter = p;
	return own;
}

enum al_status
al_dues_collect(struct al_book *b, const char *ledger, const struct al_due *how,
		const struct al_due_want *want, struct al_dues *d,
		struct al_err *e)
{
	const char **name = NULL;
	const struct al_ledger *def;
	bool one = ledger != NULL;
	struct al_due named_alike;
	enum al_status s;
	size_t n;

	*d = (struct al_dues){ .of_all = !one && !how->ledgers };
	if (!one) {
		named_alike = by_names(how, &d->arena);
		how = &named_alike;
	}
	if (one || how->ledgers)
		s = named(b, one ? ledger : how->ledgers, &d->arena, &name, &n,
			  e);
	else
		s = al_book_names(b, &name, &n, e);
	if (s == AL_OK)
		s = check_clocks(b, how->clocks, name, n, e);
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		s = al_book_ledger(b, name[i], &def, e);
		if (s == AL_OK && (one || concerned(def, how)))
			s = collect(b, def, how, want, d, e);
	}
	free(name);
	if (d->n > 1)
		qsort(d->row, d->n, sizeof *d->row, earlier);
	if (how->list.limit && d->n > (size_t)how->list.limit)
		d->n = (size_t)how->list.limit;
	return s;
}

void
al_dues_release(struct al_dues *d)
{
	free(d->row);
	free(d->running.ledger);
	free(d->waiting.ledger);
	al_arena_release(&d->arena);
}

/* ---- as a list ---------------------------------------------------------------------- */

static enum al_status
as_list(const struct al_dues *d, enum al_format format, int width,
	struct al_sink sink)
{
	struct al_render *out =
		al_render_new(format, d->column, d->ncolumn, width, sink);
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < d->n; i++)
		s = al_render_row(out, d->row[i].cell);
	if (s == AL_OK)
		s = al_render_end(out);
	al_render_free(out);
	return s;
}

/* Windows and what is paused are shown, but nothing has to be done. */
static bool
something_due(const struct al_dues *d)
{
	for (size_t i = 0; i < d->n; i++)
		if (d->row[i].mark <= AL_MARK_LATER)
			return true;
	return false;
}

/* The columns: those of `by` say in a heading what a column would repeat. */
static size_t
columns(const struct al_due *how, int by, int out[])
{
	static const int column[] = { AL_COL_CODE, AL_COL_LEDGER, AL_COL_CLOCK,
				      AL_COL_DUE,  AL_COL_DAYS,	  AL_COL_MARK,
				      AL_COL_UNIT, AL_COL_OWNER,  AL_COL_LEAD,
				      AL_COL_WHAT };
	size_t n = 0;

	for (size_t i = 0; i < AL_COUNT(column); i++)
		if (column[i] != by && (column[i] != AL_COL_MARK || how->all))
			out[n++] = column[i];
	return n;
}

enum al_status
al_due(struct al_book *b, const char *ledger, const struct al_due *how,
       struct al_sink sink, struct al_err *e)
{
	int column[10], by = 0;
	struct al_due_want want = { .column = column };
	struct al_due own = *how;
	struct al_dues d = { 0 };
	enum al_format format;
	enum al_status s;

	s = al_list_format(how->list.format, &format, e);
	if (s == AL_OK && how->by)
		s = al_due_by(how->by, &by, e);
	if (s != AL_OK)
		return s;
	own.all = how->all || by;
	want.ncolumn = columns(&own, by, column);
	want.group = by;
	want.json = format == AL_F_JSON || format == AL_F_JSONL;
	s = al_dues_collect(b, ledger, &own, &want, &d, e);
	if (s == AL_OK)
		s = by ? al_due_sheet(b, &d, by, format, how->list.width, sink,
				      e)
		       : as_list(&d, format, how->list.width, sink);
	if (s == AL_OK && something_due(&d))
		s = AL_FOUND;
	al_dues_release(&d);
	return s;
}
