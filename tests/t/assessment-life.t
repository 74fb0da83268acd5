The risks of a decision are assessed before it is taken.

  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ unit-add -q --code bureau --name 交通局; staff-add -q --code li --name 李示例 --unit bureau
  bureau
  li
  $ ledger-add assessment --matter 客运站搬迁 --unit bureau --owner li
  FX2026-000001
  ! ledger-add: FX2026-000001: add; under way; due: decide 2026-05-01 [training]
  $ ledger-add assessment --matter 停车收费调整 --unit bureau --planned 2026-03-20
  FX2026-000002
  ! ledger-add: FX2026-000002: add; under way; due: decide 2026-03-20 [training]

Steps with a date each; who was heard adds up.

  $ ledger-do schedule FX2026-000001 --step 公示 --by 2026-03-09
  FX2026-000001
  ! ledger-do: FX2026-000001: schedule a step; under way; due: decide 2026-05-01, step 2026-03-09 [training]
  $ ledger-do schedule FX2026-000001 --step 座谈会 --by 2026-03-16
  FX2026-000001
  ! ledger-do: FX2026-000001: schedule a step; under way; due: decide 2026-05-01, step 2026-03-09, step 2026-03-16 [training]
  $ ledger-do decide FX2026-000001 --decision go --measures 分期实施
  ! ledger-do: FX2026-000001: cannot decide: nobody was heard
  [4]
  $ ledger-do step-done FX2026-000001 --note 已公示7日 --now 2026-03-09T23:59:59
  FX2026-000001
  ! ledger-do: FX2026-000001: step done; under way; due: decide 2026-05-01, step 2026-03-16 [training]
  $ ledger-do hear FX2026-000001 --persons 42 --views 多数同意 --now 2026-03-16T10:00
  FX2026-000001
  ! ledger-do: FX2026-000001: hear views; under way; due: decide 2026-05-01, step 2026-03-16 [training]
  $ ledger-do hear FX2026-000001 --persons 8 --views 多数同意，关注班线衔接 --now 2026-03-16T15:00
  FX2026-000001
  ! ledger-do: FX2026-000001: hear views; under way; due: decide 2026-05-01, step 2026-03-16 [training]
  $ ledger-do hear FX2026-000001 --persons 0 --views 无 --now 2026-03-16T15:00
  ! ledger-do: FX2026-000001: persons: 0 is too small; the least is 1
  [3]
  $ ledger-do step-done FX2026-000001 --now 2026-03-17T00:00
  FX2026-000001
  ! ledger-do: FX2026-000001: step done; under way; due: decide 2026-05-01 [training]
  $ ledger-show -q FX2026-000001 --now 2026-03-17 | grep -e heard: -e step:  -e 'step 2:' -e decide:
    views heard: 50
    decide: 2026-03-02 09:00 → 2026-05-01, running
    step: 2026-03-02 09:00 → 2026-03-09, met 2026-03-09 23:59:59
    step 2: 2026-03-02 09:00 → 2026-03-16, missed 2026-03-17 00:00
        step: 公示
        step: 座谈会
        views heard: 42
        persons heard: 42
        views heard: 42 → 50
        persons heard: 8

Decided: by the 60th day, or before the day for which the decision is planned.

  $ export ANLAN_NOW=2026-03-21T00:00:00+08:00
  $ ledger-list -q assessment --overdue
  FX2026-000002	2026-03-02	停车收费调整	交通局				under way	2026-03-20
  $ ledger-do decide FX2026-000001 --decision go
  ! ledger-do: FX2026-000001: decide: --measures (measures) is missing
  [3]
  $ ledger-do schedule FX2026-000001 --step 回访 --by 2026-04-30
  FX2026-000001
  ! ledger-do: FX2026-000001: schedule a step; under way; due: decide 2026-05-01, step 2026-04-30 [training]
  $ ledger-do decide FX2026-000001 --decision go --measures 分期实施 --now 2026-05-01T23:59:59
  FX2026-000001
  ! ledger-do: FX2026-000001: decide; decided [training]
  $ export ANLAN_NOW=2026-05-02T00:00:00+08:00
  $ ledger-do hear FX2026-000002 --persons 30 --views 反对较多 --on 2026-03-19; ledger-do decide FX2026-000002 --decision 暂缓实施 --measures 另择方案 --on 2026-03-20
  FX2026-000002
  FX2026-000002
  ! ledger-do: FX2026-000002: hear views; under way; due: decide 2026-03-20 [training]
  ! ledger-do: FX2026-000002: decide; decided [training]
  $ ledger-show -q FX2026-000001 | grep -e decide: -e 'step 3:'; ledger-show -q FX2026-000002 | grep decide:
    decide: 2026-03-02 09:00 → 2026-05-01, met 2026-05-01 23:59:59
    step 3: 2026-03-21 00:00 → 2026-04-30, missed 2026-05-01 23:59:59
    decide: 2026-03-02 09:00 → 2026-03-20, met 2026-03-20 23:59:59
  $ ledger-do resume FX2026-000001 --reason 重新评估
  ! ledger-do: FX2026-000001: resume: --planned (decision planned on) is missing
  [3]
  $ ledger-do step-done FX2026-000001 --note 已回访
  ! ledger-do: FX2026-000001: cannot step-done: it is decided; no action leads on from there
  [4]
  $ ledger-do resume FX2026-000002 --planned 2026-06-30 --reason 方案已改
  FX2026-000002
  ! ledger-do: FX2026-000002: take up again; under way; due: decide 2026-06-30 [training]
  $ ledger-do drop FX2026-000002 --reason 方案撤回
  FX2026-000002
  ! ledger-do: FX2026-000002: drop; dropped [training]
  $ ledger-do hear FX2026-000002 --persons 1 --views 无
  ! ledger-do: FX2026-000002: cannot hear: it is dropped; no action leads on from there
  [4]
  $ ledger-list -q assessment; ledger-count assessment --begun-from 2026-01-01 --begun-to 2026-05-02 --measure count,sum:heard,closed,left,ontime:decide
  FX2026-000001	2026-03-02	客运站搬迁	交通局	李示例	50	go	decided	
  FX2026-000002	2026-03-02	停车收费调整	交通局		30		dropped	
  2	80	2	1	100.0
  ! ledger-count: training ledger

What can't be.

  $ ledger-add assessment --matter 修路 --unit bureau --begun 2026-05-03
  ! ledger-add: begun: 2026-05-03 lies in the future
  [3]
  $ ledger-add assessment --matter 修路 --unit bureau --begun 2026-05-02 --planned 2026-05-01
  ! ledger-add: cannot add: the decision would be taken before the assessment
  [4]
  $ ledger-add assessment --matter 修路 --unit nobody
  ! ledger-add: unit: there is no unit 'nobody'; see 'ledger-list unit'
  [3]
  $ ledger-add assessment --unit bureau
  ! ledger-add: add: --matter (matter) is missing
  [3]
  $ ledger-do decide FX2026-000003 --decision go --measures 无
  ! ledger-do: FX2026-000003: there is no record 'FX2026-000003'
  [4]
  $ ledger-undo FX2026-000002 --reason 未撤回; ledger-undo FX2026-000002; ledger-show -q FX2026-000002 | head -1
  FX2026-000002
  FX2026-000002
  FX2026-000002  risk assessment  decided  [training]
  ! ledger-undo: FX2026-000002: undone: drop [training]
  ! ledger-undo: FX2026-000002: undone: take up again [training]
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
