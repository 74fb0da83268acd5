/* site-add: add a site */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "site",
		"  site-add --code toll-1 --name 和平收费站 --type toll --unit road --inspect-every 30\n");
}
