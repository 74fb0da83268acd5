/* cmd.c: how every command begins and ends, and the only place that prints errors */
#include "cmd.h"

#include <errno.h>
#include <locale.h>
#include <stdarg.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

/* ---- problems ---------------------------------------------------------------------------- */

void
cmd_note(struct cmd *c, enum al_status s)
{
	if (s > c->status)
		c->status = s;
}

static void
say(struct cmd *c, const char *fmt, va_list ap)
{
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

static void
print_errors(struct cmd *c)
{
	for (size_t i = 0; i < al_err_count(c->e); i++)
		fprintf(stderr, "%s: %s\n", c->name, al_err_line(c->e, i));
	al_err_clear(c->e);
}

/* ---- language -------------------------------------------------------------------------------- */

/* "zh" or "en" of a value like zh_CN.UTF-8; NULL: it says neither. */
static const char *
lang_of(const char *s)
{
	if (!s || !*s)
		return NULL;
	if (strncmp(s, "zh", 2) == 0)
		return "zh";
	return strncmp(s, "en", 2) == 0 ? "en" : NULL;
}

/*
 * gettext looks at LANGUAGE only where the locale of messages isn't "C", and
 * C.UTF-8 is there on every machine; so that decides nothing but that.
 */
void
cmd_language(struct cmd *c, const char *lang)
{
	bool zh = strcmp(lang, "en") != 0;

	c->ctx.lang = zh ? "zh" : "en";
	setenv("LANGUAGE", zh ? "zh_CN" : "en", 1);
	/* English is what the messages are written in: nothing to look up */
	setlocale(LC_MESSAGES, zh ? "C.UTF-8" : "C");
}

static void
first_language(struct cmd *c)
{
	const char *const name[] = { "ANLAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG" };
	const char *lang = NULL;
	char exe[4096], *slash;
	ssize_t n = readlink("/proc/self/exe", exe, sizeof exe - 1);

	for (size_t i = 0; !lang && i < COUNT(name); i++)
		lang = lang_of(getenv(name[i]));
	c->fixed_lang = lang != NULL;
	if (n > 0) {
		exe[n] = '\0';
		slash = strrchr(exe, '/');
		if (slash && asprintf(&c->locale_dir, "%.*s/../share/locale",
				      (int)(slash - exe), exe) > 0)
			bindtextdomain("anlan", c->locale_dir);
		bind_textdomain_codeset("anlan", "UTF-8");
	}
	cmd_language(c, lang ? lang : "zh");
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
add_arg(struct cmd *c, const char *s)
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
			return cmd_usage(c, _("--%s: '%s' is not a whole number"), o->name,
					 value);
		*(int64_t *)o->to = n;
		return true;
	}
	return true;
}

static const struct cmd_opt *
find_option(const struct cmd_opt *o, size_t n, const char *name, size_t len, char letter)
{
	for (size_t i = 0; i < n; i++)
		if (letter ? o[i].letter == letter
			   : strlen(o[i].name) == len && strncmp(o[i].name, name, len) == 0)
			return &o[i];
	return NULL;
}

/* Filters without a value. */
static bool
is_bare_filter(const struct cmd *c, const char *name, size_t len)
{
	static const char *const bare[] = { "open", "overdue", "void" };

	for (size_t i = 0; c->help->purpose == AL_FOR_LIST && i < COUNT(bare); i++)
		if (strlen(bare[i]) == len && strncmp(bare[i], name, len) == 0)
			return true;
	return false;
}

struct line {
	struct cmd *c;
	int argc, i;
	char **argv;
	const struct cmd_opt *opt; /* own and shared */
	size_t nopt;
};

/* "--name value" or "--name=value". */
static bool
long_option(struct line *l, const char *s)
{
	struct cmd *c = l->c;
	const char *equals = strchr(s, '='), *value = NULL;
	size_t len = equals ? (size_t)(equals - s) : strlen(s);
	const struct cmd_opt *o = find_option(l->opt, l->nopt, s, len, 0);
	bool bare = o ? o->kind == CMD_FLAG : is_bare_filter(c, s, len);

	if (!o && !c->help->pairs)
		return cmd_usage(c, _("there is no option --%.*s"), (int)len, s);
	if (bare && equals)
		return cmd_usage(c, _("--%.*s takes no value"), (int)len, s);
	if (!bare) {
		value = equals ? equals + 1 : l->i + 1 < l->argc ? l->argv[++l->i] : NULL;
		if (!value)
			return cmd_usage(c, _("--%.*s needs a value"), (int)len, s);
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
		o = find_option(l->opt, l->nopt, NULL, 0, *s);
		if (!o)
			return cmd_usage(l->c, _("there is no option -%c"), *s);
		if (o->kind == CMD_FLAG) {
			set_option(l->c, o, NULL);
			continue;
		}
		value = s[1] ? s + 1 : l->i + 1 < l->argc ? l->argv[++l->i] : NULL;
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
			add_arg(l->c, s);
		}
	}
	return true;
}

/* ---- the environment ----------------------------------------------------------------------------- */

static char *
join(const char *dir, const char *rest)
{
	char *s;

	if (asprintf(&s, "%s/%s", dir, rest) < 0)
		abort();
	return s;
}

/* The directory of this program's files: NAME, else under HOME. */
static char *
own_directory(const char *xdg, const char *under_home)
{
	const char *dir = getenv(xdg), *home = getenv("HOME");
	char *base, *s;

	if (dir && *dir == '/')
		return join(dir, "anlan");
	base = join(home && *home ? home : ".", under_home);
	s = join(base, "anlan");
	free(base);
	return s;
}

static void
find_places(struct cmd *c)
{
	const char *db = c->db ? c->db : getenv("ANLAN_DB");
	const char *home = getenv("ANLAN_HOME");
	char *dir;

	if (db && *db) {
		c->path = strdup(db);
	} else {
		dir = own_directory("XDG_DATA_HOME", ".local/share");
		c->path = join(dir, "ledger.db");
		free(dir);
	}
	c->home = home && *home ? strdup(home)
				: own_directory("XDG_CONFIG_HOME", ".config");
	if (!c->path || !c->home)
		abort();
}

static void
waiting(void *arg, const char *holder, bool long_work)
{
	const struct cmd *c = arg;

	if (!c->quiet)
		fprintf(stderr, long_work ? _("%s: waiting until %s is done\n")
					  : _("%s: waiting for %s\n"), c->name, holder);
}

static bool
make_context(struct cmd *c)
{
	const char *now = c->now ? c->now : getenv("ANLAN_NOW");
	const char *actor = getenv("ANLAN_ACTOR"), *key = getenv("ANLAN_KEY");
	char *end;

	c->ctx.clock = time(NULL);
	c->ctx.now = c->ctx.clock;
	if (now && *now) {
		if (!al_parse_instant(now, c->ctx.clock, 8 * 3600, &c->ctx.now))
			return cmd_usage(c, _("--now: '%s' is not right; expected a time "
					      "such as 2026-03-01T09:00"), now);
		c->ctx.now_given = true;
	}
	c->ctx.wait = 10;
	if (c->wait) {
		c->ctx.wait = (int)strtol(c->wait, &end, 10);
		if (end == c->wait || *end || c->ctx.wait < 0)
			return cmd_usage(c, _("--wait: '%s' is not a number of seconds"),
					 c->wait);
	}
	c->ctx.uid = getuid();
	c->ctx.actor = actor && *actor ? actor : NULL;
	c->ctx.key_path = key && *key ? key : NULL;
	c->ctx.key_dir = c->home;
	c->ctx.command = c->name;
	c->ctx.waiting = waiting;
	c->ctx.arg = c;
	return true;
}

/* ---- beginning ---------------------------------------------------------------------------------- */

static const struct cmd_opt *
all_options(struct cmd *c, bool *help, bool *version, size_t *n)
{
	const struct cmd_opt shared[] = {
		{ "db", 'd', CMD_TEXT, &c->db, "FILE", "" },
		{ "now", 0, CMD_TEXT, &c->now, "TIME", "" },
		{ "output", 'o', CMD_TEXT, &c->output, "FILE", "" },
		{ "quiet", 'q', CMD_FLAG, &c->quiet, NULL, "" },
		{ "help", 'h', CMD_FLAG, help, NULL, "" },
		{ "version", 0, CMD_FLAG, version, NULL, "" },
		{ "dry-run", 'n', CMD_FLAG, &c->dry_run, NULL, "" },
		{ "wait", 0, CMD_TEXT, &c->wait, "SECONDS", "" },
	};
	size_t m = COUNT(shared) - (c->help->reads ? 2 : 0);
	struct cmd_opt *all = calloc(c->nopt + m, sizeof *all);

	if (!all)
		abort();
	if (c->nopt)
		memcpy(all, c->opt, c->nopt * sizeof *all);
	memcpy(all + c->nopt, shared, m * sizeof *all);
	*n = c->nopt + m;
	return all;
}

bool
cmd_begin(struct cmd *c, int argc, char **argv, const char *ledger,
	  const struct cmd_help *help, const struct cmd_opt *opt, size_t n)
{
	const char *slash = strrchr(argv[0], '/');
	struct line l = { .c = c, .argc = argc, .argv = argv };
	bool want_help = false, want_version = false, ok;

	*c = (struct cmd){ .name = slash ? slash + 1 : argv[0], .ledger = ledger,
			   .help = help, .opt = opt, .nopt = n };
	c->e = al_err_new();
	c->out = stdout;
	first_language(c);
	l.opt = all_options(c, &want_help, &want_version, &l.nopt);
	ok = read_line(&l);
	free((void *)l.opt);
	if (!ok)
		return false;
	find_places(c);
	if (want_version) {
		printf("%s (Anlan) %s\n", c->name, AL_VERSION);
		return false;
	}
	if (!make_context(c))
		return false;
	if (want_help) {
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
		cmd_usage(c, _("%s is missing"), what);
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

void
cmd_codes_from_stdin(struct cmd *c)
{
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	size_t old = c->narg;
	const char **arg = c->arg;
	bool read = false;

	c->arg = NULL;
	c->narg = 0;
	for (size_t i = 0; i < old; i++) {
		if (strcmp(arg[i], "-") != 0 || read) {
			add_arg(c, arg[i]);
			continue;
		}
		read = true;
		while ((n = getline(&line, &cap, stdin)) > 0) {
			line[strcspn(line, "\r\n\t ")] = '\0';
			if (*line)
				add_arg(c, strdup(line));
		}
	}
	free(line);
	free(arg);
}

/* ---- output --------------------------------------------------------------------------------------- */

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
static void
finish_output(struct cmd *c)
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

	print_errors(c);
	al_close(c->b);
	finish_output(c);
	if (training && !c->quiet)
		fprintf(stderr, _("%s: training ledger\n"), c->name);
	al_err_free(c->e);
	free(c->pair);
	free(c->arg);
	free(c->path);
	free(c->home);
	free(c->locale_dir);
	return (int)c->status;
}
