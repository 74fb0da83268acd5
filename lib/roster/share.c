/* share.c: one long plan that several searchers cool together */
#include "share.h"
#include "chance.h"

#define WEEKS 8 /* for each, at least */
/* Days that nobody has, between two members' days: more than most runs, so that
 * none goes through all of them. */
#define BETWEEN 7

bool
al_share_fits(const struct al_roster *r, int members)
{
	return members > 1 && r->duty == NULL && r->days / 7 / members >= WEEKS;
}

static void
copy_limits(struct al_share *h)
{
	size_t shifts = (size_t)h->all->shifts + 1;

	for (int p = 0; p < h->all->workers; p++) {
		int *most_of = h->own.worker[p].most_of;

		memcpy(most_of, h->all->worker[p].most_of,
		       shifts * sizeof *most_of);
		h->own.worker[p] = h->all->worker[p];
		h->own.worker[p].most_of = most_of;
	}
}

void
al_share_init(struct al_share *h, const struct al_roster *r)
{
	size_t n = (size_t)r->workers, shifts = (size_t)r->shifts + 1;

	*h = (struct al_share){ .all = r, .own = *r, .to = r->days };
	h->own.worker = al_alloc((n + 1) * sizeof *h->own.worker);
	for (size_t p = 0; p < n; p++)
		h->own.worker[p].most_of =
			al_alloc(shifts * sizeof *h->own.worker[p].most_of);
	copy_limits(h);
}

void
al_share_release(struct al_share *h)
{
	for (int p = 0; p < h->own.workers && h->own.worker != NULL; p++)
		free(h->own.worker[p].most_of);
	free(h->own.worker);
}

/* The Monday from which the days are a member's, or nobody's before its. */
static int
first_day(const struct al_roster *r, int member, int members, int round)
{
	int weeks = r->days / 7, wide = weeks / members / 2;
	struct al_chance chance =
		al_chance_of((uint64_t)round, (uint64_t)member);

	if (member == 0)
		return 0;
	if (member == members)
		return r->days;
	return (weeks * member / members - wide / 2 +
		al_chance_below(&chance, wide)) *
	       7;
}

/* A part of what is left of a limit: all parts together are no more. */
static int
part_of(int left, int turn, int members)
{
	return left / members + (turn < left % members);
}

/* What the others leave of a worker's limits. */
static void
limit(struct al_worker *w, const struct al_sheet *s, int worker, int turn,
      int members)
{
	const int *count = s->count + worker * (s->r->shifts + 1);
	int minutes = s->minutes[worker], weekends = s->weekends[worker];

	w->least_minutes =
		minutes - part_of(minutes - w->least_minutes, turn, members);
	w->most_minutes =
		minutes + part_of(w->most_minutes - minutes, turn, members);
	w->most_weekends =
		weekends + part_of(w->most_weekends - weekends, turn, members);
	for (int k = 1; k <= s->r->shifts; k++)
		if (w->most_of[k] < s->r->days)
			w->most_of[k] =
				count[k] + part_of(w->most_of[k] - count[k],
						   turn, members);
}

void
al_share_take(struct al_share *h, const struct al_sheet *s, int member,
	      int members, int round)
{
	h->from = first_day(h->all, member, members, round);
	h->to = first_day(h->all, member + 1, members, round);
	if (member > 0)
		h->from += BETWEEN;
	for (int p = 0; p < h->all->workers; p++)
		limit(&h->own.worker[p], s, p, (p + member + round) % members,
		      members);
}

static void
join_row(struct al_sheet *s, int worker, uint8_t **cell, int members, int round)
{
	size_t at = al_roster_at(s->r, worker, 0);

	for (int i = 0; i < members; i++) {
		int to = first_day(s->r, i + 1, members, round);

		for (int d = first_day(s->r, i, members, round); d < to; d++)
			al_sheet_set(s, worker, d, cell[i][at + (size_t)d]);
	}
	/* a run may have gone through where runs may be very long */
	for (int d = 0; d < s->r->days && !al_sheet_keeps(s, worker); d++)
		al_sheet_set(s, worker, d,
			     cell[round % members][at + (size_t)d]);
}

void
al_share_join(struct al_share *h, struct al_sheet *s, uint8_t **cell,
	      int members, int round)
{
	copy_limits(h);
	h->from = 0;
	h->to = h->all->days;
	for (int p = 0; p < h->all->workers; p++)
		join_row(s, p, cell, members, round);
}
