/* undo.c: undoing a whole command by entries that restore what was before */
#include "office.h"

#include <inttypes.h>
#include <string.h>

struct undoing {
	struct al_book *b;
	struct al_err *e;
	int64_t *seq; /* the command's entries, in order */
	size_t n;
	const char *reason;
	struct al_buf codes, told;
};

/* ---- which entries ------------------------------------------------------------ */

static bool
never_undone(const char *action)
{
	static const char *const no[] = { AL_GENESIS, AL_DEFINE, "reveal",
					  "destroy", "undo" };

	for (size_t i = 0; i < AL_COUNT(no); i++)
		if (strcmp(action, no[i]) == 0)
			return true;
	return false;
}

struct collecting {
	struct undoing *u;
	int64_t cmd;
};

static enum al_status
collect(void *arg, const struct al_entry *en)
{
	struct collecting *c = arg;

	if (en->cmd != c->cmd)
		return AL_FOUND; /* the command's entries stand together */
	if (never_undone(en->action))
		return al_fail(c->u->e, AL_CONFLICT,
			       _("cannot undo: '%s' cannot be undone; "
				 "act again instead"),
			       en->action);
	*(int64_t *)al_grow(&c->u->seq, c->u->n++, sizeof(int64_t)) = en->seq;
	return AL_OK;
}

static enum al_status
entries_of(struct undoing *u, int64_t cmd)
{
	struct collecting c = { u, cmd };
	enum al_status s = al_journal_each(u->b->db, cmd, collect, &c, u->e);

	return s == AL_FOUND ? AL_OK : s;
}

/* The command that wrote the record's last live entry. */
static enum al_status
command_of(struct undoing *u, const char *code, int64_t *cmd)
{
	const struct al_ledger *def = NULL;
	struct al_record *r;
	struct al_past *past;
	enum al_status s;
	size_t n;

	s = al_record_find(u->b, def, code, &u->b->arena, &r, u->e);
	if (s == AL_OK)
		s = al_history(u->b, r->version, &u->b->arena, &past, &n, u->e);
	if (s != AL_OK)
		return s;
	while (n > 0 && !past[n - 1].live)
		n--;
	if (n == 0)
		return al_fail(u->e, AL_CONFLICT,
			       _("%s: nothing is left to undo"), code);
	*cmd = past[n - 1].en.cmd;
	return AL_OK;
}

static enum al_status
command_of_seq(struct undoing *u, int64_t seq, int64_t *cmd)
{
	struct al_entry en;
	enum al_status s = al_journal_read(u->b->db, seq, &en, u->e);

	if (s == AL_FOUND)
		return al_fail(u->e, AL_CONFLICT,
			       _("there is no entry %" PRId64), seq);
	*cmd = en.cmd;
	return s;
}

/* ---- one entry ------------------------------------------------------------------ */

static struct al_clock *
same_run(struct al_record *r, const struct al_clock *c)
{
	for (size_t i = 0; i < r->nclock; i++)
		if (r->clock[i].n == c->n &&
		    strcmp(r->clock[i].name, c->name) == 0)
			return &r->clock[i];
	return NULL;
}

static void
restore_clocks(struct al_record *r, struct al_record *to, struct al_arena *a)
{
	struct al_clock *was, *now;

	for (size_t i = 0; i < r->nclock; i++) {
		was = same_run(to, &r->clock[i]);
		if (!was || al_clock_removed(was)) {
			al_clock_remove(&r->clock[i]);
			al_record_touch(r, &r->clock[i]);
		} else if (!al_clock_same(was, &r->clock[i])) {
			r->clock[i] = *was;
			al_record_touch(r, &r->clock[i]);
		}
	}
	for (size_t i = 0; i < to->nclock; i++)
		if (!same_run(r, &to->clock[i]) &&
		    !al_clock_removed(&to->clock[i])) {
			now = al_record_clock_n(r, to->clock[i].name,
						to->clock[i].n, a);
			*now = to->clock[i];
			al_record_touch(r, now);
		}
}

static void
restore_fields(struct al_record *r, const struct al_record *to, bool *set)
{
	const struct al_ledger *def = r->def;

	for (size_t i = 0; i < def->ncol; i++) {
		if (al_value_eq(&r->val[i], &to->val[i]))
			continue;
		set[i] = true;
		r->val[i] = to->val[i];
		r->owners = r->owners || al_def_owns(def, (int)i);
	}
}

static enum al_status
check_last(const struct al_record *r, const struct al_past *past, size_t n,
	   int64_t seq, struct al_err *e)
{
	while (n > 0 && !past[n - 1].live && past[n - 1].en.seq != seq)
		n--;
	if (n > 0 && past[n - 1].en.seq == seq && !past[n - 1].live)
		return al_fail(e, AL_CONFLICT,
			       _("%s: entry %" PRId64 " was undone "
				 "already; see 'ledger-show %s'"),
			       r->code, seq, r->code);
	if (n > 0 && past[n - 1].en.seq == seq)
		return AL_OK;
	return al_fail(e, AL_CONFLICT,
		       _("%s: cannot undo entry %" PRId64 ": a later one "
			 "(%" PRId64
			 ", %s) stands on it; see 'ledger-show %s'"),
		       r->code, seq, n ? past[n - 1].en.seq : 0,
		       n ? past[n - 1].en.action : "-", r->code);
}

/* Set the record to what its live entries before `seq` add up to; *f is what
 * that changes. */
static enum al_status
restore(struct al_book *b, struct al_record *r, const struct al_past *past,
	size_t n, struct al_effect *f, struct al_err *e)
{
	struct al_arena *a = &b->arena;
	bool *set = al_arena_alloc(a, (r->def->ncol + 1) * sizeof *set);
	struct al_record *to;
	enum al_status s;

	f->set = set;
	if (n && past[0].en.seq == f->undoes) {
		/* the entry that added it: the code stays used */
		f->from = r->state;
		r->state = AL_VOID;
		f->entered = r->entered;
		f->on = r->on;
		restore_clocks(r, al_record_new(r->def, a), a);
		return AL_OK;
	}
	s = al_history_fold(r->def, &r->key, past, n, f->undoes, a, &to, e);
	if (s != AL_OK)
		return s;
	if (strcmp(to->state, r->state) != 0 || to->entered != r->entered) {
		f->from = r->state;
		r->state = to->state;
		f->entered = r->entered = to->entered;
	}
	f->on = r->on = to->on;
	restore_fields(r, to, set);
	restore_clocks(r, to, a);
	return AL_OK;
}

enum al_status
al_undo_derive(struct al_book *b, struct al_record *r, int64_t seq,
	       const char *reason, struct al_buf *json, struct al_err *e)
{
	struct al_effect f = { .r = r, .undoes = seq, .on = AL_NEVER };
	size_t last = r->def->nfield - 2; /* the argument "reason" */
	bool *arg = al_arena_alloc(&b->arena, r->def->nfield * sizeof *arg);
	struct al_value *val =
		al_arena_alloc(&b->arena, r->def->nfield * sizeof *val);
	struct al_past *past;
	enum al_status s;
	size_t n;

	arg[last] = reason != NULL;
	val[last] =
		(struct al_value){ reason ? AL_V_TEXT : AL_V_NULL, 0, reason };
	f.arg = arg;
	f.argval = val;
	s = al_history(b, r->version, &b->arena, &past, &n, e);
	if (s == AL_OK)
		s = check_last(r, past, n, seq, e);
	if (s == AL_OK)
		s = restore(b, r, past, n, &f, e);
	if (s == AL_OK)
		al_effect_json(json, &f);
	return s;
}

static enum al_status
append_undo(struct undoing *u, struct al_record *r)
{
	struct al_entry en = {
		.on = al_journal_now(u->b->db),
		.ledger = r->def->name,
		.year = r->key.year,
		.no = r->key.no,
		.version = r->version,
		.action = "undo",
		.def = r->def->version,
		.data = u->b->json.s,
	};
	enum al_status s = al_journal_append(u->b->db, &en, u->e);

	r->version = en.seq;
	if (s == AL_OK)
		s = al_record_write(u->b, r, false, u->e);
	return s;
}

static enum al_status
check_unique(struct undoing *u, const struct al_record *r)
{
	struct al_record *other = NULL;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < r->def->ncol; i++) {
		s = al_unique_other(u->b, r, i, &u->b->arena, &other, u->e);
		if (s == AL_OK && other)
			s = al_unique_taken(r, i, other->code, u->e);
	}
	return s;
}

static enum al_status
check_once(struct undoing *u, const struct al_record *r)
{
	struct al_record *other = NULL;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < r->def->nonce; i++) {
		s = al_once_other(u->b, r, i, &u->b->arena, &other, u->e);
		if (s == AL_OK && other)
			s = al_once_taken(
				u->b, r->def, i,
				u->b->zh ? al_builtin_action_label[AL_A_UNDO].zh
					 : "undo",
				other->code, u->e);
	}
	return s;
}

/* What the undone entry had moved away from may have been taken since. */
static enum al_status
check_room(struct undoing *u, const struct al_record *r)
{
	enum al_status s = AL_OK;

	if (strcmp(r->state, AL_VOID) == 0)
		return AL_OK;
	al_err_about(u->e, "%s", r->code);
	s = check_unique(u, r);
	if (s == AL_OK)
		s = check_once(u, r);
	al_err_about_clear(u->e);
	return s;
}

static enum al_status
undo_entry(struct undoing *u, int64_t seq)
{
	struct al_arena *a = &u->b->arena;
	const struct al_ledger *def;
	struct al_record *r;
	struct al_entry en;
	struct al_key k;
	const char *ledger, *action;
	enum al_status s;

	s = al_journal_read(u->b->db, seq, &en, u->e);
	if (s != AL_OK)
		return s;
	k = (struct al_key){ en.office, en.year, en.no };
	ledger = al_arena_strdup(a, en.ledger);
	action = al_arena_strdup(a, en.action);
	s = al_book_ledger(u->b, ledger, &def, u->e);
	if (s == AL_OK)
		s = al_record_load(u->b, def, &k, a, &r, u->e);
	if (s == AL_OK)
		s = al_record_load_clocks(u->b, r, a, u->e);
	if (s == AL_OK)
		s = al_undo_derive(u->b, r, seq, u->reason, &u->b->json, u->e);
	if (s == AL_OK)
		s = check_room(u, r);
	if (s == AL_OK)
		s = append_undo(u, r);
	if (s == AL_OK && strcmp(r->state, AL_VOID) == 0)
		s = al_import_key_free(u->b, u->b->db, def, seq, u->e);
	if (s != AL_OK)
		return s;
	al_buf_addf(&u->codes, "%s\n", r->code);
	al_buf_addf(&u->told, _("%s: undone: %s"), r->code,
		    al_label(u->b, al_action_label(def, action)));
	al_buf_addc(&u->told, '\n');
	if (def->reg)
		al_ref_forget(u->b);
	return AL_OK;
}

enum al_status
al_undo(struct al_book *b, const char *code, int64_t seq, const char *reason,
	char **codes, char **told, struct al_err *e)
{
	struct undoing u = { .b = b, .e = e, .reason = reason };
	int64_t cmd = 0;
	enum al_status s;

	*codes = *told = NULL;
	s = seq ? command_of_seq(&u, seq, &cmd) : command_of(&u, code, &cmd);
	if (s == AL_OK)
		s = entries_of(&u, cmd);
	for (size_t i = u.n; s == AL_OK && i-- > 0;) {
		al_arena_reset(&b->arena);
		al_db_progress(b->db, N_("entries undone"), (int64_t)(u.n - i),
			       (int64_t)u.n);
		s = undo_entry(&u, u.seq[i]);
	}
	if (s == AL_OK) {
		*codes = al_buf_take(&u.codes);
		*told = al_buf_take(&u.told);
	}
	free(u.seq);
	al_buf_release(&u.codes);
	al_buf_release(&u.told);
	return s;
}
