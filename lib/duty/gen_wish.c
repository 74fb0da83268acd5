/* gen_wish.c: which wishes a duty roster meets */
#include "gen.h"

/* Is a wish one of the planned days, of somebody who may be planned? */
static bool
is_asked(const struct al_draft *d, const struct al_wish_line *w)
{
	return w->from <= d->to && w->to >= d->from &&
	       al_draft_person(d, w->staff) >= 0;
}

/* Whoever wants to be on duty is so on one of the days; who doesn't, on none. */
static bool
is_met(const struct al_draft *d, const struct al_wish_line *w)
{
	int person = al_draft_person(d, w->staff);
	bool stands = false;

	for (int i = 0; i < d->places; i++) {
		const struct al_draft_place *p = &d->place[i];
		al_day day = d->first + p->day;

		stands |= p->person == person && !p->surplus &&
			  day >= w->from && day <= w->to;
	}
	return stands == (w->kind == AL_WISH_WANT);
}

static void
add_unmet(struct al_gen *g, const struct al_wish_line *w)
{
	static const struct al_label kind[] = {
		[AL_WISH_WANT] = { "wants to be on duty", "想值" },
		[AL_WISH_NOT] = { "would rather not", "不想值" },
		[AL_WISH_CANNOT] = { "said that they can't", "不能值" },
	};
	struct al_buf text = { 0 };
	char to[AL_DATE_LEN];
	bool zh = g->b->zh;

	al_buf_addf(&text, "%s ", al_ref_name_of(g->b, "staff", w->staff));
	al_day_text(w->from, to);
	al_buf_adds(&text, to);
	al_day_text(w->to, to);
	if (w->to != w->from)
		al_buf_addf(&text, zh ? "至%s" : " to %s", to);
	al_buf_addf(&text, zh ? " %s。" : " %s.",
		    al_label(g->b, &kind[w->kind]));
	al_model_add(&g->m, AL_B_ITEM, al_buf_str(&text));
	al_buf_release(&text);
}

void
al_gen_wishes(struct al_gen *g)
{
	const struct al_draft *d = &g->d;
	struct al_buf text = { 0 };
	int asked = 0, met = 0;
	bool zh = g->b->zh;

	for (int i = 0; i < d->wishes; i++)
		if (is_asked(d, &d->wish[i])) {
			asked++;
			met += is_met(d, &d->wish[i]);
		}
	if (d->wishes == 0)
		return;
	al_model_add(&g->m, AL_B_HEADING, zh ? "意愿" : "Wishes")->level = 2;
	al_buf_addf(&text,
		    zh ? "%d条意愿涉及这些日子，满足%d条"
		       : "Of %d wishes for these days %d are met",
		    asked, met);
	if (d->wishes > asked)
		al_buf_addf(&text,
			    zh ? "；另有%d条不涉及这些日子或不参加此班的人员"
			       : "; %d are for other days or people",
			    d->wishes - asked);
	if (met < asked)
		al_buf_adds(&text,
			    zh ? "。未满足的：" : ". Those that aren't:");
	else
		al_buf_adds(&text, zh ? "。" : ".");
	al_model_add(&g->m, AL_B_PARAGRAPH, text.s);
	al_buf_release(&text);
	for (int i = 0; i < d->wishes; i++)
		if (is_asked(d, &d->wish[i]) && !is_met(d, &d->wish[i]))
			add_unmet(g, &d->wish[i]);
}
