/* draft_around.c: the days before and after those that are planned, as far as
 * they matter */
#include "draft.h"
#include "roster/sheet.h"

/* ---- as they are -------------------------------------------------------------- */

/* Days that aren't planned are as they are. */
static void
put_other_days(struct al_draft *d)
{
	for (int day = 0; day < d->days; day++)
		for (int i = 0; i < d->persons; i++)
			if (!al_draft_planned(d, day))
				al_roster_give(d->r, i, day, 0, true);
	for (size_t i = 0; i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];
		int person = al_draft_person(d, p->staff);
		int day = (int)(p->day - d->first);

		if (person < 0 || day < 0 || day >= d->days ||
		    al_draft_planned(d, day) || !al_seat_stood(p) ||
		    al_draft_pair(d, p) < 0)
			continue;
		al_roster_give(d->r, person, day, al_draft_pair(d, p) + 1,
			       true);
	}
}

/* ---- as the rules are ---------------------------------------------------------- */

/* Of one person, on one side of the planned days. */
struct side {
	const struct al_roster *r;
	const struct al_worker *w;
	const uint8_t *row; /* the cell next to the planned days … */
	int step, n;	    /* … and where the others are, and how many */
};

static int
cell_of(const struct side *s, int i)
{
	return s->row[i * s->step];
}

/* Is there rest between this cell and the one nearer to the planned days? */
static bool
rests(const struct side *s, int i)
{
	int far = cell_of(s, i), near = cell_of(s, i - 1);

	return s->step < 0 ? !al_roster_barred(s->r, far, near)
			   : !al_roster_barred(s->r, near, far);
}

/* How many cells say how it goes on: those off, and the run of duty behind
 * them, as long as it keeps the rules; changes of hands needn't have kept them.
 */
static int
count_told(const struct side *s)
{
	int off = 0, end;

	while (off < s->n && cell_of(s, off) == 0)
		off++;
	for (end = off; end < s->n && cell_of(s, end) != 0; end++)
		if (end - off == s->w->most_run ||
		    (end > off && !rests(s, end)))
			break;
	return off > 0 && end < s->n && end - off < s->w->least_run ? off : end;
}

/* Behind those all are off: no rule is broken there that nobody can mend. */
static void
forget_side(struct al_draft *d, int person, int begin, int step, int n)
{
	struct al_duty *u = d->r->duty;
	size_t cell = (size_t)person * (size_t)d->days;
	struct side s = { d->r, &d->r->worker[person], u->first + cell + begin,
			  step, n };

	for (int i = count_told(&s); i < n; i++)
		al_roster_give(d->r, person, begin + i * step, 0, true);
}

static void
forget_other_days(struct al_draft *d)
{
	int first = (int)(d->from - d->first),
	    end = (int)(d->to - d->first) + 1;

	for (int i = 0; i < d->persons; i++) {
		forget_side(d, i, first - 1, -1, first);
		if (end < d->days)
			forget_side(d, i, end, 1, d->days - end);
	}
}

/* Is the weekend at an end of the planned days one of another month, by a duty
 * on a day that isn't planned?  The problem knows one weekend there, which is
 * counted already; of the month that is planned it may be one more. */
static int
cut_weekends(const struct al_draft *d, const uint8_t *row)
{
	int before = (int)(d->from - d->first) - 1;
	int after = (int)(d->to - d->first) + 1;
	bool first = d->from == al_month_start(d->from) && before % 7 == 5 &&
		     row[before] != 0;
	bool last = d->to == al_month_end(d->to) && after % 7 == 6 &&
		    after < d->days && row[after] != 0;

	return first + last;
}

/* The problem knows what is worked on other days: that comes besides what is
 * left for those that are planned. */
static void
add_other_days(struct al_draft *d)
{
	struct al_sheet *s = al_sheet_new(d->r);

	al_sheet_put_fixed(s);
	for (int i = 0; i < d->persons; i++) {
		struct al_worker *w = &d->r->worker[i];

		if (w->least_minutes > 0)
			w->least_minutes += s->minutes[i];
		w->most_minutes += s->minutes[i];
		w->most_weekends += s->weekends[i];
		if (d->plan->most_weekends >= 0)
			w->most_weekends -= cut_weekends(d, al_sheet_row(s, i));
	}
	al_sheet_free(s);
}

void
al_draft_around(struct al_draft *d)
{
	put_other_days(d);
	if (al_draft_has_least(d))
		forget_other_days(d);
	add_other_days(d);
}
