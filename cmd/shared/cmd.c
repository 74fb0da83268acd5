/* cmd.c: how every command begins and ends, and the only place that prints errors */
#include "cmd.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <unistd.h>

/* ---- problems ---------------------------------------------------------------------------- */

void
cmd_note(struct cmd *c, enum al_status s)
{
	cmd_progress_end(c); /* what was under way has ended */
	if (s > c->status)
		c->status = s;
}

static void
say(struct cmd *c, const char *fmt, va_list ap)
{
	cmd_progress_end(c);
	fprintf(stderr, "%s: ", c->name);
	vfprintf(stderr, fmt, ap);
	fputc('\n', stderr);
}

void
cmd_fail(struct cmd *c, enum al_status s, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(c, fmt, ap);
	va_end(ap);
	cmd_note(c, s);
}

bool
cmd_usage(struct cmd *c, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(c, fmt, ap);
	va_end(ap);
	fprintf(stderr, _("%s: see '%s --help'\n"), c->name, c->name);
	cmd_note(c, AL_USAGE);
	return false;
}

void
cmd_print_errors(struct cmd *c)
{
	for (size_t i = 0; i < al_err_count(c->e); i++)
		fprintf(stderr, "%s: %s\n", c->name, al_err_line(c->e, i));
	al_err_clear(c->e);
}

/* ---- options --------------------------------------------------------------------------------- */

static void
add_pair(struct cmd *c, const char *name, const char *value)
{
	struct al_pair *p = realloc(c->pair, (c->npair + 1) * sizeof *p);

	if (!p)
		abort();
	c->pair = p;
	p[c->npair++] = (struct al_pair){ name, value };
}

static void
keep(struct cmd *c, char *text)
{
	char **p = realloc(c->answer, (c->nanswer + 1) * sizeof *p);

	if (!p || !text)
		abort();
	c->answer = p;
	p[c->nanswer++] = text;
}

void
cmd_add_answer(struct cmd *c, const char *name, char *value)
{
	char *own = strdup(name);

	keep(c, own);
	keep(c, value);
	add_pair(c, own, value);
}

/* Answers may be private. */
static void
forget_answers(struct cmd *c)
{
	for (size_t i = 0; i < c->nanswer; i++) {
		explicit_bzero(c->answer[i], strlen(c->answer[i]));
		free(c->answer[i]);
	}
	free(c->answer);
}

void
cmd_add_arg(struct cmd *c, const char *s)
{
	const char **p = realloc(c->arg, (c->narg + 1) * sizeof *p);

	if (!p)
		abort();
	c->arg = p;
	p[c->narg++] = s;
}

static bool
set_option(struct cmd *c, const struct cmd_opt *o, const char *value)
{
	char *end;
	long long n;

	switch (o->kind) {
	case CMD_FLAG:
		*(bool *)o->to = true;
		return true;
	case CMD_TEXT:
		*(const char **)o->to = value;
		return true;
	case CMD_NUMBER:
		n = strtoll(value, &end, 10);
		if (end == value || *end || n < 0)
			return cmd_usage(c,
					 _("--%s: '%s' is not a whole number"),
					 o->name, value);
		*(int64_t *)o->to = n;
		return true;
	}
	return true;
}

const struct cmd_opt *
cmd_find_option(const struct cmd *c, const char *name, size_t len, char letter)
{
	const struct cmd_opt *o = c->opt;

	for (; o < c->opt + c->nopt; o++)
		if (name ? strlen(o->name) == len &&
				    strncmp(o->name, name, len) == 0
			 : o->letter == letter)
			return o;
	return NULL;
}

/* Filters without a value. */
bool
cmd_is_bare_filter(const struct cmd *c, const char *name, size_t len)
{
	static const char *const bare[] = { "open", "overdue", "void" };

	for (size_t i = 0; c->help->purpose == AL_FOR_LIST && i < COUNT(bare);
	     i++)
		if (strlen(bare[i]) == len && strncmp(bare[i], name, len) == 0)
			return true;
	return false;
}

struct line {
	struct cmd *c;
	int argc, i;
	char **argv;
};

/* "--name value" or "--name=value". */
static bool
long_option(struct line *l, const char *s)
{
	struct cmd *c = l->c;
	const char *equals = strchr(s, '='), *value = NULL;
	size_t len = equals ? (size_t)(equals - s) : strlen(s);
	const struct cmd_opt *o = cmd_find_option(c, s, len, 0);
	bool bare = o ? o->kind == CMD_FLAG : cmd_is_bare_filter(c, s, len);

	if (!o && !c->help->pairs)
		return cmd_usage(c, _("there is no option --%.*s"), (int)len,
				 s);
	if (bare && equals)
		return cmd_usage(c, _("--%.*s takes no value"), (int)len, s);
	if (!bare) {
		value = equals		     ? equals + 1
			: l->i + 1 < l->argc ? l->argv[++l->i]
					     : NULL;
		if (!value)
			return cmd_usage(c, _("--%.*s needs a value"), (int)len,
					 s);
	}
	if (o)
		return set_option(c, o, value);
	if (equals)
		l->argv[l->i][2 + len] = '\0';
	add_pair(c, s, value ? value : "");
	return true;
}

static bool
short_options(struct line *l, const char *s)
{
	const struct cmd_opt *o;
	const char *value;

	for (; *s; s++) {
		o = cmd_find_option(l->c, NULL, 0, *s);
		if (!o)
			return cmd_usage(l->c, _("there is no option -%c"), *s);
		if (o->kind == CMD_FLAG) {
			set_option(l->c, o, NULL);
			continue;
		}
		value = s[1]		     ? s + 1
			: l->i + 1 < l->argc ? l->argv[++l->i]
					     : NULL;
		if (!value)
			return cmd_usage(l->c, _("-%c needs a value"), *s);
		return set_option(l->c, o, value);
	}
	return true;
}

static bool
read_line(struct line *l)
{
	bool options = true;

	for (l->i = 1; l->i < l->argc; l->i++) {
		const char *s = l->argv[l->i];

		if (options && strcmp(s, "--") == 0)
			options = false;
		else if (options && strncmp(s, "--", 2) == 0) {
			if (!long_option(l, s + 2))
				return false;
		} else if (options && s[0] == '-' && s[1]) {
			if (!short_options(l, s + 1))
				return false;
		} else {
			cmd_add_arg(l->c, s);
		}
	}
	return true;
}

/* ---- beginning ---------------------------------------------------------------------------------- */

/* What every command has, in the order of the manual, behind its own. */
static void
put_options(struct cmd *c, const struct cmd_opt *own, size_t n)
{
	const struct {
		bool writes; /* only of commands that write */
		struct cmd_opt opt;
	} every[] = {
		{ false,
		  { "db", 'd', CMD_TEXT, &c->db, "FILE",
		    N_("the ledger file (else ANLAN_DB, else the user's own)") } },
		{ false,
		  { "now", 0, CMD_TEXT, &c->now, "TIME",
		    N_("look from this instant (else ANLAN_NOW, else the clock)") } },
		{ true,
		  { "dry-run", 'n', CMD_FLAG, &c->dry_run, NULL,
		    N_("check everything, write nothing") } },
		{ true,
		  { "wait", 0, CMD_TEXT, &c->wait, "SECONDS",
		    N_("how long to wait for other writers (10)") } },
		{ false,
		  { "output", 'o', CMD_TEXT, &c->output, "FILE",
		    N_("write to this file, complete or not at all") } },
		{ false,
		  { "quiet", 'q', CMD_FLAG, &c->quiet, NULL,
		    N_("say nothing of what was done") } },
		{ false,
		  { "help", 'h', CMD_FLAG, &c->want_help, NULL,
		    N_("this help") } },
		{ false,
		  { "version", 0, CMD_FLAG, &c->want_version, NULL,
		    N_("the version") } },
	};

	c->opt = calloc(n + COUNT(every), sizeof *c->opt);
	if (!c->opt)
		abort();
	for (; c->nopt < n; c->nopt++)
		c->opt[c->nopt] = own[c->nopt];
	for (size_t i = 0; i < COUNT(every); i++)
		if (!every[i].writes || !c->help->reads)
			c->opt[c->nopt++] = every[i].opt;
}

bool
cmd_begin(struct cmd *c, int argc, char **argv, const char *ledger,
	  const struct cmd_help *help, const struct cmd_opt *opt, size_t n)
{
	const char *slash = strrchr(argv[0], '/');
	struct line l = { .c = c, .argc = argc, .argv = argv };

	*c = (struct cmd){ .name = slash ? slash + 1 : argv[0],
			   .ledger = ledger,
			   .help = help };
	c->e = al_err_new();
	c->out = stdout;
	signal(SIGXFSZ,
	       SIG_IGN); /* a limit on files is a full disk, told as one */
	cmd_first_language(c);
	put_options(c, opt, n);
	if (cmd_complete(c, argc, argv) || !read_line(&l))
		return false;
	cmd_find_places(c);
	if (c->want_version) {
		printf("%s (Anlan) %s\n", c->name, AL_VERSION);
		return false;
	}
	if (!cmd_make_context(c))
		return false;
	if (c->want_help) {
		cmd_print_help(c);
		return false;
	}
	return true;
}

bool
cmd_open(struct cmd *c, bool write)
{
	enum al_status s = al_open(c->path, &c->ctx, write, &c->b, c->e);

	cmd_note(c, s);
	if (s == AL_OK && !c->fixed_lang) {
		cmd_language(c, al_office_lang(c->b));
	}
	return s == AL_OK;
}

/* ---- arguments ----------------------------------------------------------------------------------- */

const char *
cmd_take(struct cmd *c, const char *what)
{
	const char *s;

	if (c->narg == 0) {
		cmd_usage(c, _("%s is missing"), _(what));
		return NULL;
	}
	s = c->arg[0];
	memmove(c->arg, c->arg + 1, --c->narg * sizeof *c->arg);
	return s;
}

bool
cmd_no_more(struct cmd *c)
{
	return c->narg == 0 || cmd_usage(c, _("'%s' is too much"), c->arg[0]);
}

/* The lines of standard input, each up to its first blank, as arguments. */
static void
add_lines(struct cmd *c)
{
	static const char end[] = "\r\n\t ";
	char *s, *line;
	size_t n;

	if (c->input)
		return; /* it can be read once */
	c->input = s = cmd_read_file(c, "-", &n);
	while (s && *s) {
		line = s;
		s += strcspn(s, "\n");
		if (*s)
			*s++ = '\0';
		line[strcspn(line, end)] = '\0';
		if (*line)
			cmd_add_arg(c, line);
	}
}

void
cmd_codes_from_stdin(struct cmd *c)
{
	const char **arg = c->arg;
	size_t old = c->narg;

	c->arg = NULL;
	c->narg = 0;
	for (size_t i = 0; i < old; i++)
		if (strcmp(arg[i], "-") == 0)
			add_lines(c);
		else
			cmd_add_arg(c, arg[i]);
	free(arg);
}

/* ---- the end ----------------------------------------------------------------------------------------- */

bool
cmd_commit(struct cmd *c)
{
	enum al_status s;

	if (c->dry_run)
		return true;
	s = al_commit(c->b, c->e);
	cmd_note(c, s);
	c->committed = s == AL_OK;
	return s == AL_OK;
}

int
cmd_end(struct cmd *c)
{
	bool training = c->b && al_office_training(c->b) && c->help->reads;

	cmd_print_errors(c);
	al_close(c->b);
	cmd_finish_output(c);
	if (training && !c->quiet)
		fprintf(stderr, _("%s: training ledger\n"), c->name);
	al_err_free(c->e);
	free(c->opt);
	free(c->pair);
	free(c->arg);
	free(c->path);
	free(c->home);
	free(c->locale_dir);
	free(c->input);
	forget_answers(c);
	return (int)c->status;
}
