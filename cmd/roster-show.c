/* roster-show: who is on duty */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("[--day DATE | --week YYYY-Www | --month YYYY-MM | "
		    "--from DATE --to DATE] [--plan PLAN] [--staff STAFF]"),
	.what = N_("Show who is on duty: now, in a period, or one person's "
		   "duties."),
	.example = "  roster-show\n"
		   "  roster-show --month 2026-03 -o 3月值班表.csv --excel\n"
		   "  roster-show --staff li\n"
		   "  roster-show --month 2026-03 -o 3月值班表.html\n"
		   "  roster-show --staff li -o li.ics\n",
	.reads = true,
};

/* A calendar is asked for by the file's name too. */
static const char *
format(struct cmd *c)
{
	static const char *const own[][2] = { { "ics", "ics" },
					      { "html", "html" },
					      { "htm", "html" } };
	const char *dot = c->output ? strrchr(c->output, '.') : NULL;

	for (size_t i = 0; !c->format && !c->excel && dot && i < COUNT(own);
	     i++)
		if (strcmp(dot + 1, own[i][0]) == 0)
			return own[i][1];
	return cmd_format(c, "table", "table");
}

int
main(int argc, char **argv)
{
	struct al_roster_show how = { 0 };
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "day", 0, CMD_TEXT, &how.day, "DATE", N_("on this day") },
		{ "week", 0, CMD_TEXT, &how.week, "YYYY-Www",
		  N_("in this ISO week") },
		{ "month", 0, CMD_TEXT, &how.month, "YYYY-MM",
		  N_("in this month") },
		{ "from", 0, CMD_TEXT, &how.from, "DATE",
		  N_("from this day on (today)") },
		{ "to", 0, CMD_TEXT, &how.to, "DATE",
		  N_("to this day, included (30 days later)") },
		{ "plan", 0, CMD_TEXT, &how.plan, "PLAN",
		  N_("of this duty plan alone") },
		{ "staff", 0, CMD_TEXT, &how.staff, "STAFF",
		  N_("the duties and receptions of this person") },
		{ "codes", 0, CMD_FLAG, &how.codes, NULL,
		  N_("with the codes of the duties") },
		{ "format", 0, CMD_TEXT, &c.format, "FORMAT",
		  N_("table, plain, csv, json, jsonl, html, ics") },
		{ "excel", 0, CMD_FLAG, &c.excel, NULL,
		  N_("CSV as Excel and WPS read it") },
	};

	if (!cmd_begin(&c, argc, argv, "roster", &help, opt, COUNT(opt)) ||
	    !cmd_no_more(&c) || !cmd_open(&c, false))
		return cmd_end(&c);
	how.format = format(&c);
	how.next = !c.quiet && strcmp(how.format, "ics") != 0;
	how.width = cmd_width();
	cmd_note(&c, al_roster_show(c.b, &how, cmd_sink(&c), c.e));
	return cmd_end(&c);
}
