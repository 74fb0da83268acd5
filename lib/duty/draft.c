/* draft.c: the days of a duty roster in the making, and what is to be stood */
#include "draft.h"
#include "key.h"
#include "slots.h"

#include "rule/calendar.h"

#include <string.h>

enum { MINUTES_OF_DAY = 24 * 60 };

void
al_draft_release(struct al_draft *d)
{
	al_seats_release(&d->seats);
	al_roster_free(d->r);
	free(d->most_of);
	free(d->cell);
	free(d->more);
	free(d->pair);
	free(d->person);
	free(d->place);
	free(d->leave);
	free(d->wish);
	free(d->fix);
	free(d->fix_code);
	al_arena_release(&d->arena);
}

/* ---- days ------------------------------------------------------------------- */

static struct al_plan_day
plan_day(struct al_draft *d, al_day day, const char **name)
{
	struct al_cal_day c = al_cal_day(al_book_calendar(d->b), day);

	d->provisional |= !c.known && day >= d->from && day <= d->to;
	*name = c.works ? NULL : c.name;
	return (struct al_plan_day){ .day = day,
				     .works = c.works,
				     .holiday = !c.works && c.name };
}

static void
mark_key(struct al_draft *d, al_day from, al_day to)
{
	for (al_day day = from < d->first ? d->first : from;
	     day <= to && day < d->first + d->days; day++)
		d->day[day - d->first].d.key = true;
}

static enum al_status
read_key_periods(struct al_draft *d, struct al_err *e)
{
	struct al_key_period *k;
	size_t n;
	enum al_status s = al_key_periods(d->b, &d->arena, d->first,
					  d->first + d->days, &k, &n, e);

	for (size_t i = 0; s == AL_OK && i < n; i++)
		mark_key(d, k[i].from, k[i].to);
	free(k);
	return s;
}

/* So many days before and after, duties may bar each other. */
static int
reach(const struct al_plan *p)
{
	int longest = 0, days, runs;

	for (size_t i = 0; i < p->nshift; i++)
		if (p->shift[i].minutes > longest)
			longest = p->shift[i].minutes;
	days = (longest + p->rest + MINUTES_OF_DAY - 1) / MINUTES_OF_DAY + 1;
	runs = (p->most_run > p->least_run ? p->most_run : p->least_run) +
	       p->least_off;
	return days > runs ? days : runs;
}

static bool
is_counted(const struct al_draft *d, const struct al_seat *p)
{
	return al_same(p->plan, d->plan->name) && !al_seat_gone(p) &&
	       p->day < d->from;
}

/* The day `months` before another, or the last of that month. */
static al_day
months_before(al_day day, int months)
{
	int y, m, d;

	al_day_split(day, &y, &m, &d);
	m -= months % 12;
	y -= months / 12 + (m < 1);
	m += m < 1 ? 12 : 0;
	return al_day_valid(y, m, d) ? al_day_of(y, m, d)
				     : al_month_end(al_day_of(y, m, 1));
}

/* Which days matter: those of the problem, of what is carried over, and of all
 * periods that have a limit. */
static void
reach_of(const struct al_draft *d, al_day since, al_day *first, al_day *last)
{
	al_day begin, end;

	*first = since < d->first ? since : d->first;
	*last = d->first + d->days + reach(d->plan);
	for (size_t i = 0; i < d->plan->nmost; i++) {
		al_every_holding(d->plan->most[i].per, d->from, &begin, &end);
		*first = begin < *first ? begin : *first;
		al_every_holding(d->plan->most[i].per, d->to, &begin, &end);
		*last = end > *last ? end : *last;
	}
	if (d->plan->most_minutes || d->plan->most_weekends >= 0) {
		begin = al_month_start(d->from);
		end = al_month_end(d->to);
		*first = begin < *first ? begin : *first;
		*last = end > *last ? end : *last;
	}
}

/* Earlier rosters, and those behind the planned days. */
static enum al_status
read_seats(struct al_draft *d, struct al_err *e)
{
	al_day since = months_before(d->from, d->plan->carry);
	al_day first, last;
	bool later = false;
	enum al_status s;

	reach_of(d, since, &first, &last);
	s = al_seats_init(&d->seats, d->b, first, last, false, e);
	if (s == AL_OK)
		s = al_slots_add(&d->seats, d->b, d->plan, first, last, false,
				 e);
	d->carried = d->from;
	for (size_t i = 0; s == AL_OK && i < d->seats.n; i++) {
		const struct al_seat *p = &d->seats.seat[i];

		if (p->day >= since && p->day < d->carried && is_counted(d, p))
			d->carried = p->day;
		later |= p->day > d->to && p->day < d->first + d->days &&
			 al_same(p->plan, d->plan->name);
	}
	if (!later) /* how it goes on is open */
		d->days = d->to - d->first + 1;
	return s;
}

/* ---- what is to be stood --------------------------------------------------------- */

int
al_draft_need(const struct al_draft *d, int day, int pair)
{
	return al_plan_need(d->plan, d->pair[pair].post, d->pair[pair].shift,
			    &d->day[day].d);
}

static void
add_pair(struct al_draft *d, size_t shift, size_t post)
{
	struct al_draft_pair *slot;

	for (int i = 0; i < d->days; i++)
		if (al_plan_need(d->plan, (int)post, (int)shift, &d->day[i].d) >
		    0) {
			slot = al_grow(&d->pair, (size_t)d->pairs,
				       sizeof *slot);
			*slot = (struct al_draft_pair){ (int)shift, (int)post };
			d->pairs++;
			return;
		}
}

int
al_draft_pair(const struct al_draft *d, const struct al_seat *p)
{
	int shift = al_plan_shift(d->plan, p->shift);
	int post = al_plan_post(d->plan, p->post);

	if (!al_same(p->plan, d->plan->name))
		return -1;
	for (int i = 0; i < d->pairs; i++)
		if (d->pair[i].shift == shift && d->pair[i].post == post)
			return i;
	return -1;
}

al_time
al_draft_starts(const struct al_draft *d, int day, int pair)
{
	return al_time_at(d->first + day,
			  d->plan->shift[d->pair[pair].shift].starts * 60,
			  al_offset(d->b));
}

al_time
al_draft_ends(const struct al_draft *d, int day, int pair)
{
	return al_draft_starts(d, day, pair) +
	       d->plan->shift[d->pair[pair].shift].minutes * 60;
}

enum al_status
al_draft_begin(struct al_draft *d, struct al_err *e)
{
	int around = reach(d->plan);
	enum al_status s;

	d->first = d->from - around;
	d->first -= al_weekday(d->first) - 1;
	d->days = d->to - d->first + 1 + around;
	d->day = al_arena_alloc(&d->arena, (size_t)d->days * sizeof *d->day);
	for (int i = 0; i < d->days; i++) {
		const char *name;

		d->day[i].d = plan_day(d, d->first + i, &name);
		d->day[i].name = al_arena_strdup(&d->arena, name);
		d->day[i].kind = al_seat_kind(d->b, d->first + i);
	}
	s = al_cal_status(al_book_calendar(d->b));
	if (s == AL_OK)
		s = read_key_periods(d, e);
	for (size_t i = 0; i < d->plan->nshift; i++)
		for (size_t k = 0; k < d->plan->npost; k++)
			add_pair(d, i, k);
	return s == AL_OK ? read_seats(d, e) : s;
}
