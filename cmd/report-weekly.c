/* report-weekly: the weekly report */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_report(argc, argv, "weekly");
}
