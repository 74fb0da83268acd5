/* path.c: the cheapest days of one worker by a shortest path over days
 *
 * best[day][weekends][slot][minutes] is the least cost of the days so far.
 * Minutes are innermost and counted in units, so that one arc is an addition
 * and a minimum over a vector; see path_step.c.
 */
#include "path_part.h"

#include <math.h>

#define CUT 6e-8  /* of a float, at most */
#define TRIES 6	  /* to keep a shift within its limit, … */
#define DEARER 16 /* … the first with this part of the dearest cost, … */
#define MOST_VECTORS 2500 /* of minutes, a day, to count a shift */
#define KEPT 0.7F /* … of which, where it was too much, so much is kept */

struct al_path *
al_path_new(const struct al_roster *r)
{
	struct al_path *p = al_alloc(sizeof *p);

	p->r = r;
	al_alikes_init(&p->like, r);
#ifdef __x86_64__
	p->avx2 = __builtin_cpu_supports("avx2");
#endif
	p->noise = al_alloc(AL_NOISES * sizeof *p->noise);
	for (int i = 0; i < AL_NOISES; i++)
		p->noise[i] = (float)log(-log((i + 0.5) / AL_NOISES));
	p->in_sum = al_alloc((size_t)p->like.rows + 1);
	p->left = al_alloc((size_t)(r->shifts + 1) * sizeof *p->left);
	p->own_limit = al_alloc((size_t)(r->shifts + 1) * sizeof *p->own_limit);
	return p;
}

void
al_path_free(struct al_path *p)
{
	if (p == NULL)
		return;
	al_alikes_release(&p->like);
	free(p->noise);
	free(p->best);
	free(p->live);
	free(p->never);
	free(p->reach);
	free(p->in_sum);
	free(p->cost);
	free(p->pick);
	free(p->sum);
	free(p->sum_live);
	free(p->left);
	free(p->own_limit);
	free(p);
}

static bool
cheapest(struct al_path *p, float scale, struct al_chance *chance, uint8_t *out)
{
	al_path_set_costs(p, scale, chance);
	return al_path_walk(p) && al_path_back(p, out);
}

/* ---- as often as allowed ------------------------------------------------- */

/* Count a shift from now on, if that doesn't make too many layers. */
static bool
count_shift(struct al_path *p, int shift)
{
	int size = p->left[shift] + 1;

	if (p->ncounted == AL_COUNTED ||
	    p->counts * size * p->weekends * p->slots.n > MOST_VECTORS)
		return false;
	p->counted[p->ncounted++] = (struct al_counted){
		{ p->like.row_of[shift], p->like.col_of[shift],
		  p->r->shift[shift].minutes, 0, 1 },
		shift,
		p->counts,
		size,
	};
	p->counts *= size;
	p->limit[shift].dearer = 0;
	return true;
}

/* Those that have to be. */
static void
count_shifts(struct al_path *p)
{
	for (int k = 1; k <= p->r->shifts; k++)
		if (p->limit[k].counted && p->left[k] > 0 &&
		    !al_path_is_counted(p, k))
			p->limit[k].counted = count_shift(p, k);
}

/* How often each shift may still be worked with these days. */
static void
take(struct al_path *p, const uint8_t *days, int by)
{
	for (int i = 0; i < p->to - p->from; i++)
		p->left[days[i]] -= by;
}

/* Make dearer, or count, what is worked too often; false: nothing is. */
static bool
hold_back(struct al_path *p, const uint8_t *days, float by, bool exact)
{
	bool any = false;

	take(p, days, 1);
	for (int k = 1; k <= p->r->shifts; k++) {
		struct al_path_limit *l = &p->limit[k];

		if (p->left[k] > 0) {
			l->dearer *= KEPT;
			l->counted = false;
		} else if (p->left[k] < 0) {
			any = true;
			l->counted = exact;
			l->dearer += by * p->dearest / DEARER;
		}
	}
	take(p, days, -1);
	if (any && exact)
		count_shifts(p);
	return any;
}

/* The least that any path costs, if this one is cheapest; as numbers are cut off
 * after each day, a little less. */
static double
bound(const struct al_path *p)
{
	double v = (double)p->least;

	v -= (p->to - p->from) * CUT *
	     (fabs((double)p->least) + (double)p->dearest);
	for (int k = 1; k <= p->r->shifts; k++)
		if (p->left[k] > 0)
			v -= (double)p->limit[k].dearer * p->left[k];
	return v;
}

int64_t
al_path_work(const struct al_path *p)
{
	return p->work;
}

bool
al_path_find(struct al_path *p, const struct al_sheet *s, int worker, int from,
	     int to, double scale, struct al_chance *chance, uint8_t *out)
{
	float by = 1;

	p->price = NULL;
	p->limit = p->own_limit;
	memset(p->limit, 0, (size_t)(p->r->shifts + 1) * sizeof *p->limit);
	if (!al_path_begin(p, s, worker, from, to))
		return false;
	for (int i = 0; i < TRIES; i++, by *= 2)
		if (!cheapest(p, (float)scale, chance, out))
			return false;
		else if (!hold_back(p, out, by, false))
			return true;
	return false;
}

bool
al_path_price(struct al_path *p, const struct al_sheet *s, int worker, int from,
	      int to, const float *price, struct al_path_limit *limit,
	      uint8_t *out, double *least)
{
	float by = 1;

	*least = -(double)AL_NEVER;
	p->price = price;
	p->limit = limit;
	if (!al_path_begin(p, s, worker, from, to))
		return false;
	count_shifts(p);
	for (int i = 0; i < TRIES; i++, by *= 2) {
		double v = 0;

		if (!cheapest(p, 0, NULL, out))
			return false;
		v = bound(p);
		if (v > *least)
			*least = v;
		if (!hold_back(p, out, by, true))
			return true;
	}
	return false;
}
