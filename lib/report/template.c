/* template.c: a report's template, cut into text and directives */
#include "template.h"

#include <stdio.h>
#include <string.h>

static struct al_node *
add_node(struct al_template *t, enum al_node_kind kind)
{
	struct al_node *n = al_grow(&t->node, t->nnode++, sizeof *n);

	n->kind = kind;
	return n;
}

static void
add_text(struct al_template *t, const char *s, size_t len)
{
	struct al_node *n = NULL;

	if (!len)
		return;
	n = add_node(t, AL_N_TEXT);
	n->text = s;
	n->len = len;
}

/* ---- words that stand for something ---------------------------- */

static void
word_text(struct al_template *t, const char *name, struct al_buf *out)
{
	const struct al_period *p = &t->period;
	char day[AL_DATE_LEN];
	int y = 0, m = 0, d = 0;

	al_day_split(p->to, &y, &m, &d);
	if (strcmp(name, "month") == 0 && !t->b->zh)
		al_buf_adds(out, al_month_name(m));
	else if (strcmp(name, "month") == 0)
		al_buf_addf(out, "%d", m);
	else if (strcmp(name, "year") == 0)
		al_buf_addf(out, "%d", y);
	else if (strcmp(name, "from") == 0 || strcmp(name, "to") == 0) {
		al_day_text(*name == 'f' ? p->from : p->to, day);
		al_buf_adds(out, day);
	} else if (strcmp(name, "asof") == 0)
		al_show_time(t->b, p->t, out);
	else if (strcmp(name, "period") == 0)
		al_period_name(p, t->b->zh, out);
	else if (strcmp(name, "ytd") == 0)
		al_period_ytd_name(p, t->b->zh, out);
	else if (strcmp(name, "office") == 0)
		al_buf_adds(out, al_db_office(t->b->db)->name);
	else
		al_buf_adds(out, t->b->zh ? "zh" : "en");
}

static void
add_word(struct al_template *t, const char *text)
{
	struct al_node *n = NULL;

	if (!text)
		return;
	n = add_node(t, AL_N_WORD);
	n->text = text;
	n->len = strlen(text);
}

/* {{this.FIELD}} and {{label FIELD}}, of the record that it is about. */
static bool
read_about(struct al_inside *in)
{
	const char *at = in->p, *name = NULL;

	if (al_inside_is(in, "label"))
		add_word(in->t, al_inside_about_label(in));
	else if (al_inside_this(in, &name))
		add_word(in->t, al_inside_about(in, at, name));
	else
		return false;
	return true;
}

static bool
read_word(struct al_inside *in)
{
	static const char *const known[] = { "month", "year",	"from",
					     "to",    "asof",	"period",
					     "ytd",   "office", "lang" };
	struct al_template *t = in->t;
	struct al_buf text = { 0 };

	for (size_t i = 0; i < AL_COUNT(known); i++) {
		if (!al_inside_is(in, known[i]))
			continue;
		word_text(t, known[i], &text);
		add_word(t, al_arena_strdup(&t->arena, al_buf_str(&text)));
		al_buf_release(&text);
		return true;
	}
	return false;
}

/* ---- conditions ---------------------------- */

static bool
read_op(struct al_inside *in, char op[3])
{
	static const char *const known[] = { ">=", "<=", "!=", ">", "<", "=" };
	size_t n = 0;

	al_inside_blanks(in);
	for (size_t i = 0; i < AL_COUNT(known); i++) {
		n = strlen(known[i]);
		if ((size_t)(in->end - in->p) >= n &&
		    strncmp(in->p, known[i], n) == 0) {
			snprintf(op, 3, "%s", known[i]);
			in->p += n;
			return true;
		}
	}
	return false;
}

static void
read_if(struct al_inside *in)
{
	struct al_asked ask = { 0 };
	struct al_node *n = NULL;
	const char *at = in->p, *word = NULL;
	char op[3] = ">", *rest = NULL;
	double than = 0;
	bool holds = false;

	if (al_inside_this(in, &word)) {
		holds = al_inside_about_holds(in, at, word);
		n = add_node(in->t, AL_N_IF);
		n->known = true;
		n->holds = holds;
		return;
	}
	if (al_read_ask(in, &ask) && !al_inside_done(in)) {
		at = in->p;
		if (!read_op(in, op)) {
			al_inside_bad(in, at,
				      _("expected >, >=, <, <=, = or != and a "
					"number"));
			in->p = in->end;
		} else {
			al_inside_blanks(in);
			at = in->p;
			word = al_inside_word(in, "");
			than = strtod(word, &rest);
			if (!*word || *rest)
				al_inside_bad(in, at, _("'%s' is not a number"),
					      word);
		}
	}
	n = add_node(in->t, AL_N_IF);
	n->ask = ask;
	memcpy(n->op, op, sizeof op);
	n->than = than;
}

/* ---- directives ---------------------------- */

static bool
only_blanks(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t' || *p == '\r'))
		p++;
	return p == end;
}

/* Tables, charts and lists are no part of a sentence. */
static void
check_alone(struct al_inside *in, const char *open, const char *close,
	    const char *what)
{
	const char *start = open, *end = close + strcspn(close, "\n");

	while (start > in->t->text && start[-1] != '\n')
		start--;
	if (!only_blanks(start, open) || !only_blanks(close, end))
		al_inside_bad(in, open, _("a %s stands on a line of its own"),
			      what);
}

static void
read_figure(struct al_inside *in)
{
	const char *start = NULL;
	struct al_asked ask;
	struct al_node *n = NULL;
	size_t len = 0;

	al_inside_blanks(in);
	start = in->p;
	al_read_ask(in, &ask);
	start = al_arena_strndup(&in->t->arena, start,
				 (size_t)(in->end - start));
	start = al_trim(start, &len);
	ask.source = al_arena_strndup(&in->t->arena, start, len);
	n = add_node(in->t, AL_N_FIGURE);
	n->ask = ask;
}

static void
directive(struct al_inside *in, const char *open, const char *close)
{
	struct al_template *t = in->t;
	struct al_figure_table *tab = NULL;
	struct al_query *list = NULL;
	struct al_dues *dues = NULL;
	bool chart = false;

	if (al_inside_done(in)) {
		al_inside_bad(in, open,
			      _("nothing stands between the braces; expected a "
				"measure such as case.count"));
	} else if (*in->p == '#') {
		in->p = in->end; /* a remark */
	} else if (*in->p == '"') {
		add_word(t, al_inside_word(in, ""));
	} else if (al_inside_is(in, "table") ||
		   (chart = al_inside_is(in, "chart"))) {
		check_alone(in, open, close, chart ? _("chart") : _("table"));
		tab = al_read_table(in, chart);
		add_node(t, AL_N_TABLE)->table = tab;
	} else if (al_inside_is(in, "list")) {
		check_alone(in, open, close, _("list"));
		list = al_read_list(in);
		add_node(t, AL_N_LIST)->list = list;
	} else if (al_inside_is(in, "duties")) {
		check_alone(in, open, close, _("list"));
		dues = al_read_duties(in);
		add_node(t, AL_N_DUTIES)->dues = dues;
	} else if (al_inside_is(in, "missing")) {
		check_alone(in, open, close, _("list"));
		dues = al_read_missing(in);
		add_node(t, AL_N_DUTIES)->dues = dues;
	} else if (al_inside_is(in, "timeline")) {
		check_alone(in, open, close, _("timeline"));
		if (al_inside_has_about(in, open))
			add_node(t, AL_N_TIMELINE);
	} else if (al_inside_is(in, "clocks")) {
		check_alone(in, open, close, _("list of clocks"));
		if (al_inside_has_about(in, open))
			add_node(t, AL_N_CLOCKS)->text =
				al_inside_about_clocks(in);
		else
			in->p = in->end;
	} else if (al_inside_is(in, "external")) {
		add_word(t, al_inside_external(in));
	} else if (al_inside_is(in, "if")) {
		read_if(in);
	} else if (al_inside_is(in, "else")) {
		add_node(t, AL_N_ELSE);
	} else if (al_inside_is(in, "end")) {
		add_node(t, AL_N_END);
	} else if (!read_word(in) && !read_about(in)) {
		read_figure(in);
	}
	if (!al_inside_done(in))
		al_inside_bad(in, in->p,
			      _("nothing more was expected before '}}'"));
}

/* Where "}}" closes it, quoted text left aside; NULL: nowhere. */
static const char *
closing(const char *p)
{
	bool quote = false, remark = *p == '#';

	for (; *p; p++) {
		if (*p == '"' && !remark)
			quote = !quote;
		else if (!quote && p[0] == '}' && p[1] == '}')
			return p;
		else if (!quote && p[0] == '{' && p[1] == '{')
			return NULL;
	}
	return NULL;
}

/* ---- if … else … end ---------------------------- */

struct opened {
	const char *at;
	bool has_else;
};

static void
check_nesting(struct al_inside *in, const char *at, struct opened **open,
	      size_t *n)
{
	struct al_template *t = in->t;
	enum al_node_kind kind =
		t->nnode ? t->node[t->nnode - 1].kind : AL_N_TEXT;

	if (kind == AL_N_IF)
		*(struct opened *)al_grow(open, (*n)++, sizeof **open) =
			(struct opened){ at, false };
	else if (kind == AL_N_ELSE && (*n == 0 || (*open)[*n - 1].has_else))
		al_inside_bad(in, at, _("this else belongs to no if"));
	else if (kind == AL_N_ELSE)
		(*open)[*n - 1].has_else = true;
	else if (kind == AL_N_END && *n == 0)
		al_inside_bad(in, at, _("this end belongs to no if"));
	else if (kind == AL_N_END)
		--*n;
}

enum al_status
al_template_read(struct al_template *t)
{
	struct al_inside in = { .t = t };
	struct opened *open = NULL;
	size_t nopen = 0, before = 0;
	const char *p = t->text, *start = NULL, *close = NULL;

	while ((start = strstr(p, "{{"))) {
		add_text(t, p, (size_t)(start - p));
		close = closing(start + 2);
		if (!close) {
			al_inside_bad(&in, start,
				      _("'{{' is never closed; expected '}}'"));
			p = start + 2;
			continue;
		}
		in.p = start + 2;
		in.end = close;
		before = t->nnode;
		directive(&in, start, close + 2);
		if (t->nnode > before)
			check_nesting(&in, start, &open, &nopen);
		p = close + 2;
	}
	add_text(t, p, strlen(p));
	while (nopen > 0)
		al_inside_bad(&in, open[--nopen].at,
			      _("this if is never ended; expected "
				"{{end}}"));
	free(open);
	return t->s;
}

void
al_template_release(struct al_template *t)
{
	for (size_t i = 0; i < t->ntable; i++) {
		free(t->table[i]->source);
		free(t->table[i]->by_name);
		free(t->table[i]->rank);
		free(t->table[i]->cells);
		free(t->table[i]);
	}
	for (size_t i = 0; i < t->nlist; i++) {
		al_query_release(t->list[i]);
		free(t->list[i]);
	}
	free(t->table);
	for (size_t i = 0; i < t->ndues; i++) {
		al_dues_release(t->dues[i]);
		free(t->dues[i]);
	}
	free(t->dues);
	free(t->list);
	free(t->node);
	al_figures_free(t->figures);
	al_arena_release(&t->arena);
}
