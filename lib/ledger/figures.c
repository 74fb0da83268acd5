/* figures.c: named numbers, kept as "found=3,fixed=2.5" */
#include "value.h"
#include "base/encode.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- as they are kept ------------------------------------------------------ */

bool
al_figures_next(const char **at, const char **name, size_t *n,
		int64_t *hundredths)
{
	const char *value = NULL;
	char number[32];
	size_t len = 0, all = 0;

	if (!al_many_next(at, name, &all))
		return false;
	*n = strcspn(*name, "=");
	value = *name + (*n < all ? *n + 1 : all);
	len = (size_t)(*name + all - value);
	if (len >= sizeof number)
		len = sizeof number - 1;
	memcpy(number, value, len);
	number[len] = '\0';
	if (!al_parse_money(number, hundredths))
		*hundredths = 0;
	return true;
}

bool
al_figures_get(const char *text, const char *name, int64_t *hundredths)
{
	size_t len = strlen(name), n = 0;
	const char *s = NULL;

	while (al_figures_next(&text, &s, &n, hundredths))
		if (n == len && memcmp(s, name, n) == 0)
			return true;
	return false;
}

void
al_figures_number(int64_t hundredths, struct al_buf *out)
{
	int64_t v = hundredths < 0 ? -hundredths : hundredths;

	al_buf_addf(out, "%s%" PRId64, hundredths < 0 ? "-" : "", v / 100);
	if (v % 100)
		al_buf_addf(out, v % 10 ? ".%02" PRId64 : ".%" PRId64,
			    v % 10 ? v % 100 : v % 100 / 10);
}

/* ---- as they are given ------------------------------------------------------ */

static enum al_status
wrong(const struct al_field *f, const char *s, struct al_err *e)
{
	return al_fail(e, AL_BAD,
		       _("%s: '%s' is not right; expected a name and its "
			 "number such as found=3"),
		       al_field_shown(f), s);
}

/* "found=3", "found: 3", "found 3" */
static size_t
sign_at(const char *s, size_t *skip)
{
	static const char *const sign[] = { "=", "＝", ":", "：", " ", "\t" };
	const char *at = NULL, *end = NULL;

	*skip = 0;
	for (size_t i = 0; i < AL_COUNT(sign); i++) {
		at = strstr(s, sign[i]);
		if (at && (!end || at < end)) {
			end = at;
			*skip = strlen(sign[i]);
		}
	}
	return end ? (size_t)(end - s) : 0;
}

static enum al_status
add_figure(const struct al_field *f, const char *piece,
	   const struct al_parse *p, struct al_buf *out, struct al_err *e)
{
	size_t skip = 0, len = 0, n = 0;
	const char *s = al_trim(piece, &len), *name = NULL, *number = NULL;
	int64_t v = 0, was = 0;

	if (len == 0)
		return AL_OK;
	s = al_arena_strndup(p->arena, s, len);
	n = sign_at(s, &skip);
	if (n == 0)
		return wrong(f, s, e);
	name = al_arena_strndup(p->arena, s, n);
	number = al_trim(s + n + skip, &len);
	number = al_arena_strndup(p->arena, number, len);
	if (*number == '=')
		number = al_trim(number + 1, &len);
	if (!al_parse_money(number, &v) || v < 0)
		return wrong(f, s, e);
	if (out->len && al_figures_get(out->s, name, &was))
		return al_fail(e, AL_BAD, _("%s: '%s' stands there twice"),
			       al_field_shown(f), name);
	al_buf_addf(out, "%s%s=", out->len ? "," : "", name);
	al_figures_number(v, out);
	return AL_OK;
}

enum al_status
al_value_parse_figures(const struct al_field *f, const char *text,
		       const struct al_parse *p, struct al_value *out,
		       struct al_err *e)
{
	struct al_buf list = { 0 };
	enum al_status s = AL_OK, t = AL_OK;
	size_t n = 0;

	for (const char *next = text; next; text = next) {
		next = al_many_cut(text, &n);
		t = add_figure(f, al_arena_strndup(p->arena, text, n), p, &list,
			       e);
		s = t > s ? t : s;
	}
	if (s == AL_OK && list.len)
		*out = (struct al_value){ AL_V_TEXT, 0,
					  al_arena_strdup(p->arena, list.s) };
	al_buf_release(&list);
	return s;
}

/* ---- the names, as a register's row has them --------------------------------- */

bool
al_figure_names_next(const char **at, struct al_arena *a,
		     struct al_figure_name *out)
{
	const char *s = NULL, *end = NULL, *wide = NULL;
	size_t n = 0, len = 0;

	while (*at && **at) {
		s = *at;
		wide = strstr(s, "；");
		end = strchr(s, ';');
		if (!end || (wide && wide < end))
			end = wide;
		n = end ? (size_t)(end - s) : strlen(s);
		*at = !end ? NULL : end + (end == wide ? strlen("；") : 1);
		s = al_trim(al_arena_strndup(a, s, n), &n);
		if (n == 0)
			continue;
		s = al_arena_strndup(a, s, n);
		len = strcspn(s, " \t");
		out->name = al_arena_strndup(a, s, len);
		out->label = s[len] ? al_trim(s + len, &n) : out->name;
		return true;
	}
	return false;
}

enum al_status
al_figure_names(struct al_book *b, const struct al_record *r,
		const struct al_field *f, struct al_arena *a, const char **out)
{
	struct al_record *row = NULL;
	enum al_status s = al_record_named(b, r, f->names_of, a, &row, NULL);
	int k = row ? al_def_column(row->def, f->names_field) : -1;

	*out = NULL;
	if (k >= 0 && row->def->field[k].type == AL_TEXT &&
	    row->val[k].kind == AL_V_TEXT)
		*out = row->val[k].s;
	return s;
}

/* ---- as they are shown ------------------------------------------------------ */

void
al_value_text_figures(struct al_book *b, const char *list, struct al_buf *out)
{
	const char *name = NULL;
	bool any = false;
	int64_t v = 0;
	size_t n = 0;

	while (al_figures_next(&list, &name, &n, &v)) {
		al_buf_addf(out, "%s%.*s ",
			    !any    ? ""
			    : b->zh ? "、"
				    : ", ",
			    (int)n, name);
		al_figures_number(v, out);
		any = true;
	}
}

void
al_value_json_figures(const char *list, struct al_buf *out)
{
	const char *name = NULL;
	char end = '{';
	int64_t v = 0;
	size_t n = 0;

	while (al_figures_next(&list, &name, &n, &v)) {
		char *key = al_strndup(name, n);

		al_buf_addc(out, end);
		al_json_str(out, key);
		al_buf_addc(out, ':');
		al_figures_number(v, out);
		free(key);
		end = ',';
	}
	al_buf_addc(out, '}');
}

void
al_figures_labelled(struct al_book *b, const struct al_record *r,
		    const struct al_field *f, const char *list,
		    struct al_arena *a, struct al_buf *out)
{
	const char *names = NULL;
	struct al_figure_name one;
	struct al_buf labels = { 0 };
	int64_t v = 0;

	al_figure_names(b, r, f, a, &names);
	while (b->zh && al_figure_names_next(&names, a, &one))
		if (al_figures_get(list, one.name, &v)) {
			al_buf_addf(&labels, "%s%s ", labels.len ? "、" : "",
				    one.label);
			al_figures_number(v, &labels);
		}
	if (labels.len)
		al_buf_adds(out, labels.s);
	else
		al_value_text_figures(b, list, out);
	al_buf_release(&labels);
}
