/* show.c: showing records with their timeline and clocks */
#include "cmd.h"

static const struct cmd_help help = {
	.usage = N_("CODE…"),
	.what = N_("Show records with their clocks and all that was done."),
	.example = "  case-show XF2026-000012 --explain\n"
		   "  case-show XF2026-000012 --reveal --reason 电话回访\n"
		   "  case-show XF2026-000012 --save 1 -o photo.jpg\n"
		   "  ledger-show unit/road\n",
};

static int
save_one(struct cmd *c, const char *ledger, const char *which)
{
	if (cmd_open(c, false))
		cmd_note(c, al_save(c->b, ledger, c->arg[0], which, cmd_sink(c),
				    c->e));
	return cmd_end(c);
}

int
cmd_show(int argc, char **argv, const char *ledger)
{
	struct al_show how = { 0 };
	const char *reason = NULL;
	const char *save = NULL;
	bool reveal = false;
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "explain", 0, CMD_FLAG, &how.explain, NULL,
		  N_("how each due date came about") },
		{ "reveal", 0, CMD_FLAG, &reveal, NULL,
		  N_("show private values; needs the key and --reason") },
		{ "reason", 0, CMD_TEXT, &reason, "TEXT",
		  N_("why they are shown; journaled") },
		{ "save", 0, CMD_TEXT, &save, "NAME",
		  N_("write out the attachment of this name or number") },
		{ "format", 0, CMD_TEXT, &c.format, "FORMAT",
		  N_("text, json") },
	};

	if (!cmd_begin(&c, argc, argv, ledger, &help, opt, COUNT(opt)))
		return cmd_end(&c);
	cmd_codes_from_stdin(&c);
	if (c.narg == 0)
		cmd_usage(&c, _("%s is missing"), _("CODE"));
	else if (reveal && !reason)
		cmd_usage(&c, _("--reveal needs --reason TEXT"));
	else if (reason && !reveal)
		cmd_usage(&c, _("--reason goes with --reveal"));
	else if (save && (c.narg > 1 || reveal || how.explain || c.format))
		cmd_usage(&c, _("--save is for one code, and alone"));
	else if (save)
		return save_one(&c, ledger, save);
	how.reveal = reveal ? reason : NULL;
	how.format = cmd_format(&c, "text", "text");
	for (size_t i = 0; i < c.narg && c.status != AL_USAGE; i++) {
		if (!c.b && !cmd_open(&c, reveal))
			break;
		if (i > 0)
			cmd_note(&c, cmd_sink(&c).write(&c, "\n", 1));
		cmd_note(&c, al_show(c.b, ledger, c.arg[i], &how, cmd_sink(&c),
				     c.e));
		if (reveal && i + 1 < c.narg) {
			/* each one is journaled in a transaction of its own */
			al_close(c.b);
			c.b = NULL;
		}
	}
	return cmd_end(&c);
}
