/* query_cell.c: the cells of a row, as text or as JSON */
#include "query_cell.h"
#include "base/encode.h"

#include <inttypes.h>
#include <string.h>

static void
stored(struct al_stmt *st, int i, struct al_value *v)
{
	*v = (struct al_value){ AL_V_NULL, 0, NULL };
	if (al_col_null(st, i))
		return;
	if (al_col_is_int(st, i))
		*v = (struct al_value){ AL_V_INT, al_col_int(st, i), NULL };
	else
		*v = (struct al_value){ AL_V_TEXT, 0, al_col_text(st, i) };
}

static void
plain(struct al_cells *c, const char *s)
{
	if (c->q->json)
		s ? al_json_str(&c->text, s) : al_buf_adds(&c->text, "null");
	else if (s)
		al_buf_adds(&c->text, s);
}

static void
code_cell(struct al_cells *c, const struct al_key *k, const char *reg)
{
	struct al_buf code = { 0 };

	if (reg) {
		plain(c, reg);
		return;
	}
	al_code_text(c->q->def, k, &code);
	plain(c, code.s);
	al_buf_release(&code);
}

static void
time_cell(struct al_cells *c, const struct al_value *v)
{
	const struct al_field instant = { .type = AL_INSTANT };

	if (c->q->json)
		al_value_json(c->b, &instant, v, &c->text);
	else if (v->kind == AL_V_INT)
		al_show_due(c->b, v->i, &c->text);
}

static void
days_cell(struct al_cells *c, const struct al_value *v)
{
	int off = al_offset(c->b);

	if (v->kind == AL_V_INT)
		al_buf_addf(&c->text, "%d",
			    al_time_day(v->i, off) - al_time_day(c->q->t, off));
	else
		plain(c, NULL);
}

static void
overdue_cell(struct al_cells *c, const struct al_value *v)
{
	bool is = v->kind == AL_V_INT && v->i < c->q->t;

	if (c->q->json)
		al_buf_adds(&c->text, is ? "true" : "false");
	else if (is)
		al_buf_adds(&c->text, c->b->zh ? "是" : "yes");
}

static void
ref_cell(struct al_cells *c, const char *list, const struct al_value *v)
{
	const struct al_field ref = { .type = AL_REF, .list = list };

	if (c->q->json)
		al_value_json(c->b, &ref, v, &c->text);
	else
		al_value_text(c->b, &ref, v, &c->text);
}

static void
clock_cell(struct al_cells *c, const char *name)
{
	int i = name ? al_def_clock(c->q->def, name) : -1;

	plain(c, i >= 0 && !c->q->json
			 ? al_label(c->b, &c->q->def->clock[i].label)
			 : name);
}

static void
mark_cell(struct al_cells *c)
{
	static const struct {
		const char *word;
		struct al_label label;
	} mark[] = {
		[AL_MARK_OVERDUE] = { "overdue", { "overdue", "逾期" } },
		[AL_MARK_TODAY] = { "today", { "today", "今日到期" } },
		[AL_MARK_LATER] = { "later", { "later", "未到期" } },
		[AL_MARK_PAUSED] = { "paused", { "paused", "暂停计时" } },
		[AL_MARK_WINDOW] = { "window", { "window", "对方期限" } },
	};

	plain(c, c->q->json ? mark[c->mark].word
			    : al_label(c->b, &mark[c->mark].label));
}

static void
field_cell(struct al_cells *c, int column, const struct al_value *v)
{
	const struct al_field *f = &c->q->def->field[column];

	if (f->type == AL_PRIVATE)
		plain(c, v->kind == AL_V_TEXT ? v->s : NULL);
	else if (c->q->json)
		al_value_json(c->b, f, v, &c->text);
	else
		al_value_text(c->b, f, v, &c->text);
}

/* Text that may leave the office says nothing that may identify a person. */
static void
what_cell(struct al_cells *c, const struct al_value *v)
{
	static const struct al_value none = { AL_V_NULL, 0, NULL };
	bool personal =
		c->q->discreet && v->kind == AL_V_TEXT && al_has_personal(v->s);

	if (c->q->def->about < 0)
		plain(c, NULL);
	else
		field_cell(c, c->q->def->about, personal ? &none : v);
}

static void
make_cell(struct al_cells *c, int column, const struct al_key *k,
	  const struct al_value *v)
{
	const struct al_ledger *def = c->q->def;

	switch (column) {
	case AL_COL_CODE:
		code_cell(c, k, v->s);
		break;
	case AL_COL_STATE:
		plain(c, c->q->json ? v->s : al_state_label(c->b, def, v->s));
		break;
	case AL_COL_LEDGER:
		plain(c, c->q->json ? def->name : al_label(c->b, &def->label));
		break;
	case AL_COL_VERSION:
		al_buf_addf(&c->text, "%" PRId64, v->i);
		break;
	case AL_COL_DUE:
		time_cell(c, v);
		break;
	case AL_COL_DAYS:
		days_cell(c, v);
		break;
	case AL_COL_OVERDUE:
		overdue_cell(c, v);
		break;
	case AL_COL_CLOCK:
		clock_cell(c, v->s);
		break;
	case AL_COL_UNIT:
		ref_cell(c,
			 def->unit >= 0 ? def->field[def->unit].list : "unit",
			 v);
		break;
	case AL_COL_OWNER:
	case AL_COL_LEAD:
		ref_cell(c, "staff", v);
		break;
	case AL_COL_WHAT:
		what_cell(c, v);
		break;
	case AL_COL_MARK:
		mark_cell(c);
		break;
	default:
		field_cell(c, column, v);
	}
}

static void
clock_head(struct al_cells *c, struct al_stmt *st, struct al_row *row)
{
	row->mark = c->mark = (enum al_mark)al_col_int(st, 4);
	row->group = al_col_text(st, 5);
	row->clock = al_col_text(st, 6);
	row->n = al_col_int(st, 7);
}

void
al_cells_row(struct al_cells *c, struct al_stmt *st, struct al_row *row)
{
	int head = c->q->clocks ? 4 + AL_QUERY_CLOCK_HEAD : 4;
	struct al_value v;

	row->key = (struct al_key){ al_col_int(st, 0), al_col_int(st, 1),
				    al_col_int(st, 2) };
	row->due = al_col_null(st, 3) ? AL_NEVER : al_col_int(st, 3);
	row->cell = c->cell;
	if (c->q->clocks)
		clock_head(c, st, row);
	al_buf_clear(&c->text);
	for (size_t i = 0; i < c->q->ncolumn; i++) {
		c->at[i] = c->text.len;
		stored(st, head + (int)i, &v);
		make_cell(c, c->q->column[i], &row->key, &v);
		al_buf_add(&c->text, "", 1);
	}
	for (size_t i = 0; i < c->q->ncolumn; i++) {
		const char *s = c->text.s + c->at[i];

		c->cell[i] = c->q->json
				     ? (struct al_cell){ NULL, s }
				     : (struct al_cell){ *s ? s : NULL, NULL };
	}
}

void
al_cells_init(struct al_cells *c, struct al_book *b, const struct al_query *q)
{
	*c = (struct al_cells){ .b = b, .q = q };
	c->cell = al_alloc((q->ncolumn + 1) * sizeof *c->cell);
	c->at = al_alloc((q->ncolumn + 1) * sizeof *c->at);
}

void
al_cells_release(struct al_cells *c)
{
	al_buf_release(&c->text);
	free(c->cell);
	free(c->at);
}
