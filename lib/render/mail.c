/* mail.c: a message by RFC 5322 and MIME, whatever language it is in */
#include "mail.h"
#include "inner.h"
#include "base/civil.h"

#include <stdio.h>
#include <string.h>

/* ---- base64 ----------------------------------------------------------------- */

static void
base64(struct al_buf *out, const unsigned char *p, size_t n)
{
	static const char digit[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "abcdefghijklmnopqrstuvwxyz0123456789+/";

	for (size_t i = 0; i < n; i += 3) {
		unsigned v = (unsigned)p[i] << 16;

		v |= i + 1 < n ? (unsigned)p[i + 1] << 8 : 0;
		v |= i + 2 < n ? p[i + 2] : 0;
		al_buf_addc(out, digit[v >> 18]);
		al_buf_addc(out, digit[v >> 12 & 63]);
		al_buf_addc(out, i + 1 < n ? digit[v >> 6 & 63] : '=');
		al_buf_addc(out, i + 2 < n ? digit[v & 63] : '=');
	}
}

#define LINE_BYTES 57 /* 76 characters of base64 */

static void
put_body(struct al_buf *out, const char *body)
{
	struct al_buf clean = { 0 }, text = { 0 };

	al_render_clean(&clean, body, true);
	for (const char *s = al_buf_str(&clean); *s; s++) {
		if (*s == '\n')
			al_buf_addc(&text, '\r');
		al_buf_addc(&text, *s);
	}
	al_buf_release(&clean);
	for (size_t i = 0; i < text.len; i += LINE_BYTES) {
		base64(out, (const unsigned char *)text.s + i,
		       text.len - i < LINE_BYTES ? text.len - i : LINE_BYTES);
		al_buf_addc(out, '\n');
	}
	al_buf_release(&text);
}

/* ---- headers ----------------------------------------------------------------- */

static bool
is_plain(const char *s)
{
	for (; *s; s++)
		if (*s < ' ' || *s > '~')
			return false;
	return true;
}

/* 52 characters of base64 and 12 around them: a line with encoded words has
 * at most 76, "Subject: " among them. */
#define WORD_BYTES 39

/* RFC 2047: each encoded word holds whole characters, a line each. */
static void
put_words(struct al_buf *out, const char *text)
{
	struct al_buf clean = { 0 };
	bool first = true;
	const char *s;
	size_t n;

	al_render_clean(&clean, text, false);
	for (s = al_buf_str(&clean); *s; s += n) {
		n = strlen(s);
		if (n > WORD_BYTES)
			for (n = WORD_BYTES; n > 1 && (s[n] & 0xc0) == 0x80;)
				n--;
		al_buf_adds(out, first ? "=?UTF-8?B?" : "\n =?UTF-8?B?");
		base64(out, (const unsigned char *)s, n);
		al_buf_adds(out, "?=");
		first = false;
	}
	al_buf_release(&clean);
}

#define SHORT 60 /* characters that fit behind a header's name */

static void
put_text(struct al_buf *out, const char *name, const char *s)
{
	al_buf_addf(out, "%s: ", name);
	if (is_plain(s) && strlen(s) <= SHORT && !strstr(s, "=?"))
		al_buf_adds(out, s);
	else
		put_words(out, s);
	al_buf_addc(out, '\n');
}

static void
put_address(struct al_buf *out, const char *name, const char *whose,
	    const char *address)
{
	al_buf_addf(out, "%s: ", name);
	if (whose && *whose) {
		if (is_plain(whose) && strlen(whose) <= SHORT &&
		    !strpbrk(whose, "\"\\"))
			al_buf_addf(out, "\"%s\"", whose);
		else
			put_words(out, whose);
		al_buf_adds(out, "\n ");
	}
	al_buf_addf(out, "<%s>\n", address);
}

/* "Wed, 06 May 2026 09:00:00 +0800" */
static void
put_date(struct al_buf *out, al_time t, int offset)
{
	static const char day[][4] = { "Mon", "Tue", "Wed", "Thu",
				       "Fri", "Sat", "Sun" };
	static const char month[][4] = { "Jan", "Feb", "Mar", "Apr",
					 "May", "Jun", "Jul", "Aug",
					 "Sep", "Oct", "Nov", "Dec" };
	al_day d = al_time_day(t, offset);
	int y, m, md, east = offset < 0 ? -offset : offset;
	char text[AL_TIME_LEN];

	al_day_split(d, &y, &m, &md);
	al_time_text(t, offset, text);
	al_buf_addf(out, "Date: %s, %02d %s %d %s %c%02d%02d\n",
		    day[al_weekday(d) - 1], md, month[m - 1], y, text + 11,
		    offset < 0 ? '-' : '+', east / 3600, east / 60 % 60);
}

bool
al_mail_address(const char *s)
{
	static const char local[] = "abcdefghijklmnopqrstuvwxyz"
				    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
				    "!#$%&'*+/=?^_`{|}~.-";
	static const char domain[] = "abcdefghijklmnopqrstuvwxyz"
				     "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";
	size_t n = strspn(s, local), len = strlen(s);

	return len <= 254 && n > 0 && *s != '.' && s[n - 1] != '.' &&
	       !memmem(s, n, "..", 2) && s[n] == '@' && n + 1 < len &&
	       strspn(s + n + 1, domain) == len - n - 1 &&
	       !strchr(".-", s[n + 1]) && !strchr(".-", s[len - 1]) &&
	       !strstr(s + n, "..");
}

void
al_mail_write(const struct al_mail *m, struct al_buf *out)
{
	put_date(out, m->date, m->offset);
	put_address(out, "From", m->from_name, m->from);
	if (m->to)
		put_address(out, "To", m->to_name, m->to);
	put_text(out, "Subject", m->subject);
	al_buf_addf(out, "Message-ID: <%s%s>\n", m->id, strchr(m->from, '@'));
	al_buf_addf(out,
		    "Auto-Submitted: auto-generated\n"
		    "Content-Language: %s\n"
		    "MIME-Version: 1.0\n"
		    "Content-Type: text/plain; charset=UTF-8\n"
		    "Content-Transfer-Encoding: base64\n\n",
		    m->lang);
	put_body(out, m->body);
}
