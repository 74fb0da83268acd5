/* query.c: records that pass a filter, as rows of cells */
#include "query_cell.h"
#include "value.h"

#include <inttypes.h>
#include <string.h>

/* ---- columns ------------------------------------------------------------- */

static const struct {
	int column;
	const char *name;
	struct al_label label;
} built_in[] = {
	{ AL_COL_CODE, "code", { "code", "编号" } },
	{ AL_COL_STATE, "state", { "state", "状态" } },
	{ AL_COL_DUE, "due", { "due", "到期" } },
	{ AL_COL_VERSION, "version", { "version", "版本" } },
	{ AL_COL_CLOCK, "clock", { "clock", "时限" } },
	{ AL_COL_OVERDUE, "overdue", { "overdue", "逾期" } },
	{ AL_COL_LEDGER, "ledger", { "ledger", "台账" } },
	{ AL_COL_DAYS, "days", { "days left", "剩余天数" } },
	{ AL_COL_UNIT, "unit", { "responsible unit", "责任单位" } },
	{ AL_COL_OWNER, "owner", { "responsible person", "责任人" } },
	{ AL_COL_LEAD, "lead", { "leader answerable", "包案领导" } },
	{ AL_COL_WHAT, "what", { "about", "事由" } },
	{ AL_COL_MARK, "mark", { "mark", "标记" } },
};

const char *
al_column_name(const struct al_ledger *def, int column)
{
	for (size_t i = 0; i < AL_COUNT(built_in); i++)
		if (built_in[i].column == column)
			return built_in[i].name;
	return def->field[column].name;
}

const char *
al_column_label(const struct al_book *b, const struct al_ledger *def,
		int column)
{
	for (size_t i = 0; i < AL_COUNT(built_in); i++)
		if (built_in[i].column == column)
			return al_label(b, &built_in[i].label);
	return al_label(b, &def->field[column].label);
}

/* Of those before AL_COL_LEDGER there are some in any list. */
enum { OF_RECORDS = 6 };

static bool
own_column(const char *name, size_t n, bool labels, int *out)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(name, labels ? built_in[i].label.zh
					: built_in[i].name) == 0)
			return *out = built_in[i].column, true;
	return false;
}

bool
al_column_find(const char *name, int *out)
{
	return own_column(name, AL_COUNT(built_in), false, out) ||
	       own_column(name, AL_COUNT(built_in), true, out);
}

/* A field may have the label of one that every list has. */
static enum al_status
find_column(const struct al_query *q, const char *name, int *out,
	    struct al_err *e)
{
	size_t n = q->clocks ? AL_COUNT(built_in) : OF_RECORDS;
	const char *word[AL_COUNT(built_in)], *near;

	if (own_column(name, n, false, out))
		return AL_OK;
	*out = al_def_field(q->def, name);
	if (*out >= 0 && (size_t)*out < q->def->ncol)
		return AL_OK;
	if (own_column(name, n, true, out))
		return AL_OK;
	for (size_t i = 0; i < n; i++)
		word[i] = built_in[i].name;
	near = al_def_nearest(q->def, q->def->ncol, name, word, n);
	return al_fail(e, AL_USAGE,
		       near ? _("there is no column '%s'; did you mean '%s'?")
			    : _("there is no column '%s'"),
		       name, near);
}

void
al_query_init(struct al_query *q, const struct al_ledger *def, al_time t)
{
	*q = (struct al_query){ .def = def, .t = t, .due_from = AL_NEVER };
	al_filter_init(&q->filter, def, 1);
}

void
al_query_release(struct al_query *q)
{
	al_filter_release(&q->filter);
	al_buf_release(&q->names);
	free(q->column);
	free(q->sort);
}

/* Each name of "a,-b" in turn. */
static enum al_status
each_name(struct al_query *q, const char *list, struct al_err *e,
	  void (*add)(struct al_query *, int column, bool down))
{
	enum al_status s = AL_OK, t;
	const char *name, *next;
	int column;
	size_t n;
	bool down;

	for (; list && *list; list = next) {
		next = al_many_cut(list, &n);
		name = al_arena_strndup(&q->filter.arena, list, n);
		name = al_trim(name, &n);
		name = al_arena_strndup(&q->filter.arena, name, n);
		down = *name == '-';
		t = find_column(q, name + down, &column, e);
		if (t == AL_OK)
			add(q, column, down);
		s = t > s ? t : s;
	}
	return s;
}

static void
add_column(struct al_query *q, int column, bool down)
{
	(void)down;
	*(int *)al_grow(&q->column, q->ncolumn++, sizeof(int)) = column;
}

static void
add_sort(struct al_query *q, int column, bool down)
{
	*(struct al_sort *)al_grow(&q->sort, q->nsort++, sizeof *q->sort) =
		(struct al_sort){ column, down };
}

void
al_query_add_column(struct al_query *q, int column)
{
	add_column(q, column, false);
}

enum al_status
al_query_columns(struct al_query *q, const char *list, struct al_err *e)
{
	if (list)
		return each_name(q, list, e, add_column);
	for (size_t i = 0; i < q->def->ncolumn; i++)
		add_column(q, q->def->column[i], false);
	return AL_OK;
}

enum al_status
al_query_sort(struct al_query *q, const char *list, struct al_err *e)
{
	if (list)
		return each_name(q, list, e, add_sort);
	if (q->filter.overdue)
		add_sort(q, AL_COL_DUE, false);
	return AL_OK;
}

/* ---- SQL ------------------------------------------------------------------ */

/* By the clocks' own index, in the order of what is due. */
static bool
by_clock(const struct al_query *q)
{
	return q->clocks ||
	       (q->filter.overdue && q->nsort && !q->sort[0].down &&
		q->sort[0].column == AL_COL_DUE);
}

static void
next_clock_sql(struct al_buf *sql, const char *what, const struct al_query *q)
{
	al_buf_addf(
		sql,
		"(SELECT %s FROM clock k WHERE k.office = r._office AND "
		"k.ledger = '%s' AND k.year = r._year AND k.no = r._no AND ",
		what, q->def->name);
	al_filter_running(&q->filter, sql);
	al_buf_adds(sql, " AND k.due IS NOT NULL ORDER BY k.due LIMIT 1)");
}

/* The mask, unless the record has become one that shows none. */
static void
mask_sql(struct al_buf *sql, struct al_query *q, const struct al_field *f)
{
	al_buf_addf(
		sql,
		"(SELECT s.mask FROM sealed s WHERE s.office = r._office AND "
		"s.ledger = '%s' AND s.year = r._year AND s.no = r._no AND "
		"s.field = '%s' AND s.seq = r.",
		q->def->name, f->name);
	al_sql_name(sql, f->name);
	if (q->def->no_mask.n) {
		al_buf_adds(sql, " AND NOT ");
		al_filter_cond(&q->filter, &q->def->no_mask, sql);
	}
	al_buf_addc(sql, ')');
}

/* A record that shows no masks says nothing of itself outside the office. */
static void
discreet_sql(struct al_buf *sql, struct al_query *q, int column)
{
	if (q->def->no_mask.n) {
		al_buf_adds(sql, "CASE WHEN ");
		al_filter_cond(&q->filter, &q->def->no_mask, sql);
		al_buf_adds(sql, " THEN NULL ELSE ");
	}
	al_buf_adds(sql, "r.");
	al_sql_name(sql, q->def->field[column].name);
	if (q->def->no_mask.n)
		al_buf_adds(sql, " END");
}

static void
column_sql(struct al_buf *sql, struct al_query *q, int column)
{
	bool joined = by_clock(q), what = column == AL_COL_WHAT;

	switch (column) {
	case AL_COL_CODE:
	case AL_COL_LEDGER:
		al_buf_adds(sql, q->def->reg ? "r._code" : "NULL");
		return;
	case AL_COL_STATE:
		al_buf_adds(sql, "r._state");
		return;
	case AL_COL_VERSION:
		al_buf_adds(sql, "r._version");
		return;
	case AL_COL_DUE:
	case AL_COL_OVERDUE:
	case AL_COL_DAYS:
		joined ? al_buf_adds(sql, "k.due")
		       : next_clock_sql(sql, "k.due", q);
		return;
	case AL_COL_CLOCK:
		joined ? al_buf_adds(sql, "k.name")
		       : next_clock_sql(sql, "k.name", q);
		return;
	case AL_COL_UNIT:
		al_buf_adds(sql, "k.unit");
		return;
	case AL_COL_OWNER:
		al_buf_adds(sql, "k.owner");
		return;
	case AL_COL_LEAD:
		al_buf_adds(sql, "k.lead");
		return;
	case AL_COL_MARK: /* a clock's row has it anyway */
		al_buf_adds(sql, "NULL");
		return;
	case AL_COL_WHAT:
		column = q->def->about;
		if (column < 0) {
			al_buf_adds(sql, "NULL");
			return;
		}
		break;
	default:
		break;
	}
	if (q->def->field[column].type == AL_PRIVATE) {
		mask_sql(sql, q, &q->def->field[column]);
		return;
	}
	if (what && q->discreet) {
		discreet_sql(sql, q, column);
		return;
	}
	al_buf_adds(sql, "r.");
	al_sql_name(sql, q->def->field[column].name);
}

static void
order_sql(struct al_buf *sql, struct al_query *q)
{
	if (by_clock(q)) {
		/* the index gives due, then year and number; asked for all of
		 * them, SQLite would sort what is in order already */
		al_buf_adds(sql, " ORDER BY k.due");
		if (q->filter.as_of != AL_NEVER)
			al_buf_adds(sql, ", k.year, k.no, k.name, k.n");
		return;
	}
	al_buf_adds(sql, " ORDER BY ");
	for (size_t i = 0; i < q->nsort; i++) {
		if (q->sort[i].column == AL_COL_CODE)
			al_buf_adds(sql, q->def->reg ? "r._code"
					 : q->sort[i].down
						 ? "r._year DESC, r._no"
						 : "r._year, r._no");
		else
			column_sql(sql, q, q->sort[i].column);
		al_buf_adds(sql, q->sort[i].down ? " DESC, " : ", ");
	}
	al_buf_adds(sql, q->def->reg ? "r._code" : "r._office, r._year, r._no");
}

static void
query_sql(struct al_book *b, struct al_buf *sql, struct al_query *q)
{
	al_buf_adds(sql, "SELECT r._office, r._year, r._no, ");
	al_buf_adds(sql, by_clock(q) ? "k.due" : "NULL");
	if (q->clocks)
		al_query_clock_head(b, q, sql);
	for (size_t i = 0; i < q->ncolumn; i++) {
		al_buf_adds(sql, ", ");
		column_sql(sql, q, q->column[i]);
	}
	al_buf_adds(sql, " FROM ");
	if (by_clock(q))
		al_query_clock_from(q, sql);
	al_sql_name(sql, q->def->name);
	al_buf_adds(sql, " r WHERE ");
	if (by_clock(q))
		al_query_clock_where(q, sql);
	al_filter_where(&q->filter, by_clock(q), sql);
	order_sql(sql, q);
	if (q->limit > 0 && !by_clock(q))
		al_buf_addf(sql, " LIMIT %" PRId64, q->limit);
}

/* A record with two clocks that are due is listed once, by the earlier. */
static bool
seen_before(struct al_map *seen, struct al_arena *a, const struct al_key *k)
{
	struct al_key *copy;

	if (al_map_get(seen, (const char *)k, sizeof *k))
		return true;
	copy = al_arena_alloc(a, sizeof *copy);
	*copy = *k;
	al_map_put(seen, (const char *)copy, sizeof *copy, copy);
	return false;
}

enum al_status
al_query_run(struct al_book *b, struct al_query *q,
	     enum al_status (*row)(void *arg, const struct al_row *), void *arg,
	     struct al_err *e)
{
	struct al_cells c;
	struct al_map seen = { 0 };
	struct al_buf sql = { 0 };
	struct al_stmt *st = NULL;
	struct al_row r;
	int64_t n = 0;
	enum al_status s;

	al_cells_init(&c, b, q);
	query_sql(b, &sql, q);
	s = al_sql(b->db, sql.s, &st, e);
	if (s != AL_OK)
		goto out;
	al_filter_bind(&q->filter, st);
	while (s == AL_OK && !(q->limit && n >= q->limit) &&
	       al_step(st, &s, e)) {
		al_cells_row(&c, st, &r);
		if (by_clock(q) && !q->clocks &&
		    seen_before(&seen, &q->filter.arena, &r.key))
			continue;
		n++;
		s = row(arg, &r);
	}
	al_reset(st);
out:
	al_map_release(&seen);
	al_buf_release(&sql);
	al_cells_release(&c);
	return s;
}

struct al_column *
al_query_render_columns(struct al_book *b, struct al_query *q)
{
	struct al_column *col = al_arena_alloc(&q->filter.arena,
					       (q->ncolumn + 1) * sizeof *col);
	enum al_type type;

	for (size_t i = 0; i < q->ncolumn; i++) {
		int c = q->column[i];

		type = c >= 0 ? q->def->field[c].type : AL_TEXT;
		col[i].name = al_column_name(q->def, c);
		col[i].label = al_column_label(b, q->def, c);
		col[i].number = type == AL_INT || type == AL_MONEY ||
				c == AL_COL_DAYS || c == AL_COL_VERSION;
	}
	return col;
}
