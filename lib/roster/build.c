/* build.c: a problem made in memory, and the end of any */
#include "build.h"

static void
set_free(struct al_roster *r, struct al_worker *w)
{
	w->most_of = al_alloc((size_t)(r->shifts + 1) * sizeof *w->most_of);
	for (int i = 0; i <= r->shifts; i++)
		w->most_of[i] = r->days;
	w->most_minutes = AL_ROSTER_NUMBER * 10;
	w->most_run = w->most_weekends = r->days;
	w->least_run = w->least_off = 1;
}

struct al_roster *
al_roster_new(int days, int shifts, int workers)
{
	struct al_roster *r = al_alloc(sizeof *r);
	size_t wide = (size_t)shifts + 1, d = (size_t)days;

	r->days = days;
	r->shifts = shifts;
	r->workers = workers;
	r->unit = 1;
	r->shift = al_alloc(wide * sizeof *r->shift);
	r->shift[0].id = al_strdup("-");
	r->worker = al_alloc((size_t)(workers + 1) * sizeof *r->worker);
	for (int p = 0; p < workers; p++)
		set_free(r, &r->worker[p]);
	r->barred = al_alloc(wide * wide * sizeof *r->barred);
	r->cover = al_alloc(d * wide * sizeof *r->cover);
	r->asked = al_alloc((al_roster_cells(r) * wide + 1) * sizeof *r->asked);
	r->away = al_alloc((al_roster_cells(r) + 1) * sizeof *r->away);
	r->duty = al_alloc(sizeof *r->duty);
	return r;
}

void
al_roster_name_shift(struct al_roster *r, int shift, const char *id,
		     int minutes)
{
	int unit = 0;

	free(r->shift[shift].id);
	r->shift[shift].id = al_strdup(id);
	r->shift[shift].minutes = minutes;
	for (int i = 1; i <= r->shifts; i++)
		unit = al_roster_common(r->shift[i].minutes, unit);
	r->unit = unit > 0 ? unit : 1;
}

void
al_roster_name_worker(struct al_roster *r, int worker, const char *id)
{
	free(r->worker[worker].id);
	r->worker[worker].id = al_strdup(id);
}

void
al_roster_bar(struct al_roster *r, int before, int after, int days)
{
	struct al_duty *u = r->duty;
	size_t wide = (size_t)r->shifts + 1;
	size_t i = (size_t)before * wide + (size_t)after;

	if (u->wait == NULL)
		u->wait = al_alloc(wide * wide * sizeof *u->wait);
	u->wait[i] = days;
	r->barred[i] = days > 0;
}

void
al_roster_limit(struct al_roster *r, struct al_limit limit)
{
	struct al_duty *u = r->duty;

	*(struct al_limit *)al_grow(&u->limit, (size_t)u->limits++,
				    sizeof limit) = limit;
}

void
al_roster_duo(struct al_roster *r, int one, int two, bool together)
{
	struct al_duty *u = r->duty;
	struct al_duo *d = al_grow(&u->duo, (size_t)u->duos++, sizeof *d);

	*d = (struct al_duo){ one, two, together };
}

void
al_roster_share(struct al_roster *r, int kinds)
{
	struct al_duty *u = r->duty;
	size_t n = ((size_t)r->workers + 1) * (size_t)kinds;

	u->kinds = kinds;
	u->kind_of = al_alloc((size_t)r->days * sizeof *u->kind_of);
	memset(u->kind_of, -1, (size_t)r->days);
	u->carried = al_alloc(n * sizeof *u->carried);
	u->present = al_alloc(n * sizeof *u->present);
	u->weight = AL_COST_SHARE;
	u->close = AL_COST_CLOSE;
}

void
al_roster_keep_from(struct al_roster *r, int worker, int day, int shift)
{
	struct al_duty *u = r->duty;
	size_t wide = (size_t)r->shifts + 1;
	size_t i = al_roster_at(r, worker, day);

	if (u->not_on == NULL)
		u->not_on =
			al_alloc(al_roster_cells(r) * wide * sizeof *u->not_on);
	u->not_on[i * wide + (size_t)shift] = true;
}

void
al_roster_give(struct al_roster *r, int worker, int day, int shift, bool fixed)
{
	struct al_duty *u = r->duty;
	size_t i = al_roster_at(r, worker, day);

	if (u->first == NULL) {
		u->first = al_alloc(al_roster_cells(r) * sizeof *u->first);
		u->fixed = al_alloc(al_roster_cells(r) * sizeof *u->fixed);
	}
	u->first[i] = (uint8_t)shift;
	u->fixed[i] = fixed;
}

static void
free_duty(struct al_duty *u)
{
	if (u == NULL)
		return;
	free(u->first);
	free(u->fixed);
	free(u->wait);
	free(u->limit);
	free(u->duo);
	free(u->not_on);
	free(u->kind_of);
	free(u->carried);
	free(u->present);
	free(u);
}

void
al_roster_free(struct al_roster *r)
{
	if (r == NULL)
		return;
	for (int i = 0; r->shift != NULL && i <= r->shifts; i++)
		free(r->shift[i].id);
	for (int i = 0; i < r->workers; i++) {
		free(r->worker[i].id);
		free(r->worker[i].most_of);
	}
	free_duty(r->duty);
	free(r->shift);
	free(r->worker);
	free(r->barred);
	free(r->cover);
	free(r->asked);
	free(r->away);
	free(r);
}
