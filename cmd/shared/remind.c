/* remind.c: reminders: written down, handed over, and what became of them */
#include "mail.h"

#include <signal.h>

/* How handing over one message went. */
struct outcome {
	bool ok, kept;
	char *why;
};

static void
hand_over(const struct cmd_mail *m, const struct al_messages *all,
	  struct outcome *o)
{
	signal(SIGPIPE, SIG_IGN); /* a program that reads nothing: told */
	for (size_t i = 0; i < al_messages_count(all); i++)
		o[i].ok = cmd_mail_hand_over(m, al_messages_at(all, i),
					     &o[i].kept, &o[i].why);
	signal(SIGPIPE, SIG_DFL);
}

/* What became of it, in the ledger. */
static void
note_one(struct cmd *c, const struct al_message *msg, const struct outcome *o)
{
	const struct al_how how = { 0 };
	const struct al_pair saved = { "saved-as", msg->file };
	const struct al_pair reason = { "reason", o->why };
	char *codes = NULL, *told = NULL;

	if (o->ok)
		cmd_note(c, al_do(c->b, "reminder", "sent", msg->code, &saved,
				  o->kept, &how, &codes, &told, c->e));
	else
		cmd_note(c, al_do(c->b, "reminder", "fail", msg->code, &reason,
				  1, &how, &codes, &told, c->e));
	free(codes);
	free(told);
}

static void
note_all(struct cmd *c, const struct al_messages *all, const struct outcome *o)
{
	bool noted = cmd_open(c, true);

	for (size_t i = 0; noted && i < al_messages_count(all); i++)
		note_one(c, al_messages_at(all, i), &o[i]);
	noted = noted && c->status <= AL_FOUND && cmd_commit(c);
	for (size_t i = 0; !noted && i < al_messages_count(all); i++)
		cmd_fail(
			c, AL_OK,
			o[i].ok ? _("%s was sent, but that isn't written down: "
				    "'ledger-do sent %s'")
				: _("%s was not sent, and that isn't written "
				    "down: 'ledger-do fail %s --reason …'"),
			al_messages_at(all, i)->code,
			al_messages_at(all, i)->code);
}

/* ---- what is told --------------------------------------------------------------- */

static void
tell_one(struct cmd *c, const struct cmd_mail *m, const struct al_message *msg,
	 const struct outcome *o)
{
	char *told;
	int n;

	if (!o->ok) {
		cmd_fail(c, AL_IO, _("%s: not sent to %s: %s"), msg->code,
			 msg->who, o->why);
		return;
	}
	if (o->kept)
		n = asprintf(&told, _("%s: for %s, duties: %zu; in %s/%s"),
			     msg->code, msg->who, msg->duties, m->dir,
			     msg->file);
	else
		n = asprintf(&told, _("%s: for %s, duties: %zu; sent to %s"),
			     msg->code, msg->who, msg->duties, msg->to);
	if (n < 0)
		abort();
	cmd_tell(c, NULL, told);
	free(told);
}

static void
tell(struct cmd *c, const struct cmd_mail *m, const struct al_messages *all,
     const struct outcome *o)
{
	for (size_t i = 0; i < al_messages_count(all); i++) {
		if (o[i].ok && !c->dry_run)
			puts(al_messages_at(all, i)->code);
		tell_one(c, m, al_messages_at(all, i), &o[i]);
	}
}

/* ---- the whole ------------------------------------------------------------------- */

/* Which way each would go. */
static void
only_tried(const struct cmd_mail *m, const struct al_messages *all,
	   struct outcome *o)
{
	for (size_t i = 0; i < al_messages_count(all); i++)
		o[i] = (struct outcome){
			true, !m->send || !al_messages_at(all, i)->to, NULL
		};
}

/*
 * First written down and committed, then handed over, with the ledger closed
 * so that others can write meanwhile; then what became of it.  Whatever fails
 * in between, nothing is sent twice, and the record shows what wasn't sent.
 */
static void
carry_out(struct cmd *c, const struct cmd_mail *m,
	  const struct al_messages *all)
{
	struct outcome *o = calloc(al_messages_count(all) + 1, sizeof *o);

	if (!o)
		abort();
	if (c->dry_run) {
		only_tried(m, all, o);
	} else if (cmd_commit(c)) {
		al_close(c->b);
		c->b = NULL;
		hand_over(m, all, o);
		note_all(c, all, o);
	}
	if (c->dry_run || c->committed)
		tell(c, m, all, o);
	for (size_t i = 0; i < al_messages_count(all); i++)
		free(o[i].why);
	free(o);
}

void
cmd_remind(struct cmd *c, const struct al_due *due, struct cmd_mail *m)
{
	struct al_remind how = { .due = *due };
	struct al_messages *all = NULL;
	enum al_status s;

	if (!cmd_mail_ready(c, m) || !cmd_open(c, true))
		return;
	how.from = m->from;
	how.keep = m->dir != NULL;
	s = al_remind(c->b, &how, &all, c->e);
	cmd_note(c, s);
	if (s <= AL_FOUND && al_messages_count(all) > 0)
		carry_out(c, m, all);
	else if (s == AL_OK)
		cmd_tell(c, NULL, _("nothing new to remind of today"));
	al_messages_free(all);
}
