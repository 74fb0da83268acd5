/* ledger-import: add the rows of a CSV file to any ledger */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_import(argc, argv, NULL);
}
