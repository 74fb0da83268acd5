/* ledger-do: act on any record */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_do(argc, argv, NULL);
}
