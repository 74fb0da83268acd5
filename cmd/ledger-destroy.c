/* ledger-destroy: destroy private values whose time is over */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("[LEDGER] [--reason TEXT]"),
	.what = N_(
		"Destroy the private values that the definitions let go: for ever."),
	.example = "  ledger-destroy -n\n"
		   "  ledger-destroy case --reason 保存期满\n",
};

int
main(int argc, char **argv)
{
	char *codes = NULL, *told = NULL;
	const char *reason = NULL, *ledger = NULL;
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "reason", 0, CMD_TEXT, &reason, "TEXT", N_("why") },
	};

	if (!cmd_begin(&c, argc, argv, NULL, &help, opt, COUNT(opt)))
		return cmd_end(&c);
	if (c.narg)
		ledger = cmd_take(&c, N_("LEDGER"));
	if (!cmd_no_more(&c) || !cmd_open(&c, true))
		return cmd_end(&c);
	cmd_note(&c, al_destroy(c.b, ledger, reason, &codes, &told, c.e));
	if (c.status == AL_OK && cmd_commit(&c))
		cmd_tell(&c, codes, told);
	if (c.status == AL_OK && !*codes && !c.quiet)
		fprintf(stderr,
			_("%s: no private values are to be destroyed yet\n"),
			c.name);
	free(codes);
	free(told);
	return cmd_end(&c);
}
