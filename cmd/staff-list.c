/* staff-list: list the staff */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_list(argc, argv, "staff", "  staff-list --unit road\n");
}
