/* verify.c: the chain, then its replay against every table */
#include "attach.h"
#include "replay.h"

#include <inttypes.h>
#include <string.h>

/* ---- comparing two tables --------------------------------------------------------- */

static bool
same_cell(struct al_stmt *x, struct al_stmt *y, int i)
{
	const void *a, *b;
	size_t na, nb;

	if (al_col_null(x, i) != al_col_null(y, i) ||
	    al_col_is_int(x, i) != al_col_is_int(y, i))
		return false;
	if (al_col_is_int(x, i))
		return al_col_int(x, i) == al_col_int(y, i);
	a = al_col_blob(x, i, &na);
	b = al_col_blob(y, i, &nb);
	return na == nb && (na == 0 || memcmp(a, b, na) == 0);
}

/* The first `nkey` columns of a row, for the message. */
static void
key_text(struct al_stmt *st, int nkey, struct al_buf *out)
{
	for (int i = 0; i < nkey; i++) {
		al_buf_adds(out, i ? ", " : "");
		if (al_col_is_int(st, i))
			al_buf_addf(out, "%" PRId64, al_col_int(st, i));
		else
			al_buf_adds(out, al_col_text(st, i) ? al_col_text(st, i)
							    : "-");
	}
}

static enum al_status
differs(const char *table, struct al_stmt *st, int nkey, const char *what,
	struct al_err *e)
{
	struct al_buf key = { 0 };

	key_text(st, nkey, &key);
	al_fail(e, AL_FOUND, _("table '%s', row (%s): %s"), table, key.s, what);
	al_buf_release(&key);
	return AL_FOUND;
}

/* As the database sorts text: by bytes, those after a NUL too. */
static int
compare_text(struct al_stmt *x, struct al_stmt *y, int i)
{
	const void *a, *b;
	size_t na, nb;
	int order;

	a = al_col_blob(x, i, &na);
	b = al_col_blob(y, i, &nb);
	order = na && nb ? memcmp(a, b, na < nb ? na : nb) : 0;
	return order ? order : na < nb ? -1 : 1;
}

static int
compare_keys(struct al_stmt *x, struct al_stmt *y, int nkey)
{
	for (int i = 0; i < nkey; i++) {
		if (same_cell(x, y, i))
			continue;
		if (al_col_is_int(x, i) && al_col_is_int(y, i))
			return al_col_int(x, i) < al_col_int(y, i) ? -1 : 1;
		if (!al_col_null(x, i) && !al_col_null(y, i))
			return compare_text(x, y, i);
		return al_col_null(x, i) ? -1 : 1;
	}
	return 0;
}

static enum al_status
compare_row(const char *table, struct al_stmt *live, struct al_stmt *want,
	    int nkey, struct al_err *e)
{
	struct al_buf what = { 0 };
	int order = compare_keys(live, want, nkey);

	if (order < 0)
		return differs(table, live, nkey,
			       _("the journal knows no such row"), e);
	if (order > 0)
		return differs(table, want, nkey, _("the row is missing"), e);
	for (int i = nkey; i < al_col_count(live); i++) {
		if (same_cell(live, want, i))
			continue;
		al_buf_addf(&what, _("'%s' is not what the journal says"),
			    al_col_name(live, i));
		differs(table, live, nkey, what.s, e);
		al_buf_release(&what);
		return AL_FOUND;
	}
	return AL_OK;
}

/* Both sides give the same columns, ordered by the first nkey of them. */
static enum al_status
compare(struct al_replay *p, const char *table, const char *live_sql,
	const char *want_sql, int nkey, struct al_err *e)
{
	struct al_stmt *x = NULL, *y = NULL;
	enum al_status s;
	bool a, b;

	s = al_sql(p->live->db, live_sql, &x, e);
	if (s == AL_OK)
		s = al_sql(p->book->db, want_sql, &y, e);
	if (s != AL_OK)
		return s;
	for (;;) {
		a = al_step(x, &s, e);
		b = s == AL_OK && al_step(y, &s, e);
		if (s != AL_OK || (!a && !b))
			break;
		al_db_progress(p->live->db, N_("rows compared"), ++p->compared,
			       0);
		if (!a)
			s = differs(table, y, nkey, _("the row is missing"), e);
		else if (!b)
			s = differs(table, x, nkey,
				    _("the journal knows no such row"), e);
		else
			s = compare_row(table, x, y, nkey, e);
		if (s != AL_OK)
			break;
	}
	al_reset(x);
	al_reset(y);
	return s;
}

static const struct {
	const char *table;
	int nkey;
	const char *live, *want; /* NULL: the same */
} own_table[] = {
	/* an index that a key makes has no text of its own */
	{ "schema", 2,
	  "SELECT name, type, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT "
	  "NULL ORDER BY name, type",
	  NULL },
	{ "office", 1, "SELECT * FROM office ORDER BY id", NULL },
	{ "definition", 1, "SELECT * FROM definition ORDER BY ledger", NULL },
	{ "import_key", 2,
	  "SELECT key, ledger, office, year, no FROM import_key "
	  "ORDER BY key, ledger",
	  NULL },
	{ "clock", 6,
	  "SELECT year, no, ledger, office, name, n, kind, start, first, due, "
	  "provisional, extended, paused, stop, void, ended, unit, owner, lead FROM clock "
	  "ORDER BY year, no, ledger, office, name, n",
	  NULL },
};

/* The journal can't be read before its table is known to be the right one. */
static const char journal_table[] =
	"SELECT name, type, tbl_name, sql FROM sqlite_schema "
	"WHERE name = 'journal'";

static enum al_status
compare_ledgers(struct al_replay *p, struct al_err *e)
{
	struct al_buf sql = { 0 };
	const char **name = NULL;
	enum al_status s;
	size_t n;

	s = al_book_names(p->book, &name, &n, e);
	for (size_t i = 0; s == AL_OK && i < n; i++) {
		al_buf_clear(&sql);
		al_buf_adds(&sql, "SELECT * FROM ");
		al_sql_name(&sql, name[i]);
		al_buf_adds(&sql, " ORDER BY _office, _year, _no");
		s = compare(p, name[i], sql.s, sql.s, 3, e);
	}
	free(name);
	al_buf_release(&sql);
	return s;
}

/* Of sealed rows the journal has digests; replay kept them as masks. */
static enum al_status
compare_sealed(struct al_replay *p, struct al_err *e)
{
	static const char live_sql[] =
		"SELECT seq, field, office, ledger, year, no, key_id, "
		"ct, mask FROM sealed ORDER BY seq, field";
	struct al_stmt *x = NULL, *y = NULL;
	enum al_status s;
	const void *ct, *mask;
	char digest[65];
	size_t n, nmask;
	bool a, b;

	s = al_sql(p->live->db, live_sql, &x, e);
	if (s == AL_OK)
		s = al_sql(p->book->db, live_sql, &y, e);
	while (s == AL_OK) {
		a = al_step(x, &s, e);
		b = s == AL_OK && al_step(y, &s, e);
		if (s != AL_OK || (!a && !b))
			break;
		if (!a || (b && compare_keys(x, y, 6) > 0))
			s = differs("sealed", y, 6, _("the row is missing"), e);
		else if (!b || compare_keys(x, y, 6) < 0)
			s = differs("sealed", x, 6,
				    _("the journal knows no such row"), e);
		if (s != AL_OK)
			break;
		ct = al_col_blob(x, 7, &n);
		mask = al_col_blob(x, 8, &nmask);
		al_digest(ct, n, mask, nmask, digest);
		/* no mask is none, never an empty one */
		if (!same_cell(x, y, 6) ||
		    !al_streq(digest, al_col_text(y, 8)) ||
		    (nmask == 0 && !al_col_null(x, 8)))
			s = differs("sealed", x, 6,
				    _("it is not what the journal says"), e);
	}
	al_reset(x);
	al_reset(y);
	return s;
}

static enum al_status
compare_keys_sealed(struct al_replay *p, struct al_err *e)
{
	struct al_stmt *x = NULL, *y = NULL;
	enum al_status s;
	const void *box, *want;
	char digest[65];
	size_t n, nwant;
	bool a, b;

	s = al_sql(p->live->db,
		   "SELECT id, sealed, class FROM data_key ORDER BY id", &x, e);
	if (s == AL_OK)
		s = al_sql(p->book->db,
			   "SELECT id, sealed, class FROM data_key ORDER BY id",
			   &y, e);
	while (s == AL_OK) {
		a = al_step(x, &s, e);
		b = s == AL_OK && al_step(y, &s, e);
		if (s != AL_OK || (!a && !b))
			break;
		if (!a || !b || al_col_int(x, 0) != al_col_int(y, 0)) {
			s = differs("data_key", a ? x : y, 1,
				    _("a row too many or missing"), e);
			break;
		}
		box = al_col_blob(x, 1, &n);
		al_digest(box, n, NULL, 0, digest);
		want = al_col_blob(y, 1, &nwant);
		if (nwant != 64 || memcmp(digest, want, nwant) != 0 ||
		    !same_cell(x, y, 2))
			s = differs("data_key", x, 1,
				    _("it is not what the journal says"), e);
	}
	al_reset(x);
	al_reset(y);
	return s;
}

static enum al_status
compare_all(struct al_replay *p, struct al_err *e)
{
	enum al_status s = AL_OK;

	for (size_t i = 0; s == AL_OK && i < AL_COUNT(own_table); i++)
		s = compare(p, own_table[i].table, own_table[i].live,
			    own_table[i].want ? own_table[i].want
					      : own_table[i].live,
			    own_table[i].nkey, e);
	if (s == AL_OK)
		s = compare_ledgers(p, e);
	if (s == AL_OK)
		s = compare_sealed(p, e);
	if (s == AL_OK)
		s = compare_keys_sealed(p, e);
	return s;
}

/* ---- all together -------------------------------------------------------------------- */

/* What SQLite itself says of the file: pages, indexes against tables. */
static enum al_status
check_file(struct al_book *b, struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s = al_sql(b->db, "PRAGMA integrity_check(1)", &st, e);
	const char *says;

	if (s != AL_OK || !al_step(st, &s, e))
		return s;
	says = al_col_text(st, 0);
	if (says && strcmp(says, "ok") != 0)
		s = al_fail(e, AL_IO, _("the file is damaged: %s"), says);
	al_reset(st);
	return s;
}

/* Enough of a hash, copied from paper, to mean one entry. */
enum { PIN_MIN = 12 };

static enum al_status
check_pinned(struct al_replay *p, const char *pinned, struct al_err *e)
{
	if (!pinned || p->found_pinned)
		return AL_OK;
	return al_fail(e, AL_FOUND,
		       _("no entry has the hash %s: what it pinned was cut off "
			 "or changed"),
		       pinned);
}

enum al_status
al_verify(struct al_book *b, const struct al_verify *how, char **head,
	  struct al_err *e)
{
	struct al_replay p = { .live = b,
			       .pinned = how->pinned,
			       .rules = how->rules };
	char hash[2 * AL_HASH_LEN + 1];
	struct al_buf told = { 0 };
	enum al_status s;

	*head = NULL;
	if (how->pinned && (strlen(how->pinned) < PIN_MIN ||
			    strlen(how->pinned) > 2 * AL_HASH_LEN))
		return al_fail(e, AL_USAGE,
			       _("--pinned: '%s' is not a hash; expected its "
				 "first %d digits at least"),
			       how->pinned, PIN_MIN);
	s = check_file(b, e);
	if (s == AL_OK)
		s = al_replay_start(&p, e);
	if (s == AL_OK)
		s = compare(&p, "schema", journal_table, journal_table, 2, e);
	if (s == AL_OK)
		s = al_replay_run(&p, e);
	if (s == AL_OK)
		s = compare_all(&p, e);
	if (s == AL_OK)
		s = check_pinned(&p, how->pinned, e);
	if (s == AL_OK)
		s = al_attachments_check(b, e);
	if (s == AL_OK) {
		al_hex(p.hash, sizeof p.hash, hash);
		al_buf_addf(&told, _("%" PRId64 " entries, head "), p.seq);
		al_buf_adds(&told, hash);
		*head = al_buf_take(&told);
	}
	al_replay_release(&p);
	return s;
}
