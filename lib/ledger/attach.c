/* attach.c: what is attached to records: listed, checked, written out, copied */
#include "attach.h"
#include "base/map.h"

#include <inttypes.h>
#include <string.h>

const struct al_field al_file_field = {
	.name = "file",
	.option = "file",
	.label = { "file", "文件" },
	.type = AL_TEXT,
	.arg = true,
};

/* ---- of one entry, of one record ------------------------------------------ */

bool
al_attached_read(struct al_parsed *p, struct al_arena *a,
		 struct al_attached *out)
{
	const char *hash = al_parsed_text(p, "file", "hash");

	if (strlen(hash) != sizeof out->hash - 1)
		return false;
	memcpy(out->hash, hash, sizeof out->hash);
	out->size = al_parsed_int(p, "file", "size");
	out->name = al_arena_strdup(a, al_parsed_text(p, "file", "name"));
	return true;
}

static bool
is_attach(const struct al_entry *en)
{
	return strcmp(en->action, al_builtin_action_name[AL_A_ATTACH]) == 0;
}

static enum al_status
read_entry(const struct al_entry *en, struct al_arena *a,
	   struct al_attached *out, struct al_err *e)
{
	struct al_parsed *p = al_effect_parse(en->data, e);
	enum al_status s = AL_OK;

	if (!p)
		return AL_IO;
	if (!al_attached_read(p, a, out))
		s = al_fail(e, AL_IO,
			    _("journal entry %" PRId64
			      ": it says nothing of the file"),
			    en->seq);
	al_parsed_free(p);
	return s;
}

/* Numbers stay what they were when one before is undone. */
enum al_status
al_attachments(const struct al_past *past, size_t npast, struct al_arena *a,
	       struct al_attachment **out, size_t *n, struct al_err *e)
{
	struct al_attachment *at = al_arena_alloc(a, (npast + 1) * sizeof *at);
	enum al_status s = AL_OK;
	int number = 0;

	*out = at;
	*n = 0;
	for (size_t i = 0; s == AL_OK && i < npast; i++) {
		if (!is_attach(&past[i].en))
			continue;
		number++;
		if (!past[i].live)
			continue;
		at[*n].n = number;
		at[*n].entry = &past[i].en;
		s = read_entry(&past[i].en, a, &at[(*n)++].is, e);
	}
	return s;
}

/* ---- writing one out --------------------------------------------------------- */

/* By name, else by number; of several of one name the content must be one. */
static enum al_status
choose(const struct al_attachment *at, size_t n, const char *which,
       const struct al_attachment **out, struct al_err *e)
{
	int64_t number;
	bool is_number = al_parse_int(which, &number);

	*out = NULL;
	for (size_t i = 0; i < n; i++) {
		if (strcmp(at[i].is.name, which) != 0)
			continue;
		if (*out && strcmp((*out)->is.hash, at[i].is.hash) != 0)
			return al_fail(e, AL_CONFLICT,
				       _("several attachments are called '%s'; "
					 "say which by its number"),
				       which);
		*out = &at[i];
	}
	for (size_t i = 0; !*out && is_number && i < n; i++)
		if (at[i].n == number)
			*out = &at[i];
	if (*out)
		return AL_OK;
	return al_fail(e, AL_CONFLICT,
		       _("there is no attachment '%s'; ledger-show lists them"),
		       which);
}

enum al_status
al_save(struct al_book *b, const char *ledger, const char *code,
	const char *which, struct al_sink sink, struct al_err *e)
{
	const struct al_ledger *def = NULL;
	const struct al_attachment *one;
	struct al_attachment *at;
	struct al_record *r;
	struct al_past *past;
	enum al_status s = AL_OK;
	size_t npast, n;

	al_arena_reset(&b->arena);
	if (ledger)
		s = al_book_ledger(b, ledger, &def, e);
	if (s == AL_OK)
		s = al_record_find(b, def, code, &b->arena, &r, e);
	if (s != AL_OK)
		return s;
	al_err_about(e, "%s", r->code);
	s = al_history(b, r->version, &b->arena, &past, &npast, e);
	if (s == AL_OK)
		s = al_attachments(past, npast, &b->arena, &at, &n, e);
	if (s == AL_OK)
		s = choose(at, n, which, &one, e);
	if (s == AL_OK)
		s = al_file_read(al_db_path(b->db), one->is.hash, sink, e);
	al_err_about_clear(e);
	return s;
}

/* ---- of all records ----------------------------------------------------------- */

struct one {
	int64_t seq;
	struct al_key key;
	const char *ledger;
	struct al_attached is;
	bool live;
};

struct all {
	struct al_book *b;
	struct al_err *e;
	struct al_arena arena;
	struct one *one; /* by seq */
	size_t n;
	struct al_map hash; /* of all, undone ones too */
};

static struct one *
by_seq(struct all *x, int64_t seq)
{
	size_t lo = 0, hi = x->n, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (x->one[mid].seq < seq)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < x->n && x->one[lo].seq == seq ? &x->one[lo] : NULL;
}

static enum al_status
collect(void *arg, const struct al_entry *en)
{
	struct all *x = arg;
	int64_t undoes = al_effect_undoes(en);
	struct one *one = undoes ? by_seq(x, undoes) : NULL;
	enum al_status s;

	if (one)
		one->live = false;
	if (!is_attach(en))
		return AL_OK;
	one = al_grow(&x->one, x->n++, sizeof *one);
	*one = (struct one){ .seq = en->seq,
			     .key = { en->office, en->year, en->no },
			     .ledger = al_arena_strdup(&x->arena, en->ledger),
			     .live = true };
	s = read_entry(en, &x->arena, &one->is, x->e);
	if (s == AL_OK)
		al_map_put(&x->hash, al_arena_strdup(&x->arena, one->is.hash),
			   64, x);
	return s;
}

static enum al_status
collect_all(struct all *x, struct al_book *b, struct al_err *e)
{
	*x = (struct all){ .b = b, .e = e };
	return al_journal_each(b->db, 1, collect, x, e);
}

static void
release_all(struct all *x)
{
	free(x->one);
	al_map_release(&x->hash);
	al_arena_release(&x->arena);
}

/* What a problem is about: the record and the file's name. */
static void
about(struct all *x, const struct one *one)
{
	const struct al_ledger *def;
	struct al_record *r = NULL;

	if (al_book_ledger(x->b, one->ledger, &def, NULL) == AL_OK)
		al_record_load(x->b, def, &one->key, &x->arena, &r, NULL);
	al_err_about(x->e, "%s: %s", r ? r->code : one->ledger, one->is.name);
}

static enum al_status
extra(void *arg, const char *path, const char *name)
{
	struct all *x = arg;

	if (!al_map_get(&x->hash, name, strlen(name)))
		al_fail(x->e, AL_OK,
			_("%s: no entry names this file; a command that was "
			  "stopped may have left it"),
			path);
	return AL_OK;
}

/* The same content is read once, and told for each record that has it. */
enum al_status
al_attachments_check(struct al_book *b, struct al_err *e)
{
	const char *db = al_db_path(b->db);
	struct al_map good = { 0 };
	struct all x;
	enum al_status s = collect_all(&x, b, e), worst = AL_OK;

	for (size_t i = 0; s == AL_OK && worst != AL_IO && i < x.n; i++) {
		struct one *one = &x.one[i];

		if (!one->live || al_map_get(&good, one->is.hash, 64))
			continue;
		about(&x, one);
		s = al_file_check(db, one->is.hash, e);
		al_err_about_clear(e);
		if (s == AL_OK)
			al_map_put(&good, one->is.hash, 64, one);
		worst = s > worst ? s : worst;
		s = AL_OK;
	}
	if (s == AL_OK)
		s = al_file_each(db, extra, &x, e);
	al_map_release(&good);
	release_all(&x);
	return s > worst ? s : worst;
}

enum al_status
al_attachments_copy(struct al_book *copy, const char *from, struct al_err *e)
{
	const char *to = al_db_path(copy->db);
	struct all x;
	enum al_status s = collect_all(&x, copy, e);

	for (size_t i = 0; s == AL_OK && i < x.n; i++)
		s = al_file_copy(from, to, x.one[i].is.hash, e);
	release_all(&x);
	return s;
}
