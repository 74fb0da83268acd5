/* act.c: the only way to write: validate, compute effects, apply, append */
#include "act.h"
#include "table.h"

#include <inttypes.h>
#include <string.h>

#define BIT(i) ((uint64_t)1 << (i))

/* ---- what is asked for -------------------------------------------------- */

struct al_act *
al_act_new(const struct al_ledger *def, int action)
{
	struct al_act *in = al_alloc(sizeof *in);

	in->def = def;
	in->action = action;
	in->given = al_alloc(def->nfield * sizeof *in->given);
	in->val = al_alloc(def->nfield * sizeof *in->val);
	in->on = AL_NEVER;
	return in;
}

void
al_act_clear(struct al_act *in)
{
	memset(in->given, 0, in->def->nfield * sizeof *in->given);
	memset(in->val, 0, in->def->nfield * sizeof *in->val);
	in->on = AL_NEVER;
	in->code = in->import_key = NULL;
	in->record = NULL;
	in->if_version = 0;
}

void
al_act_free(struct al_act *in)
{
	if (!in)
		return;
	free(in->given);
	free(in->val);
	free(in);
}

enum al_status
al_act_give(struct al_book *b, struct al_act *in, int field, const char *text, bool as_is,
	    struct al_arena *a, struct al_err *e)
{
	const struct al_parse p = {
		.now = in->on != AL_NEVER ? in->on : al_now(b), .as_is = as_is, .arena = a,
	};

	in->given[field] = true;
	return al_value_parse(b, &in->def->field[field], text, &p, &in->val[field], e);
}

/* ---- checks -------------------------------------------------------------- */

/* The next problem is about this field; -1: about the record. */
static void
about(const struct al_acting *x, int field)
{
	if (x->in->about)
		x->in->about(x->in->about_arg, field);
}

static enum al_status
find_record(struct al_acting *x)
{
	const struct al_act *in = x->in;
	enum al_status s = AL_OK;

	if (x->is_new) {
		x->r = al_record_new(x->def, x->a);
		x->r->key.office = al_db_office(x->b->db)->id;
		x->r->on = AL_NEVER;
		return AL_OK;
	}
	if (in->record)
		s = al_record_load(x->b, x->def, &in->record->key, x->a, &x->r, x->e);
	else
		s = al_record_find(x->b, x->def, in->code, x->a, &x->r, x->e);
	if (s != AL_OK)
		return s;
	al_err_about(x->e, "%s", x->r->code);
	if (in->if_version && in->if_version != x->r->version)
		return al_fail(x->e, AL_CONFLICT, _("it has changed since: it is at version "
			"%" PRId64 ", not %" PRId64 "; look at it again"), x->r->version,
			in->if_version);
	if (strcmp(x->r->state, AL_VOID) == 0)
		return al_fail(x->e, AL_CONFLICT, _("cannot %s: the entry was undone"),
			       x->shown);
	return al_record_load_clocks(x->b, x->r, x->a, x->e);
}

/* Does `after` let this one follow the entry that entered the state? */
static bool
may_follow(const struct al_action *act, int by)
{
	return !act->after || (by >= 0 && by < 64 && (act->after & BIT(by)));
}

static void
allowed_actions(struct al_acting *x, struct al_buf *out)
{
	int s = al_state_index(x->def, x->r->state), by = -1;
	struct al_entry en;

	if (al_journal_read(x->b->db, x->r->entered, &en, x->e) == AL_OK)
		by = al_action_number(x->def, en.action);
	for (size_t i = 0; s >= 0 && i < x->def->naction; i++)
		if ((x->def->action[i].from & BIT(s)) && may_follow(&x->def->action[i], by))
			al_buf_addf(out, "%s%s", out->len ? ", " : "",
				    x->def->action[i].name);
}

static enum al_status
check_state(struct al_acting *x)
{
	int s = al_state_index(x->def, x->r->state);
	struct al_buf allowed = { 0 };

	if (!x->own || (s >= 0 && (x->own->from & BIT(s))))
		return AL_OK;
	allowed_actions(x, &allowed);
	al_fail(x->e, AL_CONFLICT, _("cannot %s: it is %s; possible now: %s"), x->shown,
		al_state_label(x->b, x->def, x->r->state), al_buf_str(&allowed));
	al_buf_release(&allowed);
	return AL_CONFLICT;
}

/* `after` and `by another` look at the entry that entered the state. */
static enum al_status
check_entered(struct al_acting *x)
{
	const struct al_action *own = x->own;
	struct al_entry en;
	enum al_status s;
	const char *me = al_db_context(x->b->db)->actor;
	int by;

	if (!own || (!own->after && !own->another))
		return AL_OK;
	s = al_journal_read(x->b->db, x->r->entered, &en, x->e);
	if (s != AL_OK)
		return s;
	by = al_action_number(x->def, en.action);
	if (!may_follow(own, by))
		return al_fail(x->e, AL_CONFLICT, _("cannot %s: it became '%s' by '%s'"),
			       x->shown, al_state_label(x->b, x->def, x->r->state), en.action);
	if (own->another && en.uid == al_db_context(x->b->db)->uid &&
	    (!me || !en.actor || strcmp(me, en.actor) == 0))
		return al_fail(x->e, AL_DENIED, _("cannot %s: that is for another person "
			"than who did '%s'"), x->shown, en.action);
	return AL_OK;
}

static enum al_status
check_on(struct al_acting *x)
{
	const struct al_context *ctx = al_db_context(x->b->db);
	struct al_buf t = { 0 };
	enum al_status s = AL_OK;

	about(x, -1);
	x->at = al_journal_now(x->b->db);
	x->on = x->in->on != AL_NEVER ? x->in->on : ctx->now_given ? ctx->now : x->at;
	if (x->in->on == AL_NEVER && x->on > x->at && !ctx->now_given)
		x->on = x->at;
	if (x->on > x->at) {
		al_show_time(x->b, x->on, &t);
		s = al_fail(x->e, AL_BAD, _("on: %s lies in the future"), t.s);
	} else if (!x->is_new && x->on < x->r->on) {
		al_show_time(x->b, x->r->on, &t);
		s = al_fail(x->e, AL_BAD, _("on: it must not be before the record's last "
			    "entry (%s)"), t.s);
	}
	al_buf_release(&t);
	return s;
}

/* ---- fields -------------------------------------------------------------- */

static bool
asked(const struct al_acting *x, size_t f)
{
	const struct al_field *field = &x->def->field[f];

	if (f >= x->def->nfield - 3) /* note, reason, approver */
		return true;
	if (x->own) {
		for (size_t i = 0; i < x->own->nask; i++)
			if (x->own->ask[i].field == (int)f)
				return true;
		return false;
	}
	if (x->is_new)
		return !field->later && !field->arg;
	switch (x->in->action - (int)x->def->naction) {
	case AL_A_CORRECT:
		return !field->arg;
	case AL_A_ASSIGN:
		return (int)f == x->def->unit || (int)f == x->def->owner ||
		       (int)f == x->def->lead;
	default:
		return false;
	}
}

static enum al_status
missing(struct al_acting *x, const struct al_field *f)
{
	about(x, (int)(f - x->def->field));
	return al_fail(x->e, AL_BAD, _("%s: --%s (%s) is missing"), x->shown, f->option,
		       al_label(x->b, &f->label));
}

static enum al_status
check_asked(struct al_acting *x)
{
	const struct al_ledger *def = x->def;
	enum al_status s = AL_OK;
	bool any = false;

	for (size_t i = 0; i < def->nfield; i++) {
		if (x->in->given[i] && !asked(x, i))
			s = al_fail(x->e, AL_USAGE, _("--%s does not belong to '%s'"),
				    def->field[i].option, x->shown);
		any = any || (i < def->ncol && x->in->given[i]);
	}
	for (size_t i = 0; x->own && i < x->own->nask; i++) {
		int f = x->own->ask[i].field;

		if (!x->own->ask[i].optional && x->in->val[f].kind == AL_V_NULL &&
		    !def->field[f].deflt)
			s = missing(x, &def->field[f]);
	}
	switch (x->in->action - (int)def->naction) {
	case AL_A_CORRECT:
	case AL_A_ASSIGN:
		if (!any)
			s = al_fail(x->e, AL_USAGE, _("%s: no field is given"), x->shown);
		break;
	case AL_A_NOTE:
		if (x->in->val[def->nfield - 3].kind == AL_V_NULL)
			s = missing(x, &def->field[def->nfield - 3]);
		break;
	default:
		break;
	}
	if (x->in->action - (int)def->naction == AL_A_CORRECT &&
	    x->in->val[def->nfield - 2].kind == AL_V_NULL)
		s = missing(x, &def->field[def->nfield - 2]);
	return s;
}

/* What an action was given is journaled with it, though it changes nothing:
 * the second reply of two may have the same outcome. */
static enum al_status
set_field(struct al_acting *x, size_t f, const struct al_value *v)
{
	bool is_private = x->def->field[f].type == AL_PRIVATE;

	if (is_private || x->is_new ? v->kind != AL_V_NULL || !x->is_new
				    : !al_value_eq(&x->r->val[f], v)) {
		x->set[f] = x->changed[f] = true;
		if ((int)f == x->def->unit || (int)f == x->def->owner ||
		    (int)f == x->def->lead)
			x->r->owners = true;
	} else if (x->own && x->in->given[f]) {
		x->set[f] = true;
	}
	x->r->val[f] = *v;
	return AL_OK;
}

static enum al_status
set_default(struct al_acting *x, size_t f)
{
	const struct al_field *field = &x->def->field[f];
	const struct al_parse p = { .now = x->on, .as_is = true, .arena = x->a };
	struct al_value v = { AL_V_TEXT, 0, field->deflt }, *kept;
	enum al_status s = AL_OK;

	if (!field->deflt || x->in->given[f])
		return AL_OK;
	kept = &al_table_of(x->b, x->def)->deflt[f];
	if (kept->kind != AL_V_NULL)
		return set_field(x, f, kept);
	about(x, (int)f);
	if (field->type != AL_REF || !al_ref_there(x->b, field->list, field->deflt))
		s = al_value_parse(x->b, field, field->deflt, &p, &v, x->e);
	if (s == AL_OK && (field->type == AL_YES || field->type == AL_CHOICE ||
			   field->type == AL_INT || field->type == AL_MONEY))
		*kept = v;
	return s == AL_OK ? set_field(x, f, &v) : s;
}

static enum al_status
set_fields(struct al_acting *x)
{
	const struct al_ledger *def = x->def;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < def->ncol; i++)
		if (x->is_new && !def->field[i].later)
			s = set_default(x, i);
	for (size_t i = 0; s == AL_OK && x->own && i < x->own->nask; i++)
		if ((size_t)x->own->ask[i].field < def->ncol && !x->own->ask[i].optional)
			s = set_default(x, (size_t)x->own->ask[i].field);
	for (size_t i = 0; s == AL_OK && i < def->ncol; i++)
		if (x->in->given[i])
			s = set_field(x, i, &x->in->val[i]);
	/* arguments, for conditions and clocks that ask about them */
	for (size_t i = def->ncol; i < def->nfield; i++)
		x->r->val[i] = x->in->val[i];
	return s;
}

/* What the action itself sets, whatever was asked. */
static enum al_status
set_fixed(struct al_acting *x)
{
	const struct al_parse p = { .now = x->on, .as_is = true, .arena = x->a };
	struct al_value v;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && x->own && i < x->own->nset; i++) {
		s = al_value_parse(x->b, &x->def->field[x->own->set[i].field],
				   x->own->set[i].value, &p, &v, x->e);
		if (s == AL_OK)
			s = set_field(x, (size_t)x->own->set[i].field, &v);
	}
	return s;
}

static enum al_status
check_required(struct al_acting *x)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; i < x->def->ncol; i++) {
		const struct al_field *f = &x->def->field[i];

		if (f->required && !f->later && x->r->val[i].kind == AL_V_NULL &&
		    (x->is_new || x->set[i]))
			s = missing(x, f);
	}
	return s;
}

static enum al_status
check_dated(struct al_acting *x)
{
	int f = x->def->dated;
	const struct al_value *v = f >= 0 ? &x->r->val[f] : NULL;
	struct al_buf text = { 0 };
	char today[AL_DATE_LEN];
	bool late;

	if (!v || !x->set[f] || v->kind == AL_V_NULL)
		return AL_OK;
	al_day_text(al_time_day(x->at, al_offset(x->b)), today);
	late = v->kind == AL_V_INT ? v->i > x->at : strcmp(v->s, today) > 0;
	if (!late)
		return AL_OK;
	about(x, f);
	al_value_text(x->b, &x->def->field[f], v, &text);
	al_fail(x->e, AL_BAD, _("%s: %s lies in the future"), x->def->field[f].option,
		text.s);
	al_buf_release(&text);
	return AL_BAD;
}

static enum al_status
unique_statement(struct al_acting *x, size_t f, struct al_stmt **out)
{
	struct al_stmt **st = &al_table_of(x->b, x->def)->unique[f];
	struct al_buf sql = { 0 };
	enum al_status s = AL_OK;

	if (!*st) {
		al_buf_adds(&sql, "SELECT _office, _year, _no FROM ");
		al_sql_name(&sql, x->def->name);
		al_buf_adds(&sql, " WHERE ");
		al_sql_name(&sql, x->def->field[f].name);
		al_buf_adds(&sql, " = ?1 AND _state <> 'void'");
		s = al_sql(x->b->db, sql.s, st, x->e);
		al_buf_release(&sql);
	}
	*out = *st;
	return s;
}

/* A record isn't merged into itself, nor does it repeat itself. */
static enum al_status
check_self(struct al_acting *x)
{
	for (size_t i = 0; i < x->def->ncol; i++) {
		if (x->def->field[i].type != AL_CODE || !x->set[i] ||
		    !al_streq(x->r->val[i].s, x->r->code))
			continue;
		about(x, (int)i);
		return al_fail(x->e, AL_CONFLICT, _("%s: %s is the record itself"),
			       x->def->field[i].option, x->r->code);
	}
	return AL_OK;
}

/* A value of a unique field may stand in one record only. */
static enum al_status
check_unique(struct al_acting *x, size_t f)
{
	struct al_buf code = { 0 };
	struct al_stmt *st;
	struct al_key k;
	enum al_status s = unique_statement(x, f, &st);

	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, x->r->val[f].s);
	if (!al_step(st, &s, x->e))
		return s;
	k = (struct al_key){ al_col_int(st, 0), al_col_int(st, 1), al_col_int(st, 2) };
	al_reset(st);
	if (!x->is_new && memcmp(&k, &x->r->key, sizeof k) == 0)
		return AL_OK;
	about(x, (int)f);
	al_code_text(x->def, &k, &code);
	s = al_fail(x->e, AL_CONFLICT, _("%s: '%s' is taken by %s"),
		    x->def->field[f].option, x->r->val[f].s, code.s);
	al_buf_release(&code);
	return s;
}

static enum al_status
check_uniques(struct al_acting *x)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < x->def->ncol; i++)
		if ((x->def->field[i].unique || (int)i == x->def->ref) && x->set[i] &&
		    x->r->val[i].kind == AL_V_TEXT)
			s = check_unique(x, i);
	return s;
}

/* ---- rules --------------------------------------------------------------- */

/* The fields of a condition that aren't set: what a clerk has to add. */
static void
unset_fields(struct al_acting *x, const struct al_cond *c, struct al_buf *out)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->term[i].test == AL_SET &&
		    x->r->val[c->term[i].field].kind == AL_V_NULL)
			al_buf_addf(out, "%s--%s", out->len ? ", " : "",
				    x->def->field[c->term[i].field].option);
}

static void
cond_text(struct al_acting *x, const struct al_cond *c, struct al_buf *out)
{
	static const char *const word[] = { " = ", " != ", "", "" };

	for (size_t i = 0; i < c->n; i++) {
		const struct al_term *t = &c->term[i];

		al_buf_addf(out, "%s%s%s%s%s", i == 0 ? "" : t->or ? " or " : " and ",
			    t->test == AL_UNSET ? "not " : "",
			    x->def->field[t->field].option, word[t->test],
			    t->value ? t->value : "");
	}
}

static enum al_status
check_rule(struct al_acting *x, const struct al_rule *rule)
{
	struct al_buf why = { 0 };
	const char *label;

	if (al_cond_true(x->def, x->r->val, &rule->cond) == rule->unless ||
	    !al_cond_true(x->def, x->r->val, &rule->when))
		return AL_OK;
	about(x, rule->cond.n ? rule->cond.term[0].field : -1);
	label = al_label(x->b, &rule->text);
	if (label) {
		al_fail(x->e, AL_CONFLICT, _("cannot %s: %s"), x->shown, label);
		return AL_CONFLICT;
	}
	if (rule->unless)
		unset_fields(x, &rule->cond, &why);
	if (why.len) {
		al_fail(x->e, AL_CONFLICT, _("cannot %s: still missing: %s"), x->shown, why.s);
	} else {
		cond_text(x, &rule->cond, &why);
		al_fail(x->e, AL_CONFLICT, rule->unless ? _("cannot %s: only where %s")
			: _("cannot %s: not where %s"), x->shown, why.s);
	}
	al_buf_release(&why);
	return AL_CONFLICT;
}

/* The action's own rules look at what was asked, before it sets anything. */
static enum al_status
check_own_rules(struct al_acting *x)
{
	enum al_status t;

	for (size_t i = 0; x->own && i < x->own->nrule; i++) {
		t = check_rule(x, &x->own->rule[i]);
		x->ruled = t > x->ruled ? t : x->ruled;
	}
	return AL_OK; /* told with all that is wrong */
}

static enum al_status
check_rules(struct al_acting *x)
{
	enum al_status s = x->ruled, t;

	for (size_t i = 0; i < x->def->nrule; i++) {
		t = check_rule(x, &x->def->rule[i]);
		s = t > s ? t : s;
	}
	return s;
}

/* An accusation doesn't go to the unit that it accuses, nor below it
 * (Regulation on Petitions 2022, Art. 30). */
static enum al_status
check_accused(struct al_acting *x)
{
	const struct al_value *accused, *unit;

	if (x->def->accused < 0 || x->def->unit < 0 ||
	    !al_cond_true(x->def, x->r->val, &x->def->hide_when))
		return AL_OK;
	accused = &x->r->val[x->def->accused];
	unit = &x->r->val[x->def->unit];
	if (accused->kind != AL_V_TEXT || unit->kind != AL_V_TEXT ||
	    !al_ref_under(x->b, x->def->field[x->def->unit].list, unit->s, accused->s))
		return AL_OK;
	about(x, x->def->unit);
	return al_fail(x->e, AL_DENIED, _("cannot %s: '%s' is the accused unit or belongs "
		"to it (Regulation on Petitions 2022, Art. 30)"), x->shown, unit->s);
}

/* ---- the state ----------------------------------------------------------- */

static enum al_status
move_state(struct al_acting *x)
{
	struct al_record *before;
	enum al_status s;

	x->from = x->r->state;
	x->entered = x->r->entered;
	if (!x->own || x->own->to == AL_TO_SAME)
		return AL_OK;
	if (x->own->to == AL_TO_STATE) {
		x->r->state = x->def->state[x->own->state].name;
		return AL_OK;
	}
	s = al_acting_past(x);
	if (s == AL_OK)
		s = al_history_fold(x->b, x->def, &x->r->key, x->past, x->npast,
				    x->entered, x->a, &before, x->e);
	if (s != AL_OK)
		return s;
	x->r->state = before->state;
	x->r->entered = before->entered;
	return AL_OK;
}

/* ---- writing ------------------------------------------------------------- */

static int64_t
year_of(struct al_acting *x)
{
	const struct al_value *v = x->def->dated >= 0 ? &x->r->val[x->def->dated] : NULL;

	if (x->def->reg)
		return 0;
	if (v && v->kind == AL_V_TEXT)
		return strtoll(v->s, NULL, 10);
	return al_day_year(al_time_day(v && v->kind == AL_V_INT ? v->i : x->on,
				       al_offset(x->b)));
}

static enum al_status
next_number(struct al_acting *x)
{
	struct al_buf code = { 0 };
	enum al_status s;

	x->r->key.year = year_of(x);
	s = al_record_next(x->b, x->def, &x->r->key, x->e);
	if (s != AL_OK)
		return s;
	if (x->def->reg) {
		x->r->code = x->in->code;
	} else {
		al_code_text(x->def, &x->r->key, &code);
		x->r->code = al_arena_strdup(x->a, code.s);
		al_buf_release(&code);
	}
	return AL_OK;
}

static enum al_status
put_import_key(struct al_acting *x)
{
	struct al_table *t = al_table_of(x->b, x->def);
	struct al_stmt *st;
	enum al_status s = AL_OK;

	if (!x->in->import_key)
		return AL_OK;
	if (!t->import_key)
		s = al_sql(x->b->db, "INSERT INTO import_key (ledger, key, office, year, "
			   "no) VALUES (?1, ?2, ?3, ?4, ?5)", &t->import_key, x->e);
	if (s != AL_OK)
		return s;
	st = t->import_key;
	al_bind_text(st, 1, x->def->name);
	al_bind_text(st, 2, x->in->import_key);
	al_bind_int(st, 3, x->r->key.office);
	al_bind_int(st, 4, x->r->key.year);
	al_bind_int(st, 5, x->r->key.no);
	return al_run(st, x->e);
}

/* Seal the private values: the record then holds which sealed row it is. */
static enum al_status
seal_fields(struct al_acting *x, struct al_effect *f, char key_digest[65])
{
	bool no_mask = x->def->no_mask.n &&
		       al_cond_true(x->def, x->r->val, &x->def->no_mask);
	int64_t seq = al_journal_next(x->b->db), new_key;
	struct al_place p = { x->r->key.office, x->r->key.year, x->r->key.no,
			      x->def->name, NULL };
	const char *plain, *mask;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < x->def->ncol; i++) {
		if (x->def->field[i].type != AL_PRIVATE || !x->set[i] ||
		    x->r->val[i].kind != AL_V_TEXT)
			continue;
		if (!f->digest)
			f->digest = al_arena_alloc(x->a, x->def->ncol * sizeof *f->digest);
		plain = x->r->val[i].s;
		mask = no_mask ? NULL : al_mask_of(&x->def->field[i], plain, x->a);
		p.field = x->def->field[i].name;
		s = al_seal(x->b->db, &p, seq, plain, mask, f->digest[i], &new_key,
			    &f->seal_key, key_digest, x->e);
		if (new_key)
			f->new_key = key_digest;
		x->r->val[i] = (struct al_value){ AL_V_INT, seq, NULL };
	}
	return s;
}

static enum al_status
append(struct al_acting *x, const struct al_effect *f)
{
	struct al_entry en = {
		.on = x->on, .ledger = x->def->name, .year = x->r->key.year,
		.no = x->r->key.no, .version = x->r->version, .action = x->name,
		.def = x->def->version,
	};
	enum al_status s;

	al_effect_json(&x->b->json, f);
	en.data = x->b->json.s;
	s = al_journal_append(x->b->db, &en, x->e);
	if (s != AL_OK)
		return s;
	if (f->from && !f->entered)
		x->r->entered = en.seq;
	x->r->version = en.seq;
	x->r->on = x->on;
	return al_record_write(x->b, x->r, x->is_new, x->e);
}

/* All of the effect but the digests of private values. */
static void
make_effect(const struct al_acting *x, struct al_effect *f)
{
	*f = (struct al_effect){
		.r = x->r, .set = x->set, .arg = x->in->given, .argval = x->in->val,
		.on = AL_NEVER, .import_key = x->in->import_key,
		.code = x->is_new && x->def->reg ? x->in->code : NULL,
	};
	if (x->is_new) {
		f->from = "";
	} else if (strcmp(x->from, x->r->state) != 0) {
		f->from = x->from;
		if (x->own && x->own->to == AL_TO_BEFORE)
			f->entered = x->r->entered;
	}
}

static enum al_status
write_act(struct al_acting *x)
{
	struct al_effect f;
	char key_digest[65];
	enum al_status s = AL_OK;

	make_effect(x, &f);
	if (x->is_new)
		s = next_number(x);
	if (s == AL_OK)
		s = seal_fields(x, &f, key_digest);
	if (s == AL_OK)
		s = append(x, &f);
	if (s == AL_OK)
		s = put_import_key(x);
	if (x->def->reg)
		al_ref_forget(x->b);
	return s;
}

/* ---- all together -------------------------------------------------------- */

static enum al_status
check_register_code(struct al_acting *x)
{
	const struct al_ref *ref;
	enum al_status s;

	if (!x->is_new || !x->def->reg)
		return AL_OK;
	about(x, -1);
	if (!x->in->code || !*x->in->code)
		return al_fail(x->e, AL_BAD, _("%s: --code is missing"), x->shown);
	s = al_ref_find(x->b, x->def->name, x->in->code, false, &ref, x->e);
	if (s == AL_OK && ref->found && !ref->is_void)
		s = al_fail(x->e, AL_CONFLICT, _("there is a %s '%s' already"),
			    x->def->name, x->in->code);
	return s;
}

/* What the record would be: each of these needs the ones before it. */
static enum al_status
work_out(struct al_acting *x)
{
	static enum al_status (*const step[])(struct al_acting *) = {
		check_on, check_state, check_entered, check_asked, check_register_code,
		move_state, set_fields, check_own_rules, set_fixed,
	};
	enum al_status s = find_record(x);

	for (size_t i = 0; s == AL_OK && i < AL_COUNT(step); i++)
		s = step[i](x);
	return s;
}

/* May it be so?  Everything that is wrong is told, not the first alone. */
static enum al_status
check_result(struct al_acting *x)
{
	static enum al_status (*const step[])(struct al_acting *) = {
		check_required, check_dated, check_rules,   check_accused,
		check_self,	check_uniques,
	};
	enum al_status s = AL_OK, t;

	for (size_t i = 0; s != AL_IO && i < AL_COUNT(step); i++) {
		t = step[i](x);
		s = t > s ? t : s;
	}
	return s;
}

static enum al_status
prepare(struct al_acting *x, struct al_book *b, const struct al_act *in,
	struct al_arena *a, struct al_err *e)
{
	enum al_status s;

	*x = (struct al_acting){
		.b = b, .a = a, .e = e, .in = in, .def = in->def,
		.name = al_action_name(in->def, in->action),
		.shown = al_action_shown(b, in->def, in->action),
		.is_new = in->action == (int)in->def->naction + AL_A_ADD,
	};
	if ((size_t)in->action < in->def->naction)
		x->own = &in->def->action[in->action];
	x->set = al_arena_alloc(a, in->def->ncol * sizeof *x->set);
	x->changed = al_arena_alloc(a, in->def->ncol * sizeof *x->changed);
	s = work_out(x);
	return s == AL_OK && !in->checked ? check_result(x) : s;
}

enum al_status
al_act_check(struct al_book *b, const struct al_act *in, struct al_arena *a,
	     struct al_err *e)
{
	struct al_acting x;
	enum al_status s = prepare(&x, b, in, a, e);

	/* the clocks of a new record can't be refused */
	return s == AL_OK && !x.is_new ? al_duties(&x) : s;
}

enum al_status
al_act(struct al_book *b, const struct al_act *in, struct al_arena *a,
       struct al_record **out, struct al_err *e)
{
	struct al_acting x;
	enum al_status s = prepare(&x, b, in, a, e);

	if (s == AL_OK)
		s = al_duties(&x);
	if (s == AL_OK)
		s = write_act(&x);
	if (s == AL_OK)
		*out = x.r;
	return s;
}

enum al_status
al_act_derive(struct al_book *b, const struct al_act *in, struct al_effect *sealed,
	      struct al_arena *a, struct al_buf *out, struct al_err *e)
{
	struct al_effect f;
	struct al_acting x;
	enum al_status s = prepare(&x, b, in, a, e);

	if (s == AL_OK)
		s = al_duties(&x);
	if (s != AL_OK)
		return s;
	make_effect(&x, &f);
	f.digest = sealed->digest;
	f.seal_key = sealed->seal_key;
	f.new_key = sealed->new_key;
	al_effect_json(out, &f);
	return AL_OK;
}

void
al_act_missing(struct al_book *b, const struct al_act *in, struct al_err *e)
{
	const struct al_ledger *def = in->def;
	struct al_acting x = { .b = b, .e = e, .in = in, .def = def,
			       .shown = al_action_shown(b, def, in->action) };
	const struct al_field *f;

	for (size_t i = 0; in->action == (int)def->naction + AL_A_ADD && i < def->ncol; i++) {
		f = &def->field[i];
		if (f->required && !f->later && !f->deflt && !in->given[i])
			missing(&x, f);
	}
	for (size_t i = 0; (size_t)in->action < def->naction &&
			   i < def->action[in->action].nask; i++) {
		const struct al_ask *ask = &def->action[in->action].ask[i];

		f = &def->field[ask->field];
		if (!ask->optional && !f->deflt && !in->given[ask->field])
			missing(&x, f);
	}
}
