/* due.c: what is overdue, due today, or due soon */
#include "mail.h"

static const struct cmd_help help = {
	.usage = N_(
		"[--due-within Nd] [--unit UNIT] [--owner STAFF] [--lead STAFF] "
		"[--by owner|lead|unit]"),
	.what = N_(
		"List duties that are overdue or due today; exit 1 if there are any."),
	.example = "  case-due --due-within 7d --under road\n"
		   "  case-due --overdue --format csv\n",
	.purpose = AL_FOR_LIST,
	.pairs = true,
	.reads = true,
};

/* due-list can write, so that it takes --dry-run and --wait. */
static const struct cmd_help general = {
	.usage = N_(
		"[--due-within Nd] [--unit UNIT] [--owner STAFF] [--lead STAFF] "
		"[--by owner|lead|unit | [--mail DIR] [--sendmail] "
		"--from ADDRESS]"),
	.what = N_(
		"List duties that are overdue or due today; exit 1 if there are any."),
	.example =
		"  due-list --due-within 7d --under road\n"
		"  due-list --by owner --ledger case\n"
		"  due-list --mail out --sendmail --from office@anhe.example\n",
	.purpose = AL_FOR_LIST,
	.pairs = true,
};

/* What makes a list is no use for messages, nor the other way round. */
static bool
fits(struct cmd *c, const struct al_due *how, const struct cmd_mail *m)
{
	const bool mail = m->dir || m->send;
	const struct {
		const char *name;
		bool given, of_mail;
	} opt[] = {
		{ "by", how->by, false },
		{ "all", how->all, false },
		{ "columns", how->list.columns, false },
		{ "limit", how->list.limit, false },
		{ "format", c->format, false },
		{ "excel", c->excel, false },
		{ "output", c->output, false },
		{ "from", m->from, true },
		{ "dry-run", c->dry_run, true },
		{ "wait", c->wait, true },
	};

	for (size_t i = 0; i < COUNT(opt); i++)
		if (opt[i].given && opt[i].of_mail != mail)
			return cmd_usage(
				c,
				mail ? _("--%s does not go with --mail or "
					 "--sendmail")
				     : _("--%s goes with --mail or --sendmail "
					 "only"),
				opt[i].name);
	return true;
}

static void
list(struct cmd *c, const char *ledger, struct al_due *how)
{
	if (!cmd_open(c, false))
		return;
	c->help = &help; /* it only reads */
	/* a sheet is read by people, also as cron's mail */
	how->list.format = cmd_format(c, "table", how->by ? "table" : "plain");
	how->list.width = cmd_width();
	cmd_note(c, al_due(c->b, ledger, how, cmd_sink(c), c->e));
}

int
cmd_due(int argc, char **argv, const char *ledger)
{
	struct al_due how = { 0 };
	struct cmd_mail m = { 0 };
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
		/* over all ledgers */
		{ "ledger", 0, CMD_TEXT, &how.ledgers, "LEDGER,…",
		  N_("only of these ledgers") },
		{ "mail", 0, CMD_TEXT, &m.dir, "DIR",
		  N_("put a message for each unit into this directory") },
		{ "sendmail", 0, CMD_FLAG, &m.send, NULL,
		  N_("send the messages to the units that have an address") },
		{ "from", 0, CMD_TEXT, &m.from, "ADDRESS",
		  N_("the office's own address (else ANLAN_FROM)") },
	};

	if (!cmd_begin(&c, argc, argv, ledger, ledger ? &help : &general, opt,
		       COUNT(opt) - (ledger ? 4 : 0)) ||
	    !cmd_no_more(&c) || !fits(&c, &how, &m))
		return cmd_end(&c);
	how.list.filter = c.pair;
	how.list.nfilter = c.npair;
	if (m.dir || m.send)
		cmd_remind(&c, &how, &m);
	else
		list(&c, ledger, &how);
	return cmd_end(&c);
}
