/* lines.c: rows as tab-separated lines and as CSV */
#include "inner.h"

#include "base/csv.h"

#include <string.h>

void
al_render_plain_row(struct al_render *r, const struct al_cell *cell)
{
	size_t i = 0;

	for (i = 0; i < r->n; i++) {
		if (i > 0)
			al_buf_addc(&r->out, '\t');
		al_render_clean(&r->out, cell[i].text, false);
	}
	al_buf_addc(&r->out, '\n');
}

/* Would a spreadsheet take the text for a formula? */
static bool
is_formula(const char *s)
{
	return *s != '\0' && strchr("=+-@\t\r", *s) != NULL;
}

static void
csv_cell(struct al_render *r, size_t i, const char *text, bool number)
{
	struct al_buf b = { NULL, 0, 0 };

	if (i > 0)
		al_buf_addc(&r->out, ',');
	if (text != NULL && r->format == AL_F_EXCEL && !number &&
	    is_formula(text))
		al_buf_addc(&b, '\'');
	al_render_clean(&b, text, true);
	al_csv_cell(&r->out, al_buf_str(&b));
	al_buf_release(&b);
}

static void
end_line(struct al_render *r)
{
	al_buf_adds(&r->out, r->format == AL_F_EXCEL ? "\r\n" : "\n");
}

void
al_render_csv_head(struct al_render *r)
{
	size_t i = 0;

	if (r->format == AL_F_EXCEL)
		al_buf_adds(&r->out, "\xef\xbb\xbf"); /* byte order mark */
	for (i = 0; i < r->n; i++)
		csv_cell(r, i, r->col[i].label, false);
	end_line(r);
}

void
al_render_csv_row(struct al_render *r, const struct al_cell *cell)
{
	size_t i = 0;

	for (i = 0; i < r->n; i++)
		csv_cell(r, i, cell[i].text, r->col[i].number);
	end_line(r);
}
