/* activity-log: log an activity */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "activity",
		"  activity-log --kind reception --leader wang --batches 2 --persons 5 --cases XF2026-000001\n");
}
