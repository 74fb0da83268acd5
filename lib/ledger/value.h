/* value.h: what the files about values share */
#ifndef AL_VALUE_H
#define AL_VALUE_H

#include "book.h"

/*
 * Say why `s` is no date or instant of `field`: there is no such day, nobody
 * can say which number is the year, or it is none at all and `expected` was.
 * `shown` stands for `s` in the message.  Returns AL_BAD.
 */
enum al_status al_value_no_date(const struct al_field *field, const char *s,
				const char *shown, const char *expected,
				struct al_err *e);

/* The same as al_value_parse, al_value_text and al_value_json, of a field
 * with several values. */
enum al_status al_value_parse_many(struct al_book *, const struct al_field *,
				   const char *text, const struct al_parse *,
				   struct al_value *out, struct al_err *e);
void al_value_text_many(struct al_book *, const struct al_field *,
			const char *list, struct al_buf *out);
void al_value_json_many(const char *list, struct al_buf *out);

/* Where the next of several values begins, NULL: nowhere; *n is the length of
 * the one before it. */
const char *al_many_cut(const char *s, size_t *n);
/* Figures by the names as given: which there are, al_acting_figures knows. */
enum al_status al_value_parse_figures(const struct al_field *, const char *text,
				      const struct al_parse *,
				      struct al_value *out, struct al_err *e);
void al_value_text_figures(struct al_book *, const char *list,
			   struct al_buf *out);
void al_value_json_figures(const char *list, struct al_buf *out);

#endif
