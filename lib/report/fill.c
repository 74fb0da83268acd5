/* fill.c: the computed figures into the template's text */
#include "template.h"

#include "base/width.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

struct filling {
	struct al_template *t;
	struct al_model *m;
	struct al_buf line;   /* the line being written */
	size_t literal;	      /* how much of its start is the template's own */
	bool directive;	      /* something in it may have come to nothing */
	struct al_buf para;   /* the lines of a paragraph so far */
	struct al_said *said; /* figures in the line, and in the paragraph */
	size_t nsaid;
};

/* ---- lines to blocks ---------------------------- */

/* Chinese text is joined without a blank, other text with one. */
static void
join(struct al_buf *para, const char *line)
{
	size_t n = 0;
	unsigned char last = 0;

	if (para->len) {
		last = (unsigned char)para->s[para->len - 1];
		if (last < 0x80 && (unsigned char)*line < 0x80)
			al_buf_addc(para, ' ');
	}
	line = al_trim(line, &n);
	al_buf_add(para, line, n);
}

static void
give_said(struct filling *f, struct al_block *b)
{
	for (size_t i = 0; i < f->nsaid; i++)
		al_block_say(b, &f->said[i]);
	f->nsaid = 0;
}

static void
end_paragraph(struct filling *f)
{
	if (f->para.len)
		give_said(f, al_model_add(f->m, AL_B_PARAGRAPH, f->para.s));
	al_buf_clear(&f->para);
}

static void
block_line(struct filling *f, enum al_block_kind kind, int level,
	   const char *text)
{
	struct al_block *b = NULL;
	size_t n = 0;
	char *copy = NULL;

	text = al_trim(text, &n);
	copy = al_strndup(text, n);
	b = al_model_add(f->m, kind, copy);
	b->level = level;
	give_said(f, b);
	free(copy);
}

/* What a line is, by what the template itself wrote at its start. */
static void
end_line(struct filling *f)
{
	const char *s = al_buf_str(&f->line);
	size_t n = 0, hashes = strspn(s, "#");

	al_trim(s, &n);
	if (n == 0) {
		/* a line of {{if}} and {{end}} alone parts nothing */
		if (!f->directive)
			end_paragraph(f);
	} else if (hashes > 0 && hashes <= 6 && f->literal > hashes &&
		   s[hashes] == ' ') {
		end_paragraph(f);
		block_line(f, AL_B_HEADING, (int)hashes, s + hashes);
	} else if (f->literal >= 2 && strncmp(s, "- ", 2) == 0) {
		end_paragraph(f);
		block_line(f, AL_B_ITEM, 0, s + 2);
	} else {
		join(&f->para, s);
	}
	al_buf_clear(&f->line);
	f->literal = 0;
	f->directive = false;
}

static void
write_text(struct filling *f, const char *s, size_t len)
{
	const char *end = s + len, *nl = NULL;
	bool start = false;

	while (s < end) {
		nl = memchr(s, '\n', (size_t)(end - s));
		start = f->line.len == f->literal && !f->directive;
		len = (size_t)((nl ? nl : end) - s);
		al_buf_add(&f->line, s, len);
		if (start)
			f->literal += len;
		s += len;
		if (nl) {
			end_line(f);
			s++;
		}
	}
}

/* ---- figures in a sentence ---------------------------- */

static struct al_figure
value_of(const struct al_asked *a)
{
	struct al_figure f = { 0 }, sum = { 0 };

	for (const struct al_asked *s = a; s; s = s->plus) {
		f = al_tally_value(s->tally, al_tally_group(s->tally, 0),
				   s->slot);
		f.v += sum.v;
		sum = f;
	}
	return sum;
}

struct al_change
al_change_of(const struct al_figure *now, const struct al_figure *was)
{
	struct al_change c = { .by = *now };

	c.by.none = now->none || was->none;
	c.by.v = now->v - was->v;
	c.percent = al_figure_rate(c.by.v, was->v);
	c.percent.none =
		c.percent.none || c.by.none || now->kind == AL_FIG_RATE;
	return c;
}

static void
change_phrase(bool zh, const struct al_figure *now, const struct al_figure *was,
	      struct al_buf *out)
{
	struct al_change c = al_change_of(now, was);
	bool rate = now->kind == AL_FIG_RATE;
	struct al_figure f = rate ? c.by : c.percent;

	if (f.none) {
		al_buf_adds(out, "–");
		return;
	}
	if (c.by.v == 0) {
		al_buf_adds(out, zh ? "持平" : "unchanged");
		return;
	}
	al_buf_adds(out, c.by.v > 0 ? (zh ? "上升" : "up ")
				    : (zh ? "下降" : "down "));
	f.v = f.v < 0 ? -f.v : f.v;
	al_figure_text(&f, out);
	al_buf_adds(out, !rate ? "%" : zh ? "个百分点" : " points");
}

static void
figure_json(const struct al_asked *a, const struct al_figure *now,
	    struct al_buf *out)
{
	struct al_figure was;
	struct al_change c;

	if (!a->vs) {
		al_figure_json(now, out);
		return;
	}
	was = value_of(a->vs);
	c = al_change_of(now, &was);
	al_buf_adds(out, "{\"now\":");
	al_figure_json(now, out);
	al_buf_adds(out, ",\"before\":");
	al_figure_json(&was, out);
	al_buf_adds(out, ",\"difference\":");
	al_figure_json(&c.by, out);
	al_buf_adds(out, ",\"percent\":");
	al_figure_json(&c.percent, out);
	al_buf_addc(out, '}');
}

static struct al_figure
figure_of(const struct al_asked *a)
{
	struct al_figure now = value_of(a), whole;

	if (!a->of)
		return now;
	whole = value_of(a->of);
	return al_figure_rate(now.v, whole.v);
}

/* Beside a rate stands how much of it was written down long afterwards. */
static const char *
late_beside(struct filling *f, const struct al_asked *a)
{
	struct al_figure late;

	if (!a->rate)
		return NULL;
	late = al_tally_value(a->tally, al_tally_group(a->tally, 0),
			      a->late_slot);
	return al_arena_printf(&f->m->arena, "%" PRId64, late.v);
}

static void
write_figure(struct filling *f, const struct al_asked *a)
{
	struct al_figure now = figure_of(a), was;
	struct al_buf json = { 0 };

	if (a->vs) {
		was = value_of(a->vs);
		change_phrase(f->m->zh, &now, &was, &f->line);
	} else if (now.none) {
		al_buf_adds(&f->line, "–");
	} else {
		al_figure_text(&now, &f->line);
		if (now.kind == AL_FIG_RATE)
			al_buf_addc(&f->line, '%');
	}
	figure_json(a, &now, &json);
	*(struct al_said *)al_grow(&f->said, f->nsaid++, sizeof *f->said) =
		(struct al_said){ al_arena_strdup(&f->m->arena, a->source),
				  al_arena_strdup(&f->m->arena, json.s),
				  late_beside(f, a) };
	al_buf_release(&json);
}

/* ---- conditions ---------------------------- */

static bool
holds(const struct al_node *n)
{
	struct al_figure f = figure_of(&n->ask);
	double v = (double)f.v /
		   (f.kind == AL_FIG_MONEY || f.kind == AL_FIG_DECIMAL ? 100
		    : f.kind == AL_FIG_RATE || f.kind == AL_FIG_HOURS  ? 10
								       : 1);
	double d = v - n->than;

	if (f.none)
		return false;
	if (fabs(d) < 1e-6)
		return n->op[1] == '=' ? *n->op != '!' : *n->op == '=';
	return *n->op == '>' ? d > 0 : *n->op == '<' ? d < 0 : *n->op == '!';
}

/* Behind an if that doesn't hold: its else or end. */
static size_t
skip(const struct al_template *t, size_t i)
{
	int depth = 0;

	for (i++; i < t->nnode; i++) {
		enum al_node_kind kind = t->node[i].kind;

		if (kind == AL_N_IF)
			depth++;
		else if (depth == 0 && (kind == AL_N_ELSE || kind == AL_N_END))
			return i;
		else if (kind == AL_N_END)
			depth--;
	}
	return i;
}

/* ---- lists of records ---------------------------- */

struct listing {
	struct al_model *m;
	struct al_block *b;
};

static enum al_status
list_row(void *arg, const struct al_row *row)
{
	struct listing *l = arg;
	struct al_cell *cell = al_block_row(l->m, l->b);

	for (size_t i = 0; i < l->b->ncol; i++) {
		cell[i].text = al_arena_strdup(&l->m->arena, row->cell[i].text);
		cell[i].json = al_arena_strdup(&l->m->arena, row->cell[i].json);
	}
	return AL_OK;
}

static enum al_status
fill_list(struct filling *f, struct al_query *q)
{
	struct listing l = { f->m, al_model_add(f->m, AL_B_LIST, NULL) };
	struct al_column *col = al_query_render_columns(f->t->b, q);

	l.b->ncol = q->ncolumn;
	l.b->col = al_arena_alloc(&f->m->arena, (q->ncolumn + 1) * sizeof *col);
	for (size_t i = 0; i < q->ncolumn; i++) {
		l.b->col[i].name = al_arena_strdup(&f->m->arena, col[i].name);
		l.b->col[i].label = al_arena_strdup(&f->m->arena, col[i].label);
		l.b->col[i].number = col[i].number;
	}
	return al_query_run(f->t->b, q, list_row, &l, f->t->e);
}

/* They were collected when the template was read, and live as long. */
static void
fill_duties(struct filling *f, const struct al_dues *d)
{
	struct al_block *b = al_model_add(f->m, AL_B_LIST, NULL);

	b->col = d->column;
	b->ncol = d->ncolumn;
	for (size_t i = 0; i < d->n; i++)
		memcpy(al_block_row(f->m, b), d->row[i].cell,
		       d->ncolumn * sizeof *d->row[i].cell);
}

/* ---- all of it ---------------------------- */

static enum al_status
one_node(struct filling *f, size_t *i)
{
	const struct al_node *n = &f->t->node[*i];

	switch (n->kind) {
	case AL_N_TEXT:
		write_text(f, n->text, n->len);
		break;
	case AL_N_WORD:
		f->directive = true;
		al_buf_add(&f->line, n->text, n->len);
		break;
	case AL_N_FIGURE:
		f->directive = true;
		write_figure(f, &n->ask);
		break;
	case AL_N_TABLE:
		end_paragraph(f);
		f->directive = true;
		return al_table_fill(f->t, n->table, f->m);
	case AL_N_LIST:
		end_paragraph(f);
		f->directive = true;
		return fill_list(f, n->list);
	case AL_N_DUTIES:
		end_paragraph(f);
		f->directive = true;
		fill_duties(f, n->dues);
		break;
	case AL_N_TIMELINE:
		end_paragraph(f);
		f->directive = true;
		return al_about_timeline(f->t, f->m);
	case AL_N_CLOCKS:
		end_paragraph(f);
		f->directive = true;
		al_about_clocks(f->t, n->text, f->m);
		break;
	case AL_N_IF:
		f->directive = true;
		if (n->known ? !n->holds : !holds(n))
			*i = skip(f->t, *i);
		break;
	case AL_N_ELSE:
		*i = skip(f->t, *i);
		break;
	case AL_N_END:
		f->directive = true;
		break;
	}
	return AL_OK;
}

enum al_status
al_template_fill(struct al_template *t, struct al_model *m)
{
	struct filling f = { .t = t, .m = m };
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < t->nnode; i++)
		s = one_node(&f, &i);
	if (f.line.len)
		end_line(&f);
	end_paragraph(&f);
	al_buf_release(&f.line);
	al_buf_release(&f.para);
	free(f.said);
	return s;
}
