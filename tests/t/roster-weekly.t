Who is on duty next week, in the weekly report: by the roster where there is
one, else by what the duty log says.

  $ export ANLAN_NOW=2026-04-15T09:00
  $ ledger-init -q --office 示例县局 --lang zh --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; for s in li wang zhao; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out
  $ echo "ANLAN_LANG=\$1 report-weekly -q --week 2026-W16 --format md | sed -n '/^## \(5\|五\)/,/^---/p'" >week; sh week en; sh week zh
  ## 5. On duty next week
  \
  Neither the duty roster nor the duty log names anybody for next week yet.
  \
  ---
  ## 五、下周值班
  \
  值班安排和值班记录里都还没有下周的值班人员。
  \
  ---
  $ ledger-add -q dutyplan --code office --name 机关值班 --english "office duty" --rules 'plan office' >out
  $ echo 'ledger-add -q roster --plan office --shift full --post officer --day 2026-04-$1 --seat $2 --staff "$3" --duty 值班员 --starts "2026-04-$1 08:00" --ends "2026-04-$1 20:00"' >seat
  $ sh seat 19 1 li >out; sh seat 20 1 li >out; sh seat 20 2 '' >out; sh seat 26 1 wang >out; sh seat 27 1 zhao >out; sh seat 22 1 zhao >out; ledger-do -q drop PB2026-000006
  PB2026-000006
  $ ledger-do -q take PB2026-000004 --staff zhao --reason 生病
  PB2026-000004
  $ sh week en; sh week zh
  ## 5. On duty next week
  \
  | begins | ends | duty plan | duty | on duty |
  | --- | --- | --- | --- | --- |
  | 2026-04-20 08:00 | 2026-04-20 20:00 | office duty | 值班员 | 李示例li |
  | 2026-04-20 08:00 | 2026-04-20 20:00 | office duty | 值班员 |  |
  | 2026-04-26 08:00 | 2026-04-26 20:00 | office duty | 值班员 | 李示例zhao |
  \
  Places that nobody stands yet: 1.
  \
  ---
  ## 五、下周值班
  \
  | 开始时间 | 结束时间 | 值班方案 | 值班内容 | 值班人 |
  | --- | --- | --- | --- | --- |
  | 2026-04-20 08:00 | 2026-04-20 20:00 | 机关值班 | 值班员 | 李示例li |
  | 2026-04-20 08:00 | 2026-04-20 20:00 | 机关值班 | 值班员 |  |
  | 2026-04-26 08:00 | 2026-04-26 20:00 | 机关值班 | 值班员 | 李示例zhao |
  \
  其中空缺1个席位，请尽快补员。
  \
  ---

What isn't needed any more is on nobody's list.

  $ ledger-do -q drop PB2026-000002 PB2026-000003 PB2026-000004 >out; sh week en
  ## 5. On duty next week
  \
  Neither the duty roster nor the duty log names anybody for next week yet.
  \
  ---
