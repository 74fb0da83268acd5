/* def_lex.h: the words of a definition, and the problems found in it */
#ifndef AL_DEF_LEX_H
#define AL_DEF_LEX_H

#include "base/base.h"

/* Problems are collected by line and handed over sorted at the end. */
struct def_problem {
	int line;
	size_t seq;
	char *text;
};

struct def_problems {
	struct def_problem *v;
	size_t n;
};

void def_problem(struct def_problems *, int line, const char *fmt, ...)
	AL_PRINTF(3, 4);
/* Hand all of them to `e` as "file:line: text", and release them; AL_BAD
 * where there was one. */
enum al_status def_problems_close(struct def_problems *, const char *file,
				  struct al_err *e);

enum def_kind {
	DEF_END, /* behind the last word of each item */
	DEF_WORD,
	DEF_STRING,
	DEF_COMMA,
	DEF_EQ,
	DEF_NE,
	DEF_LT,
	DEF_LE,
	DEF_GT,
	DEF_GE,
	DEF_ARROW,
	DEF_QUERY
};

struct def_token {
	enum def_kind kind;
	const char *s; /* never NULL; of a string without its quotes */
	int line;
};

/* A line with the deeper-indented lines under it. */
struct def_item {
	size_t first; /* its first token; it ends with a DEF_END */
	int indent;   /* columns, a tab to the next multiple of 8 */
	int line;
	int kind, index; /* free for the parser; 0 and -1 */
};

struct def_lex {
	struct def_token *tok;
	size_t ntok;
	struct def_item *item;
	size_t nitem;
};

/* Cut `text` into items.  The words are copied into the arena. */
void def_lex(struct def_lex *, const char *text, struct al_arena *,
	     struct def_problems *);
void def_lex_release(struct def_lex *);

#endif
