/* case-show: show a petition case */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_show(argc, argv, "case");
}
