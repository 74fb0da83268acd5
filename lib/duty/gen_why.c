/* gen_why.c: what couldn't be met, and what has changed, in words */
#include "gen.h"

#include <string.h>

/* So many of a kind are told one by one. */
enum { MOST_TOLD = 6, MOST_NAMES = 4 };

static void
item(struct al_gen *g, struct al_buf *text)
{
	al_model_add(&g->m, AL_B_ITEM, al_buf_str(text));
	al_buf_release(text);
}

static void
heading(struct al_gen *g, const char *zh, const char *en)
{
	al_model_add(&g->m, AL_B_HEADING, g->b->zh ? zh : en)->level = 2;
}

/* ---- holes ----------------------------------------------------------------------- */

/* Those who may stand it and for one reason don't. */
struct told {
	char *why;
	const char *name[MOST_NAMES];
	int n;
};

static struct told *
told_for(struct told **t, int *n, char *why)
{
	struct told *slot;

	for (int i = 0; i < *n; i++)
		if (al_same((*t)[i].why, why)) {
			free(why);
			return &(*t)[i];
		}
	slot = al_grow(t, (size_t)*n, sizeof *slot);
	(*n)++;
	slot->why = why;
	return slot;
}

static void
add_told(const struct al_gen *g, const struct told *t, bool first,
	 struct al_buf *out)
{
	bool zh = g->b->zh;

	al_buf_adds(out, first ? (zh ? "；" : "; ") : zh ? "，" : ", ");
	al_buf_addf(out, zh ? "%d人%s" : "%d %s", t->n, t->why);
	if (t->n > MOST_NAMES)
		return;
	al_buf_adds(out, zh ? "（" : " (");
	for (int i = 0; i < t->n; i++)
		al_buf_addf(out, "%s%s",
			    !i	 ? ""
			    : zh ? "、"
				 : ", ",
			    t->name[i]);
	al_buf_adds(out, zh ? "）" : ")");
}

/* Those who don't stand it for one reason, each with the words for it. */
static void
tell_why(struct al_gen *g, const struct al_hole *h, enum al_why why,
	 struct told **t, int *n)
{
	for (int i = 0; i < h->may; i++) {
		const struct al_reason *r = &h->one[i];
		struct al_buf words = { 0 };
		struct told *slot;

		if (r->why != why)
			continue;
		al_draft_reason(&g->d, r, h->day, h->shift - 1, &words);
		slot = told_for(t, n, al_buf_take(&words));
		if (slot->n < MOST_NAMES)
			slot->name[slot->n] = g->d.person[r->worker].name;
		slot->n++;
	}
}

/* "; 2 on leave, 1 rests until 02-18 08:00" */
static void
add_reasons(struct al_gen *g, const struct al_hole *h, struct al_buf *out)
{
	struct told *t = NULL;
	int n = 0;

	for (int why = 0; why < AL_WHYS; why++)
		tell_why(g, h, (enum al_why)why, &t, &n);
	for (int i = 0; i < n; i++) {
		add_told(g, &t[i], i == 0, out);
		free(t[i].why);
	}
	free(t);
}

/* Is the proof about all shifts of a post? */
static bool
is_whole(const struct al_gen *g, const struct al_hole *h, int post)
{
	for (int i = 0; i < g->d.pairs; i++)
		if (g->d.pair[i].post == post && !h->set[i + 1])
			return false;
	return true;
}

/* What the proof is about: whole posts, or what is stood in some shifts. */
static void
add_posts(struct al_gen *g, const struct al_hole *h, struct al_buf *out)
{
	size_t before = out->len;

	for (int post = 0; post < (int)g->plan->npost; post++)
		for (int i = 0; i < g->d.pairs; i++) {
			if (g->d.pair[i].post != post || !h->set[i + 1])
				continue;
			if (out->len > before)
				al_buf_adds(out, g->b->zh ? "、" : "; ");
			if (is_whole(g, h, post)) {
				al_buf_adds(out,
					    al_label(g->b, &g->plan->post[post]
								    .label));
				break;
			}
			al_draft_duty_label(&g->d, i, g->b->zh, out);
		}
}

/* "Needed from 02-16 to 02-22: 7, and at most 5 can be given" */
static void
add_proof(struct al_gen *g, const struct al_hole *h, struct al_buf *out)
{
	char from[AL_DATE_LEN], to[AL_DATE_LEN];
	bool several = h->to - h->from > 1;

	if (h->to == 0 || h->may == 0)
		return;
	al_day_text(g->d.first + h->from, from);
	al_day_text(g->d.first + h->to - 1, to);
	al_buf_adds(out, g->b->zh  ? "。"
			 : several ? ". Duties from "
				   : ". Duties on ");
	al_buf_adds(out, from + 5);
	if (several)
		al_buf_addf(out, g->b->zh ? "至%s" : " to %s", to + 5);
	al_buf_adds(out, g->b->zh ? "共需" : " (");
	add_posts(g, h, out);
	if (g->b->zh)
		al_buf_addf(out, "%d班，可值的人最多能值%d班，任何排法都有空缺",
			    h->need, h->can);
	else
		al_buf_addf(out,
			    "): %d, and those who may stand them can give %d "
			    "at most, so no roster fills all",
			    h->need, h->can);
}

/* All that is said of a hole but its day. */
static char *
hole_words(struct al_gen *g, const struct al_hole *h)
{
	struct al_buf text = { 0 };
	bool zh = g->b->zh;
	int pair = h->shift - 1;

	al_draft_duty_label(&g->d, pair, zh, &text);
	if (h->missing > 1)
		al_buf_addf(&text, zh ? "缺%d人" : ", %d missing", h->missing);
	if (h->may == 0)
		al_buf_adds(&text, zh ? "：没有可值此岗的人"
				      : ": nobody may stand it");
	else
		al_buf_addf(&text, zh ? "：可值%d人" : ": %d may stand it",
			    h->may);
	add_reasons(g, h, &text);
	add_proof(g, h, &text);
	al_buf_adds(&text, zh ? "。" : ".");
	return al_buf_take(&text);
}

/* Holes from `first` on that the same is said of, which is so only once. */
static void
add_alike(struct al_gen *g, const struct al_holes *holes, char **words,
	  int first)
{
	struct al_buf text = { 0 };
	bool zh = g->b->zh;
	int days = 1, last = first;

	for (int i = first + 1; i < holes->n; i++)
		if (al_streq(words[i], words[first])) {
			free(words[i]);
			words[i] = NULL;
			last = i;
			days++;
		}
	al_gen_day(g, holes->hole[first].day, &text);
	if (days > 1) {
		al_buf_adds(&text, zh ? "至" : " to ");
		al_gen_day(g, holes->hole[last].day, &text);
		al_buf_addf(&text, zh ? "间%d天" : ", %d days", days);
	}
	al_buf_addf(&text, zh ? "：%s" : ": %s", words[first]);
	item(g, &text);
}

void
al_gen_holes(struct al_gen *g)
{
	struct al_holes holes;
	char **words;

	al_holes_init(&holes, g->d.r, g->d.cell);
	if (holes.n)
		heading(g, "排不上人的班", "Nobody can stand");
	words = al_alloc(((size_t)holes.n + 1) * sizeof *words);
	for (int i = 0; i < holes.n; i++)
		words[i] = hole_words(g, &holes.hole[i]);
	for (int i = 0; i < holes.n; i++)
		if (words[i]) {
			add_alike(g, &holes, words, i);
			free(words[i]);
		}
	free(words);
	al_holes_release(&holes);
}

/* ---- why it isn't fairer ------------------------------------------------------------ */

static void
add_hitch(struct al_gen *g, const struct al_hitch *h)
{
	struct al_buf text = { 0 };
	const char *giver = g->d.person[h->giver].name,
		   *taker = g->d.person[h->reason.worker].name;
	bool zh = g->b->zh, own = h->reason.worker == h->giver;

	al_buf_addf(&text, zh ? "%s " : "%s's duty of ", giver);
	al_gen_day(g, h->day, &text);
	if (own) /* it is for the giver that it can't */
		al_buf_adds(&text,
			    zh ? "的班不能转出（" : " can't be given away: ");
	else
		al_buf_addf(&text,
			    zh ? "的班不能转给%s（" : " can't go to %s: ",
			    taker);
	al_draft_reason(&g->d, &h->reason, h->day, h->shift - 1, &text);
	al_buf_adds(&text, zh ? "）。" : ".");
	item(g, &text);
}

void
al_gen_hitches(struct al_gen *g, const struct al_fair *f, int pool)
{
	struct al_hitches h;
	struct al_buf text = { 0 };
	bool zh = g->b->zh;

	al_hitches_init(&h, g->d.r, g->d.cell, f, pool);
	al_model_add(&g->m, AL_B_PARAGRAPH,
		     zh ? "未达理论下限："
			: "Why the spread isn't the best possible:");
	for (int i = 0; i < h.n && i < MOST_TOLD; i++)
		add_hitch(g, &h.hitch[i]);
	if (h.n > MOST_TOLD) {
		al_buf_addf(&text,
			    zh ? "另有%d个班同样不能转。" : "%d more alike.",
			    h.n - MOST_TOLD);
		item(g, &text);
	} else if (h.n == 0) {
		al_buf_adds(&text,
			    zh ? "逐班轮换未能更小；理论下限未必排得到，"
				 "可换一个随机种子（--seed）再试。"
			       : "no exchange that was tried makes it less; "
				 "the bound may be out of reach, or another "
				 "seed (--seed) finds a better roster.");
		item(g, &text);
	}
	al_hitches_release(&h);
}

/* ---- what has changed --------------------------------------------------------------- */

/* Does he stand what he stood before on this day? */
static bool
goes_on(const struct al_draft *d, int person, int day)
{
	int pair = al_draft_cell(d, person, day) - 1;

	for (int i = 0; i < d->places; i++) {
		const struct al_seat *was = d->place[i].was;

		if (d->place[i].day == day && d->place[i].pair == pair && was &&
		    !al_seat_gone(was) &&
		    al_streq(was->staff, d->person[person].code))
			return true;
	}
	return false;
}

/* Why he doesn't stand it, for what he goes on with alone: that he was moved to
 * something else is what came of it. */
static struct al_reason
why_moved(const struct al_draft *d, int person, const struct al_draft_place *p)
{
	size_t n = al_roster_cells(d->r);
	uint8_t *cell = al_alloc(n + 1);
	struct al_reason r;

	memcpy(cell, d->cell, n);
	for (int day = 0; day < d->days; day++)
		if (!al_roster_fixed(d->r, person, day) &&
		    !goes_on(d, person, day))
			cell[al_roster_at(d->r, person, day)] = 0;
	r = al_why(d->r, cell, person, p->day, p->pair + 1);
	free(cell);
	return r;
}

/* Nothing that stays keeps him: so he was moved. */
static void
moved_words(struct al_gen *g, const struct al_draft_place *p, int person,
	    struct al_buf *out)
{
	const char *name = g->d.person[person].name;
	bool zh = g->b->zh;
	int pair = al_draft_cell(&g->d, person, p->day) - 1;

	if (pair >= 0 && !goes_on(&g->d, person, p->day)) {
		al_buf_addf(out, zh ? "%s改值" : "%s goes to ", name);
		al_draft_duty_label(&g->d, pair, zh, out);
	} else if (al_why(g->d.r, g->d.cell, person, p->day, p->pair + 1).why !=
		   AL_WHY_NONE) {
		al_buf_addf(out, zh ? "%s改值他班" : "%s goes to other duties",
			    name);
	} else {
		al_buf_adds(out, zh ? "为公平或休息调整"
				    : "moved for fairness or rest");
	}
}

/* Why who stood it doesn't any more: what keeps him, if anything does. */
static void
change_reason(struct al_gen *g, const struct al_draft_place *p,
	      struct al_buf *out)
{
	int was = al_draft_person(&g->d, p->was->staff);
	bool zh = g->b->zh;
	struct al_reason r;

	if (!p->was->staff)
		return;
	al_buf_adds(out, zh ? "：" : ": ");
	if (was < 0 || !g->d.person[was].may[g->d.pair[p->pair].post]) {
		al_buf_addf(out, zh ? "%s已不能值此岗" : "%s no longer may",
			    al_ref_name_of(g->b, "staff", p->was->staff));
		return;
	}
	r = (struct al_reason){ .worker = was, .why = AL_WHY_AWAY };
	if (al_draft_kept(&g->d, was, p->day, p->pair) == AL_KEPT_NOT)
		r = why_moved(&g->d, was, p);
	if (r.why == AL_WHY_NONE) {
		moved_words(g, p, was, out);
		return;
	}
	al_buf_addf(out, zh ? "%s" : "%s ", g->d.person[was].name);
	al_draft_reason(&g->d, &r, p->day, p->pair, out);
}

static void
add_change(struct al_gen *g, const struct al_draft_place *p)
{
	struct al_buf text = { 0 };
	bool zh = g->b->zh;
	const char *none = zh ? "空缺" : "nobody";
	const char *name = al_gen_name(g, p);

	al_gen_day(g, p->day, &text);
	al_buf_addf(&text, " %s ", p->was->code);
	if (p->pair >= 0)
		al_draft_duty_label(&g->d, p->pair, zh, &text);
	else
		al_seat_name(p->was, &text);
	al_buf_adds(&text, zh ? "：" : ": ");
	if (p->surplus) {
		al_buf_adds(&text, zh ? "不再需要" : "no longer needed");
	} else {
		al_buf_addf(&text, zh ? "%s改为%s" : "%s instead of %s",
			    zh ? p->was->staff ? al_ref_name_of(g->b, "staff",
								p->was->staff)
					       : none
			    : name ? name
				   : none,
			    zh		    ? name ? name : none
			    : p->was->staff ? al_ref_name_of(g->b, "staff",
							     p->was->staff)
					    : none);
		change_reason(g, p, &text);
	}
	al_buf_adds(&text, zh ? "。" : ".");
	item(g, &text);
}

void
al_gen_changes(struct al_gen *g)
{
	int was = 0, changed = 0;
	struct al_buf text = { 0 };
	bool zh = g->b->zh;

	for (int i = 0; i < g->d.places; i++) {
		const struct al_draft_place *p = &g->d.place[i];

		was += p->was && !al_seat_gone(p->was);
		changed += al_gen_changed(g, p);
	}
	if (was == 0)
		return;
	heading(g, "与已发布值班表相比", "What changes");
	al_buf_addf(&text,
		    zh ? "原有%d个班，改动%d个。"
		       : "Of %d duties that were there %d change.",
		    was, changed);
	al_model_add(&g->m, AL_B_PARAGRAPH, text.s);
	al_buf_release(&text);
	for (int i = 0; i < g->d.places; i++)
		if (al_gen_changed(g, &g->d.place[i]))
			add_change(g, &g->d.place[i]);
}
