/* roster-gen: make a duty roster from a plan */
#include "shared/cmd.h"

static const struct cmd_help help = {
	.usage = N_("--plan PLAN [--month YYYY-MM | --from DATE --to DATE] "
		    "[OPTION…]"),
	.what = N_("Make a duty roster that keeps the plan's rules and is as "
		   "fair as can be, and show it; --commit writes it."),
	.example =
		"  roster-gen --plan office.plan --month 2026-03\n"
		"  roster-gen --plan office --month 2026-03 --wishes 3月意愿.csv --commit\n"
		"  roster-gen --plan office --month 2026-03 --keep --fix 2026-03-01..2026-03-10\n",
};

struct gen {
	struct cmd c;
	struct al_roster_gen how;
	const char *plan;
	bool commit;
	char *text, *wishes;
};

static bool
check(struct gen *g)
{
	struct cmd *c = &g->c;

	if (c->dry_run)
		g->commit = false;
	if (!g->plan)
		return cmd_usage(c, _("--plan PLAN is missing"));
	if (g->how.month && (g->how.from || g->how.to))
		return cmd_usage(c, _("--month goes without --from and --to"));
	if (g->commit && (c->format || c->excel))
		return cmd_usage(c, _("--format and --excel go without "
				      "--commit, which prints codes"));
	return true;
}

/* A file; else a name of the register. */
static bool
take_plan(struct gen *g)
{
	size_t n;

	if (!strchr(g->plan, '/') && !strchr(g->plan, '.')) {
		g->how.plan = g->plan;
		return true;
	}
	g->text = cmd_read_file(&g->c, g->plan, &n);
	g->how.text = g->text;
	g->how.file = g->plan;
	return g->text != NULL;
}

static bool
take_wishes(struct gen *g)
{
	if (!g->how.wishes_file)
		return true;
	g->wishes = cmd_read_file(&g->c, g->how.wishes_file, &g->how.nwishes);
	g->how.wishes = g->wishes;
	return g->wishes != NULL;
}

static void
write_roster(struct gen *g)
{
	char *codes = NULL, *told = NULL;

	cmd_note(&g->c, al_roster_put(g->c.b, &g->how, &codes, &told, g->c.e));
	if (g->c.status == AL_OK && cmd_commit(&g->c))
		cmd_tell(&g->c, codes, told);
	free(codes);
	free(told);
}

static void
show_roster(struct gen *g)
{
	g->how.format = cmd_format(&g->c, "text", "text");
	g->how.width = cmd_width();
	cmd_note(&g->c,
		 al_roster_gen(g->c.b, &g->how, cmd_sink(&g->c), g->c.e));
}

int
main(int argc, char **argv)
{
	struct gen g = { .how.seed = 1 };
	const struct cmd_opt opt[] = {
		{ "plan", 0, CMD_TEXT, &g.plan, "PLAN",
		  N_("a plan's file, or the name of one that is kept") },
		{ "month", 0, CMD_TEXT, &g.how.month, "YYYY-MM",
		  N_("plan this month (the next one)") },
		{ "from", 0, CMD_TEXT, &g.how.from, "DATE", N_("first day") },
		{ "to", 0, CMD_TEXT, &g.how.to, "DATE",
		  N_("last day, included") },
		{ "wishes", 0, CMD_TEXT, &g.how.wishes_file, "FILE",
		  N_("who wants to be on duty when, or not, as CSV") },
		{ "fix", 0, CMD_TEXT, &g.how.fix, "DAY,…|CODE,…",
		  N_("these duties stay as they are kept") },
		{ "keep", 0, CMD_FLAG, &g.how.keep, NULL,
		  N_("change as little as may be of what is kept") },
		{ "seed", 0, CMD_NUMBER, &g.how.seed, "N",
		  N_("begin by other chances (1)") },
		{ "commit", 0, CMD_FLAG, &g.commit, NULL,
		  N_("write it, instead of showing it") },
		{ "format", 0, CMD_TEXT, &g.c.format, "FORMAT",
		  N_("text, md, json, table, plain, csv, jsonl") },
		{ "excel", 0, CMD_FLAG, &g.c.excel, NULL,
		  N_("CSV as Excel and WPS read it") },
	};

	if (!cmd_begin(&g.c, argc, argv, "roster", &help, opt, COUNT(opt)) ||
	    !cmd_no_more(&g.c))
		return cmd_end(&g.c);
	if (check(&g) && take_plan(&g) && take_wishes(&g) &&
	    cmd_open(&g.c, g.commit)) {
		if (g.commit)
			write_roster(&g);
		else
			show_roster(&g);
	}
	free(g.text);
	free(g.wishes);
	return cmd_end(&g.c);
}
