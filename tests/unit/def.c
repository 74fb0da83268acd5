/* def.c: definitions parsed, refused, and compared
 *
 * usage: def [DIRECTORY]
 *
 * Each DIRECTORY/NAME.ledger (tests/def) must be refused with exactly the
 * lines of NAME.err; each DIRECTORY/good/NAME.ledger and each shipped
 * definition in ledgers/ must be taken.
 */
#include "base/encode.h"
#include "ledger/query.h"

#include "check.h"

#include <glob.h>
#include <stdlib.h>

static const char *
base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static char *
read_text(const char *path)
{
	struct al_buf b = { 0 };

	CHECK(al_read_file(&b, path, NULL) == AL_OK);
	return al_buf_take(&b);
}

static char *
lines_of(const struct al_err *e)
{
	struct al_buf b = { 0 };
	size_t i;

	for (i = 0; i < al_err_count(e); i++)
		al_buf_addf(&b, "%s\n", al_err_line(e, i));
	return al_buf_take(&b);
}

/* NULL where it is refused; then the reasons are shown. */
static struct al_ledger *
parse(const char *text, const char *name)
{
	struct al_err *e = al_err_new();
	struct al_ledger *l = NULL;
	char *lines;

	CHECK(al_def_parse(text, name, &l, e) == AL_OK);
	lines = lines_of(e);
	CHECK_STR(lines, "");
	free(lines);
	al_err_free(e);
	return l;
}

static struct al_ledger *
parse_file(const char *dir, const char *name)
{
	char *path = NULL, *text;
	struct al_buf b = { 0 };
	struct al_ledger *l;

	al_buf_addf(&b, "%s/%s", dir, name);
	path = al_buf_take(&b);
	text = read_text(path);
	l = parse(text, name);
	free(text);
	free(path);
	return l;
}

/* ---- files -------------------------------------------------------------- */

static void
each(const char *dir, const char *pattern, void (*fn)(const char *path))
{
	struct al_buf b = { 0 };
	glob_t g;
	size_t i;

	al_buf_addf(&b, "%s/%s", dir, pattern);
	CHECK(glob(al_buf_str(&b), 0, NULL, &g) == 0);
	for (i = 0; i < g.gl_pathc; i++)
		fn(g.gl_pathv[i]);
	globfree(&g);
	al_buf_release(&b);
}

static void
must_be_taken(const char *path)
{
	char *text = read_text(path);
	struct al_ledger *l = parse(text, path);

	CHECK(l != NULL);
	if (l)
		CHECK_STR(l->text, text);
	al_def_free(l);
	free(text);
}

static void
must_be_refused(const char *path)
{
	struct al_err *e = al_err_new();
	struct al_ledger *l = NULL;
	struct al_buf b = { 0 };
	char *text = read_text(path), *want, *got;

	al_buf_add(&b, path, strlen(path) - strlen("ledger"));
	al_buf_adds(&b, "err");
	want = read_text(al_buf_str(&b));
	CHECK(al_def_parse(text, base_name(path), &l, e) == AL_BAD);
	CHECK(l == NULL);
	got = lines_of(e);
	CHECK_STR(got, want);
	al_def_free(l);
	al_err_free(e);
	al_buf_release(&b);
	free(text);
	free(want);
	free(got);
}

/* ---- what stands in a definition ---------------------------------------- */

/* In a list, in a file's header and among the options no label stands twice,
 * those of what every ledger has included. */
static void
has_labels_of_its_own(const char *path)
{
	char *text = read_text(path);
	struct al_ledger *l = parse(text, path);
	const struct al_field *f = l->field;
	int column;

	for (size_t i = 0; i < l->nfield; i++) {
		for (size_t k = 0; k < i; k++)
			check_that(strcmp(f[i].label.en, f[k].label.en) != 0 &&
					   strcmp(f[i].label.zh,
						  f[k].label.zh) != 0,
				   f[i].label.zh, path, f[i].line);
		check_that(!al_column_find(f[i].label.zh, &column) ||
				   column < AL_COL_OVERDUE,
			   f[i].label.zh, path, f[i].line);
	}
	al_def_free(l);
	free(text);
}

static void
check_case(void)
{
	struct al_ledger *l = parse_file("ledgers", "case.ledger");
	const struct al_clock_def *c;
	const struct al_action *a;
	int i;

	CHECK_STR(l->prefix, "XF");
	CHECK_STR(l->label.zh, "信访事项");
	CHECK_INT((long long)l->nfield - (long long)l->ncol, 9);
	CHECK_STR(l->field[l->nfield - 1].name, "approver");
	CHECK_STR(l->field[l->dated].name, "received");
	CHECK_STR(l->field[l->ref].name, "ref");
	CHECK_STR(l->field[l->accused].name, "accused");
	CHECK_STR(l->field[l->lead].list, "staff");
	CHECK_INT((long long)l->no_mask.n, 2);
	CHECK(l->no_mask.term[1].alt);
	CHECK_INT(l->column[0], AL_COL_CODE);

	i = al_def_field(l, "repeat-of");
	CHECK_INT(i, al_def_field(l, "repeat_of"));
	CHECK_INT(i, al_def_field(l, "重复件原编号"));
	CHECK_STR(l->field[i].list, "case");
	CHECK(l->field[al_def_field(l, "headcount")].min == 1);
	CHECK_STR(l->field[al_def_field(l, "contactable")].deflt, "1");
	CHECK_INT(al_def_field(l, "nothing"), -1);

	a = &l->action[al_def_action(l, "提出异议")];
	CHECK_STR(a->name, "object");
	CHECK(a->voids);
	CHECK(a->rule[0].unless);
	CHECK_STR(a->rule[0].cond.term[0].value, "transfer");
	a = &l->action[al_def_action(l, "extend")];
	CHECK_STR(l->clock[a->extends].name, "reply");
	CHECK_INT(a->times, 1);
	CHECK_INT(a->limit.n, 30);
	a = &l->action[al_def_action(l, "unmerge")];
	CHECK(a->to == AL_TO_BEFORE);
	CHECK(a->set[0].value == NULL);
	CHECK_INT(al_def_action(l, "add"), (int)l->naction + AL_A_ADD);

	c = &l->clock[al_def_clock(l, "register")];
	CHECK_STR(c->label.zh, "登记受理");
	CHECK(c->on_add && c->at == al_def_field(l, "received"));
	CHECK_INT(__builtin_popcountll(c->until), 4);
	c = &l->clock[al_def_clock(l, "step")];
	CHECK(c->many && l->field[c->due].arg);
	c = &l->clock[al_def_clock(l, "object")];
	CHECK(c->kind == AL_WINDOW && c->length[0].unit == AL_WD);
	CHECK(l->clock[al_def_clock(l, "backlog")].until_final);
	al_def_free(l);
}

/* The example of the design. */
static void
check_hazard(const char *good)
{
	struct al_ledger *l = parse_file(good, "hazard.ledger");
	const struct al_clock_def *c;
	const struct al_rule *r;
	int severity = al_def_field(l, "severity");

	r = &l->action[al_def_action(l, "order")].rule[0];
	CHECK_INT((long long)r->cond.n, 5);
	CHECK(r->cond.term[4].test == AL_SET && !r->cond.term[4].alt);
	CHECK_STR(l->field[r->cond.term[4].field].name, "rectify_by");
	CHECK_STR(r->when.term[0].value, "major");
	CHECK(l->action[al_def_action(l, "order")].from == 1);
	CHECK(l->action[al_def_action(l, "verify")].another);
	CHECK_STR(l->field[al_def_field(l, "sector")].list, "sector");

	c = &l->clock[al_def_clock(l, "rectify")];
	CHECK_INT((long long)c->nlength, 3);
	CHECK(c->length[0].n == 0 && c->length[0].field == severity);
	CHECK_STR(l->field[c->or_due].name, "rectify_by");
	c = &l->clock[al_def_clock(l, "order")];
	CHECK(c->length[1].field == -1 && c->length[1].n == 3);
	CHECK_STR(c->label.zh, "order");
	CHECK_INT(l->column[l->ncolumn - 1], AL_COL_DUE);
	al_def_free(l);
}

/* Everything that may be written in an unusual way. */
static void
check_odd(const char *good)
{
	struct al_ledger *l = parse_file(good, "odd.ledger");
	const struct al_field *f = l->field;
	const struct al_action *a;
	const struct al_clock_def *c;

	CHECK_STR(l->label.en, "odd “things");
	CHECK_STR(l->label.zh, "奇怪,的 台账");
	CHECK_STR(f[0].label.en, "the \"day\"");
	CHECK_STR(f[1].choice[1].label.en, "A kind");
	CHECK(f[1].choice[2].retired && f[1].nchoice == 4);
	CHECK_STR(f[al_def_field(l, "tree")].deflt, "-3");
	CHECK_STR(f[al_def_field(l, "price")].deflt, "3500000");
	CHECK(f[al_def_field(l, "price")].min == 150);
	CHECK(f[al_def_field(l, "any_code")].list == NULL);
	CHECK_STR(f[al_def_field(l, "where")].list, "data2");

	a = &l->action[al_def_action(l, "stop")];
	CHECK(a->from == 3 && a->state == 2 && a->another);
	CHECK_INT((long long)a->nrule, 3);
	CHECK(a->rule[0].when.n == 2 && a->rule[0].when.term[1].alt);
	CHECK(a->ask[0].optional && !a->ask[1].optional);
	CHECK(a->after ==
	      (UINT64_C(1) | UINT64_C(1) << (l->naction + AL_A_ADD)));
	CHECK(l->action[al_def_action(l, "all")].from == 7);
	a = &l->action[al_def_action(l, "calm")];
	CHECK(a->from == 1 && a->nset == 4 && a->times == 4);
	CHECK_STR(a->set[3].value, "200");

	c = &l->clock[0];
	CHECK(c->on_add && c->until_final && c->roll && c->many);
	CHECK(c->from ==
	      (UINT64_C(1) | UINT64_C(1) << (l->naction + AL_A_ASSIGN)));
	CHECK(c->when.n == 3 && c->when.term[1].alt && !c->when.term[2].alt);
	CHECK(c->length[1].unit == AL_MIN && c->length[2].unit == AL_H);
	al_def_free(l);
}

/* ---- may one take the place of another? --------------------------------- */

#define OLD                                                                    \
	"ledger bus XB \"check\" 检查\n"                                     \
	"  dated day\n"                                                        \
	"  day date required \"day\" 日期\n"                                 \
	"  seen date required \"seen\" 所见\n"                               \
	"  plate text \"plate\" 车牌\n"                                      \
	"  driver private name \"driver\" 驾驶员\n"                         \
	"  from_case code case \"from case\" 来源\n"                         \
	"  kind choice \"kind\" 车型 bus 客车, van 面包车\n"            \
	"  state open \"open\" 待整改\n"                                    \
	"  state fixed \"fixed\" 已修\n"                                     \
	"  state closed \"closed\" 已销号 final done\n"                     \
	"  action fix open -> fixed \"fix\" 修\n"                             \
	"  action close open, fixed -> closed \"close\" 销号\n"

static bool
rows_in(const char *state, void *arg)
{
	return strcmp(state, arg) == 0;
}

/* OLD with `was` in place of `is`. */
static char *
changed(const char *was, const char *is)
{
	const char *at = strstr(OLD, was);
	struct al_buf b = { 0 };

	CHECK(at != NULL);
	al_buf_add(&b, OLD, (size_t)(at - OLD));
	al_buf_adds(&b, is);
	al_buf_adds(&b, at + strlen(was));
	return al_buf_take(&b);
}

static void
compare(char *text, const char *want)
{
	char full[] = "fixed", *got;
	struct al_err *e = al_err_new();
	struct al_ledger *from = parse(OLD, "old"), *to = parse(text, "new");
	enum al_status s = al_def_compatible(from, to, rows_in, full, e);

	got = lines_of(e);
	CHECK_STR(got, want);
	CHECK(s == (*want ? AL_CONFLICT : AL_OK));
	al_def_free(from);
	al_def_free(to);
	al_err_free(e);
	free(got);
	free(text);
}

static void
check_allowed(void)
{
	compare(changed("车牌", "号牌"), "");
	compare(changed("text \"plate\"", "text required search \"plate\""),
		"");
	compare(changed("van 面包车", "van 面包车 retired, lorry 货车"), "");
	compare(changed("code case", "code"), "");
	compare(changed("  plate", "  seats int \"seats\" 座位\n  plate"), "");
	compare(changed("  state fixed", "  clock fix from added until final "
					 "3d \"office default\"\n"
					 "  state fixed"),
		"");
}

static void
check_refused(void)
{
	compare(changed("XB", "XC"),
		"the prefix was XB and can't become XC: it stands in the codes "
		"of records\n");
	compare(changed("ledger bus", "ledger van"),
		"the name was 'bus' and can't become 'van'; define a ledger of "
		"its own\n");
	compare(changed("ledger bus XB", "register bus"),
		"a ledger can't become a register, nor a register a ledger; "
		"define another\n");
	compare(changed("dated day", "dated seen"),
		"records were dated by 'day' and can't be by 'seen': years and "
		"figures hang on it\n");
	compare(changed("plate text", "plate int"),
		"field 'plate' has another type; add another field\n");
	compare(changed("code case", "code hazard"),
		"field 'from_case' has another type; add another field\n");
	compare(changed("plate text", "plate private"),
		"field 'plate' is plain and can't become private; add another "
		"field\n");
	compare(changed("driver private name", "driver text"),
		"field 'driver' is private and can't become plain; add another "
		"field\n");
	compare(changed("plate text", "number text"),
		"field 'plate' is gone; keep it, for records have it\n");
	compare(changed("plate text", "argument plate text"),
		"field 'plate' is gone; keep it, for records have it\n");
	compare(changed("bus 客车, ", ""),
		"choice 'bus' of 'kind' is gone; keep it and mark it "
		"'retired'\n");
}

/* A state may go where no record is in it. */
static void
check_states(void)
{
	compare(changed("  state fixed \"fixed\" 已修\n"
			"  state closed \"closed\" 已销号 final done\n"
			"  action fix open -> fixed \"fix\" 修\n"
			"  action close open, fixed -> closed",
			"  state closed \"closed\" 已销号 final done\n"
			"  action close open -> closed"),
		"state 'fixed' is gone, but records are in it; keep it\n");
	compare(changed("  state open \"open\" 待整改\n"
			"  state fixed \"fixed\" 已修\n"
			"  state closed \"closed\" 已销号 final done\n"
			"  action fix open -> fixed \"fix\" 修\n"
			"  action close open, fixed",
			"  state fixed \"fixed\" 已修\n"
			"  state closed \"closed\" 已销号 final done\n"
			"  action close fixed"),
		"");
}

/* The manual's example is the one that is tested, in either language. */
static void
check_manual(const char *page, const char *good)
{
	char *man = read_text(page), *text;
	static const char *const name[] = { "bus", "school" };
	struct al_buf b = { 0 };
	size_t i;

	for (i = 0; i < AL_COUNT(name); i++) {
		al_buf_clear(&b);
		al_buf_addf(&b, "%s/%s.ledger", good, name[i]);
		text = read_text(al_buf_str(&b));
		CHECK(strstr(man, text) != NULL);
		free(text);
	}
	al_buf_release(&b);
	free(man);
}

int
main(int argc, char **argv)
{
	const char *dir = argc > 1 ? argv[1] : "tests/def";
	struct al_buf good = { 0 };

	al_buf_addf(&good, "%s/good", dir);
	each("ledgers", "*.ledger", must_be_taken);
	each("ledgers", "*.ledger", has_labels_of_its_own);
	each("share/samples", "*.ledger", has_labels_of_its_own);
	each(al_buf_str(&good), "*.ledger", must_be_taken);
	each(dir, "*.ledger", must_be_refused);
	check_case();
	check_hazard(al_buf_str(&good));
	check_odd(al_buf_str(&good));
	check_manual("man/anlan-ledger.5", al_buf_str(&good));
	check_manual("man/zh_CN/anlan-ledger.5", al_buf_str(&good));
	check_allowed();
	check_refused();
	check_states();
	al_buf_release(&good);
	return check_done();
}
