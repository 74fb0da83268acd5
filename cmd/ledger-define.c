/* ledger-define: apply an office's own ledger, or a change of one */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("FILE"),
	.what = N_(
		"Apply a ledger's definition to the ledger file; see anlan-ledger(5)."),
	.example = "  ledger-define 校车.ledger\n"
		   "  ledger-define --dry-run 校车.ledger\n",
};

int
main(int argc, char **argv)
{
	char *text = NULL, *what = NULL;
	const char *file;
	struct cmd c;
	size_t n;

	if (!cmd_begin(&c, argc, argv, NULL, &help, NULL, 0))
		return cmd_end(&c);
	file = cmd_take(&c, N_("FILE"));
	if (!file || !cmd_no_more(&c))
		return cmd_end(&c);
	text = cmd_read_file(&c, file, &n);
	if (text && strlen(text) != n)
		cmd_fail(&c, AL_BAD, _("%s: this is not text"), file);
	else if (text && cmd_open(&c, true))
		cmd_note(&c, al_define(c.b, text, file, &what, c.e));
	if (c.b && c.status == AL_OK && cmd_commit(&c))
		cmd_tell(&c, NULL, what ? what : _("nothing changed"));
	free(text);
	free(what);
	return cmd_end(&c);
}
