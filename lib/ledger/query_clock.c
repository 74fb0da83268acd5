/* query_clock.c: listing clocks: which ones, and how each stands at T */
#include "filter_part.h"
#include "query_cell.h"

#include <inttypes.h>
#include <string.h>

static int
find_clock(const struct al_ledger *def, const char *name, size_t n)
{
	for (size_t i = 0; i < def->nclock; i++) {
		const struct al_clock_def *c = &def->clock[i];
		const char *const known[] = { c->name, c->label.en,
					      c->label.zh };

		for (size_t k = 0; k < AL_COUNT(known); k++)
			if (known[k] && strlen(known[k]) == n &&
			    strncmp(known[k], name, n) == 0)
				return (int)i;
	}
	return -1;
}

bool
al_query_clocks(struct al_query *q, const char *list)
{
	const char *name;
	size_t n;
	int i;

	for (; *list; list += *list == ',') {
		n = strcspn(list, ",");
		name = al_arena_strndup(&q->filter.arena, list, n);
		list += n;
		name = al_trim(name, &n);
		i = find_clock(q->def, name, n);
		if (i >= 0)
			al_buf_addf(&q->names, "%s?%d",
				    q->names.len ? ", " : "",
				    al_filter_param_text(
					    &q->filter, q->def->clock[i].name));
	}
	return q->names.len > 0;
}

/* ---- SQL ------------------------------------------------------------------ */

static const char *
group_sql(int column)
{
	return column == AL_COL_UNIT	? "k.unit"
	       : column == AL_COL_OWNER ? "k.owner"
	       : column == AL_COL_LEAD	? "k.lead"
					: "NULL";
}

/* The numbers of enum al_mark. */
void
al_query_clock_head(struct al_book *b, const struct al_query *q,
		    struct al_buf *sql)
{
	al_day today = al_time_day(q->t, al_offset(b));

	if (q->waiting)
		al_buf_addf(sql, ", CASE k.kind WHEN %d THEN %d ELSE %d END",
			    AL_WINDOW, AL_MARK_WINDOW, AL_MARK_PAUSED);
	else
		al_buf_addf(sql,
			    ", (k.due >= %" PRId64 ") + (k.due > %" PRId64 ")",
			    q->t, al_time_at(today, AL_DAY_END, al_offset(b)));
	al_buf_addf(sql, ", %s, k.name, k.n", group_sql(q->group));
}

void
al_query_clock_from(const struct al_query *q, struct al_buf *sql)
{
	/* the index has what runs now */
	al_buf_adds(sql, q->waiting || q->filter.as_of != AL_NEVER
				 ? "clock k CROSS JOIN "
				 : "clock k INDEXED BY clock_due CROSS JOIN ");
}

void
al_query_clock_where(const struct al_query *q, struct al_buf *sql)
{
	al_buf_addf(sql,
		    "k.ledger = '%s' AND k.due IS NOT NULL AND "
		    "k.due < %" PRId64 " AND ",
		    q->def->name, q->filter.due_before);
	if (q->waiting)
		al_buf_addf(sql,
			    "k.stop IS NULL AND k.void IS NULL AND "
			    "(k.kind = 0 AND k.paused IS NOT NULL OR "
			    "k.kind = %d AND k.due >= %" PRId64 ")",
			    AL_WINDOW, q->t);
	else
		al_filter_running(&q->filter, sql);
	al_buf_adds(sql, " AND ");
	if (q->due_from != AL_NEVER)
		al_buf_addf(sql, "k.due >= %" PRId64 " AND ", q->due_from);
	if (q->names.len)
		al_buf_addf(sql, "k.name IN (%s) AND ", q->names.s);
	al_buf_adds(sql, "r._office = k.office AND r._year = k.year AND "
			 "r._no = k.no AND ");
}
