/* report.c: al_report: a template run over the ledgers, and where it comes from */
#include "template.h"

#include "base/encode.h"

#include <inttypes.h>
#include <string.h>

/* ---- the period ---------------------------- */

static enum al_status
report_day(const struct al_frame *f, const char *option, const char *text,
	   al_day *out, struct al_err *e)
{
	if (al_parse_day(text, al_time_day(f->now, f->offset), out))
		return AL_OK;
	return al_fail(e, AL_BAD,
		       _("%s: '%s' is not right; expected a date such as "
			 "2026-03-01"),
		       option, text);
}

/* From the record's date to today. */
static void
about_period(const struct al_frame *f, const struct al_record *r,
	     struct al_period *out)
{
	al_day to = al_time_day(f->now, f->offset), from = to;
	const struct al_value *v = NULL;

	if (r->def->dated >= 0) {
		v = &r->val[r->def->dated];
		if (v->kind == AL_V_INT)
			from = al_time_day(v->i, f->offset);
		else if (v->kind == AL_V_TEXT)
			al_day_iso(v->s, &from);
	}
	al_period_set(f, from < to ? from : to, to, out);
}

/* An ISO week by its number; "": the last whole one before now. */
static enum al_status
week_period(const struct al_frame *f, const char *week, struct al_period *out,
	    struct al_err *e)
{
	al_day today = al_time_day(f->now, f->offset);
	al_day monday = today - (al_weekday(today) - 1);

	if (!*week) {
		al_period_set(f, monday - 7, monday - 1, out);
		return AL_OK;
	}
	if (strpbrk(week, "Ww") && al_period_parse(f, week, out))
		return AL_OK;
	return al_fail(e, AL_BAD,
		       _("week: '%s' is not right; expected an ISO week such "
			 "as 2026-W47"),
		       week);
}

static enum al_status
ending_period(const struct al_frame *f, const char *ending,
	      struct al_period *out, struct al_err *e)
{
	al_day to = 0;
	enum al_status s = report_day(f, "ending", ending, &to, e);

	if (s == AL_OK)
		al_period_set(f, to - 6, to, out);
	return s;
}

static enum al_status
month_period(const struct al_frame *f, const char *month, struct al_period *out,
	     struct al_err *e)
{
	if (al_period_parse(f, month, out))
		return AL_OK;
	return al_fail(e, AL_BAD,
		       _("month: '%s' is not right; expected one such as "
			 "2026-04, or 2026-Q2, 2026-W18, 2026"),
		       month);
}

static enum al_status
range_period(const struct al_frame *f, const struct al_report *in,
	     struct al_period *out, struct al_err *e)
{
	al_day from = 0, to = al_time_day(f->now, f->offset);
	enum al_status s = AL_OK;

	if (!in->from)
		return al_fail(e, AL_USAGE,
			       _("--to without --from: when does the period "
				 "begin?"));
	s = report_day(f, "from", in->from, &from, e);
	if (s == AL_OK && in->to)
		s = report_day(f, "to", in->to, &to, e);
	if (s == AL_OK && from > to)
		s = al_fail(e, AL_BAD, _("the period ends before it begins"));
	al_period_set(f, from, to, out);
	return s;
}

static enum al_status
report_period(const struct al_report *in, const struct al_frame *f,
	      const struct al_record *about, struct al_period *out,
	      struct al_err *e)
{
	bool range = in->from || in->to;
	bool week = in->week && *in->week;

	if ((in->month != NULL) + week + (in->ending != NULL) + range > 1)
		return al_fail(e, AL_USAGE,
			       _("more than one period is given; expected one "
				 "of --month, --week, --ending, or --from with "
				 "--to"));
	if (in->month)
		return month_period(f, in->month, out, e);
	if (in->ending)
		return ending_period(f, in->ending, out, e);
	if (range)
		return range_period(f, in, out, e);
	if (in->week)
		return week_period(f, in->week, out, e);
	if (about)
		about_period(f, about, out);
	else
		al_period_default(f, out);
	return AL_OK;
}

/* ---- where the figures come from ---------------------------- */

struct origin {
	struct al_template *t;
	struct al_model *m;
	size_t nledger; /* of the template; each has one tally of these two */
	struct al_tally **tally;
	size_t *late, *undone;
};

static enum al_status
ask_origin(struct origin *o)
{
	const struct al_measure late = { .kind = AL_M_LATE,
					 .field = -1,
					 .clock = -1 },
				undone = { .kind = AL_M_UNDONE,
					   .field = -1,
					   .clock = -1 };
	struct al_template *t = o->t;
	enum al_status s = AL_OK;

	o->nledger = al_figures_ledgers(t->figures);
	o->tally = al_alloc((o->nledger + 1) * sizeof(struct al_tally *));
	o->late = al_alloc((o->nledger + 1) * sizeof *o->late);
	o->undone = al_alloc((o->nledger + 1) * sizeof *o->undone);
	for (size_t i = 0; s == AL_OK && i < o->nledger; i++) {
		s = al_tally_ask(t->figures, al_figures_ledger(t->figures, i),
				 NULL, 0, &t->period, NULL, 0, &o->tally[i],
				 t->e);
		if (s != AL_OK)
			break;
		o->late[i] = al_tally_slot(o->tally[i], &late);
		o->undone[i] = al_tally_slot(o->tally[i], &undone);
	}
	return s;
}

static void
fact(struct origin *o, const char *name, const char *en, const char *zh,
     const char *text, const char *json)
{
	struct al_buf quoted = { 0 };

	if (!json) {
		al_json_str(&quoted, text);
		json = quoted.s;
	}
	al_model_fact(o->m, name, o->m->zh ? zh : en, text, json);
	al_buf_release(&quoted);
}

static void
period_facts(struct origin *o)
{
	const struct al_period *p = &o->t->period;
	char from[AL_DATE_LEN], to[AL_DATE_LEN];
	struct al_buf text = { 0 }, json = { 0 };
	struct al_value t = { AL_V_INT, p->t, NULL };
	const struct al_field instant = { .type = AL_INSTANT };

	al_day_text(p->from, from);
	al_day_text(p->to, to);
	al_buf_addf(&text,
		    o->m->zh ? "%s 至 %s（含首尾两日）"
			     : "%s to %s, both days included",
		    from, to);
	al_buf_addf(&json, "{\"from\":\"%s\",\"to\":\"%s\"}", from, to);
	fact(o, "period", "Period", "统计期间", text.s, json.s);
	al_buf_clear(&text);
	al_buf_clear(&json);
	al_show_time(o->t->b, p->t, &text);
	al_value_json(o->t->b, &instant, &t, &json);
	fact(o, "asof", "As of", "统计时点", text.s, json.s);
	al_buf_release(&text);
	al_buf_release(&json);
}

static void
about_fact(struct origin *o)
{
	const struct al_record *r = o->t->about ? o->t->about->r : NULL;
	struct al_buf text = { 0 }, json = { 0 };

	if (!r)
		return;
	al_buf_addf(&text,
		    o->m->zh ? "%s（第%" PRId64 "条为止）"
			     : "%s (as of entry %" PRId64 ")",
		    r->code, r->version);
	al_buf_addf(&json, "{\"code\":\"%s\",\"version\":%" PRId64 "}", r->code,
		    r->version);
	fact(o, "record", "Record", "记录", text.s, json.s);
	al_buf_release(&text);
	al_buf_release(&json);
}

static void
definition(const struct origin *o, const struct al_ledger *def,
	   struct al_buf *text, struct al_buf *json)
{
	const char *apart = o->m->zh ? "；" : "; ";

	al_buf_addf(text,
		    o->m->zh ? "%s%s（%s）第%d版" : "%s%s (%s) version %d",
		    text->len ? apart : "", def->name,
		    al_label(o->t->b, &def->label), def->version);
	al_buf_addf(json, "%s\"%s\":%d", json->len > 1 ? "," : "", def->name,
		    def->version);
}

static void
definition_facts(struct origin *o)
{
	struct al_buf text = { 0 }, json = { 0 };
	const struct al_ledger *def = NULL;
	const struct al_ledger *about =
		o->t->about ? o->t->about->r->def : NULL;

	al_buf_addc(&json, '{');
	for (size_t i = 0; i < o->nledger; i++) {
		def = al_figures_ledger(o->t->figures, i);
		about = def == about ? NULL : about;
		definition(o, def, &text, &json);
	}
	if (about)
		definition(o, about, &text, &json);
	al_buf_addc(&json, '}');
	if (text.len)
		fact(o, "definitions", "Definitions", "台账定义", text.s,
		     json.s);
	al_buf_release(&text);
	al_buf_release(&json);
}

static enum al_status
head_fact(struct origin *o)
{
	struct al_buf text = { 0 }, json = { 0 };
	char hex[2 * AL_HASH_LEN + 1];
	struct al_head head = { 0 };
	enum al_status s = al_journal_head(o->t->b->db, &head, o->t->e);

	al_hex(head.hash, sizeof head.hash, hex);
	al_buf_addf(&text,
		    o->m->zh ? "第%" PRId64 "条 %s" : "entry %" PRId64 " %s",
		    head.seq, hex);
	al_buf_addf(&json, "{\"seq\":%" PRId64 ",\"hash\":\"%s\"}", head.seq,
		    hex);
	fact(o, "head", "Journal", "日志末条", text.s, json.s);
	al_buf_release(&text);
	al_buf_release(&json);
	return s;
}

static void
entry_facts(struct origin *o)
{
	int64_t late = 0, undone = 0;
	struct al_buf text = { 0 };

	for (size_t i = 0; i < o->nledger; i++) {
		const struct al_group *g = al_tally_group(o->tally[i], 0);

		late += al_tally_value(o->tally[i], g, o->late[i]).v;
		undone += al_tally_value(o->tally[i], g, o->undone[i]).v;
	}
	al_buf_addf(&text, "%" PRId64, late);
	fact(o, "entered_late", "Entered more than 24 hours late",
	     "迟于24小时补录", text.s, text.s);
	al_buf_clear(&text);
	al_buf_addf(&text, "%" PRId64, undone);
	fact(o, "undone", "Undone entries", "撤销的记录", text.s, text.s);
	al_buf_release(&text);
}

static enum al_status
add_origin(struct origin *o)
{
	const struct al_office *office = al_db_office(o->t->b->db);
	enum al_status s = AL_OK;

	fact(o, "office", "Office", "单位", office->name, NULL);
	about_fact(o);
	period_facts(o);
	definition_facts(o);
	s = head_fact(o);
	entry_facts(o);
	if (office->training)
		fact(o, "training", "Training", "练习",
		     o->m->zh ? "练习台账，数据不真实"
			      : "a training ledger: nothing in it is real",
		     "true");
	else
		al_model_fact(o->m, "training", "", NULL, "false");
	return s;
}

/* ---- all of it ---------------------------- */

enum format { TEXT, MD, JSON };

static enum al_status
format_of(const char *name, enum format *out, struct al_err *e)
{
	static const char *const known[] = { "text", "md", "json" };

	for (size_t i = 0; i < AL_COUNT(known); i++)
		if (!name || strcmp(name, known[i]) == 0) {
			*out = (enum format)i;
			return AL_OK;
		}
	return al_fail(e, AL_USAGE,
		       _("there is no format '%s'; expected text, md or json"),
		       name);
}

static enum al_status
write_out(const struct al_model *m, enum format format, int width,
	  struct al_sink sink)
{
	struct al_buf out = { 0 };
	enum al_status s = AL_OK;

	if (format == JSON)
		al_model_json(m, &out);
	else if (format == MD)
		al_model_md(m, &out);
	else
		al_model_text(m, width, &out);
	s = sink.write(sink.arg, al_buf_str(&out), out.len);
	al_buf_release(&out);
	return s;
}

enum al_status
al_report(struct al_book *b, const struct al_report *in, struct al_sink sink,
	  struct al_err *e)
{
	struct al_template t = { .b = b,
				 .text = in->text,
				 .file = in->file ? in->file : "report",
				 .e = e,
				 .frame = { al_offset(b), al_now(b) } };
	struct al_model m = { .zh = b->zh };
	struct origin o = { .t = &t, .m = &m };
	enum format format = TEXT;
	enum al_status s = format_of(in->format, &format, e);

	if (s == AL_OK && in->code)
		s = al_about_load(&t, in->code);
	if (s == AL_OK)
		s = report_period(in, &t.frame, t.about ? t.about->r : NULL,
				  &t.period, e);
	if (s != AL_OK)
		goto out;
	t.json = format == JSON;
	t.figures = al_figures_new(b);
	s = al_template_read(&t);
	if (s == AL_OK && t.about && !t.told_about)
		s = al_fail(e, AL_USAGE,
			    _("--code %s: this template says nothing of one "
			      "record"),
			    in->code);
	if (s == AL_OK)
		s = ask_origin(&o);
	if (s == AL_OK)
		s = al_figures_run(t.figures, e);
	if (s == AL_OK)
		s = al_template_fill(&t, &m);
	if (s == AL_OK)
		s = add_origin(&o);
	if (s == AL_OK)
		s = write_out(&m, format, in->width, sink);
out:
	free(o.tally);
	free(o.late);
	free(o.undone);
	al_template_release(&t);
	al_model_release(&m);
	return s;
}
