Emergency teams: members, who leads them, on call or not, and from when to when.

  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ unit-add -q --code fire --name 消防站; unit-add -q --code gone --name 旧站 --to 2026-03-01
  fire
  gone
  $ for s in li:李示例 wang:王样本 zhao:赵样例; do staff-add -q --code ${s%:*} --name ${s#*:}; done
  li
  wang
  zhao
  $ ledger-add -q team --code r1 --name 一队 --kind fire --unit fire --leader li --members li,wang
  r1
  $ ledger-add -q team --code r2 --name 二队 --members zhao --on-call no --from 2026-03-02 --to 2026-03-31
  r2
  $ ledger-list -q team --columns code,name,kind,leader,members,on_call,from,to
  r1	一队	fire	李示例	李示例, 王样本	yes		
  r2	二队	rescue		赵样例	no	2026-03-02	2026-03-31
  $ ledger-list -q team --members wang --columns code
  r1
  $ ledger-list -q team --on-call yes --columns code
  r1

Who comes and goes, and when a team stands by, is corrected:

  $ ledger-do -q correct team/r1 --members li,wang,zhao --reason 赵样例入队
  r1
  $ ledger-do -q correct team/r2 --on-call yes --reason 汛期待命
  r2
  $ ledger-list -q team --columns code,members,on_call
  r1	李示例, 王样本, 赵样例	yes
  r2	赵样例	yes
  $ ledger-show -q team/r1 | tail -n 3
    [..]  2026-03-02 09:00  correct (uid 0)
        members: 李示例, 王样本 → 李示例, 王样本, 赵样例
        reason: 赵样例入队

It can be sent on its first and on its last day, not before or behind:

  $ incident-log -q --kind weather --place 河口 --impact larger --summary 河水上涨
  SJ2026-000001
  $ incident-do -q activate SJ2026-000001 --by 王样本
  SJ2026-000001
  $ incident-do -q dispatch SJ2026-000001 --team r2
  SJ2026-000001
  $ incident-do -q dispatch SJ2026-000001 --team r2 --now 2026-03-31T23:59:59
  SJ2026-000001
  $ incident-do dispatch SJ2026-000001 --team r2 --now 2026-04-01T00:00:00
  ! incident-do: SJ2026-000001: team: team 'r2' is no longer valid: it ended on 2026-03-31 (it is 2026-04-01)
  [3]
  $ ledger-add -q team --code r3 --name 三队 --from 2026-04-02
  r3
  $ incident-do dispatch SJ2026-000001 --team r3 --now 2026-04-01T23:59:59
  ! incident-do: SJ2026-000001: team: team 'r3' is not valid before 2026-04-02 (it is 2026-04-01)
  [3]
  $ incident-do -q dispatch SJ2026-000001 --team r3 --now 2026-04-02T00:00:00
  SJ2026-000001

What can't be:

  $ ledger-add -q team --code r1 --name 又一队
  ! ledger-add: there is a team 'r1' already
  [4]
  $ ledger-add -q team --code r4
  ! ledger-add: add: --name (name) is missing
  [3]
  $ ledger-add -q team --code r4 --name 四队 --from 2026-03-02 --to 2026-03-01
  ! ledger-add: cannot add: the end is before the beginning
  [4]
  $ ledger-add -q team --code r4 --name 四队 --members li,nobody
  ! ledger-add: members: there is no staff 'nobody'; see 'ledger-list staff'
  [3]
  $ ledger-add -q team --code r4 --name 四队 --unit gone
  ! ledger-add: unit: unit 'gone' is no longer valid: it ended on 2026-03-01 (it is 2026-03-02)
  [3]
  $ ledger-add -q team --code r4 --name 四队 --kind navy
  ! ledger-add: kind: 'navy' is not one of rescue (抢险), fire (消防), medical (医疗), transport (运输保障), other (其他)
  [3]
  $ ledger-do correct team/r9 --on-call no --reason 无
  ! ledger-do: team/r9: there is no team 'r9'
  [4]
  $ ledger-undo -q team/r1; ledger-list -q team --code r1 --columns members
  r1
  李示例, 王样本
  $ ledger-verify -q --rules >out
