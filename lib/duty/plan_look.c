/* plan_look.c: what a duty plan says of a shift, a post or a day */
#include "duty/plan.h"

int
al_plan_shift(const struct al_plan *p, const char *name)
{
	for (size_t i = 0; i < p->nshift; i++)
		if (al_same(p->shift[i].name, name))
			return (int)i;
	return -1;
}

int
al_plan_post(const struct al_plan *p, const char *name)
{
	for (size_t i = 0; i < p->npost; i++)
		if (al_same(p->post[i].name, name))
			return (int)i;
	return -1;
}

void
al_plan_duty(const struct al_plan *p, int shift, int post, bool zh,
	     struct al_buf *out)
{
	const struct al_label *s = &p->shift[shift].label;
	const struct al_label *t = &p->post[post].label;

	if (p->nshift == 1)
		al_buf_adds(out, zh ? t->zh : t->en);
	else if (zh)
		al_buf_addf(out, "%s·%s", s->zh, t->zh);
	else
		al_buf_addf(out, "%s, %s", t->en, s->en);
}

static bool
has(const struct al_plan_set *s, int index)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->of[i] == index)
			return true;
	return s->n == 0;
}

const struct al_plan_need *
al_plan_need_of(const struct al_plan *p, int post, int shift,
		const struct al_plan_day *day)
{
	const struct al_plan_post *t = &p->post[post];
	const struct al_plan_need *last = NULL;

	if (!al_plan_days_has(&p->shift[shift].on, day))
		return NULL;
	for (size_t i = 0; i < t->nneed; i++)
		if (has(&t->need[i].shift, shift) &&
		    al_plan_days_has(&t->need[i].on, day))
			last = &t->need[i];
	return last;
}

int
al_plan_need(const struct al_plan *p, int post, int shift,
	     const struct al_plan_day *day)
{
	const struct al_plan_need *need = al_plan_need_of(p, post, shift, day);

	return need ? need->n : 0;
}

bool
al_plan_bans(const struct al_plan *p, int first, int then)
{
	for (size_t i = 0; i < p->nban; i++)
		if (has(&p->ban[i].first, first) && has(&p->ban[i].then, then))
			return true;
	return false;
}

bool
al_plan_counts_all(const struct al_plan_most *m)
{
	return m->shift.n == 0 && m->post.n == 0;
}

bool
al_plan_counts(const struct al_plan *p, const struct al_plan_most *m,
	       const char *shift, const char *post)
{
	return has(&m->shift, al_plan_shift(p, shift)) &&
	       has(&m->post, al_plan_post(p, post));
}

static void
add_label(const struct al_label *label, bool zh, const char *joint,
	  struct al_buf *out)
{
	al_buf_adds(out, joint);
	al_buf_adds(out, zh ? label->zh : label->en);
}

void
al_plan_counted(const struct al_plan *p, const struct al_plan_most *m, bool zh,
		struct al_buf *out)
{
	const char *first = zh ? "（" : " (", *next = zh ? "、" : ", ";

	if (al_plan_counts_all(m))
		return;
	for (size_t i = 0; i < m->shift.n; i++)
		add_label(&p->shift[m->shift.of[i]].label, zh, i ? next : first,
			  out);
	if (m->shift.n > 0)
		first = zh ? "；" : "; ";
	for (size_t i = 0; i < m->post.n; i++)
		add_label(&p->post[m->post.of[i]].label, zh, i ? next : first,
			  out);
	al_buf_adds(out, zh ? "）" : ")");
}
