/* lp.c: the problem as an integer program, in the LP format of solvers
 *
 * x_p_d_s: worker p works shift s on day d; w_p_d: any; k_p_i: on weekend i;
 * u_d_s, o_d_s: people too few and too many.  All count from 0, shifts from 1.
 */
#include "roster.h"

struct lp {
	const struct al_roster *r;
	struct al_buf b;
	struct al_sink to;
	enum al_status status;
};

static void
flush(struct lp *o)
{
	if (o->status == AL_OK && o->b.len > 0)
		o->status = o->to.write(o->to.arg, o->b.s, o->b.len);
	al_buf_clear(&o->b);
}

static void
names(struct lp *o)
{
	const struct al_roster *r = o->r;

	for (int i = 1; i <= r->shifts; i++)
		al_buf_addf(&o->b, "\\ shift %d: %s, %d minutes\n", i,
			    r->shift[i].id, r->shift[i].minutes);
	for (int p = 0; p < r->workers; p++)
		al_buf_addf(&o->b, "\\ worker %d: %s\n", p, r->worker[p].id);
}

static void
objective(struct lp *o)
{
	const struct al_roster *r = o->r;
	int64_t fixed = 0;

	al_buf_adds(&o->b, "Minimize\n penalty:\n");
	for (int p = 0; p < r->workers; p++) {
		for (int d = 0; d < r->days; d++) {
			const int *asked = al_roster_asked(r, p, d);

			fixed += asked[0];
			for (int i = 1; i <= r->shifts; i++)
				if (asked[i] != asked[0])
					al_buf_addf(&o->b, " %+d x_%d_%d_%d\n",
						    asked[i] - asked[0], p, d,
						    i);
		}
		flush(o);
	}
	for (int d = 0; d < r->days; d++)
		for (int i = 1; i <= r->shifts; i++) {
			const struct al_cover *c = al_roster_cover(r, d, i);

			al_buf_addf(&o->b, " +%d u_%d_%d +%d o_%d_%d\n",
				    c->under, d, i, c->over, d, i);
		}
	al_buf_addf(&o->b, " +%lld one\nSubject To\n one = 1\n",
		    (long long)fixed);
}

static void
cover(struct lp *o)
{
	const struct al_roster *r = o->r;

	for (int d = 0; d < r->days; d++)
		for (int i = 1; i <= r->shifts; i++) {
			for (int p = 0; p < r->workers; p++)
				al_buf_addf(&o->b, " +x_%d_%d_%d\n", p, d, i);
			al_buf_addf(&o->b, " +u_%d_%d -o_%d_%d = %d\n", d, i, d,
				    i, al_roster_cover(r, d, i)->need);
			flush(o);
		}
}

/* One shift a day, and which may follow which. */
static void
days(struct lp *o, int p)
{
	const struct al_roster *r = o->r;

	for (int d = 0; d < r->days; d++) {
		for (int i = 1; i <= r->shifts; i++)
			al_buf_addf(&o->b, " +x_%d_%d_%d", p, d, i);
		al_buf_addf(&o->b, " -w_%d_%d = 0\n", p, d);
		if (al_roster_away(r, p, d))
			al_buf_addf(&o->b, " w_%d_%d = 0\n", p, d);
	}
	for (int d = 0; d + 1 < r->days; d++)
		for (int i = 1; i <= r->shifts; i++)
			for (int j = 1; j <= r->shifts; j++)
				if (al_roster_barred(r, i, j))
					al_buf_addf(
						&o->b,
						" x_%d_%d_%d +x_%d_%d_%d <= 1\n",
						p, d, i, p, d + 1, j);
}

static void
amounts(struct lp *o, int p)
{
	const struct al_roster *r = o->r;
	const struct al_worker *w = &r->worker[p];

	for (int i = 1; i <= r->shifts; i++) {
		if (w->most_of[i] >= r->days)
			continue;
		for (int d = 0; d < r->days; d++)
			al_buf_addf(&o->b, " +x_%d_%d_%d\n", p, d, i);
		al_buf_addf(&o->b, " <= %d\n", w->most_of[i]);
	}
	for (int least = 0; least <= 1 && r->shifts > 0; least++) {
		for (int d = 0; d < r->days; d++)
			for (int i = 1; i <= r->shifts; i++)
				al_buf_addf(&o->b, " +%d x_%d_%d_%d\n",
					    r->shift[i].minutes, p, d, i);
		al_buf_addf(&o->b, " %s %d\n", least ? ">=" : "<=",
			    least ? w->least_minutes : w->most_minutes);
	}
}

/* No run of exactly n days, of work (sign '-') or off ('+'), between others. */
static void
no_run_of(struct lp *o, int p, int n, char sign)
{
	char ends = sign == '-' ? '+' : '-';

	for (int d = 0; d + n + 1 < o->r->days; d++) {
		al_buf_addf(&o->b, " %cw_%d_%d", ends, p, d);
		for (int i = 1; i <= n; i++)
			al_buf_addf(&o->b, " %cw_%d_%d", sign, p, d + i);
		al_buf_addf(&o->b, " %cw_%d_%d >= %d\n", ends, p, d + n + 1,
			    sign == '-' ? 1 - n : -1);
	}
}

static void
runs(struct lp *o, int p)
{
	const struct al_worker *w = &o->r->worker[p];

	for (int d = 0; d + w->most_run < o->r->days; d++) {
		for (int i = 0; i <= w->most_run; i++)
			al_buf_addf(&o->b, " +w_%d_%d", p, d + i);
		al_buf_addf(&o->b, " <= %d\n", w->most_run);
	}
	for (int n = 1; n < w->least_run && n < o->r->days; n++)
		no_run_of(o, p, n, '-');
	for (int n = 1; n < w->least_off && n < o->r->days; n++)
		no_run_of(o, p, n, '+');
}

static void
weekends(struct lp *o, int p)
{
	int n = 0;

	for (int d = 5; d < o->r->days; d += 7, n++) {
		al_buf_addf(&o->b, " k_%d_%d -w_%d_%d >= 0\n", p, n, p, d);
		if (d + 1 < o->r->days)
			al_buf_addf(&o->b, " k_%d_%d -w_%d_%d >= 0\n", p, n, p,
				    d + 1);
	}
	for (int i = 0; i < n; i++)
		al_buf_addf(&o->b, " +k_%d_%d", p, i);
	if (n > 0)
		al_buf_addf(&o->b, " <= %d\n", o->r->worker[p].most_weekends);
}

static void
integers(struct lp *o)
{
	const struct al_roster *r = o->r;

	al_buf_adds(&o->b, "Binary\n");
	for (int p = 0; p < r->workers; p++) {
		for (int d = 0; d < r->days; d++) {
			for (int i = 1; i <= r->shifts; i++)
				al_buf_addf(&o->b, " x_%d_%d_%d\n", p, d, i);
			al_buf_addf(&o->b, " w_%d_%d\n", p, d);
			if (d % 7 == 5)
				al_buf_addf(&o->b, " k_%d_%d\n", p, d / 7);
		}
		flush(o);
	}
	al_buf_adds(&o->b, "End\n");
	flush(o);
}

enum al_status
al_roster_lp(const struct al_roster *r, struct al_sink to)
{
	struct lp o = { r, { NULL, 0, 0 }, to, AL_OK };

	names(&o);
	objective(&o);
	cover(&o);
	for (int p = 0; p < r->workers; p++) {
		days(&o, p);
		amounts(&o, p);
		runs(&o, p);
		weekends(&o, p);
		flush(&o);
	}
	integers(&o);
	al_buf_release(&o.b);
	return o.status;
}
