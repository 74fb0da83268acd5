/* render_json.c: a report as one JSON object */
#include "model.h"

#include "base/encode.h"

static const char *const kind_name[] = {
	[AL_B_HEADING] = "heading", [AL_B_PARAGRAPH] = "paragraph",
	[AL_B_ITEM] = "item",	    [AL_B_TABLE] = "table",
	[AL_B_CHART] = "series",    [AL_B_LIST] = "list",
};

static void
member(struct al_buf *out, const char *name)
{
	al_buf_addc(out, ',');
	al_json_str(out, name);
	al_buf_addc(out, ':');
}

static void
text_or_null(struct al_buf *out, const char *s)
{
	if (s)
		al_json_str(out, s);
	else
		al_buf_adds(out, "null");
}

static void
said(struct al_buf *out, const struct al_block *b)
{
	member(out, "figures");
	al_buf_addc(out, '[');
	for (size_t i = 0; i < b->nsaid; i++) {
		al_buf_adds(out, i ? ",{\"ask\":" : "{\"ask\":");
		al_json_str(out, b->said[i].ask);
		al_buf_addf(out, ",\"value\":%s", b->said[i].json);
		if (b->said[i].late)
			al_buf_addf(out, ",\"late\":%s", b->said[i].late);
		al_buf_addc(out, '}');
	}
	al_buf_addc(out, ']');
}

static void
rows(struct al_buf *out, const struct al_block *b)
{
	member(out, "columns");
	al_buf_addc(out, '[');
	for (size_t i = 0; i < b->ncol; i++) {
		al_buf_adds(out, i ? ",{\"name\":" : "{\"name\":");
		al_json_str(out, b->col[i].name);
		al_buf_adds(out, ",\"label\":");
		text_or_null(out, b->col[i].label);
		al_buf_addc(out, '}');
	}
	al_buf_addc(out, ']');
	member(out, "rows");
	al_buf_addc(out, '[');
	for (size_t k = 0; k < b->nrow; k++) {
		al_buf_adds(out, k ? ",\n [" : "\n [");
		for (size_t i = 0; i < b->ncol; i++) {
			al_buf_adds(out, i ? "," : "");
			if (b->row[k][i].json)
				al_buf_adds(out, b->row[k][i].json);
			else
				text_or_null(out, b->row[k][i].text);
		}
		al_buf_addc(out, ']');
	}
	al_buf_addc(out, ']');
}

static void
one_block(struct al_buf *out, const struct al_block *b)
{
	al_buf_addf(out, "{\"type\":\"%s\"", kind_name[b->kind]);
	if (b->kind == AL_B_HEADING) {
		member(out, "level");
		al_buf_addf(out, "%d", b->level);
	}
	if (b->text) {
		member(out, "text");
		al_json_str(out, b->text);
		said(out, b);
	} else {
		rows(out, b);
	}
	al_buf_addc(out, '}');
}

void
al_model_json(const struct al_model *m, struct al_buf *out)
{
	al_buf_adds(out, "{\"blocks\":[");
	for (size_t i = 0; i < m->nblock; i++) {
		al_buf_adds(out, i ? ",\n" : "\n");
		one_block(out, &m->block[i]);
	}
	al_buf_adds(out, "\n],\n\"provenance\":{");
	for (size_t i = 0, n = 0; i < m->nfact; i++)
		if (m->fact[i].json) {
			al_buf_adds(out, n++ ? ",\n " : "\n ");
			al_json_str(out, m->fact[i].name);
			al_buf_addf(out, ":%s", m->fact[i].json);
		}
	al_buf_adds(out, "\n}}\n");
}
