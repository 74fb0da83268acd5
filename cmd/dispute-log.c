/* dispute-log: log a dispute */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "dispute",
		"  dispute-log --kind neighbours --place 和平镇一村 --summary 宅基地边界\n");
}
