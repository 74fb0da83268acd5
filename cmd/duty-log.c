/* duty-log: log who is on duty */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(argc, argv, "duty",
		       "  duty-log --unit bureau --staff li --post leader\n");
}
