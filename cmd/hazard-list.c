/* hazard-list: list safety hazards */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_list(
		argc, argv, "hazard",
		"  hazard-list --open --severity major --columns code,unit,place,due\n");
}
