/* tally.c: asking for figures, and the groups that rows fall into */
#include "tally.h"

#include "ledger/filter_part.h"

#include <inttypes.h>
#include <string.h>

/* ---- filters that a dimension decides ---------------------------- */

/* Each value of "a,b", "a，b" or "a、b", trimmed, in the arena. */
static const char *
next_value(const char **list, struct al_arena *a)
{
	static const char *const comma[] = { ",", "，", "、" };
	const char *s = *list, *end = s + strlen(s), *cut = NULL, *one = NULL;
	size_t skip = 0, n = 0;

	for (size_t i = 0; i < AL_COUNT(comma); i++) {
		cut = strstr(s, comma[i]);
		if (cut && cut < end) {
			end = cut;
			skip = strlen(comma[i]);
		}
	}
	*list = skip ? end + skip : NULL;
	s = al_arena_strndup(a, s, (size_t)(end - s));
	one = al_trim(s, &n);
	return al_arena_strndup(a, one, n);
}

/* The value as stored; NULL: not one of the dimension. */
static const char *
stored_word(const struct al_ledger *def, int field, const char *text)
{
	int i = 0;

	if (field == AL_COL_STATE) {
		i = al_def_state(def, text);
		return i < 0 ? NULL : def->state[i].name;
	}
	i = al_def_choice(&def->field[field], text);
	return i < 0 ? NULL : def->field[field].choice[i].word;
}

/* Choices and states are compared as numbers; false: SQL has to say. */
static bool
term_of(struct al_counted *c, struct al_cut *cut, int field, bool not,
	const char *value)
{
	struct al_term_in t = { .not = not };
	const char *one = NULL, *word = NULL;
	size_t room = 2;

	for (const char *p = value; *p; p++)
		room++;
	t.word = al_arena_alloc(&c->arena, room * sizeof *t.word);
	while (value) {
		one = next_value(&value, &c->arena);
		word = *one ? stored_word(c->def, field, one) : NULL;
		if (*one && !word)
			return false;
		if (word)
			t.word[t.n++] = word;
		else
			t.empty = true;
	}
	t.dim = al_dim_ask(c, field);
	*(struct al_term_in *)al_grow(&cut->term, cut->nterm++, sizeof t) = t;
	return true;
}

static enum al_status
add_pair(struct al_counted *c, struct al_cut *cut, al_time t,
	 const struct al_pair *p, struct al_err *e)
{
	bool not = al_filter_negated(p->name);
	const char *name =
		al_arena_strndup(&c->arena, p->name, strlen(p->name) - not );
	int field = strcmp(name, "state") == 0 ? AL_COL_STATE
					       : al_def_field(c->def, name);

	if ((field == AL_COL_STATE ||
	     (field >= 0 && (size_t)field < c->def->ncol &&
	      c->def->field[field].type == AL_CHOICE &&
	      !c->def->field[field].many)) &&
	    term_of(c, cut, field, not, p->value ? p->value : ""))
		return AL_OK;
	return al_filter_add(c->b, &cut->sql, t, p->name,
			     p->value ? p->value : "", e);
}

/* A filter that looks at T is another one for each T. */
static char *
cut_key(const struct al_pair *p, size_t n, al_time t)
{
	struct al_buf key = { 0 };
	bool timed = false;

	for (size_t i = 0; i < n; i++) {
		al_buf_addf(&key, "%s=%s\n", p[i].name,
			    p[i].value ? p[i].value : "");
		timed = timed || strcmp(p[i].name, "overdue") == 0 ||
			strcmp(p[i].name, "due-within") == 0 ||
			strcmp(p[i].name, "open") == 0;
	}
	if (timed)
		al_buf_addf(&key, "%" PRId64, t);
	return al_buf_take(&key);
}

static enum al_status
ask_cut(struct al_counted *c, const struct al_pair *p, size_t n, al_time t,
	size_t *out, struct al_err *e)
{
	enum al_status s = AL_OK, worst = AL_OK;
	char *key = cut_key(p, n, t);
	struct al_cut *cut = NULL;

	for (*out = 0; *out < c->ncut; ++*out)
		if (strcmp(c->cut[*out].key, key) == 0) {
			free(key);
			return AL_OK;
		}
	cut = al_grow(&c->cut, c->ncut++, sizeof *cut);
	cut->key = key;
	al_filter_init(&cut->sql, c->def, c->next_param);
	al_filter_look_from(c->b, &cut->sql, t);
	for (size_t i = 0; i < n; i++) {
		s = add_pair(c, cut, t, &p[i], e);
		worst = s > worst ? s : worst;
	}
	c->next_param += (int)cut->sql.nparam;
	return worst;
}

/* ---- what is asked ---------------------------- */

struct al_figures *
al_figures_new(struct al_book *b)
{
	struct al_figures *f = al_alloc(sizeof *f);

	f->b = b;
	return f;
}

static struct al_counted *
counted_of(struct al_figures *f, const struct al_ledger *def)
{
	struct al_counted *c = NULL;

	for (size_t i = 0; i < f->ncounted; i++)
		if (f->counted[i]->def == def)
			return f->counted[i];
	c = al_alloc(sizeof *c);
	c->b = f->b;
	c->def = def;
	c->next_param = 1;
	*(struct al_counted **)al_grow(&f->counted, f->ncounted++, sizeof c) =
		c;
	return c;
}

static size_t
ask_period(struct al_counted *c, const struct al_period *p)
{
	size_t i = 0;

	for (; i < c->nperiod; i++)
		if (c->period[i].from == p->from && c->period[i].to == p->to)
			return i;
	*(struct al_period *)al_grow(&c->period, c->nperiod++, sizeof *p) = *p;
	return i;
}

static char *
tally_key(size_t cut, size_t period, const struct al_by *by, size_t nby)
{
	struct al_buf key = { 0 };

	al_buf_addf(&key, "%zu %zu", cut, period);
	for (size_t i = 0; i < nby; i++)
		al_buf_addf(&key, " %d:%d", (int)by[i].kind, by[i].field);
	return al_buf_take(&key);
}

static struct al_tally *
tally_new(struct al_counted *c, const struct al_by *by, size_t nby)
{
	struct al_tally *t = al_alloc(sizeof *t);

	t->of = c;
	t->nby = nby;
	t->many = -1;
	t->by = al_alloc((nby + 1) * sizeof *t->by);
	t->dim = al_alloc((nby + 1) * sizeof *t->dim);
	t->scratch = al_alloc((nby + 1) * sizeof *t->scratch);
	for (size_t i = 0; i < nby; i++) {
		t->by[i] = by[i];
		if (by[i].kind > AL_BY_TOP) {
			t->by_time = true;
			continue;
		}
		t->dim[i] = al_dim_ask(c, by[i].field);
		if (by[i].field >= 0 && c->def->field[by[i].field].many)
			t->many = (int)i;
		if (by[i].kind == AL_BY_TOP)
			c->dim[t->dim[i]].top = true;
	}
	*(struct al_tally **)al_grow(&c->tally, c->ntally++, sizeof t) = t;
	return t;
}

/* A record is counted in each group that one field puts it in; of two such
 * fields it would be in each pair of values. */
static enum al_status
check_by(const struct al_ledger *def, const struct al_by *by, size_t nby,
	 struct al_err *e)
{
	const struct al_field *many = NULL, *f = NULL;

	for (size_t i = 0; i < nby; i++) {
		f = by[i].field >= 0 ? &def->field[by[i].field] : NULL;
		if (!f || !f->many)
			continue;
		if (many)
			return al_fail(e, AL_USAGE,
				       _("by: both '%s' and '%s' hold several "
					 "values; expected one of them"),
				       many->name, f->name);
		many = f;
	}
	return AL_OK;
}

enum al_status
al_tally_ask(struct al_figures *f, const struct al_ledger *def,
	     const struct al_pair *filter, size_t nfilter,
	     const struct al_period *p, const struct al_by *by, size_t nby,
	     struct al_tally **out, struct al_err *e)
{
	struct al_counted *c = counted_of(f, def);
	size_t cut = 0, period = ask_period(c, p);
	enum al_status s = check_by(def, by, nby, e);
	char *key = NULL;

	if (s == AL_OK)
		s = ask_cut(c, filter, nfilter, p->t, &cut, e);

	if (s != AL_OK)
		return s;
	key = tally_key(cut, period, by, nby);
	for (size_t i = 0; i < c->ntally; i++)
		if (strcmp(c->tally[i]->key, key) == 0) {
			*out = c->tally[i];
			free(key);
			return AL_OK;
		}
	*out = tally_new(c, by, nby);
	(*out)->key = key;
	(*out)->cut = cut;
	(*out)->period = period;
	return AL_OK;
}

static size_t
ask_number(struct al_counted *c, const struct al_measure *m)
{
	size_t i = 0;

	for (; i < c->nnumber; i++)
		if (c->number[i].field == m->field &&
		    al_streq(c->number[i].figure, m->figure))
			return i;
	*(struct al_measure *)al_grow(&c->number, c->nnumber++,
				      sizeof *c->number) = *m;
	return i;
}

/* Where the value comes from, of a measure that looks at a field. */
static size_t
source_of(struct al_counted *c, const struct al_measure *m)
{
	if (m->kind == AL_M_DISTINCT)
		return al_dim_ask(c, m->field);
	if (m->kind == AL_M_IN)
		return al_dim_ask(c, AL_COL_STATE);
	return m->field >= 0 ? ask_number(c, m) : 0;
}

size_t
al_tally_slot(struct al_tally *t, const struct al_measure *m)
{
	size_t i = 0;

	for (; i < t->nslot; i++)
		if (al_measure_eq(&t->slot[i], m))
			return i;
	*(struct al_measure *)al_grow(&t->slot, t->nslot, sizeof *m) = *m;
	*(size_t *)al_grow(&t->source, t->nslot, sizeof *t->source) =
		source_of(t->of, m);
	t->nslot++;
	t->records = t->records || m->kind <= AL_M_IN;
	return i;
}

const struct al_measure *
al_tally_measure(const struct al_tally *t, size_t slot)
{
	return &t->slot[slot];
}

size_t
al_figures_ledgers(const struct al_figures *f)
{
	return f->ncounted;
}

const struct al_ledger *
al_figures_ledger(const struct al_figures *f, size_t i)
{
	return f->counted[i]->def;
}

/* ---- releasing ---------------------------- */

static void
tally_free(struct al_tally *t)
{
	free(t->key);
	free(t->by);
	free(t->dim);
	free(t->scratch);
	free(t->slot);
	free(t->source);
	al_map_release(&t->met);
	free(t->group);
	al_map_release(&t->index);
	free(t);
}

static void
counted_free(struct al_counted *c)
{
	for (size_t i = 0; i < c->ntally; i++)
		tally_free(c->tally[i]);
	for (size_t i = 0; i < c->ndim; i++)
		al_dim_release(&c->dim[i]);
	for (size_t i = 0; i < c->ncut; i++) {
		free(c->cut[i].key);
		free(c->cut[i].term);
		al_filter_release(&c->cut[i].sql);
	}
	free(c->tally);
	free(c->dim);
	free(c->cut);
	free(c->period);
	free(c->number);
	al_arena_release(&c->arena);
	free(c);
}

void
al_figures_free(struct al_figures *f)
{
	if (!f)
		return;
	for (size_t i = 0; i < f->ncounted; i++)
		counted_free(f->counted[i]);
	free(f->counted);
	free(f);
}

/* ---- computing ---------------------------- */

static enum al_status
run_one(struct al_counted *c, struct al_err *e)
{
	const struct al_value empty = { AL_V_NULL, 0, NULL };
	struct al_stamp none = { 0 };
	enum al_status s = AL_OK;

	c->nword = (c->ncut + 63) / 64;
	for (size_t i = 0; i < c->ndim; i++)
		al_dim_meet(c, i, &empty); /* number 0 */
	for (size_t i = 0; i < c->ntally; i++)
		if (c->tally[i]->nby == 0)
			al_group_of(c->tally[i], NULL, &none, 0);
	s = al_pass_records(c, e);
	if (s == AL_OK)
		s = al_pass_clocks(c, e);
	if (s == AL_OK)
		s = al_pass_owed(c, e);
	if (s == AL_OK)
		s = al_pass_cover(c, e);
	if (s == AL_OK)
		s = al_pass_presence(c, e);
	for (size_t i = 0; i < c->ntally; i++)
		al_tally_sort(c->tally[i]);
	return s;
}

enum al_status
al_figures_run(struct al_figures *f, struct al_err *e)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < f->ncounted; i++)
		s = run_one(f->counted[i], e);
	return s == AL_OK ? al_pass_journal(f, e) : s;
}
