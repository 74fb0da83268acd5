/* encode.c: bringing files of any usual encoding to UTF-8, and JSON text */
#include "encode.h"

#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <string.h>
#include <unistd.h>
#include <utf8proc.h>

static bool
is_tail(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/* Bytes of the UTF-8 character at `s`, of which `n` are left; 0: invalid.
 * ASCII and the characters of three bytes, among them nearly all Chinese
 * ones, are told here; utf8proc knows the rest. */
static inline size_t
char_at(const char *s, size_t n)
{
	const unsigned char lead = (unsigned char)*s;
	utf8proc_int32_t c = 0;
	utf8proc_ssize_t len = 0;

	if (n > 0 && lead < 0x80)
		return 1;
	if (n >= 3 && lead > 0xe0 && lead < 0xed && is_tail(s[1]) &&
	    is_tail(s[2]))
		return 3;
	len = utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)n,
			       &c);
	return len > 0 ? (size_t)len : 0;
}

/* How many bytes from here on, by eights, are ASCII: most of most files. */
static size_t
ascii_run(const char *s, size_t n)
{
	uint64_t eight;
	size_t i = 0;

	for (; n - i >= sizeof eight; i += sizeof eight) {
		memcpy(&eight, s + i, sizeof eight);
		if (eight & UINT64_C(0x8080808080808080))
			break;
	}
	return i;
}

/*
 * GB18030 text hardly ever contains characters of three valid UTF-8 bytes,
 * but nearly every UTF-8 file can be read as GB18030 nonsense.  So a UTF-8
 * file with a few broken bytes stays one, and its conversion then fails
 * with the line, where a guess would put garbage into a ledger.
 */
#define CERTAIN 1000 /* characters of three bytes without a broken one */

static bool
mostly_utf8(const char *s, size_t n)
{
	size_t len = 0, bad = 0, good = 0, i = 0;

	for (i = 0; i<n; i += len> 0 ? len : 1) {
		i += ascii_run(s + i, n - i);
		if (i == n)
			break;
		len = char_at(s + i, n - i);
		bad += len == 0;
		good += len >= 3;
		if (bad == 0 && good == CERTAIN)
			return true;
	}
	return bad == 0 || good / 4 >= bad;
}

enum al_encoding
al_encoding_of(const char *s, size_t n)
{
	if (n >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0)
		return AL_UTF8_BOM;
	if (n >= 2 && memcmp(s, "\xff\xfe", 2) == 0)
		return AL_UTF16LE;
	if (n >= 2 && memcmp(s, "\xfe\xff", 2) == 0)
		return AL_UTF16BE;
	return mostly_utf8(s, n) ? AL_UTF8 : AL_GB18030;
}

const char *
al_encoding_name(enum al_encoding enc)
{
	static const char *const name[] = {
		[AL_UTF8] = "UTF-8",	   [AL_UTF8_BOM] = "UTF-8",
		[AL_UTF16LE] = "UTF-16LE", [AL_UTF16BE] = "UTF-16BE",
		[AL_GB18030] = "GB18030",
	};

	return name[enc];
}

/* Counts lines in what was converted, from where it stopped last time. */
struct lines {
	const struct al_buf *out;
	size_t seen;
	size_t line; /* of the next byte, from 1 */
	size_t cell; /* likewise, if the text is CSV with commas */
	bool quoted;
	size_t reported; /* the last line that a problem named */
};

static size_t
line_here(struct lines *l)
{
	const char *s = l->out->s;

	for (; l->seen < l->out->len; l->seen++) {
		l->quoted ^= s[l->seen] == '"';
		l->cell += !l->quoted && s[l->seen] == ',';
		if (s[l->seen] == '\n' ||
		    (s[l->seen] == '\r' && s[l->seen + 1] != '\n')) {
			l->line++;
			if (!l->quoted)
				l->cell = 1;
		}
	}
	return l->line;
}

/* One problem a line is enough: the first byte that is wrong. */
static void
bad_byte(struct lines *l, const char *s, enum al_encoding enc, struct al_err *e)
{
	size_t line = line_here(l);

	if (line == l->reported)
		return;
	l->reported = line;
	if (*s == '\0' && enc != AL_UTF16LE && enc != AL_UTF16BE)
		al_fail_at(e, AL_BAD, line, l->cell,
			   _("a NUL byte: this isn't text"));
	else
		al_fail_at(e, AL_BAD, line, l->cell,
			   _("byte 0x%02X isn't valid %s"), (unsigned char)*s,
			   al_encoding_name(enc));
}

static enum al_status
copy_utf8(struct al_buf *out, const char *s, size_t n, struct lines *l,
	  struct al_err *e)
{
	enum al_status st = AL_OK;
	size_t i = 0, start = 0, len = 0;

	for (i = 0; i < n; i += len) {
		len = char_at(s + i, n - i);
		if (len > 0 && s[i] != '\0')
			continue;
		al_buf_add(out, s + start, i - start);
		bad_byte(l, s + i, AL_UTF8, e);
		st = AL_BAD;
		len = 1;
		start = i + 1;
	}
	al_buf_add(out, s + start, n - start);
	return st;
}

/* Convert until the end, or until a byte that `cd` refuses: then errno says
 * why and *s, *n are what is left. */
static size_t
run_iconv(iconv_t cd, struct al_buf *out, char **s, size_t *n)
{
	char piece[4096];
	char *to = NULL;
	size_t room = 0, r = 0;
	int why = 0;

	do {
		to = piece;
		room = sizeof piece;
		r = iconv(cd, s, n, &to, &room);
		why = errno;
		al_buf_add(out, piece, sizeof piece - room);
	} while (r == (size_t)-1 && why == E2BIG);
	errno = why;
	return r;
}

static enum al_status
convert(struct al_buf *out, const char *text, size_t n, enum al_encoding enc,
	struct lines *l, struct al_err *e)
{
	const size_t unit = enc == AL_GB18030 ? 1 : 2;
	enum al_status st = AL_OK;
	char *s = (char *)(uintptr_t)text; /* iconv() only reads it */
	iconv_t cd = iconv_open("UTF-8", al_encoding_name(enc));

	if (cd == (iconv_t)-1)
		return al_fail(e, AL_IO,
			       _("this machine can't convert %s to UTF-8"),
			       al_encoding_name(enc));
	while (run_iconv(cd, out, &s, &n) == (size_t)-1) {
		bad_byte(l, s, enc, e);
		st = AL_BAD;
		if (n <= unit)
			break;
		s += unit;
		n -= unit;
	}
	iconv_close(cd);
	return st;
}

/* A NUL that was converted like any other character. */
static enum al_status
check_nul(const struct al_buf *out, size_t from, struct al_err *e)
{
	const char *nul = memchr(out->s + from, '\0', out->len - from);
	struct al_buf before = *out;
	struct lines l = { .out = &before, .seen = from, .line = 1, .cell = 1 };

	if (nul == NULL)
		return AL_OK;
	before.len = (size_t)(nul - out->s);
	bad_byte(&l, nul, AL_UTF8, e);
	return AL_BAD;
}

/* The bytes of the byte order mark that `s` begins with. */
static size_t
bom_len(const char *s, size_t n, enum al_encoding enc)
{
	if (enc == AL_UTF8 || enc == AL_GB18030 || al_encoding_of(s, n) != enc)
		return 0;
	return enc == AL_UTF8_BOM ? 3 : 2;
}

enum al_status
al_to_utf8(struct al_buf *out, const char *s, size_t n, enum al_encoding enc,
	   struct al_err *e)
{
	struct lines l = { .out = out, .seen = out->len, .line = 1, .cell = 1 };
	const size_t start = out->len;
	const size_t bom = bom_len(s, n, enc);
	enum al_status st = AL_OK;

	al_buf_add(out, "", 0); /* so that there is text to look at */
	if (enc == AL_UTF8 || enc == AL_UTF8_BOM)
		return copy_utf8(out, s + bom, n - bom, &l, e);
	st = convert(out, s + bom, n - bom, enc, &l, e);
	return st == AL_OK ? check_nul(out, start, e) : st;
}

/* The escape of the control character or sign `c`; characters above ASCII
 * that steer a terminal are U+0080 to U+009F. */
static void
json_escape(struct al_buf *b, int32_t c)
{
	static const char plain[] = "\"\\\b\f\n\r\t";
	static const char name[] = "\"\\bfnrt";
	const char *p = c < 0x80 ? strchr(plain, (int)c) : NULL;

	if (p != NULL)
		al_buf_addf(b, "\\%c", name[p - plain]);
	else
		al_buf_addf(b, "\\u%04x", (unsigned)c);
}

/* Bytes at `s` that stand in JSON as they are. */
static size_t
plain_run(const char *s, size_t left)
{
	size_t n = 0, len = 0;

	for (; n < left; n += len) {
		unsigned char c = (unsigned char)s[n];

		len = 1;
		if (c >= 0x20 && c < 0x7f && c != '"' && c != '\\')
			continue;
		/* most of what isn't ASCII: Chinese */
		len = 3;
		if (c > 0xe0 && c < 0xed && left - n >= 3 &&
		    is_tail(s[n + 1]) && is_tail(s[n + 2]))
			continue;
		if (c < 0x80 || c == 0xc2)
			break; /* U+0080 to U+009F begin with 0xc2 */
		len = char_at(s + n, left - n);
		if (len == 0)
			break;
	}
	return n;
}

/* The character at `s` that doesn't, or isn't one; its length. */
static size_t
add_odd(struct al_buf *b, const char *s, size_t left)
{
	size_t len = char_at(s, left);
	utf8proc_int32_t c = 0;

	if (len == 0) {
		al_buf_adds(b, "\xef\xbf\xbd"); /* U+FFFD */
		return 1;
	}
	utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)left,
			 &c);
	if (c < 0xa0)
		json_escape(b, c);
	else
		al_buf_add(b, s, len);
	return len;
}

void
al_json_str(struct al_buf *b, const char *s)
{
	size_t len = 0, left = strlen(s);

	al_buf_addc(b, '"');
	while (left > 0) {
		len = plain_run(s, left);
		al_buf_add(b, s, len);
		if (len < left)
			len += add_odd(b, s + len, left - len);
		s += len;
		left -= len;
	}
	al_buf_addc(b, '"');
}

enum al_status
al_read_file(struct al_buf *out, const char *path, struct al_err *e)
{
	const bool is_stdin = strcmp(path, "-") == 0;
	enum al_status st = AL_OK;
	char piece[16384];
	ssize_t n = 0;
	int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return al_fail(e, AL_IO, _("cannot open %s: %s"), path,
			       strerror(errno));
	al_buf_add(out, "", 0);
	while ((n = read(fd, piece, sizeof piece)) != 0) {
		if (n > 0) {
			al_buf_add(out, piece, (size_t)n);
		} else if (errno != EINTR) {
			st = al_fail(e, AL_IO, _("cannot read %s: %s"),
				     is_stdin ? _("standard input") : path,
				     strerror(errno));
			break;
		}
	}
	if (!is_stdin)
		close(fd);
	return st;
}
