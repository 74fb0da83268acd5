/* ledger-complete: what might stand at one place of a command line, for shells */
#include "shared/cmd.h"

#include <errno.h>
#include <inttypes.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct cmd_help help = {
	.usage = N_("[--word N] -- COMMAND [WORD]…"),
	.what = N_("Print what might stand at a place of a command line, for "
		   "the completion of shells."),
	.example = "  ledger-complete -- case-do acc\n"
		   "  ledger-complete --word 1 -- case-do '' XF2026-000012\n",
	.reads = true,
};

/* "N" of which word, after whom it concerns: the child of this process. */
static void
set_question(const struct cmd *c, int64_t word)
{
	char question[64];

	snprintf(question, sizeof question, "%ld:%" PRId64, (long)getpid(),
		 word);
	setenv(CMD_COMPLETE, question, 1);
	if (c->db)
		setenv("ANLAN_DB", c->db, 1);
	if (c->now)
		setenv("ANLAN_NOW", c->now, 1);
}

/* The command of this name beside this one; free(). */
static char *
path_of(const char *name)
{
	const char *slash = strrchr(name, '/');
	char exe[4096], *end, *path = NULL;
	ssize_t n = readlink("/proc/self/exe", exe, sizeof exe - 1);

	exe[n > 0 ? n : 0] = '\0';
	end = strrchr(exe, '/');
	if (asprintf(&path, "%.*s/%s", end ? (int)(end - exe) : 0, exe,
		     slash ? slash + 1 : name) < 0)
		abort();
	return path;
}

static void
copy(struct cmd *c, int from)
{
	struct al_sink out = cmd_sink(c);
	char s[4096];
	ssize_t n;

	while ((n = read(from, s, sizeof s)) > 0)
		cmd_note(c, out.write(out.arg, s, (size_t)n));
}

/* Each command knows its own line: it is run, with the question in its
 * environment, and answers instead of doing anything. */
static void
ask(struct cmd *c)
{
	char *path = path_of(c->arg[0]);
	int end[2];
	pid_t child;

	if (pipe(end) != 0 || (child = fork()) < 0) {
		cmd_fail(c, AL_IO, "%s: %s", path, strerror(errno));
		free(path);
		return;
	}
	if (child == 0) {
		dup2(end[1], STDOUT_FILENO);
		close(end[0]);
		close(end[1]);
		execv(path, (char **)c->arg);
		free(path);
		_exit(0); /* not a command of ours: nothing is known */
	}
	close(end[1]);
	copy(c, end[0]);
	close(end[0]);
	waitpid(child, NULL, 0);
	free(path);
}

int
main(int argc, char **argv)
{
	int64_t word = -1;
	struct cmd c;
	const struct cmd_opt opt[] = {
		{ "word", 0, CMD_NUMBER, &word, "N",
		  N_("which word, the command being 0 (the last)") },
	};

	if (!cmd_begin(&c, argc, argv, NULL, &help, opt, COUNT(opt)))
		return cmd_end(&c);
	if (c.narg == 0) {
		cmd_usage(&c, _("%s is missing"), _("COMMAND"));
		return cmd_end(&c);
	}
	if (word < 0)
		word = (int64_t)c.narg - 1;
	cmd_add_arg(&c, NULL);
	c.narg--;
	if (word > 0) {
		set_question(&c, word);
		ask(&c);
	}
	return cmd_end(&c);
}
