/* case-do: act on petition cases */
#include "shared/cmd.h"

int
main(int argc, char **argv)
{
	return cmd_do(
		argc, argv, "case",
		"  case-do accept XF2026-000012 --unit road\n"
		"  case-do extend XF2026-000012 --until 2026-05-31 --approver 李示例 --reason 需要鉴定\n"
		"  case-list --overdue --columns code | case-do supervise - --reason 逾期\n");
}
