The words for duties: from the plan, in the language of whoever reads, and in
its order.

  $ export ANLAN_NOW=2026-04-15T09:00
  $ ledger-init -q --office 示例县局 --lang zh --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; for s in li wang zhao; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out
  $ cat >office.plan <<'END'
  > plan office "office duty" 机关值班
  >   shift full "all day" 全天 08:00 to 08:00
  >   shift night "night" 夜班 20:00 to 08:00
  >   post leader "leader on duty" 带班领导 1 at full
  >   post officer "duty officer" 值班员 1
  >   post driver "driver" 值班司机 1 at full
  > END
  $ ledger-add -q dutyplan --code office --name 机关值班 --english 'office duty' --unit bureau --rules "$(cat office.plan)" >out
  $ cat >seat <<'END'
  > # post staff [duty day shift]
  > ledger-add -q roster --plan office --day 2026-04-${4:-16} --shift ${5:-full} --post $1 --staff "$2" --duty "$3" --starts "2026-04-${4:-16} 08:00" --ends "2026-04-$((${4:-16} + 1)) 08:00"
  > END
  $ sh seat driver li 全天·值班司机 >out; sh seat officer wang 'duty officer, all day' >out; sh seat leader zhao >out; sh seat officer li 值守应急平台 17 >out; sh seat guard wang 门卫 18 >out; sh seat leader wang 带班领导 20 >out

Columns and the posts of a page stand as in the plan, whoever was written first;
a post that is no longer in it stands last.

  $ roster-show -q --day 2026-04-16; roster-show -q --month 2026-04 --format csv | head -n 2; roster-show -q --month 2026-04 --format html | grep -A 4 '<ul>' | head -n 5
  day         weekday  shift    leader on duty  duty officer  driver
  ----------  -------  -------  --------------  ------------  --------
  2026-04-16  Thu      all day  李示例zhao      李示例wang    李示例li
  day,weekday,shift,leader on duty,duty officer,driver,guard
  2026-04-16,Thu,all day,李示例zhao,李示例wang,李示例li,
  <ul>
  <li><span class="post">leader on duty</span> <span>李示例zhao</span></li>
  <li><span class="post">duty officer</span> <span>李示例wang</span></li>
  <li><span class="post">driver</span> <span>李示例li</span></li>
  </ul>
  $ for l in en zh; do for s in li wang zhao; do ANLAN_LANG=$l roster-show -q --staff $s --format plain | cut -f 1,3; done; done
  2026-04-16	driver, all day
  2026-04-17	值守应急平台
  2026-04-16	duty officer, all day
  2026-04-18	门卫
  2026-04-20	leader on duty, all day
  2026-04-16	leader on duty, all day
  2026-04-16	全天·值班司机
  2026-04-17	值守应急平台
  2026-04-16	全天·值班员
  2026-04-18	门卫
  2026-04-20	全天·带班领导
  2026-04-16	全天·带班领导
  $ for l in en zh; do ANLAN_LANG=$l roster-show -q --format ics | grep SUMMARY; ANLAN_LANG=$l roster-show 2>&1 | head -n 1; done
  SUMMARY:李示例li: driver\\, all day (office duty)\r (esc)
  SUMMARY:李示例wang: duty officer\\, all day (office duty)\r (esc)
  SUMMARY:李示例zhao: leader on duty\\, all day (office duty)\r (esc)
  SUMMARY:李示例li: 值守应急平台 (office duty)\r (esc)
  SUMMARY:李示例wang: 门卫 (office duty)\r (esc)
  SUMMARY:李示例wang: leader on duty\\, all day (office duty)\r (esc)
  roster-show: the next duty begins at 2026-04-16 08:00: office duty, driver, all day; see 'roster-show --day 2026-04-16'
  SUMMARY:李示例li：全天·值班司机（机关值班）\r (esc)
  SUMMARY:李示例wang：全天·值班员（机关值班）\r (esc)
  SUMMARY:李示例zhao：全天·带班领导（机关值班）\r (esc)
  SUMMARY:李示例li：值守应急平台（机关值班）\r (esc)
  SUMMARY:李示例wang：门卫（机关值班）\r (esc)
  SUMMARY:李示例wang：全天·带班领导（机关值班）\r (esc)
  roster-show: 下一个班从 2026-04-16 08:00 开始：机关值班，全天·值班司机；见“roster-show --day 2026-04-16”
  $ for l in en zh; do ANLAN_LANG=$l roster-swap -q --who PB2026-000001 --format plain | cut -f 1,3,5,6; done
  swaps	李示例wang	2026-04-16 Thu	duty officer, all day
  swaps	李示例zhao	2026-04-16 Thu	leader on duty, all day
  对调	李示例wang	2026-04-16 周四	全天·值班员
  对调	李示例zhao	2026-04-16 周四	全天·带班领导

How a duty stands is seen from the time, to the second, until somebody writes
down what happened; data has what was written.

  $ for t in 16T07:59:59 16T08:00 17T07:59:59 17T08:00; do ANLAN_LANG=zh roster-show -q --now 2026-04-$t --staff li --day 2026-04-16 --format plain | cut -f 8; roster-show -q --now 2026-04-$t --staff li --day 2026-04-16 --format plain | cut -f 8; done; roster-show -q --now 2026-05-01 --staff li --day 2026-04-16 --format json | jq -c '.[].state'
  待值班
  planned
  值班中
  on duty
  值班中
  on duty
  已值班
  stood
  "planned"
  $ ledger-do -q serve PB2026-000001 >out; ledger-do -q absent PB2026-000002 >out; for s in li wang; do roster-show -q --now 2026-05-01 --staff $s --day 2026-04-16 --format plain | cut -f 8; done
  served
  absent

A swap that nobody decided before the duty began isn't shown as one any more.

  $ ledger-do -q ask PB2026-000004 --taker zhao >out; for t in 17T07:59:59 17T08:00; do roster-show -q --now 2026-04-$t --day 2026-04-17 --format plain; done
  2026-04-17	Fri	all day	李示例li (swap asked for)
  2026-04-17	Fri	all day	李示例li

In a feed, what nobody stands isn't certain; nothing in it hangs on the time.

  $ ledger-do -q take PB2026-000006 --staff zhao --reason 换 >out; ledger-do -q replan PB2026-000006 --staff '' >out; roster-show -q --day 2026-04-20 --format ics >a.ics; roster-show -q --now 2026-05-01 --day 2026-04-20 --format ics | cmp - a.ics; grep -E 'SUMMARY|DESC|STATUS' a.ics; ANLAN_LANG=zh roster-show -q --day 2026-04-20 --format ics | grep DESC
  SUMMARY:nobody: leader on duty\\, all day (office duty)\r (esc)
  DESCRIPTION:PB2026-000006 nobody\r (esc)
  STATUS:TENTATIVE\r (esc)
  DESCRIPTION:PB2026-000006 空缺\r (esc)

Of days that are over, it is said that they have none.

  $ roster-show --day 2026-04-14; for s in '--staff li' '--plan office'; do ANLAN_LANG=zh roster-show --month 2026-03 $s; done; ANLAN_LANG=zh roster-show --month 2026-03; roster-show -q --day 2026-04-14
  ! roster-show: the roster has no duty in these days
  ! roster-show: training ledger
  ! roster-show: 李示例li：这些天没有班
  ! roster-show: 练习台账
  ! roster-show: 机关值班：这些天没有班
  ! roster-show: 练习台账
  ! roster-show: 这些天没有排班
  ! roster-show: 练习台账
  [1]

As data it is what was written.

  $ roster-show -q --day 2026-04-16 --format json | jq -c '.[].duty'
  "全天·值班司机"
  "duty officer, all day"
  null

What is written is the office's language, whoever writes it.

  $ ANLAN_LANG=en roster-gen -q --plan office --month 2026-05 --commit >out; ledger-list -q roster --columns duty,day | grep 2026-05-04
  全天·带班领导	2026-05-04
  全天·值班员	2026-05-04
  全天·值班司机	2026-05-04
  夜班·值班员	2026-05-04
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 311 entries, head
