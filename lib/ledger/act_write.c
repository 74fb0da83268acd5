/* act_write.c: the number, the seals, the entry and the row */
#include "act_part.h"
#include "keep.h"
#include "table.h"

#include <inttypes.h>
#include <string.h>

int64_t
al_acting_year(const struct al_acting *x)
{
	const struct al_value *v =
		x->def->dated >= 0 ? &x->r->val[x->def->dated] : NULL;

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

	x->r->key.year = al_acting_year(x);
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

/* Seal the private values: the record then holds which sealed row it is. */
static enum al_status
seal_fields(struct al_acting *x, struct al_effect *f, char key_digest[65])
{
	bool no_mask = x->def->no_mask.n &&
		       al_cond_true(x->def, x->r->val, &x->def->no_mask);
	const char *class = al_keep_class(x->def, x->a);
	int64_t seq = al_journal_next(x->b->db), new_key;
	struct al_place p = { x->r->key.office, x->r->key.year, x->r->key.no,
			      x->def->name, NULL };
	const char *plain, *mask;
	char *digest;
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < x->def->ncol; i++) {
		if (x->def->field[i].type != AL_PRIVATE || !x->set[i] ||
		    x->r->val[i].kind != AL_V_TEXT)
			continue;
		if (!f->digest)
			f->digest =
				al_arena_alloc(x->a, x->def->ncol *
							     sizeof *f->digest);
		plain = x->r->val[i].s;
		mask = no_mask ? NULL
			       : al_mask_of(&x->def->field[i], plain, x->a);
		p.field = x->def->field[i].name;
		digest = al_arena_alloc(x->a, 65);
		s = al_seal(x->b->db, &p, seq, class, plain, mask, digest,
			    &new_key, &f->seal_key, key_digest, x->e);
		f->digest[i] = digest;
		if (new_key) {
			f->new_key = key_digest;
			f->key_class = class;
		}
		x->r->val[i] = (struct al_value){ AL_V_INT, seq, NULL };
	}
	return s;
}

static enum al_status
append(struct al_acting *x, const struct al_effect *f)
{
	struct al_entry en = {
		.on = x->on,
		.ledger = x->def->name,
		.year = x->r->key.year,
		.no = x->r->key.no,
		.version = x->r->version,
		.action = x->name,
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
void
al_acting_effect(const struct al_acting *x, struct al_effect *f)
{
	*f = (struct al_effect){
		.r = x->r,
		.set = x->set,
		.arg = x->said ? x->said : x->in->given,
		.argval = x->r->val,
		.on = AL_NEVER,
		.import_key = x->in->import_key,
		.code = x->is_new && x->def->reg ? x->in->code : NULL,
		.file = x->attached,
		.destroyed = x->destroyed,
		.ndestroyed = x->ndestroyed,
	};
	if (x->is_new) {
		f->from = "";
	} else if (strcmp(x->from, x->r->state) != 0) {
		f->from = x->from;
		if (x->own && x->own->to == AL_TO_BEFORE)
			f->entered = x->r->entered;
	}
}

/* All else was checked: nothing is taken in for an act that is refused. */
static enum al_status
take_file(struct al_acting *x)
{
	enum al_status s;

	if (!x->in->file)
		return AL_OK;
	s = al_file_take(x->b->db, x->in->file, &x->file, x->e);
	x->file.name = x->in->file_name;
	x->attached = &x->file;
	return s;
}

enum al_status
al_acting_write(struct al_acting *x)
{
	struct al_effect f;
	char key_digest[65];
	enum al_status s = take_file(x);

	if (s != AL_OK)
		return s;
	al_acting_effect(x, &f);
	if (x->is_new)
		s = next_number(x);
	if (s == AL_OK)
		s = seal_fields(x, &f, key_digest);
	if (s == AL_OK)
		s = al_acting_destroy(x);
	if (s == AL_OK)
		s = append(x, &f);
	if (s == AL_OK && x->in->import_key && !x->in->key_later)
		s = al_import_key_take(x->b, x->def, x->in->import_key,
				       &x->r->key, x->e);
	if (x->def->reg)
		al_ref_forget(x->b);
	return s;
}
