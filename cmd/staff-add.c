/* staff-add: add a member of staff */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "staff",
		"  staff-add --code li --name 李示例 --unit road --post 科长\n");
}
