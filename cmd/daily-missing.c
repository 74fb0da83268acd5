/* daily-missing: who hasn't filed the daily returns */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_missing(argc, argv, false);
}
