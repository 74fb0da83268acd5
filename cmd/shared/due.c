/* due.c: what is overdue, due today, or due soon */
#include "cmd.h"

static const struct cmd_help help = {
	.usage = N_(
		"[--due-within Nd] [--unit UNIT] [--owner STAFF] [--lead STAFF] "
		"[--by owner|lead|unit]"),
	.what = N_(
		"List duties that are overdue or due today; exit 1 if there are any."),
	.example = "  due-list --due-within 7d --under road\n"
		   "  due-list --by owner --ledger case\n"
		   "  case-due --overdue --format csv\n",
	.purpose = AL_FOR_LIST,
	.pairs = true,
	.reads = true,
};

int
cmd_due(int argc, char **argv, const char *ledger)
{
	struct al_due how = { 0 };
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "by", 0, CMD_TEXT, &how.by, "WHOM",
		  N_("in groups, for each person or unit") },
		{ "today", 0, CMD_FLAG, &how.today, NULL,
		  N_("due today and not overdue yet") },
		{ "clock", 0, CMD_TEXT, &how.clocks, "CLOCK,…",
		  N_("only these duties") },
		{ "all", 0, CMD_FLAG, &how.all, NULL,
		  N_("also what is paused, and windows still open") },
		{ "columns", 0, CMD_TEXT, &how.list.columns, "A,B,…",
		  N_("which columns") },
		{ "limit", 0, CMD_NUMBER, &how.list.limit, "N",
		  N_("at most so many") },
		{ "format", 0, CMD_TEXT, &c.format, "FORMAT",
		  N_("table, plain, csv, json, jsonl") },
		{ "excel", 0, CMD_FLAG, &c.excel, NULL,
		  N_("CSV as Excel and WPS read it") },
		{ "ledger", 0, CMD_TEXT, &how.ledgers, "LEDGER,…",
		  N_("only of these ledgers") },
	};

	/* the last one chooses among ledgers */
	if (!cmd_begin(&c, argc, argv, ledger, &help, opt,
		       COUNT(opt) - (ledger != NULL)) ||
	    !cmd_no_more(&c) || !cmd_open(&c, false))
		return cmd_end(&c);
	how.list.filter = c.pair;
	how.list.nfilter = c.npair;
	/* a sheet is read by people, also as cron's mail */
	how.list.format = cmd_format(&c, "table", how.by ? "table" : "plain");
	how.list.width = cmd_width();
	cmd_note(&c, al_due(c.b, ledger, &how, cmd_sink(&c), c.e));
	return cmd_end(&c);
}
