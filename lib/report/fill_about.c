/* fill_about.c: what happened to the record that a report is about */
#include "template.h"

#include "base/encode.h"

#include <string.h>

/* ---- lists of our own ---------------------------- */

struct own_column {
	const char *name, *en, *zh;
};

static struct al_block *
list_of(struct al_model *m, const struct own_column *col, size_t n)
{
	struct al_block *b = al_model_add(m, AL_B_LIST, NULL);

	b->ncol = n;
	b->col = al_arena_alloc(&m->arena, n * sizeof *b->col);
	for (size_t i = 0; i < n; i++)
		b->col[i] = (struct al_column){ col[i].name,
						m->zh ? col[i].zh : col[i].en,
						false };
	return b;
}

/* The cell's text is what `b` holds, which is then empty again. */
static void
set_text(struct al_model *m, struct al_cell *cell, struct al_buf *b)
{
	cell->text = al_model_clean(m, al_buf_str(b));
	al_buf_clear(b);
}

/* What it is called in JSON. */
static void
set_word(struct al_model *m, struct al_cell *cell, const char *word)
{
	struct al_buf b = { 0 };

	al_json_str(&b, word);
	cell->json = al_arena_strdup(&m->arena, b.s);
	al_buf_release(&b);
}

static void
set_time(struct al_template *t, struct al_model *m, struct al_cell *cell,
	 al_time at)
{
	const struct al_field instant = { .type = AL_INSTANT };
	const struct al_value v = { at == AL_NEVER ? AL_V_NULL : AL_V_INT, at,
				    NULL };
	struct al_buf b = { 0 };

	if (at != AL_NEVER)
		al_show_due(t->b, at, &b);
	set_text(m, cell, &b);
	al_value_json(t->b, &instant, &v, &b);
	cell->json = al_arena_strdup(&m->arena, al_buf_str(&b));
	al_buf_release(&b);
}

/* ---- the timeline ---------------------------- */

static void
said(void *arg, const char *label, const char *value)
{
	struct al_buf *b = arg;

	/* the model's language shows in its own labels */
	al_buf_addf(b, "%s%s: %s", b->len ? "; " : "", label, value);
}

static void
said_zh(void *arg, const char *label, const char *value)
{
	struct al_buf *b = arg;

	al_buf_addf(b, "%s%s：%s", b->len ? "；" : "", label, value);
}

static enum al_status
entry(struct al_template *t, struct al_model *m, struct al_block *block,
      const struct al_past *p)
{
	struct al_showing *x = t->about;
	struct al_cell *cell = al_block_row(m, block);
	struct al_buf b = { 0 };
	enum al_status s = AL_OK;

	set_time(t, m, &cell[0], p->en.on);
	al_buf_adds(&b, al_show_deed(x, p));
	set_text(m, &cell[1], &b);
	set_word(m, &cell[1], p->en.action);
	al_show_who(p, &b);
	set_text(m, &cell[2], &b);
	s = al_show_said(x, p, m->zh ? said_zh : said, &b);
	set_text(m, &cell[3], &b);
	al_show_remarks(x, p, &b);
	set_text(m, &cell[4], &b);
	al_buf_release(&b);
	return s;
}

enum al_status
al_about_timeline(struct al_template *t, struct al_model *m)
{
	static const struct own_column col[] = {
		{ "on", "when", "时间" },	  { "action", "what", "事项" },
		{ "who", "by", "经办" },	  { "said", "said", "内容" },
		{ "remarks", "remarks", "备注" },
	};
	struct al_block *b = list_of(m, col, AL_COUNT(col));
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < t->about->npast; i++)
		s = entry(t, m, b, &t->about->past[i]);
	return s;
}

/* ---- clocks ---------------------------- */

void
al_about_clocks(struct al_template *t, const char *only, struct al_model *m)
{
	static const struct own_column col[] = {
		{ "clock", "clock", "时限" },	{ "from", "from", "起算" },
		{ "due", "due", "到期" },	{ "stop", "ended", "完成" },
		{ "kept", "kept", "履行情况" },
	};
	struct al_block *b = list_of(m, col, AL_COUNT(col));
	const struct al_record *r = t->about->r;
	struct al_buf text = { 0 };

	for (size_t i = 0; i < r->nclock; i++) {
		const struct al_clock *c = &r->clock[i];
		struct al_cell *cell;

		if (*only && !al_many_has(only, c->name))
			continue;
		cell = al_block_row(m, b);
		al_buf_adds(&text, al_clock_label(t->b, r->def, c->name));
		if (c->n > 1)
			al_buf_addf(&text, " %lld", (long long)c->n);
		set_text(m, &cell[0], &text);
		set_word(m, &cell[0], c->name);
		set_time(t, m, &cell[1], c->start);
		set_time(t, m, &cell[2], c->due);
		set_time(t, m, &cell[3], c->stop);
		al_buf_adds(&text, al_show_verdict(t->b, c));
		set_text(m, &cell[4], &text);
	}
	al_buf_release(&text);
}
