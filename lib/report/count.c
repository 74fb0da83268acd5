/* count.c: al_count: one row for each group of records */
#include "measure.h"

#include "base/encode.h"
#include "render/render.h"

#include <string.h>

struct counting {
	struct al_book *b;
	const struct al_ledger *def;
	const struct al_count *in;
	struct al_err *e;
	struct al_frame frame;
	struct al_period period;
	struct al_pair *filter; /* without what says the period */
	size_t nfilter;
	struct al_by *by;
	size_t nby;
	char **name; /* of the measures, as given */
	struct al_measure *measure;
	size_t nmeasure;
	struct al_figures *figures;
	struct al_tally *tally;
	size_t *slot;
	struct al_arena arena;
};

/* ---- what is asked ---------------------------- */

static enum al_status
parse_day(struct counting *k, const char *option, const char *text, al_day *out)
{
	if (al_parse_day(text, al_time_day(k->frame.now, k->frame.offset), out))
		return AL_OK;
	return al_fail(k->e, AL_BAD,
		       _("%s: '%s' is not right; expected a date such as "
			 "2026-03-01"),
		       option, text);
}

/* Which bound of the period the filter says; 0: none. */
static char
bound_of(struct counting *k, const struct al_pair *p, al_day *day)
{
	const struct al_field *dated = NULL;
	size_t n = 0;
	char end = 0;

	if (k->def->dated < 0 || k->in->from || k->in->to)
		return 0;
	dated = &k->def->field[k->def->dated];
	n = strlen(dated->option);
	if (strncmp(p->name, dated->option, n) == 0 ||
	    strncmp(p->name, dated->name, n) == 0)
		end = strcmp(p->name + n, "-from") == 0 ? 'f'
		      : strcmp(p->name + n, "-to") == 0 ? 't'
							: 0;
	/* a bound with a time of day is a filter like others */
	if (end &&
	    al_parse_day(p->value, al_time_day(k->frame.now, k->frame.offset),
			 day))
		return end;
	return 0;
}

static enum al_status
read_period(struct counting *k)
{
	al_day from = 0, to = 0, day = 0;
	enum al_status s = AL_OK;
	char end = 0;

	al_period_always(&k->frame, &k->period);
	from = k->period.from;
	to = k->period.to;
	if (k->in->from)
		s = parse_day(k, "from", k->in->from, &from);
	if (s == AL_OK && k->in->to)
		s = parse_day(k, "to", k->in->to, &to);
	if (s != AL_OK)
		return s;
	k->filter = al_arena_alloc(&k->arena,
				   (k->in->nfilter + 1) * sizeof *k->filter);
	for (size_t i = 0; i < k->in->nfilter; i++) {
		end = bound_of(k, &k->in->filter[i], &day);
		if (!end)
			k->filter[k->nfilter++] = k->in->filter[i];
		else if (end == 'f')
			from = day > from ? day : from;
		else
			to = day < to ? day : to;
	}
	if (from > to)
		return al_fail(k->e, AL_BAD,
			       _("the period ends before it begins"));
	al_period_set(&k->frame, from, to, &k->period);
	return AL_OK;
}

static enum al_status
add_measure(struct counting *k, char *name)
{
	struct al_measure m;
	enum al_status s = al_measure_parse(k->def, name, &m, k->e);

	if (s == AL_OK && al_measure_of_ledger(&m) && (k->nby || k->nfilter))
		s = al_fail(k->e, AL_USAGE,
			    _("measure '%s' is of the whole ledger: it "
			      "goes with no filter and no --by"),
			    name);
	*(char **)al_grow(&k->name, k->nmeasure, sizeof name) = name;
	*(struct al_measure *)al_grow(&k->measure, k->nmeasure, sizeof m) = m;
	k->nmeasure++;
	return s;
}

static enum al_status
read_measures(struct counting *k)
{
	const char *list =
		k->in->measure && *k->in->measure ? k->in->measure : "count";
	enum al_status s = AL_OK, worst = AL_OK;
	const char *one = NULL;
	size_t n = 0, len = 0;

	for (;;) {
		n = strcspn(list, ",");
		one = al_trim(al_arena_strndup(&k->arena, list, n), &len);
		s = add_measure(k, al_arena_strndup(&k->arena, one, len));
		worst = s > worst ? s : worst;
		if (!list[n])
			return worst;
		list += n + 1;
	}
}

static enum al_status
ask(struct counting *k)
{
	enum al_status s = AL_OK;

	k->figures = al_figures_new(k->b);
	for (size_t i = 0; s == AL_OK && i < k->nmeasure; i++)
		s = al_measure_fits(k->def, &k->measure[i], k->filter,
				    k->nfilter, k->by, k->nby, k->e);
	if (s != AL_OK)
		return s;
	s = al_tally_ask(k->figures, k->def, k->filter, k->nfilter, &k->period,
			 k->by, k->nby, &k->tally, k->e);
	if (s != AL_OK)
		return s;
	k->slot =
		al_arena_alloc(&k->arena, (k->nmeasure + 1) * sizeof *k->slot);
	for (size_t i = 0; i < k->nmeasure; i++)
		k->slot[i] = al_tally_slot(k->tally, &k->measure[i]);
	return al_figures_run(k->figures, k->e);
}

/* ---- showing it ---------------------------- */

/* The names of `by` as they were given, for JSON. */
static const char *
by_name(struct counting *k, size_t i)
{
	const char *list = k->in->by, *one = NULL;
	size_t n = 0;

	for (; i > 0; i--)
		list += strcspn(list, ",") + 1;
	one = al_arena_strndup(&k->arena, list, strcspn(list, ","));
	one = al_trim(one, &n);
	return al_arena_strndup(&k->arena, one, n);
}

static struct al_column *
columns(struct counting *k)
{
	struct al_column *col =
		al_arena_alloc(&k->arena, (k->nby + k->nmeasure) * sizeof *col);
	struct al_buf label = { 0 };

	for (size_t i = 0; i < k->nby; i++)
		col[i] = (struct al_column){
			by_name(k, i), al_by_label(k->b, k->def, &k->by[i]),
			false
		};
	for (size_t i = 0; i < k->nmeasure; i++) {
		al_buf_clear(&label);
		al_measure_label(k->b, k->def, &k->measure[i], &label);
		col[k->nby + i] = (struct al_column){
			k->name[i], al_arena_strdup(&k->arena, label.s), true
		};
	}
	al_buf_release(&label);
	return col;
}

static const char *
kept(struct al_buf *b, struct al_arena *a)
{
	const char *s = al_arena_strdup(a, al_buf_str(b));

	al_buf_clear(b);
	return s;
}

static void
fill_row(struct counting *k, const struct al_group *g, struct al_cell *cell,
	 struct al_arena *a, struct al_buf *buf)
{
	struct al_figure f;

	for (size_t i = 0; i < k->nby; i++) {
		al_tally_text(k->tally, g->key, i, buf);
		cell[i].text = kept(buf, a);
		al_tally_json(k->tally, g->key, i, buf);
		cell[i].json = kept(buf, a);
	}
	for (size_t i = 0; i < k->nmeasure; i++) {
		f = al_tally_value(k->tally, g, k->slot[i]);
		al_figure_text(&f, buf);
		cell[k->nby + i].text = kept(buf, a);
		al_figure_json(&f, buf);
		cell[k->nby + i].json = kept(buf, a);
	}
}

static enum al_status
show(struct counting *k, enum al_format format, struct al_sink sink)
{
	size_t n = k->nby + k->nmeasure;
	struct al_render *r =
		al_render_new(format, columns(k), n, k->in->width, sink);
	struct al_cell *cell = al_arena_alloc(&k->arena, n * sizeof *cell);
	struct al_arena row = { 0 };
	struct al_buf buf = { 0 };
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < al_tally_groups(k->tally); i++) {
		al_arena_reset(&row);
		fill_row(k, al_tally_group(k->tally, i), cell, &row, &buf);
		s = al_render_row(r, cell);
	}
	if (s == AL_OK)
		s = al_render_end(r);
	al_render_free(r);
	al_arena_release(&row);
	al_buf_release(&buf);
	return s;
}

enum al_status
al_count(struct al_book *b, const char *ledger, const struct al_count *in,
	 struct al_sink sink, struct al_err *e)
{
	struct counting k = {
		.b = b, .in = in, .e = e, .frame = { al_offset(b), al_now(b) }
	};
	enum al_format format = AL_F_TABLE;
	enum al_status s = AL_OK, by = AL_OK, worst = AL_OK;

	if (al_streq(in->format, "excel"))
		format = AL_F_EXCEL;
	else if (in->format && !al_format_of(in->format, &format))
		return al_fail(e, AL_USAGE,
			       _("there is no format '%s'; expected table, "
				 "plain, csv, json or jsonl"),
			       in->format);
	s = al_book_ledger(b, ledger, &k.def, e);
	if (s == AL_OK && k.def->dated < 0)
		s = al_fail(e, AL_USAGE,
			    _("'%s' is a register: only ledgers, whose records "
			      "have a date, are counted"),
			    k.def->name);
	if (s != AL_OK)
		goto out;
	s = read_period(&k);
	by = al_by_list(k.def, in->by, &k.by, &k.nby, e);
	worst = read_measures(&k);
	worst = by > worst ? by : worst;
	s = worst > s ? worst : s;
	if (s == AL_OK)
		s = ask(&k);
	if (s == AL_OK)
		s = show(&k, format, sink);
out:
	al_figures_free(k.figures);
	free(k.by);
	free(k.name);
	free(k.measure);
	al_arena_release(&k.arena);
	return s;
}
