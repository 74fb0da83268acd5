/* list.c: listing the records of a ledger */
#include "cmd.h"

static const struct cmd_help help = {
	.usage = N_("[--FIELD VALUE[,VALUE]…]…"),
	.what = N_("List the records that pass all filters."),
	.purpose = AL_FOR_LIST,
	.pairs = true,
	.reads = true,
};

static const struct cmd_help generic = {
	.usage = N_("LEDGER [--FIELD VALUE[,VALUE]…]…"),
	.what = N_("List the records of any ledger that pass all filters."),
	.purpose = AL_FOR_LIST,
	.pairs = true,
	.reads = true,
};

int
cmd_list(int argc, char **argv, const char *ledger, const char *example)
{
	struct cmd_help mine = ledger ? help : generic;
	struct al_list how = { 0 };
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "columns", 0, CMD_TEXT, &how.columns, "A,B,…",
		  N_("which columns") },
		{ "sort", 0, CMD_TEXT, &how.sort, "A,-B,…",
		  N_("by what, - for downward") },
		{ "limit", 0, CMD_NUMBER, &how.limit, "N",
		  N_("at most so many") },
		{ "format", 0, CMD_TEXT, &c.format, "FORMAT",
		  N_("table, plain, csv, json, jsonl") },
		{ "excel", 0, CMD_FLAG, &c.excel, NULL,
		  N_("CSV as Excel and WPS read it") },
	};

	mine.example = example;
	if (!cmd_begin(&c, argc, argv, ledger, &mine, opt, COUNT(opt)))
		return cmd_end(&c);
	if (!c.ledger)
		c.ledger = cmd_take(&c, N_("LEDGER"));
	if (!c.ledger || !cmd_no_more(&c) || !cmd_open(&c, false))
		return cmd_end(&c);
	how.filter = c.pair;
	how.nfilter = c.npair;
	how.format = cmd_format(&c, "table", "plain");
	how.width = cmd_width();
	cmd_note(&c, al_list(c.b, c.ledger, &how, cmd_sink(&c), c.e));
	return cmd_end(&c);
}
