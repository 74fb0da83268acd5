/* ledger-verify: prove that the ledger is what its journal says */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("[--pinned HASH] [--rules]"),
	.what = N_(
		"Check the journal's chain and replay it against every table; exit 1 if "
		"something does not hold."),
	.example =
		"  ledger-verify\n"
		"  ledger-verify --pinned 6f1c…\n",
	.reads = true,
};

int
main(int argc, char **argv)
{
	struct al_verify how = { 0 };
	char *head = NULL;
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "pinned", 0, CMD_TEXT, &how.pinned, "HASH",
		  N_("what this head pins must still be there") },
		{ "rules", 0, CMD_FLAG, &how.rules, NULL,
		  N_("derive each entry's effects again from the definitions") },
	};

	if (!cmd_begin(&c, argc, argv, NULL, &help, opt, COUNT(opt)) ||
	    !cmd_no_more(&c) || !cmd_open(&c, false))
		return cmd_end(&c);
	cmd_note(&c, al_verify(c.b, &how, &head, c.e));
	if (c.status == AL_OK)
		printf(_("verified: %s\n"), head);
	free(head);
	return cmd_end(&c);
}
