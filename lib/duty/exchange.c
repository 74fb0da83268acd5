/* exchange.c: what all changes of hands share: the duties, the rules, what is
 * told */
#include "exchange.h"
#include "show.h"
#include "words.h"

void
al_exchange_init(struct al_exchange *x, struct al_book *b, const char *code,
		 const struct al_how *how, char **codes, char **told,
		 struct al_err *e)
{
	*x = (struct al_exchange){
		.b = b, .how = how, .codes = codes, .told = told, .e = e
	};
	al_err_about(e, "%s", code);
}

void
al_exchange_release(struct al_exchange *x)
{
	al_change_release(&x->c);
	al_arena_release(&x->arena);
	al_err_about_clear(x->e);
}

/* ---- finding them -------------------------------------------------------------- */

enum al_status
al_exchange_find(struct al_exchange *x, const char *ledger, const char *code,
		 struct al_record **out)
{
	const struct al_ledger *def;
	enum al_status s = al_book_ledger(x->b, ledger, &def, x->e);

	if (s == AL_OK)
		s = al_record_find(x->b, def, code, &x->arena, out, x->e);
	if (s == AL_OK && al_same((*out)->state, AL_VOID))
		s = al_fail(x->e, AL_CONFLICT, _("the entry '%s' was undone"),
			    code);
	return s;
}

const char *
al_exchange_text(const struct al_record *r, const char *field)
{
	const struct al_value *v = &r->val[al_def_column(r->def, field)];

	return v->kind == AL_V_TEXT ? v->s : NULL;
}

al_day
al_exchange_day(const struct al_record *r, const char *field)
{
	al_day day = 0;

	al_day_iso(al_exchange_text(r, field), &day);
	return day;
}

enum al_status
al_exchange_look(struct al_exchange *x, const char *code, const char *with)
{
	struct al_record *one = NULL, *two = NULL;
	al_day a, b;
	enum al_status s = al_exchange_find(x, AL_ROSTER, code, &one);

	if (s == AL_OK && with)
		s = al_exchange_find(x, AL_ROSTER, with, &two);
	if (s != AL_OK)
		return s;
	a = al_exchange_day(one, "day");
	b = two ? al_exchange_day(two, "day") : a;
	s = al_change_init(&x->c, x->b, a < b ? a : b, a < b ? b : a, x->e);
	if (s != AL_OK)
		return s;
	x->one = al_change_seat(&x->c, one->code);
	x->two = two ? al_change_seat(&x->c, two->code) : NULL;
	x->from = x->one->staff;
	return AL_OK;
}

/* ---- by the rules ------------------------------------------------------------------ */

/* What the last question found, if anything, as a problem of status `as`. */
static enum al_status
tell_hindrance(struct al_exchange *x, enum al_status as, const char *staff,
	       const struct al_seat *p)
{
	if (x->c.why.len == 0)
		return AL_OK;
	al_err_about(x->e, "%s", p->code);
	return al_fail(x->e, as, x->b->zh ? "%s：%s" : "%s: %s",
		       al_ref_name_of(x->b, "staff", staff), x->c.why.s);
}

enum al_status
al_exchange_hinders(struct al_exchange *x, const struct al_seat *p,
		    enum al_status as)
{
	enum al_status s = al_change_hinders(&x->c, p, x->e);

	if (s == AL_OK)
		s = tell_hindrance(x, x->c.busy ? AL_CONFLICT : as, p->staff,
				   p);
	return s;
}

enum al_status
al_exchange_leaves(struct al_exchange *x, const struct al_seat *p,
		   const char *staff)
{
	enum al_status s = al_change_leaves(&x->c, p, staff, x->e);

	return s == AL_OK ? tell_hindrance(x, AL_CONFLICT, staff, p) : s;
}

void
al_exchange_suggest(struct al_exchange *x)
{
	struct al_takers l;
	struct al_buf names = { 0 };

	if (al_change_takers(&x->c, x->one, x->from, &l, NULL) != AL_OK) {
		free(l.taker);
		return;
	}
	for (size_t i = 0; i < l.n && i < 5; i++)
		al_buf_addf(&names, "%s%s (%s)",
			    i ? x->b->zh ? "、" : ", " : "",
			    al_ref_name_of(x->b, "staff", l.taker[i].staff),
			    l.taker[i].staff);
	al_err_about(x->e, "%s", x->one->code);
	if (l.n > 0)
		al_fail(x->e, AL_OK,
			_("it could be taken over by %s; see 'roster-swap "
			  "--who %s'"),
			names.s, x->one->code);
	else
		al_fail(x->e, AL_OK,
			_("by the rules nobody else could take it over; see "
			  "'roster-swap --who %s'"),
			x->one->code);
	al_buf_release(&names);
	free(l.taker);
}

/* ---- acting --------------------------------------------------------------------------- */

enum al_status
al_exchange_do(struct al_exchange *x, const char *action, const char *code,
	       const struct al_pair *pair, size_t n)
{
	return al_do(x->b, AL_ROSTER, action, code, pair, n, x->how, x->codes,
		     x->told, x->e);
}

void
al_exchange_tell(struct al_exchange *x, const char *fmt, ...)
{
	struct al_buf all = { 0 };
	va_list ap;

	al_buf_adds(&all, *x->told ? *x->told : "");
	va_start(ap, fmt);
	al_buf_vaddf(&all, fmt, ap);
	va_end(ap);
	al_buf_addc(&all, '\n');
	free(*x->told);
	*x->told = al_buf_take(&all);
}

/* Who stands it now, also where he didn't come at first. */
static void
add_hand(struct al_exchange *x, const char *from, const char *to,
	 struct al_buf *out)
{
	const char *name = al_ref_name_of(x->b, "staff", to);

	if (!from)
		al_buf_addf(out, _("%s, where nobody was"), name);
	else if (al_same(from, to))
		al_buf_addf(out, _("%s comes after all"), name);
	else
		al_buf_addf(out, _("%s instead of %s"), name,
			    al_ref_name_of(x->b, "staff", from));
}

static void
tell_hand(struct al_exchange *x, const struct al_seat *p, const char *from,
	  const char *to)
{
	const struct al_plan *plan = NULL;
	struct al_buf day = { 0 }, duty = { 0 }, hand = { 0 };
	char iso[AL_DATE_LEN];

	if (al_change_plan(&x->c, p, &plan, NULL) != AL_OK)
		plan = NULL;
	al_day_text(p->day, iso);
	al_buf_addf(&day, "%s ", iso);
	al_roster_weekday(x->b, p->day, &day);
	al_words_duty_by(plan, p, x->b->zh, &duty);
	add_hand(x, from, to, &hand);
	al_exchange_tell(x, x->b->zh ? "%s：%s %s，%s" : "%s: %s, %s: %s",
			 p->code, day.s, duty.s, hand.s);
	al_buf_release(&day);
	al_buf_release(&duty);
	al_buf_release(&hand);
}

enum al_status
al_exchange_hand(struct al_exchange *x, const char *action,
		 const struct al_seat *p, const char *from, const char *to,
		 const char *reason)
{
	const struct al_pair pair[] = { { "staff", to }, { "reason", reason } };
	char *told = NULL; /* what the ledger says of any action */
	enum al_status s = al_do(x->b, AL_ROSTER, action, p->code, pair,
				 reason ? 2 : 1, x->how, x->codes, &told, x->e);

	if (s == AL_OK)
		tell_hand(x, p, from, to);
	free(told);
	return s;
}
