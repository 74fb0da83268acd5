/* case-list: list petition cases */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_list(
		argc, argv, "case",
		"  case-list --open --sort due\n"
		"  case-list --received-from 2026-04-01 --received-to 2026-04-30 --excel -o april.csv\n");
}
