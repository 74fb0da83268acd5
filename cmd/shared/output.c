/* output.c: where results go, and files read whole */
#include "cmd.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <unistd.h>

static enum al_status
write_out(void *arg, const char *s, size_t n)
{
	struct cmd *c = arg;

	return fwrite(s, 1, n, c->out) == n ? AL_OK : AL_IO;
}

static void
open_output(struct cmd *c)
{
	if (!c->output || strcmp(c->output, "-") == 0 || c->out != stdout)
		return;
	if (asprintf(&c->out_tmp, "%s.tmp%ld", c->output, (long)getpid()) < 0)
		abort();
	c->out = fopen(c->out_tmp, "we");
	if (!c->out) {
		c->out = stdout;
		cmd_fail(c, AL_IO, "%s: %s", c->out_tmp, strerror(errno));
	}
}

struct al_sink
cmd_sink(struct cmd *c)
{
	open_output(c);
	return (struct al_sink){ write_out, c };
}

/* -o: complete under its name, or not there at all. */
void
cmd_finish_output(struct cmd *c)
{
	bool bad;

	if (c->out == stdout) {
		bad = fflush(stdout) != 0 || ferror(stdout);
		if (bad)
			cmd_fail(c, AL_IO, c->committed
				 ? _("written, but the output failed: %s") : _("the output "
				 "failed: %s"), strerror(errno));
		return;
	}
	bad = ferror(c->out) || fflush(c->out) != 0 || fsync(fileno(c->out)) != 0;
	bad = fclose(c->out) != 0 || bad;
	if (!bad && c->status <= AL_FOUND)
		bad = rename(c->out_tmp, c->output) != 0;
	else
		unlink(c->out_tmp);
	if (bad)
		cmd_fail(c, AL_IO, "%s: %s", c->output, strerror(errno));
	free(c->out_tmp);
}

const char *
cmd_format(struct cmd *c, const char *on_terminal, const char *elsewhere)
{
	static const char *const ending[] = { "csv", "json", "jsonl", "md" };
	const char *dot = c->output ? strrchr(c->output, '.') : NULL;

	if (c->excel)
		return "excel";
	if (c->format)
		return c->format;
	for (size_t i = 0; dot && i < COUNT(ending); i++)
		if (strcmp(dot + 1, ending[i]) == 0)
			return ending[i];
	return !c->output && isatty(STDOUT_FILENO) ? on_terminal : elsewhere;
}

int
cmd_width(void)
{
	struct winsize w;

	if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) != 0)
		return 0;
	return w.ws_col;
}

char *
cmd_read_file(struct cmd *c, const char *path, size_t *n)
{
	FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "re");
	size_t cap = 0, got;
	char *s = NULL;

	*n = 0;
	if (!in) {
		cmd_fail(c, AL_IO, "%s: %s", path, strerror(errno));
		return NULL;
	}
	do {
		if (cap - *n < 65536) {
			cap = cap ? cap * 2 : 131072;
			s = realloc(s, cap + 1);
			if (!s)
				abort();
		}
		got = fread(s + *n, 1, cap - *n, in);
		*n += got;
	} while (got > 0);
	s[*n] = '\0';
	if (ferror(in)) {
		cmd_fail(c, AL_IO, "%s: %s", path, strerror(errno));
		free(s);
		s = NULL;
	}
	if (in != stdin)
		fclose(in);
	return s;
}

void
cmd_tell(struct cmd *c, const char *codes, const char *told)
{
	const char *end;

	if (codes && c->committed)
		fputs(codes, stdout);
	for (; told && *told && !c->quiet; told = end + (*end == '\n')) {
		end = told + strcspn(told, "\n");
		fprintf(stderr, "%s: %s%.*s%s\n", c->name,
			c->dry_run ? _("not done, only tried: ") : "", (int)(end - told), told,
			c->b && al_office_training(c->b) ? _(" [training]") : "");
	}
}
