/* filter_not.c: FIELD!=V,…: none of these values; an empty field has none */
#include "filter_part.h"

#include <string.h>

bool
al_filter_negated(const char *name)
{
	size_t n = strlen(name);

	return n > 1 && name[n - 1] == '!';
}

static bool
can_be_excluded(const struct al_filter *f, const char *name)
{
	int i = al_def_field(f->def, name);

	return strcmp(name, "state") == 0 ||
	       (f->of_clocks && strcmp(name, "owner") == 0) ||
	       (i >= 0 && (size_t)i < f->def->ncol);
}

enum al_status
al_filter_not(struct al_book *b, struct al_filter *f, al_time t,
	      const char *name, const char *value, struct al_err *e)
{
	const char *plain = al_arena_strndup(&f->arena, name, strlen(name) - 1);
	struct al_buf before = f->sql;
	bool with_void = f->with_void;
	enum al_status s = AL_OK;

	if (!can_be_excluded(f, plain))
		return al_fail(e, AL_USAGE,
			       _("%s=: only a field or the state can be "
				 "excluded"),
			       name);
	f->sql = (struct al_buf){ 0 };
	s = al_filter_add(b, f, t, plain, value, e);
	f->with_void = with_void;
	if (before.len)
		al_buf_adds(&before, " AND ");
	al_buf_addf(&before, "((%s) IS NOT TRUE)", al_buf_str(&f->sql));
	al_buf_release(&f->sql);
	f->sql = before;
	return s;
}
