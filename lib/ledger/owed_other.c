/* owed_other.c: records of other ledgers that count as a return */
#include "filter.h"
#include "owed.h"

#include <string.h>

#define DAY 86400

/* "LEDGER FIELD=VALUE …" as filters; AL_BAD: it isn't so. */
static enum al_status
read_text(struct al_owing *w, const char *text, const struct al_ledger **def,
	  struct al_filter *f, struct al_err *e)
{
	char *copy = al_arena_strdup(&w->arena, text), *next = NULL, *equals;
	char *word = strtok_r(copy, " ", &next);
	enum al_status s;

	s = al_book_ledger(w->b, word ? word : "", def, e);
	if (s != AL_OK)
		return s;
	if ((*def)->unit < 0 || (*def)->dated < 0)
		return al_fail(e, AL_BAD,
			       _("filed-by: records of '%s' have no unit and "
				 "no date"),
			       word);
	al_filter_init(f, *def, 3);
	while (s == AL_OK && (word = strtok_r(NULL, " ", &next))) {
		equals = strchr(word, '=');
		if (equals)
			*equals++ = '\0';
		s = al_filter_add(w->b, f, al_now(w->b), word,
				  equals ? equals : "", e);
	}
	return s;
}

static void
query_sql(const struct al_ledger *def, const struct al_filter *f,
	  struct al_buf *sql)
{
	al_buf_adds(sql, "SELECT r._office, r._year, r._no, r.");
	al_sql_name(sql, def->field[def->unit].name);
	al_buf_adds(sql, " FROM ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " r WHERE r.");
	al_sql_name(sql, def->field[def->dated].name);
	al_buf_adds(sql, " BETWEEN ?1 AND ?2 AND ");
	al_filter_where(f, false, sql);
	al_buf_adds(sql, " ORDER BY r._year DESC, r._no DESC");
}

/* Within the period, or in the days before a key period's returns are due. */
static void
bind_days(struct al_owing *w, const struct al_ledger *def,
	  const struct al_record *row, const struct al_round *round, al_time t,
	  struct al_stmt *st)
{
	int offset = al_offset(w->b);
	al_day from = round->first, to = round->last, now;

	if (!al_every_regular(al_kind_every(row))) {
		to = al_time_day(round->due, offset);
		from = to - AL_KEY_DAYS;
	}
	now = al_time_day(t, offset);
	to = to < now ? to : now;
	if (def->field[def->dated].type == AL_DATE) {
		al_bind_day(st, 1, from);
		al_bind_day(st, 2, to);
	} else {
		al_time end = al_time_at(to, AL_DAY_END, offset);

		al_bind_int(st, 1, al_time_at(from, 0, offset));
		al_bind_int(st, 2, end < t ? end : t);
	}
}

static void
put_record(struct al_owing *w, const struct al_ledger *def, struct al_stmt *st,
	   struct al_map *out)
{
	const struct al_key k = { al_col_int(st, 0), al_col_int(st, 1),
				  al_col_int(st, 2) };
	struct al_buf code = { 0 };
	const char **unit;
	char *text;
	size_t n = al_split(&w->arena, al_col_text(st, 3), &unit);

	al_code_text(def, &k, &code);
	text = al_arena_strdup(&w->arena, code.s);
	for (size_t i = 0; i < n; i++)
		al_map_put(out, unit[i], strlen(unit[i]), text);
	al_buf_release(&code);
}

enum al_status
al_filed_by(struct al_owing *w, const struct al_record *row,
	    const struct al_round *round, al_time t, struct al_map *out,
	    struct al_err *e)
{
	const char *text = al_row_text(row, "filed_by");
	const struct al_ledger *def;
	struct al_filter f = { 0 };
	struct al_buf sql = { 0 };
	struct al_stmt *st;
	enum al_status s;

	if (!text)
		return AL_OK;
	s = read_text(w, text, &def, &f, e);
	if (s == AL_OK) {
		query_sql(def, &f, &sql);
		s = al_sql(w->b->db, sql.s, &st, e);
	}
	if (s == AL_OK) {
		bind_days(w, def, row, round, t, st);
		al_filter_bind(&f, st);
		while (al_step(st, &s, e))
			put_record(w, def, st, out);
		al_reset(st);
	}
	al_buf_release(&sql);
	al_filter_release(&f);
	return s;
}

enum al_status
al_filed_by_check(struct al_owing *w, const char *text, struct al_err *e)
{
	const struct al_ledger *def;
	struct al_filter f = { 0 };
	enum al_status s = read_text(w, text, &def, &f, e);

	al_filter_release(&f);
	return s;
}
