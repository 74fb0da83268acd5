/* task-list: list tasks */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_list(
		argc, argv, "task",
		"  task-list --meeting HD2026-000001 --columns code,unit,percent,state,due\n");
}
