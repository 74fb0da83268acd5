/* missing.c: who hasn't filed what is owed */
#include "cmd.h"

static const struct cmd_help help = {
	.usage = N_("[--kind KIND] [--period PERIOD | --date DATE]"),
	.what = N_(
		"List the units that haven't filed; exit 1 if there are any."),
	.example = "  daily-missing\n"
		   "  daily-missing --kind petitions --period 2026-11 --all\n"
		   "  daily-missing --text | mail -s 催报 duty@example.org\n",
	.reads = true,
};

static const struct cmd_help before = {
	.usage = N_("[KEYPERIOD]"),
	.what = N_("List what units owe before a key period; exit 1 if there "
		   "is anything."),
	.example = "  period-missing\n"
		   "  period-missing national-2026 --all -o 国庆.csv --excel\n",
	.reads = true,
};

/* Options that ask which kind and period stand first. */
enum { OF_KIND = 3 };

int
cmd_missing(int argc, char **argv, bool key)
{
	struct al_missing how = { .key = key };
	bool text = false;
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "kind", 0, CMD_TEXT, &how.kind, "KIND",
		  N_("this kind of return (all daily ones)") },
		{ "period", 0, CMD_TEXT, &how.period, "PERIOD",
		  N_("this period (the last that was due)") },
		{ "date", 0, CMD_TEXT, &how.date, "DATE",
		  N_("the period with this day") },
		{ "unit", 0, CMD_TEXT, &how.unit, "UNIT",
		  N_("this unit and all below it") },
		{ "all", 0, CMD_FLAG, &how.all, NULL,
		  N_("what every unit did") },
		{ "text", 0, CMD_FLAG, &text, NULL,
		  N_("a message ready to be sent") },
		{ "format", 0, CMD_TEXT, &c.format, "FORMAT",
		  N_("table, plain, csv, json, jsonl") },
		{ "excel", 0, CMD_FLAG, &c.excel, NULL,
		  N_("CSV as Excel and WPS read it") },
	};
	size_t first = key ? OF_KIND : 0;

	if (!cmd_begin(&c, argc, argv, NULL, key ? &before : &help, opt + first,
		       COUNT(opt) - first))
		return cmd_end(&c);
	if (key && c.narg > 0)
		how.period = cmd_take(&c, N_("KEYPERIOD"));
	if (how.period && how.date)
		cmd_usage(&c, _("--period and --date: expected one or the "
				"other"));
	if (text && (how.all || c.format || c.excel))
		cmd_usage(&c, _("--text goes with no other form of output"));
	if (c.status == AL_USAGE || !cmd_no_more(&c) || !cmd_open(&c, false))
		return cmd_end(&c);
	how.format = text ? "text" : cmd_format(&c, "table", "plain");
	how.width = cmd_width();
	cmd_note(&c, al_missing(c.b, &how, cmd_sink(&c), c.e));
	return cmd_end(&c);
}
