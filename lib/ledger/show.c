/* show.c: a record with its fields, clocks and timeline */
#include "show.h"

#include <inttypes.h>
#include <string.h>

/* ---- fields -------------------------------------------------------------------------- */

/* Where a private field of the record is sealed. */
static struct al_place
sealed_place(const struct al_record *r, size_t f)
{
	return (struct al_place){ r->key.office, r->key.year, r->key.no,
				  r->def->name, r->def->field[f].name };
}

/* Sealed with a mask, a record may since have become one that shows none. */
enum al_status
al_show_mask(struct al_showing *x, size_t f, const char **mask)
{
	const struct al_ledger *def = x->r->def;
	struct al_place p = sealed_place(x->r, f);

	*mask = NULL;
	if (def->no_mask.n && al_cond_true(def, x->r->val, &def->no_mask))
		return AL_OK;
	return al_seal_mask(x->b->db, &p, x->r->val[f].i, mask, x->e);
}

al_time
al_show_destroyed(const struct al_showing *x, size_t f)
{
	const struct al_ledger *def = x->r->def;

	if (def->field[f].type != AL_PRIVATE || x->r->val[f].kind != AL_V_INT)
		return AL_NEVER;
	return al_keep_destroyed(x->past, x->npast, def->field[f].name,
				 x->r->val[f].i);
}

enum al_status
al_show_private(struct al_showing *x, size_t f,
		void (*put)(struct al_showing *, size_t f, const char *value))
{
	struct al_place p = sealed_place(x->r, f);
	const char *mask;
	char *plain;
	enum al_status s;

	if (al_show_destroyed(x, f) != AL_NEVER) {
		put(x, f, NULL);
		return AL_OK;
	}
	if (!x->how->reveal) {
		s = al_show_mask(x, f, &mask);
		if (s == AL_OK)
			put(x, f, mask);
		return s;
	}
	s = al_unseal(x->b->db, &p, x->r->val[f].i, &plain, x->e);
	if (s == AL_OK) {
		put(x, f, plain);
		explicit_bzero(plain, strlen(plain));
		free(plain);
	}
	return s;
}

static void
put_private(struct al_showing *x, size_t f, const char *value)
{
	al_time gone = al_show_destroyed(x, f);
	char day[AL_DATE_LEN];

	if (gone != AL_NEVER) {
		al_day_text(al_time_day(gone, al_offset(x->b)), day);
		al_buf_addf(&x->out,
			    x->b->zh ? "（%s 已销毁）" : "(destroyed %s)", day);
		return;
	}
	al_buf_adds(&x->out, value	? value
			     : x->b->zh ? "（不显示）"
					: "(not shown)");
}

static enum al_status
fields(struct al_showing *x)
{
	const struct al_ledger *def = x->r->def;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < def->ncol; i++) {
		if (x->r->val[i].kind == AL_V_NULL)
			continue;
		al_buf_addf(&x->out, "  %s%s",
			    al_label(x->b, &def->field[i].label),
			    x->b->zh ? "：" : ": ");
		if (def->field[i].type == AL_PRIVATE)
			s = al_show_private(x, i, put_private);
		else if (def->field[i].type == AL_FIGURES)
			al_figures_labelled(x->b, x->r, &def->field[i],
					    x->r->val[i].s, &x->b->arena,
					    &x->out);
		else
			al_value_text(x->b, &def->field[i], &x->r->val[i],
				      &x->out);
		al_buf_addc(&x->out, '\n');
		if (x->how->explain && def->field[i].graded)
			al_show_grade(x, i);
	}
	return s;
}

/* ---- clocks -------------------------------------------------------------------------- */

static void
clock_line(struct al_showing *x, const struct al_clock *c)
{
	bool zh = x->b->zh;
	struct al_buf *o = &x->out;

	al_buf_addf(o, "  %s", al_clock_label(x->b, x->r->def, c->name));
	if (c->n > 1)
		al_buf_addf(o, " %" PRId64, c->n);
	al_buf_adds(o, zh ? "：" : ": ");
	al_show_time(x->b, c->start, o);
	if (c->due != AL_NEVER) {
		al_buf_adds(o, " → ");
		al_show_due(x->b, c->due, o);
	}
	if (c->provisional)
		al_buf_adds(o, zh ? "（暂定）" : " (provisional)");
	if (c->extended)
		al_buf_addf(o,
			    zh ? "（已延期 %" PRId64 " 次）"
			       : " (extended %" PRId64 "x)",
			    c->extended);
	al_buf_addf(o, zh ? "，%s" : ", %s", al_show_verdict(x->b, c));
	if (c->stop != AL_NEVER) {
		al_buf_addc(o, ' ');
		al_show_time(x->b, c->stop, o);
	}
	al_buf_addc(o, '\n');
}

static enum al_status
clocks(struct al_showing *x)
{
	enum al_status s = AL_OK;

	if (x->r->nclock == 0)
		return AL_OK;
	al_buf_addf(&x->out, "\n%s\n", x->b->zh ? "时限" : "Clocks");
	for (size_t i = 0; s == AL_OK && i < x->r->nclock; i++) {
		clock_line(x, &x->r->clock[i]);
		if (x->how->explain)
			s = al_show_explain(x, &x->r->clock[i]);
	}
	return s;
}

/* ---- the timeline --------------------------------------------------------------------- */

static void
said(void *arg, const char *label, const char *value)
{
	struct al_showing *x = arg;

	al_buf_addf(&x->out, "      %s%s%s\n", label, x->b->zh ? "：" : ": ",
		    value);
}

static enum al_status
entry(struct al_showing *x, const struct al_past *p)
{
	bool zh = x->b->zh;
	size_t at = 0, before = 0;

	al_buf_addf(&x->out, "  %" PRId64 "  ", p->en.seq);
	al_show_time(x->b, p->en.on, &x->out);
	al_buf_addf(&x->out, "  %s%s", al_show_deed(x, p), zh ? "（" : " (");
	al_show_who(p, &x->out);
	al_buf_adds(&x->out, zh ? "）" : ")");
	at = x->out.len;
	al_buf_adds(&x->out, zh ? "，" : ", ");
	before = x->out.len;
	al_show_remarks(x, p, &x->out);
	if (x->out.len == before)
		x->out.len = at; /* no remarks */
	al_buf_addc(&x->out, '\n');
	return al_show_said(x, p, said, x);
}

static enum al_status
timeline(struct al_showing *x)
{
	enum al_status s = AL_OK;

	al_buf_addf(&x->out, "\n%s\n", x->b->zh ? "经过" : "Timeline");
	for (size_t i = 0; s == AL_OK && i < x->npast; i++)
		s = entry(x, &x->past[i]);
	return s;
}

/* ---- all together ------------------------------------------------------------------------ */

static enum al_status
text(struct al_showing *x)
{
	bool zh = x->b->zh;
	enum al_status s;

	al_buf_addf(&x->out, "%s  %s  %s%s\n", x->r->code,
		    al_label(x->b, &x->r->def->label),
		    al_state_label(x->b, x->r->def, x->r->state),
		    al_db_office(x->b->db)->training
			    ? (zh ? "  [练习]" : "  [training]")
			    : "");
	s = fields(x);
	if (s == AL_OK)
		s = al_show_cover(x, false);
	if (s == AL_OK)
		s = clocks(x);
	if (s == AL_OK) {
		al_show_attached(x);
		s = timeline(x);
	}
	return s;
}

/* Can all of them be opened?  Without the key nothing is journaled either. */
static enum al_status
try_key(struct al_showing *x)
{
	struct al_place p;
	char *plain;
	enum al_status s = AL_OK;
	bool any = false;

	for (size_t i = 0; s == AL_OK && i < x->r->def->ncol; i++) {
		if (x->r->def->field[i].type != AL_PRIVATE ||
		    x->r->val[i].kind != AL_V_INT ||
		    al_show_destroyed(x, i) != AL_NEVER)
			continue;
		any = true;
		p = sealed_place(x->r, i);
		s = al_unseal(x->b->db, &p, x->r->val[i].i, &plain, x->e);
		if (s == AL_OK) {
			explicit_bzero(plain, strlen(plain));
			free(plain);
		}
	}
	if (s == AL_OK && !any)
		s = al_fail(x->e, AL_CONFLICT,
			    _("%s: it has no private values to reveal"),
			    x->r->code);
	return s;
}

/* Written and committed before a byte is shown. */
static enum al_status
reveal(struct al_showing *x)
{
	struct al_act *in =
		al_act_new(x->r->def, (int)x->r->def->naction + AL_A_REVEAL);
	int reason = (int)x->r->def->nfield - 2;
	struct al_record *r;
	enum al_status s = try_key(x);

	in->record = x->r;
	if (s == AL_OK)
		s = al_act_give(x->b, in, reason, x->how->reveal, true,
				&x->b->arena, x->e);
	if (s == AL_OK && in->val[reason].kind == AL_V_NULL)
		s = al_fail(x->e, AL_USAGE, _("--reveal needs --reason TEXT"));
	if (s == AL_OK)
		s = al_act(x->b, in, &x->b->arena, &r, x->e);
	if (s == AL_OK)
		s = al_commit(x->b, x->e);
	if (s == AL_OK)
		s = al_record_load(x->b, x->r->def, &x->r->key, &x->b->arena,
				   &x->r, x->e);
	al_act_free(in);
	return s;
}

enum al_status
al_show(struct al_book *b, const char *ledger, const char *code,
	const struct al_show *how, struct al_sink sink, struct al_err *e)
{
	struct al_showing x = { .b = b, .how = how, .e = e };
	const struct al_ledger *def = NULL;
	enum al_status s = AL_OK;

	if (how->format && strcmp(how->format, "text") != 0 &&
	    strcmp(how->format, "json") != 0)
		return al_fail(e, AL_USAGE,
			       _("there is no format '%s'; expected text or "
				 "json"),
			       how->format);
	al_arena_reset(&b->arena);
	if (ledger)
		s = al_book_ledger(b, ledger, &def, e);
	if (s == AL_OK)
		s = al_record_find(b, def, code, &b->arena, &x.r, e);
	if (s == AL_OK && how->reveal)
		s = al_history(b, x.r->version, &b->arena, &x.past, &x.npast,
			       e); /* what was destroyed can't be */
	if (s == AL_OK && how->reveal)
		s = reveal(&x);
	if (s == AL_OK)
		s = al_show_load(&x, &b->arena);
	if (s == AL_OK)
		s = how->format && strcmp(how->format, "json") == 0
			    ? al_show_json(&x)
			    : text(&x);
	if (s == AL_OK)
		s = sink.write(sink.arg, x.out.s, x.out.len);
	if (x.out.s)
		explicit_bzero(x.out.s, x.out.len);
	al_buf_release(&x.out);
	return s;
}
