/* return-list: list returns */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_list(argc, argv, "return",
			"  return-list --kind emergency --period 2026-11-20\n");
}
