/* ledger-add: add a record to any ledger */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, NULL,
		"  ledger-add case --channel letter --level township --summary 村道积水\n");
}
