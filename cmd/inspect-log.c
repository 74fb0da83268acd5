/* inspect-log: log an inspection */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "inspect",
		"  inspect-log --kind night --unit bus --aspects duty,fire --outcome hazards\n");
}
