/* show_part.c: what is told of a record's clocks and entries, wherever it is */
#include "show.h"

#include <inttypes.h>
#include <string.h>

/* What an undo restores stands in its entry, so that each is just applied. */
static enum al_status
follow_fields(struct al_showing *x, struct al_arena *a)
{
	struct al_record *r = al_record_new(x->r->def, a);
	size_t size = x->r->def->ncol * sizeof *r->val;
	enum al_status s = AL_OK;

	r->key = x->r->key;
	x->was = al_arena_alloc(a, (x->npast + 1) * sizeof *x->was);
	for (size_t i = 0; s == AL_OK && i <= x->npast; i++) {
		x->was[i] = al_arena_alloc(a, size);
		memcpy(x->was[i], r->val, size);
		if (i < x->npast)
			s = al_effect_apply(r, &x->past[i].en, a, x->e);
	}
	return s;
}

enum al_status
al_show_load(struct al_showing *x, struct al_arena *a)
{
	enum al_status s = al_record_load_clocks(x->b, x->r, a, x->e);

	if (s == AL_OK)
		s = al_history(x->b, x->r->version, a, &x->past, &x->npast,
			       x->e);
	if (s == AL_OK)
		s = follow_fields(x, a);
	if (s == AL_OK)
		s = al_attachments(x->past, x->npast, a, &x->attached,
				   &x->nattached, x->e);
	if (s == AL_OK)
		al_duty_flags(x->b, x->r, x->past, x->npast, a);
	return s;
}

/* ---- clocks ---------------------------- */

const char *
al_show_verdict(struct al_book *b, const struct al_clock *c)
{
	bool zh = b->zh;

	if (c->voided != AL_NEVER)
		return zh ? "已作废" : "void";
	if (c->paused != AL_NEVER)
		return zh ? "已暂停" : "paused";
	if (c->stop != AL_NEVER && (c->kind != AL_DUTY || c->due == AL_NEVER))
		return zh ? "已结束" : "ended";
	if (c->stop != AL_NEVER)
		return c->stop <= c->due ? (zh ? "按期" : "met")
					 : (zh ? "逾期完成" : "missed");
	if (al_clock_overdue(c, al_now(b)))
		return zh ? "已逾期" : "overdue";
	if (c->kind == AL_WINDOW && c->due < al_now(b))
		return zh ? "已过" : "past";
	if (c->kind == AL_FLAG && c->due != AL_NEVER && c->due < al_now(b))
		return zh ? "已达到" : "reached";
	return zh ? "进行中" : "running";
}

/* ---- entries ---------------------------- */

const char *
al_show_deed(const struct al_showing *x, const struct al_past *p)
{
	const struct al_label *label = al_action_label(x->r->def, p->en.action);

	return label ? al_label(x->b, label) : p->en.action;
}

void
al_show_who(const struct al_past *p, struct al_buf *out)
{
	al_buf_addf(out, "%s%suid %" PRId64, p->en.actor ? p->en.actor : "",
		    p->en.actor ? ", " : "", p->en.uid);
}

void
al_show_remarks(const struct al_showing *x, const struct al_past *p,
		struct al_buf *out)
{
	bool zh = x->b->zh;

	size_t start = out->len;

	if (p->en.at - p->en.on > AL_LATE_AFTER) {
		al_buf_adds(out, zh ? "补录于 " : "entered late, ");
		al_show_time(x->b, p->en.at, out);
	}
	if (p->live || strcmp(p->en.action, "undo") == 0)
		return;
	if (out->len > start)
		al_buf_adds(out, zh ? "，" : ", ");
	al_buf_adds(out, zh ? "已撤销" : "undone");
}

bool
al_show_changed(const struct al_showing *x, size_t i, size_t f)
{
	return i > 0 && !al_value_eq(&x->was[i][f], &x->was[i + 1][f]);
}

struct details {
	const struct al_showing *x;
	size_t entry;
	struct al_parsed *parsed;
	const char *object;
	void (*said)(void *arg, const char *label, const char *value);
	void *arg;
};

/* "9 → 10", or what there is of it. */
static void
value_text(const struct details *d, size_t f, const struct al_value *v,
	   struct al_buf *out)
{
	const struct al_showing *x = d->x;
	const struct al_field *field = &x->r->def->field[f];
	size_t start = out->len;

	if (!field->arg && al_show_changed(x, d->entry, f))
		al_value_text(x->b, field, &x->was[d->entry][f], out);
	if (out->len > start)
		al_buf_adds(out, " → ");
	if (out->len > start && v->kind == AL_V_NULL)
		al_buf_adds(out, x->b->zh ? "（空）" : "(empty)");
	al_value_text(x->b, field, v, out);
}

static void
detail(void *arg, const char *name, const char *value)
{
	const struct details *d = arg;
	const struct al_showing *x = d->x;
	int f = al_def_field(x->r->def, name);
	const struct al_field *field = NULL;
	struct al_buf text = { 0 };
	struct al_value v;

	(void)value;
	if (f < 0)
		return;
	field = &x->r->def->field[f];
	if (strcmp(d->object, "destroyed") == 0)
		al_buf_adds(&text, x->b->zh ? "已销毁" : "destroyed");
	else if (field->type != AL_PRIVATE &&
		 al_parsed_value(d->parsed, d->object, name, &v))
		value_text(d, (size_t)f, &v, &text);
	else
		al_buf_adds(&text, "***");
	d->said(d->arg, al_label(x->b, &field->label), al_buf_str(&text));
	al_buf_release(&text);
}

/* What a record began with is told by its fields. */
enum al_status
al_show_said(struct al_showing *x, const struct al_past *p,
	     void (*said)(void *arg, const char *label, const char *value),
	     void *arg)
{
	static const char *const object[] = { "set", "seal", "arg",
					      "destroyed" };
	struct details d = {
		.x = x, .entry = (size_t)(p - x->past), .said = said, .arg = arg
	};
	const char *file = NULL;

	d.parsed = al_effect_parse(p->en.data, x->e);
	if (!d.parsed)
		return AL_IO;
	for (size_t i = d.entry ? 0 : 1; i < AL_COUNT(object); i++) {
		d.object = object[i];
		al_parsed_each(d.parsed, object[i], detail, &d);
	}
	file = al_parsed_text(d.parsed, "file", "name");
	if (*file)
		said(arg, al_label(x->b, &al_file_field.label), file);
	al_parsed_free(d.parsed);
	return AL_OK;
}
