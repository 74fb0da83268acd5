/* roster-take: somebody takes a duty over in an emergency */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("CODE… --staff STAFF --reason TEXT"),
	.what = N_("Have somebody take over a duty at once, in an emergency."),
	.example = "  roster-take PB2026-000012 --staff li --reason 突发疾病\n",
};

int
main(int argc, char **argv)
{
	const char *staff = NULL, *reason = NULL;
	struct al_how how = { 0 };
	char *codes = NULL, *told = NULL;
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "staff", 0, CMD_TEXT, &staff, "STAFF",
		  N_("who takes it over") },
		{ "reason", 0, CMD_TEXT, &reason, "TEXT",
		  N_("why; journaled") },
		{ "on", 0, CMD_TEXT, &how.on, "TIME",
		  N_("when it happened (now)") },
	};

	if (!cmd_begin(&c, argc, argv, "roster", &help, opt, COUNT(opt)))
		return cmd_end(&c);
	cmd_codes_from_stdin(&c);
	if (c.narg == 0)
		cmd_usage(&c, _("%s is missing"), _("CODE"));
	else if (!staff || !reason)
		cmd_usage(&c, _("%s is missing"),
			  staff ? "--reason" : "--staff");
	else if (cmd_open(&c, true))
		for (size_t i = 0; i < c.narg && c.status < AL_IO; i++)
			cmd_note(&c,
				 al_roster_take(c.b, c.arg[i], staff, reason,
						&how, &codes, &told, c.e));
	if (c.b && c.status == AL_OK && cmd_commit(&c))
		cmd_tell(&c, codes, told);
	free(codes);
	free(told);
	return cmd_end(&c);
}
