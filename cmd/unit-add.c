/* unit-add: add a unit */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "unit",
		"  unit-add --code road --name 公路科 --kind office --parent bureau\n");
}
