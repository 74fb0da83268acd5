A warning: passed on within 30 minutes of being issued, to whom, and to more.

  $ export ANLAN_NOW=2026-07-01T16:20:00+08:00 PATH="$PATH:$TESTS/bin"
  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ for u in a b c d; do unit-add -q --code $u --name 单位$u; done >out
  $ ledger-add -q unitset --code towns --name 各乡镇 --units a,b,c
  towns
  $ cat >log <<'END'
  > #!/bin/sh
  > exec ledger-add -q warning --kind rain --colour orange --issued 2026-07-01T16:00 --set towns --summary 六小时内降雨将达50毫米 "$@"
  > END
  $ chmod +x log
  $ for i in 1 2 3 4; do ./log >out; done

At its last second, and one after; counted from when it was issued:

  $ ledger-do -q pass YJ2026-000001 --units a,b --now 2026-07-01T16:30:00
  YJ2026-000001
  $ ledger-do -q pass YJ2026-000002 --units a,b,c --now 2026-07-01T16:30:01
  YJ2026-000002
  $ clock 'pass on' YJ2026-000001 YJ2026-000002
  pass on: 2026-07-01 16:00 → 2026-07-01 16:30, met 2026-07-01 16:30
  pass on: 2026-07-01 16:00 → 2026-07-01 16:30, missed 2026-07-01 16:30:01
  $ due-list -q --overdue --now 2026-07-01T16:30:00 --columns code,clock
  $ due-list -q --overdue --now 2026-07-01T16:30:01 --columns code,clock
  YJ2026-000003	pass on
  YJ2026-000004	pass on
  [1]

To more units, each once:

  $ ledger-do -q more YJ2026-000001 --units c --now 2026-07-01T17:00
  YJ2026-000001
  $ ledger-do more YJ2026-000001 --units c,d --now 2026-07-01T17:00
  ! ledger-do: YJ2026-000001: cannot more: 'c' is in 'passed on to' already
  [4]
  $ ledger-do more YJ2026-000001 --units nobody --now 2026-07-01T17:00
  ! ledger-do: YJ2026-000001: units: there is no unit 'nobody'; see 'ledger-list unit'
  [3]
  $ ledger-do more YJ2026-000003 --units a --now 2026-07-01T17:00
  ! ledger-do: YJ2026-000003: cannot more: it is issued; possible now: pass, lift
  [4]
  $ ledger-list -q warning --columns code,receivers,state
  YJ2026-000001	单位a, 单位b, 单位c	passed on
  YJ2026-000002	单位a, 单位b, 单位c	passed on
  YJ2026-000003		issued
  YJ2026-000004		issued

Lifted: in time nothing was missed, too late it was.

  $ ledger-do -q lift YJ2026-000004 --now 2026-07-01T16:30:00
  YJ2026-000004
  $ ledger-do -q lift YJ2026-000001 YJ2026-000003 --now 2026-07-01T20:00
  YJ2026-000001
  YJ2026-000003
  $ clock 'pass on' YJ2026-000003 YJ2026-000004
  pass on: 2026-07-01 16:00 → 2026-07-01 16:30, missed 2026-07-01 20:00
  pass on: 2026-07-01 16:00 → 2026-07-01 16:30, void
  $ ledger-do lift YJ2026-000001 --now 2026-07-01T20:00
  ! ledger-do: YJ2026-000001: cannot lift: it is lifted; no action leads on from there
  [4]
  $ ledger-do pass YJ2026-000003 --units a --now 2026-07-01T20:00
  ! ledger-do: YJ2026-000003: cannot pass: it is lifted; no action leads on from there
  [4]
  $ ledger-count -q warning --from 2026-07-01 --to 2026-07-31 --now 2026-08-01T00:00 --measure count,closed,due:pass,ontime:pass,withdrawn:pass,expected,covered,uncovered
  4	3	3	33.3	0	12	6	6

What can't be:

  $ ./log --colour purple
  ! ledger-add: colour: 'purple' is not one of blue (蓝色), yellow (黄色), orange (橙色), red (红色)
  [3]
  $ ./log --issued 2026-08-01T16:00
  ! ledger-add: issued: 2026-08-01 16:00 lies in the future
  [3]
  $ ./log --set nobody
  ! ledger-add: set: there is no unit set 'nobody'; see 'ledger-list unitset'
  [3]
  $ ledger-do lift YJ2026-000009
  ! ledger-do: YJ2026-000009: there is no record 'YJ2026-000009'
  [4]
  $ ledger-undo -q YJ2026-000003 --now 2026-07-01T20:00
  YJ2026-000003
  YJ2026-000001
  $ ledger-verify -q --rules >out
