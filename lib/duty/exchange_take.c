/* exchange_take.c: duties taken over: in an emergency, or for somebody on leave */
#include "exchange.h"

/* ---- emergencies ------------------------------------------------------------------------ */

/* Rules that are broken are told; nobody can be in two places. */
static enum al_status
check_emergency(struct al_exchange *x)
{
	enum al_status s;

	x->one->staff = x->to;
	s = al_exchange_hinders(x, x->one, AL_OK);
	x->one->staff = x->from;
	if (s == AL_CONFLICT)
		al_exchange_suggest(x);
	return s;
}

enum al_status
al_roster_take(struct al_book *b, const char *code, const char *staff,
	       const char *reason, const struct al_how *how, char **codes,
	       char **told, struct al_err *e)
{
	struct al_exchange x;
	enum al_status s;
	bool away;

	al_exchange_init(&x, b, code, how, codes, told, e);
	s = al_exchange_look(&x, code, NULL);
	away = s == AL_OK && al_same(x.one->state, "absent");
	if (s == AL_OK)
		s = al_seat_find_row(b, "staff", "staff", staff, &x.to, e);
	if (s == AL_OK && !away && al_streq(x.from, x.to))
		s = al_fail(e, AL_CONFLICT, _("%s stands it already"),
			    al_ref_name_of(b, "staff", x.to));
	if (away) /* the rules look at the duty as it will be */
		x.one->state = "planned";
	if (s == AL_OK)
		s = check_emergency(&x);
	if (s == AL_OK)
		s = al_exchange_hand(&x, away ? "cover" : "take", x.one, x.from,
				     x.to, reason);
	al_exchange_release(&x);
	return s;
}

/* ---- stand-ins ---------------------------------------------------------------------------- */

/* Does it lie ahead, and in these days? */
static bool
is_within(const struct al_exchange *x, const struct al_seat *p, al_day from,
	  al_day to)
{
	int offset = al_offset(x->b);

	return !al_seat_gone(p) && p->starts > al_now(x->b) &&
	       al_time_day(p->starts, offset) <= to &&
	       al_time_day(p->ends - 1, offset) >= from;
}

/* The duty stays with the stand-in while the next ones are looked at. */
static enum al_status
hand_over(struct al_exchange *x, struct al_seat *p, const char *reason)
{
	enum al_status s, t;

	x->one = p;
	p->staff = x->to;
	s = al_exchange_hinders(x, p, AL_CONFLICT);
	t = al_exchange_leaves(x, p, x->from);
	s = t > s ? t : s;
	if (s == AL_CONFLICT)
		al_exchange_suggest(x);
	if (s == AL_OK)
		s = al_exchange_hand(x, "take", p, x->from, x->to, reason);
	return s;
}

static enum al_status
hand_all_over(struct al_exchange *x, const struct al_record *leave)
{
	al_day from = al_exchange_day(leave, "from");
	al_day to = al_exchange_day(leave, "to");
	const char *reason =
		al_arena_printf(&x->arena, _("stands in: %s"), leave->code);
	enum al_status s = al_change_init(&x->c, x->b, from, to, x->e), t;
	size_t n = 0;

	for (size_t i = 0; s < AL_IO && i < x->c.seats.n; i++) {
		struct al_seat *p = &x->c.seats.seat[i];

		if (!al_streq(p->staff, x->from) || !is_within(x, p, from, to))
			continue;
		t = hand_over(x, p, reason);
		s = t > s ? t : s;
		n++;
	}
	if (s == AL_OK && n == 0)
		al_exchange_tell(x, _("%s: no duty falls into these days"),
				 leave->code);
	return s;
}

enum al_status
al_roster_stand_in(struct al_book *b, const char *code,
		   const struct al_how *how, char **codes, char **told,
		   struct al_err *e)
{
	struct al_exchange x;
	struct al_record *leave = NULL;
	enum al_status s;

	al_exchange_init(&x, b, code, how, codes, told, e);
	s = al_exchange_find(&x, "leave", code, &leave);
	if (s == AL_OK && !al_same(leave->state, "approved"))
		s = al_fail(e, AL_CONFLICT,
			    _("this leave isn't approved: it is %s"),
			    al_state_label(b, leave->def, leave->state));
	else if (s == AL_OK && !al_exchange_text(leave, "stand_in"))
		s = al_fail(e, AL_CONFLICT,
			    _("nobody stands in; see 'ledger-do correct %s "
			      "--stand-in'"),
			    leave->code);
	if (s == AL_OK) {
		x.from = al_exchange_text(leave, "staff");
		x.to = al_exchange_text(leave, "stand_in");
		s = hand_all_over(&x, leave);
	}
	al_exchange_release(&x);
	return s;
}
