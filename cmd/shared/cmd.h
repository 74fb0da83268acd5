/* cmd.h: what all commands share: options, opening, words for errors, the end */
#ifndef CMD_H
#define CMD_H

#include <anlan.h>

#include <libintl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define _(s) dgettext("anlan", s)
#define N_(s) (s)
#define COUNT(a) (sizeof(a) / sizeof *(a))

/* An option of a command's own; those of every command are added by cmd.c. */
enum cmd_kind { CMD_FLAG, CMD_TEXT, CMD_NUMBER };
struct cmd_opt {
	const char *name;
	char letter; /* 0: none */
	enum cmd_kind kind;
	void *to; /* bool, const char * or int64_t */
	const char *metavar;
	const char *help;
};

struct cmd;

/* What --help prints beside the options.  Text is translated when printed. */
struct cmd_help {
	const char *usage;	    /* "[OPTION…] CODE…", after the name */
	const char *what;	    /* one sentence */
	const char *example;	    /* lines */
	void (*more)(struct cmd *); /* tells what else there is, or NULL */
	enum al_purpose purpose; /* options from the definition, if `pairs` */
	bool pairs;		 /* takes options that the ledger gives */
	bool reads;		 /* writes nothing: no --dry-run, no --wait */
};

/* The line that says how far long work is. */
struct cmd_progress {
	const char *what; /* is counted now; NULL: nothing yet */
	double began;	  /* seconds: the command, … */
	double phase;	  /* … counting `what`, … */
	double drawn;	  /* … and when the line was drawn last */
	bool shown;
};

struct cmd {
	const char *name;
	const char *ledger; /* the one it is for, NULL: from the arguments */
	const struct cmd_help *help;
	struct cmd_opt *opt; /* its own, then those of every command */
	size_t nopt;

	const char *db, *now, *output, *format, *wait;
	bool dry_run, quiet, excel, want_help, want_version;
	struct al_pair *pair;
	size_t npair;
	const char **arg;
	size_t narg;

	struct al_context ctx;
	struct al_book *b;
	struct al_err *e;
	enum al_status status;
	bool committed;	 /* what follows can fail without undoing it */
	bool fixed_lang; /* said by the environment: not the office's */
	char *path, *home, *locale_dir;
	char *input;   /* what was read for "-" */
	char **answer; /* what was asked and typed */
	size_t nanswer;
	FILE *out;     /* of -o, else stdout */
	char *out_tmp; /* renamed to `output` at the end; NULL: a device, a pipe */
	char *out_real; /* what a link stands for */
	struct cmd_progress progress;
};

/*
 * Read the options and the environment.  False: all is said already (--help,
 * --version, wrong usage); return cmd_end().
 */
bool cmd_begin(struct cmd *, int argc, char **argv, const char *ledger,
	       const struct cmd_help *, const struct cmd_opt *, size_t n);
/* Open the ledger file; false: return cmd_end(). */
bool cmd_open(struct cmd *, bool write);
/* Commit, unless --dry-run.  False: failed. */
bool cmd_commit(struct cmd *);
/* Print what was collected, finish the output, close; the exit code. */
int cmd_end(struct cmd *);

/* Take the next argument off the line; NULL with a usage error: missing. */
const char *cmd_take(struct cmd *, const char *what);
/* No argument may be left. */
bool cmd_no_more(struct cmd *);
/* "-" among the arguments stands for the lines of standard input. */
void cmd_codes_from_stdin(struct cmd *);

/* Wrong usage: its message, and false. */
bool cmd_usage(struct cmd *, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* Any other problem of the command itself. */
void cmd_fail(struct cmd *, enum al_status, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* Set the status to the higher of both. */
void cmd_note(struct cmd *, enum al_status);

/* Where rendered output goes: -o FILE, else stdout. */
struct al_sink cmd_sink(struct cmd *);
/* The format: --format, --excel, the name given to -o, else a table on a
 * terminal and plain elsewhere. */
const char *cmd_format(struct cmd *, const char *on_terminal,
		       const char *elsewhere);
int cmd_width(void); /* columns of the terminal, 0: none */
/* Read a whole file or "-"; NULL with an error.  free(). */
char *cmd_read_file(struct cmd *, const char *path, size_t *n);
/* Codes on stdout and what was done on stderr, after the commit. */
void cmd_tell(struct cmd *, const char *codes, const char *told);

/*
 * Before the ledger is opened for writing: at a terminal, ask for what adding
 * (`action` NULL) or the action on all codes requires and the options don't
 * give.  False: the user ended it; return cmd_end().
 */
bool cmd_ask(struct cmd *, const char *action, const struct al_how *);
/* An option as typed to a question; the text is taken over. */
void cmd_add_answer(struct cmd *, const char *name, char *value);
/* Print what was collected so far, and forget it. */
void cmd_print_errors(struct cmd *);

/* The bodies that several commands share: ledger NULL: the first argument;
 * example: the lines that --help shows. */
int cmd_add(int argc, char **argv, const char *ledger, const char *example);
int cmd_list(int argc, char **argv, const char *ledger, const char *example);
int cmd_show(int argc, char **argv, const char *ledger);
int cmd_do(int argc, char **argv, const char *ledger, const char *example);
int cmd_import(int argc, char **argv, const char *ledger);
int cmd_due(int argc, char **argv, const char *ledger);
/* `key`: before a key period, else by day. */
int cmd_missing(int argc, char **argv, bool key);
int cmd_report(int argc, char **argv, const char *template);

void cmd_print_help(struct cmd *);
/* The office's definitions where its file is at hand, else the shipped ones. */
bool cmd_open_definitions(struct cmd *);

/* cmd.c, for those that look at a line that isn't finished */
/* By name (of `len` bytes, ending anywhere) or, name NULL, by letter. */
const struct cmd_opt *cmd_find_option(const struct cmd *, const char *name,
				      size_t len, char letter);
bool cmd_is_bare_filter(const struct cmd *, const char *name, size_t len);
void cmd_add_arg(struct cmd *, const char *);

/*
 * complete.c: where ledger-complete asks, print what might stand at that place
 * of the line instead of doing what it says.  False: nobody asks.
 */
#define CMD_COMPLETE "ANLAN_COMPLETE"
bool cmd_complete(struct cmd *, int argc, char **argv);

/* progress.c: for ctx.progress, if standard error is a terminal */
void cmd_progress_begin(struct cmd *);
/* Take the line away, before anything else is printed. */
void cmd_progress_end(struct cmd *);
/* The line: `done` of `total` (0: unknown) after so many seconds, in at most
 * `width` columns (0: no bound).  free(). */
char *cmd_progress_line(const char *name, const char *what, int64_t done,
			int64_t total, double seconds, int width);

/* environment.c */
void cmd_language(struct cmd *, const char *lang);
void cmd_first_language(struct cmd *); /* by the environment alone */
void cmd_find_places(struct cmd *);
bool cmd_make_context(struct cmd *);
void cmd_look_at_clock(struct cmd *); /* again, after a while */
/* output.c: complete under its name, or not there at all */
void cmd_finish_output(struct cmd *);

#endif
