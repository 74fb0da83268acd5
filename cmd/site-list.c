/* site-list: list sites */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_list(
		argc, argv, "site",
		"  site-list --due-within 30d --columns code,name,due\n");
}
