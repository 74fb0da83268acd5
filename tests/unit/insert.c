/* insert.c: tests of rows that wait before they are added */
#include "check.h"

#include "store/store.h"

#include <stdlib.h>

static char dir[] = "/tmp/anlan-unit.XXXXXX";
static char path[64];
static struct al_err *e;

static struct al_db *
make(bool long_work)
{
	struct al_context ctx = { .clock = 1772413200,
				  .command = "test",
				  .wait = 1,
				  .long_work = long_work };
	struct al_db *db = NULL;

	al_db_remove(path);
	CHECK_INT(al_db_create(path, &ctx, &db, e), AL_OK);
	return db;
}

static struct al_insert *
keys(struct al_db *db)
{
	struct al_insert *in = NULL;

	CHECK_INT(al_insert(db, "import_key (ledger, key, office, year, no)", 5,
			    &in, e),
		  AL_OK);
	return in;
}

static enum al_status
put(struct al_insert *in, int i)
{
	char key[16];

	snprintf(key, sizeof key, "%05d", i);
	al_put_text(in, "case");
	al_put_text(in, key);
	al_put_int(in, 1);
	if (i % 2)
		al_put_null(in);
	else
		al_put_int(in, 2026);
	al_put_int(in, i);
	return al_put_row(in, e);
}

static void
put_all(struct al_db *db, int from, int n)
{
	struct al_insert *in = keys(db);

	for (int i = from; i < from + n; i++)
		CHECK_INT(put(in, i), AL_OK);
}

static int64_t
ask(struct al_db *db, const char *sql)
{
	struct al_stmt *st;
	enum al_status s = AL_OK;
	int64_t v = -1;

	CHECK_INT(al_sql(db, sql, &st, e), AL_OK);
	if (al_step(st, &s, e))
		v = al_col_int(st, 0);
	al_reset(st);
	CHECK_INT(s, AL_OK);
	return v;
}

static int64_t
count(struct al_db *db)
{
	return ask(db, "SELECT count(*) FROM import_key");
}

/* Whoever asks sees all that was put, be it few or many. */
static void
test_seen(bool long_work)
{
	static const int n[] = { 1, 2, 63, 64, 65, 128, 1000 };
	struct al_db *db = make(long_work);
	int sum = 0;

	for (size_t i = 0; i < AL_COUNT(n); i++) {
		put_all(db, sum, n[i]);
		sum += n[i];
		CHECK_INT(count(db), sum);
	}
	CHECK_INT(ask(db, "SELECT count(*) FROM import_key WHERE no = key"),
		  sum);
	CHECK_INT(ask(db, "SELECT count(*) FROM import_key WHERE year IS NULL"),
		  sum / 2);
	al_db_close(db);
}

/* What nobody asked for is there after the commit, and not without one. */
static void
test_commit(bool commit)
{
	struct al_context ctx = { .clock = 1772413200, .wait = 1 };
	char name[] = "test", lang[] = "en";
	const struct al_office office = {
		.id = 1, .name = name, .lang = lang, .fingerprint = name
	};
	struct al_db *db = make(true);

	CHECK_INT(al_db_put_office(db, &office, e), AL_OK);
	CHECK_INT(al_db_commit(db, e), AL_OK);
	al_db_close(db);
	ctx.long_work = true;
	CHECK_INT(al_db_write(path, &ctx, &db, e), AL_OK);
	put_all(db, 0, 70);
	if (commit)
		CHECK_INT(al_db_commit(db, e), AL_OK);
	al_db_close(db);
	CHECK_INT(al_db_read(path, &ctx, &db, e), AL_OK);
	CHECK_INT(count(db), commit ? 70 : 0);
	al_db_close(db);
}

/* What was put before the point stays, what came after it goes. */
static void
test_point(void)
{
	struct al_db *db = make(true);
	struct al_point point;

	put_all(db, 0, 5);
	CHECK_INT(al_point_set(db, &point, e), AL_OK);
	put_all(db, 5, 5);
	CHECK_INT(al_point_end(db, &point, true, e), AL_OK);
	CHECK_INT(count(db), 5);
	al_db_close(db);
}

/* A row that can't be added is told by whatever comes next. */
static void
test_refused(void)
{
	struct al_db *db = make(true);
	struct al_insert *in = keys(db);
	struct al_stmt *st;
	enum al_status s = AL_OK;

	CHECK_INT(al_sql(db, "SELECT 1", &st, e), AL_OK);
	put_all(db, 0, 3);
	CHECK_INT(put(in, 1), AL_OK);
	CHECK(!al_step(st, &s, e));
	CHECK_INT(s, AL_IO);
	CHECK(al_err_count(e) == 1);
	al_err_clear(e);
	al_db_close(db);
}

/* Two tables at once, one of them with bytes that are no text. */
static void
test_bytes(void)
{
	static const unsigned char box[] = { 0, 1, 0, 255 };
	struct al_db *db = make(true);
	struct al_insert *in = NULL;

	CHECK_INT(al_insert(db, "data_key (id, class, sealed)", 3, &in, e),
		  AL_OK);
	for (int i = 1; i <= 100; i++) {
		CHECK_INT(put(keys(db), i), AL_OK);
		al_put_int(in, i);
		al_put_text(in, i % 2 ? "甲" : NULL);
		al_put_blob(in, box, sizeof box);
		CHECK_INT(al_put_row(in, e), AL_OK);
	}
	CHECK_INT(ask(db, "SELECT count(*) FROM data_key WHERE class = '甲' "
			  "AND sealed = x'000100ff'"),
		  50);
	CHECK_INT(ask(db, "SELECT count(*) FROM data_key WHERE class IS NULL"),
		  50);
	CHECK_INT(count(db), 100);
	al_db_close(db);
}

int
main(void)
{
	CHECK(mkdtemp(dir) != NULL);
	snprintf(path, sizeof path, "%s/ledger.db", dir);
	e = al_err_new();
	test_seen(false);
	test_seen(true);
	test_commit(false);
	test_commit(true);
	test_point();
	test_refused();
	test_bytes();
	al_db_remove(path);
	CHECK_INT(remove(dir), 0);
	al_err_free(e);
	return check_done();
}
