/* ledger-list: list the records of any ledger */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_list(argc, argv, NULL);
}
