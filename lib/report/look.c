/* look.c: what the passes read of a row: its dimensions and filters */
#include "tally.h"

void
al_look_init(struct al_look *k, struct al_counted *c)
{
	*k = (struct al_look){ .c = c };
	k->cur = al_alloc((c->ndim + 1) * sizeof *k->cur);
	k->mask = al_alloc((c->nword + 1) * sizeof *k->mask);
}

void
al_look_release(struct al_look *k)
{
	free(k->cur);
	free(k->mask);
}

void
al_look_columns(struct al_look *k, struct al_buf *sql, int first)
{
	struct al_counted *c = k->c;
	int at = first;

	k->first = first;
	for (size_t i = 0; i < c->ndim; i++, at++) {
		al_buf_adds(sql, ", r.");
		if (c->dim[i].field == AL_COL_STATE)
			al_buf_adds(sql, "_state");
		else
			al_sql_name(sql, c->def->field[c->dim[i].field].name);
	}
	for (size_t i = 0; i < c->ncut; i++) {
		c->cut[i].column = -1;
		if (!c->cut[i].sql.sql.len)
			continue;
		al_buf_adds(sql, ", (");
		al_buf_add(sql, c->cut[i].sql.sql.s, c->cut[i].sql.sql.len);
		al_buf_addc(sql, ')');
		c->cut[i].column = at++;
	}
}

void
al_look_bind(const struct al_look *k)
{
	for (size_t i = 0; i < k->c->ncut; i++)
		al_filter_bind(&k->c->cut[i].sql, k->st);
}

static void
read_dim(struct al_look *k, size_t i)
{
	int at = k->first + (int)i;
	struct al_value v = { AL_V_TEXT, 0, NULL };

	if (k->c->dim[i].field >= 0 && al_col_is_int(k->st, at))
		v = (struct al_value){ AL_V_INT, al_col_int(k->st, at), NULL };
	else
		v.s = al_col_text(k->st, at);
	if (v.kind == AL_V_TEXT && !v.s)
		v.kind = AL_V_NULL;
	k->cur[i] = al_dim_meet(k->c, i, &v);
}

void
al_look_row(struct al_look *k)
{
	struct al_counted *c = k->c;

	for (size_t w = 0; w < c->nword; w++)
		k->mask[w] = UINT64_MAX;
	for (size_t i = 0; i < c->ndim; i++) {
		read_dim(k, i);
		for (size_t w = 0; w < c->nword; w++)
			k->mask[w] &= k->cur[i]->pass[w];
	}
	for (size_t i = 0; i < c->ncut; i++)
		if (c->cut[i].column >= 0 &&
		    !al_col_int(k->st, c->cut[i].column))
			k->mask[i / 64] &= ~((uint64_t)1 << (i % 64));
}
