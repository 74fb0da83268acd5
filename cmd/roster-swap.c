/* roster-swap: swap duties, or have somebody take one over */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("CODE --with CODE | CODE --to STAFF | --accept CODE… | "
		    "--approve CODE… | --refuse CODE… | --stand-in LEAVE… | "
		    "--who CODE"),
	.what = N_("Swap duties: one asks, the other agrees, a third "
		   "approves."),
	.example = "  roster-swap --who PB2026-000012\n"
		   "  roster-swap PB2026-000012 --with PB2026-000019 --reason "
		   "开会\n"
		   "  roster-swap --accept PB2026-000012\n"
		   "  roster-swap --approve PB2026-000012\n"
		   "  roster-swap --stand-in QJ2026-000004\n",
};

struct swapping {
	struct cmd *c;
	struct al_swap swap;
	struct al_how how;
	bool accept, approve, refuse, stand_in, who;
	char *codes, *told;
};

static bool
check(struct swapping *w)
{
	struct cmd *c = w->c;
	int n = w->accept + w->approve + w->refuse + w->stand_in + w->who +
		(w->swap.with != NULL) + (w->swap.to != NULL);

	if (n != 1)
		return cmd_usage(c, _("expected one of --with, --to, --accept, "
				      "--approve, --refuse, --stand-in and "
				      "--who"));
	if (w->swap.reason && !w->swap.with && !w->swap.to && !w->refuse)
		return cmd_usage(c, _("--reason goes with --with, --to and "
				      "--refuse only"));
	if (c->format && !w->who)
		return cmd_usage(c, _("--format goes with --who only"));
	if (c->narg == 0)
		return cmd_usage(c, _("%s is missing"),
				 w->stand_in ? _("LEAVE") : _("CODE"));
	if (w->swap.with || w->swap.to || w->who)
		return c->narg == 1 ||
		       cmd_usage(c, _("'%s' is too much"), c->arg[1]);
	return true;
}

static enum al_status
one(struct swapping *w, const char *code)
{
	struct cmd *c = w->c;

	if (w->accept)
		return al_roster_accept(c->b, code, &w->how, &w->codes,
					&w->told, c->e);
	if (w->approve)
		return al_roster_approve(c->b, code, &w->how, &w->codes,
					 &w->told, c->e);
	if (w->refuse)
		return al_roster_refuse(c->b, code, w->swap.reason, &w->how,
					&w->codes, &w->told, c->e);
	if (w->stand_in)
		return al_roster_stand_in(c->b, code, &w->how, &w->codes,
					  &w->told, c->e);
	return al_roster_ask(c->b, code, &w->swap, &w->how, &w->codes, &w->told,
			     c->e);
}

static void
act(struct swapping *w)
{
	struct cmd *c = w->c;

	if (!cmd_open(c, true))
		return;
	for (size_t i = 0; i < c->narg && c->status < AL_IO; i++)
		cmd_note(c, one(w, c->arg[i]));
	if (c->status == AL_OK && cmd_commit(c))
		cmd_tell(c, w->codes, w->told);
}

static void
list(struct swapping *w)
{
	struct cmd *c = w->c;

	if (cmd_open(c, false))
		cmd_note(c, al_roster_who(c->b, c->arg[0],
					  cmd_format(c, "table", "table"),
					  cmd_width(), cmd_sink(c), c->e));
}

int
main(int argc, char **argv)
{
	struct cmd c;
	struct swapping w = { .c = &c };
	const struct cmd_opt opt[] = {
		{ "with", 0, CMD_TEXT, &w.swap.with, "CODE",
		  N_("for this duty of another") },
		{ "to", 0, CMD_TEXT, &w.swap.to, "STAFF",
		  N_("to this person, for nothing") },
		{ "accept", 0, CMD_FLAG, &w.accept, NULL,
		  N_("agree, as another than who asked") },
		{ "approve", 0, CMD_FLAG, &w.approve, NULL,
		  N_("approve what was agreed to: the duties change hands") },
		{ "refuse", 0, CMD_FLAG, &w.refuse, NULL,
		  N_("don't agree, or don't approve") },
		{ "stand-in", 0, CMD_FLAG, &w.stand_in, NULL,
		  N_("whoever stands in by this leave takes the duties of its "
		     "days") },
		{ "who", 0, CMD_FLAG, &w.who, NULL,
		  N_("list who could take it over, and what could be swapped "
		     "for it") },
		{ "reason", 0, CMD_TEXT, &w.swap.reason, "TEXT",
		  N_("why; journaled") },
		{ "on", 0, CMD_TEXT, &w.how.on, "TIME",
		  N_("when it happened (now)") },
		{ "format", 0, CMD_TEXT, &c.format, "FORMAT",
		  N_("table, plain, csv, json, jsonl") },
	};

	if (!cmd_begin(&c, argc, argv, "roster", &help, opt, COUNT(opt)))
		return cmd_end(&c);
	cmd_codes_from_stdin(&c);
	if (check(&w)) {
		if (w.who)
			list(&w);
		else
			act(&w);
	}
	free(w.codes);
	free(w.told);
	return cmd_end(&c);
}
