/* show_json.c: a record with its clocks and timeline as JSON */
#include "show.h"
#include "base/encode.h"

#include <inttypes.h>
#include <string.h>

static void
key(struct al_buf *o, const char *name)
{
	if (o->s[o->len - 1] != '{')
		al_buf_addc(o, ',');
	al_json_str(o, name);
	al_buf_addc(o, ':');
}

static void
text(struct al_buf *o, const char *name, const char *value)
{
	key(o, name);
	if (value)
		al_json_str(o, value);
	else
		al_buf_adds(o, "null");
}

static void
time_member(struct al_showing *x, const char *name, al_time t)
{
	const struct al_field instant = { .type = AL_INSTANT };
	const struct al_value v = { t == AL_NEVER ? AL_V_NULL : AL_V_INT, t,
				    NULL };

	key(&x->out, name);
	al_value_json(x->b, &instant, &v, &x->out);
}

static void
put_private(struct al_showing *x, size_t f, const char *value)
{
	text(&x->out, x->r->def->field[f].name, value);
}

static enum al_status
fields(struct al_showing *x)
{
	const struct al_ledger *def = x->r->def;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < def->ncol; i++) {
		if (def->field[i].type == AL_PRIVATE &&
		    x->r->val[i].kind == AL_V_INT) {
			s = al_show_private(x, i, put_private);
			continue;
		}
		key(&x->out, def->field[i].name);
		al_value_json(x->b, &def->field[i], &x->r->val[i], &x->out);
	}
	return s;
}

/* Where a null is none for ever, and since when. */
static void
destroyed(struct al_showing *x)
{
	bool any = false;
	al_time gone;

	for (size_t i = 0; i < x->r->def->ncol; i++) {
		gone = al_show_destroyed(x, i);
		if (gone == AL_NEVER)
			continue;
		if (!any)
			key(&x->out, "destroyed"), al_buf_addc(&x->out, '{');
		any = true;
		time_member(x, x->r->def->field[i].name, gone);
	}
	if (any)
		al_buf_addc(&x->out, '}');
}

static void
clock_json(struct al_showing *x, const struct al_clock *c)
{
	static const char *const kind[] = { "duty", "window", "flag" };
	struct al_buf *o = &x->out;
	int i = al_def_clock(x->r->def, c->name);

	al_buf_adds(o, o->s[o->len - 1] == '[' ? "{" : ",{");
	text(o, "clock", c->name);
	key(o, "n");
	al_buf_addf(o, "%" PRId64, c->n);
	text(o, "kind", kind[c->kind]);
	time_member(x, "start", c->start);
	time_member(x, "first", c->first);
	time_member(x, "due", c->due);
	key(o, "provisional");
	al_buf_adds(o, c->provisional ? "true" : "false");
	key(o, "extended");
	al_buf_addf(o, "%" PRId64, c->extended);
	time_member(x, "paused", c->paused);
	time_member(x, "stop", c->stop);
	time_member(x, "void", c->voided);
	text(o, "ended", c->ended);
	key(o, "overdue");
	al_buf_adds(o, al_clock_overdue(c, al_now(x->b)) ? "true" : "false");
	text(o, "basis", i >= 0 ? x->r->def->clock[i].basis.en : NULL);
	al_buf_addc(o, '}');
}

/* What fields had before and have now; private ones say nothing. */
static void
changes(struct al_showing *x, size_t entry)
{
	const struct al_ledger *def = x->r->def;
	struct al_buf *o = &x->out;

	key(o, "changes");
	al_buf_addc(o, '{');
	for (size_t i = 0; i < def->ncol; i++) {
		if (def->field[i].type == AL_PRIVATE ||
		    !al_show_changed(x, entry, i))
			continue;
		key(o, def->field[i].name);
		al_buf_adds(o, "{\"old\":");
		al_value_json(x->b, &def->field[i], &x->was[entry][i], o);
		al_buf_adds(o, ",\"new\":");
		al_value_json(x->b, &def->field[i], &x->was[entry + 1][i], o);
		al_buf_addc(o, '}');
	}
	al_buf_addc(o, '}');
}

static void
entry_json(struct al_showing *x, size_t entry)
{
	const struct al_past *p = &x->past[entry];
	struct al_buf *o = &x->out;

	al_buf_adds(o, o->s[o->len - 1] == '[' ? "{" : ",{");
	key(o, "seq");
	al_buf_addf(o, "%" PRId64, p->en.seq);
	time_member(x, "at", p->en.at);
	time_member(x, "on", p->en.on);
	text(o, "action", p->en.action);
	key(o, "uid");
	al_buf_addf(o, "%" PRId64, p->en.uid);
	text(o, "actor", p->en.actor);
	key(o, "live");
	al_buf_adds(o, p->live ? "true" : "false");
	key(o, "effects");
	al_buf_adds(o, p->en.data);
	changes(x, entry);
	al_buf_addc(o, '}');
}

enum al_status
al_show_json(struct al_showing *x)
{
	struct al_buf *o = &x->out;
	enum al_status s;

	al_buf_addc(o, '{');
	text(o, "code", x->r->code);
	text(o, "ledger", x->r->def->name);
	text(o, "state", x->r->state);
	key(o, "version");
	al_buf_addf(o, "%" PRId64, x->r->version);
	s = fields(x);
	destroyed(x);
	if (s == AL_OK)
		s = al_show_cover(x, true);
	key(o, "clocks");
	al_buf_addc(o, '[');
	for (size_t i = 0; i < x->r->nclock; i++)
		clock_json(x, &x->r->clock[i]);
	al_buf_addc(o, ']');
	key(o, "attachments");
	al_show_attached_json(x);
	key(o, "timeline");
	al_buf_addc(o, '[');
	for (size_t i = 0; i < x->npast; i++)
		entry_json(x, i);
	al_buf_adds(o, "]}\n");
	return s;
}
