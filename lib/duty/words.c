/* words.c: the words for a seat */
#include "words.h"
#include "slots.h"

#include <limits.h>
#include <string.h>

/* ---- from the plan ------------------------------------------------------------------ */

struct rules {
	const char *code;
	struct al_plan *plan; /* NULL: can't be read */
};

void
al_words_release(struct al_words *w)
{
	for (size_t i = 0; i < w->n; i++)
		al_plan_free(w->plan[i].plan);
	free(w->plan);
	al_arena_release(&w->arena);
}

static const struct al_plan *
plan_of(struct al_words *w, const struct al_seat *p)
{
	struct rules *r;

	for (size_t i = 0; i < w->n; i++)
		if (al_same(w->plan[i].code, p->plan))
			return w->plan[i].plan;
	r = al_grow(&w->plan, w->n++, sizeof *r);
	r->code = p->plan;
	if (al_plan_load(w->b, p->plan, &r->plan, NULL) != AL_OK)
		r->plan = NULL;
	return r->plan;
}

void
al_words_note(struct al_words *w, const struct al_seat *p)
{
	const struct al_plan *plan = plan_of(w, p);

	w->shifts |= !plan || plan->nshift > 1;
}

const char *
al_words_post(struct al_words *w, const struct al_seat *p)
{
	const struct al_plan *plan = plan_of(w, p);
	int i = plan ? al_plan_post(plan, p->post) : -1;

	return i < 0 ? p->post : al_label(w->b, &plan->post[i].label);
}

const char *
al_words_shift(struct al_words *w, const struct al_seat *p)
{
	const struct al_plan *plan = plan_of(w, p);
	int i = plan ? al_plan_shift(plan, p->shift) : -1;

	return i < 0 ? p->shift : al_label(w->b, &plan->shift[i].label);
}

int
al_words_rank(struct al_words *w, const struct al_seat *p)
{
	const struct al_plan *plan = plan_of(w, p);
	int i = plan ? al_plan_post(plan, p->post) : -1;

	return i < 0 ? INT_MAX : i;
}

/* ---- the duty ------------------------------------------------------------------------ */

/* Is what was written the plan's own words, in either language?  The office's
 * were stored; by hand, the post alone may be. */
static bool
is_of_plan(const struct al_plan *plan, int shift, int post, const char *duty)
{
	const struct al_label *label = &plan->post[post].label;
	bool same = al_same(duty, label->zh) || al_same(duty, label->en);

	for (int zh = 0; !same && zh < 2; zh++) {
		struct al_buf text = { 0 };

		al_plan_duty(plan, shift, post, zh, &text);
		same = al_same(duty, text.s);
		al_buf_release(&text);
	}
	return same;
}

void
al_words_duty_by(const struct al_plan *plan, const struct al_seat *p, bool zh,
		 struct al_buf *out)
{
	int shift = plan && !p->slot ? al_plan_shift(plan, p->shift) : -1;
	int post = plan && !p->slot ? al_plan_post(plan, p->post) : -1;

	if (shift >= 0 && post >= 0 &&
	    (!p->duty || is_of_plan(plan, shift, post, p->duty)))
		al_plan_duty(plan, shift, post, zh, out);
	else
		al_seat_name(p, out);
}

void
al_words_duty(struct al_words *w, const struct al_seat *p, struct al_buf *out)
{
	al_words_duty_by(plan_of(w, p), p, w->b->zh, out);
}

/* ---- how it stands -------------------------------------------------------------------- */

/* Is it one that time decides: not by what was written of it already? */
static bool
is_open(const struct al_seat *p)
{
	return !p->slot && !al_seat_gone(p) && !al_same(p->state, "served") &&
	       !al_same(p->state, "absent");
}

const char *
al_words_state(struct al_book *b, const struct al_seat *p)
{
	if (!is_open(p))
		return al_slot_state_label(b, p);
	if (!p->staff)
		return b->zh ? "空缺" : "nobody";
	if (p->ends <= al_now(b))
		return b->zh ? "已值班" : "stood";
	if (p->starts <= al_now(b))
		return b->zh ? "值班中" : "on duty";
	return al_slot_state_label(b, p);
}

/* ---- who --------------------------------------------------------------------------- */

/* In brackets behind the name, `what` or nothing. */
static void
add_remark(struct al_book *b, const char *what, bool *any, struct al_buf *out)
{
	if (!what)
		return;
	if (*any)
		al_buf_adds(out, b->zh ? "，" : ", ");
	else
		al_buf_adds(out, b->zh ? "（" : " (");
	al_buf_adds(out, what);
	*any = true;
}

/* Whom it was taken from; or who was absent, for whom somebody came. */
static const char *
instead_of(struct al_words *w, const struct al_seat *p)
{
	bool zh = w->b->zh, away = !al_same(p->state, "absent");
	const char *who = away ? al_seat_missed(p) : NULL;

	if (who)
		return al_arena_printf(&w->arena,
				       zh ? "%s缺岗" : "%s was absent",
				       al_ref_name_of(w->b, "staff", who));
	if (!al_seat_changed(p))
		return NULL;
	return al_arena_printf(&w->arena, zh ? "原%s" : "was %s",
			       al_ref_name_of(w->b, "staff", p->first));
}

/* Whom it was taken from, how it stands, and its code, by which somebody can be
 * named where nobody is. */
static void
add_remarks(struct al_words *w, const struct al_seat *p, struct al_buf *out)
{
	struct al_book *b = w->b;
	const char *state = NULL;
	bool any = false;

	if (!al_same(p->state, "planned") && !al_same(p->state, "served") &&
	    !(is_open(p) && p->starts <= al_now(b)))
		state = al_slot_state_label(b, p);
	add_remark(b, instead_of(w, p), &any, out);
	add_remark(b, state, &any, out);
	add_remark(b, w->codes || !p->staff ? p->code : NULL, &any, out);
	if (any)
		al_buf_adds(out, b->zh ? "）" : ")");
}

void
al_words_who(struct al_words *w, const struct al_seat *p, struct al_buf *out)
{
	if (p->staff)
		al_buf_adds(out, al_ref_name_of(w->b, "staff", p->staff));
	else
		al_buf_adds(out, w->b->zh ? "【空缺】" : "[nobody]");
	add_remarks(w, p, out);
}
