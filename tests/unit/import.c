/* import.c: tests of importing, as the library's callers see it */
#include "check.h"

#include "base/base.h"

#include <stdlib.h>

#define T 1772413200 /* 2026-03-02 09:00 +08:00 */

static char dir[] = "/tmp/anlan-unit.XXXXXX";
static char db[64];

static struct al_context
context(void)
{
	return (struct al_context){ .clock = T,
				    .now = T,
				    .uid = 1000,
				    .lang = "en",
				    .command = "test",
				    .wait = 1 };
}

static void
make_ledger(void)
{
	struct al_context ctx = context();
	struct al_init how = { .office = "test", .lang = "en", .key_dir = dir };
	struct al_err *e = al_err_new();
	char *key = NULL;

	CHECK(mkdtemp(dir) != NULL);
	snprintf(db, sizeof db, "%s/ledger.db", dir);
	CHECK_INT(al_init(db, &ctx, &how, &key, e), AL_OK);
	for (size_t i = 0; i < al_err_count(e); i++)
		CHECK_STR(al_err_line(e, i), "");
	free(key);
	al_err_free(e);
}

static void
remove_ledger(void)
{
	char cmd[128];

	snprintf(cmd, sizeof cmd, "rm -rf %s", dir);
	CHECK_INT(system(cmd), 0);
}

static enum al_status
keep(void *arg, const char *s, size_t n)
{
	al_buf_add(arg, s, n);
	return AL_OK;
}

static enum al_status
refuse(void *arg, const char *s, size_t n)
{
	(void)arg;
	(void)s;
	(void)n;
	return AL_IO;
}

struct run {
	struct al_import how;
	struct al_imported got;
	struct al_buf rejects;
	struct al_err *e;
	enum al_status status;
};

static struct run
run_of(const char *text)
{
	return (struct run){
		.how = { .file = "f.csv", .text = text, .n = strlen(text) },
		.e = al_err_new(),
	};
}

static void
run_release(struct run *r)
{
	al_err_free(r->e);
	al_buf_release(&r->rejects);
}

/* One pass; what a writing one did is kept where it may be. */
static void
pass(struct run *r, bool write, const char *ledger)
{
	struct al_context ctx = context();
	struct al_book *b = NULL;

	r->how.reject = r->how.reject ? r->how.reject : keep;
	r->how.arg = &r->rejects;
	CHECK_INT(al_open(db, &ctx, write, &b, r->e), AL_OK);
	r->status = write ? al_import_rows(b, ledger, &r->how, &r->got, r->e)
			  : al_import_check(b, ledger, &r->how, &r->got, r->e);
	if (write &&
	    (r->status == AL_OK || (r->how.keep_going && !r->got.broken)))
		CHECK_INT(al_commit(b, r->e), AL_OK);
	al_close(b);
}

static void
check_got(const struct run *r, enum al_status s, int rows, int added,
	  int present, int rejected, int line)
{
	check_int(r->status, s, __FILE__, line);
	check_int(r->got.rows, rows, __FILE__, line);
	check_int(r->got.added, added, __FILE__, line);
	check_int(r->got.present, present, __FILE__, line);
	check_int(r->got.rejected, rejected, __FILE__, line);
}

#define GOT(r, s, rows, added, present, rejected)                              \
	check_got(&(r), s, rows, added, present, rejected, __LINE__)

static const char head[] = "channel,level,summary,headcount\n";

/* Checking a book that is open for reading writes nothing and counts alike. */
static void
test_check(void)
{
	struct run r = run_of(
		"channel,level,summary\nletter,county,a\nletter,county,a\n");

	pass(&r, false, "case");
	GOT(r, AL_OK, 2, 2, 0, 0);
	CHECK_STR(r.got.encoding, "UTF-8");
	pass(&r, true, "case");
	GOT(r, AL_OK, 2, 2, 0, 0);
	pass(&r, false, "case");
	GOT(r, AL_OK, 2, 0, 2, 0);
	pass(&r, true, "case");
	GOT(r, AL_OK, 2, 0, 2, 0);
	CHECK_INT((long long)al_err_count(r.e), 0);
	run_release(&r);
}

/* Only a writing pass with keep_going hands rows back. */
static void
test_rejects(void)
{
	struct al_buf text = { 0 };
	struct run r, again;

	al_buf_addf(&text,
		    "%sfax,county,b,1\nletter,county,\"c,\n\"\"c\"\"\",-1\n"
		    "letter,county,d,1,,x\n",
		    head);
	r = run_of(text.s);
	pass(&r, false, "case");
	GOT(r, AL_BAD, 3, 0, 0, 3);
	CHECK(!r.got.broken && r.rejects.len == 0);
	CHECK_INT((long long)al_err_count(r.e), 3);
	CHECK_STR(al_err_line(r.e, 1),
		  "f.csv:3:4: headcount: -1 is too small; the least is 1");
	CHECK(strncmp(al_err_line(r.e, 2), "f.csv:5:6: the row has", 22) == 0);
	al_err_clear(r.e);
	pass(&r, true, "case");
	CHECK(r.rejects.len == 0);

	r.how.keep_going = true;
	pass(&r, true, "case");
	GOT(r, AL_BAD, 3, 0, 0, 3);
	again = run_of(r.rejects.s);
	again.how.keep_going = true;
	pass(&again, true, "case");
	GOT(again, AL_BAD, 3, 0, 0, 3);
	/* but for the number of columns that a header had */
	CHECK_INT((long long)again.rejects.len, (long long)r.rejects.len);
	CHECK(strstr(again.rejects.s, ":5,\"the row has more cells than") !=
	      NULL);
	run_release(&again);
	run_release(&r);
	al_buf_release(&text);
}

/* A file that can't be read to its end, a header that is wrong. */
static void
test_broken(void)
{
	static const char *const text[] = {
		"channel,level,summary\nletter,county,ok\n\"x\n",
		"channel,level,summary\nletter,county,ok\nletter,county,\xff\n",
		"channel,level,summary,size\nletter,county,ok,1\n",
		"channel,level\nletter,county\n",
		"",
	};

	for (size_t i = 0; i < AL_COUNT(text); i++) {
		struct run r = run_of(text[i]);

		r.how.keep_going = true;
		pass(&r, false, "case");
		CHECK(r.status == AL_BAD && r.got.broken);
		CHECK_INT((long long)al_err_count(r.e), 1);
		al_err_clear(r.e);
		pass(&r, true, "case");
		CHECK(r.status == AL_BAD && r.got.broken);
		run_release(&r);
	}
}

/* Where rejects can't be written, the import has failed. */
static void
test_refused(void)
{
	struct run r = run_of(
		"channel,level,summary\nletter,county,e\nfax,county,f\n");

	r.how.keep_going = true;
	r.how.reject = refuse;
	pass(&r, true, "case");
	CHECK(r.status == AL_IO && r.got.broken);
	run_release(&r);
}

/* The number of lines that are told is the caller's choice. */
static void
test_limit(void)
{
	struct al_buf text = { 0 };
	struct run r;

	al_buf_adds(&text, head);
	for (int i = 0; i < 1000; i++)
		al_buf_addf(&text, "fax,county,g%d,0\n", i);
	r = run_of(text.s);
	al_err_limit(r.e, 10);
	pass(&r, false, "case");
	GOT(r, AL_BAD, 1000, 0, 0, 1000);
	CHECK_INT((long long)al_err_count(r.e), 11);
	CHECK_STR(al_err_line(r.e, 10), "and 1990 more problems");
	run_release(&r);
	al_buf_release(&text);
}

/* A corrected reject is its own row whatever else is equal to it. */
static void
test_rows_by_name(void)
{
	struct run r = run_of(
		"channel,level,summary,anlan-row\n"
		"letter,county,h,abc:2\nletter,county,h,abc:3\n"
		"letter,county,h,\nletter,county,h,\nletter,county,h,odd\n");

	pass(&r, true, "case");
	GOT(r, AL_OK, 5, 5, 0, 0);
	pass(&r, true, "case");
	GOT(r, AL_OK, 5, 0, 5, 0);
	run_release(&r);
}

/* Equal public values, one of them with a private value that is wrong: after
 * it is put right in the file itself, each row is there once. */
static void
test_private_twin(void)
{
	struct run r = run_of("channel,level,summary,id_number\n"
			      "letter,county,i,123\n"
			      "letter,county,i,11010519491231002X\n");

	r.how.keep_going = true;
	pass(&r, true, "case");
	GOT(r, AL_BAD, 2, 1, 0, 1);
	for (size_t i = 0; i < al_err_count(r.e); i++)
		CHECK(strstr(al_err_line(r.e, i), "123") == NULL);
	run_release(&r);
	r = run_of("channel,level,summary,id_number\n"
		   "letter,county,i,440524188001010014\n"
		   "letter,county,i,11010519491231002X\n");
	pass(&r, true, "case");
	GOT(r, AL_OK, 2, 1, 1, 0);
	run_release(&r);
}

/* Somebody writes between the check and the rows: what was seen then no longer
 * holds, and is looked at again. */
static void
test_between(void)
{
	static const char mine[] = "channel,level,summary,ref\n"
				   "letter,county,mine,K1\n"
				   "letter,county,also mine,K2\n";
	static const char theirs[] = "channel,level,summary,ref\n"
				     "letter,county,theirs,K1\n";
	struct run r = run_of(mine), other = run_of(theirs);
	struct al_import_kept *kept = NULL;

	r.how.kept = &kept;
	pass(&r, false, "case");
	CHECK(kept != NULL);
	GOT(r, AL_OK, 2, 2, 0, 0);
	pass(&other, true, "case");
	GOT(other, AL_OK, 1, 1, 0, 0);
	pass(&r, true, "case");
	GOT(r, AL_OK, 2, 1, 1, 0);
	al_import_kept_free(kept);
	run_release(&r);
	run_release(&other);
}

int
main(void)
{
	make_ledger();
	test_check();
	test_rejects();
	test_broken();
	test_refused();
	test_limit();
	test_rows_by_name();
	test_private_twin();
	test_between();
	remove_ledger();
	return check_done();
}
