/* external.c: figures that this office is told and can't count itself */
#include "template.h"

#include <string.h>

/* Is this the period that is asked for, however it is written? */
static bool
same_period(const struct al_template *t, const char *text,
	    const struct al_period *want)
{
	struct al_period p;

	return text && al_period_parse(&t->frame, text, &p) &&
	       p.from == want->from && p.to == want->to;
}

struct external {
	const char *value, *of;
	bool named; /* there is one of this name, of whatever period */
};

/* The newest that was written down of this name and period. */
static enum al_status
look_up(struct al_template *t, const char *name, const struct al_period *p,
	struct external *out)
{
	struct al_stmt *st;
	enum al_status s;

	*out = (struct external){ NULL, NULL, false };
	s = al_sql(t->b->db,
		   "SELECT period, value, \"of\" FROM outside "
		   "WHERE name = ?1 AND _state <> 'void' ORDER BY _no",
		   &st, t->e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, name);
	while (al_step(st, &s, t->e)) {
		out->named = true;
		if (!same_period(t, al_col_text(st, 0), p))
			continue;
		out->value = al_arena_strdup(&t->arena, al_col_text(st, 1));
		out->of = al_arena_strdup(&t->arena, al_col_text(st, 2));
	}
	return s;
}

static void
no_such(struct al_inside *in, const char *at, const char *name)
{
	struct al_template *t = in->t;
	const char **word = NULL, *near = NULL;
	struct al_stmt *st;
	enum al_status s;
	size_t n = 0;

	s = al_sql(t->b->db,
		   "SELECT DISTINCT name FROM outside WHERE _state <> 'void'",
		   &st, NULL);
	while (s == AL_OK && al_step(st, &s, NULL))
		*(const char **)al_grow(&word, n++, sizeof *word) =
			al_arena_strdup(&t->arena, al_col_text(st, 0));
	near = al_nearest(name, word, n);
	free(word);
	if (near)
		al_inside_bad(in, at,
			      _("there is no outside figure '%s'; did you mean "
				"'%s'?"),
			      name, near);
	else
		al_inside_bad(in, at,
			      _("there is no outside figure '%s'; see "
				"'ledger-list outside'"),
			      name);
}

/* Told by others, and so marked wherever it is printed. */
static const char *
marked(struct al_template *t, const struct external *x)
{
	struct al_buf b = { 0 };
	const char *s;

	al_buf_adds(&b, x->value ? x->value : "–");
	if (x->value && x->of)
		al_buf_addf(&b, "/%s", x->of);
	al_buf_adds(&b, t->b->zh ? "（外部数据）" : " (external)");
	s = al_arena_strdup(&t->arena, b.s);
	al_buf_release(&b);
	return s;
}

const char *
al_inside_external(struct al_inside *in)
{
	struct al_template *t = in->t;
	const struct al_ledger *def;
	struct al_terms terms;
	struct external x;
	const char *at, *name;

	al_inside_blanks(in);
	at = in->p;
	name = al_inside_word(in, "@");
	if (!*name) {
		al_inside_bad(in, at,
			      _("expected the name of an outside figure"));
		return NULL;
	}
	if (al_book_ledger(t->b, "outside", &def, NULL) != AL_OK) {
		al_inside_bad(in, at,
			      _("there is no ledger 'outside' yet; run "
				"'ledger-init --upgrade'"));
		return NULL;
	}
	al_terms_init(in, &terms);
	al_inside_terms(in, def, "", &terms);
	if (terms.n) {
		al_inside_bad(in, at,
			      _("an outside figure goes with a period alone"));
		return NULL;
	}
	if (look_up(t, name, &terms.period, &x) != AL_OK)
		t->s = AL_IO;
	else if (!x.named)
		no_such(in, at, name);
	return marked(t, &x);
}
