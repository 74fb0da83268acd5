/* task-do: act on tasks */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_do(
		argc, argv, "task",
		"  task-do progress DB2026-000001 --percent 50 --progress 已采购\n"
		"  task-do done DB2026-000001\n");
}
