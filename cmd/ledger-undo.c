/* ledger-undo: undo the last command on a record, as a whole */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("CODE | --entry SEQ"),
	.what = N_("Undo the whole command that last acted on a record."),
	.example = "  ledger-undo XF2026-000012 --reason 录错案件\n"
		   "  ledger-undo --entry 345\n",
};

int
main(int argc, char **argv)
{
	char *codes = NULL, *told = NULL;
	const char *reason = NULL, *code = NULL;
	int64_t seq = 0;
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "entry", 0, CMD_NUMBER, &seq, "SEQ",
		  N_("the command that wrote this entry") },
		{ "reason", 0, CMD_TEXT, &reason, "TEXT", N_("why") },
	};

	if (!cmd_begin(&c, argc, argv, NULL, &help, opt, COUNT(opt)))
		return cmd_end(&c);
	if (!seq)
		code = cmd_take(&c, N_("CODE"));
	if ((!seq && !code) || !cmd_no_more(&c) || !cmd_open(&c, true))
		return cmd_end(&c);
	cmd_note(&c, al_undo(c.b, code, seq, reason, &codes, &told, c.e));
	if (c.status == AL_OK && cmd_commit(&c))
		cmd_tell(&c, codes, told);
	free(codes);
	free(told);
	return cmd_end(&c);
}
