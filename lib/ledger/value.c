/* value.c: between text and the values of fields */
#include "value.h"
#include "base/encode.h"
#include "base/width.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

bool
al_value_eq(const struct al_value *a, const struct al_value *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == AL_V_INT)
		return a->i == b->i;
	return a->kind == AL_V_NULL || strcmp(a->s, b->s) == 0;
}

/* ---- text to value ------------------------------------------------------ */

static void
set_int(struct al_value *v, int64_t i)
{
	*v = (struct al_value){ AL_V_INT, i, NULL };
}

static void
set_text(struct al_value *v, const char *s)
{
	*v = (struct al_value){ AL_V_TEXT, 0, s };
}

/* What was given, as a message may quote it: in a file whose columns got out
 * of step, any cell can hold what belongs to a private one. */
static const char *
shown(const char *s, const struct al_parse *p)
{
	size_t n = al_fit(s, 60);

	if (al_has_personal(s))
		return "***";
	return s[n] ? al_arena_printf(p->arena, "%.*s…", (int)n, s) : s;
}

static enum al_status
not_this(const struct al_field *f, const char *s, const struct al_parse *p,
	 const char *expected, struct al_err *e)
{
	return al_fail(e, AL_BAD, _("%s: '%s' is not right; expected %s"),
		       al_field_shown(f), shown(s, p), expected);
}

static enum al_status
out_of_bounds(const struct al_field *f, const char *s, bool small,
	      struct al_err *e)
{
	int64_t bound = small ? f->min : f->max;
	char text[24];

	if (f->type == AL_MONEY)
		al_money_text(bound, text);
	else
		snprintf(text, sizeof text, "%" PRId64, bound);
	return small ? al_fail(e, AL_BAD,
			       _("%s: %s is too small; the least is %s"),
			       al_field_shown(f), s, text)
		     : al_fail(e, AL_BAD,
			       _("%s: %s is too large; the most is %s"),
			       al_field_shown(f), s, text);
}

static enum al_status
parse_number(const struct al_field *f, const char *s, const struct al_parse *p,
	     struct al_value *out, struct al_err *e)
{
	int64_t i;

	if (f->type == AL_MONEY ? !al_parse_money(s, &i) : !al_parse_int(s, &i))
		return not_this(f, s, p,
				f->type == AL_MONEY ? _("an amount in yuan")
						    : _("a whole number"),
				e);
	if ((f->has_min && i < f->min) || (f->has_max && i > f->max))
		return out_of_bounds(f, shown(s, p), f->has_min && i < f->min,
				     e);
	if (!f->has_min && i < 0)
		return al_fail(e, AL_BAD, _("%s: %s is negative"),
			       al_field_shown(f), s);
	set_int(out, i);
	return AL_OK;
}

static enum al_status
parse_yes(const struct al_field *f, const char *s, const struct al_parse *p,
	  struct al_value *out, struct al_err *e)
{
	static const char *const yes[] = { "yes", "y",	"1", "true",
					   "是",  "有", "√" };
	static const char *const no[] = { "no", "n",  "0", "false",
					  "否", "无", "×" };

	for (size_t i = 0; i < AL_COUNT(yes); i++)
		if (strcmp(s, yes[i]) == 0) {
			set_int(out, 1);
			return AL_OK;
		}
	for (size_t i = 0; i < AL_COUNT(no); i++)
		if (strcmp(s, no[i]) == 0) {
			set_int(out, 0);
			return AL_OK;
		}
	return not_this(f, s, p, _("yes or no (是 or 否)"), e);
}

/* The word or label that was probably meant, NULL: none. */
static const char *
near_choice(const struct al_field *f, const char *s)
{
	const char **word = al_alloc((2 * f->nchoice + 1) * sizeof *word),
		   *near;
	size_t n = 0;

	for (size_t i = 0; i < f->nchoice; i++)
		if (!f->choice[i].retired) {
			word[n++] = f->choice[i].word;
			word[n++] = f->choice[i].label.zh;
		}
	near = al_nearest(s, word, n);
	free(word);
	return near;
}

static enum al_status
bad_choice(struct al_book *b, const struct al_field *f, const char *s,
	   const struct al_parse *p, bool retired, struct al_err *e)
{
	const char *near = near_choice(f, s);
	struct al_buf all = { 0 };

	for (size_t k = 0; k < f->nchoice; k++)
		if (!f->choice[k].retired)
			al_buf_addf(&all, b->zh ? "%s%s（%s）" : "%s%s (%s)",
				    all.len ? ", " : "", f->choice[k].word,
				    f->choice[k].label.zh);
	if (retired)
		al_fail(e, AL_BAD, _("%s: '%s' is no longer used; expected %s"),
			al_field_shown(f), shown(s, p), all.s);
	else if (near)
		al_fail(e, AL_BAD,
			_("%s: '%s' is not one of %s; did you mean '%s'?"),
			al_field_shown(f), shown(s, p), all.s, near);
	else
		al_fail(e, AL_BAD, _("%s: '%s' is not one of %s"),
			al_field_shown(f), shown(s, p), all.s);
	al_buf_release(&all);
	return AL_BAD;
}

static enum al_status
parse_choice(struct al_book *b, const struct al_field *f, const char *s,
	     const struct al_parse *p, struct al_value *out, struct al_err *e)
{
	int i = al_def_choice(f, s);

	if (i < 0 || f->choice[i].retired)
		return bad_choice(b, f, s, p, i >= 0, e);
	set_text(out, f->choice[i].word);
	return AL_OK;
}

static enum al_status
parse_date(struct al_book *b, const struct al_field *f, const char *s,
	   const struct al_parse *p, struct al_value *out, struct al_err *e)
{
	char text[AL_DATE_LEN];
	al_day d;

	if (!al_parse_day(s, al_time_day(p->now, al_offset(b)), &d))
		return al_value_no_date(f, s, shown(s, p),
					_("a date such as 2026-03-01"), e);
	al_day_text(d, text);
	set_text(out, al_arena_strdup(p->arena, text));
	return AL_OK;
}

static enum al_status
parse_instant(struct al_book *b, const struct al_field *f, const char *s,
	      const struct al_parse *p, struct al_value *out, struct al_err *e)
{
	bool has_clock;
	int second;
	al_time t;

	if (p->of_today && al_parse_clock(s, &second)) {
		set_int(out, al_time_at(al_time_day(p->now, al_offset(b)),
					second, al_offset(b)));
		return AL_OK;
	}
	if (!al_parse_time(s, p->now, al_offset(b), &t, &has_clock))
		return al_value_no_date(f, s, shown(s, p),
					_("a date or a time such as "
					  "2026-03-01 09:30"),
					e);
	if (p->end_of_day && !has_clock)
		t = al_time_day(t, al_offset(b)) ==
				    al_time_day(p->now, al_offset(b))
			    ? p->now
			    : t + AL_DAY_END;
	set_int(out, t);
	return AL_OK;
}

/* `seen`: what may be shown of what was given. */
static enum al_status
no_such(struct al_book *b, const struct al_field *f, const char *s,
	const char *seen, struct al_err *e)
{
	const char *near = al_ref_nearest(b, f->list, s);
	const struct al_ledger *def;
	enum al_status st = al_book_ledger(b, f->list, &def, e);

	if (st != AL_OK)
		return st;
	if (near)
		return al_fail(e, AL_BAD,
			       _("%s: there is no %s '%s'; did you mean '%s'?"),
			       al_field_shown(f), al_label(b, &def->label),
			       seen, near);
	return al_fail(e, AL_BAD,
		       _("%s: there is no %s '%s'; see 'ledger-list %s'"),
		       al_field_shown(f), al_label(b, &def->label), seen,
		       f->list);
}

enum al_status
al_ref_begun(const struct al_field *f, const struct al_ref *r,
	     const char *shown, const char *day, struct al_err *e)
{
	if (!r->from || strcmp(day, r->from) >= 0)
		return AL_OK;
	return al_fail(e, AL_BAD,
		       _("%s: %s '%s' is not valid before %s (it is %s)"),
		       al_field_shown(f), f->list, shown, r->from, day);
}

static enum al_status
parse_ref(struct al_book *b, const struct al_field *f, const char *s,
	  const struct al_parse *p, struct al_value *out, struct al_err *e)
{
	const struct al_ref *r;
	char day[AL_DATE_LEN];
	enum al_status st;

	st = al_ref_find(b, f->list, s, true, &r, e);
	if (st != AL_OK)
		return st;
	if (!r->found || r->is_void)
		return no_such(b, f, s, shown(s, p), e);
	al_day_text(al_time_day(p->now, al_offset(b)), day);
	if (!p->ahead && al_ref_begun(f, r, s, day, e) != AL_OK)
		return AL_BAD;
	if (r->to && strcmp(day, r->to) > 0)
		return al_fail(
			e, AL_BAD,
			_("%s: %s '%s' is no longer valid: it ended on %s "
			  "(it is %s)"),
			al_field_shown(f), f->list, s, r->to, day);
	set_text(out, r->code);
	return AL_OK;
}

static enum al_status
parse_code(struct al_book *b, const struct al_field *f, const char *s,
	   const struct al_parse *p, struct al_value *out, struct al_err *e)
{
	const struct al_ledger *def = NULL;
	struct al_record *r;
	struct al_buf code = { 0 };
	enum al_status st;

	st = f->list ? al_book_ledger(b, f->list, &def, e) : AL_OK;
	if (st == AL_OK && al_has_personal(s))
		return not_this(f, s, p, _("the code of a record"), e);
	if (st == AL_OK)
		st = al_record_find(b, def, s, p->arena, &r, e);
	if (st == AL_OK && strcmp(r->state, AL_VOID) == 0)
		st = al_fail(e, AL_CONFLICT, _("%s: the entry '%s' was undone"),
			     al_field_shown(f), s);
	if (st != AL_OK)
		return st;
	al_code_text(r->def, &r->key, &code);
	set_text(out, al_arena_strdup(p->arena, code.s));
	al_buf_release(&code);
	return AL_OK;
}

static enum al_status
parse_text(const struct al_field *f, const char *s, const struct al_parse *p,
	   struct al_value *out, struct al_err *e)
{
	if (!p->as_is && al_has_personal(s))
		return al_has_id(s)
			       ? al_fail(e, AL_BAD,
					 _("%s: this text holds an ID number; put it "
					   "into a private field, or give --as-is if it is meant"),
					 al_field_shown(f))
			       : al_fail(e, AL_BAD,
					 _("%s: this text holds a mobile number; put "
					   "it into a private field, or give --as-is if it is meant"),
					 al_field_shown(f));
	set_text(out, s);
	return AL_OK;
}

static enum al_status
parse_private(const struct al_field *f, const char *s, struct al_value *out,
	      struct al_err *e)
{
	if (f->mask == AL_MASK_ID && !al_valid_id(s))
		return al_fail(
			e, AL_BAD,
			_("%s: this is not a valid ID number (18 digits, "
			  "the last one checks the others)"),
			al_field_shown(f));
	set_text(out, s);
	return AL_OK;
}

enum al_status
al_value_parse(struct al_book *b, const struct al_field *f, const char *text,
	       const struct al_parse *p, struct al_value *out, struct al_err *e)
{
	const char *s;
	size_t n;

	*out = (struct al_value){ AL_V_NULL, 0, NULL };
	s = al_trim(text ? text : "", &n);
	if (n == 0)
		return AL_OK;
	s = al_arena_strndup(p->arena, s, n);
	if (f->many)
		return al_value_parse_many(b, f, s, p, out, e);
	switch (f->type) {
	case AL_TEXT:
		return parse_text(f, s, p, out, e);
	case AL_INT:
	case AL_MONEY:
		return parse_number(f, s, p, out, e);
	case AL_YES:
		return parse_yes(f, s, p, out, e);
	case AL_DATE:
		return parse_date(b, f, s, p, out, e);
	case AL_INSTANT:
		return parse_instant(b, f, s, p, out, e);
	case AL_CHOICE:
		return parse_choice(b, f, s, p, out, e);
	case AL_REF:
		return parse_ref(b, f, s, p, out, e);
	case AL_CODE:
		return parse_code(b, f, s, p, out, e);
	case AL_FIGURES:
		return al_value_parse_figures(f, s, p, out, e);
	case AL_PRIVATE:
		return parse_private(f, s, out, e);
	}
	return AL_OK;
}

/* ---- value to text ------------------------------------------------------ */

void
al_show_time(struct al_book *b, al_time t, struct al_buf *out)
{
	char text[AL_TIME_LEN];
	size_t n;

	al_time_text(t, al_offset(b), text);
	n = strlen(text);
	if (strcmp(text + n - 3, ":00") == 0)
		text[n - 3] = '\0';
	al_buf_adds(out, text);
}

void
al_show_due(struct al_book *b, al_time t, struct al_buf *out)
{
	char text[AL_TIME_LEN];

	al_time_text(t, al_offset(b), text);
	if (strcmp(text + 11, "23:59:59") == 0)
		al_buf_add(out, text, 10);
	else
		al_show_time(b, t, out);
}

static void
choice_text(struct al_book *b, const struct al_field *f, const char *word,
	    struct al_buf *out)
{
	for (size_t i = 0; i < f->nchoice; i++)
		if (strcmp(f->choice[i].word, word) == 0) {
			al_buf_adds(out, b->zh ? f->choice[i].label.zh : word);
			return;
		}
	al_buf_adds(out, word);
}

/* What stands under a unit that was abolished stays there, and is seen to. */
static void
ref_text(struct al_book *b, const struct al_ref *r, struct al_buf *out)
{
	char today[AL_DATE_LEN];

	al_buf_adds(out, al_ref_name(b, r));
	if (!r->to)
		return;
	al_day_text(al_time_day(al_now(b), al_offset(b)), today);
	if (strcmp(today, r->to) > 0)
		al_buf_adds(out, b->zh ? "（已停用）" : " (no longer valid)");
}

void
al_value_text(struct al_book *b, const struct al_field *f,
	      const struct al_value *v, struct al_buf *out)
{
	const struct al_ref *r;
	char money[24];

	if (v->kind == AL_V_NULL || f->type == AL_PRIVATE)
		return;
	if (f->many)
		al_value_text_many(b, f, v->s, out);
	else if (f->type == AL_FIGURES)
		al_value_text_figures(b, v->s, out);
	else if (f->type == AL_YES)
		al_buf_adds(out, v->i ? (b->zh ? "是" : "yes")
				      : (b->zh ? "否" : "no"));
	else if (f->type == AL_MONEY)
		al_money_text(v->i, money), al_buf_adds(out, money);
	else if (f->type == AL_INSTANT)
		al_show_time(b, v->i, out);
	else if (v->kind == AL_V_INT)
		al_buf_addf(out, "%" PRId64, v->i);
	else if (f->type == AL_CHOICE)
		choice_text(b, f, v->s, out);
	else if (f->type == AL_REF &&
		 al_ref_find(b, f->list, v->s, false, &r, NULL) == AL_OK &&
		 r->found)
		ref_text(b, r, out);
	else
		al_buf_adds(out, v->s);
}

static void
json_time(struct al_book *b, al_time t, struct al_buf *out)
{
	char text[AL_TIME_LEN];
	int off = al_offset(b), min = (off < 0 ? -off : off) / 60;

	al_time_text(t, off, text);
	text[10] = 'T';
	al_buf_addf(out, "\"%s%c%02d:%02d\"", text, off < 0 ? '-' : '+',
		    min / 60, min % 60);
}

void
al_value_json(struct al_book *b, const struct al_field *f,
	      const struct al_value *v, struct al_buf *out)
{
	char money[24];

	if (v->kind == AL_V_NULL || f->type == AL_PRIVATE)
		al_buf_adds(out, "null");
	else if (f->many)
		al_value_json_many(v->s, out);
	else if (f->type == AL_FIGURES)
		al_value_json_figures(v->s, out);
	else if (f->type == AL_YES)
		al_buf_adds(out, v->i ? "true" : "false");
	else if (f->type == AL_MONEY)
		al_money_text(v->i, money), al_buf_adds(out, money);
	else if (f->type == AL_INSTANT)
		json_time(b, v->i, out);
	else if (v->kind == AL_V_INT)
		al_buf_addf(out, "%" PRId64, v->i);
	else
		al_json_str(out, v->s);
}
