A drive covers a set of units: done of expected, found, solved.

  $ ledger-init -q --office 示例县 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T10:00
  $ for u in a b c d e; do unit-add -q --code $u --name 单位$u; done >out; unit-add -q --code old --name 旧单位 --to 2026-03-02 >out; staff-add -q --code li --name 李示例 --unit a >out
  $ ledger-add -q unitset --code all --name 全部 --units a,b,c,d,old
  all
  $ ledger-add drive --name 百日行动 --kind hundred-day --set all --from 2026-03-03 --to 2026-06-09 --unit a --goal 全覆盖
  ZX2026-000001
  ! ledger-add: ZX2026-000001: add; running; due: finish 2026-06-09 [training]
  $ ledger-add -q drive --name 集中排查 --kind concentrated
  ZX2026-000002

  $ export ANLAN_NOW=2026-03-03T10:00

What refers to it reaches its unit, whichever ledger it is in; of a unit that
isn't in the set nothing is expected.

  $ inspect-log -q --unit a --drive ZX2026-000001 --outcome hazards; inspect-log -q --unit e --drive ZX2026-000001
  JC2026-000001
  JC2026-000002
  $ hazard-log -q --inspection JC2026-000001 --severity minor --place 仓库 --description 消防通道堵塞; hazard-log -q --unit b --drive ZX2026-000001 --severity general --source screening --place 车间 --description 电线裸露
  YH2026-000001
  YH2026-000002
  $ dispute-log -q --kind labour --place 工地 --unit c --summary 工资 --drive ZX2026-000001; dispute-log -q --kind land --place 一村 --summary 承包地 --drive ZX2026-000001
  JF2026-000001
  JF2026-000002
  $ hazard-list -q --drive ZX2026-000001 --columns code,unit,drive
  YH2026-000001	单位a	ZX2026-000001
  YH2026-000002	单位b	ZX2026-000001
  $ ledger-show -q ZX2026-000001 | grep reached; ledger-show -q ZX2026-000002 | grep reached
    units reached: 3 of 5; not yet: 单位d, 旧单位
  [1]
  $ ledger-count -q drive --by kind --measure count,expected,covered,uncovered,coverage
  concentrated	1	0	0	0	
  hundred-day	1	5	3	2	60.0
  $ activity-log -q --kind special-inspection --unit d --drive ZX2026-000001; ledger-show -q ZX2026-000001 | grep reached
  HD2026-000001
    units reached: 4 of 5; not yet: 旧单位

What was found, and what of it was solved.

  $ ledger-do -q settle JF2026-000001 --level village; ANLAN_ACTOR=甲 hazard-do -q fix-now YH2026-000001; ANLAN_ACTOR=乙 hazard-do -q verify YH2026-000001
  JF2026-000001
  YH2026-000001
  YH2026-000001
  $ for l in hazard dispute; do ledger-count -q $l --drive ZX2026-000001 --measure count,closed,open; done
  2	1	1
  2	1	1

Its own end: finished on the last day, or one second late.

  $ ledger-add -q drive --name 节前排查 --kind key --from 2026-03-03 --to 2026-03-04
  ZX2026-000003
  $ clock finish ZX2026-000001 ZX2026-000002 ZX2026-000003
  finish: 2026-03-03 00:00 → 2026-06-09, running
  finish: 2026-03-03 00:00 → 2026-03-04, running
  $ ANLAN_NOW=2026-03-04T23:59:59 ledger-do -q finish ZX2026-000003 --result 全部完成; clock finish ZX2026-000003
  ZX2026-000003
  finish: 2026-03-03 00:00 → 2026-03-04, met 2026-03-04 23:59:59
  $ ANLAN_NOW=2026-06-10T00:00:00 ledger-do -q finish ZX2026-000001; clock finish ZX2026-000001
  ZX2026-000001
  finish: 2026-03-03 00:00 → 2026-06-09, missed 2026-06-10 00:00
  $ export ANLAN_NOW=2026-06-10T09:00
  $ ledger-do drop ZX2026-000001 --reason 无; ledger-do drop ZX2026-000002; ledger-do -q drop ZX2026-000002 --reason 并入百日行动
  ZX2026-000002
  ! ledger-do: ZX2026-000001: cannot drop: it is done; no action leads on from there
  ! ledger-do: ZX2026-000002: drop: --reason (reason) is missing
  $ inspect-log -q --unit a --drive ZX2026-000002
  JC2026-000003

What isn't right is refused, and nothing is written.

  $ for o in '--kind purge' '--issued 2026-06-11' '--to 2026-06-09' '--set none' '--unit old' '--owner nobody'; do ledger-add -q drive --name 行动 $o; echo "  $?"; done
    3
    3
    4
    3
    3
    3
  ! ledger-add: kind: 'purge' is not one of concentrated (集中排查), key (重点排查), general (普遍排查), routine (日常排查), rectification (集中整治), hundred-day (百日行动)
  ! ledger-add: issued: 2026-06-11 lies in the future
  ! ledger-add: cannot add: the end is before the beginning
  ! ledger-add: set: there is no unit set 'none'; see 'ledger-list unitset'
  ! ledger-add: unit: unit 'old' is no longer valid: it ended on 2026-03-02 (it is 2026-06-10)
  ! ledger-add: owner: there is no staff 'nobody'; see 'ledger-list staff'
  $ ledger-list -q drive --columns code,name,kind,from,to,state
  ZX2026-000001	百日行动	hundred-day	2026-03-03	2026-06-09	done
  ZX2026-000002	集中排查	concentrated	2026-03-02		dropped
  ZX2026-000003	节前排查	key	2026-03-03	2026-03-04	done
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
