/* report-run: run a report template */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_report(argc, argv, NULL);
}
