/* case-add: register a petition case */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_add(argc, argv, "case");
}
