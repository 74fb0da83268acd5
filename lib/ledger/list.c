/* list.c: lists of records, rendered */
#include "query.h"

enum al_status
al_list_format(const char *name, enum al_format *out, struct al_err *e)
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
	    struct al_err *e)
{
	enum al_status s = AL_OK, t;

	for (size_t i = 0; i < l->nfilter; i++) {
		t = al_filter_add(b, &q->filter, q->t, l->filter[i].name,
				  l->filter[i].value, e);
		s = t > s ? t : s;
	}
	return s;
}

static enum al_status
prepare(struct al_book *b, struct al_query *q, const struct al_list *l,
	struct al_err *e)
{
	enum al_status s = add_filters(b, q, l, e), t;

	t = al_query_columns(q, l->columns, e);
	s = t > s ? t : s;
	t = al_query_sort(q, l->sort, e);
	s = t > s ? t : s;
	q->limit = l->limit;
	return s;
}

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
		s = al_list_format(l->format, &format, e);
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
