/* clock.c: duties with a start, a due time and a stop */
#include "clock.h"

bool
al_clock_running(const struct al_clock *c)
{
	return c->stop == AL_NEVER && c->voided == AL_NEVER;
}

bool
al_clock_overdue(const struct al_clock *c, al_time t)
{
	return c->kind == AL_DUTY && al_clock_running(c) &&
	       c->paused == AL_NEVER && c->due != AL_NEVER && c->due < t;
}

bool
al_clock_same(const struct al_clock *a, const struct al_clock *b)
{
	return a->start == b->start && a->first == b->first &&
	       a->due == b->due && a->provisional == b->provisional &&
	       a->extended == b->extended && a->paused == b->paused &&
	       a->stop == b->stop && a->voided == b->voided &&
	       al_streq(a->ended, b->ended);
}

static al_time
day_end(al_day d, int offset)
{
	return al_time_at(d, AL_DAY_END, offset);
}

al_time
al_clock_due(struct al_calendar *cal, int offset, const struct al_span *sp,
	     al_time start, bool *provisional)
{
	al_day d = al_time_day(start, offset);
	al_time due = AL_NEVER;

	*provisional = false;
	if (sp->n >= 0 && sp->unit == AL_H)
		due = start + sp->n * 3600;
	else if (sp->n >= 0 && sp->unit == AL_MIN)
		due = start + sp->n * 60;
	else if (sp->n >= 0) {
		if (sp->unit == AL_WD)
			d = al_cal_add(cal, d, sp->n, provisional);
		else
			d += (al_day)sp->n;
		if (sp->roll)
			d = al_cal_roll(cal, d, provisional);
		due = day_end(d, offset);
	}
	if (sp->latest != AL_NEVER && (due == AL_NEVER || sp->latest < due)) {
		due = sp->latest;
		*provisional = false;
	}
	return due;
}

static void
resume(struct al_calendar *cal, int offset, const struct al_span *sp,
       struct al_clock *c, al_time on)
{
	al_day from = al_time_day(c->paused, offset),
	       to = al_time_day(on, offset);
	al_day due = al_time_day(c->due, offset);
	bool prov = false;

	if (sp->n >= 0 && (sp->unit == AL_H || sp->unit == AL_MIN)) {
		c->due += on - c->paused;
	} else if (sp->n >= 0 && sp->unit == AL_WD) {
		due = al_cal_add(cal, due, al_cal_between(cal, from, to, &prov),
				 &prov);
		c->due = day_end(due, offset);
	} else {
		c->due = day_end(due + (to - from), offset);
	}
	c->provisional = c->provisional || prov;
	c->paused = AL_NEVER;
}

void
al_clock_turn(struct al_calendar *cal, int offset, const struct al_span *sp,
	      struct al_clock *c, const struct al_turn *t)
{
	switch (t->kind) {
	case AL_EXTEND:
		c->due = day_end(t->until, offset);
		c->provisional = false;
		c->extended++;
		break;
	case AL_PAUSE:
		c->paused = t->on;
		break;
	case AL_RESUME:
		resume(cal, offset, sp, c, t->on);
		break;
	}
}

void
al_clock_fold(struct al_calendar *cal, int offset, const struct al_span *sp,
	      struct al_clock *c, const struct al_turn *t, size_t n)
{
	c->first = c->due =
		al_clock_due(cal, offset, sp, c->start, &c->provisional);
	c->extended = 0;
	c->paused = AL_NEVER;
	for (size_t i = 0; i < n; i++)
		al_clock_turn(cal, offset, sp, c, &t[i]);
}
