/* ledger-show: show any record */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_show(argc, argv, NULL);
}
