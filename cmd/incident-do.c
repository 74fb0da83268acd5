/* incident-do: act on incidents */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_do(
		argc, argv, "incident",
		"  incident-do activate SJ2026-000001 --by 王样本\n"
		"  incident-do report SJ2026-000001 --to 县委值班室 --stage first\n");
}
