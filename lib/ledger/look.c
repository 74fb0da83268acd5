/* look.c: rules that look at what was before, and at other records */
#include "act_part.h"

#include <inttypes.h>
#include <string.h>

struct looking {
	struct al_acting *x;
	enum al_status status; /* of looking */
};

/* ---- another open by FIELD ------------------------------------------------- */

static void
another_sql(const struct al_ledger *def, int field, struct al_buf *sql)
{
	al_buf_adds(sql, "SELECT 1 FROM ");
	al_sql_name(sql, def->name);
	al_buf_adds(sql, " WHERE ");
	al_sql_name(sql, def->field[field].name);
	al_buf_adds(sql, " = ?1 AND NOT (_office = ?2 AND _year = ?3 AND "
			 "_no = ?4) AND _state NOT IN ('void'");
	for (size_t i = 0; i < def->nstate; i++)
		if (def->state[i].end != AL_OPEN)
			al_buf_addf(sql, ", '%s'", def->state[i].name);
	al_buf_adds(sql, ") LIMIT 1");
}

/* Is there one like this, that isn't final? */
static bool
another(struct looking *k, int field)
{
	const struct al_record *r = k->x->r;
	const struct al_value *v = &r->val[field];
	struct al_buf sql = { 0 };
	struct al_stmt *st;
	bool any = false;

	if (v->kind == AL_V_NULL)
		return false;
	another_sql(k->x->def, field, &sql);
	k->status = al_sql(k->x->b->db, sql.s, &st, k->x->e);
	al_buf_release(&sql);
	if (k->status != AL_OK)
		return false;
	if (v->kind == AL_V_INT)
		al_bind_int(st, 1, v->i);
	else
		al_bind_text(st, 1, v->s);
	al_bind_int(st, 2, r->key.office);
	al_bind_int(st, 3, r->key.year);
	al_bind_int(st, 4, r->key.no);
	any = al_step(st, &k->status, k->x->e);
	if (any)
		al_reset(st);
	return any;
}

/* ---- FIELD in STATE -------------------------------------------------------- */

/* A state by name, or open or final, where no state is named so. */
static bool
means(const struct al_ledger *def, const char *word, const char *state)
{
	if (al_state_index(def, word) >= 0)
		return strcmp(word, state) == 0;
	return al_state_index(def, state) >= 0 &&
	       strcmp(word, al_state_final(def, state) ? "final" : "open") == 0;
}

static bool
in_one_of(struct looking *k, const struct al_record *r, const char *list)
{
	const char *s;
	size_t n;

	while (al_many_next(&list, &s, &n))
		if (means(r->def, al_arena_strndup(k->x->a, s, n), r->state))
			return true;
	return false;
}

/* Of several codes one; an empty field is neither in a state nor not. */
static bool
one_is(struct looking *k, const struct al_term *t)
{
	struct al_acting *x = k->x;
	const struct al_field *f = &x->def->field[t->field];
	const char *list = x->r->val[t->field].s, *s;
	const struct al_ledger *def;
	struct al_record *r;
	bool is = false;
	size_t n;

	if (x->r->val[t->field].kind != AL_V_TEXT)
		return false;
	while (!is && k->status == AL_OK && al_many_next(&list, &s, &n)) {
		def = NULL;
		if (f->list)
			k->status = al_book_ledger(x->b, f->list, &def, x->e);
		if (k->status == AL_OK)
			k->status = al_record_find(x->b, def,
						   al_arena_strndup(x->a, s, n),
						   x->a, &r, x->e);
		is = k->status == AL_OK &&
		     in_one_of(k, r, t->value) == (t->test == AL_IN);
	}
	return is;
}

/* ---- FIELD falls, FIELD rises ---------------------------------------------- */

enum al_status
al_acting_remember(struct al_acting *x)
{
	size_t size = x->def->ncol * sizeof *x->old;

	if (x->is_new)
		return AL_OK;
	x->old = al_arena_alloc(x->a, size);
	memcpy(x->old, x->r->val, size);
	return AL_OK;
}

/* Where there is nothing, anything is more. */
static bool
moves(const struct al_acting *x, const struct al_term *t)
{
	const struct al_value *was = x->old ? &x->old[t->field] : NULL,
			      *is = &x->r->val[t->field], *low, *high;

	if (!was)
		return false;
	low = t->test == AL_FALLS ? is : was;
	high = t->test == AL_FALLS ? was : is;
	return high->kind == AL_V_INT &&
	       (low->kind == AL_V_NULL || low->i < high->i);
}

static bool
ask(void *arg, const struct al_term *t)
{
	struct looking *k = arg;

	if (t->test == AL_FALLS || t->test == AL_RISES)
		return moves(k->x, t);
	if (t->test == AL_OCCUPIED)
		return al_acting_occupied(k->x, t->value, &k->status);
	return t->test == AL_ANOTHER ? another(k, t->field) : one_is(k, t);
}

bool
al_acting_true(struct al_acting *x, const struct al_cond *c, enum al_status *s)
{
	struct looking k = { x, AL_OK };
	bool is;

	x->occupant = NULL;
	x->occupants = 0;
	is = al_cond_asked(x->def, x->r->val, c, ask, &k);
	*s = k.status;
	return is;
}

/* ---- by the definitions ---------------------------------------------------- */

static bool
is_state(const struct al_ledger *def, const char *word)
{
	return al_state_index(def, word) >= 0 || strcmp(word, "open") == 0 ||
	       strcmp(word, "final") == 0;
}

struct checking {
	struct al_book *b;
	const struct al_ledger *def;
	const char *file;
	struct al_err *e;
	enum al_status s;
};

static void
check_cond(struct checking *c, const struct al_cond *cond, int line)
{
	for (size_t i = 0; i < cond->n; i++) {
		const struct al_term *t = &cond->term[i];
		const char *list = t->value, *s, *of;
		const struct al_ledger *to;
		size_t n;

		if (t->test == AL_OCCUPIED &&
		    al_occupied_check(c->b, c->def, t->value, c->file, line,
				      c->e) != AL_OK)
			c->s = AL_BAD;
		if (t->test != AL_IN && t->test != AL_NOT_IN)
			continue;
		of = c->def->field[t->field].list;
		to = al_book_beside(c->b, c->def, of);
		if (!to)
			continue; /* looked at when it is needed */
		while (al_many_next(&list, &s, &n)) {
			char *word = al_strndup(s, n);

			if (!is_state(to, word))
				c->s = al_fail(c->e, AL_BAD,
					       _("%s:%d: there is no state "
						 "'%s' in ledger '%s'"),
					       c->file, line, word, of);
			free(word);
		}
	}
}

static void
check_rules(struct checking *c, const struct al_rule *rule, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		check_cond(c, &rule[i].cond, rule[i].line);
		check_cond(c, &rule[i].when, rule[i].line);
	}
}

enum al_status
al_looks_check(struct al_book *b, const struct al_ledger *def, const char *file,
	       struct al_err *e)
{
	struct checking c = { b, def, file, e, AL_OK };

	check_rules(&c, def->rule, def->nrule);
	for (size_t i = 0; i < def->naction; i++)
		check_rules(&c, def->action[i].rule, def->action[i].nrule);
	return c.s;
}
