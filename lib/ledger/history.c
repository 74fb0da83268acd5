/* history.c: the entries of one record, and what they add up to */
#include "act.h"

#include <string.h>

static void
keep(struct al_entry *en, struct al_arena *a)
{
	en->actor = al_arena_strdup(a, en->actor);
	en->ledger = al_arena_strdup(a, en->ledger);
	en->action = al_arena_strdup(a, en->action);
	en->data = al_arena_strdup(a, en->data);
}

/* Newest first as they are read; turned round at the end. */
static void
reverse(struct al_past *p, size_t n)
{
	for (size_t i = 0; i < n / 2; i++) {
		struct al_past t = p[i];

		p[i] = p[n - 1 - i];
		p[n - 1 - i] = t;
	}
}

static void
mark_undone(struct al_past *p, size_t n)
{
	int64_t seq;

	for (size_t i = 0; i < n; i++) {
		seq = al_effect_undoes(&p[i].en);
		if (!seq)
			continue;
		p[i].live = false;
		for (size_t k = 0; k < i; k++)
			if (p[k].en.seq == seq)
				p[k].live = false;
	}
}

enum al_status
al_history(struct al_book *b, int64_t version, struct al_arena *a,
	   struct al_past **out, size_t *n, struct al_err *e)
{
	struct al_past *list = NULL, *p;
	enum al_status s = AL_OK;

	*n = 0;
	while (version > 0) {
		p = al_grow(&list, *n, sizeof *p);
		s = al_journal_read(b->db, version, &p->en, e);
		if (s != AL_OK)
			break;
		keep(&p->en, a);
		p->live = true;
		(*n)++;
		if (p->en.version >= version) {
			s = AL_FOUND; /* a chain runs backwards, or was broken */
			break;
		}
		version = p->en.version;
	}
	if (s == AL_FOUND)
		s = al_fail(e, AL_IO,
			    _("the journal of this record is broken; run "
			      "ledger-verify"));
	reverse(list, *n);
	mark_undone(list, *n);
	*out = al_arena_alloc(a, (*n + 1) * sizeof *list);
	if (*n)
		memcpy(*out, list, *n * sizeof *list);
	free(list);
	return s;
}

enum al_status
al_history_fold(const struct al_ledger *def, const struct al_key *k,
		const struct al_past *p, size_t n, int64_t before,
		struct al_arena *a, struct al_record **out, struct al_err *e)
{
	struct al_record *r = al_record_new(def, a);
	enum al_status s = AL_OK;

	r->key = *k;
	for (size_t i = 0; s == AL_OK && i < n; i++)
		if (p[i].live && (before == 0 || p[i].en.seq < before))
			s = al_effect_apply(r, &p[i].en, a, e);
	*out = r;
	return s;
}
