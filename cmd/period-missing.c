/* period-missing: what units owe before a key period */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_missing(argc, argv, true);
}
