/* gen_write.c: a duty roster that was made, written through the journal */
#include "gen.h"
#include "slots.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

struct writing {
	struct al_gen *g;
	char **codes;
	int added, changed, dropped, holes;
	bool *done; /* [places] */
};

/* ---- acting ------------------------------------------------------------------------- */

static enum al_status
act(struct writing *w, const char *ledger, const char *action, const char *code,
    const struct al_pair *pair, size_t n, bool told)
{
	const struct al_how how = { 0 };
	char *codes = NULL, *also = NULL;
	struct al_buf all = { 0 };
	enum al_status s;

	s = action ? al_do(w->g->b, ledger, action, code, pair, n, &how, &codes,
			   &also, w->g->e)
		   : al_add(w->g->b, ledger, pair, n, &how, &codes, &also,
			    w->g->e);
	if (told && codes) {
		al_buf_addf(&all, "%s%s", *w->codes ? *w->codes : "", codes);
		free(*w->codes);
		*w->codes = al_buf_take(&all);
	}
	free(codes);
	free(also);
	return s;
}

/* ---- the plan itself ------------------------------------------------------------------ */

static enum al_status
stands_there(struct al_gen *g, bool *there, bool *same)
{
	struct al_stmt *st;
	enum al_status s =
		al_sql(g->b->db, "SELECT rules FROM dutyplan WHERE _code = ?1",
		       &st, g->e);

	*there = *same = false;
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, g->plan->name);
	while (al_step(st, &s, g->e)) {
		*there = true;
		*same = al_streq(al_col_text(st, 0), g->plan->text);
	}
	return s;
}

/* A plan from a file goes into the register, so that swaps know its rules. */
static enum al_status
put_plan(struct writing *w)
{
	struct al_gen *g = w->g;
	const struct al_plan *p = g->plan;
	const struct al_pair pair[] = {
		{ "name", p->label.zh },
		{ "english", p->label.en },
		{ "unit", p->unit ? p->unit : "" },
		{ "rules", p->text },
		{ "code", p->name },
	}, correct[] = {
		pair[0], pair[1], pair[2], pair[3],
		{ "reason", g->b->zh ? "方案修订" : "the plan has changed" },
	};
	bool there, same;
	enum al_status s = stands_there(g, &there, &same);

	if (s != AL_OK || same)
		return s;
	if (!there)
		return act(w, "dutyplan", NULL, NULL, pair, AL_COUNT(pair),
			   false);
	return act(w, "dutyplan", "correct", p->name, correct,
		   AL_COUNT(correct), false);
}

/* ---- places ----------------------------------------------------------------------------- */

static void
instant_text(const struct al_gen *g, al_time t, char out[AL_TIME_LEN])
{
	al_time_text(t, al_offset(g->b), out);
}

/* A reception, which has a leader or isn't there. */
static enum al_status
put_slot(struct writing *w, const struct al_draft_place *p)
{
	struct al_gen *g = w->g;
	const char *staff = al_gen_staff(g, p);
	char day[AL_DATE_LEN];

	al_day_text(g->d.first + p->day, day);
	const struct al_pair value[] = {
		{ "day", day },
		{ "place", g->plan->place },
		{ "leader", staff },
		{ "unit", g->plan->unit },
	};

	if (!staff)
		return AL_OK;
	return act(w, AL_SLOT, NULL, NULL, value,
		   AL_COUNT(value) - (g->plan->unit ? 0 : 1), true);
}

/* Another receives, or nobody any more. */
static enum al_status
change_slot(struct writing *w, const struct al_draft_place *p)
{
	const char *staff = al_gen_staff(w->g, p);
	const char *reason = w->g->b->zh ? "重新排班" : "planned anew";
	const char *action = al_seat_gone(p->was) ? "restore" : "correct";
	const struct al_pair value[] = { { "reason", reason },
					 { "leader", staff } };

	if (p->surplus || !staff)
		return act(w, AL_SLOT, "move", p->was->code, value, 1, true);
	return act(w, AL_SLOT, action, p->was->code, value, AL_COUNT(value),
		   true);
}

static enum al_status
put_new(struct writing *w, const struct al_draft_place *p)
{
	struct al_gen *g = w->g;
	const struct al_draft_pair *pair = &g->d.pair[p->pair];
	const char *staff = al_gen_staff(g, p);
	char day[AL_DATE_LEN], starts[AL_TIME_LEN], ends[AL_TIME_LEN], no[24];
	struct al_buf duty = { 0 };
	enum al_status s;

	al_day_text(g->d.first + p->day, day);
	instant_text(g, al_draft_starts(&g->d, p->day, p->pair), starts);
	instant_text(g, al_draft_ends(&g->d, p->day, p->pair), ends);
	snprintf(no, sizeof no, "%" PRId64, p->no);
	al_draft_duty_label(&g->d, p->pair, al_same(al_office_lang(g->b), "zh"),
			    &duty);
	const struct al_pair value[] = {
		{ "day", day },
		{ "plan", g->plan->name },
		{ "shift", g->plan->shift[pair->shift].name },
		{ "post", g->plan->post[pair->post].name },
		{ "seat", no },
		{ "duty", duty.s },
		{ "starts", starts },
		{ "ends", ends },
		{ "staff", staff },
		{ "first", staff },
	};

	s = act(w, AL_ROSTER, NULL, NULL, value,
		AL_COUNT(value) - (staff ? 0 : 2), true);
	al_buf_release(&duty);
	return s;
}

/* Another stands it, or nobody (staff ""); who was planned first stays. */
static enum al_status
replan(struct writing *w, const struct al_draft_place *p, const char *staff,
       bool told)
{
	const char *action = al_seat_gone(p->was) ? "restore" : "replan";
	const struct al_pair value[] = { { "staff", staff },
					 { "first", staff } };

	return act(w, AL_ROSTER, action, p->was->code, value,
		   p->was->first || !*staff ? 1 : 2, told);
}

static enum al_status
put_changed(struct writing *w, const struct al_draft_place *p)
{
	const char *staff = al_gen_staff(w->g, p);

	if (p->surplus)
		w->dropped++;
	else
		w->changed++;
	if (w->g->plan->place)
		return change_slot(w, p);
	if (!p->surplus)
		return replan(w, p, staff ? staff : "", true);
	return act(w, AL_ROSTER, "drop", p->was->code, NULL, 0, true);
}

/* ---- in which order --------------------------------------------------------------------- */

/* What was dropped and is needed again comes back, but for a reception that
 * nobody holds: it has a leader or isn't there. */
static bool
comes_back(const struct al_gen *g, const struct al_draft_place *p)
{
	return p->was && al_seat_gone(p->was) && !p->surplus &&
	       !(g->plan->place && al_draft_hole(p));
}

static bool
is_change(const struct al_gen *g, const struct al_draft_place *p)
{
	return al_gen_changed(g, p) || comes_back(g, p);
}

/* Does who is to come here still stand another place that is to change, at the
 * same time?  One person isn't in two places, not even in between.  A leader
 * who receives on a day goes on with his own slot of it, and never waits. */
static bool
waits(const struct writing *w, int at)
{
	const struct al_gen *g = w->g;
	const struct al_draft_place *p = &g->d.place[at];
	const char *staff = g->plan->place ? NULL : al_gen_staff(g, p);

	for (int i = 0; staff && !p->surplus && i < g->d.places; i++) {
		const struct al_draft_place *q = &g->d.place[i];

		if (i != at && !w->done[i] && al_gen_changed(g, q) &&
		    al_streq(q->was->staff, staff) &&
		    q->was->starts < al_draft_ends(&g->d, p->day, p->pair) &&
		    q->was->ends > al_draft_starts(&g->d, p->day, p->pair))
			return true;
	}
	return false;
}

/* All that can be changed now; how many. */
static enum al_status
put_ready(struct writing *w, int *n)
{
	struct al_gen *g = w->g;
	enum al_status s = AL_OK;

	*n = 0;
	for (int i = 0; s == AL_OK && i < g->d.places; i++) {
		if (w->done[i] || !is_change(g, &g->d.place[i]) || waits(w, i))
			continue;
		s = put_changed(w, &g->d.place[i]);
		w->done[i] = true;
		++*n;
	}
	return s;
}

/* They wait for each other: one of them is left by its person first. */
static enum al_status
break_ring(struct writing *w, bool *any)
{
	struct al_gen *g = w->g;

	*any = false;
	for (int i = 0; i < g->d.places; i++) {
		const struct al_draft_place *p = &g->d.place[i];
		struct al_seat *was = (struct al_seat *)p->was;

		if (w->done[i] || !al_gen_changed(g, p) || !was->staff)
			continue;
		*any = true;
		was->staff = NULL;
		return replan(w, p, "", false);
	}
	return AL_OK;
}

static enum al_status
put_changes(struct writing *w)
{
	bool ring = true;
	enum al_status s = AL_OK;
	int n = 1;

	while (s == AL_OK && (n > 0 || ring)) {
		s = put_ready(w, &n);
		ring = false;
		if (s == AL_OK && n == 0)
			s = break_ring(w, &ring);
	}
	return s;
}

static void
tell(const struct writing *w, char **told)
{
	struct al_buf text = { 0 };
	const struct al_gen *g = w->g;

	al_buf_addf(&text,
		    g->b->zh ? "%s：新排%d个班，改动%d个，取消%d个；%d个班无人"
			     : "%s: %d duties planned, %d changed, %d dropped; "
			       "%d that nobody stands",
		    g->plan->name, w->added, w->changed, w->dropped, w->holes);
	al_buf_addc(&text, '\n');
	*told = al_buf_take(&text);
}

enum al_status
al_gen_write(struct al_gen *g, char **codes, char **told)
{
	struct writing w = { .g = g, .codes = codes };
	enum al_status s = AL_OK;

	w.done = al_alloc(((size_t)g->d.places + 1) * sizeof *w.done);
	s = put_plan(&w);
	if (s == AL_OK)
		s = put_changes(&w);
	for (int i = 0; s == AL_OK && i < g->d.places; i++) {
		const struct al_draft_place *p = &g->d.place[i];

		w.holes += al_draft_hole(p);
		if (p->was)
			continue;
		s = g->plan->place ? put_slot(&w, p) : put_new(&w, p);
		w.added += !g->plan->place || !al_draft_hole(p);
	}
	if (s == AL_OK)
		tell(&w, told);
	free(w.done);
	return s;
}
