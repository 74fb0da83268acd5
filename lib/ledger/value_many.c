/* value_many.c: fields with several values, kept as "a,b" */
#include "value.h"
#include "base/encode.h"

#include <string.h>

/* ---- as they are kept ------------------------------------------------------ */

bool
al_many_next(const char **at, const char **s, size_t *n)
{
	if (!*at || !**at)
		return false;
	*s = *at;
	*n = strcspn(*at, ",");
	*at += *n;
	*at += **at == ',';
	return true;
}

bool
al_many_has(const char *list, const char *value)
{
	size_t len = strlen(value), n = 0;
	const char *s = NULL;

	while (al_many_next(&list, &s, &n))
		if (n == len && memcmp(s, value, n) == 0)
			return true;
	return false;
}

static void
add(struct al_buf *list, const char *value)
{
	if (list->len && al_many_has(list->s, value))
		return;
	if (list->len)
		al_buf_addc(list, ',');
	al_buf_adds(list, value);
}

/* Choices stand in the order of the definition, whatever was said first. */
static void
in_order(const struct al_field *f, const char *list, struct al_buf *out)
{
	for (size_t i = 0; i < f->nchoice; i++)
		if (al_many_has(list, f->choice[i].word))
			add(out, f->choice[i].word);
}

/* ---- as they are given ------------------------------------------------------ */

const char *
al_many_cut(const char *s, size_t *n)
{
	static const char *const mark[] = { ",", "，", "、", ";", "；" };
	const char *end = NULL, *at = NULL, *next = NULL;

	for (size_t i = 0; i < AL_COUNT(mark); i++) {
		at = strstr(s, mark[i]);
		if (at && (!end || at < end)) {
			end = at;
			next = at + strlen(mark[i]);
		}
	}
	*n = end ? (size_t)(end - s) : strlen(s);
	return next;
}

/* A code that holds the sign between two of them couldn't be told apart. */
static enum al_status
add_parsed(const struct al_field *f, const struct al_value *v,
	   struct al_buf *list, struct al_err *e)
{
	if (v->kind != AL_V_TEXT)
		return AL_OK;
	if (strchr(v->s, ','))
		return al_fail(e, AL_BAD,
			       _("%s: '%s' can't be one of several, for there "
				 "is a comma in it"),
			       al_field_shown(f), v->s);
	add(list, v->s);
	return AL_OK;
}

enum al_status
al_value_parse_many(struct al_book *b, const struct al_field *f,
		    const char *text, const struct al_parse *p,
		    struct al_value *out, struct al_err *e)
{
	struct al_field one = *f;
	struct al_buf list = { 0 }, sorted = { 0 };
	enum al_status s = AL_OK, t = AL_OK;
	struct al_value v;
	size_t n = 0;

	one.many = false;
	for (const char *next = text; next; text = next) {
		next = al_many_cut(text, &n);
		t = al_value_parse(b, &one, al_arena_strndup(p->arena, text, n),
				   p, &v, e);
		if (t == AL_OK)
			t = add_parsed(f, &v, &list, e);
		s = t > s ? t : s;
	}
	if (f->type == AL_CHOICE && list.len)
		in_order(f, list.s, &sorted);
	if (s == AL_OK && list.len)
		*out = (struct al_value){
			AL_V_TEXT, 0,
			al_arena_strdup(p->arena,
					sorted.len ? sorted.s : list.s)
		};
	al_buf_release(&list);
	al_buf_release(&sorted);
	return s;
}

/* ---- as they are shown ------------------------------------------------------ */

void
al_value_text_many(struct al_book *b, const struct al_field *f,
		   const char *list, struct al_buf *out)
{
	struct al_field one = *f;
	struct al_value v = { AL_V_TEXT, 0, NULL };
	const char *s = NULL;
	bool any = false;
	size_t n = 0;

	one.many = false;
	while (al_many_next(&list, &s, &n)) {
		char *value = al_strndup(s, n);

		if (any)
			al_buf_adds(out, b->zh ? "、" : ", ");
		any = true;
		v.s = value;
		al_value_text(b, &one, &v, out);
		free(value);
	}
}

void
al_value_json_many(const char *list, struct al_buf *out)
{
	const char *s = NULL;
	char end = '[';
	size_t n = 0;

	while (al_many_next(&list, &s, &n)) {
		char *value = al_strndup(s, n);

		al_buf_addc(out, end);
		al_json_str(out, value);
		free(value);
		end = ',';
	}
	al_buf_addc(out, ']');
}
