/* calendar-load: load years of the working calendar */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("FILE"),
	.what = N_(
		"Load whole years of holidays and make-up days from a CSV file; due dates "
		"that were provisional are moved."),
	.example = "  calendar-load 2027年放假安排.csv\n",
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
	if (text && cmd_open(&c, true))
		cmd_note(&c, al_calendar_load(c.b, text, n, file, &what, c.e));
	if (c.b && c.status == AL_OK && cmd_commit(&c))
		cmd_tell(&c, NULL, what);
	free(text);
	free(what);
	return cmd_end(&c);
}
