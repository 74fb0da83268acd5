/* ledger-list: list the records of any ledger */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_list(argc, argv, NULL,
			"  ledger-list topic\n"
			"  ledger-list case --text 路灯 --format jsonl\n");
}
