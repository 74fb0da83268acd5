/* output.c: where results go, and files read whole */
#include "cmd.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
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
	struct stat st;
	bool there;

	if (!c->output || strcmp(c->output, "-") == 0 || c->out != stdout)
		return;
	/* a link is followed; a device or a pipe is written as it is */
	c->out_real = realpath(c->output, NULL);
	there = c->out_real && stat(c->out_real, &st) == 0;
	if (!there || S_ISREG(st.st_mode)) {
		if (asprintf(&c->out_tmp, "%s.tmp%ld",
			     there ? c->out_real : c->output,
			     (long)getpid()) < 0)
			abort();
	}
	c->out = fopen(c->out_tmp ? c->out_tmp : c->output, "we");
	if (c->out && c->out_tmp && there &&
	    fchmod(fileno(c->out), st.st_mode & 0777) != 0)
		errno = 0; /* then it has the mode of a new file */
	if (!c->out) {
		cmd_fail(c, AL_IO, "%s: %s", c->output, strerror(errno));
		free(c->out_tmp);
		c->out_tmp = NULL;
		c->out = fopen("/dev/null", "we"); /* nowhere else instead */
		if (!c->out)
			abort();
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
			cmd_fail(
				c, AL_IO,
				c->committed
					? _("written, but the output failed: %s")
					: _("the output "
					    "failed: %s"),
				strerror(errno));
		return;
	}
	bad = ferror(c->out) || fflush(c->out) != 0 ||
	      (c->out_tmp && fsync(fileno(c->out)) != 0);
	bad = fclose(c->out) != 0 || bad;
	if (c->out_tmp && !bad && c->status <= AL_FOUND)
		bad = rename(c->out_tmp,
			     c->out_real ? c->out_real : c->output) != 0;
	if (bad)
		cmd_fail(c, AL_IO, "%s: %s", c->output, strerror(errno));
	if (c->out_tmp)
		unlink(c->out_tmp); /* gone already where all went well */
	free(c->out_tmp);
	free(c->out_real);
}

/* Those that this command has, as its help tells them. */
static const char *
formats(const struct cmd *c)
{
	return _(cmd_find_option(c, "format", strlen("format"), 0)->help);
}

const char *
cmd_format(struct cmd *c, const char *on_terminal, const char *elsewhere)
{
	static const char *const ending[] = { "csv", "json", "jsonl", "md" };
	static const char *const other[] = { "xlsx", "xls",  "docx", "doc",
					     "pdf",  "html", "ods",  "odt",
					     "et",   "wps",  "ics" };
	const char *dot = c->output ? strrchr(c->output, '.') : NULL;

	if (c->excel)
		return "excel";
	if (c->format)
		return c->format;
	for (size_t i = 0; dot && i < COUNT(ending); i++)
		if (strcmp(dot + 1, ending[i]) == 0)
			return ending[i];
	for (size_t i = 0; dot && i < COUNT(other); i++)
		if (strcmp(dot + 1, other[i]) == 0)
			cmd_usage(c,
				  _("-o %s: this format cannot be written; "
				    "--format has %s"),
				  c->output, formats(c));
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
			c->dry_run ? _("not done, only tried: ") : "",
			(int)(end - told), told,
			c->b && al_office_training(c->b) ? _(" [training]")
							 : "");
	}
}
