/* sheet.c: changing one cell of a plan and all the sums that it is in */
#include "sheet.h"

struct al_sheet *
al_sheet_new(const struct al_roster *r)
{
	struct al_sheet *s = al_alloc(sizeof *s);
	size_t n = (size_t)r->workers, d = (size_t)r->days;
	size_t wide = (size_t)r->shifts + 1;

	s->r = r;
	s->cell = al_alloc(n * d + 1);
	s->minutes = al_alloc((n + 1) * sizeof *s->minutes);
	s->weekends = al_alloc((n + 1) * sizeof *s->weekends);
	s->count = al_alloc((n + 1) * wide * sizeof *s->count);
	s->present = al_alloc(d * wide * sizeof *s->present);
	for (int p = 0; p < r->workers; p++)
		for (int day = 0; day < r->days; day++)
			s->penalty += al_roster_asked(r, p, day)[0];
	for (int i = 0; i < r->days * (r->shifts + 1); i++)
		s->penalty += al_cover_penalty(&r->cover[i], 0);
	if (r->duty != NULL) {
		s->tally = al_tally_new(r);
		s->penalty *= AL_TALLY_TIMES;
	}
	return s;
}

void
al_sheet_free(struct al_sheet *s)
{
	if (s == NULL)
		return;
	free(s->cell);
	free(s->minutes);
	free(s->weekends);
	free(s->count);
	free(s->present);
	al_tally_free(s->tally);
	free(s);
}

/* 1 if there is work on the weekend that `day` is in. */
static int
weekend(const struct al_sheet *s, const uint8_t *row, int day)
{
	int saturday = day - day % 7 + 5;

	return row[saturday] != 0 ||
	       (saturday + 1 < s->r->days && row[saturday + 1] != 0);
}

static void
count(struct al_sheet *s, int worker, int day, int shift, int by)
{
	int i = day * (s->r->shifts + 1) + shift;

	s->penalty -= al_cover_penalty(&s->r->cover[i], s->present[i]);
	s->present[i] += by;
	s->penalty += al_cover_penalty(&s->r->cover[i], s->present[i]);
	s->minutes[worker] += by * s->r->shift[shift].minutes;
	s->count[worker * (s->r->shifts + 1) + shift] += by;
}

/* The sums of every plan. */
static inline void
set_cell(struct al_sheet *s, int worker, int day, int shift)
{
	const int *asked = al_roster_asked(s->r, worker, day);
	uint8_t *row = al_sheet_row(s, worker);
	int old = row[day];

	if (day % 7 >= 5)
		s->weekends[worker] -= weekend(s, row, day);
	row[day] = (uint8_t)shift;
	if (day % 7 >= 5)
		s->weekends[worker] += weekend(s, row, day);
	s->penalty += asked[shift] - asked[old];
	if (old != 0)
		count(s, worker, day, old, -1);
	if (shift != 0)
		count(s, worker, day, shift, 1);
}

static void
set_tallied(struct al_sheet *s, int worker, int day, int shift)
{
	int old = al_sheet_row(s, worker)[day];
	int64_t before = s->penalty, more = 0;

	if (old != 0)
		more += al_tally_count(s, worker, day, -1);
	set_cell(s, worker, day, shift);
	if (shift != 0)
		more += al_tally_count(s, worker, day, 1);
	s->penalty = before + (s->penalty - before) * AL_TALLY_TIMES + more;
}

void
al_sheet_set(struct al_sheet *s, int worker, int day, int shift)
{
	if (al_sheet_row(s, worker)[day] == shift)
		return;
	if (s->tally == NULL)
		set_cell(s, worker, day, shift);
	else
		set_tallied(s, worker, day, shift);
}

void
al_sheet_put(struct al_sheet *s, const uint8_t *cell)
{
	for (int p = 0; p < s->r->workers; p++)
		for (int d = 0; d < s->r->days; d++)
			al_sheet_set(s, p, d, *cell++);
}

void
al_sheet_put_fixed(struct al_sheet *s)
{
	for (int p = 0; p < s->r->workers; p++)
		for (int d = 0; d < s->r->days; d++)
			if (al_roster_fixed(s->r, p, d))
				al_sheet_set(s, p, d,
					     al_roster_first(s->r, p, d));
}

bool
al_sheet_keeps_runs(const struct al_roster *r, int worker, const uint8_t *row)
{
	const struct al_worker *w = &r->worker[worker];

	for (int d = 0, n = 0; d < r->days; d += n) {
		bool inside = d > 0;

		n = al_sheet_run(row, r->days, d, 1);
		inside = inside && d + n < r->days;
		if (row[d] != 0 && n > w->most_run)
			return false;
		if (inside && n < (row[d] != 0 ? w->least_run : w->least_off))
			return false;
	}
	return true;
}

bool
al_sheet_keeps(const struct al_sheet *s, int worker)
{
	const struct al_roster *r = s->r;
	const struct al_worker *w = &r->worker[worker];
	const uint8_t *row = al_sheet_row(s, worker);

	if (s->minutes[worker] > w->most_minutes ||
	    s->minutes[worker] < w->least_minutes ||
	    s->weekends[worker] > w->most_weekends)
		return false;
	for (int i = 1; i <= r->shifts; i++)
		if (s->count[worker * (r->shifts + 1) + i] > w->most_of[i])
			return false;
	for (int d = 0; d < r->days; d++) {
		bool fixed = al_roster_fixed(r, worker, d);

		if (row[d] != 0 && !fixed &&
		    al_roster_kept(r, worker, d, row[d]))
			return false;
		if (d > 0 && al_roster_barred(r, row[d - 1], row[d]) &&
		    !(fixed && al_roster_fixed(r, worker, d - 1)))
			return false;
	}
	return al_sheet_keeps_runs(r, worker, row);
}
