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
	int days = p->r->days, n = 0, all = 0, kind = 0;
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
	kind = al_slots_kind_of(s, slot);
	if (next == 0)
		return al_slots_may_end(s, kind) && (end || n >= s->offs);
	all = length_of(s, kind) + n;
	return p->like.follows[p->like.col_of[next] * s->rows +
			       al_slots_row_of(s, slot)] &&
	       all <= p->w->most_run &&
	       (end || kind >= s->full || all >= s->least_run);
}

/* A place among the best: of which slot, how many weekends, how often the
 * shift counted, and units. */
struct place {
	int slot, week, count, units;
};

/* The cheapest of a slot and layer before the last day, if cheaper. */
static void
best_units(const struct al_path *p, int slot, int layer, float *least,
	   struct place *end)
{
	const struct al_path_reach *reach = &p->reach[p->to - p->from];
	const float *v = al_path_at(p, p->to, layer, slot);

	if (!*al_path_live(p, p->to, layer, slot))
		return;
	for (int m = p->low; m < reach->end; m++)
		if (v[m - reach->first] < *least) {
			*least = v[m - reach->first];
			*end = (struct place){ slot, layer / p->counts,
					       layer % p->counts, m };
		}
}

static struct place
best_end(struct al_path *p)
{
	struct place end = { -1, 0, 0, 0 };
	float least = AL_NEVER;

	for (int i = 0; i < p->slots.n; i++)
		for (int l = 0; leaves(p, i) && l < p->layers; l++)
			best_units(p, i, l, &least, &end);
	p->least = least;
	return end;
}

static void
look(const struct al_path *p, int day, struct place from, float c, float *least,
     struct place *best)
{
	const struct al_path_reach *reach = &p->reach[day - p->from];
	int layer = from.week * p->counts + from.count;
	float v = 0;

	if (from.week < 0 || from.count < 0 || from.units < reach->first ||
	    from.units >= reach->end ||
	    !*al_path_live(p, day, layer, from.slot))
		return;
	v = al_path_at(p, day, layer, from.slot)[from.units - reach->first] + c;
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

/* From runs that a shift of the group made one longer. */
static void
look_shorter(const struct al_path *p, int day, const struct al_alike *a,
	     struct place from, int kind, float c, float *least,
	     struct place *was)
{
	const struct al_slots *s = &p->slots;

	for (int k = 0; k < s->kinds; k++)
		for (int row = 0;
		     al_slots_longer(s, k) == kind && row < s->rows; row++) {
			from.slot = al_slots_on(s, k, row);
			if (p->like.follows[a->col * s->rows + row])
				look(p, day, from, c, least, was);
		}
}

/* Back over an arc of work; the shift that it is. */
static int
back_on(const struct al_path *p, int day, struct place now, struct place *was)
{
	const struct al_slots *s = &p->slots;
	size_t costs = al_path_costs(p, day);
	int after_off = 0, after_on = 0, shift = 0;
	int kind = al_slots_kind_of(s, now.slot);
	float least = AL_NEVER;

	al_path_weekend(p, day, &after_off, &after_on);
	for (int g = 0; g < al_path_groups(p); g++) {
		const struct al_alike *a = al_path_group(p, g);
		float c = p->cost[costs + (size_t)g], before = least;
		struct place from = { s->offs - 1, now.week - after_off,
				      count_before(p, g, now.count),
				      now.units - a->minutes / p->r->unit };

		if (a->row != al_slots_row_of(s, now.slot) || c >= AL_NEVER)
			continue;
		if (kind == al_slots_kind(s, 1, day == 0))
			look(p, day, from, c, &least, was);
		from.week = now.week - after_on;
		look_shorter(p, day, a, from, kind, c, &least, was);
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
