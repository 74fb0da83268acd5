/* report.c: running a report template */
#include "cmd.h"

static const struct cmd_help help = {
	.usage = N_("[--month YYYY-MM | --from DATE --to DATE]"),
	.what = N_("The monthly report of the office."),
	.example =
		"  report-monthly --month 2026-04\n"
		"  report-monthly --from 2026-01-01 --to 2026-04-30 -o 1-4月.md\n",
	.reads = true,
};

static const struct cmd_help generic = {
	.usage = N_("TEMPLATE [--month YYYY-MM | --from DATE --to DATE] "
		    "[--code CODE]"),
	.what = N_("Run a report template: a file, or the name of one."),
	.example =
		"  report-run monthly --month 2026-04 --format json\n"
		"  report-run 我的月报.md --from 2026-04-01 --to 2026-04-30\n"
		"  report-run sheet.md --code XF2026-000001\n",
	.reads = true,
};

/* A file; else NAME.md of the user's templates; else the shipped NAME. */
static const char *
find_template(struct cmd *c, const char *name, char **own)
{
	const char *lang = c->ctx.lang, *shipped;
	char *path = NULL;
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
	if (asprintf(&path, "reports/%s.%s.md", name, lang) < 0)
		abort();
	shipped = al_shipped(path);
	free(path);
	if (!shipped)
		cmd_fail(c, AL_USAGE,
			 _("there is no report '%s'; give a file, or see "
			   "anlan-report(5)"),
			 name);
	return shipped;
}

int
cmd_report(int argc, char **argv, const char *template)
{
	struct al_report how = { 0 };
	char *own = NULL;
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "month", 0, CMD_TEXT, &how.month, "YYYY-MM",
		  N_("this month (the last one)") },
		{ "from", 0, CMD_TEXT, &how.from, "DATE", N_("first day") },
		{ "to", 0, CMD_TEXT, &how.to, "DATE",
		  N_("last day, included") },
		{ "format", 0, CMD_TEXT, &c.format, "FORMAT",
		  N_("text, md, json") },
		{ "code", 0, CMD_TEXT, &how.code, "CODE",
		  N_("the record that the report is about") },
	};
	/* the monthly report is about no single record */
	size_t nopt = COUNT(opt) - (template ? 1 : 0);

	if (!cmd_begin(&c, argc, argv, NULL, template ? &help : &generic, opt,
		       nopt))
		return cmd_end(&c);
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
