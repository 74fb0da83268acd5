/* gen_people.c: what a duty roster gives each person, all together */
#include "gen.h"
#include "roster/sheet.h"

/* A table under work: its rows are filled from left to right. */
struct table {
	struct al_gen *g;
	struct al_block *b;
	struct al_column *col;
	struct al_cell *cell; /* the next one */
};

static void
column(struct table *t, const char *name, const char *en, const char *zh)
{
	const bool number = t->b->ncol > 0;

	t->col[t->b->ncol++] =
		(struct al_column){ name, t->g->b->zh ? zh : en, number };
}

static void
put_number(struct table *t, int n)
{
	t->cell->text = t->cell->json =
		al_arena_printf(&t->g->m.arena, "%d", n);
	t->cell++;
}

static void
put_hours(struct table *t, int minutes)
{
	struct al_buf text = { 0 };

	al_draft_hours(minutes, &text);
	t->cell->text = t->cell->json = al_arena_strdup(&t->g->m.arena, text.s);
	t->cell++;
	al_buf_release(&text);
}

/* ---- counting -------------------------------------------------------------------- */

/* The duties of a person in the planned days. */
struct count {
	int kind[AL_KINDS];
	int *shift; /* [of the plan] */
	int all;
};

static void
count_duty(const struct al_draft *d, int day, int pair, struct count *c)
{
	if (pair < 0 || !al_draft_planned(d, day))
		return;
	c->kind[d->day[day].kind]++;
	c->shift[d->pair[pair].shift]++;
	c->all++;
}

static void
count_duties(const struct al_draft *d, int person, struct count *c)
{
	for (int day = 0; day < d->days; day++)
		count_duty(d, day, al_draft_cell(d, person, day) - 1, c);
	for (int i = 0; i < d->mores; i++)
		if (d->more[i].person == person)
			count_duty(d, d->more[i].day, d->more[i].pair, c);
}

/* The longest run of days on duty that one of the planned days is in. */
static int
longest_run(const struct al_draft *d, int person)
{
	const uint8_t *row = d->cell + person * d->days;
	int longest = 0, n;

	for (int day = 0; day < d->days; day += n) {
		n = al_sheet_run(row, d->days, day, 1);
		if (row[day] != 0 && n > longest &&
		    d->first + day + n > d->from && d->first + day <= d->to)
			longest = n;
	}
	return longest;
}

/* ---- duties ------------------------------------------------------------------------ */

static void
duty_columns(struct table *t)
{
	column(t, "working", "working days", "工作日");
	column(t, "weekend", "weekends", "周末");
	column(t, "holiday", "holidays", "节假日");
	column(t, "new", "this period", "本期");
	column(t, "carried", "carried", "结转");
	column(t, "stood", "stood", "实值");
}

static void
duty_cells(struct table *t, int person, const struct count *c)
{
	const int *had = t->g->d.r->duty->carried + person * AL_KINDS;
	int carried = 0;

	for (int kind = 0; kind < AL_KINDS; kind++) {
		put_number(t, c->kind[kind]);
		carried += had[kind];
	}
	put_number(t, c->all);
	put_number(t, carried);
	put_number(t, carried + c->all);
}

/* ---- shifts ------------------------------------------------------------------------ */

static bool
is_of_shifts(const struct al_plan *p)
{
	return p->most_minutes || p->most_run || p->least_off ||
	       p->most_weekends >= 0;
}

static void
shift_columns(struct table *t)
{
	const struct al_plan *p = t->g->plan;

	if (p->most_minutes) {
		column(t, "hours", "hours", "工时");
		column(t, "least", "least", "最少");
		column(t, "most", "most", "最多");
	}
	for (size_t i = 0; i < p->nshift; i++)
		column(t,
		       al_arena_printf(&t->g->m.arena, "shift_%s",
				       p->shift[i].name),
		       p->shift[i].label.en, p->shift[i].label.zh);
	column(t, "duties", "duties", "班数");
	column(t, "run", "longest run", "最长连班");
	column(t, "weekends", "weekends", "有班的周末");
}

/* Hours and weekends are those of the calendar month. */
static void
shift_cells(struct table *t, int person, const struct count *c)
{
	const struct al_draft *d = &t->g->d;
	struct al_draft_months m;

	al_draft_months(d, person, &m);
	if (d->plan->most_minutes) {
		put_hours(t, m.minutes);
		put_hours(t, m.least);
		put_hours(t, m.most);
	}
	for (size_t i = 0; i < d->plan->nshift; i++)
		put_number(t, c->shift[i]);
	put_number(t, c->all);
	put_number(t, longest_run(d, person));
	put_number(t, m.weekends);
}

/* ---- all of them -------------------------------------------------------------------- */

static void
add_person(struct table *t, int person)
{
	const struct al_draft *d = &t->g->d;
	struct count c = { .shift = al_alloc(d->plan->nshift *
					     sizeof *c.shift) };

	count_duties(d, person, &c);
	t->cell = al_block_row(&t->g->m, t->b);
	(t->cell++)->text = d->person[person].name;
	if (is_of_shifts(d->plan))
		shift_cells(t, person, &c);
	else
		duty_cells(t, person, &c);
	free(c.shift);
}

void
al_gen_people(struct al_gen *g)
{
	enum { MOST_COLUMNS = 10 }; /* besides those of shifts */
	struct table t = { .g = g };

	al_model_add(&g->m, AL_B_HEADING, g->b->zh ? "每人合计" : "Each person")
		->level = 2;
	if (is_of_shifts(g->plan))
		al_model_add(&g->m, AL_B_PARAGRAPH,
			     g->b->zh ? "工时和有班的周末按自然月计，含当月已排"
					"的班。"
				      : "Hours and weekends are those of the "
					"calendar month, with what was planned "
					"of it before.");
	t.b = al_model_add(&g->m, AL_B_TABLE, NULL);
	t.b->col = t.col =
		al_arena_alloc(&g->m.arena, (MOST_COLUMNS + g->plan->nshift) *
						    sizeof *t.col);
	column(&t, "name", "name", "姓名");
	if (is_of_shifts(g->plan))
		shift_columns(&t);
	else
		duty_columns(&t);
	for (int i = 0; i < g->d.persons; i++)
		if (al_gen_takes_part(g, i))
			add_person(&t, i);
}
