The toll of an accident changes, and the grade follows: within 30 days, 7 for
road traffic and fire (Order 493, Art. 13).

  $ export ANLAN_NOW=2026-03-02T08:20:00+08:00 PATH="$PATH:$TESTS/bin"
  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ unit-add -q --code build --name 示例建筑公司 --kind company
  build
  $ cat >log <<'END'
  > #!/bin/sh
  > exec accident-log -q --unit build --place 站房工地 --told 2026-03-02T08:10 --at 2026-03-02T08:00 --summary 脚手架坍塌 "$@"
  > END
  $ chmod +x log
  $ for k in building traffic fire water; do ./log --kind $k --deaths 2 --serious 1; done
  SG2026-000001
  SG2026-000002
  SG2026-000003
  SG2026-000004

Lower than before only with a reason; but who was hurt and dies is counted there
no more, and who was missing is found.

  $ ledger-do toll SG2026-000004 --deaths 1 --loss 5 --serious 0
  ! ledger-do: SG2026-000004: cannot toll: it is lower than before: give a --reason
  ! ledger-do: SG2026-000004: cannot toll: the seriously injured are fewer than before: give a --reason
  [4]
  $ ANLAN_LANG=zh ledger-do toll SG2026-000004 --deaths 1
  ! ledger-do: SG2026-000004: 不能“伤亡变化补报”：比原来少，须用 --reason 说明理由
  [4]
  $ ledger-do toll SG2026-000004 --serious 0 --injured 1 --loss 5
  ! ledger-do: SG2026-000004: cannot toll: the seriously injured are fewer than before: give a --reason
  [4]
  $ ledger-do toll SG2026-000004 --deaths ''
  ! ledger-do: SG2026-000004: cannot toll: it is lower than before: give a --reason
  [4]
  $ ledger-do -q toll SG2026-000004 --missing-persons 1 --injured 2
  SG2026-000004
  $ ledger-do toll SG2026-000004 --injured 1
  ! ledger-do: SG2026-000004: cannot toll: the slightly injured are fewer than before: give a --reason
  [4]
  $ ledger-do -q toll SG2026-000004 --serious 2 --injured 0 --missing-persons 0
  SG2026-000004
  $ ledger-do -q toll SG2026-000004 --serious 1 --reason 复核为轻伤
  SG2026-000004
  $ ledger-do -q toll SG2026-000004 --deaths 2 --serious 1
  SG2026-000004

To the last second, and one after:

  $ ledger-do toll SG2026-000002 --deaths 3 --serious 0 --now 2026-03-09T23:59:59
  SG2026-000002
  ! ledger-do: SG2026-000002: change of the toll; noted; due: inquiry 2026-05-01, report 2026-03-02 09:10 [training]
  $ ledger-do toll SG2026-000003 --deaths 3 --serious 0 --now 2026-03-10T00:00:00
  ! ledger-do: SG2026-000003: cannot toll: too late: the clock 'supplement' ended on 2026-03-09
  [4]
  $ ledger-do toll SG2026-000003 --deaths 3 --serious 0 --now 2026-03-10T00:00:00 --on 2026-03-09
  SG2026-000003
  ! ledger-do: SG2026-000003: change of the toll; noted; due: inquiry 2026-05-01, report 2026-03-02 09:10 [training]
  $ ledger-do toll SG2026-000001 --deaths 3 --serious 0 --now 2026-04-01T23:59:59
  SG2026-000001
  ! ledger-do: SG2026-000001: change of the toll; noted; due: inquiry 2026-05-01, report 2026-03-02 09:10 [training]
  $ ledger-do toll SG2026-000004 --deaths 3 --serious 0 --now 2026-04-02T00:00:00
  ! ledger-do: SG2026-000004: cannot toll: too late: the clock 'supplement' ended on 2026-04-01
  [4]
  $ ANLAN_LANG=zh ledger-do toll SG2026-000004 --deaths 3 --serious 0 --now 2026-04-02T00:00:00
  ! ledger-do: SG2026-000004: 不能伤亡变化补报：已逾期：时限“伤亡补报期”已于 2026-04-01 届满
  [4]
  $ ledger-list -q accident --columns code,kind,deaths,serious,grade
  SG2026-000001	building	3	0	larger
  SG2026-000002	traffic	3	0	larger
  SG2026-000003	fire	3	0	larger
  SG2026-000004	water	2	1	ordinary

The journal shows both:

  $ ledger-show -q SG2026-000001 | sed -n '/^Timeline/,$p' | sed 's/uid [0-9]*/uid/'
  Timeline
    [..]  2026-03-02 08:20  add (uid)
    [..]  2026-04-01 23:59:59  change of the toll (uid)
        deaths: 2 → 3
        seriously injured: 1 → 0
        grade: ordinary → larger
  $ ledger-show -q SG2026-000001 --format json | grep -o '"deaths":[0-9]*,\|"grade":"[a-z]*"}'
  "deaths":3,
  "deaths":2,
  "grade":"ordinary"}
  "deaths":3,
  "grade":"larger"}

It may fall again, be undone, and be changed as long as the days run though the
case was closed; an error is corrected at any time, with a reason:

  $ ledger-do toll SG2026-000001 --deaths 2 --on 2026-04-01T23:59:59 --now 2026-04-02T09:00
  ! ledger-do: SG2026-000001: cannot toll: it is lower than before: give a --reason
  [4]
  $ ledger-do -q toll SG2026-000001 --deaths 2 --reason 误报一人 --on 2026-04-01T23:59:59 --now 2026-04-02T09:00
  SG2026-000001
  $ ledger-list -q accident --kind building --columns code,deaths,grade
  SG2026-000001	2	ordinary
  $ ledger-undo -q SG2026-000001 --now 2026-04-02T09:00
  SG2026-000001
  $ ledger-list -q accident --kind building --columns code,deaths,grade
  SG2026-000001	3	larger
  $ ./log --kind other --deaths 9
  SG2026-000005
  $ ledger-do -q report SG2026-000005 --now 2026-03-02T09:00
  SG2026-000005
  $ ledger-do -q inquiry SG2026-000005 --causes 违章 --now 2026-03-12T09:00
  SG2026-000005
  $ ledger-do -q reply SG2026-000005 --now 2026-03-20T09:00
  SG2026-000005
  $ ledger-do -q toll SG2026-000005 --deaths 10 --now 2026-04-01T23:59:59
  SG2026-000005
  $ ledger-do -q toll SG2026-000005 --deaths 11 --now 2026-04-02T00:00
  ! ledger-do: SG2026-000005: cannot toll: too late: the clock 'supplement' ended on 2026-04-01
  [4]
  $ clock 'toll may' SG2026-000005
  toll may change: 2026-03-02 08:00 → 2026-04-01, running
  $ ledger-do -q correct SG2026-000004 --deaths 3 --reason 原始记录为3人 --now 2026-04-02T00:00
  SG2026-000004
  $ ledger-list -q accident --kind other,water --columns code,deaths,grade,state
  SG2026-000004	3	larger	noted
  SG2026-000005	10	major	closed
  $ ledger-do toll SG2026-000005 --deaths -1
  ! ledger-do: SG2026-000005: deaths: -1 is too small; the least is 0
  [3]
  $ due-list -q --overdue --now 2026-04-02T00:00 --columns code,clock | grep -i toll
  [1]

With the grade the length of the reply changes, and how far up it is reported:
the level below sends it on within 2 hours from when it knows.

  $ ./log --kind building --deaths 2; ./log --kind building --deaths 2
  SG2026-000006
  SG2026-000007
  $ ledger-do -q report SG2026-000006 SG2026-000007 --now 2026-03-02T09:00
  SG2026-000006
  SG2026-000007
  $ ledger-do -q forward-city SG2026-000006 --now 2026-03-02T09:10
  SG2026-000006
  $ ledger-do -q toll SG2026-000006 SG2026-000007 --deaths 10 --now 2026-03-20T10:00
  SG2026-000006
  SG2026-000007
  $ clock 'forward to the province' SG2026-000006
  forward to the province: 2026-03-20 10:00 → 2026-03-20 12:00, running
  $ ledger-do -q forward-city SG2026-000007 --now 2026-03-20T10:30
  SG2026-000007
  $ ledger-do -q forward-province SG2026-000006 --now 2026-03-20T12:00:00
  SG2026-000006
  $ ledger-do -q forward-province SG2026-000007 --now 2026-03-20T12:30:01
  SG2026-000007
  $ clock 'forward to the province' SG2026-000006 SG2026-000007
  forward to the province: 2026-03-20 10:00 → 2026-03-20 12:00, met 2026-03-20 12:00
  forward to the province: 2026-03-20 10:30 → 2026-03-20 12:30, missed 2026-03-20 12:30:01
  $ clock 'forward to the State' SG2026-000006
  forward to the State Council: 2026-03-20 12:00 → 2026-03-20 14:00, running
  $ ledger-do -q toll SG2026-000006 --deaths 9 --reason 误报一人 --now 2026-03-20T13:00
  SG2026-000006
  $ clock 'forward to the State' SG2026-000006
  forward to the State Council: 2026-03-20 12:00 → 2026-03-20 14:00, void
  $ ledger-do -q inquiry SG2026-000007 --causes 违章 --loss 99999999.99 --now 2026-03-28T10:00
  SG2026-000007
  $ clock reply SG2026-000007
  reply: 2026-03-28 10:00 → 2026-04-12, running
  $ ledger-do -q toll SG2026-000007 --deaths 30 --now 2026-04-01T09:00
  SG2026-000007
  $ clock reply SG2026-000007
  reply: 2026-03-28 10:00 → 2026-04-27, running
  $ clock 'forward to the State' SG2026-000007
  forward to the State Council: 2026-03-20 12:30:01 → 2026-03-20 14:30:01, running

So it does after the case was closed, and once the inquiry has assessed the
loss:

  $ ledger-do -q forward-city SG2026-000005 --now 2026-04-01T23:59:59 --on 2026-04-01T23:59:59
  SG2026-000005
  $ clock 'forward to the province' SG2026-000005
  forward to the province: 2026-04-01 23:59:59 → 2026-04-02 01:59:59, running
  $ ledger-do -q forward-province SG2026-000005 --now 2026-04-02T01:59:59
  SG2026-000005
  $ clock 'forward to the province' SG2026-000005
  forward to the province: 2026-04-01 23:59:59 → 2026-04-02 01:59:59, met 2026-04-02 01:59:59
  $ ./log --kind building --deaths 2
  SG2026-000008
  $ ledger-do -q report SG2026-000008 --now 2026-03-02T09:00
  SG2026-000008
  $ ledger-do -q forward-city SG2026-000008 --now 2026-03-02T09:10
  SG2026-000008
  $ ledger-do -q inquiry SG2026-000008 --causes 违章 --loss 10000000 --now 2026-04-20T09:00
  SG2026-000008
  $ ledger-do -q forward-province SG2026-000008 --now 2026-04-20T11:00:01
  SG2026-000008
  $ clock 'forward to the province' SG2026-000008
  forward to the province: 2026-04-20 09:00 → 2026-04-20 11:00, missed 2026-04-20 11:00:01
  $ ledger-do -q correct SG2026-000004 --deaths 2 --reason 再核实 --now 2026-04-20T12:00
  SG2026-000004

The loss is often known only later, when the inquiry has assessed it:

  $ ./log --kind traffic --deaths 1
  SG2026-000009
  $ ledger-do -q report SG2026-000009 --now 2026-03-02T09:00
  SG2026-000009
  $ ledger-do -q toll SG2026-000009 --loss 10000000 --now 2026-03-20T09:00
  ! ledger-do: SG2026-000009: cannot toll: too late: the clock 'supplement' ended on 2026-03-09
  [4]
  $ ledger-do -q assess SG2026-000009 --loss 9999999.99 --now 2026-03-20T09:00
  SG2026-000009
  $ ledger-do -q assess SG2026-000009 --loss 10000000 --now 2026-03-21T09:00
  SG2026-000009
  $ ledger-list -q accident --kind traffic --columns code,loss,grade
  SG2026-000002	0.00	larger
  SG2026-000009	10000000.00	larger
  $ ledger-verify -q --rules >out
