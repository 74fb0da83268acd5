/* returns_round.c: the periods of a kind of return, and when each is due */
#include "returns.h"

#include <string.h>

enum al_every
al_kind_every(const struct al_record *row)
{
	const char *word = al_row_text(row, "period");
	enum al_every every = AL_EVERY_DAY;

	if (word)
		al_every_of(word, &every);
	return every;
}

/* `base` is the day from which the kind counts its days. */
static al_time
due_at(const struct al_owing *w, const struct al_record *row, al_day base)
{
	int second = AL_DAY_END;

	al_every_clock(al_row_text(row, "due_time"), &second);
	return al_time_at(base + (al_day)al_row_int(row, "due_days"), second,
			  al_offset(w->b));
}

/* The regular period that begins on `first`. */
static void
regular_round(struct al_owing *w, const struct al_record *row,
	      enum al_every every, al_day first, struct al_round *out)
{
	char code[AL_EVERY_LEN];

	al_every_holding(every, first, &out->first, &out->last);
	al_every_code(every, out->first, code);
	out->code = al_arena_strdup(&w->arena, code);
	out->due = due_at(w, row, out->last);
}

bool
al_round_worked(struct al_owing *w, const struct al_record *row,
		const struct al_round *t)
{
	return al_kind_every(row) != AL_EVERY_DAY ||
	       !al_row_int(row, "workdays") ||
	       al_cal_day(al_book_calendar(w->b), t->first).works;
}

al_time
al_round_decided(const struct al_owing *w, const struct al_round *t)
{
	al_time end = al_time_at(t->last, AL_DAY_END, al_offset(w->b));

	return t->due < end ? t->due : end;
}

/* ---- key periods --------------------------------------------------------- */

/* Returns about a key period are due before it. */
static bool
key_round(struct al_owing *w, const struct al_record *row,
	  const struct al_record *key, struct al_round *out)
{
	const char *from = al_row_text(key, "from"),
		   *to = al_row_text(key, "to");

	if (al_kind_every(row) == AL_EVERY_MEETING &&
	    !al_streq(al_row_text(key, "kind"), "meeting"))
		return false;
	if (!from || !to || !al_day_iso(from, &out->first) ||
	    !al_day_iso(to, &out->last))
		return false;
	out->code = key->code;
	out->due = due_at(w, row, out->first);
	return true;
}

static enum al_status
parse_key(struct al_owing *w, const struct al_record *row, const char *text,
	  struct al_round *out, struct al_err *e)
{
	const struct al_record *key = NULL;
	const struct al_ref *ref;
	enum al_status s = al_ref_find(w->b, AL_KEYPERIOD, text, true, &ref, e);

	if (s == AL_OK && ref->found)
		s = al_row_at(w, AL_KEYPERIOD, ref->code, INT64_MAX, &key, e);
	if (s != AL_OK)
		return s;
	if (!key)
		return al_fail(e, AL_BAD,
			       _("period: there is no key period '%s'; see "
				 "'ledger-list keyperiod'"),
			       text);
	if (!key_round(w, row, key, out))
		return al_fail(e, AL_BAD,
			       _("period: '%s' is no meeting; '%s' is asked "
				 "for before meetings only"),
			       text, row->code);
	return AL_OK;
}

/* ---- as people name them -------------------------------------------------- */

static enum al_status
parse_regular(struct al_owing *w, const struct al_record *row, const char *text,
	      al_time t, struct al_round *out, struct al_err *e)
{
	enum al_every every = al_kind_every(row);
	al_day today = al_time_day(t, al_offset(w->b)), last;

	out->first = today;
	if (!(*text || every != AL_EVERY_DAY) ||
	    al_every_parse(every, text, today, &out->first, &last)) {
		regular_round(w, row, every, out->first, out);
		return AL_OK;
	}
	return al_fail(e, AL_BAD,
		       _("period: '%s' is not right for '%s'; expected one "
			 "such as %s"),
		       text, row->code, al_every_example(every));
}

enum al_status
al_round_find(struct al_owing *w, const char *kind, const char *text, al_time t,
	      struct al_round *out, const struct al_record **row,
	      struct al_err *e)
{
	const struct al_record *then;
	al_time end;
	enum al_status s = al_row_at(w, AL_RETURNKIND, kind, t, row, e);

	if (s == AL_OK && !*row)
		s = al_fail(e, AL_BAD,
			    _("kind: '%s' was not asked for yet at that time"),
			    kind);
	if (s != AL_OK)
		return s;
	if (!al_every_regular(al_kind_every(*row)))
		return parse_key(w, *row, text, out, e);
	s = parse_regular(w, *row, text, t, out, e);
	end = al_time_at(out->last, AL_DAY_END, al_offset(w->b));
	if (s != AL_OK || end >= t)
		return s;
	s = al_row_at(w, AL_RETURNKIND, kind, end, &then, e);
	if (s == AL_OK && then && al_kind_every(then) == al_kind_every(*row)) {
		*row = then;
		regular_round(w, then, al_kind_every(then), out->first, out);
	}
	return s;
}

/* ---- all of them ----------------------------------------------------------- */

struct walk {
	struct al_owing *w;
	const char *kind;
	al_time from, to;
	enum al_status (*each)(void *arg, const struct al_round *,
			       const struct al_record *row);
	void *arg;
	struct al_err *e;
};

/* By the kind as it was when the period ended. */
static enum al_status
walk_regular(struct walk *k, const struct al_record *now)
{
	enum al_every every = al_kind_every(now);
	int offset = al_offset(k->w->b);
	al_day first = al_time_day(k->from, offset) - 366 - 366, last = 0;
	const struct al_record *row;
	struct al_round t;
	enum al_status s = AL_OK;

	al_every_holding(every, first, &first, &last);
	for (; s == AL_OK &&
	       al_time_at(first, 0, offset) <= k->to + (al_time)366 * 86400;
	     first = al_every_next(every, first)) {
		al_every_holding(every, first, &first, &last);
		s = al_row_at(k->w, AL_RETURNKIND, k->kind,
			      al_time_at(last, AL_DAY_END, offset), &row, k->e);
		if (s != AL_OK || !row || al_kind_every(row) != every)
			continue;
		regular_round(k->w, row, every, first, &t);
		if (t.due >= k->from && t.due <= k->to &&
		    al_round_worked(k->w, row, &t))
			s = k->each(k->arg, &t, row);
	}
	return s;
}

static enum al_status
walk_keys(struct walk *k, const struct al_record *now)
{
	const struct al_record *key;
	struct al_stmt *st;
	struct al_round t;
	const char **code = NULL;
	size_t n = 0;
	enum al_status s = al_sql(k->w->b->db,
				  "SELECT _code FROM keyperiod WHERE "
				  "_state <> 'void' ORDER BY \"from\", _code",
				  &st, k->e);

	while (s == AL_OK && al_step(st, &s, k->e))
		*(const char **)al_grow(&code, n++, sizeof *code) =
			al_arena_strdup(&k->w->arena, al_col_text(st, 0));
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		s = al_row_at(k->w, AL_KEYPERIOD, code[i], INT64_MAX, &key,
			      k->e);
		if (s == AL_OK && key && key_round(k->w, now, key, &t) &&
		    t.due >= k->from && t.due <= k->to)
			s = k->each(k->arg, &t, now);
	}
	free(code);
	return s;
}

enum al_status
al_round_each(struct al_owing *w, const char *kind, al_time from, al_time to,
	      enum al_status (*each)(void *arg, const struct al_round *,
				     const struct al_record *row),
	      void *arg, struct al_err *e)
{
	struct walk k = { w, kind, from, to, each, arg, e };
	const struct al_record *now;
	enum al_status s =
		al_row_at(w, AL_RETURNKIND, kind, INT64_MAX, &now, e);

	if (s != AL_OK || !now)
		return s;
	return al_every_regular(al_kind_every(now)) ? walk_regular(&k, now)
						    : walk_keys(&k, now);
}
