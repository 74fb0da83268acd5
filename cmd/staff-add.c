/* staff-add: add a member of staff */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(argc, argv, "staff");
}
