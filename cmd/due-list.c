/* due-list: what is due, across all ledgers */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_due(argc, argv, NULL);
}
