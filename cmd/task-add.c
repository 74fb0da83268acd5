/* task-add: add a task */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "task",
		"  task-add --unit road --due-on 2026-05-20 --task 补齐路灯 --meeting HD2026-000001\n");
}
