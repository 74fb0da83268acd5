/* width.h: columns on a terminal, and the order of characters in text */
#ifndef AL_WIDTH_H
#define AL_WIDTH_H

#include <stdbool.h>
#include <stddef.h>

/* Columns that `s` (UTF-8) takes on a terminal by East Asian width, whatever
 * the locale; control characters count as one (they are shown as ␛-like
 * pictures by the renderers); invalid bytes count as one each. */
int al_width(const char *s);
/* The length in bytes of the longest start of `s` that fits in `cols`
 * columns and ends at a character's end. */
size_t al_fit(const char *s, int cols);
/* Number of characters (code points). */
size_t al_chars(const char *s);
/* The byte length of the character at `s`; 1 for an invalid byte. */
size_t al_char_len(const char *s);
/* True if `s` is valid UTF-8 of length `n` without NUL. */
bool al_utf8_valid(const char *s, size_t n);

#endif
