/* case-import: add the rows of a CSV file as petition cases */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_import(argc, argv, "case");
}
