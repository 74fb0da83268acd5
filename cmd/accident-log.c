/* accident-log: log an accident */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "accident",
		"  accident-log --kind building --unit bus --place 站房工地 --told now --deaths 2 --summary 脚手架坍塌\n");
}
