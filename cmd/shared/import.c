/* import.c: adding the rows of a CSV file */
#include "cmd.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <unistd.h>

static const struct cmd_help help = {
	.usage = N_("FILE"),
	.what = N_("Add the rows of a CSV file: all of them, or none."),
	.example =
		"  case-import 一季度来访.csv\n"
		"  case-import 一季度来访.csv --keep-going --rejects 退回.csv\n",
};

static const struct cmd_help generic = {
	.usage = N_("LEDGER FILE"),
	.what = N_(
		"Add the rows of a CSV file to any ledger: all of them, or none."),
	.example = "  ledger-import unit 单位.csv\n",
};

struct importing {
	struct cmd *c;
	struct al_import how;
	struct al_imported got;
	struct al_import_kept *kept;
	const char *rejects;
	char *tmp;
	int fd;
};

static enum al_status
reject(void *arg, const char *s, size_t n)
{
	struct importing *im = arg;

	if (im->fd < 0) {
		if (asprintf(&im->tmp, "%s.tmp%ld", im->rejects,
			     (long)getpid()) < 0)
			abort();
		/* rejected rows hold what people wrote: for the owner alone */
		im->fd = open(im->tmp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
			      0600);
		if (im->fd < 0) {
			cmd_fail(im->c, AL_IO, "%s: %s", im->tmp,
				 strerror(errno));
			return AL_IO;
		}
	}
	while (n > 0) {
		ssize_t k = write(im->fd, s, n);

		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0) {
			cmd_fail(im->c, AL_IO, "%s: %s", im->rejects,
				 strerror(errno));
			return AL_IO;
		}
		s += k;
		n -= (size_t)k;
	}
	return AL_OK;
}

/* Before the commit: rows that weren't taken must not get lost either. */
static bool
finish_rejects(struct importing *im, bool keep)
{
	bool bad;

	if (im->fd < 0)
		return true;
	bad = keep && (fsync(im->fd) != 0 || rename(im->tmp, im->rejects) != 0);
	if (bad)
		cmd_fail(im->c, AL_IO, "%s: %s", im->rejects, strerror(errno));
	if (bad || !keep)
		unlink(im->tmp);
	close(im->fd);
	free(im->tmp);
	return !bad;
}

static void
tell(struct importing *im)
{
	struct cmd *c = im->c;

	if (c->quiet)
		return;
	fprintf(stderr,
		_("%s: %s (%s): %" PRId64 " rows; %" PRId64 " added, %" PRId64
		  " there already, %" PRId64 " rejected%s\n"),
		c->name, im->how.file,
		im->got.encoding ? im->got.encoding : "-", im->got.rows,
		im->got.added, im->got.present, im->got.rejected,
		c->dry_run ? _(" (not done, only tried)") : "");
}

/* A file that couldn't be read to its end has rows that nobody saw. */
static bool
may_go_on(const struct importing *im, enum al_status s)
{
	return s == AL_OK ||
	       (im->how.keep_going && s == AL_BAD && !im->got.broken);
}

/* The rows are checked while others may write; then the lock is taken. */
static void
import(struct importing *im)
{
	struct cmd *c = im->c;
	enum al_status s;
	bool keep;

	if (!cmd_open(c, false))
		return;
	s = al_import_check(c->b, c->ledger, &im->how, &im->got, c->e);
	al_close(c->b);
	c->b = NULL;
	if (!may_go_on(im, s)) {
		cmd_note(c, s);
		if (im->got.rejected && !c->quiet)
			fprintf(stderr,
				_("%s: %s (%s): %" PRId64 " of %" PRId64
				  " rows are "
				  "wrong; nothing was written\n"),
				c->name, im->how.file, im->got.encoding,
				im->got.rejected, im->got.rows);
		return;
	}
	al_err_clear(c->e);
	c->ctx.long_work = true;
	if (!cmd_open(c, true))
		return;
	s = al_import_rows(c->b, c->ledger, &im->how, &im->got, c->e);
	cmd_note(c, s);
	keep = may_go_on(im, s);
	if (finish_rejects(im, keep && !c->dry_run) && keep && cmd_commit(c))
		tell(im);
}

int
cmd_import(int argc, char **argv, const char *ledger)
{
	struct cmd c;
	struct importing im = { .c = &c, .fd = -1 };
	char *text = NULL;
	const struct cmd_opt opt[] = {
		{ "keep-going", 0, CMD_FLAG, &im.how.keep_going, NULL,
		  N_("add the good rows though others are wrong") },
		{ "rejects", 0, CMD_TEXT, &im.rejects, "FILE",
		  N_("where wrong rows go, to be corrected and fed in again") },
		{ "ignore-extra", 0, CMD_FLAG, &im.how.ignore_extra, NULL,
		  N_("pass over columns that the ledger does not have") },
		{ "on", 0, CMD_TEXT, &im.how.on, "TIME",
		  N_("when it happened (now)") },
		{ "as-is", 0, CMD_FLAG, &im.how.as_is, NULL,
		  N_("an ID or mobile number in plain text is meant") },
	};

	if (!cmd_begin(&c, argc, argv, ledger, ledger ? &help : &generic, opt,
		       COUNT(opt)))
		return cmd_end(&c);
	if (!c.ledger)
		c.ledger = cmd_take(&c, N_("LEDGER"));
	im.how.file = c.ledger ? cmd_take(&c, N_("FILE")) : NULL;
	if (!im.how.file || !cmd_no_more(&c))
		return cmd_end(&c);
	if (im.how.keep_going != (im.rejects != NULL)) {
		cmd_usage(&c, _("--keep-going and --rejects FILE go together"));
		return cmd_end(&c);
	}
	text = cmd_read_file(&c, im.how.file, &im.how.n);
	if (text && im.how.n > 4 &&
	    (memcmp(text, "PK\003\004", 4) == 0 ||
	     memcmp(text, "\320\317\021\340", 4) == 0)) {
		cmd_fail(&c, AL_BAD,
			 _("%s: this is a workbook; save it as CSV (in Excel: "
			   "CSV UTF-8) and import that"),
			 im.how.file);
		free(text);
		text = NULL;
	}
	im.how.text = text;
	im.how.reject = im.rejects ? reject : NULL;
	im.how.arg = &im;
	im.how.kept = &im.kept;
	if (text)
		import(&im);
	al_import_kept_free(im.kept);
	free(text);
	return cmd_end(&c);
}
