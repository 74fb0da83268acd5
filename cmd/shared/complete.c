/* complete.c: what might stand at one place of a command's line */
#include "cmd.h"

#include <ctype.h>
#include <unistd.h>

/* The line as far as it is there, and the place in it. */
struct place {
	struct cmd *c;
	char **word;
	int n, at; /* words, and which of them is completed */

	bool ended;	    /* "--" stands before it */
	size_t before;	    /* arguments before it */
	const char *option; /* whose value it is, NULL: it isn't one */
	size_t option_len;
	const struct cmd_opt *own; /* the same, if it is of the command's own */

	const char *start; /* what is there of what is to be completed … */
	const char *kept;  /* … behind so much of the word, which stays */
	size_t nkept;
	bool codes; /* those that stand in the line aren't told again */
};

/* ---- reading the line ------------------------------------------------------- */

static bool
takes_value(const struct place *p, const char *name, size_t len)
{
	const struct cmd_opt *o = cmd_find_option(p->c, name, len, 0);

	return o ? o->kind != CMD_FLAG
		 : p->c->help->pairs && !cmd_is_bare_filter(p->c, name, len);
}

/* The value of an option is word `v`; bash has "=" as a word of its own. */
static int
pass_value(struct place *p, int v, const char *name, size_t len,
	   const struct cmd_opt *own)
{
	int equals = v < p->n && strcmp(p->word[v], "=") == 0;

	if (p->at == v || p->at == v + equals) {
		p->option = name;
		p->option_len = len;
		p->own = own;
		if (equals && p->at == v)
			p->start = "";
	}
	v += equals;
	if (v < p->n && v != p->at && own && strcmp(own->name, "db") == 0)
		p->c->db = p->word[v];
	return v;
}

/* The last word that belongs to the option in word `i`. */
static int
pass_option(struct place *p, int i)
{
	const char *s = p->word[i];
	const struct cmd_opt *own;
	size_t len;

	if (s[1] == '-') {
		s += 2;
		len = strcspn(s, "=");
		own = cmd_find_option(p->c, s, len, 0);
		if (s[len] || !takes_value(p, s, len))
			return i;
		return pass_value(p, i + 1, s, len, own);
	}
	own = cmd_find_option(p->c, NULL, 0, s[strlen(s) - 1]);
	if (!own || own->kind == CMD_FLAG)
		return i;
	return pass_value(p, i + 1, own->name, strlen(own->name), own);
}

static void
read_words(struct place *p)
{
	bool ended = false;

	for (int i = 1; i < p->n; i++) {
		const char *s = p->word[i];

		if (i == p->at) {
			p->ended = ended;
		} else if (!ended && strcmp(s, "--") == 0) {
			ended = true;
		} else if (!ended && s[0] == '-' && s[1]) {
			i = pass_option(p, i);
		} else {
			cmd_add_arg(p->c, s);
			p->before += i < p->at;
		}
	}
}

/* ---- what kind of thing an argument is, by the usage line -------------------- */

#define CAPITALS "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/*
 * The k-th argument that the usage line names, "CODE" or "[LEDGER]", but none of
 * an option; one with "…" behind it comes again and again.  Its length, 0: none.
 */
static size_t
argument(const char *usage, size_t k, const char **out)
{
	bool of_option = false;
	const char *from;
	size_t n, len;
	int depth = 0;

	for (const char *s = usage; *s && *s != '|';
	     s += n + strspn(s + n, " ")) {
		n = strcspn(s, " ");
		from = s + (depth == 0 && *s == '[');
		len = strspn(from, CAPITALS);
		if (from > s && from[len] != ']')
			len = 0; /* the brackets hold more than it */
		if (depth == 0 && len && !of_option) {
			*out = from;
			if (k == 0 || (from == s && len < n))
				return len;
			k--;
		}
		of_option = depth == 0 && *s == '-';
		for (size_t i = 0; i < n; i++)
			depth += (s[i] == '[') - (s[i] == ']');
	}
	return 0;
}

/* The argument of this kind that stands in the line, NULL: none. */
static const char *
argument_given(const struct place *p, const char *kind)
{
	const char *s;
	size_t len;
	/* where an argument is typed, it stands between the others */
	bool typed = !p->option && (p->ended || *p->start != '-');

	for (size_t i = 0, at = 0; i < p->c->narg; i++, at++) {
		if (typed && i == p->before)
			at++;
		len = argument(p->c->help->usage, at, &s);
		if (len == strlen(kind) && strncmp(s, kind, len) == 0)
			return p->c->arg[i];
	}
	return NULL;
}

/* ---- telling ------------------------------------------------------------------ */

static bool
stands_already(const struct place *p, const char *word)
{
	for (size_t i = 0; i < p->c->narg; i++)
		if (strcmp(p->c->arg[i], word) == 0)
			return true;
	return false;
}

static enum al_status
tell(void *arg, const char *word, const char *what)
{
	const struct place *p = arg;

	if (p->codes && stands_already(p, word))
		return AL_OK;
	printf("%.*s%s\t", (int)p->nkept, p->kept, word);
	for (; *what; what++)
		putchar((unsigned char)*what < ' ' ? ' ' : *what);
	putchar('\n');
	return AL_OK;
}

static void
tell_if(const struct place *p, const char *word, size_t n)
{
	size_t typed = strlen(p->start);

	if (n >= typed && strncmp(word, p->start, typed) == 0)
		printf("%.*s%.*s\t\n", (int)p->nkept, p->kept, (int)n, word);
}

/* "a, b|c": each of them. */
static void
tell_list(const struct place *p, const char *list, size_t n)
{
	static const char between[] = ",| ";

	for (size_t k; n > 0; list += k, n -= k) {
		k = strcspn(list, between);
		k = k < n ? k : n;
		if (k)
			tell_if(p, list, k);
		else
			k = 1;
	}
}

static void
tell_option(struct place *p, const char *name, const char *help)
{
	char *word;

	if (asprintf(&word, "--%s", name) < 0)
		abort();
	if (strncmp(word, p->start, strlen(p->start)) == 0)
		tell(p, word, help);
	free(word);
}

/* ---- what is wanted ------------------------------------------------------------- */

static const char *
ledger_of(struct place *p)
{
	const char *s = p->c->ledger, *code;

	if (!s)
		s = argument_given(p, "LEDGER");
	if (!s && (code = argument_given(p, "CODE")) != NULL)
		s = al_ledger_of(p->c->b, code);
	return s;
}

static void
ask(struct place *p, enum al_wanted what, const char *option)
{
	struct al_wish w = { .what = what,
			     .purpose = p->c->help->reads ? AL_FOR_LIST
							  : p->c->help->purpose,
			     .ledger = ledger_of(p),
			     .action = argument_given(p, "ACTION"),
			     .code = argument_given(p, "CODE"),
			     .option = option,
			     .start = p->start };

	p->codes = what == AL_WANT_CODE;
	al_complete(p->c->b, &w, tell, p);
}

static void
days(const struct place *p, bool now)
{
	static const char words[] = "today yesterday now";

	tell_list(p, words, now ? sizeof words - 1 : 15);
}

/* Part of a list that is separated by commas: what stands before stays. */
static void
last_of_list(struct place *p)
{
	const char *comma = strrchr(p->start, ',');

	if (comma) {
		p->nkept += (size_t)(comma + 1 - p->start);
		p->start = comma + 1;
	}
}

/* By what the usage line or the help calls it. */
static void
by_kind(struct place *p, const char *kind, size_t n, const char *help)
{
	static const struct {
		const char *kind;
		enum al_wanted what;
	} known[] = {
		{ "LEDGER", AL_WANT_LEDGER }, { "ACTION", AL_WANT_ACTION },
		{ "CODE", AL_WANT_CODE },     { "A", AL_WANT_COLUMN },
		{ "UNIT", AL_WANT_VALUE },    { "STAFF", AL_WANT_VALUE },
		{ "PLAN", AL_WANT_VALUE },
	};
	char option[16];

	for (size_t i = 0; i < COUNT(known); i++) {
		if (strlen(known[i].kind) != n ||
		    strncmp(known[i].kind, kind, n) != 0)
			continue;
		for (size_t k = 0; k <= n; k++)
			option[k] =
				(char)tolower((unsigned char)known[i].kind[k]);
		ask(p, known[i].what, option);
		return;
	}
	if (strncmp(kind, "FILE", n) == 0 || strncmp(kind, "TEMPLATE", n) == 0)
		puts(":files\t");
	else if (strncmp(kind, "FORMAT", n) == 0 && help)
		tell_list(p, help, strlen(help));
	else if (strncmp(kind, "DATE", n) == 0 || strncmp(kind, "TIME", n) == 0)
		days(p, *kind == 'T');
}

/* "a|b" behind the option in the usage line, NULL: there is none. */
static const char *
alternatives(const char *usage, const char *name, size_t *n)
{
	size_t len = strlen(name);

	for (const char *s = usage; (s = strstr(s, "--")) != NULL; s += 2) {
		if (strncmp(s + 2, name, len) != 0 || s[2 + len] != ' ')
			continue;
		s += 3 + len;
		*n = strcspn(s, " ]");
		return memchr(s, '|', *n) && islower((unsigned char)*s) ? s
									: NULL;
	}
	return NULL;
}

static void
own_value(struct place *p)
{
	const struct cmd_opt *o = p->own;
	size_t n = 0;
	const char *list = alternatives(p->c->help->usage, o->name, &n);

	if (list) {
		tell_list(p, list, n);
		return;
	}
	if (strstr(o->metavar, "…"))
		last_of_list(p);
	if (strstr(o->metavar, "-B") && *p->start == '-') {
		p->start++;
		p->nkept++;
	}
	if (strchr(o->metavar, '|'))
		tell_list(p, o->metavar, strlen(o->metavar));
	else
		by_kind(p, o->metavar, strspn(o->metavar, CAPITALS), o->help);
}

/* The option as the ledger gives it, NULL: unknown. */
static const struct al_option *
ledger_option(struct place *p, const char *name)
{
	const char *ledger = ledger_of(p);
	const struct al_option *o;
	size_t n = 0;

	if (!ledger || al_options(p->c->b, ledger, p->c->help->purpose, NULL,
				  &o, &n, p->c->e) != AL_OK)
		return NULL;
	for (size_t i = 0; i < n; i++)
		if (strcmp(o[i].name, name) == 0)
			return &o[i];
	return NULL;
}

static void
ledger_value(struct place *p, const char *name)
{
	const struct al_option *o = ledger_option(p, name);
	const char *metavar = o && o->metavar ? o->metavar : "";

	if (strcmp(metavar, "FILE") == 0) {
		by_kind(p, metavar, strlen(metavar), NULL);
		return;
	}
	/* in lists all take several values, else those that say so */
	if (p->c->help->purpose == AL_FOR_LIST || strchr(metavar, ','))
		last_of_list(p);
	ask(p, AL_WANT_VALUE, name);
}

static void
value(struct place *p)
{
	char *name;

	if (p->own) {
		own_value(p);
		return;
	}
	name = strndup(p->option, p->option_len);
	if (!name)
		abort();
	ledger_value(p, name);
	free(name);
}

static bool
option_given(const struct place *p, const char *name)
{
	size_t n = strlen(name);

	for (int i = 1; i < p->n; i++)
		if (i != p->at && strncmp(p->word[i], "--", 2) == 0 &&
		    strncmp(p->word[i] + 2, name, n) == 0 &&
		    (!p->word[i][2 + n] || p->word[i][2 + n] == '='))
			return true;
	return false;
}

static void
ledger_options(struct place *p, bool required)
{
	const char *ledger = p->c->help->pairs ? ledger_of(p) : NULL;
	const struct al_option *o;
	size_t n;

	if (!ledger ||
	    al_options(p->c->b, ledger, p->c->help->purpose,
		       argument_given(p, "ACTION"), &o, &n, p->c->e) != AL_OK)
		return;
	for (size_t i = 0; i < n; i++)
		if (o[i].required == required && !option_given(p, o[i].name) &&
		    !cmd_find_option(p->c, o[i].name, strlen(o[i].name), 0))
			tell_option(p, o[i].name, o[i].help);
}

/* What is required first, what all commands have last. */
static void
options(struct place *p)
{
	ledger_options(p, true);
	ledger_options(p, false);
	for (size_t i = 0; i < p->c->nopt; i++)
		if (!option_given(p, p->c->opt[i].name))
			tell_option(p, p->c->opt[i].name, _(p->c->opt[i].help));
}

static void
complete(struct place *p)
{
	const char *kind = NULL, *equals;
	size_t n;

	if (!p->option && !p->ended && strncmp(p->start, "--", 2) == 0 &&
	    (equals = strchr(p->start, '=')) != NULL) {
		/* zsh has both in one word */
		p->option = p->start + 2;
		p->option_len = (size_t)(equals - p->option);
		p->own = cmd_find_option(p->c, p->option, p->option_len, 0);
		p->nkept = (size_t)(equals + 1 - p->start);
		p->start = equals + 1;
	}
	n = argument(p->c->help->usage, p->before, &kind);
	if (p->option)
		value(p);
	else if (!p->ended && *p->start == '-')
		options(p);
	else if (n)
		by_kind(p, kind, n, NULL);
	else if (!p->ended && !*p->start)
		options(p);
}

/* ---- being asked ------------------------------------------------------------------ */

/* Only by the process that started this one, so that a value left behind in
 * the environment does nothing. */
static bool
is_asked(int *at)
{
	const char *s = getenv(CMD_COMPLETE);
	long pid;

	return s && sscanf(s, "%ld:%d", &pid, at) == 2 &&
	       pid == (long)getppid();
}

bool
cmd_complete(struct cmd *c, int argc, char **argv)
{
	struct place p = { .c = c, .word = argv, .n = argc };

	if (!is_asked(&p.at))
		return false;
	c->quiet = true;
	read_words(&p);
	p.kept = p.at < argc ? argv[p.at] : "";
	if (!p.start)
		p.start = p.kept;
	cmd_find_places(c);
	if (cmd_make_context(c) && cmd_open_definitions(c))
		complete(&p);
	al_err_clear(c->e);
	return true;
}
