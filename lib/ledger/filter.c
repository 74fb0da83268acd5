/* filter.c: conditions on records, as options say them, into SQL */
#include "filter_part.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void
al_filter_init(struct al_filter *f, const struct al_ledger *def,
	       int first_param)
{
	*f = (struct al_filter){ .def = def,
				 .first_param = first_param,
				 .as_of = AL_NEVER,
				 .due_before = AL_NEVER };
}

void
al_filter_look_from(struct al_book *b, struct al_filter *f, al_time t)
{
	f->as_of = t < al_now(b) ? t : AL_NEVER;
}

void
al_filter_release(struct al_filter *f)
{
	al_buf_release(&f->sql);
	free(f->param);
	al_arena_release(&f->arena);
}

int
al_filter_param(struct al_filter *f, const struct al_value *v)
{
	struct al_value *slot = al_grow(&f->param, f->nparam, sizeof *slot);

	*slot = *v;
	if (v->kind == AL_V_TEXT)
		slot->s = al_arena_strdup(&f->arena, v->s);
	return f->first_param + (int)f->nparam++;
}

int
al_filter_param_text(struct al_filter *f, const char *s)
{
	return al_filter_param(f, &(struct al_value){ AL_V_TEXT, 0, s });
}

static int
param_int(struct al_filter *f, int64_t i)
{
	return al_filter_param(f, &(struct al_value){ AL_V_INT, i, NULL });
}

void
al_filter_bind(const struct al_filter *f, struct al_stmt *st)
{
	for (size_t i = 0; i < f->nparam; i++) {
		int at = f->first_param + (int)i;

		if (f->param[i].kind == AL_V_INT)
			al_bind_int(st, at, f->param[i].i);
		else if (f->param[i].kind == AL_V_TEXT)
			al_bind_text(st, at, f->param[i].s);
		else
			al_bind_null(st, at);
	}
}

void
al_filter_where(const struct al_filter *f, bool joined, struct al_buf *out)
{
	size_t skip = joined ? f->due_len : 0;

	al_buf_adds(out, f->with_void ? "1" : "r._state <> 'void'");
	if (!f->sql.len)
		return;
	al_buf_adds(out, " AND ");
	if (skip) {
		al_buf_add(out, f->sql.s, f->due_at);
		al_buf_addc(out, '1');
	}
	al_buf_adds(out, f->sql.s + (skip ? f->due_at + skip : 0));
}

void
al_filter_and(struct al_filter *f)
{
	if (f->sql.len)
		al_buf_adds(&f->sql, " AND ");
}

void
al_filter_column(struct al_filter *f, int field)
{
	al_buf_adds(&f->sql, "r.");
	al_sql_name(&f->sql, f->def->field[field].name);
}

enum al_status
al_filter_each(const char *list, struct al_arena *a,
	       enum al_status (*fn)(void *arg, const char *value), void *arg)
{
	static const char *const comma[] = { ",", "，", "、" };
	enum al_status s = AL_OK;
	const char *end, *cut;
	size_t n, skip;

	do {
		end = NULL;
		skip = 0;
		for (size_t i = 0; i < AL_COUNT(comma); i++) {
			cut = strstr(list, comma[i]);
			if (cut && (!end || cut < end)) {
				end = cut;
				skip = strlen(comma[i]);
			}
		}
		n = end ? (size_t)(end - list) : strlen(list);
		s = fn(arg, al_arena_strndup(a, list, n));
		list = end ? end + skip : NULL;
	} while (s == AL_OK && list);
	return s;
}

/* ---- the others ----------------------------------------------------------- */

struct states {
	struct al_book *b;
	struct al_filter *f;
	struct al_err *e;
	bool any;
};

static enum al_status
no_state(struct al_book *b, const struct al_ledger *def, const char *name,
	 struct al_err *e)
{
	const char **word = al_alloc((2 * def->nstate + 1) * sizeof *word),
		   *near;
	struct al_buf all = { 0 };

	for (size_t i = 0; i < def->nstate; i++) {
		word[2 * i] = def->state[i].name;
		word[2 * i + 1] = def->state[i].label.zh;
		al_buf_addf(&all, "%s%s", i ? (b->zh ? "、" : ", ") : "",
			    b->zh ? def->state[i].label.zh
				  : def->state[i].name);
	}
	near = al_nearest(name, word, 2 * def->nstate);
	al_fail(e, AL_BAD,
		near ? _("state: there is no state '%s'; did you mean '%s'?")
		     : _("state: there is no state '%s'; there are %s"),
		name, near ? near : al_buf_str(&all));
	al_buf_release(&all);
	free(word);
	return AL_BAD;
}

static enum al_status
add_state(void *arg, const char *name)
{
	struct states *v = arg;
	const struct al_ledger *def = v->f->def;
	int i = al_def_state(def, name);

	if (strcmp(name, AL_VOID) == 0)
		v->f->with_void = true;
	else if (i < 0)
		return no_state(v->b, def, name, v->e);
	else
		name = def->state[i].name;
	al_buf_addf(&v->f->sql, "%s?%d", v->any ? ", " : "",
		    al_filter_param_text(v->f, name));
	v->any = true;
	return AL_OK;
}

static enum al_status
add_states(struct al_book *b, struct al_filter *f, const char *value,
	   struct al_err *e)
{
	struct states v = { b, f, e, false };
	enum al_status s;

	al_filter_and(f);
	al_buf_adds(&f->sql, "r._state IN (");
	s = al_filter_each(value, &f->arena, add_state, &v);
	al_buf_addc(&f->sql, ')');
	return s;
}

/* Append that clock `k` had begun by then, and neither this nor that had ended
 * it. */
static void
running_then(al_time t, bool pauses, struct al_buf *out)
{
	static const char *const end[] = { "stop", "void", "paused" };

	al_buf_addf(out, "k.start <= %" PRId64, t);
	for (size_t i = 0; i < AL_COUNT(end) - !pauses; i++)
		al_buf_addf(out, " AND (k.%s IS NULL OR k.%s > %" PRId64 ")",
			    end[i], end[i], t);
}

void
al_filter_running(const struct al_filter *f, struct al_buf *out)
{
	al_buf_adds(out, "k.kind = 0 AND ");
	if (f->as_of == AL_NEVER)
		al_buf_adds(out, "k.stop IS NULL AND k.void IS NULL AND "
				 "k.paused IS NULL");
	else
		running_then(f->as_of, true, out);
}

/* Begin to ask for a clock `k` of the record. */
static void
clock_of_record(struct al_filter *f)
{
	al_buf_addf(&f->sql,
		    "EXISTS (SELECT 1 FROM clock k WHERE k.office = r._office "
		    "AND k.ledger = ?%d AND k.year = r._year AND "
		    "k.no = r._no AND ",
		    al_filter_param_text(f, f->def->name));
}

static void
add_open(struct al_filter *f)
{
	bool any = false;

	al_filter_and(f);
	if (f->as_of != AL_NEVER && al_def_ends(f->def)) {
		clock_of_record(f);
		al_buf_adds(&f->sql, "k.name = '" AL_CLOCK_OPEN "' AND ");
		running_then(f->as_of, false, &f->sql);
		al_buf_addc(&f->sql, ')');
		return;
	}
	for (size_t i = 0; i < f->def->nstate; i++)
		if (f->def->state[i].end == AL_OPEN) {
			al_buf_addf(&f->sql, "%s'%s'",
				    any ? ", " : "r._state IN (",
				    f->def->state[i].name);
			any = true;
		}
	al_buf_adds(&f->sql, any ? ")" : "1 = 0");
}

/* A duty of the record that runs, isn't paused, and is due before then. */
static void
add_due(struct al_filter *f, al_time before)
{
	f->overdue = true;
	f->due_before = before;
	al_filter_and(f);
	f->due_at = f->sql.len;
	clock_of_record(f);
	al_filter_running(f, &f->sql);
	al_buf_addf(&f->sql, " AND k.due < ?%d)", param_int(f, before));
	f->due_len = f->sql.len - f->due_at;
}

/* "7", "7d": until the end of that day; "36h". */
static enum al_status
add_due_within(struct al_book *b, struct al_filter *f, al_time t,
	       const char *value, struct al_err *e)
{
	char *end;
	long long n = strtoll(value, &end, 10);
	al_day d;

	if (end == value || n < 0 || n > 36500 ||
	    (*end && strcmp(end, "d") != 0 && strcmp(end, "h") != 0))
		return al_fail(e, AL_BAD,
			       _("due-within: '%s' is not right; expected days "
				 "or hours such as 7d or 36h"),
			       value);
	if (*end == 'h') {
		add_due(f, t + n * 3600 + 1);
		return AL_OK;
	}
	d = al_time_day(t, al_offset(b)) + (al_day)n;
	add_due(f, al_time_at(d, AL_DAY_END, al_offset(b)) + 1);
	return AL_OK;
}

static enum al_status
add_word(void *arg, const char *word)
{
	struct al_filter *f = arg;
	bool any = false;
	int p;

	p = al_filter_param_text(f, word);
	al_filter_and(f);
	al_buf_addc(&f->sql, '(');
	for (size_t i = 0; i < f->def->ncol; i++)
		if (f->def->field[i].search) {
			al_buf_adds(&f->sql,
				    any ? " OR instr(lower(" : "instr(lower(");
			al_filter_column(f, (int)i);
			al_buf_addf(&f->sql, "), lower(?%d)) > 0", p);
			any = true;
		}
	al_buf_adds(&f->sql, any ? ")" : "0)");
	return AL_OK;
}

/* Words apart by blanks, each of which must be there somewhere. */
static enum al_status
add_text(struct al_filter *f, const char *value)
{
	enum al_status s = AL_OK;
	size_t n;

	while (s == AL_OK && *value) {
		n = strcspn(value, " \t");
		if (n)
			s = add_word(f, al_arena_strndup(&f->arena, value, n));
		value += n + (value[n] != '\0');
	}
	return s;
}

/* ---- by name -------------------------------------------------------------- */

static enum al_status
unknown(const struct al_filter *f, const char *name, struct al_err *e)
{
	static const char *const own[] = { "state",	 "open", "overdue",
					   "due-within", "text", "under",
					   "for",	 "void" };
	const char *near =
		al_def_nearest(f->def, f->def->ncol, name, own, AL_COUNT(own));

	return al_fail(e, AL_USAGE,
		       near ? _("there is no filter --%s for ledger '%s'; did "
				"you mean --%s?")
			    : _("there is no filter --%s for ledger '%s'"),
		       name, f->def->name, near);
}

/* "received-to" is the field received and the bound to. */
static int
bound_of(const struct al_ledger *def, const char *name, bool *to)
{
	size_t n = strlen(name);
	char *field;
	int i;

	*to = n > 3 && strcmp(name + n - 3, "-to") == 0;
	if (!*to && !(n > 5 && strcmp(name + n - 5, "-from") == 0))
		return -1;
	field = al_strndup(name, n - (*to ? 3 : 5));
	i = al_def_field(def, field);
	free(field);
	return i >= 0 && (size_t)i < def->ncol ? i : -1;
}

enum al_status
al_filter_add(struct al_book *b, struct al_filter *f, al_time t,
	      const char *name, const char *value, struct al_err *e)
{
	bool to;
	int field;

	if (al_filter_negated(name))
		return al_filter_not(b, f, t, name, value, e);
	if (strcmp(name, "state") == 0 || strcmp(name, "状态") == 0)
		return add_states(b, f, value, e);
	if (strcmp(name, "open") == 0)
		return add_open(f), AL_OK;
	if (strcmp(name, "overdue") == 0)
		return add_due(f, t), AL_OK;
	if (strcmp(name, "due-within") == 0)
		return add_due_within(b, f, t, value, e);
	if (strcmp(name, "text") == 0)
		return add_text(f, value);
	if (strcmp(name, "under") == 0)
		return al_filter_under(b, f, value, e);
	if (strcmp(name, "for") == 0)
		return al_filter_for(b, f, value, e);
	if (strcmp(name, "void") == 0)
		return f->with_void = true, AL_OK;
	if (f->of_clocks && strcmp(name, "owner") == 0)
		return al_filter_owner(b, f, value, e);
	field = al_def_field(f->def, name);
	if (field >= 0 && (size_t)field < f->def->ncol)
		return al_filter_field(b, f, field, value, e);
	field = bound_of(f->def, name, &to);
	if (field >= 0)
		return al_filter_bound(b, f, field, to, value, e);
	if (al_def_names_code(f->def, name)) {
		al_filter_and(f);
		al_buf_addf(&f->sql, "r._code = ?%d",
			    al_filter_param_text(f, value));
		return AL_OK;
	}
	return unknown(f, name, e);
}
