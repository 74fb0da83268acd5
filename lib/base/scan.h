/* scan.h: reading what people typed, character by character */
#ifndef AL_SCAN_H
#define AL_SCAN_H

#include "base.h"

/*
 * A place in UTF-8 text.  Full-width letters, digits and signs read as their
 * ASCII ones and the ideographic space as a blank, so that a parser needs to
 * know one spelling only.
 */
struct al_scan {
	const char *s, *end;
};
/* From the first to the last character that isn't a blank. */
struct al_scan al_scan_of(const char *s);
bool al_scan_done(const struct al_scan *);
int32_t al_scan_peek(const struct al_scan *); /* 0: at the end; -1: invalid */
int32_t al_scan_next(struct al_scan *);
/* Skip the character `c`, or the word, if it stands here. */
bool al_scan_eat(struct al_scan *, int32_t c);
bool al_scan_word(struct al_scan *, const char *word);
/* Skip blanks; false: there was none. */
bool al_scan_blanks(struct al_scan *);
/* Read up to `max` (at most 18) digits: how many there were, their value. */
int al_scan_digits(struct al_scan *, int max, int64_t *value);

#endif
