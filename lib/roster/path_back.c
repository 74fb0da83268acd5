/* path_back.c: the end of the cheapest path, and the way back along it */
#include "path_part.h"

/* The length of the run that a kind counts. */
static int
length_of(const struct al_slots *s, int kind)
{
	return kind < s->full ? kind + 1 : kind - s->full + 1;
}

/* May the window end in this slot, before the days that follow it? */
static bool
leaves(const struct al_path *p, int slot)
{
	const struct al_slots *s = &p->slots;
	int days = p->r->days, kind = (slot - s->offs) / s->rows, n = 0,
	    all = 0;
	int next = p->to < days ? p->row[p->to] : 0;
	bool end = false;

	if (p->to == days)
		return true;
	n = al_sheet_run(p->row, days, p->to, 1);
	end = p->to + n == days;
	if (slot < s->offs && next == 0)
		return end || slot + 1 + n >= s->offs;
	if (slot < s->offs)
		return slot + 1 == s->offs && (end || n >= s->least_run);
	if (next == 0)
		return al_slots_may_end(s, kind) && (end || n >= s->offs);
	all = length_of(s, kind) + n;
	return p->like.follows[p->like.col_of[next] * s->rows +
			       (slot - s->offs) % s->rows] &&
	       all <= p->w->most_run &&
	       (end || kind >= s->full || all >= s->least_run);
}

/* A place among the best: of which slot, how many weekends, how often the
 * shift counted, and units. */
struct place {
	int slot, week, count, units;
};

static struct place
best_end(struct al_path *p)
{
	struct place end = { -1, 0, 0, 0 };
	float least = AL_NEVER;

	for (int i = 0; i < p->slots.n; i++) {
		const bool *live = al_path_live(p, p->to, i);

		for (int l = 0; leaves(p, i) && l < p->layers; l++) {
			const float *v =
				al_path_at(p, p->to, i) + (size_t)l * p->stride;

			for (int m = p->low; live[l] && m <= p->high; m++)
				if (v[m] < least) {
					least = v[m];
					end = (struct place){ i, l / p->counts,
							      l % p->counts,
							      m };
				}
		}
	}
	p->least = least;
	return end;
}

static void
look(const struct al_path *p, int day, struct place from, float c, float *least,
     struct place *best)
{
	int layer = from.week * p->counts + from.count;
	float v = 0;

	if (from.week < 0 || from.count < 0 || from.units < 0 ||
	    !al_path_live(p, day, from.slot)[layer])
		return;
	v = al_path_at(
		    p, day,
		    from.slot)[(size_t)layer * p->stride + (size_t)from.units] +
	    c;
	if (v < *least) {
		*least = v;
		*best = from;
	}
}

static void
back_off(const struct al_path *p, int day, struct place now, struct place *was)
{
	const struct al_slots *s = &p->slots;
	struct place from = now;
	float least = AL_NEVER;

	for (int i = 0; i < s->offs; i++)
		if ((i + 1 < s->offs ? i + 1 : i) == now.slot) {
			from.slot = i;
			look(p, day, from, 0, &least, was);
		}
	for (int kind = 0; kind < s->kinds && now.slot == 0; kind++)
		for (int row = 0; row < s->rows; row++) {
			from.slot = al_slots_on(s, kind, row);
			if (al_slots_may_end(s, kind))
				look(p, day, from, 0, &least, was);
		}
}

/* How often shifts were worked before one of this group; -1: none was. */
static int
count_before(const struct al_path *p, int g, int count)
{
	const struct al_counted *c = al_path_counted(p, g);

	if (c == NULL)
		return count;
	return count / c->step % c->size > 0 ? count - c->step : -1;
}

/* Back over an arc of work; the shift that it is. */
static int
back_on(const struct al_path *p, int day, struct place now, struct place *was)
{
	const struct al_slots *s = &p->slots;
	const struct al_alikes *like = &p->like;
	size_t costs = al_path_costs(p, day);
	int after_off = 0, after_on = 0, shift = 0;
	int kind = (now.slot - s->offs) / s->rows;
	float least = AL_NEVER;

	al_path_weekend(p, day, &after_off, &after_on);
	for (int g = 0; g < al_path_groups(p); g++) {
		const struct al_alike *a = al_path_group(p, g);
		float c = p->cost[costs + (size_t)g], before = least;
		struct place from = { s->offs - 1, now.week - after_off,
				      count_before(p, g, now.count),
				      now.units - a->minutes / p->r->unit };

		if (a->row != (now.slot - s->offs) % s->rows || c >= AL_NEVER)
			continue;
		if (kind == al_slots_kind(s, 1, day == 0))
			look(p, day, from, c, &least, was);
		from.week = now.week - after_on;
		for (int k = 0; k < s->kinds; k++)
			for (int row = 0; row < s->rows; row++) {
				from.slot = al_slots_on(s, k, row);
				if (al_slots_longer(s, k) == kind &&
				    like->follows[a->col * s->rows + row])
					look(p, day, from, c, &least, was);
			}
		if (least < before)
			shift = p->pick[costs + (size_t)g];
	}
	return shift;
}

bool
al_path_back(struct al_path *p, uint8_t *out)
{
	struct place end = best_end(p);

	if (end.slot < 0)
		return false;
	for (int day = p->to - 1; day >= p->from; day--) {
		struct place was = end;
		int shift = 0;

		if (end.slot < p->slots.offs)
			back_off(p, day, end, &was);
		else
			shift = back_on(p, day, end, &was);
		out[day - p->from] = (uint8_t)shift;
		end = was;
	}
	return true;
}
