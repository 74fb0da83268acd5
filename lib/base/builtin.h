/* builtin.h: the shipped definitions, templates and tables, in the program */
#ifndef AL_BUILTIN_H
#define AL_BUILTIN_H

struct al_builtin {
	const char *path; /* "ledgers/case.ledger"; NULL ends the list */
	const char *text;
};
extern const struct al_builtin al_builtins[]; /* made by tools/embed */
const char *al_builtin(const char *path);     /* NULL: no such file */

#endif
