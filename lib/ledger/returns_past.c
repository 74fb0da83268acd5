/* returns_past.c: rows of registers as they once stood */
#include "returns.h"

#include <string.h>

void
al_owing_init(struct al_owing *w, struct al_book *b)
{
	*w = (struct al_owing){ .b = b };
}

void
al_owing_release(struct al_owing *w)
{
	al_map_release(&w->rows);
	al_arena_release(&w->arena);
}

/* The row after one entry more, the one before left as it is. */
static enum al_status
next_version(struct al_owing *w, const struct al_ledger *def,
	     const struct al_key *k, struct al_versions *v,
	     const struct al_entry *en, struct al_err *e)
{
	struct al_record *r = al_record_new(def, &w->arena);
	enum al_status s;

	r->key = *k;
	if (v->n > 0) {
		r->code = v->r[v->n - 1]->code;
		r->state = v->r[v->n - 1]->state;
		memcpy(r->val, v->r[v->n - 1]->val, def->ncol * sizeof *r->val);
	}
	s = al_effect_apply(r, en, &w->arena, e);
	if (s == AL_OK)
		v->r[v->n++] = r;
	return s;
}

static enum al_status
read_versions(struct al_owing *w, const char *list, const char *code,
	      struct al_versions *v, struct al_err *e)
{
	const struct al_ledger *def;
	struct al_record *now;
	struct al_past *past;
	size_t n = 0;
	enum al_status s = al_book_ledger(w->b, list, &def, e);

	if (s != AL_OK)
		return s;
	s = al_record_find(w->b, def, code, &w->arena, &now, NULL);
	if (s == AL_CONFLICT || s == AL_BAD)
		return AL_OK; /* never there */
	if (s == AL_OK)
		s = al_history(w->b, now->version, &w->arena, &past, &n, e);
	v->r = al_arena_alloc(&w->arena, (n + 1) * sizeof(struct al_record *));
	for (size_t i = 0; s == AL_OK && i < n; i++)
		if (past[i].live)
			s = next_version(w, def, &now->key, v, &past[i].en, e);
	return s;
}

static enum al_status
versions_of(struct al_owing *w, const char *list, const char *code,
	    const struct al_versions **out, struct al_err *e)
{
	char *key = al_arena_printf(&w->arena, "%s/%s", list, code);
	struct al_versions *v = al_map_get(&w->rows, key, strlen(key));
	enum al_status s = AL_OK;

	if (!v) {
		v = al_arena_alloc(&w->arena, sizeof *v);
		s = read_versions(w, list, code, v, e);
		al_map_put(&w->rows, key, strlen(key), v);
	}
	*out = v;
	return s;
}

enum al_status
al_row_at(struct al_owing *w, const char *list, const char *code, al_time t,
	  const struct al_record **out, struct al_err *e)
{
	const struct al_versions *v;
	enum al_status s = versions_of(w, list, code, &v, e);

	*out = NULL;
	for (size_t i = 0; s == AL_OK && i < v->n && v->r[i]->on <= t; i++)
		*out = v->r[i];
	return s;
}

enum al_status
al_row_first(struct al_owing *w, const char *list, const char *code,
	     const struct al_record **out, struct al_err *e)
{
	const struct al_versions *v;
	enum al_status s = versions_of(w, list, code, &v, e);

	*out = s == AL_OK && v->n ? v->r[0] : NULL;
	return s;
}

static const struct al_value *
value(const struct al_record *r, const char *field)
{
	static const struct al_value none = { AL_V_NULL, 0, NULL };
	int i = al_def_field(r->def, field);

	return i >= 0 && (size_t)i < r->def->ncol ? &r->val[i] : &none;
}

const char *
al_row_text(const struct al_record *r, const char *field)
{
	const struct al_value *v = value(r, field);

	return v->kind == AL_V_TEXT ? v->s : NULL;
}

int64_t
al_row_int(const struct al_record *r, const char *field)
{
	const struct al_value *v = value(r, field);

	return v->kind == AL_V_INT ? v->i : 0;
}

bool
al_row_valid(const struct al_record *r, al_day d)
{
	const char *from = al_row_text(r, "from"), *to = al_row_text(r, "to");
	char day[AL_DATE_LEN];

	al_day_text(d, day);
	return !(from && strcmp(day, from) < 0) && !(to && strcmp(day, to) > 0);
}
