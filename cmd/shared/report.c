/* report.c: running a report template */
#include "cmd.h"

/* Where the shipped templates are. */
#define FOLDER "reports/"

static const struct cmd_help monthly = {
	.usage = N_("[--month YYYY-MM | --from DATE --to DATE]"),
	.what = N_("The monthly report of the office."),
	.example =
		"  report-monthly --month 2026-04\n"
		"  report-monthly --from 2026-01-01 --to 2026-04-30 -o 1-4月.md\n",
	.reads = true,
};

static const struct cmd_help weekly = {
	.usage =
		N_("[--week YYYY-Www | --ending DATE | --from DATE --to DATE]"),
	.what = N_("The weekly report of the office, and what comes next."),
	.example = "  report-weekly\n"
		   "  report-weekly --week 2026-W47\n"
		   "  report-weekly --ending 2026-11-20 -o 周报.md\n",
	.reads = true,
};

/* "hazards, monthly, weekly": the shipped templates in one's language. */
static char *
shipped_names(const struct cmd *c)
{
	char *all = NULL, *end = NULL, *list;
	const char *path;
	size_t n;

	if (asprintf(&end, ".%s.md", c->ctx.lang) < 0)
		abort();
	for (size_t i = 0; (path = al_shipped_path(i)); i++) {
		n = strlen(path);
		if (strncmp(path, FOLDER, strlen(FOLDER)) != 0 ||
		    n < strlen(end) || strcmp(path + n - strlen(end), end) != 0)
			continue;
		path += strlen(FOLDER);
		if (asprintf(&list, "%s%s%.*s", all ? all : "", all ? ", " : "",
			     (int)(strlen(path) - strlen(end)), path) < 0)
			abort();
		free(all);
		all = list;
	}
	free(end);
	return all;
}

static void
tell_shipped(struct cmd *c)
{
	char *names = shipped_names(c);

	printf(_("\nShipped templates: %s\n"), names);
	free(names);
}

static const struct cmd_help generic = {
	.usage = N_("TEMPLATE [--month YYYY-MM | --week YYYY-Www | --ending "
		    "DATE | --from DATE --to DATE] [--code CODE]"),
	.what = N_("Run a report template: a file, or the name of one."),
	.example =
		"  report-run monthly --month 2026-04 --format json\n"
		"  report-run 我的月报.md --from 2026-04-01 --to 2026-04-30\n"
		"  report-run hazards --month 2026-04\n"
		"  report-run sheet.md --code XF2026-000001\n",
	.more = tell_shipped,
	.reads = true,
};

/* Which command has an option. */
enum { MONTHLY = 1, WEEKLY = 2, GENERIC = 4, EACH = 7 };
static const struct {
	const char *template;
	int bit;
	const struct cmd_help *help;
} kinds[] = {
	{ "monthly", MONTHLY, &monthly },
	{ "weekly", WEEKLY, &weekly },
	{ NULL, GENERIC, &generic },
};

/* A file; else NAME.md of the user's templates; else the shipped NAME. */
static const char *
find_template(struct cmd *c, const char *name, char **own)
{
	const char *lang = c->ctx.lang, *shipped;
	char *path = NULL, *names;
	size_t n;
	FILE *f;

	if (strchr(name, '/') || strchr(name, '.'))
		return *own = cmd_read_file(c, name, &n);
	for (int i = 0; i < 2; i++) {
		if (asprintf(&path,
			     i ? "%s/templates/%s.md" : "%s/templates/%s.%s.md",
			     c->home, name, lang) < 0)
			abort();
		f = fopen(path, "re");
		if (f) {
			fclose(f);
			*own = cmd_read_file(c, path, &n);
			free(path);
			return *own;
		}
		free(path);
	}
	if (asprintf(&path, FOLDER "%s.%s.md", name, lang) < 0)
		abort();
	shipped = al_shipped(path);
	free(path);
	if (!shipped) {
		names = shipped_names(c);
		cmd_fail(c, AL_USAGE,
			 _("there is no report '%s'; expected a file or one "
			   "of %s"),
			 name, names);
		free(names);
	}
	return shipped;
}

static const struct cmd_help *
kind_of(const char *template, int *bit)
{
	size_t i = 0;

	while (template && kinds[i].template &&
	       strcmp(kinds[i].template, template) != 0)
		i++;
	if (!template)
		i = COUNT(kinds) - 1;
	*bit = kinds[i].bit;
	return kinds[i].help;
}

/* Those of `all` that the command has, in front; how many. */
static size_t
choose(struct cmd_opt *all, const int *of, size_t n, int bit)
{
	size_t have = 0;

	for (size_t i = 0; i < n; i++)
		if (of[i] & bit)
			all[have++] = all[i];
	return have;
}

int
cmd_report(int argc, char **argv, const char *template)
{
	struct al_report how = { 0 };
	char *own = NULL;
	struct cmd c;
	struct cmd_opt opt[] = {
		{ "month", 0, CMD_TEXT, &how.month, "YYYY-MM",
		  N_("this month (the last one)") },
		{ "week", 0, CMD_TEXT, &how.week, "YYYY-Www",
		  N_("this ISO week") },
		{ "ending", 0, CMD_TEXT, &how.ending, "DATE",
		  N_("the seven days that end on it") },
		{ "from", 0, CMD_TEXT, &how.from, "DATE", N_("first day") },
		{ "to", 0, CMD_TEXT, &how.to, "DATE",
		  N_("last day, included") },
		{ "format", 0, CMD_TEXT, &c.format, "FORMAT",
		  N_("text, md, json") },
		{ "code", 0, CMD_TEXT, &how.code, "CODE",
		  N_("the record that the report is about") },
	};
	static const int of[] = { MONTHLY | GENERIC,
				  WEEKLY | GENERIC,
				  WEEKLY | GENERIC,
				  EACH,
				  EACH,
				  EACH,
				  GENERIC };
	int bit = 0;
	const struct cmd_help *help = kind_of(template, &bit);

	if (!cmd_begin(&c, argc, argv, NULL, help, opt,
		       choose(opt, of, COUNT(opt), bit)))
		return cmd_end(&c);
	if (bit == WEEKLY && !how.week)
		how.week = ""; /* the last whole one */
	how.file = template ? template : cmd_take(&c, N_("TEMPLATE"));
	if (!how.file || !cmd_no_more(&c) || !cmd_open(&c, false))
		return cmd_end(&c);
	how.text = find_template(&c, how.file, &own);
	how.format = cmd_format(&c, "text", "text");
	how.width = cmd_width();
	if (how.text)
		cmd_note(&c, al_report(c.b, &how, cmd_sink(&c), c.e));
	free(own);
	return cmd_end(&c);
}
