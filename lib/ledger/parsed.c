/* parsed.c: what an entry of the journal says, member by member */
#include "parsed.h"

#include <inttypes.h>
#include <string.h>

json_t *
al_json_parse(const char *data, struct al_err *e)
{
	json_error_t why;
	json_t *j = json_loads(data, JSON_REJECT_DUPLICATES, &why);

	if (!j)
		al_fail(e, AL_IO, _("a line of the journal cannot be read: %s"),
			why.text);
	return j;
}

void
al_json_value(const json_t *j, struct al_arena *a, struct al_value *v)
{
	*v = (struct al_value){ AL_V_NULL, 0, NULL };
	if (json_is_integer(j))
		*v = (struct al_value){ AL_V_INT, json_integer_value(j), NULL };
	else if (json_is_string(j))
		*v = (struct al_value){
			AL_V_TEXT, 0,
			a ? al_arena_strdup(a, json_string_value(j))
			  : json_string_value(j)
		};
}

/* ---- single members ----------------------------------------------------- */

struct al_parsed {
	json_t *j;
	struct al_buf text;
};

struct al_parsed *
al_effect_parse(const char *data, struct al_err *e)
{
	json_t *j = al_json_parse(data, e);
	struct al_parsed *p;

	if (!j)
		return NULL;
	p = al_alloc(sizeof *p);
	p->j = j;
	return p;
}

void
al_parsed_free(struct al_parsed *p)
{
	if (!p)
		return;
	json_decref(p->j);
	al_buf_release(&p->text);
	free(p);
}

static const json_t *
get(const struct al_parsed *p, const char *object, const char *name)
{
	return json_object_get(object ? json_object_get(p->j, object) : p->j,
			       name);
}

static const char *
to_text(struct al_parsed *p, const json_t *v)
{
	if (json_is_string(v))
		return json_string_value(v);
	al_buf_clear(&p->text);
	if (json_is_integer(v))
		al_buf_addf(&p->text, "%" PRId64,
			    (int64_t)json_integer_value(v));
	return al_buf_str(&p->text);
}

const char *
al_parsed_text(struct al_parsed *p, const char *object, const char *name)
{
	return to_text(p, get(p, object, name));
}

int64_t
al_parsed_int(struct al_parsed *p, const char *object, const char *name)
{
	return json_integer_value(get(p, object, name));
}

const char *
al_parsed_state(struct al_parsed *p, bool from)
{
	const json_t *state = json_object_get(p->j, "state");

	return json_string_value(json_array_get(state, from ? 0 : 1));
}

void
al_parsed_each(struct al_parsed *p, const char *object,
	       void (*each)(void *arg, const char *name, const char *value),
	       void *arg)
{
	const char *name;
	json_t *v;

	json_object_foreach(json_object_get(p->j, object), name, v)
		each(arg, name, to_text(p, v));
}

void
al_parsed_stops(struct al_parsed *p,
		void (*stopped)(void *arg, const char *clock, int64_t n,
				al_time stop),
		void *arg)
{
	const json_t *n = NULL, *stop = NULL;
	json_t *c = NULL;
	size_t i = 0;

	json_array_foreach(json_object_get(p->j, "clock"), i, c)
	{
		n = json_object_get(c, "n");
		stop = json_object_get(c, "stop");
		if (stop)
			stopped(arg,
				json_string_value(json_object_get(c, "clock")),
				n ? json_integer_value(n) : 1,
				json_integer_value(stop));
	}
}

void
al_parsed_each_in(struct al_parsed *p, const char *object,
		  void (*each)(void *arg, const char *name, int64_t value),
		  void *arg)
{
	const char *name;
	json_t *list, *v;
	size_t i;

	json_object_foreach(json_object_get(p->j, object), name, list)
		json_array_foreach(list, i, v)
			each(arg, name, json_integer_value(v));
}

bool
al_parsed_value(struct al_parsed *p, const char *object, const char *name,
		struct al_value *out)
{
	const json_t *v = get(p, object, name);

	if (!v)
		return false;
	al_json_value(v, NULL, out);
	return true;
}
