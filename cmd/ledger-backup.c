/* ledger-backup: copy the ledger while others work, and verify the copy */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("FILE"),
	.what = N_(
		"Copy the ledger to a new file while others work, and verify the copy."),
	.example = "  ledger-backup /media/usb/ledger-2026-03-01.db\n",
	.reads = true,
};

int
main(int argc, char **argv)
{
	char *head = NULL;
	const char *to;
	struct cmd c;

	if (!cmd_begin(&c, argc, argv, NULL, &help, NULL, 0))
		return cmd_end(&c);
	to = cmd_take(&c, N_("FILE"));
	if (!to || !cmd_no_more(&c) || !cmd_open(&c, false))
		return cmd_end(&c);
	cmd_note(&c, al_backup(c.b, to, &head, c.e));
	if (c.status == AL_OK)
		printf(_("%s: verified: %s\n"), to, head);
	free(head);
	return cmd_end(&c);
}
