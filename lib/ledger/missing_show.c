/* missing_show.c: who hasn't filed, as rows or as a message to send */
#include "missing.h"
#include "base/encode.h"

#include <string.h>

/* ---- words ------------------------------------------------------------------- */

static const struct al_label did_label[] = {
	[AL_DID_MISSING] = { "missing", "未报" },
	[AL_DID_NOT_YET] = { "not yet", "待报" },
	[AL_DID_ZERO] = { "zero", "零报告" },
	[AL_DID_FILED] = { "filed", "已报" },
	[AL_DID_OTHER] = { "otherwise", "视同已报" },
};

static bool
has_come(const struct al_owed *o)
{
	return o->did != AL_DID_MISSING && o->did != AL_DID_NOT_YET;
}

/* ---- rows -------------------------------------------------------------------- */

static const struct {
	const char *name;
	struct al_label label;
	bool all; /* only where all are asked for */
} column[] = {
	{ "unit", { "unit", "单位" }, false },
	{ "kind", { "kind", "报表种类" }, false },
	{ "period", { "period", "所属时期" }, false },
	{ "due", { "due", "报送期限" }, false },
	{ "did", { "what came", "报送情况" }, true },
	{ "filed", { "filed", "报送时间" }, true },
	{ "late", { "on time", "时效" }, true },
	{ "corrected", { "corrected", "更正" }, true },
	{ "state", { "state", "状态" }, true },
	{ "code", { "code", "编号" }, true },
};

static void
cell_text(struct al_book *b, const struct al_ledger *def,
	  const struct al_owed *o, size_t i, struct al_buf *out)
{
	bool zh = b->zh;

	switch (i) {
	case 0:
		al_buf_adds(out, al_ref_name_of(b, "unit", o->unit));
		break;
	case 1:
		al_buf_adds(out, al_ref_name_of(b, AL_RETURNKIND, o->kind));
		break;
	case 2:
		al_buf_adds(out, o->round->code);
		break;
	case 3:
		al_show_due(b, o->round->due, out);
		break;
	case 4:
		al_buf_adds(out, al_label(b, &did_label[o->did]));
		break;
	case 5:
		if (o->filed != AL_NEVER)
			al_show_time(b, o->filed, out);
		break;
	case 6:
		if (has_come(o))
			al_buf_adds(out, o->late ? (zh ? "迟报" : "late")
						 : (zh ? "按时" : "on time"));
		break;
	case 7:
		if (o->corrected != AL_NEVER)
			al_buf_adds(out, zh ? "已更正" : "corrected");
		break;
	case 8:
		if (o->state)
			al_buf_adds(out, al_state_label(b, def, o->state));
		break;
	default:
		al_buf_adds(out, o->code ? o->code : "");
	}
}

static void
add_instant(struct al_book *b, al_time t, struct al_buf *out)
{
	const struct al_field f = { .type = AL_INSTANT };
	const struct al_value v = { t == AL_NEVER ? AL_V_NULL : AL_V_INT, t,
				    NULL };

	al_value_json(b, &f, &v, out);
}

static void
add_word(const char *s, struct al_buf *out)
{
	if (s)
		al_json_str(out, s);
	else
		al_buf_adds(out, "null");
}

static void
cell_json(struct al_book *b, const struct al_owed *o, size_t i,
	  struct al_buf *out)
{
	static const char *const did[] = { "missing", "not-yet", "zero",
					   "filed", "otherwise" };

	switch (i) {
	case 0:
		add_word(o->unit, out);
		break;
	case 1:
		add_word(o->kind, out);
		break;
	case 2:
		add_word(o->round->code, out);
		break;
	case 3:
		add_instant(b, o->round->due, out);
		break;
	case 4:
		add_word(did[o->did], out);
		break;
	case 5:
		add_instant(b, o->filed, out);
		break;
	case 6:
		al_buf_adds(out, !has_come(o) ? "null"
				 : o->late    ? "true"
					      : "false");
		break;
	case 7:
		al_buf_adds(out, o->corrected != AL_NEVER ? "true" : "false");
		break;
	case 8:
		add_word(o->state, out);
		break;
	default:
		add_word(o->code, out);
	}
}

void
al_owed_cell(struct al_book *b, const struct al_ledger *def,
	     const struct al_owed *o, size_t i, bool json, struct al_buf *out)
{
	if (json)
		cell_json(b, o, i, out);
	else
		cell_text(b, def, o, i, out);
}

int
al_owed_column(const char *name)
{
	for (size_t i = 0; i < AL_COUNT(column); i++)
		if (strcmp(column[i].name, name) == 0)
			return (int)i;
	return -1;
}

struct al_column
al_owed_head(const struct al_book *b, size_t i)
{
	return (struct al_column){ column[i].name,
				   al_label(b, &column[i].label), false };
}

static enum al_status
put_row(struct al_asking *q, const struct al_owed *o)
{
	struct al_cell cell[AL_COUNT(column)] = { { 0 } };
	struct al_buf text[AL_COUNT(column)] = { { 0 } };
	enum al_status s;
	size_t n = 0;

	for (size_t i = 0; i < AL_COUNT(column); i++) {
		if (column[i].all && !q->how->all)
			continue;
		al_owed_cell(q->b, q->def, o, i, q->json, &text[n]);
		cell[n].text = q->json ? NULL : al_buf_str(&text[n]);
		cell[n].json = q->json ? text[n].s : NULL;
		n++;
	}
	s = al_render_row(q->out, cell);
	for (size_t i = 0; i < n; i++)
		al_buf_release(&text[i]);
	return s;
}

enum al_status
al_missing_owed(void *arg, const struct al_owed *o)
{
	struct al_asking *q = arg;

	if (q->how->unit && strcmp(q->how->unit, o->unit) != 0 &&
	    !al_ref_under(q->b, "unit", o->unit, q->how->unit))
		return AL_OK;
	if (!has_come(o)) {
		q->missing++;
		if (q->text)
			al_buf_addf(&q->who, "%s%s",
				    q->missing == 1 ? ""
				    : q->b->zh	    ? "、"
						    : ", ",
				    al_ref_name_of(q->b, "unit", o->unit));
	} else if (!q->how->all) {
		return AL_OK;
	}
	return q->text ? AL_OK : put_row(q, o);
}

/* ---- a message to send --------------------------------------------------------- */

static void
message(struct al_asking *q, const char *kind, const struct al_round *r,
	struct al_buf *out)
{
	const char *name = al_ref_name_of(q->b, AL_RETURNKIND, kind),
		   *period = r->code;
	bool zh = q->b->zh, over = al_now(q->b) > r->due;

	if (!al_ref_there(q->b, AL_RETURNKIND, kind))
		return;
	if (r->first != r->last)
		period = al_ref_name_of(q->b, AL_KEYPERIOD, r->code);
	if (zh) {
		al_buf_addf(out, "%s（%s）应于", name, period);
		al_show_due(q->b, r->due, out);
		al_buf_adds(out, "前报送。截至");
		al_show_time(q->b, al_now(q->b), out);
		al_buf_addf(out, "，尚未报送的单位：%s。%s\n",
			    al_buf_str(&q->who),
			    over ? "请立即报送；无情况的，也请作零报告。"
				 : "请按时报送；无情况的，也请作零报告。");
		return;
	}
	al_buf_addf(out, "%s for %s %s due by ", name, period,
		    over ? "was" : "is");
	al_show_due(q->b, r->due, out);
	al_buf_adds(out, ". Not received by ");
	al_show_time(q->b, al_now(q->b), out);
	al_buf_addf(out, ": %s. %s\n", al_buf_str(&q->who),
		    over ? "Please file at once, also if there is nothing to "
			   "report."
			 : "Please file in time, also if there is nothing to "
			   "report.");
}

enum al_status
al_missing_end(struct al_asking *q, const char *kind, const struct al_round *r)
{
	struct al_buf text = { 0 };
	enum al_status s = AL_OK;

	if (q->text && q->missing) {
		message(q, kind, r, &text);
		s = q->sink.write(q->sink.arg, al_buf_str(&text), text.len);
	}
	al_buf_release(&text);
	al_buf_clear(&q->who);
	q->all_missing += q->missing;
	q->missing = 0;
	return s;
}

/* ---- beginning ----------------------------------------------------------------- */

enum al_status
al_missing_begin(struct al_asking *q)
{
	struct al_column col[AL_COUNT(column)];
	struct al_column *kept;
	size_t n = 0;

	q->text = al_streq(q->how->format, "text");
	if (q->text)
		return AL_OK;
	if (al_streq(q->how->format, "excel"))
		q->format = AL_F_EXCEL;
	else if (!al_format_of(q->how->format ? q->how->format : "plain",
			       &q->format))
		return al_fail(q->e, AL_USAGE,
			       _("there is no format '%s'; expected table, "
				 "plain, csv, json or jsonl"),
			       q->how->format);
	q->json = q->format == AL_F_JSON || q->format == AL_F_JSONL;
	for (size_t i = 0; i < AL_COUNT(column); i++)
		if (q->how->all || !column[i].all)
			col[n++] = al_owed_head(q->b, i);
	kept = al_arena_alloc(&q->w.arena, n * sizeof *kept);
	memcpy(kept, col, n * sizeof *kept);
	q->out = al_render_new(q->format, kept, n, q->how->width, q->sink);
	return AL_OK;
}
