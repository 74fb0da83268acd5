/* exchange_swap.c: swaps: asked for, agreed to, approved or refused */
#include "exchange.h"

/* ---- may it be? ----------------------------------------------------------- */

/* Who stands a duty of a swap: it must be somebody's, and lie ahead. */
static enum al_status
check_ahead(struct al_exchange *x, const struct al_seat *p)
{
	struct al_buf text = { 0 };
	enum al_status s = AL_OK;

	al_err_about(x->e, "%s", p->code);
	if (al_seat_gone(p)) {
		s = al_fail(x->e, AL_CONFLICT, _("it isn't needed any more"));
	} else if (!p->staff) {
		s = al_fail(x->e, AL_CONFLICT,
			    _("nobody stands it yet; see 'roster-take'"));
	} else if (p->starts <= al_now(x->b)) {
		al_show_time(x->b, p->starts, &text);
		s = al_fail(x->e, AL_CONFLICT,
			    _("it began at %s and can't be swapped any more; "
			      "see 'roster-take'"),
			    text.s);
	}
	al_buf_release(&text);
	return s;
}

/* The roster as it would be: would the rules be kept? */
static enum al_status
check_rules(struct al_exchange *x)
{
	enum al_status s, t;

	x->one->staff = x->to;
	if (x->two)
		x->two->staff = x->from;
	s = al_exchange_hinders(x, x->one, AL_CONFLICT);
	t = al_exchange_leaves(x, x->one, x->from);
	s = t > s ? t : s;
	if (x->two) {
		t = al_exchange_hinders(x, x->two, AL_CONFLICT);
		s = t > s ? t : s;
		t = al_exchange_leaves(x, x->two, x->to);
		s = t > s ? t : s;
		x->two->staff = x->to;
	}
	x->one->staff = x->from;
	if (s == AL_CONFLICT)
		al_exchange_suggest(x);
	return s;
}

/* ---- asked for -------------------------------------------------------------- */

/* Another than who asked is to agree: where nobody says who asks, or he asks
 * himself, that could never be. */
static enum al_status
check_asker(struct al_exchange *x)
{
	const char *me = al_db_context(x->b->db)->actor;

	if (me && !al_streq(me, x->to))
		return AL_OK;
	al_err_about(x->e, "%s", x->one->code);
	if (me)
		return al_fail(x->e, AL_DENIED,
			       _("%s is to agree, so somebody else has to ask; "
				 "ANLAN_ACTOR=%s says who asks"),
			       al_ref_name_of(x->b, "staff", x->to), x->from);
	return al_fail(x->e, AL_DENIED,
		       _("nobody could agree to it, since it isn't known who "
			 "asks; ANLAN_ACTOR=%s says who asks"),
		       x->from);
}

static enum al_status
ask(struct al_exchange *x, const struct al_swap *how)
{
	const struct al_pair pair[] = {
		{ how->with ? "swap-with" : "taker",
		  how->with ? x->two->code : x->to },
		{ "reason", how->reason },
	};
	enum al_status s = check_ahead(x, x->one), t;

	if (x->two) {
		t = check_ahead(x, x->two);
		s = t > s ? t : s;
	}
	al_err_about(x->e, "%s", x->one->code);
	if (s == AL_OK && al_streq(x->from, x->to))
		s = al_fail(x->e, AL_CONFLICT, _("%s stands it already"),
			    al_ref_name_of(x->b, "staff", x->to));
	else if (s == AL_OK && x->two && al_seat_alike(x->one, x->two))
		s = al_fail(x->e, AL_CONFLICT,
			    _("%s is the same duty: they stand it together"),
			    x->two->code);
	if (s == AL_OK)
		s = check_rules(x);
	if (s == AL_OK)
		s = check_asker(x);
	if (s == AL_OK)
		s = al_exchange_do(x, "ask", x->one->code, pair,
				   how->reason ? 2 : 1);
	if (s == AL_OK)
		al_exchange_tell(
			x, _("%s: %s is to agree: roster-swap --accept %s"),
			x->one->code, al_ref_name_of(x->b, "staff", x->to),
			x->one->code);
	return s;
}

enum al_status
al_roster_ask(struct al_book *b, const char *code, const struct al_swap *swap,
	      const struct al_how *how, char **codes, char **told,
	      struct al_err *e)
{
	struct al_exchange x;
	enum al_status s;

	al_exchange_init(&x, b, code, how, codes, told, e);
	s = al_exchange_look(&x, code, swap->with);
	if (s == AL_OK && swap->with)
		x.to = x.two->staff;
	else if (s == AL_OK)
		s = al_seat_find_row(b, "to", "staff", swap->to, &x.to, e);
	if (s == AL_OK)
		s = ask(&x, swap);
	al_exchange_release(&x);
	return s;
}

/* ---- agreed to, approved ---------------------------------------------------------------- */

/* Who was asked stands the other duty still. */
static enum al_status
check_same(struct al_exchange *x, const char *asked)
{
	if (!x->two || !asked || al_streq(x->two->staff, asked))
		return AL_OK;
	al_err_about(x->e, "%s", x->two->code);
	return al_fail(x->e, AL_CONFLICT,
		       _("it isn't %s's any more: refuse the swap, and ask "
			 "again"),
		       al_ref_name_of(x->b, "staff", asked));
}

/* The swap that stands in the record; *entered: the entry that brought it into
 * its state. */
static enum al_status
look_again(struct al_exchange *x, const char *code, int64_t *entered)
{
	struct al_record *r = NULL;
	enum al_status s = al_exchange_find(x, AL_ROSTER, code, &r);

	if (s == AL_OK && !al_exchange_text(r, "swap_with") &&
	    !al_exchange_text(r, "taker"))
		return al_fail(x->e, AL_CONFLICT,
			       _("no swap was asked for; see 'roster-swap %s "
				 "--with' or --to"),
			       r->code);
	if (s == AL_OK)
		s = al_exchange_look(x, code, al_exchange_text(r, "swap_with"));
	if (s != AL_OK)
		return s;
	*entered = r->entered;
	x->to = x->two ? x->two->staff : al_exchange_text(r, "taker");
	s = check_ahead(x, x->one);
	if (s == AL_OK)
		s = check_same(x, al_exchange_text(r, "taker"));
	return s == AL_OK && x->two ? check_ahead(x, x->two) : s;
}

enum al_status
al_roster_accept(struct al_book *b, const char *code, const struct al_how *how,
		 char **codes, char **told, struct al_err *e)
{
	struct al_exchange x;
	int64_t entered = 0;
	enum al_status s;

	al_exchange_init(&x, b, code, how, codes, told, e);
	s = look_again(&x, code, &entered);
	if (s == AL_OK)
		s = check_rules(&x);
	if (s == AL_OK)
		s = al_exchange_do(&x, "accept", x.one->code, NULL, 0);
	if (s == AL_OK)
		al_exchange_tell(
			&x, _("%s: to be approved: roster-swap --approve %s"),
			x.one->code, x.one->code);
	al_exchange_release(&x);
	return s;
}

/* The other duty as it was when the swap was agreed to. */
static enum al_status
find_agreed(struct al_exchange *x, const struct al_record *now, int64_t agreed,
	    struct al_record **out)
{
	struct al_past *past;
	size_t n;
	enum al_status s =
		al_history(x->b, now->version, &x->arena, &past, &n, x->e);

	if (s == AL_OK)
		s = al_history_fold(now->def, &now->key, past, n, agreed,
				    &x->arena, out, x->e);
	return s;
}

/* What was agreed to is what is approved: it is still this person's, and at
 * this time. */
static enum al_status
check_unchanged(struct al_exchange *x, int64_t agreed)
{
	static const char *const field[] = { "staff", "starts", "ends" };
	struct al_record *then = NULL, *now = NULL;
	enum al_status s = al_exchange_find(x, AL_ROSTER, x->two->code, &now);

	if (s == AL_OK)
		s = find_agreed(x, now, agreed, &then);
	for (size_t i = 0; s == AL_OK && i < AL_COUNT(field); i++) {
		int f = al_def_column(now->def, field[i]);

		if (al_value_eq(&then->val[f], &now->val[f]))
			continue;
		al_err_about(x->e, "%s", x->two->code);
		s = al_fail(x->e, AL_CONFLICT,
			    _("it has changed since the swap was agreed to: "
			      "refuse that, and ask again"));
	}
	return s;
}

/* Nobody is in two places at once, not even in between: where both duties are
 * at the same time, the other is left first. */
static enum al_status
leave_first(struct al_exchange *x)
{
	char *codes = NULL, *told = NULL;
	enum al_status s;

	if (x->one->starts >= x->two->ends || x->two->starts >= x->one->ends)
		return AL_OK;
	s = al_do(x->b, AL_ROSTER, "swap", x->two->code,
		  &(struct al_pair){ "staff", "" }, 1, x->how, &codes, &told,
		  x->e);
	free(codes);
	free(told);
	return s;
}

/* Both duties change hands, or the one. */
static enum al_status
change_hands(struct al_exchange *x)
{
	enum al_status s = x->two ? leave_first(x) : AL_OK;

	if (s == AL_OK)
		s = al_exchange_hand(x, "approve", x->one, x->from, x->to,
				     NULL);
	if (s == AL_OK && x->two)
		s = al_exchange_hand(x, "swap", x->two, x->to, x->from, NULL);
	return s;
}

enum al_status
al_roster_approve(struct al_book *b, const char *code, const struct al_how *how,
		  char **codes, char **told, struct al_err *e)
{
	struct al_exchange x;
	int64_t agreed = 0;
	enum al_status s;

	al_exchange_init(&x, b, code, how, codes, told, e);
	s = look_again(&x, code, &agreed);
	if (s == AL_OK && x.two && al_same(x.one->state, "accepted"))
		s = check_unchanged(&x, agreed);
	if (s == AL_OK)
		s = check_rules(&x);
	if (s == AL_OK)
		s = change_hands(&x);
	al_exchange_release(&x);
	return s;
}

enum al_status
al_roster_refuse(struct al_book *b, const char *code, const char *reason,
		 const struct al_how *how, char **codes, char **told,
		 struct al_err *e)
{
	const struct al_pair pair = { "reason", reason };

	return al_do(b, AL_ROSTER, "refuse", code, &pair, reason ? 1 : 0, how,
		     codes, told, e);
}
