/* render_md.c: a report as Markdown */
#include "model.h"

#include "render/inner.h"

#include <string.h>

static void
cell(struct al_buf *out, const char *s)
{
	struct al_buf clean = { 0 };

	al_render_clean(&clean, s, false);
	al_buf_adds(out, "| ");
	for (const char *p = al_buf_str(&clean); *p; p++) {
		if (*p == '|' || *p == '\\')
			al_buf_addc(out, '\\');
		al_buf_addc(out, *p);
	}
	al_buf_addc(out, ' ');
	al_buf_release(&clean);
}

static void
table(struct al_buf *out, const struct al_block *b, bool zh)
{
	if (b->nrow == 0) {
		al_buf_adds(out, zh ? "（无）\n" : "(none)\n");
		return;
	}
	for (size_t i = 0; i < b->ncol; i++)
		cell(out, b->col[i].label);
	al_buf_adds(out, "|\n");
	for (size_t i = 0; i < b->ncol; i++)
		al_buf_adds(out, b->col[i].number ? "| ---: " : "| --- ");
	al_buf_adds(out, "|\n");
	for (size_t k = 0; k < b->nrow; k++) {
		for (size_t i = 0; i < b->ncol; i++)
			cell(out, b->row[k][i].text);
		al_buf_adds(out, "|\n");
	}
}

static void
one_block(const struct al_model *m, const struct al_block *b,
	  struct al_buf *out)
{
	switch (b->kind) {
	case AL_B_HEADING:
		for (int i = 0; i < b->level; i++)
			al_buf_addc(out, '#');
		al_buf_addf(out, " %s\n", b->text);
		break;
	case AL_B_PARAGRAPH:
		al_buf_addf(out, "%s\n", b->text);
		break;
	case AL_B_ITEM:
		al_buf_addf(out, "- %s\n", b->text);
		break;
	case AL_B_CHART:
		al_buf_adds(out, "```\n");
		al_model_bars(b, 0, out);
		al_buf_adds(out, "```\n");
		break;
	case AL_B_TABLE:
	case AL_B_LIST:
		table(out, b, m->zh);
		break;
	}
}

void
al_model_md(const struct al_model *m, struct al_buf *out)
{
	for (size_t i = 0; i < m->nblock; i++) {
		const struct al_block *b = &m->block[i];

		if (i > 0 && (b->kind != AL_B_ITEM || b[-1].kind != AL_B_ITEM))
			al_buf_addc(out, '\n');
		one_block(m, b, out);
	}
	al_buf_adds(out, "\n---\n\n");
	for (size_t i = 0; i < m->nfact; i++)
		if (m->fact[i].text)
			al_buf_addf(out, m->zh ? "- %s：%s\n" : "- %s: %s\n",
				    m->fact[i].label, m->fact[i].text);
}
