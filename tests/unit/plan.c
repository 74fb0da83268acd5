/* plan.c: duty plans parsed, refused, and asked
 *
 * Each tests/plan/NAME.plan must be refused with exactly the lines of NAME.err,
 * each sample in share/samples/ be taken.
 */
#include "base/encode.h"
#include "duty/plan.h"

#include "check.h"

#include <glob.h>
#include <stdlib.h>

static char *
read_text(const char *path)
{
	struct al_buf b = { 0 };

	CHECK(al_read_file(&b, path, NULL) == AL_OK);
	return al_buf_take(&b);
}

static void
check_lines(const struct al_err *e, const char *want)
{
	struct al_buf b = { 0 };

	for (size_t i = 0; i < al_err_count(e); i++)
		al_buf_addf(&b, "%s\n", al_err_line(e, i));
	CHECK_STR(al_buf_str(&b), want);
	al_buf_release(&b);
}

static struct al_plan *
parse(const char *text, const char *name)
{
	struct al_err *e = al_err_new();
	struct al_plan *p = NULL;

	CHECK_INT(al_plan_parse(text, name, &p, e), AL_OK);
	check_lines(e, "");
	al_err_free(e);
	return p;
}

static void
each(const char *pattern, void (*fn)(const char *path))
{
	glob_t g;

	CHECK(glob(pattern, 0, NULL, &g) == 0);
	for (size_t i = 0; i < g.gl_pathc; i++)
		fn(g.gl_pathv[i]);
	globfree(&g);
}

static void
must_be_taken(const char *path)
{
	char *text = read_text(path);
	struct al_plan *p = parse(text, path);

	if (p)
		CHECK_STR(p->text, text);
	al_plan_free(p);
	free(text);
}

static void
must_be_refused(const char *path)
{
	struct al_err *e = al_err_new();
	struct al_plan *p = NULL;
	struct al_buf b = { 0 };
	char *text = read_text(path), *want;

	al_buf_add(&b, path, strlen(path) - strlen("plan"));
	al_buf_adds(&b, "err");
	want = read_text(al_buf_str(&b));
	CHECK(al_plan_parse(text, strrchr(path, '/') + 1, &p, e) == AL_BAD);
	CHECK(p == NULL);
	check_lines(e, want);
	al_plan_free(p);
	al_err_free(e);
	al_buf_release(&b);
	free(text);
	free(want);
}

/* ---- how many on which days --------------------------------------------------- */

#define PLAN                                                                                       \
	"plan office \"office duty\" 机关值班\n"                                               \
	"  rest 1d\n"                                                                              \
	"  most 2 a week, 8 a month, 1 a year at night, day as guard,"                             \
	" 0 a quarter as leader, officer at full\n"                                                \
	"  no full, day after night\n"                                                             \
	"  no night after full\n"                                                                  \
	"  carry 0m\n"                                                                             \
	"  apart st03 st04 st05\n"                                                                 \
	"  together st01 st02\n"                                                                   \
	"  post leader \"leader\" 领导 1 on 12-31, mon..wed weight 9 extra 1, 2 on 12-30..01-01" \
	" who leader or st07, st08\n"                                                              \
	"  post officer \"officer\" 值班员 2，3 in key periods, 1 at night\n"                  \
	"  post guard \"guard\" 门卫 1 on 2026-05-01, holidays at day\n"                         \
	"  shift full \"24 hours\" 全天 8:00 to 08:00 on working days\n"                         \
	"  shift day \"day\" 白班 08:00 to 20:00 on days off\n"                                  \
	"  shift night \"night\" 夜班 20:00 to 08:00 on weekends\n"

enum { FULL, DAY, NIGHT };
enum { LEADER, OFFICER, GUARD };

static struct al_plan_day
day(int y, int m, int d)
{
	return (struct al_plan_day){ .day = al_day_of(y, m, d), .works = true };
}

/* Which duties a limit is of, and what they are called. */
static void
check_counted(const struct al_plan *p)
{
	struct al_buf text = { 0 };

	CHECK(al_plan_counts_all(&p->most[1]));
	CHECK(al_plan_counts(p, &p->most[1], "full", "guard"));
	CHECK(al_plan_counts(p, &p->most[1], "gone", "gone"));
	CHECK(!al_plan_counts_all(&p->most[2]));
	CHECK(al_plan_counts(p, &p->most[2], "day", "guard"));
	CHECK(!al_plan_counts(p, &p->most[2], "full", "guard"));
	CHECK(!al_plan_counts(p, &p->most[2], "day", "officer"));
	CHECK(!al_plan_counts(p, &p->most[2], "gone", "guard"));
	al_plan_counted(p, &p->most[1], false, &text);
	CHECK_STR(al_buf_str(&text), "");
	al_plan_counted(p, &p->most[2], false, &text);
	al_plan_counted(p, &p->most[3], true, &text);
	CHECK_STR(al_buf_str(&text),
		  " (night, day; guard)（全天；领导、值班员）");
	al_buf_release(&text);
}

static void
check_rules(const struct al_plan *p)
{
	CHECK_INT(p->rest, 24 * 60);
	CHECK_INT(p->carry, 0);
	CHECK_INT((int)p->nmost, 4);
	CHECK(p->most[1].n == 8 && p->most[1].per == AL_EVERY_MONTH);
	check_counted(p);
	CHECK(al_plan_bans(p, NIGHT, DAY) && al_plan_bans(p, NIGHT, FULL));
	CHECK(al_plan_bans(p, FULL, NIGHT) && !al_plan_bans(p, DAY, NIGHT));
	CHECK(!al_plan_bans(p, NIGHT, NIGHT) && !al_plan_bans(p, -1, DAY));
	CHECK_INT((int)p->nduo, 4);
	CHECK_STR(p->duo[2].one, "st04");
	CHECK_STR(p->duo[2].two, "st05");
	CHECK(p->duo[3].together && !p->duo[2].together);
	CHECK_INT(p->shift[FULL].minutes, 24 * 60);
	CHECK_INT(p->shift[NIGHT].minutes, 12 * 60);
	CHECK_INT(al_plan_shift(p, "night"), NIGHT);
	CHECK_INT(al_plan_post(p, "night"), -1);
	CHECK_INT((int)p->post[LEADER].who.n, 2);
	CHECK(p->post[LEADER].who.term[1].alt &&
	      p->post[LEADER].who.term[1].n == 2);
}

static void
check_needs(void)
{
	struct al_plan *p = parse(PLAN, "office.plan");
	struct al_plan_day mon = day(2026, 3, 2), thu = day(2026, 3, 5),
			   sat = day(2026, 3, 7), eve = day(2026, 12, 31),
			   new = day(2027, 1, 1), may = day(2026, 5, 1);

	if (!p)
		return;
	check_rules(p);
	CHECK_INT(al_plan_need(p, LEADER, FULL, &mon), 1);
	CHECK_INT(al_plan_need_of(p, LEADER, FULL, &mon)->weight, 9);
	CHECK_INT(al_plan_need_of(p, LEADER, FULL, &mon)->extra, 1);
	CHECK_INT(al_plan_need(p, LEADER, FULL, &thu), 0);
	CHECK(!al_plan_need_of(p, LEADER, FULL, &thu));
	CHECK_INT(al_plan_need(p, LEADER, FULL, &eve), 2);
	CHECK_INT(al_plan_need(p, LEADER, FULL, &new), 2);
	CHECK_INT(al_plan_need_of(p, LEADER, FULL, &new)->weight, 5);
	CHECK_INT(al_plan_need_of(p, LEADER, FULL, &new)->extra, 5);
	CHECK_INT(al_plan_need(p, LEADER, DAY, &mon), 0);
	CHECK_INT(al_plan_need(p, OFFICER, FULL, &mon), 2);
	mon.key = true;
	CHECK_INT(al_plan_need(p, OFFICER, FULL, &mon), 3);
	sat.works = false;
	CHECK_INT(al_plan_need(p, OFFICER, FULL, &sat), 0);
	CHECK_INT(al_plan_need(p, OFFICER, DAY, &sat), 2);
	CHECK_INT(al_plan_need(p, OFFICER, NIGHT, &sat), 1);
	CHECK_INT(al_plan_need(p, GUARD, DAY, &sat), 0);
	CHECK_INT(al_plan_need(p, GUARD, FULL, &may), 0);
	sat.holiday = true;
	CHECK_INT(al_plan_need(p, GUARD, DAY, &sat), 1);
	CHECK_INT(al_plan_need(p, OFFICER, NIGHT, &sat), 0);
	al_plan_free(p);
}

/* Which of the days from Wed 2026-04-29 to Tue 2026-05-05 does `on` speak of?
 * 1 to 4 May are off, 1 May has a name; 30 April to 2 May is a key period. */
static void
check_days(const char *on, const char *want)
{
	struct al_buf text = { 0 }, got = { 0 };
	struct al_plan *p;

	al_buf_addf(&text,
		    "plan a \"a\" 甲\n"
		    "  shift full \"24 hours\" 全天 8:00 to 08:00 on %s\n"
		    "  post any \"any\" 岗位 1\n",
		    on);
	p = parse(text.s, on);
	for (int i = 0; p && i < 7; i++) {
		struct al_plan_day d = { .day = al_day_of(2026, 4, 29) + i,
					 .works = i < 2 || i > 5,
					 .holiday = i == 2,
					 .key = i >= 1 && i <= 3 };

		al_buf_addc(&got, al_plan_need(p, 0, 0, &d) ? 'x' : '.');
	}
	CHECK_STR(al_buf_str(&got), want);
	al_plan_free(p);
	al_buf_release(&text);
	al_buf_release(&got);
}

static void
check_joined(void)
{
	check_days("working days", "xx....x");
	check_days("working days and key periods", ".x.....");
	check_days("working days, key periods", "xxxx..x");
	check_days("key periods and days off and not holidays", "...x...");
	check_days("not key periods", "x...xxx");
	check_days("not key periods and not working days", "....xx.");
	check_days("tue, key periods and not sat, 04-29", "xxx...x");
	check_days("sat and sun", ".......");
	check_days("not 04-30..05-04 and not 2026-05-05", "x......");
}

/* ---- what the registers tell --------------------------------------------------- */

static char dir[] = "/tmp/anlan-unit.XXXXXX";

static int
remove_dir(void)
{
	struct al_buf cmd = { 0 };
	int status;

	al_buf_addf(&cmd, "rm -rf %s", dir);
	status = system(cmd.s);
	al_buf_release(&cmd);
	return status;
}

static void
put(struct al_book *b, const char *list, const struct al_pair *pair, size_t n,
    struct al_err *e)
{
	const struct al_how how = { 0 };
	char *codes = NULL, *told = NULL;

	CHECK_INT(al_add(b, list, pair, n, &how, &codes, &told, e), AL_OK);
	free(codes);
	free(told);
}

static struct al_book *
make_book(struct al_err *e)
{
	struct al_context ctx = { .clock = 1772413200,
				  .now = 1772413200,
				  .lang = "en",
				  .command = "test",
				  .wait = 1 };
	struct al_init how = { .office = "test", .lang = "en", .key_dir = dir };
	struct al_book *b = NULL;
	struct al_buf path = { 0 };
	char *key = NULL;

	CHECK(mkdtemp(dir) != NULL);
	al_buf_addf(&path, "%s/ledger.db", dir);
	CHECK_INT(al_init(path.s, &ctx, &how, &key, e), AL_OK);
	CHECK_INT(al_open(path.s, &ctx, true, &b, e), AL_OK);
	check_lines(e, "");
	al_buf_release(&path);
	free(key);
	return b;
}

#define WHO                                                                    \
	"plan office \"office duty\" 机关值班\n"                           \
	"  shift full \"24 hours\" 全天 8:00 to 08:00\n"

/* May `code` stand the first post of a plan whose post is for `who`? */
static bool
may(struct al_book *b, const char *who, const char *code)
{
	struct al_buf text = { 0 };
	struct al_arena arena = { 0 };
	struct al_err *e = al_err_new();
	const struct al_ledger *staff;
	struct al_record *row = NULL;
	struct al_plan *p;
	bool yes;

	al_buf_addf(&text, WHO "  post any \"any\" 岗位 1 %s\n", who);
	p = parse(text.s, "who.plan");
	CHECK_INT(al_plan_check(b, p, "who.plan", e), AL_OK);
	CHECK_INT(al_book_ledger(b, "staff", &staff, e), AL_OK);
	CHECK_INT(al_record_find(b, staff, code, &arena, &row, e), AL_OK);
	check_lines(e, "");
	yes = row && al_plan_may(b, &p->post[0], row);
	al_plan_free(p);
	al_err_free(e);
	al_buf_release(&text);
	al_arena_release(&arena);
	return yes;
}

static void
check_may(struct al_book *b)
{
	CHECK(may(b, "", "li"));
	CHECK(!may(b, "", "wang"));
	CHECK(may(b, "who leader", "li"));
	CHECK(!may(b, "who not leader", "li"));
	CHECK(may(b, "who not leader and not may_duty", "wang"));
	CHECK(may(b, "who leader and not may_duty or post = 司机", "wang"));
	CHECK(!may(b, "who post = 司机 and may_duty", "wang"));
	CHECK(may(b, "who wang li", "li"));
	CHECK(may(b, "who wang, li", "wang"));
	CHECK(!may(b, "who not wang", "wang"));
	CHECK(may(b, "who unit = bureau", "wang"));
	CHECK(!may(b, "who unit = office", "li"));
	CHECK(may(b, "who unit = office", "wang"));
}

static void
check_known(struct al_book *b)
{
	struct al_err *e = al_err_new();
	struct al_plan *p =
		parse(WHO "  unit road\n  apart li wong\n"
			  "  post a \"a\" 甲 1 who laeder\n"
			  "  post b \"b\" 乙 1 who leader li\n"
			  "  post c \"c\" 丙 1 who leader = 1 or phone = 1\n"
			  "  post d \"d\" 丁 1 who name or unit = road\n"
			  "  post e \"e\" 戊 1 who wong or somebody\n"
			  "  post f \"f\" 己 1 who unti = office or wong li\n"
			  "  post g \"g\" 庚 1 who unit = offise\n",
		      "who.plan");

	CHECK_INT(al_plan_check(b, p, "who.plan", e), AL_BAD);
	check_lines(
		e,
		"who.plan:3: there is no unit 'road'; expected a code of 'unit-list'\n"
		"who.plan:4: there is no staff 'wong'; expected a code of 'staff-list', perhaps 'wang'\n"
		"who.plan:5: the staff have no yes or no 'laeder', and nobody has this code; expected a field such as leader, or a code of 'staff-list', perhaps 'leader'\n"
		"who.plan:6: 'leader' stands among codes; expected 'and' or 'or' beside it\n"
		"who.plan:7: 'leader' is no text, choice or row of staff; expected a field such as unit or post\n"
		"who.plan:7: 'phone' is no text, choice or row of staff; expected a field such as unit or post\n"
		"who.plan:8: 'name' is no yes or no; expected it with '=' and a value\n"
		"who.plan:8: there is no unit 'road'; expected a code of 'ledger-list unit'\n"
		"who.plan:9: the staff have no yes or no 'wong', and nobody has this code; expected a field such as leader, or a code of 'staff-list', perhaps 'wang'\n"
		"who.plan:9: the staff have no yes or no 'somebody', and nobody has this code; expected a field such as leader, or a code of 'staff-list'\n"
		"who.plan:10: 'unti' is no text, choice or row of staff; expected a field such as unit or post, perhaps 'unit'\n"
		"who.plan:10: there is no staff 'wong'; expected a code of 'staff-list', perhaps 'wang'\n"
		"who.plan:11: there is no unit 'offise'; expected a code of 'ledger-list unit', perhaps 'office'\n");
	al_plan_free(p);
	al_err_clear(e);
	CHECK_INT(al_plan_load(b, "office", &p, e), AL_CONFLICT);
	check_lines(e,
		    "there is no duty plan 'office'; expected a file, or one "
		    "of 'ledger-list dutyplan'\n");
	CHECK(p == NULL);
	al_err_free(e);
}

static void
check_registers(void)
{
	static const struct al_pair bureau[] = { { "code", "bureau" },
						 { "name", "示例县局" } };
	static const struct al_pair office[] = { { "code", "office" },
						 { "name", "办公室" },
						 { "parent", "bureau" } };
	static const struct al_pair li[] = { { "code", "li" },
					     { "name", "李示例" },
					     { "leader", "yes" },
					     { "unit", "bureau" } };
	static const struct al_pair wang[] = { { "code", "wang" },
					       { "name", "王样本" },
					       { "may_duty", "no" },
					       { "post", "司机" },
					       { "unit", "office" } };
	struct al_err *e = al_err_new();
	struct al_book *b = make_book(e);

	put(b, "unit", bureau, AL_COUNT(bureau), e);
	put(b, "unit", office, AL_COUNT(office), e);
	put(b, "staff", li, AL_COUNT(li), e);
	put(b, "staff", wang, AL_COUNT(wang), e);
	check_may(b);
	check_known(b);
	check_lines(e, "");
	al_close(b);
	al_err_free(e);
	CHECK_INT(remove_dir(), 0);
}

int
main(void)
{
	each("tests/plan/*.plan", must_be_refused);
	each("share/samples/*.plan", must_be_taken);
	check_needs();
	check_joined();
	check_registers();
	return check_done();
}
