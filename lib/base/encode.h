/* encode.h: bringing files of any usual encoding to UTF-8, and JSON text */
#ifndef AL_ENCODE_H
#define AL_ENCODE_H

#include "base.h"

/*
 * What the bytes of a file are: by their byte order mark, else UTF-8 if they
 * are valid as such, else GB18030 (a superset of GBK and GB2312).  A UTF-8
 * file with few broken bytes among many good characters is still taken for
 * UTF-8, so that the conversion names the broken line.
 */
enum al_encoding { AL_UTF8, AL_UTF8_BOM, AL_UTF16LE, AL_UTF16BE, AL_GB18030 };
enum al_encoding al_encoding_of(const char *s, size_t n);
const char *al_encoding_name(enum al_encoding);

/*
 * Append `s` to `out` as UTF-8 without a byte order mark.  AL_BAD: a byte
 * sequence that the encoding doesn't have, with its line (and its cell, as if
 * the text were CSV) named, see al_fail_at(); AL_IO: the
 * machine can't convert this encoding.
 */
enum al_status al_to_utf8(struct al_buf *out, const char *s, size_t n,
			  enum al_encoding, struct al_err *e);

/* Append `s` as a JSON string with its quotes; characters stand as they are,
 * only quotes, backslashes and control characters are escaped. */
void al_json_str(struct al_buf *, const char *s);

/* The whole of a file (path "-": standard input) appended to `out`;
 * AL_IO with the system's reason. */
enum al_status al_read_file(struct al_buf *out, const char *path,
			    struct al_err *e);

#endif
