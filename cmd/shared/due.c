/* due.c: what is overdue, due today, or due soon */
#include "cmd.h"

static const struct cmd_help help = {
	.usage = N_(
		"[--due-within Nd] [--unit UNIT] [--owner STAFF] [--lead STAFF]"),
	.what = N_(
		"List duties that are overdue or due today; exit 1 if there are any."),
	.example = "  due-list --due-within 7d --under road\n"
		   "  case-due --overdue --format csv\n",
	.purpose = AL_FOR_LIST,
	.pairs = true,
	.reads = true,
};

int
cmd_due(int argc, char **argv, const char *ledger)
{
	struct al_list how = { 0 };
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "columns", 0, CMD_TEXT, &how.columns, "A,B,…",
		  N_("which columns") },
		{ "limit", 0, CMD_NUMBER, &how.limit, "N",
		  N_("at most so many") },
		{ "format", 0, CMD_TEXT, &c.format, "FORMAT",
		  N_("table, plain, csv, json, jsonl") },
		{ "excel", 0, CMD_FLAG, &c.excel, NULL,
		  N_("CSV as Excel and WPS read it") },
	};

	if (!cmd_begin(&c, argc, argv, ledger, &help, opt, COUNT(opt)) ||
	    !cmd_no_more(&c) || !cmd_open(&c, false))
		return cmd_end(&c);
	how.filter = c.pair;
	how.nfilter = c.npair;
	how.format = cmd_format(&c, "table", "plain");
	how.width = cmd_width();
	cmd_note(&c, al_due(c.b, ledger, &how, cmd_sink(&c), c.e));
	return cmd_end(&c);
}
