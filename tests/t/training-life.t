A training: planned, moved, held, or cancelled.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code road --name 公路科 >out; unit-add -q --code old --name 示例撤并所 --to 2026-03-01 >out

What no training can be.

  $ ledger-add training --planned 2026-03-31
  ! ledger-add: add: --subject (subject) is missing
  [3]
  $ ledger-add training --subject 消防 --unit old --target 20
  ! ledger-add: unit: unit 'old' is no longer valid: it ended on 2026-03-01 (it is 2026-03-02)
  [3]
  $ ledger-add training --subject 消防 --target -1 --kind fire
  ! ledger-add: target: -1 is too small; the least is 0
  ! ledger-add: kind: 'fire' is not one of safety (安全), petitions (信访), emergency (应急), law (法治), other (其他)
  [3]

  $ ledger-add training --subject 消防安全 --planned 2026-03-31 --unit road --target 40; ledger-add -q training --subject 信访条例 --kind 信访 --planned 2026-03-31 --target 25; ledger-add -q training --subject 应急值守 --kind emergency --planned 2026-06-30 --target 30; ledger-add -q training --subject 法治 --kind law --planned 2026-03-15
  PX2026-000001
  PX2026-000002
  PX2026-000003
  PX2026-000004
  ! ledger-add: PX2026-000001: add; planned; due: hold 2026-03-31 [training]
  $ ledger-do hold PX2026-000001 --persons 38
  ! ledger-do: PX2026-000001: hold: --held (held on) is missing
  [3]
  $ ledger-do hold PX2026-000001 --held 2026-03-03 --persons -1
  ! ledger-do: PX2026-000001: persons: -1 is too small; the least is 0
  [3]
  $ ANLAN_NOW=2026-03-31T23:59:59 ledger-do hold PX2026-000001 --held 2026-03-31 --persons 38; ANLAN_NOW=2026-04-01T00:00:00 ledger-do hold PX2026-000002 --held 2026-03-31 --persons 25
  PX2026-000001
  PX2026-000002
  ! ledger-do: PX2026-000001: held [training]
  ! ledger-do: PX2026-000002: held [training]
  $ ANLAN_NOW=2026-03-15T23:59:59 ledger-do move PX2026-000004 --planned 2026-05-31 --reason 讲师出差
  PX2026-000004
  ! ledger-do: PX2026-000004: move; planned; due: hold 2026-05-31 [training]

Too late to move it; a cancelled one is neither moved nor held.

  $ export ANLAN_NOW=2026-07-01T09:00
  $ ledger-do move PX2026-000003 --planned 2026-09-30 --reason 讲师出差
  ! ledger-do: PX2026-000003: cannot move: too late: the clock 'hold' ended on 2026-06-30
  [4]
  $ ledger-do drop PX2026-000003; ledger-do drop PX2026-000003 --reason 合并举办
  PX2026-000003
  ! ledger-do: PX2026-000003: drop: --reason (reason) is missing
  ! ledger-do: PX2026-000003: cancel; cancelled [training]
  $ ledger-do hold PX2026-000003 --held today --persons 1; ledger-do move PX2026-000001 --planned 2026-08-01 --reason 重办
  ! ledger-do: PX2026-000003: cannot hold: it is cancelled; no action leads on from there
  ! ledger-do: PX2026-000001: cannot move: it is held; no action leads on from there
  [4]
  $ ledger-list -q training
  PX2026-000001	2026-03-31	消防安全	公路科	40	38	held	
  PX2026-000002	2026-03-31	信访条例		25	25	held	
  PX2026-000003	2026-06-30	应急值守		30		cancelled	
  PX2026-000004	2026-05-31	法治				planned	2026-05-31
  $ ledger-count -q training --from 2026-01-01 --to 2026-12-31 --by kind --measure count,closed,left,sum:target,sum:persons,due:hold,met:hold
  safety	1	1	0	40	38	1	1
  petitions	1	1	0	25	25	1	0
  emergency	1	0	1	30	0	1	0
  law	1	0	0	0	0	1	0
  $ ledger-undo -q PX2026-000003 --reason 误操作; ledger-list -q training --overdue --columns code,due; ledger-verify -q --rules | sed 's/head .*/head/'
  PX2026-000003
  PX2026-000004	2026-05-31
  PX2026-000003	2026-06-30
  verified: 182 entries, head
