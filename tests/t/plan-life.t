A plan: issued, reviewed, revised, drilled, withdrawn; and units without one.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ for u in road bus gone; do unit-add -q --code $u --name 示例$u; done >out; ledger-do -q correct unit/gone --to 2026-03-01 --reason 撤并 >out

What no plan can be.

  $ ledger-add plan --unit road
  ! ledger-add: add: --title (title) is missing
  [3]
  $ ledger-add plan --title 防汛预案 --unit gone; ledger-add plan --title 防汛预案 --unit road --issued 2026-03-03 --kind flood
  ! ledger-add: unit: unit 'gone' is no longer valid: it ended on 2026-03-01 (it is 2026-03-02)
  ! ledger-add: kind: 'flood' is not one of emergency (应急), reception (接访), evacuation (疏散), maintenance (养护), season (季节性), rule (制度)
  [3]
  $ ledger-add plan --title 防汛预案 --unit road --edition 0
  ! ledger-add: edition: 0 is too small; the least is 1
  [3]

Three years to the review, one to the drill, each from the last one.

  $ ledger-add plan --title 防汛预案 --unit road --kind season --issued 2026-02-28; ledger-add -q plan --title 接访预案 --unit bus --kind 接访
  YA2026-000001
  YA2026-000002
  ! ledger-add: YA2026-000001: add; in force; due: review 2029-03-01, drill 2027-03-02 [training]
  $ ANLAN_NOW=2027-03-02T23:59:59 ledger-do drilled YA2026-000001; ANLAN_NOW=2027-03-03T00:00:00 ledger-do drilled YA2026-000002
  YA2026-000001
  YA2026-000002
  ! ledger-do: YA2026-000001: drilled; in force; due: review 2029-03-01, drill 2028-03-01 [training]
  ! ledger-do: YA2026-000002: drilled; in force; due: review 2029-03-01, drill 2028-03-02 [training]
  $ ANLAN_NOW=2028-05-06T10:00 ledger-do revise YA2026-000001 --revised 2028-05-07; ANLAN_NOW=2028-05-06T10:00 ledger-do revise YA2026-000001 --revised 2026-02-27
  ! ledger-do: YA2026-000001: revised: 2028-05-07 lies in the future
  ! ledger-do: YA2026-000001: cannot revise: revised before it was issued
  [4]
  $ ANLAN_NOW=2028-05-06T10:00 ledger-do revise YA2026-000001 --revised 2028-05-06; ANLAN_NOW=2028-05-06T10:00 ledger-do review YA2026-000002 --note 仍适用
  YA2026-000001
  YA2026-000002
  ! ledger-do: YA2026-000001: revise; in force; due: drill 2028-03-01, review 2031-05-06 [training]
  ! ledger-do: YA2026-000002: reviewed; in force; due: drill 2028-03-02, review 2031-05-06 [training]
  $ ANLAN_NOW=2028-05-06T10:00 activity-log -q --kind drill --plan YA2026-000002
  HD2028-000001
  $ export ANLAN_NOW=2028-12-31T09:00
  $ ledger-list -q plan; ledger-count -q plan --from 2026-01-01 --to 2028-12-31 --measure due:drill,met:drill,due:review,met:review,open
  YA2026-000001	season	防汛预案	示例road	2	2026-02-28	2028-05-06	in force	2028-03-01
  YA2026-000002	reception	接访预案	示例bus	1	2026-03-02		in force	2029-05-06
  4	1	0	0	2
  $ ledger-do end YA2026-000002; ledger-do end YA2026-000002 --reason 并入总体预案; ledger-do drilled YA2026-000002
  YA2026-000002
  ! ledger-do: YA2026-000002: end: --reason (reason) is missing
  ! ledger-do: YA2026-000002: withdraw; withdrawn [training]
  ! ledger-do: YA2026-000002: cannot drilled: it is withdrawn; no action leads on from there
  [4]

Which units have none.

  $ printf '{{table plan by unit all @all: count state=in-force "plans"}}\n' >r.md; report-run -q r.md --month 2028-12 | sed '/^--$/,$d'
  unit      plans
  --------  -----
  示例bus       0
  示例road      1
  \
  $ due-list -q --columns code,clock,due; due-list -q --now 2029-05-07 --columns code,clock,due
  YA2026-000001	drill	2028-03-01
  YA2026-000001	drill	2028-03-01
  [1]
  $ ledger-undo -q YA2026-000002 --reason 误操作; ledger-list -q plan --columns code,state,edition; ledger-verify -q --rules | sed 's/head .*/head/'
  YA2026-000002
  YA2026-000001	in force	2
  YA2026-000002	in force	1
  verified: 185 entries, head
