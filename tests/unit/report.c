/* report.c: tests of periods, figures, templates and the formats of reports */
#include "check.h"

#include "report/measure.h"
#include "report/model.h"
#include "rule/period.h"
#include "store/store.h"

#include <stdlib.h>
#include <unistd.h>

#define OFFSET 28800

/* ---- periods ------------------------------------------------------------------ */

static al_time
instant(const char *text)
{
	al_time t = 0;
	bool has_clock = false;

	CHECK(al_parse_time(text, 0, OFFSET, &t, &has_clock));
	return t;
}

static struct al_frame
frame(const char *now)
{
	return (struct al_frame){ OFFSET, instant(now) };
}

static const char *
shown(const struct al_period *p, char out[32])
{
	char from[AL_DATE_LEN], to[AL_DATE_LEN];

	al_day_text(p->from, from);
	al_day_text(p->to, to);
	snprintf(out, 32, "%s %s", from, to);
	return out;
}

static void
test_period_names(void)
{
	static const struct {
		const char *given, *shown; /* NULL: refused */
	} t[] = {
		{ "2026-04", "2026-04-01 2026-04-30" },
		{ " 2026年4月", "2026-04-01 2026-04-30" },
		{ "2024-02", "2024-02-01 2024-02-29" },
		{ "2026-Q2", "2026-04-01 2026-06-30" },
		{ "2026h2", "2026-07-01 2026-12-31" },
		{ "2026-W01", "2025-12-29 2026-01-04" },
		{ "2020-W53", "2020-12-28 2021-01-03" },
		{ "2026", "2026-01-01 2026-12-31" },
		{ "2026-13", NULL },
		{ "2026-0", NULL },
		{ "2026-Q5", NULL },
		{ "2025-W53", NULL },
		{ "2026-04-01", NULL },
		{ "April", NULL },
		{ "", NULL },
		{ "2026-", NULL },
		{ "2026-W", NULL },
	};
	struct al_frame f = frame("2026-05-03 10:00");
	struct al_period p;
	char out[32];

	for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
		bool ok = al_period_parse(&f, t[i].given, &p);

		CHECK(ok == (t[i].shown != NULL));
		if (ok && t[i].shown)
			CHECK_STR(shown(&p, out), t[i].shown);
	}
}

static void
test_period_before(void)
{
	static const struct {
		const char *from, *to, *last, *year;
	} t[] = {
		{ "2026-04-01", "2026-04-30", "2026-03-01 2026-03-31",
		  "2025-04-01 2025-04-30" },
		{ "2026-01-01", "2026-01-31", "2025-12-01 2025-12-31",
		  "2025-01-01 2025-01-31" },
		{ "2024-02-01", "2024-02-29", "2024-01-01 2024-01-31",
		  "2023-02-01 2023-02-28" },
		{ "2026-01-01", "2026-03-31", "2025-10-01 2025-12-31",
		  "2025-01-01 2025-03-31" },
		{ "2026-01-01", "2026-06-30", "2025-07-01 2025-12-31",
		  "2025-01-01 2025-06-30" },
		{ "2026-01-01", "2026-12-31", "2025-01-01 2025-12-31",
		  "2025-01-01 2025-12-31" },
		{ "2026-04-27", "2026-05-03", "2026-04-20 2026-04-26",
		  "2025-04-27 2025-05-03" },
		{ "2026-04-02", "2026-04-11", "2026-03-23 2026-04-01",
		  "2025-04-02 2025-04-11" },
		{ "2026-02-01", "2026-04-30", "2025-11-04 2026-01-31",
		  "2025-02-01 2025-04-30" },
		{ "2025-12-30", "2026-01-02", "2025-12-26 2025-12-29",
		  "2024-12-30 2025-01-02" },
	};
	struct al_frame f = frame("2026-05-03 10:00");
	struct al_period p, q;
	al_day from = 0, to = 0;
	char out[32];

	for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
		CHECK(al_day_iso(t[i].from, &from) && al_day_iso(t[i].to, &to));
		al_period_set(&f, from, to, &p);
		al_period_last(&f, &p, &q);
		CHECK_STR(shown(&q, out), t[i].last);
		al_period_last_year(&f, &p, &q);
		CHECK_STR(shown(&q, out), t[i].year);
	}
	al_period_ytd(&f, &p, &q);
	CHECK_STR(shown(&q, out), "2026-01-01 2026-01-02");
	al_period_default(&f, &p);
	CHECK_STR(shown(&p, out), "2026-04-01 2026-04-30");
	CHECK_INT(p.start, instant("2026-04-01 00:00:00"));
	CHECK_INT(p.end, instant("2026-04-30 23:59:59"));
	CHECK_INT(p.t, p.end);
	al_period_parse(&f, "2026-05", &p);
	CHECK_INT(p.t, f.now);
}

static void
test_period_next(void)
{
	static const struct {
		const char *from, *to, *next;
	} t[] = {
		{ "2026-04-01", "2026-04-30", "2026-05-01 2026-05-31" },
		{ "2025-12-01", "2025-12-31", "2026-01-01 2026-01-31" },
		{ "2024-01-01", "2024-01-31", "2024-02-01 2024-02-29" },
		{ "2025-10-01", "2025-12-31", "2026-01-01 2026-03-31" },
		{ "2026-01-01", "2026-06-30", "2026-07-01 2026-12-31" },
		{ "2026-07-01", "2026-12-31", "2027-01-01 2027-06-30" },
		{ "2026-01-01", "2026-12-31", "2027-01-01 2027-12-31" },
		{ "2026-12-28", "2027-01-03", "2027-01-04 2027-01-10" },
		{ "2026-02-27", "2026-02-28", "2026-03-01 2026-03-02" },
		{ "2026-02-01", "2026-04-30", "2026-05-01 2026-07-28" },
	};
	struct al_frame f = frame("2026-05-03 10:00");
	struct al_period p, q;
	al_day from = 0, to = 0;
	char out[32];

	for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
		CHECK(al_day_iso(t[i].from, &from) && al_day_iso(t[i].to, &to));
		al_period_set(&f, from, to, &p);
		al_period_next(&f, &p, &q);
		CHECK_STR(shown(&q, out), t[i].next);
		al_period_last(&f, &q, &q);
		if (p.to - p.from == q.to - q.from)
			CHECK_INT(q.from, p.from);
	}
}

static const char *
named(const char *period, bool zh, bool ytd, struct al_buf *b)
{
	struct al_frame f = frame("2026-05-03 10:00");
	struct al_period p;

	CHECK(al_period_parse(&f, period, &p));
	al_buf_clear(b);
	if (ytd)
		al_period_ytd_name(&p, zh, b);
	else
		al_period_name(&p, zh, b);
	return al_buf_str(b);
}

static void
test_period_words(void)
{
	struct al_buf b = { 0 };

	CHECK_STR(named("2026-04", true, false, &b), "2026年4月");
	CHECK_STR(named("2026-04", false, false, &b), "April 2026");
	CHECK_STR(named("2026-Q3", true, false, &b), "2026年第三季度");
	CHECK_STR(named("2026-H1", false, false, &b), "the first half of 2026");
	CHECK_STR(named("2026", true, false, &b), "2026年");
	CHECK_STR(named("2026-W01", false, false, &b),
		  "2025-12-29 to 2026-01-04");
	CHECK_STR(named("2026-04", true, true, &b), "1—4月");
	CHECK_STR(named("2026-04", false, true, &b), "January to April");
	CHECK_STR(named("2026-01", true, true, &b), "1月");
	al_buf_release(&b);
}

static void
test_rate(void)
{
	static const struct {
		int64_t a, b;
		const char *text;
	} t[] = { { 1, 3, "33.3" },  { 2, 3, "66.7" },	 { 1, 8, "12.5" },
		  { 1, 16, "6.3" },  { -1, 16, "-6.3" }, { 0, 5, "0.0" },
		  { 5, 5, "100.0" }, { 0, 0, "" },	 { 3, 0, "" },
		  { -2, 3, "-66.7" } };
	struct al_buf b = { 0 };

	for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
		struct al_figure f = al_figure_rate(t[i].a, t[i].b);

		al_buf_clear(&b);
		al_figure_text(&f, &b);
		CHECK_STR(al_buf_str(&b), t[i].text);
	}
	al_buf_release(&b);
}

/* ---- a ledger to count in ------------------------------------------------------- */

struct desk {
	char dir[64], path[96];
	struct al_err *e;
	struct al_buf out;
	enum al_status s;
};

static struct al_context
context(const char *now)
{
	return (struct al_context){ .clock = instant(now),
				    .now = instant(now),
				    .now_given = true,
				    .uid = 1000,
				    .command = "test" };
}

static void
told(const struct desk *d)
{
	for (size_t i = 0; i < al_err_count(d->e); i++)
		fprintf(stderr, "%s\n", al_err_line(d->e, i));
	al_err_clear(d->e);
}

static void
make(struct desk *d, const char *lang)
{
	struct al_context ctx = context("2025-01-02 09:00");
	struct al_init how = { .office = "安澜县信访局",
			       .lang = lang,
			       .offset = "+08:00",
			       .training = true,
			       .key_dir = d->dir };
	char *key = NULL;

	d->e = al_err_new();
	snprintf(d->dir, sizeof d->dir, "/tmp/anlan-report-XXXXXX");
	CHECK(mkdtemp(d->dir) != NULL);
	snprintf(d->path, sizeof d->path, "%s/l.db", d->dir);
	CHECK_INT(al_init(d->path, &ctx, &how, &key, d->e), AL_OK);
	told(d);
	unlink(key ? key : "");
	free(key);
}

static void
unmake(struct desk *d)
{
	static const char *const beside[] = { "", ".lock", "-wal", "-shm" };
	char path[112];

	for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
		snprintf(path, sizeof path, "%s%s", d->path, beside[i]);
		unlink(path);
	}
	CHECK(rmdir(d->dir) == 0);
	al_buf_release(&d->out);
	al_err_free(d->e);
}

/* One command at `now`; `on` may be NULL. */
static void
act(struct desk *d, const char *now, const char *on, const char *action,
    const char *code, const struct al_pair *pair, size_t n)
{
	struct al_context ctx = context(now);
	struct al_how how = { .on = on };
	struct al_book *b = NULL;
	char *codes = NULL, *what = NULL;
	enum al_status s = al_open(d->path, &ctx, true, &b, d->e);

	if (s == AL_OK)
		s = !action ? al_undo(b, code, 0, "slip", &codes, &what, d->e)
		    : code  ? al_do(b, "case", action, code, pair, n, &how,
				    &codes, &what, d->e)
			    : al_add(b, "case", pair, n, &how, &codes, &what,
				     d->e);
	if (s == AL_OK)
		s = al_commit(b, d->e);
	CHECK_INT(s, AL_OK);
	told(d);
	al_close(b);
	free(codes);
	free(what);
}

static void
add(struct desk *d, const char *received, const char *channel,
    const char *level, const char *topic, const char *headcount)
{
	const struct al_pair p[] = {
		{ "received", received },   { "channel", channel },
		{ "level", level },	    { "topic", topic },
		{ "headcount", headcount }, { "summary", "事项" },
	};

	act(d, received, NULL, "add", NULL, p, sizeof p / sizeof *p);
}

static void
fill(struct desk *d)
{
	const struct al_pair outcome[] = { { "outcome", "explained" } };
	const struct al_pair reason[] = { { "reason", "重复" } };

	add(d, "2025-04-10 09:00", "visit", "county", "wages", "4");
	add(d, "2026-01-05 09:00", "visit", "county", "land", "10");
	add(d, "2026-01-06 09:00", "letter", "county", "wages", "1");
	act(d, "2026-01-08 10:00", NULL, "accept", "XF2026-000001", NULL, 0);
	act(d, "2026-01-20 10:00", NULL, "reply", "XF2026-000001", outcome, 1);
	act(d, "2026-01-21 10:00", NULL, "close", "XF2026-000001", NULL, 0);
	act(d, "2026-01-22 10:00", NULL, "reopen", "XF2026-000001", reason, 1);
	act(d, "2026-01-23 10:00", NULL, "reply", "XF2026-000001", outcome, 1);
	act(d, "2026-01-24 10:00", NULL, "close", "XF2026-000001", NULL, 0);
	add(d, "2026-02-03 09:00", "visit", "city", "demolition", "6");
	/* happened in January, entered in February */
	act(d, "2026-02-05 10:00", "2026-01-15 10:00", "refuse",
	    "XF2026-000002", reason, 1);
	add(d, "2026-02-06 09:00", "visit", "city", "other", "99");
	act(d, "2026-02-06 09:10", NULL, NULL, "XF2026-000004", NULL, 0);
}

static enum al_status
to_buf(void *arg, const char *s, size_t n)
{
	al_buf_add(arg, s, n);
	return AL_OK;
}

static const char *
counted(struct desk *d, const char *now, const struct al_count *how)
{
	struct al_context ctx = context(now);
	struct al_sink sink = { to_buf, &d->out };
	struct al_book *b = NULL;

	al_buf_clear(&d->out);
	d->s = al_open(d->path, &ctx, false, &b, d->e);
	if (d->s == AL_OK)
		d->s = al_count(b, "case", how, sink, d->e);
	al_close(b);
	return al_buf_str(&d->out);
}

/* "plain" for these measures. */
static const char *
plain(struct desk *d, const char *from, const char *to, const char *by,
      const char *measure)
{
	struct al_count how = { .by = by,
				.measure = measure,
				.from = from,
				.to = to,
				.format = "plain" };
	const char *out = counted(d, "2026-03-01 10:00", &how);

	CHECK_INT(d->s, AL_OK);
	told(d);
	return out;
}

static void
test_count(struct desk *d)
{
	CHECK_STR(plain(d, "2026-01-01", "2026-01-31", NULL,
			"count,sum:headcount"),
		  "2\t11\n");
	CHECK_STR(plain(d, "2026-01-01", "2026-02-28", "level",
			"count,sum:headcount"),
		  "县级\t2\t11\n市级\t1\t6\n");
	/* closed twice in the month: once; void ones nowhere */
	CHECK_STR(plain(d, "2026-01-01", "2026-01-31", NULL,
			"closed,left,open"),
		  "1\t1\t1\n");
	CHECK_STR(plain(d, "2026-01-21", "2026-01-21", NULL, "closed,open"),
		  "1\t1\n");
	CHECK_STR(plain(d, "2026-01-22", "2026-01-22", NULL, "closed,open"),
		  "0\t2\n");
	CHECK_STR(plain(d, "2026-01-01", "2026-02-28", "month",
			"count,closed,left"),
		  "2026-01\t2\t1\t1\n2026-02\t1\t0\t0\n");
	CHECK_STR(
		plain(d, "2026-01-01", "2026-02-28", "topic.parent,channel",
		      "count"),
		"城乡建设与住房\t来访\t1\n劳动与社会保障\t来信\t1\n土地\t来访\t1\n");
	/* due 2026-01-20, 01-21 and 02-18: the last one is missed */
	CHECK_STR(plain(d, "2026-01-01", "2026-02-28", NULL,
			"due:register,met:register,ontime:register"),
		  "3\t2\t66.7\n");
	CHECK_STR(plain(d, "2026-02-01", "2026-02-17", NULL,
			"ontime:register,overdue"),
		  "\t3\n");
	CHECK_STR(plain(d, "2026-01-01", "2026-01-31", NULL, "late,undone"),
		  "1\t0\n");
	CHECK_STR(plain(d, "2026-02-01", "2026-02-28", NULL, "late,undone"),
		  "0\t1\n");
}

static void
test_count_forms(struct desk *d)
{
	const struct al_pair dated[] = { { "received-from", "2026-01-01" },
					 { "received-to", "2026-01-31" },
					 { "channel", "来信,visit" } };
	struct al_count how = { .filter = dated,
				.nfilter = 3,
				.by = "channel",
				.measure = "count, ontime:reply",
				.format = "json" };

	CHECK_STR(
		counted(d, "2026-03-01 10:00", &how),
		"[\n{\"channel\":\"letter\",\"count\":1,\"ontime:reply\":null},\n"
		"{\"channel\":\"visit\",\"count\":1,\"ontime:reply\":null}\n]\n");
	how.format = "csv";
	how.measure = NULL;
	CHECK_STR(counted(d, "2026-03-01 10:00", &how),
		  "信访形式,件数\n来信,1\n来访,1\n");
	how.measure = "cuont";
	counted(d, "2026-03-01 10:00", &how);
	CHECK_INT(d->s, AL_USAGE);
	CHECK_STR(al_err_line(d->e, 0),
		  "there is no measure 'cuont'; did you mean 'count'?");
	al_err_clear(d->e);
	how.measure = "late";
	counted(d, "2026-03-01 10:00", &how);
	CHECK_INT(d->s, AL_USAGE);
	al_err_clear(d->e);
	how.measure = "count";
	how.by = "petitioner";
	counted(d, "2026-03-01 10:00", &how);
	CHECK_INT(d->s, AL_USAGE);
	al_err_clear(d->e);
}

/* ---- templates ---------------------------------------------------------------------- */

static const char *
reported(struct desk *d, const char *text, const char *format, int width)
{
	struct al_context ctx = context("2026-03-01 10:00");
	struct al_report how = { .text = text,
				 .file = "t.md",
				 .month = "2026-01",
				 .format = format,
				 .width = width };
	struct al_sink sink = { to_buf, &d->out };
	struct al_book *b = NULL;
	char *end = NULL;

	al_buf_clear(&d->out);
	d->s = al_open(d->path, &ctx, false, &b, d->e);
	if (d->s == AL_OK)
		d->s = al_report(b, &how, sink, d->e);
	al_close(b);
	end = d->out.s ? strstr(d->out.s, "\n--\n") : NULL;
	if (end)
		*end = '\0'; /* where it comes from is looked at apart */
	return al_buf_str(&d->out);
}

static void
test_sentences(struct desk *d)
{
	CHECK_STR(
		reported(
			d,
			"# {{office}}{{period}}\n\n今年{{ytd}}，\n{{case.count}}件，"
			"{{case.sum.headcount channel=visit}}人次。\n",
			"text", 0),
		"安澜县信访局2026年1月\n\n　　今年1月，2件，10人次。\n");
	CHECK_STR(
		reported(
			d,
			"{{case.count vs last}} {{case.count @all vs lastyear}} "
			"{{case.count @2026 vs lastyear}} "
			"{{case.sum.headcount level=county @2026-04 vs lastyear}} "
			"{{case.count @2026-Q1 of case.count @all}}",
			"text", 0),
		"　　– 持平 上升200.0% 下降100.0% 75.0%\n");
	CHECK_STR(
		reported(
			d,
			"{{if case.count > 2}}\nmany\n{{else}}\nfew\n{{end}}\n"
			"{{if case.closed}}closed{{end}}{{if case.count != 2}}no{{end}}"
			"{{# nothing }}{{\"{{\"}}",
			"text", 0),
		"　　few closed{{\n");
	CHECK_STR(
		reported(
			d,
			"{{case.ontime.reply @2026-Q1}} {{case.ontime.register}}\n",
			"text", 0),
		"　　– 100.0%\n");
}

static void
test_blocks(struct desk *d)
{
	CHECK_STR(
		reported(
			d,
			"{{table case by channel @2026-Q1: count \"批次\", share, "
			"change@lastyear; total}}\n",
			"text", 0),
		"信访形式  批次  占比（%）  同比\n"
		"--------  ----  ---------  ----\n"
		"来信         1       33.3     –\n"
		"来访         2       66.7     –\n"
		"合计         3      100.0     –\n");
	CHECK_STR(
		reported(
			d,
			"{{table case by channel @2026: count, change@lastyear, "
			"change.sum.headcount@lastyear, count@lastyear; top 1}}\n",
			"text", 0),
		"信访形式  件数          同比           同比  件数（上年同期）\n"
		"--------  ----  ------------  -------------  ----------------\n"
		"来访         2  +1 (+100.0%)  +12 (+300.0%)                 1\n");
	CHECK_STR(reported(d, "{{chart case by month @2026-Q1： count}}\n",
			   "text", 36),
		  "2026-01  件数  2  ##################\n"
		  "2026-02  件数  1  #########\n"
		  "2026-03  件数  0\n");
	CHECK_STR(
		reported(d, "{{list case channel=visit @ytd: code, level}}\n",
			 "text", 0),
		"编号           信访层级\n-------------  --------\nXF2026-000001  县级\n");
	CHECK_STR(reported(d, "{{table case by level @2024: count}}\n", "text",
			   0),
		  "（无）\n");
}

static void
test_errors(struct desk *d)
{
	static const char *const want[] = {
		"t.md:1:6: there is no measure 'cuont'; did you mean 'count'?",
		"t.md:2:3: 'monht' is not expected here; did you mean 'month'?",
		"t.md:2:31: @ytd can't be compared with the last period: from 1 January "
		"on there is none before it; expected lastyear",
		"t.md:3:17: by: ledger 'case' has no field 'topik'; did you mean 'topic'?",
		"t.md:4:1: '{{' is never closed; expected '}}'",
	};

	reported(d,
		 "今年 {{case.cuont}}\n{{monht}}{{case.count @ytd vs last}}\n"
		 "{{table case by topik: count}}\n{{case.count\n",
		 "text", 0);
	CHECK_INT(d->s, AL_BAD);
	CHECK_INT((long long)al_err_count(d->e), 5);
	for (size_t i = 0; i < al_err_count(d->e) && i < 5; i++)
		CHECK_STR(al_err_line(d->e, i), want[i]);
	al_err_clear(d->e);
}

static bool
holds(const char *text, const char *part)
{
	bool is = strstr(text, part) != NULL;

	if (!is)
		fprintf(stderr, "%s\nlacks: %s\n", text, part);
	return is;
}

static void
test_origin(struct desk *d)
{
	const char *s = reported(d, "{{case.count}}", "md", 0);

	CHECK(holds(s, "2026-01-01 至 2026-01-31"));
	CHECK(holds(s, "2026-01-31 23:59:59"));
	CHECK(holds(s, "case（信访事项）第1版"));
	CHECK(holds(s, "迟于24小时补录：1"));
	CHECK(holds(s, "撤销的记录：0"));
	CHECK(holds(s, "练习台账"));
	s = reported(d, "# a\n\n{{case.count vs last}}\n", "json", 0);
	CHECK(holds(
		s,
		"{\"type\":\"heading\",\"level\":1,\"text\":\"a\",\"figures\":[]}"));
	CHECK(holds(
		s,
		"{\"ask\":\"case.count vs last\",\"value\":{\"now\":2,\"before\":0,"
		"\"difference\":2,\"percent\":null}}"));
	CHECK(holds(s, "\"training\":true"));
	CHECK(holds(s, "\"entered_late\":1"));
}

/* ---- the width of lines ---------------------------------------------------------------- */

static void
test_wrap(void)
{
	struct al_model m = { .zh = true };
	struct al_buf b = { 0 };

	al_model_add(&m, AL_B_PARAGRAPH, "今年以来，到县114批1023人次。");
	al_model_add(&m, AL_B_ITEM, "one two three");
	al_model_text(&m, 12, &b);
	CHECK_STR(al_buf_str(&b), "　　今年以\n来，到县114\n批1023人次。\n\n"
				  "- one two\n  three\n\n--\n");
	al_buf_release(&b);
	al_model_release(&m);
}

int
main(void)
{
	struct desk d = { 0 };

	test_period_names();
	test_period_before();
	test_period_next();
	test_period_words();
	test_rate();
	test_wrap();
	make(&d, "zh");
	fill(&d);
	test_count(&d);
	test_count_forms(&d);
	test_sentences(&d);
	test_blocks(&d);
	test_errors(&d);
	test_origin(&d);
	unmake(&d);
	return check_done();
}
