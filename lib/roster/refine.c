/* refine.c: renewing one part of a plan after the other */
#include "refine.h"
#include "renew_part.h"

#define WHOLE 0.9   /* of the search is over when all has to be renewed */
#define ROWS 2000   /* of the mixture then, squared in memory */
#define PART 0.02   /* of the search, that one renewal should take … */
#define MOST 0.08   /* … and at most may */
#define FEW 6	    /* workers to begin with */
#define MORE 1.5    /* times as many where it went fast, … */
#define FAST 0.1    /* (squared, where it took no more of PART) */
#define LESS 0.7    /* … where it was slow */
#define LATE 0.8    /* what gains before the last one count, against it */
#define CURIOUS 0.2 /* how often any length is tried, whatever it gained */
/* Days; so long ones are slow, and no use in a plan that is much longer. */
#define LONGEST 84

static double
so_far(void *arg)
{
	struct al_refine *f = arg;

	return f->progress(f->arg);
}

static void
add_length(struct al_refine *f, const struct al_roster *r, int weeks)
{
	int days = weeks * 7 < r->days ? weeks * 7 : r->days;

	if ((f->tries > 0 && days <= f->try[f->tries - 1].days) ||
	    (days >= LONGEST && r->days > 2 * LONGEST))
		return;
	f->try[f->tries++] = (struct al_refine_try){ days, FEW, 0 };
}

void
al_refine_init(struct al_refine *f, const struct al_roster *r,
	       struct al_chance chance, double (*progress)(void *), void *arg)
{
	static const int weeks[AL_REFINE_LENGTHS] = {
		1, 2, 4, 6, 8, LONGEST / 7
	};

	*f = (struct al_refine){ .chance = chance,
				 .progress = progress,
				 .arg = arg };
	al_renew_init(&f->renew, r);
	f->renew.progress = so_far;
	f->renew.arg = f;
	f->who = al_alloc((size_t)r->workers * sizeof *f->who);
	for (int i = 0; i < r->workers; i++)
		f->who[i] = i;
	for (int i = 0; i < AL_REFINE_LENGTHS; i++)
		add_length(f, r, weeks[i]);
}

void
al_refine_release(struct al_refine *f)
{
	al_renew_release(&f->renew);
	free(f->who);
}

/* The length that gains most, or any. */
static struct al_refine_try *
choose(struct al_refine *f)
{
	struct al_refine_try *best =
		&f->try[al_chance_below(&f->chance, f->tries)];

	if (al_chance_unit(&f->chance) < CURIOUS)
		return best;
	for (int i = 0; i < f->tries; i++)
		if (f->try[i].gain > best->gain)
			best = &f->try[i];
	return best;
}

/* A window, and some workers: the first of who[]. */
static void
draw(struct al_refine *f, const struct al_roster *r,
     const struct al_refine_try *t)
{
	f->n = t->workers < r->workers ? (int)t->workers : r->workers;
	for (int i = 0; i < f->n; i++) {
		int j = i + al_chance_below(&f->chance, r->workers - i);
		int other = f->who[j];

		f->who[j] = f->who[i];
		f->who[i] = other;
	}
	f->from = al_chance_below(&f->chance, r->days - t->days + 1);
	f->to = f->from + t->days;
}

/* What a renewal teaches: `took` of the search, and `gain`. */
static void
learn(struct al_refine *f, struct al_refine_try *t, int workers, double took,
      double gain)
{
	t->gain = LATE * t->gain + (1 - LATE) * gain / (took + PART / 100);
	if (took < PART / 2 && t->workers < workers)
		t->workers *= took < PART * FAST ? MORE * MORE : MORE;
	else if (took > PART * 2 && t->workers >= 3)
		t->workers *= LESS;
	else if (took > PART * 2 && f->tries > 1)
		*t = f->try[--f->tries]; /* no good at this length */
}

/* Renew f->n workers from f->from to f->to, done by `end`. */
static enum al_renewed
renew(struct al_refine *f, struct al_sheet *s, double end)
{
	bool all = f->n == s->r->workers && f->to - f->from == s->r->days;
	enum al_renewed got = AL_RENEW_NONE;

	f->renew.end = end < 1 ? end : 1;
	got = al_renew(&f->renew, s, f->who, f->n, f->from, f->to);
	f->proven = all && (got == AL_RENEW_BEST ||
			    f->renew.least > al_renew_goal(&f->renew));
	return got;
}

/* All workers, all days, if there's time and room for that. */
static void
renew_whole(struct al_refine *f, struct al_sheet *s)
{
	int64_t rows = (int64_t)s->r->days * s->r->shifts + s->r->workers;

	if (rows > ROWS)
		return;
	f->n = s->r->workers;
	f->from = 0;
	f->to = s->r->days;
	f->renew.wary = true;
	renew(f, s, WHOLE);
	f->renew.wary = false;
}

static void
renew_part(struct al_refine *f, struct al_sheet *s)
{
	struct al_refine_try *t = choose(f);
	double began = f->progress(f->arg);
	int64_t before = s->penalty;

	draw(f, s->r, t);
	renew(f, s, began + MOST);
	learn(f, t, s->r->workers, f->progress(f->arg) - began,
	      (double)(before - s->penalty));
}

bool
al_refine(struct al_refine *f, struct al_sheet *s)
{
	int64_t before = s->penalty;

	if (f->whole)
		renew_whole(f, s);
	else
		renew_part(f, s);
	f->whole = false;
	return s->penalty < before;
}
