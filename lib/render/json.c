/* json.c: rows as JSON objects, in one array or one a line */
#include "inner.h"

#include "base/encode.h"

void
al_render_json_row(struct al_render *r, const struct al_cell *cell)
{
	size_t i = 0;

	if (r->format == AL_F_JSON)
		al_buf_adds(&r->out, r->rows == 0 ? "[\n" : ",\n");
	for (i = 0; i < r->n; i++) {
		al_buf_addc(&r->out, i == 0 ? '{' : ',');
		al_json_str(&r->out, r->col[i].name);
		al_buf_addc(&r->out, ':');
		if (cell[i].json != NULL)
			al_buf_adds(&r->out, cell[i].json);
		else if (cell[i].text != NULL)
			al_json_str(&r->out, cell[i].text);
		else
			al_buf_adds(&r->out, "null");
	}
	al_buf_adds(&r->out, r->format == AL_F_JSON ? "}" : "}\n");
}

void
al_render_json_end(struct al_render *r)
{
	al_buf_adds(&r->out, r->rows == 0 ? "[]\n" : "\n]\n");
}
