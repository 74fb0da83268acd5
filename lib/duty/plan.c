/* plan.c: a duty plan read line by line */
#include "duty/plan_read.h"

#include "base/encode.h"

#include <string.h>

/* Posts are for certain shifts, and rules for both. */
enum round { SHIFTS, POSTS, RULES, ROUNDS };

/* What a line begins with; `many` may stand there more than once. */
static const struct {
	const char *word;
	void (*read)(struct plan_reader *);
	bool many;
} lines[] = {
	[SHIFTS] = { "shift", plan_shift, true },
	[POSTS] = { "post", plan_post, true },
	[RULES] = { "apart", plan_apart, true },
	{ "together", plan_together, true },
	{ "no", plan_no, true },
	{ "unit", plan_unit, false },
	{ "rest", plan_rest, false },
	{ "most", plan_most, false },
	{ "carry", plan_carry, false },
	{ "hours", plan_hours, false },
	{ "run", plan_run, false },
	{ "off", plan_off, false },
	{ "weekends", plan_weekends, false },
	{ "into", plan_into, false },
};

static int
line_of(const char *word)
{
	for (size_t i = 0; i < AL_COUNT(lines); i++)
		if (al_same(word, lines[i].word))
			return (int)i;
	return -1;
}

static void
unknown_line(struct plan_reader *r, const char *word)
{
	const char *known[AL_COUNT(lines)], *near;

	for (size_t i = 0; i < AL_COUNT(lines); i++)
		known[i] = lines[i].word;
	def_unknown(&r->d, word, known, AL_COUNT(lines),
		    _("no line of a plan begins with '%s'; expected shift, "
		      "post or a rule"),
		    word);
	near = al_nearest(word, known, AL_COUNT(lines));
	if (al_streq(near, known[SHIFTS]))
		r->lost_shift = true;
	if (al_streq(near, known[POSTS]))
		r->lost_post = true;
}

static void
read_line(struct plan_reader *r, size_t item)
{
	struct def_parser *d = &r->d;
	int i;

	d->t = &d->lex.tok[d->lex.item[item].first];
	d->line = d->t->line;
	i = d->t->kind == DEF_WORD ? line_of(d->t->s) : -1;
	if (i < 0) {
		unknown_line(r, d->t->s);
		return;
	}
	if (!lines[i].many && r->told & 1u << i) {
		plan_bad(r, _("'%s' is told twice; expected once"),
			 lines[i].word);
		return;
	}
	r->told |= 1u << i;
	def_next(d);
	lines[i].read(r);
}

/* What no line begins with is told first: it may have been a shift. */
static enum round
round_of(const struct def_token *t)
{
	int i = t->kind == DEF_WORD ? line_of(t->s) : -1;

	return i < 0 ? SHIFTS : i > RULES ? RULES : (enum round)i;
}

static void
read_lines(struct plan_reader *r)
{
	const struct def_lex *x = &r->d.lex;

	for (enum round round = SHIFTS; round < ROUNDS; round++)
		for (size_t i = 1; i < x->nitem; i++)
			if (round_of(&x->tok[x->item[i].first]) == round)
				read_line(r, i);
}

/* plan office "office duty" 机关值班 */
static bool
read_head(struct plan_reader *r)
{
	struct def_parser *d = &r->d;
	const char *name;

	if (!d->lex.nitem) {
		def_problem(&d->problems, 1,
			    _("nothing is planned; expected a line that begins "
			      "with plan"));
		return false;
	}
	d->t = &d->lex.tok[d->lex.item[0].first];
	d->line = d->t->line;
	if (!def_take(d, "plan")) {
		def_unexpected(d, N_("plan at the beginning of the first "
				     "line"));
		return false;
	}
	name = def_word(d, N_("the name of the plan"));
	if (!name)
		return true;
	if (!def_name_ok(name, '-'))
		plan_bad(r,
			 _("'%s' can't name a plan; expected small letters, "
			   "digits and '-', a letter first"),
			 name);
	r->p->name = name;
	if (def_label(d, &r->p->label, N_("plan '%s'"), name))
		def_line_end(d);
	return true;
}

/* A reception is known by its day and leader, not by a shift and post. */
static void
check_place(struct plan_reader *r)
{
	if (r->p->place && (r->p->nshift > 1 || r->p->npost > 1))
		def_problem(&r->d.problems, 1,
			    _("receptions have one shift and one post; "
			      "expected a plan for each"));
}

/* Where there are some, and wrong, that has been told. */
static void
check_whole(struct plan_reader *r)
{
	if (!(r->told & 1u << SHIFTS) && !r->lost_shift)
		def_problem(&r->d.problems, 1,
			    _("there is no shift; expected a line such as "
			      "'shift full \"24 hours\" 全天 08:00 to "
			      "08:00'"));
	if (!(r->told & 1u << POSTS) && !r->lost_post)
		def_problem(&r->d.problems, 1,
			    _("there is no post; expected a line such as 'post "
			      "officer \"duty officer\" 值班员 2'"));
}

static void
read_all(struct plan_reader *r)
{
	struct al_plan *p = r->p;

	if (al_encoding_of(p->text, strlen(p->text)) > AL_UTF8_BOM) {
		def_problem(&r->d.problems, 1,
			    _("the text isn't UTF-8; expected the file saved "
			      "as UTF-8"));
		return;
	}
	def_lex(&r->d.lex, p->text, &p->arena, &r->d.problems);
	if (!read_head(r))
		return;
	read_lines(r);
	plan_check_duos(r);
	check_whole(r);
	check_place(r);
}

enum al_status
al_plan_parse(const char *text, const char *file, struct al_plan **out,
	      struct al_err *e)
{
	struct plan_reader r = { .file = file };
	enum al_status s;

	*out = NULL;
	r.p = al_alloc(sizeof *r.p);
	r.d.l = al_alloc(sizeof *r.d.l);
	r.p->text = al_arena_strdup(&r.p->arena, text);
	r.p->name = "";
	r.p->carry = 12;
	r.p->most_weekends = -1;
	read_all(&r);
	def_lex_release(&r.d.lex);
	s = def_problems_close(&r.d.problems, file, e);
	al_def_free(r.d.l);
	if (s == AL_OK)
		*out = r.p;
	else
		al_plan_free(r.p);
	return s;
}

static void
free_post(struct al_plan_post *t)
{
	for (size_t i = 0; i < t->nneed; i++) {
		free(t->need[i].shift.of);
		free(t->need[i].on.span);
	}
	for (size_t i = 0; i < t->who.n; i++)
		free(t->who.term[i].word);
	free(t->need);
	free(t->who.term);
}

void
al_plan_free(struct al_plan *p)
{
	if (!p)
		return;
	for (size_t i = 0; i < p->nshift; i++)
		free(p->shift[i].on.span);
	for (size_t i = 0; i < p->npost; i++)
		free_post(&p->post[i]);
	for (size_t i = 0; i < p->nmost; i++) {
		free(p->most[i].shift.of);
		free(p->most[i].post.of);
	}
	for (size_t i = 0; i < p->nban; i++) {
		free(p->ban[i].first.of);
		free(p->ban[i].then.of);
	}
	free(p->most);
	free(p->ban);
	free(p->shift);
	free(p->post);
	free(p->duo);
	al_arena_release(&p->arena);
	free(p);
}

enum al_status
al_plan_load(struct al_book *b, const char *name, struct al_plan **out,
	     struct al_err *e)
{
	struct al_stmt *st;
	char *text = NULL;
	enum al_status s = al_sql(b->db,
				  "SELECT rules FROM dutyplan "
				  "WHERE _code = ?1 AND _state <> 'void'",
				  &st, e);

	*out = NULL;
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, name);
	while (al_step(st, &s, e))
		text = al_strdup(al_col_text(st, 0));
	if (s == AL_OK && !text)
		s = al_fail(e, AL_CONFLICT,
			    _("there is no duty plan '%s'; expected a file, or "
			      "one of 'ledger-list dutyplan'"),
			    name);
	if (s == AL_OK)
		s = al_plan_parse(text, name, out, e);
	free(text);
	return s;
}

int
al_plan_rest(struct al_book *b, const char *name)
{
	struct al_plan *p = NULL;
	int rest = 0;

	if (name && al_plan_load(b, name, &p, NULL) == AL_OK)
		rest = p->rest;
	al_plan_free(p);
	return rest;
}
