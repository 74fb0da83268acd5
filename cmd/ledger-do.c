/* ledger-do: act on any record */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_do(
		argc, argv, NULL,
		"  ledger-do order YH2026-000003 --owner li --measures 清理通道\n"
		"  ledger-do note XF2026-000012 --note 已电话沟通\n"
		"  ledger-do --help hazard\n");
}
