/* environment.c: what the environment says: language, places, the clock, who acts */
#include "cmd.h"

#include <locale.h>
#include <time.h>
#include <unistd.h>

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

void
cmd_first_language(struct cmd *c)
{
	const char *const name[] = { "ANLAN_LANG", "LC_ALL", "LC_MESSAGES",
				     "LANG" };
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
	/* why a file can't be read is told by the system's own messages */
	bind_textdomain_codeset("libc", "UTF-8");
	cmd_language(c, lang ? lang : "zh");
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

void
cmd_find_places(struct cmd *c)
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
	struct cmd *c = arg;

	cmd_progress_end(c);
	if (!c->quiet)
		fprintf(stderr,
			long_work ? _("%s: waiting until %s is done\n")
				  : _("%s: waiting for %s\n"),
			c->name, holder);
}

void
cmd_look_at_clock(struct cmd *c)
{
	c->ctx.clock = time(NULL);
	if (!c->ctx.now_given)
		c->ctx.now = c->ctx.clock;
}

bool
cmd_make_context(struct cmd *c)
{
	const char *now = c->now ? c->now : getenv("ANLAN_NOW");
	const char *actor = getenv("ANLAN_ACTOR"), *key = getenv("ANLAN_KEY");
	char *end;

	cmd_look_at_clock(c);
	if (now && *now) {
		if (!al_parse_instant(now, c->ctx.clock, 8 * 3600, &c->ctx.now))
			return cmd_usage(
				c,
				_("--now: '%s' is not right; expected a time "
				  "such as 2026-03-01T09:00"),
				now);
		c->ctx.now_given = true;
		c->ctx.now_text = now;
	}
	c->ctx.wait = 10;
	if (c->wait) {
		c->ctx.wait = (int)strtol(c->wait, &end, 10);
		if (end == c->wait || *end || c->ctx.wait < 0)
			return cmd_usage(
				c, _("--wait: '%s' is not a number of seconds"),
				c->wait);
	}
	c->ctx.uid = getuid();
	c->ctx.actor = actor && *actor ? actor : NULL;
	c->ctx.key_path = key && *key ? key : NULL;
	c->ctx.key_dir = c->home;
	c->ctx.command = c->name;
	c->ctx.waiting = waiting;
	c->ctx.arg = c;
	cmd_progress_begin(c);
	return true;
}
