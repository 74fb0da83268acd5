/* effect.c: what an entry of the journal changes, as JSON and applied */
#include "keep.h"
#include "parsed.h"
#include "base/encode.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* ---- writing ------------------------------------------------------------ */

/* What must stand before the next member or element. */
static void
comma(struct al_buf *b)
{
	char last = b->s[b->len - 1];

	if (last != '{' && last != '[')
		al_buf_addc(b, ',');
}

/* "word": a name, or digits, in which nothing needs an escape. */
static void
add_word(struct al_buf *b, const char *s)
{
	al_buf_addc(b, '"');
	al_buf_adds(b, s);
	al_buf_addc(b, '"');
}

static void
member(struct al_buf *b, const char *name)
{
	comma(b);
	add_word(b, name);
	al_buf_addc(b, ':');
}

static void
value_json(struct al_buf *b, const struct al_value *v)
{
	if (v->kind == AL_V_INT)
		al_buf_addi(b, v->i);
	else if (v->kind == AL_V_TEXT)
		al_json_str(b, v->s);
	else
		al_buf_adds(b, "null");
}

static void
add_int(struct al_buf *b, const char *name, int64_t v)
{
	member(b, name);
	al_buf_addi(b, v);
}

static void
member_word(struct al_buf *b, const char *name, const char *s)
{
	member(b, name);
	add_word(b, s);
}

static void
add_time(struct al_buf *b, const char *name, al_time t)
{
	if (t != AL_NEVER)
		add_int(b, name, t);
}

/* `*start`: when the clock before it in the list started. */
static void
clock_json(struct al_buf *b, const struct al_clock *c, al_time *start)
{
	comma(b);
	al_buf_addc(b, '{');
	member_word(b, "clock", c->name);
	if (c->n != 1)
		add_int(b, "n", c->n);
	if (al_clock_removed(c)) {
		member(b, "gone");
		al_buf_adds(b, "true");
	} else {
		if (c->kind != AL_DUTY)
			add_int(b, "kind", c->kind);
		if (c->start != *start)
			add_time(b, "start", c->start);
		*start = c->start;
		if (c->first != c->due)
			add_time(b, "first", c->first);
		add_time(b, "due", c->due);
		if (c->provisional)
			add_int(b, "provisional", 1);
		if (c->extended)
			add_int(b, "extended", c->extended);
		add_time(b, "paused", c->paused);
		add_time(b, "stop", c->stop);
		add_time(b, "void", c->voided);
		if (c->ended)
			member_word(b, "ended", c->ended);
	}
	al_buf_addc(b, '}');
}

static void
set_json(struct al_buf *b, const struct al_effect *f)
{
	const struct al_ledger *def = f->r->def;
	bool any = false;

	for (size_t i = 0; f->set && i < def->ncol; i++)
		if (f->set[i] && !(f->digest && f->digest[i])) {
			if (!any)
				member(b, "set"), al_buf_addc(b, '{');
			any = true;
			member(b, def->field[i].name);
			value_json(b, &f->r->val[i]);
		}
	if (any)
		al_buf_addc(b, '}');
	any = false;
	for (size_t i = 0; f->digest && i < def->ncol; i++)
		if (f->digest[i]) {
			if (!any)
				member(b, "seal"), al_buf_addc(b, '{');
			any = true;
			member_word(b, def->field[i].name, f->digest[i]);
		}
	if (any) {
		al_buf_addc(b, '}');
		add_int(b, "seal_key", f->seal_key);
	}
	if (f->new_key)
		member_word(b, "new_key", f->new_key);
	if (f->new_key && f->key_class)
		member_word(b, "key_class", f->key_class);
}

static void
arg_json(struct al_buf *b, const struct al_effect *f)
{
	const struct al_ledger *def = f->r->def;
	bool any = false;

	for (size_t i = def->ncol; f->arg && i < def->nfield; i++)
		if (f->arg[i] && f->argval[i].kind != AL_V_NULL) {
			if (!any)
				member(b, "arg"), al_buf_addc(b, '{');
			any = true;
			member(b, def->field[i].name);
			value_json(b, &f->argval[i]);
		}
	if (any)
		al_buf_addc(b, '}');
}

static void
file_json(struct al_buf *b, const struct al_attached *file)
{
	member(b, "file");
	al_buf_addc(b, '{');
	member(b, "name");
	al_json_str(b, file->name);
	add_int(b, "size", file->size);
	member_word(b, "hash", file->hash);
	al_buf_addc(b, '}');
}

/* They stand sorted by field. */
static void
destroyed_json(struct al_buf *b, const struct al_effect *f)
{
	int field = -1;

	member(b, "destroyed");
	al_buf_addc(b, '{');
	for (size_t i = 0; i < f->ndestroyed; i++) {
		if (f->destroyed[i].field == field) {
			al_buf_addc(b, ',');
		} else {
			if (field >= 0)
				al_buf_addc(b, ']');
			field = f->destroyed[i].field;
			member(b, f->r->def->field[field].name);
			al_buf_addc(b, '[');
		}
		al_buf_addi(b, f->destroyed[i].seq);
	}
	al_buf_adds(b, "]}");
}

void
al_effect_json(struct al_buf *b, const struct al_effect *f)
{
	al_time start = AL_NEVER;
	bool any = false;

	al_buf_clear(b);
	al_buf_addc(b, '{');
	set_json(b, f);
	arg_json(b, f);
	if (f->from) {
		member(b, "state");
		al_buf_adds(b, "[\"");
		al_buf_adds(b, f->from);
		al_buf_adds(b, "\",\"");
		al_buf_adds(b, f->r->state);
		al_buf_adds(b, "\"]");
	}
	if (f->entered)
		add_int(b, "entered", f->entered);
	add_time(b, "on", f->on);
	for (size_t i = 0; i < f->r->nclock; i++)
		if (f->r->dirty[i]) {
			if (!any)
				member(b, "clock"), al_buf_addc(b, '[');
			any = true;
			clock_json(b, &f->r->clock[i], &start);
		}
	if (any)
		al_buf_addc(b, ']');
	if (f->import_key)
		member_word(b, "key", f->import_key);
	if (f->code) {
		member(b, "code");
		al_json_str(b, f->code);
	}
	if (f->file)
		file_json(b, f->file);
	if (f->ndestroyed)
		destroyed_json(b, f);
	if (f->undoes)
		add_int(b, "undoes", f->undoes);
	al_buf_addc(b, '}');
}

/* ---- applying ----------------------------------------------------------- */

static void
apply_set(struct al_record *r, const struct al_entry *en, json_t *j,
	  struct al_arena *a)
{
	const struct al_ledger *def = r->def;
	const char *name;
	json_t *v;
	int f;

	json_object_foreach(json_object_get(j, "set"), name, v)
	{
		f = al_def_field(def, name);
		if (f < 0 || (size_t)f >= def->ncol)
			continue;
		al_json_value(v, a, &r->val[f]);
		r->owners = r->owners || al_def_owns(def, f);
	}
	json_object_foreach(json_object_get(j, "seal"), name, v)
	{
		f = al_def_field(def, name);
		if (f >= 0 && (size_t)f < def->ncol)
			r->val[f] =
				(struct al_value){ AL_V_INT, en->seq, NULL };
	}
}

static al_time
get_time(const json_t *j, const char *name)
{
	const json_t *v = json_object_get(j, name);

	return json_is_integer(v) ? json_integer_value(v) : AL_NEVER;
}

static void
apply_clock(struct al_record *r, const json_t *j, struct al_arena *a,
	    al_time *start)
{
	const json_t *n = json_object_get(j, "n");
	const char *name = json_string_value(json_object_get(j, "clock"));
	struct al_clock *c;

	if (!name)
		return;
	c = al_record_clock_n(r, al_arena_strdup(a, name),
			      n ? json_integer_value(n) : 1, a);
	al_record_touch(r, c);
	if (json_object_get(j, "gone")) {
		al_clock_remove(c);
		return;
	}
	c->kind = (enum al_kind)json_integer_value(json_object_get(j, "kind"));
	if (json_object_get(j, "start"))
		*start = get_time(j, "start");
	c->start = *start;
	c->due = get_time(j, "due");
	c->first = json_object_get(j, "first") ? get_time(j, "first") : c->due;
	c->provisional =
		json_integer_value(json_object_get(j, "provisional")) != 0;
	c->extended = json_integer_value(json_object_get(j, "extended"));
	c->paused = get_time(j, "paused");
	c->stop = get_time(j, "stop");
	c->voided = get_time(j, "void");
	c->ended =
		al_arena_strdup(a,
				json_string_value(json_object_get(j, "ended")));
}

enum al_status
al_effect_apply(struct al_record *r, const struct al_entry *en,
		struct al_arena *a, struct al_err *e)
{
	json_t *j = al_json_parse(en->data, e), *state, *c;
	al_time start = AL_NEVER;
	size_t i;

	if (!j)
		return AL_IO;
	apply_set(r, en, j, a);
	state = json_object_get(j, "state");
	if (state) {
		r->state =
			al_arena_strdup(a, json_string_value(
						   json_array_get(state, 1)));
		r->entered = json_object_get(j, "entered")
				     ? json_integer_value(
					       json_object_get(j, "entered"))
				     : en->seq;
	}
	json_array_foreach(json_object_get(j, "clock"), i, c)
		apply_clock(r, c, a, &start);
	if (json_object_get(j, "code"))
		r->code =
			al_arena_strdup(a, json_string_value(
						   json_object_get(j, "code")));
	r->on = json_object_get(j, "on") ? get_time(j, "on") : en->on;
	r->version = en->seq;
	json_decref(j);
	return AL_OK;
}

int64_t
al_effect_undoes(const struct al_entry *en)
{
	json_t *j;
	int64_t seq;

	if (strcmp(en->action, al_builtin_action_name[AL_A_UNDO]) != 0)
		return 0;
	j = al_json_parse(en->data, NULL);
	seq = json_integer_value(json_object_get(j, "undoes"));
	json_decref(j);
	return seq;
}
