What happened to the duties of a week, in its report: who stood one for whom, and
who didn't come; by the day of the duty, whenever it was written down.

  $ export ANLAN_NOW=2026-04-10T09:00
  $ ledger-init -q --office 示例县局 --lang zh --training >init
  $ for s in li wang zhao; do staff-add -q --code $s --name 李示例$s; done >out
  $ ledger-add -q dutyplan --code office --name 机关值班 --rules "$(printf '%s\n' 'plan office "office duty" 机关值班' '  shift day "day" 白班 08:00 to 20:00' '  post officer "duty officer" 值班员 1')" >out
  $ for d in 12=li 13=li 14=wang 15=wang 16=li 17=wang 18=li 19=li 20=wang; do ledger-add -q roster --plan office --shift day --post officer --day 2026-04-${d%=*} --staff ${d#*=} --first ${d#*=} --duty 值班员 --starts "2026-04-${d%=*} 08:00" --ends "2026-04-${d%=*} 20:00"; done | sed -n '1p;$p'
  PB2026-000001
  PB2026-000009
  $ echo 'ANLAN_LANG=$1 report-weekly -q --week 2026-$2 --format md | sed -n "/changed hands\|Absent from\|调班\|缺岗情况/,/^##/{/^#\|^$/!p}"' >happened; sh happened en W16

A swap, an emergency, an absence, one that was covered, one that was none after
all; what was undone, dropped, or is of the weeks beside it isn't there.

  $ export ANLAN_ACTOR=boss
  $ roster-swap -q PB2026-000002 --with PB2026-000003; ANLAN_ACTOR=wang roster-swap -q --accept PB2026-000002; roster-swap -q --approve PB2026-000002
  PB2026-000002
  PB2026-000002
  PB2026-000002
  PB2026-000003
  $ for c in 1 4 9; do roster-take -q PB2026-00000$c --staff zhao --reason 生病; done; roster-take -q PB2026-000005 --staff zhao --reason 误; ledger-undo -q PB2026-000005 --reason 误记; roster-take -q PB2026-000008 --staff zhao --reason 生病; ledger-do -q drop PB2026-000008
  PB2026-000001
  PB2026-000004
  PB2026-000009
  PB2026-000005
  PB2026-000005
  PB2026-000008
  PB2026-000008
  $ for c in 5 6 7; do ledger-do -q absent PB2026-00000$c; done; roster-take -q PB2026-000006 --staff zhao --reason 补位; ledger-do -q serve PB2026-000007
  PB2026-000005
  PB2026-000006
  PB2026-000007
  PB2026-000006
  PB2026-000007
  $ sh happened en W16; sh happened zh W16; sh happened en W15; sh happened en W17; sh happened en W18
  Duties that changed hands:
  | day | duty | on duty | planned first | was absent |
  | --- | --- | --- | --- | --- |
  | 2026-04-13 | 值班员 | 李示例wang | 李示例li |  |
  | 2026-04-14 | 值班员 | 李示例li | 李示例wang |  |
  | 2026-04-15 | 值班员 | 李示例zhao | 李示例wang |  |
  | 2026-04-17 | 值班员 | 李示例zhao | 李示例wang | 李示例wang |
  Absent from duty:
  | day | duty | on duty |
  | --- | --- | --- |
  | 2026-04-16 | 值班员 | 李示例li |
  调班、顶班情况：
  | 日期 | 值班内容 | 值班人 | 原定人员 | 缺岗人 |
  | --- | --- | --- | --- | --- |
  | 2026-04-13 | 值班员 | 李示例wang | 李示例li |  |
  | 2026-04-14 | 值班员 | 李示例li | 李示例wang |  |
  | 2026-04-15 | 值班员 | 李示例zhao | 李示例wang |  |
  | 2026-04-17 | 值班员 | 李示例zhao | 李示例wang | 李示例wang |
  缺岗情况：
  | 日期 | 值班内容 | 值班人 |
  | --- | --- | --- |
  | 2026-04-16 | 值班员 | 李示例li |
  Duties that changed hands:
  | day | duty | on duty | planned first | was absent |
  | --- | --- | --- | --- | --- |
  | 2026-04-12 | 值班员 | 李示例zhao | 李示例li |  |
  Duties that changed hands:
  | day | duty | on duty | planned first | was absent |
  | --- | --- | --- | --- | --- |
  | 2026-04-20 | 值班员 | 李示例zhao | 李示例wang |  |

The report's own period, which narrows a list, has a name; what isn't one is told.

  $ printf '{{list roster @this: code}}\n{{roster.count @this}} {{roster.count}} {{roster.count @ytd @this}}\n' >own.md; report-run -q own.md --from 2026-04-13 --to 2026-04-14 --format md | sed '/^---/,$d'; echo '{{list roster @that: code}}' >bad.md; report-run -q bad.md --month 2026-04
  | code |
  | --- |
  | PB2026-000002 |
  | PB2026-000003 |
  \
  2 2 3
  \
  ! report-run: bad.md:1:15: '@that' is not a period; expected @this, @ytd, @last, @next, @lastyear, @all or one such as @2026-04, @2026-Q2, @2026
  [3]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
