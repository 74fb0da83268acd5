/* mail.h: handing messages over */
#ifndef CMD_MAIL_H
#define CMD_MAIL_H

#include "cmd.h"

struct cmd_mail {
	const char *dir;     /* where messages are kept; NULL: nowhere */
	bool send;	     /* those with an address go to sendmail */
	const char *from;    /* --from, else ANLAN_FROM */
	const char *program; /* ANLAN_SENDMAIL, else /usr/sbin/sendmail */
};

/* Is everything there that handing over will need?  False: it was told. */
bool cmd_mail_ready(struct cmd *, struct cmd_mail *);
/* Hand one over.  *kept: as a file in `dir`; false: *why (free()) says what
 * went wrong. */
bool cmd_mail_hand_over(const struct cmd_mail *, const struct al_message *,
			bool *kept, char **why);

/* remind.c: due-list --mail, --sendmail, when all options are read. */
void cmd_remind(struct cmd *, const struct al_due *, struct cmd_mail *);

#endif
