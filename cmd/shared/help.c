/* help.c: --help, from the command's own options and the ledger's definition */
#include "cmd.h"

/* An option and what it is, in two columns; none of `left` is wider than one
 * column a character. */
static void
line(const char *left, const char *help, const char *more)
{
	int pad = 24;

	for (const char *s = left; *s; s++)
		pad -= ((unsigned char)*s & 0xc0) != 0x80;
	printf("  %s%*s %s%s\n", left, pad > 0 ? pad : 0, "", help, more);
}

static void
options(struct cmd *c)
{
	char left[80];

	for (size_t i = 0; i < c->nopt; i++) {
		const struct cmd_opt *o = &c->opt[i];

		snprintf(left, sizeof left, "%c%c%c --%s%s%s",
			 o->letter ? '-' : ' ', o->letter ? o->letter : ' ',
			 o->letter ? ',' : ' ', o->name, o->metavar ? " " : "",
			 o->metavar ? o->metavar : "");
		line(left, _(o->help), "");
	}
}

bool
cmd_open_definitions(struct cmd *c)
{
	struct al_err *quiet = al_err_new();
	enum al_status s = al_open(c->path, &c->ctx, false, &c->b, quiet);

	if (s != AL_OK)
		s = al_open_shipped(c->ctx.lang, &c->b, quiet);
	al_err_free(quiet);
	return s == AL_OK;
}

static void
ledger_options(struct cmd *c, const char *ledger)
{
	const struct al_option *o;
	char left[80], *actions = NULL;
	size_t n;

	if (al_options(c->b, ledger, c->help->purpose, NULL, &o, &n, c->e) !=
	    AL_OK)
		return;
	printf(_("\nOptions of the ledger '%s':\n"), ledger);
	for (size_t i = 0; i < n; i++) {
		snprintf(left, sizeof left, "    --%s%s%s", o[i].name,
			 o[i].metavar ? " " : "",
			 o[i].metavar ? o[i].metavar : "");
		line(left, o[i].help, o[i].required ? _(" (required)") : "");
	}
	if (c->help->purpose != AL_FOR_DO)
		return;
	if (al_actions(c->b, ledger, &actions, c->e) == AL_OK) {
		printf(_("\nActions:\n"));
		for (char *s = strtok(actions, "\n"); s;
		     s = strtok(NULL, "\n")) {
			char *tab = strchr(s, '\t');

			*tab = '\0';
			printf("  %-16s %s\n", s, tab + 1);
		}
	}
	free(actions);
}

/* An example of another ledger than the one asked about is of no use. */
static bool
is_of(const char *example, const char *ledger)
{
	size_t n = ledger ? strlen(ledger) : 0;

	if (!ledger)
		return true;
	for (const char *s = strstr(example, ledger); s;
	     s = strstr(s + 1, ledger))
		if (s > example && s[-1] == ' ' && (s[n] == ' ' || !s[n]))
			return true;
	return false;
}

void
cmd_print_help(struct cmd *c)
{
	const char *ledger = c->ledger;

	if (!ledger && c->help->pairs && c->narg)
		ledger = c->arg[0];
	printf(_("Usage: %s %s\n"), c->name, _(c->help->usage));
	printf("%s\n\n", _(c->help->what));
	puts(_("Options:"));
	options(c);
	if (ledger && c->help->pairs && cmd_open_definitions(c))
		ledger_options(c, ledger);
	if (c->help->more)
		c->help->more(c);
	if (is_of(c->help->example, c->ledger ? NULL : ledger))
		printf(_("\nExamples:\n%s"), c->help->example);
	printf(_("\nExit codes: 0 done, 1 nothing to list or something found, 2 wrong usage, "
		 "3 bad data,\n4 conflict, 5 busy, 6 not permitted, 7 input or output.  "
		 "See %s(1), anlan(7).\n"),
	       c->name);
	al_close(c->b);
	c->b = NULL;
}
