/* rules.c: deriving the effects of a journal entry again from the definitions */
#include "attach.h"
#include "replay.h"

#include <inttypes.h>
#include <string.h>

struct deriving {
	struct al_replay *p;
	const struct al_ledger *def;
	const struct al_entry *en;
	struct al_parsed *j;
	struct al_act *in;
	struct al_record *r; /* as it was before; NULL: it is added */
	struct al_effect sealed;
	struct al_attached file;
};

/* ---- what was asked for, from what was done ------------------------------------------ */

static void
given(struct deriving *d, int f, const struct al_value *v)
{
	d->in->given[f] = true;
	d->in->val[f] = *v;
	if (v->kind == AL_V_TEXT)
		d->in->val[f].s = al_arena_strdup(&d->p->arena, v->s);
}

static bool
asks(const struct deriving *d, int f)
{
	const struct al_action *a;

	if (d->in->action == (int)d->def->naction + AL_A_ADD)
		return !d->def->field[f].later; /* a grade may set it */
	if ((size_t)d->in->action >= d->def->naction)
		return true;
	a = &d->def->action[d->in->action];
	for (size_t i = 0; i < a->nask; i++)
		if (a->ask[i].field == f)
			return true;
	return false;
}

/* Values that were set are asked for again, unless the action itself set
 * them. */
static void
give_fields(struct deriving *d)
{
	struct al_value v;

	for (size_t i = 0; i < d->def->ncol; i++) {
		const struct al_field *f = &d->def->field[i];

		if (!asks(d, (int)i))
			continue;
		if (al_parsed_value(d->j, "seal", f->name, &v))
			given(d, (int)i,
			      &(struct al_value){ AL_V_INT, d->en->seq, NULL });
		else if (al_parsed_value(d->j, "set", f->name, &v))
			given(d, (int)i, &v);
	}
	for (size_t i = d->def->ncol; i < d->def->nfield; i++)
		if (al_parsed_value(d->j, "arg", d->def->field[i].name, &v))
			given(d, (int)i, &v);
}

static void
give_sealed(struct deriving *d)
{
	struct al_arena *a = &d->p->arena;
	const char *digest;

	d->sealed.digest = al_arena_alloc(a, d->def->ncol * sizeof digest);
	for (size_t i = 0; i < d->def->ncol; i++) {
		digest = al_parsed_text(d->j, "seal", d->def->field[i].name);
		if (strlen(digest) == 64)
			d->sealed.digest[i] = al_arena_strdup(a, digest);
	}
	d->sealed.seal_key = al_parsed_int(d->j, NULL, "seal_key");
	digest = al_parsed_text(d->j, NULL, "new_key");
	d->sealed.new_key = *digest ? al_arena_strdup(a, digest) : NULL;
	digest = al_parsed_text(d->j, NULL, "key_class");
	d->sealed.key_class = *digest ? al_arena_strdup(a, digest) : NULL;
}

static void
give_rest(struct deriving *d)
{
	struct al_arena *a = &d->p->arena;
	const char *s = al_parsed_text(d->j, NULL, "key");

	d->in->import_key = *s ? al_arena_strdup(a, s) : NULL;
	s = al_parsed_text(d->j, NULL, "code");
	if (*s)
		d->in->code = al_arena_strdup(a, s);
	if (al_attached_read(d->j, a, &d->file))
		d->in->attached = &d->file;
	d->in->on = d->en->on;
	d->in->record = d->r;
	al_db_set_now(d->p->book->db, d->en->at);
	al_db_set_writer(d->p->book->db, d->en->uid, d->en->actor);
}

/* ---- comparing -------------------------------------------------------------------------- */

static enum al_status
differs(struct deriving *d, const char *derived)
{
	return al_fail(d->p->e, AL_FOUND,
		       _("journal entry %" PRId64 " (%s): the rules give "
			 "other effects than it says: %s"),
		       d->en->seq, d->en->action, derived);
}

static enum al_status
derive(struct deriving *d)
{
	struct al_err *why = al_err_new();
	struct al_buf out = { 0 };
	enum al_status s;

	give_fields(d);
	give_sealed(d);
	give_rest(d);
	s = al_act_derive(d->p->book, d->in, &d->sealed, &d->p->arena, &out,
			  why);
	if (s == AL_IO)
		al_fail(d->p->e, s, "%s", al_err_line(why, 0));
	else if (s != AL_OK)
		s = differs(d, al_err_count(why) ? al_err_line(why, 0) : "-");
	else if (strcmp(out.s, d->en->data) != 0)
		s = differs(d, out.s);
	al_buf_release(&out);
	al_err_free(why);
	return s;
}

/* An undo follows from the journal alone: what the record's other entries
 * add up to. */
static enum al_status
derive_undo(struct deriving *d)
{
	struct al_arena *a = &d->p->arena;
	struct al_err *why = al_err_new();
	struct al_buf out = { 0 };
	const char *reason = al_parsed_text(d->j, "arg", "reason");
	enum al_status s;

	reason = *reason ? al_arena_strdup(a, reason) : NULL;
	s = al_record_load_clocks(d->p->book, d->r, a, d->p->e);
	if (s == AL_OK)
		s = al_undo_derive(d->p->book, d->r,
				   al_parsed_int(d->j, NULL, "undoes"), reason,
				   &out, why);
	if (s == AL_OK && strcmp(out.s, d->en->data) != 0)
		s = differs(d, out.s);
	else if (s != AL_OK && al_err_count(why))
		s = differs(d, al_err_line(why, 0));
	al_arena_reset(&d->p->book->arena);
	al_buf_release(&out);
	al_err_free(why);
	return s;
}

enum al_status
al_replay_rules(struct al_replay *p, const struct al_ledger *def,
		const struct al_entry *en)
{
	struct deriving d = { .p = p, .def = def, .en = en };
	struct al_key k = { en->office, en->year, en->no };
	int action = al_action_number(def, en->action);
	enum al_status s = AL_OK;

	if (action < 0)
		return al_fail(p->e, AL_FOUND,
			       _("journal entry %" PRId64 ": ledger '%s' has "
				 "no action '%s'"),
			       en->seq, def->name, en->action);
	if (en->version != 0)
		s = al_record_load(p->book, def, &k, &p->arena, &d.r, p->e);
	if (s != AL_OK)
		return s == AL_FOUND ? AL_OK : s; /* replay names it */
	d.j = al_effect_parse(en->data, p->e);
	if (!d.j)
		return AL_IO;
	if (action == (int)def->naction + AL_A_UNDO) {
		s = d.r ? derive_undo(&d) : AL_OK; /* replay names it */
	} else {
		d.in = al_act_new(def, action);
		s = derive(&d);
		al_act_free(d.in);
	}
	al_parsed_free(d.j);
	return s;
}
