/* case-do: act on petition cases */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_do(argc, argv, "case");
}
