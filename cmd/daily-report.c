/* daily-report: file a return: the emergency information of the day, unless
 * another kind is named */
#include "shared/cmd.h"

static bool
names_kind(int argc, char **argv)
{
	for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
		if (strcmp(argv[i], "--kind") == 0 ||
		    strncmp(argv[i], "--kind=", 7) == 0)
			return true;
	return false;
}

static const char example[] =
	"  daily-report --unit road --nothing yes\n"
	"  daily-report --unit road --items 一处塌方，已抢通\n";

int
main(int argc, char **argv)
{
	char kind[] = "--kind=emergency";
	char **all = calloc((size_t)argc + 2, sizeof *all);
	int rc;

	if (!all)
		abort();
	all[0] = argv[0];
	all[1] = kind;
	memcpy(all + 2, argv + 1, (size_t)(argc - 1) * sizeof *all);
	rc = names_kind(argc, argv) ? cmd_add(argc, argv, "return", example)
				    : cmd_add(argc + 1, all, "return", example);
	free(all);
	return rc;
}
