/* list.c: lists of records, and of what is due, rendered */
#include "query.h"

#include <string.h>

static enum al_status
format_of(const char *name, enum al_format *out, struct al_err *e)
{
	if (al_streq(name, "excel")) /* CSV as Excel and WPS read it: --excel */
		return *out = AL_F_EXCEL, AL_OK;
	if (al_format_of(name ? name : "plain", out))
		return AL_OK;
	return al_fail(e, AL_USAGE,
		       _("there is no format '%s'; expected table, plain, csv, "
			 "json or jsonl"),
		       name);
}

static enum al_status
add_filters(struct al_book *b, struct al_query *q, const struct al_list *l,
	    bool skip_due, struct al_err *e)
{
	enum al_status s = AL_OK, t;

	for (size_t i = 0; i < l->nfilter; i++) {
		const char *name = l->filter[i].name;

		if (skip_due && (strcmp(name, "due-within") == 0 ||
				 strcmp(name, "overdue") == 0))
			continue;
		t = al_filter_add(b, &q->filter, q->t, name, l->filter[i].value,
				  e);
		s = t > s ? t : s;
	}
	return s;
}

static enum al_status
prepare(struct al_book *b, struct al_query *q, const struct al_list *l,
	struct al_err *e)
{
	enum al_status s = add_filters(b, q, l, q->clocks, e), t;

	t = al_query_columns(q, l->columns, e);
	s = t > s ? t : s;
	t = al_query_sort(q, l->sort, e);
	s = t > s ? t : s;
	q->limit = l->limit;
	return s;
}

/* ---- records ---------------------------------------------------------------- */

struct listing {
	struct al_render *out;
	int64_t n;
};

static enum al_status
list_row(void *arg, const struct al_row *row)
{
	struct listing *l = arg;

	l->n++;
	return al_render_row(l->out, row->cell);
}

enum al_status
al_list(struct al_book *b, const char *ledger, const struct al_list *l,
	struct al_sink sink, struct al_err *e)
{
	const struct al_ledger *def;
	struct listing out = { 0 };
	struct al_query q;
	enum al_format format;
	enum al_status s;

	s = al_book_ledger(b, ledger, &def, e);
	if (s == AL_OK)
		s = format_of(l->format, &format, e);
	if (s != AL_OK)
		return s;
	al_query_init(&q, def, al_now(b));
	s = prepare(b, &q, l, e);
	if (s != AL_OK)
		goto out;
	q.json = format == AL_F_JSON || format == AL_F_JSONL;
	if (q.json && !l->columns) /* what --if-version asks for */
		al_query_add_column(&q, AL_COL_VERSION);
	out.out = al_render_new(format, al_query_render_columns(b, &q),
				q.ncolumn, l->width, sink);
	s = al_query_run(b, &q, list_row, &out, e);
	if (s == AL_OK)
		s = al_render_end(out.out);
	al_render_free(out.out);
	if (s == AL_OK && out.n == 0)
		s = AL_FOUND;
out:
	al_query_release(&q);
	return s;
}

/* ---- what is due -------------------------------------------------------------- */

static const int due_columns[] = { AL_COL_CODE,	 AL_COL_LEDGER, AL_COL_CLOCK,
				   AL_COL_DUE,	 AL_COL_DAYS,	AL_COL_UNIT,
				   AL_COL_OWNER, AL_COL_LEAD,	AL_COL_WHAT };

/* A row kept until all ledgers were asked. */
struct due_row {
	al_time due;
	size_t order;
	struct al_cell *cell;
};

struct dues {
	struct due_row *row;
	size_t n, ncolumn;
	struct al_arena arena;
};

static enum al_status
keep_row(void *arg, const struct al_row *row)
{
	struct dues *d = arg;
	struct due_row *r = al_grow(&d->row, d->n, sizeof *r);

	r->due = row->due;
	r->order = d->n++;
	r->cell = al_arena_alloc(&d->arena, d->ncolumn * sizeof *r->cell);
	for (size_t i = 0; i < d->ncolumn; i++) {
		r->cell[i].text = al_arena_strdup(&d->arena, row->cell[i].text);
		r->cell[i].json = al_arena_strdup(&d->arena, row->cell[i].json);
	}
	return AL_OK;
}

static int
earlier(const void *a, const void *b)
{
	const struct due_row *x = a, *y = b;

	if (x->due != y->due)
		return x->due < y->due ? -1 : 1;
	return x->order < y->order ? -1 : 1;
}

/* Until when: --overdue, --due-within, else the end of today. */
static enum al_status
due_before(struct al_book *b, struct al_query *q, const struct al_list *l,
	   struct al_err *e)
{
	struct al_filter f;
	enum al_status s = AL_OK;
	bool given = false;

	al_filter_init(&f, q->def, 1);
	for (size_t i = 0; s == AL_OK && i < l->nfilter; i++)
		if (strcmp(l->filter[i].name, "due-within") == 0 ||
		    strcmp(l->filter[i].name, "overdue") == 0) {
			s = al_filter_add(b, &f, q->t, l->filter[i].name,
					  l->filter[i].value, e);
			given = true;
		}
	if (s == AL_OK && !given)
		s = al_filter_add(b, &f, q->t, "due-within", "0d", e);
	q->filter.due_before = f.due_before;
	al_filter_release(&f);
	return s;
}

static enum al_status
due_of(struct al_book *b, const struct al_ledger *def, const struct al_list *l,
       enum al_format format, struct dues *d, struct al_column **col,
       struct al_err *e)
{
	struct al_query q;
	struct al_list own = *l;
	enum al_status s;

	al_query_init(&q, def, al_now(b));
	q.clocks = true;
	q.json = format == AL_F_JSON || format == AL_F_JSONL;
	own.sort = NULL;
	s = add_filters(b, &q, &own, true, e);
	if (s == AL_OK)
		s = due_before(b, &q, l, e);
	if (s == AL_OK && l->columns)
		s = al_query_columns(&q, l->columns, e);
	for (size_t i = 0;
	     s == AL_OK && !l->columns && i < AL_COUNT(due_columns); i++)
		al_query_add_column(&q, due_columns[i]);
	if (s == AL_OK) {
		q.limit = l->limit;
		d->ncolumn = q.ncolumn;
		if (!*col) {
			struct al_column *made = al_query_render_columns(b, &q);

			*col = al_arena_alloc(&d->arena,
					      q.ncolumn * sizeof **col);
			memcpy(*col, made, q.ncolumn * sizeof **col);
		}
		s = al_query_run(b, &q, keep_row, d, e);
	}
	al_query_release(&q);
	return s;
}

/* Ledgers that have duties and, where units are asked for, units. */
static bool
concerned(const struct al_ledger *def, const struct al_list *l)
{
	for (size_t i = 0; i < l->nfilter; i++) {
		const char *name = l->filter[i].name;

		if ((strcmp(name, "unit") == 0 || strcmp(name, "under") == 0 ||
		     strcmp(name, "for") == 0) &&
		    def->unit < 0)
			return false;
		if (strcmp(name, "owner") == 0 && def->owner < 0)
			return false;
		if (strcmp(name, "lead") == 0 && def->lead < 0)
			return false;
	}
	return def->nclock > 0;
}

static enum al_status
due_all(struct al_book *b, const char *ledger, const struct al_list *l,
	enum al_format format, struct dues *d, struct al_column **col,
	struct al_err *e)
{
	const char **name = NULL;
	const struct al_ledger *def;
	enum al_status s = AL_OK;
	size_t n;

	if (ledger) {
		s = al_book_ledger(b, ledger, &def, e);
		return s == AL_OK ? due_of(b, def, l, format, d, col, e) : s;
	}
	s = al_book_names(b, &name, &n, e);
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		s = al_book_ledger(b, name[i], &def, e);
		if (s == AL_OK && concerned(def, l))
			s = due_of(b, def, l, format, d, col, e);
	}
	free(name);
	return s;
}

enum al_status
al_due(struct al_book *b, const char *ledger, const struct al_list *l,
       struct al_sink sink, struct al_err *e)
{
	struct al_column *col = NULL;
	struct al_render *out;
	struct dues d = { 0 };
	enum al_format format;
	enum al_status s;

	s = format_of(l->format, &format, e);
	if (s == AL_OK)
		s = due_all(b, ledger, l, format, &d, &col, e);
	if (s != AL_OK)
		goto out;
	if (d.n > 1)
		qsort(d.row, d.n, sizeof *d.row, earlier);
	if (l->limit && d.n > (size_t)l->limit)
		d.n = (size_t)l->limit;
	out = al_render_new(format, col, d.ncolumn, l->width, sink);
	for (size_t i = 0; s == AL_OK && i < d.n; i++)
		s = al_render_row(out, d.row[i].cell);
	if (s == AL_OK)
		s = al_render_end(out);
	al_render_free(out);
	if (s == AL_OK && d.n)
		s = AL_FOUND;
out:
	free(d.row);
	al_arena_release(&d.arena);
	return s;
}
