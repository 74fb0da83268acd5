/* gen.c: roster-gen: a duty roster made from a plan */
#include "gen.h"
#include "roster/ease.h"
#include "rule/period.h"

#include <string.h>

/* Longer ones are made one after the other. */
#define MOST_DAYS 366

/* ---- what is planned ------------------------------------------------------------- */

static enum al_status
read_day(struct al_gen *g, const char *name, const char *text, al_day *out)
{
	al_day today = al_time_day(al_now(g->b), al_offset(g->b));

	if (al_parse_day(text, today, out))
		return AL_OK;
	return al_fail(g->e, AL_BAD,
		       _("%s: '%s' is not right; expected a date such as "
			 "2026-03-01"),
		       name, text);
}

static enum al_status
read_month(struct al_gen *g, al_day today)
{
	struct al_draft *d = &g->d;

	if (g->how->month) {
		if (!al_every_parse(AL_EVERY_MONTH, g->how->month, today,
				    &d->from, &d->to))
			return al_fail(g->e, AL_BAD,
				       _("--month: '%s' is not right; expected "
					 "one such as 2026-03"),
				       g->how->month);
		return AL_OK;
	}
	d->from = al_month_end(today) + 1;
	d->to = al_month_end(d->from);
	return AL_OK;
}

static enum al_status
read_days(struct al_gen *g)
{
	struct al_draft *d = &g->d;
	al_day today = al_time_day(al_now(g->b), al_offset(g->b));
	enum al_status s = read_month(g, today);

	if (s == AL_OK && g->how->from) {
		s = read_day(g, "--from", g->how->from, &d->from);
		d->to = al_month_end(d->from);
	}
	if (s == AL_OK && g->how->to)
		s = read_day(g, "--to", g->how->to, &d->to);
	if (s == AL_OK && d->to < d->from)
		s = al_fail(g->e, AL_BAD, _("--to lies before --from"));
	if (s == AL_OK && d->to - d->from >= MOST_DAYS)
		s = al_fail(g->e, AL_BAD,
			    _("that is too long; expected at most %d days"),
			    MOST_DAYS);
	return s;
}

/* By its name, or what it is called; what isn't there is told as a plan. */
static enum al_status
find_plan(struct al_gen *g, const char **code)
{
	const struct al_ref *ref;
	enum al_status s =
		al_ref_find(g->b, "dutyplan", g->how->plan, true, &ref, g->e);

	*code = s == AL_OK && ref->found && !ref->is_void ? ref->code
							  : g->how->plan;
	return s;
}

static enum al_status
read_plan(struct al_gen *g)
{
	const struct al_roster_gen *how = g->how;
	const char *code = NULL;
	enum al_status s = AL_OK;

	if (how->plan) {
		s = find_plan(g, &code);
		if (s == AL_OK)
			s = al_plan_load(g->b, code, &g->plan, g->e);
	} else {
		s = al_plan_parse(how->text, how->file, &g->plan, g->e);
	}
	if (s == AL_OK)
		s = al_plan_check(g->b, g->plan, code ? code : how->file, g->e);
	g->d.plan = g->plan;
	return s;
}

/* Shifts are counted in a byte, cells in an int. */
static enum al_status
check_size(struct al_gen *g)
{
	const struct al_draft *d = &g->d;

	if (d->pairs <= AL_ROSTER_SHIFTS &&
	    (int64_t)d->persons * d->days * (d->pairs + 1) <= AL_ROSTER_CELLS)
		return AL_OK;
	return al_fail(g->e, AL_BAD,
		       _("there is too much to plan: %d people, %d days, %d "
			 "shifts and posts"),
		       d->persons, d->days, d->pairs);
}

/* A roster of empty places alone is a plan or a staff gone wrong. */
static enum al_status
check_people(struct al_gen *g)
{
	if (g->d.persons > 0)
		return AL_OK;
	return al_fail(g->e, AL_CONFLICT,
		       _("nobody on the staff may stand a post of this plan in "
			 "these days; see 'ledger-list staff', staff come in "
			 "by 'ledger-import staff'"));
}

/* What has begun is as it was, and nothing of it is made up. */
static enum al_status
check_begun(struct al_gen *g)
{
	if (g->d.places > 0 || g->d.late == 0)
		return AL_OK;
	return al_fail(g->e, AL_CONFLICT,
		       _("these days are over, and no duties were kept of "
			 "them; earlier rosters come in by 'ledger-import "
			 "roster'"));
}

/* ---- making it ---------------------------------------------------------------------- */

static enum al_status
search(struct al_gen *g)
{
	struct al_draft *d = &g->d;
	const struct al_roster_search how = { .seed = (uint64_t)g->how->seed,
					      .threads = 1 };
	int64_t penalty;
	enum al_status s;

	al_draft_problem(d);
	s = al_roster_best_eased(d->r, &how, &d->cell, &penalty, g->e);
	if (s != AL_OK)
		return s;
	al_draft_fill(d);
	al_draft_find_more(d);
	return AL_OK;
}

static enum al_status
make(struct al_gen *g)
{
	struct al_draft *d = &g->d;
	const struct al_roster_gen *how = g->how;
	enum al_status s = read_days(g);

	d->b = g->b;
	d->keep = how->keep;
	if (s == AL_OK)
		s = read_plan(g);
	if (s == AL_OK && how->wishes)
		s = al_draft_wishes(d, how->wishes, how->nwishes,
				    how->wishes_file, g->e);
	if (s == AL_OK && how->fix)
		s = al_draft_fix(d, how->fix, g->e);
	if (s == AL_OK)
		s = al_draft_begin(d, g->e);
	if (s == AL_OK)
		s = al_draft_fix_check(d, g->e);
	if (s == AL_OK)
		s = al_draft_people(d, g->e);
	if (s == AL_OK)
		s = check_people(g);
	if (s == AL_OK)
		s = check_size(g);
	if (s == AL_OK)
		s = al_draft_orders(d, g->e);
	if (s != AL_OK)
		return s;
	al_draft_places(d);
	s = check_begun(g);
	return s == AL_OK ? search(g) : s;
}

static void
release(struct al_gen *g)
{
	al_model_release(&g->m);
	al_draft_release(&g->d);
	al_plan_free(g->plan);
}

/* ---- showing it ---------------------------------------------------------------------- */

static enum al_status
put_model(struct al_gen *g, const char *format, struct al_sink sink)
{
	struct al_buf out = { 0 };
	enum al_status s;

	al_gen_model(g);
	if (al_same(format, "json"))
		al_model_json(&g->m, &out);
	else if (al_same(format, "md"))
		al_model_md(&g->m, &out);
	else
		al_model_text(&g->m, g->how->width, &out);
	s = sink.write(sink.arg, al_buf_str(&out), out.len);
	al_buf_release(&out);
	return s;
}

static enum al_status
put_format(struct al_gen *g, struct al_sink sink)
{
	const char *format = g->how->format ? g->how->format : "text";
	enum al_format rows;

	if (al_same(format, "text") || al_same(format, "md") ||
	    al_same(format, "json"))
		return put_model(g, format, sink);
	if (al_same(format, "excel"))
		rows = AL_F_EXCEL;
	else if (!al_format_of(format, &rows))
		return al_fail(g->e, AL_USAGE,
			       _("there is no format '%s'; expected text, md, "
				 "json, table, plain, csv or jsonl"),
			       format);
	return al_gen_rows(g, rows, sink);
}

enum al_status
al_roster_gen(struct al_book *b, const struct al_roster_gen *how,
	      struct al_sink sink, struct al_err *e)
{
	struct al_gen g = { .how = how, .b = b, .e = e, .m.zh = b->zh };
	bool found = false;
	enum al_status s = make(&g);

	if (s == AL_OK)
		s = put_format(&g, sink);
	for (int i = 0; i < g.d.places; i++)
		found |= al_draft_hole(&g.d.place[i]);
	release(&g);
	return s == AL_OK && found ? AL_FOUND : s;
}

/* The rules that aren't kept are told behind what was done. */
static void
tell_broken(const struct al_gen *g, char **told)
{
	struct al_buf text = { 0 };

	al_buf_adds(&text, *told);
	al_gen_broken_lines(g, &text);
	free(*told);
	*told = al_buf_take(&text);
}

enum al_status
al_roster_put(struct al_book *b, const struct al_roster_gen *how, char **codes,
	      char **told, struct al_err *e)
{
	struct al_gen g = { .how = how, .b = b, .e = e, .m.zh = b->zh };
	enum al_status s = make(&g);

	if (s == AL_OK)
		s = al_gen_write(&g, codes, told);
	if (s == AL_OK)
		tell_broken(&g, told);
	release(&g);
	return s;
}
