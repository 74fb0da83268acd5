/* builtin.c: finding a shipped file in the program */
#include "builtin.h"

#include <stddef.h>
#include <string.h>

const char *
al_builtin(const char *path)
{
	const struct al_builtin *b = NULL;

	for (b = al_builtins; b->path != NULL; b++)
		if (strcmp(b->path, path) == 0)
			return b->text;
	return NULL;
}
