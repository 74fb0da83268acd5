/* hazard-log: log a safety hazard */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(
		argc, argv, "hazard",
		"  hazard-log --severity general --sector fire --unit bus --place 候车厅 --description 疏散通道堆放杂物\n");
}
