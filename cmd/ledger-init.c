/* ledger-init: make a ledger file, or bring one up to date */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_(
		"--office NAME [--lang zh|en] [--offset +08:00] [--training] | --upgrade"),
	.what = N_(
		"Make a new ledger file with the shipped ledgers, topics and calendar."),
	.example = "  ledger-init --office 示例县信访局\n"
		   "  ledger-init --office 练习 --training -d practice.db\n"
		   "  ledger-init --upgrade\n",
};

static void
upgrade(struct cmd *c)
{
	char *changed = NULL;

	if (!cmd_open(c, true))
		return;
	cmd_note(c, al_upgrade(c->b, &changed, c->e));
	if (c->status == AL_OK && cmd_commit(c))
		cmd_tell(c, NULL,
			 *changed ? changed : _("nothing to bring up to date"));
	free(changed);
}

static void
make(struct cmd *c, const struct al_init *how)
{
	char *key = NULL;

	if (c->dry_run) {
		cmd_usage(c, _("--dry-run goes with --upgrade only"));
		return;
	}
	cmd_note(c, al_init(c->path, &c->ctx, how, &key, c->e));
	if (c->status == AL_OK) {
		c->committed = true;
		printf("%s\n", c->path);
		if (!c->quiet)
			fprintf(stderr,
				_("%s: the secret key is in %s; keep a copy in a safe "
				  "place: without it private values cannot be read\n"),
				c->name, key);
	}
	free(key);
}

int
main(int argc, char **argv)
{
	struct al_init how = { 0 };
	bool up = false;
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "office", 0, CMD_TEXT, &how.office, "NAME",
		  N_("the office's name") },
		{ "lang", 0, CMD_TEXT, &how.lang, "zh|en",
		  N_("its language (zh)") },
		{ "offset", 0, CMD_TEXT, &how.offset, "+HH:MM",
		  N_("its offset from UTC (+08:00)") },
		{ "training", 0, CMD_FLAG, &how.training, NULL,
		  N_("for courses and tests: --now also sets when things are written") },
		{ "bare", 0, CMD_FLAG, &how.bare, NULL,
		  N_("without topics and calendar") },
		{ "upgrade", 0, CMD_FLAG, &up, NULL,
		  N_("apply the shipped ledgers that have changed") },
	};

	if (!cmd_begin(&c, argc, argv, NULL, &help, opt, COUNT(opt)) ||
	    !cmd_no_more(&c))
		return cmd_end(&c);
	how.key_dir = c.home;
	if (up)
		upgrade(&c);
	else
		make(&c, &how);
	return cmd_end(&c);
}
