/* do.c: acting on records */
#include "cmd.h"

static const struct cmd_help help = {
	.usage = N_("ACTION CODE… [--FIELD VALUE]…"),
	.what = N_("Do an action on one record or several, all or none."),
	.purpose = AL_FOR_DO,
	.pairs = true,
};

struct doing {
	struct cmd *c;
	const char *action;
	struct al_how how;
	char *codes, *told;
	size_t done;
	const char *first; /* code that was done */
};

static void
act_on_all(struct doing *d)
{
	struct cmd *c = d->c;
	enum al_status s;

	for (size_t i = 0; i < c->narg; i++) {
		s = al_do(c->b, c->ledger, d->action, c->arg[i], c->pair,
			  c->npair, &d->how, &d->codes, &d->told, c->e);
		cmd_note(c, s);
		if (s == AL_OK && d->done++ == 0)
			d->first = c->arg[i];
		if (s == AL_IO || s == AL_USAGE)
			break;
	}
}

static void
finish(struct doing *d)
{
	struct cmd *c = d->c;

	al_warn_each(c->b, c->ledger, d->first, c->pair, c->npair, d->done,
		     c->e);
	if (cmd_commit(c))
		cmd_tell(c, d->codes, d->told);
}

static bool
check(struct doing *d)
{
	struct cmd *c = d->c;

	if (c->narg == 0)
		return cmd_usage(c, _("%s is missing"), _("CODE"));
	if (d->how.if_version && c->narg > 1)
		return cmd_usage(c, _("--if-version is for one code"));
	return true;
}

int
cmd_do(int argc, char **argv, const char *ledger, const char *example)
{
	struct cmd_help mine = help;
	struct cmd c;
	struct doing d = { .c = &c };
	bool keep_going = false;
	const struct cmd_opt opt[] = {
		{ "on", 0, CMD_TEXT, &d.how.on, "TIME",
		  N_("when it happened (now)") },
		{ "if-version", 0, CMD_NUMBER, &d.how.if_version, "N",
		  N_("only if the record is still at this version") },
		{ "keep-going", 0, CMD_FLAG, &keep_going, NULL,
		  N_("do what can be done, though others fail") },
		{ "as-is", 0, CMD_FLAG, &d.how.as_is, NULL,
		  N_("an ID or mobile number in plain text is meant") },
	};

	mine.example = example;
	if (!ledger)
		mine.usage = N_("ACTION CODE… [--FIELD VALUE]… | "
				"--help LEDGER");
	if (!cmd_begin(&c, argc, argv, ledger, &mine, opt, COUNT(opt)))
		return cmd_end(&c);
	d.action = cmd_take(&c, N_("ACTION"));
	cmd_codes_from_stdin(&c);
	if (!d.action || !check(&d) || !cmd_ask(&c, d.action, &d.how) ||
	    !cmd_open(&c, true))
		return cmd_end(&c);
	act_on_all(&d);
	if (d.done && (c.status == AL_OK || (keep_going && c.status < AL_IO)))
		finish(&d);
	free(d.codes);
	free(d.told);
	return cmd_end(&c);
}
