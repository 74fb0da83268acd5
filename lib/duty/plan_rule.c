/* plan_rule.c: the rules of a duty plan: rest, limits, what may not follow */
#include "duty/plan_read.h"

#include <string.h>

#define MINUTES_OF_DAY (24 * 60)

void
plan_unit(struct plan_reader *r)
{
	r->p->unit_line = r->d.line;
	r->p->unit = def_word(&r->d, N_("the code of a unit"));
	if (r->p->unit)
		def_line_end(&r->d);
}

/* rest 24h */
void
plan_rest(struct plan_reader *r)
{
	static const int minutes[] = {
		[AL_D] = MINUTES_OF_DAY, [AL_H] = 60, [AL_MIN] = 1
	};
	struct al_length len = { 0 };
	int64_t n;

	if (!def_length(&r->d, &len))
		return;
	if (len.unit == AL_WD) {
		plan_bad(r, _("rest can't be in working days; expected hours "
			      "or days, such as 24h"));
		return;
	}
	n = len.n * minutes[len.unit];
	if (n > 31 * MINUTES_OF_DAY) {
		plan_bad(r, _("the rest is too long; expected at most 31d"));
		return;
	}
	r->p->rest = (int)n;
	def_line_end(&r->d);
}

/* `a week`, `in a month` */
static bool
read_period(struct plan_reader *r, enum al_every *per)
{
	struct def_parser *d = &r->d;

	if (!def_take(d, "a") && !def_take(d, "in")) {
		def_unexpected(d, N_("a week, a month, a quarter or a year"));
		return false;
	}
	if (d->t->kind != DEF_WORD || !al_every_of(d->t->s, per) ||
	    *per < AL_EVERY_WEEK || *per > AL_EVERY_YEAR) {
		def_unexpected(d, N_("week, month, quarter or year"));
		return false;
	}
	def_next(d);
	return true;
}

/* 2 a month at night as leader */
static bool
read_most(struct plan_reader *r, struct al_plan_most *m)
{
	if (!plan_number(r, 0, 366, N_("how many duties at most"), &m->n) ||
	    !read_period(r, &m->per))
		return false;
	for (;;) {
		if (def_take(&r->d, "at")) {
			if (!plan_shifts(r, &m->shift))
				return false;
		} else if (def_take(&r->d, "as")) {
			if (!plan_posts(r, &m->post))
				return false;
		} else {
			return true;
		}
	}
}

/* most 2 a week, 8 a month, 1 a week at night */
void
plan_most(struct plan_reader *r)
{
	bool good;

	do {
		struct al_plan_most m = { .per = AL_EVERY_DAY };

		good = read_most(r, &m);
		*(struct al_plan_most *)al_grow(&r->p->most, r->p->nmost++,
						sizeof m) = m;
	} while (good && def_take_kind(&r->d, DEF_COMMA));
	if (good)
		def_line_end(&r->d);
}

/* no early, day after late */
void
plan_no(struct plan_reader *r)
{
	struct al_plan_ban *ban = al_grow(&r->p->ban, r->p->nban, sizeof *ban);

	*ban = (struct al_plan_ban){ .then = { .n = 0 } };
	r->p->nban++;
	if (!plan_shifts(r, &ban->then))
		return;
	if (!def_take(&r->d, "after")) {
		def_unexpected(&r->d, N_("'after' and the shifts of the day "
					 "before"));
		return;
	}
	if (plan_shifts(r, &ban->first))
		def_line_end(&r->d);
}

/* carry 12m: months, as no definition has them */
void
plan_carry(struct plan_reader *r)
{
	const char *s = r->d.t->s;
	size_t n = strspn(s, "0123456789");

	if (r->d.t->kind != DEF_WORD || n < 1 || n > 2 ||
	    strcmp(s + n, "m") != 0) {
		def_unexpected(&r->d, N_("how many months earlier rosters "
					 "count, such as 12m"));
		return;
	}
	r->p->carry = atoi(s);
	def_next(&r->d);
	def_line_end(&r->d);
}

/* ---- shift plans ------------------------------------------------------------- */

/* `120 to 180` */
static bool
range(struct plan_reader *r, int most, const char *expected, int *from, int *to)
{
	if (!plan_number(r, 0, most, expected, from))
		return false;
	if (!def_take(&r->d, "to")) {
		def_unexpected(&r->d, N_("'to' and the most"));
		return false;
	}
	if (!plan_number(r, 0, most, expected, to))
		return false;
	if (*to < *from) {
		plan_bad(r, _("the most is less than the least; expected the "
			      "least first"));
		return false;
	}
	if (*to == 0) {
		plan_bad(r, _("the most is 0; expected more, or no such line"));
		return false;
	}
	def_line_end(&r->d);
	return true;
}

/* hours 120 to 180 */
void
plan_hours(struct plan_reader *r)
{
	int from, to;

	if (!range(r, 9999, N_("how many hours at least"), &from, &to))
		return;
	r->p->least_minutes = from * 60;
	r->p->most_minutes = to * 60;
}

/* run 2 to 5 */
void
plan_run(struct plan_reader *r)
{
	int from, to;

	if (!range(r, 366, N_("how many days in a row at least"), &from, &to))
		return;
	r->p->least_run = from;
	r->p->most_run = to;
}

/* off at least 2 */
void
plan_off(struct plan_reader *r)
{
	if (!def_take(&r->d, "at") || !def_take(&r->d, "least")) {
		def_unexpected(&r->d, N_("'at least' and a number of days"));
		return;
	}
	if (plan_number(r, 1, 31, N_("how many days off in a row"),
			&r->p->least_off))
		def_line_end(&r->d);
}

/* weekends at most 2 */
void
plan_weekends(struct plan_reader *r)
{
	if (!def_take(&r->d, "at") || !def_take(&r->d, "most")) {
		def_unexpected(&r->d, N_("'at most' and a number of weekends"));
		return;
	}
	if (plan_number(r, 0, 366, N_("how many weekends"),
			&r->p->most_weekends))
		def_line_end(&r->d);
}

/* into slot at 信访大厅 */
void
plan_into(struct plan_reader *r)
{
	if (!def_take(&r->d, "slot") || !def_take(&r->d, "at")) {
		def_unexpected(&r->d, N_("'slot at' and a place"));
		return;
	}
	if (r->d.t->kind != DEF_WORD && r->d.t->kind != DEF_STRING) {
		def_unexpected(&r->d, N_("the place"));
		return;
	}
	r->p->place = r->d.t->s;
	def_next(&r->d);
	def_line_end(&r->d);
}
