/* complete_code.c: codes of registers and records that begin as was typed */
#include "complete.h"

#include <inttypes.h>
#include <string.h>

/* So many codes are told; those of records come from so many newest ones,
 * so that it is quick whatever the ledger holds. */
#define TOLD "200"
#define LOOKED_AT "2000"

/* ---- codes of registers --------------------------------------------------------- */

/* Rows that ended are still looked for in lists. */
static void
register_sql(struct completing *c, const struct al_ledger *def,
	     const char *matched, struct al_buf *sql)
{
	int name = c->b->zh || def->name_en < 0 ? def->name_zh : def->name_en;

	al_buf_adds(sql, "SELECT _code, ");
	al_sql_name(sql, name >= 0 ? def->field[name].name : "_code");
	al_buf_adds(sql, " FROM ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " WHERE _state <> 'void' AND substr(");
	al_sql_name(sql, matched);
	al_buf_adds(sql, ", 1, length(?1)) = ?1");
	if (def->valid_to >= 0 && c->w->purpose != AL_FOR_LIST) {
		al_buf_adds(sql, " AND coalesce(");
		al_sql_name(sql, def->field[def->valid_to].name);
		al_buf_adds(sql, ", '9999') >= ?2");
	}
	al_buf_adds(sql, " ORDER BY _code LIMIT " TOLD);
}

static enum al_status
register_codes(struct completing *c, const struct al_ledger *def,
	       const char *before)
{
	const char *start = c->w->start + strlen(before);
	bool by_name = (unsigned char)*start >= 0x80 && def->name_zh >= 0;
	char today[AL_DATE_LEN];
	struct al_buf sql = { 0 }, word = { 0 };
	struct al_stmt *st;
	enum al_status s;

	al_day_text(al_time_day(al_now(c->b), al_offset(c->b)), today);
	register_sql(c, def, by_name ? def->field[def->name_zh].name : "_code",
		     &sql);
	s = al_sql(c->b->db, sql.s, &st, NULL);
	if (s == AL_OK) {
		al_bind_text(st, 1, start);
		if (strstr(sql.s, "?2"))
			al_bind_text(st, 2, today);
	}
	while (s == AL_OK && al_step(st, &s, NULL)) {
		al_buf_clear(&word);
		al_buf_addf(&word, "%s%s", before,
			    al_col_text(st, by_name ? 1 : 0));
		s = al_complete_tell(c, word.s,
				     al_col_text(st, by_name ? 0 : 1));
	}
	al_buf_release(&sql);
	al_buf_release(&word);
	return s;
}

/* ---- codes of records ------------------------------------------------------------- */

/* The years and numbers of the codes that begin so: "XF20", "XF2026-0001". */
struct range {
	int64_t year[2], no[2];
};

static int64_t
power(int64_t n)
{
	return n <= 0 ? 1 : 10 * power(n - 1);
}

static bool
range_of(const char *digits, struct range *r)
{
	int64_t n = (int64_t)strspn(digits, "0123456789"), p = power(4 - n), v;

	*r = (struct range){ { 0, 9999 }, { 1, INT64_MAX } };
	if (n > 4 || (n < 4 && digits[n]))
		return false;
	v = strtoll(digits, NULL, 10);
	r->year[0] = v * p;
	r->year[1] = v * p + p - 1;
	if (!digits[n])
		return true;
	if (digits[n] != '-')
		return false;
	digits += n + 1;
	n = (int64_t)strspn(digits, "0123456789");
	if (digits[n] || n > 6)
		return false;
	if (n) {
		p = power(6 - n);
		v = strtoll(digits, NULL, 10);
		r->no[0] = v * p;
		r->no[1] = v * p + p - 1;
	}
	return true;
}

/* What a record is about: the first text that everyone has to give. */
static const char *
telling_column(const struct al_ledger *def)
{
	for (size_t i = 0; i < def->ncol; i++)
		if (def->field[i].type == AL_TEXT && def->field[i].required)
			return def->field[i].name;
	return "_state";
}

static void
put_states(const struct al_ledger *def, uint64_t in, struct al_buf *sql)
{
	al_buf_adds(sql, "_state IN ('void'");
	for (size_t i = 0; i < def->nstate; i++)
		if (in & ((uint64_t)1 << i))
			al_buf_addf(sql, ", '%s'", def->state[i].name);
	al_buf_addc(sql, ')');
}

/* Names of states are plain words, so they may stand in the text. */
static void
record_sql(struct completing *c, const struct al_ledger *def,
	   struct al_buf *sql)
{
	int action = c->w->action ? al_def_action(def, c->w->action) : -1;
	uint64_t final = 0;

	for (size_t i = 0; i < def->nstate; i++)
		if (def->state[i].end != AL_OPEN)
			final |= (uint64_t)1 << i;
	al_buf_adds(sql, "SELECT _year, _no, _state, told FROM "
			 "(SELECT _year, _no, _state, ");
	al_sql_name(sql, telling_column(def));
	al_buf_adds(sql, " AS told FROM ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " WHERE _office = ?1 AND _year BETWEEN ?2 AND ?3 "
			 "AND _no BETWEEN ?4 AND ?5 "
			 "ORDER BY _year DESC, _no DESC LIMIT " LOOKED_AT
			 ") AS newest WHERE _state <> 'void'");
	if (action >= 0 && (size_t)action < def->naction) {
		al_buf_adds(sql, " AND ");
		put_states(def, def->action[action].from, sql);
	}
	al_buf_adds(sql, " ORDER BY ");
	put_states(def, final, sql);
	al_buf_adds(sql, ", _year DESC, _no DESC LIMIT " TOLD);
}

static enum al_status
record_row(struct completing *c, const struct al_ledger *def,
	   struct al_stmt *st)
{
	struct al_key k = { 0, al_col_int(st, 0), al_col_int(st, 1) };
	struct al_buf code = { 0 }, what = { 0 };
	const char *told = al_col_text(st, 3);
	enum al_status s;

	al_code_text(def, &k, &code);
	al_buf_addf(&what, "%s%s%s",
		    al_state_label(c->b, def, al_col_text(st, 2)),
		    c->b->zh ? "：" : ": ", told ? told : "");
	/* small letters will do */
	s = c->word(c->arg, code.s, what.s);
	al_buf_release(&code);
	al_buf_release(&what);
	return s;
}

static enum al_status
record_codes(struct completing *c, const struct al_ledger *def)
{
	size_t n = strlen(def->prefix), typed = strlen(c->w->start);
	struct al_buf sql = { 0 };
	struct al_stmt *st;
	struct range r;
	enum al_status s;

	if ((c->w->action && al_def_action(def, c->w->action) < 0) ||
	    strncasecmp(c->w->start, def->prefix, typed < n ? typed : n) != 0 ||
	    !range_of(typed < n ? "" : c->w->start + n, &r))
		return AL_OK;
	record_sql(c, def, &sql);
	s = al_sql(c->b->db, sql.s, &st, NULL);
	if (s == AL_OK) {
		al_bind_int(st, 1, al_db_office(c->b->db)->id);
		for (int i = 0; i < 2; i++) {
			al_bind_int(st, 2 + i, r.year[i]);
			al_bind_int(st, 4 + i, r.no[i]);
		}
	}
	while (s == AL_OK && al_step(st, &s, NULL))
		s = record_row(c, def, st);
	al_buf_release(&sql);
	return s;
}

static enum al_status
codes_of(struct completing *c, const struct al_ledger *def)
{
	return def->reg ? register_codes(c, def, "") : record_codes(c, def);
}

static enum al_status
codes_with_prefix(struct completing *c, const struct al_ledger *def)
{
	return def->reg ? AL_OK : record_codes(c, def);
}

/* "unit/road" names a row of a register among all codes. */
static enum al_status
any_codes(struct completing *c)
{
	const char *slash = strchr(c->w->start, '/');
	const struct al_ledger *def;
	enum al_status s = AL_OK;
	char *name;

	if (!slash)
		return al_complete_each(c, codes_with_prefix);
	name = al_strndup(c->w->start, (size_t)(slash - c->w->start));
	def = al_complete_ledger(c->b, name);
	free(name);
	name = al_strndup(c->w->start, (size_t)(slash - c->w->start) + 1);
	if (def && def->reg)
		s = register_codes(c, def, name);
	free(name);
	return s;
}

enum al_status
al_complete_codes(struct completing *c, const char *ledger)
{
	const struct al_ledger *def = al_complete_ledger(c->b, ledger);

	return def ? codes_of(c, def) : any_codes(c);
}
