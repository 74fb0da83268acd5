Tasks from a meeting or a leader's note, and the paper on how they stand.

  $ export ANLAN_NOW=2026-04-01T09:00
  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ for u in road bus; do unit-add -q --code $u --name 示例$u; done >out; unit-add -q --code old --name 示例撤并所 --to 2026-03-31 >out
  $ staff-add -q --code li --name 李示例 --unit road >out; staff-add -q --code wang --name 王样本 --leader yes >out
  $ activity-log -q --kind meeting --leader wang --what 四月例会
  HD2026-000001

What no task can be.

  $ task-add --unit road --due-on 2026-04-20
  ! task-add: add: --task (task) is missing
  [3]
  $ task-add --unit rood --task 补齐标线 --due-on 2026-04-20
  ! task-add: unit: there is no unit 'rood'; did you mean 'road'?
  [3]
  $ task-add --unit old --task 补齐标线 --due-on 2026-04-20
  ! task-add: unit: unit 'old' is no longer valid: it ended on 2026-03-31 (it is 2026-04-01)
  [3]
  $ task-add --unit road --task 补齐标线 --due-on 2026-03-31
  ! task-add: cannot add: due before it was given
  [4]
  $ task-add --unit road --task 补齐标线 --due-on 2026-04-20 --given 2026-04-02
  ! task-add: given: 2026-04-02 lies in the future
  [3]
  $ task-add --unit road --task 补齐标线 --due-on 2026-04-20 --percent 101
  ! task-add: percent: 101 is too large; the most is 100
  [3]
  $ task-add --unit road --task 补齐标线 --due-on 2026-04-20 --percent -1
  ! task-add: percent: -1 is too small; the least is 0
  [3]
  $ task-add --unit road --task 补齐标线 --due-on 2026-04-20 --meeting HD2026-000002
  ! task-add: there is no record 'HD2026-000002'
  [4]
  $ task-add --unit road --task 补齐标线 --due-on 2026-04-20 --meeting XF2026-000001
  ! task-add: 'XF2026-000001' is not a code of ledger 'activity', whose codes begin with HD
  [3]
  $ task-list
  ! task-list: training ledger
  [1]

Four from the meeting, one from a note.

  $ task-add --meeting HD2026-000001 --unit road --owner li --due-on 2026-04-20 --task 补齐标线
  DB2026-000001
  ! task-add: DB2026-000001: add; open; due: do 2026-04-20 [training]
  $ task-add -q --meeting HD2026-000001 --unit road --due-on 2026-04-20 --task 修复护栏
  DB2026-000002
  $ task-add -q --meeting HD2026-000001 --unit bus --due-on 2026-04-01 --task 报送运力
  DB2026-000003
  $ task-add -q --meeting HD2026-000001 --unit bus --due-on 2026-05-08 --task 五一运力安排
  DB2026-000004
  $ task-add -q --instruction wang --unit bus --lead wang --due-on 2026-04-30 --task 回复群众来信
  DB2026-000005

How far they are. The last instant is in time, one second later is late.

  $ task-do -q progress DB2026-000001 --percent 0
  DB2026-000001
  $ task-do -q progress DB2026-000001 --percent 50 --progress 已完成一半; task-do -q progress DB2026-000001 --percent 100; task-do progress DB2026-000001 --percent 101
  DB2026-000001
  DB2026-000001
  ! task-do: DB2026-000001: percent: 101 is too large; the most is 100
  [3]
  $ ANLAN_NOW=2026-04-20T23:59:59 task-do done DB2026-000001 --progress 全部完成
  DB2026-000001
  ! task-do: DB2026-000001: done [training]
  $ export ANLAN_NOW=2026-04-21T00:00:00
  $ task-list --overdue --columns code,due,percent
  DB2026-000003	2026-04-01	0
  DB2026-000002	2026-04-20	0
  ! task-list: training ledger
  $ task-do done DB2026-000002
  DB2026-000002
  ! task-do: DB2026-000002: done [training]
  $ ledger-count task --measure due:do,met:do,ontime:do,closed,open,overdue
  3	1	33.3	2	3	1
  ! ledger-count: training ledger

Too late to extend; extended by 90 days at most, from where it was.

  $ task-do extend DB2026-000003 --until 2026-05-01 --approver 王样本 --reason 资料未齐
  ! task-do: DB2026-000003: cannot extend: the clock 'do' was due on 2026-04-01; it can be extended or paused before that only
  [4]
  $ task-do extend DB2026-000004 --until 2026-08-07 --approver 王样本 --reason 天气; task-do extend DB2026-000004 --until 2026-08-06 --approver 王样本
  ! task-do: DB2026-000004: until: 2026-08-07 is too far; the limit is 2026-08-06
  ! task-do: DB2026-000004: extend: --reason (reason) is missing
  [3]
  $ task-do extend DB2026-000004 --until 2026-08-06 --approver 王样本 --reason 天气
  DB2026-000004
  ! task-do: DB2026-000004: extend; open; due: do 2026-08-06 [training]
  $ task-do extend DB2026-000004 --until 2026-08-05 --approver 王样本 --reason 天气
  ! task-do: DB2026-000004: until: 2026-08-05 is not after the due date 2026-08-06
  [3]

Reminded, dropped, taken up again with a new date.

  $ task-do -q supervise DB2026-000003 --reason 逾期未报
  DB2026-000003
  $ task-do drop DB2026-000005 --reason 并入其他事项; task-do drop DB2026-000005 --reason 并入其他事项 --approver 王样本
  DB2026-000005
  ! task-do: DB2026-000005: drop: --approver (approver) is missing
  ! task-do: DB2026-000005: drop; dropped [training]
  $ task-do progress DB2026-000005 --percent 10; task-do done DB2026-000001
  ! task-do: DB2026-000005: cannot progress: it is dropped; possible now: reopen
  ! task-do: DB2026-000001: cannot done: it is done; possible now: reopen
  [4]
  $ task-do reopen DB2026-000002 --reason 复查不合格 --percent 80 --due-on 2026-04-25
  DB2026-000002
  ! task-do: DB2026-000002: reopen; open; due: do 2026-04-25 [training]
  $ task-do reopen DB2026-000005 --reason 仍需办理
  DB2026-000005
  ! task-do: DB2026-000005: reopen; open; due: do 2026-04-30 [training]

A dropped task that was overdue stays missed; on the day before it was overdue.

  $ task-do -q drop DB2026-000003 --reason 已过时 --approver 王样本; ledger-count task --to 2026-04-20 --by state --measure count; ledger-count task --from 2026-04-01 --to 2026-04-20 --measure due:do,met:do,withdrawn:do,overdue; ledger-count -q task --from 2026-04-01 --to 2026-04-21 --measure due:do,met:do,withdrawn:do,overdue
  DB2026-000003
  open	3
  done	1
  dropped	1
  3	1	0	1
  3	1	1	0
  ! ledger-count: training ledger
  ! ledger-count: training ledger
  $ due-list --columns code,clock,due
  ! due-list: training ledger

The paper.

  $ export ANLAN_NOW=2026-04-28T09:00
  $ report-run tasks --code HD2026-000001 | sed '/^Office/,$d'
  How the tasks stand: 四月例会
  \
  Meeting HD2026-000001 of 2026-04-01, led by 王样本. Tasks given: 4. As of 2026-04-28 09:00, done: 1 (25.0%); open: 2, overdue among them: 1; dropped: 1.
  \
  Not done yet
  ------------
  \
  code           task          responsible unit  responsible person  due on      due         overdue  per cent done  progress
  -------------  ------------  ----------------  ------------------  ----------  ----------  -------  -------------  --------
  DB2026-000002  修复护栏      示例road                              2026-04-25  2026-04-25  yes                 80
  DB2026-000004  五一运力安排  示例bus                               2026-05-08  2026-08-06                       0
  \
  Done
  ----
  \
  code           task      responsible unit  responsible person  due on      progress
  -------------  --------  ----------------  ------------------  ----------  --------
  DB2026-000001  补齐标线  示例road          李示例              2026-04-20  全部完成
  \
  Dropped
  -------
  \
  code           task      responsible unit  responsible person  due on      progress
  -------------  --------  ----------------  ------------------  ----------  --------
  DB2026-000003  报送运力  示例bus                               2026-04-01
  \
  By unit
  -------
  \
  responsible unit  given  done  open  overdue
  ----------------  -----  ----  ----  -------
  示例bus               2     0     1        0
  示例road              2     1     1        1
  total                 4     1     2        1
  \
  --
  ! report-run: training ledger
  $ ANLAN_LANG=zh report-run tasks --code HD2026-000001 | sed '/^单位/,$d'
  四月例会交办事项办理情况
  \
  　　2026-04-01，王样本主持（HD2026-000001），共交办4项。截至2026-04-28 09:00，已完成1项，完成率25.0%；办理中2项，其中逾期1项；撤销1项。
  \
  未完成
  ------
  \
  编号           事项          责任单位  责任人  完成时限    到期        逾期  进度（%）  进展情况
  -------------  ------------  --------  ------  ----------  ----------  ----  ---------  --------
  DB2026-000002  修复护栏      示例road          2026-04-25  2026-04-25  是           80
  DB2026-000004  五一运力安排  示例bus           2026-05-08  2026-08-06                0
  \
  已完成
  ------
  \
  编号           事项      责任单位  责任人  完成时限    进展情况
  -------------  --------  --------  ------  ----------  --------
  DB2026-000001  补齐标线  示例road  李示例  2026-04-20  全部完成
  \
  已撤销
  ------
  \
  编号           事项      责任单位  责任人  完成时限    进展情况
  -------------  --------  --------  ------  ----------  --------
  DB2026-000003  报送运力  示例bus           2026-04-01
  \
  各责任单位
  ----------
  \
  责任单位  交办  完成  办理中  逾期
  --------  ----  ----  ------  ----
  示例bus      2     0       1     0
  示例road     2     1       1     1
  合计         4     1       2     1
  \
  --
  ! report-run: 练习台账
  $ report-run tasks --code HD2026-000001 --format md | head -1; report-run tasks --code HD2026-000009; report-run tasks
  # How the tasks stand: 四月例会
  ! report-run: training ledger
  ! report-run: there is no record 'HD2026-000009'
  ! report-run: training ledger
  ! report-run: tasks:1:26: this template is about one record; run it with report-run --code CODE
  ! report-run: training ledger
  [3]
  $ activity-log -q --kind meeting; report-run tasks --code HD2026-000002 | sed '/^Office/,$d'
  HD2026-000002
  How the tasks stand
  \
  Meeting HD2026-000002 of 2026-04-28. Tasks given: 0. As of 2026-04-28 09:00, done: 0 (–); open: 0, overdue among them: 0; dropped: 0.
  \
  --
  ! report-run: training ledger

Undone, it is as before.

  $ task-do -q done DB2026-000004; ledger-undo -q DB2026-000004 --reason 误报; task-list -q --columns code,state,percent,due --meeting HD2026-000001
  DB2026-000004
  DB2026-000004
  DB2026-000001	done	100	
  DB2026-000002	open	80	2026-04-25
  DB2026-000003	dropped	0	
  DB2026-000004	open	0	2026-08-06
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 196 entries, head
