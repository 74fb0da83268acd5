/* read_line.c: the lines of each section of a shift-planning problem */
#include "read.h"

void
al_reader_horizon(struct al_roster_reader *in)
{
	int64_t days = 0;

	if (!al_reader_cells(in, 1, 1, N_("SECTION_HORIZON: days")))
		return;
	if (in->r->days > 0)
		al_reader_fail(in, 1, _("the number of days is there already"));
	else if (!al_parse_int(in->cell[0], &days) || days < 1 ||
		 days > AL_ROSTER_DAYS)
		al_reader_fail(in, 1,
			       _("'%s': expected a number of days from 1 to "
				 "%d"),
			       in->cell[0], AL_ROSTER_DAYS);
	else
		in->r->days = (int)days;
}

/* ---- shifts -------------------------------------------------------------- */

static bool
new_id(struct al_roster_reader *in, const struct al_map *known)
{
	const char *id = in->cell[0];

	if (*id == '\0' || al_streq(id, "-") || strpbrk(id, "|=") != NULL)
		al_reader_fail(in, 1,
			       _("'%s': expected a name that isn't '-' and has "
				 "no '|' and no '='"),
			       id);
	else if (al_map_get(known, id, strlen(id)) != NULL)
		al_reader_fail(in, 1, _("'%s' is there already"), id);
	else
		return true;
	return false;
}

void
al_reader_shift_line(struct al_roster_reader *in)
{
	struct al_roster *r = in->r;
	int minutes = 0, i = r->shifts + 1;

	if (!al_reader_cells(in, 2, 3,
			     N_("ID,minutes,ID|ID… (not on the day after)")) ||
	    !new_id(in, &in->shifts) ||
	    !al_reader_number(in, 2, 10000, &minutes))
		return;
	if (i > AL_ROSTER_SHIFTS) {
		al_reader_fail(in, 0, _("more than %d shifts"),
			       AL_ROSTER_SHIFTS);
		return;
	}
	r->shift = al_realloc(r->shift, (size_t)(i + 1) * sizeof *r->shift);
	in->barred = al_realloc((void *)in->barred,
				(size_t)(i + 1) * sizeof *in->barred);
	in->barred_line = al_realloc(in->barred_line,
				     (size_t)(i + 1) * sizeof *in->barred_line);
	if (r->shifts == 0)
		r->shift[0] = (struct al_shift){ al_strdup("-"), 0 };
	r->shift[i] = (struct al_shift){ al_strdup(in->cell[0]), minutes };
	in->barred[i] = in->n > 2 ? in->cell[2] : "";
	in->barred_line[i] = in->line;
	r->shifts = i;
	al_map_put(&in->shifts, in->cell[0], strlen(in->cell[0]),
		   (void *)(size_t)i); /* NOLINT: an index, from 1 */
}

/* The next of "A|B|C"; NULL: no more. */
static char *
next_of(struct al_roster_reader *in, const char **s)
{
	size_t n = strcspn(*s, "|");
	char *word = NULL;

	while (n == 0 && **s == '|')
		n = strcspn(++*s, "|");
	if (n == 0)
		return NULL;
	word = al_arena_strndup(&in->arena, *s, n);
	*s += n;
	return word;
}

void
al_reader_end_shifts(struct al_roster_reader *in)
{
	struct al_roster *r = in->r;
	size_t wide = (size_t)r->shifts + 1, line = in->line;

	if (r->shifts == 0) { /* nothing can be worked: off alone */
		r->shift = al_alloc(sizeof *r->shift);
		r->shift[0].id = al_strdup("-");
	}
	r->barred = al_alloc(wide * wide * sizeof *r->barred);
	for (int i = 1; i <= r->shifts; i++) {
		const char *s = in->barred[i];
		char *id = NULL;

		in->line = in->barred_line[i];
		r->unit = al_roster_common(r->shift[i].minutes, r->unit);
		while ((id = next_of(in, &s)) != NULL)
			r->barred[(size_t)i * wide +
				  (size_t)al_reader_shift(in, 3, id)] = true;
		r->barred[(size_t)i * wide] = false;
	}
	r->unit = r->unit > 0 ? r->unit : 1;
	in->line = line;
}

/* ---- staff --------------------------------------------------------------- */

/* "D=14|E=0": no limit for a shift that isn't named. */
static int *
most_of(struct al_roster_reader *in)
{
	struct al_roster *r = in->r;
	int *most = al_alloc((size_t)(r->shifts + 1) * sizeof *most);
	const char *s = in->cell[1];
	char *word = NULL;

	for (int i = 0; i <= r->shifts; i++)
		most[i] = r->days;
	while ((word = next_of(in, &s)) != NULL) {
		char *equals = strchr(word, '=');
		int64_t n = 0;
		int i = 0;

		if (equals == NULL || !al_parse_int(equals + 1, &n) || n < 0) {
			al_reader_fail(
				in, 2,
				_("'%s': expected SHIFT=NUMBER, such as D=14"),
				word);
			continue;
		}
		*equals = '\0';
		i = al_reader_shift(in, 2, word);
		if (i > 0 && n < r->days)
			most[i] = (int)n;
	}
	return most;
}

void
al_reader_worker_line(struct al_roster_reader *in)
{
	struct al_roster *r = in->r;
	struct al_worker w = { NULL, NULL, 0, 0, 0, 0, 0, 0 };
	int *const to[] = {
		&w.most_minutes, &w.least_minutes, &w.most_run,
		&w.least_run,	 &w.least_off,	   &w.most_weekends
	};
	bool ok = true;

	if (!al_reader_cells(
		    in, 8, 8,
		    N_("ID,SHIFT=MOST|…,most minutes,least minutes,most "
		       "shifts in a row,least,least days off in a "
		       "row,most weekends")) ||
	    !new_id(in, &in->workers))
		return;
	for (size_t i = 0; i < AL_COUNT(to); i++)
		ok &= al_reader_number(in, i + 3, AL_ROSTER_NUMBER, to[i]);
	if (ok && w.least_minutes > w.most_minutes)
		al_reader_fail(in, 4,
			       _("least minutes %d are more than most minutes "
				 "%d"),
			       w.least_minutes, w.most_minutes);
	w.id = al_strdup(in->cell[0]);
	w.most_of = most_of(in);
	*(struct al_worker *)al_grow(&r->worker, (size_t)r->workers, sizeof w) =
		w;
	al_map_put(&in->workers, in->cell[0], strlen(in->cell[0]),
		   (void *)(size_t)(++r->workers)); /* NOLINT: an index */
}

void
al_reader_end_workers(struct al_roster_reader *in)
{
	struct al_roster *r = in->r;
	size_t wide = (size_t)r->shifts + 1, days = (size_t)r->days;
	size_t all = days * ((size_t)r->workers + 1);

	if (all * wide > AL_ROSTER_CELLS) {
		al_reader_fail(in, 0,
			       _("%d days, %d shifts and %d people are too "
				 "many for one plan"),
			       r->days, r->shifts, r->workers);
		all = wide = days = 1;
		in->lost = true;
	}
	r->cover = al_alloc(days * wide * sizeof *r->cover);
	r->asked = al_alloc(all * wide * sizeof *r->asked);
	r->away = al_alloc(all * sizeof *r->away);
	in->wanted = al_alloc(days * wide * sizeof *in->wanted);
}

/* ---- requests and cover -------------------------------------------------- */

void
al_reader_away(struct al_roster_reader *in)
{
	int worker = al_reader_worker(in, 1), day = 0;

	for (size_t i = 2; i <= in->n; i++)
		if (in->cell[i - 1][0] != '\0' && al_reader_day(in, i, &day) &&
		    worker >= 0)
			in->r->away[worker * in->r->days + day] = true;
}

static void
add(struct al_roster_reader *in, int *cost, int weight)
{
	if (*cost <= AL_ROSTER_COST - weight)
		*cost += weight;
	else
		al_reader_fail(in, 4,
			       _("the requests for this day weigh more than "
				 "%d"),
			       AL_ROSTER_COST);
}

/* The costs of a request's day and its shift; NULL with an error. */
static int *
request(struct al_roster_reader *in, int *shift, int *weight)
{
	int worker = 0, day = 0;
	bool ok = al_reader_cells(in, 4, 4, N_("ID,day,SHIFT,weight"));

	if (!ok)
		return NULL;
	worker = al_reader_worker(in, 1);
	ok = al_reader_day(in, 2, &day) && worker >= 0;
	*shift = al_reader_shift(in, 3, in->cell[2]);
	ok &= *shift > 0;
	if (!al_reader_number(in, 4, AL_ROSTER_NUMBER, weight) || !ok)
		return NULL;
	return in->r->asked +
	       (al_roster_asked(in->r, worker, day) - in->r->asked);
}

void
al_reader_wish(struct al_roster_reader *in)
{
	int shift = 0, weight = 0, *cost = request(in, &shift, &weight);

	for (int i = 0; cost != NULL && i <= in->r->shifts; i++)
		if (i != shift)
			add(in, &cost[i], weight);
}

void
al_reader_avoid(struct al_roster_reader *in)
{
	int shift = 0, weight = 0, *cost = request(in, &shift, &weight);

	if (cost != NULL)
		add(in, &cost[shift], weight);
}

void
al_reader_cover(struct al_roster_reader *in)
{
	struct al_cover c = { 0, 0, 0 };
	int day = 0, shift = 0, i = 0;
	bool ok = al_reader_cells(
		in, 5, 5, N_("day,SHIFT,number,weight under,weight over"));

	if (!ok)
		return;
	ok = al_reader_day(in, 1, &day);
	shift = al_reader_shift(in, 2, in->cell[1]);
	ok &= shift > 0;
	ok &= al_reader_number(in, 3, AL_ROSTER_NUMBER, &c.need);
	ok &= al_reader_number(in, 4, AL_ROSTER_NUMBER, &c.under);
	ok &= al_reader_number(in, 5, AL_ROSTER_NUMBER, &c.over);
	if (!ok)
		return;
	i = day * (in->r->shifts + 1) + shift;
	if (in->wanted[i])
		al_reader_fail(in, 0,
			       _("cover for day %d, shift %s is there already"),
			       day, in->cell[1]);
	in->wanted[i] = true;
	in->r->cover[i] = c;
}
