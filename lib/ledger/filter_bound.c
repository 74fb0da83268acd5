/* filter_bound.c: FIELD-from and FIELD-to, both included */
#include "filter_part.h"

static enum al_status
add_date_bound(struct al_book *b, struct al_filter *f, int field, bool to,
	       const char *value, struct al_err *e)
{
	const struct al_field *fd = &f->def->field[field];
	char text[AL_DATE_LEN];
	bool has_clock = false;
	al_time t = 0;
	al_day d;
	int p;

	if (fd->type == AL_DATE) {
		if (!al_parse_day(value, al_time_day(al_now(b), al_offset(b)),
				  &d))
			return al_fail(
				e, AL_BAD,
				_("%s: '%s' is not right; expected a date "
				  "such as 2026-03-01"),
				al_field_shown(fd), value);
		al_day_text(d, text);
		p = al_filter_param_text(f, text);
	} else {
		if (!al_parse_time(value, al_now(b), al_offset(b), &t,
				   &has_clock))
			return al_fail(
				e, AL_BAD,
				_("%s: '%s' is not right; expected a date "
				  "such as 2026-03-01"),
				al_field_shown(fd), value);
		p = al_filter_param(f, &(struct al_value){
					       AL_V_INT,
					       to && !has_clock ? t + AL_DAY_END
								: t,
					       NULL });
	}
	al_filter_and(f);
	al_filter_column(f, field);
	al_buf_addf(&f->sql, " %s ?%d", to ? "<=" : ">=", p);
	return AL_OK;
}

enum al_status
al_filter_bound(struct al_book *b, struct al_filter *f, int field, bool to,
		const char *value, struct al_err *e)
{
	const struct al_field *fd = &f->def->field[field];
	const struct al_parse p = { .now = al_now(b),
				    .as_is = true,
				    .arena = &f->arena };
	struct al_value v;
	enum al_status s;

	if (fd->type == AL_DATE || fd->type == AL_INSTANT)
		return add_date_bound(b, f, field, to, value, e);
	if (fd->type != AL_INT && fd->type != AL_MONEY)
		return al_fail(e, AL_USAGE,
			       _("--%s has no order: there is no --%s-%s"),
			       al_field_shown(fd), fd->option,
			       to ? "to" : "from");
	s = al_value_parse(b, fd, value, &p, &v, e);
	if (s != AL_OK)
		return s;
	al_filter_and(f);
	al_filter_column(f, field);
	al_buf_addf(&f->sql, " %s ?%d",
		    to ? "<=" : ">=", al_filter_param(f, &v));
	return AL_OK;
}
