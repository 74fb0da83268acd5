/* feed.c: the duty roster as a calendar that other programs read */
#include "show.h"
#include "slots.h"
#include "words.h"
#include "ledger/act.h"
#include "render/ics.h"

#include <inttypes.h>
#include <string.h>

/* What a seat has been through. */
struct past {
	int changes;	       /* of what the event says */
	bool had;	       /* was it ever the person's? */
	int64_t since;	       /* the entry that added it */
	al_time first, newest; /* when it was written */
};

/* A change of these is one of the event, whichever ledger has them; of the plan
 * by which somebody receives, that of its hours. */
static const char *const shown[] = { "day",    "plan",	 "shift", "post",
				     "duty",   "starts", "ends",  "staff",
				     "leader", "place",	 "rules" };

static bool
is_gone(const char *state)
{
	return state && (al_same(state, "dropped") || al_same(state, "moved"));
}

/* What is undone is a change too: numbers never go back. */
static bool
is_change(struct al_parsed *data, const struct al_entry *en)
{
	struct al_value value;
	bool changed = al_effect_undoes(en) != 0 ||
		       is_gone(al_parsed_state(data, false)) ||
		       is_gone(al_parsed_state(data, true));

	for (size_t i = 0; i < AL_COUNT(shown); i++)
		changed |= al_parsed_value(data, "set", shown[i], &value);
	return changed;
}

/* Does the entry give it to the person? */
static bool
is_given(const struct al_roster_view *v, struct al_parsed *data)
{
	return v->staff &&
	       (al_same(al_parsed_text(data, "set", "staff"), v->staff) ||
		al_same(al_parsed_text(data, "set", "leader"), v->staff));
}

static enum al_status
look_at(const struct al_roster_view *v, const struct al_entry *en,
	struct past *past, struct al_err *e)
{
	struct al_parsed *data = al_effect_parse(en->data, e);

	if (!data)
		return AL_IO;
	past->had |= is_given(v, data);
	past->changes += en->seq > past->since && is_change(data, en);
	al_parsed_free(data);
	return AL_OK;
}

/* All entries of a seat, or of its plan, by the newest of them. */
static enum al_status
look_back(const struct al_roster_view *v, int64_t version, struct past *past,
	  struct al_err *e)
{
	struct al_arena a = { 0 };
	struct al_past *entry;
	size_t n;
	enum al_status s = al_history(v->b, version, &a, &entry, &n, e);

	for (size_t i = 0; s == AL_OK && i < n; i++) {
		const struct al_entry *en = &entry[i].en;

		if (!past->since) {
			past->since = en->seq;
			past->first = en->at;
		}
		s = look_at(v, en, past, e);
		past->newest = en->at > past->newest ? en->at : past->newest;
	}
	al_arena_release(&a);
	return s;
}

/* When a reception is, its plan says. */
static enum al_status
look_at_plan(const struct al_roster_view *v, const char *plan,
	     struct past *past, struct al_err *e)
{
	struct al_arena a = { 0 };
	const struct al_ledger *def;
	struct al_record *r = NULL;
	enum al_status s = al_book_ledger(v->b, "dutyplan", &def, e);

	if (s == AL_OK)
		s = al_record_find(v->b, def, plan, &a, &r, e);
	if (s == AL_OK)
		s = look_back(v, r->version, past, e);
	al_arena_release(&a);
	return s;
}

static enum al_status
look_at_seat(const struct al_roster_view *v, const struct al_seat *p,
	     struct past *past, struct al_err *e)
{
	enum al_status s;

	*past = (struct past){ .changes = 0 };
	s = look_back(v, p->version, past, e);
	if (s == AL_OK && p->slot && al_seat_timed(p))
		s = look_at_plan(v, p->plan, past, e);
	return s;
}

/* ---- events ------------------------------------------------------------------------- */

static void
put_summary(const struct al_roster_view *v, struct al_words *w,
	    const struct al_seat *p, struct al_buf *out)
{
	struct al_book *b = v->b;

	if (!v->staff)
		al_buf_addf(out, b->zh ? "%s：" : "%s: ",
			    p->staff ? al_ref_name_of(b, "staff", p->staff)
			    : b->zh  ? "空缺"
				     : "nobody");
	al_words_duty(w, p, out);
	if (!v->plan && al_seat_timed(p))
		al_buf_addf(out, b->zh ? "（%s）" : " (%s)",
			    al_ref_name_of(b, "dutyplan", p->plan));
}

/* Not what time alone makes of it: the same event is the same text. */
static const char *
state_said(const struct al_roster_view *v, const struct al_seat *p)
{
	if (p->slot || !al_same(p->state, "planned"))
		return al_slot_state_label(v->b, p);
	return p->staff ? NULL : v->b->zh ? "空缺" : "nobody";
}

static void
put_description(const struct al_roster_view *v, const struct al_seat *p,
		struct al_buf *out)
{
	struct al_book *b = v->b;

	const char *state = state_said(v, p);

	al_buf_addf(out, "%s%s%s", p->code, state ? " " : "",
		    state ? state : "");
	if (al_seat_changed(p))
		al_buf_addf(out, b->zh ? "\n原定：%s" : "\nplanned first: %s",
			    al_ref_name_of(b, "staff", p->first));
}

static void
put_event(const struct al_roster_view *v, struct al_words *w,
	  const struct al_seat *p, const struct past *past, struct al_ics *out)
{
	struct al_buf uid = { 0 }, summary = { 0 }, description = { 0 };

	al_buf_addf(&uid, "%s@%" PRId64, p->code, al_db_office(v->b->db)->id);
	put_summary(v, w, p, &summary);
	put_description(v, p, &description);
	al_ics_add(out, &(struct al_ics_event){
				.uid = uid.s,
				.summary = summary.s,
				.description = description.s,
				.starts = p->starts,
				.ends = p->ends,
				.whole_day = !al_seat_timed(p),
				.created = past->first,
				.changed = past->newest,
				.sequence = past->changes,
				.tentative = !p->staff,
				.cancelled = al_seat_gone(p) ||
					     (v->staff &&
					      !al_streq(v->staff, p->staff)),
			});
	al_buf_release(&uid);
	al_buf_release(&summary);
	al_buf_release(&description);
}

/* Whose calendar it is. */
static void
put_name(const struct al_roster_view *v, struct al_buf *out)
{
	struct al_book *b = v->b;

	al_buf_adds(out, v->plan ? al_ref_name_of(b, "dutyplan", v->plan)
			 : b->zh ? "值班"
				 : "Duty");
	if (v->staff)
		al_buf_addf(out, b->zh ? "：%s" : ": %s",
			    al_ref_name_of(b, "staff", v->staff));
}

enum al_status
al_roster_feed(struct al_roster_view *v, struct al_err *e)
{
	struct al_words w = { .b = v->b };
	struct al_buf text = { 0 };
	struct al_ics *out;
	struct past past;
	size_t n = 0;
	enum al_status s = AL_OK;

	put_name(v, &text);
	out = al_ics_new(text.s, al_offset(v->b));
	al_buf_clear(&text);
	for (size_t i = 0; s == AL_OK && i < v->n; i++) {
		s = look_at_seat(v, &v->seats.seat[i], &past, e);
		if (s != AL_OK || (v->staff && !past.had))
			continue;
		put_event(v, &w, &v->seats.seat[i], &past, out);
		n++;
	}
	v->n = n;
	al_ics_text(out, &text);
	if (s == AL_OK)
		s = v->sink.write(v->sink.arg, text.s, text.len);
	al_ics_free(out);
	al_words_release(&w);
	al_buf_release(&text);
	return s;
}
