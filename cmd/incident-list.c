/* incident-list: list incidents */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_list(argc, argv, "incident",
			"  incident-list --blocked yes --at-from 2026-01-01\n");
}
