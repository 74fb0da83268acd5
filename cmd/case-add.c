/* case-add: register a petition case */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "case",
		"  case-add --channel visit --level county --summary '路灯不亮' --petitioner 张三样\n");
}
