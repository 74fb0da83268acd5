/* may.c: may a worker stand one duty more? */
#include "may.h"

/* What about the cell alone forbids it. */
static enum al_why
cell_forbids(const struct al_sheet *s, int worker, int day, int shift)
{
	const struct al_roster *r = s->r;
	size_t cell = al_roster_at(r, worker, day);

	if (r->worker[worker].most_of[shift] == 0)
		return AL_WHY_NOT;
	if (al_roster_kept(r, worker, day, shift))
		return AL_WHY_AWAY;
	if (s->cell[cell] != 0)
		return AL_WHY_ELSEWHERE;
	if (al_roster_fixed(r, worker, day))
		return AL_WHY_FIXED;
	return AL_WHY_NONE;
}

/* The duty, earlier or later, that rest would lack for; its day, or -1. */
static int
too_close(const struct al_sheet *s, int worker, int day, int shift)
{
	const uint8_t *row = al_sheet_row(s, worker);

	for (int k = 1; k <= s->tally->reach; k++) {
		if (day - k >= 0 && row[day - k] != 0 &&
		    al_roster_wait(s->r, row[day - k], shift) >= k)
			return day - k;
		if (day + k < s->r->days && row[day + k] != 0 &&
		    al_roster_wait(s->r, shift, row[day + k]) >= k)
			return day + k;
	}
	return -1;
}

/* A limit that is reached; -1: none. */
static int
at_limit(const struct al_sheet *s, int worker, int day, int shift)
{
	const struct al_tally *t = s->tally;
	int cell = worker * s->r->days + day;

	for (int i = t->limit_at[cell]; i < t->limit_at[cell + 1]; i++) {
		const struct al_limit *l = &s->r->duty->limit[t->limit[i]];

		if (t->stood[t->limit[i]] >= l->most &&
		    al_limit_counts(l, shift))
			return t->limit[i];
	}
	return -1;
}

/* A duo of those apart whose other is on duty; -1: none. */
static int
parted(const struct al_sheet *s, int worker, int day)
{
	const struct al_tally *t = s->tally;

	for (int i = t->mate_at[worker]; i < t->mate_at[worker + 1]; i++)
		if (!t->mate[i].together &&
		    al_sheet_row(s, t->mate[i].other)[day] != 0)
			return t->mate[i].duo;
	return -1;
}

/* Days on duty in a row, with `day`. */
static int
run_with(const struct al_sheet *s, const uint8_t *row, int day)
{
	int n = 1;

	if (day > 0 && row[day - 1] != 0)
		n += al_sheet_run(row, s->r->days, day - 1, -1);
	if (day + 1 < s->r->days && row[day + 1] != 0)
		n += al_sheet_run(row, s->r->days, day + 1, 1);
	return n;
}

/* Does it make another weekend one with duties? */
static bool
new_weekend(const struct al_sheet *s, const uint8_t *row, int day)
{
	int other = day % 7 == 5 ? day + 1 : day - 1;

	return day % 7 >= 5 && (other >= s->r->days || row[other] == 0);
}

/* The rules of the worker that every plan has. */
static enum al_why
worker_forbids(const struct al_sheet *s, int worker, int day, int shift)
{
	const struct al_roster *r = s->r;
	const struct al_worker *w = &r->worker[worker];
	const uint8_t *row = al_sheet_row(s, worker);

	if (s->count[worker * (r->shifts + 1) + shift] >= w->most_of[shift])
		return AL_WHY_MOST;
	if (s->minutes[worker] + r->shift[shift].minutes > w->most_minutes ||
	    (w->most_run < r->days && run_with(s, row, day) > w->most_run) ||
	    s->weekends[worker] + new_weekend(s, row, day) > w->most_weekends)
		return AL_WHY_RULE;
	return AL_WHY_NONE;
}

struct al_reason
al_may_not(const struct al_sheet *s, int worker, int day, int shift)
{
	struct al_reason why = { worker, cell_forbids(s, worker, day, shift),
				 day, 0, -1 };
	const uint8_t *row = al_sheet_row(s, worker);

	if (why.why != AL_WHY_NONE) {
		why.shift = row[day];
		return why;
	}
	why.day = too_close(s, worker, day, shift);
	if (why.day >= 0) {
		why.why = why.day < day ? AL_WHY_RESTS : AL_WHY_BEFORE;
		why.shift = row[why.day];
		return why;
	}
	why.day = day;
	why.index = at_limit(s, worker, day, shift);
	if (why.index >= 0) {
		why.why = AL_WHY_LIMIT;
		return why;
	}
	why.index = parted(s, worker, day);
	why.why = why.index >= 0 ? AL_WHY_APART
				 : worker_forbids(s, worker, day, shift);
	return why;
}
