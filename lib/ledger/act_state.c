/* act_state.c: which record, may it be acted on so, and what state follows */
#include "act_part.h"
#include "table.h"

#include <inttypes.h>
#include <string.h>

#define BIT(i) ((uint64_t)1 << (i))

void
al_acting_about(const struct al_acting *x, int what)
{
	if (x->in->about)
		x->in->about(x->in->about_arg, what);
}

void
al_acting_lacks(const struct al_acting *x, int what)
{
	if (x->in->lacks)
		x->in->lacks(x->in->about_arg, what);
}

enum al_status
al_acting_find(struct al_acting *x)
{
	const struct al_act *in = x->in;
	enum al_status s = AL_OK;

	if (x->is_new) {
		x->r = al_record_new(x->def, x->a);
		x->r->key.office = al_db_office(x->b->db)->id;
		x->r->on = AL_NEVER;
		return AL_OK;
	}
	if (in->record)
		s = al_record_load(x->b, x->def, &in->record->key, x->a, &x->r,
				   x->e);
	else
		s = al_record_find(x->b, x->def, in->code, x->a, &x->r, x->e);
	if (s != AL_OK)
		return s;
	al_err_about(x->e, "%s", x->r->code);
	if (in->if_version && in->if_version != x->r->version)
		return al_fail(x->e, AL_CONFLICT,
			       _("it has changed since: it is at version "
				 "%" PRId64 ", not %" PRId64
				 "; look at it again"),
			       x->r->version, in->if_version);
	if (strcmp(x->r->state, AL_VOID) == 0 &&
	    in->action != (int)x->def->naction + AL_A_DESTROY)
		return al_fail(x->e, AL_CONFLICT,
			       _("cannot %s: the entry was undone"), x->shown);
	return al_record_load_clocks(x->b, x->r, x->a, x->e);
}

/* Does `after` let this one follow the entry that entered the state? */
static bool
may_follow(const struct al_action *act, int by)
{
	return !act->after || (by >= 0 && by < 64 && (act->after & BIT(by)));
}

static void
allowed_actions(struct al_acting *x, struct al_buf *out)
{
	struct al_entry en;
	int by = -1;

	if (al_journal_read(x->b->db, x->r->entered, &en, x->e) == AL_OK)
		by = al_action_number(x->def, en.action);
	for (size_t i = 0; i < x->def->naction; i++)
		if (al_action_possible(&x->def->action[i], x->r) &&
		    may_follow(&x->def->action[i], by))
			al_action_list_add(x->b, &x->def->action[i], out);
}

enum al_status
al_acting_check_state(struct al_acting *x)
{
	int s = al_state_index(x->def, x->r->state);
	struct al_buf allowed = { 0 };

	if (!x->own || (s >= 0 && (x->own->from & BIT(s))))
		return AL_OK;
	allowed_actions(x, &allowed);
	al_fail(x->e, AL_CONFLICT,
		allowed.len
			? _("cannot %s: it is %s; possible now: %s")
			: _("cannot %s: it is %s; no action leads on from there"),
		x->shown, al_state_label(x->b, x->def, x->r->state),
		al_buf_str(&allowed));
	al_buf_release(&allowed);
	return AL_CONFLICT;
}

/* `after` looks at the entry that entered the state. */
enum al_status
al_acting_check_entered(struct al_acting *x)
{
	struct al_entry en;
	enum al_status s;
	int by;

	if (!x->own || !x->own->after)
		return AL_OK;
	s = al_journal_read(x->b->db, x->r->entered, &en, x->e);
	if (s != AL_OK)
		return s;
	by = al_action_number(x->def, en.action);
	if (may_follow(x->own, by))
		return AL_OK;
	return al_fail(x->e, AL_CONFLICT,
		       _("cannot %s: it became '%s' by '%s'"), x->shown,
		       al_state_label(x->b, x->def, x->r->state),
		       al_action_called(x->b, x->def, en.action));
}

/* Is there such a clock that runs, and is it over?  Of several that run, all
 * of them. */
static const struct al_clock *
passed(const struct al_acting *x, const char *name)
{
	const struct al_clock *late = NULL, *c;

	for (size_t i = 0; i < x->r->nclock; i++) {
		c = &x->r->clock[i];
		if (strcmp(c->name, name) != 0 || !al_clock_running(c))
			continue;
		if (c->paused != AL_NEVER || c->due == AL_NEVER ||
		    c->due >= x->on)
			return NULL;
		late = c;
	}
	return late;
}

enum al_status
al_acting_check_within(struct al_acting *x)
{
	const struct al_clock *c;
	struct al_buf due = { 0 };

	if (!x->own || x->own->within < 0)
		return AL_OK;
	c = passed(x, x->def->clock[x->own->within].name);
	if (!c)
		return AL_OK;
	al_show_due(x->b, c->due, &due);
	al_fail(x->e, AL_CONFLICT,
		_("cannot %s: too late: the clock '%s' ended on %s"), x->shown,
		al_clock_shown(x->b, x->def, c->name), due.s);
	al_buf_release(&due);
	return AL_CONFLICT;
}

enum al_status
al_acting_check_on(struct al_acting *x)
{
	const struct al_context *ctx = al_db_context(x->b->db);
	struct al_buf t = { 0 };
	enum al_status s = AL_OK;

	al_acting_about(x, AL_ABOUT_RECORD);
	x->at = al_journal_now(x->b->db);
	x->on = x->in->on != AL_NEVER ? x->in->on
		: ctx->now_given      ? ctx->now
				      : x->at;
	if (x->in->on == AL_NEVER && x->on > x->at && !ctx->now_given)
		x->on = x->at;
	if (x->on > x->at) {
		al_show_time(x->b, x->on, &t);
		s = al_fail(x->e, AL_BAD, _("on: %s lies in the future"), t.s);
	} else if (!x->is_new && x->on < x->r->on) {
		al_show_time(x->b, x->r->on, &t);
		s = al_fail(x->e, AL_BAD,
			    _("on: it must not be before the record's last "
			      "entry (%s)"),
			    t.s);
	}
	al_buf_release(&t);
	return s;
}

enum al_status
al_acting_move(struct al_acting *x)
{
	enum al_status s;

	x->from = x->r->state;
	x->entered = x->r->entered;
	if (!x->own || x->own->to == AL_TO_SAME)
		return AL_OK;
	if (x->own->to == AL_TO_STATE) {
		x->r->state = x->def->state[x->own->state].name;
		return AL_OK;
	}
	s = al_acting_past(x);
	if (s == AL_OK)
		s = al_history_fold(x->def, &x->r->key, x->past, x->npast,
				    x->entered, x->a, &x->before, x->e);
	if (s != AL_OK)
		return s;
	x->r->state = x->before->state;
	x->r->entered = x->before->entered;
	return AL_OK;
}
