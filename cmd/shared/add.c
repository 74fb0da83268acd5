/* add.c: adding a record to a ledger */
#include "cmd.h"

static const struct cmd_help help = {
	.usage = N_("[--FIELD VALUE]…"),
	.what = N_("Add one record; its code is printed."),
	.purpose = AL_FOR_ADD,
	.pairs = true,
};

static const struct cmd_help generic = {
	.usage = N_("LEDGER [--FIELD VALUE]…"),
	.what = N_("Add one record to any ledger; its code is printed."),
	.purpose = AL_FOR_ADD,
	.pairs = true,
};

int
cmd_add(int argc, char **argv, const char *ledger, const char *example)
{
	struct cmd_help mine = ledger ? help : generic;
	struct al_how how = { 0 };
	char *codes = NULL, *told = NULL;
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "on", 0, CMD_TEXT, &how.on, "TIME",
		  N_("when it happened (now)") },
		{ "as-is", 0, CMD_FLAG, &how.as_is, NULL,
		  N_("an ID or mobile number in plain text is meant") },
	};

	mine.example = example;
	if (!cmd_begin(&c, argc, argv, ledger, &mine, opt, COUNT(opt)))
		return cmd_end(&c);
	if (!c.ledger)
		c.ledger = cmd_take(&c, N_("LEDGER"));
	if (!c.ledger || !cmd_no_more(&c) || !cmd_ask(&c, NULL, &how) ||
	    !cmd_open(&c, true))
		return cmd_end(&c);
	cmd_note(&c, al_add(c.b, c.ledger, c.pair, c.npair, &how, &codes, &told,
			    c.e));
	if (c.status == AL_OK && cmd_commit(&c))
		cmd_tell(&c, codes, told);
	free(codes);
	free(told);
	return cmd_end(&c);
}
