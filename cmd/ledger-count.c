/* ledger-count: figures of any ledger, one row for each group */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_(
		"LEDGER [--FIELD VALUE[,VALUE]…]… [--by A,B] [--measure M,…]"),
	.what = N_("Count the records that pass all filters, by group."),
	.example =
		"  ledger-count case --received-from 2026-01-01 --received-to 2026-04-30 "
		"--by level --measure count,sum:headcount\n"
		"  ledger-count case --from 2026-04-01 --to 2026-04-30 --by unit "
		"--measure ontime:reply,overdue\n",
	.purpose = AL_FOR_LIST,
	.pairs = true,
	.reads = true,
};

int
main(int argc, char **argv)
{
	struct al_count how = { 0 };
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "by", 0, CMD_TEXT, &how.by, "A,B,…",
		  N_("a row for each of these") },
		{ "measure", 0, CMD_TEXT, &how.measure, "M,…",
		  N_("count, sum:FIELD, closed, left, open, overdue, ontime:CLOCK …") },
		{ "from", 0, CMD_TEXT, &how.from, "DATE",
		  N_("first day of the period") },
		{ "to", 0, CMD_TEXT, &how.to, "DATE",
		  N_("last day, included") },
		{ "format", 0, CMD_TEXT, &c.format, "FORMAT",
		  N_("table, plain, csv, json, jsonl") },
		{ "excel", 0, CMD_FLAG, &c.excel, NULL,
		  N_("CSV as Excel and WPS read it") },
	};

	if (!cmd_begin(&c, argc, argv, NULL, &help, opt, COUNT(opt)))
		return cmd_end(&c);
	c.ledger = cmd_take(&c, N_("LEDGER"));
	if (!c.ledger || !cmd_no_more(&c) || !cmd_open(&c, false))
		return cmd_end(&c);
	how.filter = c.pair;
	how.nfilter = c.npair;
	how.format = cmd_format(&c, "table", "plain");
	how.width = cmd_width();
	cmd_note(&c, al_count(c.b, c.ledger, &how, cmd_sink(&c), c.e));
	return cmd_end(&c);
}
