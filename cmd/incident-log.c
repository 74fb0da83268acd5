/* incident-log: log an incident */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "incident",
		"  incident-log --kind group-visit --headcount 7 --place 县政府大门 --cause pay --summary 反映拖欠工资\n");
}
