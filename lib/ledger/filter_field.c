/* filter_field.c: FIELD V[,V…], as SQL */
#include "filter_part.h"

#include <string.h>

static int
param_int(struct al_filter *f, int64_t i)
{
	return al_filter_param(f, &(struct al_value){ AL_V_INT, i, NULL });
}

struct values {
	struct al_book *b;
	struct al_filter *f;
	int field;
	struct al_err *e;
	bool any, empty;
	struct al_buf also; /* days of an instant, one of many: " OR …" */
};

/* Codes and names of registers that are no longer valid can still be asked
 * for: what was written under them is there. */
static enum al_status
ref_value(struct values *v, const struct al_field *field, const char *text,
	  struct al_value *out)
{
	const struct al_ref *ref;
	enum al_status s =
		al_ref_find(v->b, field->list, text, true, &ref, v->e);

	if (s == AL_OK && !ref->found)
		s = al_fail(v->e, AL_BAD,
			    _("%s: there is no %s '%s'; see 'ledger-list %s'"),
			    al_field_shown(field),
			    al_ref_list(v->b, field->list), text, field->list);
	if (s == AL_OK)
		*out = (struct al_value){ AL_V_TEXT, 0, ref->code };
	return s;
}

static enum al_status
choice_value(struct values *v, const char *text, struct al_value *out)
{
	const struct al_field *field = &v->f->def->field[v->field];
	int i = al_def_choice(field, text);

	if (i < 0)
		return AL_FOUND;
	*out = (struct al_value){ AL_V_TEXT, 0, field->choice[i].word };
	return AL_OK;
}

static enum al_status
parse_one(struct values *v, const char *text, struct al_value *out)
{
	const struct al_field *field = &v->f->def->field[v->field];
	const struct al_parse p = { .now = al_now(v->b),
				    .as_is = true,
				    .arena = &v->f->arena };
	enum al_status s;

	if (field->type == AL_REF)
		return ref_value(v, field, text, out);
	if (field->type == AL_CHOICE) {
		s = choice_value(v, text, out);
		if (s != AL_FOUND)
			return s;
	}
	if (field->type == AL_CODE || field->type == AL_TEXT) {
		*out = (struct al_value){ AL_V_TEXT, 0, text };
		return AL_OK;
	}
	return al_value_parse(v->b, field, text, &p, out, v->e);
}

/* A day asked of an instant: any time of that day. */
static bool
whole_day(struct values *v, const char *text)
{
	const struct al_field *field = &v->f->def->field[v->field];
	bool has_clock = true;
	al_time t;

	if (field->type != AL_INSTANT ||
	    !al_parse_time(text, al_now(v->b), al_offset(v->b), &t,
			   &has_clock) ||
	    has_clock)
		return false;
	al_buf_adds(&v->also, " OR r.");
	al_sql_name(&v->also, field->name);
	al_buf_addf(&v->also, " BETWEEN ?%d AND ?%d", param_int(v->f, t),
		    param_int(v->f, t + AL_DAY_END));
	return true;
}

/* Beside the values of the list, which stays empty. */
static void
add_among(struct values *v, const struct al_value *val)
{
	struct al_buf value = { 0 };

	al_buf_addf(&value, "?%d", al_filter_param(v->f, val));
	al_buf_adds(&v->also, " OR ");
	al_filter_has(v->f->def, v->field, value.s, &v->also);
	al_buf_release(&value);
}

/* @FIELD: the same row of the register as that field names. */
static enum al_status
add_other(struct values *v, const char *name)
{
	const struct al_ledger *def = v->f->def;
	const struct al_field *field = &def->field[v->field];
	int i = al_def_field(def, name);

	if (i < 0 || def->field[i].type != AL_REF || def->field[i].many ||
	    !al_same(def->field[i].list, field->list))
		return al_fail(v->e, AL_BAD,
			       _("%s: '@%s' is no other field of this kind; "
				 "expected one that names one row of '%s'"),
			       al_field_shown(field), name, field->list);
	al_buf_adds(&v->also, " OR r.");
	al_sql_name(&v->also, field->name);
	al_buf_adds(&v->also, " = r.");
	al_sql_name(&v->also, def->field[i].name);
	return AL_OK;
}

/* Can it be asked whether the field is as another? */
static bool
is_one_row(const struct values *v)
{
	const struct al_field *field = &v->f->def->field[v->field];

	return field->type == AL_REF && !field->many;
}

static enum al_status
add_value(void *arg, const char *text)
{
	struct values *v = arg;
	struct al_value val = { AL_V_NULL, 0, NULL };
	const char *s;
	enum al_status st;
	size_t n;

	s = al_trim(text, &n);
	if (n == 0) {
		v->empty = true;
		return AL_OK;
	}
	s = al_arena_strndup(&v->f->arena, s, n);
	if (*s == '@' && is_one_row(v))
		return add_other(v, s + 1);
	if (whole_day(v, s))
		return AL_OK;
	st = parse_one(v, s, &val);
	if (st != AL_OK)
		return st;
	if (v->f->def->field[v->field].many)
		add_among(v, &val);
	else
		al_buf_addf(&v->f->sql, "%s?%d", v->any ? ", " : "",
			    al_filter_param(v->f, &val));
	v->any = true;
	return AL_OK;
}

enum al_status
al_filter_field(struct al_book *b, struct al_filter *f, int field,
		const char *value, struct al_err *e)
{
	struct values v = { .b = b, .f = f, .field = field, .e = e };
	enum al_status s;

	if (f->def->field[field].type == AL_PRIVATE)
		return al_fail(e, AL_DENIED,
			       _("--%s: private values are sealed and cannot "
				 "be searched"),
			       al_field_shown(&f->def->field[field]));
	al_filter_and(f);
	al_buf_addc(&f->sql, '(');
	al_filter_column(f, field);
	al_buf_adds(&f->sql, " IN (");
	s = al_filter_each(value, &f->arena, add_value, &v);
	al_buf_addc(&f->sql, ')');
	if (v.also.len)
		al_buf_add(&f->sql, v.also.s, v.also.len);
	al_buf_release(&v.also);
	if (v.empty) {
		al_buf_adds(&f->sql, " OR ");
		al_filter_column(f, field);
		al_buf_adds(&f->sql, " IS NULL");
	}
	al_buf_addc(&f->sql, ')');
	return s;
}

/* ---- whose clock --------------------------------------------------------- */

static enum al_status
add_person(void *arg, const char *text)
{
	struct values *v = arg;
	const struct al_field owner = { .option = "owner",
					.shown = v->b->zh ? "责任人" : NULL,
					.list = "staff" };
	struct al_value val = { AL_V_NULL, 0, NULL };
	enum al_status s = AL_OK;
	size_t n;

	text = al_trim(text, &n);
	if (n)
		s = ref_value(v, &owner,
			      al_arena_strndup(&v->f->arena, text, n), &val);
	if (s == AL_OK && n)
		al_buf_addf(&v->f->sql, " OR k.owner = ?%d",
			    al_filter_param(v->f, &val));
	else if (s == AL_OK)
		al_buf_adds(&v->f->sql, " OR k.owner IS NULL");
	return s;
}

enum al_status
al_filter_owner(struct al_book *b, struct al_filter *f, const char *value,
		struct al_err *e)
{
	struct values v = { .b = b, .f = f, .e = e };
	enum al_status s;

	al_filter_and(f);
	al_buf_adds(&f->sql, "(1 = 0");
	s = al_filter_each(value, &f->arena, add_person, &v);
	al_buf_addc(&f->sql, ')');
	return s;
}
