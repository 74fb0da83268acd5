/* mail.h: a message, as mail programs and sendmail take it */
#ifndef AL_MAIL_H
#define AL_MAIL_H

#include "base/base.h"

struct al_mail {
	const char *from, *from_name; /* address, and whose it is */
	const char *to, *to_name;     /* NULL: nobody is named */
	const char *subject;
	const char *id; /* "CB2026-000001.0123456789abcdef" */
	const char *lang;
	const char *body; /* lines end in LF */
	al_time date;
	int offset; /* of the office, in seconds */
};

/*
 * Append it as RFC 5322 and MIME have it: UTF-8 in base64, names and subject
 * by RFC 2047, no line longer than 78 characters unless an address is.
 * Lines end in LF, as a message on disk and sendmail's input do; sendmail
 * makes CRLF of them.  Line ends within the text are CRLF, since base64 hides
 * them from whoever would turn them.
 */
void al_mail_write(const struct al_mail *, struct al_buf *out);

/* One address as a header can hold it: "road@anhe.example". */
bool al_mail_address(const char *s);

#endif
