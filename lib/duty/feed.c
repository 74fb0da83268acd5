/* feed.c: the duty roster as a calendar that other programs read */
#include "show.h"
#include "ledger/act.h"
#include "render/ics.h"

#include <inttypes.h>
#include <string.h>

/* What a seat has been through. */
struct past {
	int changes;	       /* of what the event says */
	bool had;	       /* was it ever the person's? */
	al_time first, newest; /* when it was written */
};

/* A change of these is one of the event. */
static const char *const shown[] = { "day",  "plan",   "shift", "post",
				     "duty", "starts", "ends",	"staff" };

static enum al_status
look_at(const struct al_roster_view *v, const struct al_entry *en, bool first,
	struct past *past, struct al_err *e)
{
	struct al_parsed *data = al_effect_parse(en->data, e);
	struct al_value value;
	const char *state;
	bool changed;

	if (!data)
		return AL_IO;
	state = al_parsed_state(data, false);
	/* what is undone is a change too: numbers never go back */
	changed = al_effect_undoes(en) != 0 ||
		  (state && al_same(state, "dropped"));
	for (size_t i = 0; i < AL_COUNT(shown); i++)
		changed |= al_parsed_value(data, "set", shown[i], &value);
	if (v->staff && al_same(al_parsed_text(data, "set", "staff"), v->staff))
		past->had = true;
	past->changes += changed && !first;
	al_parsed_free(data);
	return AL_OK;
}

static enum al_status
look_back(const struct al_roster_view *v, const struct al_seat *p,
	  struct past *past, struct al_err *e)
{
	struct al_arena a = { 0 };
	struct al_past *entry;
	size_t n;
	enum al_status s = al_history(v->b, p->version, &a, &entry, &n, e);

	*past = (struct past){ .changes = 0 };
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		s = look_at(v, &entry[i].en, i == 0, past, e);
		past->newest = entry[i].en.at;
		if (i == 0)
			past->first = entry[i].en.at;
	}
	al_arena_release(&a);
	return s;
}

/* ---- events ------------------------------------------------------------------------- */

static void
put_summary(const struct al_roster_view *v, const struct al_seat *p,
	    struct al_buf *out)
{
	struct al_book *b = v->b;

	if (!v->staff)
		al_buf_addf(out, b->zh ? "%s：" : "%s: ",
			    p->staff ? al_ref_name_of(b, "staff", p->staff)
			    : b->zh  ? "空缺"
				     : "nobody");
	al_seat_name(p, out);
	if (!v->plan)
		al_buf_addf(out, b->zh ? "（%s）" : " (%s)",
			    al_ref_name_of(b, "dutyplan", p->plan));
}

static void
put_description(const struct al_roster_view *v, const struct al_seat *p,
		struct al_buf *out)
{
	struct al_book *b = v->b;

	al_buf_addf(out, "%s %s", p->code,
		    al_same(p->state, AL_VOID)
			    ? (b->zh ? "已撤销" : "undone")
			    : al_state_label(b, v->def, p->state));
	if (al_seat_changed(p))
		al_buf_addf(out, b->zh ? "\n原定：%s" : "\nplanned first: %s",
			    al_ref_name_of(b, "staff", p->first));
}

static void
put_event(const struct al_roster_view *v, const struct al_seat *p,
	  const struct past *past, struct al_ics *out)
{
	struct al_buf uid = { 0 }, summary = { 0 }, description = { 0 };

	al_buf_addf(&uid, "%s@%" PRId64, p->code, al_db_office(v->b->db)->id);
	put_summary(v, p, &summary);
	put_description(v, p, &description);
	al_ics_add(out, &(struct al_ics_event){
				.uid = uid.s,
				.summary = summary.s,
				.description = description.s,
				.starts = p->starts,
				.ends = p->ends,
				.created = past->first,
				.changed = past->newest,
				.sequence = past->changes,
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
	struct al_buf text = { 0 };
	struct al_ics *out;
	struct past past;
	size_t n = 0;
	enum al_status s = AL_OK;

	put_name(v, &text);
	out = al_ics_new(text.s, al_offset(v->b));
	al_buf_clear(&text);
	for (size_t i = 0; s == AL_OK && i < v->n; i++) {
		s = look_back(v, &v->seats.seat[i], &past, e);
		if (s != AL_OK || (v->staff && !past.had))
			continue;
		put_event(v, &v->seats.seat[i], &past, out);
		n++;
	}
	v->n = n;
	al_ics_text(out, &text);
	if (s == AL_OK)
		s = v->sink.write(v->sink.arg, text.s, text.len);
	al_ics_free(out);
	al_buf_release(&text);
	return s;
}
