/* hazard-do: act on safety hazards */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_do(
		argc, argv, "hazard",
		"  hazard-do order YH2026-000003 --owner li --measures 清理通道\n"
		"  hazard-do attach YH2026-000003 --file 整改前.jpg --shot before\n");
}
