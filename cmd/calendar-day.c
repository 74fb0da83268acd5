/* calendar-day: is it a working day? */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("[DATE]"),
	.what = N_(
		"Say whether a day is worked by the calendar; exit 1 if it is a day off."),
	.example = "  calendar-day\n"
		   "  calendar-day 2026-10-10\n"
		   "  calendar-day -q >/dev/null && due-list --by owner\n",
	.reads = true,
};

int
main(int argc, char **argv)
{
	const char *day = NULL;
	char *what = NULL;
	struct cmd c;

	if (!cmd_begin(&c, argc, argv, NULL, &help, NULL, 0))
		return cmd_end(&c);
	if (c.narg)
		day = cmd_take(&c, N_("DATE"));
	if (!cmd_no_more(&c) || !cmd_open(&c, false))
		return cmd_end(&c);
	cmd_note(&c, al_workday(c.b, day, &what, c.e));
	if (what)
		cmd_sink(&c).write(&c, what, strlen(what));
	free(what);
	return cmd_end(&c);
}
