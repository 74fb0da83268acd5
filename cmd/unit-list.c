/* unit-list: list the units */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_list(argc, argv, "unit", "  unit-list --kind township\n");
}
