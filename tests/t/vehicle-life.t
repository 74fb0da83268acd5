Vehicles and their checks: who may go out, and until when a vehicle is one.

  $ export ANLAN_NOW=2026-03-02T06:00:00+08:00
  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ unit-add -q --code coach --name 示例客运公司
  coach
  $ staff-add -q --code li --name 李示例 --unit coach; staff-add -q --code wang --name 王样本 --unit coach
  li
  wang
  $ ledger-add vehicle --code 川A12345 --kind coach --company coach --line 安和—示例 --available yes --from 2026-01-01 --to 2026-03-31
  川A12345
  ! ledger-add: 川A12345: add [training]
  $ ledger-add vehicle --code 川A20001D --kind 公交车 --company coach --tie 挂靠
  川A20001D
  ! ledger-add: 川A20001D: add [training]
  $ ledger-list -q vehicle; ledger-list -q vehicle --available yes --columns code; ANLAN_LANG=zh ledger-list -q vehicle
  川A12345	coach	示例客运公司	own	安和—示例	yes	2026-01-01	2026-03-31
  川A20001D	bus	示例客运公司	affiliated		no		
  川A12345
  川A12345	客车	示例客运公司	自有	安和—示例	是	2026-01-01	2026-03-31
  川A20001D	公交车	示例客运公司	挂靠		否		

What no vehicle can be.

  $ ledger-add vehicle --code 川A20002 --kind boat
  ! ledger-add: kind: 'boat' is not one of lorry (货车), coach (客车), taxi (出租车), bus (公交车), tour (旅游客车), dangerous (危险品运输车), official (公务车)
  [3]
  $ ledger-add vehicle --code 川A20002 --kind bus --from 2026-03-02 --to 2026-03-01
  ! ledger-add: cannot add: it ends before it begins
  [4]
  $ ledger-add vehicle --code 川A12345 --kind bus
  ! ledger-add: there is a vehicle '川A12345' already
  [4]
  $ ledger-add vehicle --code 川A20002 --kind bus --company nobody
  ! ledger-add: company: there is no unit 'nobody'; see 'ledger-list unit'
  [3]

In the morning: checked, signed, let out.  The company is the vehicle's.

  $ ledger-add check --vehicle 川A12345 --driver wang --items 制动、轮胎、灯光 --passed yes
  CL2026-000001
  ! ledger-add: CL2026-000001: add; noted [training]
  $ ledger-do clear CL2026-000001
  ! ledger-do: CL2026-000001: cannot clear: a check is signed by whoever made it
  [4]
  $ ledger-do put-away CL2026-000001 --signed li
  ! ledger-do: CL2026-000001: cannot put-away: only a vehicle that came back and passed is put away
  [4]
  $ ledger-do clear CL2026-000001 --signed li --briefed yes
  CL2026-000001
  ! ledger-do: CL2026-000001: clear; cleared [training]
  $ ledger-do clear CL2026-000001 --signed li
  ! ledger-do: CL2026-000001: cannot clear: it is cleared; no action leads on from there
  [4]
  $ ledger-show -q CL2026-000001 --format json | grep -o '"unit":"coach"'
  "unit":"coach"
  "unit":"coach"

A defect keeps it in, whatever the next check says; the duty to mend it runs
three days from when it was found.

  $ ledger-add check --at 2026-03-02T05:30 --vehicle 川A20001D --defects 右后轮胎磨损
  CL2026-000002
  ! ledger-add: CL2026-000002: add; noted; due: mend 2026-03-05 [training]
  $ ledger-add check --vehicle 川A20001D --passed yes --signed li
  CL2026-000003
  ! ledger-add: CL2026-000003: add; noted [training]
  $ ledger-do clear CL2026-000003
  ! ledger-do: CL2026-000003: cannot clear: this vehicle has an open defect or check
  [4]
  $ ledger-do clear CL2026-000002 --signed li
  ! ledger-do: CL2026-000002: cannot clear: only a vehicle that was checked and passed goes out
  ! ledger-do: CL2026-000002: cannot clear: this vehicle has an open defect or check
  [4]
  $ ledger-do mend CL2026-000003
  ! ledger-do: CL2026-000003: cannot mend: there is no defect
  [4]
  $ ledger-list -q check --open --now 2026-03-05T23:59:59
  CL2026-000002	2026-03-02 05:30	川A20001D	示例客运公司		departure	yes		右后轮胎磨损	noted	2026-03-05
  CL2026-000003	2026-03-02 06:00	川A20001D	示例客运公司		departure	yes	yes		noted	
  $ ledger-list -q check --overdue --now 2026-03-05T23:59:59
  [1]
  $ ledger-list -q check --overdue --now 2026-03-06T00:00:00
  CL2026-000002	2026-03-02 05:30	川A20001D	示例客运公司		departure	yes		右后轮胎磨损	noted	2026-03-05
  $ ledger-do mend CL2026-000002 --note 已换轮胎 --on 2026-03-02T06:00
  CL2026-000002
  ! ledger-do: CL2026-000002: mended [training]
  $ ledger-do clear CL2026-000003
  CL2026-000003
  ! ledger-do: CL2026-000003: clear; cleared [training]

Met at the last second, missed by one.

  $ export ANLAN_NOW=2026-03-02T19:00:00+08:00
  $ ledger-add -q check --at 2026-03-02T18:00 --kind return --vehicle 川A12345 --defects 左前灯不亮; ledger-add -q check --at 2026-03-02T18:30 --kind return --vehicle 川A20001D --defects 车门漏风
  CL2026-000004
  CL2026-000005
  $ export ANLAN_NOW=2026-03-05T23:59:59+08:00; ledger-do -q mend CL2026-000004
  CL2026-000004
  $ export ANLAN_NOW=2026-03-06T00:00:00+08:00; ledger-do -q mend CL2026-000005
  CL2026-000005
  $ ledger-show -q CL2026-000004 | grep 'mend:'; ledger-show -q CL2026-000005 | grep 'mend:'
    mend: 2026-03-02 18:00 → 2026-03-05, met 2026-03-05 23:59:59
    mend: 2026-03-02 18:30 → 2026-03-05, missed 2026-03-06 00:00
  $ ledger-count check --at-from 2026-03-01 --at-to 2026-03-06 --measure count,due:mend,met:mend,ontime:mend
  5	3	2	66.7
  ! ledger-count: training ledger

Back in the evening; and the one that went out without a check.

  $ ledger-add check --kind return --vehicle 川A12345 --passed yes --signed wang
  CL2026-000006
  ! ledger-add: CL2026-000006: add; noted [training]
  $ ledger-do clear CL2026-000006
  ! ledger-do: CL2026-000006: cannot clear: only a vehicle that was checked and passed goes out
  [4]
  $ ledger-do put-away CL2026-000006
  CL2026-000006
  ! ledger-do: CL2026-000006: put away [training]
  $ ledger-add check --vehicle 川A20001D --checked no
  CL2026-000007
  ! ledger-add: CL2026-000007: add; noted; due: answer for it 2026-03-07 [training]
  $ ledger-do clear CL2026-000007 --signed li
  ! ledger-do: CL2026-000007: cannot clear: only a vehicle that was checked and passed goes out
  [4]
  $ ledger-do answer CL2026-000006 --reason 早班缺人
  ! ledger-do: CL2026-000006: cannot answer: it is put away; no action leads on from there
  [4]
  $ ledger-count check --kind departure --checked no --at 2026-03-06
  1
  ! ledger-count: training ledger
  $ ledger-list -q check --overdue --now 2026-03-07T23:59:59
  [1]
  $ ledger-list -q check --overdue --now 2026-03-08T00:00:00 --columns code,vehicle,checked,due
  CL2026-000007	川A20001D	no	2026-03-07
  $ ledger-do answer CL2026-000007
  ! ledger-do: CL2026-000007: answer: --reason (reason) is missing
  [3]
  $ ledger-do answer CL2026-000007 --reason 早班缺人
  CL2026-000007
  ! ledger-do: CL2026-000007: answer for it; not checked [training]
  $ ledger-do mend CL2026-000007
  ! ledger-do: CL2026-000007: cannot mend: it is not checked; no action leads on from there
  [4]

What can't be.

  $ ledger-add check --vehicle 川A12345
  ! ledger-add: cannot add: say that it passed, or what the defects are
  [4]
  $ ledger-add check --vehicle 川A12345 --passed yes --defects 灯不亮
  ! ledger-add: cannot add: with a defect it hasn't passed
  [4]
  $ ledger-add check --vehicle 川A12345 --checked no --passed yes
  ! ledger-add: cannot add: what wasn't checked hasn't passed
  [4]
  $ ledger-add check --vehicle 川A12345 --passed yes --at 2026-03-06T00:00:01
  ! ledger-add: at: 2026-03-06 00:00:01 lies in the future
  [3]
  $ ledger-add check --vehicle 川A99999 --passed yes
  ! ledger-add: vehicle: there is no vehicle '川A99999'; see 'ledger-list vehicle'
  [3]
  $ ledger-do mend CL2026-000099
  ! ledger-do: CL2026-000099: there is no record 'CL2026-000099'
  [4]
  $ export ANLAN_NOW=2026-03-31T23:59:59+08:00; ledger-add check --vehicle 川A12345 --passed yes
  CL2026-000008
  ! ledger-add: CL2026-000008: add; noted [training]
  $ export ANLAN_NOW=2026-04-01T00:00:00+08:00; ledger-add check --vehicle 川A12345 --passed yes
  ! ledger-add: vehicle: vehicle '川A12345' is no longer valid: it ended on 2026-03-31 (it is 2026-04-01)
  [3]
  $ ledger-undo CL2026-000007 --reason 看错车; ledger-undo CL2026-000008; ledger-list -q check --columns code,state,checked
  CL2026-000007
  CL2026-000008
  CL2026-000001	cleared	yes
  CL2026-000002	mended	yes
  CL2026-000003	cleared	yes
  CL2026-000004	mended	yes
  CL2026-000005	mended	yes
  CL2026-000006	put away	yes
  CL2026-000007	noted	no
  ! ledger-undo: CL2026-000007: undone: answer for it [training]
  ! ledger-undo: CL2026-000008: undone: add [training]
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
