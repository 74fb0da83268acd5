A public event: filed, decided on within 7 days and before it is held.

  $ export ANLAN_NOW=2026-04-01T09:00:00+08:00 PATH="$PATH:$TESTS/bin"
  $ ledger-init -q --office 示例县公安局 --lang en --training >init
  $ unit-add -q --code culture --name 文化馆
  culture
  $ ledger-add -q plan --title 庙会安全预案 --unit culture
  YA2026-000001
  $ cat >log <<'END'
  > #!/bin/sh
  > exec ledger-add -q public_event --event 庙会 --organiser 示例村 --place 广场 --expected 3000 --day "$@"
  > END
  $ chmod +x log
  $ ./log 2026-05-01 --plan YA2026-000001; ./log 2026-05-01; ./log 2026-04-08; ./log 2026-04-07; ./log 2026-04-01; ./log 2026-05-02
  BB2026-000001
  BB2026-000002
  BB2026-000003
  BB2026-000004
  BB2026-000005
  BB2026-000006

The decision is due in 7 days, or on the day itself if that comes first:

  $ clock decide BB2026-000001 BB2026-000003 BB2026-000004 BB2026-000005
  decide: 2026-04-01 00:00 → 2026-04-08, running
  decide: 2026-04-01 00:00 → 2026-04-08, running
  decide: 2026-04-01 00:00 → 2026-04-07, running
  decide: 2026-04-01 00:00 → 2026-04-01, running
  $ ledger-do -q approve BB2026-000001 --approval 公治〔2026〕1号 --now 2026-04-08T23:59:59
  BB2026-000001
  $ ledger-do -q refuse BB2026-000003 --reason 场地不足 --now 2026-04-09T00:00:00
  BB2026-000003
  $ ledger-do -q refuse BB2026-000004 --reason 场地不足 --now 2026-04-07T23:59:59
  BB2026-000004
  $ ledger-do -q refuse BB2026-000005 --reason 场地不足 --now 2026-04-02T00:00:00
  BB2026-000005
  $ clock decide BB2026-000001 BB2026-000003 BB2026-000004 BB2026-000005
  decide: 2026-04-01 00:00 → 2026-04-08, met 2026-04-08 23:59:59
  decide: 2026-04-01 00:00 → 2026-04-08, missed 2026-04-09 00:00
  decide: 2026-04-01 00:00 → 2026-04-07, met 2026-04-07 23:59:59
  decide: 2026-04-01 00:00 → 2026-04-01, missed 2026-04-02 00:00

There is no approval without a plan; the plan may be named then:

  $ ledger-do approve BB2026-000002 --approval 公治〔2026〕2号
  ! ledger-do: BB2026-000002: cannot approve: there is no plan for it yet
  [4]
  $ ledger-do approve BB2026-000002 --plan YA2026-000001
  ! ledger-do: BB2026-000002: approve: --approval (approval) is missing
  [3]
  $ ledger-do approve BB2026-000002 --approval 公治〔2026〕2号 --plan YA2026-000009
  ! ledger-do: BB2026-000002: there is no record 'YA2026-000009'
  [4]
  $ ledger-do approve BB2026-000002 --approval 公治〔2026〕2号 --plan YA2026-000001
  BB2026-000002
  ! ledger-do: BB2026-000002: approve; approved [training]

Postponed, cancelled, held:

  $ ledger-do -q postpone BB2026-000006 --day 2026-04-04 --reason 天气 --now 2026-04-02T09:00
  BB2026-000006
  $ clock decide BB2026-000006
  decide: 2026-04-01 00:00 → 2026-04-04, running
  $ ledger-do postpone BB2026-000006 --day 2026-03-31 --reason 天气 --now 2026-04-02T09:00
  ! ledger-do: BB2026-000006: cannot postpone: filed after the event
  [4]
  $ ledger-do postpone BB2026-000006 --day 2026-04-05 --now 2026-04-02T09:00
  ! ledger-do: BB2026-000006: postpone: --reason (reason) is missing
  [3]
  $ ledger-do -q cancel BB2026-000006 --reason 停办 --now 2026-04-04T23:59:59
  BB2026-000006
  $ clock decide BB2026-000006
  decide: 2026-04-01 00:00 → 2026-04-04, void
  $ ledger-do held BB2026-000006 --now 2026-05-01T20:00
  ! ledger-do: BB2026-000006: cannot held: it is cancelled; no action leads on from there
  [4]
  $ ledger-do -q held BB2026-000001 --now 2026-05-01T20:00
  BB2026-000001
  $ ledger-do cancel BB2026-000001 --reason 停办 --now 2026-05-01T20:00
  ! ledger-do: BB2026-000001: cannot cancel: it is held; no action leads on from there
  [4]
  $ ledger-list -q public_event --columns code,day,state
  BB2026-000001	2026-05-01	held
  BB2026-000002	2026-05-01	approved
  BB2026-000003	2026-04-08	refused
  BB2026-000004	2026-04-07	refused
  BB2026-000005	2026-04-01	refused
  BB2026-000006	2026-04-04	cancelled
  $ ledger-count -q public_event --from 2026-04-01 --to 2026-04-30 --now 2026-06-01T00:00 --measure count,sum:expected,due:decide,met:decide
  6	18000	5	3

What can't be:

  $ ./log 2026-03-31
  ! ledger-add: cannot add: filed after the event
  [4]
  $ ./log 2026-07-01 --filed 2026-06-01
  ! ledger-add: filed: 2026-06-01 lies in the future
  [3]
  $ ./log 2026-05-01 --expected 0
  ! ledger-add: expected: 0 is too small; the least is 1
  [3]
  $ ./log 2026-05-01 --expected -5
  ! ledger-add: expected: -5 is too small; the least is 1
  [3]
  $ ./log 2026-02-30
  ! ledger-add: day: there is no such day as '2026-02-30'
  [3]
  $ ledger-do held BB2026-000009
  ! ledger-do: BB2026-000009: there is no record 'BB2026-000009'
  [4]
  $ ledger-undo -q BB2026-000001 --now 2026-05-01T20:00
  BB2026-000001
  $ ledger-verify -q --rules >out
