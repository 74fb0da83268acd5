/* due_sheet.c: what is due by whom it falls to: the sheet for the morning */
#include "due.h"
#include "base/encode.h"

#include <string.h>

struct sheet {
	struct al_book *b;
	struct al_dues *d;
	int by;
	enum al_format format;
	int width;
	struct al_sink sink;
	struct al_err *e;
	struct al_buf out; /* not yet written */
};

/* The duties of one unit or person: rows `from` to `to`. */
struct group {
	const char *code; /* NULL: nobody is named */
	const char *name, *post, *unit;
	size_t from, to;
	size_t n[AL_MARKS]; /* by mark */
};

enum al_status
al_due_by(const char *name, int *column, struct al_err *e)
{
	if (al_column_find(name, column) &&
	    (*column == AL_COL_OWNER || *column == AL_COL_LEAD ||
	     *column == AL_COL_UNIT))
		return AL_OK;
	return al_fail(e, AL_USAGE,
		       _("--by: '%s' is not right; expected owner, lead or "
			 "unit"),
		       name);
}

/* ---- who it is ------------------------------------------------------------------ */

/* The text of a field, where the register has one of this name. */
static const char *
field_text(struct sheet *sh, const struct al_record *r, int field)
{
	struct al_buf text = { 0 };
	const char *s;

	if (field < 0 || (size_t)field >= r->def->ncol ||
	    r->def->field[field].type == AL_PRIVATE)
		return NULL;
	al_value_text(sh->b, &r->def->field[field], &r->val[field], &text);
	s = text.len ? al_arena_strdup(&sh->d->arena, text.s) : NULL;
	al_buf_release(&text);
	return s;
}

/* Name, post and unit, as the register has them. */
static enum al_status
look_up(struct sheet *sh, struct group *g)
{
	const char *list = sh->by == AL_COL_UNIT ? "unit" : "staff";
	const struct al_ledger *def;
	const struct al_ref *ref;
	struct al_record *r;
	enum al_status s;

	if (!g->code)
		return AL_OK;
	s = al_ref_find(sh->b, list, g->code, false, &ref, sh->e);
	if (s == AL_OK)
		g->name = ref->found ? al_ref_name(sh->b, ref) : g->code;
	if (s != AL_OK || sh->by == AL_COL_UNIT || !ref->found)
		return s;
	s = al_book_ledger(sh->b, list, &def, sh->e);
	if (s == AL_OK)
		s = al_record_find(sh->b, def, g->code, &sh->d->arena, &r,
				   sh->e);
	if (s != AL_OK)
		return s;
	g->post = field_text(sh, r, al_def_field(def, "post"));
	g->unit = field_text(sh, r, def->unit);
	return AL_OK;
}

static const char *
nobody(const struct sheet *sh)
{
	bool zh = sh->b->zh;

	return sh->by == AL_COL_OWNER ? zh ? "未明确责任人" : "nobody named"
	       : sh->by == AL_COL_LEAD
		       ? zh ? "未明确包案领导" : "no leader named"
	       : zh ? "未明确责任单位"
		    : "no unit named";
}

/* ---- headings -------------------------------------------------------------------- */

void
al_due_counts(const struct al_book *b, const size_t n[AL_MARKS],
	      struct al_buf *out)
{
	static const struct al_label said[AL_MARKS] = {
		[AL_MARK_OVERDUE] = { "%zu overdue", "逾期%zu项" },
		[AL_MARK_TODAY] = { "%zu due today", "今日到期%zu项" },
		[AL_MARK_LATER] = { "%zu due later", "其后到期%zu项" },
		[AL_MARK_PAUSED] = { "%zu paused", "暂停计时%zu项" },
		[AL_MARK_WINDOW] = { "%zu waiting for others",
				     "对方期限%zu项" },
	};
	bool any = false;

	for (size_t m = 0; m < AL_MARKS; m++) {
		if (!n[m])
			continue;
		if (any)
			al_buf_adds(out, b->zh ? "，" : ", ");
		al_buf_addf(out, al_label(b, &said[m]), n[m]);
		any = true;
	}
}

static void
heading(const struct sheet *sh, const struct group *g, struct al_buf *out)
{
	bool zh = sh->b->zh;

	al_buf_adds(out, g->name ? g->name : nobody(sh));
	if (g->post || g->unit)
		al_buf_addf(out, zh ? "（%s%s%s）" : " (%s%s%s)",
			    g->post ? g->post : "",
			    !g->post || !g->unit ? ""
			    : zh		 ? "，"
						 : ", ",
			    g->unit ? g->unit : "");
	al_buf_adds(out, zh ? "：" : ": ");
	al_due_counts(sh->b, g->n, out);
	al_buf_addc(out, '\n');
}

static void
json_pair(struct al_buf *out, const char *key, const char *value)
{
	al_json_str(out, key);
	al_buf_addc(out, ':');
	value ? al_json_str(out, value) : al_buf_adds(out, "null");
	al_buf_addc(out, ',');
}

static void
json_heading(const struct sheet *sh, const struct group *g, struct al_buf *out)
{
	static const char *const count[] = { "overdue", "today", "later",
					     "paused", "window" };

	al_buf_addc(out, '{');
	json_pair(out, "by", al_column_name(NULL, sh->by));
	json_pair(out, "code", g->code);
	json_pair(out, "name", g->name);
	if (sh->by != AL_COL_UNIT) {
		json_pair(out, "post", g->post);
		json_pair(out, "unit", g->unit);
	}
	for (size_t m = 0; m < AL_COUNT(count); m++)
		al_buf_addf(out, "\"%s\":%zu,", count[m], g->n[m]);
}

/* ---- rows ------------------------------------------------------------------------- */

static enum al_status
to_buf(void *arg, const char *s, size_t n)
{
	al_buf_add(arg, s, n);
	return AL_OK;
}

static void
put_table(struct sheet *sh, const struct group *g)
{
	struct al_render *r =
		al_render_new(AL_F_TABLE, sh->d->column, sh->d->ncolumn,
			      sh->width, (struct al_sink){ to_buf, &sh->out });

	if (g->from > 0)
		al_buf_addc(&sh->out, '\n');
	heading(sh, g, &sh->out);
	for (size_t i = g->from; i < g->to; i++)
		al_render_row(r, sh->d->row[i].cell);
	al_render_end(r);
	al_render_free(r);
}

static void
put_json(struct sheet *sh, const struct group *g)
{
	if (sh->format == AL_F_JSON)
		al_buf_adds(&sh->out, g->from ? ",\n" : "[\n");
	json_heading(sh, g, &sh->out);
	al_buf_adds(&sh->out, "\"duties\":[");
	for (size_t i = g->from; i < g->to; i++) {
		al_buf_adds(&sh->out, i > g->from ? ",{" : "{");
		for (size_t k = 0; k < sh->d->ncolumn; k++) {
			if (k)
				al_buf_addc(&sh->out, ',');
			al_json_str(&sh->out, sh->d->column[k].name);
			al_buf_addf(&sh->out, ":%s",
				    sh->d->row[i].cell[k].json);
		}
		al_buf_addc(&sh->out, '}');
	}
	al_buf_adds(&sh->out, sh->format == AL_F_JSON ? "]}" : "]}\n");
}

/* A flat table has the group's code and name before each row. */
static struct al_render *
flat_render(struct sheet *sh)
{
	static const struct al_label name = { "name", "名称" };
	size_t n = sh->d->ncolumn;
	struct al_column *col =
		al_arena_alloc(&sh->d->arena, (n + 2) * sizeof *col);

	col[0] = (struct al_column){ al_column_name(NULL, sh->by),
				     al_column_label(sh->b, NULL, sh->by),
				     false };
	col[1] = (struct al_column){ "name", al_label(sh->b, &name), false };
	memcpy(col + 2, sh->d->column, n * sizeof *col);
	return al_render_new(sh->format, col, n + 2, sh->width, sh->sink);
}

static enum al_status
put_flat(struct sheet *sh, struct al_render *r, const struct group *g)
{
	size_t n = sh->d->ncolumn;
	struct al_cell *cell =
		al_arena_alloc(&sh->d->arena, (n + 2) * sizeof *cell);
	enum al_status s = AL_OK;

	cell[0].text = g->code;
	cell[1].text = g->name;
	for (size_t i = g->from; s == AL_OK && i < g->to; i++) {
		memcpy(cell + 2, sh->d->row[i].cell, n * sizeof *cell);
		s = al_render_row(r, cell);
	}
	return s;
}

/* ---- the sheet --------------------------------------------------------------------- */

/* By code; where nobody is named, at the end; then by due as before. */
static int
by_group(const void *a, const void *b)
{
	const struct al_due_row *x = a, *y = b;
	int c;

	if (!x->group != !y->group)
		return x->group ? -1 : 1;
	c = x->group ? strcmp(x->group, y->group) : 0;
	if (c)
		return c;
	if (x->due != y->due)
		return x->due < y->due ? -1 : 1;
	return x->order < y->order ? -1 : 1;
}

static enum al_status
next_group(struct sheet *sh, size_t from, struct group *g)
{
	const struct al_due_row *row = sh->d->row;

	*g = (struct group){ .code = row[from].group, .from = from };
	for (g->to = from;
	     g->to < sh->d->n && al_streq(row[g->to].group, g->code); g->to++)
		g->n[row[g->to].mark]++;
	return look_up(sh, g);
}

static enum al_status
write_out(struct sheet *sh)
{
	enum al_status s = AL_OK;

	if (sh->out.len)
		s = sh->sink.write(sh->sink.arg, sh->out.s, sh->out.len);
	al_buf_clear(&sh->out);
	return s;
}

static enum al_status
groups(struct sheet *sh, struct al_render *flat)
{
	enum al_status s = AL_OK;
	struct group g;

	for (size_t i = 0; s == AL_OK && i < sh->d->n; i = g.to) {
		s = next_group(sh, i, &g);
		if (s != AL_OK)
			break;
		if (flat)
			s = put_flat(sh, flat, &g);
		else if (sh->format == AL_F_TABLE)
			put_table(sh, &g);
		else
			put_json(sh, &g);
		if (s == AL_OK)
			s = write_out(sh);
	}
	return s;
}

enum al_status
al_due_sheet(struct al_book *b, struct al_dues *d, int by,
	     enum al_format format, int width, struct al_sink sink,
	     struct al_err *e)
{
	struct sheet sh = { .b = b,
			    .d = d,
			    .by = by,
			    .format = format,
			    .width = width,
			    .sink = sink,
			    .e = e };
	bool json = format == AL_F_JSON || format == AL_F_JSONL;
	struct al_render *flat = NULL;
	enum al_status s;

	if (d->n > 1)
		qsort(d->row, d->n, sizeof *d->row, by_group);
	if (!json && format != AL_F_TABLE)
		flat = flat_render(&sh);
	s = groups(&sh, flat);
	if (format == AL_F_JSON)
		al_buf_adds(&sh.out, d->n ? "\n]\n" : "[]\n");
	if (s == AL_OK)
		s = flat ? al_render_end(flat) : write_out(&sh);
	al_render_free(flat);
	al_buf_release(&sh.out);
	return s;
}
