/* case-due: which petition cases are due */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_due(argc, argv, "case");
}
