/* missing.c: who hasn't filed: al_missing */
#include "missing.h"

#include <string.h>

/* ---- which kinds and periods ----------------------------------------------------- */

static enum al_status
one_round(struct al_asking *q, const char *kind, const struct al_round *r,
	  const struct al_record *row)
{
	struct al_filed f;
	enum al_status s =
		al_filed_read(&f, &q->w, q->def, kind, al_now(q->b), q->e);

	if (s == AL_OK)
		s = al_owed_each(&f, r, row, al_missing_owed, q, q->e);
	al_filed_release(&f);
	return s == AL_OK ? al_missing_end(q, kind, r) : s;
}

/* A kind without units is owed by nobody: that is said, not passed over. */
static bool
has_units(struct al_asking *q, const char *kind, const struct al_record *row)
{
	if (al_row_text(row, "units"))
		return true;
	al_fail(q->e, AL_OK,
		_("%s: nobody is expected: it has no unit set; see "
		  "anlan-ledger(5), RETURNS"),
		kind);
	return false;
}

struct last {
	struct al_round round;
	const struct al_record *row;
	bool found;
};

static enum al_status
keep_last(void *arg, const struct al_round *r, const struct al_record *row)
{
	*(struct last *)arg = (struct last){ *r, row, true };
	return AL_OK;
}

static enum al_status
find_round(struct al_asking *q, const char *kind, struct last *l)
{
	al_time now = al_now(q->b);
	const struct al_missing *how = q->how;
	const char *period = how->period;
	char code[AL_EVERY_LEN];
	al_day day, last;
	enum al_every every;
	enum al_status s =
		al_row_at(&q->w, AL_RETURNKIND, kind, now, &l->row, q->e);

	if (s != AL_OK || !l->row)
		return s;
	if (how->date) {
		every = al_kind_every(l->row);
		if (!al_parse_day(how->date, al_time_day(now, al_offset(q->b)),
				  &day))
			return al_fail(q->e, AL_BAD,
				       _("date: '%s' is not right; expected a "
					 "date such as 2026-03-01"),
				       how->date);
		al_every_holding(every, day, &day, &last);
		al_every_code(every, day, code);
		period = al_arena_strdup(&q->w.arena, code);
	}
	if (!period)
		return al_round_each(&q->w, kind, now - (al_time)800 * 86400,
				     now - 1, keep_last, l, q->e);
	s = al_round_find(&q->w, kind, period, now, &l->round, &l->row, q->e);
	l->found = s == AL_OK && al_round_worked(&q->w, l->row, &l->round);
	return s;
}

static enum al_status
one_kind(struct al_asking *q, const char *kind)
{
	struct last l = { .found = false };
	const struct al_record *row;
	enum al_status s =
		al_row_at(&q->w, AL_RETURNKIND, kind, al_now(q->b), &row, q->e);

	if (s != AL_OK || !row || !has_units(q, kind, row))
		return s;
	s = find_round(q, kind, &l);
	return s == AL_OK && l.found ? one_round(q, kind, &l.round, l.row) : s;
}

static enum al_status
regular_kinds(struct al_asking *q)
{
	al_day today = al_time_day(al_now(q->b), al_offset(q->b));
	const struct al_record *row;
	const char **kind;
	size_t n;
	enum al_status s = al_kinds(&q->w, &kind, &n, q->e);

	for (size_t i = 0; s == AL_OK && i < n; i++) {
		s = al_row_at(&q->w, AL_RETURNKIND, kind[i], al_now(q->b), &row,
			      q->e);
		if (s == AL_OK && row && al_kind_every(row) == AL_EVERY_DAY &&
		    al_row_valid(row, today))
			s = one_kind(q, kind[i]);
	}
	return s;
}

/* ---- before a key period ------------------------------------------------------------ */

/* The key period that runs, or comes next; NULL: none does. */
static enum al_status
next_key(struct al_asking *q, const char **out)
{
	char today[AL_DATE_LEN];
	struct al_stmt *st;
	enum al_status s =
		al_sql(q->b->db,
		       "SELECT _code FROM keyperiod WHERE _state <> 'void' AND "
		       "\"to\" >= ?1 ORDER BY \"from\", _code LIMIT 1",
		       &st, q->e);

	*out = NULL;
	if (s != AL_OK)
		return s;
	al_day_text(al_time_day(al_now(q->b), al_offset(q->b)), today);
	al_bind_text(st, 1, today);
	if (al_step(st, &s, q->e))
		*out = al_arena_strdup(&q->w.arena, al_col_text(st, 0));
	al_reset(st);
	if (s == AL_OK && !*out)
		al_fail(q->e, AL_OK,
			_("no key period runs or is to come; see 'ledger-add "
			  "keyperiod'"));
	return s;
}

static bool
asked_for(const struct al_record *row, bool meeting)
{
	enum al_every every = al_kind_every(row);

	return every == AL_EVERY_KEY || (meeting && every == AL_EVERY_MEETING);
}

static enum al_status
key_kinds(struct al_asking *q)
{
	const struct al_record *row, *key = NULL;
	const struct al_ref *ref;
	struct al_round round;
	const char **kind, *period = q->how->period;
	size_t n = 0;
	bool meeting;
	enum al_status s = period ? AL_OK : next_key(q, &period);

	if (s != AL_OK || !period)
		return s;
	s = al_ref_find(q->b, AL_KEYPERIOD, period, true, &ref, q->e);
	if (s == AL_OK && ref->found)
		s = al_row_at(&q->w, AL_KEYPERIOD, ref->code, INT64_MAX, &key,
			      q->e);
	if (s == AL_OK && !key)
		s = al_fail(q->e, AL_BAD,
			    _("period: there is no key period '%s'; see "
			      "'ledger-list keyperiod'"),
			    period);
	if (s == AL_OK)
		s = al_kinds(&q->w, &kind, &n, q->e);
	meeting = key && al_streq(al_row_text(key, "kind"), "meeting");
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		s = al_row_at(&q->w, AL_RETURNKIND, kind[i], al_now(q->b), &row,
			      q->e);
		if (s != AL_OK || !row || !asked_for(row, meeting) ||
		    !has_units(q, kind[i], row))
			continue;
		s = al_round_find(&q->w, kind[i], key->code, al_now(q->b),
				  &round, &row, q->e);
		if (s == AL_OK)
			s = one_round(q, kind[i], &round, row);
	}
	return s;
}

/* ---- all together -------------------------------------------------------------------- */

/* A unit by code or name, as all filters take it. */
static enum al_status
find_unit(struct al_asking *q, struct al_missing *how)
{
	const struct al_ref *ref;
	enum al_status s;

	if (!how->unit)
		return AL_OK;
	s = al_ref_find(q->b, "unit", how->unit, true, &ref, q->e);
	if (s == AL_OK && !ref->found)
		return al_fail(q->e, AL_BAD, _("unit: there is no unit '%s'"),
			       how->unit);
	if (s == AL_OK)
		how->unit = ref->code;
	return s;
}

static enum al_status
find_kind(struct al_asking *q, const char *name, const char **code)
{
	const struct al_ref *ref;
	enum al_status s =
		al_ref_find(q->b, AL_RETURNKIND, name, true, &ref, q->e);

	if (s == AL_OK && (!ref->found || ref->is_void))
		return al_fail(q->e, AL_BAD,
			       _("kind: there is no kind of return '%s'; see "
				 "'ledger-list returnkind'"),
			       name);
	if (s == AL_OK)
		*code = ref->code;
	return s;
}

enum al_status
al_missing(struct al_book *b, const struct al_missing *given,
	   struct al_sink sink, struct al_err *e)
{
	struct al_missing how = *given;
	struct al_asking q = { .b = b, .how = &how, .sink = sink, .e = e };
	const char *kind = NULL;
	enum al_status s = al_book_ledger(b, "return", &q.def, e);

	al_owing_init(&q.w, b);
	if (s == AL_OK)
		s = find_unit(&q, &how);
	if (s == AL_OK && how.kind)
		s = find_kind(&q, how.kind, &kind);
	if (s == AL_OK)
		s = al_missing_begin(&q);
	if (s == AL_OK)
		s = how.key ? key_kinds(&q)
		    : kind  ? one_kind(&q, kind)
			    : regular_kinds(&q);
	if (s == AL_OK && q.out)
		s = al_render_end(q.out);
	al_render_free(q.out);
	al_buf_release(&q.who);
	al_owing_release(&q.w);
	return s == AL_OK && q.all_missing ? AL_FOUND : s;
}
